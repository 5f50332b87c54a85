// SPDX-License-Identifier: EUPL-1.2
//! The people of the demonstration: obviously fake, the same for the same day, one login per role.

use crate::{Filo, FiloError};
use agenda::{
    By, Confirm, DeskScope, Person, Tell,
    groups::{Asked, Enrol, NewCycle},
    slots::Audience,
};
use directory::{
    Snapshot,
    pack::{Desk, Mode},
};
use identity::{IdentityError, Member, NewAccount, Password, Role, Who};
use kernel::{Actor, Chance, Language, SeededChance};
use message::Detail;
use people::{Care, NewPerson, Standing};
use reception::{
    contact::{Known, Mode as Met, Motive, NewContact, Outcome, Record, Speaker, Story as ContactStory},
    prescribers::{self, Agreement, Answer, NewPrescriber, NewSending, PrescriberError, Profession, Profile, Risk},
    threads::{NewThread, SafeHours, SafeReach, Story, Way},
};
use std::collections::BTreeSet;

/// The password of every demonstration login. No secret: it opens made-up people on this machine alone.
pub const PASSWORD: &str = "prova-prova-2026";

/// A login to try.
#[derive(Debug, Clone)]
pub struct Login {
    /// What to type.
    pub sign_in: String,
    /// Who that is.
    pub what: String,
}

/// Bookings made for the days to come when there are none yet.
const BOOKINGS: usize = 60;

/// Opens the logins and books some made-up people, unless it was done before.
///
/// # Errors
/// When a room refuses.
pub async fn prepare(filo: &Filo) -> Result<Vec<Login>, FiloError> {
    let directory = filo.directory.current().ok_or_else(|| FiloError::Room("no territory is loaded".into()))?;
    let mut logins = Vec::new();
    let mut fresh = false;
    let mut receiving = Vec::new();
    for (sign_in, name, body, role, desks) in cast(&directory) {
        let at = directory.body(&body).map_or(body.as_str(), |body| &body.name);
        let what = format!("{} · {at}", role.code().replace('_', " "));
        let account = NewAccount {
            display_name: name,
            sign_in_name: sign_in.clone(),
            password: Password::new(PASSWORD),
            body: body.clone(),
            role,
            desks: desks.clone(),
        };
        match filo.identity.create_account(&Who::Operator, &account).await {
            Ok(account) => {
                fresh = true;
                if role == Role::FrontDesk {
                    receiving.push(Member { account, body, role, desks });
                }
            }
            Err(IdentityError::NameTaken) => {}
            Err(refused) => return Err(FiloError::Room(refused.to_string())),
        }
        logins.push(Login { sign_in, what });
    }
    if fresh {
        book(filo, &directory).await?;
        write(filo, &directory).await?;
        receive(filo, &directory, receiving).await?;
        meet(filo, &directory).await?;
        send(filo, &directory).await?;
    }
    Ok(logins)
}

type Part = (String, String, String, Role, BTreeSet<String>);

/// Front desks that get a login of their own.
const FRONT_DESKS: usize = 6;

/// One login per role; front desks of different bodies, first those that the sources of the pack name.
fn cast(directory: &Snapshot) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let bookable = bookable(directory);
    let chief = chief(&bookable);
    for desk in front_desks(&bookable) {
        let sign_in = format!("{}@prova.example", desk.id);
        let name = format!("Prova {}", desk.name.get(Language::It));
        // Who receives for the body of the fathers' circle keeps its list too.
        let circle = fathers(directory).filter(|circle| circle.body == desk.body).map(|circle| circle.id.clone());
        let desks: BTreeSet<String> = circle.into_iter().chain([desk.id.clone()]).collect();
        parts.push((sign_in, name, desk.body.clone(), Role::FrontDesk, desks));
    }
    let all: BTreeSet<String> = bookable.iter().map(|desk| desk.id.clone()).collect();
    let of_chief: BTreeSet<String> =
        bookable.iter().filter(|desk| desk.body == chief).map(|desk| desk.id.clone()).collect();
    for (word, role, desks) in [
        ("amministra", Role::Administrator, BTreeSet::new()),
        ("coordina", Role::Coordinator, all),
        ("segue", Role::CaseWorker, of_chief),
        ("ascolta", Role::ListeningPoint, BTreeSet::new()),
        ("partner", Role::PartnerOperator, BTreeSet::new()),
        ("protegge-i-dati", Role::DataProtectionOfficer, BTreeSet::new()),
        ("legge", Role::ReadOnly, BTreeSet::new()),
    ] {
        let name = format!("Prova {}", role.code());
        parts.push((format!("{word}@prova.example"), name, chief.clone(), role, desks));
    }
    parts
}

