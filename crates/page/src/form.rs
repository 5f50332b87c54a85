// SPDX-License-Identifier: EUPL-1.2
//! Reading a form that anybody may have sent: size, encoding, letters first; then field by field, kindly.

use crate::problem::Refusal;
use crate::ui::{ErrorSummary, Text};
use axum::body::{Body, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::{Method, header};
use kernel::{Kind, Problem};
use std::pin::Pin;
use std::str::FromStr;

/// The largest body kept, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// The most fields one form may hold.
pub const MAX_FIELDS: usize = 512;
/// How much of a body that is too large is read and thrown away, so that the browser gets to see our page
/// instead of a broken connection.
const MAX_DRAINED: usize = 32 * 1024 * 1024;

/// What was sent: an extractor for POST bodies and, for GET, the query.
///
/// Control characters and marks that reverse the direction of text are removed: nobody types them, and they can
/// make a name read as another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    /// Reads `application/x-www-form-urlencoded` bytes.
    ///
    /// # Errors
    /// [`Kind::TooLarge`] beyond [`MAX_BYTES`]; [`Kind::Malformed`] for broken percent signs, letters that are not
    /// UTF-8, or more than [`MAX_FIELDS`] fields.
    pub fn read(bytes: &[u8]) -> Result<Self, Problem> {
        if bytes.len() > MAX_BYTES {
            return Err(too_large());
        }
        let mut fields = Vec::new();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if fields.len() == MAX_FIELDS {
                return Err(malformed());
            }
            let mut parts = pair.splitn(2, |byte| *byte == b'=');
            let name = decode(parts.next().unwrap_or_default())?;
            let value = decode(parts.next().unwrap_or_default())?;
            fields.push((name, value));
        }
        Ok(Self { fields })
    }

    /// A form that holds what is known already, to be shown and corrected.
    pub fn of<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { fields: fields.collect() }
    }

    /// The first value of a field as it was typed (cleaned); empty when it is missing.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field sent more than once.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the field was sent at all: which button was pressed.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(known, _)| known == name)
    }

    /// Every field by name and value, in the order in which they were sent.
    pub fn into_fields(self) -> Vec<(String, String)> {
        self.fields
    }

    /// Starts reading field by field, collecting what is wrong.
    pub fn reading(&self) -> Reading<'_> {
        Reading { form: self, errors: Errors::default() }
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Refusal;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            return Ok(Self::read(request.uri().query().unwrap_or_default().as_bytes())?);
        }
        let kind = request.headers().get(header::CONTENT_TYPE).map(|value| value.as_bytes()).unwrap_or_default();
        if !kind.is_empty() && !kind.to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded") {
            return Err(malformed().into());
        }
        Ok(Self::read(&body(request.into_body()).await?)?)
    }
}

/// Reads the body up to the limit; beyond it, drains and refuses.
async fn body(mut body: Body) -> Result<Vec<u8>, Problem> {
    let mut kept = Vec::new();
    let mut seen = 0usize;
    while let Some(frame) = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(data) = frame.map_err(|_| malformed())?.into_data() else { continue };
        seen += data.len();
        if seen > MAX_DRAINED {
            return Err(too_large());
        }
        if seen <= MAX_BYTES {
            kept.extend_from_slice(&data);
        }
    }
    if seen > MAX_BYTES { Err(too_large()) } else { Ok(kept) }
}

fn malformed() -> Problem {
    Problem::new(Kind::Malformed, "page-problem-malformed")
}

fn too_large() -> Problem {
    Problem::new(Kind::TooLarge, "page-problem-too-large")
}

fn decode(raw: &[u8]) -> Result<String, Problem> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
                let high = digit(rest.next()).ok_or_else(malformed)?;
                let low = digit(rest.next()).ok_or_else(malformed)?;
                u8::try_from(high * 16 + low).map_err(|_| malformed())?
            }
            other => *other,
        });
    }
    String::from_utf8(bytes).map(|text| clean(&text)).map_err(|_| malformed())
}

/// The text without what nobody types. Lines end with `\n`.
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|letter| if letter == '\r' { '\n' } else { letter })
        .filter(is_typed)
        .collect()
}

fn is_typed(letter: &char) -> bool {
    match *letter {
        '\n' | '\t' => true,
        // Overrides and isolates of direction, byte order mark, code points that are no letters.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => false,
        other => !other.is_control() && (u32::from(other) & 0xFFFE) != 0xFFFE,
    }
}

/// Reads field by field; the answers that are wrong are collected with the words that say so.
#[derive(Debug)]
pub struct Reading<'a> {
    form: &'a Form,
    errors: Errors,
}

