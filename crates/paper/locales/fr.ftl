# SPDX-License-Identifier: EUPL-1.2
# French. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = Besoin d’aide ?
paper-lead = Racontez ce qui se passe. Nous vous disons qui vous aide, où et quand.
paper-free = C’est gratuit
paper-no-name = Pas besoin de dire votre nom
paper-cover = Qui vous aide, près de chez vous
paper-who = Qui vous écoute
paper-who-in-town = Qui vous écoute à { $town }
paper-for-example = Par exemple
paper-appointment = On vient sur rendez-vous.
paper-walk-in = Vous pouvez venir sans rendez-vous.
paper-either = Vous pouvez venir avec ou sans rendez-vous.
paper-hours = de { $from } à { $to }
paper-hours-other = Pour d’autres jours et heures, demandez.
paper-speaks = Ici on parle : { $languages }
paper-scan = Visez le code avec votre téléphone
paper-write = Ou écrivez cette adresse :
paper-code = Code qui mène à { $address }
paper-languages = Le site parle votre langue :
paper-danger = Êtes-vous en danger maintenant ?
paper-made = Informations du { $day }
paper-example = Certaines données sont des exemples. Cette feuille est un essai.
