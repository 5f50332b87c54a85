# SPDX-License-Identifier: EUPL-1.2
# Ukrainian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = Потрібна допомога?
paper-lead = Розкажіть, що сталося. Ми скажемо, хто допоможе, де і коли.
paper-free = Це безкоштовно
paper-no-name = Не треба називати ім’я
paper-cover = Хто допоможе, поруч із вами
paper-who = Хто вас вислухає
paper-who-in-town = Хто вас вислухає: { $town }
paper-for-example = Наприклад
paper-appointment = Приходити за записом.
paper-walk-in = Можна прийти без запису.
paper-either = Можна прийти із записом або без нього.
paper-hours = з { $from } до { $to }
paper-hours-other = Про інші дні та години запитайте.
paper-speaks = Тут розмовляють: { $languages }
paper-scan = Наведіть телефон на код
paper-write = Або введіть цю адресу:
paper-code = Код, що веде на { $address }
paper-languages = Сайт говорить вашою мовою:
paper-danger = Ви зараз у небезпеці?
paper-made = Дані на { $day }
paper-example = Деякі дані — лише приклад. Цей аркуш пробний.

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Ваш план
paper-plan-lead = Тут написано, що ми робимо разом, хто це робить і коли. Він ваш: збережіть його.
paper-plan-draft = Це чернетка: ще ніхто не підписав, і її можна змінити.
paper-plan-since = Діє з { $day }.
paper-plan-goals = Що ми хочемо змінити
paper-plan-weeks = Найближчими тижнями
paper-plan-months = Найближчими місяцями
paper-plan-years = Найближчими роками
paper-plan-sign = Ми побачимо це так:
paper-plan-yours = Що робите ви
paper-plan-services = Що роблять служби
paper-plan-together = Ви, разом
paper-plan-by = до { $day }
paper-plan-always = поки діє план
paper-plan-ask = Про це запитайте: { $who }
paper-plan-supports = Що ви отримуєте
paper-plan-from = з { $day }
paper-plan-until = до { $day }
paper-plan-again = Коли ми зустрінемося знову
paper-plan-every-days = { $count ->
    [1] А потім щодня.
    [one] А потім кожен { $count } день.
    [few] А потім кожні { $count } дні.
   *[many] А потім кожні { $count } днів.
}
paper-plan-every-weeks = { $count ->
    [1] А потім щотижня.
    [one] А потім кожен { $count } тиждень.
    [few] А потім кожні { $count } тижні.
   *[many] А потім кожні { $count } тижнів.
}
paper-plan-every-months = { $count ->
    [1] А потім щомісяця.
    [one] А потім кожен { $count } місяць.
    [few] А потім кожні { $count } місяці.
   *[many] А потім кожні { $count } місяців.
}
paper-plan-talk = З ким поговорити
paper-plan-change = Щось змінилося або так не підходить? Скажіть: план змінюємо разом.
paper-plan-rights = Ви можете попросити прочитати все, що про вас написано, і виправити.
paper-plan-signers = Хто підписує
paper-plan-signs-for = за { $who }
paper-plan-signed = підпис { $day }
paper-plan-in-italian = Італійською:
paper-plan-foot = Надруковано { $day }. Тут ідеться про вас: показуйте лише тим, кому хочете.
paper-plan-page = Сторінка
