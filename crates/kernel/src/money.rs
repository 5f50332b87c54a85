// SPDX-License-Identifier: EUPL-1.2
//! Euro as people write and read them; cents inside.

use crate::Language;

/// "€ 98.000" in Italian, "€ 98,000" in English; cents only when there are some.
pub fn written(cents: i64, language: Language) -> String {
    let (thousands, decimals) = if language == Language::It { ('.', ',') } else { (',', '.') };
    let whole = (cents / 100).abs().to_string();
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(thousands);
        }
        grouped.push(digit);
    }
    let sign = if cents < 0 { "-" } else { "" };
    match cents % 100 {
        0 => format!("€ {sign}{grouped}"),
        rest => format!("€ {sign}{grouped}{decimals}{:02}", rest.abs()),
    }
}

/// As it stands in a field: "5600" or "5600,50".
pub fn typed(cents: i64) -> String {
    match cents % 100 {
        0 => (cents / 100).to_string(),
        rest => format!("{},{:02}", cents / 100, rest.abs()),
    }
}

/// Reads "5600", "5.600", "5600,50", "€ 5,600.50": a last mark with one or two figures after it parts the cents, others group
/// thousands. Nothing for what is no amount.
pub fn read(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '€').collect();
    let (whole, cents) = match text.rfind(['.', ',']) {
        Some(at) if text.len() - at <= 3 => (&text[..at], &text[at + 1..]),
        _ => (text.as_str(), ""),
    };
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let grouped = groups.clone().next().is_some();
    let sound = !first.is_empty() && (!grouped || first.len() <= 3) && groups.all(|group| group.len() == 3);
    let digits: String = whole.chars().filter(|letter| !matches!(letter, '.' | ',')).collect();
    let plain = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
    if !sound
        || digits.len() > 12
        || !plain(&digits)
        || !plain(cents)
        || (cents.is_empty() && text.ends_with(['.', ',']))
    {
        return None;
    }
    let cents: i64 = format!("{cents:0<2}").parse().ok()?;
    Some(digits.parse::<i64>().ok()? * 100 + cents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, cents) in [
            ("5600", 560_000),
            ("5.600", 560_000),
            ("€ 5.600,50", 560_050),
            ("5,600.5", 560_050),
            ("0", 0),
            ("1 000", 100_000),
            ("140.000", 14_000_000),
        ] {
            assert_eq!(read(text), Some(cents), "{text}");
        }
        for text in ["", "tanto", "5.60.0", "-5", "5,", ",5", "5600.600,00", "1e3", "9999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(written(9_800_000, Language::It), "€ 98.000");
        assert_eq!(written(14_000_050, Language::En), "€ 140,000.50");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(cents in 0..100_000_000_000_i64) {
            prop_assert_eq!(read(&written(cents, Language::It)), Some(cents));
            prop_assert_eq!(read(&written(cents, Language::En)), Some(cents));
            prop_assert_eq!(read(&typed(cents)), Some(cents));
        }

        #[test]
        fn any_text_is_read_without_breaking(text in ".{0,20}") {
            let _ = read(&text);
        }
    }
}