/// The body with most desks: those who look after several work there.
fn chief(bookable: &[&Desk]) -> String {
    let desks_of = |body: &str| bookable.iter().filter(|desk| desk.body == body).count();
    let most = bookable.iter().max_by_key(|desk| desks_of(&desk.body));
    most.map_or_else(|| "filo".to_owned(), |desk| desk.body.clone())
}

/// The desks whose workers get a login of their own: one a body.
fn front_desks<'d>(bookable: &[&'d Desk]) -> Vec<&'d Desk> {
    let mut bodies = BTreeSet::new();
    bookable.iter().filter(|desk| bodies.insert(&desk.body)).take(FRONT_DESKS).copied().collect()
}

/// Desks that take bookings: first those that the sources of the pack name.
fn bookable(directory: &Snapshot) -> Vec<&Desk> {
    let mut desks: Vec<_> = directory.desks().iter().filter(|desk| !desk.windows.is_empty()).collect();
    let named = |desk: &&Desk| directory.services_of_desk(&desk.id).any(|service| !service.said.is_empty());
    desks.sort_by_key(|desk| (!named(desk), desk.programme.is_none()));
    desks
}

/// Two made-up people who wrote without a name to each of the first front desks: one reads on their page alone, one may be
/// called at certain hours.
async fn write(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let called = SafeReach {
        way: Way::Call,
        address: "000 000 000".into(),
        hours: SafeHours { days: vec![0, 1, 2, 3, 4], from: Some(9 * 60), until: Some(12 * 60) },
        cover: "Parole inventate: chiamo dalla biblioteca.".into(),
        never: false,
    };
    let stories = [
        (None, SafeReach::default(), "Messaggio inventato: quando siete aperti? Non so da dove cominciare."),
        (Some("Girasole Inventato"), called, "Messaggio inventato: sono indietro con l’affitto e ho due figli."),
    ];
    for (at, desk) in front_desks(&bookable(directory)).into_iter().enumerate() {
        for (number, (alias, reach, words)) in stories.iter().enumerate() {
            let story = Story {
                alias: alias.map(str::to_owned),
                children: alias.is_some(),
                language: Language::It.code().to_owned(),
                reach: reach.clone(),
                ..Story::default()
            };
            let new = NewThread {
                desk: desk.id.clone(),
                body: desk.body.clone(),
                story,
                words: (*words).to_owned(),
                form_key: format!("demonstration {at} {number}"),
            };
            let opened = filo.reception.open_thread(new, &Actor::public()).await;
            opened.map_err(|refused| FiloError::Room(refused.to_string()))?;
        }
    }
    Ok(())
}

/// Every second one gets messages that say only that there is an appointment, every fourth one none.
fn agreed(number: usize) -> Tell {
    let detail = if number.is_multiple_of(2) { Detail::Discreet } else { Detail::Told };
    Tell { by: if number.is_multiple_of(4) { By::Nothing } else { By::Phone }, detail }
}

