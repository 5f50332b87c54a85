# SPDX-License-Identifier: EUPL-1.2
# Romanian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = Început
door-next = Mai departe
door-change = Schimbați
door-choose = Alegeți
door-yes = Da
door-no = Nu
door-rather-not = Prefer să nu spun
door-number-range = Scrieți un număr de la { $min } la { $max }.
door-free = Gratuit
door-cost = Costă { $euro } €
door-example = Unele date sunt doar un exemplu: telefonați înainte să mergeți.
door-example-hours = Orele sunt doar un exemplu.
door-when = { $day }, ora { $time }
door-begin = Spuneți-ne ce se întâmplă
door-begin-again = Luați-o de la început
door-book = Faceți o programare

# The thread
door-thread-ask = Ce se întâmplă
door-thread-questions = Câteva întrebări
door-thread-results = Cine vă ajută
door-thread-place = Unde
door-thread-time = Când
door-thread-reason = De ce
door-thread-person = Cine sunteți
door-thread-summary = Verificați
door-thread-done = Vă așteptăm
door-thread-answered = { $count ->
    [0] Niciun răspuns
    [one] Un răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
}

# First page
door-ask-title = Ce se întâmplă?
door-ask-description = Aflați cine vă poate ajuta în localitatea dumneavoastră. Gratuit, fără nume și fără cont.
door-ask-lead = Alegeți cuvintele care spun cel mai bine prin ce treceți. Vă spunem cine vă poate ajuta, unde și când. Este gratuit. Nu vă cerem numele.
door-ask-needs = Alegeți unul sau mai multe cuvinte
door-ask-more = Altceva
door-ask-need-missing = Alegeți cel puțin un cuvânt.
door-ask-town = Unde locuiți?
door-ask-town-hint = Scrieți numele localității (Comune). Fiecare Comune are ghișeul lui (sportello).
door-ask-town-missing = Scrieți localitatea unde locuiți.
door-ask-town-unknown = Nu găsim această localitate. Verificați cum ați scris-o sau apăsați „Locuiesc în altă localitate”.
door-ask-town-several = Mai multe localități încep așa. Apăsați pe a dumneavoastră.
door-ask-town-elsewhere = Locuiesc în altă localitate
door-danger = Sunteți în pericol acum? Sunați imediat.
door-other-ways = Alte moduri de a căuta
door-search-link = Căutați cu cuvintele dumneavoastră
door-services-link = Toate serviciile
door-towns-link = Localitatea dumneavoastră
door-bodies-link = Cine lucrează aici

# Questions
door-questions-title = Câteva întrebări
door-questions-lead = Ne ajută să găsim sprijinul potrivit. Răspundeți doar dacă vreți.
door-questions-skip = Treceți peste și vedeți cine vă ajută

# Results
door-results-title = Iată cine vă poate ajuta
door-results-lead = { $count ->
    [one] Am găsit un serviciu pentru dumneavoastră.
    [few] Am găsit { $count } servicii pentru dumneavoastră. Primele sunt cele mai potrivite.
   *[other] Am găsit { $count } de servicii pentru dumneavoastră. Primele sunt cele mai potrivite.
}
door-results-others = { $count ->
    [one] Vedeți încă un serviciu
    [few] Vedeți încă { $count } servicii
   *[other] Vedeți încă { $count } de servicii
}
door-results-near = { $count ->
    [one] Un serviciu care nu vi se potrivește și de ce
    [few] { $count } servicii care nu vi se potrivesc și de ce
   *[other] { $count } de servicii care nu vi se potrivesc și de ce
}
door-results-sharpen = Răspundeți la alte întrebări
door-results-change = Schimbați cuvintele sau localitatea
door-children-first = Cu dumneavoastră locuiesc copii sau adolescenți: spunem asta la ghișeu, ca să țină cont imediat.
door-result-needs = Ajută cu: { $needs }.
door-result-perhaps = Depinde de un lucru pe care nu ni l-ați spus. { $question }
door-result-remote = { $desk }, fără să vă deplasați
door-result-place = { $place }, la aproximativ { $km } km
door-result-next = Primul loc liber: { $day }, ora { $time }
door-result-walk-in = Puteți merge fără programare
door-result-bring = Aduceți: { $documents }
door-instead = Încercați în schimb: { $service }
door-outside-title = De dumneavoastră se ocupă altă zonă
door-outside-site = Deschideți site-ul
door-nothing-title = Pentru asta încă nu există un serviciu
door-nothing-lead = Nu este vina dumneavoastră. Puteți totuși să vorbiți cu cineva despre asta.
door-nothing-kept = Am notat că aici lipsește acest ajutor, fără numele dumneavoastră. Cei care hotărăsc serviciile vor vedea.
door-nothing-contact = Aici cineva vă ascultă și caută împreună cu dumneavoastră.

