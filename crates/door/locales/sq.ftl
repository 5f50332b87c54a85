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
door-own-code-link = Kam tashmë një takim ose një vend në një grup
door-own-code-lead = Shkruani kodin që ju dhamë, për një takim ose një grup. Mund ta shihni, ta zhvendosni ose ta anuloni.
door-own-code = Kodi
door-own-code-hint = Tetë shenja, për shembull K7WM-2QXA.
door-own-code-missing = Kodi ka tetë shenja, shkronja dhe numra. Kontrolloni si e shkruat.
door-own-code-nothing = Ky kod nuk hap asgjë. Kontrolloni çdo shenjë, ose telefononi sportelin.
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

door-verified-by = Kontrolluar: { $day }, nga { $body }

# The map
door-map-title = Harta
door-map-lead = Prekni një zonë, pastaj një komunë. Nën çdo vizatim i gjeni të njëjtat gjëra me fjalë.
door-map-link = Shihni hartën
door-map-whole = I gjithë territori
door-map-whole-about = { $count ->
    [one] Një zonë.
   *[other] { $count } zona, nga veriu lart deri te jugu poshtë. Shtypni një zonë për të parë komunat e saj.
}
door-map-district = Vizatimi: { $district }
door-map-district-about = { $count ->
    [one] Një komunë.
   *[other] { $count } komuna. Veriu është lart. Shtypni një komunë për ta hapur.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, një sportel
   *[other] { $town }, { $count } sportele
}
door-map-key-desk = Këtu ka një sportel
door-map-key-none = Sporteli është në një komunë afër
door-map-words = Me fjalë: { $district }
door-map-column-town = Komuna
door-map-column-desks = Sportelet dhe si shkohet atje
door-map-near = Më i afërti është në { $town }, rreth { $km } km larg.
door-map-honest = Zonat janë vizatuar rreth qendrave të komunave. Nuk janë kufijtë e saktë. Largësitë janë në vijë të drejtë.
door-map-where = Ku ndodhet { $town }
door-map-where-about = Vizatimi tregon territorin, me një pikë te komuna.

# What a public site owes
door-privacy-who-answers-title = Kush mban përgjegjësi për të dhënat
door-privacy-who-answers = Përgjegjësinë e mban organizata e sportelit që zgjidhni. E gjeni në faqen e sportelit.
door-privacy-how-long-title = Për sa kohë
door-privacy-how-long = I mbajmë sa kohë duhen për takimin tuaj dhe pastaj aq sa thotë ligji. Më pas e hedhim çelësin: askush nuk mund t’i lexojë më.
door-privacy-complain = Nëse mendoni se i përdorim keq, mund të ankoheni te autoriteti italian për mbrojtjen e të dhënave (Garante per la protezione dei dati personali). Është falas.
door-privacy-feedback-title = Kur thoni çfarë mendoni për faqen
door-privacy-feedback = Numërojmë vetëm përgjigjet, pa emër. Fjalët që shkruani janë të mbyllura me çelës.
door-accessibility-state-title = Ku kemi arritur
door-accessibility-state = Ndjekim rregullat WCAG 2.2, niveli AA. Faqja i zbaton pjesërisht: më poshtë themi çfarë mungon.
door-accessibility-how-works = Punon edhe pa JavaScript, pa figura dhe me një telefon të vjetër.
door-accessibility-not-title = Çfarë mungon
door-accessibility-not-reader = Asnjë person i verbër nuk e ka provuar ende me lexuesin e vet të ekranit.
door-accessibility-not-languages = Tetë gjuhë janë përkthyer me makinë. Ata që i kanë gjuhë të nënës nuk i kanë lexuar ende.
door-accessibility-not-map = Në hartë pikat janë të vogla. Të njëjtat gjëra janë shkruar poshtë, me fjalë.
door-accessibility-made-title = Si e dimë
door-accessibility-made = E kontrolluam vetë, më 22 nëntor 2026. Një program e shikon çdo faqe në ekrane të vogla dhe të mëdha, të çelëta dhe të errëta, me shkronja dy herë më të mëdha. E gjithë rruga është provuar vetëm me tastierë.
door-accessibility-tell-us-title = Nëse diçka nuk shkon
door-accessibility-tell-us = Na e thoni nga këtu, pa emër. Ose telefononi një sportel: ju ndihmojnë edhe me zë.
door-accessibility-tell-link = Thoni çfarë nuk shkon
door-accessibility-answer-title = Nëse nuk ju përgjigjemi
door-accessibility-answer = Prisni tridhjetë ditë. Pastaj mund t’i shkruani avokatit të qytetarëve për shërbimet digjitale (Difensore civico per il digitale), pranë AgID. Është falas.
door-accessibility-answer-link = Faqja e Difensore civico per il digitale
door-accessibility-site-title = Rreth kësaj faqeje interneti
door-accessibility-site = Është bërë me Filò, një program i lirë. Është versioni i parë. Faqet janë shkruar këtu dhe nuk përdorin shërbime të të tjerëve.

