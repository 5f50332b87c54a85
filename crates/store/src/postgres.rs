// SPDX-License-Identifier: EUPL-1.2
//! PostgreSQL: a small pool of connections, each on its own thread, mended when they break.

use crate::{
    Row, StoreError, Value,
    engine::{Connection, OnRow, Verdict, Work},
    value::Cells,
};
use crossbeam_channel::{Receiver, Sender, unbounded};
use postgres::{
    Client, Config, NoTls, Statement,
    config::SslMode,
    error::SqlState,
    types::{IsNull, ToSql, Type, to_sql_checked},
};
use std::{collections::HashMap, error::Error, sync::Arc, thread};

const CONNECTIONS: usize = 8;
/// For a part: keys are asked for by their id, one short statement each, and those in use are remembered by the vault. Each
/// connection costs the server some ten megabytes.
const CONNECTIONS_OF_A_PART: usize = 3;
/// "Filò" as a number: the key of the advisory lock under which migrations run.
const MIGRATION_LOCK: i64 = 0x4649_4c4f;

pub(crate) struct PostgresPool {
    works: Sender<(bool, Work)>,
    config: Config,
}

impl PostgresPool {
    pub(crate) fn open(address: &str) -> Result<Self, StoreError> {
        Self::start(parse(address)?, CONNECTIONS)
    }

    fn start(config: Config, connections: usize) -> Result<Self, StoreError> {
        connect(&config)?;
        let (works, waiting) = unbounded();
        for number in 0..connections {
            let (waiting, config) = (waiting.clone(), config.clone());
            thread::Builder::new()
                .name(format!("filo-pg-{number}"))
                .spawn(move || serve(&config, &waiting))
                .map_err(|error| StoreError::Unavailable(format!("no thread for the database: {error}")))?;
        }
        Ok(Self { works, config })
    }

    /// The same server and database, in a schema of its own.
    pub(crate) fn open_part(address: &str, part: &str) -> Result<Self, StoreError> {
        if part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(StoreError::Statement("the name of a part is made of letters, digits and _".into()));
        }
        let mut config = parse(address)?;
        connect(&config)?
            .batch_execute(&format!("CREATE SCHEMA IF NOT EXISTS {part}"))
            .map_err(|error| refusal(&error))?;
        config.options(&format!("-c search_path={part}"));
        Self::start(config, CONNECTIONS_OF_A_PART)
    }

    pub(crate) fn read(&self, work: Work) {
        self.send(false, work);
    }

    pub(crate) fn write(&self, work: Work) {
        self.send(true, work);
    }

    fn send(&self, writes: bool, work: Work) {
        if let Err(refused) = self.works.send((writes, work)) {
            let verdict = refused.0.1(Err(StoreError::Unavailable("the database threads have stopped".into())));
            (verdict.answer)(Ok(()));
        }
    }

    /// `CREATE DATABASE` runs outside any transaction.
    pub(crate) fn create_database(&self, name: &str) -> Result<(), StoreError> {
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(StoreError::Statement("a database name is made of letters, digits and _".into()));
        }
        // One statement each: neither may run among others. What bears the name is left by an earlier process of the same number.
        let mut client = connect(&self.config)?;
        for statement in [format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"), format!("CREATE DATABASE {name}")] {
            client.batch_execute(&statement).map_err(|error| refusal(&error))?;
        }
        Ok(())
    }

    pub(crate) fn with_lock<T>(
        &self,
        work: impl FnOnce(&mut dyn Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut client = connect(&self.config)?;
        client.execute("SELECT pg_advisory_lock($1)", &[&MIGRATION_LOCK]).map_err(|error| refusal(&error))?;
        client.batch_execute("BEGIN").map_err(|error| refusal(&error))?;
        let outcome = work(&mut Lent { client: &mut client, statements: &mut HashMap::new() });
        let end = if outcome.is_ok() { "COMMIT" } else { "ROLLBACK" };
        // The lock goes with the connection.
        client.batch_execute(end).map_err(|error| refusal(&error)).and(outcome)
    }
}

fn parse(address: &str) -> Result<Config, StoreError> {
    address.parse().map_err(|_| {
        StoreError::Unavailable("the address is not of the form postgres://user:password@host:port/name".into())
    })
}

/// The address as PostgreSQL's own programs read it from their environment.
pub(crate) fn environment(address: &str) -> Result<Vec<(&'static str, String)>, StoreError> {
    let config = parse(address)?;
    let hosts = config.get_hosts().iter().map(|host| match host {
        postgres::config::Host::Tcp(name) => name.clone(),
        postgres::config::Host::Unix(path) => path.display().to_string(),
    });
    let mut environment = vec![
        ("PGHOST", hosts.collect::<Vec<_>>().join(",")),
        ("PGPORT", config.get_ports().iter().map(u16::to_string).collect::<Vec<_>>().join(",")),
        ("PGUSER", config.get_user().unwrap_or_default().to_owned()),
        ("PGDATABASE", config.get_dbname().or(config.get_user()).unwrap_or_default().to_owned()),
    ];
    if let Some(password) = config.get_password() {
        environment.push(("PGPASSWORD", String::from_utf8_lossy(password).into_owned()));
    }
    match config.get_ssl_mode() {
        SslMode::Disable => environment.push(("PGSSLMODE", "disable".to_owned())),
        SslMode::Require => environment.push(("PGSSLMODE", "require".to_owned())),
        _ => {}
    }
    environment.retain(|(_, value)| !value.is_empty());
    Ok(environment)
}

