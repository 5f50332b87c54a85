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
door-own-code-link = Ya tengo una cita o una plaza en un grupo
door-own-code-lead = Escribe el código que te dimos, de una cita o de un grupo. Puedes ver, cambiar o anular.
door-own-code = Código
door-own-code-hint = Ocho signos, por ejemplo K7WM-2QXA.
door-own-code-missing = El código tiene ocho signos, letras y números. Comprueba cómo lo has escrito.
door-own-code-nothing = Este código no abre nada. Comprueba cada signo, o llama a la oficina.
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

door-verified-by = Fecha de revisión: { $day }. Lo ha revisado: { $body }

# The map
door-map-title = El mapa
door-map-lead = Toca una zona y luego un municipio. Debajo de cada dibujo encuentras lo mismo en palabras.
door-map-link = Ver el mapa
door-map-whole = Todo el territorio
door-map-whole-about = { $count ->
    [one] Una zona.
   *[other] { $count } zonas, con el norte arriba y el sur abajo. Pulsa una zona para ver sus municipios.
}
door-map-district = Dibujo de { $district }
door-map-district-about = { $count ->
    [one] Un municipio.
   *[other] { $count } municipios. El norte está arriba. Pulsa un municipio para abrirlo.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, una oficina
   *[other] { $town }, { $count } oficinas
}
door-map-key-desk = Aquí hay una oficina
door-map-key-none = La oficina está en un municipio cercano
door-map-words = En palabras: { $district }
door-map-column-town = Municipio
door-map-column-desks = Oficinas y cómo se llega
door-map-near = La más cercana está en { $town }, a unos { $km } km.
door-map-honest = Las zonas están dibujadas alrededor de los centros de los municipios. No son los límites exactos. Las distancias son en línea recta.
door-map-where = Dónde está { $town }
door-map-where-about = El dibujo muestra el territorio, con un punto en el municipio.

# What a public site owes
door-privacy-who-answers-title = Quién responde de los datos
door-privacy-who-answers = Responde la entidad de la oficina que eliges. La encuentras en la página de la oficina.
door-privacy-how-long-title = Durante cuánto tiempo
door-privacy-how-long = Los guardamos mientras hacen falta para tu cita y después el tiempo que dice la ley. Luego tiramos la llave: ya nadie los puede leer.
door-privacy-complain = Si crees que los usamos mal, puedes reclamar ante la autoridad italiana de protección de datos (Garante per la protezione dei dati personali). Es gratis.
door-privacy-feedback-title = Cuando dices qué piensas del sitio web
door-privacy-feedback = Contamos solo las respuestas, sin nombre. Las palabras que escribes están bajo llave.
door-accessibility-state-title = Hasta dónde hemos llegado
door-accessibility-state = Seguimos las reglas WCAG 2.2, nivel AA. El sitio web las cumple en parte: abajo decimos qué falta.
door-accessibility-how-works = Funciona también sin JavaScript, sin imágenes y con un teléfono viejo.
door-accessibility-not-title = Qué falta
door-accessibility-not-reader = Ninguna persona ciega lo ha probado todavía con su lector de pantalla.
door-accessibility-not-languages = Ocho idiomas, también este, están traducidos por una máquina. Quienes los hablan desde siempre todavía no los han leído.
door-accessibility-not-map = En el mapa los puntos son pequeños. Lo mismo está escrito debajo, en palabras.
door-accessibility-made-title = Cómo lo sabemos
door-accessibility-made = Lo hemos revisado nosotros, el 22 de noviembre de 2026. Un programa mira cada página en pantallas pequeñas y grandes, claras y oscuras, con letras el doble de grandes. El camino entero se ha probado solo con el teclado.
door-accessibility-tell-us-title = Si algo no va bien
door-accessibility-tell-us = Dínoslo desde aquí, sin tu nombre. O llama a una oficina: también te ayudan de palabra.
door-accessibility-tell-link = Di qué no va bien
door-accessibility-answer-title = Si no te respondemos
door-accessibility-answer = Espera treinta días. Después puedes escribir al defensor cívico digital (Difensore civico per il digitale), en la AgID. Es gratis.
door-accessibility-answer-link = El sitio web del Difensore civico per il digitale
door-accessibility-site-title = Sobre este sitio web
door-accessibility-site = Está hecho con Filò, un programa libre. Es la primera versión. Las páginas se escriben aquí y no usan servicios de otros.