# Source code
door-code-title = Kodi i kësaj faqeje interneti
door-code-lead = Kjo faqe interneti është bërë me Filò, një program i lirë.
door-code-licence = Ka licencën publike të Bashkimit Evropian, EUPL 1.2. Një organizatë tjetër mund ta përdorë, ta ndryshojë dhe t’ua japë të tjerëve. Kush e ndryshon dhe ua ofron të tjerëve duhet të japë edhe kodin e vet.
door-code-where = Kodi është këtu:
door-code-ask = Kush e drejton këtë faqe jua jep kodin, nëse e kërkoni në një sportel. Adresa shkruhet në skedarin publiccode.yml.

# Feedback
door-feedback-title = Si ju duket kjo faqe interneti?
door-feedback-lead = Mjaftojnë dy hapa. Nuk ju kërkojmë emrin.
door-feedback-question = A janë të qarta informacionet?
door-feedback-missing = Zgjidhni një numër nga 1 deri në 5.
door-feedback-5 = 5, shumë të qarta
door-feedback-4 = 4, mjaft të qarta
door-feedback-3 = 3, deri diku
door-feedback-2 = 2, pak të qarta
door-feedback-1 = 1, aspak
door-feedback-why-title = Na thoni pse
door-feedback-well = Çfarë ju pëlqeu më shumë?
door-feedback-hard = Çfarë ishte e vështirë?
door-feedback-several = Mund të zgjidhni disa përgjigje, ose asnjë.
door-feedback-clear = Fjalët ishin të qarta
door-feedback-complete = Ishte gjithçka që më duhej
door-feedback-in-order = E kuptova gjithmonë çfarë duhej të bëja
door-feedback-no-trouble = Gjithçka punoi mirë
door-feedback-not-clear = Fjalët nuk ishin të qarta
door-feedback-not-complete = Mungonte diçka
door-feedback-not-in-order = Nuk e kuptova çfarë duhej të bëja
door-feedback-trouble = Diçka nuk punoi
door-feedback-other = Tjetër
door-feedback-comment = Doni të shtoni diçka?
door-feedback-comment-hint = Mos shkruani emra ose numra telefoni. Nuk mund të përgjigjemi nga këtu.
door-feedback-send = Dërgoni
door-feedback-thanks = Faleminderit
door-feedback-thanks-lead = E lexojnë ata që koordinojnë sportelet. Na ndihmon të përmirësohemi.

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = Ky sportel është mbyllur
door-closed-lead = Fleta që gjetët është e vjetër. Por këtu ka ende njerëz që ju ndihmojnë.
door-closed-helpers = Kë mund të telefononi tani
door-paper-back = Drejtojeni telefonin te kodi për t’u kthyer këtu. Ose shkruani:
door-widget-frame = Filò: kush ju ndihmon pranë jush
door-widget-title = Ju duhet një dorë ndihmë?
door-widget-lead = Tregoni çfarë po ndodh. Ju themi kush ju ndihmon. Është falas dhe nuk duhet të thoni emrin.
door-widget-link = Shihni kush ju ndihmon
door-snippet-title = Filò në faqen e komunës
door-snippet-lead = Kopjoni njërin nga dy tekstet në faqet e internetit të komunës { $town }.
door-snippet-no-cookie = Nuk lë cookie dhe nuk përdor skripte.
door-snippet-no-trace = Nuk e di kush e shikon faqen dhe nuk i kërkon asgjë asnjë faqeje tjetër interneti.
door-snippet-frame = Kutia
door-snippet-size = Gjerësia e kutisë: { $width } piksel. Lartësia: { $height } piksel.
door-snippet-link = Vetëm lidhja
door-snippet-language = Për një gjuhë tjetër, ndryshoni gjuhën e kësaj faqeje dhe kopjoni përsëri.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Informacione
door-discreet-link = Shkruani pa thënë kush jeni
door-discreet-link-note = Ju përgjigjemi ku dhe kur nuk është rrezik për ju.
door-today-title = Kalendari
door-discreet-before-title = Shkruani pa thënë kush jeni
door-discreet-before-lead = Një person ju lexon dhe ju përgjigjet. Nuk duhet emri.
door-discreet-not-watched = Askush nuk lexon natën, të dielën ose në ditët e festës. Jeni në rrezik tani? Telefononi menjëherë.
door-discreet-no-name = Nuk ju kërkojmë emrin. E thoni vetëm po të doni dhe kur të doni.
door-discreet-who-reads = Lexojnë vetëm ata që punojnë në sportelin që zgjidhni. Para se të shkruani, e shihni cili është.
door-discreet-children = Nëse një fëmijë ose një i ri nën 18 vjeç është në rrezik, kush lexon mund të jetë i detyruar të njoftojë ata që e mbrojnë. Jua themi para se të shkruani.
door-discreet-town-hint = Na ndihmon të gjejmë sportelin e duhur.
door-discreet-town-known = Shkruani te sporteli për ata që banojnë në { $town }.
door-discreet-town-elsewhere = Për këtë komunë nuk ka sportel këtu. Provoni me një komunë afër.
door-discreet-write = Shkruani
door-discreet-back-title = I keni tashmë gjashtë fjalët tuaja?
door-discreet-words = Gjashtë fjalët tuaja
door-discreet-words-hint = Shkruajini me radhë, në italisht. Theksat dhe gabimet e vogla nuk prishin punë. Faqja mbyllet kur mbyllni gjithçka.
door-discreet-open = Hapeni
door-discreet-words-missing = Shkruani gjashtë fjalët tuaja.
door-discreet-words-count = Fjalët janë { $all }. Ju keni shkruar { $count }.
door-discreet-words-unknown = Fjala numër { $place } nuk është nga tonat. Kontrolloni si e keni shkruar.
door-discreet-words-nothing = Me këto fjalë nuk hapet asgjë. Ndoshta njëra është e gabuar. Ndoshta faqja është e mbyllur. Mund të shkruani një mesazh të ri.
door-discreet-words-wait = Keni provuar shumë herë. Prisni { $seconds } sekonda dhe provoni përsëri.
door-discreet-leave-hint = Për të dalë menjëherë, shtypni «Dilni tani», ose tri herë tastin Esc.
door-discreet-over = Faqja është mbyllur. Për ta hapur, shkruani gjashtë fjalët tuaja.
door-discreet-tell-title = Mesazhi juaj
door-discreet-reader = Ju lexon: { $desk }. Është një sportel i organizatës: { $body }.
door-discreet-desk-other = Zgjidhni një sportel tjetër
door-discreet-desk = Kush doni ta lexojë?
door-discreet-message = Çfarë doni të na thoni?
door-discreet-message-hint = Mjaftojnë pak fjalë. Pjesën tjetër mund ta shtoni më pas.
door-discreet-message-missing = Shkruani të paktën një fjalë.
door-discreet-alias = Si doni t’ju thërrasim?
door-discreet-alias-hint = Bën edhe një emër i sajuar, ose asgjë.
door-discreet-age = Mosha juaj
door-discreet-minor = Jam nën 18 vjeç
door-discreet-minor-note = Kështu ju përgjigjet dikush që di të flasë me të rinjtë.
door-discreet-way = Ku t’ju përgjigjemi?
door-discreet-way-here = Vetëm këtu
door-discreet-way-here-note = Ktheheni në këtë faqe me gjashtë fjalë të fshehta, në italisht. Në telefon nuk vjen asgjë.
door-discreet-way-call = Me një telefonatë
door-discreet-way-call-note = Telefonojmë vetëm në ditët dhe orët që thoni ju.
door-discreet-way-message = Me një mesazh në telefon
door-discreet-way-message-note = Mesazhi nuk thotë kush jemi dhe as pse shkruajmë.
door-discreet-way-email = Me një e-mail
door-discreet-way-email-note = E-maili nuk thotë për çfarë flasim.
door-discreet-reach-more = Kur dhe si mund t’ju kontaktojmë
door-discreet-phone-missing = Shkruani numrin ku t’ju telefonojmë.
door-discreet-email-missing = Shkruani adresën ku t’ju shkruajmë.
door-discreet-days = Në cilat ditë mund t’ju kontaktojmë?
door-discreet-days-hint = Nëse nuk zgjidhni asgjë, çdo ditë është në rregull.
door-discreet-from = Nga ora
door-discreet-until = Deri në orën
door-discreet-any-hour = Çdo orë
door-discreet-hours-wrong = Ora e mbarimit vjen para fillimit. Zgjidhni një orë më vonë.
door-discreet-cover = Nëse përgjigjet dikush tjetër, çfarë themi?
door-discreet-cover-hint = Për shembull: jam nga biblioteka, ka ardhur libri.
door-discreet-interpreter = Doni të flisni në një gjuhë tjetër?
door-discreet-interpreter-no = Jo, italishtja është në rregull
door-discreet-send = Dërgoni
door-discreet-sent = E morëm mesazhin tuaj. Ju përgjigjemi sapo të mundemi.
door-discreet-sent-already = E kishit dërguar më parë. Gjashtë fjalët shihen vetëm një herë.
door-discreet-words-title = Gjashtë fjalët tuaja
door-discreet-words-lead = Me këto fjalë ktheheni këtu dhe lexoni përgjigjen. Janë fjalë italiane: mbajini ashtu siç janë. Thojini me zë të lartë, shkruajini në një letër ose mësojini përmendsh.
door-discreet-words-lost = I shihni tani dhe kurrë më. Nëse i humbni, mund të shkruani gjithmonë një mesazh të ri.
door-discreet-open-now = Hapni faqen tuaj
door-discreet-own = Faqja juaj
door-discreet-own-called = Përshëndetje, { $name }
door-discreet-reader-now = Ju lexon: { $desk }, { $body }.
door-discreet-you = Ju
door-discreet-desk-says = Sporteli
door-discreet-read = Lexuar
door-discreet-waiting = Nuk ka ende përgjigje. Kthehuni pas një ose dy ditësh.
door-discreet-more = Doni të shtoni diçka?
door-discreet-closed = Sporteli e ka mbyllur këtë faqe. Nëse shkruani, ajo hapet përsëri.
door-discreet-meetings = Takimet tuaja
door-discreet-book = Doni të vini vetë?
door-discreet-book-lead = Lini një takim. Nuk ju kërkojmë emrin.
door-discreet-nobody = Pa emër
door-discreet-reach-title = Si ju kontaktojmë
door-discreet-reach-never = Nuk ju kontaktojmë më. Mund të lexoni dhe të shkruani gjithmonë këtu.
door-discreet-reach-here = Ju përgjigjemi vetëm këtu.
door-discreet-reach-call = Ju telefonojmë në numrin { $address }.
door-discreet-reach-message = Ju dërgojmë një mesazh në numrin { $address }.
door-discreet-reach-email = Ju shkruajmë në { $address }.
door-discreet-never = Mos më kontaktoni më
door-discreet-keep = Ruani
door-discreet-yours = Vendosni ju
door-discreet-name-go = E them emrin tim
door-discreet-name-title = Emri juaj, po të doni
door-discreet-name-lead = Me emrin, sporteli mund të hapë dosjen tuaj. Mesazhet mbeten këtu. Më pas nuk do të mund të fshini më gjithçka.
door-discreet-name = Emri dhe mbiemri
door-discreet-name-yes = Po, e them emrin tim
door-discreet-named = Sporteli e di emrin tuaj, sepse e thatë ju.
door-discreet-delete = Fshini gjithçka
door-discreet-delete-title = Doni të fshini gjithçka?
door-discreet-delete-lead = Mesazhet, kontaktet dhe takimet zhduken përgjithmonë. Gjashtë fjalët nuk hapin më asgjë.
door-discreet-delete-yes = Po, fshij gjithçka

