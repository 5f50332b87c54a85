// SPDX-License-Identifier: EUPL-1.2
//! From a request to who sent it.

use crate::{Cookie, Identity, IdentityError, Opened, Session, Token};
use axum::http::{HeaderMap, header};

impl Identity {
    /// Who sent the request; `None` when nobody is signed in, or the session is over.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn recognise(&self, headers: &HeaderMap) -> Result<Option<Session>, IdentityError> {
        match self.token(headers) {
            Some(token) => self.session(&token).await,
            None => Ok(None),
        }
    }

    /// The token the browser sent, good or not.
    pub fn token(&self, headers: &HeaderMap) -> Option<Token> {
        Cookie::Session.read(self.reached, headers).and_then(Token::read)
    }

    /// The stamps the browser sent.
    pub(crate) fn stamps<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        Cookie::Browser.read(self.reached, headers)
    }

    /// Puts the cookies of a session just begun on an answer.
    pub fn greet(&self, opened: &Opened, answer: &mut HeaderMap) {
        let session = Cookie::Session.give(self.reached, &opened.token.text());
        let browser = Cookie::Browser.give(self.reached, &opened.stamps);
        for cookie in session.into_iter().chain(browser) {
            answer.append(header::SET_COOKIE, cookie);
        }
    }

    /// The invitation that the browser follows, good or not.
    pub fn invitation(&self, headers: &HeaderMap) -> Option<Token> {
        Cookie::Invitation.read(self.reached, headers).and_then(Token::read)
    }

    /// Lets the browser remember the invitation it follows, so that its secret need not stay in the address.
    pub fn follow(&self, token: &Token, answer: &mut HeaderMap) {
        if let Some(cookie) = Cookie::Invitation.give(self.reached, &token.text()) {
            answer.append(header::SET_COOKIE, cookie);
        }
    }

    /// The invitation is done with.
    pub fn forget_invitation(&self, answer: &mut HeaderMap) {
        if let Some(cookie) = Cookie::Invitation.take(self.reached) {
            answer.append(header::SET_COOKIE, cookie);
        }
    }

    /// What binds a question to a passkey to this browser, if one was asked lately.
    pub fn waiting_passkey(&self, headers: &HeaderMap) -> Option<Token> {
        Cookie::Passkey.read(self.reached, headers).and_then(Token::read)
    }

    /// Lets the browser remember that a passkey was asked for.
    pub fn wait_for_passkey(&self, browser: &Token, answer: &mut HeaderMap) {
        if let Some(cookie) = Cookie::Passkey.give(self.reached, &browser.text()) {
            answer.append(header::SET_COOKIE, cookie);
        }
    }

    /// What binds a trip to the provider of digital identities to this browser, if one was begun lately.
    pub fn waiting_eid(&self, headers: &HeaderMap) -> Option<Token> {
        Cookie::Eid.read(self.reached, headers).and_then(Token::read)
    }

    /// Lets the browser remember that somebody left for the provider.
    pub fn wait_for_eid(&self, browser: &Token, answer: &mut HeaderMap) {
        if let Some(cookie) = Cookie::Eid.give(self.reached, &browser.text()) {
            answer.append(header::SET_COOKIE, cookie);
        }
    }

    /// Takes the session's cookie away. The browser stays known.
    pub fn dismiss(&self, answer: &mut HeaderMap) {
        if let Some(cookie) = Cookie::Session.take(self.reached) {
            answer.append(header::SET_COOKIE, cookie);
        }
    }
}