# Source code
door-code-title = El código de este sitio web
door-code-lead = Este sitio web está hecho con Filò, un programa libre.
door-code-licence = Tiene la licencia pública de la Unión Europea EUPL 1.2. Otra entidad lo puede usar, cambiar y pasar a otros. Quien lo cambia y lo ofrece debe dar también su código.
door-code-where = El código está aquí:
door-code-ask = Quien gestiona este sitio web te da el código si lo pides en una oficina. La dirección se escribe en el archivo publiccode.yml.

# Feedback
door-feedback-title = ¿Qué te parece este sitio web?
door-feedback-lead = Bastan dos pasos. No te pedimos el nombre.
door-feedback-question = ¿La información es clara?
door-feedback-missing = Elige un número del 1 al 5.
door-feedback-5 = 5, muy clara
door-feedback-4 = 4, bastante clara
door-feedback-3 = 3, regular
door-feedback-2 = 2, poco clara
door-feedback-1 = 1, nada clara
door-feedback-why-title = Cuéntanos por qué
door-feedback-well = ¿Qué es lo que más te ha gustado?
door-feedback-hard = ¿Qué ha sido difícil?
door-feedback-several = Puedes elegir varias respuestas, o ninguna.
door-feedback-clear = Las palabras eran claras
door-feedback-complete = Estaba todo lo que necesitaba
door-feedback-in-order = Siempre he sabido qué hacer
door-feedback-no-trouble = Todo ha funcionado
door-feedback-not-clear = Las palabras no eran claras
door-feedback-not-complete = Faltaba algo
door-feedback-not-in-order = No he entendido qué hacer
door-feedback-trouble = Algo no ha funcionado
door-feedback-other = Otra cosa
door-feedback-comment = ¿Quieres añadir algo?
door-feedback-comment-hint = No escribas nombres ni números de teléfono. Desde aquí no podemos responder.
door-feedback-send = Enviar
door-feedback-thanks = Gracias
door-feedback-thanks-lead = Lo lee quien coordina las oficinas. Nos ayuda a mejorar.

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = Esta oficina ha cerrado
door-closed-lead = El papel que has encontrado es viejo. Pero aquí todavía hay quien te ayuda.
door-closed-helpers = A quién puedes llamar ahora
door-paper-back = Apunta con el teléfono al código y vuelves aquí. O escribe:
door-widget-frame = Filò: quién te ayuda cerca de ti
door-widget-title = ¿Te hace falta ayuda?
door-widget-lead = Cuéntanos qué pasa. Te decimos quién te ayuda. Es gratis y no hace falta decir tu nombre.
door-widget-link = Ver quién me ayuda
door-snippet-title = Filò en el sitio web del municipio
door-snippet-lead = Copia uno de los dos textos en las páginas del sitio web de { $town }.
door-snippet-no-cookie = No deja cookies y no usa programas.
door-snippet-no-trace = No sabe quién mira la página y no pide nada a ningún otro sitio web.
door-snippet-frame = El recuadro
door-snippet-size = El recuadro mide { $width } píxeles de ancho y { $height } de alto.
door-snippet-link = Solo el enlace
door-snippet-language = Para otro idioma, cambia el idioma de esta página y copia de nuevo.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Información
door-discreet-link = Escribe sin decir quién eres
door-discreet-link-note = Te respondemos donde y cuando no es un riesgo para ti.
door-today-title = Calendario
door-discreet-before-title = Escribe sin decir quién eres
door-discreet-before-lead = Una persona te lee y te responde. No hace falta tu nombre.
door-discreet-not-watched = Nadie lee por la noche ni en los días festivos. ¿Estás en peligro ahora? Llama enseguida.
door-discreet-no-name = No te pedimos el nombre. Lo dices tú, solo si quieres y cuando quieras.
door-discreet-who-reads = Lee solo quien trabaja en la oficina que eliges. Antes de escribir ves cuál es.
door-discreet-children = Si un niño o un adolescente está en peligro, quien lee puede tener que avisar a quienes deben protegerlo. Te lo decimos ahora, antes de que escribas.
door-discreet-town-hint = Sirve para encontrar la oficina adecuada.
door-discreet-town-known = Escribes a la oficina para quienes viven en { $town }.
door-discreet-town-elsewhere = Para este municipio no hay una oficina aquí. Prueba con un municipio cercano.
door-discreet-write = Escribir
door-discreet-back-title = ¿Ya tienes tus seis palabras?
door-discreet-words = Tus seis palabras
door-discreet-words-hint = Son palabras italianas: escríbelas en italiano y en orden. Los acentos y los pequeños errores no importan. La página se cierra cuando cierras todo.
door-discreet-open = Abrir
door-discreet-words-missing = Escribe tus seis palabras.
door-discreet-words-count = Las palabras son { $all }. Tú has escrito { $count }.
door-discreet-words-unknown = La palabra número { $place } no es una de las nuestras. Revisa cómo la has escrito.
door-discreet-words-nothing = Con estas palabras no se abre nada. Quizás una está mal. Quizás la página está cerrada. Puedes escribirnos de nuevo.
door-discreet-words-wait = Has probado muchas veces. Espera { $seconds } segundos y prueba otra vez.
door-discreet-leave-hint = Para irte al momento pulsa «Salir ya», o tres veces la tecla Esc.
door-discreet-over = La página está cerrada. Para abrirla, escribe tus seis palabras.
door-discreet-tell-title = Tus palabras
door-discreet-reader = Te lee: { $desk }. Es una oficina de { $body }.
door-discreet-desk-other = Elegir otra oficina
door-discreet-desk = ¿Quién quieres que lo lea?
door-discreet-message = ¿Qué quieres decirnos?
door-discreet-message-hint = Bastan pocas palabras. Puedes añadir el resto después.
door-discreet-message-missing = Escribe al menos una palabra.
door-discreet-alias = ¿Cómo quieres que te llamemos?
door-discreet-alias-hint = Vale un nombre inventado, o nada.
door-discreet-age = Tu edad
door-discreet-minor = Tengo menos de 18 años
door-discreet-minor-note = Así te responde alguien que sabe hablar con jóvenes.
door-discreet-way = ¿Dónde te respondemos?
door-discreet-way-here = Solo aquí
door-discreet-way-here-note = Vuelves a esta página con seis palabras secretas. No llega nada a tu teléfono.
door-discreet-way-call = Con una llamada
door-discreet-way-call-note = Llamamos solo los días y a las horas que tú dices.
door-discreet-way-message = Con un mensaje al teléfono
door-discreet-way-message-note = El mensaje no dice quiénes somos ni por qué escribimos.
door-discreet-way-email = Con un correo electrónico
door-discreet-way-email-note = El correo no dice de qué hablamos.
door-discreet-reach-more = Cuándo y cómo podemos contactarte
door-discreet-phone-missing = Escribe el número al que llamarte.
door-discreet-email-missing = Escribe la dirección a la que escribirte.
door-discreet-days = ¿Qué días podemos contactarte?
door-discreet-days-hint = Si no eliges nada, vale cualquier día.
door-discreet-from = Desde las
door-discreet-until = Hasta las
door-discreet-any-hour = Da igual
door-discreet-hours-wrong = La hora del final es anterior a la del principio. Elige una hora más tarde.
door-discreet-cover = Si responde otra persona, ¿qué decimos?
door-discreet-cover-hint = Por ejemplo: llamo de la biblioteca, ha llegado el libro.
door-discreet-interpreter = ¿Quieres hablar en otro idioma?
door-discreet-interpreter-no = No, en italiano está bien
door-discreet-send = Enviar
door-discreet-sent = Hemos recibido tus palabras. Te respondemos en cuanto podamos.
door-discreet-sent-already = Ya lo habías enviado. Las seis palabras se ven una sola vez.
door-discreet-words-title = Tus seis palabras
door-discreet-words-lead = Son palabras italianas: no las traduzcas. Con ellas vuelves aquí y lees la respuesta. Dilas en voz alta, escríbelas en un papel o apréndelas.
door-discreet-words-lost = Se ven ahora y después nunca más. Si las pierdes, siempre puedes escribir de nuevo.
door-discreet-open-now = Abrir tu página
door-discreet-own = Tu página
door-discreet-own-called = Hola, { $name }
door-discreet-reader-now = Te lee: { $desk }, { $body }.
door-discreet-you = Tú
door-discreet-desk-says = La oficina
door-discreet-read = Leído
door-discreet-waiting = Todavía no hay respuesta. Vuelve dentro de un día o dos.
door-discreet-more = ¿Quieres añadir algo?
door-discreet-closed = La oficina ha cerrado esta página. Si escribes, se abre de nuevo.
door-discreet-meetings = Tus citas
door-discreet-book = ¿Quieres venir en persona?
door-discreet-book-lead = Pide una cita. No te pedimos el nombre.
door-discreet-nobody = Sin nombre
door-discreet-reach-title = Cómo te contactamos
door-discreet-reach-never = Ya no te contactamos. Siempre puedes leer y escribir aquí.
door-discreet-reach-here = Te respondemos solo aquí.
door-discreet-reach-call = Te llamamos al número { $address }.
door-discreet-reach-message = Te mandamos un mensaje al número { $address }.
door-discreet-reach-email = Te escribimos a { $address }.
door-discreet-never = No quiero que me contacten más
door-discreet-keep = Guardar
door-discreet-yours = Decides tú
door-discreet-name-go = Digo mi nombre
door-discreet-name-title = Tu nombre, si quieres
door-discreet-name-lead = Con tu nombre la oficina puede abrir tu expediente (pratica). Los mensajes se quedan aquí. Después ya no podrás borrarlo todo.
door-discreet-name = Nombre y apellido
door-discreet-name-yes = Sí, digo mi nombre
door-discreet-named = La oficina sabe tu nombre, porque tú lo has dicho.
door-discreet-delete = Borrar todo
door-discreet-delete-title = ¿Quieres borrar todo?
door-discreet-delete-lead = Los mensajes, los contactos y las citas desaparecen para siempre. Las seis palabras ya no abren nada.
door-discreet-delete-yes = Sí, borrar todo

