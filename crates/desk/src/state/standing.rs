// SPDX-License-Identifier: EUPL-1.2
//! How an installation stands, in figures, and what of it needs a hand: a pure rule.

use identity::{NoPasskeys, PasskeyHome};
use kernel::{Problem, UtcMicros};
use std::{future::Future, pin::Pin, sync::Arc};

/// Looks at the installation; whoever wires the rooms knows how.
pub type Watch = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Standing, Problem>> + Send>> + Send + Sync>;

/// A disk, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disk {
    /// What can still be written.
    pub free: u64,
    /// All of it.
    pub whole: u64,
}

/// Where the data are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// In a file of this machine, of so many bytes.
    File(u64),
    /// On a server.
    Server,
}

/// Copies of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// A demonstration: nobody in it is real.
    NotNeeded,
    /// None was ever made by Filò.
    Never,
    /// The last one.
    Last {
        /// When it was made.
        at: UtcMicros,
        /// How many bytes it has.
        bytes: u64,
    },
}

/// The certificate by which browsers trust the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certificate {
    /// Good until then.
    Until(UtcMicros),
    /// The file that was named holds none, or cannot be read.
    Unreadable,
}

/// How an installation stands. Figures alone: nothing of anybody's.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Which Filò this is.
    pub version: &'static str,
    /// Since when this process answers.
    pub since: UtcMicros,
    /// Where the data are.
    pub database: Database,
    /// Whether the database keeps what it is given.
    pub writes: bool,
    /// The disk of the data folder; none when the system does not say.
    pub disk: Option<Disk>,
    /// Entries of the log that are not linked to the chain yet.
    pub unsealed: i64,
    /// Since when the oldest of those waits.
    pub unsealed_since: Option<UtcMicros>,
    /// Events that no room has taken yet.
    pub events: i64,
    /// The outbox.
    pub messages: message::Standing,
    /// Whether any way is set by which messages leave.
    pub sends: bool,
    /// Where workers' passkeys are at home, or why they cannot be used.
    pub passkeys: Result<PasskeyHome, NoPasskeys>,
    /// Copies of the data.
    pub copies: Copies,
    /// The site's certificate; none when nobody said where it is.
    pub certificate: Option<Certificate>,
    /// The provider by which digital identities come in, as it calls itself; none: they do not.
    pub eid: Option<String>,
    /// The version of the territory, and its services.
    pub territory: Option<(i64, usize)>,
}

/// A part of the installation that can need a hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The database: whether anything can be kept.
    Database,
    /// Room on the disk.
    Disk,
    /// The chain of the log.
    Log,
    /// Messages that should have gone.
    Messages,
    /// Messages that nobody received.
    Failed,
    /// Events between rooms.
    Events,
    /// Copies of the data.
    Copies,
    /// The site's certificate.
    Certificate,
}

/// How much a part needs somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// All is well.
    Well,
    /// Somebody should look, today.
    Look,
    /// Somebody must act, now: people already feel it, or soon will.
    Act,
}

const GIB: u64 = 1 << 30;
/// Minutes after which what should have happened each second is late, and then too late.
const SEALED_LATE: (i64, i64) = (1, 10);
/// The same for messages: a provider may rest for a while.
const SENT_LATE: (i64, i64) = (15, 240);
/// Events that a busy minute leaves, and those that mean that nobody takes them.
const EVENTS: (i64, i64) = (10_000, 100_000);
/// Hours after which a copy is old: one each night, and half a day for who mends a night that failed. The site serves all the same:
/// it is never a reason to take it away from people.
const COPY_OLD: i64 = 36;
/// Days before its end at which a certificate should have been renewed, and at which somebody must.
const RENEWED: (i64, i64) = (21, 3);