# Booking
door-place-title = Unde vreți să mergeți?
door-place-missing = Alegeți un ghișeu.
door-time-title = Când vreți să veniți?
door-time-earlier = Zilele dinainte
door-time-later = Zilele următoare
door-time-first = Mergeți la primul loc liber: { $day }
door-time-empty-title = În aceste zile nu este loc
door-time-empty = Vedeți zilele următoare sau telefonați: uneori se eliberează un loc.
door-time-taken = Cineva a luat acest loc chiar acum. Iată celelalte locuri libere.
door-time-gone = Această oră nu se mai poate rezerva. Iată celelalte locuri libere.
door-time-choose = Alegeți o oră.
door-time-phone = Preferați să vorbiți? Telefonați.
door-reason-title = De ce veniți?
door-reason-lead = Ajung câteva cuvinte. Le citesc doar cei care lucrează în organizația care vă primește.
door-reason-needs = Despre ce vreți să vorbiți?
door-note = Vreți să ne spuneți ceva înainte?
door-note-hint = De exemplu: vin cu un copil mic, nu pot urca scări.
door-note-children = Cu copii sub 18 ani
door-person-title = Pe cine așteptăm?
door-person-lead = Folosim aceste date doar pentru programarea dumneavoastră.
door-name = Cum vă numiți?
door-name-hint = Este de ajuns și doar prenumele.
door-name-missing = Scrieți cum vreți să vă spunem.
door-phone = Telefon
door-phone-hint = Ca să vă anunțăm dacă se schimbă ceva. Dacă preferați, lăsați doar e-mailul.
door-email = E-mail
door-contact-missing = Lăsați un telefon sau un e-mail: așa vă anunțăm dacă se schimbă ceva.
door-mode = Cum vreți să vorbiți cu noi?
door-mode-on-site = Față în față, la ghișeu
door-mode-online = Prin apel video, de acasă
door-mode-phone = La telefon
door-mode-home = La dumneavoastră acasă
door-summary-title = Este totul corect?
door-summary-lead = Verificați și apăsați „Confirmați”. Încă puteți schimba totul.
door-summary-privacy = Datele dumneavoastră sunt ținute sub cheie. Le citesc doar cei care lucrează în organizația care vă primește.
door-privacy-link = Citiți cum le folosim
door-confirm = Confirmați
door-move-lead = Verificați ziua nouă. Locul vechi se eliberează când confirmați.
door-move-confirm = Mutați programarea
door-row-service = Serviciu
door-row-place = Unde
door-row-when = Când
door-row-mode = Cum
door-row-name = Nume
door-row-contact = Contact
door-row-reason = Motiv
door-row-cost = Cost
door-row-body = Cine se ocupă
door-row-access = Acces
door-row-languages = Limbi
door-done-title = Vă așteptăm: { $day }, ora { $time }
door-booked = Programarea este făcută. Ghișeul o vede deja.
door-already = Ați făcut deja această programare: rămâne aceasta. Dacă vreți altă oră, mutați-o mai jos.
door-moved = Am mutat programarea. Ghișeul o vede deja.
door-code = Codul dumneavoastră:
door-bring = Ce să aduceți
door-calendar = Salvați în calendar
door-calendar-neutral = Programare
door-print = Tipăriți
door-change-title = Dacă vă răzgândiți
door-link-hint = Cu această adresă mutați sau anulați programarea. Cine o știe poate face asta: țineți-o doar pentru dumneavoastră.
door-manage = Deschideți programarea dumneavoastră

# The private page
door-appointment-title = Programarea dumneavoastră
door-appointment-gone = Ca să vedeți programarea, deschideți din nou adresa primită. Dacă ați pierdut-o, sunați la ghișeu și spuneți codul.
door-own-code-link = Am deja o programare sau un loc într-un grup
door-own-code-lead = Scrieți codul pe care vi l-am dat, pentru o programare sau un grup. Puteți vedea, muta sau anula.
door-own-code = Cod
door-own-code-hint = Opt semne, de exemplu K7WM-2QXA.
door-own-code-missing = Codul are opt semne, litere și cifre. Verificați cum l-ați scris.
door-own-code-nothing = Acest cod nu deschide nimic. Verificați fiecare semn sau sunați la ghișeu.
door-appointment-phone = Vreți să vorbiți cu cineva?
door-move = Mutați
door-cancel = Anulați programarea
door-cancel-ask = Sigur vreți să anulați? Locul va fi dat altei persoane.
door-cancel-yes = Da, anulez
door-cancel-no = Nu, o păstrez
door-cancel-done = Am anulat programarea. Puteți face alta când vreți.
door-too-late = Este prea târziu ca să schimbați de aici. Sunați la ghișeu.
door-past = Această programare a trecut.
door-cancelled = Această programare este anulată.

# Sheets
door-sheet-for-whom = Pentru cine este
door-sheet-how = Cum faceți
door-sheet-need = Ce vă trebuie
door-sheet-get = Ce primiți
door-sheet-times = Cât durează
door-sheet-access = Cum se intră
door-sheet-conditions = Condiții
door-sheet-desks = Unde mergeți
door-original = Limba textului: { $language }
door-verified = Verificat: { $day }
door-programme = Face parte din { $programme }
door-programme-demonstration = Arătat ca exemplu
door-programme-active = În desfășurare
door-status-suspended = Suspendat
door-status-planned = Încă nu s-a deschis
door-status-ask = Deocamdată nu se pot face programări. Întrebați la unul dintre contacte.
door-access-appointment = Doar cu programare
door-access-walk-in = Fără programare
door-access-both = Cu sau fără programare
door-topics = Subiecte:
door-desk-book = Faceți o programare aici
door-desk-services = Ce găsiți aici

# Looking around
door-jump = Mergeți la
door-services-title = Serviciile
door-services-lead = În total: { $count }, pentru fiecare vârstă.
door-towns-title = Localitățile
door-towns-lead = În total: { $count }. Alegeți-o pe a dumneavoastră.
door-town-lead = Aceste servicii sunt pentru cei care locuiesc în { $town }.
door-town-always = La orice vârstă
door-bodies-title = Cine lucrează aici
door-bodies-lead = În total: { $count }. Sunt primării, cooperative, asociații și alții.
door-body-town = Are sediul în { $town }.
door-body-member = Face parte din: { $bodies }.
door-browse-empty-title = Aici încă nu este nimic
door-browse-empty = Spuneți-ne ce se întâmplă: căutăm împreună.

# Search
door-search-title = Căutați cu cuvintele dumneavoastră
door-search-label = Ce căutați?
door-search-hint = De exemplu: nu reușesc să plătesc chiria.
door-search-missing = Scrieți un cuvânt.
door-search-go = Căutați
door-search-needs = Poate vreți să spuneți
door-search-count = { $count ->
    [one] Un serviciu găsit
    [few] { $count } servicii găsite
   *[other] { $count } de servicii găsite
}
door-search-empty-title = Nu găsim nimic cu aceste cuvinte
door-search-empty = Încercați cu un cuvânt mai simplu sau alegeți dintre cuvintele noastre.

