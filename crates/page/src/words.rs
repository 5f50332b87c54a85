// SPDX-License-Identifier: EUPL-1.2
//! What Filò says, in ten languages: every room brings its Fluent files, one [`Speech`] speaks one language.

use crate::dates::Days;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::Language;
// A page looks up some hundred words, all of our own making: the quick hash is safe here.
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::Arc;

/// The words of one room: its Fluent files, one or more a language.
pub type RoomWords = &'static [(Language, &'static str)];

/// The Fluent files of the room that calls it: `page::words!(ten)` for rooms the public reads, or the languages it has:
/// `page::words!(It "it", En "en")`.
#[macro_export]
macro_rules! words {
    (ten) => {
        $crate::words!(
            It "it", Ro "ro", Pa "pa", Ar "ar", Sq "sq", En "en", Uk "uk", Fr "fr", Es "es", Zh "zh"
        )
    };
    ($($language:ident $code:literal),+ $(,)?) => {
        &[$((
            $crate::Language::$language,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $code, ".ftl")),
        )),+]
    };
}

/// This room's own words.
pub(crate) const OWN: RoomWords = crate::words!(ten);

/// Collects the words of the rooms before they are spoken.
///
/// Keys start with the room's name (`door-…`), so that no two rooms can mean different things by one key.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    files: Vec<(Language, &'static str)>,
    strictness: Strictness,
}

/// What a missing key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strictness {
    /// It falls back to Italian, then to the key itself, and a warning is logged: for people.
    #[default]
    Forgiving,
    /// The page fails to render: for tests.
    Strict,
}

/// Why the words could not be loaded: for whoever writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsError {
    /// The language of the faulty file.
    pub language: Language,
    /// What is wrong, in English.
    pub message: String,
}

impl std::fmt::Display for WordsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "words in {}: {}", self.language.code(), self.message)
    }
}

impl std::error::Error for WordsError {}

impl Catalog {
    /// A catalogue that already holds the words of `page` itself.
    pub fn new() -> Self {
        Self { files: OWN.to_vec(), strictness: Strictness::Forgiving }
    }

    /// Adds one Fluent file.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "one adds words to a catalogue; nobody reads it as a sum")]
    pub fn add(mut self, language: Language, file: &'static str) -> Self {
        self.files.push((language, file));
        self
    }

    /// Adds the files of a room.
    #[must_use]
    pub fn add_room(mut self, room: RoomWords) -> Self {
        self.files.extend_from_slice(room);
        self
    }

    /// Makes a missing key an error, as tests want it.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strictness = Strictness::Strict;
        self
    }

    /// Parses everything; messages without arguments are resolved once and for all.
    ///
    /// # Errors
    /// The first file that Fluent cannot read, or a key said twice in one language.
    pub fn build(self) -> Result<Words, WordsError> {
        let mut voices: FxHashMap<Language, Voice> = FxHashMap::default();
        for (language, file) in self.files {
            let voice = voices.entry(language).or_insert_with(|| Voice::new(language));
            voice.learn(file).map_err(|message| WordsError { language, message })?;
        }
        for voice in voices.values_mut() {
            voice.settle();
        }
        Ok(Words { inner: Arc::new(Inner { voices, strictness: self.strictness }) })
    }
}

/// Every word of the house, ready to be spoken. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    inner: Arc<Inner>,
}

struct Inner {
    voices: FxHashMap<Language, Voice>,
    strictness: Strictness,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.languages()).finish_non_exhaustive()
    }
}

impl Words {
    /// One language's voice.
    pub fn speech(&self, language: Language) -> Speech {
        Speech { words: self.clone(), language }
    }

    /// Languages that have at least one file, in the order they are offered.
    pub fn languages(&self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.inner.voices.contains_key(language)).collect()
    }

    /// Every key known in a language, sorted; attributes as `key.attribute`.
    pub fn keys(&self, language: Language) -> Vec<&str> {
        let mut keys: Vec<&str> = self
            .inner
            .voices
            .get(&language)
            .map(|voice| voice.keys.iter().map(String::as_str).collect())
            .unwrap_or_default();
        keys.sort_unstable();
        keys
    }
}

