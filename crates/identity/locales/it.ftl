# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

identity-role-administrator = Amministrazione del sistema
identity-role-coordinator = Coordinamento
identity-role-case-worker = Operatore sociale
identity-role-front-desk = Sportello
identity-role-listening-point = Punto di ascolto
identity-role-partner-operator = Ente partner
identity-role-data-protection-officer = Responsabile della protezione dei dati
identity-role-read-only = Sola lettura

identity-wrong-credentials = Il nome o la password non sono giusti. Controlla le maiuscole e riprova.
identity-too-many-tries = { $seconds ->
    [one] Hai provato troppe volte. Aspetta un secondo e riprova.
   *[other] Hai provato troppe volte. Aspetta { $seconds } secondi e riprova.
}
    .title = Aspetta un momento
identity-no-membership = Il tuo accesso non è più legato a un ente. Parla con chi coordina il tuo ente.
identity-name-taken = Questo nome di accesso è già usato. Scegline un altro.
identity-bad-sign-in-name = Il nome di accesso ha da 3 a 80 caratteri: lettere, cifre, punto, trattino o @. Non ha spazi.
identity-bad-display-name = Scrivi il nome che leggono i colleghi. Al massimo 120 caratteri.
identity-body-missing = Scegli l’ente.
identity-weak-password = Scegli una password più lunga: almeno 15 caratteri. Usa più parole e non metterci il nome di accesso.
identity-wrong-code = Il codice non è giusto, o è già stato usato. Aspetta il prossimo e riprova.
identity-last-administrator = Ogni ente tiene almeno una persona che lo amministra. Prima nominane un’altra.