# What a public site owes
door-privacy-title = Datele dumneavoastră
door-privacy-lead = Aici căutați ajutor fără să spuneți cine sunteți. Vă cerem un nume doar dacă faceți o programare.
door-privacy-search-title = Când căutați
door-privacy-search = Nu păstrăm răspunsurile dumneavoastră. Ele călătoresc închise în pagină și expiră după două ore. Dacă lipsește un ajutor, notăm doar localitatea, nevoia și ziua.
door-privacy-booking-title = Când faceți o programare
door-privacy-booking = Păstrăm numele, contactul și cuvintele pe care le scrieți. Sunt ținute sub cheie în arhiva noastră. Cine copiază arhiva fără cheie nu le poate citi.
door-privacy-who-title = Cine le citește
door-privacy-who = Le citesc doar cei care lucrează la ghișeul ales de dumneavoastră sau care coordonează organizația lui. Fiecare citire rămâne notată.
door-privacy-rights-title = Drepturile dumneavoastră
door-privacy-rights = Puteți cere la ghișeu să vedeți, să corectați sau să ștergeți datele dumneavoastră. Instituțiile publice le folosesc pentru o sarcină dată de lege (art. 6.1.e și 9.2.g din Regulamentul european 2016/679).
door-privacy-cookies-title = Cookie-urile
door-privacy-cookies = Nu folosim cookie-uri ca să vă urmărim. Punem unul doar când deschideți programarea dumneavoastră. Durează o jumătate de oră.
door-accessibility-title = Accesibilitate
door-accessibility-lead = Aceste pagini sunt pentru toți: cu tastatura, cu vocea, pe un telefon mic.
door-sources-title = De unde vin datele
door-sources-lead = Serviciile și contactele vin din pagini publice. Iată care sunt, cu data lor.
door-sources-example = Ce nu spun paginile este un exemplu și scriem asta alături.
door-sources-caption = Paginile citite
door-source-title = Titlu
door-source-publisher = Cine a publicat-o
door-source-date = Data
door-source-undated = Fără dată
door-source-printed = Tipărită: { $day }
door-source-published = Publicată: { $day }
door-programmes-caption = Proiectele
door-programme-name = Proiect
door-programme-state = În ce stadiu este, potrivit paginii
door-programme-shown = Cum îl arătăm

# Refusals of the calendar

door-verified-by = Verificat: { $day }, de către { $body }

# The map
door-map-title = Harta
door-map-lead = Apăsați pe o zonă, apoi pe o localitate. Sub fiecare desen găsiți aceleași lucruri în cuvinte.
door-map-link = Vedeți harta
door-map-whole = Tot teritoriul
door-map-whole-about = { $count ->
    [one] O zonă.
    [few] { $count } zone, de la nord (sus) la sud (jos). Apăsați pe o zonă ca să îi vedeți localitățile.
   *[other] { $count } de zone, de la nord (sus) la sud (jos). Apăsați pe o zonă ca să îi vedeți localitățile.
}
door-map-district = Desen: { $district }
door-map-district-about = { $count ->
    [one] O localitate.
    [few] { $count } localități. Nordul este sus. Apăsați pe o localitate ca s-o deschideți.
   *[other] { $count } de localități. Nordul este sus. Apăsați pe o localitate ca s-o deschideți.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, un ghișeu
    [few] { $town }, { $count } ghișee
   *[other] { $town }, { $count } de ghișee
}
door-map-key-desk = Aici este un ghișeu
door-map-key-none = Ghișeul este într-o localitate vecină
door-map-words = În cuvinte: { $district }
door-map-column-town = Localitatea
door-map-column-desks = Ghișeele și cum se ajunge
door-map-near = Cel mai apropiat este în { $town }, la aproximativ { $km } km.
door-map-honest = Zonele sunt desenate în jurul centrelor localităților. Nu sunt granițele exacte. Distanțele sunt în linie dreaptă.
door-map-where = Unde se află { $town }
door-map-where-about = Desenul arată teritoriul, cu un punct pe localitate.

# What a public site owes
door-privacy-who-answers-title = Cine răspunde de date
door-privacy-who-answers = Răspunde organizația ghișeului pe care îl alegeți. O găsiți pe pagina ghișeului.
door-privacy-how-long-title = Cât timp
door-privacy-how-long = Le păstrăm cât timp sunt necesare pentru programarea dumneavoastră și apoi cât spune legea. După aceea aruncăm cheia: nimeni nu le mai poate citi.
door-privacy-complain = Dacă credeți că le folosim greșit, puteți face plângere la autoritatea italiană pentru protecția datelor (Garante per la protezione dei dati personali). Este gratuit.
door-privacy-feedback-title = Când spuneți ce credeți despre site
door-privacy-feedback = Numărăm doar răspunsurile, fără nume. Cuvintele pe care le scrieți sunt ținute sub cheie.
door-accessibility-state-title = Unde am ajuns
door-accessibility-state = Urmăm regulile WCAG 2.2, nivelul AA. Site-ul le respectă în parte: mai jos spunem ce lipsește.
door-accessibility-how-works = Merge și fără JavaScript, fără imagini și pe un telefon vechi.
door-accessibility-not-title = Ce lipsește
door-accessibility-not-reader = Nicio persoană nevăzătoare nu l-a încercat încă cu cititorul ei de ecran.
door-accessibility-not-languages = Opt limbi sunt traduse automat. Vorbitorii lor nativi nu le-au citit încă.
door-accessibility-not-map = Pe hartă punctele sunt mici. Aceleași lucruri sunt scrise dedesubt, în cuvinte.
door-accessibility-made-title = De unde știm
door-accessibility-made = Am verificat noi, pe 22 noiembrie 2026. Un program se uită la fiecare pagină pe ecrane mici și mari, deschise și întunecate, cu litere de două ori mai mari. Tot drumul este încercat doar cu tastatura.
door-accessibility-tell-us-title = Dacă ceva nu merge
door-accessibility-tell-us = Spuneți-ne de aici, fără nume. Sau sunați la un ghișeu: vă ajută și la telefon.
door-accessibility-tell-link = Spuneți ce nu merge
door-accessibility-answer-title = Dacă nu vă răspundem
door-accessibility-answer = Așteptați treizeci de zile. Apoi puteți scrie la avocatul cetățenilor pentru lumea digitală (Difensore civico per il digitale), la AgID. Este gratuit.
door-accessibility-answer-link = Site-ul Difensore civico per il digitale
door-accessibility-site-title = Despre site
door-accessibility-site = Este făcut cu Filò, un program liber. Este prima versiune. Paginile sunt scrise aici și nu folosesc serviciile altora.

