// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on interventions, deliveries and payments. Who may see a case has been asked before.

use crate::{
    case::CaseId,
    intervention::{
        DeliveryId, InterventionId,
        delivery::{Delivered, Paid},
        kinds::State,
        life::Turn,
        terms::Terms,
    },
    plan::By,
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use vault::Sealed;

/// An intervention as it lies.
pub(crate) struct InterventionRow {
    pub id: InterventionId,
    pub state: State,
    pub content: Sealed<Terms>,
    pub revision: i64,
    pub asked: By,
}

impl FromRow for InterventionRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            state: State::from_code(&row.get::<String>(1)?).ok_or(StoreError::Damaged)?,
            content: row.get(2)?,
            revision: row.get(3)?,
            asked: By { at: row.get(4)?, account: row.get(5)?, body: row.get(6)? },
        })
    }
}

/// Something that was done to one.
pub(crate) struct TurnRow {
    pub intervention: InterventionId,
    pub number: i64,
    pub content: Sealed<Turn>,
}

impl FromRow for TurnRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { intervention: row.get(0)?, number: row.get(1)?, content: row.get(2)? })
    }
}

/// A delivery as it lies.
pub(crate) struct DeliveryRow {
    pub id: DeliveryId,
    pub intervention: InterventionId,
    pub content: Sealed<Delivered>,
    pub corrects: Option<DeliveryId>,
    pub by: By,
}

impl FromRow for DeliveryRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            intervention: row.get(1)?,
            content: row.get(2)?,
            corrects: row.get(3)?,
            by: By { at: row.get(4)?, account: row.get(5)?, body: row.get(6)? },
        })
    }
}

/// A payment as it lies.
pub(crate) struct PaymentRow {
    pub id: String,
    pub delivery: DeliveryId,
    pub content: Sealed<Paid>,
    pub by: By,
    pub back: Option<(Sealed<String>, By)>,
}

impl FromRow for PaymentRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let back = row.get::<Option<Vec<u8>>>(6)?.map(Sealed::from_bytes);
        let back = match (back, row.get(7)?, row.get(8)?, row.get(9)?) {
            (Some(words), Some(at), Some(account), Some(body)) => Some((words, By { at, account, body })),
            _ => None,
        };
        Ok(Self {
            id: row.get(0)?,
            delivery: row.get(1)?,
            content: row.get(2)?,
            by: By { at: row.get(3)?, account: row.get(4)?, body: row.get(5)? },
            back,
        })
    }
}

pub(crate) fn of_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<InterventionRow>, StoreError> {
    tx.rows(
        "SELECT id, state, content, revision, asked_at, asked_by, asked_body FROM casework_intervention
         WHERE case_id = $1 ORDER BY asked_at, id",
        row![&case.to_string()],
    )
}

