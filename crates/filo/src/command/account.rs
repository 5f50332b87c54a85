// SPDX-License-Identifier: EUPL-1.2
//! `filo account create`: an account for somebody who works at the desks.

use super::{Outcome, Place, Stop, runtime, say};
use clap::{Args, Subcommand};
use identity::{NewAccount, Password, Role, Who};
use std::{
    io::{IsTerminal, Write},
    process::{Command, Stdio},
};

#[derive(Debug, Args)]
pub(super) struct Account {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Open an account; the password is asked, or read as one line from the standard input
    Create {
        /// What is typed to sign in: a mail address
        #[arg(long, value_name = "NAME")]
        sign_in: String,
        /// The name colleagues read
        #[arg(long, value_name = "NAME")]
        name: String,
        /// The body they work for: its id in the territory pack
        #[arg(long, value_name = "ID")]
        body: String,
        /// What they do: administrator, coordinator, case_worker, front_desk, listening_point, partner_operator,
        /// data_protection_officer, read_only
        #[arg(long)]
        role: String,
        /// Desks they serve: ids in the territory pack
        #[arg(long, value_delimiter = ',', value_name = "ID[,ID]")]
        desk: Vec<String>,
        #[command(flatten)]
        place: Place,
    },
}

impl Account {
    pub(super) fn run(self) -> Outcome {
        let What::Create { sign_in, name, body, role, desk, place } = self.what;
        let role: Role = role.parse()?;
        // It may come before the first start: then the key is made here.
        place.must_be_there()?;
        let filo = place.open()?;
        filo.directory.refresh_now(&filo.db)?;
        let known = filo.directory.current().ok_or_else(|| {
            Stop::Refused("filo: no territory is loaded yet: begin with `filo territory load DIR`".into())
        })?;
        if known.body(&body).is_none() {
            return Err(Stop::Refused(format!("filo: the territory has no body \"{body}\": use the id of its pack")));
        }
        if let Some(unknown) = desk.iter().find(|id| known.desk(id).is_none()) {
            return Err(Stop::Refused(format!(
                "filo: the territory has no desk \"{unknown}\": use the id of its pack"
            )));
        }
        let account = NewAccount {
            display_name: name,
            sign_in_name: sign_in,
            password: Password::new(&ask_password()?),
            body,
            role,
            desks: desk.into_iter().collect(),
        };
        let id = runtime()?.block_on(filo.identity.create_account(&Who::Operator, &account))?;
        say(&format!("Account {id} is open.\n"))
    }
}

fn ask_password() -> Result<String, Stop> {
    let asked = std::io::stdin().is_terminal();
    let mut error = std::io::stderr();
    if asked {
        let _ = write!(error, "Password (it is not shown): ");
        let _ = error.flush();
        echo("-echo");
    }
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line);
    if asked {
        echo("echo");
        let _ = writeln!(error);
    }
    if read? == 0 {
        return Err(Stop::Refused("filo: no password was given: write it as one line on the standard input".into()));
    }
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

/// Shows, or not, what is typed. Where there is no `stty` the password is seen while it is typed, and nothing else.
fn echo(how: &str) {
    let _ = Command::new("stty").arg(how).stdout(Stdio::null()).stderr(Stdio::null()).status();
}
