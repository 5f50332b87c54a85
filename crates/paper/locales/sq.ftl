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

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Plani juaj
paper-plan-lead = Këtu është shkruar çfarë bëjmë bashkë, kush e bën dhe kur. Është i juaji: mbajeni.
paper-plan-draft = Është një draft: askush nuk ka firmosur ende dhe mund të ndryshohet.
paper-plan-since = Vlen nga { $day }.
paper-plan-goals = Çfarë duam të ndryshojmë
paper-plan-weeks = Në javët e ardhshme
paper-plan-months = Në muajt e ardhshëm
paper-plan-years = Në vitet e ardhshme
paper-plan-sign = Do ta shohim kështu:
paper-plan-yours = Çfarë bëni ju
paper-plan-services = Çfarë bëjnë shërbimet
paper-plan-together = Ju, bashkë
paper-plan-by = deri më { $day }
paper-plan-always = sa kohë vlen plani
paper-plan-ask = Për këtë pyesni: { $who }
paper-plan-supports = Çfarë merrni
paper-plan-from = nga { $day }
paper-plan-until = deri më { $day }
paper-plan-again = Kur takohemi përsëri
paper-plan-every-days = { $count ->
    [one] Dhe pastaj çdo ditë.
   *[other] Dhe pastaj çdo { $count } ditë.
}
paper-plan-every-weeks = { $count ->
    [one] Dhe pastaj çdo javë.
   *[other] Dhe pastaj çdo { $count } javë.
}
paper-plan-every-months = { $count ->
    [one] Dhe pastaj çdo muaj.
   *[other] Dhe pastaj çdo { $count } muaj.
}
paper-plan-talk = Me kë të flisni
paper-plan-change = Ka ndryshuar diçka, apo kështu nuk shkon? Thuajeni: planin e ndryshojmë bashkë.
paper-plan-rights = Mund të kërkoni të lexoni gjithçka që është shkruar për ju dhe të korrigjohet.
paper-plan-signers = Kush firmos
paper-plan-signs-for = për { $who }
paper-plan-signed = firmosi më { $day }
paper-plan-in-italian = Në italisht:
paper-plan-foot = Shtypur më { $day }. Flet për ju: tregojani vetëm kujt doni.
paper-plan-page = Faqja
