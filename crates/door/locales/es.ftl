# SPDX-License-Identifier: EUPL-1.2
# Spanish. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = Inicio
door-next = Seguir
door-change = Cambiar
door-choose = Elegir
door-yes = Sí
door-no = No
door-rather-not = Prefiero no decirlo
door-number-range = Escribe un número de { $min } a { $max }.
door-free = Gratis
door-cost = Cuesta { $euro } euros
door-example = Algunos datos son de ejemplo: llama antes de ir.
door-example-hours = Los horarios son de ejemplo.
door-when = { $day }, a las { $time }
door-begin = Cuéntanos qué pasa
door-begin-again = Empezar de nuevo
door-book = Pedir cita

# The thread
door-thread-ask = Qué pasa
door-thread-questions = Unas preguntas
door-thread-results = Quién te ayuda
door-thread-place = Dónde
door-thread-time = Cuándo
door-thread-reason = Por qué
door-thread-person = Quién eres
door-thread-summary = Revisar
door-thread-done = Te esperamos
door-thread-answered = { $count ->
    [0] Ninguna respuesta
    [one] Una respuesta
   *[other] { $count } respuestas
}

# First page
door-ask-title = ¿Qué pasa?
door-ask-description = Encuentra quién te puede ayudar en tu municipio. Gratis, sin dar tu nombre y sin registrarte.
door-ask-lead = Elige las palabras que mejor dicen cómo estás. Te decimos quién te puede ayudar, dónde y cuándo. Es gratis. No te pedimos el nombre.
door-ask-needs = Elige una o más palabras
door-ask-more = Otra cosa
door-ask-need-missing = Elige al menos una palabra.
door-ask-town = ¿Dónde vives?
door-ask-town-hint = Escribe el nombre de tu municipio (Comune). Cada municipio tiene su oficina.
door-ask-town-missing = Escribe el municipio donde vives.
door-ask-town-unknown = No encontramos este municipio. Revisa cómo lo has escrito, o pulsa «Vivo en otro municipio».
door-ask-town-several = Varios municipios empiezan así. Pulsa el tuyo.
door-ask-town-elsewhere = Vivo en otro municipio
door-danger = ¿Estás en peligro ahora? Llama enseguida.
door-other-ways = Otras maneras de buscar
door-search-link = Buscar con tus palabras
door-services-link = Todos los servicios
door-towns-link = Tu municipio
door-bodies-link = Quién trabaja aquí

# Questions
door-questions-title = Unas preguntas
door-questions-lead = Sirven para encontrar la ayuda adecuada. Responde solo si quieres.
door-questions-skip = Saltar y ver quién me ayuda

# Results
door-results-title = Aquí tienes quién te puede ayudar
door-results-lead = { $count ->
    [one] Hemos encontrado un servicio para ti.
   *[other] Hemos encontrado { $count } servicios para ti. Los primeros son los más adecuados.
}
door-results-others = { $count ->
    [one] Mostrar otro servicio
   *[other] Mostrar otros { $count } servicios
}
door-results-near = { $count ->
    [one] Un servicio que no es para ti, y por qué
   *[other] { $count } servicios que no son para ti, y por qué
}
door-results-sharpen = Responder a más preguntas
door-results-change = Cambiar palabras o municipio
door-children-first = Contigo viven niños o adolescentes: se lo decimos a la oficina, para que lo tenga en cuenta enseguida.
door-result-needs = Ayuda con: { $needs }.
door-result-perhaps = Depende de algo que no nos has dicho. { $question }
door-result-remote = { $desk }, sin salir de casa
door-result-place = { $place }, a unos { $km } km
door-result-next = Primer turno libre: { $day }, a las { $time }
door-result-walk-in = Puedes ir sin cita
door-result-bring = Lleva: { $documents }
door-instead = Prueba mejor: { $service }
door-outside-title = Otro territorio se ocupa de ti
door-outside-site = Abrir el sitio web
door-nothing-title = Para esto todavía no hay un servicio
door-nothing-lead = No es culpa tuya. De todos modos, puedes hablar de esto con una persona.
door-nothing-kept = Hemos anotado que aquí falta esta ayuda, sin tu nombre. Lo verán quienes deciden los servicios.
door-nothing-contact = Aquí alguien te escucha y busca contigo.

