# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

door-home = Inizio
door-next = Avanti
door-change = Cambia
door-choose = Scegli
door-yes = Sì
door-no = No
door-rather-not = Preferisco non dirlo
door-number-range = Scrivi un numero da { $min } a { $max }.
door-free = Gratis
door-cost = Costa { $euro } euro
door-example = Alcuni dati sono di esempio: telefona prima di andare.
door-example-hours = Gli orari sono di esempio.
door-when = { $day }, alle { $time }
door-begin = Dimmi che cosa succede
door-begin-again = Ricomincia
door-book = Prenota

# The thread
door-thread-ask = Che cosa succede
door-thread-questions = Qualche domanda
door-thread-results = Chi ti aiuta
door-thread-place = Dove
door-thread-time = Quando
door-thread-reason = Perché
door-thread-person = Chi sei
door-thread-summary = Controlla
door-thread-done = Ti aspettiamo
door-thread-answered = { $count ->
    [0] Nessuna risposta
    [one] Una risposta
   *[other] { $count } risposte
}

# First page
door-ask-title = Che cosa succede?
door-ask-description = Trova chi ti può aiutare nel tuo Comune. Gratis, senza nome e senza iscriverti.
door-ask-lead = Scegli le parole che dicono meglio come stai. Ti diciamo chi ti può aiutare, dove e quando. È gratis. Non ti chiediamo il nome.
door-ask-needs = Scegli una o più parole
door-ask-more = Altro
door-ask-need-missing = Scegli almeno una parola.
door-ask-town = Dove abiti?
door-ask-town-hint = Scrivi il nome del Comune. Ogni Comune ha il suo sportello.
door-ask-town-missing = Scrivi il Comune dove abiti.
door-ask-town-unknown = Non troviamo questo Comune. Controlla come lo hai scritto, o premi «Abito in un altro Comune».
door-ask-town-several = Più Comuni cominciano così. Premi il tuo.
door-ask-town-elsewhere = Abito in un altro Comune
door-danger = Sei in pericolo adesso? Chiama subito.
door-other-ways = Altri modi per cercare
door-search-link = Cerca con parole tue
door-services-link = Tutti i servizi
door-towns-link = Il tuo Comune
door-bodies-link = Chi lavora qui

# Questions
door-questions-title = Qualche domanda
door-questions-lead = Servono per trovare l’aiuto giusto. Rispondi solo se vuoi.
door-questions-skip = Salta e mostrami chi aiuta

# Results
door-results-title = Ecco chi ti può aiutare
door-results-lead = { $count ->
    [one] Abbiamo trovato un servizio per te.
   *[other] Abbiamo trovato { $count } servizi per te. I primi sono i più adatti.
}
door-results-others = { $count ->
    [one] Mostra un altro servizio
   *[other] Mostra altri { $count } servizi
}
door-results-near = { $count ->
    [one] Un servizio che non fa per te, e perché
   *[other] { $count } servizi che non fanno per te, e perché
}
door-results-sharpen = Rispondi ad altre domande
door-results-change = Cambia parole o Comune
door-children-first = Con te vivono bambini o ragazzi: lo diciamo allo sportello, così ne tiene conto subito.
door-result-needs = Aiuta con: { $needs }.
door-result-perhaps = Dipende da una cosa che non ci hai detto. { $question }
door-result-remote = { $desk }, senza spostarti
door-result-place = { $place }, a circa { $km } km
door-result-next = Primo posto libero: { $day }, alle { $time }
door-result-walk-in = Puoi andare senza appuntamento
door-result-bring = Porta: { $documents }
door-instead = Prova invece: { $service }
door-outside-title = Un altro territorio si occupa di te
door-outside-site = Apri il sito
door-nothing-title = Per questo non c’è ancora un servizio
door-nothing-lead = Non è colpa tua. Puoi parlarne lo stesso con una persona.
door-nothing-kept = Abbiamo segnato che qui manca questo aiuto, senza il tuo nome. Chi decide i servizi lo vedrà.
door-nothing-contact = Qui qualcuno ti ascolta e cerca con te.

# Booking
door-place-title = Dove vuoi andare?
door-place-missing = Scegli uno sportello.
door-time-title = Quando vuoi venire?
door-time-earlier = Giorni prima
door-time-later = Giorni dopo
door-time-first = Vai al primo posto libero: { $day }
door-time-empty-title = In questi giorni non c’è posto
door-time-empty = Guarda i giorni dopo, oppure telefona: a volte si libera un posto.
door-time-taken = Qualcuno ha preso questo posto un attimo fa. Ecco gli altri posti liberi.
door-time-gone = Questo orario non si può più prenotare. Ecco gli altri posti liberi.
door-time-choose = Scegli un orario.
door-time-phone = Preferisci la voce? Telefona.
door-reason-title = Perché vieni?
door-reason-lead = Bastano poche parole. Le legge solo chi lavora nell’ente che ti riceve.
door-reason-needs = Di che cosa vuoi parlare?
door-note = Vuoi dirci qualcosa prima?
door-note-hint = Per esempio: vengo con un bambino piccolo, non posso fare le scale.
door-note-children = Con figli minorenni
door-person-title = Chi aspettiamo?
door-person-lead = Usiamo questi dati solo per il tuo appuntamento.
door-name = Come ti chiami?
door-name-hint = Va bene anche solo il nome.
door-name-missing = Scrivi come vuoi che ti chiamiamo.
door-phone = Telefono
door-phone-hint = Per avvisarti se cambia qualcosa. Se preferisci, lascia solo l’e-mail.
door-email = E-mail
door-contact-missing = Lascia un telefono o un’e-mail: così ti avvisiamo se cambia qualcosa.
door-mode = Come vuoi parlare con noi?
door-mode-on-site = Di persona, allo sportello
door-mode-online = In video, da casa
door-mode-phone = Al telefono
door-mode-home = A casa tua
door-summary-title = È tutto giusto?
door-summary-lead = Controlla e premi Conferma. Puoi ancora cambiare tutto.
door-summary-privacy = I tuoi dati sono chiusi a chiave. Li legge solo chi lavora nell’ente che ti riceve.
door-privacy-link = Leggi come li usiamo
door-confirm = Conferma
door-move-lead = Controlla il nuovo giorno. Il vecchio posto si libera quando confermi.
door-move-confirm = Sposta l’appuntamento
door-row-service = Servizio
door-row-place = Dove
door-row-when = Quando
door-row-mode = Come
door-row-name = Nome
door-row-contact = Contatto
door-row-reason = Motivo
door-row-cost = Costo
door-row-body = Chi lo gestisce
door-row-access = Accesso
door-row-languages = Lingue
door-done-title = Ti aspettiamo { $day } alle { $time }
door-booked = L’appuntamento è tuo. Lo sportello lo vede già.
door-already = Avevi già preso questo appuntamento: resta questo. Se vuoi un altro orario, spostalo qui sotto.
door-moved = Abbiamo spostato l’appuntamento. Lo sportello lo vede già.
door-code = Il tuo codice:
door-bring = Che cosa portare
door-calendar = Salva nel calendario
door-calendar-neutral = Appuntamento
door-print = Stampa
door-change-title = Se cambi idea
door-link-hint = Con questo indirizzo sposti o annulli l’appuntamento. Chi lo conosce può farlo: tienilo per te.
door-manage = Apri il tuo appuntamento

