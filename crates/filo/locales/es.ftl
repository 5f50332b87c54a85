# SPDX-License-Identifier: EUPL-1.2
# Spanish. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = Servicios sociales del territorio
filo-footer-privacy = Tus datos
filo-footer-accessibility = Accesibilidad
filo-footer-sources = De dónde vienen los datos
filo-footer-desk = Para quienes trabajan en las oficinas
filo-footer-map = El mapa
filo-footer-feedback = ¿Qué te parece este sitio web?
filo-footer-code = El código del sitio web
filo-footer-discreet = Escribe sin decir quién eres
