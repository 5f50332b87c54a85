// SPDX-License-Identifier: EUPL-1.2
//! What a word was meant to be: without accents, one slip of the finger away, or written as it is heard.

/// Small letters without accents; everything that is no Latin letter is left out.
pub(crate) fn folded(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'a'..='z' => Some(letter),
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'ă' => Some('a'),
            'è' | 'é' | 'ê' | 'ë' => Some('e'),
            'ì' | 'í' | 'î' | 'ï' => Some('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => Some('o'),
            'ù' | 'ú' | 'û' | 'ü' => Some('u'),
            'ç' => Some('c'),
            'ș' | 'ş' => Some('s'),
            'ț' | 'ţ' => Some('t'),
            _ => None,
        })
        .collect()
}

/// The place in the list of the word that was meant: itself, the only one a slip away, the only one that sounds like it.
pub(crate) fn nearest(list: &[&str], typed: &str) -> Option<u16> {
    if typed.len() > 16 {
        return None;
    }
    if let Ok(exact) = list.binary_search(&typed) {
        return u16::try_from(exact).ok();
    }
    let those = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let found = list.iter().enumerate().filter(|(_, word)| fits(word));
        found.map(|(place, _)| place).take(2).collect()
    };
    let mut found = those(&|word| one_slip(word, typed));
    if found.is_empty() {
        // Only then: between two that are a slip away the ear must not choose a third.
        let sound = heard(typed);
        found = those(&|word| heard(word) == sound);
    }
    match found.as_slice() {
        [only] => u16::try_from(*only).ok(),
        _ => None,
    }
}

/// Whether one letter was lost, added, taken for another, or two neighbours changed places. Equal words are no slip.
pub(crate) fn one_slip(first: &str, second: &str) -> bool {
    let (short, long) = if first.len() <= second.len() { (first, second) } else { (second, first) };
    let (short, long) = (short.as_bytes(), long.as_bytes());
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (rest, other) = (&short[same..], &long[same..]);
    match other.len() - rest.len() {
        1 => rest == &other[1..],
        0 => match (rest, other) {
            ([], []) => false,
            ([_, tail @ ..], [_, other_tail @ ..]) if tail == other_tail => true,
            ([a, b, tail @ ..], [c, d, other_tail @ ..]) => a == d && b == c && tail == other_tail,
            _ => false,
        },
        _ => false,
    }
}

/// How a word sounds to somebody who does not know how it is written: double letters, `h`, the silent `i`.
pub(crate) fn heard(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    let soft = |place: usize| matches!(at(place), 'e' | 'i');
    let mut sound = String::with_capacity(word.len());
    let mut place = 0;
    while place < letters.len() {
        let letter = at(place);
        let mut step = 1;
        let said = match letter {
            'h' => None,
            's' if at(place + 1) == 'c' && soft(place + 2) => {
                step = 2 + usize::from(at(place + 2) == 'i' && matches!(at(place + 3), 'a' | 'e' | 'o' | 'u'));
                Some('3')
            }
            'c' | 'g' if soft(place + 1) => {
                step = 1 + usize::from(at(place + 1) == 'i' && matches!(at(place + 2), 'a' | 'e' | 'o' | 'u'));
                Some(if letter == 'c' { '1' } else { '2' })
            }
            'q' => Some('c'),
            other => Some(other),
        };
        if let Some(said) = said.filter(|said| !sound.ends_with(*said)) {
            sound.push(said);
        }
        place += step;
    }
    sound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_letter() {
        for (a, b) in [("barca", "brca"), ("barca", "bbarca"), ("barca", "barce"), ("barca", "braca"), ("mela", "mele")]
        {
            assert!(one_slip(a, b) && one_slip(b, a), "{a} {b}");
        }
        for (a, b) in [("barca", "barca"), ("barca", "bra"), ("luna", "pena"), ("luna", "nula"), ("", "ab")] {
            assert!(!one_slip(a, b), "{a} {b}");
        }
    }

    #[test]
    fn words_written_as_they_are_heard_are_the_same() {
        for (written, meant) in
            [("celo", "cielo"), ("cuaderno", "quaderno"), ("ochiali", "occhiali"), ("farfala", "farfalla")]
        {
            assert_eq!(heard(written), heard(meant), "{written}");
        }
        assert_ne!(heard("chilo"), heard("cielo"));
        assert_eq!(folded("Però "), "pero");
    }
}
