// SPDX-License-Identifier: EUPL-1.2
//! Commands on interventions: ask for one, decide of it, stop it and let it go on, note what was delivered. The one road by which one changes.

use super::{
    DeliveryId, InterventionError, InterventionId, InterventionView, LONGEST, MOST, MOST_DELIVERIES, content_place,
    delivery::{Delivered, Given},
    delivery_place,
    kinds::{Deed, Reason, State},
    life::{self, Turn},
    reads::{load, turn_row},
    terms::{Beneficiary, Fault, Terms, Wrong, text},
    turn_place,
};
use crate::{
    Casework,
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    plan::{By, text::Party},
    store::{
        interventions::{self as rows, DeliveryRow},
        plans,
    },
};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::Who;
use jiff::civil::Date;
use std::sync::Arc;

/// What was written is tried again when somebody else's comes between.
const TRIES: usize = 4;

/// An intervention about to be asked for.
#[derive(Clone)]
pub struct NewIntervention {
    /// Random bytes made with the form: the same form sent twice asks for one.
    pub form: String,
    /// What it is to be.
    pub terms: Terms,
}

/// Which intervention of which case, on which day of the territory's calendar.
#[derive(Debug, Clone, Copy)]
pub struct AtIntervention {
    /// Of which case.
    pub case: CaseId,
    /// Which.
    pub intervention: InterventionId,
    /// Today.
    pub today: Date,
}

/// Something about to be done to one.
#[derive(Clone)]
pub struct Act {
    /// What.
    pub deed: Deed,
    /// From which day: the first of a pause, the first after it, the last of all. A decision is of today.
    pub on: Date,
    /// Why.
    pub reason: Option<Reason>,
    /// In words.
    pub words: String,
}

/// A delivery about to be noted.
#[derive(Clone)]
pub struct NewDelivery {
    /// Random bytes made with the form.
    pub form: String,
    /// What was given; nothing: what is corrected never happened.
    pub given: Option<Given>,
    /// What it corrects, and why.
    pub corrects: Option<(DeliveryId, String)>,
}

/// What a change is given: everything of the case, opened, and who acts.
pub(super) struct Hand<'a, 't> {
    pub tx: &'a WriteTx<'t>,
    pub open: &'a OpenCase,
    pub views: &'a [InterventionView],
    pub by: &'a By,
}

impl Hand<'_, '_> {
    pub(super) fn view(&self, id: InterventionId) -> Result<&InterventionView, InterventionError> {
        self.views.iter().find(|view| view.id == id).ok_or(InterventionError::NotFound)
    }

    /// Takes one in hand: nobody else changes it in this unit. Every sum that was read here is then the truth.
    pub(super) fn hold(
        &self,
        view: &InterventionView,
        state: State,
        yes: Option<&str>,
    ) -> Result<(), InterventionError> {
        let authorised = yes.or_else(|| view.authorised().map(|by| by.account.as_str()));
        let held = rows::hold(self.tx, (view.id, view.revision), state, authorised)?;
        if held { Ok(()) } else { Err(InterventionError::ChangedMeanwhile) }
    }
}

/// What a change gives: the value, of which intervention, and what the audit says of it. No action: nothing was changed.
pub(super) struct Done<T> {
    pub value: T,
    pub of: InterventionId,
    pub action: &'static str,
    pub details: String,
}

impl<T> Done<T> {
    pub(super) fn nothing(value: T, of: InterventionId) -> Self {
        Self { value, of, action: "", details: String::new() }
    }
}

