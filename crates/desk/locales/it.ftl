# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

# Coming in
desk-sign-in = Entra
desk-sign-in-lead = Questa parte è per chi lavora agli sportelli.
desk-sign-in-name = Nome di accesso
desk-sign-in-name-missing = Scrivi il tuo nome di accesso.
desk-password = Password
desk-password-missing = Scrivi la tua password.
desk-enter = Entra
desk-sign-in-help = Non riesci a entrare? Parla con chi coordina il tuo ente.
desk-session-over = Sei stato via a lungo e la pagina si è chiusa. Entra di nuovo.
desk-no-territory = Il territorio non è ancora stato caricato. Chi tiene il sistema può farlo ora.

# The diary
desk-diary = Agenda
desk-days = Giorni
desk-day-before = Giorno prima
desk-today = Oggi
desk-day-after = Giorno dopo
desk-sum = { $expected ->
    [0] Nessuno è atteso
    [one] Un appuntamento
   *[other] { $expected } appuntamenti
}{ $seen ->
    [0] .
    [one] , una persona già vista.
   *[other] , { $seen } già visti.
}
desk-until = fino alle
desk-no-contact = Non ha lasciato un recapito
desk-nobody = Dati cancellati
desk-of-line = { $name }, ore { $time }
desk-mode-on-site = allo sportello
desk-mode-online = in video
desk-mode-phone = al telefono
desk-mode-home = a casa
desk-status-booked = Atteso
desk-status-open = È venuto?
desk-status-seen = Visto
desk-status-no-show = Non è venuto
desk-status-cancelled-by-person = Disdetto da chi doveva venire
desk-status-cancelled-by-service = Disdetto dal servizio
desk-mark-seen = È venuto
desk-mark-no-show = Non è venuto
desk-mark-undo = Correggi
desk-cancel = Disdici
desk-done-seen = Segnato: è venuto.
desk-done-no-show = Segnato: non è venuto.
desk-done-undo = Corretto: è di nuovo atteso.
desk-done-cancelled = L’appuntamento è disdetto. L’ora è di nuovo libera.
desk-empty = Per questo giorno nessuno ha prenotato.
    .title = Giornata libera
desk-no-desk = Chi coordina il tuo ente può aggiungerti a uno sportello.
    .title = Non hai ancora uno sportello
desk-not-theirs = Il tuo ruolo non guarda gli appuntamenti delle persone.
    .title = Qui non c’è un’agenda per te

# Calling off
desk-cancel-title = Vuoi disdire questo appuntamento?
desk-when = Quando
desk-who = Chi
desk-what = Per che cosa
desk-cancel-warning = Non si può tornare indietro. Filò non manda ancora messaggi: avvisa tu chi è atteso.
desk-cancel-yes = Sì, disdici
desk-cancel-no = No, torna all’agenda

# What cannot be done
desk-too-early = È ancora presto. Puoi segnarlo quando l’appuntamento è vicino.
desk-too-late = Questo appuntamento è già passato. Puoi solo correggere che cosa hai segnato.
desk-already-cancelled = L’appuntamento era già disdetto. Guarda nell’agenda che cosa c’è adesso.

# Posters and campaigns
desk-posters = Manifesti
desk-posters-lead = Scegli e scarica un foglio da appendere o da dare in mano. Ha un codice: chi lo inquadra arriva a chi aiuta.
desk-posters-about = Di chi parla
desk-posters-about-missing = Scegli uno sportello o un Comune dall’elenco.
desk-posters-language = In quale lingua
desk-posters-size = Quanto grande
desk-posters-a4 = A4, per una porta
desk-posters-a3 = A3, per un muro
desk-posters-card = Cartoncino da piegare, per una tasca
desk-posters-kind = Dove lo metti
desk-posters-kind-hint = Serve a capire da dove arrivano le persone. Non dice chi arriva.
desk-posters-label = Il nome del posto
desk-posters-label-hint = Per esempio: atrio della scuola media. Non scrivere nomi di persone.
desk-posters-print = Scarica il PDF
desk-posters-fold = Il cartoncino si stampa su un lato solo. Piega il foglio A4 a metà due volte: la copertina resta fuori.
desk-posters-came = Da dove arrivano le persone
desk-posters-sum = { $opened ->
    [0] Negli ultimi { $days } giorni nessuno ha aperto questi indirizzi.
    [one] Negli ultimi { $days } giorni questi indirizzi sono stati aperti una volta.
   *[other] Negli ultimi { $days } giorni questi indirizzi sono stati aperti { $opened } volte.
} { $booked ->
    [0] Nessun appuntamento.
    [one] Ne è nato un appuntamento.
   *[other] Ne sono nati { $booked } appuntamenti.
}
desk-posters-table = Ogni foglio, con quello che ne è venuto
desk-posters-table-empty = Ancora nessun foglio.
desk-posters-everything = Tutto il sito
desk-posters-column-what = Di chi parla
desk-posters-column-where = Dove
desk-posters-column-language = Lingua
desk-posters-column-address = Indirizzo
desk-posters-column-opened = Aperto
desk-posters-column-booked = Appuntamenti
desk-posters-column-written = Messaggi
desk-posters-column-unmet = Senza risposta
desk-posters-honest = Sono solo numeri per giorno. Non sappiamo chi è arrivato. Qualche apertura è di un programma, non di una persona.
desk-posters-none = Il tuo ruolo non prepara manifesti, o non segui ancora uno sportello.
    .title = Qui non c’è niente da stampare
