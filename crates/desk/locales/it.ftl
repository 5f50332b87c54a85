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
