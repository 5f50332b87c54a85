// SPDX-License-Identifier: EUPL-1.2
//! Licence expressions (SPDX): which of them can be met with the licences we allow.

/// Licences that let us ship the code inside a binary under EUPL-1.2, or a font or a data set beside it.
pub const ALLOWED: [&str; 18] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Python-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Whether an expression can be met: `OR` needs one side, `AND` both; an old-style `/` is an `OR`.
pub fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, at: 0, broken: false };
    let met = reader.either();
    met && !reader.broken && reader.at == words.len()
}

struct Reader<'a> {
    words: &'a [&'a str],
    at: usize,
    /// A name or a bracket was missing where one is needed.
    broken: bool,
}

impl Reader<'_> {
    fn take(&mut self, word: &str) -> bool {
        let here = self.words.get(self.at).is_some_and(|next| *next == word);
        self.at += usize::from(here);
        here
    }

    fn either(&mut self) -> bool {
        let mut met = self.both();
        while self.take("OR") {
            met |= self.both();
        }
        met
    }

    fn both(&mut self) -> bool {
        let mut met = self.one();
        while self.take("AND") {
            met &= self.one();
        }
        met
    }

    fn one(&mut self) -> bool {
        if self.take("(") {
            let met = self.either();
            self.broken |= !self.take(")");
            return met;
        }
        let Some(name) = self.words.get(self.at) else {
            self.broken = true;
            return false;
        };
        self.at += 1;
        // An exception only ever adds a permission.
        if self.take("WITH") {
            self.at += 1;
        }
        ALLOWED.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn one_good_side_of_or_is_enough() {
        assert!(is_allowed("Apache-2.0 OR GPL-2.0-only") && is_allowed("Unlicense/MIT"));
    }

    #[test]
    fn both_sides_of_and_are_needed() {
        assert!(is_allowed("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(!is_allowed("MIT AND GPL-3.0-only"));
    }

    #[test]
    fn exceptions_and_brackets_are_read() {
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR MIT"));
        assert!(!is_allowed("GPL-2.0 WITH Classpath-exception-2.0"));
    }

    #[test]
    fn what_is_not_an_expression_is_refused() {
        for nonsense in ["", "MIT OR", "(MIT", "MIT)", "MIT MIT", "see LICENSE", "SSPL-1.0"] {
            assert!(!is_allowed(nonsense), "{nonsense}");
        }
    }
}
