// SPDX-License-Identifier: EUPL-1.2
//! The closed lists of a plan. Each kind of plan has its own name and its own law: there is no plan, and no pact, without one.

use crate::case::reasons::coded;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

coded! {
    /// What kind of plan it is.
    Kind {
        /// Progetto individuale: of a person with a disability, asked for by them or who represents them (art. 14 of law 328/2000).
        Individual = "individual_project",
        /// Progetto quadro: for a child and their family, with the social service and, where there is one, the court's mandate.
        Framework = "framework_project",
        /// Piano assistenziale individualizzato: who does what, in care at home or in a residence.
        Care = "care_plan",
        /// Progetto educativo individualizzato of a social or residential service; not the one of the school.
        Educational = "educational_project",
        /// Patto per l'inclusione sociale, of whoever receives the income support (decree-law 48/2023).
        Inclusion = "inclusion_pact",
        /// Progetto quadro within P.I.P.P.I., the programme that keeps families together.
        Pippi = "pippi",
    }
}

coded! {
    /// How far away a goal is.
    Term {
        /// Within weeks.
        Short = "short",
        /// Within months.
        Medium = "medium",
        /// Within years.
        Long = "long",
    }
}

coded! {
    /// What came of a goal or of a commitment.
    Outcome {
        /// Reached, or kept.
        Kept = "kept",
        /// In part.
        Partly = "partly",
        /// Not.
        Not = "not",
        /// Given up, with a reason.
        GivenUp = "given_up",
    }
}

coded! {
    /// How somebody signed.
    Way {
        /// With a pen, on the printed plan.
        Paper = "paper",
        /// With a digital signature, on the file.
        Digital = "digital",
        /// They said yes, and somebody noted it: a signature is still to come.
        Aloud = "aloud",
    }
}

coded! {
    /// By which power somebody signs for another.
    Power {
        /// A parent (art. 316 c.c.).
        Parent = "parent",
        /// A guardian, of a child or of an adult (art. 343, 424 c.c.).
        Guardian = "guardian",
        /// A support administrator, within the acts that the decree names (art. 405 c.c.).
        Support = "support_administrator",
        /// A curator (art. 392, 424 c.c.; of a child in proceedings, art. 473-bis.8 c.p.c.).
        Curator = "curator",
        /// A foster carer, within the order (art. 5 of law 184/1983).
        Foster = "foster_carer",
        /// Somebody whom they empowered themselves.
        Proxy = "proxy",
    }
}

coded! {
    /// By what a rhythm is counted.
    Unit {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }
}

/// Kept by its code.
macro_rules! by_code {
    ($($name:ident)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.code())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let code = std::borrow::Cow::<str>::deserialize(input)?;
                Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("no such code"))
            }
        }
    )*};
}

by_code!(Term Outcome Way Power Unit);

impl Outcome {
    /// Whether nothing more is expected.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Kept | Self::GivenUp)
    }
}

impl Power {
    /// Whether a court's act stands behind it, whose date and number are asked for.
    pub fn is_by_act(self) -> bool {
        !matches!(self, Self::Parent)
    }
}
