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
desk-cancel-warning = Non si può tornare indietro. Chi è atteso non riceve messaggi: avvisa tu.
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

# The second step of coming in
desk-code-title = Il secondo passo
desk-code-lead = Apri l’app sul tuo telefono e scrivi il codice di sei cifre che vedi adesso.
desk-code = Codice
desk-code-hint = Sei cifre dall’app. Se non hai il telefono, scrivi un codice di recupero.
desk-code-missing = Scrivi il codice.
desk-code-help = Non hai né il telefono né i codici di recupero? Chi tiene gli accessi del tuo ente può farti rientrare.

# For which body one acts
desk-bodies = Cambia ente
desk-bodies-title = Per chi lavori adesso?
desk-bodies-lead = Vedi e scrivi solo per l’ente che scegli. Puoi cambiare quando vuoi.
desk-bodies-now = adesso

# My access
desk-access = Il mio accesso
desk-access-acts = Lavori per { $body }. Il tuo ruolo:
desk-told-access-reset = È stato usato un invito per rientrare con il tuo nome ({ $when }). La password è nuova e il secondo passo è spento. Se non l’hai chiesto tu, dillo subito a chi coordina.
desk-told-recovery-code = Qualcuno è entrato con un codice di recupero ({ $when }). Se non eri tu, cambia la password e dillo subito a chi coordina.
desk-told-read = Ho capito
desk-sessions = Dove sei entrato
desk-sessions-lead = Se non riconosci una riga, chiudila e cambia la password.
desk-session-table = { $browser }, su un computer
desk-session-hand = { $browser }, su un telefono
desk-session-other = Un altro programma, su un computer
desk-session-other-hand = Un altro programma, su un telefono
desk-session-times = Entrata: { $began }. Ultimo uso: { $seen }
desk-session-this = Sei qui
desk-session-end = Chiudi
desk-sessions-end-others = Chiudi tutte le altre
desk-session-ended = Fatto: da lì non si entra più senza password.

# My password
desk-password-change = Cambia la password
desk-password-change-lead = Dove sei entrato da altri computer o telefoni dovrai entrare di nuovo.
desk-present-password = La password di adesso
desk-present-password-wrong = Questa non è la tua password di adesso. Riprova.
desk-new-password = La password nuova
desk-new-password-hint = Almeno 15 caratteri. Va bene una frase che ricordi solo tu, senza il nome di accesso.
desk-new-password-again = La stessa password, ancora una volta
desk-new-password-missing = Scrivi la password nuova.
desk-new-password-differs = Le due password non sono uguali. Scrivile di nuovo.
desk-password-change-go = Cambia
desk-password-changed = La password è cambiata. Le altre entrate sono chiuse.

# My second step
desk-second-step = Secondo passo
desk-second-step-is-off = È spento: per entrare basta la password. Con il secondo passo, chi la indovina resta fuori.
desk-second-step-is-on = { $codes ->
    [0] È acceso. Non hai più codici di recupero: fanne di nuovi.
    [one] È acceso. Ti resta un codice di recupero.
   *[other] È acceso. Ti restano { $codes } codici di recupero.
}
desk-second-step-turn-on = Accendi il secondo passo
desk-second-step-manage = Codici di recupero e altro
desk-second-step-turn-off = Spegni il secondo passo
desk-second-step-since = È acceso da { $day }.
desk-second-step-off-note = Se cambi telefono: spegni il secondo passo e accendilo di nuovo con il telefono nuovo.
desk-second-step-went-off = Il secondo passo è spento. Per entrare ora basta la password.
desk-enrol-lead = Oltre alla password, ti chiederemo un codice che cambia ogni mezzo minuto. Lo fa un’app sul tuo telefono, anche senza rete.
desk-enrol-app = 1. Aggiungi Filò alla tua app
desk-enrol-app-how = Va bene ogni app per codici di accesso, anche quella che usi già. Scegli «aggiungi» e inquadra il disegno.
desk-enrol-picture = Disegno da inquadrare con l’app
desk-enrol-type = Non riesci a inquadrarlo? Scrivi nell’app queste lettere:
desk-enrol-check = 2. Prova che funziona
desk-enrol-code = Il codice che vedi nell’app
desk-enrol-code-hint = Sei cifre.
desk-enrol-go = Accendi
desk-codes-title = I tuoi codici di recupero
desk-codes-lead = Il secondo passo è acceso. Copia o stampa questi codici adesso: non li mostriamo più.
desk-codes-how = Se perdi il telefono, scrivi uno di questi al posto del codice dell’app. Ognuno vale una volta sola. Tienili lontano dal computer.
desk-codes-print = Stampa
desk-codes-kept = Li ho messi al sicuro
desk-codes-left = { $codes ->
    [0] Non hai più codici di recupero.
    [one] Ti resta un codice di recupero.
   *[other] Ti restano { $codes } codici di recupero.
}
desk-codes-renew = Fai codici nuovi

