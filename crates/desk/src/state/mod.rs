// SPDX-License-Identifier: EUPL-1.2
//! How the installation stands: for who keeps it, who is woken when it does not. They see, first, whether anything needs them;
//! then each figure. They fear to find out from a family that no message left since Friday.

pub(crate) mod samples;
pub(crate) mod standing;

pub use standing::{Certificate, Copies, Database, Disk, Level, Part, Standing, Watch, judge};

use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use identity::NoPasskeys;
use kernel::UtcMicros;
use page::{
    Refusal, Switch, filters,
    ui::{Notice, SummaryList, SummaryRow, Text, Tone},
};

/// The page's path, without language.
pub(crate) const PATH: &str = "/scrivania/impianto";

/// An installation at rest that does not exist, for tests.
#[doc(hidden)]
pub fn sample() -> Standing {
    samples::well()
}

/// The page.
#[derive(Template)]
#[template(path = "state.html")]
pub(crate) struct State {
    notices: Vec<Notice>,
    facts: SummaryList,
    messages: SummaryList,
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let standing = (visit.desk.watch)().await?;
    let moment = |at: UtcMicros| {
        let (days, at) = (visit.speech.days(), visit.local(at));
        format!("{}, {}", days.day(at.date()), days.clock(at.time()))
    };
    let page = State::new(&standing, visit.now, &moment);
    Ok(visit.shell("desk-state", Switch::Path(PATH.to_owned())).show(&page))
}

impl State {
    pub(crate) fn new(standing: &Standing, now: UtcMicros, moment: &dyn Fn(UtcMicros) -> String) -> Self {
        let mut needs: Vec<(Part, Level)> =
            judge(standing, now).into_iter().filter(|(_, l)| *l > Level::Well).collect();
        needs.sort_by_key(|(_, level)| std::cmp::Reverse(*level));
        let notices = if needs.is_empty() {
            vec![Notice::new(Tone::Done, "desk-state-well")]
        } else {
            needs.into_iter().map(|(part, level)| notice(standing, part, level)).collect()
        };
        Self { notices, facts: facts(standing, moment), messages: messages(standing, moment) }
    }
}

fn notice(standing: &Standing, part: Part, level: Level) -> Notice {
    let words = match part {
        Part::Database => "desk-state-needs-database",
        Part::Disk => "desk-state-needs-disk",
        Part::Log => "desk-state-needs-log",
        Part::Messages if !standing.sends => "desk-state-needs-way",
        Part::Messages => "desk-state-needs-messages",
        Part::Failed => "desk-state-needs-failed",
        Part::Events => "desk-state-needs-events",
        Part::Copies if standing.copies == Copies::Never => "desk-state-needs-first-copy",
        Part::Copies => "desk-state-needs-copy",
        Part::Certificate if standing.certificate == Some(Certificate::Unreadable) => {
            "desk-state-needs-certificate-file"
        }
        Part::Certificate => "desk-state-needs-certificate",
    };
    let tone = if level == Level::Act { Tone::Danger } else { Tone::Waiting };
    Notice::new(tone, Text::from(words).with("count", figure(standing.messages.failed)))
}

fn facts(standing: &Standing, moment: &dyn Fn(UtcMicros) -> String) -> SummaryList {
    let database = match standing.database {
        Database::File(bytes) => SummaryRow::new("desk-state-database", "desk-state-sqlite").and(size(bytes)),
        Database::Server => SummaryRow::new("desk-state-database", "desk-state-postgres"),
    };
    let disk = match standing.disk {
        Some(disk) => SummaryRow::new("desk-state-disk", size(disk.free)).and(Text::from("desk-state-disk-of").with(
            "share",
            // Whole hundredths are enough for a disk.
            figure(disk.free.saturating_mul(100).checked_div(disk.whole).unwrap_or_default()),
        )),
        None => SummaryRow::new("desk-state-disk", "desk-state-unknown"),
    };
    let log = match standing.unsealed_since {
        Some(since) => {
            SummaryRow::new("desk-state-log", Text::from("desk-state-unsealed").with("count", standing.unsealed))
                .and(Text::from("desk-state-since").with("when", moment(since)))
        }
        None => SummaryRow::new("desk-state-log", "desk-state-sealed"),
    };
    let territory = match standing.territory {
        Some((version, services)) => {
            let services = i64::try_from(services).unwrap_or(i64::MAX);
            Text::from("desk-state-territory-is").with("version", version).with("services", services)
        }
        None => "desk-state-unknown".into(),
    };
    let passkeys: Text = match &standing.passkeys {
        Ok(home) => Text::from("desk-state-passkeys-at").with("address", home.origin()),
        Err(NoPasskeys::NoAddress) => "desk-state-passkeys-no-address".into(),
        Err(NoPasskeys::NotHttps) => "desk-state-passkeys-not-https".into(),
        Err(NoPasskeys::NotAName) => "desk-state-passkeys-not-a-name".into(),
    };
    let copies = match standing.copies {
        Copies::NotNeeded => SummaryRow::new("desk-state-copy", "desk-state-copy-not-needed"),
        Copies::Never => SummaryRow::new("desk-state-copy", "desk-state-copy-never"),
        Copies::Last { at, bytes } => SummaryRow::new("desk-state-copy", Text::said(moment(at))).and(size(bytes)),
    };
    let certificate = match standing.certificate {
        None => "desk-state-certificate-not-named".into(),
        Some(Certificate::Unreadable) => "desk-state-unknown".into(),
        Some(Certificate::Until(end)) => Text::from("desk-state-certificate-until").with("when", moment(end)),
    };
    let eid = match &standing.eid {
        Some(issuer) => Text::from("desk-state-eid-at").with("issuer", issuer.as_str()),
        None => "desk-state-eid-off".into(),
    };
    SummaryList::new(vec![
        SummaryRow::new("desk-state-version", Text::said(standing.version)),
        SummaryRow::new("desk-state-up", Text::said(moment(standing.since))),
        database,
        disk,
        copies,
        log,
        SummaryRow::new("desk-state-events", Text::said(standing.events.to_string())),
        SummaryRow::new("desk-state-territory", territory),
        SummaryRow::new("desk-state-certificate", certificate),
        SummaryRow::new("desk-state-passkeys", passkeys),
        SummaryRow::new("desk-state-eid", eid),
    ])
}

fn messages(standing: &Standing, moment: &dyn Fn(UtcMicros) -> String) -> SummaryList {
    let out = &standing.messages;
    let overdue = SummaryRow::new("desk-state-overdue", Text::said(out.overdue.to_string()));
    let overdue = match out.overdue_since {
        Some(since) => overdue.and(Text::from("desk-state-since").with("when", moment(since))),
        None => overdue,
    };
    SummaryList::new(vec![
        SummaryRow::new("desk-state-waiting", Text::said(out.waiting.to_string())),
        overdue,
        SummaryRow::new("desk-state-failed", Text::said(out.failed.to_string())),
        SummaryRow::new("desk-state-sent", Text::said(out.sent.to_string())),
    ])
}

fn figure(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Bytes as people say them: whole megabytes, from ten gigabytes on whole gigabytes.
fn size(bytes: u64) -> Text {
    let megabytes = bytes.div_ceil(1 << 20);
    if megabytes < 10 << 10 {
        Text::from("desk-state-megabytes").with("count", figure(megabytes))
    } else {
        Text::from("desk-state-gigabytes").with("count", figure(megabytes >> 10))
    }
}
