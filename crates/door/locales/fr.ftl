# SPDX-License-Identifier: EUPL-1.2
# French. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = Accueil
door-next = Continuer
door-change = Changer
door-choose = Choisir
door-yes = Oui
door-no = Non
door-rather-not = Je préfère ne pas le dire
door-number-range = Écrivez un nombre de { $min } à { $max }.
door-free = Gratuit
door-cost = Prix : { $euro } euros
door-example = Certaines données sont des exemples : téléphonez avant d’y aller.
door-example-hours = Les horaires sont des exemples.
door-when = { $day }, à { $time }
door-begin = Dites-nous ce qui se passe
door-begin-again = Recommencer
door-book = Prendre rendez-vous

# The thread
door-thread-ask = Ce qui se passe
door-thread-questions = Quelques questions
door-thread-results = Qui vous aide
door-thread-place = Où
door-thread-time = Quand
door-thread-reason = Pourquoi
door-thread-person = Qui vous êtes
door-thread-summary = Vérifier
door-thread-done = Nous vous attendons
door-thread-answered = { $count ->
    [0] Aucune réponse
    [one] Une réponse
   *[other] { $count } réponses
}

# First page
door-ask-title = Que se passe-t-il ?
door-ask-description = Trouvez qui peut vous aider dans votre commune. Gratuit, sans donner votre nom et sans vous inscrire.
door-ask-lead = Choisissez les mots qui disent le mieux votre situation. Nous vous disons qui peut vous aider, où et quand. C’est gratuit. Nous ne vous demandons pas votre nom.
door-ask-needs = Choisissez un ou plusieurs mots
door-ask-more = Autre chose
door-ask-need-missing = Choisissez au moins un mot.
door-ask-town = Où habitez-vous ?
door-ask-town-hint = Écrivez le nom de votre commune (Comune). Chaque commune a son guichet.
door-ask-town-missing = Écrivez la commune où vous habitez.
door-ask-town-unknown = Nous ne trouvons pas cette commune. Vérifiez comment vous l’avez écrite, ou appuyez sur « J’habite dans une autre commune ».
door-ask-town-several = Plusieurs communes commencent ainsi. Appuyez sur la vôtre.
door-ask-town-elsewhere = J’habite dans une autre commune
door-danger = Vous êtes en danger maintenant ? Appelez tout de suite.
door-other-ways = Autres façons de chercher
door-search-link = Chercher avec vos mots
door-services-link = Tous les services
door-towns-link = Votre commune
door-bodies-link = Qui travaille ici

# Questions
door-questions-title = Quelques questions
door-questions-lead = Elles servent à trouver la bonne aide. Répondez seulement si vous voulez.
door-questions-skip = Passer et voir qui peut m’aider

# Results
door-results-title = Voici qui peut vous aider
door-results-lead = { $count ->
    [one] Nous avons trouvé un service pour vous.
   *[other] Nous avons trouvé { $count } services pour vous. Les premiers sont les plus adaptés.
}
door-results-others = { $count ->
    [one] Montrer un autre service
   *[other] Montrer { $count } autres services
}
door-results-near = { $count ->
    [one] Un service qui n’est pas pour vous, et pourquoi
   *[other] { $count } services qui ne sont pas pour vous, et pourquoi
}
door-results-sharpen = Répondre à d’autres questions
door-results-change = Changer de mots ou de commune
door-children-first = Des enfants ou des jeunes vivent avec vous : nous le disons au guichet, pour qu’il en tienne compte tout de suite.
door-result-needs = Aide pour : { $needs }.
door-result-perhaps = Cela dépend d’une chose que vous ne nous avez pas dite. { $question }
door-result-remote = { $desk }, sans vous déplacer
door-result-place = { $place }, à environ { $km } km
door-result-next = Premier rendez-vous libre : { $day }, à { $time }
door-result-walk-in = Vous pouvez y aller sans rendez-vous
door-result-bring = Apportez : { $documents }
door-instead = Essayez plutôt : { $service }
door-outside-title = Un autre territoire s’occupe de vous
door-outside-site = Ouvrir le site
door-nothing-title = Pour cela, il n’y a pas encore de service
door-nothing-lead = Ce n’est pas votre faute. Vous pouvez quand même en parler avec une personne.
door-nothing-kept = Nous avons noté que cette aide manque ici, sans votre nom. Les personnes qui décident des services le verront.
door-nothing-contact = Ici, quelqu’un vous écoute et cherche avec vous.