# Source code
door-code-title = Codul acestui site
door-code-lead = Acest site este făcut cu Filò, un program liber.
door-code-licence = Are licența publică a Uniunii Europene, EUPL 1.2. Altă organizație îl poate folosi, schimba și da mai departe. Cine îl schimbă și îl oferă altora trebuie să dea și codul său.
door-code-where = Codul este aici:
door-code-ask = Cine se ocupă de acest site vă dă codul, dacă îl cereți la un ghișeu. Adresa se scrie în fișierul publiccode.yml.

# Feedback
door-feedback-title = Cum vi se pare acest site?
door-feedback-lead = Ajung doi pași. Nu vă cerem numele.
door-feedback-question = Informațiile sunt clare?
door-feedback-missing = Alegeți un număr de la 1 la 5.
door-feedback-5 = 5, foarte clare
door-feedback-4 = 4, destul de clare
door-feedback-3 = 3, așa și așa
door-feedback-2 = 2, puțin clare
door-feedback-1 = 1, deloc
door-feedback-why-title = Spuneți-ne de ce
door-feedback-well = Ce v-a plăcut cel mai mult?
door-feedback-hard = Ce a fost greu?
door-feedback-several = Puteți alege mai multe răspunsuri sau niciunul.
door-feedback-clear = Cuvintele erau clare
door-feedback-complete = Era tot ce îmi trebuia
door-feedback-in-order = Am înțeles mereu ce am de făcut
door-feedback-no-trouble = Totul a mers bine
door-feedback-not-clear = Cuvintele nu erau clare
door-feedback-not-complete = Lipsea ceva
door-feedback-not-in-order = Nu am înțeles ce am de făcut
door-feedback-trouble = Ceva nu a mers
door-feedback-other = Altceva
door-feedback-comment = Vreți să adăugați ceva?
door-feedback-comment-hint = Nu scrieți nume sau numere de telefon. Nu putem răspunde de aici.
door-feedback-send = Trimiteți
door-feedback-thanks = Mulțumim
door-feedback-thanks-lead = Răspunsul este citit de cei care coordonează ghișeele. Ne ajută să facem mai bine.

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = Acest ghișeu s-a închis
door-closed-lead = Foaia pe care ați găsit-o este veche. Dar aici este în continuare cineva care vă ajută.
door-closed-helpers = Pe cine puteți suna acum
door-paper-back = Îndreptați telefonul spre cod ca să reveniți aici. Sau scrieți:
door-widget-frame = Filò: cine vă ajută aproape de dumneavoastră
door-widget-title = Aveți nevoie de o mână de ajutor?
door-widget-lead = Povestiți ce se întâmplă. Vă spunem cine vă ajută. Este gratuit și nu trebuie să vă spuneți numele.
door-widget-link = Vedeți cine vă ajută
door-snippet-title = Filò pe site-ul localității
door-snippet-lead = Copiați unul dintre cele două texte în paginile site-ului localității { $town }.
door-snippet-no-cookie = Nu lasă cookie-uri și nu folosește scripturi.
door-snippet-no-trace = Nu știe cine se uită la pagină și nu cere nimic de la niciun alt site.
door-snippet-frame = Caseta
door-snippet-size = Lățimea casetei: { $width } px. Înălțimea: { $height } px.
door-snippet-link = Doar linkul
door-snippet-language = Pentru altă limbă, schimbați limba acestei pagini și copiați din nou.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Informații
door-discreet-link = Scrieți fără să spuneți cine sunteți
door-discreet-link-note = Vă răspundem unde și când nu este un risc pentru dumneavoastră.
door-today-title = Calendar
door-discreet-before-title = Scrieți fără să spuneți cine sunteți
door-discreet-before-lead = O persoană vă citește și vă răspunde. Nu este nevoie de nume.
door-discreet-not-watched = Nimeni nu citește noaptea, duminica sau în zilele de sărbătoare. Sunteți în pericol acum? Sunați imediat.
door-discreet-no-name = Nu vă cerem numele. Îl spuneți doar dacă vreți și când vreți.
door-discreet-who-reads = Citesc doar cei care lucrează la ghișeul pe care îl alegeți. Vedeți care este înainte să scrieți.
door-discreet-children = Dacă un copil sau un adolescent este în pericol, cine citește poate fi obligat să îi anunțe pe cei care îl protejează. Vă spunem asta înainte să scrieți.
door-discreet-town-hint = Ne ajută să găsim ghișeul potrivit.
door-discreet-town-known = Scrieți la ghișeul pentru cei care locuiesc în { $town }.
door-discreet-town-elsewhere = Pentru această localitate nu este un ghișeu aici. Încercați cu o localitate vecină.
door-discreet-write = Scrieți
door-discreet-back-title = Aveți deja cele șase cuvinte?
door-discreet-words = Cele șase cuvinte ale dumneavoastră
door-discreet-words-hint = Scrieți-le în ordine, în italiană. Accentele și greșelile mici nu contează. Pagina se închide când închideți totul.
door-discreet-open = Deschideți
door-discreet-words-missing = Scrieți cele șase cuvinte.
door-discreet-words-count = Trebuie să fie { $all } cuvinte. Cuvinte scrise de dumneavoastră: { $count }.
door-discreet-words-unknown = Cuvântul numărul { $place } nu este dintre ale noastre. Verificați cum l-ați scris.
door-discreet-words-nothing = Aceste cuvinte nu deschid nimic. Poate că unul este greșit. Poate că pagina este închisă. Puteți scrie un mesaj nou.
door-discreet-words-wait = Ați încercat de multe ori. Așteptați { $seconds } s și încercați din nou.
door-discreet-leave-hint = Ca să plecați imediat, apăsați „Ieșiți acum” sau de trei ori tasta Esc.
door-discreet-over = Pagina este închisă. Ca s-o deschideți, scrieți cele șase cuvinte.
door-discreet-tell-title = Mesajul dumneavoastră
door-discreet-reader = Cine vă citește: { $desk }. Este un ghișeu al organizației: { $body }.
door-discreet-desk-other = Alegeți alt ghișeu
door-discreet-desk = Cine vreți să citească?
door-discreet-message = Ce vreți să ne spuneți?
door-discreet-message-hint = Ajung câteva cuvinte. Restul îl puteți adăuga după.
door-discreet-message-missing = Scrieți măcar un cuvânt.
door-discreet-alias = Cum vreți să vă spunem?
door-discreet-alias-hint = Merge și un nume inventat sau nimic.
door-discreet-age = Vârsta dumneavoastră
door-discreet-minor = Am mai puțin de 18 ani
door-discreet-minor-note = Așa vă răspunde cineva care știe să vorbească cu tinerii.
door-discreet-way = Unde vă răspundem?
door-discreet-way-here = Doar aici
door-discreet-way-here-note = Reveniți pe această pagină cu șase cuvinte secrete, în italiană. Pe telefon nu ajunge nimic.
door-discreet-way-call = Printr-un apel telefonic
door-discreet-way-call-note = Sunăm doar în zilele și la orele pe care le spuneți.
door-discreet-way-message = Printr-un mesaj pe telefon
door-discreet-way-message-note = Mesajul nu spune cine suntem și nici de ce scriem.
door-discreet-way-email = Printr-un e-mail
door-discreet-way-email-note = E-mailul nu spune despre ce vorbim.
door-discreet-reach-more = Când și cum vă putem contacta
door-discreet-phone-missing = Scrieți numărul la care să vă sunăm.
door-discreet-email-missing = Scrieți adresa la care să vă scriem.
door-discreet-days = În ce zile vă putem contacta?
door-discreet-days-hint = Dacă nu alegeți nimic, este bună orice zi.
door-discreet-from = De la ora
door-discreet-until = Până la ora
door-discreet-any-hour = Orice oră
door-discreet-hours-wrong = Ora de sfârșit vine înainte de început. Alegeți o oră mai târzie.
door-discreet-cover = Dacă răspunde altă persoană, ce spunem?
door-discreet-cover-hint = De exemplu: sun de la bibliotecă, a sosit cartea.
door-discreet-interpreter = Vreți să vorbiți în altă limbă?
door-discreet-interpreter-no = Nu, este bine în italiană
door-discreet-send = Trimiteți
door-discreet-sent = Am primit mesajul dumneavoastră. Vă răspundem de îndată ce putem.
door-discreet-sent-already = Ați trimis deja. Cele șase cuvinte se văd o singură dată.
door-discreet-words-title = Cele șase cuvinte ale dumneavoastră
door-discreet-words-lead = Cu aceste cuvinte reveniți aici și citiți răspunsul. Sunt cuvinte italiene: păstrați-le așa cum sunt. Spuneți-le cu voce tare, scrieți-le pe o foaie sau învățați-le.
door-discreet-words-lost = Le vedeți acum și apoi niciodată. Dacă le pierdeți, puteți oricând să scrieți un mesaj nou.
door-discreet-open-now = Deschideți pagina dumneavoastră
door-discreet-own = Pagina dumneavoastră
door-discreet-own-called = Bună ziua, { $name }
door-discreet-reader-now = Cine vă citește: { $desk }, { $body }.
door-discreet-you = Dumneavoastră
door-discreet-desk-says = Ghișeul
door-discreet-read = Citit
door-discreet-waiting = Încă nu este un răspuns. Reveniți peste o zi sau două.
door-discreet-more = Vreți să adăugați ceva?
door-discreet-closed = Ghișeul a închis această pagină. Dacă scrieți, se deschide din nou.
door-discreet-meetings = Programările dumneavoastră
door-discreet-book = Vreți să veniți personal?
door-discreet-book-lead = Faceți o programare. Nu vă cerem numele.
door-discreet-nobody = Fără nume
door-discreet-reach-title = Cum vă contactăm
door-discreet-reach-never = Nu vă mai contactăm. Puteți oricând să citiți și să scrieți aici.
door-discreet-reach-here = Vă răspundem doar aici.
door-discreet-reach-call = Vă sunăm la numărul { $address }.
door-discreet-reach-message = Vă trimitem un mesaj la numărul { $address }.
door-discreet-reach-email = Vă scriem la { $address }.
door-discreet-never = Nu mă mai contactați
door-discreet-keep = Salvați
door-discreet-yours = Dumneavoastră hotărâți
door-discreet-name-go = Îmi spun numele
door-discreet-name-title = Numele dumneavoastră, dacă vreți
door-discreet-name-lead = Cu numele, ghișeul vă poate deschide dosarul. Mesajele rămân aici. După aceea nu veți mai putea șterge totul.
door-discreet-name = Prenume și nume
door-discreet-name-yes = Da, îmi spun numele
door-discreet-named = Ghișeul vă știe numele, pentru că l-ați spus dumneavoastră.
door-discreet-delete = Ștergeți totul
door-discreet-delete-title = Vreți să ștergeți totul?
door-discreet-delete-lead = Mesajele, contactele și programările dispar pentru totdeauna. Cele șase cuvinte nu mai deschid nimic.
door-discreet-delete-yes = Da, șterg totul

