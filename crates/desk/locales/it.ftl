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
desk-told-access-reset = È stato usato un invito per rientrare con il tuo nome ({ $when }). La password è nuova, il secondo passo è spento e le passkey non ci sono più. Se non l’hai chiesto tu, dillo subito a chi coordina.
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
desk-invited-back-note = Il secondo passo si spegne e le passkey si tolgono: potrai rifare tutto subito dopo.
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
desk-people-back = Se ha perso telefono, codici e password, fai un invito per rientrare. Sceglierà una password nuova, il secondo passo si spegnerà e le sue passkey non varranno più. Quando entra glielo diciamo.
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

# How the installation stands
desk-state = Stato dell’impianto
desk-state-well = Tutto funziona. Non serve nessuno.
desk-state-needs-disk = Il disco è quasi pieno. Libera spazio o passa a un disco più grande: quando è pieno nessuno può più prenotare.
desk-state-needs-log = Il registro di chi legge e cambia non viene sigillato. Controlla che la cartella dei dati si possa scrivere.
desk-state-needs-way = Ci sono messaggi da mandare ma non è detto per quale via. Avvia Filò con --messages e il file dei gestori.
desk-state-needs-messages = I messaggi non partono. Chiedi al gestore della posta o dei telefoni se il servizio è fermo: partiranno da soli.
desk-state-needs-failed = { $count ->
    [one] Un messaggio non è arrivato negli ultimi sette giorni. Lo sportello deve telefonare.
   *[other] { $count } messaggi non sono arrivati negli ultimi sette giorni. Gli sportelli devono telefonare.
}
desk-state-needs-events = Gli avvisi tra le stanze si accumulano. Riavvia Filò e guarda il suo diario.
desk-state-needs-first-copy = Nessuna copia dei dati è stata ancora fatta. Se questo disco si rompe, si perde tutto. Fanne una ogni notte con «filo backup make».
desk-state-needs-copy = L’ultima copia dei dati è vecchia. Guarda perché «filo backup make» non è partito stanotte.
desk-state-needs-certificate = Il certificato del sito sta per finire, o è finito: poi nessuno potrà entrare. Rinnovalo sul server web.
desk-state-needs-certificate-file = Il certificato indicato con --certificate non si legge. Controlla il file e i suoi permessi.
desk-state-facts = In cifre
desk-state-copy = Ultima copia dei dati
desk-state-copy-never = Mai fatta
desk-state-copy-not-needed = Non serve: è una dimostrazione
desk-state-certificate = Certificato del sito
desk-state-certificate-until = Vale fino a { $when }
desk-state-certificate-not-named = Non si sa: il suo file non è indicato (--certificate)
desk-state-version = Versione
desk-state-up = In servizio da
desk-state-database = Base di dati
desk-state-sqlite = SQLite, in un file
desk-state-postgres = PostgreSQL
desk-state-disk = Spazio libero sul disco
desk-state-disk-of = { $share } % del disco
desk-state-log = Registro
desk-state-sealed = Tutto sigillato
desk-state-unsealed = { $count ->
    [one] Una riga da sigillare
   *[other] { $count } righe da sigillare
}
desk-state-since = da { $when }
desk-state-events = Avvisi in attesa tra le stanze
desk-state-territory = Territorio
desk-state-territory-is = Versione { $version }, { $services ->
    [one] un servizio
   *[other] { $services } servizi
}
desk-state-unknown = Non si sa
desk-state-messages = Messaggi alle persone
desk-state-waiting = In attesa della loro ora
desk-state-overdue = In ritardo
desk-state-failed = Non arrivati, in sette giorni
desk-state-sent = Mandati, in sette giorni
desk-state-megabytes = { $count } MB
desk-state-gigabytes = { $count } GB

# What people were told, and what did not arrive
desk-cancel-warning-told = Non si può tornare indietro. Chi è atteso riceve un messaggio.
desk-told-confirmed = Conferma
desk-told-moved = Avviso del cambio
desk-told-cancelled = Avviso della disdetta
desk-told-reminder = Promemoria
desk-told-answered = Avviso di una risposta
desk-told-arrived = Avviso allo sportello
desk-told-missed = Avviso di una chiamata
desk-told-freed = Avviso di un posto libero
desk-told-earlier = Avviso di un orario prima
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
desk-undelivered-until = Il posto è tenuto fino a { $when }
desk-undelivered-by-phone = Fatto per telefono
desk-undelivered-again = Manda di nuovo
desk-undelivered-done-phone = Segnato: avvisato per telefono
desk-undelivered-done-again = Il messaggio parte di nuovo
desk-undelivered-already = Qualcuno ci aveva già pensato
desk-undelivered-late = Troppo tardi per questo messaggio: telefona
desk-undelivered-empty = Quando un messaggio non arriva, lo trovi qui con il motivo.
    .title = Tutti i messaggi sono arrivati

# Contacts
desk-contact = Contatto
desk-contacts = Contatti
desk-contact-new = Nuovo contatto
desk-contact-correct-title = Correggi o chiudi il contatto
desk-contact-waits = Hai lasciato a metà un contatto ({ $when }). Quello che avevi scritto è salvo.
desk-contact-resume = Riprendi
desk-contact-interrupted = Lasciati a metà
desk-contact-resume-of = Riprendi il contatto di: { $when }
desk-contact-drop = Butta via
desk-contact-resumed = Ecco quello che avevi scritto. Continua da qui.
desk-contact-another = Questa pagina era aperta per un’altra persona. Quello che aveva scritto è salvo e lo ritrova quando entra.
desk-contact-session-over = Sei stato via a lungo e la pagina si è chiusa. Quello che avevi scritto è salvo: entra e lo ritrovi.
desk-contact-who = Chi
desk-contact-desk = Sportello
desk-contact-choose = Scegli…
desk-contact-desk-missing = Scegli lo sportello.
desk-contact-line = Cerca chi hai davanti
desk-contact-line-hint = Nome, telefono, nascita o codice fiscale, come li senti dire.
desk-contact-search = Cerca
desk-contact-who-vague = Scrivi almeno due lettere del nome, oppure un telefono o la data di nascita.
desk-contact-who-missing = Cerca chi è, oppure segna che non lo dice.
desk-contact-who-known = C’è già qualcuno così. È la stessa persona?
desk-contact-found = { $count ->
    [0] Non trovo nessuno
    [one] Trovata una persona
   *[other] Trovate { $count } persone
}
desk-contact-new-go = È una persona nuova
desk-contact-none-of-these = Nessuno di questi: è una persona nuova
desk-contact-new-person = Persona nuova
desk-contact-search-again = Cerca di nuovo
desk-contact-unsaid = Non dice chi è
desk-contact-change = Cambia persona
desk-contact-born-on = nascita: { $born }
desk-contact-person = Nuclei e legami di questa persona
desk-contact-recalled = Contatti di prima
desk-contact-parted = Scheda riservata
desk-contact-hidden = Persona con scheda riservata
desk-contact-nobody = Non ha detto chi è
desk-contact-another-person = un’altra persona
desk-contact-why-surname = cognome
desk-contact-why-given = nome
desk-contact-why-alias = come si fa chiamare
desk-contact-why-born = data di nascita
desk-contact-why-year = anno di nascita
desk-contact-why-telephone = telefono
desk-contact-why-mail = e-mail
desk-contact-why-tax-code = codice fiscale
desk-contact-why-reversed = scambiato con l’altro
desk-contact-why-begins = comincia così
desk-contact-why-typo = quasi uguale
desk-contact-why-sounds = suona uguale
desk-contact-why-holds = ne contiene una parte
desk-contact-surname = Cognome
desk-contact-given = Nome
desk-contact-name-missing = Scrivi il cognome o il nome.
desk-contact-born = Nascita
desk-contact-born-hint = Per esempio 1/2/1985, o solo l’anno.
desk-contact-born-wrong = Scrivi il giorno così: 1/2/1985. Va bene anche solo l’anno.
desk-contact-telephone = Telefono
desk-contact-mail = E-mail
desk-contact-safe = È sicuro usarli?
desk-contact-safe-safe = sicuro
desk-contact-safe-unsafe = non sicuro: può rispondere o leggere qualcun altro
desk-contact-safe-unknown = non l’abbiamo chiesto
desk-contact-language = Lingua
desk-contact-italian = Italiano
desk-contact-interpreter = Vuole un interprete
desk-contact-care = Cautele: quando e come raggiungerlo
desk-contact-flags = Da rispettare, da ora in poi
desk-contact-flag-do-not-call = Non telefonare
desk-contact-flag-call-only-at = Telefonare solo agli orari detti
desk-contact-flag-no-messages = Non mandare messaggi
desk-contact-flag-address-secret = Non dire a nessuno dove abita
desk-contact-call-at = Quando si può telefonare
desk-contact-what = Che cosa chiede
desk-contact-asked = Bisogni
desk-contact-asked-hint = Poche parole, separate da virgole: affitto, lavoro.
desk-contact-asked-unknown = Non trovo questo tra i bisogni: { $words }. Scegli dall’elenco qui sotto.
desk-contact-needs = Bisogni
desk-contact-needs-chosen = Bisogni segnati
desk-contact-needs-all = Scegli dall’elenco
desk-contact-needs-list = Tutti i bisogni
desk-contact-needs-many = Sono troppi: segna al massimo { $max } bisogni.
desk-contact-no-need = Nessun bisogno segnato
desk-contact-mind = Da sapere
desk-contact-minors = Minori in casa
desk-contact-urgent = Non può aspettare
desk-contact-town = Comune
desk-contact-elsewhere = Altrove
desk-contact-town-unknown = Non è uno dei nostri Comuni. Correggi, lascia vuoto o scrivi «altrove».
desk-contact-town-several = Quale di questi? { $towns }
desk-contact-mode = Come
desk-contact-mode-in-person = È venuto
desk-contact-mode-telephone = Per telefono
desk-contact-mode-mail = Per e-mail
desk-contact-mode-written = Segnalazione scritta
desk-contact-mode-home = A casa sua
desk-contact-mode-remote = In video
desk-contact-more = Chi parla e chi l’ha mandato
desk-contact-speaker = Chi parla
desk-contact-speaker-self = La persona stessa
desk-contact-speaker-family = Un familiare
desk-contact-speaker-other = Qualcun altro
desk-contact-spoke = Chi è, in poche parole
desk-contact-motive = Perché viene
desk-contact-motive-spontaneous = Di sua iniziativa
desk-contact-motive-sent = L’ha mandato qualcuno
desk-contact-motive-summoned = L’abbiamo chiamato noi
desk-contact-motive-decree = Per un decreto
desk-contact-sent-by = Chi l’ha mandato o segnalato
desk-contact-note = Nota breve
desk-contact-end = Come finisce
desk-contact-outcome = Esito
desk-contact-outcome-none = Ancora nessuno
desk-contact-outcome-missing = Scegli come è finito, oppure lascialo aperto.
desk-contact-outcome-information = Informazioni date
desk-contact-outcome-appointment = Appuntamento
desk-contact-outcome-sent-on = Mandato da un altro servizio
desk-contact-outcome-back = Torna un’altra volta
desk-contact-outcome-no-answer = Nessuna risposta
desk-contact-outcome-declined = Non vuole altro
desk-contact-outcome-not-ours = Non tocca a noi
desk-contact-outcome-emergency = Pronto intervento chiamato
desk-contact-outcome-mistake = Segnato per sbaglio
desk-contact-reason = A chi, o perché
desk-contact-reason-hint = Serve se è mandato altrove, se non tocca a noi o se è uno sbaglio.
desk-contact-reason-missing = Scrivi a chi o perché, in poche parole.
desk-contact-close = Chiudi il contatto
desk-contact-leave-open = Lascia aperto
desk-contact-kept = A ogni passo quello che scrivi è messo al sicuro, anche se la pagina si chiude.
desk-contact-is-open = Da chiudere
desk-contact-finish = Completa e chiudi
desk-contact-correct = Correggi
desk-contact-book = Prenota un appuntamento
desk-contact-newly = mai visto prima
desk-contact-yes = sì
desk-contact-no = no
desk-contact-nothing = niente
desk-contact-done-closed = Il contatto è chiuso.
desk-contact-done-open = Il contatto è salvo e resta da chiudere.
desk-contact-done-corrected = Corretto. Quello che c’era prima resta nella storia.
desk-contact-done-reopened = Il contatto è di nuovo aperto.
desk-contact-noted = Di: { $when }
desk-contact-noted-own = L’hai segnato tu: { $when }
desk-contact-history = Che cosa è cambiato
desk-contact-changed = { $when }
desk-contact-changed-own = { $when }, da te
desk-contact-because = perché:
desk-contact-before = prima c’era
desk-contact-reopen = Riapri il contatto
desk-contact-why-reopen = Perché lo riapri?
desk-contact-why-reopen-missing = Scrivi perché, in poche parole.
desk-contact-reopen-go = Riapri
desk-contact-changed-meanwhile = Un collega l’ha cambiato adesso. Guarda com’è e, se serve, riprova.
desk-contact-versions = Un collega ha cambiato questo contatto
desk-contact-versions-own = Hai già cambiato questo contatto da un’altra parte
desk-contact-versions-lead = Ecco che cosa c’è adesso e che cosa hai scritto tu. Non si è perso niente: scegli, o correggi qui sotto.
desk-contact-versions-caption = Dove le due versioni sono diverse
desk-contact-versions-mine = Salva la mia versione
desk-contact-versions-theirs = Lascia com’è adesso
desk-contact-part = Parte
desk-contact-theirs = Adesso
desk-contact-mine = La tua
desk-contacts-all-desks = Tutti i miei sportelli
desk-contacts-open = { $count ->
    [one] Uno da chiudere
   *[other] { $count } da chiudere
}
desk-contacts-sum = { $count ->
    [one] Un contatto in questo giorno.
   *[other] { $count } contatti in questo giorno.
}
desk-contacts-empty = Nessuno è venuto, ha telefonato o scritto. Quando succede, premi «Nuovo contatto».
    .title = Nessun contatto in questo giorno
desk-contacts-not-theirs = I contatti li segna chi riceve le persone a uno sportello. Chi coordina il tuo ente può aggiungerti.
    .title = Qui non ci sono contatti per te
desk-reach = Chi arriva
desk-reach-quarters = Trimestri
desk-reach-quarter = { $quarter ->
    [1] Gennaio, febbraio e marzo { $year }
    [2] Aprile, maggio e giugno { $year }
    [3] Luglio, agosto e settembre { $year }
   *[other] Ottobre, novembre e dicembre { $year }
}
desk-reach-before = Trimestre prima
desk-reach-after = Trimestre dopo
desk-reach-sum = { $count } contatti agli sportelli del tuo ente.
desk-reach-sum-few = Pochi contatti: i numeri piccoli non si mostrano.
desk-reach-by-town = Per Comune
desk-reach-by-way = Per come sono arrivati
desk-reach-contacts = Contatti
desk-reach-newly = Mai visti prima
desk-reach-no-town = Non detto
desk-reach-hidden = nascosto
desk-reach-why-hidden = I numeri sotto { $least } sono nascosti, e con loro quelli che li farebbero indovinare.
desk-reach-none = Quando gli sportelli segnano i contatti, qui vedi da dove arrivano.
    .title = Nessun contatto in questo trimestre

# The calendar: ways to look at it
desk-views = Modi di guardare l’agenda
desk-view-day = Giorno
desk-view-week = Settimana
desk-view-team = Squadra
desk-view-to-close = { $count ->
    [0] Da chiudere
   *[other] { $count } da chiudere
}
desk-view-away = Assenze
desk-book = Prenota
desk-said-code-title = Trova da un codice
desk-said-code-lead = Chi telefona dice il codice del suo appuntamento, o del suo posto in un gruppo.
desk-said-code = Codice
desk-said-code-hint = Otto lettere e cifre, per esempio K7WM-2QXA. Maiuscole, spazi e trattini non contano.
desk-said-code-find = Trova
desk-said-code-malformed = Un codice ha otto lettere e cifre. Non usa 0, O, 1, I, L e U. Fattelo rileggere.
desk-said-code-unknown = Nessun appuntamento e nessun posto ai tuoi sportelli ha questo codice. Fattelo rileggere: può essere di un altro sportello.
desk-said-code-where = Si cerca in questi sportelli:
desk-sheet = Foglio del giorno (PDF)
desk-sheet-printed = Stampato { $when }, { $who }
desk-sheet-when = Ora
desk-sheet-who = Chi
desk-sheet-what = Per che cosa
desk-sheet-how = Come e con chi
desk-sheet-came = È venuto?
desk-sheet-yes = sì
desk-sheet-no = no
desk-sheet-nobody = Nessuno in agenda.
desk-sheet-foot = Ci sono dati di persone: non lasciare il foglio sul banco, distruggilo a fine giornata. Poi segna in agenda chi è venuto.
desk-sheet-page = Pagina
desk-sheet-not-printed = Il foglio non si può stampare. Stampa la pagina dal browser; chi tiene l’impianto trova il motivo nel diario di Filò.
desk-show = Mostra
desk-worker-number = Operatore { $number }
desk-which-desk = Sportello
desk-which-worker = Chi riceve
desk-everybody = Tutti
desk-every-desk = Tutti i miei sportelli
desk-weeks = Settimane
desk-week-before = Settimana prima
desk-this-week = Questa settimana
desk-week-after = Settimana dopo
desk-week-of = Settimana { $day } – { $last }
desk-week-sum = { $expected ->
    [0] Nessuno è atteso
    [one] Un appuntamento
   *[other] { $expected } appuntamenti
}, { $free ->
    [0] nessuna ora libera.
    [one] un’ora libera.
   *[other] { $free } ore libere.
}
desk-week-empty = In questa settimana nessuno riceve e nessuno è atteso.
    .title = Settimana senza appuntamenti
desk-team-of = Chi riceve { $day }
desk-team-empty = In questo giorno nessuno riceve agli sportelli che segui.
    .title = Giorno senza appuntamenti
desk-grid-day = Giorno
desk-grid-who = Chi riceve
desk-grid-holiday = Festa
desk-grid-away-all-day = Assente
desk-grid-until = fino alle
desk-grid-free = Libero
desk-grid-away = Assente
desk-grid-elsewhere = In un altro sportello
desk-grid-kept = Tenuto per chi aspetta
desk-grid-undecided = Da sistemare

# What is left to close
desk-to-close-title = Appuntamenti da chiudere
desk-to-close = { $count ->
    [0] Niente da chiudere
    [one] Un appuntamento da chiudere
   *[other] { $count } appuntamenti da chiudere
}
desk-to-close-lead = Di’ se la persona è venuta. Se sbagli, premi Correggi: la riga resta qui per un’ora.
desk-to-close-empty = Di tutti gli appuntamenti passati si sa com’è andata.
    .title = Tutto chiuso

# Booking for somebody
desk-book-title = Prenota per una persona
desk-book-what = Per che cosa
desk-book-what-missing = Scegli il servizio dall’elenco.
desk-book-day = Da quale giorno
desk-book-times = Mostra le ore libere
desk-book-nothing = Gli sportelli che segui non danno appuntamenti, o il tuo ruolo non prenota.
    .title = Qui non c’è niente da prenotare
desk-book-when = Quando?
desk-book-other = Un altro servizio
desk-book-earlier = Settimana prima
desk-book-later = Settimana dopo
desk-book-full = In questi giorni nessuno è libero.
    .title = Nessuna ora libera
desk-book-first = Vai a { $day }
desk-book-own = Un’altra ora, anche fuori orario
desk-book-own-day = Giorno
desk-book-own-day-missing = Scrivi il giorno.
desk-book-own-hour = Ora
desk-book-own-hour-hint = Per esempio 9.30
desk-book-own-hour-missing = Scrivi un’ora ogni cinque minuti, per esempio 9.30 o 14.05.
desk-book-own-worker = Chi riceve
desk-book-own-worker-missing = Scegli chi riceve.
desk-book-own-go = Prova quest’ora
desk-book-who = Chi viene?
desk-book-name = Nome
desk-book-name-hint = Come vuole essere chiamata la persona. Va bene anche solo il nome.
desk-book-name-missing = Scrivi un nome: serve per riconoscersi.
desk-book-phone = Telefono
desk-book-phone-hint = Per avvisare se qualcosa cambia.
desk-book-email = E-mail
desk-book-language = Lingua
desk-book-language-hint = In questa lingua riceve i messaggi.
desk-move-untold = Non riceve messaggi: avvisa tu
desk-told-untold = Ora cambiata. Non riceve messaggi: se non lo sa già, avvisa tu
desk-book-phone-needed = Per un appuntamento al telefono serve un numero.
desk-book-unsafe = Il numero che abbiamo non è sicuro o non va usato: chiedi come avvisare questa persona.
desk-book-tell = Vuole un messaggio?
desk-book-tell-hint = Chiedilo. Il messaggio dice che c’è un appuntamento, mai per che cosa.
desk-book-tell-phone = Sì, al telefono; per e-mail se manca
desk-book-tell-mail = Sì, solo per e-mail
desk-book-tell-nothing = No, nessun messaggio
desk-book-tell-missing = Chiedi se vuole un messaggio, e scegli.
desk-book-tell-no-way = Per il messaggio scrivi un telefono, o un’e-mail.
desk-book-tell-no-address = Per un’e-mail scrivi qui l’indirizzo.
desk-book-mode = Come
desk-book-note = Che cosa deve sapere chi riceve
desk-book-confirm = Prenota
desk-book-anyway = Prenota lo stesso
desk-book-other-time = Un’altra ora
desk-book-done = Prenotato
desk-book-code = Codice da dire alla persona:
desk-book-code-why = Con questo codice la persona può vedere, spostare o disdire: dal sito, in «Ho già un appuntamento o un posto in un gruppo».
desk-book-see-day = Guarda il giorno
desk-book-another = Prenota ancora
desk-with = Con chi
desk-doubt-outside = In quest’ora chi riceve di solito non c’è. Prenota solo se vi siete accordati.
desk-doubt-holiday = È un giorno di festa.
desk-doubt-under-notice = Manca poco: da sola la persona non potrebbe più prenotare quest’ora.
desk-doubt-beyond-notice = È molto in là: da sola la persona non potrebbe ancora prenotare quest’ora.
desk-just-taken = In quest’ora chi riceve ha già un appuntamento. Scegli un’altra ora.
desk-away = In quest’ora chi riceve è assente. Scegli un’altra ora, o togli prima l’assenza.
desk-vanished = Quest’ora non c’è più. Ecco quelle di adesso.

# Moving and handing over
desk-move = Sposta
desk-move-title = Sposta l’appuntamento
desk-move-times = A un’altra ora
desk-move-desk = Sportello
desk-move-sure = Vuoi spostare così?
desk-move-from = Com’è adesso
desk-move-to = Come sarà
desk-move-yes = Sposta
desk-move-anyway = Sposta lo stesso
desk-hand-title = Alla stessa ora, con
desk-hand-sure = Vuoi affidare così?
desk-hand-of = Non riceve più
desk-hand-to = Riceve
desk-hand-yes = Affida
desk-done-moved = L’appuntamento è spostato.
desk-done-handed = L’appuntamento ha un’altra persona che riceve. L’ora è la stessa.
desk-line-away = Chi riceve è assente
desk-undecided = { $count ->
    [one] Una persona è attesa da chi in quest’ora è assente.
   *[other] { $count } persone sono attese da chi in quell’ora è assente.
}
desk-undecided-go = Sistema

# Absences
desk-away-next = Chi manca, da oggi
desk-away-nobody = Nessuna assenza segnata.
desk-away-new = Segna un’assenza
desk-away-who = Chi
desk-away-who-missing = Scegli chi è assente.
desk-away-from = Dal giorno
desk-away-from-missing = Scrivi da quale giorno.
desk-away-from-hour = Dalle ore
desk-away-to = Al giorno
desk-away-to-hint = Vuoto: lo stesso giorno.
desk-away-to-hour = Alle ore
desk-away-hour-hint = Vuoto: tutto il giorno.
desk-away-kind = Perché
desk-away-kind-hint = Non scrivere mai motivi di salute.
desk-away-kind-away = Assente
desk-away-kind-leave = Ferie o permesso
desk-away-kind-course = Corso
desk-away-kind-meeting = Riunione o lavoro altrove
desk-away-enter = Segna
desk-away-backwards = L’assenza finisce prima di cominciare. Controlla giorni e ore.
desk-away-past = Quest’assenza è già passata.
desk-away-too-long = Dura più di un anno. Controlla l’anno.
desk-away-entered = Segnata. In quei giorni nessuno era atteso.
desk-away-withdraw = Togli l’assenza
desk-away-withdrawn = L’assenza è tolta.
desk-under = Appuntamenti da sistemare
desk-under-title = { $who } è assente
desk-under-sum = { $open ->
    [0] Niente da sistemare.
    [one] Una persona da sistemare.
   *[other] { $open } persone da sistemare.
} { $proposed ->
    [0] Non c’è nessuna proposta.
    [one] Per una c’è una proposta.
   *[other] Per { $proposed } c’è una proposta.
}
desk-under-empty = Nessuno è rimasto senza chi lo riceve.
    .title = Tutto a posto
desk-under-all = { $count ->
    [one] Applica la proposta
   *[other] Applica tutte e { $count } le proposte
}
desk-under-take = Va bene
desk-under-other = Altra ora
desk-under-keep = Lascia così
desk-under-kept = Resta così. Ci pensa qualcuno dello sportello.
desk-under-stays = Resta così
desk-under-meetings = Incontri di gruppo senza chi li conduce
desk-under-people = Persone senza chi le riceve
desk-under-meeting = { $count ->
    [0] Nessuno è iscritto · { $desk }
    [one] Una persona iscritta · { $desk }
   *[other] { $count } persone iscritte · { $desk }
}
desk-under-beside = Lo conduce anche { $who }
desk-under-who-leads = Chi può condurlo alla stessa ora
desk-under-nobody-free = A quell’ora nessun altro è libero
desk-under-lead = Conduce { $who }
desk-under-led = L’incontro ha un’altra persona che lo conduce. Giorno, ora e luogo sono gli stessi.
desk-under-not-led = Intanto qualcosa è cambiato: quella persona non può più. Guarda com’è adesso.
desk-under-none = Nessuna proposta: scegli tu
desk-under-hand = Alla stessa ora con { $who }
desk-under-move = { $day }, ore { $time }, con { $who }
desk-under-done = { $count ->
    [0] Nessun appuntamento è cambiato.
    [one] Un appuntamento è cambiato.
   *[other] { $count } appuntamenti sono cambiati.
}
desk-under-refused = { $count ->
    [one] Una proposta non valeva più: la persona è ancora qui sotto.
   *[other] { $count } proposte non valevano più: le persone sono ancora qui sotto.
}
desk-under-back = Torna all’elenco

# One day with other hours
desk-hours = Orario di un giorno
desk-hours-of = Orario di
desk-hours-day = Un altro giorno
desk-hours-lead = Cambi solo questo giorno. Gli altri restano com’erano. Chi è già atteso resta atteso: guarda la settimana.
desk-hours-which = Quale orario
desk-hours-which-missing = Scegli quale orario cambiare.
desk-hours-from = Apre alle
desk-hours-to = Chiude alle
desk-hours-change = Cambia
desk-hours-close = Chiudi questo giorno
desk-hours-usual = Torna all’orario solito
desk-hours-other = { $hours }, di solito { $usual }
desk-hours-closed = Chiuso, di solito { $usual }
desk-hours-done = L’orario di questo giorno è cambiato.
desk-hours-backwards = Chiude prima di aprire. Controlla le due ore.
desk-hours-empty = In questo giorno non c’è nessun orario da cambiare.
    .title = Nessuno riceve

# Quello che si stava scrivendo quando la sessione è finita.
desk-session-over-held = Sei stato via a lungo e la pagina si è chiusa. Quello che avevi scritto è qui: entra e vai avanti.
desk-held-title = Quello che avevi scritto è qui
desk-held-lead = La sessione era finita mentre scrivevi. Con un tasto vai avanti da dove eri.
desk-held-go = Vai avanti
desk-held-drop = Lascia perdere
desk-contact-appointments = Appuntamenti nati da qui

# Richieste a un progetto, in ordine di arrivo (D5).
desk-intake = Richieste
desk-intake-title = Richieste · { $programme }
desk-intake-programme = Progetto
desk-intake-new = Nuova richiesta
desk-intake-one = Una richiesta
desk-intake-nth = { $nth }ª
desk-intake-arrived = in ordine di arrivo: { $when }
desk-intake-figures = { $taken ->
    [one] Una famiglia su circa { $places } ha un posto.
   *[other] { $taken } famiglie su circa { $places } hanno un posto.
 } Previsti { $planned } su { $fund }.
desk-intake-public-open = Sul sito si legge: aperto. I numeri non si vedono.
desk-intake-public-full = Sul sito si legge: posti presi, si può chiedere lo stesso. I numeri non si vedono.
desk-intake-next = C’è posto. La prossima in ordine di arrivo è la { $nth }ª. Il posto lo dà chi coordina.
desk-intake-next-open = Apri la { $nth }ª
desk-intake-next-elsewhere = C’è posto. La prossima in ordine di arrivo è a un altro sportello del progetto.
desk-intake-empty = Quando qualcuno chiede di entrare, scrivi qui la richiesta: il posto nell’ordine e l’ora li mette il sistema.
    .title = Nessuna richiesta ancora
desk-intake-not-theirs = Le richieste si vedono dagli sportelli di un progetto che accoglie in ordine di arrivo. Se dovresti vederle, chiedi a chi coordina.
    .title = Nessun progetto ai tuoi sportelli
