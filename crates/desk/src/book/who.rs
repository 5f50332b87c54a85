// SPDX-License-Identifier: EUPL-1.2
//! Who comes, with what there is to read about the time; then the one press that books.

use super::{Asked, FORM, done, scope, time};
use crate::{
    addresses::BOOK,
    diary::mode_key,
    mediators::{Ask, FIELDS, in_the_way, looked_for},
    visit::Visit,
};
use agenda::{AskedTime, BookingError, By, Confirm, Doubt, Person, Tell};
use askama::Template;
use axum::response::Response;
use directory::pack::Mode;
use kernel::{Language, Problem};
use message::Channel;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, SummaryList, SummaryRow, Text, Tone},
};

use std::collections::BTreeSet;

const LONGEST_NAME: usize = 80;
const LONGEST_NOTE: usize = 1_000;

#[derive(Template)]
#[template(path = "book/who.html")]
pub(crate) struct WhoPage {
    pub summary: ErrorSummary,
    pub chosen: SummaryList,
    pub doubts: Vec<Notice>,
    pub carried: Vec<(&'static str, String)>,
    pub name: Field,
    pub phone: Field,
    pub email: Field,
    pub language: Select,
    pub modes: Option<Choices>,
    pub tell: Option<Choices>,
    pub note: Field,
    pub mediation: Ask,
    pub main: Action,
    pub back: Action,
}

/// What is unusual about a time, each in its sentence.
pub(crate) fn notices(doubts: &[Doubt]) -> Vec<Notice> {
    let words = |doubt: &Doubt| match doubt {
        Doubt::Outside => "desk-doubt-outside",
        Doubt::Holiday => "desk-doubt-holiday",
        Doubt::UnderNotice => "desk-doubt-under-notice",
        Doubt::BeyondNotice => "desk-doubt-beyond-notice",
    };
    doubts.iter().map(|doubt| Notice::new(Tone::Waiting, words(doubt))).collect()
}

impl WhoPage {
    /// The page, with what was typed.
    pub(crate) fn new(
        asked: &Asked,
        chosen: SummaryList,
        doubts: &[Doubt],
        modes: &[Mode],
        (ways, mediation): (&BTreeSet<Channel>, Ask),
        errors: &Errors,
    ) -> Self {
        let who = &asked.who;
        let now = if who.mode.is_empty() { modes.first().map_or("", |mode| mode.code()) } else { who.mode.as_str() };
        let options = modes.iter().map(|mode| Choice::new(mode.code(), mode_key(*mode)).chosen(mode.code() == now));
        let spoken = if who.language.is_empty() { Language::It.code() } else { who.language.as_str() };
        let languages = Language::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == spoken));
        let label = if doubts.is_empty() { "desk-book-confirm" } else { "desk-book-anyway" };
        Self {
            summary: errors.summary(),
            chosen,
            doubts: notices(doubts),
            carried: asked.carried(
                &[&["name", "phone", "email", "language", "mode", "note", "tell"], FIELDS.as_slice()].concat(),
            ),
            name: Field::new("name", "desk-book-name", Kind::Text)
                .hint("desk-book-name-hint")
                .value(who.name.clone())
                .at_most(LONGEST_NAME)
                .autocomplete("off")
                .error(errors.of("name")),
            phone: Field::new("phone", "desk-book-phone", Kind::Telephone)
                .hint("desk-book-phone-hint")
                .value(who.phone.clone())
                .at_most(40)
                .autocomplete("off")
                .optional()
                .error(errors.of("phone")),
            email: Field::new("email", "desk-book-email", Kind::Email)
                .value(who.email.clone())
                .at_most(254)
                .autocomplete("off")
                .optional()
                .error(errors.of("email")),
            language: Select::new("language", "desk-book-language", languages.collect())
                .hint("desk-book-language-hint"),
            modes: (modes.len() > 1).then(|| Choices::one("mode", "desk-book-mode", options.collect())),
            tell: tell(&who.tell, ways).map(|tell| tell.error(errors.of("tell"))),
            note: Field::new("note", "desk-book-note", Kind::Long)
                .value(who.note.clone())
                .at_most(LONGEST_NOTE)
                .optional()
                .error(errors.of("note")),
            mediation,
            main: Action::main(label, Go::press("go", if doubts.is_empty() { "book" } else { "anyway" })).icon("check"),
            back: Action::quiet("desk-book-other-time", Go::leave(FORM, "go", "time")),
        }
    }
}

