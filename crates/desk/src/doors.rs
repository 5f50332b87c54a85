// SPDX-License-Identifier: EUPL-1.2
//! The doors of the desk: every address with what it asks of who opens it. An address that is not in this list does not exist.
//!
//! A door looks at the role alone. Which desk, body or person lies behind it is asked once more by the room that owns them: a
//! door that opens is no permission to read everything inside.

use crate::{
    Desk,
    access::{
        self, bodies, by_eid, by_passkey, code, eid, invite, invited, mine, passkeys, password, people, person,
        second_step,
    },
    addresses, assessments, away, book, by_code,
    calendar::{team, week},
    cancel, cases, contacts, day, day_sheet, disposals, documents, earlier, exchange, feeds, groups, guardianships,
    hours, households, instruments, intake, interventions, mark, mediators, notes, online, opinions, own_sides,
    pathways, persons, plans, posters, prescribers, rights, shift, sign_in, state, tasks, threads, unclosed,
    undelivered,
    visit::{Entered, body_name, head, see},
};
use axum::{
    Router,
    extract::{Request, State},
    http::Method,
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use identity::{
    Action, Role, Session,
    policy::{Reach, reach},
};
use kernel::{Language, Problem};
use page::Refusal;
use std::sync::LazyLock;

/// What a door asks of who opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: here one signs in.
    Nothing,
    /// To be signed in; for which body one acts may still be open.
    SignedIn,
    /// To be at work: signed in, and acting for a body.
    AtWork,
    /// A role that may do this somewhere.
    May(Action),
    /// A role that may do one of these somewhere: what is theirs of it is asked behind the door.
    Either(Action, Action),
    /// The same; but who is not signed in any more is let in so far that what they typed is kept for them.
    Keeping(Action),
}

/// An address of the desk, without language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// As the router knows it: `/scrivania/{day}`.
    pub path: &'static str,
    /// To read.
    pub read: Option<Needs>,
    /// To change something.
    pub change: Option<Needs>,
}

impl Door {
    const fn read(path: &'static str, needs: Needs) -> Self {
        Self { path, read: Some(needs), change: None }
    }

    const fn change(path: &'static str, needs: Needs) -> Self {
        Self { path, read: None, change: Some(needs) }
    }

    const fn both(path: &'static str, needs: Needs) -> Self {
        Self { path, read: Some(needs), change: Some(needs) }
    }

    /// A case and what belongs to it: who broke the glass reads too. Whose it is, its team says.
    const fn of_a_case(path: &'static str) -> Self {
        let read = Some(Needs::Either(Action::ReadCases, Action::BreakGlass));
        Self { path, read, change: Some(Needs::May(Action::KeepCases)) }
    }

    fn needs(&self, method: &Method) -> Option<Needs> {
        if *method == Method::GET || *method == Method::HEAD { self.read } else { self.change }
    }
}

