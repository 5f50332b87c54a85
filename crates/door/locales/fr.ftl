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
door-own-code-link = J’ai déjà un rendez-vous ou une place dans un groupe
door-own-code-lead = Écrivez le code que nous vous avons donné, pour un rendez-vous ou un groupe. Vous pouvez voir, déplacer ou annuler.
door-own-code = Code
door-own-code-hint = Huit signes, par exemple K7WM-2QXA.
door-own-code-missing = Le code a huit signes, lettres et chiffres. Vérifiez comment vous l’avez écrit.
door-own-code-nothing = Ce code n’ouvre rien. Vérifiez chaque signe, ou téléphonez au guichet.
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

door-verified-by = Date de vérification : { $day }, par { $body }

# The map
door-map-title = La carte
door-map-lead = Touchez une zone, puis une commune. Sous chaque dessin, vous trouvez les mêmes choses en mots.
door-map-link = Voir la carte
door-map-whole = Tout le territoire
door-map-whole-about = { $count ->
    [one] Une zone.
   *[other] { $count } zones, du nord en haut au sud en bas. Appuyez sur une zone pour voir ses communes.
}
door-map-district = Dessin : { $district }
door-map-district-about = { $count ->
    [one] Une commune.
   *[other] { $count } communes. Le nord est en haut. Appuyez sur une commune pour l’ouvrir.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, un guichet
   *[other] { $town }, { $count } guichets
}
door-map-key-desk = Ici, il y a un guichet
door-map-key-none = Guichet dans une commune voisine
door-map-words = En mots : { $district }
door-map-column-town = Commune
door-map-column-desks = Guichets et comment y aller
door-map-near = Le plus proche est à { $town }, à environ { $km } km.
door-map-honest = Les zones sont dessinées autour des centres des communes. Ce ne sont pas les limites exactes. Les distances sont à vol d’oiseau.
door-map-where = Où se trouve { $town }
door-map-where-about = Le dessin montre le territoire avec un point sur la commune.

# What a public site owes
door-privacy-who-answers-title = Qui est responsable des données
door-privacy-who-answers = C’est l’organisme du guichet que vous choisissez. Vous le trouvez sur la page du guichet.
door-privacy-how-long-title = Pendant combien de temps
door-privacy-how-long = Nous les gardons tant qu’elles servent à votre rendez-vous, puis pendant le temps que dit la loi. Ensuite nous jetons la clé : plus personne ne peut les lire.
door-privacy-complain = Si vous pensez que nous les utilisons mal, vous pouvez faire une réclamation à l’autorité italienne de protection des données (Garante per la protezione dei dati personali). C’est gratuit.
door-privacy-feedback-title = Quand vous dites ce que vous pensez du site
door-privacy-feedback = Nous comptons seulement les réponses, sans nom. Les mots que vous écrivez sont gardés sous clé.
door-accessibility-state-title = Où nous en sommes
door-accessibility-state = Nous suivons les règles WCAG 2.2, niveau AA. Le site les respecte en partie : plus bas, nous disons ce qui manque.
door-accessibility-how-works = Le site marche aussi sans JavaScript, sans images et avec un vieux téléphone.
door-accessibility-not-title = Ce qui manque
door-accessibility-not-reader = Aucune personne aveugle ne l’a encore essayé avec son lecteur d’écran.
door-accessibility-not-languages = Huit langues sont traduites par une machine. Les personnes dont c’est la langue ne les ont pas encore lues.
door-accessibility-not-map = Sur la carte, les points sont petits. Les mêmes choses sont écrites dessous, en mots.
door-accessibility-made-title = Comment nous le savons
door-accessibility-made = Nous l’avons contrôlé nous-mêmes, le 22 novembre 2026. Un programme regarde chaque page sur des écrans petits et grands, clairs et sombres, avec des lettres deux fois plus grandes. Tout le parcours est essayé avec le clavier seul.
door-accessibility-tell-us-title = Si quelque chose ne va pas
door-accessibility-tell-us = Dites-le-nous d’ici, sans votre nom. Ou téléphonez à un guichet : on vous aide aussi de vive voix.
door-accessibility-tell-link = Dire ce qui ne va pas
door-accessibility-answer-title = Si nous ne vous répondons pas
door-accessibility-answer = Attendez trente jours. Ensuite, vous pouvez écrire au défenseur des citoyens pour le numérique (Difensore civico per il digitale), à l’AgID. C’est gratuit.
door-accessibility-answer-link = Le site du Difensore civico per il digitale
door-accessibility-site-title = À propos du site
door-accessibility-site = Il est fait avec Filò, un logiciel libre. C’est la première version. Les pages sont écrites ici et n’utilisent pas les services des autres.