# The private page
door-appointment-title = Il tuo appuntamento
door-appointment-gone = Per vedere l’appuntamento apri di nuovo il tuo indirizzo. Se lo hai perso, telefona allo sportello e di’ il codice.
door-own-code-link = Ho già un appuntamento o un posto in un gruppo
door-own-code-lead = Scrivi il codice che ti abbiamo dato, per un appuntamento o per un gruppo. Puoi vedere, spostare o annullare.
door-own-code = Codice
door-own-code-hint = Otto segni, per esempio K7WM-2QXA.
door-own-code-missing = Il codice ha otto segni, lettere e numeri. Controlla come l’hai scritto.
door-own-code-nothing = Con questo codice non si apre niente. Controlla ogni segno, o telefona allo sportello.
door-appointment-phone = Vuoi parlare con qualcuno?
door-move = Sposta
door-cancel = Annulla l’appuntamento
door-cancel-ask = Vuoi davvero annullare? Il posto andrà a un’altra persona.
door-cancel-yes = Sì, annulla
door-cancel-no = No, lo tengo
door-cancel-done = Abbiamo annullato l’appuntamento. Puoi prenderne un altro quando vuoi.
door-too-late = È troppo tardi per cambiare da qui. Telefona allo sportello.
door-past = Questo appuntamento è passato.
door-cancelled = Questo appuntamento è annullato.

# Sheets
door-sheet-for-whom = Per chi è
door-sheet-how = Come fare
door-sheet-need = Che cosa serve
door-sheet-get = Che cosa ottieni
door-sheet-times = Tempi
door-sheet-access = Come si accede
door-sheet-conditions = Condizioni
door-sheet-desks = Dove andare
door-original = Testo in { $language }
door-verified = Controllato il { $day }
door-verified-by = Controllato il { $day } da { $body }
door-programme = Fa parte di { $programme }
door-programme-demonstration = Mostrato come esempio
door-programme-active = In corso
door-status-suspended = Sospeso
door-status-planned = Non ancora aperto
door-status-ask = Per ora non si può prenotare. Chiedi a uno dei contatti.
door-access-appointment = Solo su appuntamento
door-access-walk-in = Senza appuntamento
door-access-both = Con o senza appuntamento
door-topics = Argomenti:
door-desk-book = Prenota qui
door-desk-services = Che cosa trovi qui

# Looking around
door-jump = Vai a
door-services-title = I servizi
door-services-lead = Sono { $count }, per ogni età della vita.
door-towns-title = I Comuni
door-towns-lead = Sono { $count }. Scegli il tuo.
door-town-lead = Questi servizi sono per chi abita a { $town }.
door-town-always = A ogni età
door-bodies-title = Chi lavora qui
door-bodies-lead = Sono { $count } tra Comuni, cooperative, associazioni e altri.
door-body-town = Ha sede a { $town }.
door-body-member = Fa parte di: { $bodies }.
door-browse-empty-title = Qui non c’è ancora niente
door-browse-empty = Dimmi che cosa succede: cerchiamo insieme.

# The map
door-map-title = La mappa
door-map-lead = Tocca una zona, poi un Comune. Sotto ogni disegno trovi le stesse cose in parole.
door-map-link = Guarda la mappa
door-map-whole = Tutto il territorio
door-map-whole-about = { $count ->
    [one] Una zona.
   *[other] { $count } zone, dal nord in alto al sud in basso. Premi una zona per vederne i Comuni.
}
door-map-district = Disegno di { $district }
door-map-district-about = { $count ->
    [one] Un Comune.
   *[other] { $count } Comuni. Il nord è in alto. Premi un Comune per aprirlo.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, uno sportello
   *[other] { $town }, { $count } sportelli
}
door-map-key-desk = Qui c’è uno sportello
door-map-key-none = Sportello in un Comune vicino
door-map-words = In parole: { $district }
door-map-column-town = Comune
door-map-column-desks = Sportelli e come si arriva
door-map-near = Il più vicino è a { $town }, a circa { $km } km.
door-map-honest = Le zone sono disegnate attorno ai centri dei Comuni. Non sono i confini esatti. Le distanze sono in linea d’aria.
door-map-where = Dove si trova { $town }
door-map-where-about = Il disegno mostra il territorio con un punto sul Comune.

