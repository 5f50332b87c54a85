// SPDX-License-Identifier: EUPL-1.2
//! What somebody types to find a person: one line, or a form half filled in.

use super::fold::words;
use crate::{Born, Identity, NewContact, contact::ContactKind};
use vault::normal;

/// Which name a word is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Surname.
    Surname,
    /// Given name.
    Given,
    /// Alias.
    Alias,
}

/// A question, understood.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Folded words of names, each with the field it was typed into, when there was one.
    pub(crate) names: Vec<(String, Option<Part>)>,
    pub(crate) born: Option<Born>,
    pub(crate) telephones: Vec<String>,
    pub(crate) mails: Vec<String>,
    pub(crate) tax_code: Option<String>,
}

/// Words of a name that are looked at; nobody types more to find one person.
const NAMES: usize = 6;

impl Asked {
    /// Understands a line: names in any order, a day or year of birth, a telephone, a mail address, a tax code.
    pub fn line(text: &str) -> Self {
        let mut asked = Self::default();
        let mut names = String::new();
        let mut figures = String::new();
        for word in text.split_whitespace().take(40) {
            if word.contains('@') {
                asked.mails.extend(normal::mail(word));
            } else if let Some(born) = Born::read(word).filter(|born| born.day().is_some() && word.len() > 8) {
                asked.born = Some(born);
            } else if let Some(code) = normal::tax_code(word).filter(|code| code.len() == 16 && has_both(code)) {
                asked.tax_code = Some(code);
            } else if word.contains(|letter: char| letter.is_ascii_digit())
                && word.chars().all(|letter| letter.is_ascii_digit() || "+./-()".contains(letter))
            {
                figures.push_str(word);
                figures.push(' ');
            } else {
                names.push_str(word);
                names.push(' ');
            }
        }
        asked.take_figures(&figures);
        asked.names = words(&names).into_iter().take(NAMES).map(|word| (word, None)).collect();
        asked
    }

    /// Four figures alone, before a telephone or after it are a year; eight may be a day; more are a telephone, and eleven may be a
    /// provisional tax code.
    fn take_figures(&mut self, figures: &str) {
        let mut rest = String::new();
        let parts: Vec<&str> = figures.split_whitespace().collect();
        // No Italian number begins as a year does.
        let after: usize = parts.iter().skip(1).map(|part| part.len()).sum();
        for (at, part) in parts.iter().enumerate() {
            let first = at == 0 && part.len() == 4 && after >= 6;
            match Born::read(part) {
                Some(born) if self.born.is_none() && (parts.len() == 1 || rest.len() >= 6 || first) => {
                    self.born = Some(born);
                    // A day of eight figures may be a telephone too: whichever it is, it is found.
                    if born.day().is_some() {
                        rest.push_str(part);
                    }
                }
                _ => rest.push_str(part),
            }
        }
        self.telephones.extend(normal::phone(&rest).filter(|_| rest.len() >= 5));
        if rest.len() == 11 {
            self.tax_code = self.tax_code.take().or_else(|| normal::tax_code(&rest));
        }
    }

    /// Understands a form about to be sent: the search before a person is created.
    pub fn form(identity: &Identity, contacts: &[NewContact]) -> Self {
        let named = |text: &str, part: Part| -> Vec<(String, Option<Part>)> {
            words(text).into_iter().map(|word| (word, Some(part))).collect()
        };
        let mut names = named(&identity.surname, Part::Surname);
        names.extend(named(&identity.given, Part::Given));
        if names.is_empty() {
            names = named(&identity.alias, Part::Alias);
        }
        names.truncate(NAMES);
        let of = |kind: ContactKind| {
            let typed = contacts.iter().filter(move |contact| contact.kind == kind);
            typed.filter_map(move |contact| kind.spelled(&contact.value).ok()).collect()
        };
        Self {
            names,
            born: identity.born,
            telephones: of(ContactKind::Telephone),
            mails: of(ContactKind::Mail),
            tax_code: normal::tax_code(&identity.tax_code),
        }
    }

    /// Whether there is enough to look for. One letter of another script may be a whole name.
    pub(crate) fn tells(&self) -> bool {
        let exact = !self.telephones.is_empty() || !self.mails.is_empty() || self.tax_code.is_some();
        exact
            || self.born.is_some_and(|born| born.day().is_some())
            || self.names.iter().any(|(word, _)| word.len() >= 2)
    }
}

fn has_both(code: &str) -> bool {
    code.bytes().any(|byte| byte.is_ascii_digit()) && code.bytes().any(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn names(asked: &Asked) -> String {
        asked.names.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_line_is_taken_apart() {
        let asked = Asked::line("Finti D’Amè 01/02/1985 0375 40.200 X@Prova.example");
        assert_eq!(names(&asked), "finti dame");
        assert!(asked.born == Some(Born::On(date(1985, 2, 1))));
        assert_eq!(asked.telephones, ["+39037540200"]);
        assert_eq!(asked.mails, ["x@prova.example"]);
        let asked = Asked::line("finti 1985");
        assert!(asked.born == Some(Born::In(1985)) && asked.telephones.is_empty());
        let asked = Asked::line("rssmra85t10a562s");
        assert_eq!(asked.tax_code.as_deref(), Some("RSSMRA85T10A562S"));
    }

    #[test]
    fn telephones_are_known_in_every_spelling() {
        for typed in ["0375 40200", "0375/40200", "+39 0375 40200", "0039 0375 40200", "037540200", "(0375) 40-200"] {
            assert_eq!(Asked::line(typed).telephones, ["+39037540200"], "{typed}");
        }
        assert_eq!(
            Asked::line("finti 333 1985 000").telephones,
            ["+393331985000"],
            "a year inside a number is no year"
        );
        for line in ["finti 1985 300 0000003", "finti 300 0000003 1985"] {
            let asked = Asked::line(line);
            assert!(asked.born == Some(Born::In(1985)) && asked.telephones == ["+393000000003"], "{line}");
        }
    }

    #[test]
    fn one_letter_or_a_year_alone_is_too_little() {
        for little in ["", "a", "1985", "--", "a b c"] {
            assert!(!Asked::line(little).tells(), "{little}");
        }
        for enough in ["li", "王", "01/02/1985", "037540200"] {
            assert!(Asked::line(enough).tells(), "{enough}");
        }
    }
}
