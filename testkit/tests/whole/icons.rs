// SPDX-License-Identifier: EUPL-1.2
//! Pictures of needs: each need has its own, all drawn with one pen.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn every_need_has_a_picture_of_its_own() {
    let file = std::fs::read_to_string(house().join("territories/cremona/needs.toml")).unwrap();
    let table: toml::Table = toml::from_str(&file).unwrap();
    let mut seen = BTreeSet::new();
    for need in table["need"].as_array().unwrap() {
        let code = need["code"].as_str().unwrap();
        let icon = need.get("icon").and_then(toml::Value::as_str).unwrap_or(code);
        assert!(house().join(format!("web/icons/{icon}.svg")).is_file(), "{code} has no picture");
        assert!(seen.insert(icon.to_owned()), "two needs share the picture {icon}");
    }
}

#[test]
fn every_picture_is_drawn_with_the_same_pen() {
    for entry in std::fs::read_dir(house().join("web/icons")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if name == "sign" {
            continue;
        }
        let drawing = std::fs::read_to_string(&path).unwrap();
        let sheet = "viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\"";
        assert!(drawing.contains(sheet), "{name} is drawn on another sheet");
        assert_eq!(drawing.matches("stroke-width").count(), 1, "{name} has a second pen");
        for own in ["style=", "<image", "<text", "rgb("] {
            assert!(!drawing.contains(own), "{name} holds {own}");
        }
    }
}
