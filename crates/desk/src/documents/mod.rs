// SPDX-License-Identifier: EUPL-1.2
//! Documents of a case: what there is, what has run out, one paper with its picture, and papers added, from the camera too.
//!
//! [`list`] shows them, [`add`] takes what is sent ([`upload`] reads it as it comes) and corrects what is known of one, [`one`] is a document,
//! [`file`] its bytes. Who may is asked of the case, in `casework`. No address holds a name, and no file leaves under the one it came with.

pub(crate) mod add;
pub(crate) mod file;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod samples;
mod upload;

use crate::{plans::Told, visit::Visit};
use casework::{
    case::{CaseId, OpenCase},
    document::{
        DocumentError, DocumentId, DocumentView, Documents, Standing,
        kinds::{Form as FileForm, Kind},
        sniff::Unfit,
    },
};
use kernel::{Language, Problem};
use page::{Refusal, Speech, ui::Text};

/// Those of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/documenti";
/// To add some.
pub(crate) const NEW: &str = "/scrivania/casi/{case}/documenti/nuovo";
/// One.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/documenti/{document}";
/// To correct what is known of one.
pub(crate) const CORRECT: &str = "/scrivania/casi/{case}/documenti/{document}/correggi";
/// Its bytes.
pub(crate) const FILE: &str = "/scrivania/casi/{case}/documenti/{document}/file";

pub(super) fn list_of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/documenti")
}

pub(super) fn path_of(case: CaseId, document: DocumentId) -> String {
    format!("{}/{document}", list_of(case))
}

pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Identity => "desk-document-kind-identity",
        Kind::MeansTest => "desk-document-kind-means-test",
        Kind::Health => "desk-document-kind-health",
        Kind::Disability => "desk-document-kind-disability",
        Kind::Lease => "desk-document-kind-lease",
        Kind::Eviction => "desk-document-kind-eviction",
        Kind::Decree => "desk-document-kind-decree",
        Kind::School => "desk-document-kind-school",
        Kind::Income => "desk-document-kind-income",
        Kind::Consent => "desk-document-kind-consent",
        Kind::Letter => "desk-document-kind-letter",
        Kind::Photo => "desk-document-kind-photo",
        Kind::Other => "desk-document-kind-other",
    }
}

fn form_name(form: FileForm) -> &'static str {
    match form {
        FileForm::Pdf => "desk-document-form-pdf",
        FileForm::Jpeg => "desk-document-form-jpeg",
        FileForm::Png => "desk-document-form-png",
        FileForm::Heic => "desk-document-form-heic",
        FileForm::Docx => "desk-document-form-docx",
        FileForm::Xlsx => "desk-document-form-xlsx",
        FileForm::Odt => "desk-document-form-odt",
        FileForm::Ods => "desk-document-form-ods",
        FileForm::Text => "desk-document-form-text",
    }
}

/// Why a file is not taken, and the way out.
fn unfit(why: Unfit) -> &'static str {
    match why {
        Unfit::Empty => "desk-document-file-empty",
        Unfit::Program => "desk-document-file-program",
        Unfit::Page => "desk-document-file-page",
        Unfit::Macros => "desk-document-file-macros",
        Unfit::Locked => "desk-document-file-locked",
        Unfit::Archive => "desk-document-file-archive",
        Unfit::Damaged => "desk-document-file-damaged",
        Unfit::Unknown => "desk-document-file-unknown",
    }
}

/// "820 kB", "8,4 MB": a little more rather than a little less.
fn size(bytes: u64, language: Language) -> String {
    let kilobytes = bytes.div_ceil(1024);
    if kilobytes < 1024 {
        return format!("{kilobytes} kB");
    }
    let tenths = bytes.saturating_mul(10).div_ceil(1024 * 1024);
    let point = if language == Language::En { '.' } else { ',' };
    if tenths.is_multiple_of(10) {
        format!("{} MB", tenths / 10)
    } else {
        format!("{}{point}{} MB", tenths / 10, tenths % 10)
    }
}

/// What the team calls a document.
fn title(view: &DocumentView, speech: &Speech) -> String {
    match &view.facts {
        None => speech.say("desk-document-withdrawn-one").into_owned(),
        Some(facts) if facts.title.is_empty() => speech.say(kind_name(facts.kind)).into_owned(),
        Some(facts) => facts.title.clone(),
    }
}

/// Of whom it is, what day it bears, where it comes from: what a list and a page say of it alike.
fn told_facts(view: &DocumentView, told: &Told<'_>) -> Vec<Text> {
    let Some(facts) = &view.facts else { return Vec::new() };
    let mut said = Vec::new();
    let of: Vec<String> = facts.of.iter().map(|person| told.person(*person)).collect();
    if !of.is_empty() {
        said.push(Text::from("desk-document-of").with("who", of.join(", ")));
    }
    if let Some(on) = facts.on {
        said.push(Text::from("desk-document-on").with("day", told.day(on)));
    }
    if !facts.source.is_empty() {
        said.push(Text::from("desk-document-source-is").with("source", facts.source.clone()));
    }
    said
}

/// How it stands with its last day: in words, and whether it is to be cared for.
fn expiry(view: &DocumentView, told: &Told<'_>) -> Option<(Text, bool)> {
    let expires = view.facts.as_ref()?.expires?;
    let (key, care) = match view.standing(told.today) {
        Standing::Expired => ("desk-document-expired", true),
        Standing::Soon => ("desk-document-expires-soon", true),
        Standing::Good => ("desk-document-expires-on", false),
    };
    Some((Text::from(key).with("day", told.day(expires)), care))
}

/// A page about a case and its documents: each is read once.
struct Place {
    open: OpenCase,
    documents: Documents,
}

impl Place {
    async fn of(visit: &Visit, case: CaseId) -> Result<Self, Refusal> {
        let (who, room) = (visit.who(), &visit.desk.casework);
        let open = room.case_for(&who, case, visit.today()).await.map_err(Problem::from)?;
        let documents = room.documents(&who, &open).await.map_err(refused)?;
        Ok(Self { open, documents })
    }

    fn may(&self) -> bool {
        self.open.may(casework::case::access::Doing::Carry) && self.open.life.is_open()
    }
}

fn refused(why: DocumentError) -> Refusal {
    Problem::from(why).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_so_that_nobody_counts_bytes() {
        for (bytes, said) in [
            (0, "0 kB"),
            (1, "1 kB"),
            (839_000, "820 kB"),
            (1024 * 1024, "1 MB"),
            (8_800_000, "8,4 MB"),
            (20 * 1024 * 1024, "20 MB"),
        ] {
            assert_eq!(size(bytes, Language::It), said);
        }
        assert_eq!(size(8_800_000, Language::En), "8.4 MB");
    }
}