desk-posters-refused = Il foglio non si può stampare
desk-posters-closed = Questo sportello ha chiuso o non offre più niente. Un manifesto porterebbe le persone a una porta chiusa. Togli anche quelli vecchi.
desk-posters-nobody = Nessuno sportello aperto segue { $town }: non c’è ancora niente da scrivere.
desk-posters-no-address = Il sito non sa il proprio indirizzo. Chi tiene il sistema lo scrive in FILO_ADDRESS.
desk-posters-not-printed = La stampa non è riuscita: { $reason }
desk-channel-poster = Manifesto
desk-channel-card = Cartoncino
desk-channel-school = Scuola
desk-channel-parish = Parrocchia
desk-channel-doctor = Medico o pediatra
desk-channel-social = Messaggi e reti sociali
desk-channel-widget = Sito di un Comune
desk-channel-print = Pagine stampate
desk-channel-other = Altro

# What people think of the site
desk-opinions = Pareri sul sito
desk-opinions-sum = { $count ->
    [one] Una risposta negli ultimi sei mesi: { $mean } su 5.
   *[other] { $count } risposte negli ultimi sei mesi: in media { $mean } su 5.
}
desk-opinions-none-title = Nessun parere ancora
desk-opinions-none = Le persone lo lasciano dal fondo di ogni pagina, senza nome.
desk-opinions-ratings = Quanto sono chiare le informazioni
desk-opinions-rating = Voto
desk-opinions-times = Volte
desk-opinions-choices = Perché
desk-opinions-choice = Risposta
desk-opinions-words = Che cosa scrivono
desk-opinions-when = { $day }, voto { $rating }
desk-opinions-clear = Le parole erano chiare
desk-opinions-complete = C’era tutto quello che mi serviva
desk-opinions-in-order = Ho capito sempre che cosa fare
desk-opinions-no-trouble = Tutto ha funzionato
desk-opinions-not-clear = Le parole non erano chiare
desk-opinions-not-complete = Mancava qualcosa
desk-opinions-not-in-order = Non ho capito che cosa fare
desk-opinions-trouble = Qualcosa non ha funzionato
desk-opinions-other = Altro

# What people without a name wrote
desk-threads = Messaggi
desk-threads-sum = { $waiting ->
    [0] Nessuno aspetta una risposta.
    [one] Una persona aspetta una risposta.
   *[other] { $waiting } persone aspettano una risposta.
}
desk-threads-empty = Quando qualcuno scrive senza nome al tuo sportello, lo trovi qui.
    .title = Nessun messaggio
desk-threads-not-theirs = Il tuo ruolo non legge i messaggi delle persone.
    .title = Qui non ci sono messaggi per te
desk-thread = Messaggio
desk-thread-nobody = Senza nome
desk-thread-minor = Minorenne
desk-thread-minor-long = Ha scritto di avere meno di 18 anni. Parlane oggi con chi coordina.
desk-thread-children = Con figli minorenni
desk-thread-named = Ha detto il nome
desk-thread-since = Aspetta da { $when }
desk-thread-answered = Ultimo passo: { $when }
desk-thread-only-here = Non chiamare: risponde solo su questa pagina
desk-thread-never = Non contattare più
desk-thread-unclear = Le ore indicate non lasciano tempo: rispondi qui
desk-thread-now = Si può chiamare adesso, fino alle { $until }
desk-thread-later = Adesso no. Si può da { $day } alle { $from }
desk-thread-at = Sportello
desk-thread-town = Comune
desk-thread-needs = Bisogni
desk-thread-way = Come rispondere
desk-thread-way-here = Solo qui
desk-thread-way-call = Telefonata
desk-thread-way-message = Messaggio sul telefono, senza dire chi siamo
desk-thread-way-email = E-mail, senza dire di che cosa
desk-thread-reads = Legge in
desk-thread-interpreter = Interprete
desk-thread-bookings = Appuntamenti
desk-thread-bookings-count = { $count ->
    [one] Ne ha preso uno: è in agenda.
   *[other] Ne ha presi { $count }: sono in agenda.
}
desk-thread-reach = Contatto
desk-thread-cover = Se risponde un’altra persona, di’:
desk-thread-call-reached = Ha risposto
desk-thread-call-no-answer = Nessuna risposta
desk-thread-call-somebody-else = Ha risposto un’altra persona
desk-thread-written = Che cosa vi siete scritti
desk-thread-person = La persona
desk-thread-us = Lo sportello
desk-thread-read = Letto
desk-thread-answer = La tua risposta
desk-thread-answer-hint = La legge sulla sua pagina. Usa parole semplici.
desk-thread-answer-missing = Scrivi una risposta.
desk-thread-send = Rispondi
desk-thread-hand-title = Passa a un altro sportello
desk-thread-hand = A quale sportello del tuo ente?
desk-thread-hand-go = Passa
desk-thread-close-title = Chiudi
desk-thread-outcome = Com’è andata?
desk-thread-outcome-helped = Ha avuto la sua risposta
desk-thread-outcome-appointment = Ha un appuntamento
desk-thread-outcome-elsewhere = La segue un altro servizio
desk-thread-outcome-lost = Non è più tornata
desk-thread-outcome-mistake = Era un errore
desk-thread-close-note = Può ancora leggere per trenta giorni. Se scrive, il messaggio si riapre.
desk-thread-close-go = Chiudi il messaggio
