// SPDX-License-Identifier: EUPL-1.2
//! The agreement: the words to read aloud, in their language and in the reader's; who said yes, how, on which day. Without it nothing
//! goes on.

use super::{Walk, about, back, body_name, book, risk, shell};
use crate::{booking::tell, visit::Visit};
use askama::Template;
use axum::response::Response;
use directory::pack::Desk;
use kernel::{Actor, Language, Problem};
use page::{
    Errors, Form, Refusal, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Kind, Text},
};
use reception::prescribers::{Agreement, By, How, NewSending, Prescriber, PrescriberError, Risk, Story};

/// Words to read, in one language.
struct Read {
    language: Language,
    words: String,
}

#[derive(Template)]
#[template(path = "prescriber/agreement.html")]
struct Page {
    errors: ErrorSummary,
    walk: String,
    called: String,
    reader: Text,
    desks: Option<Choices>,
    read: Vec<Read>,
    by: Choices,
    how: Choices,
    day: Field,
    agreed: Choices,
    /// Whether they want to be written to about an appointment, and what that may say.
    tell: Option<(Choices, Choices)>,
    send: Action,
    book: Action,
    change: Action,
}

/// The desk that will read: the one they chose, or the first that fits.
pub(super) fn desk_of<'v>(visit: &'v Visit, walk: &Walk) -> Option<&'v Desk> {
    let (offered, _) = walk.desks(visit);
    offered.iter().find(|desk| desk.id == walk.desk).or(offered.first()).copied()
}

/// The words that are read to them, in a language.
fn words(visit: &Visit, desk: &Desk, prescriber: &Prescriber, language: Language) -> String {
    let speech = visit.speech.in_language(language);
    let text = Text::from("door-invii-read")
        .with("name", prescriber.profile.name.clone())
        .with("desk", desk.name.get(language).to_owned())
        .with("body", body_name(visit, &desk.body));
    text.resolve(&speech).map(|words| words.into_owned()).unwrap_or_default()
}

fn spoken(walk: &Walk) -> Language {
    Language::from_code(&walk.language).unwrap_or(Language::It)
}

pub(super) fn page(visit: &Visit, prescriber: &Prescriber, walk: &Walk, errors: &Errors) -> Result<Response, Refusal> {
    if !walk.clear {
        return risk::page(visit, walk, &Errors::default());
    }
    let own = visit.speech.language();
    let Some(desk) = desk_of(visit, walk) else { return about::page(visit, walk, &Errors::default()) };
    let (offered, _) = walk.desks(visit);
    let options = offered
        .iter()
        .map(|one| {
            Choice::new(one.id.clone(), Text::said(one.name.get(own)))
                .note(Text::said(body_name(visit, &one.body)))
                .chosen(one.id == desk.id)
        })
        .collect();
    // The state remembers for which desk these words are: should another be chosen, other words are read.
    let walk = &Walk { desk: desk.id.clone(), ..walk.clone() };
    let mut read = vec![Read { language: spoken(walk), words: words(visit, desk, prescriber, spoken(walk)) }];
    if own != spoken(walk) {
        read.push(Read { language: own, words: words(visit, desk, prescriber, own) });
    }
    let by = By::ALL
        .into_iter()
        .map(|by| {
            let words = if by == By::Person { "door-invii-by-person" } else { "door-invii-by-parent" };
            Choice::new(by.code(), words).chosen(walk.by == Some(by))
        })
        .collect();
    let how = How::ALL
        .into_iter()
        .map(|how| {
            let words = if how == How::InPerson { "door-invii-how-person" } else { "door-invii-how-phone" };
            Choice::new(how.code(), words).chosen(walk.how == Some(how))
        })
        .collect();
    let day = if walk.day.is_empty() { visit.today().to_string() } else { walk.day.clone() };
    let press = |label: &'static str, word: &str| Action::new(label, page::ui::Go::press("go", word));
    Ok(shell(visit).wrong(!errors.is_empty()).show(&Page {
        errors: errors.summary(),
        walk: walk.sealed(visit)?,
        called: walk.called.clone(),
        reader: Text::from("door-invii-reader")
            .with("desk", desk.name.get(own).to_owned())
            .with("body", body_name(visit, &desk.body)),
        desks: (offered.len() > 1).then(|| Choices::one("desk", "door-invii-desk", options)),
        read,
        by: Choices::one("by", "door-invii-by", by).error(errors.of("by")),
        how: Choices::one("how", "door-invii-how", how).error(errors.of("how")),
        day: Field::new("day", "door-invii-day", Kind::Date).value(day).error(errors.of("day")).short(),
        agreed: Choices::several(
            "agreed",
            "door-invii-agreed",
            vec![Choice::new("yes", "door-invii-agreed-yes").chosen(walk.agreed)],
        )
        .error(errors.of("agreed")),
        tell: tell::question_for_another(visit, (&walk.tell, walk.tell_all), errors.of("tell")),
        send: Action::main("door-invii-send", page::ui::Go::press("go", "send")).icon("mail"),
        book: press("door-invii-book", "book").icon("calendar"),
        change: Action::quiet("door-invii-change", page::ui::Go::press("go", "change")),
    }))
}

