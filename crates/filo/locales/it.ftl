# SPDX-License-Identifier: EUPL-1.2
# Italian: the source of every text. Written by the project.

filo-owner = Servizi sociali del territorio
filo-footer-privacy = I tuoi dati
filo-footer-accessibility = Accessibilità
filo-footer-sources = Da dove vengono i dati
filo-footer-map = La mappa
filo-footer-feedback = Come ti trovi con questo sito?
filo-footer-code = Il codice del sito
filo-footer-desk = Per chi lavora agli sportelli
filo-footer-discreet = Scrivi senza dire chi sei
