# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = Mergeți la conținut
page-languages = Limba
page-navigation = Meniu
page-crumbs = Unde sunteți
page-sign-out = Ieșiți
page-demonstration = Aceasta este o demonstrație. Persoanele și programările sunt inventate.
page-footer-sentence = Un singur fir, de la primul cuvânt până la răspuns.
page-optional = opțional
page-error = Eroare:
page-errors-title = { $count ->
    [one] Este un lucru de corectat
    [few] Sunt { $count } lucruri de corectat
   *[other] Sunt { $count } de lucruri de corectat
}
page-today = azi
page-tomorrow = mâine
page-yesterday = ieri
page-at = la ora
page-chosen = ales
page-thread-past = Ce ne-ați spus
page-thread-to-come = Ce urmează
page-thread-done = gata
page-thread-place = Pasul { $now } din { $all }
page-table-empty = Încă nu este nimic aici.
page-pages = Pagini
page-pages-before = Pagina dinainte
page-pages-after = Pagina următoare
page-pages-now = Pagina { $now } din { $last }
page-home = Înapoi la început
page-back = Înapoi

# What is wrong with a field
page-field-empty = Scrieți un răspuns.
page-field-choose = Alegeți un răspuns.
page-field-too-long = Textul este prea lung. Numărul maxim de caractere: { $max }.
page-field-email = Această adresă de e-mail nu pare corectă. Exemplu: nume@exemplu.it
page-field-phone = Acest număr nu pare corect. Scrieți doar cifre și spații.
page-field-number = Scrieți un număr.
page-field-date = Această dată nu există.

# When something does not work
page-problem-invalid = Ceva nu e în regulă în ce ați scris
    .body = Mergeți înapoi și verificați răspunsurile.
page-problem-malformed = Nu am putut citi cererea
    .body = Se poate întâmpla dacă pagina a stat deschisă mult timp sau dacă linkul nu este complet. Începeți din nou: durează câteva minute.
page-problem-not-found = Această pagină nu există
    .body = Poate că linkul este vechi sau lipsește o literă din adresă. De la început găsiți toate serviciile.
page-problem-sign-in = Mai întâi trebuie să intrați în cont
    .body = Această pagină este pentru cei care lucrează la ghișee.
page-problem-foreign = Cererea vine de pe alt site
    .body = Am oprit-o pentru siguranța dumneavoastră. Nu s-a salvat nimic. Deschideți pagina de aici și încercați din nou.
page-problem-conflict = Între timp s-a schimbat ceva
    .body = Nu s-a salvat nimic. Mergeți înapoi și vedeți cum este acum.
page-problem-gone = Această pagină a expirat
    .body = Ca să protejăm ce scrieți, paginile deschise de mult timp se închid. Începeți din nou: durează câteva minute.
page-problem-too-large = Ați scris prea mult pentru această pagină
    .body = Scurtați textul și încercați din nou. Nu s-a salvat nimic.
page-problem-too-many = Prea multe încercări
    .body = Așteptați câteva minute și încercați din nou. Dacă este urgent, sunați la ghișeu.
page-problem-fault = S-a stricat ceva și este vina noastră
    .body = Nu a rămas nimic salvat pe jumătate. Încercați din nou în curând. Dacă este urgent, sunați la ghișeu.
page-problem-unavailable = Serviciul este oprit pentru puțin timp
    .body = Nu a rămas nimic salvat pe jumătate. Încercați din nou peste câteva minute. Dacă este urgent, sunați la ghișeu.
page-problem-disk-full = Nu mai este loc pentru salvare
    .body = Nu a rămas nimic salvat pe jumătate. Sunați la ghișeu: cine se ocupă de site trebuie să elibereze spațiu.
page-problem-read-only = Acum nu putem salva nimic
    .body = Nu a rămas nimic salvat pe jumătate. Sunați la ghișeu: cine se ocupă de site trebuie să verifice discul.
page-problem-destroyed = Aceste date nu mai există
    .body = Au fost șterse definitiv, așa cum cere legea.
page-problem-method = Această pagină se deschide altfel
    .body = Poate ați reîncărcat o pagină deja trimisă. Începeți din nou.
page-problem-code = Cod { $status }
page-exit = Ieșiți acum
