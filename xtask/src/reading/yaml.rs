// SPDX-License-Identifier: EUPL-1.2
//! YAML, as much of it as `publiccode.yml` needs: maps, lists, plain and quoted words, blocks of text.
//!
//! Anchors, flow collections and tags are refused: a file that people read does not need them.

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Yaml {
    /// A word or a text.
    Text(String),
    /// A list.
    List(Vec<Yaml>),
    /// Keys with their values, in the order written.
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    /// Reads a document.
    ///
    /// # Errors
    /// The line and what cannot be read there.
    pub fn read(text: &str) -> Result<Self, String> {
        let lines = text.lines().enumerate().map(|(number, line)| Line { number: number + 1, text: line.to_owned() });
        let mut reader = Reader { lines: lines.collect(), at: 0 };
        let value = reader.block(0)?;
        match reader.next_line() {
            Some(line) => Err(format!("line {}: the indentation does not match", line.number)),
            None => Ok(value),
        }
    }

    /// The value at a path of keys parted by `/`.
    pub fn at(&self, path: &str) -> Option<&Self> {
        path.split('/')
            .try_fold(self, |value, key| value.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value))
    }

    /// The text at a path.
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.at(path)? {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The keys and values of a map; none for anything else.
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }
}

#[derive(Clone)]
struct Line {
    number: usize,
    text: String,
}

impl Line {
    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }
}

struct Reader {
    lines: Vec<Line>,
    at: usize,
}

impl Reader {
    /// The next line that says something, without taking it.
    fn next_line(&mut self) -> Option<Line> {
        while let Some(line) = self.lines.get(self.at) {
            let text = line.text.trim();
            if !(text.is_empty() || text.starts_with('#') || text == "---") {
                return Some(line.clone());
            }
            self.at += 1;
        }
        None
    }

    fn block(&mut self, least: usize) -> Result<Yaml, String> {
        match self.next_line() {
            Some(line) if line.indent() >= least => {
                if is_item(line.text.trim()) {
                    self.list(line.indent())
                } else {
                    self.map(line.indent())
                }
            }
            _ => Ok(Yaml::Text(String::new())),
        }
    }

    fn list(&mut self, indent: usize) -> Result<Yaml, String> {
        let mut items = Vec::new();
        while let Some(line) = self.next_line().filter(|line| line.indent() == indent && is_item(line.text.trim())) {
            let rest = line.text.trim()[1..].trim_start().to_owned();
            if split_key(&rest).is_some() {
                // The dash counts as indentation: what follows is a map that begins on this line.
                let inner = indent + line.text.trim().len() - rest.len();
                self.lines[self.at].text = format!("{}{rest}", " ".repeat(inner));
                items.push(self.map(inner)?);
            } else {
                self.at += 1;
                items.push(self.value(&rest, &line, indent)?);
            }
        }
        Ok(Yaml::List(items))
    }

    fn map(&mut self, indent: usize) -> Result<Yaml, String> {
        let mut entries: Vec<(String, Yaml)> = Vec::new();
        while let Some(line) = self.next_line().filter(|line| line.indent() == indent && !is_item(line.text.trim())) {
            let Some((key, rest)) = split_key(line.text.trim()) else {
                return Err(format!("line {}: expected \"key: value\"", line.number));
            };
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(format!("line {}: {key} is said twice", line.number));
            }
            self.at += 1;
            let value = if rest.is_empty() {
                // A list may stand at the same indentation as its key.
                let same = self.next_line().is_some_and(|next| next.indent() == indent && is_item(next.text.trim()));
                if same { self.list(indent)? } else { self.block(indent + 1)? }
            } else {
                self.value(&rest, &line, indent)?
            };
            entries.push((key, value));
        }
        Ok(Yaml::Map(entries))
    }

    fn value(&mut self, text: &str, line: &Line, indent: usize) -> Result<Yaml, String> {
        match text.chars().next() {
            Some('|' | '>') => Ok(Yaml::Text(self.text_block(indent, text.starts_with('>')))),
            Some('[' | '{' | '&' | '*' | '!') => Err(format!("line {}: write it on lines of its own", line.number)),
            Some(quote @ ('"' | '\'')) => match text[1..].find(quote) {
                Some(end) => Ok(Yaml::Text(text[1..=end].to_owned())),
                None => Err(format!("line {}: the quotation is not closed", line.number)),
            },
            _ => Ok(Yaml::Text(text.split(" #").next().unwrap_or_default().trim_end().to_owned())),
        }
    }

    fn text_block(&mut self, indent: usize, folded: bool) -> String {
        let mut said: Vec<String> = Vec::new();
        while let Some(line) = self.lines.get(self.at) {
            if !line.text.trim().is_empty() && line.indent() <= indent {
                break;
            }
            said.push(line.text.trim().to_owned());
            self.at += 1;
        }
        let joined = said.join("\n");
        let text = if folded {
            joined.split("\n\n").map(|part| part.replace('\n', " ")).collect::<Vec<_>>().join("\n")
        } else {
            joined
        };
        text.trim().to_owned()
    }
}

fn is_item(text: &str) -> bool {
    text == "-" || text.starts_with("- ")
}

/// `key: value` or `key:`; addresses (`https://…`) and quoted words are not keys.
fn split_key(text: &str) -> Option<(String, String)> {
    if text.starts_with(['"', '\'']) {
        return None;
    }
    let (key, rest) = text.split_once(':')?;
    (rest.is_empty() || rest.starts_with(' ')).then(|| {
        let rest = rest.trim();
        (key.to_owned(), if rest.starts_with('#') { String::new() } else { rest.to_owned() })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn maps_lists_words_and_blocks_are_read() {
        let text = "# note\nname: Filò # note\nurl: https://example.org/a\nversion: \"0.7\"\nlist:\n  - one\n  - \"two: three\"\nsame:\n- a\ndeep:\n  it:\n    long: >\n      first\n      line\n\n      second\n    short: |\n      as\n      is\npeople:\n  - name: A\n    mail: b\n  - name: C\n";
        let read = Yaml::read(text).unwrap();
        assert_eq!(read.text("name"), Some("Filò"));
        assert_eq!(read.text("url"), Some("https://example.org/a"));
        assert_eq!(read.text("version"), Some("0.7"));
        assert_eq!(read.at("list").unwrap().items()[1], Yaml::Text("two: three".to_owned()));
        assert_eq!(read.at("same").unwrap().items().len(), 1);
        assert_eq!(read.text("deep/it/long"), Some("first line\nsecond"));
        assert_eq!(read.text("deep/it/short"), Some("as\nis"));
        assert_eq!(read.at("people").unwrap().items()[0].text("mail"), Some("b"));
        assert_eq!(read.at("people").unwrap().items()[1].text("name"), Some("C"));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        assert_eq!(Yaml::read("a: 1\njust words").unwrap_err(), "line 2: expected \"key: value\"");
        assert_eq!(Yaml::read("a: 1\na: 2").unwrap_err(), "line 2: a is said twice");
        assert_eq!(Yaml::read("a:\n    b: 1\n  c: 2").unwrap_err(), "line 3: the indentation does not match");
        assert_eq!(Yaml::read("a: [1]").unwrap_err(), "line 1: write it on lines of its own");
    }
}
