// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on assessments. Who may see a case has been asked before: here a case is named and nothing else.

use crate::{
    assessment::{AssessmentId, Content, State},
    case::CaseId,
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use people::PersonId;
use vault::Sealed;

/// An assessment as it lies.
pub(crate) struct AssessmentRow {
    pub id: AssessmentId,
    pub case: CaseId,
    pub person: Option<PersonId>,
    pub instrument: String,
    pub version: i64,
    pub state: State,
    pub corrects: Option<AssessmentId>,
    pub content: Sealed<Content>,
    pub revision: i64,
    pub begun_at: UtcMicros,
    pub begun_body: String,
    pub changed_at: UtcMicros,
    pub finished: Option<(UtcMicros, String)>,
}

impl FromRow for AssessmentRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let optional = |text: Option<String>| match text {
            None => Ok(None),
            Some(text) => text.parse().map(Some).map_err(|_| StoreError::Damaged),
        };
        let finished: Option<UtcMicros> = row.get(12)?;
        let body: Option<String> = row.get(13)?;
        let person: Option<String> = row.get(2)?;
        Ok(Self {
            id: row.get(0)?,
            case: row.get(1)?,
            person: person.map(|text| text.parse().map_err(|_| StoreError::Damaged)).transpose()?,
            instrument: row.get(3)?,
            version: row.get(4)?,
            state: State::from_code(&row.get::<String>(5)?).ok_or(StoreError::Damaged)?,
            corrects: optional(row.get(6)?)?,
            content: row.get(7)?,
            revision: row.get(8)?,
            begun_at: row.get(9)?,
            begun_body: row.get(10)?,
            changed_at: row.get(11)?,
            finished: finished.zip(body),
        })
    }
}

/// An assessment about to be begun.
pub(crate) struct NewRow<'a> {
    pub id: AssessmentId,
    pub case: CaseId,
    pub person: Option<PersonId>,
    pub instrument: (&'a str, i64),
    pub corrects: Option<AssessmentId>,
    pub content: &'a Sealed<Content>,
    pub form: &'a [u8],
}

/// Who does something, when and for which body.
pub(crate) struct Hand<'a> {
    pub account: &'a str,
    pub body: &'a str,
    pub at: UtcMicros,
}

/// Writes it in; `false`: this form has begun one already.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, hand: &Hand<'_>) -> Result<bool, StoreError> {
    let (person, corrects) = (new.person.map(|id| id.to_string()), new.corrects.map(|id| id.to_string()));
    let written = tx.execute(
        "INSERT INTO casework_assessment (id, case_id, person, instrument, version, state, corrects, content, revision,
                                          form_index, begun_at, begun_by, begun_body, changed_at)
         VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7, 1, $8, $9, $10, $11, $9) ON CONFLICT (form_index) DO NOTHING",
        row![
            &new.id.to_string(),
            &new.case.to_string(),
            person.as_deref(),
            new.instrument.0,
            new.instrument.1,
            corrects.as_deref(),
            new.content,
            new.form,
            hand.at,
            hand.account,
            hand.body
        ],
    )?;
    Ok(written > 0)
}

/// What a form has begun.
pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8]) -> Result<Option<AssessmentId>, StoreError> {
    tx.first("SELECT id FROM casework_assessment WHERE form_index = $1", row![form], |row| row.get(0))
}

/// The one that corrects this and was not set aside, and where it stands.
pub(crate) fn correction_of(tx: &ReadTx<'_>, id: AssessmentId) -> Result<Option<(AssessmentId, State)>, StoreError> {
    tx.first(
        "SELECT id, state FROM casework_assessment WHERE corrects = $1 AND state <> 'aside'",
        row![&id.to_string()],
        |row| Ok((row.get(0)?, State::from_code(&row.get::<String>(1)?).ok_or(StoreError::Damaged)?)),
    )
}

/// Those of a case, the newest first.
pub(crate) fn of_case(tx: &ReadTx<'_>, case: CaseId, most: i64) -> Result<Vec<AssessmentRow>, StoreError> {
    tx.query(
        "SELECT id, case_id, person, instrument, version, state, corrects, content, revision, begun_at, begun_body,
                changed_at, finished_at, finished_body
         FROM casework_assessment WHERE case_id = $1 ORDER BY begun_at DESC, id DESC LIMIT $2",
        row![&case.to_string(), most],
        AssessmentRow::from_row,
    )
}

/// One of a case.
pub(crate) fn one(tx: &ReadTx<'_>, case: CaseId, id: AssessmentId) -> Result<Option<AssessmentRow>, StoreError> {
    tx.first(
        "SELECT id, case_id, person, instrument, version, state, corrects, content, revision, begun_at, begun_body,
                changed_at, finished_at, finished_body
         FROM casework_assessment WHERE case_id = $1 AND id = $2",
        row![&case.to_string(), &id.to_string()],
        AssessmentRow::from_row,
    )
}

/// The last finished one by the same instrument about the same person before a moment, that no other corrects.
pub(crate) fn before(
    tx: &ReadTx<'_>,
    of: &AssessmentRow,
    moment: UtcMicros,
) -> Result<Option<AssessmentRow>, StoreError> {
    let person = of.person.map(|id| id.to_string()).unwrap_or_default();
    tx.first(
        "SELECT id, case_id, person, instrument, version, state, corrects, content, revision, begun_at, begun_body,
                changed_at, finished_at, finished_body
         FROM casework_assessment one
         WHERE case_id = $1 AND instrument = $2 AND coalesce(person, '') = $3 AND state = 'finished' AND finished_at <= $4
           AND id <> $5 AND id <> $6
           AND NOT EXISTS (SELECT 1 FROM casework_assessment other
                           WHERE other.case_id = one.case_id AND other.corrects = one.id AND other.state = 'finished')
         ORDER BY finished_at DESC, id DESC LIMIT 1",
        row![
            &of.case.to_string(),
            &*of.instrument,
            &*person,
            moment,
            &of.id.to_string(),
            &of.corrects.map(|id| id.to_string()).unwrap_or_default()
        ],
        AssessmentRow::from_row,
    )
}

/// Writes answers over those of a draft at the revision that was read.
pub(crate) fn rewrite(
    tx: &WriteTx<'_>,
    id: AssessmentId,
    read: i64,
    content: &Sealed<Content>,
    at: UtcMicros,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_assessment SET content = $3, revision = revision + 1, changed_at = $4
         WHERE id = $1 AND revision = $2 AND state = 'draft'",
        row![&id.to_string(), read, content, at],
    )?;
    Ok(written > 0)
}

/// Finishes a draft at the revision that was read.
pub(crate) fn finish(
    tx: &WriteTx<'_>,
    id: AssessmentId,
    read: i64,
    content: &Sealed<Content>,
    hand: &Hand<'_>,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_assessment SET state = 'finished', content = $3, revision = revision + 1, changed_at = $4,
                finished_at = $4, finished_by = $5, finished_body = $6
         WHERE id = $1 AND revision = $2 AND state = 'draft'",
        row![&id.to_string(), read, content, hand.at, hand.account, hand.body],
    )?;
    Ok(written > 0)
}

/// Sets one aside, or takes it back to where it was.
pub(crate) fn stand(
    tx: &WriteTx<'_>,
    id: AssessmentId,
    read: i64,
    state: State,
    content: &Sealed<Content>,
    at: UtcMicros,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_assessment SET state = $3, content = $4, revision = revision + 1, changed_at = $5
         WHERE id = $1 AND revision = $2 AND state <> $3",
        row![&id.to_string(), read, state.code(), content, at],
    )?;
    Ok(written > 0)
}
