// SPDX-License-Identifier: EUPL-1.2
//! A note as it stands on a page: when, what kind, who was there, what it says, who wrote it; with what corrects it beneath.

use super::{Told, kind_name, path_of};
use askama::Template;
use casework::note::{Entry, Openness, rules};
use page::{filters, ui::Text};

/// How much of a text stands in a list, in characters.
const SHORT: usize = 600;

/// A note. Personal: shown and forgotten.
#[derive(Template, Clone)]
#[template(path = "notes/note.html")]
pub(crate) struct Line {
    /// Its page, unless it stands there.
    pub path: Option<String>,
    pub anchor: String,
    pub kind: &'static str,
    pub when: String,
    pub with: String,
    pub place: String,
    pub paragraphs: Vec<String>,
    /// The rest is on its page.
    pub cut: bool,
    /// Who wrote it, when it was filed.
    pub by: Text,
    /// That it is theirs alone, or was handed to them.
    pub own: Option<&'static str>,
    /// That it was theirs alone until a day.
    pub opened: Option<Text>,
    pub why: String,
    pub late: String,
    pub corrections: Vec<Line>,
    pub private: Vec<Line>,
    /// It has a page to itself, where no month stands over it.
    pub alone: bool,
}

impl askama::filters::HtmlSafe for Line {}

impl Line {
    /// A note in full, on its own page.
    pub(super) fn alone(entry: &Entry, told: &Told<'_>) -> Self {
        Self { alone: true, ..Self::whole(entry, told) }
    }

    /// A note of a list: its beginning, and the way to it.
    pub(super) fn short(entry: &Entry, told: &Told<'_>) -> Self {
        let mut line = Self::whole(entry, told);
        line.path = Some(path_of(told.case, entry.id));
        line.shorten();
        line
    }

    /// A note in full, among others.
    pub(super) fn whole(entry: &Entry, told: &Told<'_>) -> Self {
        let mut with: Vec<String> = entry.words.people.iter().map(|id| told.person(*id)).collect();
        if !entry.words.others.trim().is_empty() {
            with.push(entry.words.others.clone());
        }
        let by = Text::from("desk-note-by")
            .with("name", told.writer(&entry.by.account))
            .with("body", told.body(&entry.by.body))
            .with("day", told.at(entry.filed_at));
        Self {
            path: None,
            anchor: format!("n-{}", entry.id),
            kind: kind_name(entry.kind),
            when: told.moment(entry.happened),
            with: with.join(", "),
            place: entry.words.place.clone(),
            paragraphs: rules::paragraphs(&entry.words.text),
            cut: false,
            by,
            own: match entry.openness {
                Openness::Team => None,
                Openness::Mine => Some("desk-note-own-mine"),
                Openness::Handed => Some("desk-note-own-handed"),
            },
            opened: entry.opened_at.map(|at| Text::from("desk-note-was-own").with("day", told.at(at))),
            why: entry.words.why.clone(),
            late: entry.words.late.clone(),
            corrections: entry.corrections.iter().map(|one| Self::whole(one, told)).collect(),
            private: entry.private.iter().map(|one| Self::whole(one, told)).collect(),
            alone: false,
        }
    }

    fn shorten(&mut self) {
        let mut left = SHORT;
        let mut kept = Vec::new();
        for paragraph in std::mem::take(&mut self.paragraphs) {
            let letters = paragraph.chars().count();
            if letters <= left {
                left -= letters;
                kept.push(paragraph);
                continue;
            }
            self.cut = true;
            if left > 0 {
                let cut: String = paragraph.chars().take(left).collect();
                kept.push(format!("{}…", cut.trim_end()));
            }
            break;
        }
        self.paragraphs = kept;
    }
}
