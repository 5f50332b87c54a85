# SPDX-License-Identifier: EUPL-1.2
# Arabic. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = إدارة النظام
identity-role-coordinator = التنسيق
identity-role-case-worker = العامل الاجتماعي
identity-role-front-desk = مكتب الاستقبال
identity-role-listening-point = نقطة الاستماع
identity-role-partner-operator = جهة شريكة
identity-role-data-protection-officer = مسؤول حماية البيانات
identity-role-read-only = قراءة فقط

identity-wrong-credentials = الاسم أو كلمة السر غير صحيحة. تحقّق من الحروف الكبيرة والصغيرة وحاول مرة أخرى.
identity-too-many-tries = { $seconds ->
    [zero] حاولت مرات كثيرة. حاول الآن مرة أخرى.
    [one] حاولت مرات كثيرة. انتظر ثانية واحدة وحاول مرة أخرى.
    [two] حاولت مرات كثيرة. انتظر ثانيتين وحاول مرة أخرى.
    [few] حاولت مرات كثيرة. انتظر { $seconds } ثوانٍ وحاول مرة أخرى.
    [many] حاولت مرات كثيرة. انتظر { $seconds } ثانية وحاول مرة أخرى.
   *[other] حاولت مرات كثيرة. انتظر { $seconds } ثانية وحاول مرة أخرى.
}
    .title = انتظر لحظة
identity-no-membership = حسابك لم يعد مرتبطًا بأي جهة. تحدّث مع من ينسّق العمل في جهتك.
identity-name-taken = اسم الدخول هذا مستعمل من قبل. اختر اسمًا آخر.
identity-bad-sign-in-name = اسم الدخول من 3 إلى 80 رمزًا: حروف وأرقام ونقطة وشرطة أو @. بدون مسافات.
identity-bad-display-name = اكتب الاسم الذي يقرؤه الزملاء. الحد الأقصى 120 حرفًا.
identity-body-missing = اختر الجهة.
identity-weak-password = اختر كلمة سر أطول: 15 حرفًا على الأقل. استعمل عدة كلمات ولا تضع فيها اسم الدخول.
identity-wrong-code = الرمز غير صحيح أو استُعمل من قبل. انتظر الرمز التالي وحاول مرة أخرى.
identity-last-administrator = لكل جهة مسؤول واحد على الأقل يدير حساباتها. عيّن شخصًا آخر أولًا.
