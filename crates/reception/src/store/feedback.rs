// SPDX-License-Identifier: EUPL-1.2
//! The SQL of what people think of the site.

use ::store::{ReadTx, StoreError, WriteTx, row};
use kernel::{Language, UtcMicros};
use vault::{Sealed, SubjectId};

/// A row about to be written.
pub(crate) struct New {
    pub id: String,
    pub form: [u8; 32],
    pub rating: i64,
    pub language: Language,
    pub day: UtcMicros,
    pub words: Option<(SubjectId, Sealed<String>)>,
}

/// The words of one row, still sealed.
pub(crate) struct Words {
    pub id: String,
    pub rating: i64,
    pub day: UtcMicros,
    pub subject: SubjectId,
    pub comment: Sealed<String>,
}

/// Keeps it. `false`: this form had been sent already.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &New) -> Result<bool, StoreError> {
    let (subject, comment) = match &new.words {
        Some((subject, comment)) => (Some(subject.to_string()), Some(comment.as_bytes())),
        None => (None, None),
    };
    let kept = tx.execute(
        "INSERT INTO reception_feedback (id, form_index, rating, language, made_on, subject, comment)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (form_index) DO NOTHING",
        row![&new.id, &new.form, new.rating, new.language.code(), new.day, subject.as_deref(), comment],
    )?;
    Ok(kept == 1)
}

pub(crate) fn choose(tx: &WriteTx<'_>, id: &str, choice: &str) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_feedback_choice (feedback, choice) VALUES ($1, $2)
         ON CONFLICT (feedback, choice) DO NOTHING",
        row![id, choice],
    )?;
    Ok(())
}

/// How often each rating was given since a day.
pub(crate) fn ratings(tx: &ReadTx<'_>, since: UtcMicros) -> Result<Vec<(i64, i64)>, StoreError> {
    tx.query(
        "SELECT rating, count(*) FROM reception_feedback WHERE made_on >= $1 GROUP BY rating ORDER BY rating DESC",
        row![since],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// How often each choice was made since a day.
pub(crate) fn choices(tx: &ReadTx<'_>, since: UtcMicros) -> Result<Vec<(String, i64)>, StoreError> {
    tx.query(
        "SELECT choice, count(*) FROM reception_feedback_choice
         JOIN reception_feedback ON reception_feedback.id = reception_feedback_choice.feedback
         WHERE made_on >= $1 GROUP BY choice ORDER BY count(*) DESC, choice",
        row![since],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The latest words, the newest first.
pub(crate) fn words(tx: &ReadTx<'_>, since: UtcMicros, most: i64) -> Result<Vec<Words>, StoreError> {
    tx.query(
        "SELECT id, rating, made_on, subject, comment FROM reception_feedback
         WHERE made_on >= $1 AND comment IS NOT NULL AND subject IS NOT NULL ORDER BY made_on DESC, id DESC LIMIT $2",
        row![since, most],
        |row| {
            Ok(Words {
                id: row.get(0)?,
                rating: row.get(1)?,
                day: row.get(2)?,
                subject: row.get(3)?,
                comment: row.get(4)?,
            })
        },
    )
}