# Booking
door-place-title = ¿Adónde quieres ir?
door-place-missing = Elige una oficina.
door-time-title = ¿Cuándo quieres venir?
door-time-earlier = Días anteriores
door-time-later = Días siguientes
door-time-first = Ir al primer turno libre: { $day }
door-time-empty-title = En estos días no hay turnos
door-time-empty = Mira los días siguientes, o llama: a veces queda libre un turno.
door-time-taken = Alguien tomó este turno hace un momento. Aquí tienes los otros turnos libres.
door-time-gone = Esta hora ya no se puede reservar. Aquí tienes los otros turnos libres.
door-time-choose = Elige una hora.
door-time-phone = ¿Prefieres hablar? Llama por teléfono.
door-reason-title = ¿Por qué vienes?
door-reason-lead = Bastan pocas palabras. Las lee solo quien trabaja en la entidad que te atiende.
door-reason-needs = ¿De qué quieres hablar?
door-note = ¿Quieres decirnos algo antes?
door-note-hint = Por ejemplo: voy con un niño pequeño, no puedo subir escaleras.
door-note-children = Con hijos menores de 18 años
door-person-title = ¿A quién esperamos?
door-person-lead = Usamos estos datos solo para tu cita.
door-name = ¿Cómo te llamas?
door-name-hint = Basta con tu nombre, sin apellido.
door-name-missing = Escribe cómo quieres que te llamemos.
door-phone = Teléfono
door-phone-hint = Para avisarte si algo cambia. Si prefieres, deja solo el correo electrónico.
door-email = Correo electrónico
door-contact-missing = Deja un teléfono o un correo electrónico: así te avisamos si algo cambia.
door-mode = ¿Cómo quieres hablar con nosotros?
door-mode-on-site = En persona, en la oficina
door-mode-online = Por vídeo, desde casa
door-mode-phone = Por teléfono
door-mode-home = En tu casa
door-summary-title = ¿Está todo bien?
door-summary-lead = Revisa y pulsa Confirmar. Todavía puedes cambiar todo.
door-summary-privacy = Tus datos están guardados bajo llave. Los lee solo quien trabaja en la entidad que te atiende.
door-privacy-link = Lee cómo los usamos
door-confirm = Confirmar
door-move-lead = Revisa el nuevo día. El turno anterior queda libre cuando confirmas.
door-move-confirm = Cambiar la cita
door-row-service = Servicio
door-row-place = Dónde
door-row-when = Cuándo
door-row-mode = Cómo
door-row-name = Nombre
door-row-contact = Contacto
door-row-reason = Motivo
door-row-cost = Precio
door-row-body = Quién lo gestiona
door-row-access = Acceso
door-row-languages = Idiomas
door-done-title = Te esperamos el { $day } a las { $time }
door-booked = La cita es tuya. La oficina ya la ve.
door-already = Ya habías pedido esta cita: sigue en pie. Si quieres otra hora, cámbiala aquí abajo.
door-moved = Hemos cambiado la cita. La oficina ya la ve.
door-code = Tu código:
door-bring = Qué llevar
door-calendar = Guardar en el calendario
door-calendar-neutral = Cita
door-print = Imprimir
door-change-title = Si cambias de idea
door-link-hint = Con este enlace cambias o anulas la cita. Quien lo conoce puede hacerlo: guárdalo para ti.
door-manage = Abrir tu cita

# The private page
door-appointment-title = Tu cita
door-appointment-gone = Para ver la cita, abre de nuevo tu enlace. Si lo has perdido, llama a la oficina y di tu código.
door-appointment-phone = ¿Quieres hablar con alguien?
door-move = Cambiar día u hora
door-cancel = Anular la cita
door-cancel-ask = ¿De verdad quieres anular? El turno será para otra persona.
door-cancel-yes = Sí, anular
door-cancel-no = No, mantener la cita
door-cancel-done = Hemos anulado la cita. Puedes pedir otra cuando quieras.
door-too-late = Es demasiado tarde para cambiar desde aquí. Llama a la oficina.
door-past = Esta cita ya pasó.
door-cancelled = Esta cita está anulada.

