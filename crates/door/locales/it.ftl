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
door-privacy-cookies-title = I cookie
door-privacy-cookies = Non usiamo cookie per seguirti. Ne mettiamo uno solo quando apri il tuo appuntamento. Dura mezz’ora.
door-accessibility-title = Accessibilità
door-accessibility-lead = Queste pagine sono per tutti: con la tastiera, con la voce, su un telefono piccolo.
door-accessibility-how-title = Come sono fatte
door-accessibility-how = Seguono le regole WCAG 2.2, livello AA. Funzionano senza JavaScript. Le proviamo con un controllo automatico. Nessuno le ha ancora provate con un lettore di schermo.
door-accessibility-limits-title = Che cosa manca
door-accessibility-limits = Per ora parliamo italiano e inglese. Altre lingue arrivano presto.
door-accessibility-tell-title = Dillo a noi
door-accessibility-tell = Se qualcosa non funziona, telefona a uno sportello e raccontalo. Ci aiuti a migliorare.
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

# Refusals of the calendar