# Source code
door-code-title = Le code de ce site
door-code-lead = Ce site est fait avec Filò, un logiciel libre.
door-code-licence = Il a la licence publique de l’Union européenne, EUPL 1.2. Un autre organisme peut l’utiliser, le changer et le donner à d’autres. Qui le change et le propose à d’autres doit donner aussi son code.
door-code-where = Le code est ici :
door-code-ask = Si vous le demandez à un guichet, les personnes qui gèrent ce site vous donnent le code. L’adresse s’écrit dans le fichier publiccode.yml.

# Feedback
door-feedback-title = Que pensez-vous de ce site ?
door-feedback-lead = Deux étapes suffisent. Nous ne vous demandons pas votre nom.
door-feedback-question = Les informations sont-elles claires ?
door-feedback-missing = Choisissez un nombre de 1 à 5.
door-feedback-5 = 5, très claires
door-feedback-4 = 4, assez claires
door-feedback-3 = 3, moyennement
door-feedback-2 = 2, peu claires
door-feedback-1 = 1, pas du tout
door-feedback-why-title = Dites-nous pourquoi
door-feedback-well = Qu’est-ce qui vous a plu le plus ?
door-feedback-hard = Qu’est-ce qui a été difficile ?
door-feedback-several = Vous pouvez choisir plusieurs réponses, ou aucune.
door-feedback-clear = Les mots étaient clairs
door-feedback-complete = Il y avait tout ce qu’il me fallait
door-feedback-in-order = J’ai toujours compris quoi faire
door-feedback-no-trouble = Tout a marché
door-feedback-not-clear = Les mots n’étaient pas clairs
door-feedback-not-complete = Il manquait quelque chose
door-feedback-not-in-order = Je n’ai pas compris quoi faire
door-feedback-trouble = Quelque chose n’a pas marché
door-feedback-other = Autre chose
door-feedback-comment = Voulez-vous ajouter quelque chose ?
door-feedback-comment-hint = N’écrivez pas de noms ni de numéros de téléphone. Nous ne pouvons pas répondre d’ici.
door-feedback-send = Envoyer
door-feedback-thanks = Merci
door-feedback-thanks-lead = Les personnes qui coordonnent les guichets le lisent. Cela nous aide à faire mieux.

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = Ce guichet a fermé
door-closed-lead = La feuille que vous avez trouvée est ancienne. Mais ici, il y a encore des personnes qui vous aident.
door-closed-helpers = Qui vous pouvez appeler maintenant
door-paper-back = Visez le code avec votre téléphone pour revenir ici. Ou écrivez :
door-widget-frame = Filò : qui vous aide près de chez vous
door-widget-title = Besoin d’un coup de main ?
door-widget-lead = Racontez ce qui se passe. Nous vous disons qui vous aide. C’est gratuit. Pas besoin de dire votre nom.
door-widget-link = Voir qui peut m’aider
door-snippet-title = Filò sur le site de la commune
door-snippet-lead = Copiez un des deux textes dans les pages du site de la commune ({ $town }).
door-snippet-no-cookie = Il ne laisse pas de cookies et n’utilise pas de script.
door-snippet-no-trace = Il ne sait pas qui regarde la page et ne demande rien à aucun autre site.
door-snippet-frame = L’encadré
door-snippet-size = Largeur de l’encadré : { $width } pixels. Hauteur : { $height } pixels.
door-snippet-link = Le lien seul
door-snippet-language = Pour une autre langue, changez la langue de cette page et copiez de nouveau.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Informations
door-discreet-link = Écrire sans dire qui vous êtes
door-discreet-link-note = Nous vous répondons où et quand ce n’est pas un risque pour vous.
door-today-title = Calendrier
door-discreet-before-title = Écrire sans dire qui vous êtes
door-discreet-before-lead = Une personne vous lit et vous répond. Pas besoin de donner votre nom.
door-discreet-not-watched = Personne ne lit la nuit, le dimanche ou les jours fériés. Vous êtes en danger maintenant ? Appelez tout de suite.
door-discreet-no-name = Nous ne vous demandons pas votre nom. Vous le dites seulement si vous voulez, et quand vous voulez.
door-discreet-who-reads = Seules les personnes qui travaillent au guichet que vous choisissez vous lisent. Vous voyez quel guichet avant d’écrire.
door-discreet-children = Si un enfant ou un jeune de moins de 18 ans est en danger, la personne qui lit peut être obligée de prévenir ceux qui le protègent. Nous vous le disons avant que vous écriviez.
door-discreet-town-hint = Cela sert à trouver le bon guichet.
door-discreet-town-known = Vous écrivez au guichet pour les personnes qui habitent à { $town }.
door-discreet-town-elsewhere = Pour cette commune, il n’y a pas de guichet ici. Essayez avec une commune voisine.
door-discreet-write = Écrire
door-discreet-back-title = Vous avez déjà vos six mots ?
door-discreet-words = Vos six mots
door-discreet-words-hint = Écrivez-les dans l’ordre, en italien. Les accents et les petites fautes ne comptent pas. La page se ferme quand vous fermez tout.
door-discreet-open = Ouvrir
door-discreet-words-missing = Écrivez vos six mots.
door-discreet-words-count = Il faut { $all } mots. Nombre de mots que vous avez écrits : { $count }.
door-discreet-words-unknown = Le mot numéro { $place } n’est pas un des nôtres. Vérifiez comment vous l’avez écrit.
door-discreet-words-nothing = Ces mots n’ouvrent rien. Un mot est peut-être faux. La page est peut-être fermée. Vous pouvez écrire un nouveau message.
door-discreet-words-wait = Vous avez essayé plusieurs fois. Attendez { $seconds } secondes et réessayez.
door-discreet-leave-hint = Pour partir tout de suite, appuyez sur « Quitter vite », ou trois fois sur la touche Échap (Esc).
door-discreet-over = La page est fermée. Pour l’ouvrir, écrivez vos six mots.
door-discreet-tell-title = Votre message
door-discreet-reader = Qui vous lit : { $desk }. C’est un guichet de : { $body }.
door-discreet-desk-other = Choisir un autre guichet
door-discreet-desk = Qui doit vous lire ?
door-discreet-message = Que voulez-vous nous dire ?
door-discreet-message-hint = Quelques mots suffisent. Vous pouvez ajouter le reste après.
door-discreet-message-missing = Écrivez au moins un mot.
door-discreet-alias = Comment voulez-vous que nous vous appelions ?
door-discreet-alias-hint = Un nom inventé va bien, ou rien du tout.
door-discreet-age = Votre âge
door-discreet-minor = J’ai moins de 18 ans
door-discreet-minor-note = Ainsi, une personne qui sait parler avec les jeunes vous répond.
door-discreet-way = Où devons-nous vous répondre ?
door-discreet-way-here = Seulement ici
door-discreet-way-here-note = Vous revenez sur cette page avec six mots secrets, en italien. Rien n’arrive sur le téléphone.
door-discreet-way-call = Par un appel téléphonique
door-discreet-way-call-note = Nous appelons seulement les jours et aux heures que vous dites.
door-discreet-way-message = Par un message sur le téléphone
door-discreet-way-message-note = Le message ne dit pas qui nous sommes ni pourquoi nous écrivons.
door-discreet-way-email = Par e-mail
door-discreet-way-email-note = L’e-mail ne dit pas de quoi nous parlons.
door-discreet-reach-more = Quand et comment nous pouvons vous contacter
door-discreet-phone-missing = Écrivez le numéro où vous appeler.
door-discreet-email-missing = Écrivez l’adresse où vous écrire.
door-discreet-days = Quels jours pouvons-nous vous contacter ?
door-discreet-days-hint = Si vous ne choisissez rien, tous les jours vont bien.
door-discreet-from = À partir de
door-discreet-until = Jusqu’à
door-discreet-any-hour = Peu importe
door-discreet-hours-wrong = L’heure de fin vient avant le début. Choisissez une heure plus tard.
door-discreet-cover = Si une autre personne répond, que disons-nous ?
door-discreet-cover-hint = Par exemple : ici la bibliothèque, le livre est arrivé.
door-discreet-interpreter = Voulez-vous parler une autre langue ?
door-discreet-interpreter-no = Non, l’italien me va
door-discreet-send = Envoyer
door-discreet-sent = Nous avons reçu votre message. Nous vous répondons dès que nous pouvons.
door-discreet-sent-already = Vous aviez déjà envoyé. Les six mots se voient une seule fois.
door-discreet-words-title = Vos six mots
door-discreet-words-lead = Avec ces mots, vous revenez ici et vous lisez la réponse. Ce sont des mots italiens : gardez-les tels quels. Dites-les à voix haute, écrivez-les sur une feuille ou apprenez-les.
door-discreet-words-lost = Vous les voyez maintenant et plus jamais après. Si vous les perdez, vous pouvez toujours écrire un nouveau message.
door-discreet-open-now = Ouvrir votre page
door-discreet-own = Votre page
door-discreet-own-called = Bonjour, { $name }
door-discreet-reader-now = Qui vous lit : { $desk }, { $body }.
door-discreet-you = Vous
door-discreet-desk-says = Le guichet
door-discreet-read = Lu
door-discreet-waiting = Il n’y a pas encore de réponse. Revenez dans un jour ou deux.
door-discreet-more = Voulez-vous ajouter quelque chose ?
door-discreet-closed = Le guichet a fermé cette page. Si vous écrivez, elle s’ouvre de nouveau.
door-discreet-meetings = Vos rendez-vous
door-discreet-book = Voulez-vous venir en personne ?
door-discreet-book-lead = Prenez rendez-vous. Nous ne vous demandons pas votre nom.
door-discreet-nobody = Sans nom
door-discreet-reach-title = Comment nous vous contactons
door-discreet-reach-never = Nous ne vous contactons plus. Vous pouvez toujours lire et écrire ici.
door-discreet-reach-here = Nous vous répondons seulement ici.
door-discreet-reach-call = Nous vous téléphonons au numéro { $address }.
door-discreet-reach-message = Nous vous envoyons un message au numéro { $address }.
door-discreet-reach-email = Nous vous écrivons à { $address }.
door-discreet-never = Ne me contactez plus
door-discreet-keep = Enregistrer
door-discreet-yours = C’est vous qui décidez
door-discreet-name-go = Je dis mon nom
door-discreet-name-title = Votre nom, si vous voulez
door-discreet-name-lead = Avec votre nom, le guichet peut ouvrir votre dossier. Les messages restent ici. Après, vous ne pourrez plus tout effacer.
door-discreet-name = Prénom et nom
door-discreet-name-yes = Oui, je dis mon nom
door-discreet-named = Le guichet connaît votre nom, parce que vous l’avez dit.
door-discreet-delete = Tout effacer
door-discreet-delete-title = Voulez-vous tout effacer ?
door-discreet-delete-lead = Les messages, les contacts et les rendez-vous disparaissent pour toujours. Les six mots n’ouvrent plus rien.
door-discreet-delete-yes = Oui, tout effacer

