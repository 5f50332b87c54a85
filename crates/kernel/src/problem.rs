// SPDX-License-Identifier: EUPL-1.2
//! How a refusal reaches people (a page in their language) and programs (problem+json).

/// What sort of refusal it is; decides the HTTP status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something typed or sent cannot be used. 422.
    Invalid,
    /// The request itself is broken (encoding, form, token). 400.
    Malformed,
    /// There is nothing here for this person: also what they may not see. 404.
    NotFound,
    /// They must sign in first. 401.
    SignIn,
    /// The request came from another site's form. 403.
    Foreign,
    /// Somebody was faster, or the thing has changed. 409.
    Conflict,
    /// It was here and has expired. 410.
    Gone,
    /// The form is too large. 413.
    TooLarge,
    /// Too many tries. 429.
    TooMany,
    /// Filò failed; the fault is ours. 500.
    Fault,
    /// Filò cannot answer now: database away, disk full. 503.
    Unavailable,
}

impl Kind {
    /// The HTTP status code.
    pub fn status(self) -> u16 {
        match self {
            Self::Invalid => 422,
            Self::Malformed => 400,
            Self::NotFound => 404,
            Self::SignIn => 401,
            Self::Foreign => 403,
            Self::Conflict => 409,
            Self::Gone => 410,
            Self::TooLarge => 413,
            Self::TooMany => 429,
            Self::Fault => 500,
            Self::Unavailable => 503,
        }
    }
}

/// A refusal: what kind, which words (a translation key with arguments), which field.
///
/// Never carries personal data: it may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}{}", field.as_ref().map(|f| format!(" (field {f})")).unwrap_or_default())]
pub struct Problem {
    /// The kind, hence the status.
    pub kind: Kind,
    /// Translation key of the sentence that says what happened and the way out.
    pub key: &'static str,
    /// Arguments of the sentence.
    pub args: Vec<(&'static str, String)>,
    /// The form field it is about.
    pub field: Option<String>,
}

impl Problem {
    /// A refusal with its sentence.
    pub fn new(kind: Kind, key: &'static str) -> Self {
        Self { kind, key, args: Vec::new(), field: None }
    }

    /// Adds an argument of the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Names the form field.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}
