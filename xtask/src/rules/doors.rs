// SPDX-License-Identifier: EUPL-1.2
//! Every address of the site is opened in a file that says who may come: no page by the back door.

use super::{Finding, Verdict};
use crate::Project;
use crate::reading::rust;

/// The files that open addresses, and to whom.
const OPENING: &[(&str, &str)] = &[
    ("crates/desk/src/doors.rs", "workers: each door says what it asks, and a test tries every role"),
    ("crates/desk/src/feeds/file.rs", "a telephone with a secret link: of who made it the policy is asked each time"),
    ("crates/door/src/lib.rs", "anybody: the public way, which asks nobody who they are"),
    ("crates/directory/src/hsds/api.rs", "anybody: the directory as open data"),
    ("crates/filo/src/serve.rs", "anybody: whether the site answers, and whether all is well"),
    ("crates/filo/src/sight/metrics.rs", "a monitor, at an address of its own that the public never sees"),
    ("crates/message/src/pages.rs", "anybody, in a demonstration alone: what would have been sent"),
    ("crates/message/src/receipts.rs", "a gateway with its secret: what arrived"),
    ("crates/page/src/assets.rs", "anybody: styles, fonts, pictures"),
    ("crates/page/src/dress.rs", "anybody: the same page in every language"),
];

/// Judges the source of every room.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let mut found = Vec::new();
    for (file, text) in project.texts() {
        let of_a_room = file.starts_with("crates/") && file.contains("/src/") && file.ends_with(".rs");
        if !of_a_room || OPENING.iter().any(|(known, _)| *known == file) {
            continue;
        }
        let text = rust::code(text);
        // A router is the only thing in the house whose `route` takes an address and what answers there.
        let routers = text.contains("Router");
        for (number, _) in text.lines().enumerate().filter(|(_, line)| routers && line.contains(".route(")) {
            let cure = "declare it in the room's list of doors, with what it asks of who opens it";
            found.push(Finding::new(file, number + 1, "opens an address here", cure));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn judged(file: &str, text: &str) -> usize {
        judge(&Project::of(&[(file, text)])).unwrap().len()
    }

    #[test]
    fn an_address_opened_elsewhere_is_found() {
        let text = "fn more() -> Router {\n    Router::new().route(\"/di-nascosto\", get(all))\n}\n";
        assert_eq!(judged("crates/desk/src/extra.rs", text), 1);
        assert_eq!(judged("crates/desk/src/doors.rs", text), 0);
        assert_eq!(judged("crates/desk/tests/common/mod.rs", text), 0);
    }

    #[test]
    fn other_things_called_route_are_left_alone() {
        assert_eq!(judged("crates/directory/src/routing/orient.rs", "let found = self.question.route(row, 0);\n"), 0);
        assert_eq!(judged("crates/desk/src/visit.rs", "// Router::new().route(\"/x\")\n"), 0);
    }
}
