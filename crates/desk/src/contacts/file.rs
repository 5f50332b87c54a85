// SPDX-License-Identifier: EUPL-1.2
//! Filing a contact: what is wrong is said beside its field; who is new is noted in the register; two versions of one contact are
//! shown side by side.

use super::{
    NEW, PATH, entry,
    note::{Said, nothing, render},
    path_of,
    screen::Versions,
    who, words,
};
use crate::visit::{Visit, see};
use axum::response::Response;
use kernel::{Istat, Kind, Language, Problem};
use page::{
    Errors, Refusal,
    ui::{Table, Text},
};
use people::{Amendment, Care, Flag, NewPerson, PeopleError, PersonId, Standing};
use reception::contact::{
    ContactError, Draft, Known, LONGEST_LINE, LONGEST_NOTE, MOST_NEEDS, Mode, Motive, NewContact, Outcome, Person,
    Record, Speaker, Story, Ticket, View,
};

/// Whether it ends now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// With its outcome.
    Now,
    /// Later: it stays open.
    Later,
}

/// Files what was typed, or shows the screen again.
pub(crate) async fn file(visit: &Visit, ticket: Ticket, mut draft: Draft, ends: Ends) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    let mut record = record(visit, &draft, ends, &mut errors);
    if draft.person == Person::Open {
        errors.add("line", "desk-contact-who-missing");
    }
    if draft.person == Person::New {
        for (field, why) in who::wrong_with(&draft) {
            errors.add(field, why);
        }
        if errors.is_empty() {
            let mut found = visit.look_again(&mut draft).await?;
            // The same form sent twice finds whom it has noted itself: looked up after the search, so that no moment is between.
            if !found.is_empty() {
                let noted = visit.desk.people.noted_by_form(&visit.who(), &form_of(ticket)).await;
                let own = noted.map_err(Problem::from)?.map(|person| person.to_string());
                found.retain(|one| Some(&one.person) != own.as_ref());
            }
            if !found.is_empty() {
                entry::carry_back(&mut draft);
                errors.add("line", "desk-contact-who-known");
                return render(visit, ticket, &draft, Said { errors, found: Some(found), ..Said::default() }).await;
            }
        }
    }
    if !errors.is_empty() {
        return render(visit, ticket, &draft, Said { errors, ..Said::default() }).await;
    }
    // Before anybody is noted: of a contact that is not theirs nothing may come.
    let before = match draft.of {
        Some((contact, _)) => Some(visit.contact(contact).await?),
        None => None,
    };
    record.known = match known(visit, ticket, &draft, before.as_ref()).await {
        Ok(known) => known,
        Err(refused) => return Err(refused.back_to(NEW)),
    };
    match &before {
        Some(before) => save(visit, ticket, draft, before, record).await,
        None => note(visit, ticket, record).await,
    }
}

async fn note(visit: &Visit, ticket: Ticket, record: Record) -> Result<Response, Refusal> {
    let body = visit.directory.desk(&record.desk).map(|desk| desk.body.clone()).unwrap_or_default();
    let (outcome, desks) = (record.outcome, visit.contact_desks());
    let new = NewContact { ticket, body, record };
    let noted = visit.desk.reception.note_contact(new, &desks, &visit.actor()).await;
    let contact = noted.map_err(|error| Refusal::from(Problem::from(error)).back_to(NEW))?;
    let to = match outcome {
        // The next step is on its page.
        Some(Outcome::Appointment) => format!("{}?fatto=chiuso", path_of(contact)),
        Some(_) => format!("{PATH}?fatto=chiuso#c-{contact}"),
        None => format!("{PATH}?fatto=aperto#c-{contact}"),
    };
    Ok(see(visit.speech.language(), &to))
}

async fn save(
    visit: &Visit,
    ticket: Ticket,
    mut draft: Draft,
    before: &View,
    record: Record,
) -> Result<Response, Refusal> {
    let Some((contact, seen)) = draft.of else { return Err(Refusal::not_found()) };
    let (desks, actor) = (visit.contact_desks(), visit.actor());
    let reception = &visit.desk.reception;
    match reception.correct_contact(contact, seen, record.clone(), Some(ticket), &desks, &actor).await {
        Ok(()) => {
            let done = if record.outcome.is_some() && before.record.outcome.is_none() { "chiuso" } else { "corretto" };
            Ok(see(visit.speech.language(), &format!("{}?fatto={done}", path_of(contact))))
        }
        Err(ContactError::ChangedMeanwhile) => {
            let theirs = visit.contact(contact).await?;
            let own = theirs.changed_by == visit.session.member.account.to_string();
            let versions = Versions { table: versions(visit, &theirs.record, &record).await?, own };
            draft.of = Some((contact, theirs.version));
            render(visit, ticket, &draft, Said { versions: Some(versions), ..Said::default() }).await
        }
        Err(other) => Err(Refusal::from(Problem::from(other)).back_to(path_of(contact))),
    }
}

