// SPDX-License-Identifier: EUPL-1.2
//! A broken definition, of an instrument or of a pathway, is refused with file, line and cure.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::pack::Finding;
use std::fmt::Write;

const SOUND: &str = r#"code = "prova"
version = 1
title = "Prova"
about = "A che cosa serve."
licence = "EUPL-1.2"
source = { by = "Nessuno", work = "Inventato." }

[[section]]
code = "uno"
title = "Uno"

[[section.item]]
code = "a"
kind = "one"
ask = "A?"
options = [
  { code = "x", say = "X", points = 0 },
  { code = "y", say = "Y", points = 3 },
]

[[section.item]]
code = "peso"
kind = "number"
ask = "Quanto pesa?"
least = 1
most = 3

[[section.item]]
code = "b"
kind = "yes_no"
ask = "B?"
points_yes = 1
points_no = 0
only_if = [ { item = "a", is = ["y"] } ]

[[section.item]]
code = "parole"
kind = "text"
ask = "Perché?"

[[score]]
code = "conto"
title = "Conto"
how = "sum"
missing = "no_score"
of = [
  { item = "a", weight_of = "peso" },
  { item = "b" },
]

[[score.band]]
from = 0
below = 5
say = "Poco"

[[score.band]]
from = 5
to = 10
say = "Molto"
"#;

fn found(text: &str) -> Vec<Finding> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("prova.toml");
    std::fs::write(&file, text).unwrap();
    let (found, findings) = casework::read_path(&file);
    assert_eq!(found.is_empty(), !findings.is_empty(), "a file with a mistake gives no instrument: {findings:?}");
    findings
}

/// What it says, what somebody wrote instead.
const BROKEN: [(&str, &str); 32] = [
    ("below = 5", "below = 6"),
    ("below = 5", "below = 4"),
    ("from = 0\nbelow", "from = 1\nbelow"),
    ("to = 10", "to = 9"),
    ("to = 10", "below = 10"),
    ("below = 5", "below = \"cinque\""),
    ("below = 5", "below = 0"),
    ("{ item = \"b\" }", "{ item = \"parole\" }"),
    ("{ item = \"b\" }", "{ item = \"a\" }"),
    ("{ item = \"b\" }", "{ item = \"bb\" }"),
    ("{ item = \"b\" }", "{ item = \"b\", weight = 0 }"),
    ("least = 1", "least = 0"),
    ("weight_of = \"peso\"", "weight_of = \"b\""),
    ("weight_of = \"peso\"", "weight_of = \"peso\", weight = 2"),
    ("item = \"a\", is", "item = \"parole\", is"),
    ("item = \"a\", is", "item = \"b\", is"),
    ("item = \"a\", is", "item = \"aa\", is"),
    ("is = [\"y\"]", "is = [\"z\"]"),
    ("is = [\"y\"]", "said = true"),
    ("is = [\"y\"]", "is = [\"y\"], said = true"),
    ("item = \"a\", is = [\"y\"]", "item = \"peso\", at_least = 1"),
    ("code = \"b\"", "code = \"a\""),
    ("kind = \"yes_no\"", "kind = \"yesno\""),
    ("kind = \"text\"", "kind = \"text\"\nlongets = 3"),
    ("points = 3", "pionts = 3"),
    ("points_no = 0\n", ""),
    ("missing = \"no_score\"", "missing = \"leave_out\"\nleast = 1"),
    ("missing = \"no_score\"", "missing = \"as_mean\"\nleast = 1"),
    ("missing = \"no_score\"\n", ""),
    ("version = 1", "version = 0"),
    ("most = 3", "most = 1"),
    ("licence = \"EUPL-1.2\"\n", "adopted = { body = \"X\", act = \"1\", on = \"ieri\" }\n"),
];

#[test]
fn every_mistake_has_its_line_and_its_cure() {
    assert_eq!(found(SOUND), []);
    let mut screens = String::new();
    for (from, to) in BROKEN {
        assert!(SOUND.contains(from), "{from}");
        let findings = found(&SOUND.replacen(from, to, 1));
        assert!(!findings.is_empty(), "{from} → {to} was not seen");
        for one in &findings {
            assert!(one.line > 0 && !one.cure.is_empty(), "{one}");
        }
        let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
        writeln!(screens, "{} → {}\n{}\n", from.trim(), to.trim(), told.join("\n")).unwrap();
    }
    insta::assert_snapshot!(screens);
}

#[test]
fn one_version_is_said_once_and_two_versions_may_lie_side_by_side() {
    let pack = tempfile::tempdir().unwrap();
    let folder = pack.path().join("instruments");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("prova-1.toml"), SOUND).unwrap();
    std::fs::write(folder.join("prova-2.toml"), SOUND.replace("version = 1", "version = 2")).unwrap();
    let (found, findings) = casework::read_folder(pack.path());
    assert_eq!((found.len(), findings.len()), (2, 0));
    std::fs::write(folder.join("prova-bis.toml"), SOUND).unwrap();
    let (found, findings) = casework::read_folder(pack.path());
    assert_eq!(found.len(), 2);
    assert_eq!(
        findings.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["instruments/prova-bis.toml:1: mistake: version 1 of \"prova\" is already in instruments/prova-1.toml\n    \
          Give one of the two another version or another code, or remove it."]
    );
}