# Whether we write to people about their appointment
door-tell = ¿Quieres un recordatorio?
door-tell-hint = También te escribimos si algo cambia. El mensaje nunca dice por qué vienes.
door-tell-sms = Sí, con un mensaje al teléfono
door-tell-sms-note = Si no se puede, te mandamos un correo electrónico.
door-tell-mail = Sí, con un correo electrónico
door-tell-nothing = No, no me escribáis
door-tell-mail-missing = Para recibir un correo, escribe aquí tu dirección.
door-tell-detail = ¿Qué puede decir el mensaje?
door-tell-detail-told = También el día, la hora y el lugar
door-tell-detail-note = Si no, dice solo que tienes una cita.
door-row-tell = Recordatorio
door-tell-row-sms = Con un mensaje al teléfono
door-tell-row-mail = Con un correo electrónico
door-tell-row-nothing = Ningún mensaje
door-tell-row-cannot = A este número no llegan mensajes. Si algo cambia, te llamamos.
door-tell-row-told = Dice también el día, la hora y el lugar
door-tell-row-discreet = Dice solo que tienes una cita
door-told-reminder-sms = Te recordamos la cita con un mensaje al teléfono: { $day }, a las { $time }.
door-told-reminder-mail = Te recordamos la cita con un correo electrónico: { $day }, a las { $time }.
door-told-changes = Si algo cambia, te escribimos.
door-told-nothing = No te escribimos: apunta tú el día y la hora.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Abierto
    .text = Puedes pedir entrar. Se entra por orden de llegada.