/// Whether they want to be written to; nothing where no message leaves. A message says that there is an appointment, never for
/// what. Nothing is chosen for them: whoever books asks.
pub(crate) fn tell(chosen: &str, ways: &BTreeSet<Channel>) -> Option<Choices> {
    let options = [
        ("phone", "desk-book-tell-phone", true),
        ("mail", "desk-book-tell-mail", ways.contains(&Channel::Mail)),
        ("nothing", "desk-book-tell-nothing", true),
    ];
    let options = options.into_iter().filter(|(_, _, there)| *there);
    let options = options.map(|(code, words, _)| Choice::new(code, words).chosen(code == chosen)).collect();
    (!ways.is_empty()).then(|| Choices::one("tell", "desk-book-tell", options).hint("desk-book-tell-hint"))
}

/// What is wrong with the answer, and at which field: nobody asked them, or there is no way to write to them.
pub(crate) fn unasked(form: &Form, ways: &BTreeSet<Channel>) -> Option<(&'static str, &'static str)> {
    let empty = |field: &str| form.get(field).trim().is_empty();
    match form.get("tell") {
        _ if ways.is_empty() => None,
        "phone" if empty("phone") && empty("email") => Some(("phone", "desk-book-tell-no-way")),
        "mail" if empty("email") => Some(("email", "desk-book-tell-no-address")),
        "phone" | "mail" | "nothing" => None,
        _ => Some(("tell", "desk-book-tell-missing")),
    }
}

/// What they agreed to. Who was not asked agreed to nothing.
fn agreed(chosen: &str) -> Tell {
    let by = match chosen {
        "phone" => By::Phone,
        "mail" => By::Mail,
        _ => By::Nothing,
    };
    Tell { by, ..Tell::default() }
}

/// The time that was chosen, in words.
pub(crate) fn chosen(visit: &Visit, time: &AskedTime) -> SummaryList {
    let days = visit.speech.days();
    let when = format!(
        "{}, {}–{}",
        days.long(time.starts.date()),
        days.clock(time.starts.time()),
        days.clock(time.ends.time())
    );
    let service = visit.directory.service(&time.service);
    let title =
        service.map_or_else(|| time.service.clone(), |found| found.title.get(visit.speech.language()).to_owned());
    let mut rows =
        vec![SummaryRow::new("desk-when", when), SummaryRow::new("desk-what", title).and(visit.desk_name(&time.desk))];
    if let Some(worker) = &time.worker {
        rows.push(SummaryRow::new("desk-with", visit.worker_name(&time.desk, worker)));
    }
    SummaryList::new(rows)
}

