// SPDX-License-Identifier: EUPL-1.2
//! Reading cases: one, with its key, for whoever works on it; lists; and what somebody's file may say of their cases.

use super::{
    CaseError, CaseId, LISTED,
    access::{Access, Doing, Facts, access, may},
    held::{Held, member_of},
    life::{Deed, Life, Stage},
    name_place,
    reasons::{Paper, coded},
    step_row, summary_place,
    team::Seat,
    words_place,
};
use crate::{
    Casework,
    store::case::{self as store, CaseRow},
};
use identity::{AccountId, Action, Member, Resource, Role, Who, allows, policy};
use jiff::civil::Date;
use kernel::{Istat, UtcMicros};
use people::PersonId;
use std::collections::{BTreeMap, BTreeSet};
use vault::{ReadLog, SubjectKey};

coded! {
    /// What happened, in a case's history.
    What {
        /// Reported.
        Reported = "reported",
        /// Assessed.
        Assessed = "assessed",
        /// The team formed, with a manager.
        TeamFormed = "team_formed",
        /// Taken in charge.
        Taken = "taken_in_charge",
        /// Taken in charge at once.
        TakenAtOnce = "taken_at_once",
        /// Refused; the detail is the reason's code.
        Refused = "refused",
        /// Closed; the detail is the reason's code.
        Closed = "closed",
        /// Opened again.
        Reopened = "reopened",
        /// Something owed was done; the detail is the paper's code.
        Settled = "settled",
        /// Somebody came on the team; the detail is their part and body.
        Joined = "joined",
        /// Somebody left the team; the detail is their part and body.
        Left = "left",
        /// Handed to another of the team; the detail is their part.
        HandedOver = "handed_over",
        /// Moved; the detail is body and town before, body and town after.
        Moved = "moved",
        /// Sealed.
        Sealed = "sealed",
        /// Unsealed.
        Unsealed = "unsealed",
        /// It concerns others than before; the detail is how many came and left.
        Concerned = "concerned",
        /// The summary was written.
        Summarised = "summarised",
        /// The name was changed.
        Renamed = "renamed",
    }
}

impl What {
    /// What a deed is in the history.
    pub fn of(deed: Deed) -> Self {
        match deed {
            Deed::Assess => Self::Assessed,
            Deed::FormTeam => Self::TeamFormed,
            Deed::TakeInCharge => Self::Taken,
            Deed::TakeAtOnce => Self::TakenAtOnce,
            Deed::Refuse(_) => Self::Refused,
            Deed::Close(_) => Self::Closed,
            Deed::Reopen => Self::Reopened,
            Deed::Settle(_) => Self::Settled,
        }
    }
}

/// Whose cases a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whose {
    /// Those on whose team whoever asks is.
    #[default]
    Mine,
    /// Those of their body too, where they lead it.
    Body,
}

/// Which cases a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// Whose.
    pub whose: Whose,
    /// Where they stand; `None`: wherever.
    pub stage: Option<Stage>,
    /// Those refused and closed too.
    pub ended: bool,
}

/// A list as its query takes it.
#[derive(Clone)]
pub(crate) struct Asked {
    /// The body whose cases they lead; empty: none.
    pub leads: String,
    pub account: String,
    pub body: String,
    pub today: Date,
    pub mine: bool,
    pub stage: Option<Stage>,
    pub open: bool,
}

impl Asked {
    /// `None`: whoever asks reads no cases at all.
    pub(crate) fn of(who: &Who, filter: &Filter, today: Date) -> Option<(Member, Self)> {
        let Who::Member(member) = who else { return None };
        if policy::reach(member.role, Action::ReadCases) == policy::Reach::Nowhere {
            return None;
        }
        let leads = allows(who, Action::ReadCases, &Resource::Body(&member.body));
        let asked = Self {
            leads: if leads { member.body.clone() } else { String::new() },
            account: member.account.to_string(),
            body: member.body.clone(),
            today,
            mine: filter.whose == Whose::Mine,
            stage: filter.stage,
            open: !filter.ended && filter.stage.is_none_or(|stage| !matches!(stage, Stage::Refused | Stage::Closed)),
        };
        Some((member.clone(), asked))
    }
}

