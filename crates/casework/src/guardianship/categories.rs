// SPDX-License-Identifier: EUPL-1.2
//! What money comes in by and goes out for. A short list with a version: an account cites the one it was begun by.

use super::kept_by_code;
use crate::case::reasons::coded;

/// The version of the list as it stands. Who changes a category changes this, and keeps what older accounts cite.
pub const VERSION: i64 = 1;

coded! {
    /// A category of income or expense.
    Category {
        /// Pension.
        Pension = "pension",
        /// Allowances for disability or care.
        Allowance = "allowance",
        /// Wages.
        Wage = "wage",
        /// Contributions of a public body, of relatives.
        Contribution = "contribution",
        /// Rent received, interest.
        Yield = "yield",
        /// What was sold, an inheritance, compensation.
        Windfall = "windfall",
        /// Other income.
        OtherIncome = "other_income",
        /// Fees of a residence or day centre.
        Residence = "residence",
        /// Rent, bills, condominium.
        Home = "home",
        /// Food, clothes, daily life.
        Daily = "daily",
        /// Medicines, visits, aids.
        Health = "health",
        /// Whoever helps at home.
        Help = "help",
        /// Money handed to the person, for whatever they like.
        Pocket = "pocket",
        /// Taxes, insurance.
        Taxes = "taxes",
        /// The bank's and the post's charges.
        Charges = "charges",
        /// Other expense.
        OtherExpense = "other_expense",
        /// Works on a home, a large purchase.
        Large = "large",
        /// Money invested or lent, debts paid off.
        Capital = "capital",
        /// What the judge granted to whoever keeps the account (art. 379).
        Equitable = "equitable",
    }
}

coded! {
    /// Which way money goes.
    Side {
        /// In.
        Income = "income",
        /// Out.
        Expense = "expense",
    }
}

kept_by_code!(Category Side);

impl Category {
    /// Which way it goes.
    pub fn side(self) -> Side {
        match self {
            Self::Pension
            | Self::Allowance
            | Self::Wage
            | Self::Contribution
            | Self::Yield
            | Self::Windfall
            | Self::OtherIncome => Side::Income,
            _ => Side::Expense,
        }
    }

    /// Whether the judge has to allow it first: it is not of every day (art. 374 of the civil code; for support also what the decree says).
    pub fn is_extraordinary(self) -> bool {
        matches!(self, Self::Large | Self::Capital | Self::Equitable)
    }
}