desk-intake-waiting = { $count ->
    [one] Aspetta { $count } famiglia
   *[other] Aspettano { $count } famiglie
}
desk-intake-waiting-none = Nessuno aspetta.
desk-intake-placed = { $count ->
    [one] { $count } famiglia con un posto
   *[other] { $count } famiglie con un posto
}
desk-intake-ended = { $count ->
    [one] { $count } richiesta chiusa
   *[other] { $count } richieste chiuse
}
desk-intake-nobody = Dati cancellati
desk-intake-assessed = Valutata
desk-intake-not-assessed = Da valutare
desk-intake-status-arrived = Da decidere
desk-intake-status-listed = In lista d’attesa
desk-intake-status-placed = Ha un posto
desk-intake-status-refused = Non accolta
desk-intake-status-withdrawn = Ha rinunciato
desk-intake-status-closed = Percorso finito
desk-intake-fits = Rientra nelle regole
desk-intake-does-not-fit = Una regola dice no
desk-intake-to-ask = Manca qualche risposta
desk-intake-yes = Sì
desk-intake-no = No
desk-intake-unknown = Non si sa ancora
desk-intake-resident-yes = Abita in un Comune del progetto.
desk-intake-resident-no = Abita in un Comune che il progetto non copre.
desk-intake-resident-unknown = Chiedi in quale Comune abita.
desk-intake-minors-yes = Vive con figli minorenni.
desk-intake-minors-no = Il progetto è per chi vive con figli minorenni.
desk-intake-minors-unknown = Chiedi se vive con figli minorenni.
desk-intake-hardship-yes = Ha perso il lavoro o ha difficoltà con i soldi.
desk-intake-hardship-no = Il progetto è per chi ha perso il lavoro o ha difficoltà con i soldi.
desk-intake-hardship-unknown = Chiedi se ha perso il lavoro o se ha difficoltà con i soldi.
desk-intake-still = Le regole spiegano, non decidono: chi coordina può accogliere lo stesso e scrive perché.
desk-intake-new-title = Nuova richiesta · { $programme }
desk-intake-new-lead = Basta un nome e un modo per richiamare. Quello che non si sa ancora si aggiunge dopo.
desk-intake-correct = Correggi
desk-intake-correct-title = Correggi la richiesta
desk-intake-correct-lead = Il posto nell’ordine e l’ora di arrivo non cambiano. Quello che c’era prima resta agli atti.
desk-intake-who = Chi chiede
desk-intake-rules = Le regole del progetto
desk-intake-desk = A quale sportello
desk-intake-desk-missing = Scegli lo sportello.
desk-intake-name = Nome, o come vuole essere chiamato
desk-intake-name-hint = Va bene anche un nome inventato.
desk-intake-name-missing = Scrivi un nome, anche inventato: serve per ritrovare la richiesta.
desk-intake-telephone = Telefono
desk-intake-mail = E-mail
desk-intake-reach = Un altro modo, o quando chiamare
desk-intake-reach-hint = Per esempio: passa allo sportello il martedì.
desk-intake-reach-missing = Scrivi un telefono, una e-mail o un altro modo: senza, nessuno può dire come è andata.
desk-intake-town = Dove abita
desk-intake-elsewhere = In un altro Comune
desk-intake-minors = Vive con figli minorenni?
desk-intake-job-lost = In casa qualcuno ha perso il lavoro?
desk-intake-hardship = Ha difficoltà con i soldi?
desk-intake-note = Nota
desk-intake-note-hint = Poche parole. Resta sigillata.
desk-intake-enter = Registra la richiesta
desk-intake-save = Salva
desk-intake-back = Torna indietro senza salvare
desk-intake-too-long = È troppo: accorcia.
desk-intake-amount-too-much = Al massimo € 100.000: scrivi una somma più piccola.
desk-intake-meanwhile = Intanto un’altra persona ha cambiato questa richiesta. Quello che hai scritto è qui sotto: guarda com’è adesso, poi salva se va ancora bene.
desk-intake-see-now = Guarda com’è adesso
desk-intake-to-list = Tutte le richieste
desk-intake-contact = Il contatto da cui viene
desk-intake-assess = Valutazione
desk-intake-assess-title = Valuta: { $name }
desk-intake-assess-lead = Poche domande. Puoi saltarne qualcuna e tornare.
desk-intake-assess-go = Valuta bisogni e motivazione
desk-intake-assess-again = Rivedi la valutazione
desk-intake-assess-keep = Salva la valutazione
desk-intake-assess-note = Che cosa aggiungi
desk-intake-assess-nothing = Rispondi almeno a una domanda, o torna indietro.
desk-intake-assess-changed = Le domande del progetto sono cambiate da quando hai aperto la pagina. Guardale e salva di nuovo.
desk-intake-need = Bisogni
desk-intake-motivation = Motivazione
desk-intake-need-none = Bisogno: senza risposte
desk-intake-need-low = Bisogno: basso
desk-intake-need-middle = Bisogno: medio
desk-intake-need-high = Bisogno: alto
desk-intake-motivation-none = Motivazione: senza risposte
desk-intake-motivation-low = Motivazione: bassa
desk-intake-motivation-middle = Motivazione: media
desk-intake-motivation-high = Motivazione: alta
desk-intake-suggested = È una lettura suggerita dalle risposte. Non decide niente.
desk-intake-partial = Qualche domanda è senza risposta.
desk-intake-answers = Le risposte
desk-intake-not-assessed-yet = Nessuno ha ancora guardato insieme bisogni e motivazione.
desk-intake-decide-title = La decisione
desk-intake-step = Che cosa decidi
desk-intake-step-missing = Scegli che cosa decidi.
desk-intake-step-place = Do un posto
desk-intake-step-list = Metto in lista d’attesa
desk-intake-step-refuse = Non accolgo, con il motivo
desk-intake-step-plan = Cambio la somma prevista
desk-intake-step-withdraw = La famiglia rinuncia
desk-intake-step-close = Il percorso è finito: libero il posto
desk-intake-step-reopen = Riapro la richiesta, con il motivo
desk-intake-amount = Quanto prevedi per la famiglia, in euro
desk-intake-amount-hint = Serve se dai un posto. Se non prevedi spese scrivi 0.
desk-intake-amount-placed = Quanto è previsto in tutto, in euro
desk-intake-amount-placed-hint = Se il posto si libera: quanto è stato speso davvero. Il resto torna al fondo.
desk-intake-amount-missing = Scrivi una somma in euro, per esempio 5.600. Se non ce n’è, scrivi 0.
desk-intake-reason = Perché
desk-intake-reason-hint = Serve per non accogliere e per riaprire. Resta sigillato.
desk-intake-reason-limit-hint = Serve per andare oltre. Resta sigillato; agli atti resta che il limite è stato superato, e da chi.
desk-intake-reason-missing = Scrivi perché: un no senza motivo non si può spiegare.
desk-intake-reason-limit = Per andare oltre il limite scrivi perché.
desk-intake-decide = Decidi
desk-intake-decide-anyway = Vai oltre e decidi
desk-intake-list-instead = Metti in lista d’attesa
desk-intake-limit = Fermati un momento
desk-intake-limit-full = I posti sono tutti presi
desk-intake-limit-places = Hanno un posto { $taken } famiglie su circa { $places }. Puoi mettere in lista d’attesa, o andare oltre e scrivere perché.
desk-intake-limit-fund = La somma va oltre il fondo: previsti finora { $planned } su { $fund }. Puoi scriverne una più bassa, o andare oltre e scrivere perché.
desk-intake-limit-both = Hanno un posto { $taken } famiglie su circa { $places } e la somma va oltre il fondo, { $planned } su { $fund }. Puoi mettere in lista d’attesa, o andare oltre e scrivere perché.
desk-intake-limit-rules = Una regola del progetto dice no, o manca una risposta. Puoi correggere la richiesta, o accogliere lo stesso e scrivere perché.
desk-intake-passed-places = Oltre i posti del progetto
desk-intake-passed-fund = Oltre il fondo
desk-intake-passed-rules = Fuori da una regola del progetto
desk-intake-decided-meanwhile = Intanto la richiesta è cambiata: qui sotto vedi com’è adesso. Decidi di nuovo, se serve.
desk-intake-history = Che cosa è stato fatto
desk-intake-own = da te
desk-intake-did-place = Ha avuto un posto
desk-intake-did-list = Messa in lista d’attesa
desk-intake-did-refuse = Non accolta
desk-intake-did-plan = Cambiata la somma
desk-intake-did-withdraw = Ha rinunciato
desk-intake-did-close = Percorso finito
desk-intake-did-reopen = Riaperta
desk-intake-did-assess = Valutata
desk-intake-did-correct = Corretta
desk-intake-done-entered = Richiesta registrata. Il posto nell’ordine di arrivo non cambia più.
desk-intake-done-corrected = Richiesta corretta.
desk-intake-done-assessed = Valutazione salvata.
desk-intake-done-decided = Decisione registrata.
desk-intake-done-freed = Il posto è libero. Nessuno sale da solo: guarda chi è il prossimo.

# From the desk to online and back
desk-told-online = Avviso: ora è online
desk-told-by-telephone = Avviso: ora è per telefono
desk-told-at-the-desk = Avviso: di nuovo di persona
desk-online = Come si riceve
desk-online-new = Cambia da un giorno in poi
desk-online-lead = Gli sportelli passano online o al telefono, o tornano di persona. Prima vedi chi riguarda. Giorno e ora di ciascuno restano.
desk-online-what = Che cosa cambia
desk-online-choose = Scegli…
desk-online-what-missing = Scegli che cosa cambia.
desk-online-all = Tutti gli sportelli
desk-online-all-of = Tutti gli sportelli di { $body }
desk-online-programme = Programma { $name }
desk-online-to = Come si riceve
desk-online-to-missing = Scegli come si riceve.
desk-online-to-online = Online
desk-online-to-phone = Per telefono
desk-online-to-desk = Di nuovo di persona
desk-online-from = Dal giorno
desk-online-from-hint = I giorni prima restano come sono.
desk-online-from-missing = Scrivi da quale giorno.
desk-online-from-past = Questo giorno è passato. Scegli oggi o un giorno più avanti.
desk-online-link = Dove ci si incontra online
desk-online-link-hint = Serve solo per passare online.
desk-online-link-standing = Al collegamento fisso di ogni sportello
desk-online-link-rooms = In una stanza diversa per ogni appuntamento
desk-online-link-missing = Non hanno un collegamento fisso: { $desks }. Scegli una stanza per ogni appuntamento.
desk-online-rooms = Indirizzo delle stanze
desk-online-rooms-hint = Comincia con https:// e finisce, di solito, con una barra. Alla fine mettiamo un nome diverso per ogni appuntamento.
desk-online-rooms-wrong = Scrivi un indirizzo che comincia con https://, senza spazi e breve.
desk-online-why = Perché
desk-online-why-missing = Scegli perché.
desk-online-why-ordinance = Un’ordinanza
desk-online-why-weather = Il maltempo
desk-online-why-premises = I locali non si possono usare
desk-online-why-staff = Manca personale
desk-online-why-reopening = Gli sportelli riaprono
desk-online-why-other = Un altro motivo
desk-online-words = Parole per chi viene
desk-online-words-hint = Le legge chiunque sulla scheda dello sportello. Nei messaggi non ci sono.
desk-online-look = Vedi chi riguarda
desk-online-no-desk = Non ci sono sportelli che ricevono di persona e di cui puoi decidere.
desk-online-before = Che cosa è stato deciso
desk-online-none = Finora niente: gli sportelli ricevono come sempre.
desk-online-who = Chi riguarda
desk-online-nothing-yet = Nessuno è stato spostato né avvisato. Leggi, poi decidi.
    .title = Non è ancora successo niente
desk-online-over = Questa decisione vale al posto di un’altra: « { $what }, dal giorno { $day } ». Vale l’ultima presa.
desk-online-sum = { $changes ->
    [0] Nessun appuntamento cambia.
    [one] Un appuntamento cambia.
   *[other] { $changes } appuntamenti cambiano.
 } { $told ->
    [0] Non parte nessun messaggio.
    [one] Parte un messaggio.
   *[other] Partono { $told } messaggi, uno a testa.
 } { $untold ->
    [0] {""}
    [one] Una persona va avvisata a voce.
   *[other] { $untold } persone vanno avvisate a voce.
 }
desk-online-table = Sportello per sportello
desk-online-table-done = Che cosa è stato fatto
desk-online-column-desk = Sportello
desk-online-column-changes = Cambiano
desk-online-column-changed = Cambiati
desk-online-column-told = Con un messaggio
desk-online-column-untold = Senza messaggio
desk-online-column-stays = Restano come hanno scelto
desk-online-column-back = Tornati com’erano
desk-online-stays = { $phone } al telefono, { $online } online, { $home } a casa
desk-online-left = A chi non arriva un messaggio
desk-online-left-lead = Restano in elenco anche dopo, con il loro numero. Qui i più vicini, fino a duecento.
desk-online-call = Da avvisare a voce
desk-online-call-lead = A loro non è arrivato nessun messaggio. Spariscono dall’elenco quando il loro giorno è passato.
desk-online-untold-choice = Ha chiesto di non ricevere messaggi
desk-online-untold-no-way = Non ha lasciato un cellulare né una mail
desk-online-untold-none = Prenotato senza chiedere se si può scrivere
desk-online-apply = Decidi e avvisa
desk-online-apply-nobody = Decidi
desk-online-change = Cambia qualcosa
desk-online-changed-meanwhile = Qualcosa è cambiato mentre leggevi. Guarda di nuovo chi riguarda.
desk-online-one = La decisione
desk-online-going = In corso
desk-online-done = Tutti cambiati
desk-online-ahead = Deciso, non ancora cominciato
desk-online-going-back = Disdetta, si torna indietro
desk-online-called-off = Disdetta
desk-online-decided = Decisa
desk-online-how-far = { $done } di { $all } appuntamenti
desk-online-beside = Va avanti da sola, anche se chiudi la pagina. Nessuno riceve due messaggi.
desk-online-refresh = Guarda a che punto è
desk-online-go-on = Fai avanzare ora
desk-online-call-off = Disdici la decisione
desk-online-call-off-lead = Si può fino al giorno prima. Chi ha già ricevuto il messaggio ne riceve uno solo: torna come prima.
desk-online-call-off-yes = Sì, disdici
desk-online-call-off-no = No, lascia così
desk-online-too-late = Il giorno è arrivato: non si disdice più. Decidi che gli sportelli tornano di persona.
desk-online-others = Tutte le decisioni
desk-was-on-site = prima di persona
desk-was-online = prima online
desk-was-phone = prima per telefono

desk-state-needs-database = Nella base di dati non si può scrivere: finché è così nessuno può prenotare. Controlla il disco, i permessi della cartella dei dati o il server PostgreSQL.

desk-feeds = Il calendario sul telefono
desk-feeds-lead = Un link segreto porta gli appuntamenti nel calendario del telefono o del computer, che li rilegge da solo ogni quarto d’ora. Ci sono ore, servizi e luoghi: mai nomi.
desk-feeds-whose = Di chi è il calendario?
desk-feeds-whose-missing = Scegli di chi è il calendario.
desk-feeds-make = Crea il link
desk-feeds-nobody = Ai tuoi sportelli non riceve ancora nessuno. Quando un calendario avrà i suoi orari, qui potrai portarlo sul telefono.
    .title = Nessun calendario
desk-feeds-live = I link che valgono
desk-feeds-live-lead = Telefono perso o cambiato? Spegni il link: da quel momento non mostra più niente.
desk-feeds-none = Non hai link. Chi crea di nuovo un link per lo stesso calendario spegne quello di prima.
desk-feeds-made = creato { $made }
desk-feeds-read = letto l’ultima volta il { $read }
desk-feeds-unread = mai letto
desk-feeds-end = Spegni
desk-feeds-ended = Il link è spento. Chi lo aveva non vede più niente.
desk-feeds-link = Il link è pronto
desk-feeds-link-lead = È il calendario di { $who }. Il link si mostra solo adesso: aggiungilo subito.
desk-feeds-subscribe = Aggiungi al calendario
desk-feeds-how-phone = Sul telefono: premi il bottone e accetta. Se non succede niente, copia il link e incollalo in «Aggiungi calendario da URL».
desk-feeds-how-computer = Sul computer: cerca «Abbonati a un calendario» o «Da Internet» e incolla il link.
desk-feeds-secret = Chi ha il link vede i tuoi orari: non mandarlo a nessuno. Se esce dalle tue mani, spegnilo qui.
desk-feeds-back = Torna ai link
desk-feed-neutral = Appuntamento
desk-feed-elsewhere = Occupato in un altro sportello

# Gruppi (A6): la lista, un gruppo nuovo, chi viene e chi aspetta, chi è venuto
desk-groups = Gruppi
desk-groups-empty = Un gruppo è un ciclo di incontri con gli stessi posti: il cerchio dei papà, la riunione dei genitori.
    .title = Ancora nessun gruppo
desk-groups-new = Nuovo gruppo
desk-groups-new-lead = Gli incontri si mettono in calendario tutti insieme. I giorni di festa e di chiusura si saltano, e te lo diciamo.
desk-groups-coming = In corso
desk-groups-coming-none = Nessun gruppo ha incontri in arrivo.
desk-groups-past = Gruppi finiti
desk-groups-private = Iscrive solo lo sportello
desk-groups-is-public = Aperto a tutti
desk-groups-seats = { $taken } su { $seats } posti
desk-groups-waiting-count = { $count ->
    [one] 1 in attesa
   *[other] { $count } in attesa
}
desk-groups-rate = Presenti { $came } su { $of } ({ $percent } %)
desk-groups-rate-none = — (nessuno ancora segnato)
desk-groups-part-what = Che cosa e per chi
desk-groups-part-when = Quando e quanti
desk-groups-title = Come si chiama
desk-groups-title-hint = Lo legge anche chi guarda il sito: parole semplici, senza dire perché si viene.
desk-groups-title-missing = Scrivi come si chiama il gruppo.
desk-groups-what = Servizio
desk-groups-what-missing = Scegli un servizio dall’elenco.
desk-groups-first = Primo giorno
desk-groups-first-missing = Scrivi il giorno.
desk-groups-hour = Ora
desk-groups-hour-hint = Per esempio 18:30.
desk-groups-every = Ogni quante settimane
desk-groups-sessions = Quanti incontri
desk-groups-minutes = Minuti di ogni incontro
desk-groups-places = Posti
desk-groups-number = Scrivi un numero da 1 a { $max }.
desk-groups-fives = Scrivi i minuti di cinque in cinque: 60, 75, 90.
desk-groups-language = Lingua
desk-groups-leaders = Chi lo conduce
desk-groups-leaders-hint = La loro ora risulta occupata a ogni sportello.
desk-groups-leader-elsewhere = Chi conduce deve lavorare allo sportello del servizio.
desk-groups-who = Chi si può iscrivere
desk-groups-public = Chiunque, dal sito
desk-groups-public-note = Il sito dice solo se c’è posto o no. Altrimenti iscrive lo sportello.
desk-groups-notes = Da sapere prima di venire
desk-groups-notes-hint = Per esempio: si può portare il bambino, c’è il parcheggio.
desk-groups-make = Metti in calendario
desk-groups-busy = { $who } ha già un impegno: { $when }. Non abbiamo messo in calendario niente.
desk-groups-absent = { $who } non c’è: { $when }. Non abbiamo messo in calendario niente.
desk-groups-clash = Scegli un’altra ora, un altro giorno o un’altra persona.
desk-groups-past-day = Il primo incontro deve essere nel futuro.
desk-groups-closed = In quei giorni il luogo è sempre chiuso. Scegli un altro giorno.
desk-groups-back = Tutti i gruppi
desk-groups-to-group = Torna al gruppo
desk-groups-done-made = Gli incontri sono in calendario.
desk-groups-done-enrolled = Iscritto a tutti gli incontri che restano.
desk-groups-done-listed = È in lista, in ordine di arrivo.
desk-groups-code-why = Con questo codice vede gli incontri, risponde quando si libera un posto, o lascia il gruppo: dal sito, in «Ho già un appuntamento o un posto in un gruppo».
desk-groups-row-group = Gruppo
desk-groups-row-next = Primo incontro
desk-groups-enrol-another = Iscrivi un’altra persona
desk-groups-done-left = Tolto. Se un posto si è liberato, è già offerto a chi viene dopo.
desk-groups-done-off = L’incontro è annullato. Chi lo voleva è stato avvisato una volta.
desk-groups-done-moved = L’incontro è spostato. Chi lo voleva è stato avvisato una volta.
desk-groups-untold = { $count ->
    [one] A una persona iscritta non arriva nessun messaggio: avvisala a voce.
   *[other] A { $count } persone iscritte non arriva nessun messaggio: avvisale a voce.
}
desk-groups-leads = Conduce { $who }
desk-groups-skipped = Saltati perché è festa o il luogo è chiuso: { $days }.
desk-groups-row-places = Posti
desk-groups-row-rate = Presenze
desk-groups-row-place = Dove
desk-groups-meetings = Gli incontri
desk-groups-about = Com’è fatto il gruppo
desk-groups-off = Annullato
desk-groups-moved = Spostato
desk-groups-change = Sposta o annulla
desk-groups-coming-who = Con un posto ({ $count })
desk-groups-nobody = Ancora nessuno.
desk-groups-offered-who = Un posto li aspetta ({ $count })
desk-groups-offered-how = Il posto è tenuto due giorni. Chi non risponde lo lascia a chi viene dopo. Se ti dicono sì per telefono, prendilo tu per loro.
desk-groups-waiting-who = In lista ({ $count })
desk-groups-waiting-how = In ordine di arrivo, con l’ora del server. Quando si libera un posto lo offriamo da soli al primo: nessuno sceglie.
desk-groups-ended-who = Hanno lasciato ({ $count })
desk-groups-unnamed = Nome non ancora chiesto
desk-groups-no-reach = Guarda dalla sua pagina
desk-groups-until = Risponde entro { $when }
desk-groups-waits = Aspetta
desk-groups-left = Ha lasciato
desk-groups-lapsed = Non ha risposto
desk-groups-take-off = Togli
desk-groups-take-off-sure = Se lo togli, il posto va subito a chi viene dopo in lista. Non si torna indietro.
desk-groups-take-off-yes = Sì, togli
desk-groups-take-off-no = No, resta
desk-groups-accept = Prendi il posto per loro
desk-groups-enrol = Iscrivi qualcuno
desk-groups-enrol-yes = Iscrivi
desk-groups-list = Metti in lista
desk-groups-list-yes = Metti in lista
desk-groups-full = Non c’è un posto libero, o altri aspettano già. Si entra in lista, senza nome.
desk-groups-overtaken = L’ultimo posto è stato preso un attimo fa. Vuoi metterlo in lista?
desk-groups-free-now = Si è liberato un posto: serve un nome.
desk-groups-name-hint = Va bene anche un nome inventato.
desk-groups-name-missing = Scrivi come si fa chiamare.
desk-groups-reach-missing = Scrivi un telefono o un’e-mail.
desk-groups-list-hint = Per avvisare quando si libera un posto. Può anche non lasciare niente e guardare la sua pagina.
desk-groups-tell-hint = Il messaggio non dice mai di quale gruppo si tratta.
desk-groups-sitting = Chi è venuto
desk-groups-came = Presente
desk-groups-did-not-come = Assente
desk-groups-excused = Assente, ha avvisato
desk-groups-unmarked = Non segnato
desk-groups-unsay = Togli il segno
desk-groups-said = { $what }: detto { $when }
desk-groups-history = Che cosa era stato segnato
desk-groups-not-yet = Si segna da un’ora prima dell’inizio.
desk-groups-nobody-expected = Quando qualcuno si iscrive, qui si segna chi è venuto.
    .title = Nessuno è atteso
desk-groups-too-early = È troppo presto per dire chi è venuto.
desk-groups-over = Non si può più: era già annullato o finito.
desk-groups-too-late = È troppo tardi: il tempo è passato, o il posto è andato ad altri.
desk-groups-told = { $count ->
    [0] Nessuno ha un posto: non c’è da avvisare.
    [one] Una persona ha un posto: la avvisiamo una volta.
   *[other] { $count } persone hanno un posto: le avvisiamo una volta.
}
desk-groups-move = Spostare solo questo incontro
desk-groups-other-day = Nuovo giorno
desk-groups-move-yes = Sposta e avvisa
desk-groups-call-off = Annullare solo questo incontro
desk-groups-call-off-lead = Gli altri incontri restano. L’ora di chi conduce torna libera.
desk-groups-off-yes = Annulla e avvisa
desk-groups-today = { $time } { $title }: { $count } attesi.
desk-groups-today-unled = { $time } { $title }: { $count } attesi, e chi conduce è assente.
desk-groups-open = Apri l’incontro
# Chi invia altri con un collegamento personale, e che cosa ha inviato (D9).
desk-prescribers = Chi può inviare
desk-prescribers-lead = Hanno un collegamento personale dato da { $body }: inviano una persona allo sportello, con il suo accordo, senza un accesso.
desk-prescribers-readers = Si può inviare solo dove qualcuno ha un accesso e può rispondere: adesso { $served } sportelli su { $all }.
desk-prescribers-unserved = Sportelli dove nessuno può ancora rispondere ({ $count })
desk-prescribers-waiting = Inviati e ancora senza risposta ({ $count })
desk-prescribers-waiting-how = Vedi chi ha inviato e dove, mai la persona. Se aspetta da giorni, telefona allo sportello.
desk-prescribers-waiting-from = Da
desk-prescribers-waiting-nobody = A questo sportello nessuno ha più un accesso: nessuno risponderà. Telefona.
desk-prescribers-who = Chi ha un collegamento
desk-prescribers-empty = Dai un collegamento a un insegnante, a un medico, a una parrocchia. Lo vede una volta sola chi lo dà, e lo consegna.
    .title = Nessuno ha ancora un collegamento
desk-prescriber-give = Dai un collegamento
desk-prescriber-give-go = Crea il collegamento
desk-prescriber-name = Nome e cognome
desk-prescriber-name-missing = Scrivi il nome.
desk-prescriber-what = Che cosa fa
desk-prescriber-teacher = Insegnante o scuola
desk-prescriber-doctor = Medico
desk-prescriber-paediatrician = Pediatra
desk-prescriber-parish = Parrocchia
desk-prescriber-other = Altro
desk-prescriber-place = Dove lavora
desk-prescriber-place-hint = La scuola, lo studio, la parrocchia. Lo legge lo sportello.
desk-prescriber-place-missing = Scrivi dove lavora.
desk-prescriber-town = In quale Comune
desk-prescriber-town-missing = Scrivi il Comune.
desk-prescriber-town-unknown = Questo Comune non c’è. Scrivi il nome intero.
desk-prescriber-reach = Come lo raggiunge lo sportello
desk-prescriber-reach-hint = Un telefono o un’e-mail di lavoro.
desk-prescriber-reach-missing = Scrivi un telefono o un’e-mail.
desk-prescriber-last = Ultimo giorno
desk-prescriber-last-hint = Al massimo dodici mesi da oggi.
desk-prescriber-last-wrong = Scegli un giorno da domani a dodici mesi da oggi.
desk-prescriber-until = Vale fino a { $day }
desk-prescriber-ended = Finito: { $day }
desk-prescriber-revoked = Revocato
desk-prescriber-opened = aperto l’ultima volta { $day }
desk-prescriber-never = mai aperto
desk-prescriber-renew = Rinnova fino a { $day }
desk-prescriber-relink = Collegamento nuovo
desk-prescriber-revoke = Revoca
desk-prescriber-renewed = Rinnovato: il collegamento resta lo stesso.
desk-prescriber-shut = Revocato: il collegamento non apre più niente, da subito.
desk-prescriber-already = Il collegamento era già stato creato, e si vede una volta sola. Se si è perso, premi «Collegamento nuovo».
desk-prescriber-link = Il collegamento
desk-prescriber-link-lead = Consegnalo a { $name }, e a nessun altro.
desk-prescriber-link-once = Lo vedi adesso e mai più. Vale fino a { $day }.
desk-prescriber-link-safely = Chi lo ha può inviare una persona e vedere se lo sportello ha risposto. Non vede altro. Se va perso, revocalo.
desk-prescriber-link-reach = Per chi abita a { $town } arriva a
desk-prescriber-link-not = Qui nessuno ha ancora un accesso, e quindi non si può inviare: { $desks }.
desk-prescriber-link-nobody = Attenzione: per chi abita a { $town } nessuno sportello può ancora rispondere. Il collegamento si apre, ma da lì non si può inviare. Prima serve un accesso a uno sportello.
desk-prescriber-link-done = Fatto
desk-sendings = Invii
desk-sendings-sum = { $waiting ->
    [0] Nessuno aspetta una risposta.
    [one] Una persona inviata aspetta.
   *[other] { $waiting } persone inviate aspettano.
}
desk-sendings-empty = Qui arrivano le persone inviate da scuole, medici e parrocchie, con il loro accordo.
    .title = Nessun invio
desk-sendings-go = Guarda gli invii
desk-sending = Un invio
desk-sending-nobody = Nome non più leggibile
desk-sending-new = Nuovo
desk-sending-read = Letto, senza risposta
desk-sending-received = Ricevuto
desk-sending-taken = Ci pensiamo noi
desk-sending-could-not = Non è stato possibile
desk-sending-call = Ci chiami, per favore
desk-sending-booked = Con appuntamento
desk-sending-booked-long = Chi lo invia ha già preso un appuntamento: è in agenda.
desk-sending-from = Inviato da
desk-sending-desk = Sportello
desk-sending-when = Quando
desk-sending-needs = Bisogni
desk-sending-town = Abita a
desk-sending-language = Lingua
desk-sending-mail = E-mail
desk-sending-reach = Come cercarla
desk-sending-note = Due parole di chi invia
desk-sending-agreement = L’accordo
desk-sending-agreed = Ha detto di sì { $who }, { $how }, { $day }.
desk-sending-by-person = la persona stessa
desk-sending-by-parent = un genitore o chi ne fa le veci
desk-sending-how-person = di persona
desk-sending-how-phone = al telefono
desk-sending-words = Le parole che sono state lette
desk-sending-on = Vai avanti
desk-sending-on-hint = Le pagine si aprono già compilate. Poi torna qui e rispondi.
desk-sending-contact = Annota il contatto
desk-sending-book = Prenota
desk-sending-answer = Rispondi a chi invia
desk-sending-answer-hint = Legge solo questa parola, mai che cosa vi siete detti.
desk-sending-answered = Risposto: chi invia lo legge sulla sua pagina.
desk-sending-changed = Nel frattempo qualcuno ha risposto. Guarda com’è adesso.

