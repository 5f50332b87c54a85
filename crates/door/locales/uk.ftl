# SPDX-License-Identifier: EUPL-1.2
# Ukrainian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = Початок
door-next = Далі
door-change = Змінити
door-choose = Вибрати
door-yes = Так
door-no = Ні
door-rather-not = Краще не скажу
door-number-range = Напишіть число від { $min } до { $max }.
door-free = Безкоштовно
door-cost = Коштує { $euro } євро
door-example = Деякі дані наведено як приклад: зателефонуйте, перш ніж іти.
door-example-hours = Години роботи наведено як приклад.
door-when = { $day }, { $time }
door-begin = Розкажіть, що сталося
door-begin-again = Почати спочатку
door-book = Записатися

# The thread
door-thread-ask = Що сталося
door-thread-questions = Кілька запитань
door-thread-results = Хто допоможе
door-thread-place = Де
door-thread-time = Коли
door-thread-reason = Причина
door-thread-person = Хто ви
door-thread-summary = Перевірка
door-thread-done = Чекаємо на вас
door-thread-answered = { $count ->
    [0] Немає відповідей
    [1] Одна відповідь
    [one] { $count } відповідь
    [few] { $count } відповіді
    [many] { $count } відповідей
   *[other] { $count } відповіді
}

# First page
door-ask-title = Що у вас сталося?
door-ask-description = Знайдіть, хто може допомогти у вашому Comune (місті чи селі). Безкоштовно, без імені та без реєстрації.
door-ask-lead = Виберіть слова, які найкраще описують вашу ситуацію. Ми скажемо, хто може допомогти, де і коли. Це безкоштовно. Ми не питаємо вашого імені.
door-ask-needs = Виберіть одне або кілька слів
door-ask-more = Інше
door-ask-need-missing = Виберіть хоча б одне слово.
door-ask-town = Де ви живете?
door-ask-town-hint = Напишіть назву вашого Comune (міста чи села) латинськими літерами, як у документах. У кожному Comune є своя служба.
door-ask-town-missing = Напишіть назву Comune, де ви живете.
door-ask-town-unknown = Ми не знаходимо такого Comune. Перевірте, як ви його написали, або натисніть «Я живу в іншому Comune».
door-ask-town-several = Так починаються назви кількох Comuni. Натисніть на свій.
door-ask-town-elsewhere = Я живу в іншому Comune
door-danger = Ви зараз у небезпеці? Телефонуйте негайно.
door-other-ways = Інші способи пошуку
door-search-link = Шукати своїми словами
door-services-link = Усі послуги
door-towns-link = Ваш Comune
door-bodies-link = Хто тут працює

# Questions
door-questions-title = Кілька запитань
door-questions-lead = Вони потрібні, щоб знайти допомогу саме для вас. Відповідайте, лише якщо хочете.
door-questions-skip = Пропустити й показати, хто допоможе

# Results
door-results-title = Ось хто може вам допомогти
door-results-lead = { $count ->
    [1] Ми знайшли для вас одну послугу.
    [one] Ми знайшли для вас { $count } послугу. Найкращі варіанти — перші.
    [few] Ми знайшли для вас { $count } послуги. Найкращі варіанти — перші.
    [many] Ми знайшли для вас { $count } послуг. Найкращі варіанти — перші.
   *[other] Ми знайшли для вас { $count } послуги. Найкращі варіанти — перші.
}
door-results-others = { $count ->
    [1] Показати ще одну послугу
    [one] Показати ще { $count } послугу
    [few] Показати ще { $count } послуги
    [many] Показати ще { $count } послуг
   *[other] Показати ще { $count } послуги
}
door-results-near = { $count ->
    [1] Одна послуга, яка вам не підходить, і чому
    [one] { $count } послуга, яка вам не підходить, і чому
    [few] { $count } послуги, які вам не підходять, і чому
    [many] { $count } послуг, які вам не підходять, і чому
   *[other] { $count } послуги, які вам не підходять, і чому
}
door-results-sharpen = Відповісти на інші запитання
door-results-change = Змінити слова або Comune
door-children-first = З вами живуть діти або підлітки: ми скажемо про це службі, щоб там одразу це врахували.
door-result-needs = Допомагає з таким: { $needs }.
door-result-perhaps = Це залежить від того, чого ви нам не сказали. { $question }
door-result-remote = { $desk }, нікуди не треба їхати
door-result-place = { $place }, приблизно { $km } км звідси
door-result-next = Найближчий вільний час: { $day }, { $time }
door-result-walk-in = Можна прийти без запису
door-result-bring = Візьміть із собою: { $documents }
door-instead = Спробуйте натомість: { $service }
door-outside-title = Вам допоможе служба іншої території
door-outside-site = Відкрити сайт
door-nothing-title = Для цього поки немає послуги
door-nothing-lead = Це не ваша провина. Ви все одно можете поговорити з людиною.
door-nothing-kept = Ми записали, що тут бракує такої допомоги, без вашого імені. Це побачать ті, хто вирішує, які будуть послуги.
door-nothing-contact = Тут вас вислухають і шукатимуть разом із вами.

