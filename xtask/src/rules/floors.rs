// SPDX-License-Identifier: EUPL-1.2
//! The floors: a room may use rooms below it, never beside it or above it.

use super::{Finding, Verdict};
use crate::Project;
use toml::{Table, Value};

/// The page that shows the map to people.
pub const PAGE: &str = "docs/architecture.md";

/// A floor of the house, lowest first.
#[derive(Debug, Clone, Copy)]
pub struct Floor {
    /// How the architecture page calls it.
    pub name: &'static str,
    /// Its rooms.
    pub rooms: &'static [&'static str],
    /// On the ground each room stands on those before it; elsewhere rooms of one floor do not know each other.
    pub ordered: bool,
}

/// The map of the house, planned rooms included.
pub const FLOORS: &[Floor] = &[
    Floor {
        name: "ground",
        rooms: &["kernel", "store", "vault", "audit", "figures", "page", "identity", "message", "paper"],
        ordered: true,
    },
    Floor { name: "floor 1", rooms: &["directory", "people", "ledger"], ordered: false },
    Floor { name: "floor 2", rooms: &["agenda"], ordered: false },
    Floor { name: "floor 3", rooms: &["casework"], ordered: false },
    Floor { name: "floor 4", rooms: &["referral", "partnership", "community", "work"], ordered: false },
    Floor { name: "floor 5", rooms: &["reception", "evaluation"], ordered: false },
    Floor { name: "floor 6", rooms: &["door", "desk"], ordered: false },
    Floor { name: "floor 7", rooms: &["filo"], ordered: false },
];

/// What stands beside the house and may look into every room; only `filo` and themselves may use these, in tests.
const BESIDE: [&str; 3] = ["testkit", "bench", "xtask"];

/// How high a room stands: its floor, and its place when the floor is ordered.
pub fn height(room: &str) -> Option<(usize, usize)> {
    FLOORS.iter().enumerate().find_map(|(floor, Floor { rooms, ordered, .. })| {
        let place = rooms.iter().position(|name| *name == room)?;
        Some((floor, if *ordered { place } else { 0 }))
    })
}

/// Whether one room may use another.
pub fn may_use(room: &str, other: &str) -> bool {
    matches!((height(room), height(other)), (Some(own), Some(others)) if others < own)
}

/// Judges every room's `Cargo.toml`.
///
/// # Errors
/// When a `Cargo.toml` cannot be read.
pub fn judge(project: &Project) -> Verdict {
    let house = manifest(project, "Cargo.toml")?;
    let shared = house.get("workspace").and_then(|workspace| workspace.get("dependencies")).and_then(Value::as_table);
    let rooms: Vec<&str> = project.rooms().collect();
    let mut found = Vec::new();
    for room in &rooms {
        let file = format!("crates/{room}/Cargo.toml");
        if height(room).is_none() {
            found.push(Finding::new(
                &file,
                0,
                format!("the room {room} stands on no floor"),
                "give it a floor in FLOORS (xtask/src/rules/floors.rs) and in docs/architecture.md",
            ));
            continue;
        }
        let own = manifest(project, &file)?;
        for (kind, dependencies) in sections(&own) {
            for (key, value) in dependencies {
                let other = package(key, value, shared);
                let line = line_of(project.text(&file).unwrap_or_default(), key);
                if BESIDE.contains(&other) {
                    let allowed = *room == "filo" && kind == "dev-dependencies";
                    if !allowed {
                        let what = format!("{room} uses {other}, that stands beside the house");
                        found.push(Finding::new(
                            &file,
                            line,
                            what,
                            "move the test that needs it to testkit or to filo",
                        ));
                    }
                } else if height(other).is_some() && !may_use(room, other) {
                    let cure =
                        "pass a value in, enqueue an event, or join the two a floor above (docs/architecture.md)";
                    found.push(Finding::new(&file, line, wrong_way(room, other), cure));
                } else if height(other).is_none() && rooms.contains(&other) {
                    let what = format!("{room} uses the room {other}, that stands on no floor");
                    found.push(Finding::new(&file, line, what, "give it a floor first"));
                }
            }
        }
    }
    Ok(found)
}

fn wrong_way(room: &str, other: &str) -> String {
    let floor = |room| height(room).and_then(|(floor, _)| FLOORS.get(floor)).map_or("", |floor| floor.name);
    let beside =
        height(room).map(|(floor, _)| floor) == height(other).map(|(floor, _)| floor) && floor(room) != "ground";
    let direction = if beside { "beside it" } else { "above it" };
    format!("{room} ({}) uses {other} ({}), {direction}", floor(room), floor(other))
}

/// Judges that the architecture page shows the same map: a line `floor N  room  …` for each room that exists.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge_map(project: &Project) -> Verdict {
    let Some(text) = project.text(PAGE) else {
        return Ok(vec![Finding::new(
            PAGE,
            0,
            "the architecture page is missing",
            "write it: it is the map of the house",
        )]);
    };
    let shown = shown_rooms(text);
    let mut found = Vec::new();
    for room in project.rooms() {
        let Some((floor, _)) = height(room) else { continue };
        let name = FLOORS.get(floor).map_or("", |floor| floor.name);
        match shown.iter().find(|(_, shown)| shown == room) {
            Some((at, _)) if at == name => {}
            Some((at, _)) => {
                let what = format!("the map shows {room} on {at}, it stands on {name}");
                found.push(Finding::new(PAGE, 0, what, "move it in the map"));
            }
            None => {
                found.push(Finding::new(PAGE, 0, format!("the map does not show {room}"), format!("add it to {name}")))
            }
        }
    }
    Ok(found)
}

