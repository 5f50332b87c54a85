// SPDX-License-Identifier: EUPL-1.2
//! What a person writes to the team: an answer, or that something is to be corrected; and what the team answers.

use super::{LONGEST_WORDS, MOST_WAITING, OwnError, OwnPageId, OwnSession, OwnWordId, answer_place, word_place};
use crate::{
    Casework,
    case::{
        CaseId,
        access::{Doing, may},
        held::{Held, member_of},
        reasons::coded,
    },
    store::own_sides as rows,
};
use identity::Who;
use jiff::civil::Date;
use kernel::{Actor, UtcMicros};
use vault::{ReadLog, SubjectKey};

coded! {
    /// What somebody wrote for.
    WordKind {
        /// To say something.
        Answer = "answer",
        /// Something written of them is wrong (art. 16 of the GDPR).
        Correction = "correction",
    }
}

/// Something a person wrote. Not printed, on purpose.
#[derive(Clone)]
pub struct OwnWord {
    /// Which.
    pub id: OwnWordId,
    /// On which page.
    pub page: OwnPageId,
    /// What for.
    pub kind: WordKind,
    /// What they wrote.
    pub words: String,
    /// When.
    pub said_at: UtcMicros,
    /// When the team first saw it.
    pub seen_at: Option<UtcMicros>,
    /// What was answered, when, by which body.
    pub answer: Option<(String, UtcMicros, String)>,
}

/// Opens what lies.
pub(super) fn opened(
    words: Vec<rows::WordRow>,
    key: &SubjectKey,
    reads: &mut ReadLog,
) -> Result<Vec<OwnWord>, OwnError> {
    let mut told = Vec::with_capacity(words.len());
    for row in words {
        let id = row.id.to_string();
        let answer = match (&row.answer, row.answered_at) {
            (Some(answer), Some(at)) => {
                Some((key.open(&answer_place(&id), answer, reads)?, at, row.answered_body.unwrap_or_default()))
            }
            _ => None,
        };
        told.push(OwnWord {
            id: row.id,
            page: row.page,
            kind: WordKind::from_code(&row.kind).unwrap_or(WordKind::Answer),
            words: key.open(&word_place(&id), &row.content, reads)?,
            said_at: row.said_at,
            seen_at: row.seen_at,
            answer,
        });
    }
    Ok(told)
}

fn fitting<'a>(words: &'a str, field: &'static str) -> Result<&'a str, OwnError> {
    match words.trim() {
        "" => Err(OwnError::Missing(field)),
        words if words.chars().count() > LONGEST_WORDS => Err(OwnError::TooLong(field)),
        words => Ok(words),
    }
}

impl Casework {
    /// Keeps what the person of an open page writes. The same form sent again is kept once.
    ///
    /// # Errors
    /// [`OwnError::Nothing`] as soon as the page does not open; [`OwnError::Missing`], [`OwnError::TooLong`]; [`OwnError::ManyWait`].
    pub async fn say_on_own_page(
        &self,
        session: OwnSession,
        kind: WordKind,
        words: &str,
        form_key: &str,
        actor: &Actor,
    ) -> Result<(), OwnError> {
        let row = self.own_row(session, actor).await?;
        let words = fitting(words, "words")?;
        let now = self.clock.now();
        let form = self.vault.index("casework_own_word.form_index", &format!("{} {form_key}", row.id));
        let id = OwnWordId::new(now, &*self.chance).to_string();
        let content = self.vault.subject(row.subject).await?.seal_text(&word_place(&id), words)?;
        let casework = self.clone();
        self.db
            .write(actor, move |tx| {
                if rows::waiting_on(tx, row.id)? >= MOST_WAITING {
                    return Err(OwnError::ManyWait);
                }
                if rows::insert_word(tx, &id, row.id, kind.code(), &content, &form, now)? {
                    let details = format!("page {} word {id} {}", row.id, kind.code());
                    casework.tell_own_side(tx, row.subject, (row.case, "casework.own_side.said"), &details, now)?;
                }
                Ok(())
            })
            .await
    }

    /// The team answers. Whoever carries the case on may; whoever manages it sees to it.
    ///
    /// # Errors
    /// [`OwnError::NotFound`]; [`OwnError::ChangedMeanwhile`] when a colleague has answered; [`OwnError::Missing`], [`OwnError::TooLong`].
    pub async fn answer_own_word(
        &self,
        who: &Who,
        case: CaseId,
        word: OwnWordId,
        answer: &str,
        today: Date,
    ) -> Result<(), OwnError> {
        let answer = fitting(answer, "answer")?;
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        let open = self.case_for(who, case, today).await?;
        let sealed = open.key().seal_text(&answer_place(&word.to_string()), answer)?;
        let (casework, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                let held = Held::load(tx, &member, case, now)?.ok_or(OwnError::NotFound)?;
                if !may(&told, &held.facts(&member, today), Doing::Carry) {
                    return Err(OwnError::NotFound);
                }
                let by = (&*member.account.to_string(), &*member.body);
                if !rows::answer(tx, case, word, &sealed, by, now)? {
                    return Err(OwnError::ChangedMeanwhile);
                }
                let details = format!("word {word}");
                casework.tell_own_side(tx, held.row.subject, (case, "casework.own_side.answered"), &details, now)
            })
            .await
    }
}
