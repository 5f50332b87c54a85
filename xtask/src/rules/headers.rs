// SPDX-License-Identifier: EUPL-1.2
//! Every source file says its licence on its first line (the second, where the first is for the shell).

use super::{Finding, Verdict};
use crate::Project;

const WORDS: &str = "SPDX-License-Identifier: EUPL-1.2";

/// Kinds of source, with how the line is written in each.
const KINDS: [(&str, &str); 12] = [
    (".rs", "// "),
    (".mjs", "// "),
    (".js", "// "),
    (".scss", "/* */"),
    (".css", "/* */"),
    (".html", "{# #}"),
    (".ftl", "# "),
    (".toml", "# "),
    (".yml", "# "),
    (".sh", "# "),
    ("Makefile", "# "),
    (".ci/run", "# "),
];

/// Judges every source file.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let mut found = Vec::new();
    for (file, text) in project.texts() {
        let Some((_, mark)) = KINDS.iter().find(|(ending, _)| file.ends_with(ending)) else { continue };
        // Small settings of tools that are ours in nothing but two values.
        if matches!(file, "clippy.toml" | "rustfmt.toml") {
            continue;
        }
        if !text.lines().take(2).any(|line| line.contains(WORDS)) {
            let cure = match *mark {
                "/* */" => format!("begin with: /* {WORDS} */"),
                "{# #}" => format!("begin with: {{# {WORDS} #}}"),
                mark => format!("begin with: {mark}{WORDS}"),
            };
            found.push(Finding::new(file, 1, "the file does not say its licence", cure));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_source_without_the_line_is_found_and_told_how_to_write_it() {
        let good = format!("#!/bin/sh\n# {WORDS}\n");
        let project = Project::of(&[("a.sh", &good), ("b.rs", "fn main() {}"), ("c.html", "<p>"), ("README.md", "x")]);
        let found: Vec<String> =
            judge(&project).unwrap().into_iter().map(|finding| format!("{} {}", finding.file, finding.cure)).collect();
        assert_eq!(found, [format!("b.rs begin with: // {WORDS}"), format!("c.html begin with: {{# {WORDS} #}}")]);
    }
}