door-intake-full = Todas las plazas están ocupadas
    .text = Puedes pedirlo igualmente. Hay una lista de espera.

door-desk-now-online = Ahora esta oficina atiende en línea, no en persona.
door-desk-now-phone = Ahora esta oficina atiende por teléfono, no en persona.
door-desk-from-online = Desde { $day } esta oficina atiende en línea, no en persona.
door-desk-from-phone = Desde { $day } esta oficina atiende por teléfono, no en persona.
door-desk-from-desk = Desde { $day } esta oficina atiende otra vez en persona.
door-mode-changed = Ese día la oficina atiende de otra manera. Elige de nuevo cómo hablar con nosotros.
door-join = Entrar en la reunión
door-row-was = Antes

# Grupos: encuentros a los que se viene varias veces, con las mismas personas
door-groups = Encuentros de grupo
door-group-open = Hay plaza
    .text = Puedes venir a todos los encuentros que quedan.
door-group-full = Ahora está lleno
    .text = Puedes ponerte en la lista. Cuando se libera una plaza, es para quien llegó antes.
door-group-come = Quiero venir
door-group-list = Ponme en la lista
door-group-meetings = Cuándo nos vemos
door-group-language = Se habla
door-group-know = Conviene saber
door-group-place-lead = La plaza vale para todos los encuentros que quedan. Basta un nombre, aunque sea inventado.
door-group-list-title = La lista de espera
door-group-list-lead = Ahora no te pedimos el nombre. Lo pedimos solo si se libera una plaza.
door-group-reach-hint = Para decirte que hay una plaza. También puedes no dejar nada y mirar tu página.
door-group-enrol = Apúntame
door-group-overtaken = La última plaza se ha ocupado hace un momento. Lo que has escrito sigue aquí: ¿quieres ponerte en la lista?
door-group-free-now = Se acaba de liberar una plaza. Dinos cómo te llamas.
door-group-done = La plaza es tuya para todos los encuentros que quedan.
door-group-waiting-title = Estás en la lista
door-group-waiting = { $before ->
    [0] Antes de ti no hay nadie.
    [one] Antes de ti hay una persona.
   *[other] Antes de ti hay { $before } personas.
}
door-group-waiting-how = Cuando se libera una plaza, te la guardamos dos días. Si dejaste un contacto, te avisamos. Si no, mira aquí de vez en cuando.
door-group-offered-title = Hay una plaza para ti
door-group-offered = Te la guardamos hasta { $day }, a las { $time }. Dinos cómo te llamas y cómo avisarte.
door-group-accept = Sí, voy
door-group-refuse = No, dejo la plaza
door-group-leave = Dejo el grupo
door-group-leave-list = Salgo de la lista
door-group-left = Hecho. La plaza es para quien espera.
door-group-lapsed = El tiempo para responder ha pasado. La plaza fue para otra persona. Puedes pedirla de nuevo.
door-group-again = Volver al grupo
door-group-link-hint = Con esta dirección vuelves aquí, o dejas la plaza. Quien la conoce puede hacerlo: guárdala para ti.
# La página de quienes envían a otros: escuela, médico, parroquia (D9).
door-invii-title = Tus envíos
door-invii-open = Abrir mi página
door-invii-open-lead = Tu enlace ha llegado. Pulsa para abrir tu página.
door-invii-no-link = Esta página se abre con tu enlace personal.
door-invii-no-link-way = Abre el enlace que te dio la entidad. ¿Ya no lo tienes? Pide uno nuevo a quien te lo dio.
door-invii-closed = La página se ha cerrado sola. Abre otra vez tu enlace y vuelve atrás: lo que escribiste sigue ahí.
door-invii-wait = Ha habido muchos intentos. Espera { $seconds } segundos y prueba otra vez.
door-invii-ended = Tu enlace ha caducado
door-invii-ended-lead = Un enlace vale un año como máximo. El tuyo ha terminado.
door-invii-revoked = Tu enlace ya no vale
door-invii-revoked-lead = La entidad que te lo dio lo ha cerrado.
door-invii-nothing = Este enlace no abre nada
door-invii-nothing-lead = Quizá falta un trozo, o tienes uno más nuevo. Cópialo entero y prueba otra vez.
door-invii-over-way = Pide un enlace nuevo a quien te lo dio. Mientras tanto la persona puede llamar a la ventanilla o escribir ella misma, también sin nombre.
door-invii-over-danger = ¿Un niño está en peligro ahora? Llama al 112.
door-invii-sent = Enviado
door-invii-sent-next = La ventanilla lo lee y llama a la persona, normalmente en pocos días. Dile que la van a llamar. Aquí ves si han respondido.
door-invii-taken-back = Retirado
door-invii-taken-back-next = La ventanilla ya no ve nada de este envío.
door-invii-too-late = La ventanilla ya ha respondido
door-invii-too-late-next = Ya no se puede retirar desde aquí. Quien ha cambiado de idea puede decirlo en la ventanilla.
door-invii-state-sent = Enviado
door-invii-state-read = Leído
door-invii-state-received = Recibido
door-invii-state-taken = Se ocupa la ventanilla
door-invii-state-could-not = No ha sido posible
door-invii-state-call = Llama a la ventanilla, por favor
door-invii-new = Enviar a una persona
door-invii-sent-title = A quién has enviado
door-invii-sent-lead = Solo ves si han respondido. Lo que se dicen queda entre ellos.
door-invii-empty = Cuando envías a una persona, aquí ves si la ventanilla ha respondido.
    .title = Todavía no has enviado a nadie
