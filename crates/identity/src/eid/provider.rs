// SPDX-License-Identifier: EUPL-1.2
//! What is asked of the provider and whether its answer is good: the one file that knows the library (ADR 0094). It checks
//! issuer, audience, expiry, age, nonce, signature and level. Blocks: called from threads that may wait.

use super::{
    cache::{Asked, Next},
    client_key::{ASSERTION_TYPE, ClientKey},
    level,
    settings::{EidSettings, EidSettingsError, is_safe},
};
use axum::http::{Request, Response};
use kernel::{Language, UtcMicros};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, AuthenticationContextClass, AuthenticationFlow, AuthorizationCode,
    ClaimsVerificationError, Client, ClientId, ClientSecret, CsrfToken, DiscoveryError, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken, IdTokenFields, IdTokenVerifier, IssuerUrl, JsonWebKeySet,
    LanguageTag, LocalizedClaim, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, SignatureVerificationError, StandardErrorResponse, StandardTokenResponse,
    SubjectIdentifier, TokenResponse, UserInfoClaims,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreResponseType,
        CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{
    borrow::Cow,
    ops::Add,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// Seconds by which the provider's clock may differ from ours.
const LEEWAY: i64 = 60;
/// Seconds after which what the provider says is old.
const OLDEST: i64 = 600;

/// By what a provider may sign. Never `none`, never a secret that we share with it.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 6] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
];

/// The tax code as the profile of SPID and CIE names it.
const FISCAL_NUMBER: &str = "https://attributes.eid.gov.it/fiscal_number";

