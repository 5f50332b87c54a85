// SPDX-License-Identifier: EUPL-1.2
//! The second step of signing in: a code from an app, or a recovery code. A passkey and a digital identity
//! count for both steps and never come here.

use crate::{
    AccountId, Identity, IdentityError, Member, Opened, Password, Sender,
    browser::{self, Stamps},
    recovery,
    sign_in::How,
    store,
    totp::Secret,
    trail,
};
use ::store::{ReadTx, StoreError};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::{Actor, UtcMicros};
use sha2::{Digest, Sha256};
use vault::{Place, ReadLog, Sealed, SubjectId};

/// How long the page that asks for the code may stay open, in seconds.
const ASKED_FOR: i64 = 600;
/// How long the page that turns the second step on may stay open, in seconds.
const ENROLLING_FOR: i64 = 1800;

const ASKED: &str = "identity.second_step_asked";
const ENROLLING: &str = "identity.second_step_enrolling";

/// How an account's second step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecondStep {
    /// Since when.
    pub since: UtcMicros,
    /// Recovery codes not used yet.
    pub codes_left: i64,
}

/// A secret offered to an app, not yet kept: it is kept when the app has shown that it makes the right codes.
pub struct Enrolment {
    /// What the form carries back, encrypted.
    pub state: String,
    /// The secret to type, in groups.
    pub groups: String,
    /// What the drawn code says to the app.
    pub address: String,
}

/// The question of the second step, as the form carries it: who has passed the first, encrypted and expiring. It holds the
/// print of the password, so that a password changed in between ends it.
pub(crate) struct Asked {
    pub(crate) account: AccountId,
    pub(crate) index: [u8; 32],
    pub(crate) password_print: [u8; 32],
}

impl Asked {
    fn bytes(&self) -> Vec<u8> {
        [&self.index[..], &self.password_print[..], self.account.to_string().as_bytes()].concat()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (index, rest) = bytes.split_first_chunk()?;
        let (password_print, account) = rest.split_first_chunk()?;
        let account = std::str::from_utf8(account).ok()?.parse().ok()?;
        Some(Self { account, index: *index, password_print: *password_print })
    }
}

pub(crate) fn print_of(stored: &str) -> [u8; 32] {
    Sha256::digest(stored.as_bytes()).into()
}

impl Identity {
    /// The question, for the form that asks it.
    pub(crate) fn ask(&self, asked: &Asked, now: UtcMicros) -> String {
        self.vault.seal_state(ASKED, now.plus_seconds(ASKED_FOR), &asked.bytes())
    }

    /// Answers the question of the second step: `state` is what the form carried, `code` what was typed, from the app or from
    /// the sheet of recovery codes.
    ///
    /// Wrong answers make one wait as wrong passwords do, counted apart for browsers that have signed in before: whoever
    /// knows a password and guesses from elsewhere shuts nobody out (ADR 0041).
    ///
    /// # Errors
    /// [`IdentityError::WrongCode`], [`IdentityError::TooManyTries`]; [`IdentityError::StepOver`] when too much time has
    /// passed since the password.
    pub async fn answer(&self, state: &str, code: &str, sender: Sender<'_>) -> Result<Opened, IdentityError> {
        let now = self.clock.now();
        let opened = self.vault.open_state(ASKED, now, state).map_err(|_| IdentityError::StepOver)?;
        let asked = Asked::read(&opened).ok_or(IdentityError::StepOver)?;
        let account = asked.account;
        let stamps = Stamps::read(sender.stamps.unwrap_or_default());
        let known = stamps.known(&self.vault, &asked.index);
        let bucket = match known {
            Some(stamp) => self.vault.sign("identity.second_step_browser", &browser::bucket(&self.vault, &stamp)),
            None => self.vault.sign("identity.second_step", &asked.index),
        };

        let heard = self
            .db
            .write(&Actor::public(), move |tx| {
                let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                store::keep_tally(tx, &bucket, tally)?;
                Ok::<_, IdentityError>((store::password_of(tx, account)?, store::second_step::of_account(tx, account)?))
            })
            .await?;
        let (Some(password), Some(step)) = heard else { return Err(IdentityError::StepOver) };
        if print_of(&password) != asked.password_print {
            return Err(IdentityError::StepOver);
        }

        let code = code.trim();
        let digits: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
        let how = if let Some(code) = recovery::canonical(code) {
            Some(How::Recovery(self.code_hash(account, &code)))
        } else {
            let secret = self.open_secret(account, step.subject, step.secret, now).await?;
            secret.step_of(&digits, now).map(How::App)
        };
        let outcome = match how {
            Some(how) => {
                self.begin(account, &asked.index, &[bucket, self.password_bucket(&asked.index, known)], how, sender)
                    .await
            }
            None => Err(IdentityError::WrongCode),
        };
        if outcome.as_ref().is_err_and(|error| *error == IdentityError::WrongCode) {
            let chance = self.chance.clone();
            let refused: Result<(), StoreError> = self
                .db
                .write(&Actor::public(), move |tx| {
                    trail::record(tx, trail::SECOND_STEP_REFUSED, account, "", now, &*chance)
                })
                .await;
            refused?;
        }
        outcome
    }

