# SPDX-License-Identifier: EUPL-1.2
# Spanish. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = Alguien tomó este turno hace un momento. Elige otra hora.
agenda-vanished = Esta hora ya no está disponible. Elige otra hora.
agenda-too-soon = Esta hora ya pasó o está demasiado cerca. Elige una más adelante.
agenda-too-far = Este día está demasiado lejos. Elige uno más cercano.
agenda-tampered = No reconocemos esta hora. Vuelve a la lista y elige de nuevo.
agenda-expired = La lista de horas es vieja. Ábrela de nuevo y elige.
agenda-desk-closed = Esta oficina no da esta cita. Elige otra manera, o llama por teléfono.
agenda-too-late = Es demasiado tarde para cambiar desde aquí. Llama a la oficina.
agenda-too-early = La cita todavía no ha empezado.
agenda-already-cancelled = Esta cita ya está anulada.
agenda-elsewhere = Una cita solo se puede cambiar dentro de la misma oficina. Para otra oficina, pide una cita nueva.
agenda-not-found = No encontramos esta cita. Revisa el enlace o el código, o llama a la oficina.
agenda-name-missing = Escribe un nombre.
agenda-too-long = El texto es demasiado largo. Acórtalo y prueba otra vez.
agenda-bad-window = La apertura { $window } de la oficina { $desk } no se entiende. Corrige el paquete.
agenda-too-many-days = Has pedido demasiados días. Pide menos.
agenda-unreachable = No podemos avisarte: no pediste que te escribiéramos. Llama a la oficina.