# Search
door-search-title = Cerca con parole tue
door-search-label = Che cosa cerchi?
door-search-hint = Per esempio: non riesco a pagare l’affitto.
door-search-missing = Scrivi una parola.
door-search-go = Cerca
door-search-needs = Forse vuoi dire
door-search-count = { $count ->
    [one] Un servizio trovato
   *[other] { $count } servizi trovati
}
door-search-empty-title = Non troviamo niente con queste parole
door-search-empty = Prova con una parola più semplice, oppure scegli tra le nostre.

# What a public site owes
door-privacy-title = I tuoi dati
door-privacy-lead = Qui cerchi aiuto senza dire chi sei. Ti chiediamo un nome solo se prenoti.
door-privacy-search-title = Quando cerchi
door-privacy-search = Non teniamo le tue risposte. Viaggiano chiuse nella pagina e dopo due ore scadono. Se manca un aiuto, segniamo solo il Comune, il bisogno e il giorno.
door-privacy-booking-title = Quando prenoti
door-privacy-booking = Teniamo il nome, il contatto e le parole che scrivi. Sono chiusi a chiave nel nostro archivio. Chi copia l’archivio senza la chiave non li può leggere.
door-privacy-who-title = Chi li legge
door-privacy-who = Li legge solo chi lavora allo sportello che hai scelto, o coordina il suo ente. Ogni lettura resta segnata.
door-privacy-rights-title = I tuoi diritti
door-privacy-rights = Puoi chiedere allo sportello di vedere, correggere o togliere i tuoi dati. Gli enti pubblici li usano per un compito di legge (art. 6.1.e e 9.2.g del Regolamento europeo 2016/679).
door-privacy-who-answers-title = Chi risponde dei dati
door-privacy-who-answers = Ne risponde l’ente dello sportello che scegli. Lo trovi sulla pagina dello sportello.
door-privacy-how-long-title = Per quanto tempo
door-privacy-how-long = Li teniamo finché servono al tuo appuntamento e poi per il tempo che dice la legge. Poi gettiamo la chiave: nessuno li può più leggere.
door-privacy-complain = Se pensi che li usiamo male, puoi fare reclamo al Garante per la protezione dei dati personali. È gratis.
door-privacy-feedback-title = Quando dici che cosa pensi del sito
door-privacy-feedback = Contiamo solo le risposte, senza nome. Le parole che scrivi sono chiuse a chiave.
door-privacy-cookies-title = I cookie
door-privacy-cookies = Non usiamo cookie per seguirti. Ne mettiamo uno solo quando apri il tuo appuntamento. Dura mezz’ora.
door-accessibility-title = Accessibilità
door-accessibility-lead = Queste pagine sono per tutti: con la tastiera, con la voce, su un telefono piccolo.
door-accessibility-state-title = A che punto siamo
door-accessibility-state = Seguiamo le regole WCAG 2.2, livello AA. Il sito le rispetta in parte: sotto diciamo che cosa manca.
door-accessibility-how-works = Va bene anche senza JavaScript, senza immagini e con un telefono vecchio.
door-accessibility-not-title = Che cosa manca
door-accessibility-not-reader = Nessuna persona cieca lo ha ancora provato con il suo lettore di schermo.
door-accessibility-not-languages = Otto lingue sono tradotte a macchina. Chi le parla da sempre non le ha ancora lette.
door-accessibility-not-map = Sulla mappa i punti sono piccoli. Le stesse cose sono scritte sotto, in parole.
door-accessibility-made-title = Come lo sappiamo
door-accessibility-made = Lo abbiamo controllato noi, il 22 novembre 2026. Un programma guarda ogni pagina su schermi piccoli e grandi, chiari e scuri, con lettere doppie. Il cammino intero è provato con la sola tastiera.
door-accessibility-tell-us-title = Se qualcosa non va
door-accessibility-tell-us = Diccelo da qui, senza nome. Oppure telefona a uno sportello: ti aiutano anche a voce.
door-accessibility-tell-link = Di’ che cosa non va
door-accessibility-answer-title = Se non ti rispondiamo
door-accessibility-answer = Aspetta trenta giorni. Poi puoi scrivere al Difensore civico per il digitale, presso l’AgID. È gratis.
door-accessibility-answer-link = Il sito del Difensore civico per il digitale
door-accessibility-site-title = Notizie sul sito
door-accessibility-site = È fatto con Filò, un programma libero. È la prima versione. Le pagine sono scritte qui e non usano servizi di altri.
door-sources-title = Da dove vengono i dati
door-sources-lead = I servizi e i contatti vengono da pagine pubbliche. Ecco quali, con la loro data.
door-sources-example = Quello che le pagine non dicono è un esempio, e lo scriviamo accanto.
door-sources-caption = Le pagine lette
door-source-title = Titolo
door-source-publisher = Chi l’ha pubblicata
door-source-date = Data
door-source-undated = Senza data
door-source-printed = Stampata il { $day }
door-source-published = Pubblicata il { $day }
door-programmes-caption = I progetti
door-programme-name = Progetto
door-programme-state = Come sta, secondo la pagina
door-programme-shown = Come lo mostriamo

# Source code
door-code-title = Il codice di questo sito
door-code-lead = Questo sito è fatto con Filò, un programma libero.
door-code-licence = Ha la licenza pubblica europea EUPL 1.2. Un altro ente lo può usare, cambiare e passare ad altri. Chi lo cambia e lo offre deve dare anche il suo codice.
door-code-where = Il codice è qui:
door-code-ask = Chi gestisce questo sito ti dà il codice, se lo chiedi a uno sportello. L’indirizzo si scrive nel file publiccode.yml.

