# SPDX-License-Identifier: EUPL-1.2
# Arabic. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = هل تحتاج إلى مساعدة؟
paper-lead = أخبرنا بما يحدث. نقول لك من يساعدك وأين ومتى.
paper-free = مجاني
paper-no-name = لا حاجة إلى ذكر اسمك
paper-cover = من يساعدك، بالقرب منك
paper-who = من يستمع إليك
paper-who-in-town = من يستمع إليك في { $town }
paper-for-example = على سبيل المثال
paper-appointment = الحضور بموعد.
paper-walk-in = يمكنك الحضور من دون موعد.
paper-either = يمكنك الحضور بموعد أو من دون موعد.
paper-hours = من { $from } إلى { $to }
paper-hours-other = لأيام وأوقات أخرى، اسأل.
paper-speaks = نتكلم هنا: { $languages }
paper-scan = وجّه هاتفك نحو الرمز
paper-write = أو اكتب هذا العنوان:
paper-code = رمز يقود إلى { $address }
paper-languages = الموقع يتكلم لغتك:
paper-danger = هل أنت في خطر الآن؟
paper-made = معلومات بتاريخ { $day }
paper-example = بعض البيانات أمثلة فقط. هذه الورقة تجربة.

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = خطتكم
paper-plan-lead = هنا مكتوب ماذا نفعل معًا ومن يفعله ومتى. هذه الورقة لكم: احتفظوا بها.
paper-plan-draft = هذه مسودة: لم يوقّع أحد بعد ويمكن تغييرها.
paper-plan-since = تسري من { $day }.
paper-plan-goals = ماذا نريد أن نغيّر
paper-plan-weeks = في الأسابيع القادمة
paper-plan-months = في الأشهر القادمة
paper-plan-years = في السنوات القادمة
paper-plan-sign = سنعرف ذلك هكذا:
paper-plan-yours = ماذا تفعلون أنتم
paper-plan-services = ماذا تفعل الخدمات
paper-plan-together = أنتم، معًا
paper-plan-by = قبل { $day }
paper-plan-always = ما دامت الخطة سارية
paper-plan-ask = لهذا اسألوا: { $who }
paper-plan-supports = ماذا تتلقّون
paper-plan-from = من { $day }
paper-plan-until = حتى { $day }
paper-plan-again = متى نلتقي مرة أخرى
paper-plan-every-days = { $count ->
    [one] ثم كل يوم.
    [two] ثم كل يومين.
    [few] ثم كل { $count } أيام.
    [many] ثم كل { $count } يومًا.
   *[other] ثم كل { $count } يوم.
}
paper-plan-every-weeks = { $count ->
    [one] ثم كل أسبوع.
    [two] ثم كل أسبوعين.
    [few] ثم كل { $count } أسابيع.
    [many] ثم كل { $count } أسبوعًا.
   *[other] ثم كل { $count } أسبوع.
}
paper-plan-every-months = { $count ->
    [one] ثم كل شهر.
    [two] ثم كل شهرين.
    [few] ثم كل { $count } أشهر.
    [many] ثم كل { $count } شهرًا.
   *[other] ثم كل { $count } شهر.
}
paper-plan-talk = مع من تتكلمون
paper-plan-change = هل تغيّر شيء، أو لا يناسبكم هذا؟ قولوا ذلك: نغيّر الخطة معًا.
paper-plan-rights = يمكنكم أن تطلبوا قراءة كل ما هو مكتوب عنكم وتصحيحه.
paper-plan-signers = من يوقّع
paper-plan-signs-for = عن { $who }
paper-plan-signed = وقّع يوم { $day }
paper-plan-in-italian = بالإيطالية:
paper-plan-foot = طُبع يوم { $day }. هذه الورقة عنكم: أروها فقط لمن تريدون.
paper-plan-page = صفحة