# Chi verrebbe prima di quando è atteso (A8)
desk-view-earlier = Prima
desk-earlier = Chi verrebbe prima
desk-earlier-asked = Fatto: cerchiamo un orario prima
desk-earlier-said-no = Fatto: tiene il suo orario
desk-earlier-stopped = Fatto: non cerchiamo più
desk-earlier-lead = Quando si libera un orario, lo teniamo per tre ore per chi ha chiesto per primo e gli scriviamo. Se ti chiama, rispondi qui per lui.
desk-earlier-empty = Quando sposti un appuntamento puoi chiedere un orario prima. Lo può chiedere anche la persona, dalla sua pagina.
    .title = Nessuno aspetta un orario prima
desk-earlier-kept = Tenuto: { $when }. Risponde entro: { $until }
desk-earlier-waits = Aspetta da { $since }
desk-earlier-yes = Ha detto sì
desk-earlier-no = Ha detto no
desk-earlier-stop = Non cercare più
desk-earlier-gone = Quell’orario non è più tenuto. L’appuntamento resta com’è.
desk-earlier-unreachable = Questa persona non ha chiesto messaggi: non possiamo avvisarla. Se vuoi, chiamala tu e sposta l’appuntamento.
desk-earlier-part = Quando può venire
desk-earlier-any = A qualunque ora
desk-earlier-morning = La mattina
desk-earlier-afternoon = Il pomeriggio
desk-earlier-notice = Quanto prima vuole saperlo
desk-earlier-notice-1 = Un giorno
desk-earlier-notice-3 = Tre giorni
desk-earlier-notice-7 = Una settimana
desk-earlier-days = { $days ->
    [one] avviso di un giorno
   *[other] avviso di { $days } giorni
}
desk-earlier-wish = Vorrebbe venire prima?
desk-earlier-wish-lead = Appena si libera un orario prima lo teniamo e le scriviamo. Il suo appuntamento resta finché non dice sì.
desk-earlier-ask = Cerca un orario prima
desk-exchange = Scambia dati
desk-exchange-out = Porta fuori
desk-exchange-out-lead = I contatti o gli appuntamenti che puoi aprire, come foglio di calcolo. Prima ti diciamo quanti sono.
desk-exchange-from = Dal giorno
desk-exchange-to = Al giorno
desk-exchange-ended = Come sono finiti
desk-exchange-ended-any = Tutti
desk-exchange-ended-open = Ancora da chiudere
desk-exchange-ended-closed = Chiusi
desk-exchange-count = Conta le righe
desk-exchange-day-missing = Scrivi il giorno.
desk-exchange-to-before = L’ultimo giorno viene prima del primo. Scrivi un giorno uguale o dopo.
desk-exchange-too-long = Al massimo 400 giorni per volta: scegli meno giorni.
desk-exchange-nothing-out = In questi giorni non c’è niente.
desk-exchange-too-many = Sono più di { $max } righe: scegli meno giorni o un solo sportello.
desk-exchange-rows = { $count ->
    [one] Una riga
   *[other] { $count } righe
}
desk-exchange-outside = Il file contiene nomi e parole delle persone. Una volta scaricato Filò non può più proteggerlo: chi lo ha lo legge. Tienilo dove lo vedi solo tu e cancellalo quando non serve. Che l’hai scaricato resta scritto.
desk-exchange-csv = Scarica il CSV
desk-exchange-xlsx = Scarica l’XLSX
desk-exchange-file-name = contatti
desk-exchange-withheld = Rimasto in Filò
desk-exchange-withheld-file = chi è: scheda riservata
desk-exchange-withheld-town = dove abita: da non dire
desk-exchange-withheld-way = un recapito da non usare
desk-exchange-in = Porta dentro
desk-exchange-in-lead = Un foglio con i contatti o gli appuntamenti che hai già scritto altrove. Prima di salvare vedi ogni riga.
desk-exchange-kind = Che cosa c’è nel file
desk-exchange-at = Sportello
desk-exchange-at-hint = Per le righe che non dicono lo sportello.
desk-exchange-file = Il file
desk-exchange-file-hint = CSV o XLSX, al massimo 5 MB e 5.000 righe. Aspetta cifrato, al massimo un giorno.
desk-exchange-mapping = Come è fatto
desk-exchange-mapping-found = Trovalo da solo
desk-exchange-mapping-filo = Un file uscito da Filò
desk-exchange-mapping-social-record = Esportazione della cartella sociale
desk-exchange-mapping-sheet = Un foglio qualsiasi
desk-exchange-mapping-diary = Appuntamenti: un’agenda, o un file uscito da Filò
desk-exchange-mapping-of-appointments = Appuntamenti: { $name }
desk-exchange-mapping-other-kind = Questo modello è per altre righe. Scegline un altro, o cambia che cosa c’è nel file. Poi scegli di nuovo il file.
desk-exchange-lone = Le righe senza esito
desk-exchange-lone-open = Restano da chiudere
desk-exchange-lone-closed = Sono chiuse: informazioni date
desk-exchange-send = Leggi il file
desk-exchange-file-missing = Scegli un file.
desk-exchange-file-empty = Il file è vuoto, o sotto i titoli non c’è niente.
desk-exchange-file-too-large = Il file supera 5 MB: dividilo in due.
desk-exchange-file-bomb = Aperto, il file diventa enorme: salvalo di nuovo come CSV.
desk-exchange-file-no-table = Questo non è un foglio: salvalo come CSV o XLSX.
desk-exchange-file-locked = Il file ha una password o è un vecchio XLS: salvalo come CSV, o come XLSX senza password.
desk-exchange-file-damaged = Il file è rovinato: salvalo di nuovo, meglio come CSV.
desk-exchange-file-no-headings = Nessuna riga dà un titolo alle colonne: scrivi i titoli nella prima riga.
desk-exchange-file-many-rows = Più di { $max } righe: dividi il file.
desk-exchange-file-many-columns = Più di { $max } colonne: togli quelle che non servono.
desk-exchange-file-long-cell = La riga { $line } ha una cella troppo lunga: accorciala.
desk-exchange-waiting = File che aspettano
desk-exchange-waits-columns = { $count } righe: da guardare le colonne
desk-exchange-waits-checking = { $count } righe: confronto in corso
desk-exchange-waits-ready = { $count } righe: da guardare, niente è ancora salvato
desk-exchange-waits-writing = { $count } righe: salvataggio in corso
desk-exchange-waits-done = { $count } righe: finito
desk-exchange-saved = Modelli del tuo ente
desk-exchange-drop = Togli
desk-exchange-mapping-dropped = Il modello è tolto.
desk-exchange-thrown = Il file è cancellato. Quello che è già salvato resta.
desk-exchange-columns = Che cosa c’è nelle colonne
desk-exchange-columns-lead = { $count ->
    [one] Il file ha una riga.
   *[other] Il file ha { $count } righe.
} Guarda se ogni colonna è capita bene.
desk-exchange-source = I titoli di questo modello vengono da: { $source }.
desk-exchange-columns-what = Le colonne
desk-exchange-column-empty = Nessun valore
desk-exchange-column-none = Non portarla dentro
desk-exchange-column-twice = Due colonne dicono «{ $column }»: scegline una sola.
desk-exchange-day-needed = Nessuna colonna dice il giorno. Scegli quella con la data del contatto.
desk-exchange-day-needed-appointment = Nessuna colonna dice il giorno. Scegli quella con la data dell’appuntamento.
desk-exchange-name-needed = Nessuna colonna dice chi viene. Scegli quella con il nome della persona.
desk-exchange-words = Parole da spiegare
desk-exchange-words-lead = Filò non sa che cosa vogliono dire. Se le lasci così, le loro righe non entrano.
desk-exchange-words-asked = Ci sono parole da spiegare. Spiegale, oppure vai avanti.
desk-exchange-word-open = Non lo so
desk-exchange-word-nothing = Niente: lascia vuoto
desk-exchange-save-as = Salva questo modello con il nome
desk-exchange-save-as-hint = La prossima volta lo trovi già pronto, tu e i colleghi del tuo ente.
desk-exchange-check = Confronta le righe
desk-exchange-throw = Cancella il file
desk-exchange-column-reference = Riferimento Filò
desk-exchange-column-day = Giorno
desk-exchange-column-hour = Ora
desk-exchange-column-desk = Sportello
desk-exchange-column-surname = Cognome
desk-exchange-column-given = Nome
desk-exchange-column-name = Cognome e nome
desk-exchange-column-born = Nascita
desk-exchange-column-tax-code = Codice fiscale
desk-exchange-column-telephone = Telefono
desk-exchange-column-mail = E-mail
desk-exchange-column-heed = Da rispettare
desk-exchange-column-town = Comune
desk-exchange-column-needs = Bisogni
desk-exchange-column-mode = Come
desk-exchange-column-motive = Perché viene
desk-exchange-column-sent-by = Chi ha mandato
desk-exchange-column-speaker = Chi parla
desk-exchange-column-spoke = Chi è
desk-exchange-column-language = Lingua
desk-exchange-column-interpreter = Interprete
desk-exchange-column-urgent = Urgente
desk-exchange-column-minors = Figli minori
desk-exchange-column-outcome = Esito
desk-exchange-column-reason = Perché così
desk-exchange-column-note = Nota
desk-exchange-why = Perché non è entrata
desk-exchange-why-missing = manca. Scrivilo.
desk-exchange-why-day = non è un giorno. Scrivi 30/11/2026.
desk-exchange-why-hour = non è un’ora. Scrivi 9:30.
desk-exchange-why-no-such-hour = quell’ora non c’è stata: l’orologio è andato avanti. Scrivi un’ora prima o dopo.
desk-exchange-why-future = è un giorno che deve ancora venire. Scrivi quando è stato.
desk-exchange-why-word = parola non spiegata. Spiegala nelle colonne, o scrivi un’altra parola.
desk-exchange-why-desk = non è uno sportello tuo. Scrivi il nome di uno dei tuoi.
desk-exchange-why-born = non è una data di nascita. Scrivi 01/02/1985, o solo l’anno.
desk-exchange-why-tax-code = non è un codice fiscale. Controllalo, o lascia vuoto.
desk-exchange-why-telephone = non è un numero di telefono. Scrivi solo le cifre, o lascia vuoto.
desk-exchange-why-mail = non è un indirizzo e-mail. Scrivilo come nome@posta.it, o lascia vuoto.
desk-exchange-why-long = è troppo lungo. Accorcialo.
desk-exchange-why-many = sono troppi: al massimo dodici.
desk-exchange-why-yes-no = scrivi sì o no.
desk-exchange-why-alike = c’è già una persona simile. Guarda la riga e scegli chi è.
desk-exchange-why-refused = non si è potuto salvare. Prova di nuovo, o annotalo a mano.
desk-exchange-why-past = è già passato. Un appuntamento passato entra come contatto: portalo dentro con i contatti, o togli la riga.
desk-exchange-why-too-far = è troppo in là. Controlla l’anno.
desk-exchange-why-five-minutes = gli appuntamenti iniziano ogni cinque minuti. Scrivi 9:30 o 9:35.
desk-exchange-why-no-appointments = questo sportello non dà appuntamenti. Scrivi un altro sportello.
desk-exchange-why-service = questo sportello non dà questo servizio. Scrivi un servizio di quello sportello.
desk-exchange-why-withheld = è riservato: chi ha fatto uscire il file l’ha lasciato in Filò. Scrivilo tu, se lo sai, o prenota a mano.
desk-exchange-why-worker = a quello sportello non riceve nessuno con questo nome. Scrivi chi riceve lì, o lascia vuoto.
desk-exchange-why-mode = quel giorno lo sportello non riceve così. Scrivi un altro modo, o lascia vuoto.
desk-exchange-why-taken = a quell’ora chi riceve ha già un appuntamento. Scrivi un’altra ora, o un altro che riceve.
desk-exchange-why-taken-above = una riga più in alto vuole la stessa ora con la stessa persona che riceve. Scrivi un’altra ora, o un altro che riceve.
desk-exchange-why-away = a quell’ora chi riceve è assente. Scrivi un’altra ora, o un altro che riceve.
desk-exchange-why-called-off = era già entrato da un file, e poi è stato disdetto. Se vale di nuovo, prenotalo a mano.
desk-exchange-why-changed = da quando hai guardato le righe lo sportello ha cambiato orario. Porta dentro di nuovo la riga e guardala.
desk-exchange-checking = Confronto delle righe
desk-exchange-writing = Salvataggio dei contatti
desk-exchange-booking = Prenotazione degli appuntamenti
desk-exchange-done = Il file è dentro
desk-exchange-how-far = { $done } pagine su { $all }
desk-exchange-beside = Va avanti anche se chiudi questa pagina.
desk-exchange-go-on = Vai avanti adesso
desk-exchange-kept = { $count ->
    [0] Nessun contatto salvato.
    [one] Un contatto salvato.
   *[other] { $count } contatti salvati.
}
desk-exchange-booked = { $count ->
    [0] Nessun appuntamento prenotato.
    [one] Un appuntamento prenotato.
   *[other] { $count } appuntamenti prenotati.
}
desk-exchange-counts = Le righe
desk-exchange-count-what = Come stanno
desk-exchange-count-rows = Righe
desk-exchange-count-kept = Salvate
desk-exchange-count-new = Nuove
desk-exchange-count-known = Di persone già conosciute
desk-exchange-count-alike = Forse di persone già conosciute
desk-exchange-count-here = Già qui
desk-exchange-count-wrong = Sbagliate
desk-exchange-count-refused = Non salvate
desk-exchange-count-left-out = Lasciate fuori da te
desk-exchange-count-over = Finiti o disdetti: niente da prenotare
desk-exchange-refused-title = Quello che non è entrato
desk-exchange-refused-lead = Scarica le righe: l’ultima colonna dice perché. Correggile e porta dentro di nuovo quel file.
desk-exchange-refused = { $count ->
    [one] Scarica la riga
   *[other] Scarica le { $count } righe
}
desk-exchange-file-refused = righe-da-correggere
desk-exchange-left-out = Lasciata fuori.
desk-exchange-until = Il file resta qui, cifrato, fino a { $until }. Poi si cancella da solo.
desk-exchange-back = Scambia dati
desk-exchange-preview = Guarda le righe
desk-exchange-nothing-yet = Guarda ogni pagina. Togli il segno alle righe che non vuoi.
    .title = Niente è ancora salvato
desk-exchange-nobody-told = Da qui nessuno riceve un messaggio: l’appuntamento gliel’avete già dato voi.
desk-exchange-look-at = Pagine con righe sbagliate o da decidere:
desk-exchange-page = Pagina { $page }
desk-exchange-row = Riga { $number }
desk-exchange-row-new = Nuova
desk-exchange-row-known = Persona già conosciuta
desk-exchange-row-alike = Forse già conosciuta
desk-exchange-row-here = Già qui: non si salva due volte
desk-exchange-row-wrong = Sbagliata
desk-exchange-row-over = Finito o disdetto: non entra
desk-exchange-row-waiting = In attesa
desk-exchange-known-as = Si aggiunge a { $name }.
desk-exchange-alike = Chi è?
desk-exchange-alike-open = Non lo so: lasciala fuori
desk-exchange-alike-one = È { $name }
desk-exchange-alike-new = È un’altra persona: annotala nuova
desk-exchange-remark-twice = Quella notte l’ora c’è stata due volte: vale la prima.
desk-exchange-remark-no-hour = Senza ora: segniamo mezzogiorno.
desk-exchange-remark-other-end = La durata è quella del servizio, non quella scritta nel file.
desk-exchange-remark-more-ways = Il primo recapito va nell’appuntamento, gli altri nella nota.
desk-exchange-remark-withheld = Qualcosa di riservato era rimasto in Filò e nel file non c’è: se serve, scrivilo nell’appuntamento.
desk-exchange-bring = Porta dentro
desk-exchange-book = { $count ->
    [one] Prenota un appuntamento
   *[other] Prenota { $count } appuntamenti
}
desk-exchange-write = { $count ->
    [one] Salva una riga
   *[other] Salva { $count } righe
}
desk-exchange-next = Tieni e vai alla pagina dopo
desk-exchange-save = Tieni le mie scelte
desk-exchange-columns-again = Torna alle colonne
desk-exchange-changed = Nel frattempo è cambiato qualcosa. Guarda di nuovo questa pagina.
desk-exchange-what = Che cosa
desk-exchange-appointments = Appuntamenti
desk-exchange-ended-hint = Vale per i contatti.
desk-exchange-until-hour = Fino alle
desk-exchange-service = Servizio
desk-exchange-worker = Chi riceve
desk-exchange-status = Com’è andata
desk-exchange-person = Persona
desk-exchange-file-appointments = appuntamenti
desk-exchange-withheld-service = per che cosa: riservato
# Passkey
desk-passkey-enter = Entra con una passkey
desk-passkey-enter-hint = Basta l’impronta, il volto o il PIN del tuo telefono, del computer o della chiavetta. Non scrivi niente.
desk-passkey-or = Oppure con nome e password
desk-passkeys = Passkey
desk-passkeys-lead = Con una passkey entri con l’impronta, il volto o il PIN. Non c’è niente da ricordare, e una pagina finta non può rubartela.
desk-passkeys-count = { $count ->
    [0] Non ne hai ancora. È il modo più rapido e più sicuro di entrare.
    [one] Ne hai una.
   *[other] Ne hai { $count }.
}
desk-passkeys-manage = Vedi le tue passkey
desk-passkeys-add = Aggiungi una passkey
desk-passkeys-yours = Le tue passkey
desk-passkeys-off = Qui le passkey non si possono usare: l’indirizzo del sito non lo permette. Lo può cambiare chi tiene l’impianto. Intanto entra con nome e password.
desk-passkey-times = Aggiunta: { $added }. Ultimo ingresso: { $used }
desk-passkey-times-unused = Aggiunta: { $added }. Mai usata
desk-passkey-one-device = Sta in un solo apparecchio
desk-passkey-carried = La tiene il tuo gestore di password, anche in altri apparecchi
desk-passkey-change = Cambia o togli
desk-passkey-name = Come la chiami?
desk-passkey-name-hint = Per riconoscerla: Telefono, Computer, Chiavetta.
desk-passkey-name-missing = Dai un nome alla passkey: al massimo 60 lettere.
desk-passkey-go-on = Avanti
desk-passkey-forgot = Non ricordi la password? Esci e rientra con una passkey che hai già: per dieci minuti non la chiediamo.
desk-passkey-needs-script = Per creare una passkey serve JavaScript, che in questo browser è spento. Puoi sempre entrare con nome e password.
desk-passkey-make = Crea la passkey
desk-passkey-make-lead = Premi il tasto. Il browser chiede dove tenere «{ $name }», poi l’impronta, il volto o il PIN.
desk-passkey-make-shared = Sei a un computer che usano anche altri? Scegli il tuo telefono o la tua chiavetta, non il computer.
desk-passkey-rename = Cambia il nome
desk-passkey-remove = Togli la passkey
desk-passkey-remove-lead = Chi ce l’ha in mano non entra più. Tu puoi sempre entrare con nome e password.
desk-passkey-later = Più tardi
desk-passkey-welcome = Sei dentro. Ora puoi creare una passkey: la prossima volta entri senza password. Puoi farlo anche più tardi.
desk-passkey-added = Fatto. La prossima volta scegli «Entra con una passkey».
desk-passkey-renamed = Fatto: ora si chiama così.
desk-passkey-removed = Fatto: con quella passkey non entra più nessuno. Cancellala anche dal telefono o dalla chiavetta.
desk-passkey-says-cancelled = Non è successo niente: hai annullato, è passato troppo tempo, o qui non c’è una tua passkey. Riprova, oppure entra con nome e password.
desk-passkey-says-not-made = La passkey non c’è ancora: hai annullato o è passato troppo tempo. Premi di nuovo quando vuoi.
desk-passkey-says-old = Questo browser non conosce le passkey. Aggiornalo o usane un altro. Intanto entra con nome e password.
desk-passkey-says-elsewhere = Le passkey valgono solo all’indirizzo { $address }. Apri quello e riprova.
desk-passkey-says-already = Questo apparecchio ha già una tua passkey. Scegline un altro.
desk-passkey-says-failed = Il browser non è riuscito a usare la passkey. Riprova, oppure entra con nome e password.
desk-passkey-over = È passato troppo tempo, o la risposta era già stata usata. Riprova.
desk-passkey-unknown = Questa passkey qui non c’è più: è stata tolta, o è di un altro sito. Entra con nome e password, poi aggiungila di nuovo.
desk-passkey-refused = La passkey non è stata accettata. Riprova, oppure entra con nome e password.
desk-passkey-copied = La passkey non è stata accettata: sembra che ce ne siano due copie. Entra con nome e password, toglila e dillo a chi coordina.
desk-passkey-not-added = La passkey non è stata aggiunta: la risposta del browser non va bene. Riprova.
desk-passkey-taken = Questa passkey c’è già.
desk-passkey-too-many = Hai già venti passkey. Togline una, poi riprova.
desk-told-passkey-added = Al tuo accesso è stata aggiunta una passkey ({ $when }). Se non sai niente, toglila e cambia la password.
desk-told-passkey-copied = Una tua passkey è stata rifiutata ({ $when }): sembra che ce ne siano due copie. Toglila e dillo a chi coordina.
desk-state-passkeys = Passkey
desk-state-passkeys-at = Si usano all’indirizzo { $address }
desk-state-passkeys-no-address = Non si usano: manca l’indirizzo del sito (--address)
desk-state-passkeys-not-https = Non si usano: l’indirizzo del sito non comincia con https
desk-state-passkeys-not-a-name = Non si usano: l’indirizzo del sito non è un nome, come filo.example
# Strumenti
desk-instruments = Strumenti
desk-instruments-lead = Le domande con cui si leggono i bisogni, uguali per tutti gli enti. Qui vedi che cosa chiedono, con quali regole si fanno i conti, e chi le ha adottate.
desk-instruments-empty = Li scrive chi cura il territorio, nei suoi file. Quando li carica, li trovi qui.
    .title = Non c’è ancora nessuno strumento
desk-instruments-facts = Versione { $version } · { $questions ->
    [one] una domanda
   *[other] { $questions } domande
} · { $languages } · licenza { $licence }
desk-instruments-adopted = Adottato: { $body }, { $act } del { $day }.
desk-instruments-not-adopted = Si può provare e discutere. Non serve ancora per decidere di nessuno: manca la decisione dei partner.
    .title = Non ancora adottato
desk-instruments-back = Tutti gli strumenti
desk-instruments-version = Versione
desk-instruments-licence = Licenza
desk-instruments-by = Di chi è
desk-instruments-languages = Lingue
desk-instruments-source = Apri la fonte
desk-instruments-other-version = Vedi la versione { $version }
desk-instruments-try = Provalo
desk-instruments-questions = Le domande
desk-instruments-count = { $count ->
    [one] una domanda
   *[other] { $count } domande
}
desk-instruments-required = serve una risposta
desk-instruments-points = { $points ->
    [one] { $points } punto
   *[other] { $points } punti
}
desk-instruments-kind-one = Una risposta tra queste
desk-instruments-kind-several = Anche più risposte
desk-instruments-kind-number = Un numero intero da { $least } a { $most } { $unit }
desk-instruments-kind-scale = Un gradino da { $least } ({ $low }) a { $most } ({ $high })
desk-instruments-kind-yes-no = Sì o no
desk-instruments-kind-yes-no-points = Sì ({ $yes }) o no ({ $no })
desk-instruments-kind-date = Una data
desk-instruments-kind-text = Parole, fino a { $longest } caratteri
desk-instruments-if-is = Si chiede solo se a «{ $question }» si risponde { $answers }
desk-instruments-if-yes = Si chiede solo se a «{ $question }» si risponde sì
desk-instruments-if-no = Si chiede solo se a «{ $question }» si risponde no
desk-instruments-if-at-least = Si chiede solo se a «{ $question }» si risponde { $number } o più
desk-instruments-if-at-most = Si chiede solo se a «{ $question }» si risponde { $number } o meno
desk-instruments-scores = Come si fanno i conti
desk-instruments-no-scores = Questo strumento non fa conti: restano le risposte.
desk-instruments-sum = { $count ->
    [one] I punti di una risposta
   *[other] Somma dei punti di { $count } risposte
}: da { $least } a { $most }.
desk-instruments-mean = { $count ->
    [one] I punti di una risposta
   *[other] Media dei punti di { $count } risposte
}: da { $least } a { $most }.
desk-instruments-gaps-no-score = Se manca una risposta, il conto non si fa.
desk-instruments-gaps-leave-out = { $least ->
    [one] Le risposte che mancano non contano. Ne basta una.
   *[other] Le risposte che mancano non contano. Ne servono almeno { $least }.
}
desk-instruments-gaps-as-mean = { $least ->
    [one] Una risposta che manca vale come la media delle altre. Ne basta una.
   *[other] Una risposta che manca vale come la media delle altre. Ne servono almeno { $least }.
}
desk-instruments-gaps-as-nothing = { $least ->
    [one] Una risposta che manca vale zero. Ne basta una.
   *[other] Una risposta che manca vale zero. Ne servono almeno { $least }.
}
desk-instruments-which = Quali risposte contano
desk-instruments-weighs = · pesa { $weight }
desk-instruments-weighs-as = · pesa quanto si risponde a «{ $question }»
desk-instruments-reversed = · vale al contrario
desk-instruments-weighs-reversed = · vale al contrario, pesa { $weight }
desk-instruments-bands = Che cosa vuol dire il risultato
desk-instruments-result = Risultato
desk-instruments-means = Vuol dire
desk-instruments-no-bands = Lo strumento non dà un nome ai risultati: si confrontano nel tempo.
desk-instruments-band-from-below = da { $from }, sotto { $to }
desk-instruments-band-from-to = da { $from } a { $to }
desk-instruments-band-above-below = sopra { $from }, sotto { $to }
desk-instruments-band-above-to = sopra { $from }, fino a { $to }
desk-instruments-band-only = proprio { $to }
desk-instruments-trial = prova
desk-instruments-trial-kept = È una prova: non si conserva niente. Non scrivere dati di persone vere.
desk-instruments-more = { $count ->
    [one] Dopo quello che hai risposto c’è una domanda in più: «{ $question }»
   *[other] Dopo quello che hai risposto ci sono { $count } domande in più. La prima: «{ $question }»
}
desk-instruments-part = parte { $part } di { $parts }
desk-instruments-on = Avanti
desk-instruments-before = Indietro
desk-instruments-leave = Lascia la prova
desk-instruments-reckon = Vedi il risultato
desk-instruments-yes = Sì
desk-instruments-no = No
desk-instruments-no-answer = Non lo dice
desk-instruments-choose = Scegli
desk-instruments-needed = Serve una risposta per andare avanti: «{ $question }»
desk-instruments-not-offered = Scegli una delle risposte che vedi: «{ $question }»
desk-instruments-not-a-number = Scrivi un numero intero da { $least } a { $most }: «{ $question }»
desk-instruments-came = Che cosa è venuto fuori
desk-instruments-nothing-kept = Era una prova: quando lasci questa pagina non resta niente.
desk-instruments-by-version = Conti della versione { $version }.
desk-instruments-result-not-adopted = Non ancora adottata dai partner.
desk-instruments-within = da { $least } a { $most }
desk-instruments-came-about = Come ci si arriva
desk-instruments-counts = { $points ->
    [one] { $points } punto
   *[other] { $points } punti
}
desk-instruments-counts-reversed = { $points } al contrario: conta { $counted }
desk-instruments-counts-weight = { $points } × peso { $weight }
desk-instruments-counts-reversed-weight = { $points } al contrario: conta { $counted } × peso { $weight }
desk-instruments-unanswered = senza risposta
desk-instruments-not-asked = non chiesta
desk-instruments-without-missing = { $count ->
    [one] Il conto non si fa: manca una risposta.
   *[other] Il conto non si fa: mancano { $count } risposte.
}
desk-instruments-without-too-few = Il conto non si fa: le risposte sono { $answered }, ne servono almeno { $least }.
desk-instruments-without-asked = Il conto non si fa: nessuna delle sue domande è stata chiesta.
desk-instruments-answers = Le risposte
desk-instruments-no-answer-given = Senza risposta
desk-instruments-change = Cambia
desk-instruments-again = Ricomincia
desk-instruments-to-one = Torna allo strumento
# Mediazione
desk-mediation = Mediazione linguistica
desk-mediation-why = Chi traduce viene sempre dal registro, è tenuto al segreto e per la famiglia è gratis. Mai un figlio o il partner: sentirebbero cose che non devono sentire, potrebbero cambiare le parole, e la persona non sarebbe libera di parlare.
desk-mediation-language = Lingua da tradurre
desk-mediation-none = Non serve
desk-mediation-language-missing = Scegli la lingua da tradurre.
desk-mediation-called = Come chiamare la persona
desk-mediation-called-hint = Solo il nome, o una sigla. Chi traduce non legge altro di lei.
desk-mediation-asked = Chi preferisce
desk-mediation-anybody = Non importa
desk-mediation-look = Vedi chi è libero
desk-mediation-who = Chi viene a tradurre
desk-mediation-who-missing = Scegli chi viene a tradurre, oppure «da trovare dopo».
desk-mediation-free = Gratis per la famiglia: dillo.
desk-mediation-later = Da trovare dopo: resta nell’elenco finché qualcuno lo trova
desk-mediation-later-none = Nessuno è libero: da trovare dopo, resta nell’elenco
desk-mediation-others = { $count ->
    [one] Un’altra persona parla la lingua e non può
   *[other] Altre { $count } persone parlano la lingua e non possono
}
desk-mediation-avoid-open = La famiglia preferisce di no a qualcuno?
desk-mediation-avoid = Preferisce di no a
desk-mediation-avoid-hint = In un paese ci si conosce tutti. Non serve dire perché. Poi premi «Vedi chi è libero».
desk-mediation-avoid-body = Tutti quelli di { $body }
desk-mediation-with = Con mediazione: { $language }
desk-mediation-to-find = Mediazione da trovare: { $language }
desk-mediation-refused = Mediazione rifiutata: { $language }
desk-mediation-refused-long = La famiglia preferisce che non venga nessuno
desk-mediation-not-needed = Non serve
desk-mediation-nobody-yet = Da trovare
desk-mediation-nobody-free = Nessuno è libero
desk-mediation-assign = Salva
desk-mediation-another = Non viene più: trova qualcun altro
desk-mediation-not-needed-go = Non serve più nessuno
desk-mediation-missed = Chi doveva tradurre non è venuto
desk-mediation-came = Chi traduceva è venuto
desk-mediation-refuse = La famiglia preferisce che non venga nessuno
desk-mediation-refuse-go = Segna il rifiuto
desk-mediation-reason = Che cosa hanno detto
desk-mediation-reason-hint = Con le loro parole, in breve. Resta chiuso con l’appuntamento. Un figlio o il partner non traducono lo stesso.
desk-mediation-reason-missing = Scrivi in breve che cosa hanno detto.
desk-mediation-because-asked = Nessuno è stato ancora scelto.
desk-mediation-because-moved = L’appuntamento è stato spostato a un’ora in cui chi traduceva non può.
desk-mediation-because-let-go = Chi traduceva non viene più.
desk-mediation-because-other-wish = La richiesta è cambiata e chi traduceva non va più bene.
desk-mediation-fails = { $name } non può più: { $why }.
desk-mediation-will-not-follow = A quell’ora chi traduce non può venire. Se sposti, la mediazione resta da trovare.
desk-mediation-find = Mediazione da trovare
desk-mediation-find-lead = { $count ->
    [one] Un appuntamento aspetta chi traduce.
   *[other] { $count } appuntamenti aspettano chi traduce. I più vicini sono in alto.
}
desk-mediation-find-empty = Quando si prenota con la mediazione «da trovare», o chi traduce non può più, l’appuntamento compare qui.
    .title = Nessuno aspetta chi traduce
