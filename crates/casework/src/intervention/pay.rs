// SPDX-License-Identifier: EUPL-1.2
//! The third hand: what was delivered is paid, with the act behind it; and a payment is taken back.

use super::{
    AtIntervention, DeliveryId, InterventionError, LONGEST, LONGEST_NAME, back_place,
    commands::Done,
    delivery::Paid,
    life, payment_place,
    reads::PaymentView,
    terms::{Fault, Wrong, text},
};
use crate::{
    Casework,
    case::access::Doing,
    store::interventions::{self as rows, Hands, PaymentRow},
};
use identity::Who;
use kernel::Id;

impl Casework {
    /// Notes that a delivery is paid.
    ///
    /// # Errors
    /// [`InterventionError::SameHand`] for who asked, authorised or noted it; [`InterventionError::NotNow`] for one that is paid, corrected, or
    /// never happened; [`InterventionError::Faults`], [`InterventionError::NotFound`], [`InterventionError::CaseClosed`].
    pub async fn pay_delivery(
        &self,
        who: &Who,
        at: AtIntervention,
        delivery: DeliveryId,
        (form, paid): (String, Paid),
    ) -> Result<(), InterventionError> {
        let form = self.vault.index("casework_payment.form_index", &form);
        let id = Id::<PaymentView>::new(self.clock.now(), &*self.chance).to_string();
        self.intervene(who, (at.case, at.today, Doing::Carry), move |hand| {
            let view = hand.view(at.intervention)?;
            let one = view.delivery(delivery).ok_or(InterventionError::NotFound)?;
            if rows::has_paid(hand.tx, &form)? {
                return Ok(Done::nothing((), view.id));
            }
            let (Some(given), None, Some(yes)) = (one.holds(), one.payment(), view.authorised()) else {
                return Err(InterventionError::NotNow);
            };
            life::may_pay(&view.asked.account, &yes.account, &one.by.account, &hand.by.account)?;
            let mut faults = Vec::new();
            if paid.on > at.today || paid.on < given.from {
                faults.push(Fault { field: "on", wrong: Wrong::Day });
            }
            text(&mut faults, "act", &paid.act, LONGEST_NAME, true);
            if !faults.is_empty() {
                return Err(InterventionError::Faults(faults));
            }
            hand.hold(view, view.state, None)?;
            let content = hand.open.key().seal(&payment_place(&id), &paid)?;
            let row = PaymentRow { id: id.clone(), delivery, content, by: hand.by.clone(), back: None };
            let hands = Hands { asked: &view.asked.account, authorised: &yes.account, noted: &one.by.account };
            if !rows::insert_payment(hand.tx, view.id, &row, &form, &hands)? {
                return Err(InterventionError::ChangedMeanwhile);
            }
            Ok(Done { value: (), of: view.id, action: "casework.delivery_paid", details: delivery.to_string() })
        })
        .await
    }

    /// Takes a payment back: it came back, or was noted by mistake. It stays to be read, with why.
    ///
    /// # Errors
    /// As [`Casework::pay_delivery`]; [`InterventionError::NotNow`] for one that is not paid.
    pub async fn take_payment_back(
        &self,
        who: &Who,
        at: AtIntervention,
        delivery: DeliveryId,
        why: String,
    ) -> Result<(), InterventionError> {
        let mut faults = Vec::new();
        text(&mut faults, "back", &why, LONGEST, true);
        if !faults.is_empty() {
            return Err(InterventionError::Faults(faults));
        }
        self.intervene(who, (at.case, at.today, Doing::Carry), move |hand| {
            let view = hand.view(at.intervention)?;
            let one = view.delivery(delivery).ok_or(InterventionError::NotFound)?;
            let (Some(payment), Some(yes)) = (one.payment(), view.authorised()) else {
                return Err(InterventionError::NotNow);
            };
            life::may_pay(&view.asked.account, &yes.account, &one.by.account, &hand.by.account)?;
            hand.hold(view, view.state, None)?;
            let words = hand.open.key().seal(&back_place(&payment.id), &why.trim().to_owned())?;
            if !rows::take_back(hand.tx, &payment.id, &words, hand.by)? {
                return Err(InterventionError::ChangedMeanwhile);
            }
            Ok(Done { value: (), of: view.id, action: "casework.payment_taken_back", details: delivery.to_string() })
        })
        .await
    }
}
