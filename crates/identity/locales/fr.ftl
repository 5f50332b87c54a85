# SPDX-License-Identifier: EUPL-1.2
# French. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = Administration du système
identity-role-coordinator = Coordination
identity-role-case-worker = Travail social
identity-role-front-desk = Guichet
identity-role-listening-point = Point d’écoute
identity-role-partner-operator = Organisme partenaire
identity-role-data-protection-officer = Délégué à la protection des données
identity-role-read-only = Lecture seule

identity-wrong-credentials = Le nom ou le mot de passe n’est pas juste. Vérifiez les majuscules et réessayez.
identity-too-many-tries = { $seconds ->
    [one] Vous avez essayé trop de fois. Attendez une seconde et réessayez.
   *[other] Vous avez essayé trop de fois. Attendez { $seconds } secondes et réessayez.
}
    .title = Attendez un moment
identity-no-membership = Votre accès n’est plus lié à un organisme. Parlez avec la personne qui coordonne votre organisme.
identity-name-taken = Ce nom d’accès est déjà pris. Choisissez-en un autre.
identity-bad-sign-in-name = Le nom d’accès a de 3 à 80 caractères : lettres, chiffres, point, tiret ou @. Il n’a pas d’espaces.
identity-bad-display-name = Écrivez le nom que vos collègues vont lire. Au maximum 120 caractères.
identity-body-missing = Choisissez l’organisme.
identity-weak-password = Choisissez un mot de passe plus long : au moins 15 caractères. Utilisez plusieurs mots et n’y mettez pas votre nom d’accès.
identity-wrong-code = Le code n’est pas juste, ou il a déjà servi. Attendez le prochain et réessayez.
identity-last-administrator = Chaque organisme garde au moins une personne qui l’administre. Nommez-en d’abord une autre.
