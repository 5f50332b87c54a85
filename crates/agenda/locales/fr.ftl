# SPDX-License-Identifier: EUPL-1.2
# French. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = Quelqu’un a pris cette place il y a un instant. Choisissez un autre horaire.
agenda-vanished = Cet horaire n’existe plus. Choisissez un autre horaire.
agenda-too-soon = Cet horaire est passé ou trop proche. Choisissez-en un plus tard.
agenda-too-far = Ce jour est trop loin. Choisissez-en un plus proche.
agenda-tampered = Nous ne reconnaissons pas cet horaire. Revenez à la liste et choisissez de nouveau.
agenda-expired = La liste des horaires est ancienne. Ouvrez-la de nouveau et choisissez.
agenda-desk-closed = Ce guichet ne prend pas ce rendez-vous. Choisissez une autre façon, ou téléphonez.
agenda-too-late = Il est trop tard pour changer d’ici. Téléphonez au guichet.
agenda-too-early = Le rendez-vous n’a pas encore commencé.
agenda-already-cancelled = Ce rendez-vous est déjà annulé.
agenda-elsewhere = Un rendez-vous se déplace seulement dans le même guichet. Pour un autre guichet, réservez de nouveau.
agenda-not-found = Nous ne trouvons pas ce rendez-vous. Vérifiez le lien ou le code, ou téléphonez au guichet.
agenda-name-missing = Écrivez un nom.
agenda-too-long = Le texte est trop long. Raccourcissez-le et réessayez.
agenda-bad-window = L’ouverture { $window } du guichet { $desk } ne se comprend pas. Corrigez le paquet.
agenda-too-many-days = Vous avez demandé trop de jours. Demandez-en moins.
agenda-unreachable = Nous ne pouvons pas vous prévenir : vous n’avez pas demandé de message. Appelez le guichet.
