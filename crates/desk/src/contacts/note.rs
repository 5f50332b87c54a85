// SPDX-License-Identifier: EUPL-1.2
//! The screen's way to the server and back. Whatever is pressed, what was typed is kept first.

use super::{
    NEW, PATH, entry, needs, path_of,
    screen::{Around, Focus, Offer, Screen, Versions},
    who::{Candidate, Who},
};
use crate::{
    Desk,
    visit::{Visit, see},
};
use axum::{extract::State, response::Response};
use kernel::{Actor, Kind, Language, Problem};
use page::{
    Errors, Form, Refusal, Speech,
    ui::{Notice, Text, Tone},
};
use reception::contact::{ContactId, Draft, Kept, Person, Ticket, View};

/// What the screen shows beside the draft.
#[derive(Default)]
pub(crate) struct Said {
    pub errors: Errors,
    pub notice: Option<Notice>,
    pub versions: Option<Versions>,
    /// Those found, when they were looked for.
    pub found: Option<Vec<Candidate>>,
    pub focus: Option<Focus>,
    /// Somebody was chosen just now: the language they speak is filled in.
    pub picked: bool,
}

/// GET: an empty screen, and what waits to be taken up again; or at once the draft that was asked for.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    if form.has("bozza") {
        return resume(&visit, form.get("bozza")).await;
    }
    let ticket = visit.desk.reception.ticket(visit.session.member.account);
    render(&visit, ticket, &Draft::default(), Said::default()).await
}

/// POST. Who is not signed in any more loses nothing: the page says whose it was, and it waits for them.
pub(crate) async fn answer(
    State(desk): State<Desk>,
    speech: Speech,
    visit: Result<Visit, Response>,
    form: Form,
) -> Result<Response, Refusal> {
    let ticket = desk.reception.read_ticket(form.get("ticket"));
    let typed = entry::read(&form);
    match (visit, ticket) {
        (Ok(visit), Some(ticket)) if ticket.account != visit.session.member.account => {
            keep(&desk, ticket, &typed, &Actor::public()).await?;
            let notice = Notice::new(Tone::Waiting, "desk-contact-another").announced();
            let ticket = desk.reception.ticket(visit.session.member.account);
            render(&visit, ticket, &Draft::default(), Said { notice: Some(notice), ..Said::default() }).await
        }
        (Ok(visit), ticket) => {
            let ticket = ticket.unwrap_or_else(|| desk.reception.ticket(visit.session.member.account));
            go_on(&visit, ticket, typed, &form).await
        }
        (Err(_), Some(ticket)) => {
            keep(&desk, ticket, &typed, &Actor::public()).await?;
            Ok(see(speech.language(), "/scrivania/entra?scaduta=contatto"))
        }
        (Err(to_the_door), None) => Ok(to_the_door),
    }
}

async fn keep(desk: &Desk, ticket: Ticket, typed: &Draft, actor: &Actor) -> Result<Option<ContactId>, Refusal> {
    // Who was only looked for, by somebody who is still there, is no contact left half done.
    let worth = if actor.account().is_some() { !entry::only_searched(typed) } else { !entry::is_blank(typed) };
    if !worth {
        return Ok(None);
    }
    match desk.reception.keep_draft(ticket, typed, actor).await.map_err(Problem::from)? {
        Kept::Here => Ok(None),
        Kept::Filed(contact) => Ok(Some(contact)),
    }
}

