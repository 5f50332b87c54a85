// SPDX-License-Identifier: EUPL-1.2
//! `filo serve`: the site.

use super::{Outcome, Place, Stop, runtime, say};
use crate::{Filo, Keys, Listening, Messages, Settings, apart};
use clap::Args;
use message::Secret;
use std::path::{Path, PathBuf};
use tokio::signal::unix::{SignalKind, signal};

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port to listen on
    #[arg(
        long,
        env = "FILO_LISTEN",
        hide_env_values = true,
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    listen: String,
    /// Where "leave at once" leads: the address of something harmless, the weather; without it, a plain calendar
    #[arg(long, env = "FILO_EXIT", hide_env_values = true, value_name = "URL", value_parser = harmless)]
    exit: Option<String>,
    /// File that names the mail server and the telephone gateway by which messages leave; without it they wait
    #[arg(long, env = "FILO_MESSAGES", hide_env_values = true, value_name = "FILE")]
    messages: Option<PathBuf>,
    /// Address and port on which a monitor reads figures at /metrics; keep it away from the public; without it there is none
    #[arg(long, env = "FILO_METRICS", hide_env_values = true, value_name = "ADDRESS:PORT")]
    metrics: Option<String>,
    /// File of the site's certificate, in PEM: its end is shown under Stato dell'impianto before it comes
    #[arg(long, env = "FILO_CERTIFICATE", hide_env_values = true, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// File that names the provider by which workers sign in with SPID or CIE; without it they do not
    #[arg(long, env = "FILO_EID", hide_env_values = true, value_name = "FILE")]
    eid: Option<PathBuf>,
    /// File that says how large a document of a case may be, and which antivirus looks at it; without it 20 MB, and none
    #[arg(long, env = "FILO_DOCUMENTS", hide_env_values = true, value_name = "FILE")]
    documents: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

/// How documents are taken, from the file.
fn documents(file: &Path) -> Result<casework::document::Rules, Stop> {
    let refused = |what: &dyn std::fmt::Display| Stop::Refused(format!("filo: {}: {what}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| refused(&format!("cannot be read: {error}")))?;
    crate::documents::read(&text).map_err(|error| refused(&error))
}

/// By which ways messages leave, from the file; passwords also from FILO_MAIL_PASSWORD, FILO_SMS_SECRET and
/// FILO_RECEIPTS_SECRET.
fn messages(file: Option<&Path>) -> Result<Messages, Stop> {
    let Some(file) = file else { return Ok(Messages::Wait) };
    let refused = |what: &dyn std::fmt::Display| Stop::Refused(format!("filo: {}: {what}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| refused(&format!("cannot be read: {error}")))?;
    let mut settings = message::Settings::read(&text).map_err(|error| refused(&error))?;
    let secret = |name: &str| std::env::var(name).ok().filter(|text| !text.is_empty()).map(Secret::new);
    if let (Some(mail), Some(password)) = (&mut settings.mail, secret("FILO_MAIL_PASSWORD")) {
        mail.password = Some(password);
    }
    if let (Some(sms), Some(secret)) = (&mut settings.sms, secret("FILO_SMS_SECRET")) {
        sms.secret = Some(secret);
    }
    if let (Some(receipts), Some(secret)) = (&mut settings.receipts, secret("FILO_RECEIPTS_SECRET")) {
        receipts.secret = Some(secret);
    }
    Ok(Messages::Sent(Box::new(settings)))
}

/// A whole address: anything else would lead back to us.
fn harmless(address: &str) -> Result<String, String> {
    let whole = address.starts_with("https://") && address.is_ascii() && !address.contains(char::is_whitespace);
    if whole { Ok(address.to_owned()) } else { Err("write a whole address that begins with https://".to_owned()) }
}

impl Serve {
    pub(super) fn run(self) -> Outcome {
        log_to_stderr();
        let settings = self.place.settings()?;
        if settings.is_demonstration() {
            return Err(Stop::Refused(format!(
                "filo: {data} is the folder of a demonstration, with its key inside: `filo demo --data {data}` serves it; name another with --data",
                data = settings.data.display()
            )));
        }
        let messages = messages(self.messages.as_deref())?;
        let eid = match &self.eid {
            Some(file) => Some(super::eid::read(file, &settings.address)?),
            None => None,
        };
        let mut filo = self.place.open_with(messages, eid)?;
        if let Some(file) = &self.documents {
            filo.casework = filo.casework.with_documents(documents(file)?);
        }
        filo.settings.exit.clone_from(&self.exit);
        filo.settings.certificate.clone_from(&self.certificate);
        warn_of_one_disk(&filo.settings);
        runtime()?.block_on(async move {
            filo.directory.refresh_now(&filo.db)?;
            if filo.directory.current().is_none() {
                return Err(Stop::Refused(
                    "filo: no territory is loaded yet: begin with `filo territory load territories/cremona`".into(),
                ));
            }
            answer(filo, &self.listen, self.metrics.as_deref(), false).await
        })
    }
}

/// Apart is not far: a key on the disk of the data goes where the disk goes. Said at each start, since it may be all that
/// the machine has.
fn warn_of_one_disk(settings: &Settings) {
    if let Keys::File(key) = &settings.keys
        && settings.database.is_none()
        && apart::on_one_disk(key, &settings.data) == Some(true)
    {
        tracing::warn!(
            "the master key is on the same disk as the data: who takes the disk takes both. Better on another disk, a stick, or in FILO_KEY"
        );
    }
}

/// Serves until the machine or the person says stop.
pub(super) async fn answer(filo: Filo, listen: &str, metrics: Option<&str>, demonstration: bool) -> Outcome {
    let asked_to_stop = stop()?;
    let listening = Listening::on(listen).await?;
    let metrics = match metrics {
        Some(address) => Some(Listening::on(address).await?),
        None => None,
    };
    say(&format!("Filò listens on http://{}  (Ctrl-C stops it)\n", listening.address))?;
    let reached = if filo.settings.address.is_empty() {
        format!("http://{}", listening.address)
    } else {
        filo.settings.address.clone()
    };
    if let Some(link) = filo.identity.invite_founder().await? {
        say(&first_words(&invitation_address(&reached, &link)))?;
    }
    crate::serve(filo, listening, metrics, demonstration, asked_to_stop).await?;
    Ok(())
}

/// Said on the terminal while nobody has an account.
pub(super) fn first_words(address: &str) -> String {
    format!(
        "\nNobody can sign in yet. Whoever opens this address sets up the first administrator: it is good once, for seven days.\n\n  {address}\n\n"
    )
}

/// Where an invitation leads.
pub(super) fn invitation_address(reached: &str, link: &identity::Link) -> String {
    format!("{}/it/scrivania/invito/{}", reached.trim_end_matches('/'), link.token.text())
}

/// Whoever runs the server asks it to stop. Listened for from here on, and not only from the moment somebody waits:
/// a signal that comes in between would end the process with its work half done.
fn stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Warnings and faults go to the error stream; `FILO_LOG` chooses (`info`, `store=debug`). Never anything personal.
pub(super) fn log_to_stderr() {
    let wanted = std::env::var("FILO_LOG").unwrap_or_else(|_| "warn".into());
    let filter = tracing_subscriber::EnvFilter::try_new(&wanted).unwrap_or_else(|_| "warn".into());
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
