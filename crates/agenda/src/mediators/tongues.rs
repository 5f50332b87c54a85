// SPDX-License-Identifier: EUPL-1.2
//! The languages somebody may interpret: more than the site speaks. Codes of two letters where ISO 639-1 has one, of three (ISO 639-3) where it
//! has none.

use kernel::Language;

/// A language that mediators speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    /// Its code.
    pub code: &'static str,
    /// What its speakers call it.
    pub own: &'static str,
    italian: &'static str,
    english: &'static str,
}

const fn tongue(code: &'static str, own: &'static str, italian: &'static str, english: &'static str) -> Tongue {
    Tongue { code, own, italian, english }
}

impl Tongue {
    /// All of them, by their Italian name.
    pub const ALL: &'static [Self] = &[
        tongue("sq", "Shqip", "albanese", "Albanian"),
        tongue("am", "አማርኛ", "amarico", "Amharic"),
        tongue("ar", "العربية", "arabo", "Arabic"),
        tongue("ary", "الدارجة", "arabo marocchino", "Moroccan Arabic"),
        tongue("arz", "مصرى", "arabo egiziano", "Egyptian Arabic"),
        tongue("hy", "Հայերեն", "armeno", "Armenian"),
        tongue("bm", "Bamanankan", "bambara", "Bambara"),
        tongue("bn", "বাংলা", "bengalese", "Bengali"),
        tongue("bs", "Bosanski", "bosniaco", "Bosnian"),
        tongue("bg", "Български", "bulgaro", "Bulgarian"),
        tongue("zh", "中文", "cinese", "Chinese"),
        tongue("prs", "دری", "dari", "Dari"),
        tongue("bin", "Ẹ̀dó", "edo (bini)", "Edo (Bini)"),
        tongue("fr", "Français", "francese", "French"),
        tongue("ff", "Fulfulde", "fula", "Fula"),
        tongue("ka", "ქართული", "georgiano", "Georgian"),
        tongue("hi", "हिन्दी", "hindi", "Hindi"),
        tongue("ig", "Igbo", "igbo", "Igbo"),
        tongue("en", "English", "inglese", "English"),
        tongue("pcm", "Naijá", "inglese nigeriano (pidgin)", "Nigerian Pidgin"),
        tongue("ckb", "کوردیی ناوەندی", "curdo (sorani)", "Kurdish (Sorani)"),
        tongue("kmr", "Kurmancî", "curdo (kurmanji)", "Kurdish (Kurmanji)"),
        tongue("ln", "Lingála", "lingala", "Lingala"),
        tongue("mk", "Македонски", "macedone", "Macedonian"),
        tongue("mnk", "Mandinka", "mandinka", "Mandinka"),
        tongue("ps", "پښتو", "pashto", "Pashto"),
        tongue("fa", "فارسی", "persiano", "Persian"),
        tongue("pl", "Polski", "polacco", "Polish"),
        tongue("pt", "Português", "portoghese", "Portuguese"),
        tongue("pa", "ਪੰਜਾਬੀ", "punjabi", "Punjabi"),
        tongue("rom", "Romani čhib", "romanes", "Romani"),
        tongue("ro", "Română", "romeno", "Romanian"),
        tongue("ru", "Русский", "russo", "Russian"),
        tongue("sr", "Српски", "serbo", "Serbian"),
        tongue("si", "සිංහල", "singalese", "Sinhala"),
        tongue("so", "Soomaali", "somalo", "Somali"),
        tongue("es", "Español", "spagnolo", "Spanish"),
        tongue("sw", "Kiswahili", "swahili", "Swahili"),
        tongue("tl", "Tagalog", "tagalog", "Tagalog"),
        tongue("ta", "தமிழ்", "tamil", "Tamil"),
        tongue("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "tamazight (berbero)", "Tamazight (Berber)"),
        tongue("ti", "ትግርኛ", "tigrino", "Tigrinya"),
        tongue("tr", "Türkçe", "turco", "Turkish"),
        tongue("ak", "Akan", "twi (akan)", "Twi (Akan)"),
        tongue("uk", "Українська", "ucraino", "Ukrainian"),
        tongue("ur", "اردو", "urdu", "Urdu"),
        tongue("wo", "Wolof", "wolof", "Wolof"),
        tongue("yo", "Yorùbá", "yoruba", "Yoruba"),
    ];

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|tongue| tongue.code == code).copied()
    }

    /// What workers call it.
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        match language {
            Language::It => self.italian,
            _ => self.english,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_code_names_one_language_and_all_but_italian_of_the_site_are_there() {
        let codes: BTreeSet<&str> = Tongue::ALL.iter().map(|tongue| tongue.code).collect();
        assert_eq!(codes.len(), Tongue::ALL.len());
        let iso = |code: &&str| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
        assert!(codes.iter().all(iso));
        for language in Language::ALL.into_iter().skip(1) {
            assert_eq!(Tongue::from_code(language.code()).unwrap().own, language.own_name());
        }
        assert_eq!(Tongue::from_code("it"), None, "whoever interprets speaks Italian anyway");
    }
}
