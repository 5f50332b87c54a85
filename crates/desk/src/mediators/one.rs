// SPDX-License-Identifier: EUPL-1.2
//! Who interprets at one appointment: chosen, changed, let go; or that the family would rather have nobody, with the reason they gave.

use super::{Ask, Typed, in_the_way, looked_for, whys};
use crate::{
    appointment,
    diary::Line,
    mark::{asked, back, refused},
    told,
    visit::Visit,
};
use agenda::{
    BookingError, BookingView, DeskScope,
    mediators::{LONGEST_REASON, LetGo, Mediation, Standing, StandsBecause, Tongue},
    slots::Status,
};
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::civil::Date;
use kernel::Language;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Go, Kind, Notice, SummaryList, SummaryRow, Text, Tone, Weight},
};

/// The page.
#[derive(Template)]
#[template(path = "mediators/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub booking: String,
    pub day: Date,
    pub now: SummaryList,
    /// What can be said of who comes.
    pub presses: Vec<Press>,
    /// The questions, while it is ahead.
    pub ask: Option<Ask>,
    pub book: Press,
    pub refuse: Option<Refuse>,
    pub back: String,
}

impl One {
    fn path(&self) -> &'static str {
        crate::addresses::MEDIATION
    }
}

/// "They would rather have nobody."
pub(crate) struct Refuse {
    pub open: bool,
    pub reason: Field,
    pub go: Press,
}

impl Refuse {
    pub(crate) fn new(typed: &str, errors: &Errors) -> Self {
        Self {
            open: errors.of("reason").is_some(),
            reason: Field::new("reason", "desk-mediation-reason", Kind::Text)
                .hint("desk-mediation-reason-hint")
                .value(typed)
                .at_most(LONGEST_REASON)
                .error(errors.of("reason")),
            go: Press::new("desk-mediation-refuse-go", Go::press("go", "refused")),
        }
    }
}

/// What a page of an appointment is made of.
struct Found {
    booking: BookingView,
    line: Line,
    mediation: Option<Mediation>,
}

async fn found(visit: &Visit, form: &Form, scope: &DeskScope) -> Result<(Found, Date), Refusal> {
    let (id, day) = asked(form)?;
    let agenda = &visit.desk.agenda;
    let appointment = agenda.appointment(id, scope, &visit.actor()).await.map_err(|error| refused(error, day))?;
    let mediation = agenda.mediation(id, scope, &visit.actor()).await.map_err(|error| refused(error, day))?;
    let booking = appointment.booking.clone();
    Ok((Found { booking, line: appointment::line(visit, appointment), mediation }, day))
}

/// POST: the page, or a change and the way back to the line.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let scope = visit.scope_for(Action::BookForSomebody);
    let (id, day) = asked(&form)?;
    let (agenda, actor) = (&visit.desk.agenda, visit.actor());
    let mut errors = Errors::default();
    let (outcome, word) = match form.get("go") {
        "assign" => {
            let typed = Typed::of(&form);
            match typed.read(&mut errors) {
                Some(new) if errors.is_empty() => {
                    let word = if new.who.is_some() { "mediator" } else { "mediator-later" };
                    (agenda.ask_mediator(id, new, &scope, &actor).await, word)
                }
                Some(_) => return page(&visit, &form, &scope, Some(typed), &errors).await,
                None => {
                    if errors.is_empty() {
                        errors.add("tongue", "desk-mediation-language-missing");
                    }
                    return page(&visit, &form, &scope, Some(typed), &errors).await;
                }
            }
        }
        "another" => (agenda.let_mediator_go(id, LetGo::FindAnother, &scope, &actor).await, "mediator-later"),
        "not-needed" => (agenda.let_mediator_go(id, LetGo::NotNeeded, &scope, &actor).await, "mediator-none"),
        "refused" => {
            let mut reading = form.reading();
            let reason = reading.required("reason", LONGEST_REASON, "desk-mediation-reason-missing");
            let wrong = reading.finish();
            if !wrong.is_empty() {
                return page(&visit, &form, &scope, None, &wrong).await;
            }
            (agenda.let_mediator_go(id, LetGo::Refused(reason), &scope, &actor).await, "mediator-none")
        }
        "missed" => (agenda.mediator_missed(id, true, &scope, &actor).await, "mediator-missed"),
        "came" => (agenda.mediator_missed(id, false, &scope, &actor).await, "mediator"),
        "mediators" => return page(&visit, &form, &scope, Some(Typed::of(&form)), &errors).await,
        _ => return page(&visit, &form, &scope, None, &errors).await,
    };
    match outcome {
        Ok(()) => Ok(back(visit.speech.language(), day, word, id)),
        Err(error) => match in_the_way(&visit, &error) {
            Some(words) => {
                errors.add("mediator", words);
                page(&visit, &form, &scope, Some(Typed::of(&form)), &errors).await
            }
            None => Err(refused(error, day)),
        },
    }
}

