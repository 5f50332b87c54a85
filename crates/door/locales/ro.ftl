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
door-accessibility-how-title = Cum sunt făcute
door-accessibility-how = Respectă regulile WCAG 2.2, nivelul AA. Funcționează fără JavaScript. Le verificăm cu un control automat. Nimeni nu le-a încercat încă cu un cititor de ecran.
door-accessibility-limits-title = Ce lipsește
door-accessibility-limits = Deocamdată vorbim italiană și engleză. Alte limbi vin în curând.
door-accessibility-tell-title = Spuneți-ne
door-accessibility-tell = Dacă ceva nu merge, sunați la un ghișeu și povestiți. Ne ajutați să facem mai bine.
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
