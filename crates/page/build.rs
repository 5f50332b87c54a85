// SPDX-License-Identifier: EUPL-1.2
//! Embeds the assets again when `cargo xtask assets` has built new ones. Downloads nothing.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=../../web/dist/manifest.json");
}
