// SPDX-License-Identifier: EUPL-1.2
//! Every mistake of a pack is told with file, line and cure; nothing breaks the reader.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::pack::{self, Checked};
use kernel::Language;
use proptest::prelude::*;
use std::{fs, path::Path};

/// The valley copied to a folder of its own, to be broken.
struct Copy(tempfile::TempDir);

const FILES: [&str; 9] = [
    "territory.toml",
    "towns.csv",
    "needs.toml",
    "facts.toml",
    "bodies.toml",
    "programmes.toml",
    "places.toml",
    "desks.toml",
    "services/fondo-ripresa.toml",
];

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let valley = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small");
        fs::create_dir(folder.path().join("services")).unwrap();
        for from in ["", "services"] {
            for file in fs::read_dir(valley.join(from)).unwrap() {
                let file = file.unwrap();
                if file.file_type().unwrap().is_file() {
                    fs::copy(file.path(), folder.path().join(from).join(file.file_name())).unwrap();
                }
            }
        }
        Self(folder)
    }

    fn put(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.path().join(file), bytes).unwrap();
        self
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.0.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not say {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
        self
    }

    /// The valley in French too, as far as a translator got.
    fn in_french(self, words: &str) -> Self {
        fs::create_dir(self.0.path().join("words")).unwrap();
        self.change("territory.toml", "[\"it\", \"en\"]", "[\"it\", \"en\", \"fr\"]").put("words/fr.toml", words)
    }

    fn remove(self, file: &str) -> Self {
        fs::remove_file(self.0.path().join(file)).unwrap();
        self
    }

    fn check(&self) -> Checked {
        pack::check(self.0.path())
    }

    fn told(&self) -> String {
        let checked = self.check();
        assert_eq!(checked.pack.is_some(), checked.mistakes() == 0, "a pack with mistakes is never given");
        checked.findings.iter().map(|finding| format!("{finding}\n")).collect()
    }
}

#[test]
fn a_sound_pack_has_nothing_to_tell() {
    assert_eq!(Copy::new().told(), "");
}

#[test]
fn misspelt_words_are_told_with_the_word_that_was_meant() {
    let told = Copy::new()
        .change("desks.toml", "body = \"coop-esempio\"", "body = \"cop-esempio\"")
        .change("desks.toml", "modes = [\"on_site\", \"online\"]", "modes = [\"onsite\", \"online\"]")
        .change("desks.toml", "min_notice", "min_notise")
        .change("services/fondo-ripresa.toml", "test = \"at_least\"", "test = \"atleast\"")
        .change("services/fondo-ripresa.toml", "needs = [\"work\"]", "needs = [\"wrok\"]")
        .change("services/gruppo-papa.toml", "value = \"father\"", "value = \"fahter\"")
        .change("towns.csv", "alta,99001", "latta,99001")
        .change("towns.csv", "patron_day", "patronday")
        .change("needs.toml", "domain = \"housing\"", "domain = \"hosing\"")
        .told();
    insta::assert_snapshot!(told);
}

#[test]
fn every_mistake_is_told_not_only_the_first() {
    let told = Copy::new()
        .change("territory.toml", "zone = \"Europe/Rome\"", "zone = \"Europe/Roma\"")
        .change("towns.csv", "999002", "9902")
        .change("towns.csv", "45.02", "450.2")
        .change("towns.csv", "easter+1", "pasqua")
        .change("bodies.toml", "0999 100", "zero nove")
        .change("bodies.toml", "sportello@example.org", "sportello.example.org")
        .change("bodies.toml", "https://example.org/coop", "example.org/coop")
        .change("programmes.toml", "starts = \"2025\"", "starts = \"2025-13\"")
        .change("places.toml", "2026-12-24", "2026-02-30")
        .change("desks.toml", "from = \"09:00\"", "from = \"12:03\"")
        .change("desks.toml", "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=WEEKLY;BYDAY=LU")
        .change("desks.toml", "PT24H", "24 ore")
        .change("services/sportello-lavoro.toml", "minutes = 60", "minutes = 61")
        .change("services/sportello-lavoro.toml", "cost = \"free\"", "cost = \"gratis\"")
        .change("services/segretariato.toml", "id = \"segretariato\"", "id = \"Segretariato Sociale\"")
        .change("services/gruppo-papa.toml", "test = \"is\"", "test = \"at_least\"")
        .told();
    insta::assert_snapshot!(told);
}