# Whether we write to people about their appointment
door-tell = Doriți un memento?
door-tell-hint = Vă scriem și dacă se schimbă ceva. Mesajul nu spune niciodată de ce veniți.
door-tell-sms = Da, cu un mesaj pe telefon
door-tell-sms-note = Dacă nu se poate, vă trimitem un e-mail.
door-tell-mail = Da, cu un e-mail
door-tell-nothing = Nu, nu îmi scrieți
door-tell-mail-missing = Ca să primiți un e-mail, scrieți aici adresa.
door-tell-detail = Ce poate spune mesajul?
door-tell-detail-told = Și ziua, ora și locul
door-tell-detail-note = Altfel spune doar că aveți o programare.
door-row-tell = Memento
door-tell-row-sms = Cu un mesaj pe telefon
door-tell-row-mail = Cu un e-mail
door-tell-row-nothing = Niciun mesaj
door-tell-row-cannot = La acest număr nu ajung mesaje. Dacă se schimbă ceva, vă sunăm.
door-tell-row-told = Spune și ziua, ora și locul
door-tell-row-discreet = Spune doar că aveți o programare
door-told-reminder-sms = Vă amintim de programare cu un mesaj pe telefon: { $day }, ora { $time }.
door-told-reminder-mail = Vă amintim de programare cu un e-mail: { $day }, ora { $time }.
door-told-changes = Dacă se schimbă ceva, vă scriem.
door-told-nothing = Nu vă scriem: notați dumneavoastră ziua și ora.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Deschis
    .text = Poți cere să intri. Se intră în ordinea sosirii.