# Feedback
door-feedback-title = Come ti trovi con questo sito?
door-feedback-lead = Bastano due passi. Non ti chiediamo il nome.
door-feedback-question = Le informazioni sono chiare?
door-feedback-missing = Scegli un numero da 1 a 5.
door-feedback-5 = 5, molto
door-feedback-4 = 4, abbastanza
door-feedback-3 = 3, così così
door-feedback-2 = 2, poco
door-feedback-1 = 1, per niente
door-feedback-why-title = Dicci perché
door-feedback-well = Che cosa ti è piaciuto di più?
door-feedback-hard = Che cosa è stato difficile?
door-feedback-several = Puoi scegliere più risposte, o nessuna.
door-feedback-clear = Le parole erano chiare
door-feedback-complete = C’era tutto quello che mi serviva
door-feedback-in-order = Ho capito sempre che cosa fare
door-feedback-no-trouble = Tutto ha funzionato
door-feedback-not-clear = Le parole non erano chiare
door-feedback-not-complete = Mancava qualcosa
door-feedback-not-in-order = Non ho capito che cosa fare
door-feedback-trouble = Qualcosa non ha funzionato
door-feedback-other = Altro
door-feedback-comment = Vuoi aggiungere qualcosa?
door-feedback-comment-hint = Non scrivere nomi o numeri di telefono. Non possiamo rispondere da qui.
door-feedback-send = Invia
door-feedback-thanks = Grazie
door-feedback-thanks-lead = Lo legge chi coordina gli sportelli. Ci aiuta a migliorare.

# Refusals of the calendar

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = Questo sportello ha chiuso
door-closed-lead = Il foglio che hai trovato è vecchio. Ma qui c’è ancora chi ti aiuta.
door-closed-helpers = Chi puoi chiamare adesso
door-paper-back = Inquadra il codice e torni qui. Oppure scrivi:
door-widget-frame = Filò: chi ti aiuta vicino a te
door-widget-title = Ti serve una mano?
door-widget-lead = Racconta che cosa succede. Ti diciamo chi ti aiuta. È gratis e non serve dire il nome.
door-widget-link = Dimmi chi mi aiuta
door-snippet-title = Filò sul sito del Comune
door-snippet-lead = Copia uno dei due testi nelle pagine del sito di { $town }.
door-snippet-no-cookie = Non lascia cookie e non usa programmi.
door-snippet-no-trace = Non sa chi guarda la pagina e non chiede niente a nessun altro sito.
door-snippet-frame = Il riquadro
door-snippet-size = Il riquadro è largo { $width } punti e alto { $height }.
door-snippet-link = Solo il collegamento
door-snippet-language = Per un’altra lingua cambia lingua a questa pagina e copia di nuovo.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Informazioni
door-discreet-link = Scrivi senza dire chi sei
door-discreet-link-note = Ti rispondiamo dove e quando non è un rischio.
door-today-title = Calendario
door-discreet-before-title = Scrivi senza dire chi sei
door-discreet-before-lead = Una persona ti legge e ti risponde. Non serve il nome.
door-discreet-not-watched = Nessuno legge di notte o nei giorni di festa. Sei in pericolo adesso? Chiama subito.
door-discreet-no-name = Non ti chiediamo il nome. Lo dici tu, solo se vuoi e quando vuoi.
door-discreet-who-reads = Legge solo chi lavora allo sportello che scegli. Prima di scrivere vedi quale.
door-discreet-children = Se un bambino o un ragazzo è in pericolo, chi legge può dover avvisare chi lo protegge. Te lo diciamo ora, prima che tu scriva.
door-discreet-town-hint = Serve a trovare lo sportello giusto.
door-discreet-town-known = Scrivi allo sportello per chi abita a { $town }.
door-discreet-town-elsewhere = Per questo Comune non c’è uno sportello qui. Prova con un Comune vicino.
door-discreet-write = Scrivi
door-discreet-back-title = Hai già le tue sei parole?
door-discreet-words = Le tue sei parole
door-discreet-words-hint = Scrivile in ordine. Gli accenti e i piccoli errori non contano. La pagina si chiude quando chiudi tutto.
door-discreet-open = Apri
door-discreet-words-missing = Scrivi le tue sei parole.
door-discreet-words-count = Le parole sono { $all }. Tu ne hai scritte { $count }.
door-discreet-words-unknown = La parola numero { $place } non è tra le nostre. Controlla come l’hai scritta.
door-discreet-words-nothing = Con queste parole non si apre niente. Forse una è sbagliata. Forse la pagina è chiusa. Puoi scrivere di nuovo.
door-discreet-words-wait = Hai provato molte volte. Aspetta { $seconds } secondi e riprova.
door-discreet-leave-hint = Per andare via subito premi «Esci subito», oppure tre volte il tasto Esc.
door-discreet-over = La pagina è chiusa. Per aprirla scrivi le tue sei parole.
door-discreet-tell-title = Le tue parole
door-discreet-reader = Ti legge: { $desk }. È uno sportello di { $body }.
door-discreet-desk-other = Scegli un altro sportello
door-discreet-desk = Chi vuoi che legga?
door-discreet-message = Che cosa vuoi dirci?
door-discreet-message-hint = Bastano poche parole. Puoi aggiungere il resto dopo.
door-discreet-message-missing = Scrivi almeno una parola.
door-discreet-alias = Come vuoi che ti chiamiamo?
door-discreet-alias-hint = Va bene un nome inventato, oppure niente.
door-discreet-age = La tua età
door-discreet-minor = Ho meno di 18 anni
door-discreet-minor-note = Così ti risponde chi sa parlare con i ragazzi.
door-discreet-way = Dove ti rispondiamo?
door-discreet-way-here = Solo qui
door-discreet-way-here-note = Torni su questa pagina con sei parole segrete. Non arriva niente al telefono.
door-discreet-way-call = Con una telefonata
door-discreet-way-call-note = Chiamiamo solo nei giorni e nelle ore che dici tu.
door-discreet-way-message = Con un messaggio sul telefono
door-discreet-way-message-note = Il messaggio non dice chi siamo né perché scriviamo.
door-discreet-way-email = Con una e-mail
door-discreet-way-email-note = L’e-mail non dice di che cosa parliamo.
door-discreet-reach-more = Quando e come ti possiamo cercare
door-discreet-phone-missing = Scrivi il numero a cui chiamarti.
door-discreet-email-missing = Scrivi l’indirizzo a cui scriverti.
door-discreet-days = In quali giorni possiamo cercarti?
door-discreet-days-hint = Se non scegli niente, va bene ogni giorno.
door-discreet-from = Dalle
door-discreet-until = Alle
door-discreet-any-hour = Non importa
door-discreet-hours-wrong = L’ora della fine viene prima dell’inizio. Scegli un’ora più tardi.
door-discreet-cover = Se risponde un’altra persona, che cosa diciamo?
door-discreet-cover-hint = Per esempio: sono della biblioteca, è arrivato il libro.
door-discreet-interpreter = Vuoi parlare un’altra lingua?
door-discreet-interpreter-no = No, va bene l’italiano
door-discreet-send = Invia
door-discreet-sent = Abbiamo ricevuto le tue parole. Ti rispondiamo appena possiamo.
door-discreet-sent-already = Avevi già inviato. Le sei parole si vedono una volta sola.
door-discreet-words-title = Le tue sei parole
door-discreet-words-lead = Con queste parole torni qui e leggi la risposta. Dille ad alta voce, scrivile su un foglio o imparale.
door-discreet-words-lost = Si vedono adesso e poi mai più. Se le perdi, puoi sempre scrivere di nuovo.
door-discreet-open-now = Apri la tua pagina
door-discreet-own = La tua pagina
door-discreet-own-called = Ciao, { $name }
door-discreet-reader-now = Ti legge: { $desk }, { $body }.
door-discreet-you = Tu
door-discreet-desk-says = Lo sportello
door-discreet-read = Letto
door-discreet-waiting = Non c’è ancora una risposta. Torna tra un giorno o due.
door-discreet-more = Vuoi aggiungere qualcosa?
door-discreet-closed = Lo sportello ha chiuso questa pagina. Se scrivi, si apre di nuovo.
door-discreet-meetings = I tuoi appuntamenti
door-discreet-book = Vuoi venire di persona?
door-discreet-book-lead = Prendi un appuntamento. Non ti chiediamo il nome.
door-discreet-nobody = Senza nome
door-discreet-reach-title = Come ti cerchiamo
door-discreet-reach-never = Non ti cerchiamo più. Puoi sempre leggere e scrivere qui.
door-discreet-reach-here = Ti rispondiamo solo qui.
door-discreet-reach-call = Ti telefoniamo al numero { $address }.
door-discreet-reach-message = Ti mandiamo un messaggio al numero { $address }.
door-discreet-reach-email = Ti scriviamo a { $address }.
door-discreet-never = Non cercatemi più
door-discreet-keep = Salva
door-discreet-yours = Decidi tu
door-discreet-name-go = Dico il mio nome
door-discreet-name-title = Il tuo nome, se vuoi
door-discreet-name-lead = Con il nome lo sportello può aprire la tua pratica. I messaggi restano qui. Dopo non potrai più cancellare tutto.
door-discreet-name = Nome e cognome
door-discreet-name-yes = Sì, dico il mio nome
door-discreet-named = Lo sportello sa il tuo nome, perché lo hai detto tu.
door-discreet-delete = Cancella tutto
door-discreet-delete-title = Vuoi cancellare tutto?
door-discreet-delete-lead = Messaggi, contatti e appuntamenti spariscono per sempre. Le sei parole non aprono più niente.
door-discreet-delete-yes = Sì, cancella tutto

