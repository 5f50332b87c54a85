// SPDX-License-Identifier: EUPL-1.2
//! What is pressed: opened, changed, renewed, suspended, closed, guarded, answered.

use super::{
    MONTHS, language_name,
    page::{Given as Shown, Person, place, write},
    path_of,
};
use crate::{
    access::reached,
    visit::{Visit, see},
};
use agenda::{BookingError, Code};
use axum::{extract::Path, http::HeaderMap, response::Response};
use casework::{
    case::CaseId,
    own_side::{Change, Child, Given, MOST_APPOINTMENTS, NewOwnPage, OwnError, OwnPageId, Section, Settings, Standing},
};
use identity::Action;
use jiff::{ToSpan, tz::TimeZone};
use kernel::{Language, Problem, UtcMicros};
use page::{
    Errors, Form, Refusal, Switch,
    ui::{Notice, Text, Tone},
};
use people::PersonId;

/// POST.
pub(crate) async fn change(
    visit: Visit,
    Path(case): Path<String>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let case: CaseId = case.parse().map_err(|_| Refusal::not_found())?;
    let (who, today, room) = (visit.who(), visit.local_now().date(), &visit.desk.casework);
    let (action, argument) = form.get("go").split_once(':').unwrap_or((form.get("go"), ""));
    let page: Option<OwnPageId> = form.get("page").parse().ok();
    let seen = form.get("seen").parse().unwrap_or_default();
    let at = |page: Option<OwnPageId>| page.map(|page| (page, seen)).ok_or_else(Refusal::not_found);
    let mut errors = Errors::default();
    let done = match action {
        "open" => return open(&visit, case, &headers, &form).await,
        "renew" => {
            let page = at(page)?;
            let (until, key) = (until(&visit, argument), form.get("key"));
            match room.renew_own_page(&who, case, page, (until, key), today).await {
                Ok(given) => return given_page(&visit, case, &headers, given).await,
                Err(why) => Err(why),
            }
        }
        "show" => {
            let (page, mark) = (at(page)?, format!("-{}", form.get("page")));
            let (_, people) = place(&visit, case).await?;
            let settings = settings(&visit, &form, &mark, &people, &mut errors).await?;
            match errors.is_empty() {
                true => room
                    .change_own_page(&who, case, page, Change::Show(settings), today)
                    .await
                    .map_err(|why| mend(why, &mark, &mut errors)),
                false => return write(&visit, case, &form, &errors, None).await,
            }
        }
        "suspend" | "resume" | "close" => {
            let change = match action {
                "suspend" => Change::Suspend,
                "resume" => Change::Resume,
                _ => Change::Close,
            };
            room.change_own_page(&who, case, at(page)?, change, today).await
        }
        "guard" => match room.guard_own_pages(&who, case, form.get("words"), today).await {
            Ok(()) => return Ok(see(visit.speech.language(), &format!("{}?fatto=fermo", path_of(case)))),
            Err(why) => Err(why),
        },
        "lift" => room.lift_own_guard(&who, case, today).await,
        "answer" => {
            let word = argument.parse().map_err(|_| Refusal::not_found())?;
            let field = format!("answer-{argument}");
            match room.answer_own_word(&who, case, word, form.get(&field), today).await {
                Ok(()) => return Ok(see(visit.speech.language(), &format!("{}?fatto=risposto", path_of(case)))),
                Err(OwnError::Missing(_)) => {
                    errors.add(field, "desk-own-side-answer-missing");
                    Ok(())
                }
                Err(OwnError::TooLong(_)) => {
                    errors.add(field, "desk-case-too-long");
                    Ok(())
                }
                Err(why) => Err(why),
            }
        }
        // To who may not read the case this is not there, whatever they press.
        _ => {
            place(&visit, case).await?;
            return Ok(see(visit.speech.language(), &path_of(case)));
        }
    };
    match done {
        _ if !errors.is_empty() => write(&visit, case, &form, &errors, None).await,
        Ok(()) => Ok(see(visit.speech.language(), &format!("{}?fatto=cambiato", path_of(case)))),
        Err(why) => refused(&visit, case, &form, why).await,
    }
}

/// What goes otherwise than asked, in words above the page; nothing typed is lost.
async fn refused(visit: &Visit, case: CaseId, form: &Form, why: OwnError) -> Result<Response, Refusal> {
    let words = match why {
        OwnError::ChangedMeanwhile => "desk-own-side-changed",
        OwnError::NotAdult => "desk-own-side-not-adult",
        OwnError::ThereAlready => "desk-own-side-there",
        OwnError::NotNow(Standing::Guarded) => "desk-own-side-now-guarded",
        OwnError::NotNow(Standing::Hidden) => "desk-own-side-now-hidden",
        OwnError::NotNow(_) => "desk-own-side-not-now",
        OwnError::TooLong(_) => "desk-case-too-long",
        other => return Err(Problem::from(other).into()),
    };
    write(visit, case, form, &Errors::default(), Some(Notice::new(Tone::Waiting, words).announced())).await
}

/// A refusal of what was typed, at its field. What is left is for who calls.
fn mend(why: OwnError, mark: &str, errors: &mut Errors) -> OwnError {
    let words = match why {
        OwnError::Missing("sections") => "desk-own-side-sections-missing",
        OwnError::Missing("power") => "desk-own-side-power-missing",
        OwnError::Missing("contact") => "desk-own-side-contact-missing",
        OwnError::TooLong("appointment") => "desk-own-side-appointments-many",
        _ => return why,
    };
    if let OwnError::Missing(field) | OwnError::TooLong(field) = why {
        errors.add(format!("{field}{mark}"), words);
    }
    why
}