door-intake-full = Toate locurile sunt ocupate
    .text = Poți cere totuși. Există o listă de așteptare.

door-desk-now-online = Acum acest ghișeu primește online, nu față în față.
door-desk-now-phone = Acum acest ghișeu primește la telefon, nu față în față.
door-desk-from-online = De { $day } acest ghișeu primește online, nu față în față.
door-desk-from-phone = De { $day } acest ghișeu primește la telefon, nu față în față.
door-desk-from-desk = De { $day } acest ghișeu primește din nou față în față.
door-mode-changed = În acea zi ghișeul primește altfel. Alegeți din nou cum vorbiți cu noi.
door-join = Intrați în întâlnire
door-row-was = Înainte

# Grupuri: întâlniri la care se vine de mai multe ori, cu aceiași oameni
door-groups = Întâlniri de grup
door-group-open = Este loc
    .text = Puteți veni la toate întâlnirile rămase.
door-group-full = Acum este plin
    .text = Vă puteți pune pe listă. Când se eliberează un loc, îl primește cine a venit primul.
door-group-come = Vreau să vin
door-group-list = Puneți-mă pe listă
door-group-meetings = Când ne vedem
door-group-language = Se vorbește
door-group-know = Bine de știut
door-group-place-lead = Locul este pentru toate întâlnirile rămase. Ajunge un nume, chiar inventat.
door-group-list-title = Lista de așteptare
door-group-list-lead = Acum nu vă cerem numele. Îl cerem doar dacă se eliberează un loc.
door-group-reach-hint = Ca să vă spunem că este un loc. Puteți și să nu lăsați nimic și să vă uitați pe pagina dumneavoastră.
door-group-enrol = Înscrieți-mă
door-group-overtaken = Ultimul loc a fost luat chiar acum. Ce ați scris este încă aici: vreți să vă puneți pe listă?
door-group-free-now = Tocmai s-a eliberat un loc. Spuneți-ne numele.
door-group-done = Locul este al dumneavoastră pentru toate întâlnirile rămase.
door-group-waiting-title = Sunteți pe listă
door-group-waiting = { $before ->
    [0] Înaintea dumneavoastră nu este nimeni.
    [one] Înaintea dumneavoastră este o persoană.
    [few] Înaintea dumneavoastră sunt { $before } persoane.
   *[other] Înaintea dumneavoastră sunt { $before } de persoane.
}
door-group-waiting-how = Când se eliberează un loc, îl păstrăm două zile. Dacă ați lăsat un contact, vă anunțăm. Dacă nu, uitați-vă aici din când în când.
door-group-offered-title = Este un loc pentru dumneavoastră
door-group-offered = Îl păstrăm până { $day }, ora { $time }. Spuneți-ne numele și cum vă putem anunța.
door-group-accept = Da, vin
door-group-refuse = Nu, las locul
door-group-leave = Ies din grup
door-group-leave-list = Ies de pe listă
door-group-left = Gata. Locul merge la cine așteaptă.
door-group-lapsed = Timpul pentru răspuns a trecut. Locul a mers la altcineva. Puteți cere din nou.
door-group-again = Înapoi la grup
door-group-link-hint = Cu această adresă reveniți aici sau lăsați locul. Cine o știe poate face asta: păstrați-o pentru dumneavoastră.
# Pagina celor care trimit pe alții: școală, medic, parohie (D9).
door-invii-title = Trimiterile tale
door-invii-open = Deschide pagina mea
door-invii-open-lead = Linkul tău a ajuns. Apasă ca să deschizi pagina.
door-invii-no-link = Această pagină se deschide cu linkul tău personal.
door-invii-no-link-way = Deschide linkul pe care ți l-a dat instituția. Nu îl mai ai? Cere unul nou de la cine ți l-a dat.
door-invii-closed = Pagina s-a închis singură. Deschide din nou linkul, apoi mergi înapoi: ce ai scris este tot acolo.
door-invii-wait = Au fost multe încercări. Așteaptă { $seconds } secunde și încearcă din nou.
door-invii-ended = Linkul tău a expirat
door-invii-ended-lead = Un link este valabil cel mult un an. Al tău s-a terminat.
door-invii-revoked = Linkul tău nu mai este valabil
door-invii-revoked-lead = Instituția care ți l-a dat l-a închis.
door-invii-nothing = Acest link nu deschide nimic
door-invii-nothing-lead = Poate lipsește o bucată sau ai unul mai nou. Copiază-l tot și încearcă din nou.
door-invii-over-way = Cere un link nou de la cine ți l-a dat. Între timp persoana poate suna la ghișeu sau poate scrie singură, și fără nume.
door-invii-over-danger = Un copil este în pericol acum? Sună la 112.
door-invii-sent = Trimis
door-invii-sent-next = Ghișeul citește și sună persoana, de obicei în câteva zile. Spune-i că va fi sunată. Aici vezi dacă au răspuns.
door-invii-taken-back = Retras
door-invii-taken-back-next = Ghișeul nu mai vede nimic din această trimitere.
door-invii-too-late = Ghișeul a răspuns deja
door-invii-too-late-next = De aici nu se mai poate retrage. Cine s-a răzgândit poate spune la ghișeu.
door-invii-state-sent = Trimis
door-invii-state-read = Citit
door-invii-state-received = Primit
door-invii-state-taken = Se ocupă ghișeul
door-invii-state-could-not = Nu a fost posibil
door-invii-state-call = Sună la ghișeu, te rugăm
door-invii-new = Trimite o persoană
door-invii-sent-title = Pe cine ai trimis
door-invii-sent-lead = Vezi doar dacă au răspuns. Ce vorbesc rămâne între ei.
door-invii-empty = Când trimiți o persoană, aici vezi dacă ghișeul a răspuns.
    .title = Nu ai trimis încă pe nimeni
