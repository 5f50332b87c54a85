# SPDX-License-Identifier: EUPL-1.2
# Albanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = Fillimi
door-next = Vazhdoni
door-change = Ndryshoni
door-choose = Zgjidhni
door-yes = Po
door-no = Jo
door-rather-not = Më mirë të mos e them
door-number-range = Shkruani një numër nga { $min } deri në { $max }.
door-free = Falas
door-cost = Kushton { $euro } euro
door-example = Disa të dhëna janë vetëm shembull: telefononi para se të shkoni.
door-example-hours = Oraret janë vetëm shembull.
door-when = { $day }, në orën { $time }
door-begin = Na tregoni çfarë po ndodh
door-begin-again = Filloni nga e para
door-book = Lini një takim

# The thread
door-thread-ask = Çfarë po ndodh
door-thread-questions = Disa pyetje
door-thread-results = Kush ju ndihmon
door-thread-place = Ku
door-thread-time = Kur
door-thread-reason = Përse
door-thread-person = Kush jeni
door-thread-summary = Kontrolloni
door-thread-done = Ju presim
door-thread-answered = { $count ->
    [0] Asnjë përgjigje
    [one] Një përgjigje
   *[other] { $count } përgjigje
}

# First page
door-ask-title = Çfarë po ndodh?
door-ask-description = Gjeni kush mund t’ju ndihmojë në komunën tuaj. Falas, pa emër dhe pa u regjistruar.
door-ask-lead = Zgjidhni fjalët që tregojnë më mirë si jeni. Ju themi kush mund t’ju ndihmojë, ku dhe kur. Është falas. Nuk ju kërkojmë emrin.
door-ask-needs = Zgjidhni një ose më shumë fjalë
door-ask-more = Tjetër
door-ask-need-missing = Zgjidhni të paktën një fjalë.
door-ask-town = Ku banoni?
door-ask-town-hint = Shkruani emrin e komunës (Comune). Çdo komunë ka sportelin e vet (sportello).
door-ask-town-missing = Shkruani komunën ku banoni.
door-ask-town-unknown = Nuk e gjejmë këtë komunë. Kontrolloni si e keni shkruar, ose shtypni «Banoj në një komunë tjetër».
door-ask-town-several = Disa komuna fillojnë kështu. Shtypni tuajën.
door-ask-town-elsewhere = Banoj në një komunë tjetër
door-danger = Jeni në rrezik tani? Telefononi menjëherë.
door-other-ways = Mënyra të tjera për të kërkuar
door-search-link = Kërkoni me fjalët tuaja
door-services-link = Të gjitha shërbimet
door-towns-link = Komuna juaj
door-bodies-link = Kush punon këtu

# Questions
door-questions-title = Disa pyetje
door-questions-lead = Na ndihmojnë të gjejmë ndihmën e duhur. Përgjigjuni vetëm po të doni.
door-questions-skip = Kalojini dhe shihni kush ju ndihmon

# Results
door-results-title = Ja kush mund t’ju ndihmojë
door-results-lead = { $count ->
    [one] Gjetëm një shërbim për ju.
   *[other] Gjetëm { $count } shërbime për ju. Të parat janë më të përshtatshmet.
}
door-results-others = { $count ->
    [one] Shihni edhe një shërbim
   *[other] Shihni edhe { $count } shërbime
}
door-results-near = { $count ->
    [one] Një shërbim që nuk është për ju, dhe pse
   *[other] { $count } shërbime që nuk janë për ju, dhe pse
}
door-results-sharpen = Përgjigjuni pyetjeve të tjera
door-results-change = Ndryshoni fjalët ose komunën
door-children-first = Me ju jetojnë fëmijë ose të rinj nën 18 vjeç: ia themi sportelit, që ta ketë parasysh menjëherë.
door-result-needs = Ndihmon me: { $needs }.
door-result-perhaps = Varet nga një gjë që nuk na e keni thënë. { $question }
door-result-remote = { $desk }, pa lëvizur nga shtëpia
door-result-place = { $place }, rreth { $km } km larg
door-result-next = Vendi i parë i lirë: { $day }, në orën { $time }
door-result-walk-in = Mund të shkoni pa takim
door-result-bring = Sillni: { $documents }
door-instead = Provoni këtë: { $service }
door-outside-title = Për ju kujdeset një zonë tjetër
door-outside-site = Hapni faqen e internetit
door-nothing-title = Për këtë nuk ka ende një shërbim
door-nothing-lead = Nuk është faji juaj. Gjithsesi mund të flisni me dikë për këtë.
door-nothing-kept = Shënuam se këtu mungon kjo ndihmë, pa emrin tuaj. Ata që vendosin për shërbimet do ta shohin.
door-nothing-contact = Këtu dikush ju dëgjon dhe kërkon bashkë me ju.

