// SPDX-License-Identifier: EUPL-1.2
//! The shipped territory.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::pack;
use std::path::Path;

#[test]
fn the_shipped_pack_has_no_mistake() {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona"));
    let told: String = checked.findings.iter().map(|finding| format!("{finding}\n")).collect();
    assert!(checked.mistakes() == 0, "{told}");
}