# Booking
door-place-title = Куди ви хочете прийти?
door-place-missing = Виберіть службу.
door-time-title = Коли ви хочете прийти?
door-time-earlier = Попередні дні
door-time-later = Наступні дні
door-time-first = Перейти до найближчого вільного часу: { $day }
door-time-empty-title = У ці дні вільних місць немає
door-time-empty = Подивіться наступні дні або зателефонуйте: іноді місце звільняється.
door-time-taken = Хтось щойно зайняв це місце. Ось інший вільний час.
door-time-gone = На цей час уже не можна записатися. Ось інший вільний час.
door-time-choose = Виберіть час.
door-time-phone = Краще поговорити? Зателефонуйте.
door-reason-title = З яким питанням ви приходите?
door-reason-lead = Досить кількох слів. Їх читають лише працівники організації, яка вас прийме.
door-reason-needs = Про що ви хочете поговорити?
door-note = Хочете щось сказати нам заздалегідь?
door-note-hint = Наприклад: я прийду з маленькою дитиною, мені не піднятися сходами.
door-note-children = З неповнолітніми дітьми
door-person-title = На кого нам чекати?
door-person-lead = Ці дані потрібні нам лише для вашого запису.
door-name = Як вас звати?
door-name-hint = Можна вказати лише ім’я.
door-name-missing = Напишіть, як до вас звертатися.
door-phone = Телефон
door-phone-hint = Щоб повідомити вас, якщо щось зміниться. Якщо хочете, залиште лише e-mail.
door-email = E-mail
door-contact-missing = Залиште телефон або e-mail: так ми повідомимо вас, якщо щось зміниться.
door-mode = Як ви хочете поговорити з нами?
door-mode-on-site = Особисто, у службі
door-mode-online = Відеозв’язком, з дому
door-mode-phone = Телефоном
door-mode-home = У вас удома
door-summary-title = Усе правильно?
door-summary-lead = Перевірте й натисніть «Підтвердити». Ви ще можете все змінити.
door-summary-privacy = Ваші дані надійно замкнені. Їх читають лише працівники організації, яка вас прийме.
door-privacy-link = Як ми їх використовуємо
door-confirm = Підтвердити
door-move-lead = Перевірте новий день. Старе місце звільниться, коли ви підтвердите.
door-move-confirm = Перенести запис
door-row-service = Послуга
door-row-place = Де
door-row-when = Коли
door-row-mode = Як
door-row-name = Ім’я
door-row-contact = Контакт
door-row-reason = Причина
door-row-cost = Вартість
door-row-body = Хто надає
door-row-access = Як потрапити
door-row-languages = Мови
door-done-title = Чекаємо на вас: { $day }, { $time }
door-booked = Вас записано. Служба вже це бачить.
door-already = Цей запис у вас уже був: він залишається. Якщо хочете інший час, перенесіть запис нижче.
door-moved = Ми перенесли запис. Служба вже це бачить.
door-code = Ваш код:
door-bring = Що взяти із собою
door-calendar = Зберегти в календарі
door-calendar-neutral = Зустріч
door-print = Друкувати
door-change-title = Якщо ви передумаєте
door-link-hint = За цією адресою ви можете перенести або скасувати запис. Це може зробити кожен, хто її знає: нікому її не показуйте.
door-manage = Відкрити ваш запис

# The private page
door-appointment-title = Ваш запис
door-appointment-gone = Щоб побачити запис, знову відкрийте вашу адресу. Якщо ви її загубили, зателефонуйте до служби й назвіть код.
door-own-code-link = У мене вже є запис або місце в групі
door-own-code-lead = Напишіть код, який ми вам дали: для запису або для групи. Можна переглянути, перенести або скасувати.
door-own-code = Код
door-own-code-hint = Вісім знаків, наприклад K7WM-2QXA.
door-own-code-missing = У коді вісім знаків, літери й цифри. Перевірте, як ви його написали.
door-own-code-nothing = Цей код нічого не відкриває. Перевірте кожен знак або зателефонуйте до служби.
door-appointment-phone = Хочете з кимось поговорити?
door-move = Перенести
door-cancel = Скасувати запис
door-cancel-ask = Справді скасувати? Місце отримає інша людина.
door-cancel-yes = Так, скасувати
door-cancel-no = Ні, залишити
door-cancel-done = Ми скасували запис. Ви можете записатися знову, коли захочете.
door-too-late = Змінити тут уже запізно. Зателефонуйте до служби.
door-past = Ця зустріч уже минула.
door-cancelled = Цей запис скасовано.

# Sheets
door-sheet-for-whom = Для кого
door-sheet-how = Що робити
door-sheet-need = Що потрібно
door-sheet-get = Що ви отримаєте
door-sheet-times = Терміни
door-sheet-access = Як потрапити
door-sheet-conditions = Умови
door-sheet-desks = Куди йти
door-original = Текст такою мовою: { $language }
door-verified = Перевірено: { $day }
door-programme = Частина проєкту { $programme }
door-programme-demonstration = Показано як приклад
door-programme-active = Триває
door-status-suspended = Призупинено
door-status-planned = Ще не відкрито
door-status-ask = Поки що записатися не можна. Запитайте за одним із контактів.
door-access-appointment = Лише за записом
door-access-walk-in = Без запису
door-access-both = За записом або без нього
door-topics = Теми:
door-desk-book = Записатися сюди
door-desk-services = Що тут є

# Looking around
door-jump = Перейти до
door-services-title = Послуги
door-services-lead = Усього послуг: { $count }. Вони для будь-якого віку.
door-towns-title = Міста й села (Comuni)
door-towns-lead = Усього: { $count }. Виберіть своє місто чи село.
door-town-lead = Ці послуги для тих, хто живе в Comune { $town }.
door-town-always = У будь-якому віці
door-bodies-title = Хто тут працює
door-bodies-lead = Усього: { $count }. Це муніципалітети (Comuni), кооперативи, громадські об’єднання та інші.
door-body-town = Розташування: { $town }.
door-body-member = Входить до: { $bodies }.
door-browse-empty-title = Тут поки нічого немає
door-browse-empty = Розкажіть, що сталося: шукатимемо разом.

# Search
door-search-title = Шукати своїми словами
door-search-label = Що ви шукаєте?
door-search-hint = Наприклад: не можу заплатити за квартиру.
door-search-missing = Напишіть слово.
door-search-go = Шукати
door-search-needs = Можливо, ви маєте на увазі
door-search-count = { $count ->
    [one] Знайдено { $count } послугу
    [few] Знайдено { $count } послуги
    [many] Знайдено { $count } послуг
   *[other] Знайдено { $count } послуги
}
door-search-empty-title = За цими словами нічого не знайдено
door-search-empty = Спробуйте простіше слово або виберіть із наших.