/// One language of the house: the value every template receives.
///
/// Pass it to `render_with_values`; templates then write `{{ "door-title"|t }}`.
#[derive(Debug, Clone)]
pub struct Speech {
    words: Words,
    language: Language,
}

/// A value put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, said as it is.
    Text(Cow<'a, str>),
    /// A number: it chooses the plural.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}
numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

impl<'a> Arg<'a> {
    /// The same value, kept.
    pub fn into_owned(self) -> Arg<'static> {
        match self {
            Self::Text(text) => Arg::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Arg::Number(number),
        }
    }

    fn fluent(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::from(&**text),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl Speech {
    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same words in another language.
    pub fn in_language(&self, language: Language) -> Self {
        self.words.speech(language)
    }

    /// All the words this speech belongs to.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Dates and times as this language writes them.
    pub fn days(&self) -> Days {
        Days::of(self.language)
    }

    /// Things in a line: "lavoro, casa e scuola".
    pub fn all_of(&self, things: &[&str]) -> String {
        crate::lists::all_of(self.language, things)
    }

    /// The sentence of a key without arguments; Italian when the language lacks it, else the key itself.
    pub fn say<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.try_say(key, &[]).unwrap_or(Cow::Borrowed(key))
    }

    /// The sentence of a key with its arguments.
    pub fn say_with<'a>(&'a self, key: &'a str, args: &[(&str, Arg<'_>)]) -> Cow<'a, str> {
        self.try_say(key, args).unwrap_or(Cow::Borrowed(key))
    }

    /// Whether the key can be said at all.
    pub fn knows(&self, key: &str) -> bool {
        self.try_say(key, &[]).is_some()
    }

    /// What templates call: a missing key is an error only for a strict catalogue.
    pub(crate) fn render<'a>(&'a self, key: &'a str, args: &[(&str, Arg<'_>)]) -> askama::Result<Cow<'a, str>> {
        let strict = self.words.inner.strictness == Strictness::Strict;
        if strict && !self.words.inner.voices.get(&self.language).is_some_and(|voice| voice.has(key)) {
            return Err(askama::Error::custom(format!("no words for \"{key}\" in {}", self.language.code())));
        }
        match self.try_say(key, args) {
            Some(text) => Ok(text),
            None => {
                tracing::warn!(key, language = self.language.code(), "a page asked for words that nobody wrote");
                Ok(Cow::Borrowed(key))
            }
        }
    }

    fn try_say<'a>(&'a self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'a, str>> {
        [self.language, Language::It]
            .into_iter()
            .find_map(|language| self.words.inner.voices.get(&language)?.say(key, args))
    }
}

impl askama::Values for Speech {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn std::any::Any> {
        (key == crate::filters::SPEECH).then_some(self)
    }
}

struct Voice {
    /// Sentences without arguments, resolved at load: a look-up costs tens of nanoseconds.
    plain: FxHashMap<String, String>,
    keys: Vec<String>,
    bundle: FluentBundle<FluentResource>,
}

impl Voice {
    fn new(language: Language) -> Self {
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The isolation marks keep a Latin name from scrambling an Arabic line; elsewhere they are noise.
        bundle.set_use_isolating(language.direction() == kernel::Direction::RightToLeft);
        Self { plain: FxHashMap::default(), keys: Vec::new(), bundle }
    }

    fn learn(&mut self, file: &str) -> Result<(), String> {
        let resource = FluentResource::try_new(file.to_owned()).map_err(|(_, errors)| {
            errors.first().map_or_else(
                || "cannot be read".to_owned(),
                |error| format!("line {}: {error}", file[..error.pos.start.min(file.len())].lines().count()),
            )
        })?;
        self.keys.extend(keys_of(file).into_iter().map(|(key, _)| key));
        self.bundle.add_resource(resource).map_err(|errors| {
            errors.first().map_or_else(|| "said twice".to_owned(), |error| format!("{error}; each key is said once"))
        })
    }

