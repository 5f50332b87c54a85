// SPDX-License-Identifier: EUPL-1.2
//! `publiccode.yml` follows version 0.7 of the standard by which public administrations find software to reuse.

use super::expression::is_allowed;
use super::{Finding, Verdict};
use crate::Project;
use crate::reading::yaml::Yaml;

const FILE: &str = "publiccode.yml";

const STATES: &[&str] = &["concept", "development", "beta", "stable", "obsolete"];
const TYPES: &[&str] = &[
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
];
const MAINTENANCE: &[&str] = &["internal", "contract", "community", "none"];
const ALIASES: &[&str] = &["gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io"];
/// The words of the standard's list that may ever tell what we are.
const CATEGORIES: &[&str] = &[
    "accounting",
    "appointment-scheduling",
    "budgeting",
    "collaboration",
    "compliance-management",
    "contact-management",
    "crm",
    "data-collection",
    "digital-citizenship",
    "document-management",
    "grant-management",
    "knowledge-management",
    "online-booking",
    "project-collaboration",
    "resource-management",
    "task-management",
    "workflow-management",
];
const SCOPES: &[&str] = &["education", "employment", "healthcare", "local-authorities", "society", "welfare"];
const TOP_KEYS: &[&str] = &[
    "publiccodeYmlVersion",
    "name",
    "applicationSuite",
    "url",
    "landingURL",
    "isBasedOn",
    "organisation",
    "fundedBy",
    "organizationUri",
    "softwareVersion",
    "releaseDate",
    "logo",
    "platforms",
    "categories",
    "usedBy",
    "roadmap",
    "developmentStatus",
    "softwareType",
    "intendedAudience",
    "description",
    "legal",
    "maintenance",
    "localisation",
    "dependsOn",
    "supports",
];

/// Judges the file.
///
/// # Errors
/// Never; a file that cannot be read is a finding.
pub fn judge(project: &Project) -> Verdict {
    let Some(text) = project.text(FILE) else {
        return Ok(vec![Finding::new(FILE, 0, "is missing", "write it: catalogues of public software read it")]);
    };
    let wrong = match Yaml::read(text) {
        Ok(read) => {
            let mut wrong = head(&read);
            wrong.extend(descriptions(&read, project));
            wrong.extend(care(&read));
            wrong
        }
        Err(unread) => vec![unread],
    };
    let cure = "see the publiccode.yml standard, version 0.7";
    Ok(wrong.into_iter().map(|what| Finding::new(FILE, 0, what, cure)).collect())
}

fn one_of(read: &Yaml, key: &str, allowed: &[&str]) -> Option<String> {
    match read.text(key) {
        Some(value) if allowed.contains(&value) => None,
        Some(value) => Some(format!("{key} is \"{value}\", it may be: {}", allowed.join(", "))),
        None => Some(format!("{key} is missing")),
    }
}

fn head(read: &Yaml) -> Vec<String> {
    let mut wrong = Vec::new();
    let unknown = read.entries().iter().filter(|(key, _)| !TOP_KEYS.contains(&key.as_str()));
    wrong.extend(unknown.map(|(key, _)| format!("{key} is not a key of the standard, or is deprecated")));
    wrong.extend(one_of(read, "publiccodeYmlVersion", &["0.7", "0.7.0"]));
    if read.text("name").unwrap_or_default().is_empty() {
        wrong.push("name is missing".to_owned());
    }
    for (key, needed) in [("url", true), ("landingURL", false), ("roadmap", false)] {
        match read.text(key) {
            Some(address) if address.starts_with("https://") || address.starts_with("http://") => {}
            None if !needed => {}
            _ => wrong.push(format!("{key} must be an address")),
        }
    }
    for key in ["platforms", "categories"] {
        if read.at(key).is_none_or(|list| list.items().is_empty()) {
            wrong.push(format!("{key} must list at least one"));
        }
    }
    for (key, known) in [("categories", CATEGORIES), ("intendedAudience/scope", SCOPES)] {
        for word in read.at(key).map(Yaml::items).unwrap_or_default() {
            if !matches!(word, Yaml::Text(word) if known.contains(&word.as_str())) {
                wrong.push(format!(
                    "{key} names a word that is not in the standard's list, or not one of ours: {word:?}"
                ));
            }
        }
    }
    wrong.extend(one_of(read, "developmentStatus", STATES));
    wrong.extend(one_of(read, "softwareType", TYPES));
    if read.text("releaseDate").is_some_and(|date| !is_date(date)) {
        wrong.push("releaseDate must be written YYYY-MM-DD".to_owned());
    }
    for one in read.at("supports").map(Yaml::items).unwrap_or_default() {
        let id = one.text("id").unwrap_or_default();
        let known = id.strip_prefix("alias:").map_or_else(|| id.contains(':'), |alias| ALIASES.contains(&alias));
        if !known {
            wrong.push(format!("supports names \"{id}\": it takes an id that is a known alias or a URI"));
        }
    }
    wrong
}