# Booking
door-place-title = Où voulez-vous aller ?
door-place-missing = Choisissez un guichet.
door-time-title = Quand voulez-vous venir ?
door-time-earlier = Jours précédents
door-time-later = Jours suivants
door-time-first = Aller au premier rendez-vous libre : { $day }
door-time-empty-title = Pas de place ces jours-ci
door-time-empty = Regardez les jours suivants, ou téléphonez : parfois une place se libère.
door-time-taken = Quelqu’un a pris cette place il y a un instant. Voici les autres horaires libres.
door-time-gone = Cet horaire ne peut plus être réservé. Voici les autres horaires libres.
door-time-choose = Choisissez un horaire.
door-time-phone = Vous préférez parler à quelqu’un ? Téléphonez.
door-reason-title = Pourquoi venez-vous ?
door-reason-lead = Quelques mots suffisent. Ils sont lus seulement par les personnes qui travaillent dans l’organisme qui vous reçoit.
door-reason-needs = De quoi voulez-vous parler ?
door-note = Voulez-vous nous dire quelque chose avant ?
door-note-hint = Par exemple : je viens avec un petit enfant, je ne peux pas monter les escaliers.
door-note-children = Avec des enfants de moins de 18 ans
door-person-title = Qui attendons-nous ?
door-person-lead = Nous utilisons ces données seulement pour votre rendez-vous.
door-name = Comment vous appelez-vous ?
door-name-hint = Votre prénom suffit.
door-name-missing = Écrivez comment vous voulez qu’on vous appelle.
door-phone = Téléphone
door-phone-hint = Pour vous prévenir si quelque chose change. Si vous préférez, laissez seulement l’e-mail.
door-email = E-mail
door-contact-missing = Laissez un téléphone ou un e-mail : nous pourrons vous prévenir si quelque chose change.
door-mode = Comment voulez-vous nous parler ?
door-mode-on-site = En personne, au guichet
door-mode-online = En vidéo, de chez vous
door-mode-phone = Au téléphone
door-mode-home = Chez vous
door-summary-title = Tout est juste ?
door-summary-lead = Vérifiez et appuyez sur Confirmer. Vous pouvez encore tout changer.
door-summary-privacy = Vos données sont gardées sous clé. Elles sont lues seulement par les personnes qui travaillent dans l’organisme qui vous reçoit.
door-privacy-link = Lire comment nous les utilisons
door-confirm = Confirmer
door-move-lead = Vérifiez le nouveau jour. L’ancienne place se libère quand vous confirmez.
door-move-confirm = Déplacer le rendez-vous
door-row-service = Service
door-row-place = Où
door-row-when = Quand
door-row-mode = Comment
door-row-name = Nom
door-row-contact = Contact
door-row-reason = Motif
door-row-cost = Prix
door-row-body = Qui s’en occupe
door-row-access = Accès
door-row-languages = Langues
door-done-title = Nous vous attendons { $day } à { $time }
door-booked = Le rendez-vous est à vous. Le guichet le voit déjà.
door-already = Vous aviez déjà pris ce rendez-vous : il reste valable. Si vous voulez un autre horaire, déplacez-le ci-dessous.
door-moved = Nous avons déplacé le rendez-vous. Le guichet le voit déjà.
door-code = Votre code :
door-bring = Ce qu’il faut apporter
door-calendar = Enregistrer dans le calendrier
door-calendar-neutral = Rendez-vous
door-print = Imprimer
door-change-title = Si vous changez d’avis
door-link-hint = Avec ce lien, vous déplacez ou annulez le rendez-vous. Toute personne qui le connaît peut le faire : gardez-le pour vous.
door-manage = Ouvrir votre rendez-vous

# The private page
door-appointment-title = Votre rendez-vous
door-appointment-gone = Pour voir le rendez-vous, ouvrez de nouveau votre lien. Si vous l’avez perdu, téléphonez au guichet et donnez votre code.
door-appointment-phone = Vous voulez parler à quelqu’un ?
door-move = Déplacer
door-cancel = Annuler le rendez-vous
door-cancel-ask = Voulez-vous vraiment annuler ? La place ira à une autre personne.
door-cancel-yes = Oui, annuler
door-cancel-no = Non, je le garde
door-cancel-done = Nous avons annulé le rendez-vous. Vous pouvez en prendre un autre quand vous voulez.
door-too-late = Il est trop tard pour changer d’ici. Téléphonez au guichet.
door-past = Ce rendez-vous est passé.
door-cancelled = Ce rendez-vous est annulé.