async fn page(
    visit: &Visit,
    form: &Form,
    scope: &DeskScope,
    typed: Option<Typed>,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let (found, day) = found(visit, form, scope).await?;
    let Found { booking, line, mediation } = &found;
    let open = booking.status == Status::Booked && booking.ends.datetime() > visit.local_now();
    let typed = typed.unwrap_or_else(|| match mediation {
        Some(asked) => Typed::again(&asked.language, &asked.wish),
        // Who reads another language than Italian may need somebody who speaks it.
        None if booking.language != Language::It => {
            Typed { tongue: booking.language.code().to_owned(), ..Typed::default() }
        }
        None => Typed::default(),
    });
    let candidates = match open {
        true => looked_for(visit, &typed, booking.mode, (&booking.starts, &booking.ends), Some(booking)).await?,
        false => None,
    };
    let body = |id: &str| visit.body_name(id);
    let candidates = candidates.as_deref();
    let page = One {
        summary: errors.summary(),
        notice: mediation.as_ref().and_then(|asked| notice(visit, asked)),
        booking: booking.id.to_string(),
        day,
        now: now(visit, line, mediation.as_ref()),
        presses: presses(mediation.as_ref(), open, booking.starts.datetime() <= visit.local_now()),
        ask: open.then(|| Ask::new(&typed, candidates, &body, &visit.speech, errors)),
        book: Press::main("desk-mediation-assign", Go::press("go", "assign")).icon("check"),
        refuse: open
            .then_some(mediation.as_ref())
            .flatten()
            .filter(|asked| asked.standing != Standing::Refused)
            .map(|_| Refuse::new(form.get("reason"), errors)),
        back: crate::addresses::day(day),
    };
    // The page has no address: another language starts from the diary.
    let shell = visit.shell("desk-mediation", Switch::Path("/scrivania".to_owned()));
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

/// What must be seen to, before all else.
fn notice(visit: &Visit, asked: &Mediation) -> Option<Notice> {
    match asked.standing {
        Standing::Found if !asked.why_not.is_empty() => {
            let words = Text::from("desk-mediator-cannot-now").with("why", whys(&visit.speech, &asked.why_not));
            Some(Notice::new(Tone::Waiting, words))
        }
        Standing::ToFind => Some(Notice::new(Tone::Waiting, because_words(asked.because))),
        _ => None,
    }
}

/// Why somebody is to be found, in a sentence.
pub(super) fn because_words(because: StandsBecause) -> &'static str {
    match because {
        StandsBecause::Asked => "desk-mediation-because-asked",
        StandsBecause::Moved => "desk-mediation-because-moved",
        StandsBecause::LetGo => "desk-mediation-because-let-go",
        StandsBecause::OtherWish => "desk-mediation-because-other-wish",
    }
}

