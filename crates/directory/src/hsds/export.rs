// SPDX-License-Identifier: EUPL-1.2
//! The whole directory as a folder of the specification: one page of a list a file, every record whole.

use super::{
    book::{Book, Length},
    model::Entity,
};
use crate::Snapshot;
use serde_json::{Value, json};
use std::{fs, io, path::Path, sync::Arc};

/// The files, with what is in them.
const FILES: [(&str, Entity); 6] = [
    ("services.json", Entity::Service),
    ("organizations.json", Entity::Organization),
    ("locations.json", Entity::Location),
    ("service_at_locations.json", Entity::ServiceAtLocation),
    ("taxonomies.json", Entity::Taxonomy),
    ("taxonomy_terms.json", Entity::TaxonomyTerm),
];

/// Writes the folder; gives each file with its number of records. `address` is where people reach the site, or empty.
/// A file is put in its place when it is whole: a disk that fills up leaves the one of before.
///
/// # Errors
/// Whatever the disk refuses.
pub fn export(snapshot: Arc<Snapshot>, address: &str, folder: &Path) -> io::Result<Vec<(&'static str, usize)>> {
    fs::create_dir_all(folder)?;
    let language = snapshot.territory().languages.first().copied().unwrap_or_default();
    let book = Book::of(snapshot, language, address);
    let mut written = Vec::new();
    for (file, entity) in FILES {
        let records: Vec<Value> = book
            .shelf(entity)
            .entries
            .iter()
            .map(|entry| Value::Object(book.record(entity, entry, Length::Full)))
            .collect();
        let count = records.len();
        let page = json!({
            "total_items": count,
            "total_pages": usize::from(count > 0),
            "page_number": 1,
            "size": count,
            "first_page": true,
            "last_page": true,
            "empty": count == 0,
            "contents": records,
        });
        put(folder, file, &page)?;
        written.push((file, count));
    }
    let base = json!({
        "version": super::api::VERSION,
        "profile": super::api::PROFILE,
        "openapi_url": format!("{}/hsds/openapi.json", if address.is_empty() { "http://localhost" } else { address }),
    });
    put(folder, "base.json", &base)?;
    Ok(written)
}

fn put(folder: &Path, file: &str, value: &Value) -> io::Result<()> {
    let part = folder.join(format!(".{file}.part"));
    fs::write(&part, serde_json::to_vec_pretty(value)?)?;
    fs::rename(&part, folder.join(file))
}