/// What is sent, from what was said: to a desk, with or without an appointment.
///
/// # Errors
/// [`PrescriberError::NoAgreement`] when something of it is missing.
pub(super) fn sending(
    visit: &Visit,
    prescriber: &Prescriber,
    walk: &Walk,
    desk: &Desk,
    booking: Option<String>,
) -> Result<NewSending, PrescriberError> {
    let missing = PrescriberError::NoAgreement;
    let (Some(by), Some(how), Ok(day), Some(town)) = (walk.by, walk.how, walk.day.parse(), walk.town) else {
        return Err(missing);
    };
    // The state is sealed by us: it says "no" only when "no" was pressed.
    let clear = if walk.clear { Risk::No.clear() } else { None }.ok_or(missing)?;
    let language = spoken(walk);
    let read = words(visit, desk, prescriber, language);
    Ok(NewSending {
        clear,
        desk: desk.id.clone(),
        body: desk.body.clone(),
        called: walk.called.clone(),
        story: Story {
            phone: walk.phone.clone(),
            mail: walk.mail.clone(),
            reach: walk.reach.clone(),
            minor: walk.minor,
            town: town.to_string(),
            language: language.code().to_owned(),
            needs: walk.needs.iter().cloned().collect(),
            note: walk.note.clone(),
            agreement: Agreement { by, how, day, read, language: language.code().to_owned() },
        },
        booking,
        notify: visit.directory.emails(desk).first().cloned(),
        today: visit.today(),
        form_key: walk.form.clone(),
    })
}

/// What is wrong with an agreement, at its field.
fn wrong(error: &PrescriberError) -> Option<(&'static str, &'static str)> {
    match error {
        PrescriberError::NoAgreement => Some(("agreed", "door-invii-agreed-missing")),
        PrescriberError::ParentNeeded => Some(("by", "door-invii-parent-needed")),
        PrescriberError::NotThatDay => Some(("day", "door-invii-day-wrong")),
        _ => None,
    }
}

/// POST.
pub(super) async fn answer(
    visit: &Visit,
    secret: &str,
    prescriber: &Prescriber,
    form: &Form,
) -> Result<Response, Refusal> {
    let mut walk = Walk::read(visit, form).await?;
    if !walk.clear {
        return risk::page(visit, &walk, &Errors::default());
    }
    let shown = walk.desk.clone();
    let mut reading = form.reading();
    let (offered, _) = walk.desks(visit);
    if offered.iter().any(|desk| desk.id == form.get("desk")) {
        form.get("desk").clone_into(&mut walk.desk);
    }
    (walk.by, walk.how) = (By::from_code(form.get("by")), How::from_code(form.get("how")));
    if walk.by.is_none() {
        reading.refuse("by", "door-invii-by-missing");
    }
    if walk.how.is_none() {
        reading.refuse("how", "door-invii-how-missing");
    }
    walk.day = match reading.date("day") {
        Some(day) => day.to_string(),
        None => {
            if form.get("day").trim().is_empty() {
                reading.refuse("day", "door-invii-day-missing");
            }
            form.get("day").trim().chars().take(40).collect()
        }
    };
    if walk.desk != shown {
        reading.refuse("agreed", "door-invii-desk-changed");
    } else if form.get("agreed") != "yes" {
        reading.refuse("agreed", "door-invii-agreed-missing");
    }
    walk.agreed = walk.desk == shown && form.get("agreed") == "yes";
    (walk.tell, walk.tell_all) = tell::read_for_another(form);
    if form.get("go") == "book"
        && let Some(why) = tell::wrong_for_another(visit, &walk.tell, &walk.mail)
    {
        reading.refuse("tell", why);
    }
    let mut errors = reading.finish();
    match form.get("go") {
        "language" => return page(visit, prescriber, &walk, &Errors::default()),
        "change" => return about::page(visit, &walk, &Errors::default()),
        _ => {}
    }
    if !errors.is_empty() {
        return page(visit, prescriber, &walk, &errors);
    }
    let desk = desk_of(visit, &walk).ok_or_else(Refusal::not_found)?;
    let new = sending(visit, prescriber, &walk, desk, None).and_then(NewSending::checked);
    let done = match new {
        Ok(_) if form.get("go") == "book" => return book::page(visit, &walk).await,
        Ok(new) => visit.door.reception.send(secret, new, &Actor::public()).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(back(visit, "?fatto=inviato")),
        Err(error) => match wrong(&error) {
            Some((field, why)) => {
                errors.add(field, why);
                page(visit, prescriber, &walk, &errors)
            }
            None => Err(Refusal::from(Problem::from(error)).back_to(super::PATH)),
        },
    }
}
