// SPDX-License-Identifier: EUPL-1.2
//! Where passkeys are at home: the one address under which browsers make and show them. It comes from the address that the
//! installation says it is reached at, and from nothing that a request says.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Under which address passkeys are made and shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyHome {
    domain: String,
    origin: String,
}

/// Why passkeys cannot be used here. Whoever keeps the installation can change it, nobody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPasskeys {
    /// Nobody has said at which address the site is reached.
    NoAddress,
    /// The site is reached without https: browsers know passkeys there only on the machine itself.
    NotHttps,
    /// The address is a number, or no name that browsers accept.
    NotAName,
}

impl PasskeyHome {
    /// Reads the address at which the site is reached: `https://filo.example`. A number that means this machine itself
    /// becomes `localhost`, since passkeys belong to names.
    ///
    /// # Errors
    /// [`NoPasskeys`], with the reason.
    pub fn of(address: &str) -> Result<Self, NoPasskeys> {
        if address.trim().is_empty() {
            return Err(NoPasskeys::NoAddress);
        }
        let (scheme, rest) = address.trim().split_once("://").ok_or(NoPasskeys::NotAName)?;
        let (scheme, place) = (scheme.to_ascii_lowercase(), rest.split(['/', '?', '#']).next().unwrap_or_default());
        let (host, port): (&str, Option<u16>) = match place.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port.parse().map_err(|_| NoPasskeys::NotAName)?)),
            _ => (place, None),
        };
        let number: Option<IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
        let domain = match number {
            Some(here) if here == IpAddr::V4(Ipv4Addr::LOCALHOST) || here == IpAddr::V6(Ipv6Addr::LOCALHOST) => {
                "localhost".to_owned()
            }
            Some(_) => return Err(NoPasskeys::NotAName),
            None => host.to_ascii_lowercase(),
        };
        let name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
        let labels =
            domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
        if domain.len() > 253 || !labels || !domain.chars().all(name) {
            return Err(NoPasskeys::NotAName);
        }
        let near = domain == "localhost" || domain.ends_with(".localhost");
        let usual: u16 = match scheme.as_str() {
            "https" => 443,
            "http" if near => 80,
            "http" => return Err(NoPasskeys::NotHttps),
            _ => return Err(NoPasskeys::NotAName),
        };
        let origin = match port {
            Some(port) if port != usual => format!("{scheme}://{domain}:{port}"),
            _ => format!("{scheme}://{domain}"),
        };
        Ok(Self { domain, origin })
    }

    /// The name that a passkey is made for: `filo.example`.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The address as browsers tell it: `https://filo.example`, without a path.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_address_of_the_site_says_where_passkeys_are_at_home() {
        for (address, domain, origin) in [
            ("https://filo.example", "filo.example", "https://filo.example"),
            ("https://Filo.Example/", "filo.example", "https://filo.example"),
            ("https://filo.example:443/it", "filo.example", "https://filo.example"),
            ("https://filo.example:8443", "filo.example", "https://filo.example:8443"),
            ("http://localhost:8080", "localhost", "http://localhost:8080"),
            ("http://127.0.0.1:8080", "localhost", "http://localhost:8080"),
            ("http://[::1]:8080", "localhost", "http://localhost:8080"),
        ] {
            let home = PasskeyHome::of(address).unwrap();
            assert_eq!((home.domain(), home.origin()), (domain, origin), "{address}");
        }
    }

    #[test]
    fn an_address_without_https_or_without_a_name_is_no_home() {
        for (address, why) in [
            ("", NoPasskeys::NoAddress),
            ("http://filo.example", NoPasskeys::NotHttps),
            ("https://192.0.2.7", NoPasskeys::NotAName),
            ("https://[2001:db8::1]:8443", NoPasskeys::NotAName),
            ("filo.example", NoPasskeys::NotAName),
            ("https://filò.example", NoPasskeys::NotAName),
            ("https://filo..example", NoPasskeys::NotAName),
            ("https://filo.example:port", NoPasskeys::NotAName),
            ("ftp://filo.example", NoPasskeys::NotAName),
        ] {
            assert_eq!(PasskeyHome::of(address), Err(why), "{address}");
        }
    }
}
