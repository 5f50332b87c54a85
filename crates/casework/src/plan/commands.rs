// SPDX-License-Identifier: EUPL-1.2
//! Commands on plans: begin one, write in it, sign it, begin another version, set a draft aside, note what came of it.

use super::{
    AtPlan, By, Content, GaveWay, LONGEST, LONGEST_NAME, MOST, PlanError, PlanId, State, content_place,
    kinds::{Kind, Outcome},
    late::{self, Progress},
    merge::{Change, Clash, merge},
    progress_place,
    sign::{Signature, Signer},
    signature_place,
    text::{Piece, PieceId, Text},
    version_row,
};
use crate::{
    Casework,
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    store::plans::{self as rows, NotedRow, PlanRow, VersionRow},
};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::Who;
use jiff::civil::Date;
use kernel::Id;
use std::{collections::BTreeMap, sync::Arc};
use vault::ReadLog;

/// What was written is tried again when somebody else's comes between.
const TRIES: usize = 4;

/// A plan about to be begun.
#[derive(Debug, Clone)]
pub struct NewPlan {
    /// Random bytes made with the form: the same form sent twice begins one.
    pub form: String,
    /// What kind of plan.
    pub kind: Kind,
}

/// What became of changes.
#[derive(Clone)]
pub struct Saved {
    /// The revision they lie at.
    pub revision: i64,
    /// Where somebody else has written otherwise meanwhile, and who.
    pub clashes: Vec<(Clash, Option<By>)>,
}

