# SPDX-License-Identifier: EUPL-1.2
# Ukrainian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = Перейти до змісту
page-languages = Мова
page-navigation = Меню
page-crumbs = Де ви зараз
page-sign-out = Вийти
page-demonstration = Це демонстрація. Люди та записи на прийом вигадані.
page-footer-sentence = Одна нитка: від першого слова до відповіді.
page-optional = необов’язково
page-error = Помилка:
page-errors-title = { $count ->
    [1] Треба виправити одне місце
    [one] Треба виправити { $count } місце
    [few] Треба виправити { $count } місця
    [many] Треба виправити { $count } місць
   *[other] Треба виправити { $count } місця
}
page-today = сьогодні
page-tomorrow = завтра
page-yesterday = вчора
page-at = о
page-chosen = вибрано
page-thread-past = Що ви нам уже сказали
page-thread-to-come = Що буде далі
page-thread-done = зроблено
page-thread-place = Крок { $now } з { $all }
page-table-empty = Тут поки нічого немає.
page-pages = Сторінки
page-pages-before = Попередня сторінка
page-pages-after = Наступна сторінка
page-pages-now = Сторінка { $now } з { $last }
page-home = На початок
page-back = Назад

# What is wrong with a field
page-field-empty = Напишіть відповідь.
page-field-choose = Виберіть відповідь.
page-field-too-long = Текст задовгий. Максимальна кількість знаків: { $max }.
page-field-email = Схоже, в адресі e-mail помилка. Приклад: nome@esempio.it
page-field-phone = Схоже, в номері помилка. Пишіть лише цифри та пробіли.
page-field-number = Напишіть число.
page-field-date = Такої дати немає.

# When something does not work
page-problem-invalid = Щось не так у тому, що ви написали
    .body = Поверніться назад і перевірте відповіді.
page-problem-malformed = Ми не змогли прочитати запит
    .body = Так буває, коли сторінка довго була відкрита або посилання неповне. Почніть спочатку: це кілька хвилин.
page-problem-not-found = Такої сторінки немає
    .body = Можливо, посилання старе або в адресі бракує літери. На початковій сторінці є всі послуги.
page-problem-sign-in = Спочатку треба увійти
    .body = Ця сторінка для тих, хто працює у службах.
page-problem-foreign = Запит прийшов з іншого сайту
    .body = Ми зупинили його заради вашої безпеки. Нічого не збережено. Відкрийте сторінку звідси й спробуйте ще раз.
page-problem-conflict = Тим часом щось змінилося
    .body = Нічого не збережено. Поверніться назад і подивіться, що там тепер.
page-problem-gone = Час цієї сторінки минув
    .body = Щоб захистити те, що ви пишете, ми закриваємо сторінки, які довго були відкриті. Почніть спочатку: це кілька хвилин.
page-problem-too-large = Ви написали забагато для цієї сторінки
    .body = Скоротіть текст і спробуйте ще раз. Нічого не збережено.
page-problem-too-many = Забагато спроб
    .body = Зачекайте кілька хвилин і спробуйте ще раз. Якщо це терміново, зателефонуйте до служби.
page-problem-fault = Сталася поломка, і це наша провина
    .body = Нічого не збереглося наполовину. Спробуйте трохи згодом. Якщо це терміново, зателефонуйте до служби.
page-problem-unavailable = Сервіс ненадовго зупинено
    .body = Нічого не збереглося наполовину. Спробуйте за кілька хвилин. Якщо це терміново, зателефонуйте до служби.
page-problem-disk-full = Немає місця, щоб зберегти дані
    .body = Нічого не збереглося наполовину. Зателефонуйте до служби: той, хто дбає про сайт, має звільнити місце.
page-problem-read-only = Зараз ми не можемо нічого зберегти
    .body = Нічого не збереглося наполовину. Зателефонуйте до служби: той, хто дбає про сайт, має перевірити диск.
page-problem-destroyed = Цих даних уже немає
    .body = Їх видалено назавжди, як вимагає закон.
page-problem-method = Ця сторінка відкривається інакше
    .body = Можливо, ви оновили сторінку, яку вже надіслали. Почніть спочатку.
page-problem-code = Код { $status }
page-exit = Вийти негайно