desk-mediation-book = Prenota { $name }
desk-mediation-booked = Fatto: viene a tradurre, e lo sa.
desk-mediation-choose = Scegli o cambia
desk-done-moved-find = Fatto: spostato. La mediazione ora è da trovare
desk-done-mediator = Fatto: c’è chi traduce
desk-done-mediator-later = Fatto: la mediazione è da trovare
desk-done-mediator-none = Fatto: non viene nessuno a tradurre
desk-done-mediator-missed = Fatto: segnato che chi doveva tradurre non è venuto
desk-mediation-own = I miei impegni di mediazione
desk-mediation-own-lead = Vedi solo quello che serve: quando, dove, quale lingua, come chiamare la persona.
desk-mediation-own-empty = Quando uno sportello ti prenota, l’impegno compare qui.
    .title = Nessun impegno in vista
desk-mediation-own-none = Se traduci per gli sportelli, chi coordina il tuo ente può scriverti nel registro e collegare questo accesso.
    .title = Non sei nel registro della mediazione
desk-mediation-call-them = Chiama la persona:
desk-mediation-called-nobody = Nessun nome: basta l’ora
desk-mediation-feed = I miei impegni sul telefono
desk-mediation-join = Apri il collegamento
desk-mediators = Registro della mediazione
desk-mediators-lead = Chi traduce per { $body }. Senza il giorno dell’impegno al segreto nessuno si può prenotare.
desk-mediators-empty = Scrivi chi traduce, quali lingue parla e quando può venire. Gli sportelli di tutta la rete potranno prenotarlo.
    .title = Nel registro non c’è ancora nessuno
desk-mediator = Mediazione: una persona
desk-mediator-new = Aggiungi una persona
desk-mediator-lead = Quello che scrivi qui è chiuso a chiave. Gli sportelli vedono nome, lingue, orari e costo; le famiglie soltanto la lingua.
desk-mediator-written = Fatto: è nel registro.
desk-mediator-corrected = Fatto: corretto.
desk-mediator-changed = Qualcuno ha appena corretto il registro. Guarda di nuovo e scegli.
desk-mediator-changed-meanwhile = Nel frattempo qualcun altro ha corretto questa persona: ora leggi quello che ha scritto. Correggi di nuovo, se serve.
desk-mediator-no-pledge = Manca l’impegno al segreto: non si può prenotare
desk-mediator-ended = Fino a { $day }
desk-mediator-begins = Da { $day }
desk-mediator-an-hour = { $cost } l’ora
desk-mediator-part-who = Chi è
desk-mediator-part-terms = Impegno e costo
desk-mediator-part-hours = Quando può venire
desk-mediator-name = Nome e cognome
desk-mediator-name-missing = Scrivi nome e cognome.
desk-mediator-gender = Come si dichiara
desk-mediator-gender-hint = C’è chi chiede una donna, o un uomo. Lo dice lei, o lui.
desk-mediator-gender-missing = Scegli una risposta: c’è anche «non lo dice».
desk-mediator-woman = Una donna
desk-mediator-man = Un uomo
desk-mediator-unsaid = Non lo dice
desk-mediator-tongue = Lingua
desk-mediator-tongue-more = Un’altra lingua
desk-mediator-tongue-none = Nessun’altra
desk-mediator-tongue-missing = Scegli almeno una lingua.
desk-mediator-ways = Come traduce
desk-mediator-ways-missing = Scegli almeno un modo.
desk-mediator-way-in-person = di persona
desk-mediator-way-telephone = al telefono
desk-mediator-way-video = in video
desk-mediator-phone = Telefono
desk-mediator-phone-hint = Qui, o per posta elettronica, sa di ogni prenotazione e di ogni cambio.
desk-mediator-email = Posta elettronica
desk-mediator-account = Il suo accesso a Filò
desk-mediator-account-none = Non entra in Filò
desk-mediator-account-hint = Se entra, vede i suoi impegni e nient’altro di chi incontra.
desk-mediator-pledge = Giorno dell’impegno al segreto
desk-mediator-pledge-hint = Il giorno in cui ha firmato. Senza, resta nel registro ma non si può prenotare.
desk-mediator-pledge-wrong = Il giorno della firma non può essere nel futuro.
desk-mediator-from = Dal giorno
desk-mediator-from-missing = Scrivi da quale giorno traduce.
desk-mediator-to = Fino al giorno
desk-mediator-to-hint = Quel giorno compreso.
desk-mediator-to-wrong = Il giorno della fine viene prima dell’inizio.
desk-mediator-cost = Quanto costa un’ora, in euro
desk-mediator-cost-hint = Per esempio 28,50. Si paga a pezzi di { $step } minuti, almeno { $least }.
desk-mediator-cost-wrong = Scrivi un importo da 0 a 1.000 euro, per esempio 28,50.
desk-mediator-programme = Chi paga
desk-mediator-programme-hint = Il progetto o il fondo. Mai la famiglia.
desk-mediator-hours-hint = Per esempio: 9-13, 14.30-18. Un giorno vuoto: non viene. Tutto vuoto: si chiede ogni volta.
desk-mediator-hours-wrong = Scrivi gli orari così: 9-13, 14.30-18. I minuti vanno di cinque in cinque.
desk-mediator-monday = Lunedì
desk-mediator-tuesday = Martedì
desk-mediator-wednesday = Mercoledì
desk-mediator-thursday = Giovedì
desk-mediator-friday = Venerdì
desk-mediator-saturday = Sabato
desk-mediator-sunday = Domenica
desk-mediator-save = Salva
desk-mediator-away = Assenze
desk-mediator-away-none = Nessuna assenza in vista.
desk-mediator-away-new = Segna un’assenza
desk-mediator-away-go = Segna l’assenza
desk-mediator-away-written = Fatto. Se aveva impegni in quei giorni, ora sono tra le mediazioni da trovare.
desk-mediator-away-told = Fatto. Se avevi impegni in quei giorni, gli sportelli li vedono e cercano qualcun altro.
desk-mediator-back = Togli
desk-mediator-offer = { $minutes } minuti, { $cost }. Paga: { $programme }
desk-mediator-offer-by-request = Senza orari fissi: prima chiedi ({ $phone }). { $minutes } minuti, { $cost }. Paga: { $programme }
desk-mediator-cannot = Non si può prenotare: { $why }. Scegli qualcun altro, o «da trovare dopo».
desk-mediator-cannot-now = Chi doveva tradurre non può più: { $why }.
desk-mediator-why-language = non parla la lingua
desk-mediator-why-pledge = manca l’impegno al segreto
desk-mediator-why-active = non è più nel registro, o non ancora
desk-mediator-why-avoided = la famiglia preferisce di no
desk-mediator-why-gender = hanno chiesto una donna, o un uomo
desk-mediator-why-way = non traduce in questo modo
desk-mediator-why-hours = fuori dai suoi orari
desk-mediator-why-away = non c’è
desk-mediator-why-busy = ha un altro impegno a quell’ora
desk-mediation-costs = Quanto costa la mediazione
desk-mediation-costs-lead = Le ore di chi traduce per { $body }, e di chi viene da altri enti ai suoi sportelli. Chi è stato incontrato qui non c’è.
desk-mediation-costs-sum = Da pagare: { $owed }, per { $hours }. Previsti: { $ahead }.
desk-mediation-costs-empty = Le ore compaiono qui appena qualcuno è prenotato.
    .title = Nessuna ora in questo mese
desk-mediation-month-before = Mese prima
desk-mediation-month-after = Mese dopo
desk-mediation-by-programme = Per chi paga
desk-mediation-by-mediator = Per chi traduce
desk-mediation-each = Ora per ora
desk-mediation-programme = Chi paga
desk-mediation-mediator = Chi traduce
desk-mediation-hours = Ore
desk-mediation-owed = Da pagare
desk-mediation-ahead = Previsti
desk-mediation-column-when = Quando
desk-mediation-column-day = Giorno
desk-mediation-column-hour = Ora
desk-mediation-column-body = Ente
desk-mediation-column-desk = Sportello
desk-mediation-column-booked = Minuti prenotati
desk-mediation-column-minutes = Minuti pagati
desk-mediation-column-rate = Euro l’ora
desk-mediation-column-cost = Euro
desk-mediation-column-outcome = Com’è andata
desk-mediation-outcome-ahead = deve venire
desk-mediation-outcome-unsaid = da segnare
desk-mediation-outcome-done = fatto
desk-mediation-outcome-not-come = la persona non è venuta
desk-mediation-outcome-late = disdetto tardi
desk-mediation-outcome-in-time = disdetto in tempo
desk-mediation-outcome-missed = chi traduce non è venuto
desk-mediation-csv = Scarica il mese in CSV
desk-mediation-file = mediazione
# SPID e CIE
desk-eid-usual = SPID o CIE
desk-eid-enter = Entra con { $provider }
desk-eid-enter-hint = Ti porta alla pagina del tuo gestore e poi ti riporta qui. Vale per tutti e due i passi.
desk-eid-going-title = Verso la tua identità digitale
desk-eid-going = Ti portiamo a { $provider }
desk-eid-going-lead = La pagina si apre da sola. Se non succede niente, premi il tasto.
desk-eid-going-go = Vai a { $provider }
desk-eid-going-back = Torna indietro
desk-eid-old = È passato troppo tempo, o la risposta era già stata usata. Riprova.
desk-eid-cancelled = Non è successo niente: hai annullato, oppure non hai dato il consenso. Riprova, o entra in un altro modo.
desk-eid-down = { $provider } non risponde. Riprova fra qualche minuto. Intanto puoi entrare in un altro modo.
desk-eid-refused = La risposta di { $provider } non va bene e non ti facciamo entrare. Riprova. Se succede ancora, dillo a chi coordina.
desk-eid-too-low = Serve un accesso più sicuro. Riprova e scegli SPID di livello 2, con il codice o l’app, oppure la carta d’identità elettronica.
desk-eid-unknown = Questa identità non è collegata a nessun accesso. Hai già un accesso? Entra come al solito, poi collegala in «Il mio accesso». Non ce l’hai? Chiedi un invito a chi coordina.
desk-eid-too-many = Hai già cinque identità collegate. Scollegane una, poi riprova.
desk-eids-title = Identità digitale
desk-eids-lead = Con { $provider } entri senza password. Non teniamo il tuo nome né il codice fiscale: solo un’impronta cifrata.
desk-eids-off = Qui non si entra più con un’identità digitale. Entra con una passkey, o con nome e password.
desk-eids-count = { $count ->
    [0] Puoi entrare anche con la tua identità digitale. Prima collegala.
    [one] Hai collegato un’identità digitale.
   *[other] Hai collegato { $count } identità digitali.
}
desk-eids-manage = Vedi le identità collegate
desk-eids-yours = Le tue identità collegate
desk-eid-one = Identità { $number }
desk-eid-times = Collegata: { $linked }. Ultimo ingresso: { $used }
desk-eid-times-unused = Collegata: { $linked }. Mai usata
desk-eid-elsewhere = È di un altro gestore: qui non fa più entrare
desk-eid-link = Collega { $provider }
desk-eid-link-lead = Ti porta alla pagina del tuo gestore. Al ritorno leggi un nome e dici se è il tuo.
desk-eid-offer-title = È la tua identità?
desk-eid-offer = Il gestore dice che sei:
desk-eid-offer-nameless = Il gestore non dice il nome. Collegala solo se hai appena confermato tu, con il tuo telefono o la tua carta.
desk-eid-offer-shared = Sei a un computer che usano anche altri? Il gestore può ricordare chi c’era prima. Leggi bene prima di dire sì.
desk-eid-yes = Sì, collegala
desk-eid-no = No, non è la mia
desk-eid-linked = Fatto. La prossima volta scegli «Entra con { $provider }».
desk-eid-declined = Non abbiamo collegato niente. Se { $provider } ricorda un’altra persona, chiudi il browser e riprova.
desk-eid-not-linked = Non abbiamo collegato niente: hai annullato, oppure non hai dato il consenso.
desk-eid-taken = Questa identità è già collegata. Se non la vedi qui sotto, è di un altro accesso: dillo a chi coordina.
desk-eid-not-theirs = Questa identità è di un’altra persona: il codice fiscale non è quello dato per il tuo accesso. Non abbiamo collegato niente.
desk-eid-unlink = Scollega
desk-eid-unlink-title = Scollega l’identità digitale
desk-eid-unlink-lead = Con questa identità qui non entra più nessuno. Tu entri negli altri modi che hai.
desk-eid-unlinked = Fatto: con quella identità qui non entra più nessuno.
desk-eid-last-way = È l’unico modo che hai per entrare, e non la scolleghiamo. Prima aggiungi una passkey.
desk-told-eid-linked = Al tuo accesso è stata collegata un’identità digitale ({ $when }). Se non sai niente, scollegala e cambia la password.
desk-told-eid-number = Chi tiene gli accessi ha dato il tuo codice fiscale ({ $when }): la tua identità digitale ti fa entrare. Se non te l’aspettavi, dillo subito a chi coordina.
desk-entered-password = Con nome e password
desk-entered-app = Con password e codice
desk-entered-recovery = Con un codice di recupero
desk-entered-invitation = Con un invito
desk-entered-passkey = Con una passkey
desk-entered-eid = Con un’identità digitale
desk-people-eid-count = { $count ->
    [0] Non ha ancora collegato un’identità digitale.
    [one] Ha collegato un’identità digitale.
   *[other] Ha collegato { $count } identità digitali.
}
desk-people-eid-given = Il codice fiscale è stato dato.
desk-people-eid-not-given = Il codice fiscale non è stato dato.
desk-people-eid-lead = Se dai il codice fiscale, entra con { $provider } già la prima volta, senza collegare niente. Ne teniamo un’impronta cifrata: nessuno potrà rileggerlo. Quando entra glielo diciamo.
desk-people-eid-number = Codice fiscale
desk-people-eid-number-hint = 16 lettere e cifre. Chiedilo alla persona.
desk-people-eid-number-wrong = Controlla il codice fiscale: 16 lettere e cifre, come sulla tessera sanitaria.
desk-people-eid-save = Salva il codice fiscale
desk-people-eid-take = Togli il codice fiscale
desk-people-eid-saved = Fatto: la sua identità digitale ora fa entrare.
desk-people-eid-taken = Fatto: il codice fiscale non c’è più. Quello che è già collegato resta.
desk-state-eid = Identità digitale
desk-state-eid-at = Gestore: { $issuer }
desk-state-eid-off = Non si usa (--eid)

# Households
desk-households = Nuclei
desk-households-title = Persone e nuclei
desk-households-lead = Cerca una persona: trovi chi vive con lei, le sue famiglie e i suoi legami.
desk-household-line = Chi cerchi?
desk-household-who-missing = Cerca chi è, poi scegli.
desk-household-nobody = Controlla com’è scritto il nome. Chi è nuovo si segna quando lo incontri, con un contatto.
    .title = Non trovo nessuno
desk-household = Nucleo
desk-household-together = Stessa casa
desk-household-together-note = Chi vive davvero nella stessa casa, qualunque cosa dica la carta.
desk-household-registry = Famiglia anagrafica
desk-household-registry-note = La famiglia com’è scritta all’anagrafe.
desk-household-isee = Nucleo ISEE
desk-household-isee-note = Chi conta per l’ISEE. Non è sempre la famiglia anagrafica.
desk-household-kind = Che nucleo è?
desk-household-kind-missing = Scegli che nucleo è.
desk-household-role = Che cos’è nel nucleo
desk-household-role-reference = Persona di riferimento
desk-household-role-partner = Coniuge o compagno
desk-household-role-child = Figlia o figlio
desk-household-role-parent = Madre o padre
desk-household-role-relative = Altro parente
desk-household-role-other = Non parente
desk-household-role-unknown = Ruolo da chiedere
desk-household-begin = Comincia un nucleo
desk-household-begin-go = Comincia
desk-household-add = Aggiungi una persona
desk-household-add-go = Aggiungi al nucleo
desk-household-back = Torna al nucleo
desk-household-minor = Età
desk-household-minor-yes = Ha meno di 18 anni
desk-household-minor-hint = Segnalo se non sai quando è nato. Se la nascita si sa, vale quella.
desk-household-already = È già in questo nucleo in quei giorni.
desk-household-too-many = Questo nucleo ha già troppe persone. Controlla che siano davvero tutte qui.
desk-household-changed = Un collega l’ha appena cambiato. Guarda com’è adesso.
desk-household-children-first = Bambini prima
desk-household-children = { $count ->
    [0] Nessuno ha meno di 18 anni.
    [one] Una persona con meno di 18 anni.
   *[other] { $count } persone con meno di 18 anni.
}
desk-household-children-doubt = { $count ->
    [one] Di una l’età non è certa: nel dubbio conta.
   *[other] Di { $count } l’età non è certa: nel dubbio contano.
}
desk-household-children-unknown = { $count ->
    [one] Di una persona non si sa la nascita: chiedila.
   *[other] Di { $count } persone non si sa la nascita: chiedila.
}
desk-household-rule = Come si conta
desk-household-rule-words = Conta chi oggi ha meno di 18 anni (codice civile, art. 2). Nel dubbio si conta: chi compie 18 anni quest’anno e ha segnato solo l’anno di nascita, e chi è segnato minorenne senza data di nascita. I nuclei con bambini vengono prima.
desk-household-members = { $count ->
    [one] Una persona
   *[other] { $count } persone
}
desk-household-age-child = ha meno di 18 anni
desk-household-age-perhaps = compie 18 anni quest’anno: il giorno non si sa
desk-household-age-noted = segnato minorenne ({ $day }): la nascita è da chiedere
desk-household-age-unknown = nascita da chiedere
desk-household-also-together = Vive anche in un’altra casa
desk-household-also-registry = La sua famiglia anagrafica
desk-household-also-isee = Il suo nucleo ISEE
desk-household-twice-registry = È anche in un’altra famiglia anagrafica: di solito se ne ha una. Controlla.
desk-household-twice-isee = È anche in un altro nucleo ISEE: di solito se ne ha uno. Controlla.
desk-household-end = Non c’è più
desk-household-end-go = Segna la fine
desk-household-end-not = Lascia com’è
desk-household-undo = Togli la fine
desk-household-past = Chi c’era
desk-household-empty = La storia resta qui sotto.
    .title = Adesso non c’è nessuno
desk-household-on = Com’era un giorno
desk-household-on-go = Mostra
desk-household-on-nobody = Quel giorno non risulta nessuno.
desk-household-day = Giorno
desk-household-perhaps = forse
desk-household-done-begun = Il nucleo è cominciato. Adesso aggiungi chi ne fa parte.
desk-household-done-added = Aggiunto al nucleo.
desk-household-done-ended = Segnato: non è più nel nucleo. Resta nella storia.
desk-household-done-undone = La fine è tolta: è di nuovo nel nucleo.
desk-stay-since = dal giorno { $day }
desk-stay-since-unknown = da un giorno che non si sa
desk-stay-until = non più dal giorno { $day }
desk-stay-until-unknown = finito, non si sa quando (segnato il giorno { $day })
desk-stay-mistake = segnato per errore (detto il giorno { $day })
desk-stay-since-field = Da quando
desk-stay-since-hint = Se non si sa, lascia vuoto.
desk-stay-to-come = Questo giorno deve ancora venire.
desk-stay-backwards = Finisce prima di cominciare: controlla il giorno.
desk-stay-end-how = Com’è finita?
desk-stay-end-on = Da un giorno che si sa
desk-stay-end-unknown = Non si sa da quando
desk-stay-end-mistake = Era segnato per errore: non è mai stato così
desk-stay-end-day = Primo giorno in cui non è più così
desk-stay-end-day-hint = Solo se il giorno si sa.
desk-stay-end-day-missing = Scrivi il giorno, oppure scegli «Non si sa da quando».
desk-known = Persona
desk-known-reach = Come raggiungerla e che cosa rispettare
desk-known-no-way = Nessun telefono e nessuna e-mail.
desk-known-no-household = Non è in nessun nucleo.
desk-known-two-homes = Vive in più di una casa: contano tutte.
desk-known-with = con
desk-known-before = Prima
desk-ties = Legami
desk-ties-none = Nessun legame segnato.
desk-tie-parent = Madre o padre
desk-tie-child = Figlia o figlio
desk-tie-partner = Coniuge o compagno
desk-tie-sibling = Sorella o fratello
desk-tie-guardian = Tutore, curatore o amministratore di sostegno
desk-tie-ward = È sotto la sua tutela
desk-tie-caregiver = Se ne prende cura
desk-tie-cared = Persona di cui si prende cura
desk-tie-friend = Amico o vicino
desk-tie-other = Altro legame
desk-tie-add = Aggiungi un legame
desk-tie-add-go = Aggiungi il legame
desk-tie-back = Torna alla persona
desk-tie-what = Che cos’è per { $name }
desk-tie-missing = Scegli che cos’è.
desk-tie-power = Da dove viene il potere
desk-tie-power-field = Da dove viene il potere (solo per tutore, curatore, amministratore)
desk-tie-power-hint = Il decreto: tribunale, numero e giorno.
desk-tie-power-missing = Scrivi da dove viene il potere: tribunale, numero e giorno del decreto.
desk-tie-already = Questo legame è già segnato.
desk-tie-oneself = È la stessa persona: scegline un’altra.
desk-tie-circle = Non può essere: { $elder } è già madre o padre di { $younger }.
desk-tie-circle-long = Non può essere: { $younger } discende già da { $elder } ({ $chain }).
desk-tie-end = Non è più così
desk-tie-done = Il legame è segnato, per tutti e due.
desk-tie-done-ended = Segnato: il legame è finito. Resta nella storia.
desk-tie-done-undone = La fine è tolta: il legame vale di nuovo.

## Casi

desk-cases = Casi
desk-cases-lead = I casi su cui lavori, e cosa viene dopo in ognuno.
desk-cases-order = Prima quelli con bambini o ragazzi con meno di 18 anni, poi quelli fermi da più tempo.
desk-cases-mine = Solo quelli in cui sono nell’équipe
desk-cases-ended = Anche quelli chiusi o non presi in carico
desk-cases-filter = Mostra
desk-cases-full = Ne vedi 200: scegli a che punto sono per trovarne altri.
desk-cases-empty = Un caso si apre dalla pagina di una persona: cercala in «Persone e nuclei».
    .title = Qui non c’è nessun caso
desk-case = Caso
desk-case-stage = A che punto è
desk-case-any-stage = A qualunque punto
desk-case-stage-reported = Segnalato
desk-case-stage-assessed = Valutato
desk-case-stage-team = Équipe formata
desk-case-stage-in-charge = In carico
desk-case-stage-refused = Non preso in carico
desk-case-stage-closed = Chiuso
desk-case-stage-reopened = Riaperto
desk-case-next = Adesso:
desk-case-next-assess = valutare il bisogno
desk-case-next-team = formare l’équipe
desk-case-next-decide = prendere in carico, o dire perché no
desk-case-next-manager = dire chi è il responsabile
desk-case-next-settle = fare le carte rimaste indietro
desk-case-next-nothing = niente in sospeso
desk-case-managed-by = Responsabile: { $name }
desk-case-managed-unknown = Il responsabile non lavora più qui
desk-case-unmanaged = Senza responsabile
desk-case-children = Ci sono bambini o ragazzi con meno di 18 anni
desk-case-emergency = Preso in carico in emergenza
desk-case-sealed = Caso secretato: esiste solo per la sua équipe
desk-case-owed = Restano da fare:
desk-case-paper-report = la segnalazione scritta
desk-case-paper-assessment = la valutazione
desk-case-paper-team = l’équipe
desk-case-paper-notice = l’informativa sui dati (GDPR, art. 13 e 14)
desk-case-none = Non vedi nessun caso.
desk-case-exists = C’è un caso, lo segue { $body }.
desk-case-ask = Chiedi a { $name }.
desk-case-ask-body = Chiedi al suo coordinatore.
desk-case-elsewhere = Il caso continua altrove
desk-case-open = Apri un caso
desk-case-open-lead = Resta al tuo ente, e da oggi sei nella sua équipe. Si può sempre passare ad altri.
desk-case-open-go = Apri il caso
desk-case-back-person = Torna alla persona
desk-case-concerned = Chi riguarda
desk-case-concerned-hint = Solo chi serve: il caso riguarda le persone, non tutto il nucleo.
desk-case-whom = Cambia nome o persone
desk-case-whom-lead = Le famiglie cambiano mentre le si aiuta. Quel che c’era prima resta nella storia.
desk-case-whom-hint = Chi vive con loro adesso. Chi togli resta nella storia del caso. Chi non vedi qui resta com’è.
desk-case-whom-go = Salva
desk-case-too-many = Sono troppe persone per un caso solo: togline qualcuna.
desk-case-nobody = Scegli almeno una persona.
desk-case-name = Nome del caso
desk-case-name-hint = Come lo chiama l’équipe. È cifrato.
desk-case-name-missing = Scrivi come l’équipe chiama il caso.
desk-case-town = Comune
desk-case-town-missing = Scegli il comune.
desk-case-choose = Scegli…
desk-case-part = Che cosa fa nell’équipe
desk-case-part-social-worker = Assistente sociale
desk-case-part-educator = Educatore o educatrice
desk-case-part-psychologist = Psicologo o psicologa
desk-case-part-job-counsellor = Consulente per il lavoro
desk-case-part-health = Servizio sanitario
desk-case-part-school = Scuola
desk-case-part-mediator = Mediazione linguistica
desk-case-part-coordinator = Coordinamento
desk-case-part-other = Altro
desk-case-why = Perché si segnala
desk-case-why-hint = I fatti, e chi li ha detti. Lo legge l’équipe.
desk-case-why-missing = Scrivi perché si segnala.
desk-case-too-long = È troppo lungo: accorcialo.
desk-case-do-assess = Segna la valutazione
desk-case-do-team = Forma l’équipe
desk-case-do-team-note = Il responsabile è uno dell’équipe, del tuo ente. Gli altri si chiamano più sotto.
desk-case-do-take = Prendi in carico
desk-case-do-at-once = Prendi in carico subito (emergenza)
desk-case-do-at-once-note = Prima l’aiuto, poi le carte (L. 328/2000, art. 22 c. 4 lett. b). Diventi responsabile; quel che resta da fare si vede finché non è fatto.
desk-case-do-refuse = Non prendere in carico
desk-case-do-refuse-note = È un atto: va motivato (L. 241/1990, art. 3).
desk-case-do-close = Chiudi il caso
desk-case-do-reopen = Riapri
desk-case-do-settle = Segna una carta come fatta
desk-case-reason = Perché
desk-case-reason-missing = Scegli dalla lista.
desk-case-paper = Che cosa è fatto
desk-case-words = Due parole
desk-case-words-why = Perché
desk-case-words-grounds = Motivazione
desk-case-words-missing = Scrivi perché: resta nella storia del caso.
desk-case-read-only = Puoi leggere questo caso. Per cambiarlo, parla con chi lo segue.
desk-case-manager = Responsabile
desk-case-manager-missing = Scegli chi è il responsabile.
desk-case-manager-reads = Può leggere il caso, non portarlo avanti: scegli qualcun altro.
desk-case-manager-stays = Il responsabile resta nell’équipe: prima passa il caso a un altro.
desk-case-who-missing = Scegli chi.
desk-case-there-already = È già nell’équipe.
desk-case-not-on-team = Il responsabile dev’essere nell’équipe oggi, per l’ente che segue il caso.
desk-case-sealed-two = Un caso secretato tiene nell’équipe almeno due persone del suo ente, perché non vada perso.
desk-case-seal-outside = Non sei nell’équipe: non lo vedresti più. Chiama prima te stesso nell’équipe.
desk-case-transfer-sealed = Un caso secretato si trasferisce a chi è già nell’équipe: prima chiama due persone di quell’ente.
desk-case-team = Équipe
desk-case-team-before = Chi c’era prima
desk-case-nobody-on-team = Non c’è ancora nessuno.
desk-case-somebody = Qualcuno che non lavora più qui
desk-case-since = dal { $day }
desk-case-until = fino al { $day }
desk-case-join = Chiama qualcuno nell’équipe
desk-case-join-note = Da oggi legge il caso, finché non ne esce.
desk-case-join-who = Chi
desk-case-join-body = Di quale ente
desk-case-join-look = Mostra chi lavora lì
desk-case-leave = Fai uscire qualcuno dall’équipe
desk-case-leave-who = Chi esce
desk-case-hand-over = Passa il caso a un altro responsabile
desk-case-hand-over-note = Chi lo lascia resta nell’équipe.
desk-case-transfer = Trasferisci a un altro ente o comune
desk-case-transfer-note = Va via con tutta la sua storia. Il tuo ente saprà solo che esiste e chi lo segue.
desk-case-body = Ente
desk-case-body-missing = Scegli l’ente e il comune.
desk-case-seal = Secreta il caso
desk-case-seal-note = Sparisce per tutti tranne l’équipe: elenchi, ricerche, conteggi. Anche per il coordinatore.
desk-case-unseal = Togli il segreto
desk-case-summary = In breve
desk-case-summary-field = Quel che deve sapere chi arriva nell’équipe
desk-case-summary-hint = Le versioni di prima restano nella storia.
desk-case-summary-go = Salva
desk-case-no-summary = Non c’è ancora.
desk-case-both = Un collega l’ha scritto mentre scrivevi. Sopra c’è il suo testo, qui il tuo: uniscili e salva.
desk-case-theirs = Il testo del collega
desk-case-history = Storia
desk-case-did-reported = Segnalato
desk-case-did-assessed = Valutato
desk-case-did-team = Équipe formata
desk-case-did-taken = Preso in carico
desk-case-did-at-once = Preso in carico in emergenza
desk-case-did-refused = Non preso in carico
desk-case-did-closed = Chiuso
desk-case-did-reopened = Riaperto
desk-case-did-settled = Fatto
desk-case-did-joined = Entra nell’équipe
desk-case-did-left = Esce dall’équipe
desk-case-did-handed = Nuovo responsabile
desk-case-did-moved = Trasferito
desk-case-did-sealed = Secretato
desk-case-did-unsealed = Segreto tolto
desk-case-did-concerned = Cambia chi riguarda
desk-case-did-summary = Riassunto scritto
desk-case-did-renamed = Nome cambiato
desk-case-did-unknown = Un passo di una versione più nuova di Filò
desk-case-no-not-competent = È competente un altro ente
desk-case-no-not-resident = Vivono fuori dal territorio
desk-case-no-no-need = Nessun bisogno di servizio sociale
desk-case-no-elsewhere = Li segue già un altro servizio
desk-case-no-declined = Non vogliono essere seguiti
desk-case-no-answered = È bastata un’informazione o un invio
desk-case-no-unreachable = Non si sono trovati
desk-case-no-other = Altro
desk-case-end-reached = Obiettivi raggiunti
desk-case-end-partly = Raggiunti in parte
desk-case-end-withdrew = Non vogliono più
desk-case-end-lost = Non si trovano più
desk-case-end-moved = Vivono fuori dalla rete
desk-case-end-elsewhere = Continua un altro servizio da solo
desk-case-end-ended = Finito il requisito o il mandato
desk-case-end-died = La persona è morta
desk-case-end-mistake = Aperto per errore
desk-case-end-other = Altro
desk-case-done-opened = Il caso è aperto.
desk-case-done = Fatto: è nella storia del caso.
desk-case-done-summary = Salvato.
desk-case-changed = Il caso non è più come lo vedevi. Guardalo com’è adesso.
desk-case-changed-kept = Un collega l’ha appena cambiato: adesso è così. Quel che hai scritto è ancora qui, se serve premi di nuovo.
desk-case-so-already = Adesso non si può: guarda a che punto è il caso.
desk-glass = Letture d’urgenza
desk-glass-lead = Chi ha letto un caso senza essere nell’équipe, e perché. Tre ore, poi finisce da solo.
desk-glass-none = Quando qualcuno rompe il vetro di un caso, lo leggi qui.
    .title = Nessuna lettura d’urgenza da vedere
