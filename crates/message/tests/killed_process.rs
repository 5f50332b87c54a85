// SPDX-License-Identifier: EUPL-1.2
//! A real process is killed (kill -9) again and again while it writes changes and sends their messages to a gateway that
//! refuses, is slow, hangs up and answers twice. At the end the gateway holds exactly one message per change that was
//! kept, none missing.
//!
//! `FILO_KILLS` says how often: ten times unless it is said; two hundred in `make nightly`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use audit::Entry;
use kernel::{Actor, Chance, Clock, FixedClock, Language, SeededChance, SystemChance, SystemClock, UtcMicros};
use message::{
    Channel, Draft, Kind, MessageError, Outbox, Postman, Recipient, Round, Settings, SmsCarrier, Urgency, quiet::Local,
};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};
use store::{Db, Engine};
use vault::{KeyRing, Vault};

/// So many seconds of the node's clock go by in one: a lease of ninety seconds is a third of a second.
const SPEED: i64 = 300;
/// Changes made beside the sending, in each life.
const BESIDE: usize = 10;
/// Nobody waits longer for a process to do something.
const PATIENCE: Duration = Duration::from_secs(60);

/// A clock that hurries, the same for each life.
struct Hurried {
    since: UtcMicros,
}

impl Clock for Hurried {
    fn now(&self) -> UtcMicros {
        UtcMicros(self.since.0 + (SystemClock.now().0 - self.since.0) * SPEED)
    }
}

/// Where a node finds its things.
struct House {
    database: String,
    keys: PathBuf,
    gateway: String,
    since: UtcMicros,
}

impl House {
    fn write(&self, command: &mut Command) {
        let keys = self.keys.to_str().unwrap();
        let all = [self.database.as_str(), keys, &self.gateway, &self.since.0.to_string()].join("\n");
        command.env("FILO_TEST_NODE", all);
    }

    fn read(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let [database, keys, gateway, since] = lines[..] else { panic!("four lines") };
        let since = UtcMicros(since.parse().unwrap());
        Self { database: database.into(), keys: keys.into(), gateway: gateway.into(), since }
    }

    fn open(&self, clock: Arc<dyn Clock>) -> (Db, Vault, Outbox, Postman) {
        let (db, chance) = (Db::open(&self.database).unwrap(), Arc::new(SystemChance));
        let keys = match db.engine() {
            Engine::Sqlite => Db::open_file(&self.keys.join("keys.db")).unwrap(),
            Engine::Postgres => Db::open_part(&self.database, "filo_keys").unwrap(),
        };
        let ring = KeyRing::for_store(&keys, &self.keys.join("node.key"), None, clock.now(), &*chance).unwrap();
        let vault = Vault::open(keys, &ring, clock.clone(), chance.clone()).unwrap();
        let outbox = Outbox::new(Arc::new(Local { zone: jiff::tz::TimeZone::UTC, rests: |_| false }), chance);
        let settings = format!(
            "[sms]\nurl = \"{}\"\nkey_header = \"Idempotency-Key\"\nfields = {{ to = \"{{number}}\" }}\ntimeout_seconds = 1\n",
            self.gateway
        );
        let sms = Settings::read(&settings).unwrap().sms.unwrap();
        let postman = Postman::new(db.clone(), vault.clone(), outbox.clone(), clock)
            .by(Channel::Sms, Arc::new(SmsCarrier::new(&sms).unwrap()));
        (db, vault, outbox, postman)
    }
}