/// Carries a request of ours to the provider, and its answer back. Whoever wires the rooms knows how; it must follow no redirect and
/// read no endless answer.
pub trait Courier: Send + Sync {
    /// Carries one request. May block, for a bounded time.
    ///
    /// # Errors
    /// [`NoAnswer`]: nobody answered, not in time, or too much.
    fn carry(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, NoAnswer>;
}

/// The provider did not answer. Says why in words of the protocol, never with what was sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no answer: {0}")]
pub struct NoAnswer(pub &'static str);

/// Why nothing came of it; in the audit by its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bad {
    /// The provider does not answer, or not in words that we understand.
    Down(&'static str),
    /// What it says is not good.
    Refused(&'static str),
    /// It is not sure enough of who they are.
    TooLow,
}

/// Why something signed is not good.
enum Fault {
    /// It is signed with a key that we do not know.
    UnknownKey,
    Bad(Bad),
}

/// What is drawn for one trip.
pub(crate) struct Drawn<'d> {
    pub(crate) state: &'d str,
    pub(crate) nonce: &'d str,
    pub(crate) verifier: &'d str,
    /// Where the provider sends them back.
    pub(crate) redirect: &'d str,
}

/// Who somebody is, as the provider says. Cannot be printed.
pub(crate) struct Person {
    /// The number under which the provider knows them.
    pub(crate) subject: String,
    /// Their tax code.
    pub(crate) number: Option<String>,
    /// Given name and surname.
    pub(crate) name: Option<String>,
    /// Opens what the provider tells only on demand.
    access: AccessToken,
}

#[derive(Debug, Default, Clone, Serialize, Deserialize)]
struct Attributes {
    #[serde(rename = "https://attributes.eid.gov.it/fiscal_number", default, skip_serializing_if = "Option::is_none")]
    fiscal_number: Option<String>,
}

impl AdditionalClaims for Attributes {}

type Fields = IdTokenFields<
    Attributes,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Told = StandardTokenResponse<Fields, CoreTokenType>;
type Signed = IdToken<Attributes, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Asking = Client<
    Attributes,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Told,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

#[derive(Default)]
struct Known {
    asked: Asked,
    metadata: Option<CoreProviderMetadata>,
}

/// The provider, and what is known of it.
pub(crate) struct Provider {
    settings: EidSettings,
    issuer: IssuerUrl,
    key: Option<ClientKey>,
    courier: Arc<dyn Courier>,
    known: Mutex<Known>,
    /// One question at a time: who comes meanwhile waits for its answer.
    asking: Mutex<()>,
}

impl Provider {
    /// A provider by its settings. It is not asked yet.
    ///
    /// # Errors
    /// Says which setting is wrong, and the cure.
    pub(crate) fn new(settings: EidSettings, courier: Arc<dyn Courier>) -> Result<Self, EidSettingsError> {
        settings.check()?;
        let issuer = IssuerUrl::new(settings.issuer.clone())
            .map_err(|_| super::settings::wrong("issuer", "this is no address: https://login.example.org"))?;
        let key = ClientKey::of(&settings)?;
        Ok(Self { settings, issuer, key, courier, known: Mutex::default(), asking: Mutex::new(()) })
    }

    pub(crate) fn settings(&self) -> &EidSettings {
        &self.settings
    }

    /// Our key as the provider wants it registered; none: we share a secret.
    pub(crate) fn public_key(&self) -> Option<serde_json::Value> {
        self.key.as_ref().map(ClientKey::public)
    }

    /// Where the browser is sent.
    pub(crate) fn address(&self, drawn: &Drawn<'_>, language: Language, now: UtcMicros) -> Result<String, Bad> {
        let client = self.client(self.published(now)?);
        let redirect = RedirectUrl::new(drawn.redirect.to_owned()).map_err(|_| Bad::Down("our own address"))?;
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(drawn.verifier.to_owned()));
        let wanted = json!({ FISCAL_NUMBER: null, "given_name": null, "family_name": null });
        let (state, nonce) = (CsrfToken::new(drawn.state.to_owned()), Nonce::new(drawn.nonce.to_owned()));
        let mut asked = client
            .authorize_url(AuthenticationFlow::<CoreResponseType>::AuthorizationCode, move || state, move || nonce)
            .add_scopes(self.settings.scopes.iter().map(|scope| Scope::new(scope.clone())))
            .set_pkce_challenge(challenge)
            .set_redirect_uri(Cow::Owned(redirect))
            .add_auth_context_value(AuthenticationContextClass::new(self.settings.acr.clone()))
            .add_ui_locale(LanguageTag::new(language.code().to_owned()))
            .add_extra_param("claims", json!({ "id_token": wanted, "userinfo": wanted }).to_string());
        if !self.settings.prompt.is_empty() {
            asked = asked.add_extra_param("prompt", self.settings.prompt.clone());
        }
        let (address, _, _) = asked.url();
        Ok(address.into())
    }

    /// Who came back with this code. `unique` is drawn by chance.
    pub(crate) fn redeem(&self, code: &str, drawn: &Drawn<'_>, unique: &str, now: UtcMicros) -> Result<Person, Bad> {
        let metadata = self.published(now)?;
        let told = self.exchange(&metadata, code, drawn, unique, now)?;
        let signed = told.id_token().ok_or(Bad::Refused("no id token"))?;
        let nonce = Nonce::new(drawn.nonce.to_owned());
        let judged = match self.judge(signed, &nonce, &metadata, &told, now) {
            // The provider may have changed its keys since we last looked.
            Err(Fault::UnknownKey) => self.judge(signed, &nonce, &self.with_new_keys(now)?, &told, now),
            other => other,
        };
        judged.map_err(|fault| match fault {
            Fault::UnknownKey => Bad::Refused("signature"),
            Fault::Bad(bad) => bad,
        })
    }

    /// What the provider tells only on demand, added to what it has told. A provider that tells it in a way we do not understand
    /// tells nothing.
    pub(crate) fn complete(&self, person: Person, now: UtcMicros) -> Person {
        let Ok(metadata) = self.published(now) else { return person };
        let client = self.client(metadata);
        let subject = SubjectIdentifier::new(person.subject.clone());
        let Ok(asked) = client.user_info(person.access.clone(), Some(subject)) else { return person };
        let more: UserInfoClaims<Attributes, CoreGenderClaim> = match asked.request(&|request| self.carry(request)) {
            Ok(more) => more,
            Err(_) => {
                tracing::warn!("the provider of digital identities did not tell name and tax code");
                return person;
            }
        };
        Person {
            number: person.number.or_else(|| more.additional_claims().fiscal_number.clone()),
            name: person.name.or_else(|| {
                full_name(said(more.given_name(), |one| one.as_str()), said(more.family_name(), |one| one.as_str()))
            }),
            ..person
        }
    }

    /// Changes the code for what is signed.
    fn exchange(
        &self,
        metadata: &CoreProviderMetadata,
        code: &str,
        drawn: &Drawn<'_>,
        unique: &str,
        now: UtcMicros,
    ) -> Result<Told, Bad> {
        let client = self.client(metadata.clone());
        let redirect = RedirectUrl::new(drawn.redirect.to_owned()).map_err(|_| Bad::Down("our own address"))?;
        let mut asked = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|_| Bad::Down("no token endpoint"))?
            .set_pkce_verifier(PkceCodeVerifier::new(drawn.verifier.to_owned()))
            .set_redirect_uri(Cow::Owned(redirect));
        if let Some(key) = &self.key {
            let audience = client.token_uri().map(|address| address.as_str()).unwrap_or_default();
            let signed = key.assertion(&self.settings.client_id, audience, unique, now);
            let signed = signed.ok_or(Bad::Down("our key does not sign"))?;
            asked = asked
                .add_extra_param("client_assertion_type", ASSERTION_TYPE)
                .add_extra_param("client_assertion", signed);
        }
        asked.request(&|request| self.carry(request)).map_err(|error| match error {
            RequestTokenError::Request(NoAnswer(why)) => Bad::Down(why),
            RequestTokenError::ServerResponse(answer) => match answer.error() {
                CoreErrorResponseType::InvalidClient | CoreErrorResponseType::UnauthorizedClient => {
                    tracing::error!("the provider of digital identities does not know us: look at client_id and at our key or secret");
                    Bad::Down("the provider does not know us")
                }
                _ => Bad::Refused("code"),
            },
            RequestTokenError::Parse(..) => Bad::Refused("token answer"),
            RequestTokenError::Other(_) => Bad::Down("token answer"),
        })
    }

