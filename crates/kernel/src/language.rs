// SPDX-License-Identifier: EUPL-1.2
//! The ten languages of the door (PRODUCT D11).

use std::fmt;

/// A language Filò speaks. Italian is the source of every text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// Italian.
    #[default]
    It,
    /// Romanian.
    Ro,
    /// Punjabi, in Gurmukhi.
    Pa,
    /// Arabic, right to left.
    Ar,
    /// Albanian.
    Sq,
    /// English.
    En,
    /// Ukrainian.
    Uk,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Chinese, simplified.
    Zh,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 10] =
        [Self::It, Self::Ro, Self::Pa, Self::Ar, Self::Sq, Self::En, Self::Uk, Self::Fr, Self::Es, Self::Zh];

    /// The ISO 639-1 code, as in `lang="…"` and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::Ro => "ro",
            Self::Pa => "pa",
            Self::Ar => "ar",
            Self::Sq => "sq",
            Self::En => "en",
            Self::Uk => "uk",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Zh => "zh",
        }
    }

    /// The language's name in itself: what its speakers look for.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::Ro => "Română",
            Self::Pa => "ਪੰਜਾਬੀ",
            Self::Ar => "العربية",
            Self::Sq => "Shqip",
            Self::En => "English",
            Self::Uk => "Українська",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Zh => "中文",
        }
    }

    /// The way it is written.
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Reads a code; regions are ignored (`en-GB` is English).
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The best of `offered` for an `Accept-Language` header; the first offered when nothing fits.
    pub fn negotiate(accept: &str, offered: &[Self]) -> Self {
        let mut wishes: Vec<(f32, usize, Self)> = accept
            .split(',')
            .enumerate()
            .filter_map(|(place, wish)| {
                let mut parts = wish.trim().split(';');
                let tag = parts.next()?.trim();
                // Punjabi of Pakistan is written in the Arabic script: who reads it does not read Gurmukhi.
                let other_script = ["pa-pk", "pa-arab"].iter().any(|other| starts_like(tag, other));
                let language = Self::from_code(tag).filter(|_| !other_script)?;
                let weight = parts
                    .find_map(|part| part.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()))
                    .unwrap_or(1.0);
                (weight > 0.0 && offered.contains(&language)).then_some((weight, place, language))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        wishes.first().map_or_else(|| offered.first().copied().unwrap_or_default(), |wish| wish.2)
    }
}

fn starts_like(tag: &str, start: &str) -> bool {
    tag.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.code())
    }
}

impl<'de> serde::Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let code = String::deserialize(input)?;
        Self::from_code(&code).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "unknown language \"{code}\": use one of it, ro, pa, ar, sq, en, uk, fr, es, zh"
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_gets_the_language_it_prefers_among_those_offered() {
        let offered = [Language::It, Language::En];
        assert_eq!(Language::negotiate("pa-IN,en;q=0.7,it;q=0.3", &offered), Language::En);
        assert_eq!(Language::negotiate("de", &offered), Language::It);
        assert_eq!(Language::negotiate("", &offered), Language::It);
        assert_eq!(Language::negotiate("en;q=0,it;q=0.1", &offered), Language::It);
        assert_eq!(Language::negotiate("zh-Hant-TW,en;q=0.5", &Language::ALL), Language::Zh);
        assert_eq!(Language::negotiate("pa-IN", &Language::ALL), Language::Pa);
    }

    #[test]
    fn who_writes_punjabi_in_the_arabic_script_is_not_given_gurmukhi() {
        assert_eq!(Language::negotiate("pa-PK,en;q=0.5", &Language::ALL), Language::En);
        assert_eq!(Language::negotiate("pa-Arab-PK", &Language::ALL), Language::It);
    }

    #[test]
    fn every_code_reads_back() {
        assert!(Language::ALL.into_iter().all(|language| Language::from_code(language.code()) == Some(language)));
    }
}
