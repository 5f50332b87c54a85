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

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Votre plan
paper-plan-lead = Voici ce que nous faisons ensemble, qui le fait et quand. Il est à vous : gardez-le.
paper-plan-draft = C’est un brouillon : personne n’a encore signé et on peut encore le changer.
paper-plan-since = Il est valable à partir du { $day }.
paper-plan-goals = Ce que nous voulons changer
paper-plan-weeks = Dans les prochaines semaines
paper-plan-months = Dans les prochains mois
paper-plan-years = Dans les prochaines années
paper-plan-sign = Nous le verrons ainsi :
paper-plan-yours = Ce que vous faites
paper-plan-services = Ce que font les services
paper-plan-together = Vous, ensemble
paper-plan-by = avant le { $day }
paper-plan-always = tant que le plan est valable
paper-plan-ask = Pour cela, demandez à : { $who }
paper-plan-supports = Ce que vous recevez
paper-plan-from = à partir du { $day }
paper-plan-until = jusqu’au { $day }
paper-plan-again = Quand nous nous revoyons
paper-plan-every-days = { $count ->
    [one] Et ensuite chaque jour.
   *[other] Et ensuite tous les { $count } jours.
}
paper-plan-every-weeks = { $count ->
    [one] Et ensuite chaque semaine.
   *[other] Et ensuite toutes les { $count } semaines.
}
paper-plan-every-months = { $count ->
    [one] Et ensuite chaque mois.
   *[other] Et ensuite tous les { $count } mois.
}
paper-plan-talk = À qui en parler
paper-plan-change = Quelque chose a changé, ou cela ne va pas ? Dites-le : on change le plan ensemble.
paper-plan-rights = Vous pouvez demander à lire tout ce qui est écrit sur vous, et à le faire corriger.
paper-plan-signers = Qui signe
paper-plan-signs-for = pour { $who }
paper-plan-signed = a signé le { $day }
paper-plan-in-italian = En italien :
paper-plan-foot = Imprimé le { $day }. Il parle de vous : ne le montrez qu’à qui vous voulez.
paper-plan-page = Page
