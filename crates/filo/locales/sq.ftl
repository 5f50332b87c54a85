# SPDX-License-Identifier: EUPL-1.2
# Albanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = Shërbimet sociale të territorit
filo-footer-privacy = Të dhënat tuaja
filo-footer-accessibility = Qasja për të gjithë
filo-footer-sources = Nga vijnë të dhënat
filo-footer-desk = Për ata që punojnë në sportele
filo-footer-map = Harta
filo-footer-feedback = Si ju duket kjo faqe interneti?
filo-footer-code = Kodi i faqes
filo-footer-discreet = Shkruani pa thënë kush jeni
