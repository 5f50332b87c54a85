// SPDX-License-Identifier: EUPL-1.2
//! What is asked of an authenticator and whether its answer is good: the one file that knows the library (ADR 0093). It
//! checks challenge, origin, domain, presence, verification of the person, signature, counter and backup flags.

use super::home::PasskeyHome;
use crate::store::passkey::Moves;
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication16, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration, RegistrationServerState,
    bin::{Decode, Encode},
    request::{
        AsciiDomain, ExtensionInfo, PublicKeyCredentialDescriptor, RpId,
        auth::AuthenticationVerificationOptions,
        register::{
            CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle16,
            Username,
        },
    },
    response::{
        AuthTransports, CredentialId,
        auth::error::AuthCeremonyErr,
        register::{DynamicState, StaticState},
    },
};

/// Under which number authenticators know an account: sixteen bytes that say nothing to anybody else.
pub(crate) type Handle = [u8; 16];

/// Why an answer is not good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bad {
    /// It does not fit the question: another challenge, another site, no check of the person, a wrong signature.
    Answer,
    /// It is signed rightly, but its counter went back: there are two of this passkey.
    Counter,
}

/// What is kept while the authenticator is asked, and what the browser is told to ask it.
pub(crate) struct Asked {
    pub(crate) state: Vec<u8>,
    pub(crate) options: String,
}

/// A passkey that was just made.
pub(crate) struct Made {
    pub(crate) credential: Vec<u8>,
    pub(crate) public_key: Vec<u8>,
    pub(crate) moves: Moves,
    pub(crate) transports: u8,
    /// The model of the authenticator; zeros when it does not say.
    pub(crate) model: Vec<u8>,
}

/// For whom a passkey is made: what their authenticator shows beside it.
pub(crate) struct Owner<'a> {
    pub(crate) handle: Handle,
    pub(crate) sign_in_name: &'a str,
    pub(crate) name: &'a str,
    /// The credentials there are, with the ways to them, so that no authenticator makes a second one.
    pub(crate) known: Vec<(Vec<u8>, u8)>,
}

/// Asks for a new passkey: one that is found again without a name typed, and that checks the person.
pub(crate) fn ask_for_new(home: &PasskeyHome, owner: Owner<'_>) -> Result<Asked, Bad> {
    let rp = rp(home)?;
    let Ok(handle) = UserHandle16::decode(owner.handle);
    let name = Username::try_from(owner.sign_in_name).map_err(|_| Bad::Answer)?;
    let display_name = Nickname::try_from(owner.name).ok();
    let known = owner.known.into_iter().filter_map(|(id, ways)| {
        let id = CredentialId::<Vec<u8>>::decode(id).ok()?;
        Some(PublicKeyCredentialDescriptor { id, transports: AuthTransports::decode(ways).ok()? })
    });
    let user = PublicKeyCredentialUserEntity { name, id: &handle, display_name };
    let mut options = PublicKeyCredentialCreationOptions::passkey(&rp, user, known.collect());
    // Wished for, not insisted on: many telephones and computers do not know the wish, and would make nothing at all. That
    // the person was verified is checked at each use anyway.
    options.extensions.cred_protect = CredProtect::UserVerificationRequired(ExtensionInfo::AllowDontEnforceValue);
    let (server, client) = options.start_ceremony().map_err(|_| Bad::Answer)?;
    Ok(Asked {
        state: server.encode().map_err(|_| Bad::Answer)?,
        options: serde_json::to_string(&client).map_err(|_| Bad::Answer)?,
    })
}

