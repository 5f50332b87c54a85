// SPDX-License-Identifier: EUPL-1.2
//! Commands on courses: begin, keep facts, tick, propose, decide, note what came of it, set aside. One road for all of them: read, judged,
//! changed and written in one unit, with its act and its audit.

use super::{
    CourseError,
    course::{Content, CourseId, Deed, LONGEST_WORDS, Mark, State, Ticked, Told, Verdict, act_place, place},
    days::{Done, Holidays, Standing, standing},
    landed::opened,
    reads::day_of,
    rules::evaluate,
};
use crate::{
    Casework,
    assessment::{
        By, GaveWay, Saved,
        merge::{Change, merge},
    },
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    pathway::Pathway,
    store::pathways::{self as rows, ActRow, CourseRow},
};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::{Action, Resource, Who, allows};
use jiff::{civil::Date, tz::TimeZone};
use kernel::Id;
use std::sync::Arc;
use vault::ReadLog;

/// What somebody does is tried again when somebody else's came between, where nothing had to be read first.
const TRIES: usize = 4;

/// A pathway about to be walked on a case.
#[derive(Debug, Clone)]
pub struct NewCourse {
    /// Random bytes made with the form: the same form sent twice begins one.
    pub form: String,
    /// Which pathway.
    pub pathway: String,
    /// At which version: one that the territory offers.
    pub version: i64,
}

/// Which course, on which day of the territory's calendar.
#[derive(Debug, Clone)]
pub struct AtCourse {
    /// Of which case.
    pub case: CaseId,
    /// Which.
    pub course: CourseId,
    /// Today.
    pub today: Date,
    /// Where the territory lies in time: the day on which something was done.
    pub zone: TimeZone,
    /// On which days offices rest in the town of the case.
    pub holidays: Holidays,
}

/// What is proposed.
#[derive(Clone)]
pub struct Proposing {
    /// What.
    pub verdict: Verdict,
    /// Why.
    pub words: String,
}

/// What whoever decides wants.
#[derive(Clone)]
pub struct Wanted {
    /// What is decided; nothing: the proposal goes back to who made it.
    pub verdict: Option<Verdict>,
    /// Why.
    pub words: String,
}

/// A course in the hands of a unit of work.
struct Turn<'a> {
    open: &'a OpenCase,
    pathway: &'a Pathway,
    row: CourseRow,
    content: Content,
    acts: &'a [(Deed, Told, By)],
    by: By,
    today: Date,
    /// What is added to its acts.
    act: Option<(Deed, Told)>,
}

/// What a turn asks for before it begins.
#[derive(Clone, Copy)]
struct Asks<'a> {
    /// In the audit.
    action: &'static str,
    /// It must still be at the revision that was read.
    read: Option<i64>,
    /// Sent twice, it is done once.
    form: Option<&'a str>,
    /// Only who decides may.
    decides: bool,
}