/// One life: it writes changes with their messages and sends them, until it is killed. By itself it does nothing.
#[test]
fn node() {
    let Ok(told) = std::env::var("FILO_TEST_NODE") else { return };
    let house = House::read(&told);
    let clock = Arc::new(Hurried { since: house.since });
    let (db, vault, outbox, postman) = house.open(clock.clone());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let (_, key) = vault.new_subject(clock.now()).await.unwrap();
        let change = {
            let (db, outbox, clock, key) = (db.clone(), outbox.clone(), clock.clone(), key.clone());
            move || {
                let (outbox, now, key) = (outbox.clone(), clock.now(), key.clone());
                db.write_now(&Actor::system(), move |tx| -> Result<(), MessageError> {
                    let name = kernel::Id::<House>::new(now, &SystemChance).to_string();
                    // The change itself: an entry that nobody else writes.
                    let entry = Entry { action: "test.change", subject: &name, details: "" };
                    audit::record(tx, &entry, now, &SystemChance)?;
                    let to = Recipient::sms("333 000 0003").unwrap();
                    let draft = Draft::new(&name, &name, Kind::Missed, to, Language::It, now);
                    outbox.enqueue(tx, &key, &Draft { urgency: Urgency::Urgent, ..draft }, now)?;
                    Ok(())
                })
            }
        };
        let beside = change.clone();
        std::thread::spawn(move || (0..BESIDE).for_each(|_| beside().unwrap()));
        loop {
            change().unwrap();
            change().unwrap();
            // A database that is busy with the other thread is tried again, as a serving node does.
            let _ = postman.round().await;
        }
    });
}

/// What the gateway does with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Takes,
    Later,
    HangsUpFirst,
    TakesAndHangsUp,
    Slow,
    AnswersTwice,
}

const MOODS: [Mood; 24] = {
    let mut moods = [Mood::Takes; 24];
    moods[0] = Mood::Later;
    moods[1] = Mood::Later;
    moods[2] = Mood::HangsUpFirst;
    moods[3] = Mood::TakesAndHangsUp;
    moods[4] = Mood::TakesAndHangsUp;
    moods[5] = Mood::AnswersTwice;
    moods[6] = Mood::AnswersTwice;
    moods
};

/// When the node dies, counted in requests: before the message is taken, after, or once it was answered.
struct Death {
    requests: u64,
    moment: u64,
    node: Child,
    died: mpsc::Sender<()>,
}

struct Gateway {
    accepted: BTreeMap<String, usize>,
    asked: usize,
    dice: SeededChance,
    well: bool,
    death: Option<Death>,
}

impl Gateway {
    fn start(seed: u64) -> (SocketAddr, Arc<Mutex<Self>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let dice = SeededChance::new(seed);
        let gateway =
            Arc::new(Mutex::new(Self { accepted: BTreeMap::new(), asked: 0, dice, well: false, death: None }));
        let held = Arc::clone(&gateway);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let held = Arc::clone(&held);
                std::thread::spawn(move || while serve(&stream, &held).is_some() {});
            }
        });
        (address, gateway)
    }

    fn kill_at(&mut self, moment: u64) {
        if self.death.as_ref().is_some_and(|death| death.requests == 0 && death.moment == moment)
            && let Some(mut death) = self.death.take()
        {
            death.node.kill().unwrap();
            death.node.wait().unwrap();
            death.died.send(()).unwrap();
        }
    }
}

/// One request; nothing when the connection is over.
fn serve(mut stream: &TcpStream, held: &Mutex<Gateway>) -> Option<()> {
    let key = request(stream)?;
    let mood = {
        let mut gateway = held.lock().unwrap();
        gateway.asked += 1;
        if let Some(death) = &mut gateway.death {
            death.requests = death.requests.saturating_sub(1);
        }
        gateway.kill_at(0);
        let slow = gateway.dice.below(80) == 0;
        let mood = MOODS[usize::try_from(gateway.dice.below(24)).unwrap()];
        let mood = match (gateway.well, slow) {
            (true, _) => Mood::Takes,
            (false, true) => Mood::Slow,
            (false, false) => mood,
        };
        if !matches!(mood, Mood::Later | Mood::HangsUpFirst) {
            *gateway.accepted.entry(key.clone()).or_default() += 1;
        }
        gateway.kill_at(1);
        mood
    };
    let known = held.lock().unwrap().accepted.get(&key).is_some_and(|times| *times > 1);
    let (status, body) = match mood {
        Mood::Later => (503, "{}".to_owned()),
        _ if known => (409, format!("{{\"id\":\"g-{key}\"}}")),
        _ => (200, format!("{{\"id\":\"g-{key}\"}}")),
    };
    let answer = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    match mood {
        Mood::HangsUpFirst | Mood::TakesAndHangsUp => return None,
        // It answers when nobody listens any more.
        Mood::Slow => drop(stream.read(&mut [0])),
        Mood::AnswersTwice => stream.write_all(format!("{answer}{answer}").as_bytes()).ok()?,
        Mood::Takes | Mood::Later => stream.write_all(answer.as_bytes()).ok()?,
    }
    held.lock().unwrap().kill_at(2);
    Some(())
}

