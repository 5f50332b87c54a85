// SPDX-License-Identifier: EUPL-1.2
//! `filo account`: accounts for those who work at the desks, opened here or by a link they follow themselves.

use super::{
    Outcome, Place, Stop, runtime, say,
    serve::{first_words, invitation_address},
};
use crate::Filo;
use clap::{Args, Subcommand};
use identity::{IdentityError, Link, NewAccount, NewInvitation, Password, Role, Who};
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
    /// Invite somebody: prints an address by which they choose their own password; good once, for seven days
    Invite {
        /// The address that sets up the first administrator, while nobody has an account
        #[arg(long, conflicts_with_all = ["sign_in", "name", "body", "role", "desk"])]
        first: bool,
        /// What they will type to sign in: a mail address
        #[arg(long, value_name = "NAME", required_unless_present = "first")]
        sign_in: Option<String>,
        /// The name colleagues will read
        #[arg(long, value_name = "NAME", required_unless_present = "first")]
        name: Option<String>,
        /// The body they will work for: its id in the territory pack
        #[arg(long, value_name = "ID", required_unless_present = "first")]
        body: Option<String>,
        /// What they will do, in the words of `create`
        #[arg(long, required_unless_present = "first")]
        role: Option<String>,
        /// Desks they will serve: ids in the territory pack
        #[arg(long, value_delimiter = ',', value_name = "ID[,ID]")]
        desk: Vec<String>,
        #[command(flatten)]
        place: Place,
    },
    /// Let somebody back in who has lost everything: prints an address by which they choose a new password, and which
    /// turns their second step off and removes their passkeys; good once, for seven days
    Recover {
        /// What they type to sign in
        #[arg(long, value_name = "NAME")]
        sign_in: String,
        #[command(flatten)]
        place: Place,
    },
}

/// Where the invitation leads when nobody said how the site is reached: the machine itself.
const NEAR: &str = "http://127.0.0.1:8080";

impl Account {
    pub(super) fn run(self) -> Outcome {
        match self.what {
            What::Create { sign_in, name, body, role, desk, place } => {
                let role: Role = role.parse()?;
                let filo = open(&place)?;
                check_places(&filo, &body, &desk)?;
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
            What::Invite { first: true, place, .. } => {
                let filo = open(&place)?;
                let link = runtime()?.block_on(filo.identity.invite_founder())?.ok_or_else(|| {
                    Stop::Refused(
                        "filo: somebody has an account already: invite with --sign-in, --name, --body, --role".into(),
                    )
                })?;
                say(&first_words(&invitation_address(reached(&filo), &link)))
            }
            What::Invite { sign_in, name, body, role, desk, place, .. } => {
                // The parser asks for all four without --first.
                let role: Role = role.unwrap_or_default().parse()?;
                let filo = open(&place)?;
                let body = body.unwrap_or_default();
                check_places(&filo, &body, &desk)?;
                let new = NewInvitation {
                    display_name: name.unwrap_or_default(),
                    sign_in_name: sign_in.unwrap_or_default(),
                    body,
                    role,
                    desks: desk.into_iter().collect(),
                };
                let link = runtime()?.block_on(filo.identity.invite(&Who::Operator, &new))?;
                say(&shown(&filo, &link))
            }
            What::Recover { sign_in, place } => {
                let filo = open(&place)?;
                let link = runtime()?.block_on(async {
                    let account = filo.identity.account_named(&Who::Operator, &sign_in).await?;
                    filo.identity.invite_back(&Who::Operator, account).await
                });
                match link {
                    Err(IdentityError::NotForYou) => {
                        Err(Stop::Refused(format!("filo: nobody signs in as \"{sign_in}\": check the name")))
                    }
                    link => say(&shown(&filo, &link?)),
                }
            }
        }
    }
}

/// Filò with its directory in memory. It may come before the first start: then the key is made here.
fn open(place: &Place) -> Result<Filo, Stop> {
    place.must_be_there()?;
    let filo = place.open()?;
    filo.directory.refresh_now(&filo.db)?;
    Ok(filo)
}

/// Refuses a body or a desk that the territory does not have.
fn check_places(filo: &Filo, body: &str, desks: &[String]) -> Outcome {
    let known = filo.directory.current().ok_or_else(|| {
        Stop::Refused("filo: no territory is loaded yet: begin with `filo territory load DIR`".into())
    })?;
    if known.body(body).is_none() {
        return Err(Stop::Refused(format!("filo: the territory has no body \"{body}\": use the id of its pack")));
    }
    match desks.iter().find(|id| known.desk(id).is_none()) {
        Some(unknown) => {
            Err(Stop::Refused(format!("filo: the territory has no desk \"{unknown}\": use the id of its pack")))
        }
        None => Ok(()),
    }
}

fn reached(filo: &Filo) -> &str {
    if filo.settings.address.is_empty() { NEAR } else { &filo.settings.address }
}

fn shown(filo: &Filo, link: &Link) -> String {
    let address = invitation_address(reached(filo), link);
    format!(
        "Give this address to the person, by a way that only the two of you read. It is good once, for seven days.\n\n  {address}\n\n"
    )
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