/// The rooms of the map drawn in the page's first code block: (floor, room).
fn shown_rooms(page: &str) -> Vec<(String, String)> {
    let mut shown = Vec::new();
    let mut floor = String::new();
    for line in page.split("```").nth(1).unwrap_or_default().lines() {
        let mut words = line.split_whitespace();
        let first = words.next().unwrap_or_default();
        let room = match first {
            "floor" => {
                floor = format!("floor {}", words.next().unwrap_or_default());
                words.next()
            }
            "ground" => {
                floor = "ground".to_owned();
                words.next()
            }
            // A line that begins at the margin opens something that is not a floor.
            _ if line.starts_with(char::is_alphabetic) => {
                floor.clear();
                None
            }
            other => Some(other),
        };
        if let (Some(room), false) = (room, floor.is_empty()) {
            shown.push((floor.clone(), room.to_owned()));
        }
    }
    shown
}

/// A `Cargo.toml`, read.
///
/// # Errors
/// When it is missing or is not TOML.
pub(super) fn manifest(project: &Project, file: &str) -> Result<Table, String> {
    let text = project.text(file).ok_or_else(|| format!("{file} is missing"))?;
    toml::from_str(text).map_err(|error| format!("{file} cannot be read: {error}"))
}

/// All tables of dependencies, those for one platform included, with the kind of each.
pub(super) fn sections(manifest: &Table) -> Vec<(&'static str, &Table)> {
    const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    let platforms = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = std::iter::once(manifest).chain(platforms.filter_map(Value::as_table));
    tables.flat_map(|table| KINDS.iter().filter_map(|kind| Some((*kind, table.get(*kind)?.as_table()?)))).collect()
}

/// The package behind a name, which may have been given another one here or in the workspace.
pub(super) fn package<'a>(key: &'a str, value: &'a Value, shared: Option<&'a Table>) -> &'a str {
    let named = |value: &'a Value| value.get("package").and_then(Value::as_str);
    named(value).or_else(|| named(shared?.get(key)?)).unwrap_or(key)
}

/// The line where a dependency is named.
pub(super) fn line_of(text: &str, key: &str) -> usize {
    let names = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(['.', ' ', '=']));
    text.lines().position(names).map_or(0, |place| place + 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    const HOUSE: &str = "[workspace.dependencies]\nagenda = { path = \"crates/agenda\" }\nclock = { package = \"desk\", path = \"crates/desk\" }\n";

    fn judged(room: &str, manifest: &str) -> Vec<String> {
        let file = format!("crates/{room}/Cargo.toml");
        let project = Project::of(&[("Cargo.toml", HOUSE), (&file, manifest)]);
        judge(&project).unwrap().into_iter().map(|finding| format!("{}: {}", finding.line, finding.what)).collect()
    }

    #[test]
    fn a_room_may_use_what_is_below() {
        assert_eq!(
            judged("agenda", "[dependencies]\ndirectory.workspace = true\nkernel.workspace = true\njiff = \"1\""),
            Vec::<String>::new()
        );
        assert_eq!(judged("audit", "[dependencies]\nvault.workspace = true"), Vec::<String>::new());
    }

    #[test]
    fn a_room_may_not_look_up_the_stairs() {
        assert_eq!(
            judged("directory", "[dependencies]\nagenda.workspace = true"),
            ["2: directory (floor 1) uses agenda (floor 2), above it"]
        );
        assert_eq!(
            judged("vault", "[dependencies]\naudit.workspace = true"),
            ["2: vault (ground) uses audit (ground), above it"]
        );
    }

    #[test]
    fn a_room_may_not_look_sideways() {
        assert_eq!(
            judged("door", "[dependencies]\ndesk.workspace = true"),
            ["2: door (floor 6) uses desk (floor 6), beside it"]
        );
    }

    #[test]
    fn tests_build_scripts_platforms_and_other_names_are_no_way_round() {
        for manifest in [
            "[dev-dependencies]\ndesk.workspace = true",
            "[build-dependencies]\ndesk.workspace = true",
            "[target.'cfg(unix)'.dependencies]\ndesk.workspace = true",
            "[dependencies]\nx = { package = \"desk\", path = \"../desk\" }",
            "[dependencies]\nclock.workspace = true",
        ] {
            assert_eq!(judged("agenda", manifest).len(), 1, "{manifest}");
        }
    }

    #[test]
    fn a_room_without_a_floor_is_named() {
        assert_eq!(judged("attic", "[dependencies]"), ["0: the room attic stands on no floor"]);
    }

    #[test]
    fn only_the_binary_may_use_the_testkit_and_only_in_tests() {
        assert_eq!(judged("filo", "[dev-dependencies]\ntestkit.workspace = true"), Vec::<String>::new());
        assert_eq!(judged("filo", "[dependencies]\ntestkit.workspace = true").len(), 1);
        assert_eq!(judged("agenda", "[dev-dependencies]\ntestkit.workspace = true").len(), 1);
    }

    #[test]
    fn the_page_must_show_each_room_on_its_floor() {
        let page = "# Map\n```\nfloor 2   agenda   slots\n          directory\nbeside    filo\n```\n";
        let project = Project::of(&[
            (PAGE, page),
            ("crates/agenda/Cargo.toml", ""),
            ("crates/directory/Cargo.toml", ""),
            ("crates/filo/Cargo.toml", ""),
        ]);
        let found: Vec<String> = judge_map(&project).unwrap().into_iter().map(|finding| finding.what).collect();
        assert_eq!(found, ["the map shows directory on floor 2, it stands on floor 1", "the map does not show filo"]);
    }
}