/// Every door with what stands behind it.
fn doors() -> Vec<(Door, MethodRouter<Desk>)> {
    use Needs::{AtWork, Either, Keeping, May, Nothing, SignedIn};
    // Two people, with a right each.
    const DISPOSES: Needs = Either(Action::ProposeDisposal, Action::ConfirmDisposal);
    // Whoever noted a request, and whoever answers it.
    const ANSWERS: Needs = Either(Action::NotePeople, Action::AnswerRights);
    // Contacts, or appointments.
    const BRINGS: Needs = Either(Action::NoteContacts, Action::BookForSomebody);
    vec![
        (Door::both("/scrivania/entra", Nothing), get(sign_in::show).post(sign_in::enter)),
        (Door::both("/scrivania/entra/codice", Nothing), get(code::begin).post(code::answer)),
        (Door::both("/scrivania/entra/passkey", Nothing), get(code::begin).post(by_passkey::answer)),
        (Door::both(by_eid::ENTER, Nothing), get(by_eid::after).post(by_eid::leave)),
        (Door::read(by_eid::RETURN, Nothing), get(by_eid::back)),
        (Door::both(access::INVITED, Nothing), get(invited::show).post(invited::accept)),
        (Door::read("/scrivania/invito/{secret}", Nothing), get(invited::follow)),
        (Door::change("/scrivania/esci", Nothing), post(sign_in::leave)),
        (Door::both(access::BODIES, SignedIn), get(bodies::show).post(bodies::choose)),
        (Door::both(access::MINE, AtWork), get(mine::show).post(mine::change)),
        (Door::both(access::PASSWORD, AtWork), get(password::show).post(password::change)),
        (Door::both(access::PASSKEYS, AtWork), get(passkeys::show).post(passkeys::change)),
        (Door::both(access::EID, AtWork), get(eid::show).post(eid::change)),
        (Door::both(access::SECOND_STEP, AtWork), get(second_step::show).post(second_step::change)),
        (Door::both(access::PEOPLE, May(Action::KeepAccounts)), get(people::show).post(people::revoke)),
        (Door::both(access::INVITE, May(Action::KeepAccounts)), get(invite::show).post(invite::invite)),
        (Door::both("/scrivania/persone/{part}", May(Action::KeepAccounts)), get(person::show).post(person::change)),
        (Door::read("/scrivania", AtWork), get(day::today)),
        (Door::read("/scrivania/{day}", May(Action::SeeBookings)), get(day::on)),
        (Door::read("/scrivania/foglio/{day}", May(Action::SeeBookings)), get(day_sheet::print)),
        (Door::read("/scrivania/settimana", May(Action::SeeBookings)), get(week::now)),
        (Door::read("/scrivania/settimana/{day}", May(Action::SeeBookings)), get(week::on)),
        (Door::read("/scrivania/squadra", May(Action::SeeBookings)), get(team::now)),
        (Door::read("/scrivania/squadra/{day}", May(Action::SeeBookings)), get(team::on)),
        (Door::read(addresses::TO_CLOSE, May(Action::SeeBookings)), get(unclosed::show)),
        (Door::both(addresses::BOOK, May(Action::BookForSomebody)), get(book::show).post(book::answer)),
        (Door::change(addresses::SHIFT, May(Action::MoveBooking)), post(shift::answer)),
        (
            Door {
                path: addresses::EARLIER,
                read: Some(May(Action::SeeBookings)),
                change: Some(May(Action::MoveBooking)),
            },
            get(earlier::show).post(earlier::answer),
        ),
        (Door::both(addresses::AWAY, May(Action::KeepAbsences)), get(away::list).post(away::enter)),
        (
            Door::both("/scrivania/assenze/{absence}", May(Action::KeepAbsences)),
            get(away::resolve::show).post(away::resolve::decide),
        ),
        (Door::both(feeds::PATH, May(Action::SeeBookings)), get(feeds::show).post(feeds::change)),
        (Door::both(addresses::HOURS, May(Action::KeepAbsences)), get(hours::show).post(hours::change)),
        (
            Door {
                path: mediators::FIND,
                read: Some(May(Action::SeeBookings)),
                change: Some(May(Action::BookForSomebody)),
            },
            get(mediators::find).post(mediators::assign),
        ),
        (Door::change(addresses::MEDIATION, May(Action::BookForSomebody)), post(mediators::one)),
        (Door::both(mediators::OWN, AtWork), get(mediators::own).post(mediators::own_change)),
        (Door::read(mediators::REGISTER, May(Action::KeepAccounts)), get(mediators::register)),
        (Door::both(mediators::NEW, May(Action::KeepAccounts)), get(mediators::new).post(mediators::write)),
        (
            Door::both("/scrivania/mediatrici/registro/{mediator}", May(Action::KeepAccounts)),
            get(mediators::person).post(mediators::change),
        ),
        (Door::both(mediators::COSTS, May(Action::KeepAccounts)), get(mediators::costs).post(mediators::costs_out)),
        (Door::both(online::PATH, May(Action::SwitchMode)), get(online::ask::show).post(online::preview::answer)),
        (
            Door::both("/scrivania/modalita/{switch}", May(Action::SwitchMode)),
            get(online::one::show).post(online::one::change),
        ),
        (Door::both(addresses::CODE, May(Action::SeeBookings)), get(by_code::show).post(by_code::find)),
        (Door::change("/scrivania/segna", May(Action::MarkBooking)), post(mark::mark)),
        (Door::change("/scrivania/disdici", May(Action::CancelBooking)), post(cancel::cancel)),
        (
            Door {
                path: addresses::UNDELIVERED,
                read: Some(May(Action::SeeBookings)),
                change: Some(May(Action::MarkBooking)),
            },
            get(undelivered::show).post(undelivered::care),
        ),
        (Door::read(contacts::PATH, May(Action::ReadContacts)), get(contacts::list)),
        (
            Door {
                path: contacts::NEW,
                read: Some(May(Action::NoteContacts)),
                change: Some(Keeping(Action::NoteContacts)),
            },
            get(contacts::new).post(contacts::answer),
        ),
        (
            Door {
                path: "/scrivania/contatti/{contact}",
                read: Some(May(Action::ReadContacts)),
                change: Some(May(Action::NoteContacts)),
            },
            get(contacts::one).post(contacts::change),
        ),
        (
            Door::both("/scrivania/contatti/{contact}/nome", May(Action::NoteContacts)),
            get(contacts::naming).post(contacts::give_name),
        ),
        (Door::read(contacts::REACH, May(Action::ReadReach)), get(contacts::reach)),
        (Door::both(households::PATH, May(Action::FindPeople)), get(households::look).post(households::find)),
        (
            Door {
                path: "/scrivania/nuclei/persona/{person}",
                read: Some(May(Action::FindPeople)),
                change: Some(May(Action::NotePeople)),
            },
            get(households::person).post(households::change_person),
        ),
        (
            Door::both("/scrivania/nuclei/persona/{person}/legame", May(Action::NotePeople)),
            get(households::relating).post(households::relate),
        ),
        (
            Door::both("/scrivania/nuclei/persona/{person}/dati", May(Action::NotePeople)),
            get(persons::data::show).post(persons::data::change),
        ),
        (
            Door::both("/scrivania/nuclei/persona/{person}/indirizzi", May(Action::NotePeople)),
            get(persons::addresses::show).post(persons::addresses::change),
        ),
        (
            Door::both("/scrivania/nuclei/persona/{person}/recapiti", May(Action::NotePeople)),
            get(persons::ways::show).post(persons::ways::change),
        ),
        (Door::both(rights::PERSON, May(Action::NotePeople)), get(rights::person::show).post(rights::person::note)),
        (Door::read(households::DOUBLES, May(Action::NotePeople)), get(households::proposed)),
        (
            Door::both("/scrivania/nuclei/persona/{person}/doppia", May(Action::NotePeople)),
            get(households::doubles).post(households::find_double),
        ),
        (
            Door::both("/scrivania/nuclei/persona/{person}/unisci/{other}", May(Action::NotePeople)),
            get(households::joining).post(households::join),
        ),
        (
            Door::both("/scrivania/nuclei/persona/{person}/unita/{merge}", May(Action::NotePeople)),
            get(households::joined).post(households::undo),
        ),
        (
            Door {
                path: "/scrivania/nuclei/{household}",
                read: Some(May(Action::FindPeople)),
                change: Some(May(Action::NotePeople)),
            },
            get(households::one).post(households::change),
        ),
        (
            Door::both("/scrivania/nuclei/{household}/aggiungi", May(Action::NotePeople)),
            get(households::adding).post(households::add),
        ),
        (
            Door::both(exchange::PATH, Either(Action::ReadContacts, Action::BookForSomebody)),
            get(exchange::show).post(exchange::change),
        ),
        (Door::change(exchange::UPLOAD, BRINGS), post(exchange::upload)),
        (Door::both("/scrivania/scambio/{import}", BRINGS), get(exchange::one).post(exchange::answer)),
        (Door::read("/scrivania/scambio/{import}/rifiutate", BRINGS), get(exchange::refused)),
        (Door::read(intake::PATH, May(Action::ReadIntake)), get(intake::list)),
        (Door::both(intake::NEW, May(Action::KeepIntake)), get(intake::new).post(intake::enter)),
        (
            Door {
                path: "/scrivania/richieste/{request}",
                read: Some(May(Action::ReadIntake)),
                change: Some(May(Action::KeepIntake)),
            },
            get(intake::one).post(intake::decide),
        ),
        (
            Door::both("/scrivania/richieste/{request}/correggi", May(Action::KeepIntake)),
            get(intake::correcting).post(intake::correct),
        ),
        (
            Door::both("/scrivania/richieste/{request}/valuta", May(Action::KeepIntake)),
            get(intake::assessing).post(intake::assess),
        ),
        (Door::read(instruments::PATH, AtWork), get(instruments::list)),
        (Door::read(instruments::ONE, AtWork), get(instruments::one)),
        (Door::both(instruments::TRIAL, AtWork), get(instruments::trial).post(instruments::answer)),
        (Door::of_a_case(assessments::LIST), get(assessments::list::show).post(assessments::list::begin)),
        (Door::of_a_case(assessments::ONE), get(assessments::one::show).post(assessments::one::change)),
        (Door::of_a_case(assessments::PART), get(assessments::part::show).post(assessments::part::answer)),
        (Door::read(plans::LATE, May(Action::ReadCases)), get(plans::late::show)),
        (Door::of_a_case(plans::LIST), get(plans::list::show).post(plans::list::begin)),
        (Door::of_a_case(plans::ONE), get(plans::one::show).post(plans::one::change)),
        (Door::of_a_case(plans::GOAL), get(plans::goal::show).post(plans::goal::change)),
        (Door::of_a_case(plans::TIMES), get(plans::times::show).post(plans::times::change)),
        (Door::of_a_case(plans::SIGN), get(plans::sign::show).post(plans::sign::change)),
        (Door::of_a_case(plans::CAME), get(plans::came::show).post(plans::came::change)),
        (Door::of_a_case(plans::PRINT), get(plans::print::show).post(plans::print::change)),
        (Door::read(plans::SHEET, May(Action::KeepCases)), get(plans::print::sheet)),
        (Door::read(plans::SIDE, Either(Action::ReadCases, Action::BreakGlass)), get(plans::side::show)),
        (Door::read(guardianships::DUE, May(Action::ReadCases)), get(guardianships::due::show)),
        (
            Door::read(guardianships::LIST, Either(Action::ReadCases, Action::BreakGlass)),
            get(guardianships::list::show),
        ),
        (Door::of_a_case(guardianships::NEW), get(guardianships::decree::begin).post(guardianships::decree::open)),
        (Door::read(guardianships::ONE, Either(Action::ReadCases, Action::BreakGlass)), get(guardianships::one::show)),
        (Door::of_a_case(guardianships::DECREE), get(guardianships::decree::show).post(guardianships::decree::note)),
        (Door::of_a_case(guardianships::LEAVE), get(guardianships::leave::show).post(guardianships::leave::note)),
        (Door::of_a_case(guardianships::BEGIN), get(guardianships::begin::show).post(guardianships::begin::make)),
        (
            Door::of_a_case(guardianships::ACCOUNT),
            get(guardianships::account::show).post(guardianships::account::change),
        ),
        (Door::of_a_case(guardianships::LINE), get(guardianships::line::show).post(guardianships::line::change)),
        (Door::of_a_case(guardianships::CLOSE), get(guardianships::close::closing).post(guardianships::close::close)),
        (Door::of_a_case(guardianships::REPORT), get(guardianships::close::report).post(guardianships::close::tell)),
        (Door::read(guardianships::SHEET, May(Action::KeepCases)), get(guardianships::court::sheet)),
        (
            Door::read(interventions::LIST, Either(Action::ReadCases, Action::BreakGlass)),
            get(interventions::list::show),
        ),
        (Door::of_a_case(interventions::NEW), get(interventions::propose::show).post(interventions::propose::ask)),
        (Door::of_a_case(interventions::ONE), get(interventions::one::show).post(interventions::change)),
        (Door::read(documents::LIST, Either(Action::ReadCases, Action::BreakGlass)), get(documents::list::show)),
        (Door::of_a_case(documents::NEW), get(documents::add::show).post(documents::add::take)),
        (Door::of_a_case(documents::ONE), get(documents::one::show).post(documents::one::change)),
        (Door::of_a_case(documents::CORRECT), get(documents::add::correcting).post(documents::add::correct)),
        (Door::read(documents::FILE, Either(Action::ReadCases, Action::BreakGlass)), get(documents::file::give)),
        (Door::read(notes::LIST, Either(Action::ReadCases, Action::BreakGlass)), get(notes::list::show)),
        (Door::read(notes::PRINT, Either(Action::ReadCases, Action::BreakGlass)), get(notes::list::print)),
        (Door::both(notes::WRITE, May(Action::KeepCases)), get(notes::write::show).post(notes::write::answer)),
        (Door::both(notes::HAND, May(Action::KeepCases)), get(notes::hand::show).post(notes::hand::give)),
        (Door::of_a_case(notes::ONE), get(notes::one::show).post(notes::one::change)),
        // What is whose, and what may be recorded, is asked behind it.
        (Door::both(notes::PASSED, AtWork), get(notes::passed::show).post(notes::passed::answer)),
        (Door::read(groups::PATH, May(Action::SeeBookings)), get(groups::list)),
        (Door::both(groups::NEW, May(Action::KeepAbsences)), get(groups::new).post(groups::make)),
        (
            Door {
                path: "/scrivania/gruppi/{group}",
                read: Some(May(Action::SeeBookings)),
                change: Some(May(Action::BookForSomebody)),
            },
            get(groups::one).post(groups::act),
        ),
        (
            Door::both("/scrivania/gruppi/{group}/iscrivi", May(Action::BookForSomebody)),
            get(groups::enrolling).post(groups::enrol),
        ),
        (
            Door {
                path: "/scrivania/incontri/{meeting}",
                read: Some(May(Action::SeeBookings)),
                change: Some(May(Action::MarkBooking)),
            },
            get(groups::sitting).post(groups::mark),
        ),
        (
            Door::both("/scrivania/incontri/{meeting}/cambia", May(Action::MoveBooking)),
            get(groups::changing).post(groups::change),
        ),
        (
            Door {
                path: prescribers::PATH,
                read: Some(May(Action::ReadContacts)),
                change: Some(May(Action::NoteContacts)),
            },
            get(prescribers::list).post(prescribers::answer),
        ),
        (Door::read("/scrivania/invii/{sending}", May(Action::ReadContacts)), get(prescribers::one)),
        (Door::both(prescribers::LINKS, May(Action::KeepAccounts)), get(prescribers::links).post(prescribers::change)),
        (Door::both(posters::PATH, May(Action::KeepCampaigns)), get(posters::show).post(posters::print)),
        (Door::read(opinions::PATH, May(Action::ReadFeedback)), get(opinions::show)),
        (Door::read(state::PATH, May(Action::SeeState)), get(state::show)),
        (
            Door { path: disposals::PATH, read: Some(DISPOSES), change: Some(May(Action::ProposeDisposal)) },
            get(disposals::list::show).post(disposals::list::propose),
        ),
        (Door::both(disposals::ONE, DISPOSES), get(disposals::one::show).post(disposals::one::decide)),
        (Door::read(rights::LIST, ANSWERS), get(rights::list::show)),
        (
            Door { path: rights::ONE, read: Some(ANSWERS), change: Some(May(Action::AnswerRights)) },
            get(rights::one::show).post(rights::one::act),
        ),
        // Who watches over the law answers, and opens no file: the copy is prepared by who leads the body.
        (Door::change(rights::COPY, May(Action::ReadCases)), post(rights::copy::make)),
        (Door::read(rights::LETTER, ANSWERS), get(rights::letter::sheet)),
        (Door::read(cases::PATH, May(Action::ReadCases)), get(cases::list)),
        (Door::both(cases::NEW, May(Action::KeepCases)), get(cases::opening).post(cases::open)),
        (
            Door::both(cases::GLASS, Either(Action::BreakGlass, Action::ReadAudit)),
            get(cases::glass).post(cases::glass_answer),
        ),
        (Door::of_a_case("/scrivania/casi/{case}"), get(cases::one).post(cases::act)),
        (Door::both(cases::WHOM, May(Action::KeepCases)), get(cases::concerning).post(cases::concern)),
        // Who only reads a case ends the tasks that are theirs: the room asks whose it is.
        (Door::both(tasks::PATH, May(Action::ReadCases)), get(tasks::list).post(tasks::tick)),
        (
            Door { change: Some(May(Action::ReadCases)), ..Door::of_a_case(tasks::CASE) },
            get(tasks::of_case).post(tasks::act),
        ),
        (
            Door { change: Some(May(Action::ReadCases)), ..Door::of_a_case(tasks::ONE) },
            get(tasks::one).post(tasks::change),
        ),
        (Door::of_a_case(own_sides::PATH), get(own_sides::show).post(own_sides::change)),
        (Door::read(pathways::WAITING, May(Action::ReadCases)), get(pathways::waiting::show)),
        (Door::of_a_case(pathways::LIST), get(pathways::list::show).post(pathways::list::begin)),
        (Door::of_a_case(pathways::ONE), get(pathways::one::show).post(pathways::one::change)),
        (Door::read(pathways::SHEET, May(Action::KeepCases)), get(pathways::print::sheet)),
        (Door::of_a_case(pathways::FACTS), get(pathways::facts::show).post(pathways::facts::answer)),
        (Door::both(addresses::THREADS, May(Action::AnswerThreads)), get(threads::list).post(threads::answer)),
        (Door::read("/scrivania/messaggi/{thread}", May(Action::AnswerThreads)), get(threads::one)),
    ]
}