door-invii-until = Tu enlace vale hasta el { $day }. Te lo dio { $body }.
door-invii-take-back = Ha cambiado de idea: retirar
door-invii-close = Cerrar la página
door-invii-with-booking = con una cita
door-invii-mine = Volver a tus envíos
door-invii-risk = ¿Temes que alguien haga daño a un niño o a un adolescente?
door-invii-risk-hint = Vale para quien tiene menos de 18 años: golpes, abusos, abandono, miedo a volver a casa. Tu respuesta no se guarda aquí.
door-invii-risk-yes = Sí
door-invii-risk-unsure = No lo sé
door-invii-risk-no = No
door-invii-risk-missing = Elige una respuesta. Si tienes una duda, elige «No lo sé».
door-invii-harm = Aquí hace falta quien protege a los niños
door-invii-harm-lead = Esto no se envía a una ventanilla. También una duda se dice a quien puede proteger.
door-invii-harm-now = ¿Está en peligro ahora? Llama enseguida.
door-invii-harm-where = A quién decirlo
door-invii-harm-prosecutor = Escribe a la fiscalía del tribunal de menores de tu zona (Procura della Repubblica presso il Tribunale per i minorenni).
door-invii-harm-service = Habla con el servicio social del municipio donde vive. Si tienes una duda puedes pedir consejo sin decir el nombre.
door-invii-harm-near = Para { $town }:
door-invii-harm-school = En la escuela avisa también a la dirección. Tu deber sigue igual.
door-invii-harm-duty = Lo que debes saber
door-invii-harm-law = ¿Trabajas en un servicio público, como la escuela o la sanidad? La ley te obliga a denunciar sin demora un delito contra un niño (art. 331 c.p.p., arts. 361 y 362 c.p.). Quien no está obligado puede hacerlo igual.
door-invii-harm-agreement = No hace falta el sí de nadie, ni de los padres. Si quien hace daño está en casa, no lo digas en casa.
door-invii-harm-proof = No necesitas pruebas y no debes investigar. Escribe lo que has visto y oído, y cuándo.
door-invii-harm-not-here = Desde esta página no sale nada y aquí no queda nada. El aviso lo haces tú.
door-invii-about = ¿A quién quieres enviar?
door-invii-about-lead = Solo pedimos lo que hace falta para llamar a la persona.
door-invii-called = Nombre, iniciales o apodo
door-invii-called-hint = Así la encuentras en tu lista. Basta lo que la persona quiera.
door-invii-called-missing = Escribe un nombre, aunque sea inventado.
door-invii-phone = Teléfono de la persona
door-invii-phone-missing = Escribe un teléfono o un correo de la persona.
door-invii-more-ways = Correo, o cómo buscarla
door-invii-reach = Cuándo y cómo buscarla
door-invii-reach-hint = Por ejemplo: solo por la mañana; si responde otro, no digáis quiénes sois.
door-invii-age = Edad
door-invii-minor = Tiene menos de 18 años
door-invii-minor-note = Entonces dice que sí un padre o una madre.
door-invii-town = ¿Dónde vive?
door-invii-town-missing = Escribe el municipio donde vive.
door-invii-language = ¿Qué idioma habla?
door-invii-needs = ¿Qué necesita?
door-invii-need-missing = Elige al menos una cosa.
door-invii-note = ¿Quieres añadir dos palabras?
door-invii-note-hint = Solo lo que la persona sabe. Ni enfermedades ni juicios.
door-invii-agreement = El sí de { $name }
door-invii-reader = Lo lee: { $desk }, { $body }.
door-invii-desk-other = Elegir otra ventanilla
door-invii-desk = ¿Quién quieres que lo lea?
door-invii-read-title = Lee en voz alta
door-invii-read = { $name } pasa tu nombre y tu número a esta ventanilla: { $desk }, { $body }. La ventanilla te llama. Quien te envía solo ve si han respondido, no lo que dirás. Es gratis. Si cambias de idea, basta con decirlo. ¿Te parece bien?
door-invii-by = ¿Quién ha dicho que sí?
door-invii-by-person = La propia persona
door-invii-by-parent = El padre, la madre o quien hace sus veces
door-invii-by-missing = Elige quién ha dicho que sí.
door-invii-how = ¿Cómo?
door-invii-how-person = En persona
door-invii-how-phone = Por teléfono
door-invii-how-missing = Elige cómo lo ha dicho.
door-invii-day = ¿Qué día?
door-invii-day-missing = Escribe el día.
door-invii-day-wrong = Escribe un día de los últimos tres meses, no uno que está por venir.
door-invii-agreed = El sí
door-invii-agreed-yes = Ha oído estas palabras y ha dicho que sí
door-invii-agreed-missing = Sin su sí no se puede enviar, porque decide la persona. Si dice que no, puede llamar ella misma cuando quiera.
door-invii-desk-changed = Has elegido otra ventanilla: lee las palabras nuevas y marca después su sí.
door-invii-parent-needed = Por quien tiene menos de 18 años dice que sí un padre o una madre. Si no puede saberlo, el joven puede escribir solo, sin nombre.
door-invii-send = Enviar: la ventanilla llama
door-invii-book = Pedir una cita
door-invii-change = Cambiar lo que has escrito
door-invii-book-title = Una cita para { $name }
door-invii-first = Primera hora libre: { $day }
door-invii-no-times = Vuelve atrás: elige otra ventanilla, o envía y la ventanilla llama.
    .title = No hay horas para reservar
