// SPDX-License-Identifier: EUPL-1.2
//! The specification's own schemas and examples, read where the tests find them; they are not part of the project.
//!
//! The folder is named by `FILO_CONFORMANCE`, else it is `../shared/conformance` beside the project. Where there is
//! none the tests that need it are told as skipped in the last lines of `make test`; where it was named and is missing they
//! fail. What the specification asks is tested without it too, by `standard`.

use jsonschema::Validator;
use serde_json::Value;
use std::{collections::HashMap, fs, path::PathBuf};

pub struct Kit {
    folder: PathBuf,
    compiled: HashMap<String, Validator>,
}

/// The kit; nothing when this machine has none, and then the test that asked is told as skipped.
pub fn kit() -> Option<Kit> {
    let named = std::env::var_os("FILO_CONFORMANCE").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance");
    let folder = named.clone().unwrap_or_else(beside).join("hsds");
    if folder.join("schema/compiled/service.json").is_file() {
        return Some(Kit { folder, compiled: HashMap::new() });
    }
    assert!(named.is_none(), "FILO_CONFORMANCE names a folder without hsds/: {}", folder.display());
    store::testing::skipped("hsds kit: not on this machine (FILO_CONFORMANCE)");
    None
}

impl Kit {
    /// A file of the kit.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    pub fn json(&self, file: &str) -> Value {
        let text = fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// A schema with every reference put in its place: the kit's own point at addresses of the web.
    fn whole(&self, file: &str) -> Value {
        let mut schema = self.json(&format!("schema/{file}"));
        self.resolve(&mut schema);
        schema
    }

    fn resolve(&self, schema: &mut Value) {
        match schema {
            Value::Object(object) => {
                if let Some(Value::String(target)) = object.get("$ref") {
                    let file = target.rsplit_once("/schema/").map_or(target.as_str(), |(_, file)| file).to_owned();
                    *schema = if file.starts_with("#/") {
                        let mut part = self.json("schema/openapi.json").pointer(&file[1..]).unwrap().clone();
                        self.resolve(&mut part);
                        part
                    } else {
                        self.whole(&file)
                    };
                    return;
                }
                object.values_mut().for_each(|inner| self.resolve(inner));
            }
            Value::Array(list) => list.iter_mut().for_each(|inner| self.resolve(inner)),
            _ => {}
        }
    }

    /// What the specification's API description says of an address's answer.
    fn answer_of(&self, path: &str, method: &str) -> Value {
        let description = self.json("schema/openapi.json");
        let mut schema =
            description["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"].clone();
        assert!(!schema.is_null(), "{method} {path} is not in the specification");
        self.resolve(&mut schema);
        schema
    }

    /// Fails with every mistake when `value` is not what a schema (`compiled/service.json`), or an address of the API
    /// (`get /services`), wants.
    pub fn must_hold(&mut self, schema: &str, value: &Value) {
        if !self.compiled.contains_key(schema) {
            let whole = match schema.split_once(' ') {
                Some((method, path)) => self.answer_of(path, method),
                None => self.whole(schema),
            };
            let validator = jsonschema::options().should_validate_formats(true).build(&whole).unwrap();
            self.compiled.insert(schema.to_owned(), validator);
        }
        let mistakes: Vec<String> = self.compiled[schema]
            .iter_errors(value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        let shown: String = value.to_string().chars().take(400).collect();
        assert!(mistakes.is_empty(), "{schema}\n{}\n{shown}", mistakes.join("\n"));
    }
}

/// Every null or empty text inside: what is not known must be left out.
pub fn hollow(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Null => found.push(path.to_owned()),
        // An earlier value that was not there is the one empty text the specification makes us write.
        Value::String(text) if text.is_empty() && !path.ends_with("/previous_value") => found.push(path.to_owned()),
        Value::Array(list) if list.is_empty() && !path.is_empty() => found.push(path.to_owned()),
        Value::Array(list) => {
            for (nth, inner) in list.iter().enumerate() {
                hollow(inner, &format!("{path}/{nth}"), found);
            }
        }
        Value::Object(object) => {
            for (key, inner) in object {
                hollow(inner, &format!("{path}/{key}"), found);
            }
        }
        _ => {}
    }
}