impl Casework {
    /// The one road by which an intervention changes: who may, everything read once more in the unit that writes, audit and event beside it.
    pub(super) async fn intervene<T: Send + 'static>(
        &self,
        who: &Who,
        (case, today, doing): (CaseId, Date, Doing),
        change: impl Fn(&Hand<'_, '_>) -> Result<Done<T>, InterventionError> + Clone + Send + 'static,
    ) -> Result<T, InterventionError> {
        let open = Arc::new(self.planned(who, case, today).await?);
        if !open.may(doing) {
            return Err(InterventionError::NotFound);
        }
        let mut tries = 0;
        loop {
            let (by, room, told) = (self.by(who)?, self.clone(), who.clone());
            let (open, change) = (open.clone(), change.clone());
            let outcome = self
                .db
                .write(&who.actor(), move |tx| {
                    room.still_may(tx, &told, (&open, today, doing))?;
                    let mut reads = open.reads("casework.intervention");
                    let views = load(tx, &open, &mut reads)?;
                    let done = change(&Hand { tx, open: &open, views: &views, by: &by })?;
                    if !done.action.is_empty() {
                        let details = format!("case {} intervention {} {}", open.case, done.of, done.details);
                        let subject = open.key().id().to_string();
                        let entry = Entry { action: done.action, subject: &subject, details: details.trim_end() };
                        audit::record(tx, &entry, by.at, &*room.chance)?;
                        let event = Event { topic: done.action, subject: &done.of.to_string(), body: b"" };
                        tx.emit(&event, by.at, &*room.chance)?;
                    }
                    Ok::<_, InterventionError>((done.value, reads))
                })
                .await;
            match outcome {
                Err(InterventionError::ChangedMeanwhile) if tries < TRIES => tries += 1,
                Err(why) => return Err(why),
                Ok((value, reads)) => {
                    audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
                    return Ok(value);
                }
            }
        }
    }

    fn still_may(
        &self,
        tx: &WriteTx<'_>,
        who: &Who,
        (open, today, doing): (&OpenCase, Date, Doing),
    ) -> Result<(), InterventionError> {
        let member = member_of(who)?;
        let held = Held::load(tx, member, open.case, self.clock.now())?.ok_or(InterventionError::NotFound)?;
        if !may(who, &held.facts(member, today), doing) {
            return Err(InterventionError::NotFound);
        }
        if held.life.is_open() { Ok(()) } else { Err(InterventionError::CaseClosed) }
    }

    /// Asks for an intervention. Somebody else says yes.
    ///
    /// # Errors
    /// [`InterventionError::Faults`] with all that is wrong; [`InterventionError::NotFound`] for who may not carry the case on, for a person whom
    /// it does not concern, and for a plan of another case; [`InterventionError::TooMany`], [`InterventionError::CaseClosed`].
    pub async fn propose_intervention(
        &self,
        who: &Who,
        case: CaseId,
        new: NewIntervention,
        today: Date,
    ) -> Result<InterventionId, InterventionError> {
        let mut faults = new.terms.faults();
        if !matches!(&new.terms.by, Party::Body(body) if !body.is_empty()) {
            faults.push(Fault { field: "by", wrong: Wrong::Missing });
        }
        if !faults.is_empty() {
            return Err(InterventionError::Faults(faults));
        }
        let form = self.vault.index("casework_intervention.form_index", &new.form);
        let id = InterventionId::new(self.clock.now(), &*self.chance);
        self.intervene(who, (case, today, Doing::Carry), move |hand| {
            if let Beneficiary::Person(person) = new.terms.to
                && !hand.open.concerned.contains(&person)
            {
                return Err(InterventionError::NotFound);
            }
            if let Some((plan, _)) = new.terms.support
                && !plans::of_case(hand.tx, case)?.iter().any(|row| row.id == plan)
            {
                return Err(InterventionError::NotFound);
            }
            if hand.views.len() >= MOST {
                return Err(InterventionError::TooMany);
            }
            let content = hand.open.key().seal(&content_place(&id.to_string()), &new.terms)?;
            if !rows::insert(hand.tx, case, id, &content, &form, hand.by)? {
                let known = rows::by_form(hand.tx, case, &form)?.ok_or(InterventionError::NotFound)?;
                return Ok(Done::nothing(known, known));
            }
            Ok(Done { value: id, of: id, action: "casework.intervention_asked", details: String::new() })
        })
        .await
    }

    /// Does something to an intervention.
    ///
    /// # Errors
    /// [`InterventionError::NotNow`] where its state does not allow it; [`InterventionError::SameHand`] for who asked and would say yes;
    /// [`InterventionError::Delivered`] for a pause or an end before something that was delivered; [`InterventionError::Faults`],
    /// [`InterventionError::NotFound`], [`InterventionError::CaseClosed`].
    pub async fn act_on_intervention(&self, who: &Who, at: AtIntervention, act: Act) -> Result<(), InterventionError> {
        let doing = if act.deed.decides() { Doing::Decide } else { Doing::Carry };
        self.intervene(who, (at.case, at.today, doing), move |hand| {
            let view = hand.view(at.intervention)?;
            let next = view.state.after(act.deed).ok_or(InterventionError::NotNow)?;
            if act.deed.decides() {
                life::may_decide(&view.asked.account, &hand.by.account)?;
            }
            let faults = faults_of(&act, view, at.today);
            if !faults.is_empty() {
                return Err(InterventionError::Faults(faults));
            }
            let on = if act.deed.decides() { at.today } else { act.on };
            let words = act.words.trim().to_owned();
            let turn = Turn { deed: act.deed, on, reason: act.reason, words, by: hand.by.clone() };
            let mut after = view.clone();
            after.turns.push(turn.clone());
            let counted = after.counted();
            let inside = |day| life::is_active(&after.terms, &after.turns, day);
            if counted.given.iter().any(|(given, _)| !inside(given.from) || !inside(given.until))
                || !counted.given.is_empty() && counted.left() < 0
            {
                return Err(InterventionError::Delivered);
            }
            let yes = (act.deed == Deed::Authorise).then_some(hand.by.account.as_str());
            hand.hold(view, next, yes)?;
            let number = i64::try_from(after.turns.len()).unwrap_or(i64::MAX);
            let row = turn_row(view.id, number);
            let content = hand.open.key().seal(&turn_place(&row), &turn)?;
            rows::insert_turn(hand.tx, view.id, number, &content)?;
            let details = format!("{} {}", act.deed.code(), next.code());
            Ok(Done { value: (), of: view.id, action: "casework.intervention_turned", details })
        })
        .await
    }

    /// Notes a delivery; with `corrects`, in the place of an earlier one, which stays to be read.
    ///
    /// # Errors
    /// [`InterventionError::Faults`] with all that is wrong: a day not yet come or not active, more than is left; [`InterventionError::Paid`]
    /// for the correction of one that is paid; [`InterventionError::NotNow`] where nobody said yes, and for one that was corrected already;
    /// [`InterventionError::TooMany`], [`InterventionError::NotFound`], [`InterventionError::CaseClosed`].
    pub async fn note_delivery(
        &self,
        who: &Who,
        at: AtIntervention,
        new: NewDelivery,
    ) -> Result<DeliveryId, InterventionError> {
        let form = self.vault.index("casework_delivery.form_index", &new.form);
        let id = DeliveryId::new(self.clock.now(), &*self.chance);
        self.intervene(who, (at.case, at.today, Doing::Carry), move |hand| {
            let view = hand.view(at.intervention)?;
            if let Some(known) = rows::delivery_by_form(hand.tx, &form)? {
                let ours = view.delivery(known).ok_or(InterventionError::NotFound)?;
                return Ok(Done::nothing(ours.id, view.id));
            }
            if view.authorised().is_none() {
                return Err(InterventionError::NotNow);
            }
            let mut faults = Vec::new();
            let corrects = new.corrects.as_ref().map(|(id, _)| *id);
            if let Some((earlier, why)) = &new.corrects {
                let earlier = view.delivery(*earlier).ok_or(InterventionError::NotFound)?;
                if earlier.payment().is_some() {
                    return Err(InterventionError::Paid);
                }
                if earlier.corrected.is_some() {
                    return Err(InterventionError::NotNow);
                }
                text(&mut faults, "why", why, LONGEST, true);
            }
            match &new.given {
                Some(given) => {
                    let left = view.left_without(corrects);
                    faults.extend(given.faults((&view.terms, &view.turns), left, at.today));
                }
                None if corrects.is_none() => faults.push(Fault { field: "quantity", wrong: Wrong::Missing }),
                None => (),
            }
            if !faults.is_empty() {
                return Err(InterventionError::Faults(faults));
            }
            if view.deliveries.len() >= MOST_DELIVERIES {
                return Err(InterventionError::TooMany);
            }
            hand.hold(view, view.state, None)?;
            let why = new.corrects.as_ref().map(|(_, why)| why.trim().to_owned()).unwrap_or_default();
            let delivered = Delivered { given: new.given.clone(), why };
            let content = hand.open.key().seal(&delivery_place(&id.to_string()), &delivered)?;
            let row = DeliveryRow { id, intervention: view.id, content, corrects, by: hand.by.clone() };
            if !rows::insert_delivery(hand.tx, &row, &form)? {
                return Err(InterventionError::ChangedMeanwhile);
            }
            let action = if corrects.is_some() { "casework.delivery_corrected" } else { "casework.delivery_noted" };
            Ok(Done { value: id, of: view.id, action, details: id.to_string() })
        })
        .await
    }
}

/// What is wrong with something about to be done.
fn faults_of(act: &Act, view: &InterventionView, today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
    let fits = Reason::of(act.deed);
    if !fits.is_empty() && !act.reason.is_some_and(|reason| fits.contains(&reason)) {
        faults.push(Fault { field: "reason", wrong: Wrong::Missing });
    }
    let last = view.turns.iter().filter(|turn| !turn.deed.decides()).map(|turn| turn.on).max();
    let too_early = act.on < view.terms.from || last.is_some_and(|last| act.on < last);
    if !act.deed.decides() && (act.on > today || too_early) {
        faults.push(Fault { field: "on", wrong: Wrong::Day });
    }
    text(&mut faults, "words", &act.words, LONGEST, act.reason == Some(Reason::Other));
    faults
}
