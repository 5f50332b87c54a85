// SPDX-License-Identifier: EUPL-1.2
//! By mail: plain text, by SMTP.

use super::{Answer, Carrier, Letter};
use crate::settings::{MailSecurity, MailSettings, SettingsError, is_loopback};
use lettre::{
    Address, Message, SmtpTransport, Transport,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{self, PoolConfig, authentication::Credentials},
};
use std::time::{Duration, SystemTime};

/// Connections kept open while there is something to send.
const CONNECTIONS: u32 = 4;
/// Seconds for one step of the conversation.
const STEP: u64 = 20;

/// A mail server.
pub struct MailCarrier {
    server: SmtpTransport,
    from: Mailbox,
    reply_to: Option<Mailbox>,
}

impl MailCarrier {
    /// A server by its settings. It is not called yet.
    ///
    /// # Errors
    /// Says which setting is wrong, and the cure.
    pub fn new(settings: &MailSettings) -> Result<Self, SettingsError> {
        let wrong = |setting: &str, what: String| SettingsError::new(format!("mail.{setting}"), what);
        let server = settings.server.trim();
        let builder = match settings.security {
            MailSecurity::Tls => SmtpTransport::relay(server),
            MailSecurity::Starttls => SmtpTransport::starttls_relay(server),
            MailSecurity::None if is_loopback(server) => Ok(SmtpTransport::builder_dangerous(server)),
            MailSecurity::None => {
                return Err(wrong(
                    "security",
                    "\"none\" is for a server on this very machine: write \"starttls\"".into(),
                ));
            }
        };
        let mut builder = builder
            .map_err(|error| wrong("server", format!("cannot be used: {error}")))?
            .timeout(Some(Duration::from_secs(STEP)))
            .pool_config(PoolConfig::new().max_size(CONNECTIONS));
        if let Some(port) = settings.port {
            builder = builder.port(port);
        }
        if let Some(user) = &settings.user {
            let password = settings.password.as_ref().map_or("", |password| password.reveal());
            builder = builder.credentials(Credentials::new(user.clone(), password.to_owned()));
        }
        let mailbox = |setting: &str, text: &str| {
            text.parse::<Mailbox>().map_err(|_| wrong(setting, "write  Name <name@example.org>".to_owned()))
        };
        Ok(Self {
            server: builder.build(),
            from: mailbox("from", &settings.from)?,
            reply_to: settings.reply_to.as_deref().map(|text| mailbox("reply_to", text)).transpose()?,
        })
    }

    fn write(&self, letter: &Letter) -> Option<Message> {
        let to: Address = letter.to.parse().ok()?;
        let header =
            |name: &'static str, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.into());
        let mut mail = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject.clone())
            .date(SystemTime::from(letter.at.timestamp()))
            // The same message once more has the same name: whoever gets it twice can tell.
            .message_id(Some(format!("<{}@{}>", letter.id, self.from.email.domain())))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", letter.language.code()));
        if let Some(reply_to) = &self.reply_to {
            mail = mail.reply_to(reply_to.clone());
        }
        let text = SinglePart::plain(letter.text.clone());
        let Some(calendar) = &letter.calendar else { return mail.singlepart(text).ok() };
        let sort = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").ok()?;
        let attached = Attachment::new("filo.ics".into()).body(calendar.clone(), sort);
        mail.multipart(MultiPart::mixed().singlepart(text).singlepart(attached)).ok()
    }
}

impl Carrier for MailCarrier {
    fn carry(&self, letter: &Letter) -> Answer {
        let Some(mail) = self.write(letter) else {
            return Answer::Refused { why: "the address cannot be written to".into() };
        };
        match self.server.send(&mail) {
            Ok(_) => Answer::Accepted { reference: None },
            Err(error) => judged(&error),
        }
    }
}

/// What a refusal means. A code that speaks of us (sign-in, encryption, this command) is no fault of the message's.
fn judged(error: &smtp::Error) -> Answer {
    let code = error.status().map(u16::from);
    match code {
        Some(code @ (500..=504 | 521 | 523 | 530 | 534 | 535 | 538)) => {
            Answer::Unreachable { why: format!("the server refuses us: {code}") }
        }
        Some(code) if error.is_permanent() => Answer::Refused { why: format!("refused: {code}") },
        Some(code @ 421) => Answer::Unreachable { why: format!("the server closes: {code}") },
        Some(code) => Answer::Later { why: format!("not now: {code}") },
        None if error.is_timeout() => Answer::Unreachable { why: "no answer in time".into() },
        None if error.is_tls() => Answer::Unreachable { why: "no encrypted connection".into() },
        None => Answer::Unreachable { why: "no connection".into() },
    }
}
