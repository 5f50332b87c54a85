// SPDX-License-Identifier: EUPL-1.2
//! A gateway to telephones that sends nothing, as a process: `cargo run -p message --example gateway -- 127.0.0.1:8090 FILE`.
//!
//! It keeps one message per `Idempotency-Key` and writes each, once, as a line of the file. Filò uses it with:
//! `[sms]`, `url = "http://127.0.0.1:8090/send"`, `key_header = "Idempotency-Key"`, `fields = { to = "{number}", text = "{text}" }`.

#[path = "../tests/gateway/mod.rs"]
mod gateway;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8090".into());
    let gateway = gateway::Gateway::start(&address, arguments.next().map(Into::into));
    println!("{}", gateway.url());
    loop {
        std::thread::park();
    }
}