# Whether we write to people about their appointment
door-tell = Vuoi un promemoria?
door-tell-hint = Ti scriviamo anche se cambia qualcosa. Il messaggio non dice mai perché vieni.
door-tell-sms = Sì, con un messaggio sul telefono
door-tell-sms-note = Se non si può, ti mandiamo un’e-mail.
door-tell-mail = Sì, con un’e-mail
door-tell-nothing = No, non scrivetemi
door-tell-mail-missing = Per avere un’e-mail scrivi qui il tuo indirizzo.
door-tell-detail = Che cosa può dire il messaggio?
door-tell-detail-told = Anche giorno, ora e luogo
door-tell-detail-note = Se no, dice solo che hai un appuntamento.
door-row-tell = Promemoria
door-tell-row-sms = Con un messaggio sul telefono
door-tell-row-mail = Con un’e-mail
door-tell-row-nothing = Nessun messaggio
door-tell-row-cannot = A questo numero non arrivano messaggi. Se cambia qualcosa ti telefoniamo.
door-tell-row-told = Dice anche giorno, ora e luogo
door-tell-row-discreet = Dice solo che hai un appuntamento
door-told-reminder-sms = Ti ricordiamo l’appuntamento con un messaggio sul telefono: { $day }, alle { $time }.
door-told-reminder-mail = Ti ricordiamo l’appuntamento con un’e-mail: { $day }, alle { $time }.
door-told-changes = Se cambia qualcosa, ti scriviamo.
door-told-nothing = Non ti scriviamo: segna tu il giorno e l’ora.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Aperto
    .text = Puoi chiedere di entrare. Si entra in ordine di arrivo.
door-intake-full = I posti sono tutti presi
    .text = Puoi chiedere lo stesso. C’è una lista d’attesa.

