// SPDX-License-Identifier: EUPL-1.2
//! A Filò of its own for one test: temporary data, the shipped territory, a clock that stands still.

use crate::visitor::Visitor;
use agenda::{
    DeskScope, Person,
    groups::{Asked, Enrol, NewCycle},
};
use axum::Router;
use casework::case::{
    At, CaseId, NewCase, NewSeat,
    life::Deed,
    reasons::{Closure, Part},
};
use desk::state::Disk;
use directory::pack;
use filo::{Filo, Keys, Settings};
use identity::{Hardness, Member, NewAccount, Password, Role, Who};
use kernel::{Actor, Clock, FixedClock, SeededChance, UtcMicros};
use people::{Born, Care, NewPerson, Standing};
use reception::{
    Channel,
    prescribers::{NewPrescriber, PrescriberId, Profile},
    threads::{NewThread, SafeHours, SafeReach, Story, Way},
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::{Db, Engine};
use tempfile::TempDir;

/// When a town's clock stands: a Monday morning, Rome time, a month before Christmas.
pub const NOW: &str = "2026-11-23T08:00:00+01:00[Europe/Rome]";

/// The desk of the hub in Cremona.
const HUB: &str = "hub-famiglie";

/// The password of the logins a town opens.
pub const PASSWORD: &str = "una-porta-di-prova-2026";

/// The name of the cases a town opens.
const CASE: &str = "Nucleo di prova";
/// The name of the case of long ago.
pub const OLD_CASE: &str = "Nucleo di una volta";
/// The day of that case: the third of May 1984.
const OLD: i64 = 452_433_600_000_000;

/// Somebody who works at a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// What to type.
    pub name: String,
    /// The password.
    pub password: String,
    /// The desk they serve.
    pub desk: String,
    /// Who they are.
    pub who: Who,
}

/// How a town is to be.
#[derive(Debug, Clone)]
pub struct Builder {
    engine: Engine,
    now: String,
    seed: u64,
    address: String,
    territory: PathBuf,
    demonstration: bool,
    messages: filo::Messages,
    disk: Disk,
    eid: Option<identity::EidSettings>,
}

/// A Filò for one test. Its data go away with it.
pub struct TestTown {
    /// The rooms.
    pub filo: Filo,
    /// The clock: it moves when the test moves it.
    pub clock: Arc<FixedClock>,
    /// The whole site.
    pub site: Router,
    demonstration: bool,
    engine: Engine,
    folder: TempDir,
    keys: TempDir,
}

impl TestTown {
    /// A town on SQLite with the shipped territory, whose messages leave to be read, unless told otherwise.
    pub fn builder() -> Builder {
        Builder {
            engine: Engine::Sqlite,
            now: NOW.into(),
            seed: 7,
            address: String::new(),
            territory: shipped_territory(),
            demonstration: false,
            messages: filo::Messages::Readable,
            disk: Disk { free: 80 << 30, whole: 120 << 30 },
            eid: None,
        }
    }

