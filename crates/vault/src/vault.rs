// SPDX-License-Identifier: EUPL-1.2
//! The handle rooms are given.

use crate::{
    KeyRing, SubjectId, SubjectKey, VaultError,
    cache::Cache,
    cipher::Secret,
    keys::Wrapper,
    place::parts,
    state,
    store::{self, SubjectRow},
};
use ::store::{Counted, Db, StoreError};
use ed25519_dalek::{Signer, SigningKey};
use kernel::{Actor, Chance, Clock, Id, UtcMicros};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Arc, PoisonError, RwLock},
};
use subtle::ConstantTimeEq;

/// The keys of a territory, open. Cheap to clone, safe to share. Cannot be printed.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    keys: Db,
    /// Where the key file is, to read it again after a rotation.
    file: Option<PathBuf>,
    wrapper: RwLock<Arc<Wrapper>>,
    secrets: Secrets,
    cache: Cache,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
}

/// What the territory keeps secret. Rotation rewraps these; their values never change, so look-ups survive.
struct Secrets {
    index: Secret,
    token: Secret,
    state: Secret,
    audit: SigningKey,
}

const SECRETS: [&str; 4] = ["audit", "index", "state", "token"];

/// Changes of the master followed while one subject is made; more than anybody makes.
const ROTATIONS_IN_A_BREATH: u32 = 8;

impl Vault {
    /// What the key store was asked so far: for tests that say how much a page may ask.
    pub fn counted(&self) -> Counted {
        self.0.keys.counted()
    }

