// SPDX-License-Identifier: EUPL-1.2
//! Coded reasons, so that figures can be made without opening a word. The words beside them are for whoever reads the case.

/// Gives an enum its codes: what the database stores and forms send.
macro_rules! coded {
    ($(#[$about:meta])* $name:ident { $($(#[$tells:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$tells])* $variant,)* }

        impl $name {
            /// Every one, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word stored and sent.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The one of this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
pub(crate) use coded;

/// Kept by its code.
macro_rules! kept_by_code {
    ($($name:ident)*) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'_, str> as serde::Deserialize>::deserialize(input)?;
                Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("no such code"))
            }
        }
    )*};
}
pub(crate) use kept_by_code;

coded! {
    /// Why a case was not taken in charge. A refusal is an act: its words are asked for as well (art. 3 of law 241/1990).
    Refusal {
        /// Another body is competent.
        NotCompetent = "not_competent",
        /// They live outside the territory.
        NotResident = "not_resident",
        /// No need of a social service was found.
        NoNeed = "no_need",
        /// Another service follows them already.
        FollowedElsewhere = "followed_elsewhere",
        /// They do not want to be followed.
        Declined = "declined",
        /// Information or a referral was enough.
        AnsweredAtOnce = "answered_at_once",
        /// They could not be reached.
        Unreachable = "unreachable",
        /// Something else: the words say what.
        Other = "other",
    }
}

coded! {
    /// Why a case was closed.
    Closure {
        /// What was agreed has been reached.
        Reached = "reached",
        /// Reached in part.
        PartlyReached = "partly_reached",
        /// They no longer want to be followed.
        Withdrew = "withdrew",
        /// They could not be reached any more.
        Lost = "lost",
        /// They live elsewhere now, outside the network.
        MovedAway = "moved_away",
        /// Another service goes on alone.
        GoesOnElsewhere = "goes_on_elsewhere",
        /// The requirement or the mandate has ended.
        Ended = "ended",
        /// The person has died.
        Died = "died",
        /// It was opened by mistake.
        Mistake = "mistake",
        /// Something else: the words say what.
        Other = "other",
    }
}

coded! {
    /// What an emergency leaves for later.
    Paper {
        /// Why, in writing.
        Report = "report",
        /// The assessment.
        Assessment = "assessment",
        /// Who else works on it.
        Team = "team",
        /// That they were told how their data are used (articles 13 and 14 of the GDPR).
        Notice = "notice",
    }
}

coded! {
    /// The part somebody plays on a team.
    Part {
        /// Social worker.
        SocialWorker = "social_worker",
        /// Educator.
        Educator = "educator",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Job counsellor.
        JobCounsellor = "job_counsellor",
        /// Doctor, nurse or another of the health service.
        Health = "health",
        /// Teacher or another of a school.
        School = "school",
        /// Mediator between languages and cultures.
        Mediator = "mediator",
        /// Who answers for the body's work.
        Coordinator = "coordinator",
        /// Another part.
        Other = "other",
    }
}
