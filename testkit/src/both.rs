// SPDX-License-Identifier: EUPL-1.2
//! One story, two databases.

use crate::TestTown;
use std::future::Future;
use store::Engine;

/// Tells a story on SQLite, then on PostgreSQL when `FILO_TEST_POSTGRES` names a server; it is told as skipped when it does not.
pub fn on_both<S, F>(story: S)
where
    S: Fn(TestTown) -> F,
    F: Future<Output = ()>,
{
    on_sqlite(&story);
    on_postgres(&story);
}

/// Tells a story on SQLite.
pub fn on_sqlite<S, F>(story: S)
where
    S: Fn(TestTown) -> F,
    F: Future<Output = ()>,
{
    tell(Engine::Sqlite, &story);
}

/// Tells a story on PostgreSQL, when there is a server.
pub fn on_postgres<S, F>(story: S)
where
    S: Fn(TestTown) -> F,
    F: Future<Output = ()>,
{
    if crate::town::test_server().is_some() {
        tell(Engine::Postgres, &story);
    }
}

fn tell<S, F>(engine: Engine, story: &S)
where
    S: Fn(TestTown) -> F,
    F: Future<Output = ()>,
{
    println!("on {engine:?}:");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .expect("threads for a story");
    runtime.block_on(async {
        let town = TestTown::builder().on(engine).start().await;
        story(town).await;
    });
}
