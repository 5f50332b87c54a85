// SPDX-License-Identifier: EUPL-1.2
//! Names written with other letters, brought to the plain Latin ones: for the tax code and for looking people up.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text in plain Latin letters: accents fall (`è`, `ș`, `ë`, `ü`), letters of their own are spelled out (`ß`, `đ`, `ł`), and
/// Ukrainian and other Cyrillic letters are written as a passport writes them. What has no such spelling (Arabic script,
/// Gurmukhi, Chinese) and every sign stays as it is. Capitals stay capitals.
///
/// ```
/// assert_eq!(kernel::plain_latin("Ștefănuță È"), "Stefanuta E");
/// assert_eq!(kernel::plain_latin("Олександр"), "Oleksandr");
/// ```
pub fn plain_latin(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            plain.push(letter);
        } else if !spell(letter, &mut plain) {
            for part in std::iter::once(letter).nfkd().filter(|part| !is_combining_mark(*part)) {
                if part.is_ascii() || !spell(part, &mut plain) {
                    plain.push(part);
                }
            }
        }
    }
    plain
}

/// Writes a letter that has a spelling of its own; `false` when it has none.
fn spell(letter: char, plain: &mut String) -> bool {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    let Some(spelling) = spelled(small) else { return false };
    let mut letters = spelling.chars();
    plain.extend(letters.next().map(|first| if letter == small { first } else { first.to_ascii_uppercase() }));
    plain.push_str(letters.as_str());
    true
}

/// Small letters that do not come apart into a Latin letter and a mark.
fn spelled(small: char) -> Option<&'static str> {
    Some(match small {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ə' => "e",
        // Hamza and ayn, in the ways transliterations write them: nobody types them when looking for a person.
        'ʼ' | 'ʾ' | 'ʿ' | '’' | '‘' | '`' | '´' => "'",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "h",
        'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "ie",
        'ё' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'ы' => "y",
        'і' | 'ї' | 'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ь' | 'ъ' => "",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_fall_and_letters_of_their_own_are_spelled() {
        for (written, plain) in [
            ("Nicolò D’Amè", "Nicolo D'Ame"),
            ("ȘTEFĂNIȚĂ Țîrlea", "STEFANITA Tirlea"),
            ("Gjërgj Çela", "Gjergj Cela"),
            ("Weiß Ølsen Łuk", "Weiss Olsen Luk"),
            ("Ñandú", "Nandu"),
            ("Андрій Щука", "Andrii Shchuka"),
            ("ʿAbd", "'Abd"),
        ] {
            assert_eq!(plain_latin(written), plain, "{written}");
        }
    }

    #[test]
    fn a_script_without_a_spelling_is_left_alone() {
        assert_eq!(plain_latin("محمد 王"), "محمد 王");
    }

    proptest! {
        #[test]
        fn what_is_plain_stays_as_it_is(text in "[ -~]{0,40}") {
            prop_assert_eq!(plain_latin(&text), text);
        }

        #[test]
        fn twice_is_as_once(text in "\\PC{0,20}") {
            let once = plain_latin(&text);
            prop_assert_eq!(plain_latin(&once), once);
        }
    }
}