door-invii-until = Linkul tău este valabil până la { $day }. Ți l-a dat { $body }.
door-invii-take-back = S-a răzgândit: retrage
door-invii-close = Închide pagina
door-invii-with-booking = cu o programare
door-invii-mine = Înapoi la trimiterile tale
door-invii-risk = Te temi că cineva face rău unui copil sau unui adolescent?
door-invii-risk-hint = Este vorba de oricine sub 18 ani: bătăi, abuzuri, abandon, frica de a merge acasă. Răspunsul tău nu rămâne scris aici.
door-invii-risk-yes = Da
door-invii-risk-unsure = Nu știu
door-invii-risk-no = Nu
door-invii-risk-missing = Alege un răspuns. Dacă ai o îndoială, alege «Nu știu».
door-invii-harm = Aici este nevoie de cine apără copiii
door-invii-harm-lead = Acest lucru nu se trimite la un ghișeu. Și o îndoială trebuie spusă celor care pot apăra.
door-invii-harm-now = Este în pericol acum? Sună imediat.
door-invii-harm-where = Cui spui
door-invii-harm-prosecutor = Scrie la procuratura de pe lângă tribunalul pentru minori din zona ta (Procura della Repubblica presso il Tribunale per i minorenni).
door-invii-harm-service = Vorbește cu serviciul social din localitatea unde locuiește. Dacă ai o îndoială poți cere un sfat fără să spui numele.
door-invii-harm-near = Pentru { $town }:
door-invii-harm-school = La școală anunță și directorul. Datoria ta rămâne.
door-invii-harm-duty = Ce trebuie să știi
door-invii-harm-law = Lucrezi într-un serviciu public, ca școala sau sănătatea? Legea te obligă să anunți fără întârziere o infracțiune împotriva unui copil (art. 331 c.p.p., art. 361 și 362 c.p.). Cine nu este obligat poate anunța la fel.
door-invii-harm-agreement = Nu este nevoie de acordul nimănui, nici al părinților. Dacă cine face rău este în casă, nu spune acasă.
door-invii-harm-proof = Nu îți trebuie dovezi și nu trebuie să cercetezi. Scrie ce ai văzut și auzit, și când.
door-invii-harm-not-here = De pe această pagină nu pleacă nimic și aici nu rămâne nimic. Anunțul îl faci tu.
door-invii-about = Pe cine vrei să trimiți?
door-invii-about-lead = Întrebăm doar ce trebuie ca să sunăm persoana.
door-invii-called = Nume, inițiale sau poreclă
door-invii-called-hint = Așa o găsești în lista ta. Ajunge cât vrea persoana.
door-invii-called-missing = Scrie un nume, chiar inventat.
door-invii-phone = Telefonul persoanei
door-invii-phone-missing = Scrie un telefon sau un e-mail al persoanei.
door-invii-more-ways = E-mail sau cum poate fi căutată
door-invii-reach = Când și cum poate fi căutată
door-invii-reach-hint = De exemplu: doar dimineața; dacă răspunde altcineva, nu spuneți cine sunteți.
door-invii-age = Vârsta
door-invii-minor = Are mai puțin de 18 ani
door-invii-minor-note = Atunci spune da un părinte.
door-invii-town = Unde locuiește?
door-invii-town-missing = Scrie localitatea unde locuiește.
door-invii-language = Ce limbă vorbește?
door-invii-needs = De ce are nevoie?
door-invii-need-missing = Alege cel puțin un lucru.
door-invii-note = Vrei să adaugi câteva cuvinte?
door-invii-note-hint = Doar ce știe și persoana. Fără boli, fără judecăți.
door-invii-agreement = Acordul: { $name }
door-invii-reader = Citește: { $desk }, { $body }.
door-invii-desk-other = Alege alt ghișeu
door-invii-desk = Cine vrei să citească?
door-invii-read-title = Citește cu voce tare
door-invii-read = { $name } dă numele și numărul tău acestui ghișeu: { $desk }, { $body }. Ghișeul te sună. Cine te trimite vede doar dacă au răspuns, nu ce vei spune. Este gratuit. Dacă te răzgândești, ajunge să spui. Este bine?
door-invii-by = Cine a spus da?
door-invii-by-person = Persoana însăși
door-invii-by-parent = Un părinte sau cine îi ține locul
door-invii-by-missing = Alege cine a spus da.
door-invii-how = Cum?
door-invii-how-person = Față în față
door-invii-how-phone = La telefon
door-invii-how-missing = Alege cum a spus.
door-invii-day = În ce zi?
door-invii-day-missing = Scrie ziua.
door-invii-day-wrong = Scrie o zi din ultimele trei luni, nu una care urmează.
door-invii-agreed = Acordul
door-invii-agreed-yes = A auzit aceste cuvinte și a spus da
door-invii-agreed-missing = Fără acordul persoanei nu se poate trimite, pentru că ea hotărăște. Dacă spune nu, poate suna singură când vrea.
door-invii-desk-changed = Ai ales alt ghișeu: citește cuvintele noi, apoi marchează acordul.
door-invii-parent-needed = Pentru cine are sub 18 ani spune da un părinte. Dacă părintele nu poate ști, tânărul poate scrie singur, fără nume.
door-invii-send = Trimite: ghișeul sună
door-invii-book = Fă o programare
door-invii-change = Schimbă ce ai scris
door-invii-book-title = O programare pentru { $name }
door-invii-first = Primul loc liber: { $day }
door-invii-no-times = Mergi înapoi: alege alt ghișeu sau trimite și ghișeul sună.
    .title = Nu sunt locuri de programat
door-invii-booked-by = Programat de { $name }, { $place }, cu acordul persoanei.
door-invii-tell = Dacă faci o programare: vrea un mesaj?
door-invii-tell-hint = Întreabă înainte de programare. Mesajul nu spune niciodată de ce vine.
door-invii-tell-missing = Întreabă dacă vrea un mesaj și alege.
door-invii-tell-no-mail = Pentru un e-mail e nevoie de adresa persoanei: întoarce-te, schimbă și scrie-o.
door-invii-told = Persoana primește un mesaj. Dacă se schimbă ceva, îi scriem.
door-invii-told-nothing = Nu scriem persoanei: spune-i tu ziua, ora și codul.
door-invii-nobody-answers = Pentru această localitate niciun ghișeu nu răspunde încă trimiterilor. Persoana poate suna singură.

