// SPDX-License-Identifier: EUPL-1.2
//! The one screen: who, what they ask, how it ends.

use super::{
    entry::person_word,
    who::{self, Who},
    words,
};
use askama::Template;
use directory::pack::Need;
use kernel::Language;
use page::{
    Errors, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind, Notice, Select, Table, Text},
};
use people::{Flag, LONGEST_NAME, LONGEST_NOTE as LONGEST_CALL, Safe};
use reception::contact::{Draft, LONGEST_LINE, LONGEST_NOTE, Mode, Motive, Outcome, Person, Speaker};

/// A draft that waits to be taken up again.
pub(crate) struct Offer {
    pub draft: String,
    pub when: String,
}

/// Two versions of one contact.
pub(crate) struct Versions {
    /// Where they differ.
    pub table: Table,
    /// Whether the other one is one's own too, from another window.
    pub own: bool,
}

/// Where one goes on typing: said with `autofocus`, so that it needs no script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Focus {
    /// The line that looks for somebody.
    Line,
    /// The first of those found, or the way to note somebody new.
    Found,
    /// The needs.
    Needs,
    /// Wherever the page says what is wrong, or what there is to decide.
    Message,
}

/// What the screen shows around the draft.
pub(crate) struct Around<'a> {
    pub needs: &'a [Need],
    pub towns: Vec<String>,
    pub language: Language,
    /// The desks they may note contacts at, by id and name.
    pub desks: Vec<(String, String)>,
    pub ticket: String,
    pub focus: Focus,
}