    /// Whether what is signed is good, by the keys of this moment.
    fn judge(
        &self,
        signed: &Signed,
        nonce: &Nonce,
        metadata: &CoreProviderMetadata,
        told: &Told,
        now: UtcMicros,
    ) -> Result<Person, Fault> {
        let (late, early) = (now.plus_seconds(-LEEWAY), now.plus_seconds(LEEWAY));
        let oldest = now.plus_seconds(-OLDEST);
        // As for a client without a secret: then no shared secret can ever sign.
        let verifier = IdTokenVerifier::new_public_client(
            ClientId::new(self.settings.client_id.clone()),
            self.issuer.clone(),
            metadata.jwks().clone(),
        )
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || instant(late))
        .set_issue_time_verifier_fn(move |at| {
            let at = UtcMicros(at.timestamp_micros());
            if at > early {
                return Err("issued in the future".to_owned());
            }
            if at < oldest {
                return Err("issued too long ago".to_owned());
            }
            Ok(())
        });
        let claims = signed.claims(&verifier, nonce).map_err(|error| why(&error))?;
        // Signed for us, but at somebody else's request.
        if claims.authorized_party().is_some_and(|party| party.as_str() != self.settings.client_id) {
            return Err(Fault::Bad(Bad::Refused("audience")));
        }
        let came = claims.auth_context_ref().map(|acr| acr.as_str());
        if !level::is_enough(&self.settings.acr, &self.settings.also_enough, came) {
            return Err(Fault::Bad(Bad::TooLow));
        }
        if let Some(said) = claims.access_token_hash() {
            let own = signed.signing_alg().and_then(|algorithm| {
                let key = signed.signing_key(&verifier)?;
                AccessTokenHash::from_token(told.access_token(), algorithm, key)
                    .map_err(|_| SignatureVerificationError::NoSignature)
            });
            if own.as_ref().ok() != Some(said) {
                return Err(Fault::Bad(Bad::Refused("access token")));
            }
        }
        let subject = claims.subject().as_str();
        if subject.is_empty() || subject.len() > 255 {
            return Err(Fault::Bad(Bad::Refused("subject")));
        }
        Ok(Person {
            subject: subject.to_owned(),
            number: claims.additional_claims().fiscal_number.clone(),
            name: full_name(
                said(claims.given_name(), |one| one.as_str()),
                said(claims.family_name(), |one| one.as_str()),
            ),
            access: told.access_token().clone(),
        })
    }

    /// What the provider publishes: where it is asked, and its keys.
    pub(crate) fn published(&self, now: UtcMicros) -> Result<CoreProviderMetadata, Bad> {
        if let Some(known) = self.look(now)? {
            return Ok(known);
        }
        let _one = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever was asking before may have brought the answer.
        if let Some(known) = self.look(now)? {
            return Ok(known);
        }
        match self.discover() {
            Ok(metadata) => {
                let mut known = self.known();
                known.asked.answered_at = Some(now);
                known.metadata = Some(metadata.clone());
                Ok(metadata)
            }
            Err(bad) => {
                let mut known = self.known();
                known.asked.failed_at = Some(now);
                // Still better than nothing, when it is not too old.
                let next = known.asked.next(now);
                known.metadata.clone().filter(|_| next == Next::Use).ok_or(bad)
            }
        }
    }

    fn look(&self, now: UtcMicros) -> Result<Option<CoreProviderMetadata>, Bad> {
        let known = self.known();
        match known.asked.next(now) {
            Next::Use => Ok(known.metadata.clone()),
            Next::AskOrUse | Next::Ask => Ok(None),
            Next::Rest => Err(Bad::Down("did not answer a moment ago")),
        }
    }

    fn discover(&self) -> Result<CoreProviderMetadata, Bad> {
        let found = CoreProviderMetadata::discover(&self.issuer, &|request| self.carry(request)).map_err(|error| {
            // What the provider answered is not told: it may hold anything.
            let why = match error {
                DiscoveryError::Request(NoAnswer(why)) => why,
                DiscoveryError::Validation(_) => "it calls itself by another name than the issuer of the settings",
                DiscoveryError::Response(..) => "it does not publish its configuration",
                _ => "what it publishes cannot be understood",
            };
            tracing::warn!(why, "the provider of digital identities does not answer");
            Bad::Down(why)
        })?;
        let userinfo = found.userinfo_endpoint().map(|address| address.as_str());
        let token = found.token_endpoint().map(|address| address.as_str());
        let addresses =
            [Some(found.authorization_endpoint().as_str()), token, userinfo, Some(found.jwks_uri().as_str())];
        if token.is_none() || !addresses.into_iter().flatten().all(is_safe) {
            tracing::warn!("the provider of digital identities publishes addresses without encryption");
            return Err(Bad::Down("addresses without encryption"));
        }
        Ok(found)
    }

    /// The same with the provider's keys of now, when they were not asked for a moment ago.
    fn with_new_keys(&self, now: UtcMicros) -> Result<CoreProviderMetadata, Bad> {
        let _one = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        let metadata = {
            let mut known = self.known();
            let metadata = known.metadata.clone().ok_or(Bad::Refused("key"))?;
            if !known.asked.may_ask_for_key(now) {
                // Somebody else's question may have brought them.
                return Ok(metadata);
            }
            known.asked.for_key_at = Some(now);
            metadata
        };
        match JsonWebKeySet::fetch(metadata.jwks_uri(), &|request| self.carry(request)) {
            Ok(keys) => {
                let metadata = metadata.set_jwks(keys);
                self.known().metadata = Some(metadata.clone());
                Ok(metadata)
            }
            Err(_) => {
                self.known().asked.failed_at = Some(now);
                Err(Bad::Down("keys"))
            }
        }
    }

    fn client(&self, metadata: CoreProviderMetadata) -> Asking {
        let secret = self.settings.secret.as_ref().map(|secret| ClientSecret::new(secret.reveal().to_owned()));
        Client::from_provider_metadata(metadata, ClientId::new(self.settings.client_id.clone()), secret)
    }

    fn carry(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, NoAnswer> {
        self.courier.carry(request)
    }

    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An instant in the library's own type, which is not named here: dates of this house are jiff's. Before 1970 it is 1970.
fn instant<T: Default + Add<Duration, Output = T>>(at: UtcMicros) -> T {
    T::default() + Duration::from_micros(u64::try_from(at.0).unwrap_or_default())
}

/// What was wrong, by its word: what the provider wrote is not told.
fn why(error: &ClaimsVerificationError) -> Fault {
    let why = match error {
        ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey) => {
            return Fault::UnknownKey;
        }
        ClaimsVerificationError::Expired(_) => "expired",
        ClaimsVerificationError::InvalidAudience(_) => "audience",
        ClaimsVerificationError::InvalidIssuer(_) => "issuer",
        ClaimsVerificationError::InvalidNonce(_) => "nonce",
        ClaimsVerificationError::InvalidSubject(_) => "subject",
        ClaimsVerificationError::SignatureVerification(_) => "signature",
        _ => "id token",
    };
    Fault::Bad(Bad::Refused(why))
}