desk-glass-break = Devo leggerlo subito (tre ore)
desk-glass-what = Leggi senza cambiare niente, per tre ore. Lo sanno subito il responsabile e chi protegge i dati; ogni lettura resta scritta.
desk-glass-reason = Perché non puoi aspettare
desk-glass-reason-hint = Lo leggono il responsabile e chi protegge i dati: non scrivere della famiglia.
desk-glass-reason-missing = Scrivi perché non puoi aspettare.
desk-glass-go = Rompi il vetro e leggi
desk-glass-reading = Stai leggendo d’urgenza, fino a { $until }. Ogni lettura resta scritta.
desk-glass-told = { $count ->
    [one] Qualcuno ha letto un caso d’urgenza, senza essere nell’équipe.
   *[other] { $count } letture d’urgenza di casi, da chi non era nell’équipe.
  }
desk-glass-see = Guarda chi e perché
desk-glass-seen = Ho visto
desk-glass-done = Segnato: l’hai visto.
desk-glass-when = da { $from } a { $to }
## Valutazioni di un caso
desk-assess = Valutazioni
desk-assess-to-case = Torna al caso
desk-assess-empty = Scegli uno strumento qui sotto: le risposte si tengono mentre scrivi, e la prossima volta le trovi accanto.
    .title = Ancora nessuna valutazione
desk-assess-drafts = Da finire
desk-assess-finished = Finite
desk-assess-aside = { $count ->
    [one] Una messa da parte
   *[other] { $count } messe da parte
  }
desk-assess-begin = Comincia una valutazione
desk-assess-begin-go = Comincia
desk-assess-which = Con quale strumento
desk-assess-which-missing = Scegli uno strumento
desk-assess-not-offered = Questo strumento non si usa più: scegline un altro
desk-assess-questions = { $questions ->
    [one] Una domanda
   *[other] { $questions } domande
  }
desk-assess-questions-not-adopted = { $questions ->
    [one] Una domanda; non ancora adottato dai partner
   *[other] { $questions } domande; non ancora adottato dai partner
  }
desk-assess-about = Su chi
desk-assess-household = Tutto il nucleo
desk-assess-somebody = Una persona del nucleo
desk-assess-begun-at = Cominciata: { $when }, { $body }
desk-assess-finished-at = Finita: { $when }, { $body }
desk-assess-answered = Risposte: { $answered } su { $asked }
desk-assess-corrected = Un’altra la corregge: vale quella.
desk-assess-being-corrected = Qualcuno la sta correggendo: vale la correzione, quando è finita.
desk-assess-correcting = È la correzione di una già finita.
desk-assess-see-corrected = Vedi quella di prima
desk-assess-see-correction = Vedi la correzione
desk-assess-last-time = L’altra volta ({ $day }): { $answer }
desk-assess-clash = Un’altra persona ha risposto in modo diverso: scegli quale risposta vale. «{ $question }»
desk-assess-theirs = Alle { $when }, { $body } ha risposto: { $answer }. Se vai avanti vale la tua, e la loro resta scritta.
desk-assess-theirs-own = Alle { $when } hai risposto tu, da un’altra finestra: { $answer }. Se vai avanti vale quella che vedi qui.
desk-assess-theirs-gone = La risposta di prima è stata tolta. Se vai avanti vale la tua.
desk-assess-take-theirs = Tieni la loro
desk-assess-to-end = Rileggi tutto
desk-assess-later = Lascia per dopo
desk-assess-kept = Tutto conservato, alle
desk-assess-waiting = Non c’è connessione. Quello che scrivi resta in questa pagina e parte appena torna: non chiuderla.
desk-assess-away = La sessione è finita. Entra in un’altra finestra, poi premi di nuovo qui: quello che hai scritto resta.
desk-assess-look = Qualcosa è da guardare: premi «Avanti» per vedere che cosa.
desk-assess-kept-on = Le risposte si conservano ogni volta che vai avanti.
desk-assess-missing = { $count ->
    [one] Manca una risposta
   *[other] Mancano { $count } risposte
  }
desk-assess-finish = Finisci
desk-assess-finish-note = Dopo non si cambia più: si può correggere con un’altra, che dice quale corregge.
desk-assess-still-missing = Non si può ancora finire: qualche risposta manca.
desk-assess-changed-meanwhile = Nel frattempo qualcuno l’ha cambiata. Rileggi: qui vedi come sta adesso.
desk-assess-gave-way = Risposte che hanno lasciato il posto
desk-assess-by = ({ $when }, { $body })
desk-assess-correct = Correggi
desk-assess-correct-note = Si apre una copia da cambiare. Questa resta com’è.
desk-assess-set-aside-ask = Mettila da parte
desk-assess-reason = Perché
desk-assess-reason-draft = Per esempio: cominciata sul caso sbagliato. Resta da leggere e si può riprendere.
desk-assess-reason-finished = Per esempio: era di un’altra famiglia. Resta da leggere, non conta più, e si può riprendere.
desk-assess-reason-missing = Scrivi perché la metti da parte
desk-assess-aside-go = Metti da parte
desk-assess-aside-not = No, lasciala
desk-assess-set-aside = Messa da parte: { $reason }
desk-assess-take-back = Riprendila
desk-assess-same = Come l’altra volta
desk-assess-to-list = Tutte le valutazioni del caso
desk-assess-empty-read = Chi lavora sul caso non ne ha ancora cominciata nessuna.
    .title = Ancora nessuna valutazione
# Two records of one person
desk-double = Forse la stessa persona
desk-double-lead = Schede che si somigliano. Nessuno le unisce al posto tuo.
desk-double-none = Quando due schede si somigliano, le trovi qui.
    .title = Niente da guardare
desk-double-when = Proposta: { $when }
desk-double-open = Forse segnate due volte
desk-double-one = È segnata due volte?
desk-double-alike = { $count ->
    [0] Nessuna scheda le somiglia. Se ne conosci una, cercala qui sotto.
    [one] Una scheda le somiglia
   *[other] { $count } schede le somigliano
}
desk-double-line = Cerca l’altra scheda
desk-merge = Sono la stessa persona?
desk-merge-lead = Guarda le due schede insieme. Se le unisci non si cancella niente, e puoi annullare.
desk-merge-why = Perché si somigliano
desk-merge-for = Per una persona sola:
desk-merge-against = Per due persone:
desk-merge-surname = cognome
desk-merge-given = nome
desk-merge-names = nome e cognome
desk-merge-siblings = stesso cognome, altro nome
desk-merge-alias = come si fa chiamare
desk-merge-born = nascita
desk-merge-sex = sesso all’anagrafe
desk-merge-telephone = telefono
desk-merge-mail = e-mail
desk-merge-place = indirizzo
desk-merge-female = femmina
desk-merge-male = maschio
desk-merge-same = uguale
desk-merge-nearly = quasi uguale
desk-merge-partly = in parte uguale
desk-merge-reversed = scambiati
desk-merge-differs = diverso
desk-merge-first = prima scheda
desk-merge-second = seconda scheda
desk-merge-pick = Qual è giusto?
desk-merge-settled = Uguale, o scritto una volta sola
desk-merge-guards = Che cosa resta protetto
desk-merge-guards-note = Vale tutto, da qualunque scheda venga.
desk-merge-hours = Chiamare solo: { $hours }
desk-merge-follows = Che cosa si trova insieme, dopo
desk-merge-follows-note = Quello che sta sotto una scheda e quello che sta sotto l’altra si trova in una persona sola.
desk-merge-holds-nothing = Qui non c’è altro.
desk-merge-noted = Segnata: { $when }
desk-merge-go = Unisci le due schede
desk-merge-two = Sono due persone diverse
desk-merge-tied = Fra le due c’è un legame ({ $tie }): chi l’ha segnato le teneva per due persone.
desk-merge-said-two = Qualcuno ha già detto che sono due persone: { $when }.
desk-merge-both-joined = Tutte e due hanno già un’altra scheda unita. Annulla prima una di quelle unioni, poi uniscile una alla volta.
desk-merge-parted-by-two = Ognuna è riservata da un ente diverso: unite, mostrerebbero all’uno quello che l’altro tiene riservato. Parlatene fra i due enti.
desk-merge-too-many = Questa persona ha già troppe schede unite. Controlla che siano davvero tutte sue.
desk-merge-changed = Intanto un collega ha cambiato una delle due. Guarda com’è adesso, poi decidi.
desk-merge-too-long = Gli orari per chiamare, insieme, sono troppo lunghi: accorciali in una delle due schede.
desk-merge-circle = Così qualcuno discenderebbe da sé stesso: una delle due è già madre, padre o antenato dell’altra. Controlla i legami.
desk-merge-done = Le due schede sono unite. Puoi annullare quando vuoi, qui sotto.
desk-merge-undone = L’unione è annullata: le schede sono di nuovo due.
desk-merge-distinct-done = Segnato: sono due persone diverse. Nessuno le proporrà di nuovo.
desk-merge-twice = Schede unite
desk-merge-since = Due schede sono una sola persona da: { $when }.
desk-merge-look = Guarda, o annulla
desk-merge-find = È segnata due volte?
desk-merge-one = Due schede unite
desk-merge-again = Se annulli, tornano due
desk-merge-again-note = Ognuna ritrova i suoi dati, i suoi recapiti, i suoi nuclei e i suoi legami.
desk-merge-stays = Cambiato dopo: resta alla prima
desk-merge-heed = che cosa rispettare
desk-merge-stays-ways = { $count ->
    [one] un recapito aggiunto dopo
   *[other] { $count } recapiti aggiunti dopo
}
desk-merge-stays-homes = { $count ->
    [one] un nucleo segnato dopo
   *[other] { $count } nuclei segnati dopo
}
desk-merge-stays-ties = { $count ->
    [one] un legame segnato dopo
   *[other] { $count } legami segnati dopo
}
desk-merge-stays-parted = La scheda è diventata riservata dopo: restano riservate tutte e due.
desk-merge-undo = Annulla l’unione


## Piani di un caso
desk-plans = Piani
desk-plan-to-case = Torna al caso
desk-plans-empty-title = Questo caso non ha ancora un piano
desk-plans-empty = Un piano dice che cosa deve cambiare, chi fa che cosa, entro quando, e quando lo si guarda insieme. Comincia scegliendo di che piano si tratta.
desk-plan-begin = Comincia un piano
desk-plan-begin-go = Comincia
desk-plan-which = Che piano è?
desk-plan-kind-missing = Scegli di che piano si tratta: ognuno ha il suo nome e la sua legge.
desk-plan-kind-individual = Progetto individuale
desk-plan-kind-individual-about = Per una persona con disabilità, su sua richiesta o di chi la rappresenta (legge 328 del 2000, articolo 14).
desk-plan-kind-framework = Progetto quadro
desk-plan-kind-framework-about = Per un bambino o una bambina e la sua famiglia, con il servizio sociale e, se c’è, il mandato del tribunale.
desk-plan-kind-care = Piano assistenziale individualizzato (PAI)
desk-plan-kind-care-about = Chi fa che cosa, nell’assistenza a casa o in una residenza.
desk-plan-kind-educational = Progetto educativo individualizzato (PEI)
desk-plan-kind-educational-about = Di un servizio educativo o di una comunità. Non è il piano educativo della scuola.
desk-plan-kind-inclusion = Patto per l’inclusione sociale (PaIS)
desk-plan-kind-inclusion-about = Di chi riceve l’Assegno di inclusione: gli impegni della famiglia e dei servizi.
desk-plan-kind-pippi = Progetto quadro nel programma P.I.P.P.I.
desk-plan-kind-pippi-about = Il programma di intervento per la prevenzione dell’istituzionalizzazione: aiutare i genitori perché i figli restino in famiglia.
desk-plan-holds = Vale la versione { $version }, da { $day }.
desk-plan-next-review = Si guarda insieme { $day }.
desk-plan-review-late = Si doveva guardare insieme { $day }.
desk-plan-draft-by = In preparazione da { $day } · { $body }
desk-plan-aside = Messo da parte senza firme. Resta da leggere.
desk-plan-goals-count = { $count ->
    [0] Nessun obiettivo
    [one] { $count } obiettivo
   *[other] { $count } obiettivi
}
desk-plan-late-count = { $count ->
    [one] Una cosa ha passato la sua data: era { $day }.
   *[other] { $count } cose hanno passato la loro data, la prima { $day }.
}
desk-plan-go-on-draft = Continua la nuova versione
desk-plans-late = Piani in ritardo
desk-plans-late-lead = Impegni e verifiche che hanno passato la loro data, nei casi a cui lavori. Li vede tutta l’équipe, chiunque abbia scritto il piano.
desk-plans-late-none-title = Niente in ritardo
desk-plans-late-none = Quando un impegno o una verifica passa la sua data senza che nessuno dica com’è andata, lo trovi qui.
desk-plans-late-notice = { $count ->
    [one] In un piano qualcosa ha passato la sua data.
   *[other] In { $count } piani qualcosa ha passato la sua data.
}
desk-plans-late-see = Vedi i piani in ritardo
desk-plan-somebody = Una persona del caso
desk-plan-family = La famiglia
desk-plan-by-day = Entro { $day }
desk-plan-by-always = Finché vale il piano
desk-plan-every-days = { $count ->
    [one] ogni giorno
   *[other] ogni { $count } giorni
}
desk-plan-every-weeks = { $count ->
    [one] ogni settimana
   *[other] ogni { $count } settimane
}
desk-plan-every-months = { $count ->
    [one] ogni mese
   *[other] ogni { $count } mesi
}
desk-plan-piece-gone = Tolto
desk-plan-by = { $body }, { $day }
desk-plan-is-draft = Versione { $version } · in preparazione
desk-plan-is-signed = Versione { $version } · firmata
desk-plan-is-aside = Versione { $version } · messa da parte
desk-plan-version = Versione { $version }
desk-plan-begun-by = Cominciata { $day } · { $body }
desk-plan-signed-on = Prima firma segnata { $day }. Da allora il testo non cambia.
desk-plan-case-closed = Il caso è chiuso: i suoi piani si leggono soltanto. Riapri il caso per continuare.
desk-plan-changed-meanwhile = Qualcuno lo ha cambiato nel frattempo. Qui sotto lo vedi com’è adesso.
desk-plan-fixed = Nel frattempo questa versione è stata firmata o messa da parte: non cambia più. Quello che hai scritto è ancora qui: copialo e comincia una nuova versione.
desk-plan-too-many = Sono troppi per un piano solo. Togline qualcuno.
desk-plan-lacks = { $count ->
    [one] Prima di firmare manca una cosa
   *[other] Prima di firmare mancano { $count } cose
}
desk-plan-lacks-times = Da quando vale e ogni quanto si guarda insieme
desk-plan-lacks-goals = Un obiettivo
desk-plan-lacks-needs = Per quali bisogni: «{ $goal }»
desk-plan-lacks-promises = Che cosa fa qualcuno per «{ $goal }»
desk-plan-lacks-services = Che cosa fa almeno un servizio: un piano di soli doveri della famiglia non è un piano
desk-plan-goals = Obiettivi
desk-plan-no-goals = Ancora nessuno.
desk-plan-add-goal = Aggiungi un obiettivo
desk-plan-term-short = Nelle prossime settimane
desk-plan-term-medium = Nei prossimi mesi
desk-plan-term-long = Nei prossimi anni
desk-plan-seen-by = Si vedrà da questo: { $sign }
desk-plan-for-needs = Per questi bisogni: { $needs }
desk-plan-no-promises = Nessuno ha ancora preso un impegno per questo.
desk-plan-ask = chiedere a { $who }
desk-plan-is-late = La data è passata e nessuno ha ancora detto com’è andata.
desk-plan-came-on = { $came } · { $day }
desk-plan-came-kept = Fatto
desk-plan-came-partly = Fatto in parte
desk-plan-came-not = Non fatto
desk-plan-came-given-up = Lasciato stare
desk-plan-came-held = Guardato insieme
desk-plan-note-came = Segna com’è andata
desk-plan-change = Cambia
desk-plan-supports = Aiuti dati
desk-plan-from-day = Da { $day }
desk-plan-until-day = fino a { $day }
desk-plan-times = Da quando, ogni quanto, aiuti
desk-plan-from = Vale da { $day }.
desk-plan-looked-at = Si guarda insieme { $every }.
desk-plan-no-times = Non è ancora detto da quando vale e ogni quanto si guarda insieme.
desk-plan-review-held = Guardato insieme { $day }.
desk-plan-hold-review = Segna una verifica
desk-plan-change-times = Cambia date e aiuti
desk-plan-signatures = Firme
desk-plan-no-signatures = Nessuno ha ancora firmato.
desk-plan-unsigned = Non hanno ancora firmato:
desk-plan-sign-first = Segna la prima firma
desk-plan-sign-another-one = Segna un’altra firma
desk-plan-signed-how = { $way } · { $day }
desk-plan-signed-for-body = Per { $body }
desk-plan-signed-for = Per { $of } · { $power }
desk-plan-signed-source = Da dove viene: { $source }
desk-plan-noted-by = Segnata { $day } · { $body }
desk-plan-gave-way = { $count ->
    [one] Un testo che ha lasciato il posto a un altro
   *[other] { $count } testi che hanno lasciato il posto ad altri
}
desk-plan-versions = Versioni
desk-plan-compare = Confronta le versioni
desk-plan-next-version = Comincia una nuova versione
desk-plan-set-aside = Metti da parte
desk-plan-take-up = Riprendi
desk-plan-see-version = Aprila
desk-plan-replaced = Al suo posto ora vale la versione { $version }.
desk-plan-has-draft = La versione { $version } è in preparazione. Finché nessuno la firma vale questa.
desk-plan-power-parent = genitore (codice civile, articolo 316)
desk-plan-power-guardian = tutore o tutrice (codice civile, articoli 343 e 424)
desk-plan-power-support = amministratore o amministratrice di sostegno (codice civile, articolo 405)
desk-plan-power-curator = curatore o curatrice (codice civile, articoli 392 e 424; del minore nel processo, codice di procedura civile, articolo 473-bis.8)
desk-plan-power-foster = affidataria o affidatario (legge 184 del 1983, articolo 5)
desk-plan-power-proxy = con una procura della persona stessa
desk-plan-way-paper = Con la penna, sul piano stampato
desk-plan-way-digital = Con firma digitale, sul file
desk-plan-way-aloud = Ha detto di sì a voce: la firma deve ancora arrivare
desk-plan-goal = Obiettivo
desk-plan-goal-new = Nuovo obiettivo
desk-plan-goal-what = Che cosa deve cambiare?
desk-plan-goal-what-hint = Con parole che la famiglia userebbe.
desk-plan-goal-what-missing = Scrivi che cosa deve cambiare.
desk-plan-goal-sign = Da che cosa lo vedremo tutti?
desk-plan-goal-sign-hint = Per esempio: la bolletta di marzo è pagata.
desk-plan-goal-term = Quanto è lontano?
desk-plan-term-missing = Scegli quanto è lontano.
desk-plan-goal-needs = Per quali bisogni?
desk-plan-goal-needs-hint = Serve prima di firmare; puoi sceglierli anche dopo.
desk-plan-promises = Chi fa che cosa
desk-plan-promises-hint = Della famiglia e di ogni servizio. Un riquadro lasciato vuoto non conta.
desk-plan-promise = Impegno { $number }
desk-plan-promise-by = Chi?
desk-plan-promise-by-prompt = Scegli
desk-plan-promise-by-missing = Scegli chi se ne occupa.
desk-plan-promise-what = Che cosa fa?
desk-plan-promise-what-missing = Scrivi che cosa fa.
desk-plan-promise-due = Entro quando?
desk-plan-promise-due-hint = Vuoto: finché vale il piano.
desk-plan-promise-ask = A chi si chiede?
desk-plan-promise-ask-hint = Un nome o un numero di telefono.
desk-plan-promise-gone = Togli questo impegno
desk-plan-promise-more = Aggiungi un impegno
desk-plan-goal-remove = Togli l’obiettivo e i suoi impegni
desk-plan-keep = Tieni
desk-plan-keep-mine = Tieni il mio testo
desk-plan-take-theirs = Tieni l’altro testo
desk-plan-print = Un foglio per la famiglia
desk-plan-print-lead = Il piano in parole semplici e lettere grandi, da portare a casa: che cosa cambia, chi fa che cosa, quando ci si rivede.
desk-plan-print-language = In che lingua?
desk-plan-print-for = Per chi?
desk-plan-print-for-hint = Sul foglio di una persona non c’è quello che ha promesso un altro adulto, né la sua firma.
desk-plan-print-everybody = Tutta la famiglia
desk-plan-print-choose = Scegli
desk-plan-print-open = Apri il foglio (PDF)
desk-plan-print-words = Le parole del piano in questa lingua: { $language }
desk-plan-print-words-lead = Il piano è scritto in italiano. Accanto a ogni frase scrivi come la dite alla famiglia, meglio con una mediatrice. Quello che manca resta in italiano sul foglio, e il foglio lo dice.
desk-plan-print-worded = Frasi con le loro parole: { $worded } di { $count }.
desk-plan-print-keep = Tieni queste parole
desk-plan-print-kept = Le parole sono tenute. Valgono anche per le prossime versioni, finché la frase resta uguale.
desk-plan-print-otherwise = Intanto un collega ha scritto altre parole per le frasi qui sotto. Guardale: se mandi di nuovo, valgono le tue.
desk-plan-back = Torna al piano
desk-plan-clash = Qui avete scritto due cose diverse: scegli quale tenere.
desk-plan-theirs = Mentre scrivevi, qualcuno ha scritto qui altro. Il suo testo è salvo e lo vedi sotto; il tuo è nei riquadri. Quello che non si contraddice è già tenuto.
desk-plan-first = Da quando vale?
desk-plan-first-hint = Da questo giorno si contano le verifiche.
desk-plan-every = Ogni quanto si guarda insieme?
desk-plan-every-hint = Per esempio: 3 mesi.
desk-plan-every-wrong = Scrivi un numero da 1 a 366.
desk-plan-unit = Contati in
desk-plan-every-unit-missing = Scegli se sono giorni, settimane o mesi.
desk-plan-unit-days = giorni
desk-plan-unit-weeks = settimane
desk-plan-unit-months = mesi
desk-plan-supports-hint = Soldi, ore, un posto: quello che la famiglia riceve.
desk-plan-support = Aiuto { $number }
desk-plan-support-what = Che cosa, e quanto?
desk-plan-support-what-hint = Per esempio: sei ore alla settimana di educativa a casa.
desk-plan-support-what-missing = Scrivi che cosa viene dato.
desk-plan-support-by = Chi lo dà?
desk-plan-support-by-missing = Scegli chi lo dà.
desk-plan-support-from = Dal
desk-plan-support-until = Al
desk-plan-support-until-wrong = Finisce prima di cominciare: controlla le due date.
desk-plan-support-gone = Togli questo aiuto
desk-plan-support-more = Aggiungi un aiuto
desk-plan-sign = Segna una firma
desk-plan-sign-lead = Con la prima firma questo testo non cambia più. Chi vorrà cambiare qualcosa comincerà una nuova versione, e questa resterà da leggere.
desk-plan-sign-signer = Chi firma?
desk-plan-sign-signer-missing = Scegli chi firma.
desk-plan-sign-child = Ha meno di 18 anni: può firmare anche lui o lei, ma serve la firma di chi ne ha la responsabilità.
desk-plan-sign-for-another = Chi ha il potere di firmare per un’altra persona
desk-plan-sign-for-another-note = Genitore, tutore, amministratore di sostegno e simili
desk-plan-sign-for-body = Per { $body }
desk-plan-sign-another = Se firma per altri, o per un ente
desk-plan-sign-another-hint = Chi firma solo per sé lascia vuoto questo riquadro.
desk-plan-sign-who = Nome e cognome di chi firma
desk-plan-sign-who-hint = Per un ente basta questo.
desk-plan-sign-who-missing = Scrivi il nome di chi firma.
desk-plan-sign-of = Per chi firma?
desk-plan-sign-of-missing = Scegli per chi firma.
desk-plan-sign-power = Con quale potere?
desk-plan-sign-power-prompt = Scegli
desk-plan-sign-power-missing = Scegli con quale potere firma.
desk-plan-sign-source = Da quale atto viene?
desk-plan-sign-source-hint = Tribunale, data e numero. Di un genitore: che documento hai visto.
desk-plan-sign-source-missing = Scrivi da quale atto viene questo potere: tribunale, data e numero.
desk-plan-sign-way = Come ha firmato?
desk-plan-sign-way-missing = Scegli come ha firmato.
desk-plan-sign-on = Quando?
desk-plan-sign-go = Segna la firma
desk-plan-not-yet = Questo giorno non è ancora arrivato.
desk-plan-read-again = Qualcuno ha scritto nel piano dopo che lo hai letto. Rileggilo prima di segnare la firma.
desk-plan-read-it = Rileggi il piano
desk-plan-lacking = Manca ancora qualcosa prima di firmare.
desk-plan-came-goal = Com’è andata con questo obiettivo?
desk-plan-came-promise = Com’è andata con questo impegno?
desk-plan-came-review = Avete guardato insieme il piano?
desk-plan-came-which = Com’è andata?
desk-plan-came-missing = Scegli com’è andata.
desk-plan-came-day = In che giorno?
desk-plan-came-words = Con parole tue
desk-plan-came-words-hint = Solo se serve. Se lo lasciate stare, scrivi perché.
desk-plan-came-why = Scrivi perché lo lasciate stare.
desk-plan-came-review-words = Che cosa vi siete detti
desk-plan-came-go = Segna
desk-plan-came-before = Segnato prima
desk-plan-not-in-force = Questa versione non vale più: segna com’è andata in quella che vale.
desk-plan-side = Due versioni a confronto
desk-plan-side-lead = Prima com’era, poi com’è. Quello che è segnato a lato è cambiato.
desk-plan-side-all-same = Le due versioni dicono le stesse cose.
desk-plan-side-goal = Obiettivo { $number }
desk-plan-side-same = Uguale
desk-plan-side-changed = Cambiato
desk-plan-side-new = Nuovo
desk-plan-side-gone = Tolto
desk-plan-side-none = Non c’era o non c’è più.

# Disposal of files.
desk-disposal = Scarto dei fascicoli
desk-disposal-lead = Un fascicolo si conserva finché dice il piano di conservazione. Poi si può scartare, ma solo con un’autorizzazione scritta, e in due: chi tiene l’impianto dell’ente lo propone, chi veglia sui dati lo conferma. Nessuno dei due apre un fascicolo.
desk-disposal-no-rule = Il territorio non dice ancora per quanti anni si conservano i fascicoli: finché non lo dice, nessun fascicolo si scarta.
desk-disposal-rule-closed = { $years ->
    [one] Un caso chiuso si conserva per un anno intero dopo la chiusura
   *[other] Un caso chiuso si conserva per { $years } anni interi dopo la chiusura
}
desk-disposal-rule-refused = { $years ->
    [one] Un caso non preso in carico si conserva per un anno intero
   *[other] Un caso non preso in carico si conserva per { $years } anni interi
}
desk-disposal-example = Gli anni sono un esempio: l’ente scrive i suoi.
desk-disposal-due = Fascicoli per cui il tempo è passato
desk-disposal-due-lead = Scegli quelli di cui parla l’atto che autorizza lo scarto.
desk-disposal-none = Quando il tempo di un fascicolo sarà passato lo troverai qui. Non c’è fretta: si può sempre conservare più a lungo.
    .title = Nessun fascicolo da scartare