    fn settle(&mut self) {
        for key in &self.keys {
            let (id, attribute) = split(key);
            let Some(message) = self.bundle.get_message(id) else { continue };
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
                None => message.value(),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors).into_owned();
            // A sentence that misses an argument reports an error: it is resolved when it is said.
            if errors.is_empty() {
                self.plain.insert(key.clone(), text);
            }
        }
    }

    fn has(&self, key: &str) -> bool {
        let (id, attribute) = split(key);
        self.plain.contains_key(key)
            || self.bundle.get_message(id).is_some_and(|message| match attribute {
                Some(attribute) => message.get_attribute(attribute).is_some(),
                None => message.value().is_some(),
            })
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'_, str>> {
        if let Some(text) = self.plain.get(key) {
            return Some(Cow::Borrowed(text));
        }
        let (id, attribute) = split(key);
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.fluent())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()))
    }
}

/// `key.attribute` in its two parts.
fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}

/// The keys a Fluent file defines, with their line (from 1); attributes as `key.attribute`.
pub(crate) fn keys_of(file: &str) -> Vec<(String, usize)> {
    let mut keys = Vec::new();
    let mut current = String::new();
    for (line, text) in file.lines().enumerate() {
        let Some((name, _)) = text.split_once('=') else { continue };
        let name = name.trim_end();
        if let Some(attribute) = name.trim_start().strip_prefix('.').filter(|_| text.starts_with(' ')) {
            if is_identifier(attribute) && !current.is_empty() {
                keys.push((format!("{current}.{attribute}"), line + 1));
            }
        } else if is_identifier(name) {
            name.clone_into(&mut current);
            keys.push((name.to_owned(), line + 1));
        }
    }
    keys
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn words() -> Words {
        Catalog::new()
            .add(
                Language::It,
                "room-hello = Ciao\n  .title = Saluto\nroom-places = { $count ->\n    [one] un posto\n   *[other] { $count } posti\n}\nroom-only-italian = Solo qui\n",
            )
            .add(Language::En, "room-hello = Hello\nroom-places = { $count ->\n    [one] one place\n   *[other] { $count } places\n}\n")
            .build()
            .unwrap()
    }

    #[test]
    fn a_sentence_is_said_in_the_language_of_the_person() {
        assert_eq!(words().speech(Language::En).say("room-hello"), "Hello");
        assert_eq!(words().speech(Language::It).say("room-hello.title"), "Saluto");
    }

    #[test]
    fn the_number_chooses_the_plural() {
        let speech = words().speech(Language::It);
        assert_eq!(speech.say_with("room-places", &[("count", 1.into())]), "un posto");
        assert_eq!(speech.say_with("room-places", &[("count", 4.into())]), "4 posti");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_italian() {
        assert_eq!(words().speech(Language::En).say("room-only-italian"), "Solo qui");
        assert_eq!(words().speech(Language::Pa).say("room-hello"), "Ciao");
        assert_eq!(words().speech(Language::Pa).say("room-nobody-wrote-this"), "room-nobody-wrote-this");
    }

    #[test]
    fn a_key_said_twice_stops_the_house_from_opening() {
        let twice = Catalog::new().add(Language::It, "a = 1\n").add(Language::It, "a = 2\n").build();
        assert!(twice.unwrap_err().to_string().contains("words in it"));
    }

    #[test]
    fn every_language_of_this_room_says_the_same_things() {
        let words = Catalog::new().build().unwrap();
        assert_eq!(words.languages(), Language::ALL);
        for language in Language::ALL {
            assert_eq!(words.keys(Language::It), words.keys(language));
        }
    }
}
