// SPDX-License-Identifier: EUPL-1.2
//! SQL, read far enough to know which tables it touches, makes and refers to.

use std::collections::{BTreeMap, BTreeSet};

/// How a piece of SQL names a table or an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// Read or written: FROM, JOIN, INTO, UPDATE, or the table an index or a trigger stands on.
    Used,
    /// Made, altered or dropped.
    Made,
    /// The other end of a foreign key.
    Referred,
    /// An index, a trigger or a view.
    Beside,
}

/// A name found in SQL, with its line inside the text, from 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// Line inside the text, from 0.
    pub line: usize,
    /// How it is named.
    pub how: Named,
    /// The name, in lower case.
    pub name: String,
}

/// Whether a text is a whole statement that reads or writes rows.
pub fn is_statement(text: &str) -> bool {
    let mut words = text.split_whitespace();
    match (words.next(), words.next()) {
        (Some("SELECT" | "WITH"), Some(_)) | (Some("INSERT"), Some("INTO")) | (Some("DELETE"), Some("FROM")) => true,
        (Some("UPDATE"), Some(_)) => text.contains("SET"),
        _ => false,
    }
}

/// Whether a text is SQL of any kind, a fragment included: it names at least one table after a capital word of SQL.
pub fn is_sql(text: &str) -> bool {
    const OPENINGS: [&str; 12] = [
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "WITH ",
        "CREATE TABLE ",
        "CREATE INDEX ",
        "CREATE UNIQUE INDEX ",
        "ALTER TABLE ",
        "DROP TABLE ",
        "JOIN ",
        "EXISTS (SELECT ",
    ];
    let text = text.trim_start();
    OPENINGS.iter().any(|opening| text.contains(opening)) && !names(text).is_empty()
}

/// Every table and index that a piece of SQL names, names of its own WITH left out.
pub fn names(sql: &str) -> Vec<Name> {
    let words = words(sql);
    let own = with_names(&words);
    let mut walk = Walk { words: &words, found: Vec::new() };
    walk.run();
    walk.found.retain(|name| !own.contains(&name.name));
    walk.found
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    upper: String,
    line: usize,
}

impl Word {
    fn is_name(&self) -> bool {
        self.text.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
    }
}

fn words(sql: &str) -> Vec<Word> {
    let letters: Vec<char> = sql.chars().collect();
    let mut out = Vec::new();
    let (mut at, mut line) = (0, 0);
    while at < letters.len() {
        let start = at;
        let letter = letters[at];
        if letters[at..].starts_with(&['-', '-']) {
            while at < letters.len() && letters[at] != '\n' {
                at += 1;
            }
            continue;
        }
        match letter {
            '\n' => {
                line += 1;
                at += 1;
                continue;
            }
            '\'' | '"' => {
                at += 1;
                while at < letters.len() && letters[at] != letter {
                    line += usize::from(letters[at] == '\n');
                    at += 1;
                }
                at += 1;
                if letter == '\'' {
                    continue;
                }
            }
            _ if letter.is_whitespace() => {
                at += 1;
                continue;
            }
            _ if letter.is_alphanumeric() || letter == '_' || letter == '$' => {
                while at < letters.len() && (letters[at].is_alphanumeric() || matches!(letters[at], '_' | '.' | '$')) {
                    at += 1;
                }
            }
            _ => at += 1,
        }
        let text: String = letters[start..at.min(letters.len())].iter().filter(|&&letter| letter != '"').collect();
        out.push(Word { upper: text.to_ascii_uppercase(), text: text.to_ascii_lowercase(), line });
    }
    out
}

/// The names that `WITH name AS (…), name (…) AS (…)` gives.
fn with_names(words: &[Word]) -> BTreeSet<String> {
    let mut own = BTreeSet::new();
    if !words.iter().any(|word| word.upper == "WITH") {
        return own;
    }
    for (place, word) in words.iter().enumerate() {
        let opens = words
            .get(place + 1)
            .is_some_and(|next| next.text == "(" || (matches!(next.upper.as_str(), "MATERIALIZED" | "NOT")));
        if word.upper != "AS" || !opens || place == 0 {
            continue;
        }
        let mut before = place - 1;
        if words[before].text == ")" {
            while before > 0 && words[before].text != "(" {
                before -= 1;
            }
            before = before.saturating_sub(1);
        }
        own.insert(words[before].text.clone());
    }
    own
}

struct Walk<'a> {
    words: &'a [Word],
    found: Vec<Name>,
}