# Whether we write to people about their appointment
door-tell = Doni një kujtesë?
door-tell-hint = Ju shkruajmë edhe nëse ndryshon diçka. Mesazhi nuk thotë kurrë pse vini.
door-tell-sms = Po, me një mesazh në telefon
door-tell-sms-note = Nëse nuk mundet, ju dërgojmë një e-mail.
door-tell-mail = Po, me një e-mail
door-tell-nothing = Jo, mos më shkruani
door-tell-mail-missing = Për të marrë një e-mail, shkruani këtu adresën tuaj.
door-tell-detail = Çfarë mund të thotë mesazhi?
door-tell-detail-told = Edhe ditën, orën dhe vendin
door-tell-detail-note = Përndryshe thotë vetëm që keni një takim.
door-row-tell = Kujtesa
door-tell-row-sms = Me një mesazh në telefon
door-tell-row-mail = Me një e-mail
door-tell-row-nothing = Asnjë mesazh
door-tell-row-cannot = Në këtë numër nuk mbërrijnë mesazhe. Nëse ndryshon diçka, ju telefonojmë.
door-tell-row-told = Thotë edhe ditën, orën dhe vendin
door-tell-row-discreet = Thotë vetëm që keni një takim
door-told-reminder-sms = Jua kujtojmë takimin me një mesazh në telefon: { $day }, në orën { $time }.
door-told-reminder-mail = Jua kujtojmë takimin me një e-mail: { $day }, në orën { $time }.
door-told-changes = Nëse ndryshon diçka, ju shkruajmë.
door-told-nothing = Nuk ju shkruajmë: shënojeni vetë ditën dhe orën.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Hapur
    .text = Mund të kërkosh të hysh. Hyhet sipas radhës së mbërritjes.
