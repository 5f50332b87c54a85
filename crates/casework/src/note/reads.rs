// SPDX-License-Identifier: EUPL-1.2
//! A diary read: a page of what happened, newest first; one note; and what is printed. What is somebody's own comes with it for whom it is, by
//! the same questions to the database for everybody.

use super::{
    By, Kind, Moment, NoteError, NoteId, ON_A_PAGE, Words, Writing, note_place, own::Reading, rules::newest_first,
};
use crate::{
    Casework,
    case::{OpenCase, held::member_of},
    store::notes::{self as rows, Asked, NoteRow, OwnRow},
};
use identity::Who;
use jiff::civil::Date;
use kernel::UtcMicros;
use std::{collections::BTreeMap, fmt, str::FromStr};

/// Which notes a page tells.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Written for this body.
    pub body: Option<String>,
    /// Those of whoever asks.
    pub mine: bool,
    /// Those before the last of another page.
    pub older: Option<Older>,
}

/// Where a page ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Older {
    /// When the last one happened.
    pub happened: Moment,
    /// Which it was.
    pub note: NoteId,
}

impl fmt::Display for Older {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.happened, self.note)
    }
}

impl FromStr for Older {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (happened, note) = text.split_once('_').ok_or(())?;
        Ok(Self { happened: happened.parse().map_err(|_| ())?, note: note.parse().map_err(|_| ())? })
    }
}

/// Who reads a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Whoever reads the case.
    Team,
    /// Only whoever asks: they wrote it.
    Mine,
    /// Its author, and whoever asks: it was handed to them.
    Handed,
}

/// A filed note, opened.
#[derive(Clone)]
pub struct Entry {
    /// Which.
    pub id: NoteId,
    /// What kind.
    pub kind: Kind,
    /// When it happened.
    pub happened: Moment,
    /// What it says.
    pub words: Words,
    /// Who wrote it, and when it was begun.
    pub by: By,
    /// When it was filed.
    pub filed_at: UtcMicros,
    /// When its author made it part of the file, after it was theirs alone.
    pub opened_at: Option<UtcMicros>,
    /// Who reads it.
    pub openness: Openness,
    /// What it corrects.
    pub corrects: Option<NoteId>,
    /// The note whose private part it is.
    pub part_of: Option<NoteId>,
    /// What corrects it, in order.
    pub corrections: Vec<Entry>,
    /// Its private parts, for whom they are.
    pub private: Vec<Entry>,
}

/// A draft of whoever asks, opened.
#[derive(Clone)]
pub struct Draft {
    /// Which.
    pub id: NoteId,
    /// What is written so far.
    pub writing: Writing,
    /// When it was begun.
    pub begun_at: UtcMicros,
    /// When it was last kept.
    pub changed_at: UtcMicros,
}

/// A page of a diary.
pub struct Diary {
    /// What happened, newest first.
    pub entries: Vec<Entry>,
    /// Where an older page begins, if there is one.
    pub older: Option<Older>,
    /// The drafts of whoever asks; on the first page alone.
    pub drafts: Vec<Draft>,
    /// The bodies whose people have written for the team.
    pub bodies: Vec<String>,
}

/// What stands under an id.
pub enum OneNote {
    /// It was filed.
    Filed(Box<Entry>),
    /// It is a draft of whoever asks.
    Draft(Box<Draft>),
}

/// What a read of the database gives.
#[derive(Default)]
struct Found {
    team: Vec<NoteRow>,
    own: Vec<OwnRow>,
    beside: Vec<OwnRow>,
    corrections: Vec<NoteRow>,
    drafts: Vec<OwnRow>,
    bodies: Vec<String>,
    more: bool,
}

