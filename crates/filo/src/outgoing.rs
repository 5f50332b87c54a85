// SPDX-License-Identifier: EUPL-1.2
//! Requests that we send: to the provider of digital identities. One request, one answer, both of bounded time and size; no
//! redirect is followed, since whoever redirects us would read what we send.

use identity::{Courier, Eid, EidSettings, EidSettingsError, NoAnswer};
use std::{sync::Arc, time::Duration};
use ureq::{
    Agent,
    http::{Request, Response},
    tls::{Certificate, RootCerts, TlsConfig, TlsProvider},
};

/// An answer longer than this is not read, in bytes.
const LONGEST_ANSWER: u64 = 256 * 1024;

/// Carries requests by HTTP.
struct Outgoing(Agent);

impl Outgoing {
    fn new(timeout: Duration, encrypted: bool) -> Self {
        let mut tls = TlsConfig::builder().provider(TlsProvider::Rustls);
        if encrypted {
            let certificates = rustls_native_certs::load_native_certs().certs;
            let certificates = certificates.iter().map(|one| Certificate::from_der(one).to_owned());
            tls = tls
                .root_certs(RootCerts::from(certificates.collect::<Vec<_>>()))
                .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()));
        }
        let agent = Agent::config_builder()
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .user_agent("filo")
            .tls_config(tls.build())
            .build()
            .new_agent();
        Self(agent)
    }
}

impl Courier for Outgoing {
    fn carry(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, NoAnswer> {
        let failed = |error: ureq::Error| match error {
            ureq::Error::Timeout(_) => NoAnswer("no answer in time"),
            ureq::Error::BodyExceedsLimit(_) => NoAnswer("too long an answer"),
            _ => NoAnswer("no connection"),
        };
        // What a GET carries is nothing at all, not a body of no length.
        let answer = if request.body().is_empty() { self.0.run(request.map(|_| ())) } else { self.0.run(request) };
        let (parts, mut body) = answer.map_err(failed)?.into_parts();
        let bytes = body.with_config().limit(LONGEST_ANSWER).read_to_vec().map_err(failed)?;
        Ok(Response::from_parts(parts, bytes))
    }
}

/// The provider of digital identities, by its settings. It is not asked yet.
///
/// # Errors
/// Says which setting is wrong, and the cure.
pub(crate) fn eid(settings: Option<&EidSettings>) -> Result<Option<Eid>, EidSettingsError> {
    let Some(settings) = settings else { return Ok(None) };
    let encrypted = settings.issuer.starts_with("https://");
    let courier = Outgoing::new(Duration::from_secs(settings.timeout_seconds), encrypted);
    Eid::new(settings.clone(), Arc::new(courier)).map(Some)
}