impl Reading<'_> {
    /// A text that may be missing, without spaces around it; refused beyond `max` characters.
    pub fn text(&mut self, name: &'static str, max: usize) -> Option<String> {
        let text = self.form.get(name).trim();
        if text.chars().count() > max {
            self.refuse(name, Text::from("page-field-too-long").with("max", max));
            return None;
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A text that must be there; `missing` says what to write. Empty when refused.
    pub fn required(&mut self, name: &'static str, max: usize, missing: impl Into<Text>) -> String {
        let wrong_before = self.errors.list.len();
        match self.text(name, max) {
            Some(text) => text,
            None => {
                if self.errors.list.len() == wrong_before {
                    self.refuse(name, missing);
                }
                String::new()
            }
        }
    }

    /// Anything that reads itself from text: an id, a number, a code. Nothing when empty or refused.
    pub fn parse<T: FromStr>(&mut self, name: &'static str, wrong: impl Into<Text>) -> Option<T> {
        let text = self.form.get(name).trim();
        if text.is_empty() {
            return None;
        }
        match text.parse() {
            Ok(value) => Some(value),
            Err(_) => {
                self.refuse(name, wrong);
                None
            }
        }
    }

    /// One of the values offered; what was not offered counts as no answer.
    pub fn choice(&mut self, name: &'static str, offered: &[&str], missing: impl Into<Text>) -> Option<String> {
        let found = offered.iter().find(|value| **value == self.form.get(name)).map(|value| (*value).to_owned());
        if found.is_none() {
            self.refuse(name, missing);
        }
        found
    }

    /// An e-mail address that may be missing: one `@`, something on both sides, a dot in the domain, no spaces.
    pub fn email(&mut self, name: &'static str) -> Option<String> {
        let text = self.text(name, 254)?;
        let looks_right = text.split_once('@').is_some_and(|(person, domain)| {
            !person.is_empty()
                && !domain.contains('@')
                && domain.split('.').count() > 1
                && domain.split('.').all(|part| !part.is_empty())
        }) && !text.contains(char::is_whitespace);
        if !looks_right {
            self.refuse(name, "page-field-email");
            return None;
        }
        Some(text)
    }

    /// A telephone number that may be missing, as digits with an optional `+` in front: 6 to 15 digits.
    pub fn telephone(&mut self, name: &'static str) -> Option<String> {
        let text = self.text(name, 40)?;
        let only = text.chars().all(|letter| letter.is_ascii_digit() || " +-./()".contains(letter));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let plus = text.starts_with('+');
        if !only || !(6..=15).contains(&digits.len()) || text.matches('+').count() > usize::from(plus) {
            self.refuse(name, "page-field-phone");
            return None;
        }
        Some(if plus { format!("+{digits}") } else { digits })
    }

    /// A day that may be missing: `2026-12-03`, as browsers send it, or `3/12/2026`, as people write it.
    pub fn date(&mut self, name: &'static str) -> Option<jiff::civil::Date> {
        let text = self.text(name, 40)?;
        let day = text.parse().ok().or_else(|| {
            let mut parts = text.split(['/', '.', '-']).map(|part| part.trim().parse::<i16>().ok());
            let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
            let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
            (parts.next().is_none()).then(|| jiff::civil::Date::new(year, month, day).ok()).flatten()
        });
        if day.is_none() {
            self.refuse(name, "page-field-date");
        }
        day
    }

    /// Every value of a field sent more than once.
    pub fn several(&self, name: &str) -> Vec<String> {
        self.form.fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }

    /// Says that an answer cannot be used.
    pub fn refuse(&mut self, name: impl Into<String>, why: impl Into<Text>) {
        self.errors.add(name, why);
    }

    /// What is wrong, in the order of reading.
    pub fn finish(self) -> Errors {
        self.errors
    }
}

/// What is wrong with a form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Errors {
    list: Vec<(String, Text)>,
}

impl Errors {
    /// Says that an answer cannot be used. A field keeps its first mistake.
    pub fn add(&mut self, name: impl Into<String>, why: impl Into<Text>) {
        let name = name.into();
        if self.of(&name).is_none() {
            self.list.push((name, why.into()));
        }
    }