desk-disposal-files = Quali fascicoli?
desk-disposal-file = Fascicolo { $number } · { $town }
desk-disposal-closed = Aperto il { $opened }, chiuso il { $ended }. Si può scartare dal { $since }.
desk-disposal-refused = Aperto il { $opened }, non preso in carico il { $ended }. Si può scartare dal { $since }.
desk-disposal-due-closed = Aperto il { $opened }, chiuso. Si può scartare dal { $since }.
desk-disposal-due-refused = Aperto il { $opened }, non preso in carico. Si può scartare dal { $since }.
desk-disposal-authority = Chi ha autorizzato
desk-disposal-authority-hint = Per gli archivi pubblici è la Soprintendenza archivistica.
desk-disposal-act = Numero dell’atto
desk-disposal-on = Data dell’atto
desk-disposal-propose = Proponi lo scarto
desk-disposal-choose = Scegli almeno un fascicolo.
desk-disposal-too-many = Scegli al massimo { $max } fascicoli alla volta.
desk-disposal-not-due = Per uno di questi fascicoli qualcosa è cambiato: guarda di nuovo l’elenco e scegli ancora.
desk-disposal-authority-missing = Scrivi chi ha autorizzato lo scarto.
desk-disposal-act-missing = Scrivi il numero dell’atto.
desk-disposal-not-yet = La data dell’atto non può essere nel futuro.
desk-disposals = Scarti proposti e fatti
desk-disposals-none = Ancora nessuno.
desk-disposal-act-of = { $authority }, { $number } del { $day }
desk-disposal-count = { $count ->
    [one] Un fascicolo
   *[other] { $count } fascicoli
}
desk-disposal-confirmed = Confermato il { $day }
desk-disposal-withdrawn = Ritirato il { $day }
desk-disposal-waits = Proposto il { $day }: aspetta chi veglia sui dati
desk-disposal-one = Uno scarto
desk-disposal-body = Di chi sono i fascicoli
desk-disposal-proposed-on = Proposto il
desk-disposal-confirmed-on = Confermato il
desk-disposal-withdrawn-on = Ritirato il
desk-disposal-its-files = { $count ->
    [one] Un fascicolo
   *[other] { $count } fascicoli
}
desk-disposal-kept = Resta: nel frattempo è stato riaperto, o il suo tempo non è più passato.
desk-disposal-destroyed = Distrutto il { $day }. Restano i codici per le statistiche, senza persone.
desk-disposal-warning = Dopo la conferma nessuno può più leggere questi fascicoli, nemmeno in una vecchia copia. Non si torna indietro.
desk-disposal-looked = Che cosa hai guardato?
desk-disposal-looked-schedule = Il piano di conservazione dice che il tempo è passato
desk-disposal-looked-act = L’atto di autorizzazione c’è, e parla di questi fascicoli
desk-disposal-looked-missing = Prima guarda tutte e due le cose, e segnale.
desk-disposal-confirm = Conferma: distruggi questi fascicoli
desk-disposal-withdraw = Ritira la proposta
desk-disposal-done = { $kept ->
    [0] Fatto: fascicoli distrutti { $destroyed }.
   *[other] Fatto: fascicoli distrutti { $destroyed }. Restano { $kept }, perché nel frattempo qualcosa è cambiato.
}
desk-disposal-decided = Qualcuno ha già deciso: ecco com’è andata.
# Who somebody is, where they live, how they are reached
desk-person-data = Dati della persona
desk-person-change = Cambia i dati
desk-person-who = Chi è
desk-person-speak = Come parlarle
desk-merge-alias-field = Come si fa chiamare
desk-merge-sex-field = Sesso all’anagrafe
desk-person-sex-unsaid = non lo sappiamo
desk-person-sex-hint = Com’è scritto sui documenti. Serve solo a leggere il codice fiscale.
desk-person-alias-hint = Se preferisce un altro nome, o un soprannome.
desk-person-tax-code-hint = Anche quello provvisorio, di 11 cifre. Si può lasciare vuoto.
desk-person-citizenships = Cittadinanze
desk-person-citizenships-hint = Una o più, separate da un punto e virgola: Italia; Marocco. Anche: apolide, non si sa.
desk-person-citizenship-none = «{ $word }» non è un paese dell’elenco. Scrivi il nome del paese, oppure «apolide» o «non si sa».
desk-person-stateless = apolide
desk-person-citizenship-unknown = non si sa
desk-person-countries = Elenco dei paesi
desk-person-language-unsaid = non lo sappiamo
desk-person-languages = Altre lingue che parla
desk-person-languages-hint = Con le tue parole, separate da una virgola: bengali, francese.
desk-person-interpreter = Interprete
desk-person-flags-hint = «Non dire a nessuno dove abita» resta finché un suo indirizzo è riservato.
desk-person-flags-count = { $count } segnalazioni
desk-person-call-at-hint = Gli orari sicuri, per esempio: la mattina, quando è sola.
desk-person-save = Salva
desk-person-done = Salvato. Quello che c’era prima resta nella storia.
desk-person-both =
    Quello che ha cambiato è già nel modulo. Dove avete scritto tutti e due, nel modulo c’è quello che hai scritto tu: guarda la tabella, scegli, e salva di nuovo.
    .title = Intanto qualcun altro ha cambiato questa persona
desk-person-both-apart = Quello che ha cambiato è già nel modulo, accanto a quello che hai scritto tu. Controlla, e salva di nuovo.
desk-person-both-caption = Che cosa è cambiato intanto
desk-person-was = Prima
desk-tax-length = { $count ->
    [one] Un codice fiscale ha 16 lettere e cifre, o 11 cifre se è provvisorio: questo ne ha una.
   *[other] Un codice fiscale ha 16 lettere e cifre, o 11 cifre se è provvisorio: questo ne ha { $count }.
}
desk-tax-character = Il carattere numero { $at } non può stare lì. Un codice fiscale è fatto così: sei lettere, due cifre, una lettera, due cifre, una lettera, tre cifre, una lettera.
desk-tax-letters-surname = Le prime tre lettere non vengono da nessun cognome: prima le consonanti, poi le vocali, poi la X. Controlla i caratteri da 1 a 3.
desk-tax-letters-given = Queste tre lettere non vengono da nessun nome: prima le consonanti, poi le vocali, poi la X. Controlla i caratteri da 4 a 6.
desk-tax-month = Il carattere 9 dice il mese di nascita, e questo non è un mese: può essere A, B, C, D, E, H, L, M, P, R, S o T.
desk-tax-day = I caratteri 10 e 11 dicono il giorno di nascita (per le donne più 40), e quel giorno in quel mese non c’è. Controlla la nascita sul documento.
desk-tax-check = L’ultima lettera non torna con le altre: un carattere è scritto male. Ricopialo dal documento, o lascialo vuoto per ora.
desk-tax-differs = Il codice fiscale dice altro
desk-tax-differs-note = Può essere giusto così: un nome cambiato, una nascita detta a memoria. Guarda il documento quando puoi. Non blocca niente.
desk-tax-differs-surname = Nel codice le lettere del cognome sono { $letters }: non vengono dal cognome segnato.
desk-tax-differs-given = Nel codice le lettere del nome sono { $letters }: non vengono dal nome segnato.
desk-tax-differs-born = Secondo il codice la nascita è: { $day }. Non è quella segnata.
desk-tax-differs-female = Qui è segnato femmina, il codice è di un maschio: nel codice delle donne al giorno di nascita si somma 40.
desk-tax-differs-male = Qui è segnato maschio, il codice è di una femmina: nel codice delle donne al giorno di nascita si somma 40.
desk-addresses = Dove abita
desk-addresses-none = Nessun indirizzo da mostrare.
desk-addresses-past = Prima
desk-addresses-change = Indirizzi
desk-address-home = Abitazione
desk-address-residence = Residenza
desk-address-domicile = Domicilio
desk-address-temporary = Per un periodo
desk-address-hosted = Presso qualcuno
desk-address-none = Senza fissa dimora
desk-address-at-words = presso { $name }
desk-address-kind = Che indirizzo è
desk-address-at = Presso
desk-address-at-hint = Da chi, o in quale casa o comunità.
desk-address-street = Via e numero
desk-address-street-hint = Se non ha un posto fisso: dove si trova di solito, o niente.
desk-address-postal = CAP
desk-address-town = Comune
desk-address-town-hint = Anche fuori dal territorio, o all’estero.
desk-address-confidential = Indirizzo riservato
desk-address-confidential-yes = È riservato
desk-address-confidential-note = Lo vede chi lo segna, gli assistenti sociali e chi coordina del tuo ente, e chi nel suo ente ha il caso aperto di questa persona. Nessun altro: né elenchi, né stampe, né altri enti. Ogni lettura resta scritta.
desk-address-reason = Perché è riservato
desk-address-reason-hint = Serve se è riservato. Lo legge solo chi vede l’indirizzo.
desk-address-reason-missing = Scrivi perché è riservato: chi verrà dopo deve poter decidere.
desk-address-missing = Scrivi almeno la via, da chi è ospite o il comune. Se non ha un posto fisso, scegli «senza fissa dimora».
desk-address-too-many = Ci sono già troppi indirizzi per una persona: controlla che siano tutti suoi.
desk-address-add = Aggiungi un indirizzo
desk-address-add-go = Segna l’indirizzo
desk-address-end = Non abita più qui
desk-address-guard = Rendi riservato
desk-address-guard-go = È riservato
desk-address-open = Togli la riservatezza
desk-address-guarded = Indirizzo riservato: non dirlo a nessuno.
desk-address-guarded-with = Non dirlo a nessuno: dove abita questa persona, o chi vive con lei, è riservato.
desk-address-guarded-by = Reso riservato da { $body }, { $when }.
desk-address-guarded-why = Perché:
desk-address-done = L’indirizzo è segnato.
desk-address-done-ended = Segnato: non abita più lì. L’indirizzo resta nella storia.
desk-address-done-back = La fine è tolta.
desk-address-done-guarded = L’indirizzo è riservato.
desk-address-done-opened = L’indirizzo non è più riservato. «Non dire a nessuno dove abita» resta nei dati della persona: toglilo lì, se non serve più.
desk-household-places = Dove abitano
desk-ways = Recapiti
desk-ways-past = Non si usano più
desk-way-of = di { $whose }
desk-way-since = Segnato: { $when }
desk-way-until = Fino a: { $when }
desk-way-whose = Di chi è
desk-way-whose-hint = Se non è suo: per esempio, della sorella.
desk-way-voice = Si può lasciare un messaggio a voce?
desk-way-voice-yes = si può lasciare un messaggio a voce
desk-way-voice-no = non lasciare messaggi a voce
desk-way-voice-unknown = messaggi a voce: non l’abbiamo chiesto
desk-way-set = Cambia come si usa
desk-way-end = Non si usa più
desk-way-add = Aggiungi un recapito
desk-way-add-go = Segna il recapito
desk-way-value = Telefono o e-mail
desk-way-value-hint = Per esempio 333 000 0000, con + e il paese se è straniero.
desk-way-value-wrong = Scrivi un numero di telefono con le sue cifre, o un indirizzo e-mail con la @.
desk-way-done-added = Il recapito è segnato.
desk-way-done = Segnato.
desk-way-done-ended = Il recapito non si usa più: resta nella storia.

# A name given later
desk-contact-name = Dice il suo nome
desk-contact-name-lead = Prima si cerca: forse è già nell’anagrafica. Quello che è stato detto finora resta con lei.
desk-contact-name-stays = Resta con questo contatto
desk-contact-name-go = È lei: metti il nome
desk-contact-name-not = Torna al contatto
desk-contact-name-undo = Ho sbagliato persona: torna senza nome
desk-contact-when = Quando
desk-contact-done-named = Il contatto ha un nome. Fino a domani puoi tornare indietro, qui sotto.
desk-contact-done-unnamed = Il contatto è di nuovo senza nome. La persona resta nell’anagrafica.
# Documents of a case
desk-documents = Documenti
desk-document = Documento
desk-documents-empty-title = Questo caso non ha ancora documenti
desk-documents-empty = Qui stanno i fogli della famiglia: l’ISEE, lo sfratto, un decreto, una lettera. Li fotografi o li carichi; restano cifrati, e ogni apertura lascia traccia.
desk-documents-total = { $count ->
    [one] Un documento, { $size }
   *[other] { $count } documenti, { $size }
}
desk-documents-care = Scaduti, o in scadenza
desk-documents-to-care = { $count ->
    [one] Un documento è scaduto o scade tra poco
   *[other] { $count } documenti sono scaduti o scadono tra poco
}
desk-documents-past = { $count ->
    [one] Un documento sostituito o ritirato
   *[other] { $count } documenti sostituiti o ritirati
}
desk-documents-add = Aggiungi documenti
desk-documents-add-go = Aggiungi
desk-documents-added = { $count ->
    [one] Documento aggiunto.
   *[other] { $count } documenti aggiunti.
}
desk-document-kind = Che documento è?
desk-document-kind-prompt = Scegli
desk-document-kind-missing = Scegli che documento è.
desk-document-kind-identity = Documento di identità o di soggiorno
desk-document-kind-means-test = ISEE
desk-document-kind-health = Certificato medico
desk-document-kind-disability = Verbale di disabilità (legge 104, invalidità)
desk-document-kind-lease = Contratto di affitto
desk-document-kind-eviction = Sfratto o morosità
desk-document-kind-decree = Decreto o atto del tribunale
desk-document-kind-school = Della scuola
desk-document-kind-income = Busta paga o disoccupazione
desk-document-kind-consent = Consenso o accordo firmato
desk-document-kind-letter = Lettera
desk-document-kind-photo = Fotografia
desk-document-kind-other = Altro
desk-document-form-pdf = PDF
desk-document-form-jpeg = Immagine JPEG
desk-document-form-png = Immagine PNG
desk-document-form-heic = Immagine HEIC
desk-document-form-docx = Testo Word
desk-document-form-xlsx = Foglio Excel
desk-document-form-odt = Testo OpenDocument
desk-document-form-ods = Foglio OpenDocument
desk-document-form-text = Testo semplice
desk-document-title = Come lo chiamate?
desk-document-title-hint = Se lo lasci vuoto, si chiama come il suo tipo.
desk-document-title-missing = Scrivi che cos’è: il tipo «Altro» da solo non lo dice.
desk-document-day = Che data porta?
desk-document-day-hint = Quella scritta sul foglio.
desk-document-on-future = Questa data non è ancora arrivata: controlla quella scritta sul foglio.
desk-document-expires = Fino a quando vale?
desk-document-expires-hint = L’ultimo giorno buono, se ce n’è uno.
desk-document-expires-before = Scade prima della data che porta: controlla le due date.
desk-document-whose = Di chi è?
desk-document-whose-hint = Di tutta la famiglia: non scegliere nessuno.
desk-document-source = Da dove arriva?
desk-document-source-hint = Per esempio: portato dalla madre, o il nome del tribunale.
desk-document-files = Quali file?
desk-document-file = Quale file?
desk-document-file-hint = PDF, fotografie (JPEG, PNG, HEIC), Word, Excel e OpenDocument senza macro, testo semplice. Fino a { $max } l’uno, { $count } alla volta.
desk-document-file-hint-one = PDF, fotografie (JPEG, PNG, HEIC), Word, Excel e OpenDocument senza macro, testo semplice. Fino a { $max }, uno solo: prende il posto di quello vecchio.
desk-document-camera = Oppure fotografa adesso
desk-document-camera-hint = La foto va dritta nel caso. Se il telefono ne tiene una copia, cancellala.
desk-document-came = Sono già arrivati
desk-document-came-hint = Non serve sceglierli di nuovo. Togli il segno a quelli che non vuoi.
desk-document-file-missing = Scegli almeno un file.
desk-document-one-file = Una nuova versione è un file solo: togli il segno agli altri.
desk-document-file-empty = «{ $name }» è vuoto: controlla di averlo salvato, e scegli quello giusto.
desk-document-file-program = «{ $name }» è un programma, qualunque sia il suo nome: qui non si può tenere.
desk-document-file-page = «{ $name }» è una pagina web o un disegno che un browser eseguirebbe. Stampalo in PDF e carica quello.
desk-document-file-macros = «{ $name }» contiene macro. Salvalo senza macro, o in PDF.
desk-document-file-locked = «{ $name }» ha una password, o è di un vecchio Office. Salvalo senza password come .docx, .xlsx o PDF.
desk-document-file-archive = «{ $name }» è un archivio di altri file. Aprilo e carica i file che servono.
desk-document-file-damaged = «{ $name }» è rovinato o incompleto. Fatti mandare il file di nuovo, o salvalo in PDF.
desk-document-file-unknown = «{ $name }» non è di un tipo che si può tenere. Salvalo in PDF, o fotografalo.
desk-document-file-too-large = «{ $name }» è più grande di { $max }. Fotografa con meno dettaglio, o dividilo in più file.
desk-document-file-harmful = In «{ $name }» l’antivirus ha trovato qualcosa di dannoso. Non lo abbiamo tenuto: non aprirlo, e avvisa chi tiene i computer.
desk-document-file-already = «{ $name }» è già tra i documenti di questo caso.
desk-document-file-already-one = Uno di questi file è già tra i documenti di questo caso. Togli il segno a quello.
desk-document-file-twice = «{ $name }» è già stato aggiunto con questo modulo.
desk-document-file-gone = È passato troppo tempo e i file non ci sono più. Sceglili di nuovo.
desk-document-too-much = È troppo in una volta sola: manda meno file.
desk-document-too-many-files = Al massimo { $max } file alla volta: gli altri mandali dopo.
desk-document-case-full = Questo caso ha troppi documenti.
desk-document-of = Di { $who }
desk-document-on = del { $day }
desk-document-source-is = da: { $source }
desk-document-expired = Scaduto: valeva fino al { $day }
desk-document-expires-soon = Scade tra poco: vale fino al { $day }
desk-document-expires-on = Vale fino al { $day }
desk-document-added-by = aggiunto da { $body }, { $day }
desk-document-withdrawn-one = Un documento ritirato
desk-document-withdrawn-by = Ritirato da { $body }, { $day }
desk-document-withdrawn-why = Ritirato da { $body }, { $day }: { $why }
desk-document-withdrawn-shut = Che cosa fosse lo vedono solo chi lo aveva aggiunto e chi gestisce il caso.
desk-document-withdrawn-theirs = Lo vedi perché lo hai aggiunto tu o gestisci il caso. Per il resto dell’équipe è chiuso.
desk-document-replaced = Ce n’è uno più nuovo.
desk-document-see-newer = Vedi quello nuovo
desk-document-see-older = Vedi quello di prima
desk-document-waiting = L’antivirus non l’ha ancora guardato
desk-document-waiting-more = L’antivirus non l’ha ancora guardato. Fino ad allora lo apre solo chi lo ha aggiunto: di solito bastano pochi minuti.
desk-document-waiting-theirs = L’antivirus non l’ha ancora guardato. Fino ad allora lo apri solo tu.
desk-document-found = L’antivirus ha trovato qualcosa di dannoso: è chiuso
desk-document-found-more = L’antivirus ha trovato qualcosa di dannoso dopo che era stato aggiunto. Non lo apre più nessuno. Se lo hai scaricato, non aprirlo e avvisa chi tiene i computer.
desk-document-misnamed = Il suo nome diceva altro: è { $form }, e così lo teniamo.
desk-document-picture = Immagine del documento: { $title }
desk-document-open = Apri
desk-document-download = Scarica
desk-document-download-note = Quello che scarichi resta su questo computer o telefono: cancellalo quando non serve più.
desk-document-newer = Aggiungi la versione nuova
desk-document-correct = Correggi i dati
desk-document-correct-go = Tieni
desk-document-added = Documento aggiunto.
desk-document-corrected = Dati corretti. Come erano prima resta scritto qui sotto.
desk-document-withdrawn = Documento ritirato. Se è stato uno sbaglio, puoi rimetterlo.
desk-document-put-back = Il documento è di nuovo tra quelli del caso.
desk-document-withdraw = Aggiunto per sbaglio?
desk-document-withdraw-note = Ritiralo: non si cancella, ma resta chiuso a tutti tranne chi lo ha aggiunto e chi gestisce il caso. L’équipe vede che c’era e perché è stato ritirato.
desk-document-withdraw-go = Ritira il documento
desk-document-why = Perché lo ritiri?
desk-document-why-hint = Lo legge tutta l’équipe: non scrivere che cosa c’è nel documento.
desk-document-why-missing = Scrivi perché lo ritiri.
desk-document-put-back-go = Rimetti il documento nel caso
desk-document-cannot-come-back = Nel frattempo lo stesso foglio è stato aggiunto di nuovo, o un altro ne ha preso il posto.
desk-document-changed-meanwhile = Qualcuno lo ha cambiato nel frattempo. Guarda com’è adesso, e riprova.
desk-document-case-closed = Il caso è chiuso: i suoi documenti si leggono soltanto. Riapri il caso per continuare.
desk-document-story = Che cosa è successo
desk-document-turn-corrected = Dati corretti da { $body }, { $day }
desk-document-turn-withdrawn = Ritirato da { $body }, { $day }
desk-document-turn-put-back = Rimesso da { $body }, { $day }
desk-document-was = Prima: { $was }
desk-document-back = Lascia stare
# The diary of a case
desk-notes = Diario
desk-note = Nota del diario
desk-notes-empty-title = Il diario è vuoto
desk-notes-empty = Qui si scrive che cosa succede in questo caso: un colloquio, una visita, una telefonata. Comincia quando vuoi: la nota resta una bozza, solo tua, finché non la depositi.
desk-note-none-such-title = Nessuna nota così
desk-note-none-such = Con questa scelta non c’è niente da leggere. Togli la scelta per vedere tutto il diario.
desk-note-write = Scrivi una nota
desk-note-print = Stampa il diario
desk-note-print-title = Diario:
desk-note-printed = Stampato { $when }. Contiene le note che legge chi lavora al caso, e nessun’altra.
desk-note-print-none = Non c’è ancora niente da stampare.
desk-note-to-diary = Torna al diario
desk-note-case-closed = Il caso è chiuso. Il diario si legge; una nota in ritardo si può ancora scrivere, dicendo perché.
desk-note-drafts = { $count ->
    [one] Una tua bozza
   *[other] Le tue { $count } bozze
}
desk-note-drafts-hint = Le vedi solo tu. Non sono ancora nel diario.
desk-note-draft = Bozza
desk-note-kept-on = tenuta { $day }
desk-note-filter = Scegli che cosa leggere
desk-note-filter-go = Mostra
desk-note-filter-none = Tutto il diario
desk-note-kind = Che cosa è?
desk-note-kind-all = Tutto
desk-note-kind-prompt = Scegli
desk-note-kind-missing = Scegli di che nota si tratta.
desk-note-kind-conversation = Colloquio
desk-note-kind-home-visit = Visita domiciliare
desk-note-kind-telephone = Telefonata
desk-note-kind-team = Riunione di équipe
desk-note-kind-contact = Contatto con un altro ente
desk-note-kind-observation = Osservazione
desk-note-kind-event = Fatto accaduto
desk-note-kind-report = Relazione di colloquio
desk-note-kind-other = Altro
desk-note-body = Di quale ente?
desk-note-body-all = Di tutti
desk-note-mine = Solo quelle scritte da me
desk-note-older = Note più vecchie
desk-note-newest = Torna alle più recenti
desk-note-month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[other] dicembre
} { $year }
desk-note-with = Con
desk-note-read-all = Leggi tutta
desk-note-by = { $name }, { $body } · depositata { $day }
desk-note-own-mine = Riservata: la leggi solo tu
desk-note-own-handed = Riservata: ti è stata passata. La leggi tu e chi l’ha scritta
desk-note-was-own = Era riservata: chi l’ha scritta l’ha messa nel fascicolo { $day }.
desk-note-correction = Correzione
desk-note-correction-why = Perché si corregge:
desk-note-private-part = Parte riservata
desk-note-late-why = Scritta dopo la chiusura:
desk-note-new = Nuova nota
desk-note-correct = Correggi una nota
desk-note-corrected = La nota che correggi: resta com’è, con la correzione sotto
desk-note-is-draft = È una bozza: la vedi solo tu.
desk-note-day = In che giorno?
desk-note-time = A che ora?
desk-note-time-hint = Quando è successo. Per esempio 9.30.
desk-note-time-wrong = Scrivi l’ora così: 9.30.
desk-note-not-yet = Questo momento non è ancora arrivato.
desk-note-text = Che cosa è successo?
desk-note-text-hint = Prima i fatti e le parole dette, poi che cosa ne pensi. Una riga vuota comincia un nuovo paragrafo.
desk-note-text-missing = Scrivi che cosa è successo.
desk-note-people = Con chi del caso?
desk-note-others = Con chi altro?
desk-note-others-hint = Per esempio: la maestra, il medico di famiglia.
desk-note-place = Dove?
desk-note-readers = Chi la legge, una volta depositata?
desk-note-readers-team = Chi lavora al caso
desk-note-readers-author = Solo io: nota riservata
desk-note-readers-author-note = Nessun altro sa che c’è: né chi coordina, né chi amministra, né chi apre il caso di notte. Potrai metterla nel fascicolo; il contrario no.
desk-note-private-add = Aggiungi una parte riservata
desk-note-private = Parte riservata
desk-note-private-hint = La leggi solo tu, anche se il resto della nota va nel fascicolo.
desk-note-why = Perché la correggi?
desk-note-why-hint = Per esempio: il giorno era sbagliato.
desk-note-why-missing = Scrivi perché la correggi.
desk-note-late = Perché la scrivi dopo la chiusura del caso?
desk-note-late-hint = Si legge accanto alla nota.
desk-note-late-missing = Il caso è chiuso: scrivi perché questa nota arriva adesso.
desk-note-too-long = È troppo lungo: dividilo in più note.
desk-note-file = Deposita
desk-note-file-hint = Depositata, non si cambia e non si toglie più: si corregge con un’altra nota.
desk-note-later = Tieni come bozza
desk-note-delete = Elimina questa bozza
desk-note-delete-sure = La bozza sparisce per sempre: nemmeno una copia di sicurezza può mostrarla.
desk-note-delete-go = Elimina la bozza
desk-note-arrived = Arrivata, alle
desk-note-waiting = Aspetta la connessione. Quello che scrivi resta su questo telefono, cifrato, e arriva da solo appena la connessione torna.
desk-note-back = Abbiamo ripreso quello che avevi scritto senza connessione su questo telefono. Rileggilo e depositalo.
desk-note-look = Questa nota è già depositata, oppure è troppo lunga: premi «Deposita» per vedere.
desk-note-duties = Segreto professionale e obblighi di chi scrive
desk-note-secrecy = Che cosa resta segreto
desk-note-reports = Che cosa va riferito, e a chi
desk-note-done-filed = Depositata: ora è nel diario.
desk-note-done-reserved = Depositata: la leggi solo tu.
desk-note-done-deleted = La bozza non c’è più.
desk-note-done-kept = La bozza è al sicuro. La vedi solo tu.
desk-note-done-opened = Ora è nel fascicolo: la legge chi lavora al caso.
desk-note-belongs = Vai alla nota a cui appartiene
desk-note-correct-go = Correggi con un’altra nota
desk-note-fixed = Quello che è depositato resta: la correzione si legge sotto, con il suo perché.
desk-note-open = Mettila nel fascicolo
desk-note-open-look = Chi lavora al caso leggerà esattamente questo, per sempre. Non si può tornare indietro.
desk-note-open-go = Metti nel fascicolo
desk-hand = Passa le tue note riservate
desk-hand-link = Passa le tue note riservate a chi ti sostituisce
desk-hand-lead = Chi ti sostituisce, quando accetta, legge le note riservate che hai depositato fino a quel momento in questo caso. Le legge e non le riscrive. Il responsabile della protezione dei dati viene avvisato. Puoi riprenderle quando vuoi.
desk-hand-whom = A chi?
desk-hand-whom-hint = Chi, in questo caso, fa il tuo stesso lavoro per il tuo stesso ente.
desk-hand-whom-missing = Scegli a chi passarle.
desk-hand-why = Perché?
desk-hand-go = Passa le note
desk-hand-already = Sono già passate a questa persona, o aspettano la sua risposta.
desk-hand-nobody = Nell’équipe di questo caso nessuno fa il tuo stesso lavoro per il tuo ente. Fai entrare prima chi ti sostituisce.
desk-passed = Passaggi di note riservate
desk-passed-lead = Chi scrive note riservate può passarle a chi lo sostituisce. Qui si vede chi le passa a chi, con quale atto; mai se ce ne sono, né che cosa dicono.
desk-passed-none-title = Nessun passaggio
desk-passed-none = Quando qualcuno ti passa le sue note, o le tue passano ad altri, lo leggi qui.
desk-passed-from-to = Da { $from } a { $to }
desk-passed-of-one = Di un caso.
desk-passed-of-body = Per { $body }.
desk-passed-by-act = Atto { $number }, { $day }
desk-passed-offered = Chiesto { $day }: manca la risposta.
desk-passed-accepted = Accettato { $day }.
desk-passed-declined = Non accettato.
desk-passed-ended = Finito.
desk-passed-accept = Accetto
desk-passed-decline = Non accetto
desk-passed-seen = Ho visto
desk-passed-end = Riprendo le mie note
desk-passed-end-act = Fine del passaggio
desk-passed-record = Registra un atto di passaggio
desk-passed-record-lead = Serve quando chi scriveva è assente a lungo o non lavora più qui. Le sue note riservate, se ce ne sono, le legge chi la sostituisce, nei casi in cui fa lo stesso lavoro. L’interessata e il responsabile della protezione dei dati vengono avvisati.
desk-passed-body = Di quale ente?
desk-passed-body-go = Vai all’ente
desk-passed-from = Chi scriveva?
desk-passed-from-missing = Scegli chi scriveva.
desk-passed-to = Chi la sostituisce?
desk-passed-to-hint = Dello stesso ente. Dovrà accettare.
desk-passed-to-missing = Scegli chi la sostituisce.
desk-passed-to-wrong = Scegli un’altra persona: che segue i casi, che non sia chi scriveva e che non sia tu.
desk-passed-number = Numero dell’atto
desk-passed-number-hint = Per esempio: determina 12.
desk-passed-number-missing = Scrivi il numero dell’atto.
desk-passed-on = Data dell’atto
desk-passed-on-wrong = Scrivi la data dell’atto: oggi o prima.
desk-passed-why = Perché?
desk-passed-why-hint = Poche parole: lo leggono chi la sostituisce, l’interessata e il responsabile della protezione dei dati.
desk-passed-why-missing = Scrivi perché.
desk-passed-record-go = Registra l’atto
desk-passed-recorded = Atti registrati
desk-passed-done = Fatto.
desk-passed-done-given = Passate. Ora tocca a chi ti sostituisce accettare.
desk-passed-done-act = Atto registrato. Chi la sostituisce e l’interessata lo leggono sulla loro prima pagina.
desk-passed-notice = { $count ->
    [one] C’è un passaggio di note riservate da vedere.
   *[other] Ci sono { $count } passaggi di note riservate da vedere.
}
desk-passed-see = Vedi i passaggi