/// A case on a list. Opened: the read is in the audit already.
pub struct Listed {
    /// Which.
    pub case: CaseId,
    /// The name by which its team knows it.
    pub name: String,
    /// What it is.
    pub life: Life,
    /// The body that holds it.
    pub body: String,
    /// The town.
    pub town: Istat,
    /// Who manages it.
    pub manager: Option<AccountId>,
    /// Whether somebody whom it concerns counts as a child this year; in doubt, yes.
    pub children: bool,
    /// Sealed.
    pub sealed: bool,
    /// When it was opened.
    pub opened_at: UtcMicros,
    /// When something last changed.
    pub changed_at: UtcMicros,
}

/// That a case exists, and no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Which: for breaking the glass.
    pub case: CaseId,
    /// The body that holds it.
    pub body: String,
    /// Whom to ask; `None`: nobody manages it yet.
    pub manager: Option<AccountId>,
    /// Whether they may break the glass.
    pub may_break: bool,
}

/// What somebody's file may say of a case that concerns them.
pub enum About {
    /// That there is one.
    Exists(Notice),
    /// The case itself, opened: the read is in the audit already.
    Whole(Box<Listed>),
}

/// A case in the hands of who may read the whole of it, with the key of what is sealed under it.
pub struct OpenCase {
    /// Which.
    pub case: CaseId,
    /// The version: give it back when changing.
    pub version: i64,
    /// The name by which its team knows it.
    pub name: String,
    /// The body that holds it.
    pub body: String,
    /// The town it is held for.
    pub town: Istat,
    /// What it is.
    pub life: Life,
    /// The code of why it was refused or closed.
    pub reason: Option<String>,
    /// Sealed.
    pub sealed: bool,
    /// Who manages it.
    pub manager: Option<AccountId>,
    /// Who works and worked on it.
    pub team: Vec<Seat>,
    /// Whom it concerns now.
    pub concerned: Vec<PersonId>,
    /// The last year in which one of them counts as a child.
    pub children_until: Option<i64>,
    /// When it was opened.
    pub opened_at: UtcMicros,
    /// Until when whoever asks reads through broken glass; `None`: they read by right.
    pub under_glass: Option<UtcMicros>,
    may: [bool; 2],
    key: SubjectKey,
}

impl OpenCase {
    /// The case's key: what is noted about a case is sealed under it.
    pub fn key(&self) -> &SubjectKey {
        &self.key
    }

    /// Whether whoever asked may.
    pub fn may(&self, doing: Doing) -> bool {
        match doing {
            Doing::Carry => self.may[0],
            Doing::Decide => self.may[1],
            // Who reads has nothing to break.
            Doing::Break => false,
        }
    }

    /// The log for what is opened with the key: its purpose, or that the glass was broken for it.
    pub fn reads(&self, purpose: &'static str) -> ReadLog {
        ReadLog::new(if self.under_glass.is_some() { "casework.broken_glass" } else { purpose })
    }
}

/// A step of a case's history, opened.
pub struct Step {
    /// Its number, which is the version it led to.
    pub number: i64,
    /// When.
    pub at: UtcMicros,
    /// Who.
    pub account: AccountId,
    /// For which body.
    pub body: String,
    /// In which role.
    pub role: Role,
    /// What happened. `None`: something that this program does not know, written by a newer one.
    pub what: Option<What>,
    /// A code or more that go with it.
    pub detail: String,
    /// Why, in words.
    pub words: String,
}

/// All that is told of a case.
pub struct Story {
    /// The summary.
    pub summary: String,
    /// What happened, in order.
    pub steps: Vec<Step>,
}

