# SPDX-License-Identifier: EUPL-1.2
# French. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = Aller au contenu
page-languages = Langue
page-navigation = Menu
page-crumbs = Où vous êtes
page-sign-out = Se déconnecter
page-demonstration = Ceci est une démonstration. Les personnes et les rendez-vous sont inventés.
page-footer-sentence = Un seul fil, du premier mot à la réponse.
page-optional = facultatif
page-error = Erreur :
page-errors-title = { $count ->
    [one] Il y a une chose à corriger
   *[other] Il y a { $count } choses à corriger
}
page-today = aujourd’hui
page-tomorrow = demain
page-yesterday = hier
page-at = à
page-chosen = choisi
page-thread-past = Ce que vous nous avez dit
page-thread-to-come = Ce qui vient après
page-thread-done = fait
page-thread-place = Étape { $now } sur { $all }
page-table-empty = Il n’y a encore rien ici.
page-pages = Pages
page-pages-before = Page précédente
page-pages-after = Page suivante
page-pages-now = Page { $now } sur { $last }
page-home = Retour à l’accueil
page-back = Revenir en arrière

# What is wrong with a field
page-field-empty = Écrivez une réponse.
page-field-choose = Choisissez une réponse.
page-field-too-long = Le texte est trop long. Écrivez au maximum { $max } caractères.
page-field-email = Cette adresse e-mail ne semble pas juste. Exemple : nom@exemple.it
page-field-phone = Ce numéro ne semble pas juste. Écrivez seulement des chiffres et des espaces.
page-field-number = Écrivez un nombre.
page-field-date = Cette date n’existe pas.

# When something does not work
page-problem-invalid = Quelque chose ne va pas dans ce que vous avez écrit
    .body = Revenez en arrière et vérifiez vos réponses.
page-problem-malformed = Nous n’avons pas pu lire la demande
    .body = Cela arrive si la page est restée ouverte longtemps ou si le lien est incomplet. Recommencez depuis le début : il faut quelques minutes.
page-problem-not-found = Cette page n’existe pas
    .body = Le lien est peut-être ancien, ou il manque une lettre dans l’adresse. Depuis l’accueil, vous trouvez tous les services.
page-problem-sign-in = Vous devez d’abord vous connecter
    .body = Cette page est pour les personnes qui travaillent aux guichets.
page-problem-foreign = La demande vient d’un autre site
    .body = Pour votre sécurité, nous l’avons arrêtée. Rien n’a été enregistré. Ouvrez la page d’ici et réessayez.
page-problem-conflict = Entre-temps, quelque chose a changé
    .body = Rien n’a été enregistré. Revenez en arrière et regardez ce qu’il y a maintenant.
page-problem-gone = Cette page a expiré
    .body = Pour protéger ce que vous écrivez, les pages ouvertes depuis longtemps se ferment. Recommencez : il faut quelques minutes.
page-problem-too-large = Vous avez trop écrit pour cette page
    .body = Raccourcissez le texte et réessayez. Rien n’a été enregistré.
page-problem-too-many = Trop d’essais
    .body = Attendez quelques minutes et réessayez. Si c’est urgent, téléphonez au guichet.
page-problem-fault = Il y a une panne, et c’est notre faute
    .body = Rien n’a été enregistré à moitié. Réessayez bientôt. Si c’est urgent, téléphonez au guichet.
page-problem-unavailable = Le service est arrêté pour peu de temps
    .body = Rien n’a été enregistré à moitié. Réessayez dans quelques minutes. Si c’est urgent, téléphonez au guichet.
page-problem-disk-full = Il n’y a plus de place pour enregistrer
    .body = Rien n’a été enregistré à moitié. Téléphonez au guichet : les personnes qui s’occupent du site doivent libérer de la place.
page-problem-read-only = Pour le moment, nous ne pouvons rien enregistrer
    .body = Rien n’a été enregistré à moitié. Téléphonez au guichet : les personnes qui s’occupent du site doivent contrôler le disque.
page-problem-destroyed = Ces données n’existent plus
    .body = Elles ont été effacées pour toujours, comme la loi le demande.
page-problem-method = Cette page s’ouvre d’une autre façon
    .body = Vous avez peut-être rechargé une page déjà envoyée. Recommencez depuis le début.
page-problem-code = Code { $status }
page-exit = Quitter vite
