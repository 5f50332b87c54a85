// SPDX-License-Identifier: EUPL-1.2
//! Messages to people, as the person at the machine meets them: settings, words of one's own, the demonstration's page.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, cremona_copy};
use kernel::{Actor, Clock, Language};
use message::{Contents, Draft, Kind, MessageError, Recipient};
use testkit::{TestTown, on_both, on_sqlite};

const OWN: &str = "[missed]\nsubject = \"Ti abbiamo chiamato\"\ndiscreet = \"Chiamaci quando puoi[: {phone}].\"\n";

#[test]
fn a_territory_s_own_words_are_checked_shown_and_loaded_with_its_pack() {
    let (data, pack) = (Data::empty(), cremona_copy());
    let folder = pack.path().to_str().unwrap();
    std::fs::create_dir(pack.path().join("messages")).unwrap();
    let file = pack.path().join("messages/it.toml");
    std::fs::write(&file, OWN.replace("{phone}", "{telefono}")).unwrap();
    for words in [&["territory", "check", folder][..], &["territory", "load", folder, "--yes"]] {
        let refused = common::run(words).must_be(1);
        assert!(
            refused.err.contains("messages/it.toml:3: discreet of [missed] has an unknown blank {telefono}"),
            "{}",
            refused.err
        );
    }

    std::fs::write(&file, OWN).unwrap();
    let shown = data.run(&["territory", "load", folder, "--dry-run"]).must_be(0);
    assert!(shown.out.contains("words of messages: 1 of its own, 0 until now"), "{}", shown.out);
    data.run(&["territory", "load", folder, "--yes"]).must_be(0);
    let again = data.run(&["territory", "load", folder, "--yes"]).must_be(0);
    assert_eq!(again.out, "Nothing to change: this territory is loaded already.\n");
    let kept = data.open().db.read_now(&Actor::system(), message::kept_words).unwrap();
    assert_eq!(kept.len(), 1);
}

#[test]
fn a_wrong_file_of_settings_is_refused_with_its_line_and_without_its_secret() {
    let data = Data::loaded();
    let file = data.key().with_file_name("messages.toml");
    std::fs::write(&file, "[mail]\nserver = \"smtp.prova.example\"\nport = \"segreto-di-prova\"\n").unwrap();
    let refused = common::seen(data.command(&["serve"]).env("FILO_MESSAGES", &file)).must_be(1);
    assert!(refused.err.contains("line 3") && !refused.err.contains("segreto"), "{}", refused.err);
    std::fs::write(&file, "[sms]\nurl = \"http://sms.prova.example\"\nfields = { to = \"{number}\" }\n").unwrap();
    let refused = common::seen(data.command(&["serve"]).env("FILO_MESSAGES", &file)).must_be(1);
    assert!(refused.err.contains("sms.url: write an address that begins with https://"), "{}", refused.err);
    let open_to_all = "[receipts]\nkey = \"/key\"\noutcome = \"/status\"\ndelivered = [\"a\"]\nfailed = [\"b\"]\n";
    std::fs::write(&file, open_to_all).unwrap();
    let refused = common::seen(data.command(&["serve"]).env("FILO_MESSAGES", &file)).must_be(1);
    assert!(refused.err.contains("receipts.secret") && refused.out.is_empty(), "{} {}", refused.err, refused.out);
}

/// Writes a message as a room would: in a unit, under somebody's key.
async fn write(town: &TestTown) {
    let (_, key) = town.filo.vault.new_subject(town.clock.now()).await.unwrap();
    let to = Recipient::sms("333 000 0003").unwrap();
    let draft = Draft::new("test/1", "test", Kind::Missed, to, Language::Ro, town.clock.now());
    let draft = draft.saying(Contents { phone: Some("000 000 003".into()), ..Contents::default() });
    let (outbox, now) = (town.filo.outbox.clone(), town.clock.now());
    let work = move |tx: &store::WriteTx<'_>| -> Result<_, MessageError> { outbox.enqueue(tx, &key, &draft, now) };
    town.filo.db.write(&Actor::system(), work).await.unwrap();
}

#[test]
fn in_a_demonstration_messages_are_read_on_a_page_and_nowhere_else() {
    on_sqlite(|_| async {
        let town = TestTown::builder().demonstration().start().await;
        town.visitor().get("/it/messaggi").await.must_be(200).must_say("Ancora nessun messaggio");
        write(&town).await;
        assert_eq!(filo::beat(&town.filo, "test").await.sent, 1);
        let page = town.visitor().get("/it/messaggi").await;
        page.must_be(200).must_say("V-am sunat").must_say("+393330000003");
    });
}

#[test]
fn without_settings_messages_wait_and_nobody_reads_them() {
    on_both(|town| async move {
        let town = TestTown::builder().on(town.engine()).mute().start().await;
        write(&town).await;
        assert_eq!(filo::beat(&town.filo, "test").await.sent, 0);
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE state = 'waiting'").await, 1);
        town.visitor().get("/it/messaggi").await.must_be(404);
    });
}
