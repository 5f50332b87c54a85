// SPDX-License-Identifier: EUPL-1.2
//! Encrypted, expiring texts that people carry for us: a form's state in a hidden field, a cookie.

use crate::{
    VaultError,
    cipher::{self, Secret},
    place::parts,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use kernel::{Chance, UtcMicros};
use zeroize::Zeroizing;

/// Longest text that is looked at. Longer ones are not ours.
const LONGEST: usize = 256 * 1024;

pub(crate) fn seal(secret: &Secret, label: &str, expires_at: UtcMicros, bytes: &[u8], chance: &dyn Chance) -> String {
    let mut plain = Zeroizing::new(Vec::with_capacity(8 + bytes.len()));
    plain.extend(expires_at.0.to_be_bytes());
    plain.extend(bytes);
    BASE64_URL_SAFE_NO_PAD.encode(cipher::seal(secret, &context(label), &plain, chance))
}

pub(crate) fn open(secret: &Secret, label: &str, now: UtcMicros, text: &str) -> Result<Vec<u8>, VaultError> {
    if text.len() > LONGEST {
        return Err(VaultError::StateBroken);
    }
    let sealed = BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_| VaultError::StateBroken)?;
    let plain = cipher::open(secret, &context(label), &sealed).ok_or(VaultError::StateBroken)?;
    let (expires_at, bytes) = plain.split_first_chunk::<8>().ok_or(VaultError::StateBroken)?;
    if now.0 >= i64::from_be_bytes(*expires_at) {
        return Err(VaultError::StateExpired);
    }
    Ok(bytes.to_vec())
}

fn context(label: &str) -> Vec<u8> {
    parts(&["filo state 1", label])
}