# What a public site owes
door-privacy-title = Ваші дані
door-privacy-lead = Тут ви шукаєте допомогу й не кажете, хто ви. Ми питаємо ім’я, лише якщо ви записуєтеся.
door-privacy-search-title = Коли ви шукаєте
door-privacy-search = Ми не зберігаємо ваших відповідей. Вони передаються всередині сторінки під замком і за дві години перестають діяти. Якщо якоїсь допомоги бракує, ми записуємо лише Comune, потребу та день.
door-privacy-booking-title = Коли ви записуєтеся
door-privacy-booking = Ми зберігаємо ім’я, контакт і слова, які ви пишете. Вони замкнені в нашому архіві. Хто скопіює архів без ключа, не зможе їх прочитати.
door-privacy-who-title = Хто їх читає
door-privacy-who = Їх читають лише ті, хто працює у вибраній вами службі або координує її організацію. Кожне читання записується.
door-privacy-rights-title = Ваші права
door-privacy-rights = Ви можете попросити службу показати, виправити або видалити ваші дані. Державні органи й муніципалітети використовують їх для завдання, яке визначив закон (art. 6.1.e та 9.2.g Європейського регламенту 2016/679).
door-privacy-cookies-title = Файли cookie
door-privacy-cookies = Ми не використовуємо cookie, щоб стежити за вами. Ми ставимо лише один, коли ви відкриваєте свій запис. Він діє пів години.
door-accessibility-title = Доступність
door-accessibility-lead = Ці сторінки для всіх: з клавіатурою, голосом, на маленькому телефоні.
door-sources-title = Звідки ці дані
door-sources-lead = Послуги та контакти взято з відкритих сторінок. Ось які це сторінки, з датами.
door-sources-example = Те, чого на сторінках немає, — це приклад, і ми пишемо про це поруч.
door-sources-caption = Сторінки, які ми прочитали
door-source-title = Назва
door-source-publisher = Хто опублікував
door-source-date = Дата
door-source-undated = Без дати
door-source-printed = Надруковано: { $day }
door-source-published = Опубліковано: { $day }
door-programmes-caption = Проєкти
door-programme-name = Проєкт
door-programme-state = У якому він стані, за даними сторінки
door-programme-shown = Як ми його показуємо

# Refusals of the calendar

door-verified-by = Перевірено: { $day }. Хто перевірив: { $body }

# The map
door-map-title = Мапа
door-map-lead = Торкніться зони, а потім Comune (міста чи села). Під кожним малюнком те саме написано словами.
door-map-link = Подивитися мапу
door-map-whole = Уся територія
door-map-whole-about = { $count ->
    [1] Одна зона.
    [one] { $count } зона: північ угорі, південь унизу. Натисніть на зону, щоб побачити її Comuni.
    [few] { $count } зони: північ угорі, південь унизу. Натисніть на зону, щоб побачити її Comuni.
    [many] { $count } зон: північ угорі, південь унизу. Натисніть на зону, щоб побачити її Comuni.
   *[other] { $count } зони: північ угорі, південь унизу. Натисніть на зону, щоб побачити її Comuni.
}
door-map-district = Малюнок зони { $district }
door-map-district-about = { $count ->
    [1] Один Comune.
    [one] { $count } Comune. Північ угорі. Натисніть на Comune, щоб відкрити його.
    [few] { $count } Comuni. Північ угорі. Натисніть на Comune, щоб відкрити його.
    [many] { $count } Comuni. Північ угорі. Натисніть на Comune, щоб відкрити його.
   *[other] { $count } Comuni. Північ угорі. Натисніть на Comune, щоб відкрити його.
}
door-map-town = { $count ->
    [0] { $town }
    [1] { $town }, одна служба
    [one] { $town }, { $count } служба
    [few] { $town }, { $count } служби
    [many] { $town }, { $count } служб
   *[other] { $town }, { $count } служби
}
door-map-key-desk = Тут є служба
door-map-key-none = Служба в сусідньому Comune
door-map-words = Словами: { $district }
door-map-column-town = Comune
door-map-column-desks = Служби та як дістатися
door-map-near = Найближча: { $town }, приблизно { $km } км.
door-map-honest = Зони намальовано навколо центрів Comuni. Це не точні межі. Відстані вказано по прямій.
door-map-where = Де це: { $town }
door-map-where-about = На малюнку — територія з точкою на цьому Comune.

# What a public site owes
door-privacy-who-answers-title = Хто відповідає за дані
door-privacy-who-answers = Відповідає організація служби, яку ви вибираєте. Її вказано на сторінці служби.
door-privacy-how-long-title = Як довго
door-privacy-how-long = Ми тримаємо їх, поки вони потрібні для вашого запису, а потім стільки, скільки вимагає закон. Після цього ми викидаємо ключ: ніхто більше не зможе їх прочитати.
door-privacy-complain = Якщо ви вважаєте, що ми використовуємо їх неправильно, можете подати скаргу до італійського органу із захисту даних (Garante per la protezione dei dati personali). Це безкоштовно.
door-privacy-feedback-title = Коли ви кажете, що думаєте про сайт
door-privacy-feedback = Ми лише рахуємо відповіді, без імен. Слова, які ви пишете, замкнені на ключ.
door-accessibility-state-title = Що вже зроблено
door-accessibility-state = Ми дотримуємося правил WCAG 2.2, рівень AA. Сайт відповідає їм частково: нижче ми пишемо, чого бракує.
door-accessibility-how-works = Він працює і без JavaScript, і без картинок, і на старому телефоні.
door-accessibility-not-title = Чого бракує
door-accessibility-not-reader = Жодна незряча людина ще не перевіряла його зі своєю програмою читання з екрана.
door-accessibility-not-languages = Вісім мов, і ця теж, перекладено машиною. Люди, для яких ці мови рідні, ще не читали перекладу.
door-accessibility-not-map = На мапі точки маленькі. Те саме написано нижче словами.
door-accessibility-made-title = Звідки ми це знаємо
door-accessibility-made = Ми перевірили це самі 22 листопада 2026 року. Програма переглядає кожну сторінку на малих і великих екранах, світлих і темних, з удвічі більшими літерами. Увесь шлях перевірено лише з клавіатурою.
door-accessibility-tell-us-title = Якщо щось не так
door-accessibility-tell-us = Скажіть нам тут, без імені. Або зателефонуйте до служби: вам допоможуть і голосом.
door-accessibility-tell-link = Сказати, що не так
door-accessibility-answer-title = Якщо ми не відповідаємо
door-accessibility-answer = Зачекайте тридцять днів. Потім ви можете написати цифровому омбудсману (Difensore civico per il digitale) при AgID. Це безкоштовно.
door-accessibility-answer-link = Сайт Difensore civico per il digitale
door-accessibility-site-title = Про сайт
door-accessibility-site = Його зроблено на основі Filò — вільної програми. Це перша версія. Сторінки пишемо тут, вони не використовують чужих сервісів.