# Il mio filo: the family's own side of a case.
desk-own-side = Il mio filo
desk-own-side-lead = Qui apri a ogni adulto la sua pagina del caso. Vede solo la sua parte, e può rispondere.
desk-own-side-dates = Le prossime date
desk-own-side-dates-about = Gli appuntamenti che aggiungi tu, e quando si rivede il piano.
desk-own-side-promises = Gli impegni
desk-own-side-promises-about = Dal piano firmato: i suoi, quelli di tutta la famiglia e quelli dei servizi. Mai quelli di un altro adulto.
desk-own-side-shared = Che cosa è andato ad altri servizi
desk-own-side-shared-about = Per ora la pagina dice che non è stato mandato niente.
desk-own-side-readers = Chi ha letto
desk-own-side-readers-about = Il giorno, il ruolo e l’ente di chi ha letto il caso. Mai il nome. Toglilo se il nome di un ente direbbe troppo.
desk-own-side-open = Aperta
desk-own-side-guarded = Sospesa: si sospetta violenza
desk-own-side-hidden = Sospesa: qualcuno del caso è protetto
desk-own-side-suspended = Sospesa
desk-own-side-ended = Scaduta
desk-own-side-over = Il caso non la riguarda più
desk-own-side-closed = Chiusa
desk-own-side-guard-on = Si sospetta violenza: tutte le pagine sono sospese
desk-own-side-guard-by = { $day }, { $body }
desk-own-side-guard-1522 = Chi segue un collegamento legge la stessa risposta di un collegamento mai esistito. Non parte nessun avviso. Il 1522 risponde sempre, anche a chi lavora.
desk-own-side-lift = Togli la sospensione
desk-own-side-lift-note = Solo quando il sospetto è chiarito. Le pagine restano ferme: le riapri tu, una persona alla volta.
desk-own-side-lift-yes = Sì, il sospetto è chiarito
desk-own-side-waiting = Aspettano una risposta
desk-own-side-who-answers = Deve rispondere { $name }, che segue il caso. Può farlo chiunque dell’équipe.
desk-own-side-nobody-answers = Nessuno segue ancora il caso: risponde chi è nell’équipe.
desk-own-side-correction = chiede una correzione
desk-own-side-says = scrive
desk-own-side-answer = La tua risposta
desk-own-side-answer-hint = Parole semplici: la legge la persona sulla sua pagina. Il tuo nome non appare.
desk-own-side-answer-go = Rispondi
desk-own-side-answer-missing = Scrivi la risposta.
desk-own-side-answered = Risposta: { $day }, { $body }
desk-own-side-answered-all = { $count ->
    [one] Una risposta già data
   *[other] { $count } risposte già date
}
desk-own-side-pages = Le pagine aperte
desk-own-side-none = Nessuno ha ancora la sua pagina.
desk-own-side-until = Fino a { $day }
desk-own-side-entered = Ultima visita: { $day }
desk-own-side-never-entered = Mai visitata
desk-own-side-reached = Si raggiunge così: { $how }
desk-own-side-speaks = Legge in { $language }
desk-own-side-locked = Troppi codici sbagliati: il collegamento è bloccato. Senti la persona, poi rinnova la pagina.
desk-own-side-suspend = Sospendi
desk-own-side-resume = Riapri
desk-own-side-renew = Dai un collegamento e un codice nuovi
desk-own-side-renew-note = Quelli di prima smettono subito di aprire.
desk-own-side-close = Chiudi per sempre
desk-own-side-close-note = Quello che ha scritto resta nel caso. Poi potrai aprirne un’altra.
desk-own-side-close-yes = Sì, chiudi la pagina
desk-own-side-shows = Che cosa vede e come si raggiunge
desk-own-side-save = Salva
desk-own-side-open-title = Apri la pagina a una persona
desk-own-side-open-note = Prima chiediti: chi vive con lei, o la controlla, potrebbe leggere? Se hai un dubbio, non aprire.
desk-own-side-open-begin = Scegli a chi e che cosa
desk-own-side-open-go = Apri la pagina
desk-own-side-for = A chi
desk-own-side-choose = Scegli una persona
desk-own-side-person-missing = Scegli un adulto del caso.
desk-own-side-sections = Che cosa vede
desk-own-side-sections-missing = Scegli almeno una parte.
desk-own-side-children = Vede anche gli impegni di
desk-own-side-children-hint = Solo se ha la responsabilità di quel minore e nessun giudice l’ha tolta o limitata. A diciotto anni smette da sé.
desk-own-side-power = Come sai che ha la responsabilità
desk-own-side-power-hint = Per esempio: certificato visto il 3 marzo. Serve se hai scelto un minore.
desk-own-side-power-missing = Scrivi come lo sai, oppure togli il minore.
desk-own-side-contact = Come si raggiunge senza rischi
desk-own-side-contact-hint = Dove, quando e con quali cautele. Filò non manda niente da solo.
desk-own-side-contact-missing = Scrivi come si raggiunge senza rischi.
desk-own-side-language = Lingua in cui legge
desk-own-side-appointments = Codici dei suoi appuntamenti
desk-own-side-appointments-hint = Quelli dati a voce, separati da uno spazio. Solo i suoi: la pagina mostra giorno e luogo.
desk-own-side-appointment-unknown = Il codice { $code } non è di un appuntamento dei tuoi sportelli.
desk-own-side-appointments-many = Al massimo dodici appuntamenti.
desk-own-side-last = Per quanto tempo
desk-own-side-months = { $count ->
    [one] Un mese
   *[other] { $count } mesi
}
desk-own-side-not-manager = Apre, rinnova e chiude le pagine solo chi segue il caso.
desk-own-side-for-children = Per i minori ({ $names }) non si apre una pagina. La loro parte la vede chi ne ha la responsabilità, se la scegli.
desk-own-side-ageless = Di { $names } non si sa l’età: scrivi la data di nascita, poi si può aprire.
desk-own-side-guard = Sospetti violenza?
desk-own-side-guard-note = Ferma subito tutte le pagine di questo caso. Può farlo chiunque dell’équipe, senza chiedere.
desk-own-side-guard-begin = Ferma tutte le pagine
desk-own-side-guard-why = Perché, se vuoi dirlo all’équipe
desk-own-side-guard-why-hint = Lo legge solo chi lavora al caso.
desk-own-side-guard-go = Ferma adesso
desk-own-side-done = Fatto
desk-own-side-done-guard = Tutte le pagine sono ferme
desk-own-side-done-answer = Risposta data. La persona la legge sulla sua pagina.
desk-own-side-changed = Un collega ha cambiato qualcosa. Rileggi e riprova.
desk-own-side-not-adult = La pagina si apre solo a un adulto di cui si sa l’età.
desk-own-side-there = Ha già una pagina: cambiala o rinnovala.
desk-own-side-now-guarded = Si sospetta violenza: finché non è chiarito non si apre nessuna pagina.
desk-own-side-now-hidden = Qualcuno di questo caso ha una scheda separata o un indirizzo protetto, o il caso è riservato. Nessuna pagina si apre.
desk-own-side-not-now = Adesso non si può: guarda come sta la pagina.
desk-own-side-already = La pagina è già aperta. Il collegamento si vede una volta sola: se serve, danne uno nuovo.
desk-own-side-given = Il collegamento e il codice
desk-own-side-given-lead = Per { $name }. Li vedi adesso e mai più.
desk-own-side-link = Il collegamento
desk-own-side-link-how = Dallo di persona, su carta, o per una via sicura. Da solo non apre niente.
desk-own-side-code = Il codice
desk-own-side-code-how = Dillo a voce, mai insieme al collegamento. Chi non ha tutti e due non vede niente.
desk-own-side-given-until = Valgono fino a { $day }. Poi li rinnovi.
desk-own-side-given-done = Ho fatto
desk-own-side-words-waiting = { $count ->
    [one] La famiglia ha scritto: una risposta da dare
   *[other] La famiglia ha scritto: { $count } risposte da dare
}

desk-tasks = Da fare
desk-tasks-lead = Quello che aspetta nei casi a cui lavori: i tuoi compiti, quelli che può fare chiunque dell’équipe, i piani e le carte.
desk-tasks-all = Mostra anche i compiti dei colleghi
desk-tasks-order = Prima ciò che scade prima. Nello stesso giorno, prima dove ci sono bambini.
desk-tasks-late = In ritardo
desk-tasks-today = Oggi
desk-tasks-these-days = Nei prossimi sette giorni
desk-tasks-later = Più avanti
desk-tasks-no-day = Senza un giorno
desk-tasks-children = ci sono bambini
desk-tasks-empty-title = Niente da fare
desk-tasks-empty = Quando un compito è tuo, o di chiunque dell’équipe, lo trovi qui. I compiti si scrivono nella pagina del caso.
desk-tasks-full = Ce n’è ancora: qui vedi i primi duecento.
desk-tasks-plan = { $count ->
    [one] Una cosa attesa da un piano
   *[other] { $count } cose attese da un piano
}
desk-tasks-papers = { $count ->
    [one] Una carta da fare
   *[other] { $count } carte da fare
}
desk-tasks-since = dal { $day }
desk-tasks-notice = { $count ->
    [one] C’è un compito da fare oggi o in ritardo.
   *[other] Ci sono { $count } compiti da fare oggi o in ritardo.
}
desk-tasks-see = Vedi che cosa c’è da fare
desk-tasks-case = Compiti del caso
desk-tasks-button = { $count ->
    [0] Compiti
    [one] Compiti: uno
   *[other] Compiti: { $count }
}
desk-tasks-none-title = Nessun compito
desk-tasks-none = Scrivi che cosa c’è da fare, entro quando e chi lo fa. Chi lo fa lo trova fra le sue cose da fare.
desk-tasks-past = { $count ->
    [one] Finiti: uno
   *[other] Finiti: { $count }
}
desk-task = Un compito
desk-task-new = Un altro compito
desk-task-what = Che cosa c’è da fare
desk-task-what-hint = In una frase: «Chiama la scuola per la mensa». Chi lavora al caso la legge.
desk-task-what-missing = Scrivi che cosa c’è da fare.
desk-task-due = Entro quando
desk-task-due-wrong = Scegli un giorno da oggi in poi, entro cinque anni.
desk-task-whose = Chi lo fa
desk-task-whoever = Chiunque dell’équipe
desk-task-not-on-team = Questa persona non è più nell’équipe: scegli un’altra.
desk-task-add = Aggiungi il compito
desk-task-save = Salva
desk-task-tick = Fatto
desk-task-by = entro { $day }
desk-task-mine = tuo
desk-task-of = di { $name }
desk-task-of-somebody = di un collega
desk-task-nobody-s = di chiunque dell’équipe
desk-task-left = era di chi ha lasciato l’équipe
desk-task-done-told = Segnato come fatto.
desk-task-take-up = Rimettilo fra le cose da fare
desk-task-was-done = Fatto { $day }, { $name }
desk-task-was-dropped = Non serviva più, { $day }, { $name }
desk-task-drop = Non serve più
desk-task-why = Perché, se vuoi dirlo
desk-task-changed = Un collega ha cambiato questo compito. Rileggilo e riprova.
desk-task-changed-kept = Un collega l’ha appena cambiato in: «{ $what }». Quello che hai scritto è qui sotto: salva di nuovo se va bene.
desk-task-case-ended = Il caso è chiuso: i compiti si leggono soltanto. Per aggiungerne, riapri il caso.
desk-task-too-many = Ci sono già { $count } compiti aperti: finiscine qualcuno, prima.
# Protezione giuridica.
desk-guard = Protezione giuridica
desk-guard-judicial = Atti per il giudice tutelare: non si mostrano alla famiglia.
desk-guard-none-title = Nessuna protezione
desk-guard-none = Amministrazione di sostegno, tutela e curatela si seguono da qui: decreti, rendiconti, autorizzazioni.
desk-guard-new = Segna il decreto di nomina
desk-guard-amend = Segna un altro decreto
desk-guard-amend-lead = Vale dal suo giorno. Il decreto di prima resta nel registro.
desk-guard-oath = Segna il giuramento
desk-guard-end = Segna la fine
desk-guard-note = Segna
desk-guard-support = Amministrazione di sostegno
desk-guard-guardianship = Tutela
desk-guard-curatorship = Curatela
desk-guard-end-revoked = Revoca del giudice
desk-guard-end-death = Morte della persona
desk-guard-end-replaced = È stato nominato qualcun altro
desk-guard-end-ended = Il tempo è finito
desk-guard-due-oath = Giuramento
desk-guard-due-account = Rendiconto e relazione
desk-guard-due-final = Conto finale
desk-guard-due-leave = Ultimo giorno di un’autorizzazione
desk-guard-due-by = { $what }: entro { $day }
desk-guard-appointed = { $measure }: { $who }
desk-guard-over = Finita: { $day }
desk-guard-by-decree = { $court }, decreto { $number }, { $day }
desk-guard-rhythm = { $count ->
    [one] Rendiconto ogni mese, da { $day }
   *[other] Rendiconto ogni { $count } mesi, da { $day }
}
desk-guard-sworn = Giuramento: { $day }
desk-guard-ended = { $how }: { $day }
desk-guard-period = dal { $first } al { $last }
desk-guard-final-period = Conto finale, dal { $first } al { $last }
desk-guard-filed = Versione { $version }, depositata: { $day }
desk-guard-draft = Versione { $version }: bozza
desk-guard-asked = Chiesta: { $day }
desk-guard-up-to = Fino a { $sum }
desk-guard-granted = Concessa: { $day }
desk-guard-denied = Negata: { $day }
desk-guard-until = Vale fino a: { $day }
desk-guard-did-open = Nomina: { $day }
desk-guard-did-amend = Altro decreto: { $day }
desk-guard-did-oath = Giuramento: { $day }
desk-guard-did-end = Fine: { $day }
desk-guard-awaited = Che cosa si aspetta
desk-guard-accounts = Rendiconti
desk-guard-no-accounts = Il primo comincia dall’inventario.
desk-guard-begin = Comincia un rendiconto
desk-guard-next = Il prossimo comincia: { $day }
desk-guard-back = Torna indietro
desk-guard-case-closed = Il caso è chiuso: la protezione si legge soltanto. Riapri il caso per continuare.
desk-guard-begin-go = Comincia
desk-guard-begin-first = Comincia dal giorno dell’inventario e dalla somma che c’era.
desk-guard-begin-next = Comincia il giorno dopo l’ultimo, con il suo saldo.
desk-guard-inventory-day = Giorno dell’inventario
desk-guard-inventory-sum = Somma quel giorno
desk-guard-period-last = Ultimo giorno del periodo
desk-guard-leaves = Autorizzazioni del giudice
desk-guard-no-leaves = Nessuna richiesta.
desk-guard-ask = Segna una richiesta al giudice
desk-guard-answer = Segna la risposta del giudice
desk-guard-answer-lead = Si segna una volta. Se cambia, si chiede di nuovo.
desk-guard-said = Che cosa ha detto il giudice?
desk-guard-said-yes = Concede
desk-guard-said-no = Nega
desk-guard-limit = Fino a quale somma
desk-guard-limit-granted = Somma concessa, se è un’altra
desk-guard-until-field = Ultimo giorno per usarla
desk-guard-subject = Per che cosa?
desk-guard-asked-on = Giorno della richiesta
desk-guard-powers = Poteri
desk-guard-powers-hint = Con le parole del decreto.
desk-guard-limits = Limiti
desk-guard-limits-hint = Che cosa non si può fare, o solo con il giudice.
desk-guard-register = Registro dei decreti
desk-guard-ending = Come è finita?
desk-guard-court = Tribunale
desk-guard-number = Numero dell’atto
desk-guard-on = Data dell’atto
desk-guard-last-day = Ultimo giorno
desk-guard-measure = Misura
desk-guard-whom = Persona protetta
desk-guard-who = Chi è nominato
desk-guard-who-prompt = Scegli chi
desk-guard-office = Ufficio di { $body }
desk-guard-months = Rendiconto ogni quanti mesi
desk-guard-months-hint = Lo dice il decreto: 6, 12…
desk-guard-months-wrong = Scrivi un numero di mesi da 1 a 36.
desk-guard-from = A partire da
desk-guard-missing = Manca: scrivilo o scegli.
desk-guard-of-field = { $field } – { $why }
desk-guard-too-long = È troppo lungo, o troppo grande.
desk-guard-day-wrong = Questo giorno non va: guarda il periodo, e che non sia nel futuro.
desk-guard-money-wrong = Scrivi una somma, per esempio 1.234,56.
desk-guard-money-hint = In euro, per esempio 1.234,56.
desk-guard-changed = Qualcuno ha scritto qui nel frattempo: rileggi.
desk-guard-fixed = Questo non cambia più.
desk-guard-line-changed = Una collega ha cambiato questa voce. Qui sotto c’è la sua; se tieni, vale la tua.
desk-guard-part-changed = Una collega ha scritto qui. Sotto c’è il suo testo; se tieni, vale il tuo.
desk-guard-theirs = Che cosa c’è adesso
desk-guard-lines-many = Il rendiconto ha già tutte le voci che può avere.
desk-guard-line-gone = La voce è stata tolta.
desk-guard-line = Voce del rendiconto
desk-guard-line-keep = Tieni
desk-guard-line-more = Tieni e scrivine un’altra
desk-guard-line-remove = Togli questa voce
desk-guard-line-add = Aggiungi una voce
desk-guard-to-account = Torna al rendiconto
desk-guard-category = Di che si tratta?
desk-guard-category-prompt = Scegli la categoria
desk-guard-day = Data
desk-guard-sum = Somma
desk-guard-words = Descrizione
desk-guard-document = Documento che lo prova
desk-guard-leave = Autorizzazione del giudice
desk-guard-leave-hint = Per le spese straordinarie è necessaria.
desk-guard-leave-missing = Questa spesa è straordinaria: scegli l’autorizzazione del giudice.
desk-guard-leave-missing-line = «{ $line }» è straordinaria: manca l’autorizzazione del giudice.
desk-guard-no-document = Nessun documento
desk-guard-no-leave = Nessuna autorizzazione
desk-guard-keep = Tieni
desk-guard-opening = Saldo iniziale
desk-guard-balance = Saldo finale che risulta a te
desk-guard-bank = Saldo in banca o in posta
desk-guard-cash = Contanti
desk-guard-statement = Quale estratto conto?
desk-guard-statement-hint = Banca o posta, e la data.
desk-guard-closing = Come si chiude
desk-guard-closing-go = Scrivi come si chiude
desk-guard-closing-lead = Le somme si confrontano quando depositi: intanto puoi tenerle come sono.
desk-guard-closes = Chiusura
desk-guard-no-closing = Nessuno ha ancora scritto come si chiude.
desk-guard-plus = + Entrate
desk-guard-minus = − Uscite
desk-guard-reckoned = Saldo che danno le voci
desk-guard-differs = Differenza
desk-guard-by-leave = Autorizzazione: { $subject }
desk-guard-with-document = C’è il documento che lo prova.
desk-guard-lines = Voci
desk-guard-income = Entrate
desk-guard-expense = Uscite
desk-guard-no-lines = Nessuna voce.
desk-guard-account = Rendiconto
desk-guard-final = Conto finale
desk-guard-report = Relazione sulle condizioni di vita
desk-guard-report-go = Scrivi la relazione
desk-guard-report-lead = Fatti da una parte, valutazioni dall’altra: il giudice le legge separate. Puoi tenerla a metà; per depositare servono tutti i fatti.
desk-guard-no-report = Ancora da scrivere.
desk-guard-seen = Che cosa si è visto e sentito
desk-guard-seen-hint = Fatti, senza giudizi.
desk-guard-met = Ultimo incontro con la persona
desk-guard-health = Salute e cure
desk-guard-health-hint = Come sta, chi la cura.
desk-guard-home = Casa
desk-guard-home-hint = Dove e con chi vive.
desk-guard-daily = Vita di ogni giorno
desk-guard-daily-hint = Lavoro, scuola, centro, che cosa piace.
desk-guard-relations = Relazioni
desk-guard-relations-hint = Chi vede, chi manca.
desk-guard-wishes = Volontà della persona
desk-guard-wishes-hint = Con le sue parole.
desk-guard-thinks = Che cosa ne pensa chi scrive
desk-guard-thinks-hint = Le valutazioni stanno solo qui.
desk-guard-opinion = Valutazioni di chi scrive
desk-guard-opinion-hint = Che cosa proponi, e perché.
desk-guard-before-filing = { $count ->
    [one] Prima di depositare c’è una cosa da sistemare
   *[other] Prima di depositare ci sono { $count } cose da sistemare
}
desk-guard-refused = Il rendiconto non torna: non si può depositare. Qui sotto c’è dove guardare.
desk-guard-file = Segna il deposito
desk-guard-file-on = Depositato in tribunale il
desk-guard-file-lead = Dopo il deposito non cambia più. Per correggere si fa un altro rendiconto.
desk-guard-correct = Correggi con un altro rendiconto
desk-guard-correct-go = Comincia la correzione
desk-guard-why = Perché lo correggi?
desk-guard-corrects = Corregge il precedente: { $why }
desk-guard-print = Apri il PDF per il tribunale
desk-guard-fault-no-closing = Scrivi come si chiude.
desk-guard-fault-opening-more = Il saldo iniziale supera di { $sum } l’ultima chiusura.
desk-guard-fault-opening-less = Al saldo iniziale mancano { $sum } rispetto all’ultima chiusura.
desk-guard-fault-balance-more = Il saldo finale supera di { $sum } quello che danno le voci.
desk-guard-fault-balance-less = Al saldo finale mancano { $sum } rispetto alle voci.
desk-guard-fault-statement-more = Banca e contanti superano di { $sum } il saldo.
desk-guard-fault-statement-less = A banca e contanti mancano { $sum } rispetto al saldo.
desk-guard-fault-next-more = Il rendiconto dopo si apre con { $sum } in meno.
desk-guard-fault-next-less = Il rendiconto dopo si apre con { $sum } in più.
desk-guard-fault-outside = «{ $line }» è fuori dal periodo.
desk-guard-fault-waits = «{ $line }»: il giudice non ha ancora risposto.
desk-guard-fault-denied = «{ $line }»: il giudice ha negato.
desk-guard-fault-before = «{ $line }» viene prima dell’autorizzazione.
desk-guard-fault-after = «{ $line }» viene dopo la scadenza dell’autorizzazione.
desk-guard-fault-beyond = Si è speso { $sum } più di quanto il giudice ha concesso.
desk-guard-fault-report = Nella relazione manca: { $part }
desk-guard-fault-not-over = Il periodo non è ancora finito.
desk-guard-fault-after-end = Il periodo va oltre la fine della protezione.
desk-guard-look-same = Guarda «{ $line }»: ha proprio questa somma. È scritta due volte?
desk-guard-look-side = Guarda «{ $line }»: è la metà. È un’entrata scritta come uscita, o il contrario?
desk-guard-look-swapped = Forse due cifre sono scambiate.
desk-guard-due = Scadenze della protezione giuridica
desk-guard-due-lead = In ritardo, o entro trenta giorni, nei casi a cui lavori. Le vede tutta l’équipe.
desk-guard-due-none-title = Niente in scadenza
desk-guard-due-none = Trenta giorni prima trovi qui giuramenti, rendiconti e autorizzazioni.
desk-guard-late-notice = { $count ->
    [one] Nella protezione giuridica una cosa è in ritardo.
   *[other] Nella protezione giuridica { $count } cose sono in ritardo.
}
desk-guard-due-notice = { $count ->
    [one] Nella protezione giuridica una cosa scade entro trenta giorni.
   *[other] Nella protezione giuridica { $count } cose scadono entro trenta giorni.
}
desk-guard-due-see = Vedi le scadenze
desk-guard-paper-judge = Al giudice tutelare
desk-guard-paper-draft = Bozza: non è stato depositato.
desk-guard-paper-decree = Decreto
desk-guard-paper-period = Periodo
desk-guard-paper-proof = Prova
desk-guard-paper-total = Totale della voce
desk-guard-paper-income = Totale entrate
desk-guard-paper-expense = Totale uscite
desk-guard-paper-balance = Saldo finale, { $day }
desk-guard-paper-place = Luogo e data
desk-guard-in-pension = Pensione
desk-guard-in-allowance = Indennità
desk-guard-in-wage = Stipendio
desk-guard-in-contribution = Contributi
desk-guard-in-yield = Affitti e interessi
desk-guard-in-windfall = Vendite, eredità, risarcimenti
desk-guard-in-other = Altre entrate
desk-guard-out-residence = Retta della struttura
desk-guard-out-home = Casa e utenze
desk-guard-out-daily = Vita quotidiana
desk-guard-out-health = Spese per la salute
desk-guard-out-help = Aiuto a casa
desk-guard-out-pocket = Denaro consegnato alla persona
desk-guard-out-taxes = Imposte e assicurazioni
desk-guard-out-charges = Spese di banca o posta
desk-guard-out-other = Altre uscite
desk-guard-out-large = Straordinaria: lavori, acquisti grandi
desk-guard-out-capital = Straordinaria: investimenti, debiti
desk-guard-out-equitable = Straordinaria: equa indennità
# Percorsi
desk-pathways = Percorsi
desk-pathways-lead = Un percorso dice che cosa serve, entro quando, e che cosa si controlla. Dove si decide, uno propone e un’altra persona decide.
desk-pathways-begun = Percorsi avviati
desk-pathways-begin = Avvia un percorso
desk-pathways-begin-go = Avvia
desk-pathways-which = Quale percorso?
desk-pathways-which-missing = Scegli un percorso.
desk-pathways-not-offered = Questo percorso non si avvia più: guarda di nuovo l’elenco e scegli ancora.
desk-pathways-none-title = Nessun percorso avviato
desk-pathways-none = Quando ne avvii uno, qui trovi a che punto è e che cosa manca.
desk-pathways-not-there-title = Il territorio non offre ancora percorsi
desk-pathways-not-there = Chi tiene i dati del territorio può aggiungerne.
desk-pathways-all = Tutti i percorsi del caso
desk-pathways-waiting = Percorsi che aspettano
desk-pathways-waiting-lead = Proposte da decidere e passi in ritardo, nei casi a cui lavori o del tuo ente. Prima dove ci sono bambini, poi chi aspetta da più tempo.
desk-pathways-waiting-none-title = Niente aspetta
desk-pathways-waiting-none = Quando qualcuno propone, o un passo supera la sua data, lo trovi qui.
desk-pathway-open = Si raccolgono dati e documenti
desk-pathway-proposed = Aspetta la decisione
desk-pathway-decided = Deciso
desk-pathway-ended = Concluso
desk-pathway-aside = Messo da parte
desk-pathway-met = Il requisito c’è
desk-pathway-not-met = Il requisito non c’è
desk-pathway-unknown = Non si sa ancora
desk-pathway-not-asked = Non riguarda questa famiglia
desk-pathway-whole-met = I requisiti ci sono tutti, e anche i documenti.
desk-pathway-whole-lacking = I requisiti ci sono. Manca ancora un documento o una risposta.
desk-pathway-whole-unknown = Non si sa ancora: manca qualche dato.
desk-pathway-whole-not-met = Almeno un requisito non c’è.
desk-pathway-no-answer = non si sa
desk-pathway-look = { $question } { $answer }
desk-pathway-look-at-most = { $question } { $answer }. Al massimo { $amount }, dal { $day }: { $source }.
desk-pathway-look-at-least = { $question } { $answer }. Almeno { $amount }, dal { $day }: { $source }.
desk-pathway-look-since = { $question } { $answer }. Da almeno { $count ->
        [one] un anno
       *[other] { $amount } anni
    }, regola in vigore dal { $day }: { $source }.