/// What needs a hand, part by part.
pub fn judge(standing: &Standing, now: UtcMicros) -> [(Part, Level); 8] {
    let disk = standing.disk.map_or(Level::Well, |disk| {
        level(disk.free < 2 * GIB || disk.free < disk.whole / 10, disk.free < GIB / 2 || disk.free < disk.whole / 50)
    });
    let messages = match standing.messages.overdue_since {
        // Nothing leaves because nobody has said by which way: not a fault, but people wait.
        Some(_) if !standing.sends => Level::Look,
        since => late(since, now, SENT_LATE),
    };
    let copies = match standing.copies {
        Copies::NotNeeded => Level::Well,
        Copies::Never => Level::Look,
        Copies::Last { at, .. } => level((now.0 - at.0) / 3_600_000_000 >= COPY_OLD, false),
    };
    let certificate = match standing.certificate {
        None => Level::Well,
        Some(Certificate::Unreadable) => Level::Look,
        Some(Certificate::Until(end)) => {
            let ends_within = |days: i64| end.0 - now.0 < days * 86_400_000_000;
            level(ends_within(RENEWED.0), ends_within(RENEWED.1))
        }
    };
    [
        (Part::Database, level(false, !standing.writes)),
        (Part::Disk, disk),
        (Part::Log, late(standing.unsealed_since, now, SEALED_LATE)),
        (Part::Messages, messages),
        (Part::Failed, level(standing.messages.failed > 0, false)),
        (Part::Events, level(standing.events > EVENTS.0, standing.events > EVENTS.1)),
        (Part::Copies, copies),
        (Part::Certificate, certificate),
    ]
}

fn late(since: Option<UtcMicros>, now: UtcMicros, (look, act): (i64, i64)) -> Level {
    let minutes = since.map_or(0, |since| (now.0 - since.0) / 60_000_000);
    level(minutes >= look, minutes >= act)
}

fn level(look: bool, act: bool) -> Level {
    match (look, act) {
        (_, true) => Level::Act,
        (true, false) => Level::Look,
        (false, false) => Level::Well,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);

    fn well() -> Standing {
        super::super::samples::well()
    }

    fn of(part: Part, standing: &Standing) -> Level {
        judge(standing, NOW).into_iter().find(|(known, _)| *known == part).map_or(Level::Well, |(_, level)| level)
    }

    #[test]
    fn an_installation_at_rest_needs_nobody() {
        assert!(judge(&well(), NOW).iter().all(|(_, level)| *level == Level::Well));
    }

    #[test]
    fn a_database_that_keeps_nothing_needs_somebody_now() {
        assert_eq!(of(Part::Database, &well()), Level::Well);
        assert_eq!(of(Part::Database, &Standing { writes: false, ..well() }), Level::Act);
    }

    #[test]
    fn a_disk_that_fills_is_said_before_it_is_full() {
        let with = |free| Standing { disk: Some(Disk { free, whole: 100 * GIB }), ..well() };
        assert_eq!(of(Part::Disk, &with(50 * GIB)), Level::Well);
        assert_eq!(of(Part::Disk, &with(9 * GIB)), Level::Look);
        assert_eq!(of(Part::Disk, &with(GIB)), Level::Act);
    }

    #[test]
    fn messages_without_a_way_wait_without_alarm() {
        let mut standing = well();
        standing.messages.overdue_since = Some(NOW.plus_seconds(-86_400));
        assert_eq!(of(Part::Messages, &standing), Level::Act);
        standing.sends = false;
        assert_eq!(of(Part::Messages, &standing), Level::Look);
    }

    #[test]
    fn a_night_without_a_copy_is_said_and_the_site_still_serves() {
        let with = |hours: i64| Copies::Last { at: NOW.plus_seconds(-hours * 3_600), bytes: 1 };
        let of_copies = |copies| of(Part::Copies, &Standing { copies, ..well() });
        assert_eq!(of_copies(with(25)), Level::Well);
        assert_eq!(of_copies(with(36)), Level::Look);
        assert_eq!(of_copies(with(24 * 365)), Level::Look);
        assert_eq!(of_copies(Copies::Never), Level::Look);
        assert_eq!(of_copies(Copies::NotNeeded), Level::Well);
    }

    #[test]
    fn the_end_of_the_certificate_is_said_before_browsers_say_it() {
        let with = |days: i64| Some(Certificate::Until(NOW.plus_seconds(days * 86_400)));
        let of_certificate = |certificate| of(Part::Certificate, &Standing { certificate, ..well() });
        assert_eq!(of_certificate(None), Level::Well);
        assert_eq!(of_certificate(with(60)), Level::Well);
        assert_eq!(of_certificate(with(20)), Level::Look);
        assert_eq!(of_certificate(with(2)), Level::Act);
        assert_eq!(of_certificate(with(-1)), Level::Act);
        assert_eq!(of_certificate(Some(Certificate::Unreadable)), Level::Look);
    }

    proptest! {
        #[test]
        fn waiting_longer_is_never_judged_milder(one in 0_i64..100_000, more in 0_i64..100_000) {
            let since = |seconds: i64| Standing { unsealed_since: Some(NOW.plus_seconds(-seconds)), ..well() };
            prop_assert!(of(Part::Log, &since(one)) <= of(Part::Log, &since(one + more)));
        }
    }
}
