// SPDX-License-Identifier: EUPL-1.2
//! `filo poster`: posters and cards, print-ready, with the code of their campaign.

use super::{Outcome, Place, Stop, runtime, say};
use clap::{ArgGroup, Args};
use identity::Who;
use kernel::{Istat, Language};
use paper::Size;
use reception::{Channel, Kind, Printing};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("about").required(true).args(["desk", "town"]))]
pub(super) struct Poster {
    /// The desk it speaks of: its id in the territory pack
    #[arg(long, value_name = "ID")]
    desk: Option<String>,
    /// The town it speaks of: its ISTAT code
    #[arg(long, value_name = "ISTAT")]
    town: Option<Istat>,
    /// Language: it, ro, pa, ar, sq, en, uk, fr, es, zh; all for one file each
    #[arg(long, default_value = "it", value_name = "LANGUAGE")]
    lang: String,
    /// Paper: a4, a3, card (A4 folded twice)
    #[arg(long, default_value = "a4", value_name = "SIZE")]
    size: String,
    /// What it hangs on: poster, school, parish, doctor, social, other
    #[arg(long, default_value = "poster", value_name = "KIND")]
    channel: String,
    /// Where it hangs, to tell one count from another: "Scuola media, atrio"
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    label: String,
    /// The file to write; with --lang all, the folder
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    place: Place,
}

impl Poster {
    pub(super) fn run(self) -> Outcome {
        let size = Size::from_code(&self.size)
            .ok_or_else(|| Stop::Usage(format!("filo: unknown size \"{}\": use a4, a3 or card", self.size)))?;
        let all = self.lang.eq_ignore_ascii_case("all");
        let languages = if all {
            Language::ALL.to_vec()
        } else {
            vec![Language::from_code(&self.lang).ok_or_else(|| {
                Stop::Usage(format!(
                    "filo: unknown language \"{}\": use it, ro, pa, ar, sq, en, uk, fr, es, zh or all",
                    self.lang
                ))
            })?]
        };
        let kind = match Kind::from_code(&self.channel) {
            Some(Kind::Poster) if size == Size::Card => Kind::Card,
            Some(kind @ (Kind::Poster | Kind::School | Kind::Parish | Kind::Doctor | Kind::Social | Kind::Other)) => {
                kind
            }
            _ => {
                return Err(Stop::Usage(format!(
                    "filo: unknown channel \"{}\": use poster, school, parish, doctor, social or other",
                    self.channel
                )));
            }
        };
        // It may come before the first start: then the key is made here.
        self.place.must_be_there()?;
        let filo = self.place.open()?;
        filo.directory.refresh_now(&filo.db)?;
        let directory = filo.directory.current().ok_or_else(|| {
            Stop::Refused("filo: no territory is loaded yet: begin with `filo territory load DIR`".into())
        })?;
        let today = filo.clock.now().timestamp().to_zoned(agenda::Desks::zone(&*filo.directory)).date();
        let offered = &directory.territory().languages;
        let printing = Printing { directory: &directory, address: &filo.settings.address, languages: offered, today };
        let words = page::Catalog::new().add_room(paper::WORDS).build()?;
        let runtime = runtime()?;
        if all {
            std::fs::create_dir_all(&self.out).map_err(|error| self.unwritten(&error))?;
        }
        for language in languages {
            let wanted = match (&self.desk, self.town) {
                (Some(desk), _) => {
                    let desk = reception::standing(&printing, desk)?;
                    let town = directory.place_of(desk).map(|place| place.town);
                    Channel::of_desk(kind, desk, town, language)
                }
                (None, Some(town)) => Channel::of_town(kind, town, &lead(&directory, town), language),
                (None, None) => return Err(Stop::Usage("filo: name a desk or a town".into())),
            };
            // What cannot be printed opens no campaign.
            reception::poster(&printing, &wanted, size)?;
            let channel = runtime.block_on(filo.reception.open_channel(&Who::Operator, wanted.called(&self.label)))?;
            let poster = reception::poster(&printing, &channel, size)?;
            let pdf = poster.pdf(&words.speech(language))?;
            let file =
                if all { self.out.join(format!("{}-{}.pdf", language.code(), size.code())) } else { self.out.clone() };
            std::fs::write(&file, pdf).map_err(|error| self.unwritten(&error))?;
            say(&format!("{}  {}\n", poster.link, file.display()))?;
        }
        Ok(())
    }

    fn unwritten(&self, error: &std::io::Error) -> Stop {
        Stop::Refused(format!("filo: {} cannot be written: {error}", self.out.display()))
    }
}

/// The body that answers for a town: the lead of its district.
fn lead(directory: &directory::Snapshot, town: Istat) -> String {
    let district = directory.town(town).map(|town| town.district.as_str());
    let known = directory.territory().districts.iter().find(|known| Some(known.id.as_str()) == district);
    known.and_then(|district| district.lead.clone()).unwrap_or_default()
}
