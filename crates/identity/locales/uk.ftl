# SPDX-License-Identifier: EUPL-1.2
# Ukrainian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = Адміністрування системи
identity-role-coordinator = Координація
identity-role-case-worker = Соціальний працівник
identity-role-front-desk = Приймальня служби
identity-role-listening-point = Пункт першої розмови
identity-role-partner-operator = Організація-партнер
identity-role-data-protection-officer = Відповідальна особа із захисту даних
identity-role-read-only = Лише перегляд

identity-wrong-credentials = Ім’я або пароль неправильні. Перевірте великі літери й спробуйте ще раз.
identity-too-many-tries = { $seconds ->
    [one] Забагато спроб. Зачекайте { $seconds } секунду і спробуйте ще раз.
    [few] Забагато спроб. Зачекайте { $seconds } секунди і спробуйте ще раз.
    [many] Забагато спроб. Зачекайте { $seconds } секунд і спробуйте ще раз.
   *[other] Забагато спроб. Зачекайте { $seconds } секунди і спробуйте ще раз.
}
    .title = Зачекайте хвилинку
identity-no-membership = Ваш обліковий запис більше не пов’язаний з організацією. Поговоріть із тим, хто координує вашу організацію.
identity-name-taken = Це ім’я для входу вже зайняте. Виберіть інше.
identity-bad-sign-in-name = Ім’я для входу має від 3 до 80 знаків: літери, цифри, крапка, дефіс або @. Без пробілів.
identity-bad-display-name = Напишіть ім’я, яке бачитимуть колеги. Не більше ніж 120 знаків.
identity-body-missing = Виберіть організацію.
identity-weak-password = Виберіть довший пароль: щонайменше 15 знаків. Візьміть кілька слів і не вставляйте ім’я для входу.
identity-wrong-code = Код неправильний або вже використаний. Зачекайте наступного і спробуйте ще раз.
identity-last-administrator = Кожна організація має щонайменше одного адміністратора. Спочатку призначте іншого.