async fn go_on(visit: &Visit, ticket: Ticket, mut draft: Draft, form: &Form) -> Result<Response, Refusal> {
    if visit.contact_desks().is_empty() {
        return render(visit, ticket, &draft, Said::default()).await;
    }
    let word = form.get("go");
    let (go, what) = word.split_once(':').unwrap_or((word, ""));
    match go {
        "resume" => return resume(visit, what).await,
        "drop" => {
            let draft = what.parse().map_err(|_| malformed())?;
            drop_draft(visit, draft).await?;
            return Ok(see(visit.speech.language(), NEW));
        }
        "correct" => return correct(visit, what).await,
        "leave" => {
            drop_draft(visit, ticket.draft).await?;
            let to = draft.of.map_or_else(|| PATH.to_owned(), |(contact, _)| path_of(contact));
            return Ok(see(visit.speech.language(), &to));
        }
        _ => {}
    }
    needs::understand(&visit.directory, &mut draft, visit.speech.language());
    let mut said = Said::default();
    match go {
        "search" => search(visit, &mut draft, &mut said).await?,
        "pick" => {
            let person = what.parse().map_err(|_| malformed())?;
            draft.person = Person::Of(person);
            said.picked = true;
            said.focus = Some(Focus::Needs);
        }
        "new" => {
            entry::carry_over(&mut draft);
            said.focus = Some(Focus::Needs);
        }
        "change" => {
            entry::carry_back(&mut draft);
            said.focus = Some(Focus::Line);
        }
        "language" => {}
        // Enter in a field: first it must be clear who it is.
        "on" if draft.person == Person::Open && !draft.line.trim().is_empty() => {
            search(visit, &mut draft, &mut said).await?;
        }
        _ => {
            if let Some(filed) = keep(&visit.desk, ticket, &draft, &visit.actor()).await? {
                return Ok(see(visit.speech.language(), &path_of(filed)));
            }
            let ends = if go == "open" { super::file::Ends::Later } else { super::file::Ends::Now };
            return super::file::file(visit, ticket, draft, ends).await;
        }
    }
    if let Some(filed) = keep(&visit.desk, ticket, &draft, &visit.actor()).await? {
        return Ok(see(visit.speech.language(), &path_of(filed)));
    }
    render(visit, ticket, &draft, said).await
}

async fn search(visit: &Visit, draft: &mut Draft, said: &mut Said) -> Result<(), Refusal> {
    for field in [&mut draft.surname, &mut draft.given, &mut draft.born, &mut draft.telephone, &mut draft.mail] {
        field.clear();
    }
    draft.person = Person::Open;
    match visit.look_for(draft).await? {
        Ok(found) => {
            said.found = Some(found);
            said.focus = Some(Focus::Found);
        }
        Err(why) => said.errors.add("line", why),
    }
    Ok(())
}

async fn resume(visit: &Visit, draft: &str) -> Result<Response, Refusal> {
    let draft = draft.parse().map_err(|_| malformed())?;
    let account = visit.session.member.account;
    let found = visit.desk.reception.draft(account, draft, &visit.actor()).await;
    let (ticket, draft) = found.map_err(|error| Refusal::from(Problem::from(error)).back_to(NEW))?;
    let notice = Notice::new(Tone::Info, "desk-contact-resumed").announced();
    render(visit, ticket, &draft, Said { notice: Some(notice), ..Said::default() }).await
}

async fn correct(visit: &Visit, contact: &str) -> Result<Response, Refusal> {
    let contact = contact.parse().map_err(|_| Refusal::not_found())?;
    let view = visit.contact(contact).await?;
    let ticket = visit.desk.reception.ticket(visit.session.member.account);
    let draft = visit.draft_of(&view);
    render(visit, ticket, &draft, Said { focus: Some(Focus::Needs), ..Said::default() }).await
}

async fn drop_draft(visit: &Visit, draft: reception::contact::DraftId) -> Result<(), Refusal> {
    let account = visit.session.member.account;
    Ok(visit.desk.reception.drop_draft(account, draft, &visit.actor()).await.map_err(Problem::from)?)
}

fn malformed() -> Refusal {
    Problem::new(Kind::Malformed, "page-problem-malformed").into()
}