impl Walk<'_> {
    fn run(&mut self) {
        // For each depth of parentheses: the function that opened it, and whether a list of tables is being read.
        let mut openers: Vec<String> = Vec::new();
        let mut lists: BTreeMap<usize, bool> = BTreeMap::new();
        let mut making_beside = false;
        for place in 0..self.words.len() {
            let word = &self.words[place];
            let before = place.checked_sub(1).map_or("", |place| self.words[place].upper.as_str());
            match word.upper.as_str() {
                "(" => openers.push(before.to_owned()),
                ")" => {
                    lists.remove(&openers.len());
                    openers.pop();
                }
                ";" => {
                    lists.clear();
                    making_beside = false;
                }
                "FROM" => {
                    let inside = openers.last().map_or("", String::as_str);
                    let of_function =
                        matches!(inside, "EXTRACT" | "SUBSTRING" | "TRIM" | "OVERLAY") || before == "DISTINCT";
                    if !of_function {
                        lists.insert(openers.len(), true);
                        self.table(place + 1, Named::Used);
                    }
                }
                "JOIN" | "INTO" => self.table(place + 1, Named::Used),
                "UPDATE" if !matches!(before, "DO" | "FOR" | "ON" | "BEFORE" | "AFTER" | "OR") => {
                    self.table(place + 1, Named::Used);
                }
                "," if lists.get(&openers.len()) == Some(&true) => self.table(place + 1, Named::Used),
                "WHERE" | "GROUP" | "ORDER" | "LIMIT" | "SET" | "HAVING" | "UNION" | "RETURNING" | "VALUES"
                | "WINDOW" | "INTERSECT" | "EXCEPT" | "OFFSET" => {
                    lists.remove(&openers.len());
                }
                "TABLE" => self.table(self.past_exists(place + 1), Named::Made),
                "REFERENCES" => self.table(place + 1, Named::Referred),
                "INDEX" | "TRIGGER" | "VIEW" if matches!(before, "CREATE" | "UNIQUE" | "DROP" | "TEMP") => {
                    making_beside = true;
                    self.table(self.past_exists(place + 1), Named::Beside);
                }
                "ON" if making_beside => {
                    making_beside = false;
                    self.table(place + 1, Named::Used);
                }
                _ => {}
            }
        }
    }

    fn past_exists(&self, mut place: usize) -> usize {
        while self.words.get(place).is_some_and(|word| matches!(word.upper.as_str(), "IF" | "NOT" | "EXISTS")) {
            place += 1;
        }
        place
    }

    /// Notes the name at this place, unless a subquery or a function stands there.
    fn table(&mut self, mut place: usize, how: Named) {
        while self.words.get(place).is_some_and(|word| matches!(word.upper.as_str(), "ONLY" | "LATERAL")) {
            place += 1;
        }
        let Some(word) = self.words.get(place) else { return };
        let called = how == Named::Used
            && self.words.get(place + 1).is_some_and(|next| next.text == "(")
            && !matches!(self.words.get(place.wrapping_sub(1)).map(|word| word.upper.as_str()), Some("INTO" | "ON"));
        if word.is_name() && !called && !matches!(word.upper.as_str(), "SELECT" | "SET" | "VALUES" | "OF") {
            self.found.push(Name { line: word.line, how, name: word.text.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn used(sql: &str) -> Vec<String> {
        names(sql).into_iter().filter(|name| name.how == Named::Used).map(|name| name.name).collect()
    }

    #[test]
    fn tables_of_every_statement_are_found() {
        assert_eq!(
            used("SELECT a FROM one, two AS t JOIN three ON three.id = t.id WHERE x IN (SELECT y FROM four)"),
            ["one", "two", "three", "four"]
        );
        assert_eq!(
            used("INSERT INTO one (a, b) SELECT a, b FROM two ON CONFLICT (a) DO UPDATE SET a = excluded.a"),
            ["one", "two"]
        );
        assert_eq!(used("UPDATE one SET a = 1 WHERE b = 'x FROM y'"), ["one"]);
        assert_eq!(used("DELETE FROM one WHERE a < $1"), ["one"]);
        assert_eq!(used("SELECT a FROM one WHERE b = $1 FOR UPDATE"), ["one"]);
    }

    #[test]
    fn names_given_by_with_are_not_tables() {
        let sql = "WITH RECURSIVE up (id, depth) AS (SELECT id, 0 FROM one), low AS (SELECT 1 FROM two) SELECT id FROM up, low";
        assert_eq!(used(sql), ["one", "two"]);
    }

    #[test]
    fn functions_and_the_word_from_inside_them_are_not_tables() {
        assert_eq!(
            used("SELECT EXTRACT(year FROM day) FROM unnest($1) WHERE a IS NOT DISTINCT FROM b"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_a_migration_makes_and_refers_to_is_told_apart() {
        let sql = "CREATE TABLE IF NOT EXISTS one (a BIGINT REFERENCES two (id));\n-- FROM nowhere\nCREATE UNIQUE INDEX one_a ON one (a);";
        let found: Vec<(Named, String, usize)> =
            names(sql).into_iter().map(|name| (name.how, name.name, name.line)).collect();
        assert_eq!(
            found,
            [
                (Named::Made, "one".to_owned(), 0),
                (Named::Referred, "two".to_owned(), 0),
                (Named::Beside, "one_a".to_owned(), 2),
                (Named::Used, "one".to_owned(), 2),
            ]
        );
    }

    #[test]
    fn a_sentence_is_not_sql() {
        assert!(!is_sql("Choose another time: this one was taken from the list"));
        assert!(!is_statement("UPDATE the pack."));
        assert!(is_sql(" AND EXISTS (SELECT 1 FROM identity_member)") && is_statement("SELECT 1"));
    }
}
