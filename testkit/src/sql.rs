// SPDX-License-Identifier: EUPL-1.2
//! Finds the SQL that rooms have written: every string literal of a store file that begins as a statement.

use std::path::{Path, PathBuf};

/// A statement of a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The file it stands in.
    pub file: PathBuf,
    /// Its line, from 1.
    pub line: usize,
    /// The statement.
    pub sql: String,
}

/// Words by which a statement begins.
const BEGINNINGS: [&str; 5] = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "];

/// The statements of all store files (named `store.rs`, or in a folder `store/`) of the crates in this folder.
pub fn statements(crates: &Path) -> Vec<Statement> {
    let mut files = Vec::new();
    for room in listing(crates) {
        gather(&room.join("src"), false, &mut files);
    }
    files.sort();
    files
        .into_iter()
        .flat_map(|file| {
            let code = std::fs::read_to_string(&file).unwrap_or_default();
            // What a test writes by hand is its own affair.
            let code = code.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            literals(&code)
                .into_iter()
                .filter(|(_, text)| is_statement(text))
                .map(|(line, sql)| Statement { file: file.clone(), line, sql })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Whether a text begins as a statement.
pub fn is_statement(text: &str) -> bool {
    let text = text.trim_start();
    BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
        || BEGINNINGS.contains(&format!("{} ", text.lines().next().unwrap_or_default().trim()).as_str())
}

/// The highest `$n` of a statement.
pub fn parameters(sql: &str) -> usize {
    sql.split('$')
        .skip(1)
        .filter_map(|rest| {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().ok()
        })
        .max()
        .unwrap_or(0)
}

fn listing(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

fn gather(folder: &Path, within_store: bool, files: &mut Vec<PathBuf>) {
    for path in listing(folder) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            gather(&path, within_store || name == "store", files);
        } else if name == "store.rs" || (within_store && name.ends_with(".rs")) {
            files.push(path);
        }
    }
}

/// Every string literal of some code, with its line.
pub fn literals(code: &str) -> Vec<(usize, String)> {
    let letters: Vec<char> = code.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < letters.len() {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        match letters[at] {
            '\n' => line += 1,
            '/' if next == '/' => {
                while at < letters.len() && letters[at] != '\n' {
                    at += 1;
                }
                continue;
            }
            '/' if next == '*' => {
                while at + 1 < letters.len() && !(letters[at] == '*' && letters[at + 1] == '/') {
                    line += usize::from(letters[at] == '\n');
                    at += 1;
                }
                at += 1;
            }
            // A character or a lifetime: '"' must not open a text.
            '\'' if next == '\\' => at += 2,
            '\'' if letters.get(at + 2) == Some(&'\'') => at += 2,
            'r' if (next == '"' || next == '#') && !is_word(at, &letters) => {
                let hashes = letters[at + 1..].iter().take_while(|letter| **letter == '#').count();
                if letters.get(at + 1 + hashes) == Some(&'"') {
                    let (start, begun) = (at + 2 + hashes, line);
                    let mut end = start;
                    let closes = |end: usize| {
                        letters[end] == '"'
                            && letters[end + 1..].iter().take(hashes).filter(|it| **it == '#').count() == hashes
                    };
                    while end < letters.len() && !closes(end) {
                        line += usize::from(letters[end] == '\n');
                        end += 1;
                    }
                    found.push((begun, letters[start..end.min(letters.len())].iter().collect()));
                    at = end + hashes;
                }
            }
            '"' => {
                let begun = line;
                let mut text = String::new();
                at += 1;
                while at < letters.len() && letters[at] != '"' {
                    if letters[at] == '\\' {
                        at += 1;
                        match letters.get(at) {
                            Some('n') => text.push('\n'),
                            Some('\n') => {
                                line += 1;
                                while letters.get(at + 1).is_some_and(|letter| letter.is_whitespace()) {
                                    at += 1;
                                    line += usize::from(letters[at] == '\n');
                                }
                            }
                            Some(other) => text.push(*other),
                            None => {}
                        }
                    } else {
                        line += usize::from(letters[at] == '\n');
                        text.push(letters[at]);
                    }
                    at += 1;
                }
                found.push((begun, text));
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn is_word(at: usize, letters: &[char]) -> bool {
    at > 0 && (letters[at - 1].is_alphanumeric() || letters[at - 1] == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_found_with_their_lines() {
        let code = "// \"no\"\nlet a = 'x'; let b = '\"';\nq(\"SELECT a \\\n   FROM b\", r#\"x\"y\"#, b\"z\\\"\");\nlet c: &'static str = \"d\";";
        assert_eq!(
            literals(code),
            [(3, "SELECT a FROM b".into()), (4, "x\"y".into()), (4, "z\"".into()), (5, "d".into())]
        );
    }

    #[test]
    fn parameters_are_counted_by_the_highest() {
        assert_eq!(parameters("a = $2 AND b = $11 AND c = $1"), 11);
        assert!(is_statement("\n  SELECT 1") && is_statement("WITH\n a AS (SELECT 1)") && !is_statement("SELECTED"));
    }
}
