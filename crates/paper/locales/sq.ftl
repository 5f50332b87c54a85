# SPDX-License-Identifier: EUPL-1.2
# Albanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = Të duhet një dorë?
paper-lead = Na trego çfarë po ndodh. Të themi kush të ndihmon, ku dhe kur.
paper-free = Është falas
paper-no-name = Nuk duhet të thuash emrin
paper-cover = Kush të ndihmon, pranë teje
paper-who = Kush të dëgjon
paper-who-in-town = Kush të dëgjon në { $town }
paper-for-example = Për shembull
paper-appointment = Vihet me takim të lënë.
paper-walk-in = Mund të vish pa lënë takim.
paper-either = Mund të vish me ose pa lënë takim.
paper-hours = nga ora { $from } deri në { $to }
paper-hours-other = Për ditë dhe orare të tjera, pyet.
paper-speaks = Këtu flitet: { $languages }
paper-scan = Drejtoje telefonin te kodi
paper-write = Ose shkruaj këtë adresë:
paper-code = Kod që të çon te { $address }
paper-languages = Faqja flet gjuhën tënde:
paper-danger = Je në rrezik tani?
paper-made = Të dhëna të datës { $day }
paper-example = Disa të dhëna janë shembuj. Kjo fletë është provë.
