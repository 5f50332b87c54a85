// SPDX-License-Identifier: EUPL-1.2
//! One spelling for each telephone, mail address and tax code, so that the same thing written in two ways has the
//! same blind index. `None`: the text cannot be such a thing.

/// A telephone with its country: `+390375123456`. Without a country it is Italian; spaces, dots, dashes, slashes and
/// brackets are ignored; `00` is `+`.
pub fn phone(text: &str) -> Option<String> {
    let text = text.trim();
    let mut digits = String::with_capacity(text.len());
    let mut international = false;
    for (place, c) in text.chars().enumerate() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if place == 0 => international = true,
            // People paste numbers with hard spaces and long dashes.
            ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2010}'..='\u{2013}' => {}
            _ => return None,
        }
    }
    if !international && digits.starts_with("00") {
        digits.drain(..2);
        international = true;
    }
    // No Italian number of 11 digits or more starts with 39 by itself: there it is the country.
    let has_country = international || (digits.starts_with("39") && digits.len() >= 11);
    if !has_country {
        digits.insert_str(0, "39");
    }
    (7..=15).contains(&digits.len()).then(|| format!("+{digits}"))
}

/// A mail address in small letters. Only what every mail server must accept is checked.
pub fn mail(text: &str) -> Option<String> {
    let text = text.trim();
    let (user, host) = text.rsplit_once('@')?;
    let sound = !user.is_empty()
        && host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && text.len() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    sound.then(|| text.to_lowercase())
}

/// A tax code in capitals without blanks: 16 letters and digits, or the 11 digits of a provisional one. Codes that
/// differ by omocodia stay different: they are different people.
pub fn tax_code(text: &str) -> Option<String> {
    let code: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let personal = code.len() == 16 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let provisional = code.len() == 11 && code.bytes().all(|byte| byte.is_ascii_digit());
    (personal || provisional).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_has_one_spelling() {
        for same in ["0375 40 200", "0375/40200", "+39 0375.40200", "0039 0375-40200", "(0375) 40200", "39037540200"] {
            assert_eq!(phone(same).as_deref(), Some("+39037540200"), "{same}");
        }
        for same in ["333 0000000", "+393330000000", "39 333 000 0000", "333\u{a0}000\u{2013}0000"] {
            assert_eq!(phone(same).as_deref(), Some("+393330000000"), "{same}");
        }
    }

    #[test]
    fn a_mobile_that_starts_like_the_country_keeps_its_digits() {
        assert_eq!(phone("391 0000000").as_deref(), Some("+393910000000"));
    }

    #[test]
    fn a_foreign_telephone_keeps_its_country() {
        assert_eq!(phone("+40 000 000 000").as_deref(), Some("+40000000000"));
        assert_eq!(phone("0040 000 000 000").as_deref(), Some("+40000000000"));
    }

    #[test]
    fn what_is_no_telephone_has_no_spelling() {
        for wrong in ["", "+", "123", "call me", "0375 40200 int. 3", "3+39", "1234567890123456"] {
            assert_eq!(phone(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_mail_address_has_one_spelling() {
        assert_eq!(mail("  Desk@Example.ORG ").as_deref(), Some("desk@example.org"));
        for wrong in ["", "desk", "desk@", "@example.org", "desk@example", "a b@example.org", "desk@example..org"] {
            assert_eq!(mail(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_tax_code_has_one_spelling() {
        assert_eq!(tax_code(" aaaaaa00a00 a000a ").as_deref(), Some("AAAAAA00A00A000A"));
        assert_eq!(tax_code("00000000000").as_deref(), Some("00000000000"));
        for wrong in ["", "AAAAAA00A00A000", "0000000000A", "AAAAAA00A00A000À"] {
            assert_eq!(tax_code(wrong), None, "{wrong}");
        }
    }
}
