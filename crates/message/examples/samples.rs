// SPDX-License-Identifier: EUPL-1.2
//! Writes every sample page of the messages, with the assets, into a folder to look at:
//! `cargo run -p message --example samples -- DIR`.

use kernel::Language;
use page::samples::sample_house;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say which folder: … --example samples -- DIR")?);
    let languages = [Language::It, Language::En];
    let words = page::Catalog::new().add_room(message::WORDS).build()?;
    let house = sample_house(words, &languages);
    std::fs::create_dir_all(folder.join("assets"))?;
    for (name, bytes) in page::assets::all() {
        std::fs::write(folder.join("assets").join(name), bytes)?;
    }
    for language in languages {
        for sample in message::samples::samples(&house, language)? {
            std::fs::write(folder.join(format!("{}-{}.html", language.code(), sample.name)), sample.html)?;
        }
    }
    println!("written to {}", folder.display());
    Ok(())
}