door-intake-full = Të gjitha vendet janë zënë
    .text = Mund të kërkosh gjithsesi. Ka një listë pritjeje.

door-desk-now-online = Tani kjo zyrë pret online, jo në vend.
door-desk-now-phone = Tani kjo zyrë pret me telefon, jo në vend.
door-desk-from-online = Nga { $day } kjo zyrë pret online, jo në vend.
door-desk-from-phone = Nga { $day } kjo zyrë pret me telefon, jo në vend.
door-desk-from-desk = Nga { $day } kjo zyrë pret sërish në vend.
door-mode-changed = Atë ditë zyra pret në mënyrë tjetër. Zgjidhni sërish si të flisni me ne.
door-join = Hyni në takim
door-row-was = Më parë

# Grupe: takime ku vihet disa herë, me të njëjtët njerëz
door-groups = Takime në grup
door-group-open = Ka vend
    .text = Mund të vini në të gjitha takimet që mbeten.
door-group-full = Tani është plot
    .text = Mund të hyni në listë. Kur lirohet një vend, e merr kush ka ardhur i pari.
door-group-come = Dua të vij
door-group-list = Më vini në listë
door-group-meetings = Kur takohemi
door-group-language = Flitet
door-group-know = Për t’u ditur
door-group-place-lead = Vendi vlen për të gjitha takimet që mbeten. Mjafton një emër, edhe i shpikur.
door-group-list-title = Lista e pritjes
door-group-list-lead = Tani nuk jua kërkojmë emrin. E kërkojmë vetëm nëse lirohet një vend.
door-group-reach-hint = Për t’ju thënë se ka vend. Mund edhe të mos lini asgjë dhe të shihni faqen tuaj.
door-group-enrol = Më regjistroni
door-group-overtaken = Vendi i fundit u zu pak çaste më parë. Ajo që shkruat është ende këtu: doni të hyni në listë?
door-group-free-now = Sapo u lirua një vend. Na thoni emrin.
door-group-done = Vendi është juaji për të gjitha takimet që mbeten.
door-group-waiting-title = Jeni në listë
door-group-waiting = { $before ->
    [0] Para jush nuk ka njeri.
    [one] Para jush është një person.
   *[other] Para jush janë { $before } persona.
}
door-group-waiting-how = Kur lirohet një vend, jua mbajmë dy ditë. Nëse keni lënë një kontakt, ju lajmërojmë. Nëse jo, shihni këtu herë pas here.
door-group-offered-title = Ka një vend për ju
door-group-offered = Jua mbajmë deri { $day }, ora { $time }. Na thoni emrin dhe si t’ju lajmërojmë.
door-group-accept = Po, vij
door-group-refuse = Jo, e lë vendin
door-group-leave = Dal nga grupi
door-group-leave-list = Dal nga lista
door-group-left = U bë. Vendi i shkon kujt pret.
door-group-lapsed = Koha për t’u përgjigjur mbaroi. Vendi i shkoi dikujt tjetër. Mund të kërkoni përsëri.
door-group-again = Kthehu te grupi
door-group-link-hint = Me këtë adresë ktheheni këtu ose e lini vendin. Kush e di mund ta bëjë: mbajeni për vete.
# Faqja e atyre që dërgojnë të tjerë: shkolla, mjeku, famullia (D9).
door-invii-title = Dërgimet e tua
door-invii-open = Hap faqen time
door-invii-open-lead = Lidhja jote mbërriti. Shtyp për të hapur faqen tënde.
door-invii-no-link = Kjo faqe hapet me lidhjen tënde personale.
door-invii-no-link-way = Hap lidhjen që të dha enti. Nuk e ke më? Kërko një të re nga ai që ta dha.
door-invii-closed = Faqja u mbyll vetë. Hape përsëri lidhjen, pastaj kthehu prapa: ajo që shkrove është ende aty.
door-invii-wait = Pati shumë prova. Prit { $seconds } sekonda dhe provo përsëri.
door-invii-ended = Lidhja jote ka skaduar
door-invii-ended-lead = Një lidhje vlen më së shumti një vit. E jotja mbaroi.
door-invii-revoked = Lidhja jote nuk vlen më
door-invii-revoked-lead = Enti që ta dha e ka mbyllur.
door-invii-nothing = Kjo lidhje nuk hap asgjë
door-invii-nothing-lead = Ndoshta mungon një pjesë, ose ke një më të re. Kopjoje të gjithën dhe provo përsëri.
door-invii-over-way = Kërko një lidhje të re nga ai që ta dha. Ndërkohë personi mund të telefonojë në sportel ose të shkruajë vetë, edhe pa emër.
door-invii-over-danger = Një fëmijë është në rrezik tani? Telefono 112.
door-invii-sent = U dërgua
door-invii-sent-next = Sporteli e lexon dhe e telefonon personin, zakonisht brenda pak ditësh. Thuaji që do ta telefonojnë. Këtu sheh nëse janë përgjigjur.
door-invii-taken-back = U tërhoq
door-invii-taken-back-next = Sporteli nuk sheh më asgjë nga ky dërgim.
door-invii-too-late = Sporteli është përgjigjur tashmë
door-invii-too-late-next = Nga këtu nuk tërhiqet më. Kush ka ndryshuar mendje mund t’ia thotë sportelit.
door-invii-state-sent = U dërgua
door-invii-state-read = U lexua
door-invii-state-received = U mor
door-invii-state-taken = Merret sporteli
door-invii-state-could-not = Nuk ishte e mundur
door-invii-state-call = Telefono sportelin, të lutem
door-invii-new = Dërgo një person
door-invii-sent-title = Kë ke dërguar
door-invii-sent-lead = Sheh vetëm nëse janë përgjigjur. Ajo që thonë mbetet mes tyre.
door-invii-empty = Kur dërgon një person, këtu sheh nëse sporteli është përgjigjur.
    .title = Nuk ke dërguar ende askënd
