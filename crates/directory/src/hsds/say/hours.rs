// SPDX-License-Identifier: EUPL-1.2
//! Opening windows as schedules. Who sits there is not said.
//!
//! The specification knows weekly and monthly rules, and a time zone as a fixed offset: the zone's own name stands
//! in the notes, since Italian clocks move twice a year.

use super::Teller;
use crate::hsds::record::Making;
use crate::pack::{Desk, Instead, Window};
use jiff::{civil::Date, tz::TimeZone};
use serde_json::Value;

/// What of a recurrence (RFC 5545) the specification can say.
#[derive(Debug, Default, PartialEq, Eq)]
struct Rule<'r> {
    freq: Option<&'static str>,
    interval: Option<i64>,
    count: Option<i64>,
    byday: Option<&'r str>,
    bymonthday: Option<&'r str>,
    wkst: Option<&'r str>,
    /// Something it cannot say.
    more: bool,
}

fn rule(text: &str) -> Rule<'_> {
    let mut rule = Rule::default();
    let mut daily = false;
    for part in text.split(';') {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        match name.trim().to_ascii_uppercase().as_str() {
            "FREQ" if value.eq_ignore_ascii_case("WEEKLY") => rule.freq = Some("WEEKLY"),
            "FREQ" if value.eq_ignore_ascii_case("MONTHLY") => rule.freq = Some("MONTHLY"),
            "FREQ" if value.eq_ignore_ascii_case("DAILY") => daily = true,
            "INTERVAL" => rule.interval = value.parse().ok(),
            "COUNT" => rule.count = value.parse().ok(),
            "BYDAY" => rule.byday = Some(value),
            "BYMONTHDAY" => rule.bymonthday = Some(value),
            "WKST" => rule.wkst = Some(value),
            "" => {}
            _ => rule.more = true,
        }
    }
    if daily && rule.interval.unwrap_or(1) == 1 && rule.bymonthday.is_none() {
        // Every day of a week, or some: the same days, said weekly.
        rule.freq = Some("WEEKLY");
        rule.byday = rule.byday.or(Some("MO,TU,WE,TH,FR,SA,SU"));
    } else if daily {
        rule.more = true;
    }
    rule
}

impl Teller<'_> {
    /// When a service is held at a desk.
    pub(super) fn schedules(&self, desk: &Desk, service: &str) -> Vec<Value> {
        desk.windows
            .iter()
            .filter(|window| window.services.is_empty() || window.services.iter().any(|held| held == service))
            .flat_map(|window| self.schedule(desk, service, window))
            .collect()
    }

    fn schedule(&self, desk: &Desk, service: &str, window: &Window) -> Vec<Value> {
        let key = format!("{service}/{}/{}", desk.id, window.id);
        let told = window.rrule.as_deref().map(rule);
        let once = told.is_none();
        let told = told.unwrap_or_default();
        let mut notes = vec![self.snapshot.territory().zone.clone()];
        if told.more || (told.freq.is_none() && !once) {
            notes.push(format!("RRULE:{}", window.rrule.as_deref().unwrap_or_default()));
        }
        let shut: Vec<String> = window.except.iter().map(ToString::to_string).collect();
        if !shut.is_empty() {
            notes.push(format!("Chiuso: {}", shut.join(", ")));
        }
        let until = if once { Some(window.first) } else { window.until };
        let whole = Making::new(self.names.id("schedule", &key))
            .text("valid_from", window.first.to_string())
            .maybe("valid_to", until.map(|day| day.to_string()))
            .text("dtstart", window.first.to_string())
            .value("timezone", self.offset(window.first))
            .maybe("until", until.map(|day| day.to_string()))
            .value("count", told.count.or(once.then_some(1)))
            .maybe("wkst", told.wkst)
            .maybe("freq", told.freq)
            .value("interval", told.interval.or(told.freq.map(|_| 1)))
            .maybe("byday", told.byday)
            .maybe("bymonthday", told.bymonthday)
            .text("opens_at", clock(window.from))
            .text("closes_at", clock(window.to))
            .text("notes", notes.join("; "))
            .object();
        let moved = window.instead.iter().map(|instead| self.moved(&key, instead));
        std::iter::once(whole).chain(moved).collect()
    }

    /// One day at other hours.
    fn moved(&self, key: &str, instead: &Instead) -> Value {
        let day = instead.date.to_string();
        Making::new(self.names.id("schedule", &format!("{key}/{day}")))
            .text("valid_from", &day)
            .text("valid_to", &day)
            .text("dtstart", &day)
            .value("timezone", self.offset(instead.date))
            .text("until", &day)
            .value("count", Some(1))
            .text("opens_at", clock(instead.from))
            .text("closes_at", clock(instead.to))
            .text("notes", &self.snapshot.territory().zone)
            .object()
    }

    /// Hours from UTC on that day.
    fn offset(&self, day: Date) -> Option<Value> {
        let zone = TimeZone::get(&self.snapshot.territory().zone).ok()?;
        let seconds = day.at(12, 0, 0, 0).to_zoned(zone).ok()?.offset().seconds();
        Some(if seconds % 3600 == 0 { (seconds / 3600).into() } else { (f64::from(seconds) / 3600.0).into() })
    }
}

fn clock(time: jiff::civil::Time) -> String {
    time.strftime("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn rules_are_said_weekly_or_monthly_or_left_to_the_notes() {
        let weekly = rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE");
        assert_eq!(
            (weekly.freq, weekly.interval, weekly.byday, weekly.more),
            (Some("WEEKLY"), Some(2), Some("MO,WE"), false)
        );
        let monthly = rule("FREQ=MONTHLY;BYDAY=1TU");
        assert_eq!((monthly.freq, monthly.byday), (Some("MONTHLY"), Some("1TU")));
        assert_eq!(rule("FREQ=DAILY").byday, Some("MO,TU,WE,TH,FR,SA,SU"));
        assert!(rule("FREQ=DAILY;INTERVAL=3").more);
        assert!(rule("FREQ=WEEKLY;BYDAY=MO;BYMONTH=9,10").more);
        assert_eq!(rule("FREQ=YEARLY;BYMONTH=1").freq, None);
    }
}
