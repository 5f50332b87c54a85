// SPDX-License-Identifier: EUPL-1.2
//! A family's plan on paper: what is to change, who does what by when, when everybody meets again. Large letters, few words, in the
//! language of whoever takes it home; what nobody has put into that language stands in Italian, and says so.

use crate::PaperError;
use jiff::civil::Date;
use page::Speech;

/// Words written by people: in the language of the sheet, or as they were written.
#[derive(Clone, PartialEq, Eq)]
pub struct Written {
    /// The words.
    pub said: String,
    /// They are in Italian, on a sheet of another language.
    pub in_italian: bool,
}

/// How far away a goal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Far {
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// How often everybody meets again: every so many of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// Days.
    Days(i64),
    /// Weeks.
    Weeks(i64),
    /// Months.
    Months(i64),
}

/// What somebody does for a goal.
#[derive(Clone)]
pub struct PlanPromise {
    /// Who, by name; nobody: the whole family, together.
    pub by: Option<String>,
    /// What.
    pub what: Written,
    /// By when; nothing: as long as the plan holds.
    pub due: Option<Date>,
    /// Whom to ask about it; may be empty.
    pub ask: String,
}

/// What is to change.
#[derive(Clone)]
pub struct PlanGoal {
    /// How far away it is.
    pub far: Far,
    /// What is to be different.
    pub what: Written,
    /// How everybody will see that it is.
    pub sign: Option<Written>,
    /// What the family does.
    pub yours: Vec<PlanPromise>,
    /// What the services do.
    pub services: Vec<PlanPromise>,
}

/// What the family receives.
#[derive(Clone)]
pub struct PlanSupport {
    /// What, and how much of it.
    pub what: Written,
    /// Who gives it.
    pub by: String,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

/// Who signs: with the day on which they did, or a line to do so.
#[derive(Clone)]
pub struct PlanSigner {
    /// Who; nobody: the family, together.
    pub name: Option<String>,
    /// A child: whoever answers for them signs.
    pub child: bool,
    /// When they signed.
    pub on: Option<Date>,
}

/// A plan on paper. What people wrote comes as they wrote it; the sheet's own words are said in the language it is set in.
#[derive(Clone)]
pub struct FamilyPlan {
    /// Nobody has signed yet.
    pub draft: bool,
    /// Whom it is for, by name.
    pub people: Vec<String>,
    /// Since when it holds.
    pub first: Option<Date>,
    /// How often everybody meets.
    pub every: Option<Rhythm>,
    /// When everybody meets next.
    pub review: Option<Date>,
    /// What is to change, the nearest first.
    pub goals: Vec<PlanGoal>,
    /// What the family receives.
    pub supports: Vec<PlanSupport>,
    /// Who signs.
    pub signers: Vec<PlanSigner>,
    /// Whom to talk to: name, and telephones.
    pub talk_to: Vec<(String, Vec<String>)>,
    /// The day of printing.
    pub made_on: Date,
}

impl std::fmt::Debug for FamilyPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FamilyPlan(…)")
    }
}

impl FamilyPlan {
    /// Sets the sheet in the language of `speech`. A letter that no typeface draws becomes a question mark. Takes a tenth of a second of
    /// work: call it away from the threads that answer people.
    ///
    /// # Errors
    /// [`PaperError`]: no type was built in.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self, speech: &Speech) -> Result<Vec<u8>, PaperError> {
        let said = said::Sheet::of(self, speech);
        let letters = serde_json::to_string(&said).map_err(|error| PaperError::Fault(error.to_string()))?;
        crate::press::print(crate::press::Job {
            template: include_str!("../typst/plan.typ"),
            letters: &crate::press::drawable(&letters),
            drawing: "",
            name: &format!("filo-plan-{}", self.made_on),
            one_page: false,
            made_on: self.made_on,
        })
    }

    /// As with the feature `pdf`; without it there is nothing to set a sheet with.
    ///
    /// # Errors
    /// [`PaperError::NotBuilt`], always.
    #[cfg(not(feature = "pdf"))]
    pub fn pdf(&self, _speech: &Speech) -> Result<Vec<u8>, PaperError> {
        Err(PaperError::NotBuilt)
    }
}

/// The sheet in words, as the template reads it.
#[cfg(feature = "pdf")]
mod said {
    use super::{FamilyPlan, Far, PlanGoal, PlanPromise, Rhythm, Written};
    use jiff::civil::Date;
    use kernel::Direction;
    use page::Speech;
    use serde::Serialize;

    #[derive(Serialize)]
    struct Words {
        text: String,
        /// Said before it, on a sheet of another language.
        italian: Option<String>,
    }

    #[derive(Serialize)]
    struct Line {
        who: String,
        what: Words,
        when: String,
        ask: Option<String>,
    }

    #[derive(Serialize)]
    struct Goal {
        far: String,
        what: Words,
        sign: Option<Words>,
        yours: Vec<Line>,
        services: Vec<Line>,
    }

    #[derive(Serialize)]
    struct Help {
        what: Words,
        by: String,
        when: Option<String>,
    }

    #[derive(Serialize)]
    struct Signer {
        name: String,
        signed: Option<String>,
    }

