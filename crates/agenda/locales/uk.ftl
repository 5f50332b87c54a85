# SPDX-License-Identifier: EUPL-1.2
# Ukrainian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = Хтось щойно зайняв це місце. Виберіть інший час.
agenda-vanished = Цього часу вже немає. Виберіть інший.
agenda-too-soon = Цей час уже минув або він надто близько. Виберіть пізніший.
agenda-too-far = Цей день надто далеко. Виберіть ближчий.
agenda-tampered = Ми не впізнаємо цей час. Поверніться до списку й виберіть знову.
agenda-expired = Список вільного часу застарів. Відкрийте його знову й виберіть.
agenda-desk-closed = Ця служба не приймає такий запис. Виберіть інший спосіб або зателефонуйте.
agenda-too-late = Змінити тут уже запізно. Зателефонуйте до служби.
agenda-too-early = Зустріч ще не почалася.
agenda-already-cancelled = Цей запис уже скасовано.
agenda-elsewhere = Запис можна перенести лише в межах тієї самої служби. Для іншої запишіться знову.
agenda-not-found = Ми не знаходимо цей запис. Перевірте адресу або код чи зателефонуйте до служби.
agenda-name-missing = Напишіть ім’я.
agenda-too-long = Текст задовгий. Скоротіть його й спробуйте ще раз.
agenda-bad-window = Незрозумілі години роботи { $window } служби { $desk }. Виправте пакет.
agenda-too-many-days = Ви запитали забагато днів. Запитайте менше.
agenda-unreachable = Ми не можемо вас повідомити: ви не просили вам писати. Зателефонуйте до пункту.