/// Every door, in the order of the day: signing in, access, people, bookings, what else.
pub fn declared() -> &'static [Door] {
    static DECLARED: LazyLock<Vec<Door>> = LazyLock::new(|| doors().into_iter().map(|(door, _)| door).collect());
    &DECLARED
}

/// The doors with their guards.
pub(crate) fn routes(desk: &Desk) -> Router<Desk> {
    doors().into_iter().fold(Router::new(), |routes, (door, behind)| {
        routes.route(door.path, behind.layer(from_fn_with_state((desk.clone(), door), guard)))
    })
}

/// The links in the head of every page, by words and path, in the order of the day.
pub(crate) const LINKS: [(&str, &str); 23] = [
    ("desk-diary", "/scrivania"),
    ("desk-tasks", tasks::PATH),
    ("desk-contacts", contacts::PATH),
    ("desk-households", households::PATH),
    ("desk-cases", cases::PATH),
    ("desk-groups", groups::PATH),
    ("desk-intake", intake::PATH),
    ("desk-instruments", instruments::PATH),
    ("desk-threads", addresses::THREADS),
    ("desk-mediation", mediators::FIND),
    ("desk-sendings", prescribers::PATH),
    ("desk-undelivered", addresses::UNDELIVERED),
    ("desk-online", online::PATH),
    ("desk-posters", posters::PATH),
    ("desk-reach", contacts::REACH),
    ("desk-opinions", opinions::PATH),
    ("desk-people", access::PEOPLE),
    ("desk-prescribers", prescribers::LINKS),
    ("desk-state", state::PATH),
    ("desk-rights-link", rights::LIST),
    ("desk-disposal", disposals::PATH),
    ("desk-bodies", access::BODIES),
    ("desk-access", access::MINE),
];