door-invii-until = Lidhja jote vlen deri më { $day }. Ta dha { $body }.
door-invii-take-back = Ndryshoi mendje: tërhiqe
door-invii-close = Mbyll faqen
door-invii-with-booking = me një takim
door-invii-mine = Kthehu te dërgimet e tua
door-invii-risk = Ke frikë se dikush po i bën keq një fëmije ose një të riu?
door-invii-risk-hint = Vlen për këdo nën 18 vjeç: rrahje, abuzime, braktisje, frikë për t’u kthyer në shtëpi. Përgjigjja jote nuk ruhet këtu.
door-invii-risk-yes = Po
door-invii-risk-unsure = Nuk e di
door-invii-risk-no = Jo
door-invii-risk-missing = Zgjidh një përgjigje. Nëse ke një dyshim, zgjidh «Nuk e di».
door-invii-harm = Këtu duhet kush mbron fëmijët
door-invii-harm-lead = Kjo nuk i dërgohet një sporteli. Edhe një dyshim duhet t’i thuhet kujt mund të mbrojë.
door-invii-harm-now = Është në rrezik tani? Telefono menjëherë.
door-invii-harm-where = Kujt t’ia thuash
door-invii-harm-prosecutor = Shkruaji prokurorisë pranë gjykatës për të mitur të zonës sate (Procura della Repubblica presso il Tribunale per i minorenni).
door-invii-harm-service = Fol me shërbimin social të komunës ku banon. Nëse ke një dyshim mund të kërkosh këshillë pa thënë emrin.
door-invii-harm-near = Për { $town }:
door-invii-harm-school = Në shkollë lajmëro edhe drejtorin. Detyra jote mbetet.
door-invii-harm-duty = Çfarë duhet të dish
door-invii-harm-law = Punon në një shërbim publik, si shkolla ose shëndetësia? Ligji të detyron të sinjalizosh pa pritur një krim ndaj një fëmije (neni 331 c.p.p., nenet 361 dhe 362 c.p.). Kush nuk është i detyruar mund ta bëjë njësoj.
door-invii-harm-agreement = Nuk duhet po-ja e askujt, as e prindërve. Nëse ai që bën keq është në shtëpi, mos e thuaj në shtëpi.
door-invii-harm-proof = Nuk të duhen prova dhe nuk duhet të hetosh. Shkruaj çfarë ke parë dhe dëgjuar, dhe kur.
door-invii-harm-not-here = Nga kjo faqe nuk niset asgjë dhe këtu nuk mbetet asgjë. Sinjalizimin e bën ti.
door-invii-about = Kë do të dërgosh?
door-invii-about-lead = Pyesim vetëm atë që duhet për ta telefonuar.
door-invii-called = Emri, inicialet ose nofka
door-invii-called-hint = Kështu e gjen në listën tënde. Mjafton aq sa do personi.
door-invii-called-missing = Shkruaj një emër, edhe të shpikur.
door-invii-phone = Telefoni i personit
door-invii-phone-missing = Shkruaj një telefon ose një e-mail të personit.
door-invii-more-ways = E-mail, ose si ta kërkojmë
door-invii-reach = Kur dhe si ta kërkojmë
door-invii-reach-hint = Për shembull: vetëm në mëngjes; nëse përgjigjet dikush tjetër, mos thoni kush jeni.
door-invii-age = Mosha
door-invii-minor = Ka më pak se 18 vjeç
door-invii-minor-note = Atëherë thotë po një prind.
door-invii-town = Ku banon?
door-invii-town-missing = Shkruaj komunën ku banon.
door-invii-language = Çfarë gjuhe flet?
door-invii-needs = Për çfarë ka nevojë?
door-invii-need-missing = Zgjidh të paktën një gjë.
door-invii-note = Do të shtosh dy fjalë?
door-invii-note-hint = Vetëm atë që e di personi. Pa sëmundje, pa gjykime.
door-invii-agreement = Po-ja: { $name }
door-invii-reader = E lexon: { $desk }, { $body }.
door-invii-desk-other = Zgjidh një sportel tjetër
door-invii-desk = Kush do që ta lexojë?
door-invii-read-title = Lexo me zë
door-invii-read = { $name } ia jep emrin dhe numrin tënd këtij sporteli: { $desk }, { $body }. Sporteli të telefonon. Kush të dërgon sheh vetëm nëse janë përgjigjur, jo çfarë do të thuash. Është falas. Nëse ndryshon mendje, mjafton ta thuash. Je dakord?
door-invii-by = Kush tha po?
door-invii-by-person = Vetë personi
door-invii-by-parent = Një prind, ose kush e zëvendëson
door-invii-by-missing = Zgjidh kush tha po.
door-invii-how = Si?
door-invii-how-person = Ballë për ballë
door-invii-how-phone = Në telefon
door-invii-how-missing = Zgjidh si e tha.
door-invii-day = Cilën ditë?
door-invii-day-missing = Shkruaj ditën.
door-invii-day-wrong = Shkruaj një ditë të tre muajve të fundit, jo një që vjen.
door-invii-agreed = Po-ja
door-invii-agreed-yes = I dëgjoi këto fjalë dhe tha po
door-invii-agreed-missing = Pa po-në e tij nuk mund të dërgohet, sepse vendos personi. Nëse thotë jo, mund të telefonojë vetë kur të dojë.
door-invii-desk-changed = Zgjodhe një sportel tjetër: lexo fjalët e reja, pastaj shëno po-në e tij.
door-invii-parent-needed = Për kë ka më pak se 18 vjeç thotë po një prind. Nëse prindi nuk mund ta dijë, i riu mund të shkruajë vetë, pa emër.
door-invii-send = Dërgo: sporteli telefonon
door-invii-book = Cakto një takim
door-invii-change = Ndrysho atë që shkrove
door-invii-book-title = Një takim për { $name }
door-invii-first = Vendi i parë i lirë: { $day }
door-invii-no-times = Kthehu prapa: zgjidh një sportel tjetër, ose dërgo dhe sporteli telefonon.
    .title = Nuk ka vende për të caktuar
