# SPDX-License-Identifier: EUPL-1.2
# Albanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = Administrimi i sistemit
identity-role-coordinator = Koordinimi
identity-role-case-worker = Punonjës social
identity-role-front-desk = Sporteli
identity-role-listening-point = Pika e dëgjimit
identity-role-partner-operator = Organizatë partnere
identity-role-data-protection-officer = Përgjegjës për mbrojtjen e të dhënave
identity-role-read-only = Vetëm lexim

identity-wrong-credentials = Emri ose fjalëkalimi nuk është i saktë. Kontrolloni shkronjat e mëdha dhe provoni përsëri.
identity-too-many-tries = { $seconds ->
    [one] Keni provuar shumë herë. Prisni një sekondë dhe provoni përsëri.
   *[other] Keni provuar shumë herë. Prisni { $seconds } sekonda dhe provoni përsëri.
}
    .title = Prisni një çast
identity-no-membership = Llogaria juaj nuk është më e lidhur me një organizatë. Flisni me personin që koordinon organizatën tuaj.
identity-name-taken = Ky emër përdoruesi është në përdorim. Zgjidhni një tjetër.
identity-bad-sign-in-name = Emri i përdoruesit ka nga 3 deri në 80 shenja: shkronja, shifra, pikë, vizë ose @. Nuk ka hapësira.
identity-bad-display-name = Shkruani emrin që lexojnë kolegët. Më së shumti 120 shenja.
identity-body-missing = Zgjidhni organizatën.
identity-weak-password = Zgjidhni një fjalëkalim më të gjatë: të paktën 15 shenja. Përdorni disa fjalë dhe mos vini në të emrin e përdoruesit.
identity-wrong-code = Kodi nuk është i saktë ose është përdorur. Prit tjetrin dhe provo përsëri.
identity-last-administrator = Çdo organizatë mban të paktën një administrator. Më parë emëro një tjetër.