/// The screen, or why there is none.
pub(crate) async fn render(visit: &Visit, ticket: Ticket, draft: &Draft, said: Said) -> Result<Response, Refusal> {
    let shell = visit.shell("desk-contact", page::Switch::Form { id: "step", path: NEW.to_owned() });
    let desks = visit.contact_desks();
    if desks.is_empty() {
        return Ok(visit.shell("desk-contact", page::Switch::Path(NEW.to_owned())).show(&super::list::Closed::new()));
    }
    let mut draft = draft.clone();
    let who = match draft.person {
        Person::New => Who::New,
        Person::Of(person) => match visit.card(person, draft.of.map(|(contact, _)| contact)).await {
            Ok(card) => {
                if said.picked && draft.language.is_empty() {
                    let other = card.language.filter(|language| *language != Language::It);
                    draft.language = other.map(|language| language.code().to_owned()).unwrap_or_default();
                    draft.interpreter |= card.interpreter;
                }
                Who::Of(Box::new(card))
            }
            // A contact may be corrected by who may not see whose it is: that stays as it is.
            Err(refused) if refused.problem().kind == Kind::NotFound && draft.of.is_some() => {
                Who::Of(Box::new(super::who::Card::hidden(&visit.speech)))
            }
            // Their file has been parted, or is gone, since: they are looked for again.
            Err(refused) if refused.problem().kind == Kind::NotFound => {
                draft.person = Person::Open;
                Who::Ask(None)
            }
            Err(refused) => return Err(refused),
        },
        Person::Open | Person::Unsaid => Who::Ask(said.found),
    };
    let named = desks.iter().map(|id| (id.clone(), visit.desk_name(id))).collect();
    let language = visit.speech.language();
    let around = Around {
        needs: visit.directory.needs(),
        towns: visit.directory.towns_by_name(language).map(|town| town.name.clone()).collect(),
        language,
        desks: named,
        ticket: visit.desk.reception.write_ticket(ticket),
        focus: said.focus.unwrap_or(Focus::Line),
    };
    let wrong = !said.errors.is_empty();
    let mut screen = Screen::new(&draft, who, &said.errors, around);
    // Who is in the middle of one is not asked about another.
    if entry::is_blank(&draft) {
        let waiting = visit.drafts().await?.into_iter().filter(|waiting| waiting.draft != ticket.draft);
        screen.offers = waiting
            .map(|waiting| Offer { draft: waiting.draft.to_string(), when: visit.when(waiting.begun_at) })
            .collect();
    }
    screen.notice = said.notice;
    screen.versions = said.versions;
    let conflict = screen.versions.is_some();
    let shell = if conflict { shell.status(axum::http::StatusCode::CONFLICT) } else { shell.wrong(wrong) };
    Ok(shell.show(&screen))
}

impl Visit {
    /// A contact of their desks, opened.
    pub(crate) async fn contact(&self, contact: ContactId) -> Result<View, Refusal> {
        let desks = self.desks_for(identity::Action::ReadContacts);
        let found = self.desk.reception.contact(contact, &desks, &self.actor()).await;
        found.map_err(|error| Refusal::from(Problem::from(error)).back_to(PATH))
    }

    /// A contact as the screen takes it.
    pub(crate) fn draft_of(&self, view: &View) -> Draft {
        let town = view.record.town.map(|town| self.town_name(town));
        entry::of_view(view, town)
    }

    /// A town by its name; "elsewhere" for what is none of ours.
    pub(crate) fn town_name(&self, town: kernel::Istat) -> String {
        let known = self.directory.town(town).map(|town| town.name.clone());
        known.unwrap_or_else(|| self.speech.say("desk-contact-elsewhere").into_owned())
    }

    /// A list of needs by their names.
    pub(crate) fn need_names<'c>(&self, codes: impl Iterator<Item = &'c String>) -> String {
        let language = self.speech.language();
        let name = |code: &String| {
            self.directory.need(code).map_or_else(|| code.clone(), |need| need.name.get(language).to_owned())
        };
        codes.map(name).collect::<Vec<_>>().join(", ")
    }
}

/// What a page says when nothing stands in a part.
pub(crate) fn nothing() -> Text {
    "desk-contact-nothing".into()
}