/// What stands in the form, understood; what is wrong with it, at its field.
fn record(visit: &Visit, draft: &Draft, ends: Ends, errors: &mut Errors) -> Record {
    let too_long = |text: &str, most: usize| text.trim().chars().count() > most;
    if !draft.asked.is_empty() {
        errors.add("asked", Text::from("desk-contact-asked-unknown").with("words", draft.asked.as_str()));
    }
    if draft.needs.len() > MOST_NEEDS {
        errors.add("asked", Text::from("desk-contact-needs-many").with("max", MOST_NEEDS));
    }
    let desks = visit.contact_desks();
    let desk = match desks.as_slice() {
        [only] => only.clone(),
        _ => draft.desk.clone(),
    };
    if !desks.contains(&desk) {
        errors.add("desk", "desk-contact-desk-missing");
    }
    let town = town(visit, &draft.town).unwrap_or_else(|why| {
        errors.add("town", why);
        None
    });
    for (field, text, most) in [
        ("spoke", &draft.spoke, LONGEST_LINE),
        ("sent-by", &draft.sent_by, LONGEST_LINE),
        ("note", &draft.note, LONGEST_NOTE),
        ("reason", &draft.reason, LONGEST_LINE),
        ("call-at", &draft.call_at, people::LONGEST_NOTE),
    ] {
        if too_long(text, most) {
            errors.add(field, Text::from("page-field-too-long").with("max", most));
        }
    }
    let outcome = match ends {
        Ends::Now => Outcome::from_code(&draft.outcome),
        Ends::Later => None,
    };
    if ends == Ends::Now {
        match outcome {
            None => errors.add("outcome", "desk-contact-outcome-missing"),
            Some(outcome) if outcome.needs_reason() && draft.reason.trim().is_empty() => {
                errors.add("reason", "desk-contact-reason-missing");
            }
            Some(_) => {}
        }
    }
    Record {
        desk,
        known: Known::Unsaid,
        mode: Mode::from_code(&draft.mode).unwrap_or_default(),
        motive: Motive::from_code(&draft.motive).unwrap_or_default(),
        speaker: Speaker::from_code(&draft.speaker).unwrap_or_default(),
        needs: draft.needs.iter().cloned().collect(),
        town,
        language: Language::from_code(&draft.language).map(|language| language.code().to_owned()),
        interpreter: draft.interpreter,
        urgent: draft.urgent,
        minors: draft.minors,
        outcome,
        story: Story {
            note: draft.note.trim().to_owned(),
            spoke: draft.spoke.trim().to_owned(),
            sent_by: draft.sent_by.trim().to_owned(),
            reason: if outcome.is_some() { draft.reason.trim().to_owned() } else { String::new() },
        },
    }
}

/// The town that was typed; nothing when nothing was; "altrove" for one that is not ours.
fn town(visit: &Visit, typed: &str) -> Result<Option<Istat>, Text> {
    let typed = typed.trim();
    let elsewhere = [Language::It, Language::En]
        .map(|one| visit.desk.house.words.speech(one).say("desk-contact-elsewhere").to_lowercase());
    if typed.is_empty() {
        return Ok(None);
    }
    if elsewhere.contains(&typed.to_lowercase()) {
        return Ok(Some(Istat::NOWHERE));
    }
    match visit.directory.find_town(typed).as_slice() {
        [only] => Ok(Some(only.town.istat)),
        [best, ..] if best.exact => Ok(Some(best.town.istat)),
        [] => Err("desk-contact-town-unknown".into()),
        several => {
            let names: Vec<&str> = several.iter().take(4).map(|one| one.town.name.as_str()).collect();
            Err(Text::from("desk-contact-town-several").with("towns", names.join(", ")))
        }
    }
}

/// The form of somebody new: sent twice it notes one person.
fn form_of(ticket: Ticket) -> String {
    format!("contact {}", ticket.draft)
}