# Source code
door-code-title = Код цього сайту
door-code-lead = Цей сайт зроблено на основі Filò — вільної програми.
door-code-licence = Вона має публічну ліцензію Європейського Союзу EUPL 1.2. Інша організація може її використовувати, змінювати й передавати далі. Хто змінює її та пропонує іншим, має дати і свій код.
door-code-where = Код тут:
door-code-ask = Той, хто веде цей сайт, дасть вам код, якщо ви попросите у службі. Адресу коду пишуть у файлі publiccode.yml.

# Feedback
door-feedback-title = Чи зручний для вас цей сайт?
door-feedback-lead = Лише два кроки. Ми не питаємо вашого імені.
door-feedback-question = Чи зрозуміла інформація?
door-feedback-missing = Виберіть число від 1 до 5.
door-feedback-5 = 5, дуже
door-feedback-4 = 4, загалом так
door-feedback-3 = 3, так собі
door-feedback-2 = 2, не дуже
door-feedback-1 = 1, зовсім ні
door-feedback-why-title = Скажіть нам чому
door-feedback-well = Що вам сподобалося найбільше?
door-feedback-hard = Що було складно?
door-feedback-several = Можна вибрати кілька відповідей або жодної.
door-feedback-clear = Слова були зрозумілі
door-feedback-complete = Тут було все, що мені потрібно
door-feedback-in-order = Завжди було зрозуміло, що робити
door-feedback-no-trouble = Усе працювало
door-feedback-not-clear = Слова були незрозумілі
door-feedback-not-complete = Чогось бракувало
door-feedback-not-in-order = Було незрозуміло, що робити
door-feedback-trouble = Щось не працювало
door-feedback-other = Інше
door-feedback-comment = Хочете щось додати?
door-feedback-comment-hint = Не пишіть імен чи номерів телефону. Звідси ми не можемо відповісти.
door-feedback-send = Надіслати
door-feedback-thanks = Дякуємо
door-feedback-thanks-lead = Це читають ті, хто координує служби. Це допомагає нам ставати кращими.

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = Ця служба закрилася
door-closed-lead = Аркуш, який ви знайшли, старий. Але тут і далі є кому вам допомогти.
door-closed-helpers = Кому можна зателефонувати зараз
door-paper-back = Наведіть телефон на код — і ви знову тут. Або наберіть:
door-widget-frame = Filò: хто допоможе поруч із вами
door-widget-title = Потрібна допомога?
door-widget-lead = Розкажіть, що сталося. Ми скажемо, хто вам допоможе. Це безкоштовно, і не треба називати ім’я.
door-widget-link = Показати, хто мені допоможе
door-snippet-title = Filò на сайті Comune
door-snippet-lead = Скопіюйте один із двох текстів на сторінки сайту Comune { $town }.
door-snippet-no-cookie = Він не залишає cookie й не використовує скриптів.
door-snippet-no-trace = Він не знає, хто дивиться сторінку, і нічого не просить в інших сайтів.
door-snippet-frame = Рамка
door-snippet-size = Рамка має { $width } пікселів завширшки й { $height } заввишки.
door-snippet-link = Лише посилання
door-snippet-language = Для іншої мови змініть мову цієї сторінки й скопіюйте знову.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Інформація
door-discreet-link = Написати, не називаючи себе
door-discreet-link-note = Ми відповімо там і тоді, де й коли вам це не зашкодить.
door-today-title = Календар
door-discreet-before-title = Напишіть, не називаючи себе
door-discreet-before-lead = Вас прочитає і відповість вам людина. Ім’я не потрібне.
door-discreet-not-watched = Уночі та у святкові дні ніхто не читає. Ви зараз у небезпеці? Телефонуйте негайно.
door-discreet-no-name = Ми не питаємо вашого імені. Ви скажете його, лише якщо захочете й коли захочете.
door-discreet-who-reads = Читають лише працівники служби, яку ви вибираєте. Перш ніж писати, ви бачите, яка це служба.
door-discreet-children = Якщо дитина чи підліток у небезпеці, той, хто читає, може бути зобов’язаний повідомити тих, хто має їх захистити. Ми кажемо про це зараз, перш ніж ви напишете.
door-discreet-town-hint = Потрібно, щоб знайти відповідну службу.
door-discreet-town-known = Ви пишете до служби для тих, хто живе в Comune { $town }.
door-discreet-town-elsewhere = Для цього Comune тут немає служби. Спробуйте сусідній Comune.
door-discreet-write = Написати
door-discreet-back-title = Уже маєте свої шість слів?
door-discreet-words = Ваші шість слів
door-discreet-words-hint = Це італійські слова: пишіть їх латинськими літерами й по порядку. Наголоси та дрібні помилки не мають значення. Сторінка закриється, коли ви закриєте все.
door-discreet-open = Відкрити
door-discreet-words-missing = Напишіть свої шість слів.
door-discreet-words-count = Скільки слів потрібно: { $all }. Скільки ви написали: { $count }.
door-discreet-words-unknown = Слово номер { $place } не з наших. Перевірте, як ви його написали.
door-discreet-words-nothing = За цими словами нічого не відкривається. Можливо, одне з них неправильне. Можливо, сторінку закрито. Ви можете написати нам знову.
door-discreet-words-wait = { $seconds ->
    [one] Ви вже багато разів пробували. Зачекайте { $seconds } секунду й спробуйте ще раз.
    [few] Ви вже багато разів пробували. Зачекайте { $seconds } секунди й спробуйте ще раз.
    [many] Ви вже багато разів пробували. Зачекайте { $seconds } секунд і спробуйте ще раз.
   *[other] Ви вже багато разів пробували. Зачекайте { $seconds } секунди й спробуйте ще раз.
}
door-discreet-leave-hint = Щоб піти одразу, натисніть «Вийти негайно» або тричі клавішу Esc.
door-discreet-over = Сторінку закрито. Щоб відкрити її, напишіть свої шість слів.
door-discreet-tell-title = Ваші слова
door-discreet-reader = Вас прочитає: { $desk }. Організація цієї служби: { $body }.
door-discreet-desk-other = Вибрати іншу службу
door-discreet-desk = Хто має це прочитати?
door-discreet-message = Що ви хочете нам сказати?
door-discreet-message-hint = Досить кількох слів. Решту можна додати потім.
door-discreet-message-missing = Напишіть хоча б одне слово.
door-discreet-alias = Як до вас звертатися?
door-discreet-alias-hint = Можна вигадане ім’я або нічого.
door-discreet-age = Ваш вік
door-discreet-minor = Мені менше ніж 18 років
door-discreet-minor-note = Тоді відповість людина, яка вміє говорити з підлітками.
door-discreet-way = Де вам відповісти?
door-discreet-way-here = Лише тут
door-discreet-way-here-note = Ви повернетеся на цю сторінку із шістьма секретними словами. На телефон нічого не прийде.
door-discreet-way-call = Телефонним дзвінком
door-discreet-way-call-note = Ми телефонуємо лише в ті дні й години, які ви назвете.
door-discreet-way-message = Повідомленням на телефон
door-discreet-way-message-note = У повідомленні не сказано, хто ми й чому пишемо.
door-discreet-way-email = Листом на e-mail
door-discreet-way-email-note = У листі не сказано, про що ми говоримо.
door-discreet-reach-more = Коли і як ми можемо з вами зв’язатися
door-discreet-phone-missing = Напишіть номер, на який вам телефонувати.
door-discreet-email-missing = Напишіть адресу, на яку вам писати.
door-discreet-days = У які дні з вами можна зв’язатися?
door-discreet-days-hint = Якщо нічого не вибрати, підходить будь-який день.
door-discreet-from = З котрої години
door-discreet-until = До котрої години
door-discreet-any-hour = Неважливо
door-discreet-hours-wrong = Кінець раніше за початок. Виберіть пізнішу годину.
door-discreet-cover = Якщо відповість інша людина, що нам сказати?
door-discreet-cover-hint = Наприклад: телефоную з бібліотеки, прийшла книжка.
door-discreet-interpreter = Хочете говорити іншою мовою?
door-discreet-interpreter-no = Ні, можна італійською
door-discreet-send = Надіслати
door-discreet-sent = Ми отримали ваші слова. Відповімо, щойно зможемо.
door-discreet-sent-already = Ви вже надіслали це раніше. Шість слів видно лише один раз.
door-discreet-words-title = Ваші шість слів
door-discreet-words-lead = Це італійські слова, не перекладайте їх. З ними ви повернетеся сюди й прочитаєте відповідь. Промовте їх уголос, запишіть на папері або вивчіть.
door-discreet-words-lost = Їх видно зараз, і більше ніколи. Якщо ви їх загубите, завжди можна написати знову.
door-discreet-open-now = Відкрити вашу сторінку
door-discreet-own = Ваша сторінка
door-discreet-own-called = Вітаємо, { $name }
door-discreet-reader-now = Вас читає: { $desk }, { $body }.
door-discreet-you = Ви
door-discreet-desk-says = Служба
door-discreet-read = Прочитано
door-discreet-waiting = Відповіді ще немає. Загляньте сюди через день-два.
door-discreet-more = Хочете щось додати?
door-discreet-closed = Служба закрила цю сторінку. Якщо ви напишете, вона відкриється знову.
door-discreet-meetings = Ваші записи на прийом
door-discreet-book = Хочете прийти особисто?
door-discreet-book-lead = Запишіться на прийом. Ми не питаємо вашого імені.
door-discreet-nobody = Без імені
door-discreet-reach-title = Як ми з вами зв’язуємося
door-discreet-reach-never = Ми більше не будемо з вами зв’язуватися. Ви завжди можете читати й писати тут.
door-discreet-reach-here = Ми відповідаємо лише тут.
door-discreet-reach-call = Ми телефонуємо на номер { $address }.
door-discreet-reach-message = Ми надсилаємо повідомлення на номер { $address }.
door-discreet-reach-email = Ми пишемо на адресу { $address }.
door-discreet-never = Більше не зв’язуйтеся зі мною
door-discreet-keep = Зберегти
door-discreet-yours = Вирішуєте ви
door-discreet-name-go = Сказати своє ім’я
door-discreet-name-title = Ваше ім’я, якщо хочете
door-discreet-name-lead = Знаючи ваше ім’я, служба може офіційно оформити ваше звернення (pratica). Повідомлення залишаються тут. Після цього ви вже не зможете все видалити.
door-discreet-name = Ім’я та прізвище
door-discreet-name-yes = Так, сказати своє ім’я
door-discreet-named = Служба знає ваше ім’я, бо ви самі його назвали.
door-discreet-delete = Видалити все
door-discreet-delete-title = Видалити все?
door-discreet-delete-lead = Повідомлення, контакти й записи на прийом зникнуть назавжди. Шість слів більше нічого не відкриють.
door-discreet-delete-yes = Так, видалити все

