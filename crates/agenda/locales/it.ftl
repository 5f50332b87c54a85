# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

agenda-just-taken = Qualcuno ha preso questo posto un attimo fa. Scegli un altro orario.
agenda-vanished = Questo orario non c’è più. Scegli un altro orario.
agenda-too-soon = Questo orario è passato o è troppo vicino. Scegline uno più avanti.
agenda-too-far = Questo giorno è troppo lontano. Scegline uno più vicino.
agenda-tampered = Non riconosciamo questo orario. Torna alla lista e scegli di nuovo.
agenda-expired = La lista degli orari è vecchia. Aprila di nuovo e scegli.
agenda-desk-closed = Questo sportello non prende questo appuntamento. Scegli un altro modo, o telefona.
agenda-too-late = È troppo tardi per cambiare da qui. Telefona allo sportello.
agenda-too-early = L’appuntamento non è ancora cominciato.
agenda-already-cancelled = Questo appuntamento è già annullato.
agenda-elsewhere = Un appuntamento si sposta solo nello stesso sportello. Per un altro, prenota di nuovo.
agenda-not-found = Non troviamo questo appuntamento. Controlla l’indirizzo o il codice, o telefona allo sportello.
agenda-name-missing = Scrivi un nome.
agenda-too-long = Il testo è troppo lungo. Accorcialo e riprova.
agenda-bad-window = L’apertura { $window } dello sportello { $desk } non si capisce. Correggi il pacchetto.
agenda-too-many-days = Hai chiesto troppi giorni. Chiedine di meno.
agenda-unreachable = Non possiamo avvisarti: non ci hai chiesto di scriverti. Telefona allo sportello.
