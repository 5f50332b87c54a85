// SPDX-License-Identifier: EUPL-1.2
//! What goes wrong while Filò serves: the family reads a kind page, nothing is half-written, and it goes on afterwards.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, server::Server};
use kernel::Actor;
use std::{fs, io::Write, path::PathBuf, process::Command};
use store::Db;
use testkit::{
    Visitor,
    story::{self, EN, Guest, IT},
};

const SERVE: [&str; 3] = ["serve", "--listen", "127.0.0.1:0"];

fn tell<F: Future<Output = ()>>(story: F) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(story);
}

#[test]
fn asked_to_stop_it_stops_cleanly() {
    let data = Data::loaded();
    let server = Server::start(&mut data.command(&SERVE));
    let (status, _, body) = server.get("/it");
    assert!(status == 200 && body.contains("Casalmaggiore"), "{status}");
    let (status, out, err) = server.stop();
    assert_eq!(status, 0);
    assert!(out.contains("Nobody can sign in yet"), "{out}");
    assert!(err.lines().all(|line| line.contains("on the same disk as the data")), "{err}");
    let whole = data.run(&["audit", "verify"]).must_be(0);
    assert!(whole.out.contains("Not sealed yet: 0"), "what was done last is sealed before leaving: {}", whole.out);
}

/// The address that the first start prints sets up the first administrator, once; then no more is printed.
#[test]
fn the_first_start_gives_one_address_for_the_first_administrator() {
    let data = Data::loaded();
    let server = Server::start(&mut data.command(&SERVE));
    assert_eq!(server.get("/it").0, 200);
    let (status, out, _) = server.stop();
    assert_eq!(status, 0);
    let address = out.lines().find(|line| line.contains("/it/scrivania/invito/")).expect(&out).trim().to_owned();
    let path = address.strip_prefix("http://").unwrap().split_once('/').unwrap().1.to_owned();
    let again = Server::start(&mut data.command(&SERVE));
    tell(async {
        let first = Visitor::new(again.site());
        let page = first.get(&format!("/{path}")).await;
        page.must_be(200).must_say("Il primo accesso");
        let sent = page
            .press("Entra")
            .with("name", "Persona Inventata 1")
            .with("sign-in-name", "prima@prova.example")
            .with("body", "comune-crema")
            .with("password", "un merlo sopra il tetto")
            .with("again", "un merlo sopra il tetto");
        first.send(sent).await.must_be(200).must_say("Sei dentro");
        let thief = Visitor::new(again.site());
        thief.get(&format!("/{path}")).await.must_be(410).must_say("non vale più");
    });
    assert_eq!(again.stop().0, 0);
    let third = Server::start(&mut data.command(&SERVE));
    assert_eq!(third.get("/it").0, 200);
    let (_, out, _) = third.stop();
    assert!(!out.contains("Nobody can sign in yet"), "{out}");
}

#[test]
fn what_was_booked_is_there_after_a_restart() {
    let data = Data::loaded();
    tell(async {
        let server = Server::start(&mut data.command(&SERVE));
        let family = Visitor::new(server.site());
        story::booked(&family, &IT, &Guest::number(1)).await.must_be(200).must_say(IT.booked);
        assert_eq!(server.stop().0, 0);
    });
    assert_eq!(bookings(&data.file("filo.db")), 1);
    let server = Server::start(&mut data.command(&SERVE));
    assert_eq!(server.get("/it").0, 200);
    data.run(&["audit", "verify"]).must_be(0);
}

/// A server killed without warning loses nothing it had confirmed.
#[test]
fn what_was_booked_survives_a_server_that_is_killed() {
    let data = Data::loaded();
    tell(async {
        let server = Server::start(&mut data.command(&SERVE));
        let family = Visitor::new(server.site());
        story::booked(&family, &IT, &Guest::number(2)).await.must_be(200).must_say(IT.booked);
        drop(server);
    });
    assert_eq!(bookings(&data.file("filo.db")), 1);
    // Whatever the moment, the next start takes up the seal that was interrupted.
    let server = Server::start(&mut data.command(&SERVE));
    assert_eq!(server.get("/it").0, 200);
    assert_eq!(server.stop().0, 0);
}