#[test]
fn what_is_missing_or_twice_is_told() {
    let told = Copy::new()
        .remove("facts.toml")
        .change("bodies.toml", "id = \"coop-esempio\"", "id = \"unione-esempio\"")
        .change("desks.toml", "place = \"municipio-lago\"\n", "")
        .change("desks.toml", "\"segretariato\", ", "")
        .change(
            "services/aiuto-affitto.toml",
            "title = { it = \"Aiuto per l'affitto\", en = \"Help with the rent\" }\n",
            "",
        )
        .told();
    insta::assert_snapshot!(told);
}

#[test]
fn what_families_would_miss_is_a_warning() {
    let copy = Copy::new()
        .change("needs.toml", "name = { it = \"Lavoro\", en = \"Work\" }", "name = \"Lavoro\"")
        .change("services/segretariato.toml", "\"newborn\", ", "")
        .change("services/segretariato.toml", "\"violence\"", "\"newborn\"")
        .change("services/fondo-ripresa.toml", "value = 1", "value = 0");
    let checked = copy.check();
    assert!(checked.pack.is_some() && checked.warnings() == 2);
    insta::assert_snapshot!(copy.told());
}

#[test]
fn what_is_wrong_with_an_intake_is_told_with_line_and_cure() {
    let told = Copy::new()
        .change("programmes.toml", "fund_cents = 1000000", "fund_cent = 1000000")
        .change("programmes.toml", "\"minors\", \"hardship\"]", "\"minor\", \"hardship\"]")
        .change("programmes.toml", "about = \"motivation\"", "about = \"motivations\"")
        .change("programmes.toml", "  { it = \"Sì, sempre\", en = \"Yes, always\" },\n", "")
        .change("programmes.toml", "districts = [\"alta\"]\n", "")
        .change("programmes.toml", "places = 3\n", "")
        .told();
    for (what, cure) in [
        ("the programme takes people in and has no \"places\"", "places = 25"),
        ("intake has no \"fund_cents\"", "fund_cents = 14000000"),
        ("intake has an unknown key \"fund_cent\"", "Did you mean \"fund_cents\"?"),
        ("\"minor\" is no rule of an intake", "Did you mean \"minors\"? Use: resident, minors, hardship."),
        ("\"resident\" is a rule and the programme has no towns", "districts = "),
        ("\"about\" cannot be \"motivations\"", "Did you mean \"motivation\"?"),
        ("question \"bills\" has 3 levels", "Say what 0, 1, 2 and 3 mean: four texts."),
    ] {
        let line = told.lines().position(|line| line.contains(what)).unwrap_or_else(|| panic!("{what}: {told}"));
        let lines: Vec<&str> = told.lines().collect();
        assert!(lines[line].starts_with("programmes.toml:") && lines[line + 1].contains(cure), "{what}: {told}");
    }
}

#[test]
fn only_workers_read_the_questions_of_an_intake_so_no_translation_is_missed() {
    let told = Copy::new().in_french("# Translated by hand.\n[[text]]\nit = \"Lavoro\"\nsay = \"Travail\"\n").told();
    let before: Vec<&str> = told.lines().filter(|line| line.contains("Riescono a pagare")).collect();
    assert!(before.is_empty(), "{told}");
}

#[test]
fn a_translation_reaches_every_place_where_its_italian_stands() {
    let copy = Copy::new().in_french(
        "# Translated by hand for a test.\n[[text]]\nit = \"Lavoro\"\nsay = \"Travail\"\n\n[[text]]\nit = \"\"\"\nHo perso il lavoro o lo cerco\n\"\"\"\nsay = \"J’ai perdu mon travail\"\n",
    );
    let pack = copy.check().pack.unwrap();
    let work = pack.needs.iter().find(|need| need.code == "work").unwrap();
    assert_eq!(work.name.get_marked(Language::Fr), ("Travail", Language::Fr));
    assert_eq!(work.say.get(Language::Fr), "J’ai perdu mon travail");
    assert_eq!(work.say.get(Language::En), "I lost my job or I am looking for one");
    let rent = pack.needs.iter().find(|need| need.code == "rent_arrears").unwrap();
    assert_eq!(rent.name.get_marked(Language::Fr).1, Language::It, "what nobody translated stays Italian, and says so");
    let told = copy.told();
    assert!(told.starts_with("words/fr.toml: note: ") && told.lines().count() == 2, "{told}");
    assert!(told.contains("texts have no translation, the first is «"), "{told}");
}