# Whether we write to people about their appointment
door-tell = Бажаєте нагадування?
door-tell-hint = Ми напишемо й тоді, коли щось зміниться. У повідомленні ніколи не сказано, чому ви приходите.
door-tell-sms = Так, повідомленням на телефон
door-tell-sms-note = Якщо це неможливо, надішлемо листа на e-mail.
door-tell-mail = Так, листом на e-mail
door-tell-nothing = Ні, не пишіть мені
door-tell-mail-missing = Щоб отримати листа, напишіть тут свою адресу.
door-tell-detail = Що може бути в повідомленні?
door-tell-detail-told = Також день, час і місце
door-tell-detail-note = Інакше в ньому сказано лише, що у вас є запис.
door-row-tell = Нагадування
door-tell-row-sms = Повідомленням на телефон
door-tell-row-mail = Листом на e-mail
door-tell-row-nothing = Без повідомлень
door-tell-row-cannot = На цей номер повідомлення не доходять. Якщо щось зміниться, ми зателефонуємо.
door-tell-row-told = Вказано також день, час і місце
door-tell-row-discreet = Сказано лише, що у вас є запис
door-told-reminder-sms = Нагадаємо про запис повідомленням на телефон: { $day }, { $time }.
door-told-reminder-mail = Нагадаємо про запис листом на e-mail: { $day }, { $time }.
door-told-changes = Якщо щось зміниться, ми вам напишемо.
door-told-nothing = Ми вам не писатимемо: запишіть день і час самі.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Відкрито
    .text = Ви можете попросити про участь. Приймають у порядку звернення.
