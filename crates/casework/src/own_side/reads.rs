// SPDX-License-Identifier: EUPL-1.2
//! Pages, opened: for the person, what is theirs; for the team, how each stands and what was written.

use super::{
    OwnError, OwnPageId, OwnSession, OwnWord, Section, Settings, Standing, commands::facts_of, content_place,
    guard_place, standing, words::opened,
};
use crate::{
    Casework,
    case::{CaseId, OpenCase, access::Doing, reasons::Part, team::Seat},
    plan::{
        kinds::Outcome,
        late::{self, Late},
        text::{PieceId, Text},
        whom::part_for,
        wording::Wording,
    },
    store::{case as case_rows, own_sides as rows},
};
use identity::Who;
use jiff::civil::Date;
use kernel::{Actor, Language, UtcMicros};
use people::PersonId;
use std::collections::BTreeSet;
use vault::ReadLog;

/// Entries of the audit that are looked at for who read the file: more than a year of an ordinary case.
const LOOKED_AT: i64 = 1_000;
/// The deed of a read, and the purpose under which the glass was broken.
const READ: &str = "read";
const GLASS: &str = "casework.broken_glass";

/// The part of a plan that is somebody's.
pub struct OwnPlan {
    /// What it says to them: never what another adult promised.
    pub text: Text,
    /// What of it is late today.
    pub late: Vec<Late>,
    /// What was done.
    pub kept: BTreeSet<PieceId>,
    /// When it is looked at again.
    pub review: Option<Date>,
    /// Its sentences in their language.
    pub wording: Wording,
}

/// What a person is shown.
pub struct OwnView {
    /// Who they are.
    pub person: PersonId,
    /// The body that holds the case.
    pub body: String,
    /// What was chosen for them.
    pub settings: Settings,
    /// From when the page is shut.
    pub until: UtcMicros,
    /// Their part of the plans that are signed.
    pub plans: Vec<OwnPlan>,
    /// When the file was read, for which body, by which part of the team.
    pub read: Vec<(UtcMicros, String, Part)>,
    /// What they wrote, the latest first.
    pub words: Vec<OwnWord>,
}

/// A page as the team sees it.
pub struct Listed {
    /// Which.
    pub page: OwnPageId,
    /// Whose.
    pub person: PersonId,
    /// How it stands.
    pub standing: Standing,
    /// What it shows.
    pub settings: Settings,
    /// From when it is shut.
    pub until: UtcMicros,
    /// When it was last entered.
    pub entered_at: Option<UtcMicros>,
    /// How often a code was tried since it last opened.
    pub tries: i64,
    /// What was read: say it back with a change.
    pub version: i64,
    /// What they wrote, the latest first.
    pub words: Vec<OwnWord>,
}

/// What of an open case is one person's beside the plan, for the copy of their data (art. 15 of the GDPR).
pub struct OwnPart {
    /// Whether violence is suspected, somebody of the case hides, or it is sealed: nothing is told that could show somebody else.
    pub guarded: bool,
    /// When the file was read, for which body, by which part of the team.
    pub read: Vec<(UtcMicros, String, Part)>,
    /// What they wrote, and what was answered, the latest first.
    pub words: Vec<OwnWord>,
}

/// Who read a file, out of the audit: by their part in the team, never by name.
fn readers_of(entries: Vec<audit::Recorded>, team: &[Seat]) -> Vec<(UtcMicros, String, Part)> {
    entries
        .into_iter()
        .filter(|one| one.action == READ)
        .filter_map(|one| {
            let (account, body) = (one.account?, one.body?);
            let seat = team.iter().find(|seat| seat.body == body && seat.account.to_string() == account);
            // Who reads by right without a seat leads the body that holds the case.
            let part = match seat {
                Some(seat) => seat.part,
                None if one.details == GLASS => Part::Other,
                None => Part::Coordinator,
            };
            Some((one.at, body, part))
        })
        .collect()
}

/// The pages of a case, and the guard.
pub struct OwnPages {
    /// Every page, the first first; those closed too.
    pub pages: Vec<Listed>,
    /// Since when the guard is set, for which body, and why.
    pub guard: Option<(UtcMicros, String, String)>,
    /// Whether somebody of the case hides, or it is sealed: no page opens.
    pub hidden: bool,
}

