# SPDX-License-Identifier: EUPL-1.2
# What posters and cards say. Read from a distance, by somebody in a hurry: few words, short ones.

paper-title = Ti serve una mano?
paper-lead = Racconta che cosa succede. Ti diciamo chi ti aiuta, dove e quando.
paper-free = È gratis
paper-no-name = Non serve dire il nome
paper-cover = Chi ti aiuta, vicino a te
paper-who = Chi ti ascolta
paper-who-in-town = Chi ti ascolta a { $town }
paper-for-example = Per esempio
paper-appointment = Si viene su appuntamento.
paper-walk-in = Puoi venire senza appuntamento.
paper-either = Puoi venire con o senza appuntamento.
paper-hours = dalle { $from } alle { $to }
paper-hours-other = Per altri giorni e orari, chiedi.
paper-speaks = Qui si parla: { $languages }
paper-scan = Inquadra il codice con il telefono
paper-write = Oppure scrivi questo indirizzo:
paper-code = Codice che porta a { $address }
paper-languages = Il sito parla la tua lingua:
paper-danger = Sei in pericolo adesso?
paper-made = Notizie del { $day }
paper-example = Alcuni dati sono di esempio. Questo foglio è una prova.
