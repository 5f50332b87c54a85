// SPDX-License-Identifier: EUPL-1.2
//! What a poster says of a desk or of a town: the directory's news in the words of [`paper`]. A desk that has closed gets
//! none, and whoever follows an old one is told who helps now.

use crate::Channel;
use directory::{
    Snapshot,
    pack::{Desk, DeskAccess, Status, Window},
};
use jiff::civil::{Date, Weekday};
use kernel::{Istat, Language};
use paper::{Access, Danger, Helper, Need, Opening, Poster, Size, Subject};

/// Why there is no poster, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PosterRefused {
    /// The directory knows no such desk: it may have closed.
    #[error("the territory has no desk \"{0}\": it has closed, or its id in the pack is another")]
    UnknownDesk(String),
    /// The desk opens no more, or offers nothing any more.
    #[error("the desk \"{0}\" has closed: a poster would send people to a shut door. Take the old ones down")]
    Closed(String),
    /// The town is not ours.
    #[error("the territory has no town {0}: use its six-figure ISTAT code")]
    UnknownTown(String),
    /// No open desk serves the town.
    #[error("no open desk serves {0}: there is nothing to put on a poster yet")]
    NobodyThere(String),
    /// Nobody knows where the site is.
    #[error("a poster needs the address of the site, that its code leads to: https://filo.example")]
    NoAddress,
}

/// What all posters of an installation share.
#[derive(Debug, Clone)]
pub struct Printing<'s> {
    /// The directory.
    pub directory: &'s Snapshot,
    /// Where the site is reached, without a slash at the end.
    pub address: &'s str,
    /// Languages of the site.
    pub languages: &'s [Language],
    /// The day it is printed.
    pub today: Date,
}

/// Desks on a town's poster.
const HELPERS: usize = 4;

/// Whether people find nobody there any more: it left the directory, its windows have ended, or it offers nothing.
pub fn has_closed(directory: &Snapshot, desk: &str, today: Date) -> bool {
    let Some(desk) = directory.desk(desk) else { return true };
    let ended = |window: &Window| window.until.is_some_and(|until| until < today);
    (!desk.windows.is_empty() && desk.windows.iter().all(ended))
        || !directory.services_of_desk(&desk.id).any(|service| service.status == Status::Active)
}

/// The poster of a campaign.
///
/// # Errors
/// [`PosterRefused`]: a desk that closed, a town without desks, no address.
pub fn poster(printing: &Printing<'_>, channel: &Channel, size: Size) -> Result<Poster, PosterRefused> {
    let address = printing.address.trim_end_matches('/');
    if address.is_empty() {
        return Err(PosterRefused::NoAddress);
    }
    let (directory, language) = (printing.directory, channel.language);
    let (subject, desks) = match (&channel.desk, channel.town) {
        (Some(desk), _) => (Subject::Desk, vec![standing(printing, desk)?]),
        (None, Some(town)) => {
            let found = directory.town(town).ok_or_else(|| PosterRefused::UnknownTown(town.to_string()))?;
            (Subject::Town(found.name.clone()), desks_of_town(printing, town)?)
        }
        (None, None) => return Err(PosterRefused::UnknownTown(String::new())),
    };
    let example = desks
        .iter()
        .any(|desk| desk.example.any() || directory.place_of(desk).is_some_and(|place| place.example.any()));
    Ok(Poster {
        size,
        territory: directory.territory().name.get(language).to_owned(),
        needs: needs(directory, channel.desk.as_deref(), language),
        helpers: desks.into_iter().map(|desk| helper(printing, desk, language)).collect(),
        dangers: directory
            .territory()
            .emergencies
            .iter()
            .map(|one| Danger { phone: one.phone.clone(), name: one.name.get(language).to_owned() })
            .collect(),
        link: format!("{address}{}", channel.path()),
        languages: printing.languages.to_vec(),
        made_on: printing.today,
        subject,
        example,
    })
}

/// The desk, if people find somebody there.
///
/// # Errors
/// [`PosterRefused::UnknownDesk`], [`PosterRefused::Closed`].
pub fn standing<'s>(printing: &Printing<'s>, desk: &str) -> Result<&'s Desk, PosterRefused> {
    let found = printing.directory.desk(desk).ok_or_else(|| PosterRefused::UnknownDesk(desk.to_owned()))?;
    if has_closed(printing.directory, desk, printing.today) {
        return Err(PosterRefused::Closed(desk.to_owned()));
    }
    Ok(found)
}