door-invii-booked-by = Reservado por { $name }, { $place }, de acuerdo con la persona.
door-invii-tell = Si reservas: ¿quiere un mensaje?
door-invii-tell-hint = Pregúntalo antes de reservar. El mensaje nunca dice por qué viene.
door-invii-tell-missing = Pregunta si quiere un mensaje y elige.
door-invii-tell-no-mail = Para un correo hace falta su dirección: vuelve atrás, cambia los datos y escríbela.
door-invii-told = A la persona le llega un mensaje. Si algo cambia, le escribimos.
door-invii-told-nothing = No escribimos a la persona: dile tú el día, la hora y el código.
door-invii-nobody-answers = Para este municipio ninguna oficina responde todavía a los envíos. La persona puede llamar ella misma.

# Coming earlier than one is expected (A8)
door-earlier = Quisiera venir antes
door-earlier-title = ¿Quieres venir antes?
door-earlier-lead = Si queda libre una hora antes de la tuya, la guardamos para ti y te escribimos. Tu cita sigue en pie hasta que digas sí.
door-earlier-part = ¿En qué parte del día puedes venir?
door-earlier-any = A cualquier hora
door-earlier-morning = Por la mañana
door-earlier-afternoon = Por la tarde
door-earlier-days = ¿Qué días?
door-earlier-days-missing = Elige al menos un día.
door-earlier-notice = ¿Con cuánto tiempo quieres saberlo?
door-earlier-notice-1 = Basta un día antes
door-earlier-notice-3 = Tres días antes
door-earlier-notice-7 = Una semana antes
door-earlier-ask = Sí, avisadme
door-earlier-back = No, volver
door-earlier-waiting-title = Buscamos una hora antes
door-earlier-waiting = Si queda libre, te escribimos. Mientras tanto tu cita sigue en pie.
door-earlier-stop = No busquéis más
door-earlier-stopped = De acuerdo, no buscamos más. Tu cita sigue en pie.
door-earlier-kept-title = Hay una hora antes
door-earlier-kept = { $day }, a las { $time }. La guardamos para ti hasta { $until_day }, a las { $until_time }. Si no dices sí, tu cita sigue en pie.
door-earlier-yes = Sí, vengo antes
door-earlier-no = No, mantengo la mía
door-earlier-refused = De acuerdo, tu cita sigue en pie.
door-earlier-done = Hecho: ahora vienes antes.
door-earlier-gone = Esa hora ya no está. Tu cita sigue en pie.
door-earlier-rested = Tres veces hubo una hora antes, sin un sí. Ya no buscamos. Puedes pedirlo otra vez.
door-mediation-ask = ¿Quieres contigo a una persona que hable { $language }?
door-mediation-ask-hint = Está obligada a guardar el secreto y para ti es gratis. No hace falta que traduzca un hijo o un familiar. La oficina la busca: en tu página lees si la ha encontrado.
door-mediation-no = No, gracias
door-mediation-yes = Sí
door-mediation-woman = Sí, una mujer
door-row-mediation = Quién traduce
door-mediation-found = Habrá contigo una persona que habla { $language }.
door-mediation-looking = Buscamos a una persona que hable { $language }.
door-mediation-silent = Está obligada a guardar el secreto. Para ti es gratis.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = Para entrar hace falta también el código. Te lo dijimos de palabra.
door-mine-no-link = Esta página se abre con un enlace y un código. Te los da quien te acompaña.
door-mine-code-hint = Ocho cifras, por ejemplo 1234 5678.
door-mine-digits = El código tiene ocho cifras. Mira cómo lo has escrito.
door-mine-nothing = Aquí no se abre nada. Mira las cifras, o pregunta a quien te acompaña.
door-mine-lead = Aquí ves tu parte. Los demás de la familia no la ven.
door-mine-dates = Las próximas fechas
door-mine-dates-none = Por ahora no hay fechas.
door-mine-review = Miramos juntos cómo va.
door-mine-promises = Qué hacemos
door-mine-promises-none = Todavía no hay un plan firmado con tu parte.
door-mine-together = Vosotros, juntos
door-mine-child = Tu hijo o tu hija
door-mine-by = Antes del { $day }
door-mine-late = El día era { $day }. Puede pasar. Si hace falta más tiempo, escríbelo abajo.
door-mine-late-theirs = El día era { $day }. Nos toca a nosotros: puedes preguntarnos cómo va.
door-mine-done = Hecho
door-mine-ask = Pregunta a: { $who }
door-mine-shared = Qué hemos dado a otros
door-mine-shared-none = Hasta ahora no hemos enviado nada a otros desde aquí.
door-mine-readers = Quién ha leído
door-mine-readers-lead = Ves el día, el trabajo y la entidad de quien ha leído. No ves el nombre.
door-mine-readers-none = Hasta ahora no ha leído nadie.
door-mine-readers-more = Los días anteriores están en la copia que puedes descargar.
door-mine-part-social = trabajadora o trabajador social
door-mine-part-educator = educadora o educador
door-mine-part-psychologist = psicóloga o psicólogo
door-mine-part-job = quien ayuda a encontrar trabajo
door-mine-part-health = personal sanitario
door-mine-part-school = escuela
door-mine-part-mediator = quien ayuda con el idioma
door-mine-part-coordinator = quien coordina
door-mine-part-other = otra persona que trabaja
door-mine-write = Escribe a quien te acompaña
door-mine-write-hint = Nadie lee de noche ni en días de fiesta. En peligro llama al 112.
door-mine-kind = ¿Qué quieres hacer?
door-mine-kind-answer = Decir algo
door-mine-kind-correction = Pedir que se corrija un error
door-mine-sent = Recibido. La respuesta la encuentras aquí.
door-mine-too-long = Es demasiado largo. Escribe menos palabras.
door-mine-many = Ya has escrito muchas cosas. Espera una respuesta y escribe otra vez.
door-mine-wrote = Lo que has escrito
door-mine-received = Recibido
door-mine-answer = Respuesta de { $body }, { $day }
door-mine-copy = Descarga la copia
door-mine-copy-note = Puedes descargar en un archivo lo que hay aquí de ti. Si otros usan este teléfono, no lo hagas.
door-mine-copy-made = Copia del { $day }
door-mine-limits = Aquí no están las notas reservadas ni los actos del juez. Para eso pregunta a quien te acompaña.
door-mine-until = La página vale hasta el { $day }.
door-mine-born = Fecha de nacimiento
door-mine-tax = Código fiscal
