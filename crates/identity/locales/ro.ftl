# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = Administrarea sistemului
identity-role-coordinator = Coordonare
identity-role-case-worker = Lucrător social
identity-role-front-desk = Ghișeu
identity-role-listening-point = Punct de ascultare
identity-role-partner-operator = Organizație parteneră
identity-role-data-protection-officer = Responsabil cu protecția datelor
identity-role-read-only = Doar citire

identity-wrong-credentials = Numele sau parola nu sunt corecte. Verificați literele mari și încercați din nou.
identity-too-many-tries = { $seconds ->
    [one] Ați încercat de prea multe ori. Așteptați o secundă și încercați din nou.
    [few] Ați încercat de prea multe ori. Așteptați { $seconds } secunde și încercați din nou.
   *[other] Ați încercat de prea multe ori. Așteptați { $seconds } de secunde și încercați din nou.
}
    .title = Așteptați un moment
identity-no-membership = Contul dumneavoastră nu mai este legat de o organizație. Vorbiți cu persoana care vă coordonează organizația.
identity-name-taken = Acest nume de utilizator este deja folosit. Alegeți altul.
identity-bad-sign-in-name = Numele de utilizator are între 3 și 80 de caractere: litere, cifre, punct, cratimă sau @. Nu are spații.
identity-bad-display-name = Scrieți numele pe care îl văd colegii. Cel mult 120 de caractere.
identity-body-missing = Alegeți organizația.
identity-weak-password = Alegeți o parolă mai lungă: cel puțin 15 caractere. Folosiți mai multe cuvinte și nu puneți în ea numele de utilizator.
identity-wrong-code = Codul nu este corect sau a fost deja folosit. Așteaptă-l pe următorul și încearcă din nou.
identity-last-administrator = Fiecare organizație păstrează cel puțin un administrator. Numește mai întâi pe altcineva.
