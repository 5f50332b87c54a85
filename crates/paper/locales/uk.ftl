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