door-desk-now-online = Ora questo sportello riceve online, non di persona.
door-desk-now-phone = Ora questo sportello riceve al telefono, non di persona.
door-desk-from-online = Da { $day } questo sportello riceve online, non di persona.
door-desk-from-phone = Da { $day } questo sportello riceve al telefono, non di persona.
door-desk-from-desk = Da { $day } questo sportello riceve di nuovo di persona.
door-mode-changed = Quel giorno lo sportello riceve in un altro modo. Scegli di nuovo come parlare con noi.
door-join = Entra nell’incontro
door-row-was = Prima

# Gruppi: incontri a cui si viene più volte, con le stesse persone
door-groups = Incontri di gruppo
door-group-open = C’è posto
    .text = Puoi venire a tutti gli incontri che restano.
door-group-full = Ora è pieno
    .text = Puoi metterti in lista. Quando si libera un posto, tocca a chi è arrivato prima.
door-group-come = Voglio venire
door-group-list = Mettimi in lista
door-group-meetings = Quando ci vediamo
door-group-language = Si parla
door-group-know = Da sapere
door-group-place-lead = Il posto vale per tutti gli incontri che restano. Basta un nome, anche inventato.
door-group-list-title = La lista di chi aspetta
door-group-list-lead = Ora non ti chiediamo il nome. Lo chiediamo solo se si libera un posto.
door-group-reach-hint = Per dirti che c’è un posto. Puoi anche non lasciare niente: guardi tu dalla tua pagina.
door-group-enrol = Iscrivimi
door-group-overtaken = L’ultimo posto è stato preso un attimo fa. Quello che hai scritto è ancora qui: vuoi metterti in lista?
door-group-free-now = Si è liberato un posto proprio ora. Dicci come ti chiami.
door-group-done = Il posto è tuo per tutti gli incontri che restano.
door-group-waiting-title = Sei in lista
door-group-waiting = { $before ->
    [0] Prima di te non c’è nessuno.
    [one] Prima di te c’è una persona.
   *[other] Prima di te ci sono { $before } persone.
}
door-group-waiting-how = Quando si libera un posto, lo teniamo per te due giorni. Se hai lasciato un contatto ti avvisiamo. Se no, guarda qui ogni tanto.
door-group-offered-title = C’è un posto per te
door-group-offered = Lo teniamo fino a { $day }, alle { $time }. Dicci come ti chiami e come ti avvisiamo.
door-group-accept = Sì, vengo
door-group-refuse = No, lascio il posto
door-group-leave = Lascio il gruppo
door-group-leave-list = Esco dalla lista
door-group-left = Hai lasciato. Il posto va a chi aspetta.
door-group-lapsed = Il tempo per rispondere è finito. Il posto è andato ad altri. Puoi chiedere di nuovo.
door-group-again = Torna al gruppo
door-group-link-hint = Con questo indirizzo torni qui, o lasci il posto. Chi lo conosce può farlo: tienilo per te.
# La pagina di chi invia altri: scuola, medico, parrocchia (D9).
door-invii-title = I tuoi invii
door-invii-open = Apri la mia pagina
door-invii-open-lead = Il tuo collegamento è arrivato. Premi per aprire la tua pagina.
door-invii-no-link = Questa pagina si apre con il tuo collegamento personale.
door-invii-no-link-way = Apri il collegamento che ti ha dato l’ente. Non lo hai più? Chiedine uno nuovo a chi te lo ha dato.
door-invii-closed = La pagina si è chiusa da sola. Apri di nuovo il tuo collegamento, poi torna indietro: quello che hai scritto è ancora lì.
door-invii-wait = Ci sono stati molti tentativi. Aspetta { $seconds } secondi e riprova.
door-invii-ended = Il tuo collegamento è scaduto
door-invii-ended-lead = Un collegamento vale al massimo un anno. Il tuo è finito.
door-invii-revoked = Il tuo collegamento non vale più
door-invii-revoked-lead = L’ente che te lo ha dato lo ha chiuso.
door-invii-nothing = Questo collegamento non apre niente
door-invii-nothing-lead = Forse manca un pezzo, o ne hai uno più nuovo. Copialo tutto e riprova.
door-invii-over-way = Chiedi un collegamento nuovo a chi te lo ha dato. Intanto la persona può chiamare lo sportello o scrivere da sé, anche senza dire il nome.
door-invii-over-danger = Un bambino è in pericolo adesso? Chiama il 112.
door-invii-sent = Inviato
door-invii-sent-next = Lo sportello legge e chiama la persona, di solito in pochi giorni. Dille che la chiamano. Qui vedi se hanno risposto.
door-invii-taken-back = Ritirato
door-invii-taken-back-next = Lo sportello non vede più niente di questo invio.
door-invii-too-late = Lo sportello ha già risposto
door-invii-too-late-next = Non si può più ritirare da qui. Chi ha cambiato idea può dirlo allo sportello.
door-invii-state-sent = Inviato
door-invii-state-read = Letto
door-invii-state-received = Ricevuto
door-invii-state-taken = Ci pensa lo sportello
door-invii-state-could-not = Non è stato possibile
door-invii-state-call = Chiama lo sportello, per favore
door-invii-new = Invia una persona
door-invii-sent-title = Chi hai inviato
door-invii-sent-lead = Vedi solo se hanno risposto. Quello che si dicono resta tra loro.
door-invii-empty = Quando invii una persona, qui vedi se lo sportello ha risposto.
    .title = Non hai ancora inviato nessuno