door-intake-full = Усі місця зайняті
    .text = Ви все одно можете попросити. Є список очікування.

door-desk-now-online = Зараз цей пункт приймає онлайн, не особисто.
door-desk-now-phone = Зараз цей пункт приймає телефоном, не особисто.
door-desk-from-online = Від дня « { $day } » цей пункт приймає онлайн, не особисто.
door-desk-from-phone = Від дня « { $day } » цей пункт приймає телефоном, не особисто.
door-desk-from-desk = Від дня « { $day } » цей пункт знову приймає особисто.
door-mode-changed = Того дня пункт приймає інакше. Виберіть ще раз, як говорити з нами.
door-join = Увійти на зустріч
door-row-was = Раніше

# Групи: зустрічі, на які приходять кілька разів, з тими самими людьми
door-groups = Групові зустрічі
door-group-open = Є місце
    .text = Ви можете прийти на всі зустрічі, що залишилися.
door-group-full = Зараз місць немає
    .text = Ви можете стати в чергу. Коли звільниться місце, його отримає той, хто прийшов раніше.
door-group-come = Хочу прийти
door-group-list = Запишіть мене в чергу
door-group-meetings = Коли ми зустрічаємось
door-group-language = Розмовляємо
door-group-know = Корисно знати
door-group-place-lead = Місце дійсне для всіх зустрічей, що залишилися. Досить імені, навіть вигаданого.
door-group-list-title = Черга
door-group-list-lead = Зараз ми не питаємо імені. Спитаємо лише тоді, коли звільниться місце.
door-group-reach-hint = Щоб сказати, що є місце. Можна нічого не залишати й дивитися на своїй сторінці.
door-group-enrol = Запишіть мене
door-group-overtaken = Останнє місце щойно зайняли. Те, що ви написали, ще тут: хочете стати в чергу?
door-group-free-now = Щойно звільнилося місце. Скажіть, як вас звати.
door-group-done = Місце ваше на всі зустрічі, що залишилися.
door-group-waiting-title = Ви в черзі
door-group-waiting = { $before ->
    [0] Перед вами нікого немає.
    [one] Перед вами { $before } людина.
    [few] Перед вами { $before } людини.
    [many] Перед вами { $before } людей.
   *[other] Перед вами { $before } людини.
}
door-group-waiting-how = Коли звільниться місце, ми тримаємо його для вас два дні. Якщо ви залишили контакт, ми повідомимо. Якщо ні, іноді заглядайте сюди.
door-group-offered-title = Для вас є місце
door-group-offered = Ми тримаємо його до: { $day }, { $time }. Скажіть, як вас звати і як вас повідомити.
door-group-accept = Так, прийду
door-group-refuse = Ні, відмовляюсь від місця
door-group-leave = Виходжу з групи
door-group-leave-list = Виходжу з черги
door-group-left = Готово. Місце отримає той, хто чекає.
door-group-lapsed = Час для відповіді минув. Місце отримала інша людина. Ви можете попросити ще раз.
door-group-again = Назад до групи
door-group-link-hint = За цією адресою ви повернетесь сюди або відмовитесь від місця. Хто її знає, може це зробити: бережіть її.
# Сторінка тих, хто направляє інших: школа, лікар, парафія (D9).
door-invii-title = Кого ви направили
door-invii-open = Відкрити мою сторінку
door-invii-open-lead = Ваше посилання надійшло. Натисніть, щоб відкрити сторінку.
door-invii-no-link = Ця сторінка відкривається вашим особистим посиланням.
door-invii-no-link-way = Відкрийте посилання, яке дала вам установа. Його вже немає? Попросіть нове в того, хто його дав.
door-invii-closed = Сторінка закрилася сама. Відкрийте посилання ще раз, потім поверніться назад: написане досі там.
door-invii-wait = Було багато спроб. Зачекайте { $seconds } секунд і спробуйте ще раз.
door-invii-ended = Ваше посилання більше не діє
door-invii-ended-lead = Посилання діє щонайбільше рік. Ваш строк минув.
door-invii-revoked = Ваше посилання скасовано
door-invii-revoked-lead = Установа, яка його дала, його закрила.
door-invii-nothing = Це посилання нічого не відкриває
door-invii-nothing-lead = Можливо, бракує частини або у вас є новіше. Скопіюйте його повністю і спробуйте ще раз.
door-invii-over-way = Попросіть нове посилання в того, хто його дав. Тим часом людина може зателефонувати або написати сама, навіть без імені.
door-invii-over-danger = Дитина в небезпеці зараз? Телефонуйте 112.
door-invii-sent = Надіслано
door-invii-sent-next = Там прочитають і зателефонують людині, зазвичай за кілька днів. Скажіть їй, що їй зателефонують. Тут ви бачите, чи відповіли.
door-invii-taken-back = Відкликано
door-invii-taken-back-next = Там більше нічого про це не бачать.
door-invii-too-late = Там уже відповіли
door-invii-too-late-next = Звідси вже не можна відкликати. Хто передумав, може сказати це там.
door-invii-state-sent = Надіслано
door-invii-state-read = Прочитано
door-invii-state-received = Отримано
door-invii-state-taken = Цим уже займаються
door-invii-state-could-not = Не вдалося
door-invii-state-call = Будь ласка, зателефонуйте їм
door-invii-new = Направити людину
door-invii-sent-title = Кого ви направили
door-invii-sent-lead = Ви бачите лише, чи відповіли. Їхня розмова лишається між ними.
door-invii-empty = Коли ви направите людину, тут побачите, чи відповіли.
    .title = Ви ще нікого не направили