/// Made-up people who came to the front desks in these days: one contact of each desk is still open.
async fn receive(filo: &Filo, directory: &Snapshot, workers: Vec<Member>) -> Result<(), FiloError> {
    let refused = |problem: String| FiloError::Room(problem);
    let needs: Vec<&str> = directory.needs().iter().map(|need| need.code.as_str()).collect();
    let towns: Vec<_> = directory.towns().iter().map(|town| town.istat).collect();
    let mut number: i64 = 0;
    for worker in workers {
        let Some(desk) = worker.desks.first().cloned() else { continue };
        let (who, actor) = (Who::Member(worker.clone()), worker.actor());
        let here = directory.desk(&desk).and_then(|desk| directory.place_of(desk)).map(|place| place.town);
        // Days ago, how they came, how it ended, whether they said who they are.
        for (days, mode, outcome, named) in [
            (0, Met::Mail, None, true),
            (0, Met::Telephone, Some(Outcome::Back), true),
            (0, Met::InPerson, Some(Outcome::Information), false),
            (0, Met::InPerson, Some(Outcome::Information), true),
            (1, Met::InPerson, Some(Outcome::Appointment), true),
            (1, Met::Telephone, Some(Outcome::Information), false),
            (2, Met::InPerson, Some(Outcome::Declined), true),
            (2, Met::Telephone, Some(Outcome::NoAnswer), true),
            (3, Met::InPerson, Some(Outcome::Information), true),
            (4, Met::Telephone, Some(Outcome::Appointment), true),
            (7, Met::InPerson, Some(Outcome::Back), true),
        ] {
            number += 1;
            let mut ticket = filo.reception.ticket(worker.account);
            ticket.begun_at = ticket.begun_at.plus_seconds(-86_400 * days - 300 * (number % 7));
            let known = if named {
                let person = people::invented::person(2026, number.unsigned_abs());
                let new = NewPerson {
                    form: format!("demonstration contact {number}"),
                    identity: person.identity,
                    care: Care::default(),
                    standing: Standing::Common,
                    contacts: person.contacts,
                };
                let noted = filo.people.note_person(&who, new).await;
                Known::Newly(noted.map_err(|error| refused(error.to_string()))?)
            } else {
                Known::Unsaid
            };
            let at = usize::try_from(number).unwrap_or_default();
            let record = Record {
                desk: desk.clone(),
                known,
                mode,
                motive: Motive::Spontaneous,
                speaker: Speaker::Itself,
                needs: needs.get(at * 3 % needs.len().max(1)).map(|need| (*need).to_owned()).into_iter().collect(),
                // Most live where the desk stands.
                town: if number % 4 == 0 { towns.get(at * 7 % towns.len().max(1)).copied() } else { here },
                language: None,
                interpreter: false,
                urgent: outcome.is_none(),
                minors: number % 3 == 0,
                outcome,
                story: ContactStory { note: "Nota inventata per la dimostrazione.".into(), ..ContactStory::default() },
            };
            let new = NewContact { ticket, body: worker.body.clone(), record };
            let noted = filo.reception.note_contact(new, std::slice::from_ref(&desk), &actor).await;
            noted.map_err(|error| refused(error.to_string()))?;
        }
    }
    Ok(())
}

/// The service whose groups are shown.
const FATHERS: &str = "gruppi-neo-papa";
/// Places of the demonstration's circle, and who asks to come: the last ones wait.
const CIRCLE: (i64, usize) = (6, 8);

/// Where they meet.
fn fathers(directory: &Snapshot) -> Option<&Desk> {
    directory.service(FATHERS)?.routes.iter().find_map(|route| directory.desk(&route.desk))
}

/// A circle of new fathers, full, with two who wait: every two weeks at eight in the evening, from next week on.
async fn meet(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let refused = |problem: agenda::BookingError| FiloError::Room(problem.to_string());
    let (Some(service), Some(desk)) = (directory.service(FATHERS), fathers(directory)) else { return Ok(()) };
    let now = filo.clock.now().timestamp().to_zoned(agenda::Desks::zone(&*filo.directory));
    let (seats, people) = CIRCLE;
    let new = NewCycle {
        desk: desk.id.clone(),
        service: service.id.clone(),
        place: desk.place.clone().unwrap_or_else(|| agenda::NOWHERE.to_owned()),
        title: "Cerchio dei nuovi papà (esempio)".into(),
        notes: "Esempio inventato: puoi portare il bambino. Non serve preparare niente.".into(),
        language: Language::It,
        first: now.date().saturating_add(jiff::Span::new().days(8)),
        hour: jiff::civil::time(20, 0, 0, 0),
        every_weeks: 2,
        sessions: 6,
        minutes: 90,
        seats,
        public: true,
        leaders: desk.workers.first().cloned().into_iter().collect(),
        form_key: b"demonstration circle".to_vec(),
    };
    let made = filo.agenda.make_cycle(new, &DeskScope::All, &Actor::system()).await.map_err(refused)?;
    for number in 1..=people {
        let place = i64::try_from(number).unwrap_or(seats + 1) <= seats;
        let ask = Enrol {
            cycle: made.id,
            asked: if place { Asked::Place } else { Asked::List },
            person: Person {
                name: format!("Papà Inventato {number}"),
                phone: (number % 4 != 0).then(|| format!("000 001 {number:03}")),
                ..Person::default()
            },
            tell: agreed(number),
            language: Language::It,
            form_key: format!("demonstration father {number}").into_bytes(),
            page: None,
        };
        filo.agenda.enrol(ask, &Actor::public()).await.map_err(refused)?;
    }
    Ok(())
}

