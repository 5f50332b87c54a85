// SPDX-License-Identifier: EUPL-1.2
//! Our own key towards the provider: who we are is signed (`private_key_jwt`, RS256), as the profile of SPID and CIE asks. The signing
//! is done by `ring`, which takes the same time whatever the key.

use super::settings::{EidSettings, EidSettingsError, wrong};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::UtcMicros;
use ring::{
    rand::SystemRandom,
    rsa::{KeyPair, PublicKeyComponents},
    signature::RSA_PKCS1_SHA256,
};
use rustls_pki_types::{PrivateKeyDer, pem::PemObject};
use serde_json::json;

/// Seconds for which what we sign is good.
const GOOD_FOR: i64 = 120;

/// How a client says that it signs, by its name in RFC 7523.
pub(crate) const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Our private key.
pub(crate) struct ClientKey {
    pair: KeyPair,
    id: Option<String>,
}

impl ClientKey {
    /// The key of the settings; none: they have a secret instead.
    ///
    /// # Errors
    /// When it is no RSA key of at least 2048 bits.
    pub(crate) fn of(settings: &EidSettings) -> Result<Option<Self>, EidSettingsError> {
        let Some(text) = &settings.key else { return Ok(None) };
        let refused = || {
            wrong("key_file", "write the file of a private RSA key of 2048 to 4096 bits, in PEM, without a password")
        };
        let key = PrivateKeyDer::from_pem_slice(text.reveal().as_bytes()).map_err(|_| refused())?;
        let pair = match &key {
            PrivateKeyDer::Pkcs1(der) => KeyPair::from_der(der.secret_pkcs1_der()),
            PrivateKeyDer::Pkcs8(der) => KeyPair::from_pkcs8(der.secret_pkcs8_der()),
            _ => return Err(refused()),
        };
        Ok(Some(Self { pair: pair.map_err(|_| refused())?, id: settings.key_id.clone() }))
    }

    /// Says who we are to this address, once. `unique` is drawn by chance.
    pub(crate) fn assertion(&self, client_id: &str, audience: &str, unique: &str, now: UtcMicros) -> Option<String> {
        let seconds = now.0 / 1_000_000;
        let mut header = json!({ "alg": "RS256", "typ": "JWT" });
        if let Some(id) = &self.id {
            header["kid"] = json!(id);
        }
        let claims = json!({
            "iss": client_id, "sub": client_id, "aud": audience, "jti": unique, "iat": seconds, "exp": seconds + GOOD_FOR,
        });
        let written = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", written(&header), written(&claims));
        let mut signature = vec![0; self.pair.public().modulus_len()];
        // The numbers drawn here hide the key from who measures; what is signed does not depend on them.
        self.pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature).ok()?;
        Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// The public half, as providers ask for it (JWK).
    pub(crate) fn public(&self) -> serde_json::Value {
        let PublicKeyComponents { n, e }: PublicKeyComponents<Vec<u8>> = self.pair.public().into();
        let mut key = json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "n": URL_SAFE_NO_PAD.encode(n), "e": URL_SAFE_NO_PAD.encode(e),
        });
        if let Some(id) = &self.id {
            key["kid"] = json!(id);
        }
        key
    }
}
