// SPDX-License-Identifier: EUPL-1.2
//! `filo territory check` and `load` as whoever cares for the territory types them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, change, cremona, cremona_copy, postgres, run};
use kernel::Actor;
use std::path::Path;
use store::Db;

fn check(pack: &Path) -> common::Seen {
    run(&["territory", "check", pack.to_str().unwrap()])
}

#[test]
fn the_shipped_pack_is_sound() {
    let seen = run(&["territory", "check", &cremona()]).must_be(0);
    assert!(seen.out.contains("The pack is sound."), "{}", seen.out);
    assert!(!seen.out.contains("mistake"), "{}", seen.out);
    let last = seen.out.lines().last().unwrap();
    assert!(last.contains("114 towns") && last.contains("services"), "{last}");
    assert_eq!(seen.err, "");
}

/// File, what it says, what somebody wrote instead.
const BROKEN: [(&str, &str, &str); 10] = [
    ("desks.toml", "body = ", "bdoy = "),
    ("desks.toml", "modes = [\"", "modes = [\"by_pigeon\", \""),
    ("desks.toml", "[[desk]]", "[[desk]"),
    ("desks.toml", "from = \"09:00\"", "from = \"25:00\""),
    ("desks.toml", "FREQ=WEEKLY", "FREQ=WEAKLY"),
    ("needs.toml", "domain = \"employment\"", "domain = \"employmnt\""),
    ("towns.csv", "019021,", "01902X,"),
    ("facts.toml", "kind = \"count\"", "kind = \"cuont\""),
    ("services/ripartire.toml", "needs = [\"", "needs = [\"wrok\", \""),
    ("territory.toml", "Europe/Rome", "Europe/Roma"),
];

#[test]
fn ten_broken_packs_are_explained_with_file_line_and_cure() {
    let mut screens = String::new();
    for (file, from, to) in BROKEN {
        let pack = cremona_copy();
        change(pack.path(), file, from, to);
        let seen = check(pack.path()).must_be(1);
        assert_eq!(seen.out, "", "{file}: a refusal is told on the error stream");
        let folder = pack.path().display().to_string();
        let mistakes = told_as_mistakes(&seen.err.replace(&folder, "<PACK>"));
        let here = format!("{file}:");
        let mistake =
            mistakes.iter().find(|mistake| mistake.starts_with(&here)).unwrap_or_else(|| panic!("{}", seen.err));
        assert!(mistake.contains("\n    "), "no cure: {mistake}");
        let (line, what) = mistake[here.len()..].split_once(':').unwrap();
        let text = std::fs::read_to_string(pack.path().join(file)).unwrap();
        let broken = text.lines().position(|line| line.contains(to)).unwrap() + 1;
        // Something missing is told where its table begins.
        let told: usize = line.parse().unwrap_or_else(|_| panic!("no line: {mistake}"));
        assert!(told <= broken && broken - told <= 4, "line {told} is told, line {broken} is broken: {mistake}");
        screens.push_str(&format!("{file}: {from} → {to}\n{here}<LINE>:{what}\n\n"));
        // The same pack is not loaded either.
        let data = Data::empty();
        data.run(&["territory", "load", pack.path().to_str().unwrap(), "--yes"]).must_be(1);
        assert_eq!(data.names(), Vec::<String>::new());
    }
    insta::assert_snapshot!(screens);
}

/// The mistakes with their cure, without the warnings.
fn told_as_mistakes(told: &str) -> Vec<String> {
    let mut mistakes: Vec<String> = Vec::new();
    let mut within = false;
    for line in told.lines() {
        if !line.starts_with(' ') {
            within = line.contains(": mistake:");
            if within {
                mistakes.push(line.to_owned());
            }
        } else if within {
            let last = mistakes.last_mut().unwrap();
            last.push('\n');
            last.push_str(line);
        }
    }
    mistakes
}

#[test]
fn a_folder_without_a_pack_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    let screens = format!("{}\n{}", check(folder.path()).must_be(1).err, check(&missing).must_be(1).err);
    insta::assert_snapshot!(screens.replace(&folder.path().display().to_string(), "<FOLDER>"));
}

