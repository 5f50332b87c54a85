// SPDX-License-Identifier: EUPL-1.2
//! Commands, run as a person would run them: said aloud, their output shown, their failure told in a sentence.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Cargo, in the project's folder: the same one that started this chore.
///
/// # Errors
/// Never in a checkout.
pub fn cargo(arguments: &[&str]) -> Result<Command, String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.args(arguments).current_dir(crate::project::root()?);
    Ok(command)
}

/// Says what is done now.
pub fn step(what: &str) {
    println!("\n▸ {what}");
}

/// Runs a command to its end, its output shown.
///
/// # Errors
/// When it does not start, or ends with anything but success.
pub fn run(command: &mut Command) -> Result<(), String> {
    let said = spoken(command);
    let status = command.status().map_err(|error| format!("`{said}` does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{said}` failed ({status}): see its message above")) }
}

/// What a command prints, without showing it; `None` when it does not start or fails.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A command as one would type it.
pub fn spoken(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

/// Where a program is, by the path of this process.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_failing_command_is_told_as_it_was_typed() {
        let told = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert!(told.starts_with("`sh -c exit 3` failed (exit status: 3)"), "{told}");
        let told = run(&mut Command::new("no-such-program")).unwrap_err();
        assert!(told.contains("does not start"), "{told}");
    }

    #[test]
    fn programs_are_found_by_the_path() {
        assert!(find("sh").is_some() && find("no-such-program").is_none());
    }
}