# Sheets
door-sheet-for-whom = Pour qui
door-sheet-how = Comment faire
door-sheet-need = Ce qu’il faut
door-sheet-get = Ce que vous obtenez
door-sheet-times = Délais
door-sheet-access = Comment y accéder
door-sheet-conditions = Conditions
door-sheet-desks = Où aller
door-original = Texte en { $language }
door-verified = Date de vérification : { $day }
door-programme = Fait partie de : { $programme }
door-programme-demonstration = Montré comme exemple
door-programme-active = En cours
door-status-suspended = Suspendu
door-status-planned = Pas encore ouvert
door-status-ask = Pour le moment, on ne peut pas prendre rendez-vous. Demandez à un des contacts.
door-access-appointment = Seulement sur rendez-vous
door-access-walk-in = Sans rendez-vous
door-access-both = Avec ou sans rendez-vous
door-topics = Sujets :
door-desk-book = Prendre rendez-vous ici
door-desk-services = Ce que vous trouvez ici

# Looking around
door-jump = Aller à
door-services-title = Les services
door-services-lead = Il y en a { $count }, pour chaque âge de la vie.
door-towns-title = Les communes
door-towns-lead = Il y en a { $count }. Choisissez la vôtre.
door-town-lead = Ces services sont pour les personnes qui habitent à { $town }.
door-town-always = À tout âge
door-bodies-title = Qui travaille ici
door-bodies-lead = Il y en a { $count } : communes, coopératives, associations et autres.
door-body-town = Son siège est à { $town }.
door-body-member = Fait partie de : { $bodies }.
door-browse-empty-title = Ici, il n’y a encore rien
door-browse-empty = Dites-nous ce qui se passe : nous cherchons ensemble.

# Search
door-search-title = Chercher avec vos mots
door-search-label = Que cherchez-vous ?
door-search-hint = Par exemple : je n’arrive pas à payer le loyer.
door-search-missing = Écrivez un mot.
door-search-go = Chercher
door-search-needs = Vous voulez peut-être dire
door-search-count = { $count ->
    [one] { $count } service trouvé
   *[other] { $count } services trouvés
}
door-search-empty-title = Nous ne trouvons rien avec ces mots
door-search-empty = Essayez avec un mot plus simple, ou choisissez parmi les nôtres.

# What a public site owes
door-privacy-title = Vos données
door-privacy-lead = Ici, vous cherchez de l’aide sans dire qui vous êtes. Nous vous demandons un nom seulement si vous prenez rendez-vous.
door-privacy-search-title = Quand vous cherchez
door-privacy-search = Nous ne gardons pas vos réponses. Elles voyagent fermées dans la page et après deux heures elles expirent. Si une aide manque, nous notons seulement la commune, le besoin et le jour.
door-privacy-booking-title = Quand vous prenez rendez-vous
door-privacy-booking = Nous gardons le nom, le contact et les mots que vous écrivez. Ils sont sous clé dans nos archives. Sans la clé, une personne qui copie les archives ne peut pas les lire.
door-privacy-who-title = Qui les lit
door-privacy-who = Seules peuvent les lire les personnes qui travaillent au guichet que vous avez choisi, ou qui coordonnent son organisme. Chaque lecture est notée.
door-privacy-rights-title = Vos droits
door-privacy-rights = Vous pouvez demander au guichet de voir, de corriger ou de supprimer vos données. Les organismes publics les utilisent pour une mission prévue par la loi (art. 6.1.e et 9.2.g du Règlement européen 2016/679).
door-privacy-cookies-title = Les cookies
door-privacy-cookies = Nous n’utilisons pas de cookies pour vous suivre. Nous en mettons un seul quand vous ouvrez votre rendez-vous. Il dure une demi-heure.
door-accessibility-title = Accessibilité
door-accessibility-lead = Ces pages sont pour tout le monde : avec le clavier, avec la voix, sur un petit téléphone.
door-accessibility-how-title = Comment elles sont faites
door-accessibility-how = Elles suivent les règles WCAG 2.2, niveau AA. Elles fonctionnent sans JavaScript. Nous les testons avec un contrôle automatique. Personne ne les a encore essayées avec un lecteur d’écran.
door-accessibility-limits-title = Ce qui manque
door-accessibility-limits = Pour le moment, nous parlons italien et anglais. D’autres langues arrivent bientôt.
door-accessibility-tell-title = Dites-le-nous
door-accessibility-tell = Si quelque chose ne marche pas, téléphonez à un guichet et racontez-le. Vous nous aidez à faire mieux.
door-sources-title = D’où viennent les données
door-sources-lead = Les services et les contacts viennent de pages publiques. Voici lesquelles, avec leur date.
door-sources-example = Ce que les pages ne disent pas est un exemple, et nous l’écrivons à côté.
door-sources-caption = Les pages lues
door-source-title = Titre
door-source-publisher = Qui l’a publiée
door-source-date = Date
door-source-undated = Sans date
door-source-printed = Date d’impression : { $day }
door-source-published = Date de publication : { $day }
door-programmes-caption = Les projets
door-programme-name = Projet
door-programme-state = Où il en est, selon la page
door-programme-shown = Comment nous le montrons