/// A made-up teacher with a personal link of the body with most desks, and two made-up people whom she sent: one waits, one was taken up.
/// A new link to try is one press away for the coordinator.
async fn send(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let refused = |problem: PrescriberError| FiloError::Room(problem.to_string());
    let bookable = bookable(directory);
    let chief = chief(&bookable);
    let Some(desk) = bookable.iter().find(|desk| desk.body == chief) else { return Ok(()) };
    let school = directory.bodies().iter().find(|body| body.id.starts_with("scuola"));
    // Not every desk is somewhere.
    let here = directory.place_of(desk).map(|place| place.town);
    let Some(town) = here.or_else(|| directory.towns().first().map(|town| town.istat)) else { return Ok(()) };
    let town = town.to_string();
    let now = filo.clock.now();
    let today = now.timestamp().to_zoned(agenda::Desks::zone(&*filo.directory)).date();
    let new = NewPrescriber {
        body: chief.clone(),
        profile: Profile {
            name: "Maestra Inventata".into(),
            profession: Profession::Teacher,
            place: school.map_or_else(|| "Scuola inventata".to_owned(), |school| school.name.clone()),
            town: town.clone(),
            reach: "000 000 004".into(),
        },
        until: now.plus_seconds(200 * 86_400),
        form_key: "demonstration prescriber".into(),
    };
    let given = filo.reception.give_link(&Who::Operator, new).await.map_err(refused)?;
    let (Some(link), Some(clear)) = (given.secret, Risk::No.clear()) else { return Ok(()) };
    for number in 1..=2 {
        let agreement = Agreement {
            by: prescribers::By::Person,
            how: prescribers::How::InPerson,
            day: today,
            read: "Parole inventate, lette per la dimostrazione.".into(),
            language: Language::It.code().into(),
        };
        let new = NewSending {
            clear,
            desk: desk.id.clone(),
            body: desk.body.clone(),
            called: format!("Persona Inventata {number}"),
            story: prescribers::Story {
                phone: format!("000 000 00{number}"),
                mail: String::new(),
                reach: String::new(),
                minor: false,
                town: town.clone(),
                language: Language::It.code().into(),
                needs: directory.needs().iter().take(1).map(|need| need.code.clone()).collect(),
                note: "Nota inventata per la dimostrazione.".into(),
                agreement,
            },
            booking: None,
            notify: None,
            today,
            form_key: format!("demonstration sending {number}"),
        };
        let sent = filo.reception.send(&link, new, &Actor::public()).await.map_err(refused)?;
        if number == 2 {
            let (desks, actor) = ([desk.id.clone()], Actor::system());
            let answered = filo.reception.answer_sending(sent, 1, Answer::TakenUp, &desks, &actor).await;
            answered.map_err(refused)?;
        }
    }
    Ok(())
}

/// Some made-up people in the next free times of the desks of the logins.
async fn book(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let chance = SeededChance::new(2026);
    let today = filo.clock.now().timestamp().to_zoned(agenda::Desks::zone(&*filo.directory)).date();
    let mut made = 0;
    for desk in bookable(directory) {
        let Some(service) = directory.services_of_desk(&desk.id).find(|service| service.minutes.is_some()) else {
            continue;
        };
        let Ok(week) = filo.agenda.week(&desk.id, &service.id, today, Audience::Public).await else { continue };
        for slot in week.days.iter().flat_map(|day| &day.slots).step_by(2).take(4) {
            if made == BOOKINGS {
                return Ok(());
            }
            made += 1;
            let mut form_key = vec![0; 16];
            chance.fill(&mut form_key);
            let ask = Confirm {
                token: slot.token.clone(),
                mode: desk.modes.first().copied().unwrap_or(Mode::OnSite),
                person: Person {
                    name: format!("Persona Inventata {made}"),
                    phone: Some(format!("000 000 {made:03}")),
                    email: None,
                    note: Some("Nota inventata per la dimostrazione.".into()),
                },
                language: Language::It,
                form_key,
                tell: agreed(made),
                origin: None,
            };
            filo.agenda.confirm(ask, &Actor::public()).await.map_err(|refused| FiloError::Room(refused.to_string()))?;
        }
    }
    Ok(())
}
