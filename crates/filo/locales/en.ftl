# SPDX-License-Identifier: EUPL-1.2
# English: translated by the project from Italian. Not yet read by a native speaker.

filo-owner = Social services of the territory
filo-footer-privacy = Your data
filo-footer-accessibility = Accessibility
filo-footer-sources = Where the data come from
filo-footer-map = The map
filo-footer-feedback = How do you find this site?
filo-footer-code = The code of the site
filo-footer-desk = For those who work at the desks
filo-footer-discreet = Write without saying who you are
