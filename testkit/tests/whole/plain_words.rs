// SPDX-License-Identifier: EUPL-1.2
//! Every Italian text that the public reads is easy to read: Gulpease 60 or more, each by itself.
//!
//! `cargo xtask reports plain-words` prints the table and the ten hardest sentences.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use testkit::gulpease::{Counted, EASY, FLOOR, sentences};

/// A text with the part of the house it stands in (`door, Results`) and its own name there.
struct Said {
    section: String,
    name: String,
    text: String,
}

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == ending))
        .collect();
    found.sort();
    found
}

/// What the rooms say to the public. A room that speaks ten languages does; one that speaks fewer is for workers.
fn rooms() -> Vec<Said> {
    let mut said = Vec::new();
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(house().join("crates")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders.iter().filter(|folder| folder.join("locales/pa.ftl").is_file()) {
        let room = folder.file_name().unwrap().to_string_lossy().into_owned();
        said.extend(messages(&room, &std::fs::read_to_string(folder.join("locales/it.ftl")).unwrap()));
    }
    said
}

/// The messages of a file of words; each form of a plural is a text by itself. `{ $name }` counts as a word of its length.
fn messages(room: &str, file: &str) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::new();
    let mut section = room.to_owned();
    for line in file.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(comment) = line.strip_prefix("# ") {
            section = format!("{room}, {comment}");
        } else if let Some((key, text)) =
            line.split_once('=').filter(|(key, _)| !line.starts_with(' ') || key.trim().starts_with('.'))
        {
            let name = key.trim().to_owned();
            said.push(Said { section: section.clone(), name, text: plain(text) });
        } else if let Some((form, text)) =
            line.trim().trim_start_matches('*').strip_prefix('[').and_then(|line| line.split_once(']'))
        {
            let name = format!("{}[{form}]", said.last().map_or("", |last| last.name.split('[').next().unwrap_or("")));
            said.push(Said { section: section.clone(), name, text: plain(text) });
        } else if let Some(last) = said.last_mut().filter(|_| line.trim() != "}") {
            last.text = format!("{}\n{}", last.text, plain(line));
        }
    }
    said.retain(|one| one.text.contains(char::is_alphabetic));
    said
}

/// A message without what Fluent writes around it.
fn plain(text: &str) -> String {
    if text.contains("->") {
        return String::new();
    }
    text.replace("{ $", "").replace(" }", "").trim().to_owned()
}

/// What the territory says: each `{ it = "…" }` of its files. Names of towns, bodies and buildings are not texts.
fn territory() -> Vec<Said> {
    let folder = house().join("territories/cremona");
    let mut said = Vec::new();
    for file in files(&folder, "toml").into_iter().chain(files(&folder.join("services"), "toml")) {
        let part = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        walk(
            &toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())),
            &part,
            "",
            &mut said,
        );
    }
    said
}

fn walk(value: &toml::Value, part: &str, field: &str, said: &mut Vec<Said>) {
    match value {
        toml::Value::Table(table) => match table.get("it").and_then(toml::Value::as_str) {
            Some(text) => {
                said.push(Said { section: format!("{part}, {field}"), name: field.to_owned(), text: text.to_owned() })
            }
            None => table.iter().for_each(|(name, value)| walk(value, part, name, said)),
        },
        toml::Value::Array(values) => values.iter().for_each(|value| walk(value, part, field, said)),
        _ => {}
    }
}

/// Names and titles are no sentences: whatever their length, they are measured with the others of their section.
fn measured_alone(said: &Said) -> bool {
    let title = matches!(said.name.as_str(), "name" | "title");
    !title && Counted::of(&said.text).words >= FLOOR
}

/// What is measured: long texts one by one, short ones together.
fn measured(all: &[Said]) -> Vec<(String, Counted, String)> {
    let mut alone = Vec::new();
    let mut together: BTreeMap<&str, Counted> = BTreeMap::new();
    for said in all {
        if measured_alone(said) {
            alone.push((format!("{}: {}", said.section, said.name), Counted::of(&said.text), said.text.clone()));
        } else {
            let sum = together.entry(&said.section).or_default();
            *sum = sum.and(Counted::of(&said.text));
        }
    }
    // A section of a few short words is judged with its file.
    let mut files: BTreeMap<&str, Counted> = BTreeMap::new();
    for (section, counted) in together {
        if counted.words >= FLOOR {
            alone.push((section.to_owned(), counted, "its short texts together".to_owned()));
        } else {
            let sum = files.entry(section.split(',').next().unwrap_or(section)).or_default();
            *sum = sum.and(counted);
        }
    }
    alone.extend(
        files.into_iter().map(|(file, counted)| (file.to_owned(), counted, "its short texts together".to_owned())),
    );
    alone
}

fn all() -> Vec<Said> {
    rooms().into_iter().chain(territory()).collect()
}

fn print(all: &[Said]) {
    let mut parts: BTreeMap<String, (usize, f64, Counted)> = BTreeMap::new();
    for (name, counted, _) in measured(all) {
        let part = name.split([',', ':']).next().unwrap_or(&name).to_owned();
        let row = parts.entry(part).or_insert((0, 100.0, Counted::default()));
        *row = (row.0 + 1, row.1.min(counted.index()), row.2.and(counted));
    }
    println!("{:<34} {:>6} {:>7} {:>8} {:>8}", "Gulpease, from 0 to 100", "texts", "words", "hardest", "whole");
    for (part, (texts, hardest, counted)) in &parts {
        println!("{part:<34} {texts:>6} {:>7} {hardest:>8.0} {:>8.0}", counted.words, counted.index());
    }
    let mut hard: Vec<(f64, &str, &str)> = all
        .iter()
        .flat_map(|said| sentences(&said.text).map(|one| (Counted::of(one), said.section.as_str(), one)))
        .filter(|(counted, ..)| counted.words >= FLOOR)
        .map(|(counted, section, one)| (counted.index(), section, one))
        .collect();
    hard.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.2.cmp(other.2)));
    hard.dedup_by(|one, other| one.2 == other.2);
    println!("\nThe ten hardest sentences");
    for (index, section, sentence) in hard.iter().take(10) {
        println!("{index:>4.0}  {sentence}\n      {section}");
    }
}

#[test]
fn every_public_text_is_easy_to_read() {
    let all = all();
    assert!(all.len() > 1_500, "only {} texts were found", all.len());
    print(&all);
    let hard: Vec<String> = measured(&all)
        .into_iter()
        .filter(|(_, counted, _)| counted.index() < EASY)
        .map(|(name, counted, text)| format!("{:.0}  {name}\n    {text}", counted.index()))
        .collect();
    assert!(hard.is_empty(), "say it in shorter sentences and shorter words:\n{}", hard.join("\n"));
}

#[test]
fn words_between_marks_are_found_where_people_write_them() {
    let file = "# Part\ndoor-count = { $count ->\n    [one] Un servizio\n   *[other] { $count } servizi\n}\ndoor-long =\n    Prima riga.\n    Seconda riga.\n";
    let found: Vec<(String, String)> = messages("door", file).into_iter().map(|said| (said.name, said.text)).collect();
    let expected = [
        ("door-count[one]", "Un servizio"),
        ("door-count[other]", "count servizi"),
        ("door-long", "\nPrima riga.\nSeconda riga."),
    ];
    assert_eq!(found, expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
}
