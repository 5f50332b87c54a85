// SPDX-License-Identifier: EUPL-1.2
//! `filo tax-code make | check`: the Italian tax code, computed and checked. Nothing is kept and nobody is asked.

use super::{Outcome, Stop, say};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use kernel::{
    Clock, SystemClock,
    tax_code::{Named, Sex, TaxCode, TaxCodeError},
};

/// At the foot of the help.
const EXAMPLES: &str = "For example:
  filo tax-code make --surname Prova --given Inventata --sex F --born 1985-02-01 --place D150
  filo tax-code check PRVNNT85B41D150P

The answer is one JSON document. A refusal is {\"field\",\"message\"} on the error stream, with status 1.
Two people may have the same code by chance: only the tax office gives one, with letters in place of figures (omocodia)";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct TaxCodeCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Compute the code of somebody so called and born
    Make(Make),
    /// Check a code and say what it tells
    Check(Check),
}

#[derive(Debug, Args)]
struct Make {
    /// Surname, as on the birth certificate
    #[arg(long, value_name = "SURNAME", allow_hyphen_values = true)]
    surname: String,
    /// Given names
    #[arg(long, value_name = "GIVEN", allow_hyphen_values = true)]
    given: String,
    /// Sex at the register office: F or M
    #[arg(long, value_name = "F|M")]
    sex: String,
    /// Day of birth: 1985-02-01
    #[arg(long, value_name = "YYYY-MM-DD")]
    born: String,
    /// Cadastral code of the town of birth, or of the foreign country: D150 is Cremona, Z129 is Romania
    #[arg(long, value_name = "CODE")]
    place: String,
}

#[derive(Debug, Args)]
struct Check {
    /// The code, of 16 letters and figures, or of 11 figures when it is provisional
    #[arg(value_name = "CODE", allow_hyphen_values = true)]
    code: String,
}

impl TaxCodeCommand {
    pub(super) fn run(self) -> Outcome {
        let answer = match self.what {
            What::Make(make) => make.answer()?,
            What::Check(check) => check.answer()?,
        };
        say(&format!("{answer}\n"))
    }
}

impl Make {
    fn answer(&self) -> Result<serde_json::Value, Stop> {
        let sex =
            Sex::from_code(&self.sex).ok_or_else(|| refused("/sex", "write F or M, as at the register office"))?;
        let today = today();
        let born: Date = self
            .born
            .parse()
            .ok()
            .filter(|born| (1800..=9999).contains(&Date::year(*born)) && *born <= today)
            .ok_or_else(|| refused("/born", "write a day that has been, as year-month-day: 1985-02-01"))?;
        let person = Named { surname: &self.surname, given: &self.given, sex, born, place: &self.place };
        let code = TaxCode::make(&person).map_err(|error| {
            let field = match error {
                TaxCodeError::NoLetters("surname") => "/surname",
                TaxCodeError::NoLetters(_) => "/given",
                _ => "/place",
            };
            refused(field, &error.to_string())
        })?;
        Ok(serde_json::json!({ "code": code.as_str() }))
    }
}

impl Check {
    fn answer(&self) -> Result<serde_json::Value, Stop> {
        let code = TaxCode::read(&self.code).map_err(|error| refused("/code", &error.to_string()))?;
        Ok(match code.told() {
            None => serde_json::json!({ "code": code.as_str(), "valid": true, "kind": "provisional" }),
            Some(told) => serde_json::json!({
                "code": code.as_str(),
                "valid": true,
                "kind": "personal",
                "sex": told.sex.code(),
                "born": told.born(today()).map(|born| born.to_string()),
                "place": told.place,
                "omocodia": told.omocodia,
                "without_omocodia": told.without_omocodia.as_str(),
            }),
        })
    }
}

fn today() -> Date {
    SystemClock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn refused(field: &str, message: &str) -> Stop {
    Stop::Refused(serde_json::json!({ "field": field, "message": message }).to_string())
}