/// The key of the next request.
fn request(stream: &TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream);
    let (mut length, mut key) = (0, String::new());
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().ok()?,
            "idempotency-key" => key = value.trim().to_owned(),
            _ => {}
        }
    }
    reader.read_exact(&mut vec![0; length]).ok()?;
    Some(key)
}

fn kills() -> u64 {
    std::env::var("FILO_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(10)
}

fn count(db: &Db, sql: &'static str) -> usize {
    let read = db.read_now(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0)));
    usize::try_from(read.unwrap().unwrap()).unwrap()
}

fn campaign(database: String, folder: &Path, seed: u64) {
    let (address, gateway) = Gateway::start(seed);
    let since = SystemClock.now();
    let house = House { database, keys: folder.to_owned(), gateway: format!("http://{address}/send"), since };
    let dice = SeededChance::new(seed + 1);
    let rooms = [store::MIGRATIONS, audit::MIGRATIONS, message::MIGRATIONS];
    store::migrate(&Db::open(&house.database).unwrap(), &rooms.concat(), since).unwrap();
    drop(house.open(Arc::new(Hurried { since })));
    for _ in 0..kills() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "node", "--nocapture"]).stdout(Stdio::null());
        house.write(&mut command);
        let (died, dead) = mpsc::channel();
        {
            let mut gateway = gateway.lock().unwrap();
            let node = command.spawn().unwrap();
            gateway.death = Some(Death { requests: 1 + dice.below(15), moment: dice.below(3), node, died });
        }
        if dead.recv_timeout(PATIENCE).is_err() {
            let death = gateway.lock().unwrap().death.take();
            death.into_iter().for_each(|mut death| death.node.kill().unwrap());
            panic!("a node has sent nothing for a minute");
        }
    }
    // One that lives, on good days, until nothing is left to do.
    gateway.lock().unwrap().well = true;
    let clock = Arc::new(FixedClock::at(Hurried { since }.now().plus_seconds(3_600)));
    let (db, _, _, survivor) = house.open(clock.clone());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let hours = runtime.block_on(async {
        for hour in 0..200 {
            while survivor.round().await.unwrap() != Round::default() {}
            if count(&db, "SELECT count(*) FROM message_outgoing WHERE next_at IS NOT NULL") == 0 {
                return hour;
            }
            clock.advance_seconds(3_600);
        }
        panic!("messages still wait");
    });
    let gateway = gateway.lock().unwrap();
    let changes = count(&db, "SELECT count(*) FROM audit_entry WHERE action = 'test.change'");
    let messages = count(&db, "SELECT count(*) FROM message_outgoing");
    let sent = count(&db, "SELECT count(*) FROM message_outgoing WHERE state = 'sent'");
    println!(
        "{:?}: {} kills, {changes} changes kept, {messages} messages, {sent} sent; the gateway was asked {} times and holds {}; {hours} hours to the end",
        db.engine(),
        kills(),
        gateway.asked,
        gateway.accepted.len()
    );
    assert_eq!((messages, sent, gateway.accepted.len()), (changes, changes, changes));
    let held: Vec<String> = gateway.accepted.keys().cloned().collect();
    let known = db.read_now(&Actor::system(), |tx| {
        tx.query("SELECT id FROM message_outgoing ORDER BY id", &[], |row| row.get::<String>(0))
    });
    assert_eq!(held, known.unwrap(), "exactly one for each key, none missing");
    assert!(gateway.asked > changes, "somebody died after handing over, and was heard again");
}

#[test]
fn whenever_a_real_process_is_killed_each_change_is_told_exactly_once() {
    let folder = tempfile::tempdir().unwrap();
    campaign(folder.path().join("filo.db").to_str().unwrap().to_owned(), folder.path(), 1);
}

#[test]
fn whenever_a_real_process_is_killed_each_change_is_told_exactly_once_on_postgresql() {
    let Some(server) = store::testing::server() else { return };
    let name = format!("killed_{}", std::process::id());
    store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
    let folder = tempfile::tempdir().unwrap();
    campaign(format!("{server}/{name}"), folder.path(), 2);
}
