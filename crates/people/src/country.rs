// SPDX-License-Identifier: EUPL-1.2
//! Countries of which somebody may be a citizen, by their code (ISO 3166-1, alpha-2; `XK` as the European Union writes Kosovo), with
//! their names in the two languages of the workers' pages. Some are citizens of none, of several, or of one nobody has asked.

use kernel::plain_latin;

/// They are a citizen of no country.
pub const STATELESS: &str = "stateless";
/// It is not known.
pub const UNKNOWN: &str = "unknown";

/// Code, name in Italian, name in English.
pub const ALL: &[(&str, &str, &str)] = &[
    ("AF", "Afghanistan", "Afghanistan"),
    ("AL", "Albania", "Albania"),
    ("DZ", "Algeria", "Algeria"),
    ("AD", "Andorra", "Andorra"),
    ("AO", "Angola", "Angola"),
    ("AG", "Antigua e Barbuda", "Antigua and Barbuda"),
    ("SA", "Arabia Saudita", "Saudi Arabia"),
    ("AR", "Argentina", "Argentina"),
    ("AM", "Armenia", "Armenia"),
    ("AU", "Australia", "Australia"),
    ("AT", "Austria", "Austria"),
    ("AZ", "Azerbaigian", "Azerbaijan"),
    ("BS", "Bahamas", "Bahamas"),
    ("BH", "Bahrein", "Bahrain"),
    ("BD", "Bangladesh", "Bangladesh"),
    ("BB", "Barbados", "Barbados"),
    ("BE", "Belgio", "Belgium"),
    ("BZ", "Belize", "Belize"),
    ("BJ", "Benin", "Benin"),
    ("BT", "Bhutan", "Bhutan"),
    ("BY", "Bielorussia", "Belarus"),
    ("BO", "Bolivia", "Bolivia"),
    ("BA", "Bosnia ed Erzegovina", "Bosnia and Herzegovina"),
    ("BW", "Botswana", "Botswana"),
    ("BR", "Brasile", "Brazil"),
    ("BN", "Brunei", "Brunei"),
    ("BG", "Bulgaria", "Bulgaria"),
    ("BF", "Burkina Faso", "Burkina Faso"),
    ("BI", "Burundi", "Burundi"),
    ("KH", "Cambogia", "Cambodia"),
    ("CM", "Camerun", "Cameroon"),
    ("CA", "Canada", "Canada"),
    ("CV", "Capo Verde", "Cape Verde"),
    ("TD", "Ciad", "Chad"),
    ("CL", "Cile", "Chile"),
    ("CN", "Cina", "China"),
    ("CY", "Cipro", "Cyprus"),
    ("VA", "Città del Vaticano", "Vatican City"),
    ("CO", "Colombia", "Colombia"),
    ("KM", "Comore", "Comoros"),
    ("CG", "Congo", "Congo"),
    ("CD", "Congo, Repubblica Democratica", "Congo, Democratic Republic"),
    ("KP", "Corea del Nord", "North Korea"),
    ("KR", "Corea del Sud", "South Korea"),
    ("CI", "Costa d’Avorio", "Ivory Coast"),
    ("CR", "Costa Rica", "Costa Rica"),
    ("HR", "Croazia", "Croatia"),
    ("CU", "Cuba", "Cuba"),
    ("DK", "Danimarca", "Denmark"),
    ("DM", "Dominica", "Dominica"),
    ("EC", "Ecuador", "Ecuador"),
    ("EG", "Egitto", "Egypt"),
    ("SV", "El Salvador", "El Salvador"),
    ("AE", "Emirati Arabi Uniti", "United Arab Emirates"),
    ("ER", "Eritrea", "Eritrea"),
    ("EE", "Estonia", "Estonia"),
    ("SZ", "Eswatini", "Eswatini"),
    ("ET", "Etiopia", "Ethiopia"),
    ("FJ", "Figi", "Fiji"),
    ("PH", "Filippine", "Philippines"),
    ("FI", "Finlandia", "Finland"),
    ("FR", "Francia", "France"),
    ("GA", "Gabon", "Gabon"),
    ("GM", "Gambia", "Gambia"),
    ("GE", "Georgia", "Georgia"),
    ("DE", "Germania", "Germany"),
    ("GH", "Ghana", "Ghana"),
    ("JM", "Giamaica", "Jamaica"),
    ("JP", "Giappone", "Japan"),
    ("DJ", "Gibuti", "Djibouti"),
    ("JO", "Giordania", "Jordan"),
    ("GR", "Grecia", "Greece"),
    ("GD", "Grenada", "Grenada"),
    ("GT", "Guatemala", "Guatemala"),
    ("GN", "Guinea", "Guinea"),
    ("GQ", "Guinea Equatoriale", "Equatorial Guinea"),
    ("GW", "Guinea-Bissau", "Guinea-Bissau"),
    ("GY", "Guyana", "Guyana"),
    ("HT", "Haiti", "Haiti"),
    ("HN", "Honduras", "Honduras"),
    ("IN", "India", "India"),
    ("ID", "Indonesia", "Indonesia"),
    ("IR", "Iran", "Iran"),
    ("IQ", "Iraq", "Iraq"),
    ("IE", "Irlanda", "Ireland"),
    ("IS", "Islanda", "Iceland"),
    ("MH", "Isole Marshall", "Marshall Islands"),
    ("SB", "Isole Salomone", "Solomon Islands"),
    ("IL", "Israele", "Israel"),
    ("IT", "Italia", "Italy"),
    ("KZ", "Kazakistan", "Kazakhstan"),
    ("KE", "Kenya", "Kenya"),
    ("KG", "Kirghizistan", "Kyrgyzstan"),
    ("KI", "Kiribati", "Kiribati"),
    ("XK", "Kosovo", "Kosovo"),
    ("KW", "Kuwait", "Kuwait"),
    ("LA", "Laos", "Laos"),
    ("LS", "Lesotho", "Lesotho"),
    ("LV", "Lettonia", "Latvia"),
    ("LB", "Libano", "Lebanon"),
    ("LR", "Liberia", "Liberia"),
    ("LY", "Libia", "Libya"),
    ("LI", "Liechtenstein", "Liechtenstein"),
    ("LT", "Lituania", "Lithuania"),
    ("LU", "Lussemburgo", "Luxembourg"),
    ("MK", "Macedonia del Nord", "North Macedonia"),
    ("MG", "Madagascar", "Madagascar"),
    ("MW", "Malawi", "Malawi"),
    ("MV", "Maldive", "Maldives"),
    ("MY", "Malesia", "Malaysia"),
    ("ML", "Mali", "Mali"),
    ("MT", "Malta", "Malta"),
    ("MA", "Marocco", "Morocco"),
    ("MR", "Mauritania", "Mauritania"),
    ("MU", "Mauritius", "Mauritius"),
    ("MX", "Messico", "Mexico"),
    ("FM", "Micronesia", "Micronesia"),
    ("MD", "Moldova", "Moldova"),
    ("MC", "Monaco", "Monaco"),
    ("MN", "Mongolia", "Mongolia"),
    ("ME", "Montenegro", "Montenegro"),
    ("MZ", "Mozambico", "Mozambique"),
    ("MM", "Myanmar", "Myanmar"),
    ("NA", "Namibia", "Namibia"),
    ("NR", "Nauru", "Nauru"),
    ("NP", "Nepal", "Nepal"),
    ("NI", "Nicaragua", "Nicaragua"),
    ("NE", "Niger", "Niger"),
    ("NG", "Nigeria", "Nigeria"),
    ("NO", "Norvegia", "Norway"),
    ("NZ", "Nuova Zelanda", "New Zealand"),
    ("OM", "Oman", "Oman"),
    ("NL", "Paesi Bassi", "Netherlands"),
    ("PK", "Pakistan", "Pakistan"),
    ("PW", "Palau", "Palau"),
    ("PS", "Palestina", "Palestine"),
    ("PA", "Panama", "Panama"),
    ("PG", "Papua Nuova Guinea", "Papua New Guinea"),
    ("PY", "Paraguay", "Paraguay"),
    ("PE", "Perù", "Peru"),
    ("PL", "Polonia", "Poland"),
    ("PT", "Portogallo", "Portugal"),
    ("QA", "Qatar", "Qatar"),
    ("GB", "Regno Unito", "United Kingdom"),
    ("CZ", "Repubblica Ceca", "Czechia"),
    ("CF", "Repubblica Centrafricana", "Central African Republic"),
    ("DO", "Repubblica Dominicana", "Dominican Republic"),
    ("RO", "Romania", "Romania"),
    ("RW", "Ruanda", "Rwanda"),
    ("RU", "Russia", "Russia"),
    ("KN", "Saint Kitts e Nevis", "Saint Kitts and Nevis"),
    ("VC", "Saint Vincent e Grenadine", "Saint Vincent and the Grenadines"),
    ("WS", "Samoa", "Samoa"),
    ("SM", "San Marino", "San Marino"),
    ("LC", "Santa Lucia", "Saint Lucia"),
    ("ST", "São Tomé e Príncipe", "São Tomé and Príncipe"),
    ("SN", "Senegal", "Senegal"),
    ("RS", "Serbia", "Serbia"),
    ("SC", "Seychelles", "Seychelles"),
    ("SL", "Sierra Leone", "Sierra Leone"),
    ("SG", "Singapore", "Singapore"),
    ("SY", "Siria", "Syria"),
    ("SK", "Slovacchia", "Slovakia"),
    ("SI", "Slovenia", "Slovenia"),
    ("SO", "Somalia", "Somalia"),
    ("ES", "Spagna", "Spain"),
    ("LK", "Sri Lanka", "Sri Lanka"),
    ("US", "Stati Uniti", "United States"),
    ("ZA", "Sudafrica", "South Africa"),
    ("SD", "Sudan", "Sudan"),
    ("SS", "Sud Sudan", "South Sudan"),
    ("SR", "Suriname", "Suriname"),
    ("SE", "Svezia", "Sweden"),
    ("CH", "Svizzera", "Switzerland"),
    ("TJ", "Tagikistan", "Tajikistan"),
    ("TW", "Taiwan", "Taiwan"),
    ("TZ", "Tanzania", "Tanzania"),
    ("TH", "Thailandia", "Thailand"),
    ("TL", "Timor Est", "East Timor"),
    ("TG", "Togo", "Togo"),
    ("TO", "Tonga", "Tonga"),
    ("TT", "Trinidad e Tobago", "Trinidad and Tobago"),
    ("TN", "Tunisia", "Tunisia"),
    ("TR", "Turchia", "Turkey"),
    ("TM", "Turkmenistan", "Turkmenistan"),
    ("TV", "Tuvalu", "Tuvalu"),
    ("UA", "Ucraina", "Ukraine"),
    ("UG", "Uganda", "Uganda"),
    ("HU", "Ungheria", "Hungary"),
    ("UY", "Uruguay", "Uruguay"),
    ("UZ", "Uzbekistan", "Uzbekistan"),
    ("VU", "Vanuatu", "Vanuatu"),
    ("VE", "Venezuela", "Venezuela"),
    ("VN", "Vietnam", "Vietnam"),
    ("YE", "Yemen", "Yemen"),
    ("ZM", "Zambia", "Zambia"),
    ("ZW", "Zimbabwe", "Zimbabwe"),
];

