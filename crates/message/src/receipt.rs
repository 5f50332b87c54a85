// SPDX-License-Identifier: EUPL-1.2
//! What a gateway tells afterwards: that a message arrived, or did not. Each is kept once, however often it is told.

use crate::{Outbox, store::after};
use ::store::{StoreError, WriteTx};
use kernel::UtcMicros;

/// What became of a message that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is on the telephone.
    Delivered,
    /// It will not be: switched off for days, no such number.
    Failed,
}

/// By which name the gateway calls a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named<'a> {
    /// By ours, the key it was given.
    Key(&'a str),
    /// By its own.
    Reference(&'a str),
}

/// What a receipt did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt {
    /// Kept.
    Kept,
    /// It was told before.
    Already,
    /// No message is called so.
    Unknown,
}

impl Outbox {
    /// Keeps a receipt. A message told to have failed shows among those that failed; one told to have arrived is sent,
    /// whatever was thought of it before. Failure told after arrival changes nothing.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn receipt(
        &self,
        tx: &WriteTx<'_>,
        named: Named<'_>,
        outcome: Outcome,
        now: UtcMicros,
    ) -> Result<Receipt, StoreError> {
        let found = match named {
            Named::Key(key) => after::by_id(tx, key)?,
            Named::Reference(reference) => after::by_reference(tx, reference)?,
        };
        let Some(message) = found else { return Ok(Receipt::Unknown) };
        if !after::receipt(tx, message, outcome.code(), now)? {
            return Ok(Receipt::Already);
        }
        match outcome {
            Outcome::Delivered => after::arrived(tx, message, now)?,
            Outcome::Failed => after::did_not_arrive(tx, message, now)?,
        }
        Ok(Receipt::Kept)
    }
}

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }
}