    /// Somebody new with a browser.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.site.clone())
    }

    /// Which database answers.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The folder of its data.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The file of its master key, apart from the data.
    pub fn key_file(&self) -> PathBuf {
        self.keys.path().join("filo.key")
    }

    /// Lets time pass.
    pub fn minutes_pass(&self, minutes: i64) {
        self.clock.advance_seconds(minutes * 60);
    }

    /// One round of what runs beside the requests.
    pub async fn beat(&self) {
        filo::beat(&self.filo, "test").await;
    }

    /// Opens a login for a front desk.
    pub async fn front_desk(&self, desk: &str) -> Login {
        let directory = self.filo.directory.current().expect("a territory");
        let body = directory.desk(desk).unwrap_or_else(|| panic!("no desk {desk}")).body.clone();
        self.login(desk, &body, Role::FrontDesk, &[desk]).await
    }

    /// Opens a login for who coordinates a body: every desk of it is theirs.
    pub async fn coordinator(&self, body: &str) -> Login {
        self.login(&format!("coordina-{body}"), body, Role::Coordinator, &[]).await
    }

    /// Opens the logins of the hub in Cremona, where three bodies receive at one desk: a social worker of the Comune, an educator of
    /// Cosper, a psychologist of the ASST.
    pub async fn hub(&self) -> [Login; 3] {
        let mut logins = Vec::new();
        for (name, body) in [("assistente", "comune-cremona"), ("educatore", "cosper"), ("psicologo", "asst-cremona")] {
            logins.push(self.login(name, body, Role::CaseWorker, &[HUB]).await);
        }
        <[Login; 3]>::try_from(logins).expect("three")
    }

    /// Opens the logins of two people of the cooperative Cosper: who coordinates it, and somebody who interprets for it.
    pub async fn cooperative(&self) -> [Login; 2] {
        let coordinates = self.login("coordina", "cosper", Role::Coordinator, &[]).await;
        [coordinates, self.login("interpreta", "cosper", Role::PartnerOperator, &[]).await]
    }

    /// A case about a mother and her child, both plainly invented: held by the body of the first, with the others on its team.
    pub async fn case(&self, team: &[&Login]) -> CaseId {
        self.case_about("Prova Valutata", [("Valutina", "1990"), ("Esamino", "2019")], team).await
    }

    /// Another such case, for plans: the two who work on it, and the path of its plans.
    pub async fn case_of_two(&self) -> ([Login; 2], String) {
        let one = self.login("piano-assistente", "comune-cremona", Role::CaseWorker, &[]).await;
        let two = self.login("piano-educatrice", "comune-cremona", Role::CaseWorker, &[]).await;
        let about = [("Madre", "1984-02-03"), ("Figlia", "2017-05-06")];
        let case = self.case_about("Tramontani Inventati", about, &[&one, &two]).await;
        ([one, two], format!("/scrivania/casi/{case}/piani"))
    }

    /// A case of the Comune that was opened and closed in 1984, about a plainly invented family; who keeps the Comune's machine, who watches over
    /// data, and the worker who had it.
    pub async fn archive(&self) -> ([Login; 3], CaseId) {
        let keeper = self.login("archivio", "comune-cremona", Role::Administrator, &[]).await;
        let officer = self.login("garante", "asst-cremona", Role::DataProtectionOfficer, &[]).await;
        let worker = self.login("una-volta", "comune-cremona", Role::CaseWorker, &[]).await;
        let now = self.clock.now();
        self.clock.set(UtcMicros(OLD));
        let about = [("Nonna", "1930-02-03"), ("Nonno", "1929-05-06")];
        let case = self.case_named((OLD_CASE, None), "Lontanissimi Inventati", about, &[&worker]).await;
        let today = self.filo.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        let closing = casework::case::Act::of(Deed::Close(Closure::Reached), "Fatto.");
        let at = At { case, seen: 1, today };
        self.filo.casework.act(&worker.who, at, closing).await.expect("a case that closes");
        self.clock.set(now);
        ([keeper, officer, worker], case)
    }

    /// Another such case, for documents: the two who work on it, and the path of its documents.
    pub async fn case_of_papers(&self) -> ([Login; 2], String) {
        let one = self.login("carte-assistente", "comune-cremona", Role::CaseWorker, &[]).await;
        let two = self.login("carte-educatrice", "comune-cremona", Role::CaseWorker, &[]).await;
        let about = [("Cartina", "1979-09-09"), ("Foglietto", "2016-03-04")];
        let case = self.case_about("Scartoffini Inventati", about, &[&one, &two]).await;
        ([one, two], format!("/scrivania/casi/{case}/documenti"))
    }

    /// Another such case, for pathways: two who work on it, who decides for their body, and the path of its pathways.
    pub async fn case_of_a_home(&self) -> ([Login; 3], String) {
        let one = self.login("casa-assistente", "comune-cremona", Role::CaseWorker, &[]).await;
        let two = self.login("casa-educatrice", "comune-cremona", Role::CaseWorker, &[]).await;
        let leads = self.coordinator("comune-cremona").await;
        let about = [("Soglietta", "1986-04-07"), ("Stipitino", "2018-08-09")];
        let case = self.case_about("Pianerottoli Inventati", about, &[&one, &two]).await;
        ([one, two, leads], format!("/scrivania/casi/{case}/percorsi"))
    }

    async fn case_about(&self, surname: &str, family: [(&str, &str); 2], team: &[&Login]) -> CaseId {
        self.case_named((CASE, Some(2037)), surname, family, team).await
    }

    pub(crate) async fn case_named<const N: usize>(
        &self,
        (name, children_until): (&str, Option<i64>),
        surname: &str,
        family: [(&str, &str); N],
        team: &[&Login],
    ) -> CaseId {
        let [first, others @ ..] = team else { panic!("somebody who opens it") };
        let today = self.filo.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        let mut concerned = BTreeSet::new();
        for (given, born) in family {
            let identity = people::Identity {
                surname: surname.into(),
                given: given.into(),
                born: Born::read(born),
                ..people::Identity::default()
            };
            let new = NewPerson {
                form: format!("case {surname} {given}"),
                identity,
                care: Care::default(),
                standing: Standing::Common,
                contacts: Vec::new(),
            };
            concerned.insert(self.filo.people.note_person(&first.who, new).await.expect("a person"));
        }
        let new = NewCase {
            form: format!("case {surname}"),
            town: "019036".parse().expect("a town"),
            name: name.into(),
            reason: "Motivo di prova.".into(),
            concerned,
            children_until,
            part: Part::SocialWorker,
        };
        let casework = &self.filo.casework;
        let case = casework.open_case(&first.who, new, today).await.expect("a case");
        for (seen, login) in (1..).zip(others) {
            let Who::Member(member) = &login.who else { panic!("a member") };
            let seat =
                NewSeat { account: member.account, body: member.body.clone(), part: Part::Educator, since: today };
            let at = At { case, seen, today };
            casework.join_team(&first.who, at, seat, "").await.expect("a place on the team");
        }
        case
    }

    /// Opens the login of somebody who acts for this body, at no desk.
    pub async fn works_for(&self, body: &str, name: &str, role: Role) -> Login {
        self.login(name, body, role, &[]).await
    }

    pub(crate) async fn login(&self, name: &str, body: &str, role: Role, desks: &[&str]) -> Login {
        let desk = desks.first().copied().unwrap_or_default().to_owned();
        let desks: BTreeSet<String> = desks.iter().map(|desk| (*desk).to_owned()).collect();
        let new = NewAccount {
            display_name: format!("Prova {name}"),
            sign_in_name: format!("{name}@prova.example"),
            password: Password::new(PASSWORD),
            body: body.into(),
            role,
            desks: desks.clone(),
        };
        let account = self.filo.identity.create_account(&Who::Operator, &new).await.expect("a login");
        let who = Who::from(Member { account, body: body.to_owned(), role, desks });
        Login { name: new.sign_in_name, password: PASSWORD.into(), desk, who }
    }

    /// A father who gave no name wrote to the hub on Sunday: he may be called in the morning, when he is alone.
    pub async fn father(&self, alias: &str) {
        let reach = SafeReach {
            way: Way::Call,
            address: "000 000 0044".into(),
            hours: SafeHours { days: vec![0, 1], from: Some(8 * 60), until: Some(10 * 60) },
            cover: "È la biblioteca, per il libro.".into(),
            never: false,
        };
        let story =
            Story { alias: Some(alias.into()), children: true, language: "it".into(), reach, ..Story::default() };
        let new = NewThread {
            desk: HUB.into(),
            body: "hug".into(),
            story,
            words: "Parole di prova: sono solo con due bambini e non so da dove cominciare.".into(),
            form_key: self.filo.reception.form_key(),
        };
        self.filo.reception.open_thread(new, &Actor::public()).await.expect("a thread");
    }

    /// The path of a poster that still hangs, of a desk that is no more.
    ///
    /// # Panics
    /// When the territory has no desk in Crema any more, or the poster cannot be kept.
    pub async fn poster_of_a_closed_desk(&self) -> String {
        let directory = self.filo.directory.current().expect("a territory");
        let mut desk = directory.desk("sociale-crema").expect("a desk in Crema").clone();
        desk.id = "sportello-che-ha-chiuso".into();
        let town = directory.place_of(&desk).map(|place| place.town);
        let wanted = Channel::of_desk(reception::Kind::Poster, &desk, town, kernel::Language::It);
        self.filo.reception.open_channel(&Who::Operator, wanted).await.expect("a poster").path()
    }

    /// At every desk somebody may answer: who coordinates each body that runs one.
    pub async fn answered(&self) {
        let directory = self.filo.directory.current().expect("a territory");
        let bodies: BTreeSet<&str> = directory.desks().iter().map(|desk| desk.body.as_str()).collect();
        for body in bodies {
            let account = NewAccount {
                display_name: "Prova risponde".into(),
                sign_in_name: format!("risponde-{body}@prova.example"),
                password: Password::new(PASSWORD),
                body: body.into(),
                role: Role::Coordinator,
                desks: BTreeSet::new(),
            };
            // Asked twice of one town, they are there already.
            match self.filo.identity.create_account(&Who::Operator, &account).await {
                Ok(_) | Err(identity::IdentityError::NameTaken) => {}
                Err(error) => panic!("a login: {error}"),
            }
        }
    }

    /// A teacher of the Bertesi school gets a personal link of the hub; gives the path it leads to, without language.
    pub async fn teacher(&self, name: &str) -> (PrescriberId, String) {
        let profile = Profile {
            name: name.to_owned(),
            place: "Scuola Bertesi".into(),
            town: "019098".into(),
            reach: "000 000 004".into(),
            ..Profile::default()
        };
        let until = self.clock.now().plus_seconds(200 * 86_400);
        let form_key = self.filo.reception.form_key();
        let new = NewPrescriber { body: "hug".into(), profile, until, form_key };
        let given = self.filo.reception.give_link(&Who::Operator, new).await.expect("a link");
        (given.prescriber, format!("/invii/{}", given.secret.expect("its secret")))
    }

    /// A group of the hub with so many places, of which so many are taken; gives the path of its page.
    ///
    /// # Panics
    /// When the group cannot be made.
    pub async fn circle(&self, title: &str, seats: i64, taken: usize) -> String {
        let directory = self.filo.directory.current().expect("a territory");
        let desk = directory.desk(HUB).expect("the hub");
        let service = directory.services_of_desk(HUB).next().expect("a service of the hub");
        let today = self.filo.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        let new = NewCycle {
            desk: HUB.into(),
            service: service.id.clone(),
            place: desk.place.clone().expect("where the hub is"),
            title: title.into(),
            notes: "Si può portare il bambino.".into(),
            language: kernel::Language::It,
            first: today.saturating_add(jiff::Span::new().days(10)),
            hour: jiff::civil::time(18, 0, 0, 0),
            every_weeks: 2,
            sessions: 4,
            minutes: 90,
            seats,
            public: true,
            leaders: Vec::new(),
            form_key: self.filo.agenda.new_form().into_bytes(),
        };
        let agenda = &self.filo.agenda;
        let cycle = agenda.make_cycle(new, &DeskScope::All, &Actor::system()).await.expect("a group").id;
        for number in 0..taken {
            let person = Person {
                name: format!("Persona Inventata {number}"),
                phone: Some("000 000 0055".into()),
                ..Person::default()
            };
            let ask = Enrol {
                cycle,
                asked: Asked::Place,
                person,
                tell: agenda::Tell::default(),
                language: kernel::Language::It,
                form_key: agenda.new_form().into_bytes(),
                page: None,
            };
            agenda.enrol(ask, &Actor::public()).await.expect("a place");
        }
        format!("/gruppi/{cycle}")
    }

    /// Counts rows with a query of the test.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let counted = self.filo.db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await;
        counted.expect(sql).unwrap_or(0)
    }

    /// The day of the first booking, as the desk's addresses write it.
    pub async fn first_booked_day(&self) -> String {
        let first = self.count("SELECT min(starts_at) FROM agenda_booking").await;
        let zone = agenda::Desks::zone(&*self.filo.directory);
        UtcMicros(first).timestamp().to_zoned(zone).date().to_string()
    }

    /// Serves the site and the sample pages on a free port of this machine until `stop` ends; tells the address first.
    pub async fn serve(mut self, tell: impl FnOnce(&str), stop: impl Future<Output = ()> + Send + 'static) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        self.filo.settings.address = format!("http://{address}");
        let site = self.filo.router(self.demonstration).expect("pages");
        let site = crate::samples::router(crate::samples::all(&self.filo)).fallback_service(site);
        tell(&self.filo.settings.address);
        axum::serve(listener, site.into_make_service()).with_graceful_shutdown(stop).await.expect("a site that serves");
    }
}

