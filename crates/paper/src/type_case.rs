// SPDX-License-Identifier: EUPL-1.2
//! The type case: the typefaces and icons of what is printed, embedded. `cargo xtask assets` builds the type into
//! `web/paper`; without it the house still builds, and says what is missing when somebody prints.

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../web/paper"]
#[allow_missing = true]
struct Type;

#[derive(RustEmbed)]
#[folder = "../../web/icons"]
struct Icons;

/// Every face: its file's name without ending, and its bytes.
pub(crate) fn faces() -> impl Iterator<Item = (String, Vec<u8>)> {
    let mut names: Vec<_> = Type::iter().collect();
    // The order decides which face draws a letter that several have.
    names.sort_unstable();
    names.into_iter().filter_map(|name| {
        let file = Type::get(&name)?;
        Some((name.trim_end_matches(".ttf").to_owned(), file.data.into_owned()))
    })
}

/// An icon as a picture of this colour (`#rrggbb`); a plain one when nobody drew it.
pub(crate) fn icon(name: &str, colour: &str) -> Option<String> {
    let file = Icons::get(&format!("{name}.svg")).or_else(|| Icons::get("need.svg"))?;
    Some(String::from_utf8_lossy(&file.data).replace("currentColor", colour))
}
