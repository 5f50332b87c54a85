// SPDX-License-Identifier: EUPL-1.2
//! A file tells one thing: around 300 lines is comfortable, past 600 it is two files.

use super::{Finding, Verdict};
use crate::Project;

/// The hard limit, in lines.
pub const MOST: usize = 600;

const KINDS: [&str; 7] = [".rs", ".mjs", ".js", ".scss", ".css", ".html", ".sql"];

/// Judges every source file.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let sources = project.texts().filter(|(file, _)| KINDS.iter().any(|ending| file.ends_with(ending)));
    let long = sources.map(|(file, text)| (file, text.lines().count())).filter(|(_, lines)| *lines > MOST);
    Ok(long
        .map(|(file, lines)| Finding::new(file, MOST + 1, format!("{lines} lines"), "part it by what each half tells"))
        .collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed_and_one_more_is_not() {
        let (just, over) = ("x\n".repeat(MOST), "x\n".repeat(MOST + 1));
        let found = judge(&Project::of(&[("a.rs", &just), ("b.rs", &over), ("c.csv", &over)])).unwrap();
        assert_eq!(found.iter().map(|finding| finding.file.as_str()).collect::<Vec<_>>(), ["b.rs"]);
    }
}
