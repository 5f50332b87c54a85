# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = Serviciile sociale ale teritoriului
filo-footer-privacy = Datele dumneavoastră
filo-footer-accessibility = Accesibilitate
filo-footer-sources = De unde vin datele
filo-footer-desk = Pentru cei care lucrează la ghișee
filo-footer-map = Harta
filo-footer-feedback = Cum vi se pare acest site?
filo-footer-code = Codul site-ului
filo-footer-discreet = Scrieți fără să spuneți cine sunteți
