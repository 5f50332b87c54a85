// SPDX-License-Identifier: EUPL-1.2
//! Rules of the house that a test can read: every statement is understood by both databases, and both hold the same tables.

use kernel::Actor;
use std::{collections::BTreeSet, path::Path};
use store::{Db, Engine, StoreError, Value};
use testkit::{TestTown, on_both, sql};

fn statements() -> Vec<sql::Statement> {
    sql::statements(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates"))
}

/// The database says how it would run the statement, without running it.
fn explain(db: &Db, statement: &sql::Statement) -> Result<(), StoreError> {
    let text = format!("EXPLAIN {}", statement.sql);
    let count = sql::parameters(&statement.sql);
    db.write_now(&Actor::system(), move |tx| {
        let nothing = vec![Value::Null; count];
        tx.query(&text, &nothing, |_| Ok(())).map(|_| ())
    })
}

#[test]
fn every_statement_is_understood_by_both_databases() {
    let all = statements();
    assert!(all.len() > 40, "only {} statements were found", all.len());
    on_both(|town| async move {
        let all = statements();
        let wrong = tokio::task::spawn_blocking(move || {
            let mut wrong = Vec::new();
            for statement in all {
                // The keys have a store of their own.
                let keys = statement.file.components().any(|part| part.as_os_str() == "vault");
                let db = if keys { keys_of(&town) } else { town.filo.db.clone() };
                if let Err(refused) = explain(&db, &statement) {
                    wrong.push(format!(
                        "{}:{}: {refused}\n    {}",
                        statement.file.display(),
                        statement.line,
                        statement.sql
                    ));
                }
            }
            wrong
        })
        .await
        .unwrap();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

fn keys_of(town: &TestTown) -> Db {
    match town.engine() {
        Engine::Sqlite => Db::open_file(&town.folder().join("keys.db")).unwrap(),
        Engine::Postgres => Db::open_part(&town.filo.settings.database_address(), "filo_keys").unwrap(),
    }
}

/// Table, column, sort of value, whether it may be missing.
type Columns = BTreeSet<(String, String, String, bool)>;

fn columns(db: &Db) -> Columns {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "SELECT m.name, c.name, lower(c.type), CASE WHEN c.\"notnull\" = 1 THEN 0 ELSE 1 END
             FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
        Engine::Postgres => {
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), CAST(data_type AS TEXT),
                    CAST(CASE WHEN is_nullable = 'YES' THEN 1 ELSE 0 END AS BIGINT)
             FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let sort = |word: String| match word.as_str() {
        "integer" | "bigint" => "number".to_owned(),
        "blob" | "bytea" => "bytes".to_owned(),
        other => other.to_owned(),
    };
    db.read_now(&Actor::system(), move |tx| {
        tx.query(sql, &[], |row| Ok((row.get(0)?, row.get(1)?, sort(row.get(2)?), row.get::<i64>(3)? == 1)))
    })
    .unwrap()
    .into_iter()
    .collect()
}

#[test]
fn both_databases_hold_the_same_tables() {
    if store::testing::server().is_none() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let both: Vec<Columns> = [Engine::Sqlite, Engine::Postgres]
        .into_iter()
        .map(|engine| {
            runtime.block_on(async {
                let town = TestTown::builder().on(engine).start().await;
                tokio::task::spawn_blocking(move || columns(&town.filo.db)).await.unwrap()
            })
        })
        .collect();
    assert!(both[0].len() > 60, "{}", both[0].len());
    let only = |a: &Columns, b: &Columns| a.difference(b).cloned().collect::<Vec<_>>();
    assert_eq!(only(&both[0], &both[1]), [], "only on SQLite");
    assert_eq!(only(&both[1], &both[0]), [], "only on PostgreSQL");
    let sorts: BTreeSet<&str> = both[0].iter().map(|(_, _, sort, _)| sort.as_str()).collect();
    assert_eq!(sorts, BTreeSet::from(["bytes", "number", "text"]), "stored types are few");
}
