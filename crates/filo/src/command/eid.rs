// SPDX-License-Identifier: EUPL-1.2
//! `filo eid`: the provider by which workers come in with SPID or CIE: what to register there, and whether it answers.

use super::{Outcome, Stop, say};
use clap::Args;
use identity::{EidSecret, EidSettings};
use kernel::{Clock, SystemClock};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(super) struct Eid {
    /// File that names the provider, as `filo serve --eid` reads it
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Address by which people reach the site: https://filo.example
    #[arg(long, env = "FILO_ADDRESS", hide_env_values = true, value_name = "URL")]
    address: String,
    /// Do not ask the provider: only look at the file, and say what to register
    #[arg(long)]
    offline: bool,
}

impl Eid {
    pub(super) fn run(self) -> Outcome {
        let settings = read(&self.file, &self.address)?;
        let (client, acr) = (settings.client_id.clone(), settings.acr.clone());
        let eid = crate::outgoing::eid(Some(&settings))?
            .ok_or_else(|| Stop::Refused("filo: the file names no provider".to_owned()))?;
        let known_by = match eid.public_key() {
            Some(key) => format!("private_key_jwt, RS256, with this public key (JWK):\n\n  {key}"),
            None => "client_secret_basic, with the secret it gives you".to_owned(),
        };
        say(&format!(
            "The file is sound. Register at {issuer}:\n\n  \
             client id       {client}\n  \
             redirect URI    {redirect}\n  \
             flow            authorization code, PKCE S256, scope openid\n  \
             level (acr)     {acr}\n  \
             claims          https://attributes.eid.gov.it/fiscal_number, given_name, family_name\n  \
             known by        {known_by}\n\n",
            issuer = eid.issuer(),
            redirect = redirect(&self.address),
        ))?;
        if self.offline {
            return Ok(());
        }
        match eid.look(SystemClock.now()) {
            Ok(()) => say(&format!("{} answers: its configuration and its keys can be used.\n", eid.issuer())),
            Err(why) => Err(Stop::Refused(format!(
                "filo: {} does not do: {why}. Look at the issuer in {}, and whether this machine may go out to it",
                eid.issuer(),
                self.file.display()
            ))),
        }
    }
}

/// Where the provider sends people back.
fn redirect(address: &str) -> String {
    let path = page::address(kernel::Language::It, desk::EID_RETURN);
    format!("{}{path}", address.trim_end_matches('/'))
}

/// The settings of the file; the secret also from FILO_EID_SECRET, the private key also from FILO_EID_KEY.
pub(super) fn read(file: &Path, address: &str) -> Result<EidSettings, Stop> {
    let refused =
        |file: &Path, what: &dyn std::fmt::Display| Stop::Refused(format!("filo: {}: {what}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| refused(file, &format!("cannot be read: {error}")))?;
    let mut settings = EidSettings::read(&text).map_err(|error| refused(file, &error))?;
    let secret = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty()).map(EidSecret::new);
    if let Some(secret) = secret("FILO_EID_SECRET") {
        settings.secret = Some(secret);
    }
    if let Some(path) = &settings.key_file {
        // A name without a folder is beside the file that says it.
        let path = file.parent().unwrap_or(Path::new(".")).join(path);
        let key =
            std::fs::read_to_string(&path).map_err(|error| refused(&path, &format!("cannot be read: {error}")))?;
        settings.key = Some(EidSecret::new(key));
    }
    if let Some(key) = secret("FILO_EID_KEY") {
        settings.key = Some(key);
    }
    if address.is_empty() {
        return Err(Stop::Refused(
            "filo: say at which address people reach the site, with --address or FILO_ADDRESS: the provider sends them back there"
                .to_owned(),
        ));
    }
    Ok(settings)
}