door-invii-until = Il tuo collegamento vale fino a { $day }. Te lo ha dato { $body }.
door-invii-take-back = Ha cambiato idea: ritira
door-invii-close = Chiudi la pagina
door-invii-with-booking = con un appuntamento
door-invii-mine = Torna ai tuoi invii
door-invii-risk = Temi che qualcuno faccia del male a un bambino o a una ragazza?
door-invii-risk-hint = Vale per chi ha meno di 18 anni: botte, abusi, abbandono, paura di tornare a casa. La tua risposta non resta scritta qui.
door-invii-risk-yes = Sì
door-invii-risk-unsure = Non lo so
door-invii-risk-no = No
door-invii-risk-missing = Scegli una risposta. Se hai un dubbio, scegli «Non lo so».
door-invii-harm = Qui serve chi protegge i bambini
door-invii-harm-lead = Questo non si invia a uno sportello. Anche un dubbio va detto a chi può proteggere.
door-invii-harm-now = È in pericolo adesso? Chiama subito.
door-invii-harm-where = A chi lo dici
door-invii-harm-prosecutor = Scrivi alla Procura della Repubblica presso il Tribunale per i minorenni. È quella della tua zona.
door-invii-harm-service = Parlane con il servizio sociale del Comune dove abita. Se hai un dubbio puoi chiedere un parere senza dire il nome.
door-invii-harm-near = Per { $town }:
door-invii-harm-school = A scuola avvisa anche chi dirige. Non toglie il tuo dovere.
door-invii-harm-duty = Che cosa devi sapere
door-invii-harm-law = Lavori in un servizio pubblico, come la scuola o la sanità? Un reato su un bambino lo devi segnalare per legge, senza aspettare. Lo dicono l’art. 331 c.p.p. e gli artt. 361 e 362 c.p. Chi non lo deve fare può farlo lo stesso.
door-invii-harm-agreement = Non serve il sì di nessuno, nemmeno dei genitori. Se chi fa del male è in casa, non dirlo a casa.
door-invii-harm-proof = Non devi avere prove e non devi indagare. Scrivi che cosa hai visto e sentito, e quando.
door-invii-harm-not-here = Da questa pagina non parte niente e qui non resta niente. La segnalazione la fai tu.
door-invii-about = Chi vuoi inviare?
door-invii-about-lead = Chiediamo solo quello che serve per chiamare la persona.
door-invii-called = Nome, iniziali o soprannome
door-invii-called-hint = Così la ritrovi nella tua lista. Basta quello che la persona vuole.
door-invii-called-missing = Scrivi un nome, anche inventato.
door-invii-phone = Telefono della persona
door-invii-phone-missing = Scrivi un telefono o un’e-mail della persona.
door-invii-more-ways = E-mail, o come cercarla
door-invii-reach = Quando e come cercarla
door-invii-reach-hint = Per esempio: solo al mattino; se risponde un altro, non dire chi siete.
door-invii-age = Età
door-invii-minor = Ha meno di 18 anni
door-invii-minor-note = Allora dice di sì un genitore.
door-invii-town = Dove abita?
door-invii-town-missing = Scrivi il Comune dove abita.
door-invii-language = Che lingua parla?
door-invii-needs = Di che cosa ha bisogno?
door-invii-need-missing = Scegli almeno una cosa.
door-invii-note = Vuoi aggiungere due parole?
door-invii-note-hint = Solo quello che la persona sa. Niente malattie, niente giudizi.
door-invii-agreement = Il sì di { $name }
door-invii-reader = Lo legge: { $desk }, { $body }.
door-invii-desk-other = Scegli un altro sportello
door-invii-desk = Chi vuoi che legga?
door-invii-read-title = Leggi ad alta voce
door-invii-read = { $name } passa il tuo nome e il tuo numero a questo sportello: { $desk }, { $body }. Lo sportello ti chiama. Chi ti invia vede solo se hanno risposto. Non vede che cosa dirai. È gratis. Se cambi idea, basta dirlo. Va bene?
door-invii-by = Chi ha detto di sì?
door-invii-by-person = La persona stessa
door-invii-by-parent = Un genitore, o chi ne fa le veci
door-invii-by-missing = Scegli chi ha detto di sì.
door-invii-how = Come?
door-invii-how-person = Di persona
door-invii-how-phone = Al telefono
door-invii-how-missing = Scegli come lo ha detto.
door-invii-day = Quale giorno?
door-invii-day-missing = Scrivi il giorno.
door-invii-day-wrong = Scrivi un giorno degli ultimi tre mesi, non uno che deve venire.
door-invii-agreed = Il sì
door-invii-agreed-yes = Ha sentito queste parole e ha detto di sì
door-invii-agreed-missing = Senza il suo sì non si può inviare, perché decide la persona. Se dice di no, può chiamare da sé quando vuole.
door-invii-desk-changed = Hai scelto un altro sportello: leggi le parole nuove, poi segna il suo sì.
door-invii-parent-needed = Per chi ha meno di 18 anni dice di sì un genitore. Se non può saperlo, il ragazzo può scrivere da sé, senza nome.
door-invii-send = Invia: lo sportello chiama
door-invii-book = Prenota un appuntamento
door-invii-change = Cambia quello che hai scritto
door-invii-book-title = Un appuntamento per { $name }
door-invii-first = Primo posto libero: { $day }
door-invii-no-times = Torna indietro: scegli un altro sportello, oppure invia e lo sportello chiama.
    .title = Non ci sono posti da prenotare
door-invii-booked-by = Prenotato da { $name }, { $place }, d’accordo con la persona.
door-invii-tell = Se prenoti: vuole un messaggio?
door-invii-tell-hint = Chiedilo prima di prenotare. Il messaggio non dice mai perché viene.
door-invii-tell-missing = Chiedi se vuole un messaggio, e scegli.
door-invii-tell-no-mail = Per un’e-mail serve il suo indirizzo: torna a «Cambia» e scrivilo.
door-invii-told = Un messaggio arriva alla persona. Se cambia qualcosa, le scriviamo.
door-invii-told-nothing = Non scriviamo alla persona: dille tu il giorno, l’ora e il codice.
door-invii-nobody-answers = Per questo Comune nessuno sportello risponde ancora agli invii. La persona può chiamare da sé.

