// SPDX-License-Identifier: EUPL-1.2
//! By which way a session was begun, so that its owner knows their own again.

/// A way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EnteredBy {
    /// Name and password alone.
    Password,
    /// The same, and a code from the app.
    App,
    /// The same, and a recovery code.
    RecoveryCode,
    /// The link of an invitation.
    Invitation,
    /// A passkey.
    Passkey,
    /// A digital identity: SPID or CIE.
    Eid,
    /// Not known: begun before this was written down.
    #[default]
    Unknown,
}

/// Every way with the word stored.
const WAYS: [(EnteredBy, &str); 7] = [
    (EnteredBy::Password, "password"),
    (EnteredBy::App, "app"),
    (EnteredBy::RecoveryCode, "recovery_code"),
    (EnteredBy::Invitation, "invitation"),
    (EnteredBy::Passkey, "passkey"),
    (EnteredBy::Eid, "eid"),
    (EnteredBy::Unknown, "unknown"),
];

impl EnteredBy {
    /// The word stored.
    pub fn code(self) -> &'static str {
        WAYS.iter().find(|(way, _)| *way == self).map_or("unknown", |(_, code)| code)
    }

    /// The way of this word; an unknown word is an unknown way.
    pub fn from_code(code: &str) -> Self {
        WAYS.iter().find(|(_, known)| *known == code).map_or(Self::Unknown, |(way, _)| *way)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_reads_back() {
        for (way, code) in WAYS {
            assert_eq!((way.code(), EnteredBy::from_code(code)), (code, way));
        }
        assert_eq!(EnteredBy::from_code("nonsense"), EnteredBy::Unknown);
    }
}
