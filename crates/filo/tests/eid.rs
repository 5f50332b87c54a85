// SPDX-License-Identifier: EUPL-1.2
//! Sign-in with SPID or CIE, as the person at the machine meets it: a file, what to register, whether the provider answers.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::Data;
use testkit::provider::{Faults, Provider, Silence};

const ADDRESS: &str = "https://filo.prova.example";

#[test]
fn the_clerk_reads_what_to_register_and_whether_the_provider_answers() {
    let data = Data::loaded();
    let file = data.key().with_file_name("eid.toml");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let provider = runtime.block_on(Provider::start(1_800_000_000));
    let write = |text: &str| std::fs::write(&file, text).unwrap();
    let asked = |more: &[&str]| {
        let mut command = common::filo();
        command
            .arg("eid")
            .arg(&file)
            .args(["--address", ADDRESS])
            .args(more)
            .env("FILO_EID_SECRET", "segreto-di-prova");
        common::seen(&mut command)
    };
    let sound = format!("issuer = \"{}\"\nclient_id = \"filo\"\ntimeout_seconds = 2\n", provider.address);
    write(&sound);
    let told = asked(&[]).must_be(0);
    for words in ["https://filo.prova.example/it/scrivania/entra/identita/ritorno", "client_secret_basic", "answers"] {
        assert!(told.out.contains(words), "{words}: {}", told.out);
    }
    assert!(!told.out.contains("segreto"), "{}", told.out);

    provider.errs(Faults { silence: Some(("*", Silence::Broken)), ..Faults::default() });
    let refused = asked(&[]).must_be(1);
    assert!(refused.err.contains("it does not publish its configuration"), "{}", refused.err);
    asked(&["--offline"]).must_be(0);
    provider.errs(Faults::default());
    write(&sound.replace("\"\nclient", "/\"\nclient"));
    let refused = asked(&[]).must_be(1);
    assert!(refused.err.contains("another name than the issuer"), "{}", refused.err);
    runtime.shutdown_background();
}

#[test]
fn a_wrong_file_stops_the_start_with_its_line_and_without_its_secret() {
    let data = Data::loaded();
    let file = data.key().with_file_name("eid.toml");
    let start = |text: &str, address: &str| {
        std::fs::write(&file, text).unwrap();
        let mut command = data.command(&["serve"]);
        common::seen(command.env("FILO_EID", &file).env("FILO_ADDRESS", address)).must_be(1)
    };
    let refused = start("issuer = \"https://accesso.prova.example\"\nclient_id = 7\nsecret = \"segreto\"\n", ADDRESS);
    assert!(refused.err.contains("line 2") && !refused.err.contains("segreto"), "{}", refused.err);
    let refused =
        start("issuer = \"http://accesso.prova.example\"\nclient_id = \"filo\"\nsecret = \"segreto\"\n", ADDRESS);
    assert!(refused.err.contains("issuer: write the provider's address"), "{}", refused.err);
    let refused = start("issuer = \"https://accesso.prova.example\"\nclient_id = \"filo\"\n", ADDRESS);
    assert!(refused.err.contains("FILO_EID_SECRET"), "{}", refused.err);
    let keyed = "issuer = \"https://accesso.prova.example\"\nclient_id = \"filo\"\nkey_file = \"nessuna.pem\"\n";
    let refused = start(keyed, ADDRESS);
    assert!(refused.err.contains("nessuna.pem: cannot be read"), "{}", refused.err);
    let sound = "issuer = \"https://accesso.prova.example\"\nclient_id = \"filo\"\nsecret = \"segreto\"\n";
    assert!(start(sound, "").err.contains("--address"), "the provider must know where to send people back");
}