# Whether we write to people about their appointment
door-tell = Voulez-vous un rappel ?
door-tell-hint = Nous vous écrivons aussi si quelque chose change. Le message ne dit jamais pourquoi vous venez.
door-tell-sms = Oui, par un message sur le téléphone
door-tell-sms-note = Si ce n’est pas possible, nous vous envoyons un e-mail.
door-tell-mail = Oui, par e-mail
door-tell-nothing = Non, ne m’écrivez pas
door-tell-mail-missing = Pour recevoir un e-mail, écrivez ici votre adresse.
door-tell-detail = Que peut dire le message ?
door-tell-detail-told = Aussi le jour, l’heure et le lieu
door-tell-detail-note = Sinon, il dit seulement que vous avez un rendez-vous.
door-row-tell = Rappel
door-tell-row-sms = Par un message sur le téléphone
door-tell-row-mail = Par e-mail
door-tell-row-nothing = Aucun message
door-tell-row-cannot = Ce numéro ne reçoit pas de messages. Si quelque chose change, nous vous appelons.
door-tell-row-told = Il dit aussi le jour, l’heure et le lieu
door-tell-row-discreet = Il dit seulement que vous avez un rendez-vous
door-told-reminder-sms = Nous vous rappelons le rendez-vous par un message sur le téléphone : { $day }, à { $time }.
door-told-reminder-mail = Nous vous rappelons le rendez-vous par e-mail : { $day }, à { $time }.
door-told-changes = Si quelque chose change, nous vous écrivons.
door-told-nothing = Nous ne vous écrivons pas : notez vous-même le jour et l’heure.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Ouvert
    .text = Vous pouvez demander à entrer. On entre par ordre d’arrivée.
