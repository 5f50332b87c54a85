// SPDX-License-Identifier: EUPL-1.2
//! What a fresh Debian machine lacks: looked for first, installed when we may, explained when we may not.

use super::command::{answer, find, run, step};
use super::postgres;
use std::process::Command;

/// Something that a chore cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// Node.js with npm: builds the styles and runs the browser walks.
    Node,
    /// The server's programs of PostgreSQL.
    Postgres,
    /// A browser that can be led by a program.
    Chromium,
}

impl Tool {
    fn is_here(self) -> bool {
        match self {
            Self::Node => find("node").is_some() && find("npm").is_some(),
            Self::Postgres => postgres::programs().is_some(),
            Self::Chromium => browser().is_some(),
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Node => &["nodejs", "npm"],
            Self::Postgres => &["postgresql"],
            Self::Chromium => &["chromium"],
        }
    }

    fn what_for(self) -> &'static str {
        match self {
            Self::Node => "Node.js and npm build the styles of the pages",
            Self::Postgres => "PostgreSQL is the second database that every test runs on",
            Self::Chromium => "Chromium walks the pages as a person would",
        }
    }
}

/// Makes sure that these tools are here. Quiet when they are.
///
/// # Errors
/// When one is missing and cannot be installed from here: the sentence says what to type.
pub fn ensure(tools: &[Tool]) -> Result<(), String> {
    let missing: Vec<Tool> = tools.iter().copied().filter(|tool| !tool.is_here()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.packages()).copied().collect();
    if find("apt-get").is_none() || !is_root() {
        return Err(told(&missing, &packages));
    }
    step(&format!("Installing {}", packages.join(", ")));
    let apt =
        |arguments: &[&str]| run(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"));
    apt(&["update", "-qq"])?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(&packages);
    apt(&install)?;
    match missing.iter().copied().find(|tool| !tool.is_here()) {
        Some(tool) => Err(format!("{} was installed and still cannot be found", tool.packages().join(" and "))),
        None => Ok(()),
    }
}

fn told(missing: &[Tool], packages: &[&str]) -> String {
    let reasons: Vec<String> = missing.iter().map(|tool| format!("  · {}", tool.what_for())).collect();
    let packages = packages.join(" ");
    let cure = if find("apt-get").is_some() {
        format!("Type:  sudo apt-get install {packages}")
    } else {
        format!("Install what your system calls: {packages}")
    };
    format!("something is missing on this machine:\n{}\n{cure}\nthen start again.", reasons.join("\n"))
}

/// Whether this process may install packages and change user.
pub fn is_root() -> bool {
    answer("id", &["-u"]).as_deref() == Some("0")
}

/// The browser, by any of its names.
pub fn browser() -> Option<std::path::PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "chrome"].iter().find_map(|name| find(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_told_with_its_reason_and_its_cure() {
        let told = told(&[Tool::Node, Tool::Postgres], &["nodejs", "npm", "postgresql"]);
        assert!(told.contains("build the styles") && told.contains("second database"), "{told}");
        assert!(told.contains("nodejs npm postgresql"), "{told}");
    }
}
