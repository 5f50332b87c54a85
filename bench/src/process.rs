// SPDX-License-Identifier: EUPL-1.2
//! What the machine says of a process: processor time and memory, from `/proc`.

use std::{fs, time::Duration};

/// Clock ticks a second in `/proc`: the same on every Linux that Filò runs on.
const TICKS: u64 = 100;

/// Processor time spent.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spent {
    /// In user and system together.
    pub processor: Duration,
}

impl Spent {
    /// By one process.
    pub fn by(process: u32) -> Self {
        let text = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // The name, in brackets, may hold blanks: counted from after it, user and system are the twelfth and the next.
        let after = text.rsplit(')').next().unwrap_or_default();
        let ticks: u64 = after.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
        Self { processor: Duration::from_millis(ticks * 1000 / TICKS) }
    }

    /// By this process.
    pub fn own() -> Self {
        Self::by(std::process::id())
    }

    /// By the processes of PostgreSQL that serve this database.
    pub fn by_database(name: &str) -> Self {
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let serving = processes.filter_map(|entry| {
            let process: u32 = entry.file_name().to_str()?.parse().ok()?;
            let line = fs::read(entry.path().join("cmdline")).ok()?;
            let line = String::from_utf8_lossy(&line);
            (line.starts_with("postgres:") && line.contains(name)).then_some(process)
        });
        Self { processor: serving.map(|process| Self::by(process).processor).sum() }
    }

    /// What was spent since then.
    pub fn since(&self, before: &Self) -> Self {
        Self { processor: self.processor.saturating_sub(before.processor) }
    }
}

/// Memory of a process, MB: now, and the most it ever had.
pub fn memory(process: u32) -> (usize, usize) {
    let text = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let of = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<usize>().ok()).unwrap_or(0) / 1024
    };
    (of("VmRSS:"), of("VmHWM:"))
}

/// What is waiting for the processors, on average over a minute: other work disturbs a measure.
pub fn load_average() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().split(' ').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_knows_what_it_holds() {
        let (now, most) = memory(std::process::id());
        assert!(now > 0 && most >= now);
    }
}
