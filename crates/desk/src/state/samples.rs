// SPDX-License-Identifier: EUPL-1.2
//! Installations that do not exist: one at rest, one on a bad Monday.

use super::{Certificate, Copies, Database, Disk, Standing};
use identity::PasskeyHome;
use kernel::UtcMicros;

const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);

/// At rest.
pub(crate) fn well() -> Standing {
    Standing {
        version: "0.1.0",
        since: NOW.plus_seconds(-3 * 86_400),
        database: Database::File(312 << 20),
        writes: true,
        disk: Some(Disk { free: 81 << 30, whole: 120 << 30 }),
        unsealed: 0,
        unsealed_since: None,
        events: 2,
        messages: message::Standing { waiting: 41, overdue: 0, overdue_since: None, failed: 0, sent: 386 },
        sends: true,
        passkeys: PasskeyHome::of("https://filo.example"),
        copies: Copies::Last { at: NOW.plus_seconds(-7 * 3_600), bytes: 298 << 20 },
        certificate: Some(Certificate::Until(NOW.plus_seconds(57 * 86_400))),
        eid: Some("https://accesso.example".into()),
        territory: Some((12, 68)),
    }
}

/// The mail server is away since Friday, and the disk is nearly full.
pub(crate) fn ailing() -> Standing {
    let since = Some(NOW.plus_seconds(-62 * 3_600));
    Standing {
        database: Database::Server,
        writes: false,
        disk: Some(Disk { free: 420 << 20, whole: 40 << 30 }),
        unsealed: 214,
        unsealed_since: Some(NOW.plus_seconds(-300)),
        passkeys: PasskeyHome::of("http://filo.example"),
        copies: Copies::Last { at: NOW.plus_seconds(-86 * 3_600), bytes: 298 << 20 },
        certificate: Some(Certificate::Until(NOW.plus_seconds(2 * 86_400))),
        eid: None,
        messages: message::Standing { waiting: 233, overdue: 197, overdue_since: since, failed: 3, sent: 120 },
        ..well()
    }
}

/// When those look.
pub(crate) fn now() -> UtcMicros {
    NOW
}