fn descriptions(read: &Yaml, project: &Project) -> Vec<String> {
    let languages = read.at("description").map(Yaml::entries).unwrap_or_default();
    let mut wrong = Vec::new();
    if languages.is_empty() {
        wrong.push("description needs at least one language".to_owned());
    }
    for (language, said) in languages {
        let length = |key| said.text(key).map_or(0, |text| text.chars().count());
        if !(1..=150).contains(&length("shortDescription")) {
            wrong.push(format!("description/{language}/shortDescription must have 1 to 150 characters"));
        }
        if !(150..=10_000).contains(&length("longDescription")) {
            wrong.push(format!("description/{language}/longDescription must have 150 to 10000 characters"));
        }
        if said.at("features").is_none_or(|list| list.items().is_empty()) {
            wrong.push(format!("description/{language}/features must list at least one"));
        }
        for picture in said.at("screenshots").map(Yaml::items).unwrap_or_default() {
            if let Yaml::Text(path) = picture
                && !project.has(path)
            {
                wrong.push(format!("description/{language}/screenshots names {path}, that is not there"));
            }
        }
    }
    wrong
}

fn care(read: &Yaml) -> Vec<String> {
    let mut wrong = Vec::new();
    if !is_allowed(read.text("legal/license").unwrap_or_default()) {
        wrong.push("legal/license must be the SPDX name of our licence".to_owned());
    }
    wrong.extend(one_of(read, "maintenance/type", MAINTENANCE));
    let (list, parts): (_, &[&str]) = match read.text("maintenance/type") {
        Some("contract") => ("maintenance/contractors", &["name", "until"]),
        Some("internal" | "community") => ("maintenance/contacts", &["name"]),
        _ => ("", &[]),
    };
    if !list.is_empty() {
        let named = read.at(list).map(Yaml::items).unwrap_or_default();
        if named.is_empty() || named.iter().any(|one| parts.iter().any(|part| one.text(part).is_none())) {
            wrong.push(format!("{list} must list at least one, each with {}", parts.join(" and ")));
        }
    }
    wrong.extend(one_of(read, "localisation/localisationReady", &["true", "false"]));
    if read.at("localisation/availableLanguages").is_none_or(|list| list.items().is_empty()) {
        wrong.push("localisation/availableLanguages must list at least one".to_owned());
    }
    for kind in read.at("dependsOn").map(Yaml::entries).unwrap_or_default() {
        if kind.1.items().iter().any(|one| one.text("name").is_none()) {
            wrong.push(format!("each of dependsOn/{} needs a name", kind.0));
        }
    }
    wrong
}

fn is_date(text: &str) -> bool {
    let shape: Vec<usize> = text.split('-').map(str::len).collect();
    shape == [4, 2, 2] && text.chars().all(|letter| letter.is_ascii_digit() || letter == '-')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn sound() -> String {
        let long = "words ".repeat(30);
        format!(
            "publiccodeYmlVersion: \"0.7\"\nname: Filò\nurl: https://example.org/filo.git\nplatforms:\n  - web\ncategories:\n  - online-booking\ndevelopmentStatus: development\nsoftwareType: standalone/web\nsupports:\n  - id: alias:gdpr\ndescription:\n  en:\n    shortDescription: Short\n    longDescription: >\n      {long}\n    features:\n      - one\nlegal:\n  license: EUPL-1.2\nmaintenance:\n  type: community\n  contacts:\n    - name: Somebody\nlocalisation:\n  localisationReady: true\n  availableLanguages:\n    - it\n"
        )
    }

    fn judged(text: &str) -> Vec<String> {
        judge(&Project::of(&[(FILE, text)])).unwrap().into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_sound_file_passes() {
        assert_eq!(judged(&sound()), Vec::<String>::new());
    }

    #[test]
    fn each_missing_or_wrong_part_is_named() {
        for (from, to, told) in [
            ("\"0.7\"", "\"0.2\"", "publiccodeYmlVersion is \"0.2\", it may be: 0.7, 0.7.0"),
            ("name: Filò\n", "", "name is missing"),
            ("url: https://", "url: ", "url must be an address"),
            ("platforms:\n  - web\n", "", "platforms must list at least one"),
            (
                "Status: development",
                "Status: soon",
                "developmentStatus is \"soon\", it may be: concept, development, beta, stable, obsolete",
            ),
            ("alias:gdpr", "alias:fax", "supports names \"alias:fax\": it takes an id that is a known alias or a URI"),
            ("shortDescription: Short", "x: y", "description/en/shortDescription must have 1 to 150 characters"),
            ("license: EUPL-1.2", "license: Closed", "legal/license must be the SPDX name of our licence"),
            ("    - name: Somebody\n", "", "maintenance/contacts must list at least one, each with name"),
            (
                "localisationReady: true",
                "localisationReady: yes",
                "localisation/localisationReady is \"yes\", it may be: true, false",
            ),
            (
                "- online-booking",
                "- knitting",
                "categories names a word that is not in the standard's list, or not one of ours: Text(\"knitting\")",
            ),
            ("softwareType", "it", "it is not a key of the standard, or is deprecated"),
        ] {
            let found = judged(&sound().replace(from, to));
            assert!(found.iter().any(|what| what == told), "{told}: {found:?}");
        }
    }
}