/// The appointment, and who comes to interpret.
fn now(visit: &Visit, line: &Line, mediation: Option<&Mediation>) -> SummaryList {
    let days = visit.speech.days();
    let when =
        format!("{}, {}–{}", days.long(line.from.date()), days.clock(line.from.time()), days.clock(line.to.time()));
    let mut rows = vec![SummaryRow::new("desk-when", when)];
    rows.extend(line.people.iter().map(|person| SummaryRow::new("desk-who", person.name.clone())));
    rows.push(SummaryRow::new("desk-what", line.service.clone()).and(line.desk.clone()));
    let Some(asked) = mediation else { return SummaryList::new(rows) };
    let tongue = Tongue::from_code(&asked.language).map(|one| one.name(visit.speech.language()).to_owned());
    let mut row = match (&asked.who, asked.standing) {
        (Some((_, name)), _) => SummaryRow::new("desk-mediation", name.clone()),
        (None, Standing::ToFind) => SummaryRow::new("desk-mediation", "desk-mediation-nobody-yet"),
        (None, Standing::Refused) => SummaryRow::new("desk-mediation", "desk-mediation-refused-long"),
        (None, _) => SummaryRow::new("desk-mediation", "desk-mediation-not-needed"),
    };
    row = row.and(Text::said(tongue.unwrap_or_default()));
    if let Some(why) = &asked.wish.refused {
        row = row.and(Text::said(why.clone()));
    }
    if let Some(telling) = told::standing(&visit.speech, &asked.told, |at| visit.local(at)) {
        row = row.and(telling.words);
    }
    rows.push(row);
    SummaryList::new(rows)
}

fn presses(mediation: Option<&Mediation>, open: bool, begun: bool) -> Vec<Press> {
    let press = |label: &'static str, go: &str| Press::quiet(label, Go::press("go", go));
    let Some(asked) = mediation else { return Vec::new() };
    let mut presses = Vec::new();
    if open && asked.standing == Standing::Found {
        presses.push(press("desk-mediation-another", "another").weight(Weight::Second));
    }
    if open && matches!(asked.standing, Standing::Found | Standing::ToFind) {
        presses.push(press("desk-mediation-not-needed-go", "not-needed"));
    }
    if begun && asked.who.is_some() {
        presses.push(press("desk-mediation-missed", "missed"));
        presses.push(press("desk-mediation-came", "came"));
    }
    presses
}

/// Whether whoever was to interpret must be looked for anew after a move: then the page of the day says so.
pub(crate) async fn left_behind(
    visit: &Visit,
    booking: agenda::BookingId,
    scope: &DeskScope,
) -> Result<bool, BookingError> {
    let asked = visit.desk.agenda.mediation(booking, scope, &visit.actor()).await?;
    Ok(asked.is_some_and(|asked| asked.standing == Standing::ToFind && asked.because == StandsBecause::Moved))
}

/// Sample pages.
pub(crate) mod sample {
    use super::{One, Refuse};
    use crate::mediators::{Ask, Typed};
    use agenda::mediators::Candidate;
    use jiff::civil::Date;
    use page::{
        Errors, Speech,
        ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Text, Tone},
    };

    /// Somebody is to be found; `wrong`: whoever was chosen has been booked elsewhere meanwhile.
    pub(crate) fn one(day: Date, candidates: &[Candidate], speech: &Speech, wrong: bool) -> One {
        let mut errors = Errors::default();
        if wrong {
            errors.add("mediator", Text::from("desk-mediator-cannot").with("why", "impegnata a quell’ora"));
        }
        let typed = Typed { tongue: "pa".into(), asked: "woman".into(), ..Typed::default() };
        let body = |_: &str| "Cooperativa di prova".to_owned();
        One {
            summary: errors.summary(),
            notice: Some(Notice::new(Tone::Waiting, "desk-mediation-because-moved")),
            booking: String::new(),
            day,
            now: SummaryList::new(vec![
                SummaryRow::new("desk-when", "giovedì 3 dicembre 2026, 11:00–11:45".to_owned()),
                SummaryRow::new("desk-who", "Persona di prova 5".to_owned()),
                SummaryRow::new("desk-mediation", "desk-mediation-nobody-yet").and("punjabi".to_owned()),
            ]),
            presses: vec![Press::quiet("desk-mediation-not-needed-go", Go::press("go", "not-needed"))],
            ask: Some(Ask::new(&typed, Some(candidates), &body, speech, &errors)),
            book: Press::main("desk-mediation-assign", Go::press("go", "assign")).icon("check"),
            refuse: Some(Refuse::new("", &errors)),
            back: "/scrivania/2026-12-03".to_owned(),
        }
    }
}
