// SPDX-License-Identifier: EUPL-1.2
//! `cargo xtask bench`: the table of `docs/performance.md`.
//!
//! Arguments: `sqlite` or `postgres` for one database alone, `small` to leave out the 500,000 services, `results` for
//! the result page of orientation alone, `quick` for measures of two seconds that only show whether all works.

use bench::{
    Outcome,
    client::Coding,
    figures::{self, Line},
    load::{self, Measured, Taken},
    process::{self, Spent},
    site::{Data, Site},
    store, territory, walk,
};
use directory::pack::Pack;
use jiff::civil::Date;
use kernel::{Clock, SystemClock};
use std::{net::SocketAddr, path::Path, process::ExitCode, sync::Arc, time::Duration};

const FEW: usize = 5_000;
const MANY: usize = 500_000;
/// How often a measure is taken; the median counts.
const TIMES: usize = 3;
/// Starts of the server; the median counts.
const STARTS: usize = 5;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if !words.iter().any(|word| word == "--bench") {
        // Test runners open every target: nothing is measured for them.
        return ExitCode::SUCCESS;
    }
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            eprintln!("bench: {refused}");
            ExitCode::from(1)
        }
    }
}

struct Bench {
    binary: &'static Path,
    pack: Pack,
    today: Date,
    lasts: Duration,
    rush: Duration,
    forms: usize,
    many: bool,
    results: bool,
}

