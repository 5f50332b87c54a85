# SPDX-License-Identifier: EUPL-1.2
# Spanish. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = Ir al contenido
page-languages = Idioma
page-navigation = Menú
page-crumbs = Dónde estás
page-sign-out = Salir
page-demonstration = Esto es una demostración. Las personas y las citas son inventadas.
page-footer-sentence = Un solo hilo, desde la primera palabra hasta la respuesta.
page-optional = opcional
page-error = Error:
page-errors-title = { $count ->
    [one] Hay una cosa que corregir
   *[other] Hay { $count } cosas que corregir
}
page-today = hoy
page-tomorrow = mañana
page-yesterday = ayer
page-at = a las
page-chosen = elegido
page-thread-past = Lo que nos has dicho
page-thread-to-come = Lo que viene después
page-thread-done = hecho
page-thread-place = Paso { $now } de { $all }
page-table-empty = Todavía no hay nada.
page-pages = Páginas
page-pages-before = Página anterior
page-pages-after = Página siguiente
page-pages-now = Página { $now } de { $last }
page-home = Volver al inicio
page-back = Volver atrás

# What is wrong with a field
page-field-empty = Escribe una respuesta.
page-field-choose = Elige una respuesta.
page-field-too-long = El texto es demasiado largo. Usa como máximo { $max } caracteres.
page-field-email = Este correo electrónico no parece correcto. Ejemplo: nombre@ejemplo.it
page-field-phone = Este número no parece correcto. Escribe solo cifras y espacios.
page-field-number = Escribe un número.
page-field-date = Esta fecha no existe.

# When something does not work
page-problem-invalid = Algo no está bien en lo que has escrito
    .body = Vuelve atrás y revisa tus respuestas.
page-problem-malformed = No hemos podido leer la petición
    .body = Puede pasar si la página estuvo abierta mucho tiempo o si el enlace está incompleto. Empieza de nuevo: son pocos minutos.
page-problem-not-found = Esta página no existe
    .body = Quizás el enlace es viejo, o falta una letra en la dirección. Desde el inicio encuentras todos los servicios.
page-problem-sign-in = Primero tienes que entrar
    .body = Esta página es para quienes trabajan en las oficinas.
page-problem-foreign = La petición viene de otro sitio web
    .body = Por tu seguridad la hemos parado. No se ha guardado nada. Abre la página desde aquí y prueba otra vez.
page-problem-conflict = Mientras tanto, algo ha cambiado
    .body = No se ha guardado nada. Vuelve atrás y mira qué hay ahora.
page-problem-gone = Esta página ha caducado
    .body = Para proteger lo que escribes, las páginas que llevan mucho tiempo abiertas se cierran. Empieza de nuevo: son pocos minutos.
page-problem-too-large = Has escrito demasiado para esta página
    .body = Acorta el texto y prueba otra vez. No se ha guardado nada.
page-problem-too-many = Demasiados intentos
    .body = Espera unos minutos y prueba otra vez. Si es urgente, llama a la oficina.
page-problem-fault = Hay una avería, y la culpa es nuestra
    .body = No se ha guardado nada a medias. Prueba otra vez dentro de poco. Si es urgente, llama a la oficina.
page-problem-unavailable = El servicio está parado por poco tiempo
    .body = No se ha guardado nada a medias. Prueba otra vez dentro de unos minutos. Si es urgente, llama a la oficina.
page-problem-disk-full = Ya no hay espacio para guardar
    .body = No se ha guardado nada a medias. Llama a la oficina: quien cuida el sitio web tiene que liberar espacio.
page-problem-read-only = Ahora no podemos guardar nada
    .body = No se ha guardado nada a medias. Llama a la oficina: quien cuida el sitio web tiene que revisar el disco.
page-problem-destroyed = Estos datos ya no existen
    .body = Se borraron para siempre, como pide la ley.
page-problem-method = Esta página se abre de otra manera
    .body = Quizás has recargado una página que ya habías enviado. Empieza de nuevo desde el inicio.
page-problem-code = Código { $status }
page-exit = Salir ya