impl Casework {
    /// What the person is shown: only what was chosen, only what is theirs. The read is written in the audit before this returns.
    ///
    /// # Errors
    /// [`OwnError::Nothing`] as soon as the page does not open.
    pub async fn own_side(
        &self,
        session: OwnSession,
        language: Language,
        today: Date,
        actor: &Actor,
    ) -> Result<OwnView, OwnError> {
        let row = self.own_row(session, actor).await?;
        let key = match self.vault.subject(row.subject).await {
            Err(vault::VaultError::Destroyed) => return Err(OwnError::Nothing),
            other => other?,
        };
        let mut reads = ReadLog::new("casework.own_side");
        let settings: Settings = key.open(&content_place(&row.id.to_string()), &row.content, &mut reads)?;
        let children = settings.children_on(today);
        let mut plans = Vec::new();
        // The review of the plan is a date of its own.
        if settings.sections.contains(&Section::Promises) || settings.sections.contains(&Section::Dates) {
            for view in self.plans_under(actor, row.case, &key, &mut reads).await? {
                let Some(version) = view.in_force() else { continue };
                let progress = view.progress(version);
                let text = part_for(&version.text, row.person, &children);
                let kept = text
                    .commitments
                    .keys()
                    .filter(|id| late::last(&progress, **id).is_some_and(|one| one.outcome == Outcome::Kept));
                plans.push(OwnPlan {
                    late: late::late(&text, &progress, today),
                    kept: kept.copied().collect(),
                    review: late::next_review(&text, &progress),
                    wording: self.wording_under(actor, (row.case, view.id), language, &key, &mut reads).await?,
                    text,
                });
            }
        }
        let (subject, case, page, told) =
            (row.subject.to_string(), row.case, row.id, settings.sections.contains(&Section::Readers));
        let (entries, team, words) = self
            .db
            .read(actor, move |tx| {
                let entries = if told { audit::about(tx, &subject, None, LOOKED_AT)? } else { Vec::new() };
                Ok::<_, OwnError>((entries, case_rows::team(tx, case)?, rows::words_of(tx, page)?))
            })
            .await?;
        let read = readers_of(entries, &team);
        let words = opened(words, &key, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(OwnView { person: row.person, body: row.body, settings, until: row.until, plans, read, words })
    }

    /// The pages of an open case, with what was written on them; what nobody had seen is seen from now on, when whoever reads carries the case
    /// on. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn own_pages(&self, who: &Who, open: &OpenCase) -> Result<OwnPages, OwnError> {
        let (case, now, sealed) = (open.case, self.clock.now(), open.sealed);
        let (pages, words, guard, hidden) = self
            .db
            .read(&who.actor(), move |tx| {
                let mut pages = Vec::new();
                for row in rows::of_case(tx, case)? {
                    let (stands, tries) = (standing(&facts_of(tx, &row, now)?), rows::tries_at(tx, &row.link)?);
                    pages.push((row, stands, tries));
                }
                let hidden = people::anybody_hides(tx, &rows::beside(tx, Some(case))?)?;
                Ok::<_, OwnError>((pages, rows::words_in(tx, case)?, rows::guard(tx, case)?, hidden))
            })
            .await?;
        let (key, mut reads) = (open.key(), open.reads("casework.own_pages"));
        let unseen = words.iter().any(|word| word.seen_at.is_none());
        let words = opened(words, key, &mut reads)?;
        let mut listed = Vec::with_capacity(pages.len());
        for (row, standing, tries) in pages {
            listed.push(Listed {
                settings: key.open(&content_place(&row.id.to_string()), &row.content, &mut reads)?,
                words: words.iter().filter(|word| word.page == row.id).cloned().collect(),
                page: row.id,
                person: row.person,
                standing,
                until: row.until,
                entered_at: row.entered_at,
                tries,
                version: row.version,
            });
        }
        let guard = match guard {
            Some(row) => Some((row.at, row.body, key.open(&guard_place(&row.id), &row.words, &mut reads)?)),
            None => None,
        };
        audit::commit_reads(&self.db, &who.actor(), reads, now, &*self.chance).await?;
        if unseen && open.may(Doing::Carry) {
            let (casework, subject) = (self.clone(), open.key().id());
            self.db
                .write(&who.actor(), move |tx| match rows::seen(tx, case, now)? {
                    0 => Ok(()),
                    _ => casework.tell_own_side(tx, subject, (case, "casework.own_side.seen"), "", now),
                })
                .await?;
        }
        Ok(OwnPages { pages: listed, guard, hidden: hidden || sealed })
    }

    /// How many words of the family wait for an answer in a case that somebody may read. Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn own_words_waiting(&self, who: &Who, open: &OpenCase) -> Result<i64, OwnError> {
        let case: CaseId = open.case;
        Ok(self.db.read(&who.actor(), move |tx| rows::waiting_in(tx, case)).await?)
    }

    /// What of an open case is this person's, under any of these ids. Nothing is marked as seen. The reads are written in the audit before this
    /// returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn own_part(&self, who: &Who, open: &OpenCase, persons: &[PersonId]) -> Result<OwnPart, OwnError> {
        let (case, subject, persons) = (open.case, open.key().id().to_string(), persons.to_vec());
        let (guarded, entries, team, rows) = self
            .db
            .read(&who.actor(), move |tx| {
                let guarded =
                    rows::guard(tx, case)?.is_some() || people::anybody_hides(tx, &rows::beside(tx, Some(case))?)?;
                let pages: BTreeSet<OwnPageId> = rows::of_case(tx, case)?
                    .into_iter()
                    .filter(|page| persons.contains(&page.person))
                    .map(|page| page.id)
                    .collect();
                let words: Vec<_> =
                    rows::words_in(tx, case)?.into_iter().filter(|word| pages.contains(&word.page)).collect();
                Ok::<_, OwnError>((
                    guarded,
                    audit::about(tx, &subject, None, LOOKED_AT)?,
                    case_rows::team(tx, case)?,
                    words,
                ))
            })
            .await?;
        let mut reads = open.reads("casework.rights_copy");
        let words = opened(rows, open.key(), &mut reads)?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(OwnPart { guarded: guarded || open.sealed, read: readers_of(entries, &team), words })
    }
}
