// SPDX-License-Identifier: EUPL-1.2
//! Who is asking: carried by every unit of work, written in every audit row.

/// The kind of party behind a read or a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActorKind {
    /// Somebody at the public door, unknown on purpose.
    Public,
    /// A signed-in person of one of the bodies.
    Worker,
    /// The person who installed Filò, at the command line.
    Operator,
    /// Filò itself: background work.
    System,
}

impl ActorKind {
    /// The word stored in audit rows.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Worker => "worker",
            Self::Operator => "operator",
            Self::System => "system",
        }
    }
}

/// The party that acts: its kind and, for workers, the account (an opaque id, never a name).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    kind: ActorKind,
    account: Option<String>,
    body: Option<String>,
}

impl Actor {
    /// Somebody at the public door.
    pub fn public() -> Self {
        Self { kind: ActorKind::Public, account: None, body: None }
    }

    /// Filò's own background work.
    pub fn system() -> Self {
        Self { kind: ActorKind::System, account: None, body: None }
    }

    /// The person at the command line of the machine.
    pub fn operator() -> Self {
        Self { kind: ActorKind::Operator, account: None, body: None }
    }

    /// A signed-in worker: account id and the body they act for.
    pub fn worker(account: impl Into<String>, body: impl Into<String>) -> Self {
        Self { kind: ActorKind::Worker, account: Some(account.into()), body: Some(body.into()) }
    }

    /// What kind of party this is.
    pub fn kind(&self) -> ActorKind {
        self.kind
    }

    /// The account id, for workers.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The body (id in the territory pack) the worker acts for.
    pub fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }
}