pub(super) async fn page(visit: &Visit, asked: &Asked, errors: &Errors) -> Result<Response, Refusal> {
    let found = visit.desk.agenda.asked_time(&asked.slot, &visit.actor()).await;
    let found = match found {
        Ok(found) if scope(visit).covers(&found.desk) => found,
        Ok(_) => return Err(Refusal::not_found()),
        Err(error) => return again(visit, asked, error).await,
    };
    let mut asked = asked.clone();
    if asked.form.is_empty() {
        asked.form = visit.desk.agenda.new_form();
    }
    let modes = modes(visit, &found).await?;
    let mode =
        modes.iter().find(|mode| mode.code() == asked.who.mode).or(modes.first()).copied().unwrap_or(Mode::OnSite);
    let free = looked_for(visit, &asked.mediation, mode, (&found.starts, &found.ends), None).await?;
    let body = |id: &str| visit.body_name(id);
    let mediation = Ask::new(&asked.mediation, free.as_deref(), &body, &visit.speech, errors);
    let ways = visit.desk.agenda.ways();
    let mut page = WhoPage::new(&asked, chosen(visit, &found), &found.doubts, &modes, (&ways, mediation), errors);
    page.doubts.splice(0..0, super::cautions(visit, &asked.contact).await?);
    let shell = visit.shell("desk-book-who", Switch::Form { id: FORM, path: BOOK.to_owned() });
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

/// How the desk receives on that day.
async fn modes(visit: &Visit, found: &AskedTime) -> Result<Vec<Mode>, Refusal> {
    let modes = visit.desk.agenda.modes_on(&found.desk, found.starts.date()).await;
    Ok(modes.map_err(Problem::from)?)
}

/// Back to the times, with the reason; what was typed is kept.
async fn again(visit: &Visit, asked: &Asked, error: BookingError) -> Result<Response, Refusal> {
    let Some(said) = time::Said::of(&error) else { return Err(Problem::from(error).into()) };
    let asked = Asked { slot: String::new(), ..asked.clone() };
    time::page(visit, &asked, said, &Errors::default()).await
}

/// How they will meet: as was chosen, else in the first way the desk receives on that day. One that has a single way asks nothing.
async fn mode_of(visit: &Visit, found: &AskedTime, asked: &Asked) -> Result<Option<Mode>, Refusal> {
    let modes = modes(visit, found).await?;
    Ok(modes.iter().find(|mode| mode.code() == asked.who.mode).or(modes.first()).copied())
}

/// POST: books.
pub(super) async fn answer(visit: &Visit, mut asked: Asked, form: &Form) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    let name = reading.required("name", LONGEST_NAME, "desk-book-name-missing");
    let (phone, email) = (reading.telephone("phone"), reading.email("email"));
    let note = reading.text("note", LONGEST_NOTE);
    let found = visit.desk.agenda.asked_time(&asked.slot, &visit.actor()).await;
    let mode = match &found {
        Ok(found) => mode_of(visit, found, &asked).await?,
        Err(_) => None,
    };
    if mode == Some(Mode::Phone) && form.get("phone").trim().is_empty() {
        reading.refuse("phone", "desk-book-phone-needed");
    }
    if let Some((field, why)) = unasked(form, &visit.desk.agenda.ways()) {
        reading.refuse(field, why);
    }
    let mut errors = reading.finish();
    let mediation = asked.mediation.read(&mut errors);
    if !errors.is_empty() {
        return page(visit, &asked, &errors).await;
    }
    let found = match found {
        Ok(found) if scope(visit).covers(&found.desk) => found,
        Ok(_) => return Err(Refusal::not_found()),
        Err(error) => return again(visit, &asked, error).await,
    };
    // What is unusual must have been on the page that was confirmed: the clock may have moved since.
    if !found.doubts.is_empty() && form.get("go") != "anyway" {
        return page(visit, &asked, &Errors::default()).await;
    }
    if asked.form.len() < 16 {
        asked.form = visit.desk.agenda.new_form();
    }
    let ask = Confirm {
        token: asked.slot.clone(),
        mode: mode.unwrap_or(Mode::OnSite),
        person: Person { name, phone, email, note },
        language: Language::from_code(&asked.who.language).unwrap_or_default(),
        form_key: asked.form.clone().into_bytes(),
        tell: agreed(&asked.who.tell),
        origin: super::contact(visit, &asked).await?,
    };
    match visit.desk.agenda.confirm_with(ask, mediation, &visit.actor()).await {
        Ok(made) => done::page(visit, &asked, made).await,
        Err(error) => match in_the_way(visit, &error) {
            // The time is still theirs to take: somebody else interprets, or is looked for.
            Some(words) => {
                errors.add("mediator", words);
                page(visit, &asked, &errors).await
            }
            None => again(visit, &asked, error).await,
        },
    }
}
