// SPDX-License-Identifier: EUPL-1.2
//! Lines that several pages say in the same way: a telephone to press, a price.

use crate::visit::Visit;
use directory::pack::{Cost, Service};
use page::ui::{Action, Text};

/// A telephone to press: "0372 1786314 int. 1" dials the number and says the extension.
pub(crate) fn call(phone: &str) -> Action {
    let number = phone.split(|letter: char| letter.is_alphabetic()).next().unwrap_or_default();
    let digits: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    let address = if digits.starts_with('+') { digits } else { format!("+39{digits}") };
    Action::quiet(Text::said(phone), page::ui::Go::Exact(format!("tel:{address}"))).icon("phone")
}

/// What a service costs.
pub(crate) fn cost(visit: &Visit, service: &Service) -> Text {
    match &service.cost {
        Cost::Free => "door-free".into(),
        Cost::Cents(cents) => {
            Text::from("door-cost").with("euro", format!("{},{:02}", cents / 100, (cents % 100).abs()))
        }
        Cost::Said(words) => Text::of(words, visit.speech.language()),
    }
}
