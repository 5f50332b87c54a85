// SPDX-License-Identifier: EUPL-1.2
//! The part a person plays for a body.

use std::{fmt, str::FromStr};

/// What a member does for their body. What each may do is in [`crate::policy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Keeps the installation running: accounts and territory, never people's files.
    Administrator,
    /// Answers for the work of a body and its desks.
    Coordinator,
    /// Social worker, educator, psychologist, job counsellor.
    CaseWorker,
    /// Receives people at a desk.
    FrontDesk,
    /// Listens at school or in another everyday place.
    ListeningPoint,
    /// Works for a partner that answers referrals.
    PartnerOperator,
    /// Watches over personal data: reads who read and who changed.
    DataProtectionOfficer,
    /// Looks on and changes nothing.
    ReadOnly,
}

/// The text is not a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a role: use one of administrator, coordinator, case_worker, front_desk, listening_point, partner_operator, \
     data_protection_officer, read_only"
)]
pub struct RoleError;

impl Role {
    /// Every role, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Administrator,
        Self::Coordinator,
        Self::CaseWorker,
        Self::FrontDesk,
        Self::ListeningPoint,
        Self::PartnerOperator,
        Self::DataProtectionOfficer,
        Self::ReadOnly,
    ];

    /// The word stored in the database and typed at the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Coordinator => "coordinator",
            Self::CaseWorker => "case_worker",
            Self::FrontDesk => "front_desk",
            Self::ListeningPoint => "listening_point",
            Self::PartnerOperator => "partner_operator",
            Self::DataProtectionOfficer => "data_protection_officer",
            Self::ReadOnly => "read_only",
        }
    }

    /// Translation key of the role's name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Administrator => "identity-role-administrator",
            Self::Coordinator => "identity-role-coordinator",
            Self::CaseWorker => "identity-role-case-worker",
            Self::FrontDesk => "identity-role-front-desk",
            Self::ListeningPoint => "identity-role-listening-point",
            Self::PartnerOperator => "identity-role-partner-operator",
            Self::DataProtectionOfficer => "identity-role-data-protection-officer",
            Self::ReadOnly => "identity-role-read-only",
        }
    }
}

impl FromStr for Role {
    type Err = RoleError;
    fn from_str(text: &str) -> Result<Self, RoleError> {
        Self::ALL.into_iter().find(|role| role.code() == text).ok_or(RoleError)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_reads_back_what_it_writes() {
        assert!(Role::ALL.into_iter().all(|role| role.code().parse() == Ok(role)));
        assert_eq!("root".parse::<Role>(), Err(RoleError));
    }
}
