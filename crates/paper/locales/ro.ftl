# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = Ai nevoie de ajutor?
paper-lead = Spune-ne ce se întâmplă. Îți spunem cine te ajută, unde și când.
paper-free = Este gratuit
paper-no-name = Nu trebuie să îți spui numele
paper-cover = Cine te ajută, aproape de tine
paper-who = Cine te ascultă
paper-who-in-town = Cine te ascultă în { $town }
paper-for-example = De exemplu
paper-appointment = Se vine cu programare.
paper-walk-in = Poți veni fără programare.
paper-either = Poți veni cu sau fără programare.
paper-hours = de la { $from } la { $to }
paper-hours-other = Pentru alte zile și ore, întreabă.
paper-speaks = Aici se vorbește: { $languages }
paper-scan = Îndreaptă telefonul spre cod
paper-write = Sau scrie această adresă:
paper-code = Cod care duce la { $address }
paper-languages = Site-ul vorbește limba ta:
paper-danger = Ești în pericol acum?
paper-made = Informații din { $day }
paper-example = Unele date sunt exemple. Această foaie este o probă.
