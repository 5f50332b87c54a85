# SPDX-License-Identifier: EUPL-1.2
# French. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = Services sociaux du territoire
filo-footer-privacy = Vos données
filo-footer-accessibility = Accessibilité
filo-footer-sources = D’où viennent les données
filo-footer-desk = Pour qui travaille aux guichets
filo-footer-map = La carte
filo-footer-feedback = Que pensez-vous de ce site ?
filo-footer-code = Le code du site
filo-footer-discreet = Écrire sans dire qui vous êtes
