# SPDX-License-Identifier: EUPL-1.2
# Spanish. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = ¿Necesitas una mano?
paper-lead = Cuéntanos qué pasa. Te decimos quién te ayuda, dónde y cuándo.
paper-free = Es gratis
paper-no-name = No hace falta decir tu nombre
paper-cover = Quién te ayuda, cerca de ti
paper-who = Quién te escucha
paper-who-in-town = Quién te escucha en { $town }
paper-for-example = Por ejemplo
paper-appointment = Se viene con cita.
paper-walk-in = Puedes venir sin cita.
paper-either = Puedes venir con cita o sin cita.
paper-hours = de { $from } a { $to }
paper-hours-other = Para otros días y horas, pregunta.
paper-speaks = Aquí se habla: { $languages }
paper-scan = Apunta al código con el teléfono
paper-write = O escribe esta dirección:
paper-code = Código que lleva a { $address }
paper-languages = El sitio habla tu idioma:
paper-danger = ¿Estás en peligro ahora?
paper-made = Información del { $day }
paper-example = Algunos datos son de ejemplo. Esta hoja es una prueba.

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Su plan
paper-plan-lead = Aquí está escrito qué hacemos juntos, quién lo hace y cuándo. Es suyo: guárdenlo.
paper-plan-draft = Es un borrador: todavía no ha firmado nadie y se puede cambiar.
paper-plan-since = Vale desde el { $day }.
paper-plan-goals = Qué queremos cambiar
paper-plan-weeks = En las próximas semanas
paper-plan-months = En los próximos meses
paper-plan-years = En los próximos años
paper-plan-sign = Lo notaremos así:
paper-plan-yours = Qué hacen ustedes
paper-plan-services = Qué hacen los servicios
paper-plan-together = Ustedes, juntos
paper-plan-by = antes del { $day }
paper-plan-always = mientras valga el plan
paper-plan-ask = Para esto pregunten a: { $who }
paper-plan-supports = Qué reciben
paper-plan-from = desde el { $day }
paper-plan-until = hasta el { $day }
paper-plan-again = Cuándo nos vemos otra vez
paper-plan-every-days = { $count ->
    [one] Y después, cada día.
   *[other] Y después, cada { $count } días.
}
paper-plan-every-weeks = { $count ->
    [one] Y después, cada semana.
   *[other] Y después, cada { $count } semanas.
}
paper-plan-every-months = { $count ->
    [one] Y después, cada mes.
   *[other] Y después, cada { $count } meses.
}
paper-plan-talk = Con quién hablar
paper-plan-change = ¿Algo ha cambiado, o así no va bien? Díganlo: el plan se cambia juntos.
paper-plan-rights = Pueden pedir leer todo lo que está escrito sobre ustedes, y que se corrija.
paper-plan-signers = Quién firma
paper-plan-signs-for = por { $who }
paper-plan-signed = firmó el { $day }
paper-plan-in-italian = En italiano:
paper-plan-foot = Impreso el { $day }. Habla de ustedes: enséñenlo solo a quien quieran.
paper-plan-page = Página