/// The midnight after so many months.
fn until(visit: &Visit, months: &str) -> UtcMicros {
    let months = months.parse().ok().filter(|many| MONTHS.contains(many)).unwrap_or(3);
    let day = visit.local_now().date().saturating_add(months.months());
    let zone = TimeZone::get(&visit.directory.territory().zone).unwrap_or(TimeZone::UTC);
    day.to_zoned(zone).map_or(visit.now, |at| UtcMicros::from_timestamp(at.timestamp()))
}

/// What was chosen, the codes of appointments looked for at one's own desks.
async fn settings(
    visit: &Visit,
    form: &Form,
    mark: &str,
    people: &[Person],
    errors: &mut Errors,
) -> Result<Settings, Refusal> {
    let get = |field: &str| form.get(&format!("{field}{mark}")).to_owned();
    let ticked = |field: &str| {
        let name = format!("{field}{mark}");
        form.all(&name).map(str::to_owned).collect::<Vec<_>>()
    };
    let chosen = ticked("children");
    let children = people.iter().filter(|one| one.age.counts() && chosen.contains(&one.id.to_string()));
    let mut appointments = Vec::new();
    let field = format!("appointment{mark}");
    let typed = get("appointment");
    for code in typed.split([' ', ',', ';']).filter(|code| !code.is_empty()).take(MOST_APPOINTMENTS + 1) {
        let (scope, actor) = (visit.scope_for(Action::SeeBookings), visit.actor());
        let found = match Code::read(code) {
            Some(_) => visit.desk.agenda.find_by_code(code, &scope, &actor).await.map(|_| ()),
            None => Err(BookingError::NotFound),
        };
        match found {
            Ok(()) => appointments.push(code.to_owned()),
            Err(BookingError::NotFound) => {
                errors
                    .add(field.clone(), Text::from("desk-own-side-appointment-unknown").with("code", code.to_owned()));
                break;
            }
            Err(other) => return Err(Problem::from(other).into()),
        }
    }
    Ok(Settings {
        sections: ticked("sections").iter().filter_map(|code| Section::from_code(code)).collect(),
        children: children.filter_map(|one| Some(Child { person: one.id, of_age: one.of_age? })).collect(),
        power: get("power"),
        contact: get("contact"),
        language: Language::from_code(&get("language")).unwrap_or(Language::It).code().to_owned(),
        appointments,
    })
}

async fn open(visit: &Visit, case: CaseId, headers: &HeaderMap, form: &Form) -> Result<Response, Refusal> {
    let (_, people) = place(visit, case).await?;
    let mut errors = Errors::default();
    let settings = settings(visit, form, "", &people, &mut errors).await?;
    // Everything that is to be mended is said at once.
    if let Err(why) = settings.clone().checked() {
        mend(why, "", &mut errors);
    }
    let person: Option<PersonId> = form.get("person").parse().ok();
    let Some(person) = people.iter().find(|one| Some(one.id) == person) else {
        errors.add("person", "desk-own-side-person-missing");
        return write(visit, case, form, &errors, None).await;
    };
    if !errors.is_empty() {
        return write(visit, case, form, &errors, None).await;
    }
    let new = NewOwnPage {
        person: person.id,
        age: person.age,
        settings,
        until: until(visit, form.get("months")),
        form_key: form.get("key").to_owned(),
    };
    let today = visit.local_now().date();
    match visit.desk.casework.open_own_page(&visit.who(), case, new, today).await {
        Ok(given) => given_page(visit, case, headers, given).await,
        Err(why) => {
            let why = mend(why, "", &mut errors);
            match errors.is_empty() {
                true => refused(visit, case, form, why).await,
                false => write(visit, case, form, &errors, None).await,
            }
        }
    }
}

/// The link and the code, this once.
async fn given_page(visit: &Visit, case: CaseId, headers: &HeaderMap, given: Given) -> Result<Response, Refusal> {
    let Some((link, code)) = given.secret else {
        let notice = Notice::new(Tone::Info, "desk-own-side-already").announced();
        return write(visit, case, &Form::of([]), &Errors::default(), Some(notice)).await;
    };
    let (open, people) = place(visit, case).await?;
    let pages = visit.desk.casework.own_pages(&visit.who(), &open).await.map_err(Problem::from)?;
    let page = pages.pages.iter().find(|one| one.page == given.page).ok_or_else(Refusal::not_found)?;
    let language = page.settings.read_in();
    let (first, second) = code.split_at(4);
    let last = visit.local(page.until).date().saturating_sub(1.day());
    let shown = Shown {
        name: people.iter().find(|one| one.id == page.person).map(|one| one.name.clone()).unwrap_or_default(),
        address: format!("{}{}", reached(visit, headers), page::address(language, &format!("/pagina/{link}"))),
        code: format!("{first} {second}"),
        until: visit.speech.days().long(last),
        contact: page.settings.contact.clone(),
        language: language_name(language),
        back: path_of(case),
    };
    Ok(visit.shell("desk-own-side-given", Switch::Path(path_of(case))).show(&shown))
}
