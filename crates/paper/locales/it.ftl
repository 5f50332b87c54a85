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

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Il vostro piano
paper-plan-lead = Qui c’è scritto che cosa facciamo insieme, chi lo fa e quando. È vostro: tenetelo.
paper-plan-draft = È una bozza: nessuno ha ancora firmato e si può ancora cambiare.
paper-plan-since = Vale dal { $day }.
paper-plan-goals = Che cosa vogliamo cambiare
paper-plan-weeks = Nelle prossime settimane
paper-plan-months = Nei prossimi mesi
paper-plan-years = Nei prossimi anni
paper-plan-sign = Ce ne accorgiamo così:
paper-plan-yours = Che cosa fate voi
paper-plan-services = Che cosa fanno i servizi
paper-plan-together = Voi, insieme
paper-plan-by = entro il { $day }
paper-plan-always = finché vale il piano
paper-plan-ask = Per questo chiedete a: { $who }
paper-plan-supports = Che cosa ricevete
paper-plan-from = dal { $day }
paper-plan-until = fino al { $day }
paper-plan-again = Quando ci rivediamo
paper-plan-every-days = { $count ->
    [one] E poi ogni giorno.
   *[other] E poi ogni { $count } giorni.
}
paper-plan-every-weeks = { $count ->
    [one] E poi ogni settimana.
   *[other] E poi ogni { $count } settimane.
}
paper-plan-every-months = { $count ->
    [one] E poi ogni mese.
   *[other] E poi ogni { $count } mesi.
}
paper-plan-talk = Con chi parlarne
paper-plan-change = Qualcosa è cambiato, o non va bene così? Ditelo: il piano si cambia insieme.
paper-plan-rights = Potete chiedere di leggere tutto quello che è scritto di voi, e di correggerlo.
paper-plan-signers = Chi firma
paper-plan-signs-for = per { $who }
paper-plan-signed = ha firmato il { $day }
paper-plan-in-italian = In italiano:
paper-plan-foot = Stampato il { $day }. Parla di voi: mostratelo solo a chi volete.
paper-plan-page = Pagina