door-intake-full = Toutes les places sont prises
    .text = Vous pouvez demander quand même. Il y a une liste d’attente.

door-desk-now-online = Ce guichet reçoit maintenant en ligne, pas sur place.
door-desk-now-phone = Ce guichet reçoit maintenant par téléphone, pas sur place.
door-desk-from-online = À partir de { $day }, ce guichet reçoit en ligne, pas sur place.
door-desk-from-phone = À partir de { $day }, ce guichet reçoit par téléphone, pas sur place.
door-desk-from-desk = À partir de { $day }, ce guichet reçoit de nouveau sur place.
door-mode-changed = Ce jour-là, le guichet reçoit autrement. Choisissez encore comment nous parler.
door-join = Rejoindre la rencontre
door-row-was = Avant

# Groupes : des rencontres où l’on revient, avec les mêmes personnes
door-groups = Rencontres en groupe
door-group-open = Il y a de la place
    .text = Vous pouvez venir à toutes les rencontres à venir.
door-group-full = Complet pour le moment
    .text = Vous pouvez vous mettre sur la liste. Quand une place se libère, elle va à qui est arrivé en premier.
door-group-come = Je veux venir
door-group-list = Mettez-moi sur la liste
door-group-meetings = Quand on se voit
door-group-language = On parle
door-group-know = À savoir
door-group-place-lead = La place vaut pour toutes les rencontres à venir. Un nom suffit, même inventé.
door-group-list-title = La liste d’attente
door-group-list-lead = Nous ne demandons pas votre nom maintenant. Nous le demandons seulement si une place se libère.
door-group-reach-hint = Pour vous dire qu’il y a une place. Vous pouvez aussi ne rien laisser et regarder votre page.
door-group-enrol = Inscrivez-moi
door-group-overtaken = La dernière place vient d’être prise. Ce que vous avez écrit est encore là : voulez-vous vous mettre sur la liste ?
door-group-free-now = Une place vient de se libérer. Dites-nous votre nom.
door-group-done = La place est à vous pour toutes les rencontres à venir.
door-group-waiting-title = Vous êtes sur la liste
door-group-waiting = { $before ->
    [0] Personne n’est avant vous.
    [one] Une personne est avant vous.
   *[other] { $before } personnes sont avant vous.
}
door-group-waiting-how = Quand une place se libère, nous la gardons deux jours pour vous. Si vous avez laissé un contact, nous vous prévenons. Sinon, regardez ici de temps en temps.
door-group-offered-title = Il y a une place pour vous
door-group-offered = Nous la gardons jusqu’au { $day }, à { $time }. Dites-nous votre nom et comment vous joindre.
door-group-accept = Oui, je viens
door-group-refuse = Non, je laisse la place
door-group-leave = Je quitte le groupe
door-group-leave-list = Je quitte la liste
door-group-left = C’est fait. La place va à qui attend.
door-group-lapsed = Le temps pour répondre est passé. La place est allée à quelqu’un d’autre. Vous pouvez demander de nouveau.
door-group-again = Retour au groupe
door-group-link-hint = Avec cette adresse vous revenez ici, ou vous laissez la place. Qui la connaît peut le faire : gardez-la pour vous.
# La page de ceux qui envoient d’autres : école, médecin, paroisse (D9).
door-invii-title = Vos envois
door-invii-open = Ouvrir ma page
door-invii-open-lead = Votre lien est arrivé. Appuyez pour ouvrir votre page.
door-invii-no-link = Cette page s’ouvre avec votre lien personnel.
door-invii-no-link-way = Ouvrez le lien que l’organisme vous a donné. Vous ne l’avez plus ? Demandez-en un nouveau à qui vous l’a donné.
door-invii-closed = La page s’est fermée toute seule. Ouvrez de nouveau votre lien, puis revenez en arrière : ce que vous avez écrit est toujours là.
door-invii-wait = Il y a eu beaucoup d’essais. Attendez { $seconds } secondes et réessayez.
door-invii-ended = Votre lien a expiré
door-invii-ended-lead = Un lien dure un an au plus. Le vôtre est terminé.
door-invii-revoked = Votre lien n’est plus valable
door-invii-revoked-lead = L’organisme qui vous l’a donné l’a fermé.
door-invii-nothing = Ce lien n’ouvre rien
door-invii-nothing-lead = Il manque peut-être un morceau, ou vous en avez un plus récent. Copiez-le en entier et réessayez.
door-invii-over-way = Demandez un nouveau lien à qui vous l’a donné. En attendant, la personne peut appeler le guichet ou écrire elle-même, même sans nom.
door-invii-over-danger = Un enfant est en danger maintenant ? Appelez le 112.
door-invii-sent = Envoyé
door-invii-sent-next = Le guichet lit et appelle la personne, en général en quelques jours. Dites-lui qu’on va l’appeler. Ici vous voyez s’ils ont répondu.
door-invii-taken-back = Retiré
door-invii-taken-back-next = Le guichet ne voit plus rien de cet envoi.
door-invii-too-late = Le guichet a déjà répondu
door-invii-too-late-next = On ne peut plus le retirer d’ici. Qui a changé d’avis peut le dire au guichet.
door-invii-state-sent = Envoyé
door-invii-state-read = Lu
door-invii-state-received = Reçu
door-invii-state-taken = Le guichet s’en occupe
door-invii-state-could-not = Ce n’était pas possible
door-invii-state-call = Appelez le guichet, s’il vous plaît
door-invii-new = Envoyer une personne
door-invii-sent-title = Qui vous avez envoyé
door-invii-sent-lead = Vous voyez seulement s’ils ont répondu. Ce qu’ils se disent reste entre eux.
door-invii-empty = Quand vous envoyez une personne, vous voyez ici si le guichet a répondu.
    .title = Vous n’avez encore envoyé personne