impl Builder {
    /// On this database.
    #[must_use]
    pub fn on(mut self, engine: Engine) -> Self {
        self.engine = engine;
        self
    }

    /// With the clock standing at another moment: `2026-12-01T09:00:00+01:00[Europe/Rome]`.
    #[must_use]
    pub fn at(mut self, moment: &str) -> Self {
        moment.clone_into(&mut self.now);
        self
    }

    /// With other luck.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Reached at this address.
    #[must_use]
    pub fn reached_at(mut self, address: &str) -> Self {
        address.clone_into(&mut self.address);
        self
    }

    /// With another territory pack.
    #[must_use]
    pub fn territory(mut self, folder: &Path) -> Self {
        folder.clone_into(&mut self.territory);
        self
    }

    /// No message leaves: nobody has said by which way.
    #[must_use]
    pub fn mute(mut self) -> Self {
        self.messages = filo::Messages::Wait;
        self
    }

    /// On a disk with so much room, in bytes; otherwise there is plenty, whatever the machine of the test has.
    #[must_use]
    pub fn disk(mut self, free: u64, whole: u64) -> Self {
        self.disk = Disk { free, whole };
        self
    }

    /// With a provider of digital identities.
    #[must_use]
    pub fn eid(mut self, settings: identity::EidSettings) -> Self {
        self.eid = Some(settings);
        self
    }