/// Desks that serve a town: those that stand there first, then those one can call, then those that offer most.
fn desks_of_town<'s>(printing: &Printing<'s>, town: Istat) -> Result<Vec<&'s Desk>, PosterRefused> {
    let mut desks: Vec<(&Desk, usize)> = Vec::new();
    for (_, desk) in printing.directory.services_in_town(town) {
        match desks.iter_mut().find(|(known, _)| known.id == desk.id) {
            Some((_, services)) => *services += 1,
            None if has_closed(printing.directory, &desk.id, printing.today) => {}
            None => desks.push((desk, 1)),
        }
    }
    let away = |desk: &Desk| printing.directory.place_of(desk).is_none_or(|place| place.town != town);
    let silent = |desk: &Desk| printing.directory.phones(desk).is_empty();
    desks.sort_by_key(|(desk, services)| (away(desk), silent(desk), std::cmp::Reverse(*services)));
    if desks.is_empty() {
        let name = printing.directory.town(town).map_or_else(|| town.to_string(), |town| town.name.clone());
        return Err(PosterRefused::NobodyThere(name));
    }
    Ok(desks.into_iter().map(|(desk, _)| desk).take(HELPERS).collect())
}

/// What one may come for: what the desk answers; the most common needs on a town's.
fn needs(directory: &Snapshot, desk: Option<&str>, language: Language) -> Vec<Need> {
    // Some needs are for the ear alone: on a wall they would tell about whoever looks at it.
    let offered = directory.needs().iter().filter(|need| !need.discreet);
    offered
        .filter(|need| match desk {
            Some(desk) => directory
                .services_of_need(&need.code)
                .filter(|service| service.status == Status::Active)
                .any(|service| directory.services_of_desk(desk).any(|there| there.id == service.id)),
            None => need.first,
        })
        .map(|need| Need {
            icon: need.icon.clone().unwrap_or_else(|| need.code.clone()),
            name: need.name.get(language).to_owned(),
        })
        .collect()
}

fn helper(printing: &Printing<'_>, desk: &Desk, language: Language) -> Helper {
    let directory = printing.directory;
    let place = directory.place_of(desk).map(|place| {
        let town = directory.town(place.town).map(|town| town.name.clone());
        [Some(place.name.clone()), place.address.clone(), town].into_iter().flatten().collect()
    });
    let weekly: Vec<Option<Vec<Weekday>>> =
        desk.windows.iter().filter(|window| holds(window, printing.today)).map(days).collect();
    let opening = desk
        .windows
        .iter()
        .filter(|window| holds(window, printing.today))
        .filter_map(|window| Some((days(window)?, window)))
        .flat_map(|(days, window)| days.into_iter().map(|day| Opening { day, from: window.from, to: window.to }))
        .collect();
    Helper {
        name: desk.name.get(language).to_owned(),
        body: directory.body(&desk.body).map(|body| body.name.clone()).unwrap_or_default(),
        place: place.unwrap_or_default(),
        phones: directory.phones(desk).to_vec(),
        access: match desk.access {
            DeskAccess::Appointment => Access::Appointment,
            DeskAccess::WalkIn => Access::WalkIn,
            DeskAccess::Both => Access::Either,
        },
        opening,
        opens_otherwise: weekly.iter().any(Option::is_none),
        spoken: desk.languages.iter().filter_map(|code| Language::from_code(code)).collect(),
    }
}

/// Whether a window is open in these weeks.
fn holds(window: &Window, today: Date) -> bool {
    let soon = today.checked_add(jiff::Span::new().days(14)).unwrap_or(today);
    window.first <= soon && window.until.is_none_or(|until| until >= today)
}

/// The days of a window that comes back every week alike; none for any other rule, which a poster cannot say.
fn days(window: &Window) -> Option<Vec<Weekday>> {
    let rule = window.rrule.as_deref()?;
    let mut days = Vec::new();
    for part in rule.split(';') {
        match part.split_once('=')? {
            ("FREQ", "WEEKLY") | ("INTERVAL", "1") | ("WKST", _) => {}
            ("BYDAY", list) => {
                for day in list.split(',') {
                    days.push(weekday(day)?);
                }
            }
            _ => return None,
        }
    }
    if days.is_empty() {
        days.push(window.first.weekday());
    }
    Some(days)
}

fn weekday(code: &str) -> Option<Weekday> {
    Some(match code {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}