door-invii-until = Votre lien est valable jusqu’au { $day }. Il vous a été donné par { $body }.
door-invii-take-back = A changé d’avis : retirer
door-invii-close = Fermer la page
door-invii-with-booking = avec un rendez-vous
door-invii-mine = Retour à vos envois
door-invii-risk = Craignez-vous que quelqu’un fasse du mal à un enfant ou à un adolescent ?
door-invii-risk-hint = Cela vaut pour qui a moins de 18 ans : coups, abus, abandon, peur de rentrer. Votre réponse n’est pas gardée ici.
door-invii-risk-yes = Oui
door-invii-risk-unsure = Je ne sais pas
door-invii-risk-no = Non
door-invii-risk-missing = Choisissez une réponse. En cas de doute, choisissez « Je ne sais pas ».
door-invii-harm = Ici il faut ceux qui protègent les enfants
door-invii-harm-lead = Cela ne s’envoie pas à un guichet. Même un doute doit être dit à qui peut protéger.
door-invii-harm-now = En danger maintenant ? Appelez tout de suite.
door-invii-harm-where = À qui le dire
door-invii-harm-prosecutor = Écrivez au procureur près le tribunal pour mineurs de votre zone (Procura della Repubblica presso il Tribunale per i minorenni).
door-invii-harm-service = Parlez-en au service social de la commune où il habite. En cas de doute vous pouvez demander un avis sans dire le nom.
door-invii-harm-near = Pour { $town } :
door-invii-harm-school = À l’école, prévenez aussi la direction. Votre devoir reste le même.
door-invii-harm-duty = Ce qu’il faut savoir
door-invii-harm-law = Vous travaillez dans un service public, comme l’école ou la santé ? La loi vous oblige à signaler sans attendre un délit sur un enfant (art. 331 c.p.p., art. 361 et 362 c.p.). Qui n’y est pas obligé peut le faire aussi.
door-invii-harm-agreement = Il ne faut l’accord de personne, pas même des parents. Si qui fait du mal est à la maison, ne le dites pas à la maison.
door-invii-harm-proof = Il ne faut pas de preuves et vous ne devez pas enquêter. Écrivez ce que vous avez vu et entendu, et quand.
door-invii-harm-not-here = Rien ne part de cette page et rien n’y reste. C’est vous qui faites le signalement.
door-invii-about = Qui voulez-vous envoyer ?
door-invii-about-lead = Nous demandons seulement ce qu’il faut pour appeler la personne.
door-invii-called = Nom, initiales ou surnom
door-invii-called-hint = Ainsi vous la retrouvez dans votre liste. Autant que la personne le veut.
door-invii-called-missing = Écrivez un nom, même inventé.
door-invii-phone = Téléphone de la personne
door-invii-phone-missing = Écrivez un téléphone ou un e-mail de la personne.
door-invii-more-ways = E-mail, ou comment la joindre
door-invii-reach = Quand et comment la joindre
door-invii-reach-hint = Par exemple : seulement le matin ; si quelqu’un d’autre répond, ne dites pas qui vous êtes.
door-invii-age = Âge
door-invii-minor = A moins de 18 ans
door-invii-minor-note = Alors un parent dit oui.
door-invii-town = Où habite-t-elle ?
door-invii-town-missing = Écrivez la commune où elle habite.
door-invii-language = Quelle langue parle-t-elle ?
door-invii-needs = De quoi a-t-elle besoin ?
door-invii-need-missing = Choisissez au moins une chose.
door-invii-note = Voulez-vous ajouter deux mots ?
door-invii-note-hint = Seulement ce que la personne sait. Pas de maladies, pas de jugements.
door-invii-agreement = L’accord de { $name }
door-invii-reader = Lu par : { $desk }, { $body }.
door-invii-desk-other = Choisir un autre guichet
door-invii-desk = Qui doit lire ?
door-invii-read-title = Lisez à voix haute
door-invii-read = { $name } donne votre nom et votre numéro à ce guichet : { $desk }, { $body }. Le guichet vous appelle. Qui vous envoie voit seulement s’ils ont répondu, pas ce que vous direz. C’est gratuit. Si vous changez d’avis, il suffit de le dire. Cela vous va ?
door-invii-by = Qui a dit oui ?
door-invii-by-person = La personne elle-même
door-invii-by-parent = Un parent, ou qui en tient lieu
door-invii-by-missing = Choisissez qui a dit oui.
door-invii-how = Comment ?
door-invii-how-person = En personne
door-invii-how-phone = Au téléphone
door-invii-how-missing = Choisissez comment c’était dit.
door-invii-day = Quel jour ?
door-invii-day-missing = Écrivez le jour.
door-invii-day-wrong = Écrivez un jour des trois derniers mois, pas un jour à venir.
door-invii-agreed = L’accord
door-invii-agreed-yes = A entendu ces mots et a dit oui
door-invii-agreed-missing = Sans son oui on ne peut pas envoyer, car c’est la personne qui décide. Si elle dit non, elle peut appeler elle-même quand elle veut.
door-invii-desk-changed = Vous avez choisi un autre guichet : lisez les nouveaux mots, puis cochez son oui.
door-invii-parent-needed = Pour qui a moins de 18 ans un parent dit oui. S’il ne peut pas le savoir, le jeune peut écrire lui-même, sans nom.
door-invii-send = Envoyer : le guichet appelle
door-invii-book = Prendre un rendez-vous
door-invii-change = Changer ce que vous avez écrit
door-invii-book-title = Un rendez-vous pour { $name }
door-invii-first = Première place libre : { $day }
door-invii-no-times = Revenez : choisissez un autre guichet, ou envoyez et le guichet appelle.
    .title = Il n’y a pas de place à réserver