door-invii-until = Ваше посилання діє до { $day }. Його вам дали: { $body }.
door-invii-take-back = Людина передумала: відкликати
door-invii-close = Закрити сторінку
door-invii-with-booking = із записом на прийом
door-invii-mine = Назад до моєї сторінки
door-invii-risk = Ви боїтеся, що хтось кривдить дитину чи підлітка?
door-invii-risk-hint = Ідеться про всіх до 18 років: побої, насильство, недогляд, страх іти додому. Ваша відповідь тут не зберігається.
door-invii-risk-yes = Так
door-invii-risk-unsure = Не знаю
door-invii-risk-no = Ні
door-invii-risk-missing = Виберіть відповідь. Якщо маєте сумнів, виберіть «Не знаю».
door-invii-harm = Тут потрібні ті, хто захищає дітей
door-invii-harm-lead = Це не надсилають до звичайного пункту. Навіть сумнів треба сказати тим, хто може захистити.
door-invii-harm-now = Дитина в небезпеці зараз? Телефонуйте негайно.
door-invii-harm-where = Кому сказати
door-invii-harm-prosecutor = Напишіть до прокуратури при суді у справах неповнолітніх вашої місцевості (Procura della Repubblica presso il Tribunale per i minorenni).
door-invii-harm-service = Поговоріть із соціальною службою громади, де живе дитина. Якщо маєте сумнів, можна попросити поради, не називаючи імені.
door-invii-harm-near = Для { $town }:
door-invii-harm-school = У школі повідомте також керівництво. Ваш обов’язок лишається.
door-invii-harm-duty = Що треба знати
door-invii-harm-law = Ви працюєте в державній службі, як-от школа чи медицина? За законом ви мусите без зволікання повідомити про злочин проти дитини (ст. 331 c.p.p., ст. 361 і 362 c.p.). Хто не зобов’язаний, теж може повідомити.
door-invii-harm-agreement = Нічия згода не потрібна, навіть батьків. Якщо кривдник удома, не кажіть про це вдома.
door-invii-harm-proof = Докази не потрібні, і розслідувати не треба. Напишіть, що ви бачили й чули, і коли.
door-invii-harm-not-here = Із цієї сторінки нічого не надсилається, і тут нічого не лишається. Повідомляєте ви самі.
door-invii-about = Кого ви хочете направити?
door-invii-about-lead = Ми питаємо лише те, що потрібно, щоб зателефонувати.
door-invii-called = Ім’я, ініціали або псевдонім
door-invii-called-hint = Так ви знайдете людину у своєму списку. Досить того, що вона сама хоче сказати.
door-invii-called-missing = Напишіть ім’я, хоч би й вигадане.
door-invii-phone = Телефон людини
door-invii-phone-missing = Напишіть телефон або пошту людини.
door-invii-more-ways = Пошта, або як її знайти
door-invii-reach = Коли і як телефонувати
door-invii-reach-hint = Наприклад: лише вранці; якщо відповість хтось інший, не кажіть, хто ви.
door-invii-age = Вік
door-invii-minor = Ще немає 18 років
door-invii-minor-note = Тоді згоду дає хтось із батьків.
door-invii-town = Де живе людина?
door-invii-town-missing = Напишіть, у якій громаді вона живе.
door-invii-language = Якою мовою говорить?
door-invii-needs = Що їй потрібно?
door-invii-need-missing = Виберіть хоча б одне.
door-invii-note = Хочете додати кілька слів?
door-invii-note-hint = Лише те, про що людина знає. Без хвороб і без оцінок.
door-invii-agreement = Згода: { $name }
door-invii-reader = Це прочитають: { $desk }, { $body }.
door-invii-desk-other = Вибрати інший пункт
door-invii-desk = Хто має прочитати?
door-invii-read-title = Прочитайте вголос
door-invii-read = { $name } передає ваше ім’я і номер сюди: { $desk }, { $body }. Вам зателефонують. Хто вас направляє, побачить лише, чи відповіли, а не те, що ви скажете. Це безкоштовно. Якщо передумаєте, просто скажіть. Ви згодні?
door-invii-by = Хто дав згоду?
door-invii-by-person = Сама людина
door-invii-by-parent = Батько, мати або хто їх заступає
door-invii-by-missing = Виберіть, хто дав згоду.
door-invii-how = Як?
door-invii-how-person = Особисто
door-invii-how-phone = По телефону
door-invii-how-missing = Виберіть, як це було сказано.
door-invii-day = Якого дня?
door-invii-day-missing = Напишіть день.
door-invii-day-wrong = Напишіть день з останніх трьох місяців, а не майбутній.
door-invii-agreed = Згода
door-invii-agreed-yes = Людина почула ці слова і сказала «так»
door-invii-agreed-missing = Без згоди людини надіслати не можна, бо вирішує вона. Якщо вона каже «ні», то може зателефонувати сама, коли захоче.
door-invii-desk-changed = Ви вибрали інший пункт: прочитайте нові слова, потім позначте згоду.
door-invii-parent-needed = За того, кому ще немає 18, згоду дає хтось із батьків. Якщо їм не можна знати, підліток може написати сам, без імені.
door-invii-send = Надіслати: їй зателефонують
door-invii-book = Записати на прийом
door-invii-change = Змінити написане
door-invii-book-title = Запис на прийом: { $name }
door-invii-first = Перше вільне місце: { $day }
door-invii-no-times = Поверніться назад: виберіть інший пункт або надішліть, і людині зателефонують.
    .title = Немає вільного часу для запису
