// SPDX-License-Identifier: EUPL-1.2
//! Somebody who reads the open data.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use directory::{
    Snapshot, SnapshotHolder,
    hsds::{OpenData, router},
    pack,
};
use serde_json::Value;
use std::{path::Path, sync::Arc};
use tower::ServiceExt;

pub struct Reader {
    site: Router,
    runtime: tokio::runtime::Runtime,
    pub snapshot: Arc<Snapshot>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

/// The shipped territory.
pub fn cremona() -> pack::Pack {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    pack::check(&folder).pack.expect("the shipped pack is sound")
}

impl Reader {
    pub fn of(snapshot: Snapshot) -> Self {
        Self::at(Arc::new(SnapshotHolder::holding(snapshot)), "https://filo.example")
    }

    pub fn at(holder: Arc<SnapshotHolder>, address: &str) -> Self {
        let snapshot = holder.current().expect("a territory");
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        Self { site: router(OpenData::new(holder, address)), runtime, snapshot }
    }

    pub fn send(&self, request: Request<Body>) -> Answer {
        self.runtime.block_on(async {
            let answer = self.site.clone().oneshot(request).await.unwrap();
            let (parts, body) = answer.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.unwrap();
            Answer { status: parts.status, headers: parts.headers, text: String::from_utf8(bytes.to_vec()).unwrap() }
        })
    }

    pub fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).header("host", "127.0.0.1:8102").body(Body::empty()).unwrap())
    }

    pub fn post(&self, path: &str, kind: &str, body: &str) -> Answer {
        self.send(Request::post(path).header("content-type", kind).body(Body::from(body.to_owned())).unwrap())
    }

    /// What an address answers, which must be a success.
    pub fn json(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json()
    }

    /// The ids of every record of a list, whatever its pages.
    pub fn ids(&self, path: &str) -> Vec<String> {
        let join = if path.contains('?') { '&' } else { '?' };
        let answer = self.get(&format!("{path}{join}format=ndjson"));
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        let records = answer.text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        records.map(|record| record["id"].as_str().unwrap().to_owned()).collect()
    }
}