    /// Saying on every page that all is made up.
    #[must_use]
    pub fn demonstration(mut self) -> Self {
        self.demonstration = true;
        self
    }

    /// Opens the town.
    pub async fn start(self) -> TestTown {
        let folder = tempfile::tempdir().expect("a temporary folder");
        // As in real life, the key is elsewhere.
        let keys = tempfile::tempdir().expect("a temporary folder");
        let mut settings = Settings::new(folder.path(), Keys::File(keys.path().join("filo.key")));
        settings.address.clone_from(&self.address);
        settings.hardness = Hardness::TRIAL;
        settings.messages = self.messages;
        settings.eid = self.eid.map(Box::new);
        let now: jiff::Zoned = self.now.parse().expect("a moment with its zone");
        let clock = Arc::new(FixedClock::at(UtcMicros::from_timestamp(now.timestamp())));
        let chance = Arc::new(SeededChance::new(self.seed));
        let (engine, territory, disk) = (self.engine, self.territory, self.disk);
        let hands = Arc::clone(&clock);
        // Opening blocks, and the driver of PostgreSQL does not like to be opened among async tasks.
        let opened = tokio::task::spawn_blocking(move || {
            if engine == Engine::Postgres {
                settings.database = Some(fresh_database());
            }
            let mut filo = Filo::open(settings, hands as Arc<dyn Clock>, chance).expect("a Filò that opens");
            filo.disk = Arc::new(move |_| Some(disk));
            filo.load(read_pack(&territory)).expect("a territory that loads");
            filo.load_instruments(casework::read_folder(&territory).0).expect("instruments that land");
            filo.load_pathways(casework::pathway::read::read_folder(&territory).0).expect("pathways that land");
            filo.load_duties(casework::note::duty::read_duties(&territory).0).expect("duties that land");
            filo
        });
        let filo = opened.await.expect("a town that opens");
        let site = filo.router(self.demonstration).expect("pages");
        TestTown { filo, clock, site, demonstration: self.demonstration, engine, folder, keys }
    }
}

fn read_pack(folder: &Path) -> pack::Pack {
    let checked = pack::check(folder);
    checked.pack.unwrap_or_else(|| panic!("the pack {} has mistakes: {:?}", folder.display(), checked.findings))
}

/// The territory that comes with the project.
pub fn shipped_territory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../territories/cremona")
}

/// The PostgreSQL server for tests, if there is one.
pub(crate) fn test_server() -> Option<String> {
    store::testing::server()
}

/// A new database on the server for tests.
fn fresh_database() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let server = test_server().expect("FILO_TEST_POSTGRES names a server");
    let name = format!("town_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let admin = Db::open(&format!("{server}/postgres")).expect("the server for tests");
    store::create_test_database(&admin, &name).expect("a database for the test");
    format!("{server}/{name}")
}
