// SPDX-License-Identifier: EUPL-1.2
//! The filters every template of the house may use: `use page::filters;` beside the view type.
//!
//! | filter | gives |
//! |---|---|
//! | `"key"\|t` | the sentence, escaped |
//! | `"key"\|t1("name", value)`, `t2`, `t3` | the sentence with arguments, escaped |
//! | `"key"\|th`, `th1`, `th2` | a sentence that holds markup of ours (`<strong>`); arguments are escaped |
//! | `text\|say` | a [`crate::ui::Text`], bare: for attributes, titles, options |
//! | `text\|shown` | the same inside an element: marked when it is in another language than the page |
//! | `"/search"\|href` | the address in the language of the page: `/it/search` |
//! | `"filo.css"\|asset` | the hashed address of an asset |
//! | `"phone"\|icon` | an icon, hidden from screen readers |
//! | `localized\|told` | a text of the territory; marked when only the Italian is there |
//! | `date\|long`, `day`, `short_day`, `weekday`; `time\|clock` | a date or a time in words |
//! | `time\|at`, `date\|day_then` | ", alle 9:30": the time after a day; "giovedì 3 dicembre, ": a day before something |
#![allow(
    missing_docs,
    clippy::too_many_arguments,
    reason = "types made by the macro; the table above documents the filters"
)]

use crate::ui::Text;
use crate::words::{Arg, Speech};
use askama::filters::HtmlSafeOutput;
use askama::{FastWritable, Values};
use jiff::civil::{Date, Time};
use kernel::{Language, Localized};
use std::borrow::Cow;

/// The runtime value's name.
pub(crate) const SPEECH: &str = "speech";

/// The speech a template was given.
///
/// # Errors
/// When the template was rendered without one: use [`crate::Shell::show`] or `render_with_values(&speech)`.
pub fn speech(values: &dyn Values) -> askama::Result<&Speech> {
    askama::get_value::<Speech>(values, SPEECH)
}

/// What may be put into a sentence.
pub trait Sayable {
    /// As Fluent takes it: numbers choose plurals.
    fn arg(&self) -> Arg<'_>;
}

impl<T: Sayable + ?Sized> Sayable for &T {
    fn arg(&self) -> Arg<'_> {
        (**self).arg()
    }
}

impl Sayable for str {
    fn arg(&self) -> Arg<'_> {
        Arg::from(self)
    }
}

impl Sayable for String {
    fn arg(&self) -> Arg<'_> {
        Arg::from(self.as_str())
    }
}

impl Sayable for Cow<'_, str> {
    fn arg(&self) -> Arg<'_> {
        Arg::from(&**self)
    }
}

macro_rules! sayable_numbers {
    ($($number:ty),*) => {
        $(impl Sayable for $number {
            fn arg(&self) -> Arg<'_> {
                Arg::from(*self)
            }
        })*
    };
}
sayable_numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

#[askama::filter_fn]
pub fn t<'a>(key: &'a str, values: &'a dyn Values) -> askama::Result<Cow<'a, str>> {
    speech(values)?.render(key, &[])
}

#[askama::filter_fn]
pub fn t1<'a, A: Sayable>(key: &'a str, values: &'a dyn Values, name: &str, value: A) -> askama::Result<Cow<'a, str>> {
    Ok(Cow::Owned(speech(values)?.render(key, &[(name, value.arg())])?.into_owned()))
}

#[askama::filter_fn]
pub fn t2<'a, A: Sayable, B: Sayable>(
    key: &'a str,
    values: &'a dyn Values,
    first: &str,
    one: A,
    second: &str,
    two: B,
) -> askama::Result<Cow<'a, str>> {
    let args = [(first, one.arg()), (second, two.arg())];
    Ok(Cow::Owned(speech(values)?.render(key, &args)?.into_owned()))
}

#[askama::filter_fn]
pub fn t3<'a, A: Sayable, B: Sayable, C: Sayable>(
    key: &'a str,
    values: &'a dyn Values,
    first: &str,
    one: A,
    second: &str,
    two: B,
    third: &str,
    three: C,
) -> askama::Result<Cow<'a, str>> {
    let args = [(first, one.arg()), (second, two.arg()), (third, three.arg())];
    Ok(Cow::Owned(speech(values)?.render(key, &args)?.into_owned()))
}

#[askama::filter_fn]
pub fn th<'a>(key: &'a str, values: &'a dyn Values) -> askama::Result<HtmlSafeOutput<Cow<'a, str>>> {
    Ok(HtmlSafeOutput(speech(values)?.render(key, &[])?))
}

#[askama::filter_fn]
pub fn th1<'a, A: Sayable>(
    key: &'a str,
    values: &'a dyn Values,
    name: &str,
    value: A,
) -> askama::Result<HtmlSafeOutput<String>> {
    let said = speech(values)?.render(key, &[(name, escaped(value.arg()))])?.into_owned();
    Ok(HtmlSafeOutput(said))
}

#[askama::filter_fn]
pub fn th2<'a, A: Sayable, B: Sayable>(
    key: &'a str,
    values: &'a dyn Values,
    first: &str,
    one: A,
    second: &str,
    two: B,
) -> askama::Result<HtmlSafeOutput<String>> {
    let args = [(first, escaped(one.arg())), (second, escaped(two.arg()))];
    let said = speech(values)?.render(key, &args)?.into_owned();
    Ok(HtmlSafeOutput(said))
}