door-invii-booked-by = Réservé par { $name }, { $place }, en accord avec la personne.
door-invii-tell = Si vous réservez : veut-elle un message ?
door-invii-tell-hint = Demandez avant de réserver. Le message ne dit jamais pourquoi la personne vient.
door-invii-tell-missing = Demandez si la personne veut un message, et choisissez.
door-invii-tell-no-mail = Pour un e-mail il faut son adresse : revenez en arrière, changez et écrivez-la.
door-invii-told = Un message arrive à la personne. Si quelque chose change, nous lui écrivons.
door-invii-told-nothing = Nous n’écrivons pas à la personne : dites-lui vous-même le jour, l’heure et le code.
door-invii-nobody-answers = Pour cette commune, aucun guichet ne répond encore aux envois. La personne peut appeler elle-même.

# Coming earlier than one is expected (A8)
door-earlier = Je voudrais venir plus tôt
door-earlier-title = Voulez-vous venir plus tôt ?
door-earlier-lead = Si une heure se libère avant la vôtre, nous la gardons pour vous et nous vous écrivons. Votre rendez-vous reste tant que vous ne dites pas oui.
door-earlier-part = À quel moment de la journée pouvez-vous venir ?
door-earlier-any = N’importe quand
door-earlier-morning = Le matin
door-earlier-afternoon = L’après-midi
door-earlier-days = Quels jours ?
door-earlier-days-missing = Choisissez au moins un jour.
door-earlier-notice = Combien de temps avant voulez-vous le savoir ?
door-earlier-notice-1 = Un jour avant suffit
door-earlier-notice-3 = Trois jours avant
door-earlier-notice-7 = Une semaine avant
door-earlier-ask = Oui, prévenez-moi
door-earlier-back = Non, retour
door-earlier-waiting-title = Nous cherchons une heure plus tôt
door-earlier-waiting = Si une heure se libère, nous vous écrivons. En attendant, votre rendez-vous reste.
door-earlier-stop = Ne cherchez plus
door-earlier-stopped = D’accord, nous ne cherchons plus. Votre rendez-vous reste.
door-earlier-kept-title = Il y a une heure plus tôt
door-earlier-kept = { $day }, à { $time }. Nous la gardons pour vous jusqu’à { $until_day }, { $until_time }. Sans un oui, votre rendez-vous reste.
door-earlier-yes = Oui, je viens plus tôt
door-earlier-no = Non, je garde le mien
door-earlier-refused = D’accord, votre rendez-vous reste.
door-earlier-done = C’est fait : vous venez plus tôt.
door-earlier-gone = Cette heure n’est plus libre. Votre rendez-vous reste.
door-earlier-rested = Trois fois il y avait une heure plus tôt, sans un oui. Nous ne cherchons plus. Vous pouvez redemander.
door-mediation-ask = Voulez-vous avec vous une personne qui parle { $language } ?
door-mediation-ask-hint = Elle est tenue au secret et c’est gratuit pour vous. Pas besoin de faire traduire un enfant ou un proche. Le guichet la cherche : votre page dit si elle est trouvée.
door-mediation-no = Non, merci
door-mediation-yes = Oui
door-mediation-woman = Oui, une femme
door-row-mediation = Qui traduit
door-mediation-found = Une personne qui parle { $language } sera avec vous.
door-mediation-looking = Nous cherchons une personne qui parle { $language }.
door-mediation-silent = Elle est tenue au secret. C’est gratuit pour vous.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = Pour entrer il faut aussi le code. Nous te l’avons dit à voix haute.
door-mine-no-link = Cette page s’ouvre avec un lien et un code. La personne qui te suit te les donne.
door-mine-code-hint = Huit chiffres, par exemple 1234 5678.
door-mine-digits = Le code a huit chiffres. Vérifie comment tu l’as écrit.
door-mine-nothing = Rien ne s’ouvre ici. Vérifie les chiffres, ou demande à la personne qui te suit.
door-mine-lead = Ici tu vois ta partie. Les autres de la famille ne la voient pas.
door-mine-dates = Les prochaines dates
door-mine-dates-none = Il n’y a pas de dates pour le moment.
door-mine-review = Nous regardons ensemble comment ça va.
door-mine-promises = Ce que nous faisons
door-mine-promises-none = Il n’y a pas encore de plan signé avec ta partie.
door-mine-together = Vous, ensemble
door-mine-child = Ton enfant
door-mine-by = Avant le { $day }
door-mine-late = Le jour était { $day }. Cela arrive. S’il te faut plus de temps, écris-le plus bas.
door-mine-late-theirs = Le jour était { $day }. C’est à nous : tu peux nous demander où nous en sommes.
door-mine-done = Fait
door-mine-ask = Demande à : { $who }
door-mine-shared = Ce que nous avons donné à d’autres
door-mine-shared-none = Jusqu’ici nous n’avons rien envoyé à d’autres.
door-mine-readers = Qui a lu
door-mine-readers-lead = Tu vois le jour, le métier et l’organisme de qui a lu. Tu ne vois pas le nom.
door-mine-readers-none = Personne n’a lu jusqu’ici.
door-mine-readers-more = Les jours d’avant sont dans la copie à télécharger.
door-mine-part-social = assistante sociale ou assistant social
door-mine-part-educator = éducatrice ou éducateur
door-mine-part-psychologist = psychologue
door-mine-part-job = qui aide à trouver du travail
door-mine-part-health = personnel de santé
door-mine-part-school = école
door-mine-part-mediator = qui aide avec la langue
door-mine-part-coordinator = qui coordonne
door-mine-part-other = une autre personne qui travaille
door-mine-write = Écris à la personne qui te suit
door-mine-write-hint = Personne ne lit la nuit ni les jours de fête. En danger appelle le 112.
door-mine-kind = Que veux-tu faire ?
door-mine-kind-answer = Dire quelque chose
door-mine-kind-correction = Demander de corriger une erreur
door-mine-sent = Reçu. Tu trouveras la réponse ici.
door-mine-too-long = C’est trop long. Écris moins de mots.
door-mine-many = Tu as déjà beaucoup écrit. Attends une réponse, puis écris encore.
door-mine-wrote = Ce que tu as écrit
door-mine-received = Reçu
door-mine-answer = Réponse de { $body }, { $day }
door-mine-copy = Télécharge la copie
door-mine-copy-note = Tu peux télécharger dans un fichier ce qu’il y a ici sur toi. Si d’autres utilisent ce téléphone, ne le fais pas.
door-mine-copy-made = Copie du { $day }
door-mine-limits = Les notes réservées et les actes du juge ne sont pas ici. Pour eux demande à la personne qui te suit.
door-mine-until = La page reste ouverte jusqu’au { $day }.
door-mine-born = Date de naissance
door-mine-tax = Code fiscal
