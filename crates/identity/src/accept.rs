// SPDX-License-Identifier: EUPL-1.2
//! Following an invitation: what the link asks, and what comes of accepting it.

use crate::{
    AccountId, Founder, Identity, IdentityError, Invited, Member, MembershipId, Offer, Opened, Password, Sender, Token,
    account::{canonical, display_name, name_place, sign_in_place},
    invitation::{BACK, FOUNDER},
    membership::{part_words, taken_means_already},
    sessions::notice,
    sign_in::How,
    store::{self, AccountRow, invitation::Invitation as Row},
    trail,
};
use ::store::{StoreError, WriteTx};
use kernel::{Actor, Chance, Id, UtcMicros};
use vault::ReadLog;

impl Identity {
    /// What the link asks of whoever follows it. Looking changes nothing: programs that look at links before people do
    /// no harm.
    ///
    /// # Errors
    /// [`IdentityError::InvitationOver`] when it was used, taken back or is too old.
    pub async fn invited(&self, token: &Token) -> Result<Invited, IdentityError> {
        let now = self.clock.now();
        let row = self.good(token, now).await?;
        if row.purpose == FOUNDER {
            let somebody = self.db.read(&Actor::public(), store::invitation::anybody).await?;
            return if somebody { Err(IdentityError::InvitationOver) } else { Ok(Invited::Founder) };
        }
        let mut reads = ReadLog::new("identity.invitation");
        let (name, sign_in_name) = self.names(&row, &Actor::public(), &mut reads).await?;
        audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
        if row.account.is_some() {
            return Ok(Invited::Back { name, sign_in_name });
        }
        let known = self.account_at_work(&self.index(&sign_in_name)).await?.is_some_and(|(_, at_work)| at_work);
        let offer = Offer { name, sign_in_name, body: row.body, role: row.role };
        Ok(if known { Invited::Known(offer) } else { Invited::Newcomer(offer) })
    }

    /// Accepts an invitation with a password, and signs in. `founder` is what the first administrator says of themselves.
    ///
    /// # Errors
    /// [`IdentityError::InvitationOver`]; [`IdentityError::WeakPassword`] and the other refusals of what was typed;
    /// [`IdentityError::NotForYou`] when the person has an account and must join with it.
    pub async fn accept(
        &self,
        token: &Token,
        password: &Password,
        founder: Option<&Founder>,
        sender: Sender<'_>,
    ) -> Result<Opened, IdentityError> {
        let now = self.clock.now();
        let row = self.good(token, now).await?;
        let (account, index) = match (row.purpose.as_str(), founder) {
            (BACK, _) => self.come_back(row, password, now).await?,
            (FOUNDER, Some(founder)) => {
                let names = (display_name(&founder.display_name)?, canonical(&founder.sign_in_name)?);
                if founder.body.trim().is_empty() {
                    return Err(IdentityError::BodyMissing);
                }
                self.begin_account(row, names, founder.body.clone(), password, now).await?
            }
            (FOUNDER, None) => return Err(IdentityError::BadDisplayName),
            _ => {
                let mut reads = ReadLog::new("identity.invitation");
                let names = self.names(&row, &Actor::public(), &mut reads).await?;
                audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
                match self.account_at_work(&self.index(&names.1)).await? {
                    // Nothing would be opened but what is offered: they left, and come again.
                    Some((account, false)) => self.begin_again(row, account, &names.1, password, now).await?,
                    _ => {
                        let body = row.body.clone();
                        self.begin_account(row, names, body, password, now).await?
                    }
                }
            }
        };
        self.begin(account, &index, &[], How::Invitation, sender).await
    }

    /// Accepts an invitation with the account one is signed in with.
    ///
    /// # Errors
    /// [`IdentityError::InvitationOver`]; [`IdentityError::NotForYou`] when it is for somebody else;
    /// [`IdentityError::AlreadyMember`].
    pub async fn join(&self, member: &Member, token: &Token) -> Result<MembershipId, IdentityError> {
        let now = self.clock.now();
        let row = self.good(token, now).await?;
        let index = row.names.as_ref().map(|names| names.sign_in_index.clone()).ok_or(IdentityError::NotForYou)?;
        let part = Member { account: member.account, body: row.body.clone(), role: row.role, desks: row.desks.clone() };
        let (id, chance): (MembershipId, _) = (Id::new(now, &*self.chance), self.chance.clone());
        let joined = self
            .db
            .write(&part.actor(), move |tx| {
                if !store::invitation::is_of(tx, part.account, &index)? {
                    return Err(IdentityError::NotForYou);
                }
                if !store::invitation::spend(tx, row.id, now)? {
                    return Err(IdentityError::InvitationOver);
                }
                store::membership::insert(tx, id, &part, now)?;
                let details = part_words(part.role, &part.body);
                trail::tell(tx, trail::MEMBERSHIP_BEGAN, part.account, &details, now, &*chance)?;
                Ok(id)
            })
            .await;
        taken_means_already(joined)
    }

    async fn good(&self, token: &Token, now: UtcMicros) -> Result<Row, IdentityError> {
        let hash = token.hash();
        let found = self.db.read(&Actor::public(), move |tx| store::invitation::of_token(tx, &hash, now)).await?;
        found.ok_or(IdentityError::InvitationOver)
    }

