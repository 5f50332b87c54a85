# SPDX-License-Identifier: EUPL-1.2
# Albanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = Kaloni te përmbajtja
page-languages = Gjuha
page-navigation = Menyja
page-crumbs = Ku jeni
page-sign-out = Dilni
page-demonstration = Kjo është vetëm një provë. Njerëzit dhe takimet janë të shpikura.
page-footer-sentence = Një fill i vetëm, nga fjala e parë deri te përgjigjja.
page-optional = po të doni
page-error = Gabim:
page-errors-title = { $count ->
    [one] Ka një gjë për të rregulluar
   *[other] Ka { $count } gjëra për të rregulluar
}
page-today = sot
page-tomorrow = nesër
page-yesterday = dje
page-at = në orën
page-chosen = e zgjedhur
page-thread-past = Çfarë na thatë
page-thread-to-come = Çfarë vjen më pas
page-thread-done = u krye
page-thread-place = Hapi { $now } nga { $all }
page-table-empty = Këtu nuk ka ende asgjë.
page-pages = Faqet
page-pages-before = Faqja e mëparshme
page-pages-after = Faqja tjetër
page-pages-now = Faqja { $now } nga { $last }
page-home = Kthehuni në fillim
page-back = Kthehuni prapa

# What is wrong with a field
page-field-empty = Shkruani një përgjigje.
page-field-choose = Zgjidhni një përgjigje.
page-field-too-long = Teksti është shumë i gjatë. Përdorni më së shumti { $max } shkronja.
page-field-email = Kjo adresë e-maili nuk duket e saktë. Shembull: emri@shembull.it
page-field-phone = Ky numër nuk duket i saktë. Shkruani vetëm shifra dhe hapësira.
page-field-number = Shkruani një numër.
page-field-date = Kjo datë nuk ekziston.

# When something does not work
page-problem-invalid = Diçka nuk shkon në ato që shkruat
    .body = Kthehuni prapa dhe kontrolloni përgjigjet.
page-problem-malformed = Nuk arritëm ta lexojmë kërkesën
    .body = Mund të ndodhë kur faqja qëndron e hapur për një kohë të gjatë ose kur lidhja nuk është e plotë. Filloni nga e para: duhen vetëm pak minuta.
page-problem-not-found = Kjo faqe nuk gjendet
    .body = Ndoshta lidhja është e vjetër, ose në adresë mungon një shkronjë. Nga fillimi i gjeni të gjitha shërbimet.
page-problem-sign-in = Më parë duhet të hyni
    .body = Kjo faqe është për ata që punojnë në sportele.
page-problem-foreign = Kërkesa vjen nga një faqe tjetër interneti
    .body = E ndaluam për sigurinë tuaj. Nuk u ruajt asgjë. Hapeni faqen nga këtu dhe provoni përsëri.
page-problem-conflict = Ndërkohë diçka ka ndryshuar
    .body = Nuk u ruajt asgjë. Kthehuni prapa dhe shihni çfarë ka tani.
page-problem-gone = Kjo faqe ka skaduar
    .body = Për të mbrojtur ato që shkruani, faqet që rrinë gjatë të hapura mbyllen. Filloni nga e para: duhen vetëm pak minuta.
page-problem-too-large = Keni shkruar shumë për këtë faqe
    .body = Shkurtojeni tekstin dhe provoni përsëri. Nuk u ruajt asgjë.
page-problem-too-many = Shumë përpjekje
    .body = Prisni pak minuta dhe provoni përsëri. Nëse është urgjente, telefononi sportelin.
page-problem-fault = Diçka u prish dhe faji është yni
    .body = Asgjë nuk mbeti e ruajtur përgjysmë. Provoni përsëri pas pak. Nëse është urgjente, telefononi sportelin.
page-problem-unavailable = Shërbimi është ndalur për pak kohë
    .body = Asgjë nuk mbeti e ruajtur përgjysmë. Provoni përsëri pas pak minutash. Nëse është urgjente, telefononi sportelin.
page-problem-disk-full = Nuk ka më vend për të ruajtur
    .body = Asgjë nuk mbeti e ruajtur përgjysmë. Telefononi sportelin: kush kujdeset për faqen duhet të lirojë vend.
page-problem-read-only = Tani nuk mund të ruajmë asgjë
    .body = Asgjë nuk mbeti e ruajtur përgjysmë. Telefononi sportelin: kush kujdeset për faqen duhet të kontrollojë diskun.
page-problem-destroyed = Këto të dhëna nuk janë më
    .body = U fshinë përgjithmonë, ashtu siç e kërkon ligji.
page-problem-method = Kjo faqe hapet ndryshe
    .body = Ndoshta keni ringarkuar një faqe që e kishit dërguar. Filloni nga e para.
page-problem-code = Kodi { $status }
page-exit = Dilni tani
