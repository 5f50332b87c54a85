// SPDX-License-Identifier: EUPL-1.2
//! `check`: the rules of the house. `lint`: format, the compiler's and clippy's opinion, then the rules.

use crate::Project;
use crate::machine::command::{cargo, run, step};
use crate::rules::{self, Rule};

/// Judges every rule, or those named, and tells what breaks them.
///
/// # Errors
/// When a rule is broken or could not be judged.
pub fn check(names: &[String]) -> Result<(), String> {
    if let Some(unknown) = names.iter().find(|name| !rules::ALL.iter().any(|rule| rule.name == name.as_str())) {
        let known: Vec<&str> = rules::ALL.iter().map(|rule| rule.name).collect();
        return Err(format!("there is no rule \"{unknown}\"; there are: {}", known.join(", ")));
    }
    let project = Project::here()?;
    let mut broken = 0;
    for rule in rules::ALL.iter().filter(|rule| names.is_empty() || names.iter().any(|name| name == rule.name)) {
        broken += usize::from(!tell(rule, &project));
    }
    if names.is_empty() || names.iter().any(|name| name == "crates") {
        for double in rules::crates::doubles(&project)? {
            println!("  note   two versions are built: {double}");
        }
    }
    match broken {
        0 => Ok(()),
        1 => Err("one rule is broken".to_owned()),
        more => Err(format!("{more} rules are broken")),
    }
}

/// Tells how one rule stands; whether it is kept.
fn tell(rule: &Rule, project: &Project) -> bool {
    match (rule.judge)(project) {
        Ok(findings) if findings.is_empty() => {
            println!("  kept   {:<11} {}", rule.name, rule.asks);
            true
        }
        Ok(findings) => {
            println!("  BROKEN {:<11} {}", rule.name, rule.asks);
            for finding in findings {
                println!("{finding}");
            }
            false
        }
        Err(unjudged) => {
            println!("  BROKEN {:<11} could not be judged: {unjudged}", rule.name);
            false
        }
    }
}

/// Format, clippy with warnings as errors, the rules.
///
/// # Errors
/// When any of them complains.
pub fn lint() -> Result<(), String> {
    step("Format");
    run(&mut cargo(&["fmt", "--all", "--check"])?).map_err(|error| {
        format!("{error}\nType `cargo fmt` to mend it (`rustup component add rustfmt` if it is missing).")
    })?;
    step("Clippy, warnings are errors");
    run(&mut cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])?)?;
    step("Rules of the house");
    check(&[])
}

/// Builds the reference of the code; a warning is an error.
///
/// # Errors
/// When a page of it cannot be built.
pub fn reference() -> Result<(), String> {
    step("Reference of the code");
    run(cargo(&["doc", "--quiet", "--workspace", "--no-deps"])?.env("RUSTDOCFLAGS", "-D warnings"))
}