/// Text that goes into a sentence with markup may not bring markup of its own.
fn escaped(value: Arg<'_>) -> Arg<'_> {
    match value {
        Arg::Text(text) if text.contains(['<', '>', '&', '"', '\'']) => {
            let mut safe = String::with_capacity(text.len() + 16);
            for letter in text.chars() {
                match letter {
                    '<' => safe.push_str("&#60;"),
                    '>' => safe.push_str("&#62;"),
                    '&' => safe.push_str("&#38;"),
                    '"' => safe.push_str("&#34;"),
                    '\'' => safe.push_str("&#39;"),
                    other => safe.push(other),
                }
            }
            Arg::from(safe)
        }
        other => other,
    }
}

#[askama::filter_fn]
pub fn say<'a>(text: &'a Text, values: &'a dyn Values) -> askama::Result<Cow<'a, str>> {
    text.resolve(speech(values)?)
}

/// A text of the territory in the language of the page. When nobody has translated it, the Italian, marked as such, so that
/// screen readers pronounce it and it keeps its direction. For the content of an element, not for an attribute.
#[derive(Debug)]
pub struct Told<'a> {
    text: Cow<'a, str>,
    /// The language it is really in, when it is another.
    original: Option<Language>,
}

impl FastWritable for Told<'_> {
    fn write_into(&self, dest: &mut dyn std::fmt::Write, _: &dyn Values) -> askama::Result<()> {
        let Some(original) = self.original else { return write_escaped(&self.text, dest) };
        write!(dest, "<span lang=\"{}\" dir=\"{}\">", original.code(), original.direction().code())?;
        write_escaped(&self.text, dest)?;
        Ok(dest.write_str("</span>")?)
    }
}

impl std::fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        FastWritable::write_into(self, f, askama::NO_VALUES).map_err(|_| std::fmt::Error)
    }
}

fn write_escaped(text: &str, dest: &mut dyn std::fmt::Write) -> askama::Result<()> {
    askama::filters::escape(text, askama::filters::Html)?.write_into(dest, askama::NO_VALUES)
}

#[askama::filter_fn]
pub fn shown<'a>(text: &'a Text, values: &'a dyn Values) -> askama::Result<HtmlSafeOutput<Told<'a>>> {
    let speech = speech(values)?;
    Ok(HtmlSafeOutput(Told { original: text.original(speech), text: text.resolve(speech)? }))
}

#[askama::filter_fn]
pub fn told<'a>(text: &'a Localized, values: &'a dyn Values) -> askama::Result<HtmlSafeOutput<Told<'a>>> {
    let language = speech(values)?.language();
    let (text, real) = text.get_marked(language);
    Ok(HtmlSafeOutput(Told { text: Cow::Borrowed(text), original: (real != language).then_some(real) }))
}

#[askama::filter_fn]
pub fn href<P: AsRef<str>>(path: P, values: &dyn Values) -> askama::Result<String> {
    Ok(crate::layout::address(speech(values)?.language(), path.as_ref()))
}

#[askama::filter_fn]
pub fn asset(name: &str, _: &dyn Values) -> askama::Result<&'static str> {
    Ok(crate::assets::href(name))
}

#[askama::filter_fn]
pub fn icon<N: AsRef<str>>(name: N, _: &dyn Values) -> askama::Result<HtmlSafeOutput<crate::ui::Icon>> {
    Ok(HtmlSafeOutput(crate::ui::Icon::named(name.as_ref())))
}

/// What has a day: a date, a moment of the wall clock, an instant in its zone.
pub trait OnDay {
    /// Its day.
    fn on(&self) -> Date;
}

/// What has a time of the day.
pub trait AtTime {
    /// Its time.
    fn at(&self) -> Time;
}

impl OnDay for Date {
    fn on(&self) -> Date {
        *self
    }
}

impl AtTime for Time {
    fn at(&self) -> Time {
        *self
    }
}

macro_rules! moments {
    ($($moment:ty),*) => {
        $(impl OnDay for $moment {
            fn on(&self) -> Date {
                self.date()
            }
        }
        impl AtTime for $moment {
            fn at(&self) -> Time {
                self.time()
            }
        })*
    };
}
moments!(jiff::civil::DateTime, jiff::Zoned);

impl<T: OnDay + ?Sized> OnDay for &T {
    fn on(&self) -> Date {
        (**self).on()
    }
}

impl<T: AtTime + ?Sized> AtTime for &T {
    fn at(&self) -> Time {
        (**self).at()
    }
}

#[askama::filter_fn]
pub fn long<D: OnDay>(day: D, values: &dyn Values) -> askama::Result<String> {
    Ok(speech(values)?.days().long(day.on()))
}

#[askama::filter_fn]
pub fn day<D: OnDay>(day: D, values: &dyn Values) -> askama::Result<String> {
    Ok(speech(values)?.days().day(day.on()))
}

#[askama::filter_fn]
pub fn day_then<D: OnDay>(day: D, values: &dyn Values) -> askama::Result<String> {
    let days = speech(values)?.days();
    Ok(days.day(day.on()) + days.comma())
}

#[askama::filter_fn]
pub fn short_day<D: OnDay>(day: D, values: &dyn Values) -> askama::Result<String> {
    Ok(speech(values)?.days().short(day.on()))
}

#[askama::filter_fn]
pub fn weekday<D: OnDay>(day: D, values: &dyn Values) -> askama::Result<String> {
    Ok(speech(values)?.days().weekday(day.on()))
}

#[askama::filter_fn]
pub fn clock<T: AtTime>(time: T, values: &dyn Values) -> askama::Result<String> {
    Ok(speech(values)?.days().clock(time.at()))
}

#[askama::filter_fn]
pub fn at<T: AtTime>(time: T, values: &dyn Values) -> askama::Result<String> {
    let speech = speech(values)?;
    let days = speech.days();
    let (comma, word) = (days.comma(), speech.say("page-at"));
    // Chinese says neither "at" nor a space before the hour.
    let before = if speech.language() == Language::Zh { String::new() } else { format!("{word} ") };
    Ok(format!("{comma}{before}{}", days.clock(time.at())))
}