#[test]
fn what_a_translator_gets_wrong_is_told() {
    let copy = Copy::new()
        .in_french(
            r#"# SPDX-License-Identifier: EUPL-1.2
[[text]]
it = "Ho perso il lavoro o lo cerco ancora"
say = "J’ai perdu mon travail"
[[text]]
it = "Lavoro"
say = "Travail"
[[text]]
it = "Lavoro"
say = "Boulot"
[[text]]
it = "Chiama il 1522"
say = "Appelle le 1552"
[[text]]
it = "Affitto in ritardo"
say = "Loyer\u202e en retard"
[[text]]
it = "Gravidanza"
sai = "Grossesse"
"#,
        )
        .put("words/it.toml", "")
        .put("words/tedesco.toml", "")
        .put("words/es.toml", "# Translated by nobody.\n");
    insta::assert_snapshot!(copy.told());
}

#[test]
fn a_translation_is_not_called_stale_while_a_file_cannot_be_read() {
    let told = Copy::new()
        .in_french("# Translated by hand.\n[[text]]\nit = \"Lavoro\"\nsay = \"Travail\"\n")
        .change("needs.toml", "version = \"test\"", "version = \"test")
        .told();
    assert!(told.contains("needs.toml:2: mistake") && !told.contains("no text of the pack"), "{told}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_by_line() {
    let broken = Copy::new()
        .put("bodies.toml", b"[[body]]\nid = \"a\"\nname = \"Citt\xe0\"\n")
        .change("places.toml", "name = \"Municipio\"", "name = \"Municipio")
        .put("services/note.txt", "appunti")
        .told();
    insta::assert_snapshot!(broken);
}

#[test]
fn a_huge_file_is_refused_politely() {
    let told = Copy::new().put("needs.toml", vec![b'#'; 9 * 1024 * 1024]).told();
    assert!(
        told.contains("needs.toml: mistake: the file is 9 MB large\n    A file holds 8 MB at most: cut it."),
        "{told}"
    );
    assert_eq!(told.lines().count(), 2, "what it would define is not missed elsewhere: {told}");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let checked = pack::check(Path::new("non-esiste"));
    assert_eq!(checked.findings[0].message, "there is no such folder");
}

#[test]
fn the_calendar_may_refuse_a_window() {
    let copy = Copy::new();
    let checked = pack::check_with(copy.0.path(), &|window| {
        if window.rrule.is_some() { Err("the calendar cannot read it".to_owned()) } else { Ok(()) }
    });
    assert_eq!(
        checked.findings[0].to_string(),
        "desks.toml:19: mistake: window \"lun\": the calendar cannot read it\n    Mend the rule, or remove the window."
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_bytes_in_any_file_are_read_without_breaking(file in 0..FILES.len(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let checked = Copy::new().put(FILES[file], &bytes).check();
        prop_assert!(checked.pack.is_none() || checked.mistakes() == 0);
    }

    #[test]
    fn a_cut_or_overwritten_file_is_read_without_breaking(
        file in 0..FILES.len(), cut in 0.0..1.0_f64, patch in "[\\[\\]{}=\"',.a-z0-9\\n-]{0,12}",
    ) {
        let copy = Copy::new();
        let text = fs::read_to_string(copy.0.path().join(FILES[file])).unwrap();
        let mut at = (text.len() as f64 * cut) as usize;
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let (head, tail) = text.split_at(at);
        let skipped: String = tail.chars().skip(5).collect();
        copy.put(FILES[file], format!("{head}{patch}{skipped}")).told();
    }
}