fn connect(config: &Config) -> Result<Client, StoreError> {
    let client = if config.get_ssl_mode() == SslMode::Disable || only_sockets(config) {
        config.connect(NoTls)
    } else {
        config.connect(tokio_postgres_rustls::MakeRustlsConnect::new(tls()?))
    };
    // Whatever refuses a connection, the database is away for whoever waits.
    client.map_err(|error| match refusal(&error) {
        StoreError::Statement(said) => StoreError::Unavailable(said),
        other => other,
    })
}

fn only_sockets(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| matches!(host, postgres::config::Host::Unix(_)))
}

fn tls() -> Result<rustls::ClientConfig, StoreError> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| StoreError::Unavailable(format!("no safe connection: {error}")))?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

fn serve(config: &Config, works: &Receiver<(bool, Work)>) {
    let mut held: Option<Held> = None;
    while let Ok((writes, work)) = works.recv() {
        match begin(config, &mut held, writes) {
            Ok(connection) => {
                let (verdict, kept) = run(connection, work);
                (verdict.answer)(kept);
            }
            Err(refused) => (work(Err(refused)).answer)(Ok(())),
        }
    }
}

/// A connection with the statements it has prepared.
type Held = (Client, HashMap<String, Statement>);

/// Begins a transaction on the connection held, or on a fresh one. A connection that died while it lay idle (the server was
/// started again) is replaced at once: nothing of the unit has run yet.
fn begin<'h>(config: &Config, held: &'h mut Option<Held>, writes: bool) -> Result<&'h mut Held, StoreError> {
    let begin = if writes { "BEGIN" } else { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" };
    if let Some((client, _)) = held
        && client.batch_execute(begin).is_err()
    {
        *held = None;
    }
    match held {
        Some(connection) => Ok(connection),
        None => {
            let mut client = connect(config)?;
            client.batch_execute(begin).map_err(|error| refusal(&error))?;
            Ok(held.insert((client, HashMap::new())))
        }
    }
}

fn run((client, statements): &mut Held, work: Work) -> (Verdict, Result<(), StoreError>) {
    let verdict = work(Ok(&mut Lent { client, statements }));
    let end = if verdict.keep { "COMMIT" } else { "ROLLBACK" };
    let ended = client.batch_execute(end).map_err(|error| refusal(&error));
    // A refused unit has its own words; how the rollback went concerns the connection alone.
    let kept = if verdict.keep { ended } else { Ok(()) };
    (verdict, kept)
}

struct Lent<'c> {
    client: &'c mut Client,
    statements: &'c mut HashMap<String, Statement>,
}

impl Lent<'_> {
    fn statement(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(known) = self.statements.get(sql) {
            return Ok(known.clone());
        }
        let fresh = self.client.prepare(sql).map_err(|error| refusal(&error))?;
        self.statements.insert(sql.to_owned(), fresh.clone());
        Ok(fresh)
    }
}

impl Connection for Lent<'_> {
    fn query(&mut self, sql: &str, params: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), StoreError> {
        let statement = self.statement(sql)?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as _).collect();
        let rows = self.client.query(&statement, &params).map_err(|error| refusal(&error))?;
        rows.iter().try_for_each(|row| on_row(&Row(Cells::Postgres(row))))
    }

    fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let statement = self.statement(sql)?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as _).collect();
        self.client.execute(&statement, &params).map_err(|error| refusal(&error))
    }

    fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        self.client.batch_execute(sql).map_err(|error| refusal(&error))
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut postgres::types::private::BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match *self {
            Value::Null => Ok(IsNull::Yes),
            // LIMIT and arithmetic may make the server infer a narrower number than BIGINT.
            Value::Int(number) if *ty == Type::INT4 => i32::try_from(number)?.to_sql(ty, out),
            Value::Int(number) => number.to_sql(ty, out),
            Value::Text(text) => text.to_sql(ty, out),
            Value::Blob(bytes) => bytes.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::INT8 | Type::INT4 | Type::TEXT | Type::VARCHAR | Type::BYTEA)
    }

    to_sql_checked!();
}

/// PostgreSQL's words → ours.
fn refusal(error: &postgres::Error) -> StoreError {
    let Some(cause) = error.as_db_error() else {
        return if error.is_closed() || error.source().is_some_and(|cause| cause.is::<std::io::Error>()) {
            StoreError::Unavailable("the server closed the connection or does not answer".into())
        } else {
            StoreError::Unavailable(error.to_string())
        };
    };
    let code = cause.code();
    if *code == SqlState::UNIQUE_VIOLATION {
        return StoreError::Taken { table: cause.table().unwrap_or_default().to_owned() };
    }
    if code.code().starts_with("23") {
        return StoreError::Refused { rule: cause.constraint().unwrap_or(cause.message()).to_owned() };
    }
    if *code == SqlState::DISK_FULL {
        return StoreError::DiskFull;
    }
    if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
        return StoreError::ReadOnly;
    }
    if matches!(
        *code,
        SqlState::T_R_DEADLOCK_DETECTED | SqlState::T_R_SERIALIZATION_FAILURE | SqlState::LOCK_NOT_AVAILABLE
    ) {
        return StoreError::Busy;
    }
    if ["08", "28", "3D", "53", "57"].iter().any(|class| code.code().starts_with(class)) {
        return StoreError::Unavailable(cause.message().to_owned());
    }
    StoreError::Statement(cause.message().to_owned())
}