/// Who it was: somebody of the register, told what to heed from now on; or noted now; or nobody who said it.
async fn known(visit: &Visit, ticket: Ticket, draft: &Draft, before: Option<&View>) -> Result<Known, Refusal> {
    let flags = draft.flags.iter().filter_map(|code| Flag::from_code(code)).collect();
    let language = Language::from_code(&draft.language).map(|language| language.code().to_owned());
    let care = Care { language, interpreter: draft.interpreter, flags };
    match draft.person {
        Person::Open | Person::Unsaid => Ok(Known::Unsaid),
        Person::New => {
            let new = NewPerson {
                form: form_of(ticket),
                identity: entry::identity(draft),
                care,
                standing: Standing::Common,
                contacts: entry::contacts(draft),
            };
            let person = visit.desk.people.note_person(&visit.who(), new).await.map_err(Problem::from)?;
            Ok(Known::Newly(person))
        }
        Person::Of(person) => {
            // Who it was stays when a contact is corrected, also who was new then.
            let same = before.map(|before| before.record.known).filter(|known| known.person() == Some(person));
            match heed(visit, person, &care, draft.call_at.trim()).await {
                Err(refused) if same.is_none() || refused.problem().kind != Kind::NotFound => Err(refused),
                _ => Ok(same.unwrap_or(Known::Before(person))),
            }
        }
    }
}

/// Adds what to heed to somebody known. Here it is only added to: what others noted is taken away on the person's own page.
async fn heed(visit: &Visit, person: PersonId, care: &Care, call_at: &str) -> Result<(), Refusal> {
    let people = &visit.desk.people;
    // Somebody else may change the person at the same moment: then once more, on what they left.
    for last in [false, true] {
        let file = people.file(&visit.who(), person).await.map_err(Problem::from)?;
        let mut to = Amendment { seen: file.version, identity: file.identity.clone(), care: file.care.clone() };
        to.care.flags.extend(care.flags.iter().copied());
        to.care.interpreter |= care.interpreter;
        if care.language.is_some() {
            to.care.language.clone_from(&care.language);
        }
        if !call_at.is_empty() {
            call_at.clone_into(&mut to.identity.call_at);
        }
        if to.care == file.care && to.identity == file.identity {
            return Ok(());
        }
        match people.amend(&visit.who(), person, to).await {
            Err(PeopleError::ChangedMeanwhile) if !last => {}
            done => return Ok(done.map_err(Problem::from)?),
        }
    }
    Ok(())
}

/// What stands there now and what was typed, part by part where they differ.
async fn versions(visit: &Visit, theirs: &Record, mine: &Record) -> Result<Table, Refusal> {
    let persons: Vec<PersonId> = [theirs, mine].into_iter().filter_map(|one| one.known.person()).collect();
    let names = visit.desk.people.identities(&visit.who(), &persons).await.map_err(Problem::from)?;
    let columns = vec!["desk-contact-part".into(), "desk-contact-theirs".into(), "desk-contact-mine".into()];
    let mut table = Table::new("desk-contact-versions-caption", columns);
    for part in theirs.changed(mine) {
        let said = |record: &Record| match part {
            "who" => match record.known.person() {
                Some(person) => names.get(&person).map_or_else(nothing, |identity| Text::said(who::name(identity))),
                None => "desk-contact-nobody".into(),
            },
            _ => visit.told(record, part),
        };
        table = table.row(vec![words::part(part).into(), said(theirs), said(mine)]);
    }
    Ok(table)
}

impl Visit {
    /// A part of a contact in words; who it was excepted.
    pub(crate) fn told(&self, record: &Record, part: &str) -> Text {
        let free = |text: &str| if text.is_empty() { nothing() } else { Text::said(text) };
        let yes = |yes: bool| Text::from(if yes { "desk-contact-yes" } else { "desk-contact-no" });
        match part {
            "needs" => free(&self.need_names(record.needs.iter())),
            "urgent" => yes(record.urgent),
            "minors" => yes(record.minors),
            "mode" => words::mode(record.mode).into(),
            "town" => record.town.map_or_else(nothing, |town| Text::said(self.town_name(town))),
            "language" => match record.language.as_deref().and_then(Language::from_code) {
                Some(language) => Text::said(language.own_name()),
                None => "desk-contact-italian".into(),
            },
            "interpreter" => yes(record.interpreter),
            "speaker" => words::speaker(record.speaker).into(),
            "spoke" => free(&record.story.spoke),
            "motive" => words::motive(record.motive).into(),
            "sent-by" => free(&record.story.sent_by),
            "note" => free(&record.story.note),
            "outcome" => match record.outcome {
                Some(outcome) => words::outcome(outcome).into(),
                None => "desk-contact-is-open".into(),
            },
            "reason" => free(&record.story.reason),
            _ => Text::said(self.desk_name(&record.desk)),
        }
    }
}
