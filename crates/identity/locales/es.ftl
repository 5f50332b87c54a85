# SPDX-License-Identifier: EUPL-1.2
# Spanish. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = Administración del sistema
identity-role-coordinator = Coordinación
identity-role-case-worker = Trabajo social
identity-role-front-desk = Oficina de atención
identity-role-listening-point = Punto de escucha
identity-role-partner-operator = Entidad colaboradora
identity-role-data-protection-officer = Delegado de protección de datos
identity-role-read-only = Solo lectura

identity-wrong-credentials = El nombre o la contraseña no son correctos. Revisa las mayúsculas y prueba otra vez.
identity-too-many-tries = { $seconds ->
    [one] Has probado demasiadas veces. Espera un segundo y prueba otra vez.
   *[other] Has probado demasiadas veces. Espera { $seconds } segundos y prueba otra vez.
}
    .title = Espera un momento
identity-no-membership = Tu acceso ya no está unido a una entidad. Habla con quien coordina tu entidad.
identity-name-taken = Este nombre de acceso ya está en uso. Elige otro.
identity-bad-sign-in-name = El nombre de acceso tiene de 3 a 80 caracteres: letras, cifras, punto, guion o @. No lleva espacios.
identity-bad-display-name = Escribe el nombre que leerán tus compañeros. Como máximo 120 caracteres.
identity-body-missing = Elige la entidad.
identity-weak-password = Elige una contraseña más larga: al menos 15 caracteres. Usa varias palabras y no pongas tu nombre de acceso.
identity-wrong-code = El código no es correcto o ya se usó. Espera el siguiente y vuelve a intentarlo.
identity-last-administrator = Cada entidad conserva al menos una persona que la administra. Nombra antes a otra.
