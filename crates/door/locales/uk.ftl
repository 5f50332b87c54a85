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
door-accessibility-how-title = Як вони зроблені
door-accessibility-how = Вони відповідають правилам WCAG 2.2, рівень AA. Працюють без JavaScript. Ми перевіряємо їх автоматично. Із програмою читання з екрана їх ще ніхто не перевіряв.
door-accessibility-limits-title = Чого бракує
door-accessibility-limits = Поки що ми говоримо італійською та англійською. Інші мови скоро з’являться.
door-accessibility-tell-title = Скажіть нам
door-accessibility-tell = Якщо щось не працює, зателефонуйте до служби й розкажіть. Ви допоможете нам стати кращими.
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