impl Casework {
    /// The case, for who may read the whole of it: by right, or through broken glass. The read is written in the audit before this
    /// returns; whoever opens more with its key writes down more, with [`OpenCase::reads`].
    ///
    /// # Errors
    /// [`CaseError::NotFound`], also for who may know no more than that it exists.
    pub async fn case_for(&self, who: &Who, case: CaseId, today: Date) -> Result<OpenCase, CaseError> {
        let (member, now, told) = (member_of(who)?.clone(), self.clock.now(), who.clone());
        let (held, concerned, glass, allowed) = self
            .db
            .read(&who.actor(), move |tx| {
                let held = Held::load(tx, &member, case, now)?.ok_or(CaseError::NotFound)?;
                let facts = held.facts(&member, today);
                if access(&told, &facts) != Access::Whole {
                    return Err(CaseError::NotFound);
                }
                let by_right = access(&told, &Facts { glass: false, ..facts }) == Access::Whole;
                let allowed = [Doing::Carry, Doing::Decide].map(|doing| may(&told, &facts, doing));
                let glass = if by_right { None } else { held.glass };
                Ok((held, store::concerned(tx, case)?, glass, allowed))
            })
            .await?;
        let key = self.vault.subject(held.row.subject).await?;
        let purpose = if glass.is_some() { "casework.broken_glass" } else { "casework.case" };
        let mut reads = ReadLog::new(purpose);
        let name = key.open(&name_place(&case.to_string()), &held.row.name, &mut reads)?;
        audit::commit_reads(&self.db, &who.actor(), reads, now, &*self.chance).await?;
        Ok(OpenCase {
            case,
            version: held.row.version,
            name,
            body: held.row.body,
            town: held.row.town,
            life: held.life,
            reason: held.row.reason,
            sealed: held.row.sealed,
            manager: held.row.manager,
            team: held.team,
            concerned: concerned.into_iter().filter(|(_, _, until)| until.is_none()).map(|(one, ..)| one).collect(),
            children_until: held.row.children_until,
            opened_at: held.row.opened_at,
            under_glass: glass,
            may: allowed,
            key,
        })
    }

    /// That a case exists, for who may know no more of it by its id alone: the coordinator of a body that held it before.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] for all others.
    pub async fn notice(&self, who: &Who, case: CaseId, today: Date) -> Result<Notice, CaseError> {
        let (member, now, told) = (member_of(who)?.clone(), self.clock.now(), who.clone());
        self.db
            .read(&who.actor(), move |tx| {
                let held = Held::load(tx, &member, case, now)?.ok_or(CaseError::NotFound)?;
                let facts = held.facts(&member, today);
                if access(&told, &facts) != Access::Exists {
                    return Err(CaseError::NotFound);
                }
                let may_break = may(&told, &facts, Doing::Break);
                Ok(Notice { case, manager: held.row.manager, may_break, body: held.row.body })
            })
            .await
    }

    /// The summary and the history of an open case. The reading is the same as the case's own, which is in the audit.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] when it has gone since; whatever the database or the vault refuses.
    pub async fn story(&self, who: &Who, open: &OpenCase) -> Result<Story, CaseError> {
        let case = open.case;
        let (row, steps) = self
            .db
            .read(&who.actor(), move |tx| {
                let row = store::one(tx, case)?.ok_or(CaseError::NotFound)?;
                Ok::<_, CaseError>((row, store::steps(tx, case)?))
            })
            .await?;
        let mut reads = open.reads("casework.story");
        let summary = open.key.open(&summary_place(&case.to_string()), &row.summary, &mut reads)?;
        let mut told = Vec::with_capacity(steps.len());
        for step in steps {
            told.push(Step {
                words: open.key.open(&words_place(&step_row(case, step.number)), &step.words, &mut reads)?,
                number: step.number,
                at: step.at,
                account: step.account,
                body: step.body,
                role: step.role,
                what: What::from_code(&step.what),
                detail: step.detail,
            });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(Story { summary, steps: told })
    }

    /// The cases that whoever asks may read by right, children first, then those that have waited longest; at most [`LISTED`]. Empty
    /// for who reads none. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn cases(&self, who: &Who, filter: &Filter, today: Date) -> Result<Vec<Listed>, CaseError> {
        let Some((_, asked)) = Asked::of(who, filter, today) else { return Ok(Vec::new()) };
        let (rows, owed) = self
            .db
            .read(&who.actor(), move |tx| {
                let most = i64::try_from(LISTED).unwrap_or(i64::MAX);
                Ok::<_, CaseError>((store::list(tx, &asked, most)?, store::owed_in_list(tx, &asked)?))
            })
            .await?;
        let mut papers: BTreeMap<CaseId, BTreeSet<Paper>> = BTreeMap::new();
        for (case, paper) in owed {
            papers.entry(case).or_default().insert(paper);
        }
        let with = rows.into_iter().map(|row| (papers.remove(&row.id).unwrap_or_default(), row)).collect();
        self.listed(who, with, today, "casework.list").await
    }