/// A citizenship as it is kept, from its code or its name in either language, however it is written; nothing for what is no country.
pub fn read(text: &str) -> Option<&'static str> {
    let fold = |text: &str| -> String {
        plain_latin(text).chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let typed = fold(text);
    match typed.as_str() {
        "stateless" | "apolide" => return Some(STATELESS),
        "unknown" | "nonsisa" | "notknown" | "sconosciuta" => return Some(UNKNOWN),
        _ => {}
    }
    let known = ALL.iter().find(|(code, it, en)| [code, it, en].iter().any(|name| fold(name) == typed));
    known.map(|(code, ..)| *code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_country_is_read_as_people_write_it() {
        for (typed, code) in [
            ("Italia", "IT"),
            ("marocco", "MA"),
            ("MA", "MA"),
            ("peru", "PE"),
            ("Costa d'Avorio", "CI"),
            ("Morocco", "MA"),
        ] {
            assert_eq!(read(typed), Some(code), "{typed}");
        }
        assert_eq!((read("apolide"), read("non si sa")), (Some(STATELESS), Some(UNKNOWN)));
        assert_eq!((read("Padania"), read("")), (None, None));
    }

    #[test]
    fn every_country_stands_once_and_is_found_by_all_its_names() {
        let mut codes: Vec<&str> = ALL.iter().map(|(code, ..)| *code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), ALL.len());
        for (code, it, en) in ALL {
            assert_eq!((read(code), read(it), read(en)), (Some(*code), Some(*code), Some(*code)));
        }
    }
}