# Booking
door-place-title = Ku doni të shkoni?
door-place-missing = Zgjidhni një sportel.
door-time-title = Kur doni të vini?
door-time-earlier = Ditët më parë
door-time-later = Ditët më pas
door-time-first = Shkoni te vendi i parë i lirë: { $day }
door-time-empty-title = Në këto ditë nuk ka vend
door-time-empty = Shihni ditët më pas, ose telefononi: ndonjëherë lirohet një vend.
door-time-taken = Dikush e zuri këtë vend pak çaste më parë. Ja vendet e tjera të lira.
door-time-gone = Kjo orë nuk mund të rezervohet më. Ja vendet e tjera të lira.
door-time-choose = Zgjidhni një orë.
door-time-phone = Më mirë me zë? Telefononi.
door-reason-title = Përse vini?
door-reason-lead = Mjaftojnë pak fjalë. I lexojnë vetëm ata që punojnë në organizatën që ju pret.
door-reason-needs = Për çfarë doni të flisni?
door-note = Doni të na thoni diçka më parë?
door-note-hint = Për shembull: vij me një fëmijë të vogël, nuk mund të ngjit shkallët.
door-note-children = Me fëmijë nën 18 vjeç
door-person-title = Kë presim?
door-person-lead = Këto të dhëna i përdorim vetëm për takimin tuaj.
door-name = Si quheni?
door-name-hint = Mjafton edhe vetëm emri, pa mbiemër.
door-name-missing = Shkruani si doni t’ju thërrasim.
door-phone = Telefoni
door-phone-hint = Që t’ju njoftojmë nëse ndryshon diçka. Po të doni, lini vetëm e-mailin.
door-email = E-maili
door-contact-missing = Lini një numër telefoni ose një e-mail: kështu ju njoftojmë nëse ndryshon diçka.
door-mode = Si doni të flisni me ne?
door-mode-on-site = Ballë për ballë, në sportel
door-mode-online = Me video, nga shtëpia
door-mode-phone = Në telefon
door-mode-home = Në shtëpinë tuaj
door-summary-title = A është gjithçka në rregull?
door-summary-lead = Kontrolloni dhe shtypni «Konfirmoni». Mund të ndryshoni ende gjithçka.
door-summary-privacy = Të dhënat tuaja janë të mbyllura me çelës. I lexojnë vetëm ata që punojnë në organizatën që ju pret.
door-privacy-link = Lexoni si i përdorim
door-confirm = Konfirmoni
door-move-lead = Kontrolloni ditën e re. Vendi i vjetër lirohet kur konfirmoni.
door-move-confirm = Zhvendoseni takimin
door-row-service = Shërbimi
door-row-place = Ku
door-row-when = Kur
door-row-mode = Si
door-row-name = Emri
door-row-contact = Kontakti
door-row-reason = Arsyeja
door-row-cost = Kostoja
door-row-body = Kush e drejton
door-row-access = Hyrja
door-row-languages = Gjuhët
door-done-title = Ju presim: { $day }, në orën { $time }
door-booked = Takimi është juaji. Sporteli e sheh që tani.
door-already = E kishit lënë më parë këtë takim: mbetet ky. Nëse doni një orë tjetër, zhvendoseni këtu poshtë.
door-moved = E zhvendosëm takimin. Sporteli e sheh që tani.
door-code = Kodi juaj:
door-bring = Çfarë të sillni
door-calendar = Ruajeni në kalendar
door-calendar-neutral = Takim
door-print = Printoni
door-change-title = Nëse ndërroni mendje
door-link-hint = Me këtë adresë e zhvendosni ose e anuloni takimin. Kush e di adresën mund ta bëjë: mbajeni për vete.
door-manage = Hapni takimin tuaj

# The private page
door-appointment-title = Takimi juaj
door-appointment-gone = Për ta parë takimin, hapni përsëri adresën tuaj. Nëse e keni humbur, telefononi sportelin dhe thoni kodin.
door-appointment-phone = Doni të flisni me dikë?
door-move = Zhvendoseni
door-cancel = Anuloni takimin
door-cancel-ask = Vërtet doni ta anuloni? Vendi do t’i jepet një personi tjetër.
door-cancel-yes = Po, e anuloj
door-cancel-no = Jo, e mbaj
door-cancel-done = E anuluam takimin. Mund të lini një tjetër kur të doni.
door-too-late = Është shumë vonë për ta ndryshuar nga këtu. Telefononi sportelin.
door-past = Ky takim ka kaluar.
door-cancelled = Ky takim është anuluar.

# Sheets
door-sheet-for-whom = Për kë është
door-sheet-how = Si bëhet
door-sheet-need = Çfarë duhet
door-sheet-get = Çfarë merrni
door-sheet-times = Koha
door-sheet-access = Si hyhet
door-sheet-conditions = Kushtet
door-sheet-desks = Ku të shkoni
door-original = Gjuha e tekstit: { $language }
door-verified = Kontrolluar: { $day }
door-programme = Pjesë e projektit { $programme }
door-programme-demonstration = Tregohet si shembull
door-programme-active = Në zhvillim
door-status-suspended = I pezulluar
door-status-planned = Ende nuk është hapur
door-status-ask = Tani për tani nuk mund të lihet takim. Pyesni te një nga kontaktet.
door-access-appointment = Vetëm me takim
door-access-walk-in = Pa takim
door-access-both = Me ose pa takim
door-topics = Temat:
door-desk-book = Lini takim këtu
door-desk-services = Çfarë gjeni këtu

