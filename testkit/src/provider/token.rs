// SPDX-License-Identifier: EUPL-1.2
//! What the provider signs, rightly or wrongly, and whether what the installation signs is good.

use super::{Faults, SECRET};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use ring::{
    hmac,
    rand::SystemRandom,
    rsa::{KeyPair, PublicKeyComponents},
    signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// A key of the provider's.
#[derive(Clone)]
pub enum Key {
    /// On the curve P-256.
    P256(SigningKey),
    /// RSA.
    Rsa(Arc<KeyPair>),
}

impl Key {
    /// A key on the curve P-256, made out of a number.
    pub fn p256(number: u8) -> Self {
        Self::P256(SigningKey::from_slice(&[number.max(1); 32]).expect("a key"))
    }

    /// An RSA key in PKCS#8.
    pub fn rsa(der: &[u8]) -> Self {
        Self::Rsa(Arc::new(KeyPair::from_pkcs8(der).expect("an RSA key")))
    }

    fn algorithm(&self) -> &'static str {
        match self {
            Self::P256(_) => "ES256",
            Self::Rsa(_) => "RS256",
        }
    }

    /// Its public half.
    pub(super) fn public(&self, id: &str) -> Value {
        let written = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        match self {
            Self::P256(key) => {
                let point = key.verifying_key().to_encoded_point(false);
                let (x, y) = (point.x().expect("a point"), point.y().expect("a point"));
                json!({ "kty": "EC", "crv": "P-256", "use": "sig", "kid": id, "x": written(x), "y": written(y) })
            }
            Self::Rsa(pair) => {
                let PublicKeyComponents { n, e }: PublicKeyComponents<Vec<u8>> = pair.public().into();
                json!({ "kty": "RSA", "use": "sig", "kid": id, "n": written(&n), "e": written(&e) })
            }
        }
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::P256(key) => {
                let signature: Signature = key.sign(message);
                signature.to_bytes().to_vec()
            }
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).expect("a signature");
                signature
            }
        }
    }
}

/// What is told of somebody, signed as the faults want it.
pub(super) fn id_token(key: &Key, faults: &Faults, claims: &Value, number: usize, access: &str) -> String {
    let algorithm = faults.algorithm.unwrap_or_else(|| key.algorithm());
    let header = json!({ "alg": algorithm, "typ": "JWT", "kid": format!("chiave-{number}") });
    let mut claims = claims.clone();
    claims["at_hash"] = json!(URL_SAFE_NO_PAD.encode(&Sha256::digest(access.as_bytes())[..16]));
    let written = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", written(&header), written(&claims));
    let signature = match algorithm {
        "none" => Vec::new(),
        // With what everybody may read, or what both know: neither is enough.
        "HS256" => {
            let shared = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
            hmac::sign(&shared, message.as_bytes()).as_ref().to_vec()
        }
        _ if faults.forged => Key::p256(77).sign(message.as_bytes()),
        _ => key.sign(message.as_bytes()),
    };
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// Whether the installation signed this for us, now.
pub(super) fn is_signed_by(signed: &str, key: &Value, client: &str, audience: &str, now: i64) -> bool {
    let parts: Vec<&str> = signed.split('.').collect();
    let [header, claims, signature] = parts[..] else { return false };
    let read = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap_or_default();
    let bytes = |name: &str| read(key[name].as_str().unwrap_or_default());
    let public = PublicKeyComponents { n: bytes("n"), e: bytes("e") };
    let message = format!("{header}.{claims}");
    let json = |text: &str| serde_json::from_slice::<Value>(&read(text)).unwrap_or_default();
    let (header, claims) = (json(header), json(claims));
    public.verify(&RSA_PKCS1_2048_8192_SHA256, message.as_bytes(), &read(signature)).is_ok()
        && header["alg"] == "RS256"
        && header["kid"] == key["kid"]
        && claims["iss"] == client
        && claims["sub"] == client
        && claims["aud"] == audience
        && claims["jti"].as_str().is_some_and(|unique| unique.len() > 20)
        && claims["exp"].as_i64().is_some_and(|ends| now < ends && ends <= now + 300)
}
