// SPDX-License-Identifier: EUPL-1.2
//! Services with their desks, as services at locations.

use super::Teller;
use crate::hsds::record::{Making, Record, mail};
use crate::pack::{Cost, Desk, Route, Service, Status};
use kernel::{Language, Localized, UtcMicros};
use serde_json::{Value, json};

impl Teller<'_> {
    pub(crate) fn service_id(&self, service: &str) -> String {
        self.names.id("service", service)
    }

    fn say<'t>(&self, text: &'t Localized) -> &'t str {
        text.get(self.language)
    }

    fn maybe<'t>(&self, text: Option<&'t Localized>) -> &'t str {
        text.map(|text| text.get(self.language)).unwrap_or_default()
    }

    /// Who answers for a service: the first body to ask, else the first desk's.
    pub(crate) fn body_of<'p>(&'p self, service: &'p Service) -> Option<&'p str> {
        let asked = service.contacts.iter().find(|body| self.snapshot.body(body).is_some());
        asked.map(String::as_str).or_else(|| {
            let desk = service.routes.iter().find_map(|route| self.snapshot.desk(&route.desk))?;
            self.snapshot.body(&desk.body).map(|body| body.id.as_str())
        })
    }

    /// Each desk of a service once, with the routes that lead there.
    pub(crate) fn desks_of<'p>(&'p self, service: &'p Service) -> Vec<(&'p Desk, Vec<&'p Route>)> {
        let mut desks: Vec<(&Desk, Vec<&Route>)> = Vec::new();
        for route in &service.routes {
            if let Some((_, routes)) = desks.iter_mut().find(|(desk, _)| desk.id == route.desk) {
                routes.push(route);
            } else if let Some(desk) = self.snapshot.desk(&route.desk) {
                desks.push((desk, vec![route]));
            }
        }
        desks
    }

    /// A service, whole; other records by id.
    pub(crate) fn service(&self, service: &Service, modified: Option<UtcMicros>) -> Record {
        let id = self.service_id(&service.id);
        let desks = self.desks_of(service);
        let mut languages: Vec<&str> = Vec::new();
        for code in desks.iter().flat_map(|(desk, _)| &desk.languages) {
            if !languages.contains(&code.as_str()) {
                languages.push(code);
            }
        }
        let (short, get) = (self.say(&service.short), self.say(&service.get));
        let whom = [self.say(&service.for_whom), self.maybe(service.conditions_text.as_ref())];
        let organization = self.body_of(service).map(|body| self.organization_id(body));
        let program = service.programme.as_deref().filter(|id| self.snapshot.programme(id).is_some());
        let program = program.map(|id| self.program_id(id));
        let keeper = service.kept_by().and_then(|body| self.snapshot.body(body));
        let checked = service.verified_on.as_ref().map(|day| day.as_str()).filter(|day| day.len() == 10);
        Making::new(id.clone())
            .maybe("organization_id", organization.clone())
            .maybe("program_id", program.clone())
            .text("name", self.say(&service.title))
            .text(
                "description",
                [short, get].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n"),
            )
            .maybe("url", self.page(&service.id))
            .text("status", status(service.status))
            .text("application_process", self.say(&service.how))
            .text("fees_description", self.fees(&service.cost))
            .text("wait_time", self.maybe(service.times.as_ref()))
            .text(
                "eligibility_description",
                whom.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n"),
            )
            .maybe("assured_date", checked)
            .maybe(
                "assurer_email",
                checked.and(keeper).and_then(|body| body.emails.iter().find_map(|email| mail(email))),
            )
            .text("alert", self.maybe(service.status_why.as_ref()))
            .maybe("last_modified", modified.map(moment))
            .list("service_areas", self.areas(&service.id, &service.routes.iter().collect::<Vec<_>>()))
            .list("service_at_locations", desks.iter().map(|(desk, routes)| self.at(service, desk, routes)).collect())
            .list("languages", languages.iter().map(|code| self.spoken(&service.id, code)).collect())
            .link("organization", organization)
            .list("cost_options", self.cost(service))
            .link("program", program)
            .list("required_documents", self.documents(service))
            .list("contacts", self.contacts(service))
            .list("attributes", self.attributes(service, &id))
            .list("metadata", self.checked(service, &id))
            .done()
    }

    /// The service's page on the site.
    fn page(&self, service: &str) -> Option<String> {
        (!self.address.is_empty()).then(|| format!("{}/{}/servizi/{service}", self.address, self.language.code()))
    }

    /// The id of a service at a desk.
    pub(crate) fn at_id(&self, service: &str, desk: &str) -> String {
        self.names.id("service_at_location", &format!("{service}/{desk}"))
    }

    fn at(&self, service: &Service, desk: &Desk, routes: &[&Route]) -> Value {
        let key = format!("{}/{}", service.id, desk.id);
        let body = self.snapshot.body(&desk.body);
        let contact = body.filter(|_| desk.emails.iter().any(|email| mail(email).is_some())).map(|body| {
            Making::new(self.names.id("contact", &key))
                .text("department", format!("{}, {}", self.say(&desk.name), body.name))
                .maybe("email", desk.emails.iter().find_map(|email| mail(email)))
                .object()
        });
        Making::new(self.at_id(&service.id, &desk.id))
            .text("service_id", self.service_id(&service.id))
            .text("location_id", self.location_of(desk))
            .text("description", self.say(&desk.name))
            .list("service_areas", self.areas(&key, routes))
            .list("contacts", contact.into_iter().collect())
            .list("phones", self.phones(self.snapshot.phones(desk), &key))
            .list("schedules", self.schedules(desk, &service.id))
            .link("location", Some(self.location_of(desk)))
            .object()
    }

    /// For whom routes are: the names of towns and districts, with the ISTAT codes beside.
    fn areas(&self, key: &str, routes: &[&Route]) -> Vec<Value> {
        routes
            .iter()
            .enumerate()
            .map(|(nth, route)| {
                let districts = &self.snapshot.territory().districts;
                let named = districts.iter().filter(|district| route.districts.contains(&district.id));
                let mut names: Vec<&str> = named.map(|district| self.say(&district.name)).collect();
                let towns = route.towns.iter().filter_map(|town| self.snapshot.town(*town));
                names.extend(towns.map(|town| town.name.as_str()));
                let everywhere = route.towns.is_empty() && route.districts.is_empty();
                if everywhere {
                    names.push(self.say(&self.snapshot.territory().name));
                }
                let served = self.snapshot.towns().iter().filter(|town| route.covers(town));
                let codes: Vec<&str> = served.map(|town| town.istat.as_str()).collect();
                Making::new(self.names.id("service_area", &format!("{key}/{nth}")))
                    .text("name", names.join(", "))
                    .text("description", self.say(&route.reason))
                    .text("extent", format!("ISTAT {}", codes.join(" ")))
                    .text("extent_type", "text")
                    .object()
            })
            .collect()
    }

    fn spoken(&self, service: &str, code: &str) -> Value {
        Making::new(self.names.id("language", &format!("{service}/{code}")))
            .text("name", Language::from_code(code).map_or(code, |language| language.own_name()))
            .text("code", code)
            .object()
    }

    fn fees(&self, cost: &Cost) -> String {
        match (cost, self.language) {
            (Cost::Free, Language::It) => "Gratis".into(),
            (Cost::Free, _) => "Free".into(),
            (Cost::Cents(cents), _) => format!("{} euro", euro(*cents)),
            (Cost::Said(said), _) => self.say(said).to_owned(),
        }
    }

    fn cost(&self, service: &Service) -> Vec<Value> {
        let amount = match &service.cost {
            Cost::Free => Some(json!(0)),
            Cost::Cents(cents) if cents % 100 == 0 => Some(json!(cents / 100)),
            #[allow(clippy::cast_precision_loss, reason = "a pack's cost is at most a million euro")]
            Cost::Cents(cents) => Some(json!(*cents as f64 / 100.0)),
            Cost::Said(_) => None,
        };
        let option = Making::new(self.names.id("cost_option", &service.id))
            .maybe("currency", amount.as_ref().map(|_| "EUR"))
            .value("amount", amount)
            .text("amount_description", self.fees(&service.cost));
        vec![option.object()]
    }

    fn documents(&self, service: &Service) -> Vec<Value> {
        let said = service.need.iter().map(|document| self.say(document)).filter(|document| !document.is_empty());
        said.enumerate()
            .map(|(nth, document)| {
                Making::new(self.names.id("required_document", &format!("{}/{nth}", service.id)))
                    .text("document", document)
                    .object()
            })
            .collect()
    }

    /// Bodies to ask; never people.
    fn contacts(&self, service: &Service) -> Vec<Value> {
        let bodies = service.contacts.iter().filter_map(|id| self.snapshot.body(id));
        bodies
            .map(|body| {
                let key = format!("{}/{}", service.id, body.id);
                Making::new(self.names.id("contact", &key))
                    .text("organization_id", self.organization_id(&body.id))
                    .text("department", &body.name)
                    .maybe("email", body.emails.iter().find_map(|email| mail(email)))
                    .list("phones", self.phones(&body.phones, &key))
                    .object()
            })
            .collect()
    }

    /// The last check, as a change to the day of the check.
    fn checked(&self, service: &Service, id: &str) -> Vec<Value> {
        let Some(day) = &service.verified_on else { return Vec::new() };
        let by = service.verified_by.as_deref().or(service.kept_by()).and_then(|body| self.snapshot.body(body));
        let Some(by) = by else { return Vec::new() };
        let check = Making::new(self.names.id("metadata", &format!("{}/{}", service.id, day.as_str())))
            .text("resource_id", id)
            .text("resource_type", "service")
            .text("last_action_date", day.as_str())
            .text("last_action_type", "verify")
            .text("field_name", "assured_date")
            .value("previous_value", Some(""))
            .text("replacement_value", day.as_str())
            .text("updated_by", &by.name);
        vec![check.object()]
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Suspended => "temporarily closed",
        Status::Planned => "inactive",
    }
}

fn euro(cents: i64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

/// An instant with its milliseconds, in UTC.
pub(crate) fn moment(at: UtcMicros) -> String {
    at.timestamp().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}