fn bookings(file: &std::path::Path) -> i64 {
    let db = Db::open_file(file).unwrap();
    db.read_now(&Actor::system(), |tx| tx.first("SELECT count(*) FROM agenda_booking", &[], |row| row.get::<i64>(0)))
        .unwrap()
        .unwrap()
}

/// A server whose data are on a small disk of their own, seen by nobody else.
struct SmallDisk {
    server: Server,
    folder: PathBuf,
}

impl SmallDisk {
    /// Nothing when this machine lets nobody mount a disk of their own.
    fn start(data: &Data) -> Option<Self> {
        let alone = [&["-m"][..], &["-rm"]].into_iter().find(|how| {
            let probe = Command::new("unshare").args(*how).args(["mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
            probe.is_ok_and(|probe| probe.status.success())
        });
        let Some(how) = alone else {
            store::testing::skipped("small disk: none can be mounted here (unshare, mount)");
            return None;
        };
        let folder = data.file("disk");
        fs::create_dir(&folder).unwrap();
        // Copied as they are at one moment: who wrote them may still be tidying up beside them.
        let ready = data.file("ready");
        fs::create_dir(&ready).unwrap();
        for name in ["filo.db", "keys.db"] {
            store::copy_file(&data.file(name), &ready.join(name)).unwrap();
        }
        let script = r#"mount -t tmpfs -o size=6m,mode=700 tmpfs "$2" && cp -p "$1"/filo.db "$1"/keys.db "$2"/ &&
            exec "$3" serve --listen 127.0.0.1:0 --data "$2""#;
        let mut command = Command::new("unshare");
        command.args(how).args(["sh", "-c", script, "sh"]).arg(&ready).arg(&folder).arg(env!("CARGO_BIN_EXE_filo"));
        command.env("FILO_LOG", "off").env("FILO_KEY_FILE", data.key());
        let server = Server::start(&mut command);
        let folder = PathBuf::from(format!("/proc/{}/root{}", server.id(), folder.display()));
        Some(Self { server, folder })
    }

    fn fill(&self) {
        let mut filler = fs::File::create(self.folder.join("filler")).unwrap();
        for size in [4096, 64, 1] {
            while filler.write_all(&vec![0; size]).is_ok() {}
        }
    }

    fn make_room(&self) {
        fs::remove_file(self.folder.join("filler")).unwrap();
    }

    /// Counted on a copy, taken while the server stands still: what a power cut would leave.
    fn bookings(&self, data: &Data) -> i64 {
        let copy = data.file("copy");
        fs::create_dir(&copy).unwrap();
        self.server.signal("STOP");
        for name in ["filo.db", "filo.db-wal"] {
            fs::copy(self.folder.join(name), copy.join(name)).unwrap();
        }
        self.server.signal("CONT");
        bookings(&copy.join("filo.db"))
    }
}

#[test]
fn a_full_disk_is_said_kindly_and_nothing_is_half_written() {
    let data = Data::loaded();
    let Some(disk) = SmallDisk::start(&data) else { return };
    tell(async {
        let family = Visitor::new(disk.server.site());
        let stranger = Visitor::new(disk.server.site());
        let summary = story::summary(&family, &IT, &Guest::number(1)).await;
        let other = story::summary(&stranger, &EN, &Guest::number(2)).await;
        disk.fill();

        let full = family.send(summary.press(IT.confirm)).await;
        full.must_be(503);
        assert_eq!(full.language(), "it");
        full.must_say("Non c’è più spazio per salvare").must_say("Non è stato salvato niente a metà");
        let full = stranger.send(other.press(EN.confirm)).await;
        full.must_be(503);
        assert_eq!(full.language(), "en");
        // Who only looks is served as before.
        family.get("/it/").await.must_be(200);
        story::times(&family, &IT).await.must_be(200);

        disk.make_room();
        let kept = family.send(summary.press(IT.confirm)).await;
        kept.must_be(200).must_say(IT.booked);
        assert_eq!(disk.bookings(&data), 1);
    });
    let (status, ..) = disk.server.stop();
    assert_eq!(status, 0);
}