impl Casework {
    /// Begins a plan: a first draft without a word in it.
    ///
    /// # Errors
    /// [`PlanError::NotFound`] for who may not carry the case on; [`PlanError::CaseClosed`].
    pub async fn begin_plan(&self, who: &Who, case: CaseId, new: NewPlan, today: Date) -> Result<PlanId, PlanError> {
        let open = self.planned(who, case, today).await?;
        let by = self.by(who)?;
        let plan = PlanRow { id: PlanId::new(by.at, &*self.chance), kind: new.kind, by: by.clone() };
        let content = open.key().seal(&content_place(&version_row(plan.id, 1)), &Content::default())?;
        let form = self.vault.index("casework_plan.form_index", &new.form);
        let (room, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                room.still_planned(tx, &told, &open, today)?;
                if !rows::insert(tx, case, &plan, &form)? {
                    return rows::by_form(tx, &form)?.ok_or(PlanError::NotFound);
                }
                rows::insert_version(tx, plan.id, 1, &content, &by)?;
                room.tell_plan(tx, "casework.plan_begun", &open, plan.id, &format!("1 {}", plan.kind.code()), &by)?;
                Ok(plan.id)
            })
            .await
    }

    /// A name for a goal, commitment or support about to be written.
    pub fn new_piece(&self) -> PieceId {
        PieceId::new(self.clock.now(), &*self.chance)
    }

    /// Writes in a draft: what stands in nobody's way, at once.
    ///
    /// # Errors
    /// [`PlanError::Fixed`] for a version that is a draft no more; [`PlanError::TooLong`]; [`PlanError::NotFound`].
    pub async fn write_plan(&self, who: &Who, at: AtPlan, changes: Vec<Change>) -> Result<Saved, PlanError> {
        for change in &changes {
            change.now.as_ref().map_or(Ok(()), fits)?;
        }
        let open = Arc::new(self.planned(who, at.case, at.today).await?);
        let changes: Arc<[Change]> = changes.into();
        for _ in 0..TRIES {
            let (by, room, told) = (self.by(who)?, self.clone(), who.clone());
            let (open, changes) = (open.clone(), changes.clone());
            let (saved, reads) = self
                .db
                .write(&who.actor(), move |tx| {
                    room.still_planned(tx, &told, &open, at.today)?;
                    let row = draft(tx, at)?;
                    let mut reads = open.reads("casework.plan");
                    let content = opened(&open, &row, &mut reads)?;
                    Ok::<_, PlanError>((room.bring(tx, &open, &row, content, &changes, &by)?, reads))
                })
                .await?;
            audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
            if let Some(saved) = saved {
                return Ok(saved);
            }
        }
        Err(PlanError::ChangedMeanwhile)
    }

    /// Brings changes into a draft; nothing when somebody else's came between.
    fn bring(
        &self,
        tx: &WriteTx<'_>,
        open: &OpenCase,
        row: &VersionRow,
        mut content: Content,
        changes: &[Change],
        by: &By,
    ) -> Result<Option<Saved>, PlanError> {
        let merged = merge(&content.text, changes);
        let whose = |clash: Clash| {
            let by = content.hands.get(&clash.spot.to_string()).cloned();
            (clash, by)
        };
        let clashes = merged.clashes.into_iter().map(whose).collect();
        let saved = Saved { revision: row.revision, clashes };
        if merged.text == content.text {
            return Ok(Some(saved));
        }
        if [merged.text.goals.len(), merged.text.commitments.len(), merged.text.supports.len()]
            .iter()
            .any(|many| *many > MOST)
        {
            return Err(PlanError::TooLong { field: "plan" });
        }
        for (spot, piece) in merged.overruled {
            if let Some(by) = content.hands.get(&spot.to_string()).cloned() {
                content.gave_way.push(GaveWay { piece, by });
            }
        }
        for change in changes {
            let (before, after) = (content.text.get(change.spot), merged.text.get(change.spot));
            if before != after {
                content.hands.insert(change.spot.to_string(), by.clone());
            }
        }
        content.text = merged.text;
        let sealed = open.key().seal(&content_place(&version_row(row.plan, row.number)), &content)?;
        if !rows::rewrite(tx, row, &sealed, by.at)? {
            return Ok(None);
        }
        self.tell_plan(tx, "casework.plan_written", open, row.plan, &row.number.to_string(), by)?;
        Ok(Some(Saved { revision: row.revision.saturating_add(1), ..saved }))
    }

    /// Notes a signature. The first one fixes a draft, at the revision that was read: from then on it never changes, and what it awaits
    /// is watched instead of what the version before it did.
    ///
    /// # Errors
    /// [`PlanError::Lacking`] with what is missing before anybody signs; [`PlanError::ChangedMeanwhile`] when somebody has written since
    /// it was read; [`PlanError::Fixed`] for a version set aside, or one that another has replaced; [`PlanError::Missing`],
    /// [`PlanError::TooLong`], [`PlanError::NotYet`], [`PlanError::NotFound`].
    pub async fn sign_plan(
        &self,
        who: &Who,
        at: AtPlan,
        read: i64,
        form: &str,
        signature: Signature,
    ) -> Result<(), PlanError> {
        if signature.on > at.today {
            return Err(PlanError::NotYet);
        }
        whole(&signature)?;
        let open = self.planned(who, at.case, at.today).await?;
        if let Signer::ByPower { of, .. } = &signature.signer
            && !of.iter().all(|person| open.concerned.contains(person))
        {
            return Err(PlanError::NotFound);
        }
        if let Signer::Person(person) = &signature.signer
            && !open.concerned.contains(person)
        {
            return Err(PlanError::NotFound);
        }
        let by = self.by(who)?;
        let id = Id::<Signature>::new(by.at, &*self.chance).to_string();
        let content = open.key().seal(&signature_place(&id), &signature)?;
        let signed = NotedRow { id, plan: at.plan, version: at.version, content, by: by.clone() };
        let form = self.vault.index("casework_plan_signature.form_index", form);
        let (room, told) = (self.clone(), who.clone());
        let reads = self
            .db
            .write(&who.actor(), move |tx| {
                room.still_planned(tx, &told, &open, at.today)?;
                let mut reads = open.reads("casework.plan");
                let row = rows::version(tx, at.case, at.plan, at.version)?.ok_or(PlanError::NotFound)?;
                match row.state {
                    State::Aside => return Err(PlanError::Fixed),
                    State::Signed => (),
                    State::Draft => {
                        let content = opened(&open, &row, &mut reads)?;
                        let lacks = content.text.lacks();
                        if !lacks.is_empty() {
                            return Err(PlanError::Lacking(lacks));
                        }
                        if row.revision != read || !rows::stand(tx, &row, State::Signed, by.at)? {
                            return Err(PlanError::ChangedMeanwhile);
                        }
                        let so_far = so_far(tx, &open, at, &content.text, &mut reads)?;
                        rows::await_these(tx, at.plan, &late::awaited(&content.text, &so_far))?;
                        let event = Event { topic: "casework.plan_signed", subject: &at.plan.to_string(), body: b"" };
                        tx.emit(&event, by.at, &*room.chance)?;
                    }
                }
                if rows::insert_signature(tx, &signed, &form)? {
                    room.tell_plan(tx, "casework.plan_signed", &open, at.plan, &at.version.to_string(), &by)?;
                }
                Ok(reads)
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(())
    }

    /// Begins another version with the words of a signed one. One draft at a time: a second asks for the first.
    ///
    /// # Errors
    /// [`PlanError::NotFound`]; [`PlanError::Fixed`] for a version nobody has signed.
    pub async fn next_version(&self, who: &Who, at: AtPlan) -> Result<i64, PlanError> {
        let open = self.planned(who, at.case, at.today).await?;
        let (by, room, told) = (self.by(who)?, self.clone(), who.clone());
        let (number, reads) = self
            .db
            .write(&who.actor(), move |tx| {
                room.still_planned(tx, &told, &open, at.today)?;
                let of_plan = rows::versions(tx, at.case)?.into_iter().filter(|row| row.plan == at.plan);
                let versions: Vec<VersionRow> = of_plan.collect();
                let mut reads = open.reads("casework.plan");
                if let Some(there) = versions.iter().find(|row| row.state == State::Draft) {
                    return Ok((there.number, reads));
                }
                let from = versions.iter().find(|row| row.number == at.version).ok_or(PlanError::NotFound)?;
                if from.state != State::Signed {
                    return Err(PlanError::Fixed);
                }
                let old = opened(&open, from, &mut reads)?;
                let number = versions.iter().map(|row| row.number).max().unwrap_or_default().saturating_add(1);
                let content = Content { text: old.text, hands: old.hands, gave_way: Vec::new() };
                let sealed = open.key().seal(&content_place(&version_row(at.plan, number)), &content)?;
                if !rows::insert_version(tx, at.plan, number, &sealed, &by)? {
                    return Err(PlanError::ChangedMeanwhile);
                }
                room.tell_plan(tx, "casework.plan_version_begun", &open, at.plan, &number.to_string(), &by)?;
                Ok((number, reads))
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(number)
    }

    /// Sets a draft aside, or takes one up again. It stays to be read.
    ///
    /// # Errors
    /// [`PlanError::Fixed`] for a signed one, and for one to be taken up while there is another draft; [`PlanError::ChangedMeanwhile`],
    /// [`PlanError::NotFound`].
    pub async fn set_draft_aside(&self, who: &Who, at: AtPlan, aside: Aside) -> Result<(), PlanError> {
        let open = self.planned(who, at.case, at.today).await?;
        let (by, room, told) = (self.by(who)?, self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                room.still_planned(tx, &told, &open, at.today)?;
                let row = rows::version(tx, at.case, at.plan, at.version)?.ok_or(PlanError::NotFound)?;
                let (from, to, action) = match aside {
                    Aside::Set => (State::Draft, State::Aside, "casework.plan_aside"),
                    Aside::TakeUp => (State::Aside, State::Draft, "casework.plan_taken_up"),
                };
                if row.state != from || to == State::Draft && rows::has_draft(tx, at.plan)? {
                    return Err(PlanError::Fixed);
                }
                if !rows::stand(tx, &row, to, by.at)? {
                    return Err(PlanError::ChangedMeanwhile);
                }
                room.tell_plan(tx, action, &open, at.plan, &at.version.to_string(), &by)
            })
            .await
    }

    /// Notes what came of a goal, of a commitment, or that the plan was looked at again.
    ///
    /// # Errors
    /// [`PlanError::Missing`] for something given up without a reason; [`PlanError::NotYet`], [`PlanError::TooLong`];
    /// [`PlanError::Fixed`] for a draft; [`PlanError::NotFound`], also for a piece that is not in this version.
    pub async fn note_progress(&self, who: &Who, at: AtPlan, progress: Progress) -> Result<(), PlanError> {
        if progress.on > at.today {
            return Err(PlanError::NotYet);
        }
        if progress.outcome == Outcome::GivenUp && progress.words.trim().is_empty() {
            return Err(PlanError::Missing { field: "words" });
        }
        short(&progress.words, LONGEST, "words")?;
        let open = self.planned(who, at.case, at.today).await?;
        let by = self.by(who)?;
        let id = Id::<Progress>::new(by.at, &*self.chance).to_string();
        let content = open.key().seal(&progress_place(&id), &progress)?;
        let noted = NotedRow { id, plan: at.plan, version: at.version, content, by: by.clone() };
        let (room, told) = (self.clone(), who.clone());
        let reads = self
            .db
            .write(&who.actor(), move |tx| {
                room.still_planned(tx, &told, &open, at.today)?;
                let mut reads = open.reads("casework.plan");
                let mut of_plan = rows::versions(tx, at.case)?.into_iter().filter(|row| row.plan == at.plan);
                // What holds: what came of an older version stays as it was when the newer was signed.
                let holds = of_plan.rfind(|row| row.state == State::Signed).ok_or(PlanError::Fixed)?;
                if holds.number != at.version {
                    return Err(PlanError::Fixed);
                }
                let text = opened(&open, &holds, &mut reads)?.text;
                if progress.of.is_some_and(|of| !text.goals.contains_key(&of) && !text.commitments.contains_key(&of)) {
                    return Err(PlanError::NotFound);
                }
                let mut so_far = so_far(tx, &open, at, &text, &mut reads)?;
                so_far.push(progress);
                rows::insert_progress(tx, &noted)?;
                rows::await_these(tx, at.plan, &late::awaited(&text, &so_far))?;
                room.tell_plan(tx, "casework.plan_progress", &open, at.plan, &at.version.to_string(), &by)?;
                Ok::<_, PlanError>(reads)
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(())
    }

    /// The case, for who may carry it on.
    pub(crate) async fn planned(&self, who: &Who, case: CaseId, today: Date) -> Result<OpenCase, PlanError> {
        let open = self.case_for(who, case, today).await?;
        if !open.may(Doing::Carry) {
            return Err(PlanError::NotFound);
        }
        if open.life.is_open() { Ok(open) } else { Err(PlanError::CaseClosed) }
    }

    /// The same once more, in the unit that writes.
    pub(crate) fn still_planned(
        &self,
        tx: &WriteTx<'_>,
        who: &Who,
        open: &OpenCase,
        today: Date,
    ) -> Result<(), PlanError> {
        let member = member_of(who)?;
        let held = Held::load(tx, member, open.case, self.clock.now())?.ok_or(PlanError::NotFound)?;
        if !may(who, &held.facts(member, today), Doing::Carry) {
            return Err(PlanError::NotFound);
        }
        if held.life.is_open() { Ok(()) } else { Err(PlanError::CaseClosed) }
    }

    pub(super) fn tell_plan(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        open: &OpenCase,
        plan: PlanId,
        details: &str,
        by: &By,
    ) -> Result<(), PlanError> {
        let details = format!("case {} plan {plan} {details}", open.case);
        let entry = Entry { action, subject: &open.key().id().to_string(), details: &details };
        Ok(audit::record(tx, &entry, by.at, &*self.chance).map(drop)?)
    }

    /// Whoever acts, now.
    pub(crate) fn by(&self, who: &Who) -> Result<By, PlanError> {
        let member = member_of(who)?;
        Ok(By { account: member.account.to_string(), body: member.body.clone(), at: self.clock.now() })
    }
}

/// What becomes of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// It is set aside.
    Set,
    /// It is taken up again.
    TakeUp,
}

fn draft(tx: &WriteTx<'_>, at: AtPlan) -> Result<VersionRow, PlanError> {
    let row = rows::version(tx, at.case, at.plan, at.version)?.ok_or(PlanError::NotFound)?;
    if row.state == State::Draft { Ok(row) } else { Err(PlanError::Fixed) }
}

fn opened(open: &OpenCase, row: &VersionRow, reads: &mut ReadLog) -> Result<Content, PlanError> {
    Ok(open.key().open(&content_place(&version_row(row.plan, row.number)), &row.content, reads)?)
}

/// What came of a version so far, by what was noted of it and of the signed ones before it.
fn so_far(
    tx: &WriteTx<'_>,
    open: &OpenCase,
    at: AtPlan,
    text: &Text,
    reads: &mut ReadLog,
) -> Result<Vec<Progress>, PlanError> {
    let mut noted: BTreeMap<i64, Vec<Progress>> = BTreeMap::new();
    for row in rows::progress(tx, at.case)?.into_iter().filter(|row| row.plan == at.plan) {
        let one = open.key().open(&progress_place(&row.id), &row.content, reads)?;
        noted.entry(row.version).or_default().push(one);
    }
    let mut before = Vec::new();
    for row in rows::versions(tx, at.case)?.into_iter().filter(|row| row.plan == at.plan && row.number < at.version) {
        if let Some(noted) = noted.remove(&row.number) {
            before.push((opened(open, &row, reads)?.text, noted));
        }
    }
    let mut so_far = late::inherited(text, &before);
    so_far.extend(noted.remove(&at.version).unwrap_or_default());
    Ok(so_far)
}

fn short(text: &str, at_most: usize, field: &'static str) -> Result<(), PlanError> {
    if text.chars().count() > at_most { Err(PlanError::TooLong { field }) } else { Ok(()) }
}

fn fits(piece: &Piece) -> Result<(), PlanError> {
    let there = |text: &str, field| if text.trim().is_empty() { Err(PlanError::Missing { field }) } else { Ok(()) };
    match piece {
        Piece::Frame(_) => Ok(()),
        Piece::Goal(goal) => {
            there(&goal.what, "what")?;
            short(&goal.what, LONGEST, "what")?;
            short(&goal.sign, LONGEST, "sign")
        }
        Piece::Commitment(one) => {
            there(&one.what, "what")?;
            short(&one.what, LONGEST, "what")?;
            short(&one.ask, LONGEST_NAME, "ask")
        }
        Piece::Support(one) => {
            there(&one.what, "what")?;
            short(&one.what, LONGEST, "what")
        }
    }
}

/// Whether a signature says all that it must.
fn whole(signature: &Signature) -> Result<(), PlanError> {
    let named = |who: &str, field| {
        short(who, LONGEST_NAME, field)?;
        if who.trim().is_empty() { Err(PlanError::Missing { field }) } else { Ok(()) }
    };
    match &signature.signer {
        Signer::Person(_) => Ok(()),
        Signer::Body { who, .. } => named(who, "who"),
        Signer::ByPower { who, of, power, source } => {
            named(who, "who")?;
            if of.is_empty() {
                return Err(PlanError::Missing { field: "of" });
            }
            if power.is_by_act() { named(source, "source") } else { short(source, LONGEST_NAME, "source") }
        }
    }
}