# Venire prima di quando si è attesi (A8)
door-earlier = Vorrei venire prima
door-earlier-title = Vuoi venire prima?
door-earlier-lead = Se si libera un orario prima del tuo, lo teniamo per te e ti scriviamo. Il tuo appuntamento resta finché non dici sì.
door-earlier-part = In quale parte del giorno puoi venire?
door-earlier-any = Va bene sempre
door-earlier-morning = La mattina
door-earlier-afternoon = Il pomeriggio
door-earlier-days = In quali giorni?
door-earlier-days-missing = Scegli almeno un giorno.
door-earlier-notice = Quanto prima vuoi saperlo?
door-earlier-notice-1 = Basta un giorno prima
door-earlier-notice-3 = Tre giorni prima
door-earlier-notice-7 = Una settimana prima
door-earlier-ask = Sì, avvisatemi
door-earlier-back = No, torno indietro
door-earlier-waiting-title = Cerchiamo un orario prima
door-earlier-waiting = Se si libera ti scriviamo. Intanto il tuo appuntamento resta.
door-earlier-stop = Non cercate più
door-earlier-stopped = Va bene, non cerchiamo più. Il tuo appuntamento resta.
door-earlier-kept-title = C’è un orario prima
door-earlier-kept = { $day }, alle { $time }. Lo teniamo per te fino a { $until_day }, alle { $until_time }. Se non dici sì, resta il tuo appuntamento.
door-earlier-yes = Sì, vengo prima
door-earlier-no = No, tengo il mio
door-earlier-refused = Va bene, resta il tuo appuntamento.
door-earlier-done = Fatto: ora vieni prima.
door-earlier-gone = Quell’orario non c’è più. Il tuo appuntamento resta.
door-earlier-rested = Tre volte c’era un orario prima, senza un sì. Ora non cerchiamo più. Se vuoi, chiedi ancora.
door-mediation-ask = Vuoi con te una persona che parla { $language }?
door-mediation-ask-hint = È tenuta al segreto e per te è gratis. Non serve far tradurre un figlio o un parente. Lo sportello la cerca: nella tua pagina leggi se c’è.
door-mediation-no = No, grazie
door-mediation-yes = Sì
door-mediation-woman = Sì, una donna
door-row-mediation = Chi traduce
door-mediation-found = Ci sarà una persona che parla { $language }.
door-mediation-looking = Stiamo cercando una persona che parla { $language }.
door-mediation-silent = È tenuta al segreto. Per te è gratis.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = Per entrare serve anche il codice. Te lo abbiamo detto a voce.
door-mine-no-link = Questa pagina si apre con un collegamento e un codice. Te li dà chi ti segue.
door-mine-code-hint = Otto cifre, per esempio 1234 5678.
door-mine-digits = Il codice ha otto cifre. Controlla come l’hai scritto.
door-mine-nothing = Qui non si apre niente. Controlla le cifre, o chiedi a chi ti segue.
door-mine-lead = Qui vedi la tua parte. Gli altri della famiglia non la vedono.
door-mine-dates = Le prossime date
door-mine-dates-none = Per ora non ci sono date.
door-mine-review = Guardiamo insieme come va.
door-mine-promises = Che cosa facciamo
door-mine-promises-none = Non c’è ancora un piano firmato con la tua parte.
door-mine-together = Voi, insieme
door-mine-child = Tuo figlio o tua figlia
door-mine-by = Entro { $day }
door-mine-late = Il giorno era { $day }. Può succedere. Se serve altro tempo, scrivilo qui sotto.
door-mine-late-theirs = Il giorno era { $day }. Tocca a noi: puoi chiederci a che punto siamo.
door-mine-done = Fatto
door-mine-ask = Chiedi a: { $who }
door-mine-shared = Che cosa abbiamo dato ad altri
door-mine-shared-none = Finora da qui non abbiamo mandato niente ad altri.
door-mine-readers = Chi ha letto
door-mine-readers-lead = Vedi il giorno, il lavoro e l’ente di chi ha letto. Non vedi il nome.
door-mine-readers-none = Finora non ha letto nessuno.
door-mine-readers-more = I giorni prima di questi sono nella copia da scaricare.
door-mine-part-social = assistente sociale
door-mine-part-educator = educatore o educatrice
door-mine-part-psychologist = psicologo o psicologa
door-mine-part-job = chi aiuta a trovare lavoro
door-mine-part-health = personale sanitario
door-mine-part-school = scuola
door-mine-part-mediator = chi aiuta con la lingua
door-mine-part-coordinator = chi coordina
door-mine-part-other = altra persona che lavora
door-mine-write = Scrivi a chi ti segue
door-mine-write-hint = Nessuno legge di notte o nei giorni di festa. In pericolo chiama il 112.
door-mine-kind = Che cosa vuoi fare?
door-mine-kind-answer = Dire qualcosa
door-mine-kind-correction = Chiedere di correggere uno sbaglio
door-mine-sent = Ricevuto. La risposta la trovi qui.
door-mine-too-long = È troppo lungo. Scrivi meno parole.
door-mine-many = Hai già scritto molte cose. Aspetta una risposta, poi scrivi di nuovo.
door-mine-wrote = Che cosa hai scritto
door-mine-received = Ricevuto
door-mine-answer = Risposta di { $body }, { $day }
door-mine-copy = Scarica la copia
door-mine-copy-note = Puoi scaricare in un file quello che c’è qui di te. Se il telefono è anche di altri, non farlo.
door-mine-copy-made = Copia del { $day }
door-mine-limits = Qui non ci sono le note riservate e gli atti del giudice. Per quelli chiedi a chi ti segue.
door-mine-until = La pagina vale fino a { $day }.
door-mine-born = Data di nascita
door-mine-tax = Codice fiscale