door-invii-booked-by = Caktuar nga { $name }, { $place }, në marrëveshje me personin.
door-invii-tell = Nëse cakton takim: a do një mesazh?
door-invii-tell-hint = Pyete para se të caktosh takimin. Mesazhi nuk thotë kurrë pse vjen.
door-invii-tell-missing = Pyet nëse do një mesazh dhe zgjidh.
door-invii-tell-no-mail = Për një e-mail duhet adresa e tij: kthehu, ndrysho dhe shkruaje.
door-invii-told = Personit i vjen një mesazh. Nëse ndryshon diçka, i shkruajmë.
door-invii-told-nothing = Nuk i shkruajmë personit: thuaji ti ditën, orën dhe kodin.
door-invii-nobody-answers = Për këtë komunë asnjë sportel nuk u përgjigjet ende dërgimeve. Personi mund të telefonojë vetë.

# Coming earlier than one is expected (A8)
door-earlier = Dua të vij më herët
door-earlier-title = Doni të vini më herët?
door-earlier-lead = Nëse lirohet një orë para takimit tuaj, e mbajmë për ju dhe ju shkruajmë. Takimi juaj mbetet derisa të thoni po.
door-earlier-part = Në cilën pjesë të ditës mund të vini?
door-earlier-any = Në çdo kohë
door-earlier-morning = Paradite
door-earlier-afternoon = Pasdite
door-earlier-days = Në cilat ditë?
door-earlier-days-missing = Zgjidhni të paktën një ditë.
door-earlier-notice = Sa përpara doni ta dini?
door-earlier-notice-1 = Mjafton një ditë më parë
door-earlier-notice-3 = Tri ditë më parë
door-earlier-notice-7 = Një javë më parë
door-earlier-ask = Po, më njoftoni
door-earlier-back = Jo, kthehem
door-earlier-waiting-title = Kërkojmë një orë më herët
door-earlier-waiting = Nëse lirohet, ju shkruajmë. Ndërkohë takimi juaj mbetet.
door-earlier-stop = Mos kërkoni më
door-earlier-stopped = Mirë, nuk kërkojmë më. Takimi juaj mbetet.
door-earlier-kept-title = Ka një orë më herët
door-earlier-kept = { $day }, ora { $time }. E mbajmë për ju deri { $until_day }, ora { $until_time }. Nëse nuk thoni po, mbetet takimi juaj.
door-earlier-yes = Po, vij më herët
door-earlier-no = Jo, mbaj timin
door-earlier-refused = Mirë, takimi juaj mbetet.
door-earlier-done = U bë: tani vini më herët.
door-earlier-gone = Ajo orë nuk është më. Takimi juaj mbetet.
door-earlier-rested = Tri herë pati një orë më herët, pa një po. Nuk kërkojmë më. Mund ta kërkoni sërish.
door-mediation-ask = A doni me vete dikë që flet { $language }?
door-mediation-ask-hint = Është i detyruar ta mbajë sekretin dhe për ju është falas. Nuk duhet të përkthejë një fëmijë ose një i afërm. Sporteli e kërkon: në faqen tuaj lexoni nëse u gjet.
door-mediation-no = Jo, faleminderit
door-mediation-yes = Po
door-mediation-woman = Po, një grua
door-row-mediation = Kush përkthen
door-mediation-found = Me ju do të jetë dikush që flet { $language }.
door-mediation-looking = Po kërkojmë dikë që flet { $language }.
door-mediation-silent = Është i detyruar ta mbajë sekretin. Për ju është falas.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = Për të hyrë duhet edhe kodi. Ta kemi thënë me zë.
door-mine-no-link = Kjo faqe hapet me një lidhje dhe një kod. T’i jep ai që të ndihmon.
door-mine-code-hint = Tetë shifra, për shembull 1234 5678.
door-mine-digits = Kodi ka tetë shifra. Shiko si e ke shkruar.
door-mine-nothing = Këtu nuk hapet asgjë. Shiko shifrat, ose pyet atë që të ndihmon.
door-mine-lead = Këtu sheh pjesën tënde. Të tjerët e familjes nuk e shohin.
door-mine-dates = Datat e ardhshme
door-mine-dates-none = Tani për tani nuk ka data.
door-mine-review = Shohim bashkë si po shkon.
door-mine-promises = Çfarë bëjmë
door-mine-promises-none = Nuk ka ende një plan të nënshkruar me pjesën tënde.
door-mine-together = Ju, bashkë
door-mine-child = Fëmija yt
door-mine-by = Deri më { $day }
door-mine-late = Dita ishte { $day }. Ndodh. Nëse duhet më shumë kohë, shkruaje këtu poshtë.
door-mine-late-theirs = Dita ishte { $day }. E kemi ne radhën: mund të na pyesësh ku jemi.
door-mine-done = U bë
door-mine-ask = Pyet: { $who }
door-mine-shared = Çfarë u kemi dhënë të tjerëve
door-mine-shared-none = Deri tani nuk u kemi dërguar asgjë të tjerëve nga këtu.
door-mine-readers = Kush ka lexuar
door-mine-readers-lead = Sheh ditën, punën dhe entin e atij që ka lexuar. Nuk sheh emrin.
door-mine-readers-none = Deri tani nuk ka lexuar askush.
door-mine-readers-more = Ditët e mëparshme janë te kopja që mund të shkarkosh.
door-mine-part-social = punonjës social
door-mine-part-educator = edukator
door-mine-part-psychologist = psikolog
door-mine-part-job = kush ndihmon për punë
door-mine-part-health = personel shëndetësor
door-mine-part-school = shkolla
door-mine-part-mediator = kush ndihmon me gjuhën
door-mine-part-coordinator = kush koordinon
door-mine-part-other = një tjetër që punon këtu
door-mine-write = Shkruaji atij që të ndihmon
door-mine-write-hint = Askush nuk lexon natën ose në festa. Në rrezik telefono 112.
door-mine-kind = Çfarë do të bësh?
door-mine-kind-answer = Të them diçka
door-mine-kind-correction = Të kërkoj ndreqjen e një gabimi
door-mine-sent = U mor. Përgjigjen e gjen këtu.
door-mine-too-long = Është shumë e gjatë. Shkruaj më pak fjalë.
door-mine-many = Ke shkruar shumë. Prit një përgjigje, pastaj shkruaj përsëri.
door-mine-wrote = Çfarë ke shkruar
door-mine-received = U mor
door-mine-answer = Përgjigje nga { $body }, { $day }
door-mine-copy = Shkarko kopjen
door-mine-copy-note = Mund të shkarkosh në një skedar atë që ka këtu për ty. Nëse telefonin e përdorin edhe të tjerë, mos e bëj.
door-mine-copy-made = Kopje e { $day }
door-mine-limits = Këtu nuk janë shënimet e rezervuara dhe aktet e gjyqtarit. Për to pyet atë që të ndihmon.
door-mine-until = Faqja vlen deri më { $day }.
door-mine-born = Data e lindjes
door-mine-tax = Kodi fiskal
