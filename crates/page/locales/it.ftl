# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

page-skip = Vai al contenuto
page-languages = Lingua
page-navigation = Menu
page-crumbs = Dove sei
page-sign-out = Esci
page-demonstration = Questa è una dimostrazione. Le persone e gli appuntamenti sono inventati.
page-footer-sentence = Un filo solo, dalla prima parola alla risposta.
page-optional = facoltativo
page-error = Errore:
page-errors-title = { $count ->
    [one] C’è una cosa da sistemare
   *[other] Ci sono { $count } cose da sistemare
}
page-today = oggi
page-tomorrow = domani
page-yesterday = ieri
page-at = alle
page-chosen = scelto
page-thread-past = Quello che ci hai detto
page-thread-to-come = Che cosa viene dopo
page-thread-done = fatto
page-thread-place = Passo { $now } di { $all }
page-table-empty = Non c’è ancora niente.
page-pages = Pagine
page-pages-before = Pagina prima
page-pages-after = Pagina dopo
page-pages-now = Pagina { $now } di { $last }
page-home = Torna all’inizio
page-back = Torna indietro

# What is wrong with a field
page-field-empty = Scrivi una risposta.
page-field-choose = Scegli una risposta.
page-field-too-long = Il testo è troppo lungo. Usa al massimo { $max } caratteri.
page-field-email = Questo indirizzo e-mail non sembra giusto. Esempio: nome@esempio.it
page-field-phone = Questo numero non sembra giusto. Scrivilo tutto, con cifre e spazi.
page-field-number = Scrivi un numero.
page-field-date = Questa data non esiste.

# When something does not work
page-problem-invalid = Qualcosa non va in quello che hai scritto
    .body = Torna indietro e controlla le risposte.
page-problem-malformed = Non siamo riusciti a leggere la richiesta
    .body = Può succedere se la pagina è rimasta aperta a lungo o se il collegamento è incompleto. Ricomincia dall’inizio: ci vogliono pochi minuti.
page-problem-not-found = Questa pagina non c’è
    .body = Forse il collegamento è vecchio, o manca una lettera nell’indirizzo. Dall’inizio trovi tutti i servizi.
page-problem-sign-in = Prima devi entrare
    .body = Questa pagina è per chi lavora agli sportelli.
page-problem-foreign = La richiesta arriva da un altro sito
    .body = Per la tua sicurezza l’abbiamo fermata. Non è stato salvato niente. Apri la pagina da qui e riprova.
page-problem-conflict = Nel frattempo qualcosa è cambiato
    .body = Non è stato salvato niente. Torna indietro e guarda che cosa c’è adesso.
page-problem-gone = Questa pagina è scaduta
    .body = Per proteggere quello che scrivi, le pagine aperte da molto si chiudono. Ricomincia: ci vogliono pochi minuti.
page-problem-too-large = Hai scritto troppo per questa pagina
    .body = Accorcia il testo e riprova. Non è stato salvato niente.
page-problem-too-many = Troppi tentativi
    .body = Aspetta qualche minuto e riprova. Se è urgente, telefona allo sportello.
page-problem-fault = C’è un guasto, e la colpa è nostra
    .body = Non è stato salvato niente a metà. Riprova tra poco. Se è urgente, telefona allo sportello.
page-problem-unavailable = Il servizio è fermo per poco tempo
    .body = Non è stato salvato niente a metà. Riprova tra qualche minuto. Se è urgente, telefona allo sportello.
page-problem-disk-full = Non c’è più spazio per salvare
    .body = Non è stato salvato niente a metà. Telefona allo sportello: chi cura il sito deve liberare spazio.
page-problem-read-only = Adesso non possiamo salvare niente
    .body = Non è stato salvato niente a metà. Telefona allo sportello: chi cura il sito deve controllare il disco.
page-problem-destroyed = Questi dati non ci sono più
    .body = Sono stati cancellati per sempre, come chiede la legge.
page-problem-method = Questa pagina si apre in un altro modo
    .body = Forse hai ricaricato una pagina già inviata. Ricomincia dall’inizio.
page-problem-code = Codice { $status }
page-exit = Esci subito