    #[derive(Serialize)]
    struct Talk {
        name: String,
        phones: Vec<String>,
    }

    #[derive(Serialize)]
    pub(super) struct Sheet {
        lang: &'static str,
        rtl: bool,
        title: String,
        lead: String,
        people: String,
        draft: Option<String>,
        since: Option<String>,
        goals_say: String,
        goals: Vec<Goal>,
        sign_says: String,
        yours_say: String,
        services_say: String,
        supports_say: String,
        supports: Vec<Help>,
        again: String,
        every: Option<String>,
        review: Option<String>,
        signers_say: String,
        signers: Vec<Signer>,
        talk_says: String,
        talk: Vec<Talk>,
        rights: [String; 2],
        foot: String,
        page: String,
    }

    struct Said<'s>(&'s Speech);

    impl Said<'_> {
        fn say(&self, key: &str) -> String {
            self.0.say(key).into_owned()
        }

        fn day(&self, key: &str, day: Date) -> String {
            self.0.say_with(key, &[("day", self.0.days().told(&day.to_string()).as_str().into())]).into_owned()
        }

        fn words(&self, written: &Written) -> Words {
            Words { text: written.said.clone(), italian: written.in_italian.then(|| self.say("paper-plan-in-italian")) }
        }

        fn line(&self, one: &PlanPromise) -> Line {
            let asks = |who: &str| self.0.say_with("paper-plan-ask", &[("who", who.into())]).into_owned();
            Line {
                who: one.by.clone().unwrap_or_else(|| self.say("paper-plan-together")),
                what: self.words(&one.what),
                when: one.due.map_or_else(|| self.say("paper-plan-always"), |day| self.day("paper-plan-by", day)),
                ask: (!one.ask.is_empty()).then(|| asks(&one.ask)),
            }
        }

        fn goal(&self, goal: &PlanGoal) -> Goal {
            let far = match goal.far {
                Far::Weeks => "paper-plan-weeks",
                Far::Months => "paper-plan-months",
                Far::Years => "paper-plan-years",
            };
            Goal {
                far: self.say(far),
                what: self.words(&goal.what),
                sign: goal.sign.as_ref().map(|sign| self.words(sign)),
                yours: goal.yours.iter().map(|one| self.line(one)).collect(),
                services: goal.services.iter().map(|one| self.line(one)).collect(),
            }
        }

        fn every(&self, every: Rhythm) -> String {
            let (key, count) = match every {
                Rhythm::Days(count) => ("paper-plan-every-days", count),
                Rhythm::Weeks(count) => ("paper-plan-every-weeks", count),
                Rhythm::Months(count) => ("paper-plan-every-months", count),
            };
            self.0.say_with(key, &[("count", count.into())]).into_owned()
        }
    }

    impl Sheet {
        pub(super) fn of(plan: &FamilyPlan, speech: &Speech) -> Self {
            let (said, language) = (Said(speech), speech.language());
            let day = |key: &'static str| move |day: Date| Said(speech).day(key, day);
            Self {
                lang: language.code(),
                rtl: language.direction() == Direction::RightToLeft,
                title: said.say("paper-plan-title"),
                lead: said.say("paper-plan-lead"),
                people: plan.people.join(speech.days().comma()),
                draft: plan.draft.then(|| said.say("paper-plan-draft")),
                since: plan.first.map(day("paper-plan-since")),
                goals_say: said.say("paper-plan-goals"),
                goals: plan.goals.iter().map(|goal| said.goal(goal)).collect(),
                sign_says: said.say("paper-plan-sign"),
                yours_say: said.say("paper-plan-yours"),
                services_say: said.say("paper-plan-services"),
                supports_say: said.say("paper-plan-supports"),
                supports: plan
                    .supports
                    .iter()
                    .map(|one| Help {
                        what: said.words(&one.what),
                        by: one.by.clone(),
                        when: {
                            let days = [one.from.map(day("paper-plan-from")), one.until.map(day("paper-plan-until"))];
                            let days: Vec<String> = days.into_iter().flatten().collect();
                            (!days.is_empty()).then(|| days.join(" "))
                        },
                    })
                    .collect(),
                again: said.say("paper-plan-again"),
                every: plan.every.map(|every| said.every(every)),
                // The one day to keep in mind, so with its weekday.
                review: plan.review.map(|day| speech.days().long(day)),
                signers_say: said.say("paper-plan-signers"),
                signers: plan
                    .signers
                    .iter()
                    .map(|one| Signer {
                        name: match &one.name {
                            Some(name) if one.child => {
                                speech.say_with("paper-plan-signs-for", &[("who", name.as_str().into())]).into_owned()
                            }
                            Some(name) => name.clone(),
                            None => said.say("paper-plan-together"),
                        },
                        signed: one.on.map(day("paper-plan-signed")),
                    })
                    .collect(),
                talk_says: said.say("paper-plan-talk"),
                talk: plan
                    .talk_to
                    .iter()
                    .map(|(name, phones)| Talk { name: name.clone(), phones: phones.clone() })
                    .collect(),
                rights: [said.say("paper-plan-change"), said.say("paper-plan-rights")],
                foot: said.day("paper-plan-foot", plan.made_on),
                page: said.say("paper-plan-page"),
            }
        }
    }
}