    /// What the file of these persons may say of the cases that concern them now. Whoever asks has those files before them: who asks
    /// sees to that, and asks for no other.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn about(&self, who: &Who, persons: &[PersonId], today: Date) -> Result<Vec<About>, CaseError> {
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        let asked = Asked {
            leads: String::new(),
            account: member.account.to_string(),
            body: member.body.clone(),
            today,
            mine: false,
            stage: None,
            open: false,
        };
        let (told, persons) = (who.clone(), persons.to_vec());
        let (notices, whole) = self
            .db
            .read(&who.actor(), move |tx| {
                let (mut notices, mut whole, mut met) = (Vec::new(), Vec::new(), BTreeSet::new());
                for person in persons {
                    for near in store::about(tx, person, &asked, now)? {
                        if !met.insert(near.case.id) {
                            continue;
                        }
                        let facts = Facts {
                            holder: &near.case.body,
                            sealed: near.case.sealed,
                            open: !matches!(near.case.stage, Stage::Refused | Stage::Closed),
                            on_team: near.on_team,
                            manages: near.case.manager == Some(member.account) && near.case.body == member.body,
                            managed: near.case.manager.is_some(),
                            held_before: false,
                            before_them: true,
                            glass: near.glass,
                        };
                        match access(&told, &facts) {
                            Access::Nothing => (),
                            Access::Exists => notices.push(Notice {
                                case: near.case.id,
                                manager: near.case.manager,
                                may_break: may(&told, &facts, Doing::Break),
                                body: near.case.body,
                            }),
                            Access::Whole => {
                                whole.push((store::owed(tx, near.case.id)?.into_iter().collect(), near.case))
                            }
                        }
                    }
                }
                Ok::<_, CaseError>((notices, whole))
            })
            .await?;
        let whole = self.listed(who, whole, today, "casework.about").await?;
        let whole = whole.into_iter().map(|listed| About::Whole(Box::new(listed)));
        Ok(whole.chain(notices.into_iter().map(About::Exists)).collect())
    }

    async fn listed(
        &self,
        who: &Who,
        rows: Vec<(BTreeSet<Paper>, CaseRow)>,
        today: Date,
        purpose: &'static str,
    ) -> Result<Vec<Listed>, CaseError> {
        let subjects: Vec<_> = rows.iter().map(|(_, row)| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new(purpose);
        let mut listed = Vec::with_capacity(rows.len());
        for (owed, row) in rows {
            // A key destroyed a moment ago: the case is gone.
            let Some(key) = keys.get(&row.subject) else { continue };
            listed.push(Listed {
                name: key.open(&name_place(&row.id.to_string()), &row.name, &mut reads)?,
                life: Life { stage: row.stage, emergency: row.emergency, managed: row.manager.is_some(), owed },
                children: row.children_until.is_some_and(|year| year >= i64::from(today.year())),
                case: row.id,
                body: row.body,
                town: row.town,
                manager: row.manager,
                sealed: row.sealed,
                opened_at: row.opened_at,
                changed_at: row.changed_at,
            });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(listed)
    }
}
