// SPDX-License-Identifier: EUPL-1.2
//! Links in the documentation: every relative one leads to a file of the project, and to a heading that is there.

use super::{Finding, Verdict};
use crate::Project;

/// Judges every Markdown file.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let mut found = Vec::new();
    for (file, text) in project.texts().filter(|(file, _)| file.ends_with(".md")) {
        for (line, target) in targets(text) {
            if target.contains("://") || target.starts_with("mailto:") || target.starts_with("tel:") {
                continue;
            }
            let (path, heading) = target.split_once('#').unwrap_or((&target, ""));
            let place = if path.is_empty() { Some(file.to_owned()) } else { resolve(file, path) };
            let Some(place) = place.filter(|place| project.has(place)) else {
                let what = format!("links to {target}, that is not there");
                found.push(Finding::new(file, line, what, "mend the link or write the page"));
                continue;
            };
            let headings = project.text(&place).filter(|_| place.ends_with(".md"));
            if !heading.is_empty() && headings.is_some_and(|text| !anchors(text).iter().any(|anchor| anchor == heading))
            {
                let what = format!("links to the heading #{heading} of {place}, that is not there");
                found.push(Finding::new(file, line, what, "mend the link or the heading"));
            }
        }
    }
    Ok(found)
}

/// Targets of `[text](target)`, `![picture](target)` and `src="target"`, with their lines; code is left out.
fn targets(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut fenced = false;
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced {
            continue;
        }
        // Every other piece between back ticks is code.
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("``");
        for (opening, closing) in [("](", ')'), ("src=\"", '"'), ("href=\"", '"')] {
            for piece in prose.split(opening).skip(1) {
                if let Some((target, _)) = piece.split_once(closing) {
                    let target = target.split(" \"").next().unwrap_or_default();
                    found.push((number + 1, target.trim_matches(['<', '>']).to_owned()));
                }
            }
        }
    }
    found
}

/// The file that a relative path means, seen from another file; `None` when it leaves the project.
fn resolve(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { from.split('/').collect() };
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The anchors of a page's headings, as code hosts make them.
fn anchors(text: &str) -> Vec<String> {
    let mut fenced = false;
    let headings = text.lines().filter(|line| {
        fenced ^= line.trim_start().starts_with("```");
        !fenced && line.starts_with('#')
    });
    headings
        .map(|line| {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let kept = words.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
            kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn judged(page: &str) -> Vec<String> {
        let project =
            Project::of(&[("docs/page.md", page), ("README.md", "# Filò, in two lines\n"), ("docs/a/b.md", "# B")]);
        judge(&project).unwrap().into_iter().map(|finding| format!("{}: {}", finding.line, finding.what)).collect()
    }

    #[test]
    fn links_that_lead_somewhere_are_fine() {
        assert_eq!(
            judged(
                "[a](../README.md) [b](a/b.md#b) [c](a) [d](https://example.org) [e](../README.md#filò-in-two-lines)"
            ),
            Vec::<String>::new()
        );
    }

    #[test]
    fn links_that_lead_nowhere_are_found() {
        assert_eq!(judged("x\n![p](pictures/none.png)"), ["2: links to pictures/none.png, that is not there"]);
        assert_eq!(judged("<img src=\"none.png\">").len(), 1);
        assert_eq!(judged("[a](../../outside.md)").len(), 1);
        assert_eq!(judged("[a](a/b.md#c)"), ["1: links to the heading #c of docs/a/b.md, that is not there"]);
    }

    #[test]
    fn code_holds_no_links() {
        assert_eq!(judged("`[a](none.md)`\n```\n[a](none.md)\n```\n"), Vec::<String>::new());
    }
}