/// The links that this session may follow: no page offers what is shut.
fn links(session: &Session) -> Vec<(&'static str, &'static str)> {
    let role = session.member.role;
    let open = |path: &str| {
        declared().iter().any(|door| door.path == path && door.read.is_some_and(|needs| opened(needs, role)))
    };
    let offered = |path: &str| path != access::BODIES || session.memberships > 1;
    LINKS.into_iter().filter(|(_, path)| open(path) && offered(path)).collect()
}

/// Whether a role is enough.
fn opened(needs: Needs, role: Role) -> bool {
    match needs {
        Needs::Nothing | Needs::SignedIn | Needs::AtWork => true,
        Needs::May(action) | Needs::Keeping(action) => reach(role, action) != Reach::Nowhere,
        Needs::Either(one, other) => [one, other].into_iter().any(|action| reach(role, action) != Reach::Nowhere),
    }
}

/// Stands before a door. Who is not signed in is led to the sign-in page; what a role may not do is not there.
async fn guard(State((desk, door)): State<(Desk, Door)>, mut request: Request, next: Next) -> Response {
    let needs = match door.needs(request.method()) {
        None | Some(Needs::Nothing) => return next.run(request).await,
        Some(needs) => needs,
    };
    let language = request.extensions().get::<Language>().copied().unwrap_or_default();
    let session = match desk.identity.recognise(request.headers()).await {
        Ok(Some(session)) => session,
        Ok(None) if matches!(needs, Needs::Keeping(_)) => return next.run(request).await,
        Ok(None) => return sign_in::lapsed(&desk, door.path, request).await,
        Err(error) => return Refusal::from(Problem::from(error)).into_response(),
    };
    if !session.chosen && needs != Needs::SignedIn {
        return match needs {
            Needs::Keeping(_) => next.run(request).await,
            _ => see(language, access::BODIES),
        };
    }
    let links = links(&session);
    let body = desk.directory().map(|directory| body_name(&directory, &session.member.body));
    let worker = head(session.name.clone(), body.unwrap_or_default(), &links);
    let changes = *request.method() != Method::GET && *request.method() != Method::HEAD;
    let mut answer = if opened(needs, session.member.role) {
        // What stands still is changed by nobody, whichever page they came by.
        let held =
            if changes { rights::still::held(&desk, &door, request.uri().path(), &session).await } else { Ok(()) };
        match held {
            Err(refusal) => refusal.into_response(),
            Ok(()) => {
                request.extensions_mut().insert(Entered { session, links });
                next.run(request).await
            }
        }
    } else {
        Refusal::not_found().into_response()
    };
    // A page that says what went wrong keeps the way on.
    if !answer.status().is_success() {
        answer.extensions_mut().insert(worker);
    }
    answer
}
