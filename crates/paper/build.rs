// SPDX-License-Identifier: EUPL-1.2
//! Embeds the type again when `cargo xtask assets` has built it anew. Downloads nothing.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=../../web/paper");
}