fn run(words: &[String]) -> Outcome<()> {
    let said = |word: &str| words.iter().any(|known| known == word);
    let today = SystemClock.now().timestamp().to_zoned(jiff::tz::TimeZone::get("Europe/Rome")?).date();
    let quick = said("quick");
    let bench = Bench {
        binary: Path::new(env!("CARGO_BIN_EXE_bench-town")),
        pack: territory::territory(0, today)?,
        today,
        lasts: Duration::from_secs(if quick { 2 } else { 8 }),
        rush: Duration::from_secs(if quick { 2 } else { 20 }),
        forms: if quick { 3_000 } else { 30_000 },
        many: !said("small"),
        results: said("results"),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("load average before: {}", process::load_average());
    if !said("postgres") {
        let folder = tempfile::tempdir()?;
        let few = Data { folder: folder.path().join("few"), database: None };
        let many = Data { folder: folder.path().join("many"), database: None };
        let lines = runtime.block_on(bench.measure(&few, &many))?;
        figures::print("SQLite", &lines);
    }
    if !said("sqlite") {
        let Ok(server) = std::env::var("FILO_TEST_POSTGRES") else {
            println!("\nPostgreSQL was not measured: FILO_TEST_POSTGRES names no server.");
            return Ok(());
        };
        let folder = tempfile::tempdir()?;
        let name = format!("bench_{}", std::process::id());
        let few = Data { folder: folder.path().join("few"), database: Some(store::fresh(&server, &name)?) };
        let name = format!("{name}_many");
        let many = Data { folder: folder.path().join("many"), database: Some(store::fresh(&server, &name)?) };
        let lines = runtime.block_on(bench.measure(&few, &many))?;
        figures::print("PostgreSQL", &lines);
    }
    println!("\nload average after: {}", process::load_average());
    Ok(())
}

impl Bench {
    async fn measure(&self, few: &Data, many: &Data) -> Outcome<Vec<Line>> {
        eprintln!("laying out {FEW} services …");
        few.lay_out(self.binary, FEW)?;
        let mut starts = Vec::new();
        for _ in 1..STARTS {
            starts.push(Site::start(self.binary, few).await?.first_page);
        }
        let site = Site::start(self.binary, few).await?;
        starts.push(site.first_page);
        starts.sort_unstable();
        let start = starts.get(STARTS / 2).copied().unwrap_or_default();
        let mut lines = vec![
            Line::plain(
                format!("start to first page, {FEW} services"),
                "< 1 s",
                format!("{:.2} s", start.as_secs_f64()),
            )
            .told(),
        ];

        eprintln!("orientation …");
        let plain = self.several(&site, few, walk::results(site.address, &self.pack, Coding::Plain).await?).await?;
        lines.push(Line::of("orientation, result page", "≥ 7,500/s, p99 < 15 ms", &plain).told());
        if self.results {
            return Ok(lines);
        }
        let gzip = self.several(&site, few, walk::results(site.address, &self.pack, Coding::Gzip).await?).await?;
        lines.push(Line::of("orientation, result page, gzip", "", &gzip).told());

        eprintln!("weeks …");
        let weeks = self.several(&site, few, walk::weeks(site.address, self.today, Coding::Plain).await?).await?;
        lines.push(Line::of("week of slots at a desk", "≥ 3,000/s", &weeks).told());
        let weeks = self.several(&site, few, walk::weeks(site.address, self.today, Coding::Gzip).await?).await?;
        lines.push(Line::of("week of slots at a desk, gzip", "", &weeks).told());

        eprintln!("walking {} families to the summary …", self.forms);
        let forms = Arc::new(walk::summaries(site.address, self.today, self.forms).await?);
        eprintln!("the rush …");
        let rush = load::press(site.address, &forms, Taken::Once, self.rush, || spent(&site, few)).await?;
        lines.push(
            Line::of(format!("confirming POSTs, {:.0} s", rush.took.as_secs_f64()), "≥ 500/s for 20 s", &rush).told(),
        );
        let standing = store::standing(&few.address())?;
        let whole = standing.quanta == standing.bookings * i64::from(territory::MINUTES / 5);
        lines.push(
            Line::plain(
                "bookings that stand after it",
                "zero double",
                format!(
                    "{} of {}, {} double, quanta {}",
                    standing.bookings,
                    rush.answered,
                    standing.double,
                    if whole { "whole" } else { "NOT WHOLE" }
                ),
            )
            .told(),
        );
        let (now, most) = process::memory(site.process());
        lines.push(Line::plain("memory after all this", "< 120 MB", format!("{now} MB, at most {most} MB")).told());
        drop(site);
        if self.many {
            self.grown(many, &plain, &mut lines).await?;
        }
        Ok(lines)
    }

    /// The same orientation, a hundred times the services.
    async fn grown(&self, many: &Data, few: &Measured, lines: &mut Vec<Line>) -> Outcome<()> {
        eprintln!("laying out {MANY} services …");
        many.lay_out(self.binary, MANY)?;
        let site = Site::start(self.binary, many).await?;
        lines.push(
            Line::plain(
                format!("start to first page, {MANY} services"),
                "",
                format!("{:.1} s, {} MB", site.first_page.as_secs_f64(), process::memory(site.process()).0),
            )
            .told(),
        );
        let requests = walk::results(site.address, &self.pack, Coding::Plain).await?;
        let grown = self.several(&site, many, requests).await?;
        lines.push(
            Line::of(
                format!("orientation, {MANY} services: p99 × {:.1}", grown.percentile(99) / few.percentile(99)),
                "p99 at most × 3",
                &grown,
            )
            .told(),
        );
        Ok(())
    }

    /// The median of several measures, after a short one that warms up.
    async fn several(&self, site: &Site, data: &Data, requests: Vec<Vec<u8>>) -> Outcome<Measured> {
        let requests = Arc::new(requests);
        let once = |lasts: Duration| load_again(site.address, &requests, lasts, || spent(site, data));
        once(Duration::from_secs(1)).await?;
        let mut measures = Vec::new();
        for _ in 0..TIMES {
            measures.push(once(self.lasts).await?);
        }
        figures::median(measures).ok_or_else(|| "nothing was measured".into())
    }
}

async fn load_again(
    address: SocketAddr,
    requests: &Arc<Vec<Vec<u8>>>,
    lasts: Duration,
    spent: impl Fn() -> (Spent, Spent),
) -> Outcome<Measured> {
    load::press(address, requests, Taken::Again, lasts, spent).await
}

fn spent(site: &Site, data: &Data) -> (Spent, Spent) {
    let name = data.database.as_deref().and_then(|address| address.rsplit('/').next());
    let name = name.and_then(|name| name.split('?').next());
    (Spent::by(site.process()), name.map_or_else(Spent::default, |name| Spent::by_database(&format!(" {name} "))))
}
