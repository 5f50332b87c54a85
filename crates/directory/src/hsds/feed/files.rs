// SPDX-License-Identifier: EUPL-1.2
//! Finding the rows of a feed: a folder of tables, a folder of JSON, one file of JSON or of lines of JSON.

use super::{Gathering, clean::Spot, report::Outcome};
use crate::hsds::{model::Entity, record::Record};
use serde_json::Value;
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
};

/// Why a feed cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The file or the folder.
    #[error("{}: {reason}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// Nothing that can be understood.
    #[error("{}: no services were found: name a folder of the specification (tables or JSON), a JSON file, or a file with one service a line", .0.display())]
    Nothing(PathBuf),
}

/// A row as it was read.
#[derive(Debug)]
pub(crate) struct Row {
    pub row: String,
    pub entity: Entity,
    pub value: Record,
    /// From a table.
    pub table: bool,
}

/// Files that tell of the feed itself, or that are read through others.
const PASSED_OVER: [&str; 6] =
    ["base", "datapackage", "openapi", "metadata", "meta_table_descriptions", "tabular_description"];

/// What kind of thing a JSON object is, when no file name says it.
fn kind_of(object: &Record) -> Option<Entity> {
    let has = |name: &str| object.contains_key(name);
    if has("location_type") {
        Some(Entity::Location)
    } else if has("status") || has("service_at_locations") || has("eligibility_description") {
        Some(Entity::Service)
    } else if has("taxonomy_detail") || has("taxonomy") || has("term_uri") {
        Some(Entity::TaxonomyTerm)
    } else if has("location") || has("location_id") {
        Some(Entity::ServiceAtLocation)
    } else if ["organization_identifiers", "website", "tax_status", "legal_status", "services", "year_incorporated"]
        .iter()
        .any(|name| has(name))
    {
        Some(Entity::Organization)
    } else {
        None
    }
}

impl Gathering<'_> {
    /// Every row of a path.
    pub(crate) fn rows(&mut self, path: &Path) -> Result<Vec<Row>, FeedError> {
        let mut rows = Vec::new();
        if path.is_dir() {
            let mut files: Vec<PathBuf> = fs::read_dir(path)
                .map_err(|error| unreadable(path, &error))?
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(|file| file.is_file())
                .collect();
            files.sort();
            for file in &files {
                self.file(file, &mut rows)?;
            }
        } else {
            self.file(path, &mut rows)?;
        }
        if rows.is_empty() && self.report.notes().is_empty() {
            return Err(FeedError::Nothing(path.to_owned()));
        }
        Ok(rows)
    }

    fn file(&mut self, file: &Path, rows: &mut Vec<Row>) -> Result<(), FeedError> {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_ascii_lowercase();
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if PASSED_OVER.contains(&stem.as_str()) {
            return Ok(());
        }
        match ending.as_str() {
            "csv" => self.table(file, &stem, &name, rows),
            "ndjson" | "jsonl" => self.lines(file, &stem, &name, rows),
            "json" => {
                let text = fs::read(file).map_err(|error| unreadable(file, &error))?;
                match serde_json::from_slice::<Value>(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text)) {
                    Ok(value) => self.document(value, &stem, &name, rows),
                    Err(error) => self.broken(&name, &format!("it is not JSON: {error}")),
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn broken(&mut self, row: &str, wrong: &str) {
        let at = Spot { row, entity: Entity::Service, id: String::new(), path: String::new(), table: false };
        self.note(&at, Outcome::Refused, wrong, "Mend the file.");
    }

    fn table(&mut self, file: &Path, stem: &str, name: &str, rows: &mut Vec<Row>) -> Result<(), FeedError> {
        let Some(entity) = Entity::named(stem) else { return Ok(()) };
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_path(file)
            .map_err(|error| FeedError::Unreadable { path: file.to_owned(), reason: error.to_string() })?;
        let heads: Vec<String> = match reader.byte_headers() {
            Ok(heads) => heads
                .iter()
                .map(|head| String::from_utf8_lossy(head).trim_matches(['\u{feff}', ' ']).to_owned())
                .collect(),
            Err(error) => {
                self.broken(name, &format!("the table cannot be read: {error}"));
                return Ok(());
            }
        };
        for (nth, line) in reader.byte_records().enumerate() {
            let row = format!("{name}:{}", nth + 2);
            match line {
                Ok(line) => {
                    let cells = heads.iter().zip(line.iter()).filter(|(_, cell)| !cell.is_empty());
                    let value = cells
                        .map(|(head, cell)| (head.clone(), Value::String(String::from_utf8_lossy(cell).into_owned())));
                    rows.push(Row { row, entity, value: value.collect(), table: true });
                }
                Err(error) => self.broken(&row, &format!("the line cannot be read: {error}")),
            }
        }
        Ok(())
    }

    fn lines(&mut self, file: &Path, stem: &str, name: &str, rows: &mut Vec<Row>) -> Result<(), FeedError> {
        let lines = BufReader::new(fs::File::open(file).map_err(|error| unreadable(file, &error))?).split(b'\n');
        for (nth, line) in lines.enumerate() {
            let line = line.map_err(|error| unreadable(file, &error))?;
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let row = format!("{name}:{}", nth + 1);
            match serde_json::from_slice::<Value>(&line) {
                Ok(value) => self.object(value, Entity::named(stem), row, rows),
                Err(error) => self.broken(&row, &format!("it is not JSON: {error}")),
            }
        }
        Ok(())
    }

    /// A JSON document: a thing, a list, a page of a list, or tables by name.
    fn document(&mut self, value: Value, stem: &str, name: &str, rows: &mut Vec<Row>) {
        let named = Entity::named(stem);
        match value {
            Value::Array(list) => {
                for (nth, item) in list.into_iter().enumerate() {
                    self.object(item, named, format!("{name}#{nth}"), rows);
                }
            }
            Value::Object(mut page) if page.get("contents").is_some_and(Value::is_array) => {
                if let Some(list) = page.remove("contents") {
                    self.document(list, stem, name, rows);
                }
            }
            Value::Object(tables) if named.is_none() && !tables.is_empty() && tables.values().all(Value::is_array) => {
                for (table, list) in tables {
                    let table = table.trim_end_matches(".csv");
                    if Entity::named(table).is_some() {
                        self.document(list, table, &format!("{name}/{table}"), rows);
                    }
                }
            }
            other => self.object(other, named, name.to_owned(), rows),
        }
    }

    fn object(&mut self, value: Value, named: Option<Entity>, row: String, rows: &mut Vec<Row>) {
        let Value::Object(value) = value else {
            self.broken(&row, "it is not an object");
            return;
        };
        match named.or_else(|| kind_of(&value)) {
            Some(entity) => rows.push(Row { row, entity, value, table: false }),
            None => self.broken(&row, "nobody can tell what it is"),
        }
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> FeedError {
    FeedError::Unreadable { path: path.to_owned(), reason: error.to_string() }
}
