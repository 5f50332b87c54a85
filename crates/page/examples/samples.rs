// SPDX-License-Identifier: EUPL-1.2
//! Writes every sample page, with the assets, into a folder to look at: `cargo run -p page --example samples -- DIR`.

use kernel::Language;
use page::samples::{sample_house, samples};
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say which folder: … --example samples -- DIR")?);
    let languages = [Language::It, Language::En, Language::Ar];
    let house = sample_house(page::Catalog::new().build()?, &languages);
    std::fs::create_dir_all(folder.join("assets"))?;
    for (name, bytes) in page::assets::all() {
        std::fs::write(folder.join("assets").join(name), bytes)?;
    }
    for language in languages {
        for sample in samples(&house, language)? {
            std::fs::write(folder.join(format!("{}-{}.html", language.code(), sample.name)), sample.html)?;
        }
    }
    println!("written to {}", folder.display());
    Ok(())
}