impl Casework {
    /// Begins to walk a pathway on a case.
    ///
    /// # Errors
    /// [`CourseError::Case`] for who may not carry the case on; [`CourseError::CaseClosed`]; [`CourseError::NotOffered`].
    pub async fn begin_course(
        &self,
        who: &Who,
        case: CaseId,
        new: NewCourse,
        today: Date,
    ) -> Result<CourseId, CourseError> {
        let open = self.case_for(who, case, today).await?;
        let by = self.hand_of(who)?;
        let id = CourseId::new(by.at, &*self.chance);
        let content = open.key().seal(&place(&id.to_string()), &Content::default())?;
        let form = self.vault.index("casework_course.form_index", &new.form);
        let (room, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                room.still_carried(tx, &told, case, &by, today)?;
                if !rows::version(tx, &new.pathway, new.version)?.is_some_and(|one| one.offered) {
                    return Err(CourseError::NotOffered);
                }
                let row = CourseRow {
                    id,
                    case,
                    pathway: new.pathway,
                    version: new.version,
                    state: State::Open,
                    content,
                    revision: 1,
                    changed_at: by.at,
                    begun: by,
                    proposed: None,
                    decided_by: None,
                };
                if !rows::insert(tx, &row, &form)? {
                    return rows::by_form(tx, &form)?.ok_or(CourseError::NONE);
                }
                room.tell_course(tx, "casework.course_begun", &open, &row)?;
                Ok(id)
            })
            .await
    }

    /// Keeps facts: those that stand in nobody's way, at once.
    ///
    /// # Errors
    /// [`CourseError::ChangedMeanwhile`] for one that waits for a decision or has it; [`CourseError::Case`].
    pub async fn keep_facts(&self, who: &Who, at: &AtCourse, changes: Vec<Change>) -> Result<Saved, CourseError> {
        let asks = Asks { action: "casework.course_facts", read: None, form: None, decides: false };
        self.course_turn(who, at, asks, move |turn| {
            turn.must_be(State::Open)?;
            let content = &mut turn.content;
            let merged = merge(&content.answers, &changes);
            let clashes = merged.clashes.iter().map(|one| (one.clone(), content.hands.get(&one.item).cloned()));
            let saved = Saved { revision: turn.row.revision, at: turn.by.at, clashes: clashes.collect() };
            for (item, answer) in merged.overruled {
                if let Some(by) = content.hands.get(&item).cloned() {
                    content.gave_way.push(GaveWay { item, answer, by });
                }
            }
            for (item, answer) in &merged.answers {
                if content.answers.get(item) != Some(answer) {
                    content.hands.insert(item.clone(), turn.by.clone());
                }
            }
            content.hands.retain(|item, _| merged.answers.contains_key(item));
            content.answers = merged.answers;
            Ok(saved)
        })
        .await?
        .ok_or(CourseError::ChangedMeanwhile)
    }

    /// Ticks a paper that came or a step that was done, or takes the tick back. Papers are ticked until it is decided; steps also after.
    ///
    /// # Errors
    /// [`CourseError::NotYet`]; [`CourseError::ChangedMeanwhile`]; [`CourseError::Case`], also for what the pathway does not ask.
    pub async fn tick_course(&self, who: &Who, at: &AtCourse, of: Ticked, on: Option<Date>) -> Result<(), CourseError> {
        if on.is_some_and(|on| on > at.today) {
            return Err(CourseError::NotYet);
        }
        let asks = Asks { action: "casework.course_ticked", read: None, form: None, decides: false };
        let done = self.course_turn(who, at, asks, move |turn| {
            let known = match &of {
                Ticked::Paper(code) => {
                    turn.must_be(State::Open)?;
                    turn.pathway.documents.iter().any(|one| one.code == *code)
                }
                Ticked::Step(code) => {
                    if matches!(turn.row.state, State::Ended | State::Aside) {
                        return Err(CourseError::ChangedMeanwhile);
                    }
                    turn.pathway.steps.iter().any(|one| one.code == *code)
                }
            };
            if !known {
                return Err(CourseError::NONE);
            }
            let step = |code: &String| turn.pathway.steps.iter().find(|one| one.code == *code);
            let stands = match &of {
                Ticked::Step(code) => step(code).and_then(|step| turn.content.step_done(step)),
                Ticked::Paper(_) => turn.content.tick(&of).and_then(|mark| mark.on),
            };
            if stands != on {
                turn.content.marks.push(Mark { of: of.clone(), on, by: turn.by.clone() });
            }
            Ok(())
        });
        done.await.map(drop)
    }

    /// Proposes, on what was read: the rules with the values in force are copied onto the proposal, and stay.
    ///
    /// # Errors
    /// [`CourseError::Missing`] without a reason, [`CourseError::TooLong`]; [`CourseError::NotReady`] to grant what cannot be granted yet;
    /// [`CourseError::ChangedMeanwhile`]; [`CourseError::Case`].
    pub async fn propose_course(
        &self,
        who: &Who,
        at: &AtCourse,
        read: i64,
        form: &str,
        proposing: Proposing,
    ) -> Result<(), CourseError> {
        let words = reason(&proposing.words)?;
        let asks = Asks { action: "casework.course_proposed", read: Some(read), form: Some(form), decides: false };
        let done = self.course_turn(who, at, asks, move |turn| {
            turn.must_be(State::Open)?;
            if !turn.pathway.decides() {
                return Err(CourseError::NONE);
            }
            let content = &turn.content;
            let facts = content.facts(turn.pathway);
            let evaluation = evaluate(turn.pathway, &facts, |paper| content.came(paper), turn.today);
            if proposing.verdict == Verdict::Grant && !evaluation.may_grant() {
                return Err(CourseError::NotReady);
            }
            let papers = turn.pathway.documents.iter().filter_map(|paper| {
                let on = content.tick(&Ticked::Paper(paper.code.clone()))?.on?;
                Some((paper.say.clone(), on))
            });
            let told = Told {
                verdict: Some(proposing.verdict),
                words: words.clone(),
                papers: papers.collect(),
                evaluation: Some(evaluation),
                children: turn.open.children_until.is_some_and(|year| year >= i64::from(turn.today.year())),
                outcome: None,
            };
            turn.act = Some((Deed::Proposed, told));
            turn.row.state = State::Proposed;
            turn.row.proposed = Some((turn.by.at, turn.by.account.clone()));
            Ok(())
        });
        done.await.map(drop)
    }

    /// Decides of a proposal, or sends it back. What the rules found stands on the decision as it was proposed.
    ///
    /// # Errors
    /// [`CourseError::SamePerson`]; [`CourseError::Missing`] without a reason; [`CourseError::NotReady`] to grant what cannot be granted;
    /// [`CourseError::ChangedMeanwhile`]; [`CourseError::Case`] for who is not entitled to decide for the body that holds the case.
    pub async fn decide_course(
        &self,
        who: &Who,
        at: &AtCourse,
        read: i64,
        form: &str,
        wanted: Wanted,
    ) -> Result<(), CourseError> {
        let words = reason(&wanted.words)?;
        let asks = Asks { action: "casework.course_decided", read: Some(read), form: Some(form), decides: true };
        let done = self.course_turn(who, at, asks, move |turn| {
            turn.must_be(State::Proposed)?;
            if turn.row.proposed.as_ref().is_none_or(|(_, proposer)| *proposer == turn.by.account) {
                return Err(CourseError::SamePerson);
            }
            let Some(verdict) = wanted.verdict else {
                turn.act = Some((Deed::SentBack, Told { words: words.clone(), ..Told::default() }));
                turn.row.state = State::Open;
                turn.row.proposed = None;
                return Ok(());
            };
            let proposal = turn.acts.iter().rev().find(|(deed, ..)| *deed == Deed::Proposed);
            let (_, proposal, _) = proposal.ok_or(CourseError::ChangedMeanwhile)?;
            let may_grant = proposal.evaluation.as_ref().is_some_and(|one| one.may_grant());
            if verdict == Verdict::Grant && !may_grant {
                return Err(CourseError::NotReady);
            }
            let told = Told { verdict: Some(verdict), words: words.clone(), ..proposal.clone() };
            turn.act = Some((Deed::Decided, told));
            turn.row.state = State::Decided;
            turn.row.decided_by = Some(turn.by.account.clone());
            Ok(())
        });
        done.await.map(drop)
    }

    /// Notes what came of it: that something was granted is not yet that it helped. What was decided elsewhere ends so, whenever it ends.
    ///
    /// # Errors
    /// [`CourseError::Missing`] without one of the pathway's outcomes; [`CourseError::TooLong`]; [`CourseError::ChangedMeanwhile`];
    /// [`CourseError::Case`].
    pub async fn note_outcome(
        &self,
        who: &Who,
        at: &AtCourse,
        form: &str,
        outcome: &str,
        words: &str,
    ) -> Result<(), CourseError> {
        let (outcome, words) = (outcome.to_owned(), fitting(words)?);
        let asks = Asks { action: "casework.course_ended", read: None, form: Some(form), decides: false };
        let done = self.course_turn(who, at, asks, move |turn| {
            turn.must_be(if turn.pathway.decides() { State::Decided } else { State::Open })?;
            let known = turn.pathway.outcomes.iter().find(|one| one.code == outcome);
            let known = known.ok_or(CourseError::Missing { field: "outcome" })?;
            let said = Some((known.code.clone(), known.say.clone()));
            turn.act = Some((Deed::Noted, Told { outcome: said, words: words.clone(), ..Told::default() }));
            // What was decided elsewhere: who says that it is over stands where who decided stands otherwise.
            turn.row.decided_by.get_or_insert_with(|| turn.by.account.clone());
            turn.row.state = State::Ended;
            Ok(())
        });
        done.await.map(drop)
    }

    /// Sets aside one that was begun by mistake, with the reason, or takes it up again. It stays to be read.
    ///
    /// # Errors
    /// [`CourseError::Missing`] without a reason; [`CourseError::ChangedMeanwhile`]; [`CourseError::Case`].
    pub async fn set_course_aside(
        &self,
        who: &Who,
        at: &AtCourse,
        form: &str,
        words: Option<&str>,
    ) -> Result<(), CourseError> {
        let words = words.map(reason).transpose()?;
        let asks = Asks { action: "casework.course_aside", read: None, form: Some(form), decides: false };
        let done = self.course_turn(who, at, asks, move |turn| {
            let (from, to, deed) = match words {
                Some(_) => (State::Open, State::Aside, Deed::Aside),
                None => (State::Aside, State::Open, Deed::Back),
            };
            turn.must_be(from)?;
            turn.row.state = to;
            turn.act = Some((deed, Told { words: words.clone().unwrap_or_default(), ..Told::default() }));
            Ok(())
        });
        done.await.map(drop)
    }

    /// The one road by which a course changes. Nothing: this form has done it already.
    async fn course_turn<T: Send + 'static>(
        &self,
        who: &Who,
        at: &AtCourse,
        asks: Asks<'_>,
        change: impl Fn(&mut Turn<'_>) -> Result<T, CourseError> + Send + Sync + 'static,
    ) -> Result<Option<T>, CourseError> {
        let open = Arc::new(self.case_for(who, at.case, at.today).await?);
        let form = self.vault.index("casework_course_act.form_index", asks.form.unwrap_or_default());
        let change = Arc::new(change);
        for _ in 0..TRIES {
            let (room, told, by, at) = (self.clone(), who.clone(), self.hand_of(who)?, at.clone());
            let (open, change) = (open.clone(), change.clone());
            let (action, read, sent, decides) = (asks.action, asks.read, asks.form.is_some(), asks.decides);
            let (done, reads) = self
                .db
                .write(&who.actor(), move |tx| {
                    let body = room.still_carried(tx, &told, at.case, &by, at.today)?;
                    if decides && !allows(&told, Action::DecidePathways, &Resource::Body(&body)) {
                        return Err(CourseError::NONE);
                    }
                    let mut reads = open.reads("casework.course");
                    if sent && rows::acted(tx, &form)? {
                        return Ok((Some(None), reads));
                    }
                    let row = rows::one(tx, at.case, at.course)?.ok_or(CourseError::NONE)?;
                    if read.is_some_and(|read| read != row.revision) {
                        return Err(CourseError::ChangedMeanwhile);
                    }
                    let lying = rows::version(tx, &row.pathway, row.version)?.ok_or(CourseError::NONE)?;
                    let pathway = opened(lying)?.pathway;
                    let content: Content = open.key().open(&place(&row.id.to_string()), &row.content, &mut reads)?;
                    let acts = opened_acts(tx, &open, &row, &mut reads)?;
                    let (before, act) = (content.clone(), None);
                    let mut turn =
                        Turn { open: &open, pathway: &pathway, row, content, acts: &acts, by, today: at.today, act };
                    let answer = change(&mut turn)?;
                    if turn.act.is_none() && turn.content == before {
                        return Ok((Some(Some(answer)), reads));
                    }
                    let written = room.write_course(tx, turn, &at, action, &form)?;
                    Ok((written.then_some(Some(answer)), reads))
                })
                .await?;
            audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
            if let Some(answer) = done {
                return Ok(answer);
            }
        }
        Err(CourseError::ChangedMeanwhile)
    }

    /// Writes what a turn has made; `false`: somebody was faster.
    fn write_course(
        &self,
        tx: &WriteTx<'_>,
        turn: Turn<'_>,
        at: &AtCourse,
        action: &'static str,
        form: &[u8],
    ) -> Result<bool, CourseError> {
        let Turn { open, pathway, mut row, content, acts, by, today, act } = turn;
        let mut done = Done::default();
        let new = act.iter().map(|(deed, _)| (*deed, today));
        let old = acts.iter().map(|(deed, _, by)| (*deed, day_of(by.at, &at.zone)));
        for (deed, day) in old.chain(new) {
            done.note(deed, day);
        }
        let due = standing(pathway, &content, done, today, &at.holidays).into_iter().filter_map(|one| match one {
            Standing::Due(day) | Standing::Late(day) => Some(day),
            Standing::Done(_) | Standing::Waits | Standing::Open => None,
        });
        let due = due.min().filter(|_| !matches!(row.state, State::Ended | State::Aside));
        row.content = open.key().seal(&place(&row.id.to_string()), &content)?;
        if !rows::put(tx, &row, due, by.at)? {
            return Ok(false);
        }
        if let Some((deed, told)) = act {
            let id = Id::<Told>::new(by.at, &*self.chance).to_string();
            let content = open.key().seal(&act_place(&id), &told)?;
            rows::insert_act(tx, &ActRow { id, course: row.id, deed, content, by: by.clone() }, form)?;
            let event = Event { topic: action, subject: &row.id.to_string(), body: b"" };
            tx.emit(&event, by.at, &*self.chance)?;
        }
        row.changed_at = by.at;
        self.tell_course(tx, action, open, &row)?;
        Ok(true)
    }

    fn tell_course(&self, tx: &WriteTx<'_>, action: &str, open: &OpenCase, row: &CourseRow) -> Result<(), CourseError> {
        let details = format!("case {} course {} {} {}", open.case, row.id, row.pathway, row.version);
        let entry = Entry { action, subject: &open.key().id().to_string(), details: &details };
        Ok(audit::record(tx, &entry, row.changed_at, &*self.chance).map(drop)?)
    }

    /// Again, in the unit: the team may have changed since, and the case been closed. Gives the body that holds it.
    fn still_carried(
        &self,
        tx: &WriteTx<'_>,
        who: &Who,
        case: CaseId,
        by: &By,
        today: Date,
    ) -> Result<String, CourseError> {
        let member = member_of(who)?;
        let held = Held::load(tx, member, case, by.at)?.ok_or(CourseError::NONE)?;
        match (may(who, &held.facts(member, today), Doing::Carry), held.life.is_open()) {
            (false, _) => Err(CourseError::NONE),
            (true, false) => Err(CourseError::CaseClosed),
            (true, true) => Ok(held.row.body),
        }
    }

    fn hand_of(&self, who: &Who) -> Result<By, CourseError> {
        let member = member_of(who)?;
        Ok(By { account: member.account.to_string(), body: member.body.clone(), at: self.clock.now() })
    }
}

impl Turn<'_> {
    fn must_be(&self, state: State) -> Result<(), CourseError> {
        if self.row.state == state { Ok(()) } else { Err(CourseError::ChangedMeanwhile) }
    }
}

/// What was done with a course, opened, in order.
fn opened_acts(
    tx: &WriteTx<'_>,
    open: &OpenCase,
    row: &CourseRow,
    reads: &mut ReadLog,
) -> Result<Vec<(Deed, Told, By)>, CourseError> {
    let acts = rows::acts(tx, row.case)?.into_iter().filter(|act| act.course == row.id);
    acts.map(|act| Ok((act.deed, open.key().open(&act_place(&act.id), &act.content, reads)?, act.by))).collect()
}

fn fitting(words: &str) -> Result<String, CourseError> {
    let words = words.trim();
    if words.chars().count() > LONGEST_WORDS {
        Err(CourseError::TooLong { field: "words" })
    } else {
        Ok(words.to_owned())
    }
}

fn reason(words: &str) -> Result<String, CourseError> {
    let words = fitting(words)?;
    if words.is_empty() { Err(CourseError::Missing { field: "words" }) } else { Ok(words) }
}