impl Casework {
    /// A page of an open case's diary. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn diary(&self, who: &Who, open: &OpenCase, filter: &Filter, today: Date) -> Result<Diary, NoteError> {
        self.diary_of(who, open, filter, today, (ON_A_PAGE, open.under_glass.is_none())).await
    }

    /// As it is printed: what the team reads and nothing else, whoever prints it.
    ///
    /// # Errors
    /// As [`Casework::diary`].
    pub async fn printed_diary(
        &self,
        who: &Who,
        open: &OpenCase,
        filter: &Filter,
        today: Date,
    ) -> Result<Diary, NoteError> {
        self.diary_of(who, open, filter, today, (ON_A_PAGE * 4, false)).await
    }

    async fn diary_of(
        &self,
        who: &Who,
        open: &OpenCase,
        filter: &Filter,
        today: Date,
        (at_most, own): (usize, bool),
    ) -> Result<Diary, NoteError> {
        let (member, case) = (member_of(who)?.clone(), open.case);
        let last = filter.older.map(|older| (older.happened.to_string(), older.note.to_string()));
        let asked = Asked {
            kind: filter.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
            body: filter.body.clone().unwrap_or_default(),
            account: if filter.mine { member.account.to_string() } else { String::new() },
            // Greater than every moment.
            before: last.unwrap_or_else(|| ("9999".to_owned(), String::new())),
            at_most: i64::try_from(at_most).unwrap_or(i64::MAX).saturating_add(1),
        };
        let first = filter.older.is_none();
        let mut found = self
            .db
            .read(&who.actor(), move |tx| {
                let team = rows::page(tx, case, &asked)?;
                let mine = if own { rows::reserved_page(tx, case, (&member, today), &asked)? } else { Vec::new() };
                let keys = |at: &NoteRow| (at.happened.to_string(), at.id.to_string());
                let all: Vec<_> = team.iter().map(keys).collect();
                let others: Vec<_> = mine.iter().map(|row| (row.happened.clone(), row.id.to_string())).collect();
                let (on_page, more) = newest_first(all, others, Clone::clone, at_most);
                let there = |key: (String, String)| on_page.contains(&key);
                let mut found = Found { more, ..Found::default() };
                if let (Some((to, _)), Some((from, _))) = (on_page.first(), on_page.last()) {
                    found.corrections = rows::corrections(tx, case, from, to)?;
                    if own {
                        found.beside = rows::reserved_beside(tx, case, (&member, today), (from, to))?;
                    }
                }
                if own && first {
                    found.drafts = rows::drafts(tx, case, &member)?;
                }
                found.bodies = rows::bodies(tx, case)?;
                found.team = team.into_iter().filter(|row| there(keys(row))).collect();
                found.own = mine.into_iter().filter(|row| there((row.happened.clone(), row.id.to_string()))).collect();
                Ok::<_, NoteError>(found)
            })
            .await?;
        let (more, bodies) = (found.more, std::mem::take(&mut found.bodies));
        let (entries, drafts) = self.opened(who, open, found).await?;
        let (entries, _) =
            newest_first(entries, Vec::new(), |entry| (entry.happened.to_string(), entry.id.to_string()), usize::MAX);
        let older = entries.last().filter(|_| more).map(|last| Older { happened: last.happened, note: last.id });
        Ok(Diary { entries, older, drafts, bodies })
    }

    /// One note of an open case, with what corrects it and what belongs to it; or a draft of whoever asks. What is somebody else's alone is
    /// not there: the same questions are asked, and the same answer comes.
    ///
    /// # Errors
    /// [`NoteError::NotFound`].
    pub async fn diary_note(
        &self,
        who: &Who,
        open: &OpenCase,
        note: NoteId,
        today: Date,
    ) -> Result<OneNote, NoteError> {
        let (member, case, glass) = (member_of(who)?.clone(), open.case, open.under_glass.is_some());
        let account = member.account.to_string();
        let (team, own) = self
            .db
            .read(&who.actor(), move |tx| {
                Ok::<_, NoteError>((
                    rows::with_corrections(tx, case, note)?,
                    rows::own(tx, case, (&member, today), note)?,
                ))
            })
            .await?;
        let mut found = Found::default();
        for row in team {
            if row.id == note { found.team.push(row) } else { found.corrections.push(row) }
        }
        for row in own.into_iter().filter(|_| !glass) {
            match (row.filed_at, row.id == note) {
                (None, true) if row.by.account == account => found.drafts.push(row),
                // A draft that will correct this one.
                (None, _) => (),
                (Some(_), true) => found.own.push(row),
                (Some(_), false) => found.beside.push(row),
            }
        }
        let (entries, drafts) = self.opened(who, open, found).await?;
        let filed = entries.into_iter().next().map(|entry| OneNote::Filed(Box::new(entry)));
        let draft = drafts.into_iter().next().map(|draft| OneNote::Draft(Box::new(draft)));
        filed.or(draft).ok_or(NoteError::NotFound)
    }

    async fn opened(&self, who: &Who, open: &OpenCase, found: Found) -> Result<(Vec<Entry>, Vec<Draft>), NoteError> {
        let account = member_of(who)?.account.to_string();
        let mut reads = Reading::of(open);
        let mut entries: BTreeMap<NoteId, Entry> = BTreeMap::new();
        for row in found.team {
            let words = open.key().open(&note_place(&row.id.to_string()), &row.content, &mut reads.case)?;
            entries.insert(row.id, of_team(row, words));
        }
        let mut own: Vec<OwnRow> = found.own;
        let roots = own.len();
        own.extend(found.beside);
        let filed = own.len();
        own.extend(found.drafts);
        let opened = self.unseal_all(open, &own, &mut reads).await?;
        let mut drafts = Vec::new();
        for (at, (row, writing)) in own.into_iter().zip(opened).enumerate() {
            let Some(writing) = writing else { continue };
            if at >= filed {
                drafts.push(Draft { id: row.id, writing, begun_at: row.by.at, changed_at: row.changed_at });
                continue;
            }
            let Some(entry) = of_own(row, writing, &account) else { continue };
            if at < roots {
                entries.insert(entry.id, entry);
                continue;
            }
            let parent = entry.part_of.or(entry.corrects).and_then(|id| entries.get_mut(&id));
            match (parent, entry.part_of.is_some()) {
                (Some(parent), true) => parent.private.push(entry),
                (Some(parent), false) => parent.corrections.push(entry),
                (None, _) => (),
            }
        }
        for row in found.corrections {
            let Some(parent) = row.corrects.and_then(|id| entries.get_mut(&id)) else { continue };
            let words = open.key().open(&note_place(&row.id.to_string()), &row.content, &mut reads.case)?;
            parent.corrections.push(of_team(row, words));
        }
        self.log(who, reads).await?;
        Ok((entries.into_values().collect(), drafts))
    }
}

fn of_team(row: NoteRow, words: Words) -> Entry {
    Entry {
        id: row.id,
        kind: row.kind,
        happened: row.happened,
        words,
        by: row.by,
        filed_at: row.filed_at,
        opened_at: row.opened_at,
        openness: Openness::Team,
        corrects: row.corrects,
        part_of: None,
        corrections: Vec::new(),
        private: Vec::new(),
    }
}

fn of_own(row: OwnRow, writing: Writing, account: &str) -> Option<Entry> {
    Some(Entry {
        id: row.id,
        kind: Kind::from_code(&row.kind)?,
        happened: row.happened.parse().ok()?,
        words: writing.words,
        openness: if row.by.account == account { Openness::Mine } else { Openness::Handed },
        by: row.by,
        filed_at: row.filed_at?,
        opened_at: None,
        corrects: row.corrects,
        part_of: row.part_of,
        corrections: Vec::new(),
        private: Vec::new(),
    })
}