/// A name in whatever language it is said.
fn said<'a, T>(claim: Option<&'a LocalizedClaim<T>>, text: impl Fn(&'a T) -> &'a str) -> Option<&'a str> {
    claim.and_then(|names| names.get(None).or_else(|| names.iter().next().map(|(_, one)| one))).map(text)
}

/// Given name and surname, on one line and of a length that a page bears.
fn full_name(given: Option<&str>, family: Option<&str>) -> Option<String> {
    let both: Vec<&str> = [given, family].into_iter().flatten().flat_map(str::split_whitespace).collect();
    let name: String = both.join(" ").chars().filter(|letter| !letter.is_control()).take(120).collect();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(full_name(Some(" Anna\nMaria "), Some("Prova")).as_deref(), Some("Anna Maria Prova"));
        assert_eq!(full_name(None, Some("Prova")).as_deref(), Some("Prova"));
        assert_eq!(full_name(None, None), None);
    }

    proptest! {
        #[test]
        fn whatever_a_provider_calls_somebody_fits_a_page(given in any::<Option<String>>(), family in any::<Option<String>>()) {
            if let Some(name) = full_name(given.as_deref(), family.as_deref()) {
                prop_assert!(!name.is_empty() && name.chars().count() <= 120 && !name.chars().any(char::is_control));
            }
        }
    }
}
