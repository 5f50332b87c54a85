// SPDX-License-Identifier: EUPL-1.2
//! What each database must do for us, and the places where the two must differ.

use crate::{Row, StoreError, Value};

pub(crate) type OnRow<'a> = &'a mut dyn FnMut(&Row<'_>) -> Result<(), StoreError>;

/// One connection inside a transaction.
pub(crate) trait Connection {
    fn query(&mut self, sql: &str, params: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), StoreError>;
    fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError>;
    fn batch(&mut self, sql: &str) -> Result<(), StoreError>;
}

/// A unit of work, ready to run on the connection the pool lends it, or to hear why there is none.
pub(crate) type Work = Box<dyn FnOnce(Result<&mut dyn Connection, StoreError>) -> Verdict + Send>;

/// What a unit decided; the pool then keeps it or throws it away, and calls the answer with what became of it.
pub(crate) struct Verdict {
    /// Whether the unit wants to be kept.
    pub keep: bool,
    /// Hands the outcome to who waits for it.
    pub answer: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
}

/// `$1` → `?1`: SQLite numbers `$n` by first appearance, PostgreSQL by the number.
pub(crate) fn sqlite_parameters(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut quoted = false;
    let mut chars = sql.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' => quoted = !quoted,
            '$' if !quoted && chars.peek().is_some_and(char::is_ascii_digit) => {
                out.push('?');
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Splits words of DDL so that type words can be replaced without touching names that contain them.
fn replace_word(sql: &str, from: &str, to: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    while let Some(at) = rest.find(from) {
        let before = rest[..at].chars().next_back().is_some_and(is_word);
        let after = rest[at + from.len()..].chars().next().is_some_and(is_word);
        out.push_str(&rest[..at]);
        out.push_str(if before || after { from } else { to });
        rest = &rest[at + from.len()..];
    }
    out.push_str(rest);
    out
}

/// Tables named by lines `-- append-only: TABLE`.
fn append_only_tables(sql: &str) -> impl Iterator<Item = &str> {
    sql.lines().filter_map(|line| line.trim().strip_prefix("-- append-only:")).map(str::trim)
}

/// DDL in the words of SQLite: STRICT tables, INTEGER for BIGINT, triggers that keep append-only tables so.
pub(crate) fn sqlite_ddl(sql: &str) -> String {
    let mut ddl = replace_word(sql, "BIGINT", "INTEGER").replace("\n);", "\n) STRICT;");
    for table in append_only_tables(sql) {
        for verb in ["UPDATE", "DELETE"] {
            ddl.push_str(&format!(
                "\nCREATE TRIGGER {table}_no_{} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;",
                verb.to_lowercase()
            ));
        }
    }
    ddl
}

/// DDL in the words of PostgreSQL: BYTEA for BLOB, triggers that keep append-only tables so.
pub(crate) fn postgres_ddl(sql: &str) -> String {
    let mut ddl = replace_word(sql, "BLOB", "BYTEA");
    for table in append_only_tables(sql) {
        ddl.push_str(&format!(
            "\nCREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN RAISE EXCEPTION '{table} is append-only' USING ERRCODE = 'integrity_constraint_violation'; END $body$;
CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_append_only();"
        ));
    }
    ddl
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_keep_their_numbers_on_sqlite() {
        assert_eq!(sqlite_parameters("a = $2 AND b = $10 AND c = '$1'"), "a = ?2 AND b = ?10 AND c = '$1'");
    }

    #[test]
    fn type_words_are_replaced_whole() {
        assert_eq!(replace_word("BLOB a_BLOB BLOBS BLOB,", "BLOB", "BYTEA"), "BYTEA a_BLOB BLOBS BYTEA,");
    }
}
