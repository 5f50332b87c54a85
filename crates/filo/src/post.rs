// SPDX-License-Identifier: EUPL-1.2
//! Messages to people: the territory's clock and holidays, and the ways by which they leave.

use crate::settings::Messages;
use directory::SnapshotHolder;
use jiff::{civil::Date, tz::TimeZone};
use message::{Channel, Kept, MailCarrier, Postman, SettingsError, SmsCarrier, quiet::LocalTime};
use std::sync::Arc;

/// The zone of the loaded territory, and Italy's holidays.
pub struct TerritoryTime(pub Arc<SnapshotHolder>);

impl LocalTime for TerritoryTime {
    fn zone(&self) -> TimeZone {
        agenda::Desks::zone(&*self.0)
    }

    fn rests(&self, day: Date) -> bool {
        agenda::holidays::national(day).is_some()
    }
}

/// The ways by which messages leave, so that nobody is promised one that does not.
pub(crate) fn ways(messages: &Messages) -> Vec<Channel> {
    match messages {
        Messages::Wait => Vec::new(),
        Messages::Readable => Channel::ALL.to_vec(),
        Messages::Sent(settings) => {
            let mail = settings.mail.as_ref().map(|_| Channel::Mail);
            let sms = settings.sms.as_ref().map(|_| Channel::Sms);
            mail.into_iter().chain(sms).collect()
        }
    }
}

/// A postman with the ways out that the settings say.
///
/// # Errors
/// Says which setting is wrong, and the cure.
pub(crate) fn with_ways(postman: Postman, messages: &Messages) -> Result<Postman, SettingsError> {
    match messages {
        Messages::Wait => Ok(postman),
        Messages::Readable => {
            Ok(Channel::ALL.into_iter().fold(postman, |postman, channel| postman.by(channel, Arc::new(Kept))))
        }
        Messages::Sent(settings) => {
            let mut postman = postman;
            if let Some(mail) = &settings.mail {
                postman = postman.by(Channel::Mail, Arc::new(MailCarrier::new(mail)?));
            }
            if let Some(sms) = &settings.sms {
                postman = postman.by(Channel::Sms, Arc::new(SmsCarrier::new(sms)?));
            }
            Ok(postman)
        }
    }
}
