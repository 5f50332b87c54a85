// SPDX-License-Identifier: EUPL-1.2
//! `filo demo`: a territory to try, with obviously fake people and one login per role.

use super::{
    Outcome, Stop,
    route::read_pack,
    runtime, say,
    serve::{answer, log_to_stderr},
};
use crate::{Filo, Settings, apart::DEMONSTRATION, demonstration};
use casework::note::duty::read_duties;
use clap::Args;
use kernel::{SystemChance, SystemClock};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Folder of the demonstration's data; remove it to begin anew
    #[arg(long, default_value = "data/demo", value_name = "DIR")]
    data: PathBuf,
    /// Pack of the territory
    #[arg(long, default_value = "territories/cremona", value_name = "DIR")]
    pack: PathBuf,
    /// PostgreSQL address instead of the embedded database
    #[arg(long, value_name = "URL", value_parser = super::postgres)]
    database: Option<String>,
    /// Address and port to listen on
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    listen: String,
    /// Prepare everything, print the logins and stop
    #[arg(long)]
    prepare: bool,
}

impl Demo {
    pub(super) fn run(self) -> Outcome {
        log_to_stderr();
        let pack = read_pack(&self.pack)?;
        let mut settings = Settings::demonstration(&self.data);
        take_over_key(&self.data)?;
        settings.database = self.database;
        settings.address = format!("http://{}", self.listen);
        let filo = Filo::open(settings, Arc::new(SystemClock), Arc::new(SystemChance))?;
        filo.load(pack)?;
        filo.load_words(message::words::read_folder(&self.pack).0)?;
        filo.load_instruments(super::instrument::sound(casework::read_folder(&self.pack))?)?;
        filo.load_pathways(super::instrument::sound(casework::pathway::read::read_folder(&self.pack))?)?;
        filo.load_duties(super::instrument::sound(read_duties(&self.pack))?)?;
        runtime()?.block_on(async move {
            let people = demonstration::prepare(&filo)
                .await
                .map_err(|problem| Stop::Refused(format!("filo: the demonstration cannot be prepared: {problem}")))?;
            say(&greeting(&self.listen, &self.data, &people))?;
            if self.prepare { Ok(()) } else { answer(filo, &self.listen, None, true).await }
        })
    }
}

/// An earlier version called the demonstration's key otherwise.
fn take_over_key(data: &Path) -> Outcome {
    let (before, now) = (data.join("filo.key"), data.join(DEMONSTRATION));
    if before.exists() && !now.exists() {
        std::fs::rename(before, now)?;
    }
    Ok(())
}

fn greeting(listen: &str, data: &Path, people: &[demonstration::Login]) -> String {
    let mut text = format!(
        "\nFilò, a demonstration. Everybody in it is made up.\n\n  For families       http://{listen}/it   (English: /en)\n  For who works here http://{listen}/it/scrivania\n  Messages sent      http://{listen}/it/messaggi   (none really leaves)\n\n  Logins, all with the password  {}\n",
        demonstration::PASSWORD
    );
    for login in people {
        text.push_str(&format!("    {:<40} {}\n    {:<40}   {}\n", login.sign_in, login.what, "", login.tries));
    }
    text.push_str(&format!(
        "\n  The key lies with the data, in {}: good for a demonstration, never for real people.\n\n",
        data.join(DEMONSTRATION).display()
    ));
    text
}
