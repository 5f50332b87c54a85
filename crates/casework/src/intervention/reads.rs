// SPDX-License-Identifier: EUPL-1.2
//! Interventions of a case, read: each with what was done to it, delivered and paid.

use super::{
    DeliveryId, InterventionError, InterventionId, back_place, content_place,
    delivery::{Given, Paid},
    delivery_place,
    kinds::{Deed, State},
    life::Turn,
    payment_place,
    reckon::Counted,
    terms::Terms,
    turn_place,
};
use crate::{Casework, case::OpenCase, plan::By, store::interventions as rows};
use ::store::ReadTx;
use identity::Who;
use std::sync::Arc;
use vault::ReadLog;

/// A payment.
#[derive(Clone)]
pub struct PaymentView {
    /// Its id.
    pub id: String,
    /// When, by which act.
    pub paid: Paid,
    /// Who noted it.
    pub by: By,
    /// Why it was taken back, and by whom.
    pub back: Option<(String, By)>,
}

/// A delivery.
#[derive(Clone)]
pub struct DeliveryView {
    /// Which.
    pub id: DeliveryId,
    /// What was given; nothing: it never happened.
    pub given: Option<Given>,
    /// Why it corrects an earlier one.
    pub why: String,
    /// Which one it corrects.
    pub corrects: Option<DeliveryId>,
    /// Which one corrects it.
    pub corrected: Option<DeliveryId>,
    /// Who noted it.
    pub by: By,
    /// Its payments, the first first.
    pub payments: Vec<PaymentView>,
}

impl DeliveryView {
    /// What was given, where nothing has taken its place.
    pub fn holds(&self) -> Option<&Given> {
        self.given.as_ref().filter(|_| self.corrected.is_none())
    }

    /// The payment that holds.
    pub fn payment(&self) -> Option<&PaymentView> {
        self.payments.iter().find(|one| one.back.is_none())
    }
}

/// An intervention.
#[derive(Clone)]
pub struct InterventionView {
    /// Which.
    pub id: InterventionId,
    /// Its terms.
    pub terms: Terms,
    /// Where it stands.
    pub state: State,
    /// Who asked.
    pub asked: By,
    /// What was done to it, the first first.
    pub turns: Vec<Turn>,
    /// What was delivered, in the order in which it was noted.
    pub deliveries: Vec<DeliveryView>,
    /// How often it has changed.
    pub revision: i64,
}

impl InterventionView {
    /// Who said yes.
    pub fn authorised(&self) -> Option<&By> {
        self.turns.iter().find(|turn| turn.deed == Deed::Authorise).map(|turn| &turn.by)
    }

    /// A delivery.
    pub fn delivery(&self, id: DeliveryId) -> Option<&DeliveryView> {
        self.deliveries.iter().find(|one| one.id == id)
    }

    /// As it is counted.
    pub fn counted(&self) -> Counted<'_> {
        let given = self.deliveries.iter().filter_map(|one| Some((one.holds()?, one.payment().is_some())));
        Counted { terms: &self.terms, state: self.state, turns: &self.turns, given: given.collect() }
    }

    /// How much may still be delivered, in minutes or cents, were a delivery not there.
    pub fn left_without(&self, without: Option<DeliveryId>) -> i64 {
        let back = without.and_then(|id| self.delivery(id)?.holds()).map_or(0, |given| given.quantity);
        self.counted().left().saturating_add(back)
    }
}

/// All of a case, opened.
pub(super) fn load(
    tx: &ReadTx<'_>,
    open: &OpenCase,
    reads: &mut ReadLog,
) -> Result<Vec<InterventionView>, InterventionError> {
    let mut views = Vec::new();
    for row in rows::of_case(tx, open.case)? {
        let terms = open.key().open(&content_place(&row.id.to_string()), &row.content, reads)?;
        let (turns, deliveries) = (Vec::new(), Vec::new());
        let (id, state, asked, revision) = (row.id, row.state, row.asked, row.revision);
        views.push(InterventionView { id, terms, state, asked, turns, deliveries, revision });
    }
    for row in rows::turns(tx, open.case)? {
        let turn = open.key().open(&turn_place(&turn_row(row.intervention, row.number)), &row.content, reads)?;
        if let Some(view) = views.iter_mut().find(|view| view.id == row.intervention) {
            view.turns.push(turn);
        }
    }
    for row in rows::deliveries(tx, open.case)? {
        let delivered = open.key().open(&delivery_place(&row.id.to_string()), &row.content, reads)?;
        let Some(view) = views.iter_mut().find(|view| view.id == row.intervention) else { continue };
        view.deliveries.push(DeliveryView {
            id: row.id,
            given: delivered.given,
            why: delivered.why,
            corrects: row.corrects,
            corrected: None,
            by: row.by,
            payments: Vec::new(),
        });
    }
    // Two of one instant lie in any order.
    for view in &mut views {
        let pairs: Vec<_> = view.deliveries.iter().filter_map(|one| Some((one.corrects?, one.id))).collect();
        for one in &mut view.deliveries {
            one.corrected = pairs.iter().find(|(earlier, _)| *earlier == one.id).map(|(_, later)| *later);
        }
    }
    for row in rows::payments(tx, open.case)? {
        let paid = open.key().open(&payment_place(&row.id), &row.content, reads)?;
        let back = match row.back {
            None => None,
            Some((words, by)) => Some((open.key().open(&back_place(&row.id), &words, reads)?, by)),
        };
        let of = views.iter_mut().flat_map(|view| view.deliveries.iter_mut()).find(|one| one.id == row.delivery);
        if let Some(delivery) = of {
            delivery.payments.push(PaymentView { id: row.id, paid, by: row.by, back });
        }
    }
    Ok(views)
}

pub(super) fn turn_row(id: InterventionId, number: i64) -> String {
    format!("{id}/{number}")
}

impl Casework {
    /// The interventions of an open case, the first first. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn interventions(
        &self,
        who: &Who,
        open: &Arc<OpenCase>,
    ) -> Result<Vec<InterventionView>, InterventionError> {
        let opened = open.clone();
        let (views, reads) = self
            .db
            .read(&who.actor(), move |tx| {
                let mut reads = opened.reads("casework.interventions");
                Ok::<_, InterventionError>((load(tx, &opened, &mut reads)?, reads))
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(views)
    }
}
