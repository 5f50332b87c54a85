// SPDX-License-Identifier: EUPL-1.2
//! `filo demo`: a territory to try, with obviously fake people and one login per role.

use super::{
    Outcome, Stop,
    route::read_pack,
    runtime, say,
    serve::{answer, log_to_stderr},
};
use crate::{Filo, Settings, demonstration};
use clap::Args;
use kernel::{SystemChance, SystemClock};
use std::{path::PathBuf, sync::Arc};

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
        let mut settings = Settings::in_folder(&self.data);
        settings.database = self.database;
        settings.address = format!("http://{}", self.listen);
        let filo = Filo::open(settings, Arc::new(SystemClock), Arc::new(SystemChance))?;
        filo.load(pack)?;
        runtime()?.block_on(async move {
            let people = demonstration::prepare(&filo)
                .await
                .map_err(|problem| Stop::Refused(format!("filo: the demonstration cannot be prepared: {problem}")))?;
            say(&greeting(&self.listen, &people))?;
            if self.prepare { Ok(()) } else { answer(filo, &self.listen, true).await }
        })
    }
}

fn greeting(listen: &str, people: &[demonstration::Login]) -> String {
    let mut text = format!(
        "\nFilò, a demonstration. Everybody in it is made up.\n\n  For families       http://{listen}/it   (English: /en)\n  For who works here http://{listen}/it/scrivania\n\n  Logins, all with the password  {}\n",
        demonstration::PASSWORD
    );
    for login in people {
        text.push_str(&format!("    {:<40} {}\n", login.sign_in, login.what));
    }
    text.push('\n');
    text
}