# Looking around
door-jump = Shkoni te
door-services-title = Shërbimet
door-services-lead = Gjithsej: { $count }, për çdo moshë të jetës.
door-towns-title = Komunat
door-towns-lead = Gjithsej: { $count }. Zgjidhni tuajën.
door-town-lead = Këto shërbime janë për ata që banojnë në { $town }.
door-town-always = Në çdo moshë
door-bodies-title = Kush punon këtu
door-bodies-lead = Gjithsej: { $count }. Janë komuna, kooperativa, shoqata dhe të tjerë.
door-body-town = E ka selinë në { $town }.
door-body-member = Bën pjesë në: { $bodies }.
door-browse-empty-title = Këtu nuk ka ende asgjë
door-browse-empty = Na tregoni çfarë po ndodh: kërkojmë bashkë.

# Search
door-search-title = Kërkoni me fjalët tuaja
door-search-label = Çfarë kërkoni?
door-search-hint = Për shembull: nuk arrij ta paguaj qiranë.
door-search-missing = Shkruani një fjalë.
door-search-go = Kërkoni
door-search-needs = Ndoshta doni të thoni
door-search-count = { $count ->
    [one] U gjet një shërbim
   *[other] U gjetën { $count } shërbime
}
door-search-empty-title = Nuk gjejmë asgjë me këto fjalë
door-search-empty = Provoni me një fjalë më të thjeshtë, ose zgjidhni nga fjalët tona.

# What a public site owes
door-privacy-title = Të dhënat tuaja
door-privacy-lead = Këtu kërkoni ndihmë pa thënë kush jeni. Ju kërkojmë një emër vetëm nëse lini një takim.
door-privacy-search-title = Kur kërkoni
door-privacy-search = Nuk i mbajmë përgjigjet tuaja. Ato udhëtojnë të mbyllura në faqe dhe skadojnë pas dy orësh. Nëse mungon një ndihmë, shënojmë vetëm komunën, nevojën dhe ditën.
door-privacy-booking-title = Kur lini një takim
door-privacy-booking = Mbajmë emrin, kontaktin dhe fjalët që shkruani. Janë të mbyllura me çelës në arkivin tonë. Kush e kopjon arkivin pa çelësin, nuk mund t’i lexojë.
door-privacy-who-title = Kush i lexon
door-privacy-who = I lexojnë vetëm ata që punojnë në sportelin që zgjodhët, ose që koordinojnë organizatën e tij. Çdo lexim mbetet i shënuar.
door-privacy-rights-title = Të drejtat tuaja
door-privacy-rights = Mund t’i kërkoni sportelit t’i shihni, t’i ndreqni ose t’i hiqni të dhënat tuaja. Institucionet publike i përdorin për një detyrë që e cakton ligji (nenet 6.1.e dhe 9.2.g të Rregullores evropiane 2016/679).
door-privacy-cookies-title = Cookie-t
door-privacy-cookies = Nuk përdorim cookie për t’ju ndjekur. Vendosim një të vetme kur hapni takimin tuaj. Zgjat gjysmë ore.
door-accessibility-title = Qasja për të gjithë
door-accessibility-lead = Këto faqe janë për të gjithë: me tastierë, me zë, në një telefon të vogël.
door-accessibility-how-title = Si janë bërë
door-accessibility-how = Ndjekin rregullat WCAG 2.2, niveli AA. Punojnë pa JavaScript. I provojmë me një kontroll automatik. Askush nuk i ka provuar ende me një lexues ekrani.
door-accessibility-limits-title = Çfarë mungon
door-accessibility-limits = Tani për tani flasim italisht dhe anglisht. Gjuhë të tjera vijnë së shpejti.
door-accessibility-tell-title = Na e thoni
door-accessibility-tell = Nëse diçka nuk punon, telefononi një sportel dhe tregojeni. Kështu na ndihmoni të përmirësohemi.
door-sources-title = Nga vijnë të dhënat
door-sources-lead = Shërbimet dhe kontaktet vijnë nga faqe publike. Ja cilat, me datën e tyre.
door-sources-example = Ajo që faqet nuk e thonë është shembull, dhe e shkruajmë pranë.
door-sources-caption = Faqet e lexuara
door-source-title = Titulli
door-source-publisher = Kush e botoi
door-source-date = Data
door-source-undated = Pa datë
door-source-printed = Printuar: { $day }
door-source-published = Botuar: { $day }
door-programmes-caption = Projektet
door-programme-name = Projekti
door-programme-state = Si është, sipas faqes
door-programme-shown = Si e tregojmë

# Refusals of the calendar
