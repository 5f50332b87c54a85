// SPDX-License-Identifier: EUPL-1.2
//! The closed lists of an intervention: where it stands, what is done to it and why, whose money it is, by which means test.

use crate::case::reasons::{coded, kept_by_code};

coded! {
    /// Where an intervention stands, by the letters of the social record.
    State {
        /// Being assessed: somebody asked for it, nobody has said yes.
        Assessed = "V",
        /// On the waiting list.
        Waiting = "G",
        /// Active.
        Active = "A",
        /// Suspended.
        Suspended = "S",
        /// Closed: ended, or refused.
        Closed = "C",
    }
}

coded! {
    /// What is done to an intervention after it was asked for.
    Deed {
        /// Somebody else says yes.
        Authorise = "authorise",
        /// It is needed and there is no room for it yet.
        Wait = "wait",
        /// No.
        Refuse = "refuse",
        /// It stops for a while.
        Suspend = "suspend",
        /// It goes on.
        Resume = "resume",
        /// It ends.
        End = "end",
    }
}

coded! {
    /// Why an intervention was refused, suspended or ended. Which fits what, [`Reason::of`] says.
    Reason {
        /// There is no money or no room for it.
        NoResources = "no_resources",
        /// What the rules ask is not there.
        NotEligible = "not_eligible",
        /// It is not what is needed.
        NotNeeded = "not_needed",
        /// The family does not want it.
        FamilyDeclined = "family_declined",
        /// In hospital, or away from home.
        Away = "away",
        /// The family asked for it.
        AskedByFamily = "asked_by_family",
        /// Whoever gives it cannot.
        Provider = "provider",
        /// The means test has run out.
        MeansTest = "means_test",
        /// Its time is over.
        Over = "over",
        /// The need is met.
        NeedMet = "need_met",
        /// They have moved out of the territory.
        Moved = "moved",
        /// They have come of age.
        OfAge = "of_age",
        /// They cannot be found.
        Untraceable = "untraceable",
        /// Whoever received it has died.
        Death = "death",
        /// Another reason, which words tell.
        Other = "other",
    }
}

coded! {
    /// Whose money it is.
    Fund {
        /// The body's own budget.
        Own = "own",
        /// Fondo nazionale per le politiche sociali (art. 20 of law 328/2000).
        SocialPolicies = "fnps",
        /// Fondo povertà (art. 7 of D.Lgs. 147/2017).
        Poverty = "fondo_poverta",
        /// Fondo per le non autosufficienze.
        NotSelfSufficient = "fna",
        /// Dopo di noi (law 112/2016).
        AfterUs = "dopo_di_noi",
        /// A fund of the region.
        Region = "region",
        /// The European Social Fund Plus.
        EuropeanSocial = "fse_plus",
        /// The national recovery and resilience plan.
        Recovery = "pnrr",
        /// A foundation, a company, a gift.
        Private = "private",
        /// Another, by its name.
        Other = "other",
    }
}

coded! {
    /// By which means test what the person bears was found (1 to 4 of the social record).
    MeansTest {
        /// ISEE.
        Isee = "1",
        /// Another test.
        Another = "2",
        /// ISEE, but exempted.
        Exempted = "3",
        /// None.
        Nothing = "4",
    }
}

coded! {
    /// Once, or again and again.
    Rhythm {
        /// Occasional: so much in all.
        Once = "once",
        /// Periodic: so much each month.
        Monthly = "monthly",
    }
}

kept_by_code!(State Deed Reason Fund MeansTest Rhythm);

impl Reason {
    /// The reasons that fit a deed; none where none is asked.
    pub fn of(deed: Deed) -> &'static [Self] {
        match deed {
            Deed::Authorise | Deed::Wait | Deed::Resume => &[],
            Deed::Refuse => &[Self::NoResources, Self::NotEligible, Self::NotNeeded, Self::FamilyDeclined, Self::Other],
            Deed::Suspend => &[Self::Away, Self::AskedByFamily, Self::Provider, Self::MeansTest, Self::Other],
            Deed::End => &[
                Self::Over,
                Self::NeedMet,
                Self::AskedByFamily,
                Self::Moved,
                Self::OfAge,
                Self::Untraceable,
                Self::Death,
                Self::NoResources,
                Self::Other,
            ],
        }
    }
}
