# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

message-readable = Messaggi della dimostrazione
message-readable-why = Qui nessun messaggio parte davvero. Ecco quelli che sarebbero partiti, il più recente per primo.
message-readable-to = a { $to }
message-readable-none = Quando qualcuno prende un appuntamento, qui si legge che cosa riceve. I promemoria compaiono all’ora in cui partirebbero.
    .title = Ancora nessun messaggio
message-confirmed = Appuntamento confermato
message-moved = Appuntamento cambiato
message-cancelled = Appuntamento annullato
message-reminder = Promemoria
message-answered = C’è una risposta
message-missed = Chiamata senza risposta
message-freed = Posto libero
message-earlier = Orario prima
message-online = Ora è online
message-by-phone = Ora è per telefono
message-at-the-desk = Di nuovo di persona
message-arrived = Qualcosa aspetta allo sportello
