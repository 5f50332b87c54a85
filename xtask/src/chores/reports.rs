// SPDX-License-Identifier: EUPL-1.2
//! `reports`: what the public pages are like for those who have it hardest, in tables: how plain the words are, what the
//! accessibility engine finds, how soon a page is useful on a bad line, what works without scripts, what pages weigh.

use super::build;
use crate::machine::command::{cargo, run, step};
use crate::machine::node;
use crate::machine::tools::{self, Tool};
use crate::project::root;
use std::process::Command;

/// The reports: how each is called, and what it says.
const REPORTS: [(&str, &str); 5] = [
    ("plain-words", "how easy every Italian text is to read (Gulpease), with the ten hardest sentences"),
    ("accessibility", "what the engine finds on every page, by language, width, size of text and colours"),
    ("throttling", "how soon the first page is useful on an old phone and a 2G line"),
    ("without", "the whole way without JavaScript, without pictures, without styles, without cookies"),
    ("sizes", "what every page weighs over the wire, in every language"),
];

/// Prints the reports that are named, or all. `--full` looks under every combination of conditions, not every pair.
///
/// # Errors
/// When a name is unknown, something cannot be built, or a limit is passed.
pub fn reports(arguments: &[String]) -> Result<(), String> {
    let (flags, names): (Vec<&String>, Vec<&String>) = arguments.iter().partition(|word| word.starts_with("--"));
    let unknown = names
        .iter()
        .find(|name| !REPORTS.iter().any(|(known, _)| *known == name.as_str()))
        .or_else(|| flags.iter().find(|flag| flag.as_str() != "--full"));
    if let Some(unknown) = unknown {
        let known: String = REPORTS.iter().map(|(name, says)| format!("\n  {name:<14} {says}")).collect();
        return Err(format!(
            "there is no report \"{unknown}\"; there are{known}\n  --full         every combination of conditions"
        ));
    }
    let wants = |name: &str| names.is_empty() || names.iter().any(|asked| asked.as_str() == name);
    let mut broken = Vec::new();
    if wants("plain-words") {
        step("Plain words");
        if let Err(error) = plain_words() {
            broken.push(error);
        }
    }
    let walked: Vec<&str> =
        REPORTS.iter().map(|(name, _)| *name).filter(|name| *name != "plain-words" && wants(name)).collect();
    if !walked.is_empty() {
        step("In a browser");
        if let Err(error) = in_a_browser(&walked, !flags.is_empty()) {
            broken.push(error);
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(broken.join("\n")) }
}

fn plain_words() -> Result<(), String> {
    let mut command = cargo(&["test", "--quiet", "--package", "testkit", "--test", "whole", "--"])?;
    run(command.args(["--nocapture", "--exact", "plain_words::every_public_text_is_easy_to_read"]))
}

fn in_a_browser(names: &[&str], full: bool) -> Result<(), String> {
    tools::ensure(&[Tool::Chromium])?;
    let path = node::path()?;
    build::assets(&path)?;
    let mut command = Command::new("node");
    command.arg(root()?.join("testkit/walks/reports.mjs")).args(names).env("PATH", path).current_dir(root()?);
    if full {
        command.arg("--full");
    }
    if let Some(browser) = tools::browser() {
        command.env("FILO_BROWSER", browser);
    }
    run(&mut command)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_unknown_report_is_refused_with_those_there_are() {
        for wrong in ["size", "--all"] {
            let refused = reports(&[wrong.to_owned()]).unwrap_err();
            assert!(
                refused.contains(wrong) && refused.contains("plain-words") && refused.contains("sizes"),
                "{refused}"
            );
        }
    }
}
