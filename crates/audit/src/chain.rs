// SPDX-License-Identifier: EUPL-1.2
//! The arithmetic of the chain: pure.

use crate::Recorded;
use ed25519_dalek::{Signature, VerifyingKey};
use kernel::UtcMicros;
use sha2::{Digest, Sha256};

/// A link's hash.
pub(crate) type Hash = [u8; 32];

/// What the first link hashes as the one before it.
pub(crate) const BEGINNING: Hash = [0; 32];

/// SHA-256 of the hash before and the entry, every field with its length before it: no two entries share an encoding.
pub(crate) fn link(before: &Hash, entry: &Recorded) -> Hash {
    let mut hash = Sha256::new();
    hash.update(b"filo audit link 1");
    hash.update(before);
    hash.update(entry.at.0.to_be_bytes());
    for text in [&entry.id, &entry.actor, &entry.action, &entry.subject, &entry.details] {
        field(&mut hash, Some(text));
    }
    field(&mut hash, entry.account.as_deref());
    field(&mut hash, entry.body.as_deref());
    hash.finalize().into()
}

fn field(hash: &mut Sha256, text: Option<&str>) {
    hash.update([u8::from(text.is_some())]);
    let text = text.unwrap_or_default();
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text);
}

/// The last link of one sealing, signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) seq: i64,
    pub(crate) hash: Hash,
    pub(crate) at: UtcMicros,
    pub(crate) signature: [u8; 64],
}

impl Head {
    pub(crate) fn signed(seq: i64, hash: Hash, at: UtcMicros, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Self {
        Self { seq, hash, at, signature: sign(&message(seq, &hash, at)) }
    }

    pub(crate) fn is_genuine(&self, key: &VerifyingKey) -> bool {
        let message = message(self.seq, &self.hash, self.at);
        key.verify_strict(&message, &Signature::from_bytes(&self.signature)).is_ok()
    }
}

fn message(seq: i64, hash: &Hash, at: UtcMicros) -> Vec<u8> {
    let mut message = b"filo audit head 1".to_vec();
    message.extend(seq.to_be_bytes());
    message.extend(hash);
    message.extend(at.0.to_be_bytes());
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Recorded {
        Recorded {
            id: "1".into(),
            at: UtcMicros(5),
            actor: "worker".into(),
            account: Some("a".into()),
            body: None,
            action: "agenda.booked".into(),
            subject: "s".into(),
            details: String::new(),
        }
    }

    #[test]
    fn every_field_counts() {
        let whole = link(&BEGINNING, &entry());
        let altered: [fn(&mut Recorded); 8] = [
            |e| e.id = "2".into(),
            |e| e.at = UtcMicros(6),
            |e| e.actor = "public".into(),
            |e| e.account = None,
            |e| e.body = Some(String::new()),
            |e| e.action = "agenda.booke".into(),
            |e| e.subject = "sd".into(),
            |e| e.details = "s".into(),
        ];
        for alter in altered {
            let mut other = entry();
            alter(&mut other);
            assert_ne!(link(&BEGINNING, &other), whole);
        }
        assert_ne!(link(&[1; 32], &entry()), whole);
    }

    #[test]
    fn a_letter_moved_to_the_next_field_is_another_entry() {
        let (mut one, mut other) = (entry(), entry());
        (one.account, one.body) = (Some("ab".into()), Some("c".into()));
        (other.account, other.body) = (Some("a".into()), Some("bc".into()));
        assert_ne!(link(&BEGINNING, &one), link(&BEGINNING, &other));
    }
}