door-invii-booked-by = Записано: { $name }, { $place }, за згодою людини.
door-invii-tell = Якщо записуєте: чи хоче людина повідомлення?
door-invii-tell-hint = Запитайте до запису. Повідомлення ніколи не каже, чому людина приходить.
door-invii-tell-missing = Запитайте, чи потрібне повідомлення, і виберіть.
door-invii-tell-no-mail = Для листа потрібна адреса людини: поверніться, змініть дані й напишіть її.
door-invii-told = Людина отримає повідомлення. Якщо щось зміниться, ми їй напишемо.
door-invii-told-nothing = Ми не пишемо людині: скажіть їй день, час і код самі.
door-invii-nobody-answers = Для цього Comune ще жодна служба не відповідає на направлення. Людина може зателефонувати сама.

# Coming earlier than one is expected (A8)
door-earlier = Хочу прийти раніше
door-earlier-title = Бажаєте прийти раніше?
door-earlier-lead = Якщо звільниться час раніше, ми збережемо його для вас і напишемо. Ваш запис залишається, доки ви не скажете «так».
door-earlier-part = У яку частину дня можете прийти?
door-earlier-any = Будь-коли
door-earlier-morning = Уранці
door-earlier-afternoon = Після обіду
door-earlier-days = У які дні?
door-earlier-days-missing = Оберіть хоча б один день.
door-earlier-notice = За скільки часу вас попередити?
door-earlier-notice-1 = Досить за день
door-earlier-notice-3 = За три дні
door-earlier-notice-7 = За тиждень
door-earlier-ask = Так, повідомте мене
door-earlier-back = Ні, назад
door-earlier-waiting-title = Шукаємо час раніше
door-earlier-waiting = Якщо звільниться, ми напишемо. Доти ваш запис залишається.
door-earlier-stop = Більше не шукайте
door-earlier-stopped = Добре, більше не шукаємо. Ваш запис залишається.
door-earlier-kept-title = Є час раніше
door-earlier-kept = { $day }, { $time }. Зберігаємо його для вас до { $until_day }, { $until_time }. Якщо не скажете «так», залишиться ваш запис.
door-earlier-yes = Так, прийду раніше
door-earlier-no = Ні, залишаю свій
door-earlier-refused = Добре, ваш запис залишається.
door-earlier-done = Готово: тепер ви прийдете раніше.
door-earlier-gone = Того часу вже немає. Ваш запис залишається.
door-earlier-rested = Тричі був час раніше, але без згоди. Більше не шукаємо. Можете попросити ще раз.
door-mediation-ask = Чи хочете, щоб з вами була людина, яка розмовляє мовою: { $language }?
door-mediation-ask-hint = Вона зобов’язана зберігати таємницю, і для вас це безкоштовно. Дитині чи родичам не треба перекладати. Її шукає установа: на вашій сторінці написано, чи її знайдено.
door-mediation-no = Ні, дякую
door-mediation-yes = Так
door-mediation-woman = Так, жінка
door-row-mediation = Хто перекладає
door-mediation-found = З вами буде людина, яка розмовляє мовою: { $language }.
door-mediation-looking = Ми шукаємо людину, яка розмовляє мовою: { $language }.
door-mediation-silent = Вона зобов’язана зберігати таємницю. Для вас це безкоштовно.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = Щоб увійти, потрібен ще код. Ми сказали його вголос.
door-mine-no-link = Ця сторінка відкривається посиланням і кодом. Їх дає той, хто тобі допомагає.
door-mine-code-hint = Вісім цифр, наприклад 1234 5678.
door-mine-digits = Код має вісім цифр. Перевір, як ти його написав чи написала.
door-mine-nothing = Тут нічого не відкривається. Перевір цифри або спитай того, хто тобі допомагає.
door-mine-lead = Тут ти бачиш свою частину. Інші з родини її не бачать.
door-mine-dates = Наступні дати
door-mine-dates-none = Поки що дат немає.
door-mine-review = Разом дивимося, як ідуть справи.
door-mine-promises = Що ми робимо
door-mine-promises-none = Ще немає підписаного плану з твоєю частиною.
door-mine-together = Ви, разом
door-mine-child = Твоя дитина
door-mine-by = До { $day }
door-mine-late = День був { $day }. Так буває. Якщо треба більше часу, напиши нижче.
door-mine-late-theirs = День був { $day }. Тепер наша черга: можеш спитати, як справи.
door-mine-done = Зроблено
door-mine-ask = Питай: { $who }
door-mine-shared = Що ми дали іншим
door-mine-shared-none = Досі ми звідси нічого не надсилали іншим.
door-mine-readers = Хто читав
door-mine-readers-lead = Ти бачиш день, роботу й установу того, хто читав. Імені не видно.
door-mine-readers-none = Досі ніхто не читав.
door-mine-readers-more = Попередні дні є в копії, яку можна завантажити.
door-mine-part-social = соціальний працівник
door-mine-part-educator = вихователь
door-mine-part-psychologist = психолог
door-mine-part-job = хто допомагає знайти роботу
door-mine-part-health = медичний працівник
door-mine-part-school = школа
door-mine-part-mediator = хто допомагає з мовою
door-mine-part-coordinator = хто координує
door-mine-part-other = інша людина, яка тут працює
door-mine-write = Напиши тим, хто тобі допомагає
door-mine-write-hint = Ніхто не читає вночі або у свята. У небезпеці дзвони 112.
door-mine-kind = Що ти хочеш зробити?
door-mine-kind-answer = Щось сказати
door-mine-kind-correction = Попросити виправити помилку
door-mine-sent = Отримано. Відповідь буде тут.
door-mine-too-long = Це задовго. Напиши менше слів.
door-mine-many = Ти вже багато написав чи написала. Почекай на відповідь, тоді пиши знову.
door-mine-wrote = Що ти написав чи написала
door-mine-received = Отримано
door-mine-answer = Відповідь: { $body }, { $day }
door-mine-copy = Завантаж копію
door-mine-copy-note = Можна завантажити одним файлом те, що тут є про тебе. Якщо телефоном користуються інші, не роби цього.
door-mine-copy-made = Копія від { $day }
door-mine-limits = Тут немає закритих нотаток і актів судді. Про них питай того, хто тобі допомагає.
door-mine-until = Сторінка діє до { $day }.
door-mine-born = Дата народження
door-mine-tax = Податковий код
