// SPDX-License-Identifier: EUPL-1.2
//! Until when the site's certificate is good, read from the file that the web server before us shows.

use desk::state::Certificate;
use kernel::UtcMicros;
use rustls_pki_types::{CertificateDer, pem::PemObject};
use std::path::Path;
use x509_cert::der::Decode;

/// Reads the first certificate of a PEM file: that of the site itself, before those who vouch for it.
pub(crate) fn certificate(file: &Path) -> Certificate {
    until(file).map_or(Certificate::Unreadable, Certificate::Until)
}

fn until(file: &Path) -> Option<UtcMicros> {
    let der = CertificateDer::from_pem_file(file).ok()?;
    let read = x509_cert::Certificate::from_der(&der).ok()?;
    let seconds = read.tbs_certificate.validity.not_after.to_unix_duration().as_secs();
    Some(UtcMicros(i64::try_from(seconds).ok()?.checked_mul(1_000_000)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    /// Made for this test, of a name that nobody has: good until 1 March 2027, half past twelve, UTC.
    const MADE_UP: &str = "-----BEGIN CERTIFICATE-----
MIIBFTCBvAIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxmaWxvLmV4YW1wbGUw
HhcNMjYxMTAxMDAwMDAwWhcNMjcwMzAxMTIzMDAwWjAXMRUwEwYDVQQDDAxmaWxv
LmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR1Mr6VAQ/bccT192Yx
Q3uBWgDjHkASjYyrU9AW0wimrtiNEgjRmMlNV04rTOtdrImwmCm7GH1j0LEFKX0g
mzwFMAoGCCqGSM49BAMCA0gAMEUCIEOJTWjWvt7UZxiKZD4iPWMZVItfMwd6Zy5Z
nD35wwdtAiEAlQMSDPXH/COrH8UHJJu/ZlU0x9wKNQ1U/QictdyUMGI=
-----END CERTIFICATE-----
";

    #[test]
    fn the_end_of_a_certificate_is_read_and_what_is_none_is_said_to_be_unreadable() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fullchain.pem");
        assert_eq!(certificate(&file), Certificate::Unreadable, "not there");
        std::fs::write(&file, MADE_UP).unwrap();
        let until: jiff::Timestamp = "2027-03-01T12:30:00Z".parse().unwrap();
        assert_eq!(certificate(&file), Certificate::Until(UtcMicros::from_timestamp(until)));
        std::fs::write(&file, MADE_UP.replace("MII", "AAA")).unwrap();
        assert_eq!(certificate(&file), Certificate::Unreadable);
    }
}
