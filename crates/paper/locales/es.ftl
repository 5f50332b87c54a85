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