# Coming earlier than one is expected (A8)
door-earlier = Aș vrea să vin mai devreme
door-earlier-title = Vreți să veniți mai devreme?
door-earlier-lead = Dacă se eliberează o oră înaintea programării, o păstrăm pentru dumneavoastră și vă scriem. Programarea rămâne până spuneți da.
door-earlier-part = În ce parte a zilei puteți veni?
door-earlier-any = Oricând
door-earlier-morning = Dimineața
door-earlier-afternoon = După-amiaza
door-earlier-days = În ce zile?
door-earlier-days-missing = Alegeți cel puțin o zi.
door-earlier-notice = Cu cât timp înainte vreți să știți?
door-earlier-notice-1 = Ajunge o zi înainte
door-earlier-notice-3 = Trei zile înainte
door-earlier-notice-7 = O săptămână înainte
door-earlier-ask = Da, anunțați-mă
door-earlier-back = Nu, înapoi
door-earlier-waiting-title = Căutăm o oră mai devreme
door-earlier-waiting = Dacă se eliberează una, vă scriem. Între timp programarea rămâne.
door-earlier-stop = Nu mai căutați
door-earlier-stopped = Bine, nu mai căutăm. Programarea rămâne.
door-earlier-kept-title = Există o oră mai devreme
door-earlier-kept = { $day }, ora { $time }. O păstrăm pentru dumneavoastră până { $until_day }, ora { $until_time }. Dacă nu spuneți da, rămâne programarea.
door-earlier-yes = Da, vin mai devreme
door-earlier-no = Nu, o păstrez pe a mea
door-earlier-refused = Bine, programarea rămâne.
door-earlier-done = Gata: acum veniți mai devreme.
door-earlier-gone = Ora aceea nu mai este. Programarea rămâne.
door-earlier-rested = De trei ori a fost o oră mai devreme, fără un da. Nu mai căutăm. Puteți cere din nou.
door-mediation-ask = Doriți să fie cu dumneavoastră o persoană care vorbește { $language }?
door-mediation-ask-hint = Este obligată să păstreze secretul, iar pentru dumneavoastră este gratuit. Nu trebuie să traducă un copil sau o rudă. Ghișeul o caută: pe pagina dumneavoastră scrie dacă a fost găsită.
door-mediation-no = Nu, mulțumesc
door-mediation-yes = Da
door-mediation-woman = Da, o femeie
door-row-mediation = Cine traduce
door-mediation-found = Va fi cu dumneavoastră o persoană care vorbește { $language }.
door-mediation-looking = Căutăm o persoană care vorbește { $language }.
door-mediation-silent = Este obligată să păstreze secretul. Pentru dumneavoastră este gratuit.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = Ca să intri ai nevoie și de cod. Ți l-am spus prin viu grai.
door-mine-no-link = Pagina aceasta se deschide cu un link și un cod. Ți le dă cine te ajută.
door-mine-code-hint = Opt cifre, de exemplu 1234 5678.
door-mine-digits = Codul are opt cifre. Verifică cum l-ai scris.
door-mine-nothing = Aici nu se deschide nimic. Verifică cifrele sau întreabă cine te ajută.
door-mine-lead = Aici vezi partea ta. Ceilalți din familie nu o văd.
door-mine-dates = Datele următoare
door-mine-dates-none = Deocamdată nu sunt date.
door-mine-review = Ne uităm împreună cum merge.
door-mine-promises = Ce facem
door-mine-promises-none = Nu există încă un plan semnat cu partea ta.
door-mine-together = Voi, împreună
door-mine-child = Copilul tău
door-mine-by = Până în { $day }
door-mine-late = Ziua era { $day }. Se întâmplă. Dacă mai ai nevoie de timp, scrie mai jos.
door-mine-late-theirs = Ziua era { $day }. E rândul nostru: ne poți întreba unde am ajuns.
door-mine-done = Făcut
door-mine-ask = Întreabă: { $who }
door-mine-shared = Ce am dat altora
door-mine-shared-none = Până acum nu am trimis nimic altora de aici.
door-mine-readers = Cine a citit
door-mine-readers-lead = Vezi ziua, munca și instituția celui care a citit. Nu vezi numele.
door-mine-readers-none = Până acum nu a citit nimeni.
door-mine-readers-more = Zilele dinainte sunt în copia pe care o poți descărca.
door-mine-part-social = asistent social
door-mine-part-educator = educator
door-mine-part-psychologist = psiholog
door-mine-part-job = cine ajută să găsești de lucru
door-mine-part-health = personal medical
door-mine-part-school = școală
door-mine-part-mediator = cine ajută cu limba
door-mine-part-coordinator = cine coordonează
door-mine-part-other = altă persoană care lucrează
door-mine-write = Scrie celor care te ajută
door-mine-write-hint = Nimeni nu citește noaptea sau de sărbători. În pericol sună la 112.
door-mine-kind = Ce vrei să faci?
door-mine-kind-answer = Să spun ceva
door-mine-kind-correction = Să cer corectarea unei greșeli
door-mine-sent = Am primit. Răspunsul îl găsești aici.
door-mine-too-long = Este prea lung. Scrie mai puține cuvinte.
door-mine-many = Ai scris deja multe. Așteaptă un răspuns, apoi scrie din nou.
door-mine-wrote = Ce ai scris
door-mine-received = Primit
door-mine-answer = Răspuns de la { $body }, { $day }
door-mine-copy = Descarcă copia
door-mine-copy-note = Poți descărca într-un fișier ce este aici despre tine. Dacă telefonul este și al altora, nu o face.
door-mine-copy-made = Copie din { $day }
door-mine-limits = Aici nu sunt notele rezervate și actele judecătorului. Pentru ele întreabă cine te ajută.
door-mine-until = Pagina este bună până în { $day }.
door-mine-born = Data nașterii
door-mine-tax = Cod fiscal