# Invited
desk-invited-title = Benvenuto in Filò
desk-invited-lead = { $name }: { $body } ti aspetta. Il tuo ruolo: { $role }.
desk-invited-sign-in = Il tuo nome di accesso:
desk-invited-go = Entra
desk-invited-welcome = Sei dentro. Ora accendi il secondo passo: bastano due minuti.
desk-invited-sign-in-hint = Di solito il tuo indirizzo e-mail di lavoro.
desk-invited-founder-title = Il primo accesso
desk-invited-founder-lead = Qui nasce l’accesso di chi amministra Filò. Poi inviterai tu gli altri.
desk-invited-known-title = Hai già un accesso
desk-invited-known = Aggiungi questo ente a quelli per cui lavori già. La password resta la tua.
desk-invited-known-out = Entra con la password che usi già. Subito dopo potrai accettare.
desk-invited-join = Accetta
desk-invited-other = Questo invito è per un’altra persona. Esci, poi entra con il nome che leggi qui.
desk-invited-back-title = Rientra in Filò
desk-invited-back-lead = { $name }, scegli una password nuova.
desk-invited-back-note = Il secondo passo si spegne: potrai accenderlo di nuovo subito dopo.
desk-invited-over-title = Questo invito non vale più
desk-invited-over = Un invito vale una volta sola e per sette giorni. Chiedine un altro a chi te l’ha dato. Se hai già scelto la password, entra.

# People of a body
desk-people = Persone
desk-people-of = Ente
desk-people-show = Mostra
desk-people-lead = { $body }: { $count ->
    [0] ancora nessuno.
    [one] una persona.
   *[other] { $count } persone.
}
desk-people-seen = Ultima volta: { $day }
desk-people-never = Non è ancora entrata
desk-people-two-steps = due passi per entrare
desk-people-one-step = solo password
desk-people-waiting = Inviti aperti
desk-people-until = vale fino a { $when }
desk-people-invited-back = Per rientrare
desk-people-revoke = Ritira
desk-people-revoked = L’invito è ritirato. Il suo indirizzo non apre più niente.
desk-people-changed = Fatto: vale da subito.
desk-people-ended = Fatto: da questo momento non entra più per questo ente.
desk-people-invite = Invita una persona
desk-people-invite-lead = Lavorerà per { $body }. La password la sceglie lei.
desk-people-invite-go = Fai l’invito
desk-people-name = Nome e cognome
desk-people-name-hint = Come lo leggono i colleghi.
desk-people-sign-in-hint = Di solito l’indirizzo e-mail di lavoro. Se ha già un accesso, scrivi lo stesso nome.
desk-people-body = Ente
desk-people-body-choose = Scegli l’ente
desk-people-role = Ruolo
desk-people-role-missing = Scegli il ruolo.
desk-people-role-twice = Ha già questo ruolo per questo ente.
desk-people-desks = Sportelli
desk-people-desks-hint = Vede gli appuntamenti solo di questi.
desk-people-since = Da quando
desk-people-last = Ultima volta
desk-person = Persona
desk-people-change = Ruolo e sportelli
desk-people-change-go = Salva
desk-people-back-title = Ha perso tutto?
desk-people-back = Se ha perso telefono, codici e password, fai un invito per rientrare. Sceglierà una password nuova e il secondo passo si spegnerà. Quando entra glielo diciamo.
desk-people-back-go = Fai un invito per rientrare
desk-people-back-refused = Questa persona lavora anche per altri enti. Solo chi amministra Filò può farla rientrare.
desk-people-end-title = Non lavora più qui
desk-people-end = Le sue entrate per questo ente si chiudono subito. Quello che ha scritto resta.
desk-people-end-sure = Sì, non deve più entrare per questo ente
desk-people-end-sure-missing = Segna la casella per confermare.
desk-people-end-go = Chiudi l’accesso
desk-people-not-yours = Questo ruolo lo cambia solo chi amministra Filò.
desk-link-title = L’invito è pronto
desk-link-lead = Copia questo indirizzo e dallo a { $name }. Lo mostriamo solo adesso.
desk-link-back-lead = Copia questo indirizzo e dallo a { $name }, per rientrare. Lo mostriamo solo adesso.
desk-link-once = Vale una volta sola, fino a { $until }.
desk-link-safely = Chi lo apre entra al posto suo: dallo di persona, o per una via che leggete solo voi due.
desk-link-done = L’ho copiato

# What people were told, and what did not arrive
desk-cancel-warning-told = Non si può tornare indietro. Chi è atteso riceve un messaggio.
desk-told-confirmed = Conferma
desk-told-moved = Avviso del cambio
desk-told-cancelled = Avviso della disdetta
desk-told-reminder = Promemoria
desk-told-answered = Avviso di una risposta
desk-told-missed = Avviso di una chiamata
desk-told-freed = Avviso di un posto libero
desk-told-waits = { $what }: parte { $when }
desk-told-sent = { $what }: partito { $when }
desk-told-delivered = { $what }: arrivato { $when }
desk-told-by-phone = Avvisato per telefono
desk-told-failed = { $what }: { $why }. Telefona.
desk-told-no-such-number = il numero non riceve messaggi o non esiste
desk-told-no-such-address = l’indirizzo e-mail non va
desk-told-not-delivered = non è arrivato al telefono
desk-told-not-taken = non è partito, dopo molte prove
desk-thread-notice = Avviso fuori dalla pagina
desk-undelivered = Non consegnati
desk-undelivered-lead = Questi messaggi non sono arrivati. Telefona e segnalo, oppure prova a mandarli di nuovo.
desk-undelivered-meets = Appuntamento: { $when }
desk-undelivered-by-phone = Fatto per telefono
desk-undelivered-again = Manda di nuovo
desk-undelivered-done-phone = Segnato: avvisato per telefono
desk-undelivered-done-again = Il messaggio parte di nuovo
desk-undelivered-already = Qualcuno ci aveva già pensato
desk-undelivered-late = Troppo tardi per questo messaggio: telefona
desk-undelivered-empty = Quando un messaggio non arriva, lo trovi qui con il motivo.
    .title = Tutti i messaggi sono arrivati