pub(crate) fn turns(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<TurnRow>, StoreError> {
    tx.rows(
        "SELECT t.intervention_id, t.number, t.content
         FROM casework_intervention i JOIN casework_intervention_turn t ON t.intervention_id = i.id
         WHERE i.case_id = $1 ORDER BY t.intervention_id, t.number",
        row![&case.to_string()],
    )
}

pub(crate) fn deliveries(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<DeliveryRow>, StoreError> {
    tx.rows(
        "SELECT d.id, d.intervention_id, d.content, d.corrects, d.noted_at, d.noted_by, d.noted_body
         FROM casework_intervention i JOIN casework_delivery d ON d.intervention_id = i.id
         WHERE i.case_id = $1 ORDER BY d.noted_at, d.id",
        row![&case.to_string()],
    )
}

pub(crate) fn payments(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<PaymentRow>, StoreError> {
    tx.rows(
        "SELECT p.id, p.delivery_id, p.content, p.paid_at, p.paid_by, p.paid_body, p.back, p.back_at, p.back_by, p.back_body
         FROM casework_intervention i JOIN casework_payment p ON p.intervention_id = i.id
         WHERE i.case_id = $1 ORDER BY p.paid_at, p.id",
        row![&case.to_string()],
    )
}

/// `false`: this form has asked for one already.
pub(crate) fn insert(
    tx: &WriteTx<'_>,
    case: CaseId,
    id: InterventionId,
    content: &Sealed<Terms>,
    form: &[u8; 32],
    by: &By,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_intervention (id, case_id, state, content, form_index, revision, asked_at, asked_by, asked_body)
         VALUES ($1, $2, 'V', $3, $4, 1, $5, $6, $7) ON CONFLICT (form_index) DO NOTHING",
        row![&id.to_string(), &case.to_string(), content, form, by.at, &by.account, &by.body],
    )?;
    Ok(written > 0)
}

/// The intervention of this case that a form has asked for.
pub(crate) fn by_form(tx: &ReadTx<'_>, case: CaseId, form: &[u8; 32]) -> Result<Option<InterventionId>, StoreError> {
    tx.first(
        "SELECT id FROM casework_intervention WHERE case_id = $1 AND form_index = $2",
        row![&case.to_string(), form],
        |row| row.get(0),
    )
}

/// Takes an intervention in hand for the unit, at the revision that was read, with where it stands from now on. `false`: somebody was faster.
pub(crate) fn hold(
    tx: &WriteTx<'_>,
    (id, revision): (InterventionId, i64),
    state: State,
    authorised_by: Option<&str>,
) -> Result<bool, StoreError> {
    let held = tx.execute(
        "UPDATE casework_intervention SET state = $3, authorised_by = $4, revision = revision + 1
         WHERE id = $1 AND revision = $2",
        row![&id.to_string(), revision, state.code(), authorised_by],
    )?;
    Ok(held > 0)
}

pub(crate) fn insert_turn(
    tx: &WriteTx<'_>,
    id: InterventionId,
    number: i64,
    content: &Sealed<Turn>,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_intervention_turn (intervention_id, number, content) VALUES ($1, $2, $3)",
        row![&id.to_string(), number, content],
    )?;
    Ok(())
}

/// `false`: this form has noted one already, or another corrects the same.
pub(crate) fn insert_delivery(tx: &WriteTx<'_>, one: &DeliveryRow, form: &[u8; 32]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_delivery (id, intervention_id, content, form_index, corrects, noted_at, noted_by, noted_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        row![
            &one.id.to_string(),
            &one.intervention.to_string(),
            &one.content,
            form,
            one.corrects.map(|id| id.to_string()).as_deref(),
            one.by.at,
            &one.by.account,
            &one.by.body
        ],
    )?;
    Ok(written > 0)
}

/// The delivery that a form has noted.
pub(crate) fn delivery_by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<DeliveryId>, StoreError> {
    tx.first("SELECT id FROM casework_delivery WHERE form_index = $1", row![form], |row| row.get(0))
}

/// Whose hands did what before a payment: who asked, who authorised, who noted.
pub(crate) struct Hands<'a> {
    pub asked: &'a str,
    pub authorised: &'a str,
    pub noted: &'a str,
}

/// `false`: this form has paid already, or it is paid.
pub(crate) fn insert_payment(
    tx: &WriteTx<'_>,
    intervention: InterventionId,
    one: &PaymentRow,
    form: &[u8; 32],
    hands: &Hands<'_>,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_payment (id, intervention_id, delivery_id, content, form_index, asked_by, authorised_by, noted_by, paid_at,
           paid_by, paid_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
        row![
            &*one.id,
            &intervention.to_string(),
            &one.delivery.to_string(),
            &one.content,
            form,
            hands.asked,
            hands.authorised,
            hands.noted,
            one.by.at,
            &one.by.account,
            &one.by.body
        ],
    )?;
    Ok(written > 0)
}

/// Whether a form has paid something.
pub(crate) fn has_paid(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<bool, StoreError> {
    let found =
        tx.first("SELECT paid_at FROM casework_payment WHERE form_index = $1", row![form], |row| row.get::<i64>(0))?;
    Ok(found.is_some())
}

/// Takes a payment back. `false`: somebody has.
pub(crate) fn take_back(tx: &WriteTx<'_>, payment: &str, words: &Sealed<String>, by: &By) -> Result<bool, StoreError> {
    let taken = tx.execute(
        "UPDATE casework_payment SET back = $2, back_at = $3, back_by = $4, back_body = $5 WHERE id = $1 AND back_at IS NULL",
        row![payment, words, by.at, &by.account, &by.body],
    )?;
    Ok(taken > 0)
}