#[test]
fn no_folder_is_no_instrument_and_what_cannot_be_read_is_told() {
    let pack = tempfile::tempdir().unwrap();
    assert_eq!(casework::read_folder(pack.path()), (vec![], vec![]));
    assert_eq!(found("code = ").len(), 1);
    let (none, findings) = casework::read_path(&pack.path().join("manca.toml"));
    assert!(none.is_empty() && findings.len() == 1, "{findings:?}");
}

/// The shipped pathway: what it says, what somebody wrote instead, what they are told, and how to mend it.
const BROKEN_PATHWAY: [(&str, &str, &str, &str); 17] = [
    ("applied = \"domanda\"", "applied = \"domande\"", "there is no fact \"domande\"", "Did you mean \"domanda\"?"),
    ("applied = \"domanda\"", "applied = \"contratto\"", "is not answered by a day", "Name one that is a day"),
    ("amount = \"35000\"", "amount = \"tanti\"", "\"tanti\" is no amount", "Write euro"),
    ("amount = 1\n", "amount = 1.5\n", "is no amount", "whole number"),
    ("from = \"2016-07-25\"", "from = \"ieri\"", "\"ieri\" is not a day", "year, month, day"),
    ("at_most = \"ise-limite\"", "at_most = \"ise-limit\"", "there is no value \"ise-limit\"", "\"ise-limite\""),
    ("at_most = \"ise-limite\"", "at_most = \"anni-residenza\"", "does not count the same", "money with money"),
    ("item = \"ise\", at_most", "item = \"causa\", at_most", "is not answered by money", "Name one"),
    ("{ item = \"impegno\", said = true }", "{ item = \"impegno\" }", "says 0 things", "Write one of"),
    ("is = [\"licenziamento\"", "is = [\"licenziato\"", "no answer of \"causa\"", "licenziamento"),
    ("meets = \"any\"", "meets = \"some\"", "some", "any"),
    ("total = \"tetto\"", "total = \"tettto\"", "there is no value \"tettto\"", "Did you mean \"tetto\"?"),
    ("asked = \"differimento\"", "asked = \"morosita\"", "would be paid twice", "its own fact"),
    (
        "step = \"documenti\" }",
        "step = \"decisione\" }",
        "no step \"decisione\" comes before",
        "a step that comes before",
    ),
    ("step = \"documenti\" }", "step = \"proposta\" }", "waits for itself", "comes before it"),
    ("days = 30, fact = \"domanda\",", "days = 30,", "counted from nothing", "fact = "),
    ("code = \"resta\"", "code = \"rinviato\"", "is there twice", "its own code"),
];

#[test]
fn a_broken_pathway_is_refused_with_file_line_and_cure() {
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../../territories/cremona/pathways/housing-emergency.toml");
    let sound = std::fs::read_to_string(shipped).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("casa.toml");
    for (from, to, told, cure) in BROKEN_PATHWAY {
        let broken = sound.replacen(from, to, 1);
        assert_ne!(broken, sound, "{from}");
        let changed = broken.lines().zip(sound.lines()).position(|(now, before)| now != before).unwrap() + 1;
        std::fs::write(&file, &broken).unwrap();
        let (found, findings) = casework::pathway::read::read_path(&file);
        assert!(found.is_empty(), "{from} → {to}: a file with a mistake gives no pathway");
        let screen: Vec<String> = findings.iter().map(ToString::to_string).collect();
        let there = findings.iter().find(|one| one.to_string().contains(told) && one.cure.contains(cure));
        let there = there.unwrap_or_else(|| panic!("{from} → {to}:\n{}", screen.join("\n")));
        assert!(there.file == "casa.toml" && there.line > 0, "{there}");
        // Told on the line that was broken, or at the heading it stands under; what is there twice, at the second.
        assert!(there.line.abs_diff(changed) <= 5, "{there}: line {changed} was broken");
    }
}

#[test]
fn a_pathway_is_there_once_at_each_version() {
    let pack = tempfile::tempdir().unwrap();
    let folder = pack.path().join("pathways");
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../../territories/cremona/pathways/housing-emergency.toml");
    let sound = std::fs::read_to_string(shipped).unwrap();
    assert_eq!(casework::pathway::read::read_folder(pack.path()), (vec![], vec![]), "no folder, no pathway");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("casa-1.toml"), &sound).unwrap();
    std::fs::write(folder.join("casa-2.toml"), sound.replace("version = 1", "version = 2")).unwrap();
    let (found, findings) = casework::pathway::read::read_folder(pack.path());
    assert_eq!((found.len(), findings.len()), (2, 0));
    std::fs::write(folder.join("casa-bis.toml"), &sound).unwrap();
    let (found, findings) = casework::pathway::read::read_folder(pack.path());
    assert_eq!(found.len(), 2);
    assert!(findings[0].to_string().contains("is already in pathways/casa-1.toml"), "{}", findings[0]);
}