    /// What is wrong with one field.
    pub fn of(&self, name: &str) -> Option<Text> {
        self.list.iter().find(|(field, _)| field == name).map(|(_, why)| why.clone())
    }

    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The list at the top of the page.
    pub fn summary(&self) -> ErrorSummary {
        ErrorSummary::new(self.list.clone())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn form(body: &str) -> Form {
        Form::read(body.as_bytes()).unwrap()
    }

    #[test]
    fn accents_spaces_and_repeated_fields_are_read() {
        let form = form("name=Nicol%C3%B2+Prova&need=work&need=home&empty=&flag");
        assert_eq!(form.get("name"), "Nicolò Prova");
        assert_eq!(form.all("need").collect::<Vec<_>>(), ["work", "home"]);
        assert!(form.has("flag") && form.has("empty") && !form.has("absent"));
    }

    #[test]
    fn broken_letters_are_refused_not_guessed() {
        for body in ["name=%FF%FE", "name=%C3", "name=%", "name=%4", "name=%zz"] {
            assert_eq!(Form::read(body.as_bytes()).unwrap_err().kind, Kind::Malformed, "{body}");
        }
        assert_eq!(Form::read(b"name=\xff").unwrap_err().kind, Kind::Malformed);
    }

    #[test]
    fn signs_that_nobody_types_are_removed() {
        assert_eq!(form("name=A%00n%E2%80%AEna%07").get("name"), "Anna");
        assert_eq!(form("note=one%0D%0Atwo%0Dthree").get("note"), "one\ntwo\nthree");
        // The joiners that Punjabi and Persian need stay.
        assert_eq!(form("name=%E0%A8%95%E2%80%8D").get("name"), "ਕ\u{200D}");
    }

    #[test]
    fn a_form_that_is_too_large_says_so() {
        assert_eq!(Form::read(&vec![b'a'; MAX_BYTES + 1]).unwrap_err().kind, Kind::TooLarge);
        assert_eq!(Form::read("a=1&".repeat(MAX_FIELDS + 1).as_bytes()).unwrap_err().kind, Kind::Malformed);
    }

    #[test]
    fn answers_are_read_and_mistakes_collected_in_order() {
        let form = form("name=+&phone=0372+abc&email=a%40b&day=31%2F2%2F2026&age=x");
        let mut reading = form.reading();
        assert_eq!(reading.required("name", 80, "page-field-empty"), "");
        assert_eq!(reading.telephone("phone"), None);
        assert_eq!(reading.email("email"), None);
        assert_eq!(reading.date("day"), None);
        assert_eq!(reading.parse::<u8>("age", "page-field-number"), None);
        let errors = reading.finish();
        assert_eq!(errors.of("name"), Some("page-field-empty".into()));
        assert!(["phone", "email", "day", "age"].iter().all(|field| errors.of(field).is_some()));
    }

    #[test]
    fn good_answers_pass_in_the_ways_people_write_them() {
        let form =
            form("phone=%2B39+0372+000-000&email=prova%40esempio.it&day=3%2F12%2F2026&iso=2026-12-03&long=abcdef");
        let mut reading = form.reading();
        assert_eq!(reading.telephone("phone").as_deref(), Some("+390372000000"));
        assert_eq!(reading.email("email").as_deref(), Some("prova@esempio.it"));
        assert_eq!(reading.date("day"), Some(date(2026, 12, 3)));
        assert_eq!(reading.date("iso"), Some(date(2026, 12, 3)));
        assert_eq!(reading.text("absent", 5), None);
        assert!(reading.errors.is_empty());
        assert_eq!(reading.text("long", 5), None);
        assert!(!reading.finish().is_empty());
    }

    #[test]
    fn a_value_that_was_not_offered_is_no_answer() {
        let form = form("how=%27+OR+1%3D1");
        let mut reading = form.reading();
        assert_eq!(reading.choice("how", &["on_site", "online"], "page-field-choose"), None);
        assert!(reading.finish().of("how").is_some());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            if let Ok(form) = Form::read(&bytes) {
                let mut reading = form.reading();
                let names: Vec<String> = form.fields.iter().map(|(name, _)| name.clone()).collect();
                for name in names {
                    prop_assert!(!form.get(&name).contains('\0'));
                }
                let _ = (reading.email("a"), reading.telephone("b"), reading.date(""), reading.text("", 3));
            }
        }

        #[test]
        fn what_is_typed_arrives_as_it_was(text in "[^\\p{C}]{0,80}") {
            let body: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let form = Form::read(format!("field={body}").as_bytes()).unwrap();
            prop_assert_eq!(form.get("field"), text);
        }

        #[test]
        fn dates_and_numbers_of_any_shape_never_panic(text in ".{0,40}") {
            let form = Form { fields: vec![("f".to_owned(), text)] };
            let mut reading = form.reading();
            let _ = (reading.date("f"), reading.telephone("f"), reading.email("f"));
        }
    }
}