    /// Opens a key store with the keys of this machine; a store that is new and empty gets its secrets. Blocks: for
    /// start-up and the command line.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`] when the keys are not those of this store (nothing is changed),
    /// [`VaultError::Damaged`] when the store contradicts itself, [`VaultError::Store`].
    pub fn open(keys: Db, ring: &KeyRing, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Result<Self, VaultError> {
        let now = clock.now();
        prepare(&keys, now)?;
        if keys.read_now(&Actor::system(), store::master)?.is_none() {
            make_secrets(&keys, ring, now, &chance)?;
        }
        let (master, wrapped) =
            keys.read_now(&Actor::system(), |tx| Ok::<_, StoreError>((store::master(tx)?, store::secrets(tx)?)))?;
        let master = master.ok_or(VaultError::Damaged { what: "it has lost its master" })?;
        let wrapper = Wrapper::find(ring, &master)?;
        let secrets = Secrets::unwrap(&wrapper, &wrapped)?;
        Ok(Self(Arc::new(Inner {
            keys,
            file: ring.file().map(ToOwned::to_owned),
            wrapper: RwLock::new(Arc::new(wrapper)),
            secrets,
            cache: Cache::default(),
            clock,
            chance,
        })))
    }

    /// A vault that lives as long as this handle, with a key of its own: for tests and samples.
    ///
    /// # Errors
    /// When memory is short.
    pub fn in_memory(clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Result<Self, VaultError> {
        let ring = KeyRing::random(&*chance);
        Self::open(Db::in_memory()?, &ring, clock, chance)
    }

    /// Makes a subject and its key. When this returns the key is safely stored: then seal with it.
    ///
    /// # Errors
    /// [`VaultError::Rotated`] when the master was changed and the new one is not on this machine;
    /// [`VaultError::Store`].
    pub async fn new_subject(&self, now: UtcMicros) -> Result<(SubjectId, SubjectKey), VaultError> {
        let (id, secret) = (Id::new(now, self.chance()), Arc::new(Secret::random(self.chance())));
        let since = self.0.cache.since();
        let mut turns = 0;
        while !self.insert_subject(id, &secret, now).await? {
            // The master was changed under us, perhaps again while we looked for the new one.
            if turns == ROTATIONS_IN_A_BREATH {
                return Err(VaultError::Rotated);
            }
            turns += 1;
            self.find_new_master().await?;
        }
        self.0.cache.keep(id, &secret, self.0.clock.now(), since);
        Ok((id, self.key(id, secret)))
    }

    /// The key of a subject.
    ///
    /// # Errors
    /// [`VaultError::Destroyed`], [`VaultError::NoSubject`], [`VaultError::Store`].
    pub async fn subject(&self, id: SubjectId) -> Result<SubjectKey, VaultError> {
        let now = self.0.clock.now();
        if let Some(secret) = self.0.cache.get(id, now) {
            return Ok(self.key(id, secret));
        }
        let since = self.0.cache.since();
        let row = self.0.keys.read(&Actor::system(), move |tx| store::subject_one(tx, id)).await?;
        let row = row.ok_or(VaultError::NoSubject)?;
        let secret = Arc::new(self.unwrap(&row).await?.ok_or(VaultError::Destroyed)?);
        self.0.cache.keep(id, &secret, now, since);
        Ok(self.key(id, secret))
    }

    /// The keys of several subjects, for a list. Those destroyed are left out: show the row without its person.
    ///
    /// # Errors
    /// [`VaultError::NoSubject`] when one was never made, [`VaultError::Store`].
    pub async fn subjects(&self, ids: &[SubjectId]) -> Result<BTreeMap<SubjectId, SubjectKey>, VaultError> {
        let (now, since) = (self.0.clock.now(), self.0.cache.since());
        let mut found = BTreeMap::new();
        let mut missing = std::collections::BTreeSet::new();
        for &id in ids {
            match self.0.cache.get(id, now) {
                Some(secret) => drop(found.insert(id, self.key(id, secret))),
                None => drop(missing.insert(id)),
            }
        }
        if missing.is_empty() {
            return Ok(found);
        }
        let missing: Vec<SubjectId> = missing.into_iter().collect();
        let asked = missing.len();
        let rows = self
            .0
            .keys
            .read(&Actor::system(), move |tx| {
                let mut rows = Vec::with_capacity(missing.len());
                for group in missing.chunks(store::GROUP) {
                    rows.extend(store::subjects(tx, group)?);
                }
                Ok::<_, StoreError>(rows)
            })
            .await?;
        if rows.len() < asked {
            return Err(VaultError::NoSubject);
        }
        for row in rows {
            if let Some(secret) = self.unwrap(&row).await?.map(Arc::new) {
                self.0.cache.keep(row.id, &secret, now, since);
                found.insert(row.id, self.key(row.id, secret));
            }
        }
        Ok(found)
    }

    /// Destroys a subject's key: what it sealed can never be read again, here, in any backup, by anybody. Keys that
    /// other nodes hold in memory follow within five seconds. `false`: it was destroyed before.
    ///
    /// # Errors
    /// [`VaultError::NoSubject`], [`VaultError::Store`].
    pub async fn destroy(&self, id: SubjectId, now: UtcMicros) -> Result<bool, VaultError> {
        let outcome = self
            .0
            .keys
            .write(&Actor::system(), move |tx| {
                let destroyed = store::destroy_subject(tx, id, now)?;
                Ok::<_, StoreError>((destroyed, store::subject_one(tx, id)?.is_some()))
            })
            .await;
        self.0.cache.forget(id);
        match outcome? {
            (_, false) => Err(VaultError::NoSubject),
            (destroyed, true) => Ok(destroyed),
        }
    }

    /// The blind index of a text: the same text under the same label gives the same 32 bytes, which tell nothing to
    /// who lacks the keys. Give it one spelling first ([`crate::normal`]). The label is `table.column`.
    pub fn index(&self, label: &str, text: &str) -> [u8; 32] {
        self.0.secrets.index.tag(&parts(&["filo index 1", label, text]))
    }

    /// A tag that proves these bytes came from here. The label is the use: `agenda.slot`.
    pub fn sign(&self, label: &str, bytes: &[u8]) -> [u8; 32] {
        let mut signed = parts(&["filo token 1", label]);
        signed.extend(bytes);
        self.0.secrets.token.tag(&signed)
    }

    /// Whether the tag is that of these bytes; takes the same time when it is not.
    pub fn verify(&self, label: &str, bytes: &[u8], tag: &[u8]) -> bool {
        self.sign(label, bytes).ct_eq(tag).into()
    }

    /// Encrypts bytes into a text (letters, digits, `-`, `_`) that people carry for us until it expires. Every node of
    /// the territory can open it. The label is the use: `door.booking`.
    pub fn seal_state(&self, label: &str, expires_at: UtcMicros, bytes: &[u8]) -> String {
        state::seal(&self.0.secrets.state, label, expires_at, bytes, self.chance())
    }

    /// Opens what [`Vault::seal_state`] made under the same label.
    ///
    /// # Errors
    /// [`VaultError::StateExpired`]; [`VaultError::StateBroken`] for anything that is not ours, whatever it is.
    pub fn open_state(&self, label: &str, now: UtcMicros, text: &str) -> Result<Vec<u8>, VaultError> {
        state::open(&self.0.secrets.state, label, now, text)
    }

    /// The Ed25519 signature of an audit head.
    pub fn sign_audit(&self, head: &[u8]) -> [u8; 64] {
        self.0.secrets.audit.sign(head).to_bytes()
    }

    /// The public key that verifies [`Vault::sign_audit`]. Not secret: give it to whoever checks the audit.
    pub fn audit_public_key(&self) -> [u8; 32] {
        self.0.secrets.audit.verifying_key().to_bytes()
    }

    fn chance(&self) -> &dyn Chance {
        &*self.0.chance
    }

    fn key(&self, id: SubjectId, secret: Arc<Secret>) -> SubjectKey {
        SubjectKey::new(id, secret, self.0.chance.clone())
    }

    fn wrapper(&self) -> Arc<Wrapper> {
        self.0.wrapper.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn insert_subject(&self, id: SubjectId, secret: &Secret, now: UtcMicros) -> Result<bool, VaultError> {
        let wrapper = self.wrapper();
        let wrapped = wrapper.wrap_subject(id, secret, self.chance());
        let inserted = self
            .0
            .keys
            .write(&Actor::system(), move |tx| store::insert_subject(tx, id, &wrapper.id, &wrapped, now))
            .await;
        match inserted {
            // The deferred reference to the master: a rotation ended between our insert and its keeping.
            Err(StoreError::Refused { .. }) => Ok(false),
            inserted => Ok(inserted?),
        }
    }

    /// The key of a row; nothing when it was destroyed.
    async fn unwrap(&self, row: &SubjectRow) -> Result<Option<Secret>, VaultError> {
        let Some((master, wrapped)) = &row.wrapped else { return Ok(None) };
        let mut wrapper = self.wrapper();
        if wrapper.id != *master {
            self.find_new_master().await?;
            wrapper = self.wrapper();
        }
        if wrapper.id != *master {
            return Err(VaultError::Rotated);
        }
        wrapper.unwrap_subject(row.id, wrapped).map(Some)
    }

    /// The master was rotated by another process: the key file has the new one.
    async fn find_new_master(&self) -> Result<(), VaultError> {
        let ring = KeyRing::load(self.0.file.as_deref().ok_or(VaultError::Rotated)?)?;
        let master = self.0.keys.read(&Actor::system(), store::master).await?;
        let master = master.ok_or(VaultError::Damaged { what: "it has lost its master" })?;
        let wrapper = Wrapper::find(&ring, &master).map_err(|_| VaultError::Rotated)?;
        *self.0.wrapper.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(wrapper);
        Ok(())
    }
}

impl Secrets {
    fn unwrap(wrapper: &Wrapper, wrapped: &[(String, Vec<u8>)]) -> Result<Self, VaultError> {
        let secret = |name: &str| {
            let (_, bytes) = wrapped
                .iter()
                .find(|(known, _)| known == name)
                .ok_or(VaultError::Damaged { what: "a secret of the territory is missing" })?;
            wrapper.unwrap_secret(name, bytes)
        };
        Ok(Self {
            index: secret("index")?,
            token: secret("token")?,
            state: secret("state")?,
            audit: SigningKey::from_bytes(secret("audit")?.bytes()),
        })
    }
}

/// Makes the tables of the key store, unless the database is another one.
pub(crate) fn prepare(keys: &Db, now: UtcMicros) -> Result<(), VaultError> {
    match ::store::migrate(keys, store::MIGRATIONS, now) {
        Err(StoreError::Newer { step }) if !step.starts_with("vault-") => Err(VaultError::NotAKeyStore),
        done => Ok(done.map(drop)?),
    }
}

/// Gives an empty store its master and secrets; of two nodes that start together one does, the other finds them.
fn make_secrets(keys: &Db, ring: &KeyRing, now: UtcMicros, chance: &Arc<dyn Chance>) -> Result<(), VaultError> {
    let master = ring.first().ok_or(VaultError::KeyText { line: 1, reason: "there is no key at all" })?;
    let (wrapper, chance) = (Wrapper::of(master), chance.clone());
    keys.write_now(&Actor::system(), move |tx| {
        if !store::secrets(tx)?.is_empty() || store::any_subject(tx)? {
            // Another node may have been faster: then there is a master now.
            return match store::master(tx)? {
                Some(_) => Ok(()),
                None => Err(VaultError::Damaged { what: "it holds keys but has lost its master" }),
            };
        }
        if store::insert_master(tx, &wrapper.proof(&*chance), now)? {
            for name in SECRETS {
                let wrapped = wrapper.wrap_secret(name, &Secret::random(&*chance), &*chance);
                store::insert_secret(tx, name, &wrapper.id, &wrapped, now)?;
            }
        }
        Ok(())
    })
}