    /// How the second step of an account stands; `None` when there is none.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn second_step(&self, member: &Member) -> Result<Option<SecondStep>, IdentityError> {
        let account = member.account;
        let found = self.db.read(&member.actor(), move |tx| store::second_step::standing(tx, account)).await?;
        Ok(found.map(|(since, codes_left)| SecondStep { since, codes_left }))
    }

    /// A new secret to offer to the person's app. `issuer` and `label` are what the app shows: the site, the person.
    pub fn enrol(&self, member: &Member, issuer: &str, label: &str) -> Enrolment {
        self.offered(member, &Secret::new(&*self.chance), issuer, label)
    }

    /// The same secret again, after a wrong code.
    ///
    /// # Errors
    /// [`IdentityError::StepOver`] when the page was left open too long.
    pub fn enrol_again(
        &self,
        member: &Member,
        state: &str,
        issuer: &str,
        label: &str,
    ) -> Result<Enrolment, IdentityError> {
        Ok(self.offered(member, &self.enrolling(member, state)?, issuer, label))
    }

    fn offered(&self, member: &Member, secret: &Secret, issuer: &str, label: &str) -> Enrolment {
        let bytes = [&secret.bytes()[..], member.account.to_string().as_bytes()].concat();
        let state = self.vault.seal_state(ENROLLING, self.clock.now().plus_seconds(ENROLLING_FOR), &bytes);
        Enrolment { state, groups: secret.groups(), address: secret.address(issuer, label) }
    }

    fn enrolling(&self, member: &Member, state: &str) -> Result<Secret, IdentityError> {
        let over = IdentityError::StepOver;
        let Ok(bytes) = self.vault.open_state(ENROLLING, self.clock.now(), state) else { return Err(over) };
        let Some((secret, account)) = bytes.split_first_chunk::<20>() else { return Err(over) };
        if account != member.account.to_string().as_bytes() {
            return Err(over);
        }
        Secret::read(secret).ok_or(over)
    }

    /// Turns the second step on: the password again, and a code that shows that the app has the secret. Gives the recovery
    /// codes, which are never shown again.
    ///
    /// # Errors
    /// [`IdentityError::WrongCredentials`] for the password, [`IdentityError::WrongCode`], [`IdentityError::StepOver`],
    /// [`IdentityError::TooManyTries`].
    pub async fn turn_on_second_step(
        &self,
        member: &Member,
        password: &Password,
        state: &str,
        code: &str,
    ) -> Result<Vec<String>, IdentityError> {
        let secret = self.enrolling(member, state)?;
        self.own_password_is(member, password).await?;
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        let digits: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
        let used = secret.step_of(&digits, now).ok_or(IdentityError::WrongCode)?;
        let subject = self.subject_of(member).await?;
        let key = self.vault.subject(subject).await?;
        let row = account.to_string();
        let sealed = key.seal_text(&secret_place(&row), &URL_SAFE_NO_PAD.encode(secret.bytes()))?;
        let (codes, hashes) = self.new_codes(account);
        self.db
            .write(&member.actor(), move |tx| {
                store::second_step::remove(tx, account)?;
                store::second_step::insert(tx, account, sealed.as_bytes(), used, now)?;
                store::second_step::replace_codes(tx, account, &hashes)?;
                trail::tell(tx, trail::SECOND_STEP_ON, account, "", now, &*chance)?;
                Ok::<_, IdentityError>(())
            })
            .await?;
        Ok(codes)
    }

    /// Turns the second step off. The password is asked again.
    ///
    /// # Errors
    /// [`IdentityError::WrongCredentials`], [`IdentityError::TooManyTries`]; [`IdentityError::NotForYou`] when there is none.
    pub async fn turn_off_second_step(&self, member: &Member, password: &Password) -> Result<(), IdentityError> {
        self.own_password_is(member, password).await?;
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        self.db
            .write(&member.actor(), move |tx| {
                if !store::second_step::remove(tx, account)? {
                    return Err(IdentityError::NotForYou);
                }
                trail::tell(tx, trail::SECOND_STEP_OFF, account, "", now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// New recovery codes; the old ones are good no more. The password is asked again.
    ///
    /// # Errors
    /// As [`Identity::turn_off_second_step`].
    pub async fn renew_recovery_codes(
        &self,
        member: &Member,
        password: &Password,
    ) -> Result<Vec<String>, IdentityError> {
        self.own_password_is(member, password).await?;
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        let (codes, hashes) = self.new_codes(account);
        self.db
            .write(&member.actor(), move |tx| {
                if store::second_step::standing(tx, account)?.is_none() {
                    return Err(IdentityError::NotForYou);
                }
                store::second_step::replace_codes(tx, account, &hashes)?;
                trail::record(tx, trail::CODES_RENEWED, account, "", now, &*chance)?;
                Ok(())
            })
            .await?;
        Ok(codes)
    }

    /// The password of somebody signed in, asked again before what would lock them out. Tries are counted apart.
    pub(crate) async fn own_password_is(&self, member: &Member, password: &Password) -> Result<(), IdentityError> {
        let (now, account) = (self.clock.now(), member.account);
        let bucket = self.vault.sign("identity.own_password", account.to_string().as_bytes());
        let stored = self
            .db
            .write(&member.actor(), move |tx| {
                let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                store::keep_tally(tx, &bucket, tally)?;
                Ok::<_, IdentityError>(store::password_of(tx, account)?)
            })
            .await?;
        if !self.hashing.verify(password, stored).await? {
            return Err(IdentityError::WrongCredentials);
        }
        Ok(self.db.write(&member.actor(), move |tx| store::forget_tally(tx, &bucket)).await?)
    }

    /// Under whose key an account's fields are sealed.
    pub(crate) async fn subject_of(&self, member: &Member) -> Result<SubjectId, IdentityError> {
        let account = member.account;
        let found = self.db.read(&member.actor(), move |tx: &ReadTx<'_>| store::sealed_name(tx, account)).await?;
        found.map(|(subject, _)| subject).ok_or(IdentityError::NotForYou)
    }

    /// Opens the secret of an account that is signing in; that read is in the audit like every other.
    async fn open_secret(
        &self,
        account: AccountId,
        subject: SubjectId,
        sealed: Vec<u8>,
        now: UtcMicros,
    ) -> Result<Secret, IdentityError> {
        let key = self.vault.subject(subject).await?;
        let mut reads = ReadLog::new("identity.second_step");
        let row = account.to_string();
        let text: String = key.open(&secret_place(&row), &Sealed::from_bytes(sealed), &mut reads)?;
        audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
        let bytes = URL_SAFE_NO_PAD.decode(text).ok();
        bytes.and_then(|bytes| Secret::read(&bytes)).ok_or(IdentityError::StepOver)
    }

    fn new_codes(&self, account: AccountId) -> (Vec<String>, Vec<[u8; 32]>) {
        let codes = recovery::new_codes(&*self.chance);
        let hash = |code: &String| self.code_hash(account, &recovery::canonical(code).unwrap_or_default());
        let hashes = codes.iter().map(hash).collect();
        (codes, hashes)
    }

    /// Keyed: fifty bits could be tried one by one by whoever stole the database, not without the keys.
    fn code_hash(&self, account: AccountId, code: &str) -> [u8; 32] {
        self.vault.index("identity_recovery_code.code_hash", &format!("{account} {code}"))
    }
}

fn secret_place(account: &str) -> Place<'_> {
    Place { table: "identity_second_step", column: "secret", row: account }
}