    /// Opens the account that was offered.
    async fn begin_account(
        &self,
        row: Row,
        (name, sign_in_name): (String, String),
        body: String,
        password: &Password,
        now: UtcMicros,
    ) -> Result<(AccountId, [u8; 32]), IdentityError> {
        password.check(&sign_in_name)?;
        let password = self.hashing.hash(password, &*self.chance).await?;
        let (subject, key) = match &row.names {
            Some(names) => (names.subject, self.vault.subject(names.subject).await?),
            None => self.vault.new_subject(now).await?,
        };
        let account: AccountId = Id::new(now, &*self.chance);
        let place = account.to_string();
        let index = self.index(&sign_in_name);
        let account_row = AccountRow {
            id: account,
            subject: subject.to_string(),
            name: key.seal_text(&name_place(&place), &name)?.into_bytes(),
            sign_in_name: key.seal_text(&sign_in_place(&place), &sign_in_name)?.into_bytes(),
            sign_in_index: index,
            password,
        };
        let member = Member { account, body, role: row.role, desks: row.desks.clone() };
        let membership: MembershipId = Id::new(now, &*self.chance);
        let (chance, founder) = (self.chance.clone(), row.purpose == FOUNDER);
        let opened = self
            .db
            .write(&member.actor(), move |tx| {
                if !store::invitation::spend(tx, row.id, now)? {
                    return Err(IdentityError::InvitationOver);
                }
                if founder {
                    take_the_founder_s_place(tx, account, now)?;
                }
                store::insert_account(tx, &account_row, now)?;
                store::membership::insert(tx, membership, &member, now)?;
                let details = part_words(member.role, &member.body);
                trail::tell(tx, trail::ACCOUNT_OPENED, account, &details, now, &*chance)?;
                Ok(())
            })
            .await;
        match opened {
            // Somebody was faster with the same name: with an account one joins by signing in.
            Err(IdentityError::Store(StoreError::Taken { .. })) => Err(IdentityError::NameTaken),
            other => other.map(|()| (account, index)),
        }
    }

    /// The open account with this sign-in name, and whether it plays any part now.
    async fn account_at_work(&self, index: &[u8; 32]) -> Result<Option<(AccountId, bool)>, IdentityError> {
        let index = *index;
        let found = self
            .db
            .read(&Actor::public(), move |tx| {
                let Some((account, _)) = store::account_by_index(tx, &index)? else { return Ok(None) };
                Ok::<_, StoreError>(Some((account, !store::membership::of_account(tx, account)?.is_empty())))
            })
            .await;
        Ok(found?)
    }

    /// Somebody whose parts have all ended begins another, with a new password: the old account, its history kept.
    async fn begin_again(
        &self,
        row: Row,
        account: AccountId,
        sign_in_name: &str,
        password: &Password,
        now: UtcMicros,
    ) -> Result<(AccountId, [u8; 32]), IdentityError> {
        password.check(sign_in_name)?;
        let stored = self.hashing.hash(password, &*self.chance).await?;
        let part = Member { account, body: row.body.clone(), role: row.role, desks: row.desks.clone() };
        let (id, chance): (MembershipId, _) = (Id::new(now, &*self.chance), self.chance.clone());
        self.db
            .write(&part.actor(), move |tx| {
                if !store::invitation::spend(tx, row.id, now)?
                    || !store::membership::of_account(tx, account)?.is_empty()
                {
                    return Err(IdentityError::InvitationOver);
                }
                reset_access(tx, account, &stored, now, &*chance)?;
                store::membership::insert(tx, id, &part, now)?;
                let details = part_words(part.role, &part.body);
                trail::tell(tx, trail::MEMBERSHIP_BEGAN, account, &details, now, &*chance)?;
                Ok(())
            })
            .await?;
        Ok((account, self.index(sign_in_name)))
    }

    /// A new password, and no second step any more.
    async fn come_back(
        &self,
        row: Row,
        password: &Password,
        now: UtcMicros,
    ) -> Result<(AccountId, [u8; 32]), IdentityError> {
        let account = row.account.ok_or(IdentityError::InvitationOver)?;
        let mut reads = ReadLog::new("identity.invitation");
        let (_, sign_in_name) = self.names(&row, &Actor::public(), &mut reads).await?;
        audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
        password.check(&sign_in_name)?;
        let stored = self.hashing.hash(password, &*self.chance).await?;
        let (chance, id) = (self.chance.clone(), row.id);
        self.db
            .write(&Actor::worker(account.to_string(), &row.body), move |tx| {
                if !store::invitation::spend(tx, id, now)? {
                    return Err(IdentityError::InvitationOver);
                }
                store::invitation::revoke_ways_back(tx, account, now)?;
                reset_access(tx, account, &stored, now, &*chance)?;
                Ok::<_, IdentityError>(())
            })
            .await?;
        Ok((account, self.index(&sign_in_name)))
    }
}

/// A new password, no passkey, no linked identity, no second step, no session; the person is told at the next sign-in.
fn reset_access(
    tx: &WriteTx<'_>,
    account: AccountId,
    password: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    store::set_password(tx, account, password)?;
    store::second_step::remove(tx, account)?;
    store::passkey::remove_all(tx, account)?;
    store::eid::remove_all(tx, account)?;
    // No token has an empty hash: every session ends.
    store::session::end_all_but(tx, account, &[0; 32])?;
    notice(tx, account, "access_reset", now, chance)?;
    trail::tell(tx, trail::ACCESS_RESET, account, "", now, chance)
}

/// The first administrator is one: the place is taken once, and only while nobody has an account.
fn take_the_founder_s_place(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<(), IdentityError> {
    if store::invitation::anybody(tx)? {
        return Err(IdentityError::InvitationOver);
    }
    match store::invitation::found_installation(tx, account, now) {
        Err(StoreError::Taken { .. }) => Err(IdentityError::InvitationOver),
        other => Ok(other?),
    }
}