/// The screen.
#[derive(Template)]
#[template(path = "contacts/screen.html")]
pub(crate) struct Screen {
    pub offers: Vec<Offer>,
    pub notice: Option<Notice>,
    /// Two versions of one contact, side by side.
    pub versions: Option<Versions>,
    summary: ErrorSummary,
    focus: Focus,
    ticket: String,
    of: Option<(String, i64)>,
    desk: String,
    desks: Option<Select>,
    who: Who,
    person: String,
    line: String,
    line_error: Option<Text>,
    unsaid: bool,
    shown: Vec<String>,
    /// What was typed in fields that this state of the screen does not show.
    carried: Vec<(&'static str, String)>,
    surname: Field,
    given: Field,
    born: Field,
    telephone: Field,
    mail: Field,
    safe: Select,
    flags: Choices,
    call_at: Field,
    care_open: bool,
    language: Select,
    interpreter: bool,
    asked: String,
    asked_error: Option<Text>,
    need_names: Vec<String>,
    chosen: Option<Choices>,
    rest: Choices,
    minors: bool,
    urgent: bool,
    town: String,
    town_error: Option<Text>,
    towns: Vec<String>,
    mode: Choices,
    speaker: Choices,
    spoke: Field,
    motive: Choices,
    sent_by: Field,
    more_open: bool,
    note: Field,
    outcome: Select,
    /// Whether an outcome is chosen: then saving closes.
    ends: bool,
    reason: Field,
}

impl Screen {
    /// The screen with what was typed so far.
    pub(crate) fn new(draft: &Draft, who: Who, errors: &Errors, around: Around<'_>) -> Self {
        let Around { needs, towns, language, desks, ticket, focus } = around;
        let line = |name: &'static str, label: &'static str, kind, value: &str, most: usize| {
            Field::new(name, label, kind).value(value).at_most(most).error(errors.of(name))
        };
        let choice =
            |need: &Need, chosen| Choice::new(need.code.clone(), Text::of(&need.name, language)).chosen(chosen);
        let is_chosen = |need: &&Need| draft.needs.contains(&need.code);
        let chosen: Vec<Choice> = needs.iter().filter(is_chosen).map(|need| choice(need, true)).collect();
        let rest = needs.iter().filter(|need| !is_chosen(need)).map(|need| choice(need, false)).collect();
        let known = match &who {
            Who::Of(card) => card.flags.clone(),
            _ => Vec::new(),
        };
        let flags: Vec<Choice> = Flag::ALL
            .into_iter()
            .filter(|flag| !known.contains(&words::flag(*flag).into()))
            .map(|flag| {
                let chosen = draft.flags.iter().any(|code| code == flag.code());
                Choice::new(flag.code(), words::flag(flag)).chosen(chosen)
            })
            .collect();
        let carried = if matches!(who, Who::Ask(_)) {
            let flags = draft.flags.iter().map(|flag| ("flag", flag.clone()));
            flags.chain([("call-at", draft.call_at.clone()), ("safe", draft.safe.clone())]).collect()
        } else {
            Vec::new()
        };
        let care_open = !draft.flags.is_empty() || !draft.call_at.is_empty() || errors.of("call-at").is_some();
        let outcome = Outcome::from_code(&draft.outcome);
        Self {
            offers: Vec::new(),
            notice: None,
            versions: None,
            summary: errors.summary(),
            focus: if errors.is_empty() { focus } else { Focus::Message },
            ticket,
            of: draft.of.map(|(contact, seen)| (contact.to_string(), seen)),
            desk: desks.first().map(|(id, _)| id.clone()).unwrap_or_default(),
            desks: (desks.len() > 1).then(|| {
                let options = desks
                    .iter()
                    .map(|(id, name)| Choice::new(id.clone(), Text::said(name.clone())).chosen(*id == draft.desk));
                Select::new("desk", "desk-contact-desk", options.collect())
                    .prompt("desk-contact-choose")
                    .error(errors.of("desk"))
            }),
            person: person_word(draft.person),
            who,
            line: draft.line.clone(),
            line_error: errors.of("line"),
            unsaid: draft.person == Person::Unsaid,
            shown: draft.shown.iter().map(ToString::to_string).collect(),
            carried,
            surname: line("surname", "desk-contact-surname", Kind::Text, &draft.surname, LONGEST_NAME),
            given: line("given", "desk-contact-given", Kind::Text, &draft.given, LONGEST_NAME),
            born: line("born", "desk-contact-born", Kind::Text, &draft.born, 40).hint("desk-contact-born-hint").short(),
            telephone: line("telephone", "desk-contact-telephone", Kind::Telephone, &draft.telephone, 40).short(),
            mail: line("mail", "desk-contact-mail", Kind::Email, &draft.mail, 254),
            safe: {
                let options = [Safe::Unknown, Safe::Safe, Safe::Unsafe]
                    .map(|safe| Choice::new(safe.code(), who::safe(safe)).chosen(safe.code() == draft.safe));
                Select::new("safe", "desk-contact-safe", options.to_vec())
            },
            flags: Choices::several("flag", "desk-contact-flags", flags),
            call_at: line("call-at", "desk-contact-call-at", Kind::Text, &draft.call_at, LONGEST_CALL),
            care_open,
            language: {
                let options = Language::ALL.into_iter().skip(1).map(|one| {
                    Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == draft.language)
                });
                Select::new("language", "desk-contact-language", options.collect()).prompt("desk-contact-italian")
            },
            interpreter: draft.interpreter,
            asked: draft.asked.clone(),
            asked_error: errors.of("asked"),
            need_names: needs.iter().map(|need| need.name.get(language).to_owned()).collect(),
            chosen: (!chosen.is_empty()).then(|| Choices::several("need", "desk-contact-needs-chosen", chosen)),
            rest: Choices::several("need", "desk-contact-needs-list", rest).id("rest"),
            minors: draft.minors,
            urgent: draft.urgent,
            town: draft.town.clone(),
            town_error: errors.of("town"),
            towns,
            mode: {
                let now = Mode::from_code(&draft.mode).unwrap_or_default();
                let options = Mode::ALL.into_iter().map(|mode| {
                    Choice::new(mode.code(), words::mode(mode)).icon(words::mode_icon(mode)).chosen(mode == now)
                });
                Choices::one("mode", "desk-contact-mode", options.collect())
            },
            speaker: {
                let now = Speaker::from_code(&draft.speaker).unwrap_or_default();
                let options = Speaker::ALL
                    .map(|speaker| Choice::new(speaker.code(), words::speaker(speaker)).chosen(speaker == now));
                Choices::one("speaker", "desk-contact-speaker", options.to_vec())
            },
            spoke: line("spoke", "desk-contact-spoke", Kind::Text, &draft.spoke, LONGEST_LINE),
            motive: {
                let now = Motive::from_code(&draft.motive).unwrap_or_default();
                let options =
                    Motive::ALL.map(|motive| Choice::new(motive.code(), words::motive(motive)).chosen(motive == now));
                Choices::one("motive", "desk-contact-motive", options.to_vec())
            },
            sent_by: line("sent-by", "desk-contact-sent-by", Kind::Text, &draft.sent_by, LONGEST_LINE),
            more_open: !draft.spoke.is_empty()
                || !draft.sent_by.is_empty()
                || !matches!(draft.speaker.as_str(), "" | "self")
                || !matches!(draft.motive.as_str(), "" | "spontaneous"),
            note: line("note", "desk-contact-note", Kind::Long, &draft.note, LONGEST_NOTE),
            outcome: {
                let options =
                    Outcome::ALL.map(|one| Choice::new(one.code(), words::outcome(one)).chosen(Some(one) == outcome));
                Select::new("outcome", "desk-contact-outcome", options.to_vec())
                    .prompt("desk-contact-outcome-none")
                    .error(errors.of("outcome"))
            },
            ends: outcome.is_some(),
            reason: line("reason", "desk-contact-reason", Kind::Text, &draft.reason, LONGEST_LINE)
                .hint("desk-contact-reason-hint"),
        }
    }

    fn is_new(&self) -> bool {
        matches!(self.who, Who::New)
    }

    fn candidates(&self) -> Option<&[who::Candidate]> {
        match &self.who {
            Who::Ask(Some(found)) => Some(found),
            _ => None,
        }
    }

    fn card(&self) -> Option<&who::Card> {
        match &self.who {
            Who::Of(card) => Some(card),
            _ => None,
        }
    }

    /// Whether the typing goes on here; with an index, only for the first of several.
    fn here(&self, focus: Focus, first: &bool) -> bool {
        *first && self.focus == focus
    }
}