#[test]
fn loading_is_shown_first_done_once_and_said() {
    let data = Data::empty();
    let dry = data.run(&["territory", "load", &cremona(), "--dry-run"]).must_be(0);
    insta::assert_snapshot!("what_loading_would_change", dry.out);
    assert_eq!(data.names(), Vec::<String>::new(), "showing makes nothing");

    let refused = data.run(&["territory", "load", &cremona()]).must_be(1);
    assert!(refused.err.contains("Nothing was changed. Add --yes"), "{}", refused.err);
    assert_eq!(data.names(), Vec::<String>::new());

    let loaded = data.run(&["territory", "load", &cremona(), "--yes"]).must_be(0);
    assert!(loaded.out.ends_with("Loaded.\n"), "{}", loaded.out);
    let again = data.run(&["territory", "load", &cremona(), "--yes"]).must_be(0);
    assert_eq!(again.out, "Nothing to change: this territory is loaded already.\n");
    let dry = data.run(&["territory", "load", &cremona(), "--dry-run"]).must_be(0);
    assert_eq!(dry.out, "Nothing to change: this territory is loaded already.\n");
}

/// Some commands on a database, wherever it is.
struct Place {
    data: Data,
    database: Option<String>,
}

impl Place {
    fn run(&self, words: &[&str]) -> common::Seen {
        let mut command = self.data.command(words);
        if let Some(address) = &self.database {
            command.args(["--database", address]);
        }
        common::seen(&mut command)
    }

    fn count(&self, sql: &'static str) -> i64 {
        let file = self.data.file("filo.db").display().to_string();
        let db = Db::open(self.database.as_deref().unwrap_or(&file)).unwrap();
        db.read_now(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).unwrap().unwrap()
    }
}

fn on_both(story: impl Fn(&Place)) {
    story(&Place { data: Data::empty(), database: None });
    if let Some(address) = postgres() {
        story(&Place { data: Data::empty(), database: Some(address) });
    }
}

#[test]
fn a_changed_pack_shows_what_changed_and_a_withdrawn_service_stays_in_history() {
    on_both(|place| {
        let pack = cremona_copy();
        let folder = pack.path().to_str().unwrap();
        place.run(&["territory", "load", folder, "--yes"]).must_be(0);
        let versions = place.count("SELECT count(*) FROM directory_item");
        assert!(
            place
                .run(&["route", "--town", "015070", "--need", "work", "--fact", "minors=1"])
                .out
                .contains("\"ripartire\"")
        );

        change(pack.path(), "desks.toml", "0375 40200", "0375 40299");
        std::fs::remove_file(pack.path().join("services/ripartire.toml")).unwrap();
        change(pack.path(), "desks.toml", "services = [\"ripartire\"]", "services = [\"servizio-sociale-cernusco\"]");
        let dry = place.run(&["territory", "load", folder, "--dry-run"]).must_be(0);
        assert!(dry.out.contains("- service ripartire"), "{}", dry.out);
        assert!(dry.out.contains("~ desk lavoro-casalmaggiore: "), "{}", dry.out);
        assert_eq!(place.count("SELECT count(*) FROM directory_item"), versions, "a dry run changes nothing");

        place.run(&["territory", "load", folder, "--yes"]).must_be(0);
        assert!(place.count("SELECT count(*) FROM directory_item") >= versions, "history is never deleted");
        assert_eq!(
            place.count("SELECT count(*) FROM directory_item WHERE kind = 'service' AND id = 'ripartire'"),
            1,
            "the withdrawn service is still in the history"
        );
        let after = place.run(&["route", "--town", "015070", "--need", "work", "--fact", "minors=1"]).must_be(0);
        assert!(!after.out.contains("\"ripartire\""), "{}", after.out);
        let changed = place.run(&["route", "--town", "019021", "--need", "work"]).must_be(0);
        assert!(changed.out.contains("0375 40299"), "{}", changed.out);
    });
}
