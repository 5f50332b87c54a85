// SPDX-License-Identifier: EUPL-1.2
//! Somebody with a browser: follows links and redirects, keeps cookies, remembers every address seen.

use crate::page::{Page, Sending};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, header},
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};
use tower::ServiceExt;

/// The host the visitor thinks to be on.
pub const HOST: &str = "filo.test";

/// Somebody with a browser.
pub struct Visitor {
    site: Router,
    memory: Mutex<Memory>,
}

#[derive(Default, Clone)]
struct Memory {
    cookies: BTreeMap<String, String>,
    addresses: Vec<String>,
    cookies_given: Vec<String>,
    extra: Vec<(String, String)>,
}

impl Visitor {
    /// Somebody new, on this site.
    pub fn new(site: Router) -> Self {
        Self { site, memory: Mutex::new(Memory::default()) }
    }

    /// The same person in another tab: the cookies are shared from here on by copy.
    #[must_use]
    pub fn other_tab(&self) -> Self {
        Self { site: self.site.clone(), memory: Mutex::new(self.memory().clone()) }
    }

    /// Sends a header with every request from now on.
    #[must_use]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        self.memory().extra.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Opens an address, following redirects.
    pub async fn get(&self, path: &str) -> Page {
        self.go(Method::GET, path, None).await
    }

    /// Presses: sends a filled form, following redirects.
    pub async fn send(&self, form: Sending) -> Page {
        if form.post {
            let body = form.encoded();
            self.go(Method::POST, &form.path, Some(body.into_bytes())).await
        } else {
            let path = format!("{}?{}", form.path, form.encoded());
            self.go(Method::GET, &path, None).await
        }
    }

    /// Sends any bytes as a form.
    pub async fn post_raw(&self, path: &str, body: impl Into<Vec<u8>>) -> Page {
        self.go(Method::POST, path, Some(body.into())).await
    }

    /// Every address asked for so far.
    pub fn addresses(&self) -> Vec<String> {
        self.memory().addresses.clone()
    }

    /// Every `Set-Cookie` received so far.
    pub fn cookies_given(&self) -> Vec<String> {
        self.memory().cookies_given.clone()
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn go(&self, method: Method, path: &str, body: Option<Vec<u8>>) -> Page {
        let (mut method, mut path, mut body) = (method, path.to_owned(), body);
        for _ in 0..6 {
            let (status, headers, bytes) = self.once(&method, &path, body.clone().unwrap_or_default()).await;
            let Some(target) = headers
                .get(header::LOCATION)
                .filter(|_| (300..400).contains(&status))
                .and_then(|target| target.to_str().ok())
            else {
                return Page::new(path, status, headers, bytes);
            };
            path = target.strip_prefix(&format!("http://{HOST}")).unwrap_or(target).to_owned();
            if !matches!(status, 307 | 308) {
                (method, body) = (Method::GET, None);
            }
        }
        panic!("{path} redirects for ever");
    }

    /// One request, without following anywhere.
    pub async fn once(&self, method: &Method, path: &str, body: Vec<u8>) -> (u16, HeaderMap, Vec<u8>) {
        let request = self.request(method, path, body);
        let answer = match self.site.clone().oneshot(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        };
        let (parts, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(body, 64 << 20).await.map(|bytes| bytes.to_vec()).unwrap_or_default();
        self.keep_cookies(&parts.headers);
        (parts.status.as_u16(), parts.headers, bytes)
    }

    fn request(&self, method: &Method, path: &str, body: Vec<u8>) -> Request<Body> {
        let path = path.split('#').next().unwrap_or_default();
        let mut memory = self.memory();
        memory.addresses.push(path.to_owned());
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST)
            .header(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
        if *method == Method::POST {
            request = request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::ORIGIN, format!("http://{HOST}"))
                .header("sec-fetch-site", "same-origin");
        }
        if !memory.cookies.is_empty() {
            let pairs: Vec<String> = memory.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        for (name, value) in &memory.extra {
            request = request.header(name, value);
        }
        match request.body(Body::from(body)) {
            Ok(request) => request,
            Err(error) => panic!("{path} is no address: {error}"),
        }
    }

    fn keep_cookies(&self, headers: &HeaderMap) {
        let mut memory = self.memory();
        for cookie in headers.get_all(header::SET_COOKIE) {
            let Ok(cookie) = cookie.to_str() else { continue };
            memory.cookies_given.push(cookie.to_owned());
            let pair = cookie.split(';').next().unwrap_or_default();
            let Some((name, value)) = pair.split_once('=') else { continue };
            if value.is_empty() || cookie.to_ascii_lowercase().contains("max-age=0") {
                memory.cookies.remove(name.trim());
            } else {
                memory.cookies.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }
}
