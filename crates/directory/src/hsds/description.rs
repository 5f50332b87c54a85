// SPDX-License-Identifier: EUPL-1.2
//! The API described by OpenAPI 3.1: our own text, with the specification's schemas by their addresses.

use super::{ask, model::Entity};
use serde_json::{Map, Value, json};

/// Where the schemas are.
const SCHEMAS: &str = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema";

/// A list: its word, its thing, the schema of a record whole and in a list.
const LISTS: [(&str, Entity, &str, &str); 6] = [
    ("services", Entity::Service, "compiled/service.json", "compiled/service_list.json"),
    ("organizations", Entity::Organization, "compiled/organization.json", "compiled/organization_list.json"),
    ("locations", Entity::Location, "location.json", "location.json"),
    (
        "service_at_locations",
        Entity::ServiceAtLocation,
        "compiled/service_at_location.json",
        "compiled/service_at_location_list.json",
    ),
    ("taxonomies", Entity::Taxonomy, "taxonomy.json", "taxonomy.json"),
    ("taxonomy_terms", Entity::TaxonomyTerm, "taxonomy_term.json", "taxonomy_term.json"),
];

/// A parameter: its name, its type, what it does.
const PARAMETERS: [(&str, &str, &str); 16] = [
    ("search", "string", "Words that must all begin a word of the name, the description or the code."),
    ("page", "integer", "The page, from 1."),
    ("per_page", "integer", "Records on a page: 50 when not said, 500 at most."),
    ("format", "string", "json, or ndjson: every record that answers, one a line, without pages."),
    (
        "lang",
        "string",
        "The language of the texts (ISO 639-1); the territory's own when not said. Ours, not the specification's.",
    ),
    ("minimal", "boolean", "Only id, name, status and the instant of the last change; all on one page."),
    ("full", "boolean", "Records with everything inside."),
    ("full_service", "boolean", "Organizations with their services whole."),
    ("taxonomy_term_id", "string", "Only what is filed under this term."),
    ("taxonomy_id", "string", "Only what is filed under any term of this taxonomy; terms of this taxonomy."),
    ("organization_id", "string", "Only what this organization offers."),
    ("modified_after", "string", "Only what changed on or after this instant, and what nobody knows when it changed."),
    ("postcode", "string", "Only what serves a town of this postal code."),
    ("proximity", "string", "With postcode: instead, what stands within so many metres of the middle of its towns."),
    ("top_only", "boolean", "Only terms that are under no other."),
    ("parent_id", "string", "Only terms under this one."),
];

/// The description.
pub(crate) fn describe(base: &str, version: &str) -> Value {
    let mut paths = Map::new();
    let meta = json!({ "type": "object", "properties": {
        "version": { "type": "string" },
        "profile": { "type": "string", "format": "uri" },
        "openapi_url": { "type": "string", "format": "uri" },
    }});
    paths.insert("/".into(), json!({ "get": operation("about", "About this API", &[], answer(&meta)) }));
    for (list, entity, whole, brief) in LISTS {
        let names: Vec<&str> = ["search", "page", "per_page", "format", "lang"]
            .into_iter()
            .chain(ask::parameters(entity).iter().copied())
            .collect();
        let page = json!({
            "allOf": [{ "$ref": "#/components/schemas/Page" }],
            "properties": { "contents": { "type": "array", "items": { "$ref": format!("{SCHEMAS}/{brief}") } } },
        });
        let summary = format!("A page of {}", list.replace('_', " "));
        paths.insert(
            format!("/{list}"),
            json!({
                "get": operation(&format!("list_{list}"), &summary, &names, answer(&page)),
                "post": operation(&format!("search_{list}"), &format!("{summary}; the parameters may stand in a form or in a flat JSON object"), &names, answer(&page)),
            }),
        );
        let mut alone = operation(
            &format!("get_{}", entity.code()),
            &format!("One {}, with all that belongs to it", entity.code().replace('_', " ")),
            if entity == Entity::Organization { &["lang", "full_service"] } else { &["lang"] },
            answer(&json!({ "$ref": format!("{SCHEMAS}/{whole}") })),
        );
        alone["responses"]["404"] = problem("There is no such record.");
        let id =
            json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
        paths.insert(format!("/{list}/{{id}}"), json!({ "parameters": [id], "get": alone }));
    }
    let parameters: Map<String, Value> = PARAMETERS
        .iter()
        .map(|(name, kind, description)| {
            let told = json!({ "name": name, "in": "query", "required": false, "description": description, "schema": { "type": kind } });
            ((*name).to_owned(), told)
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Services of the territory, as open data",
            "version": env!("CARGO_PKG_VERSION"),
            "description": format!("Human Services Data Specification {version}, an Open Referral resource (https://openreferral.org/). Reading only; no personal data. All filters must hold."),
            "license": { "name": "European Union Public Licence 1.2 (the program)", "identifier": "EUPL-1.2" },
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{ "url": base }],
        "paths": paths,
        "components": { "parameters": parameters, "schemas": { "Page": page(), "Problem": refusal() } },
    })
}

fn operation(id: &str, summary: &str, parameters: &[&str], answer: Value) -> Value {
    let parameters: Vec<Value> =
        parameters.iter().map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })).collect();
    let mut responses = json!({ "200": answer });
    if !parameters.is_empty() {
        responses["422"] = problem("A parameter cannot be used: it is named, with the cure.");
    }
    json!({ "operationId": id, "summary": summary, "parameters": parameters, "responses": responses })
}

fn answer(schema: &Value) -> Value {
    json!({ "description": "What was asked.", "content": { "application/json": { "schema": schema } } })
}

fn problem(description: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Problem" });
    json!({ "description": description, "content": { "application/problem+json": { "schema": schema } } })
}

fn page() -> Value {
    json!({
        "type": "object",
        "required": ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"],
        "properties": {
            "total_items": { "type": "integer" },
            "total_pages": { "type": "integer" },
            "page_number": { "type": "integer" },
            "size": { "type": "integer" },
            "first_page": { "type": "boolean" },
            "last_page": { "type": "boolean" },
            "empty": { "type": "boolean" },
            "contents": { "type": "array" },
        },
    })
}

fn refusal() -> Value {
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
            "parameter": { "type": "string" },
        },
    })
}