# Sheets
door-sheet-for-whom = Para quién es
door-sheet-how = Cómo hacerlo
door-sheet-need = Qué hace falta
door-sheet-get = Qué consigues
door-sheet-times = Plazos
door-sheet-access = Cómo se accede
door-sheet-conditions = Condiciones
door-sheet-desks = Adónde ir
door-original = Texto en { $language }
door-verified = Fecha de revisión: { $day }
door-programme = Forma parte de { $programme }
door-programme-demonstration = Se muestra como ejemplo
door-programme-active = En marcha
door-status-suspended = Suspendido
door-status-planned = Todavía no está abierto
door-status-ask = Por ahora no se puede pedir cita. Pregunta a uno de los contactos.
door-access-appointment = Solo con cita
door-access-walk-in = Sin cita
door-access-both = Con o sin cita
door-topics = Temas:
door-desk-book = Pedir cita aquí
door-desk-services = Qué encuentras aquí

# Looking around
door-jump = Ir a
door-services-title = Los servicios
door-services-lead = Son { $count }, para cada edad de la vida.
door-towns-title = Los municipios
door-towns-lead = Son { $count }. Elige el tuyo.
door-town-lead = Estos servicios son para quienes viven en { $town }.
door-town-always = A cualquier edad
door-bodies-title = Quién trabaja aquí
door-bodies-lead = Son { $count }, entre ayuntamientos, cooperativas, asociaciones y otros.
door-body-town = Tiene su sede en { $town }.
door-body-member = Forma parte de: { $bodies }.
door-browse-empty-title = Aquí todavía no hay nada
door-browse-empty = Cuéntanos qué pasa: buscamos contigo.

# Search
door-search-title = Buscar con tus palabras
door-search-label = ¿Qué buscas?
door-search-hint = Por ejemplo: no puedo pagar el alquiler.
door-search-missing = Escribe una palabra.
door-search-go = Buscar
door-search-needs = Quizás quieres decir
door-search-count = { $count ->
    [one] Un servicio encontrado
   *[other] { $count } servicios encontrados
}
door-search-empty-title = No encontramos nada con estas palabras
door-search-empty = Prueba con una palabra más sencilla, o elige entre las nuestras.

# What a public site owes
door-privacy-title = Tus datos
door-privacy-lead = Aquí buscas ayuda sin decir quién eres. Te pedimos un nombre solo si pides cita.
door-privacy-search-title = Cuando buscas
door-privacy-search = No guardamos tus respuestas. Viajan cerradas dentro de la página y caducan a las dos horas. Si falta una ayuda, anotamos solo el municipio, la necesidad y el día.
door-privacy-booking-title = Cuando pides cita
door-privacy-booking = Guardamos el nombre, el contacto y las palabras que escribes. Están bajo llave en nuestro archivo. Quien copia el archivo sin la llave no los puede leer.
door-privacy-who-title = Quién los lee
door-privacy-who = Los lee solo quien trabaja en la oficina que has elegido, o coordina su entidad. Cada lectura queda anotada.
door-privacy-rights-title = Tus derechos
door-privacy-rights = Puedes pedir a la oficina ver, corregir o quitar tus datos. Las entidades públicas los usan para una tarea que marca la ley (art. 6.1.e y 9.2.g del Reglamento europeo 2016/679).
door-privacy-cookies-title = Las cookies
door-privacy-cookies = No usamos cookies para seguirte. Ponemos una sola cuando abres tu cita. Dura media hora.
door-accessibility-title = Accesibilidad
door-accessibility-lead = Estas páginas son para todos: con el teclado, con la voz, en un teléfono pequeño.
door-accessibility-how-title = Cómo están hechas
door-accessibility-how = Siguen las reglas WCAG 2.2, nivel AA. Funcionan sin JavaScript. Las probamos con un control automático. Nadie las ha probado todavía con un lector de pantalla.
door-accessibility-limits-title = Qué falta
door-accessibility-limits = Por ahora hablamos italiano e inglés. Pronto llegarán otros idiomas.
door-accessibility-tell-title = Cuéntanoslo
door-accessibility-tell = Si algo no funciona, llama a una oficina y cuéntalo. Nos ayudas a mejorar.
door-sources-title = De dónde vienen los datos
door-sources-lead = Los servicios y los contactos vienen de páginas públicas. Aquí están, con su fecha.
door-sources-example = Lo que las páginas no dicen es un ejemplo, y lo escribimos al lado.
door-sources-caption = Las páginas leídas
door-source-title = Título
door-source-publisher = Quién la publicó
door-source-date = Fecha
door-source-undated = Sin fecha
door-source-printed = Fecha de impresión: { $day }
door-source-published = Fecha de publicación: { $day }
door-programmes-caption = Los proyectos
door-programme-name = Proyecto
door-programme-state = Cómo está, según la página
door-programme-shown = Cómo lo mostramos