desk-pathway-part = { $given }. Chiesti { $asked }; al massimo { $most }.
desk-pathway-limit = Al massimo { $amount }, dal { $day }: { $source }.
desk-pathway-step-done = Fatto il { $day }
desk-pathway-step-due = Entro il { $day }
desk-pathway-step-late = Andava fatto entro il { $day }
desk-pathway-step-waits = La data si conta da qualcosa che non si sa ancora
desk-pathway-step-open = Senza una data
desk-pathway-to-rules = Vedi i requisiti
desk-pathway-on = In che giorno?
desk-pathway-came = Arrivato il { $day }
desk-pathway-lacks = Manca: serve per concedere
desk-pathway-may-lack = Non è arrivato: si può fare senza
desk-pathway-day-ahead = Questo giorno deve ancora venire: scrivi oggi o un giorno passato.
desk-pathway-words-missing = Scrivi perché, anche in una frase.
desk-pathway-outcome-missing = Scegli com’è andata.
desk-pathway-changed = Intanto qualcuno ha cambiato questo percorso. Ora lo vedi com’è: guarda, e se serve ripeti. Quello che avevi scritto è ancora qui.
desk-pathway-not-ready = Non si può ancora concedere: un requisito non c’è o non si sa, o manca un documento.
desk-pathway-same-person = Chi propone non decide: chiedi a una collega o a un collega.
desk-pathway-why = Perché?
desk-pathway-why-hint = Lo legge chi decide, e resta nel fascicolo.
desk-pathway-decide-hint = Chi ha chiesto può leggerlo: frasi brevi, senza sigle.
desk-pathway-outcome = Com’è andata?
desk-pathway-outcome-words = Vuoi aggiungere qualcosa?
desk-pathway-outcome-hint = Un contributo concesso non è ancora una casa salvata.
desk-pathway-aside-why = Perché lo metti da parte?
desk-pathway-proposed-grant = Proposto di concedere
desk-pathway-proposed-refuse = Proposto di non concedere
desk-pathway-decided-grant = Concesso
desk-pathway-decided-refuse = Non concesso
desk-pathway-sent-back = Rimandato a chi ha proposto
desk-pathway-taken-back = Ripreso
desk-pathway-tick = Segna che c’è
desk-pathway-tick-go = Segna
desk-pathway-untick = Togli il segno
desk-pathway-waits = Aspetta che decida un’altra persona. Intanto i dati non si cambiano.
desk-pathway-facts = Scrivi i dati
desk-pathway-rules = I requisiti
desk-pathway-figures-of = Valgono gli importi del { $day }.
desk-pathway-example = Alcuni importi sono un esempio: il territorio scrive i suoi.
desk-pathway-bring = Che cosa portare:
desk-pathway-sum = Quanto può arrivare
desk-pathway-total = In tutto { $amount }
desk-pathway-papers = I documenti
desk-pathway-steps = I passi
desk-pathway-propose = Proponi
desk-pathway-propose-lead = I requisiti ci sono. Dopo la proposta decide un’altra persona.
desk-pathway-propose-not-yet = Non si può ancora proporre di concedere. Si può proporre di non concedere, dicendo perché.
desk-pathway-propose-grant = Proponi di concedere
desk-pathway-propose-refuse = Proponi di non concedere
desk-pathway-decide = Decidi
desk-pathway-decide-lead = Con la decisione restano scritti i requisiti e gli importi che vedi qui.
desk-pathway-grant = Concedi
desk-pathway-refuse = Non concedere
desk-pathway-send-back = Rimanda indietro
desk-pathway-how-it-went = Segna com’è andata
desk-pathway-outcome-go = Segna l’esito
desk-pathway-done = Che cosa è stato fatto
desk-pathway-set-aside = È stato avviato per errore
desk-pathway-aside-go = Metti da parte il percorso
desk-pathway-take-back = Riprendi il percorso
desk-pathway-verdict-sum = Concesso: { $amount }
desk-pathway-verdict-grant = La richiesta è accolta
desk-pathway-verdict-refuse = La richiesta non è accolta
desk-pathway-proposal-sum = Proposto di concedere { $amount }
desk-pathway-to-decide = Vai alla decisione
desk-pathway-to-propose = Vai alla proposta
desk-pathway-ready = Requisiti, risposte e documenti ci sono: si può proporre.
desk-pathway-todo = Prima di poter concedere
desk-pathway-todo-rules = Requisiti che non ci sono: { $count }
desk-pathway-todo-asks = Domande senza risposta: { $count }
desk-pathway-todo-papers = Documenti che mancano: { $count }
desk-pathway-look-at-most-same = { $question } { $answer }. Al massimo { $amount }, dal { $day }.
desk-pathway-look-at-least-same = { $question } { $answer }. Almeno { $amount }, dal { $day }.
desk-pathway-paper-open = Apri la decisione (PDF)
desk-pathway-paper-people = Riguarda
desk-pathway-paper-asked = Domanda del
desk-pathway-paper-proposed = Proposta
desk-pathway-paper-decided = Decisione
desk-pathway-paper-by = { $day }, { $body }
desk-pathway-paper-why = Perché
desk-pathway-paper-sum = Quanto
desk-pathway-paper-papers = I documenti arrivati
desk-pathway-paper-example = Alcuni importi sono un esempio: questo foglio non vale finché il territorio non scrive i suoi.
desk-pathway-paper-object = Se non sei d’accordo
desk-pathway-paper-object-how = Puoi chiedere spiegazioni e vedere le carte: { $ask }. Puoi fare ricorso al tribunale amministrativo regionale entro 60 giorni da quando ricevi questo foglio, o al Presidente della Repubblica entro 120 giorni. Se hai un reddito basso puoi chiedere un avvocato gratis: si chiama patrocinio a spese dello Stato.
desk-pathway-paper-place = Luogo e data
desk-pathway-paper-signs = Nome, ruolo e firma di chi decide
desk-pathway-paper-foot = Riguarda una famiglia: non si lascia dove altri lo leggono.
desk-pathway-paper-page = Pagina
desk-pathway-look-since-same = { $question } { $answer }. Da almeno { $count ->
        [one] un anno
       *[other] { $amount } anni
    }, regola in vigore dal { $day }.
desk-pathways-notice = { $count ->
    [one] Un percorso aspetta una decisione o ha un passo in ritardo.
   *[other] { $count } percorsi aspettano una decisione o hanno un passo in ritardo.
}
desk-pathways-see = Vedi i percorsi che aspettano
desk-instruments-kind-money = Una somma in euro
desk-instruments-not-money = Scrivi una somma in euro, per esempio 1.250,50: «{ $question }»
desk-pathway-tick-step = Segna che è fatto
desk-pathway-by = { $when }, { $body }
desk-pathway-paper-title = Decisione sulla richiesta
desk-pathway-paper-what = Per che cosa
desk-pathway-held = { $count ->
    [one] Un requisito c’è o non riguarda questa famiglia
   *[other] { $count } requisiti ci sono o non riguardano questa famiglia
}
desk-interventions = Interventi
desk-interventions-empty-title = Questo caso non ha ancora interventi
desk-interventions-empty = Qui sta quello che la famiglia riceve: ore in casa, un educatore, un contributo. Uno lo chiede, un altro lo autorizza, un terzo lo paga.
desk-interventions-new = Chiedi un intervento
desk-interventions-new-lead = Lo autorizza un’altra persona. Dopo non si cambia: se serve altro, se ne chiede un altro.
desk-interventions-from-plan = Dal piano
desk-interventions-propose = Chiedi
desk-interventions-asked = In attesa di un sì
desk-interventions-running = In corso
desk-interventions-ended = Chiusi
desk-interventions-whole = In tutto, per la famiglia
desk-intervention = Intervento
desk-intervention-back = Torna agli interventi
desk-intervention-state-assessed = In valutazione
desk-intervention-state-waiting = In lista d’attesa
desk-intervention-state-active = Attivo
desk-intervention-state-suspended = Sospeso
desk-intervention-state-closed = Chiuso
desk-intervention-why-no-resources = Non ci sono risorse o posti
desk-intervention-why-not-eligible = Mancano i requisiti
desk-intervention-why-not-needed = Non è quello che serve
desk-intervention-why-family-declined = La famiglia non lo vuole
desk-intervention-why-away = In ospedale o lontano da casa
desk-intervention-why-asked-by-family = Lo ha chiesto la famiglia
desk-intervention-why-provider = Chi lo dà non può
desk-intervention-why-means-test = L’ISEE è scaduto
desk-intervention-why-over = È arrivato alla fine
desk-intervention-why-need-met = Il bisogno ha avuto risposta
desk-intervention-why-moved = Si sono trasferiti
desk-intervention-why-of-age = Ha compiuto 18 anni
desk-intervention-why-untraceable = Non si trovano più
desk-intervention-why-death = È morta la persona
desk-intervention-why-other = Altro
desk-intervention-fund-own = Bilancio dell’ente
desk-intervention-fund-social-policies = Fondo nazionale politiche sociali
desk-intervention-fund-poverty = Fondo povertà
desk-intervention-fund-not-self-sufficient = Fondo non autosufficienze
desk-intervention-fund-after-us = Dopo di noi
desk-intervention-fund-region = Fondo regionale
desk-intervention-fund-european = Fondo sociale europeo Plus
desk-intervention-fund-recovery = Piano nazionale di ripresa (PNRR)
desk-intervention-fund-private = Fondazione, azienda o dono
desk-intervention-fund-other = Altro
desk-intervention-means-isee = ISEE
desk-intervention-means-another = Un’altra prova dei mezzi
desk-intervention-means-exempted = ISEE, ma esente
desk-intervention-means-nothing = Nessuna
desk-intervention-to-household = Tutta la famiglia
desk-intervention-choose = Scegli
desk-intervention-what = Che cosa?
desk-intervention-what-hint = Per esempio: aiuto in casa, educatrice il pomeriggio, contributo per l’affitto.
desk-intervention-what-missing = Scrivi che cosa si dà.
desk-intervention-by = Chi lo dà?
desk-intervention-by-missing = Scegli chi lo dà.
desk-intervention-to = A chi?
desk-intervention-how-much = Quanto e quando
desk-intervention-rhythm = Ogni quanto?
desk-intervention-rhythm-monthly = Ogni mese
desk-intervention-rhythm-once = Una volta sola
desk-intervention-measure = Che cosa si conta?
desk-intervention-measure-hours = Ore
desk-intervention-measure-sum = Euro
desk-intervention-quantity = Quanto?
desk-intervention-quantity-hint = Al mese, o in tutto se è una volta sola. Ore: 24 o 1:30. Euro: 250,00.
desk-intervention-quantity-missing = Scrivi quanto.
desk-intervention-quantity-hours = Scrivi le ore: 24, oppure 1:30.
desk-intervention-quantity-sum = Scrivi gli euro: 250, oppure 250,50.
desk-intervention-quantity-left = È più di quanto resta da dare.
desk-intervention-price = Euro all’ora
desk-intervention-price-hint = Vuoto: non costa niente.
desk-intervention-no-sum = Scrivi gli euro: 21,50.
desk-intervention-from = Dal
desk-intervention-from-missing = Scrivi il primo giorno.
desk-intervention-until = Fino al
desk-intervention-until-hint = Vuoto va bene solo per una volta sola.
desk-intervention-until-missing = Scrivi l’ultimo giorno.
desk-intervention-until-long = Al massimo cinque anni. Poi si chiede di nuovo.
desk-intervention-until-day = Viene prima dell’inizio, o non è ancora arrivato.
desk-intervention-until-month = Un mese alla volta: segna una parte per ogni mese.
desk-intervention-day = Questo giorno non è ancora arrivato.
desk-intervention-on-day = Scrivi un giorno già arrivato, non prima dell’ultimo cambiamento.
desk-intervention-no-day = Scrivi il giorno.
desk-intervention-not-active = In quel giorno l’intervento non è attivo.
desk-intervention-too-long = È troppo.
desk-intervention-missing = Scrivi qualcosa qui.
desk-intervention-who-bears = Chi paga
desk-intervention-who-bears-hint = In percentuale. Quello che resta è a carico dell’ente.
desk-intervention-user = Quota della persona, %
desk-intervention-health = Quota della sanità, %
desk-intervention-no-share = Scrivi una percentuale: 25, oppure 12,5.
desk-intervention-shares-whole = Le quote insieme passano il 100 %.
desk-intervention-fund = Con quali soldi?
desk-intervention-fund-missing = Scegli con quali soldi.
desk-intervention-source-name = Nome del programma o del bando
desk-intervention-source-name-hint = Serve per un fondo regionale, una fondazione o altro.
desk-intervention-source-name-missing = Scrivi il nome di questi soldi.
desk-intervention-means = Prova dei mezzi
desk-intervention-isee = Valore in euro
desk-intervention-isee-missing = Scrivi il valore dell’ISEE.
desk-intervention-case-closed = Il caso è chiuso. Riaprilo per continuare.
desk-intervention-too-many = Sono troppi per un caso solo.
desk-intervention-much-once = { $much } in tutto
desk-intervention-much-monthly = { $much } al mese
desk-intervention-so-far = Dati { $delivered } su { $planned }
desk-intervention-planned = Previsto
desk-intervention-delivered = Dato
desk-intervention-paid = Pagato
desk-intervention-month = Mese
desk-intervention-by-month = Mese per mese
desk-intervention-source = Con quali soldi
desk-intervention-by-source = Per provenienza dei soldi
desk-intervention-total-planned = Previsto: { $sum }
desk-intervention-total-delivered = Dato: { $sum }
desk-intervention-total-left = Resta da dare: { $sum }
desk-intervention-total-paid = Pagato: { $sum }
desk-intervention-total-shares = Persona { $user }, ente { $body }, sanità { $health }
desk-intervention-sums = A che punto è
desk-intervention-given-by = Lo dà: { $who }
desk-intervention-given-to = A: { $who }
desk-intervention-for-nothing = Le ore non costano
desk-intervention-an-hour = { $sum } all’ora
desk-intervention-period = Da { $from } a { $until }
desk-intervention-shares-are = Quote: persona { $user } %, ente { $body } %, sanità { $health } %
desk-intervention-source-is = Soldi: { $source }
desk-intervention-means-is = Prova dei mezzi: { $means }
desk-intervention-means-value = Prova dei mezzi: { $means }, { $sum }
desk-intervention-of-plan = Viene da un sostegno del piano
desk-intervention-asked-by = Chiesto da { $name }, { $body }, { $day }
desk-intervention-own = Lo hai chiesto tu. Il sì lo dà un’altra persona, che può decidere del caso.
desk-intervention-authorise = Autorizza
desk-intervention-wait = Metti in lista d’attesa
desk-intervention-refuse = Rifiuta
desk-intervention-suspend = Sospendi
desk-intervention-resume = Riprendi
desk-intervention-end = Chiudi
desk-intervention-suspend-on = Primo giorno di pausa
desk-intervention-resume-on = Primo giorno in cui riprende
desk-intervention-end-on = Ultimo giorno
desk-intervention-reason = Perché?
desk-intervention-reason-missing = Scegli perché.
desk-intervention-in-words = In parole
desk-intervention-words-missing = Scrivi perché.
desk-intervention-was-authorised = Autorizzato da { $name }, { $body }, { $on }
desk-intervention-was-waiting = In lista d’attesa da { $on }: { $name }, { $body }
desk-intervention-was-refused = Rifiutato da { $name }, { $body }, { $on }
desk-intervention-was-suspended = Sospeso da { $on }: { $name }, { $body }
desk-intervention-was-resumed = Ripreso da { $on }: { $name }, { $body }
desk-intervention-was-ended = Ultimo giorno { $on }: { $name }, { $body }
desk-intervention-deliver = Segna quello che è stato dato
desk-intervention-deliver-go = Segna
desk-intervention-on = Che giorno?
desk-intervention-to-day = Fino a che giorno?
desk-intervention-to-day-hint = Solo per più giorni dello stesso mese.
desk-intervention-hours = Quante ore?
desk-intervention-sum = Quanti euro?
desk-intervention-who = Chi lo ha dato?
desk-intervention-words = In parole
desk-intervention-deliveries = Quello che è stato dato
desk-intervention-days = Da { $from } a { $until }
desk-intervention-never = Non è mai successo
desk-intervention-corrected = Corretto
desk-intervention-corrects = Corregge:
desk-intervention-delivered-by = { $who }
desk-intervention-noted-by = segnato da { $name }, { $body }, { $day }
desk-intervention-paid-by = Pagato { $on }, atto { $act } ({ $name }, { $body })
desk-intervention-back-by = Pagamento ripreso da { $name }, { $body }, { $day }:
desk-intervention-correct = Correggi
desk-intervention-correct-go = Correggi
desk-intervention-never-go = Non è mai successo
desk-intervention-why = Perché lo correggi?
desk-intervention-why-missing = Scrivi perché.
desk-intervention-pay = Segna come pagato
desk-intervention-pay-go = È pagato
desk-intervention-paid-on = Giorno del pagamento
desk-intervention-act = Atto
desk-intervention-act-hint = Il numero del mandato o della determina.
desk-intervention-act-missing = Scrivi il numero dell’atto.
desk-intervention-back-pay = Riprendi il pagamento
desk-intervention-back-why = Perché lo riprendi?
desk-intervention-third = Paga una terza persona: non chi ha chiesto, non chi ha autorizzato, non chi ha segnato.
desk-intervention-story = Storia
desk-intervention-hand-asked = Lo hai chiesto tu: questo lo fa un’altra persona.
desk-intervention-hand-authorised = Lo hai autorizzato tu: paga un’altra persona.
desk-intervention-hand-noted = Lo hai segnato tu: paga un’altra persona.
desk-intervention-after-that-day = C’è qualcosa di dato dopo quel giorno. Correggilo prima.
desk-intervention-paid-already = È pagato. Prima si riprende il pagamento.
desk-intervention-not-now = Qualcuno lo ha già fatto, o adesso non si può. Guarda a che punto è.
desk-intervention-done-asked = Chiesto. Ora tocca a un’altra persona dire sì.
desk-intervention-done = Fatto.
desk-intervention-done-delivery = Segnato.
desk-intervention-done-correction = Corretto. Quello di prima resta da leggere.
desk-intervention-done-paid = Segnato come pagato.
desk-intervention-done-back = Pagamento ripreso. Resta da leggere.
desk-pathway-followed = Si segue
desk-pathway-in-order = In ordine
desk-pathway-not-in-order = Non in ordine
desk-pathway-step-again = Fatto il { $last }. Di nuovo entro il { $day }
desk-pathway-step-again-late = Fatto il { $last }. Andava rifatto entro il { $day }
desk-pathway-lacks-followed = Manca
desk-pathway-outcome-hint-followed = Che cosa cambia adesso per la famiglia, in una frase.
desk-pathway-todo-followed = Manca ancora
desk-pathway-checks = Che cosa si controlla
desk-pathway-to-checks = Vedi che cosa si controlla
desk-pathway-held-followed = { $count ->
    [one] Una cosa è in ordine o non riguarda questa famiglia
   *[other] { $count } cose sono in ordine o non riguardano questa famiglia
}
desk-pathway-todo-checks = Cose non in ordine: { $count }
desk-pathway-do = Che cosa fare:
desk-pathway-limits-of = Valgono i limiti di legge del { $day }.

# What persons ask about their data.
desk-rights = Richieste sui propri dati
desk-rights-lead = Chiunque può chiedere che cosa si sa di lui, e una copia. Si risponde entro un mese.
desk-rights-waiting = Da rispondere
desk-rights-answered-title = Risposte date
desk-rights-none-title = Nessuna richiesta aspetta
desk-rights-none = Quando una persona chiede qualcosa sui suoi dati si segna dalla sua scheda. Da quel giorno si trova qui.
desk-rights-line-still = I dati stanno fermi
desk-rights-access = Sapere e avere una copia
desk-rights-correction = Correggere
desk-rights-erasure = Cancellare
desk-rights-restriction = Tenere fermi i dati
desk-rights-objection = Opporsi
desk-rights-way = Come è arrivata
desk-rights-way-in-person = A voce, allo sportello
desk-rights-way-letter = Su carta
desk-rights-way-mail = Per posta elettronica o PEC
desk-rights-way-telephone = Per telefono
desk-rights-asker = Chi chiede
desk-rights-asker-self = La persona stessa
desk-rights-asker-parent = Un genitore, per un figlio minorenne
desk-rights-asker-guardian = Chi la tutela o l’amministra, con un decreto
desk-rights-asker-delegate = Qualcuno che la persona ha delegato
desk-rights-asker-name = Nome di chi chiede
desk-rights-asker-name-hint = Solo se non è la persona stessa.
desk-rights-asker-name-missing = Scrivi il nome di chi chiede per la persona.
desk-rights-power = Da che cosa risulta che può farlo
desk-rights-power-hint = Per esempio: decreto del Tribunale con numero e giorno, delega firmata, genitore con la responsabilità.
desk-rights-power-missing = Scrivi da che cosa risulta che può chiedere per la persona.
desk-rights-powers = Chi risulta dalla scheda
desk-rights-proof = Come si è visto chi è
desk-rights-proof-document = Con un documento
desk-rights-proof-known = La conosco di persona
desk-rights-proof-digital = Con SPID, CIE o firma digitale
desk-rights-proof-copy = Con la copia di un documento, mandata insieme
desk-rights-proof-later = Non ancora: si vedrà prima di rispondere
desk-rights-proof-not-yet = Non ancora
desk-rights-proof-missing = Scegli come si è visto chi è.
desk-rights-outcome = Risposta
desk-rights-outcome-granted = Sì, tutto
desk-rights-outcome-partly = Sì, in parte
desk-rights-outcome-refused = No
desk-rights-outcome-unidentified = Non si è potuto vedere chi chiede
desk-rights-outcome-withdrawn = La persona ha ritirato la richiesta
desk-rights-outcome-missing = Scegli che cosa si risponde.
desk-rights-answered = Risposto il { $day }
desk-rights-late = In ritardo: si doveva rispondere entro il { $day }
desk-rights-soon = Da rispondere presto: entro il { $day }
desk-rights-by = Da rispondere entro il { $day }
desk-rights-missing = Scrivi qualcosa qui.
desk-rights-too-long = Il testo è troppo lungo.
desk-rights-no-such-day = Questo giorno non può essere: scegline uno fra quando è arrivata la richiesta e oggi.
desk-rights-not-identified = Prima segna come si è visto chi è.
desk-rights-no-more-time = Il tempo si allunga una volta sola, e prima che scada.
desk-rights-changed = Qualcuno ha cambiato questa richiesta nel frattempo. Aprila di nuovo.
desk-rights-see = Vai alle richieste
desk-rights-person = Richieste sui suoi dati
desk-rights-person-see = Che cosa chiede sui suoi dati
desk-rights-there = Richieste segnate
desk-rights-new = Segna una richiesta
desk-rights-new-lead = Non serve un modulo: basta che la persona lo dica. Non deve spiegare perché.
desk-rights-what = Che cosa chiede
desk-rights-what-missing = Scegli che cosa chiede la persona.
desk-rights-received = Quando è arrivata
desk-rights-received-hint = Il mese si conta da questo giorno.
desk-rights-words = Con le sue parole
desk-rights-words-hint = Che cosa vuole vedere, correggere o cancellare. Per una correzione serve.
desk-rights-reach = Come vuole ricevere la risposta
desk-rights-reach-hint = Chiedi se c’è un modo, un’ora o un posto che non la mette in pericolo.
desk-rights-note = Segna la richiesta
desk-rights-one = Una richiesta
desk-rights-fact-received = Arrivata il
desk-rights-fact-due = Si risponde entro il
desk-rights-fact-body = Risponde
desk-rights-fact-by = Segnata da
desk-rights-fact-extended = Più tempo
desk-rights-extended = La persona lo sa dal { $day }
desk-rights-fact-answered = Risposto il
desk-rights-fact-words = Che cosa si è scritto
desk-rights-ground = Perché
desk-rights-asked = Che cosa chiede, con le sue parole
desk-rights-answer = La risposta
desk-rights-print = Stampa la risposta
desk-rights-prove-title = Chi chiede
desk-rights-prove-lead = Prima di rispondere si vede chi è. Si chiede solo quello che serve.
desk-rights-prove = Segna come si è visto
desk-rights-copy = La copia
desk-rights-copy-lead = Un file con quello che l’ente sa di questa persona. Quello che è di altri non c’è, né le note del diario. Rileggilo prima di darlo: nei testi scritti a mano può esserci un nome.
desk-rights-copy-go = Prepara la copia
desk-rights-copy-others = La copia la prepara chi coordina l’ente. Chi veglia sui dati non apre i fascicoli.
desk-rights-copy-not-known = Prima di preparare la copia segna come si è visto chi è.
desk-rights-copy-made = Preparata l’ultima volta: { $when }.
desk-rights-copy-not-made = La copia non è riuscita. Prova di nuovo; se non va, avvisa chi tiene l’impianto.
desk-rights-answering = Rispondi
desk-rights-ground-which = Se qualcosa si rifiuta: perché
desk-rights-ground-missing = Scegli il motivo: senza non si può dire di no.
desk-rights-situation = Se i dati si tengono fermi: in quale situazione
desk-rights-situation-missing = Scegli la situazione per cui i dati stanno fermi.
desk-rights-answer-words = Parole per la persona
desk-rights-answer-words-hint = Vanno sulla lettera così come sono: frasi corte, senza parole difficili. Se hai corretto o cancellato qualcosa, scrivi che cosa.
desk-rights-on = La persona lo sa dal
desk-rights-on-hint = Il giorno in cui la risposta le arriva.
desk-rights-close = Chiudi con questa risposta
desk-rights-extend = Prendi altri due mesi
desk-rights-extend-lead = Solo se la richiesta è complessa. Si risponderà entro il { $day }. La persona lo deve sapere prima, con il motivo.
desk-rights-extend-go = Allunga il tempo
desk-rights-why = Perché, detto alla persona
desk-rights-told = Quando lo ha saputo
desk-rights-lift = Togli il fermo
desk-rights-lift-lead = Prima si avvisa la persona, poi si toglie.
desk-rights-lift-why = Perché non serve più
desk-rights-lift-told = Quando la persona lo ha saputo
desk-rights-lift-told-hint = Dal giorno in cui i dati si sono fermati a oggi.
desk-rights-lift-go = Togli il fermo
desk-rights-stands = I dati stanno fermi dal { $day }.
desk-rights-lifted = I dati non sono più fermi. La persona lo sa dal { $day }: { $why }
desk-rights-still-title = Questi dati stanno fermi
desk-rights-still = Dal { $day }, per { $body }. { $why } { $means } La legge: { $article }; { $by }.
desk-rights-still-refused = Questi dati stanno fermi perché la persona lo ha chiesto: per ora non si cambiano. Il perché è in alto sulla scheda. Il diario, la protezione e l’aiuto urgente vanno avanti. Se serve cambiare qualcosa, parlane con chi coordina.
desk-rights-erasing-case = C’è un fascicolo di questo ente che riguarda la persona. Di solito non si può cancellare: scegli il motivo qui sotto.
desk-rights-erasing-free = Fra i fascicoli che vedi nessuno riguarda la persona. Chiedi a chi veglia sui dati se ce ne sono altri. Si possono togliere i recapiti dalla scheda. Un messaggio senza nome lo cancella chi lo ha scritto, con le sue sei parole. La scheda intera oggi non si cancella con un tasto: scrivilo a chi tiene l’impianto.
desk-rights-erasing-not-seen = La scheda di questa persona non si apre da qui. Parlane con chi veglia sui dati.
desk-rights-done-noted = La richiesta è segnata.
desk-rights-done-proof = Segnato come si è visto chi è.
desk-rights-done-extended = Il tempo è allungato.
desk-rights-done-answered = La richiesta è chiusa con questa risposta.
desk-rights-done-lifted = I dati non sono più fermi.
desk-rights-complain = Se non è d’accordo
desk-copy-title = Copia dei suoi dati, { $day }
desk-copy-lead = Questo è quello che { $body } tiene su di lei. Gli altri enti rispondono per quello che tengono loro.
desk-copy-limits = Gli appuntamenti si trovano con il loro codice. Le note del diario si leggono insieme, chiedendo un incontro. Delle carte c’è l’elenco: le copie si chiedono a parte.
desk-copy-person = Chi è
desk-copy-name = Nome
desk-copy-born = Nascita
desk-copy-call-at = Quando può ricevere una chiamata
desk-copy-contacts = Recapiti
desk-copy-noted = Scheda
desk-copy-noted-by = Segnata il { $day }, da { $body }
desk-copy-received = Quando è venuta o ha chiamato
desk-copy-contact = Contatto
desk-copy-case = Un fascicolo che la riguarda
desk-copy-body = Chi lo tiene
desk-copy-opened = Aperto il
desk-copy-stage = A che punto è
desk-copy-written = Che cosa ha scritto lei
desk-copy-read = Chi l’ha letto
desk-copy-plan = Che cosa ha promesso nel piano
desk-copy-goal = Obiettivo e impegno
desk-copy-given = Che cosa le è stato dato
desk-copy-intervention = Intervento
desk-copy-papers = Carte su di lei
desk-copy-paper = Documento
desk-copy-requests = Che cosa ha chiesto sui suoi dati
desk-copy-request = Richiesta
desk-letter-title = Risposta alla sua richiesta
desk-letter-to = Persona
desk-letter-asked = Che cosa ha chiesto
desk-letter-words = Che cosa le diciamo
desk-letter-no-words = Abbiamo letto la sua richiesta e questa è la risposta.
desk-letter-grounds = Che cosa dice la legge
desk-letter-applies = Vale per la sua richiesta
desk-letter-papers = Allegati
desk-letter-ask = Per capire meglio può chiedere a: { $ask }.
desk-letter-foot = Risposta a una richiesta sui propri dati. Contiene dati personali.
desk-letter-refused = Non possiamo fare quello che ha chiesto.
desk-letter-partly = Possiamo fare una parte di quello che ha chiesto.
desk-letter-unidentified = Non abbiamo potuto vedere chi è la persona che chiede, quindi non possiamo rispondere.
desk-letter-withdrawn = Ha ritirato la sua richiesta, quindi la chiudiamo qui.
desk-letter-access = Ecco la copia di quello che teniamo su di lei.
desk-letter-correction = Abbiamo corretto i suoi dati come ha chiesto.
desk-letter-erasure = Abbiamo cancellato i dati che ha chiesto di cancellare.
desk-letter-restriction = Da oggi i suoi dati stanno fermi: li conserviamo e non li cambiamo.
desk-letter-objection = Abbiamo smesso di usare i suoi dati come ha chiesto.
desk-rights-notice-soon = { $count ->
    [one] Una richiesta di una persona sui suoi dati scade presto.
   *[other] { $count } richieste di persone sui loro dati scadono presto.
}
desk-rights-notice-late = { $count ->
    [one] Una richiesta di una persona sui suoi dati è in ritardo.
   *[other] { $count } richieste di persone sui loro dati sono in ritardo.
}
desk-rights-asked-here = Una persona di questo caso ha fatto una richiesta sui suoi dati: { $what }. Si risponde entro il { $day }.
desk-rights-asked-sealed = Una persona di questo caso ha fatto una richiesta sui suoi dati: { $what }. Si risponde entro il { $day }. Il caso è secretato: chi prepara la risposta non lo vede. Date voi alla persona la parte che la riguarda, e chiedete come a chi veglia sui dati.
desk-rights-link = Diritti sui dati
