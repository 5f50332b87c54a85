// SPDX-License-Identifier: EUPL-1.2
//! The press: sets a sheet with Typst. The template is a file of ours; what it is given is data, never program.

use crate::{PaperError, type_case};
use jiff::civil::Date;
use std::{collections::BTreeSet, sync::LazyLock};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// The colour of icons: winter blue.
const ICONS: &str = "#17324d";
/// Words are set smaller, little by little, until they fit; below this nobody reads them from a distance.
const SCALES: [f64; 7] = [1.0, 0.95, 0.9, 0.84, 0.78, 0.72, 0.66];

/// What is printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Job<'j> {
    /// The lay-out, a file of ours.
    pub template: &'static str,
    /// What the template reads as `/sheet.json`.
    pub letters: &'j str,
    /// A drawing it reads as `/code.svg`; empty when it has none.
    pub drawing: &'j str,
    /// What the file is called in itself: an address, or a word.
    pub name: &'j str,
    /// All of it on one page, set smaller if need be; or as many pages as it takes.
    pub one_page: bool,
    /// Of which day it is.
    pub made_on: Date,
}

/// Typefaces and library, made ready once.
struct Case {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let mut book = FontBook::new();
    let mut fonts = Vec::new();
    for (name, bytes) in type_case::faces() {
        for font in Font::iter(Bytes::new(bytes)) {
            let mut info = font.info().clone();
            // Faces come in pieces by script, several of one name: each piece is asked for by its own.
            name.trim_end_matches(|letter: char| letter.is_ascii_digit())
                .trim_end_matches('-')
                .clone_into(&mut info.family);
            if name.starts_with("chinese") {
                info.family.clone_from(&name);
            }
            book.push(info);
            fonts.push(font);
        }
    }
    Case { library: LazyHash::new(Library::builder().build()), book: LazyHash::new(book), fonts }
});

/// One sheet on the press.
struct Press {
    main: Source,
    data: Bytes,
    code: Bytes,
}

/// Sets a sheet.
///
/// # Errors
/// [`PaperError`]: no type, letters that no typeface has, or more words than fit.
pub(crate) fn print(job: Job<'_>) -> Result<Vec<u8>, PaperError> {
    if CASE.fonts.is_empty() {
        return Err(PaperError::NoType);
    }
    let data = usual(job.letters);
    let missing = missing(&data);
    if !missing.is_empty() {
        return Err(PaperError::NoLetters { letters: missing });
    }
    for scale in SCALES {
        let document = set(&job, &data, scale)?;
        if let Some(document) = document {
            let pdf = pdf(&document, &job);
            // What was remembered to set this one would fill the memory of a server that prints all day.
            typst::comemo::evict(2);
            return pdf;
        }
    }
    Err(PaperError::TooLong { what: "text" })
}

/// Some calendars write a narrow space, and the Ukrainian one an apostrophe for its Fridays, that few typefaces have.
fn usual(text: &str) -> String {
    text.replace('\u{202f}', "\u{a0}").replace('\u{2bc}', "\u{2019}")
}

/// The same words, with a question mark for each letter that no face draws: for what must be printed all the same.
pub(crate) fn drawable(text: &str) -> String {
    let missing = missing(&usual(text));
    text.chars().map(|letter| if missing.contains(letter) { '?' } else { letter }).collect()
}

/// Letters that no face draws, each once.
fn missing(text: &str) -> String {
    let drawn = |letter: char| {
        letter.is_control()
            // Marks of direction and joining have no picture.
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
            || CASE.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    };
    let missing: BTreeSet<char> = text.chars().filter(|letter| !drawn(*letter)).collect();
    missing.into_iter().collect()
}

/// The document, when it fits at this scale.
fn set(job: &Job<'_>, data: &str, scale: f64) -> Result<Option<PagedDocument>, PaperError> {
    let fault = |what: &str| PaperError::Fault(what.to_owned());
    let template = format!("#let scale = {scale}\n{}", job.template);
    let press = Press {
        main: Source::new(id("/sheet.typ").ok_or_else(|| fault("no path"))?, template),
        data: Bytes::from_string(data.to_owned()),
        code: Bytes::from_string(job.drawing.to_owned()),
    };
    match typst::compile::<PagedDocument>(&press).output {
        Ok(document) if document.pages().len() == 1 || !job.one_page => Ok(Some(document)),
        Ok(_) => Ok(None),
        Err(errors) if errors.iter().any(|error| error.message.contains(FULL)) => Ok(None),
        Err(errors) => Err(PaperError::Fault(told(&errors))),
    }
}

/// What the template says when a panel of the card overflows.
const FULL: &str = "the panel is full";

fn told(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

fn pdf(document: &PagedDocument, job: &Job<'_>) -> Result<Vec<u8>, PaperError> {
    let fault = |what: String| PaperError::Fault(what);
    let made_on = job.made_on;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| fault(error.message().to_string()))?;
    let day = Datetime::from_ymd(
        i32::from(made_on.year()),
        u8::try_from(made_on.month()).unwrap_or(1),
        u8::try_from(made_on.day()).unwrap_or(1),
    );
    let options = PdfOptions {
        ident: Smart::Custom(job.name.to_owned()),
        creator: Smart::Custom(Some("Filò".to_owned())),
        timestamp: day.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| fault(told(&errors)))
}

fn id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &CASE.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &CASE.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath();
        match path.get_without_slash() {
            "sheet.json" => Ok(self.data.clone()),
            "code.svg" => Ok(self.code.clone()),
            name => name
                .strip_prefix("icons/")
                .and_then(|icon| type_case::icon(icon.trim_end_matches(".svg"), ICONS))
                .map(Bytes::from_string)
                .ok_or(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        CASE.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // Paper never looks at the clock.
        None
    }
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Press(…)")
    }
}
