// SPDX-License-Identifier: EUPL-1.2
//! The closed lists of documents: what a paper is, what a file is, and whether anything was found in it.

use crate::case::reasons::coded;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

coded! {
    /// What a paper is.
    Kind {
        /// Identity card, passport, residence permit.
        Identity = "identity",
        /// The means test (ISEE, d.P.C.M. 159/2013).
        MeansTest = "means_test",
        /// A health certificate.
        Health = "health",
        /// The record that states a disability (art. 4 of law 104/1992, civil invalidity).
        Disability = "disability",
        /// A lease.
        Lease = "lease",
        /// Notice to quit, eviction order, arrears.
        Eviction = "eviction",
        /// A decree or other act of a court.
        Decree = "decree",
        /// From a school.
        School = "school",
        /// Payslip, unemployment benefit.
        Income = "income",
        /// Agreement or consent signed by somebody.
        Consent = "consent",
        /// A letter.
        Letter = "letter",
        /// A photograph.
        Photo = "photo",
        /// Something else: the title says what.
        Other = "other",
    }
}

impl Kind {
    /// Whether papers of this kind usually run out.
    pub fn runs_out(self) -> bool {
        matches!(self, Self::Identity | Self::MeansTest | Self::Health | Self::Disability | Self::Lease | Self::Consent)
    }
}

coded! {
    /// What a file is, as its bytes say.
    Form {
        /// PDF.
        Pdf = "pdf",
        /// JPEG.
        Jpeg = "jpeg",
        /// PNG.
        Png = "png",
        /// HEIC, as telephones photograph.
        Heic = "heic",
        /// A text of Word since 2007, without macros.
        Docx = "docx",
        /// A sheet of Excel since 2007, without macros.
        Xlsx = "xlsx",
        /// An OpenDocument text, without macros.
        Odt = "odt",
        /// An OpenDocument sheet, without macros.
        Ods = "ods",
        /// Plain text in UTF-8.
        Text = "text",
    }
}

impl Form {
    /// The type that is told to a browser.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Heic => "image/heic",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Text => "txt",
            other => other.code(),
        }
    }

    /// Whether a browser shows it by itself, as a picture.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }

    /// Whether it is ever shown: pictures and PDF. All else is downloaded.
    pub fn is_shown(self) -> bool {
        self.is_picture() || self == Self::Pdf
    }

    /// What the ending of a name claims; nothing when it claims none that is taken.
    pub fn claimed(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "jpg" | "jpe" | "jfif" => Some(Self::Jpeg),
            "heif" => Some(Self::Heic),
            "txt" | "csv" => Some(Self::Text),
            other => Self::from_code(other),
        }
    }
}

coded! {
    /// Whether somebody has looked for what harms a machine.
    Looked {
        /// Nobody is asked here.
        Unasked = "unasked",
        /// Whoever is asked has not answered yet.
        Waiting = "waiting",
        /// Nothing was found.
        Clean = "clean",
        /// Something was found, after it was kept.
        Found = "found",
    }
}

macro_rules! written {
    ($($kind:ident),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.code())
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let code = String::deserialize(from)?;
                Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("an unknown code"))
            }
        }
    )*};
}
written!(Kind, Form);