/// Takes the new passkey out of what the browser answered.
pub(crate) fn made(home: &PasskeyHome, state: &[u8], answer: &str) -> Result<Made, Bad> {
    let server = RegistrationServerState::<16>::decode(state).map_err(|_| Bad::Answer)?;
    let answer = Registration::from_json_relaxed(answer.as_bytes()).map_err(|_| Bad::Answer)?;
    let origins = [home.origin()];
    let rules = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        // Authenticators add what they like; what we did not ask for is left out.
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let registered = server.verify(&rp(home)?, &answer, &rules).map_err(|_| Bad::Answer)?;
    let (Ok(public_key), Ok(dynamic), Ok(transports)) =
        (registered.static_state().encode(), registered.dynamic_state().encode(), registered.transports().encode());
    Ok(Made {
        credential: registered.id().as_ref().to_vec(),
        public_key,
        moves: moves_of(dynamic),
        transports,
        model: registered.metadata().aaguid.data().to_vec(),
    })
}

/// Asks for any passkey of this site.
pub(crate) fn ask_for_any(home: &PasskeyHome) -> Result<Asked, Bad> {
    let rp = rp(home)?;
    let options = DiscoverableCredentialRequestOptions::passkey(&rp);
    let (server, client) = options.start_ceremony().map_err(|_| Bad::Answer)?;
    Ok(Asked {
        state: server.encode().map_err(|_| Bad::Answer)?,
        options: serde_json::to_string(&client).map_err(|_| Bad::Answer)?,
    })
}

/// An answer of somebody who would come in.
pub(crate) struct Presented(DiscoverableAuthentication16);

impl Presented {
    pub(crate) fn read(answer: &str) -> Result<Self, Bad> {
        DiscoverableAuthentication16::from_json_relaxed(answer.as_bytes()).map(Self).map_err(|_| Bad::Answer)
    }

    /// The credential it says to be.
    pub(crate) fn credential(&self) -> Vec<u8> {
        self.0.raw_id().as_ref().to_vec()
    }

    /// Whether it is that credential, for this account, and fits the question. Gives what moved.
    pub(crate) fn verify(
        &self,
        home: &PasskeyHome,
        state: &[u8],
        handle: Handle,
        public_key: &[u8],
        moves: Moves,
    ) -> Result<Moves, Bad> {
        let server = DiscoverableAuthenticationServerState::decode(state).map_err(|_| Bad::Answer)?;
        let Ok(handle) = UserHandle16::decode(handle);
        let kept = StaticState::decode(public_key).map_err(|_| Bad::Answer)?;
        let dynamic = DynamicState::decode(bytes_of(moves)).map_err(|_| Bad::Answer)?;
        let mut credential =
            AuthenticatedCredential::new(self.0.raw_id(), &handle, kept, dynamic).map_err(|_| Bad::Answer)?;
        let origins = [home.origin()];
        let rules = AuthenticationVerificationOptions::<&str, &str> {
            allowed_origins: &origins,
            error_on_unsolicited_extensions: false,
            ..AuthenticationVerificationOptions::default()
        };
        match server.verify(&rp(home)?, &self.0, &mut credential, &rules) {
            Ok(_) => {
                let Ok(bytes) = credential.dynamic_state().encode();
                Ok(moves_of(bytes))
            }
            Err(AuthCeremonyErr::SignatureCounter) => Err(Bad::Counter),
            Err(_) => Err(Bad::Answer),
        }
    }
}

fn rp(home: &PasskeyHome) -> Result<RpId, Bad> {
    AsciiDomain::try_from(home.domain().to_owned()).map(RpId::Domain).map_err(|_| Bad::Answer)
}

/// The library's seven bytes: the person was verified, backup, counter (four, the smallest first), attachment.
fn moves_of(bytes: [u8; 7]) -> Moves {
    let [_, backup, a, b, c, d, attachment] = bytes;
    Moves { counter: u32::from_le_bytes([a, b, c, d]), backup, attachment }
}

fn bytes_of(moves: Moves) -> [u8; 7] {
    let [a, b, c, d] = moves.counter.to_le_bytes();
    // A passkey is made only where the person was verified.
    [1, moves.backup, a, b, c, d, moves.attachment]
}
