# SPDX-License-Identifier: EUPL-1.2
# Arabic. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = انتقل إلى المحتوى
page-languages = اللغة
page-navigation = القائمة
page-crumbs = أين أنت
page-sign-out = خروج
page-demonstration = هذا عرض تجريبي. الأشخاص والمواعيد غير حقيقيين.
page-footer-sentence = خيط واحد، من أول كلمة حتى الجواب.
page-optional = اختياري
page-error = خطأ:
page-errors-title = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] هناك شيء واحد يحتاج إلى تصحيح
    [two] هناك شيئان يحتاجان إلى تصحيح
    [few] هناك { $count } أشياء تحتاج إلى تصحيح
    [many] هناك { $count } شيئًا يحتاج إلى تصحيح
   *[other] هناك { $count } شيء يحتاج إلى تصحيح
}
page-today = اليوم
page-tomorrow = غدًا
page-yesterday = أمس
page-at = الساعة
page-chosen = تم اختياره
page-thread-past = ما قلته لنا
page-thread-to-come = ما الذي يأتي بعد ذلك
page-thread-done = تم
page-thread-place = الخطوة { $now } من { $all }
page-table-empty = لا يوجد شيء هنا بعد.
page-pages = الصفحات
page-pages-before = الصفحة السابقة
page-pages-after = الصفحة التالية
page-pages-now = الصفحة { $now } من { $last }
page-home = العودة إلى البداية
page-back = رجوع

# What is wrong with a field
page-field-empty = اكتب جوابًا.
page-field-choose = اختر جوابًا.
page-field-too-long = النص طويل جدًا. الحد الأقصى هو { $max } من الحروف والمسافات.
page-field-email = يبدو أن عنوان البريد الإلكتروني هذا غير صحيح. مثال: nome@esempio.it
page-field-phone = يبدو أن هذا الرقم غير صحيح. اكتب أرقامًا ومسافات فقط.
page-field-number = اكتب رقمًا.
page-field-date = هذا التاريخ غير موجود.

# When something does not work
page-problem-invalid = هناك خطأ في ما كتبته
    .body = ارجع وراجع أجوبتك.
page-problem-malformed = لم نتمكن من قراءة الطلب
    .body = قد يحدث هذا إذا بقيت الصفحة مفتوحة وقتًا طويلًا أو إذا كان الرابط ناقصًا. ابدأ من جديد: لن يأخذ ذلك إلا دقائق قليلة.
page-problem-not-found = هذه الصفحة غير موجودة
    .body = ربما الرابط قديم، أو ينقص حرف من العنوان. من صفحة البداية تجد كل الخدمات.
page-problem-sign-in = يجب تسجيل الدخول أولًا
    .body = هذه الصفحة لمن يعمل في مكاتب الخدمة.
page-problem-foreign = الطلب آتٍ من موقع آخر
    .body = أوقفناه من أجل أمانك. لم يُحفظ أي شيء. افتح الصفحة من هنا وحاول مرة أخرى.
page-problem-conflict = تغيّر شيء في هذه الأثناء
    .body = لم يُحفظ أي شيء. ارجع وانظر ماذا يوجد الآن.
page-problem-gone = انتهت مدة هذه الصفحة
    .body = لكي نحمي ما تكتبه، نغلق الصفحات المفتوحة منذ وقت طويل. ابدأ من جديد: لن يأخذ ذلك إلا دقائق قليلة.
page-problem-too-large = النص أطول مما تسمح به هذه الصفحة
    .body = اختصر النص وحاول مرة أخرى. لم يُحفظ أي شيء.
page-problem-too-many = محاولات كثيرة
    .body = انتظر بضع دقائق وحاول مرة أخرى. إذا كان الأمر عاجلًا، اتصل بالمكتب هاتفيًا.
page-problem-fault = حدث عطل، والخطأ منا
    .body = لم يُحفظ شيء ناقصًا. حاول مرة أخرى بعد قليل. إذا كان الأمر عاجلًا، اتصل بالمكتب هاتفيًا.
page-problem-unavailable = الخدمة متوقفة لوقت قصير
    .body = لم يُحفظ شيء ناقصًا. حاول مرة أخرى بعد بضع دقائق. إذا كان الأمر عاجلًا، اتصل بالمكتب هاتفيًا.
page-problem-disk-full = لم يبقَ مكان للحفظ
    .body = لم يُحفظ شيء ناقصًا. اتصل بالمكتب هاتفيًا: على المسؤول عن الموقع أن يوفّر مساحة.
page-problem-read-only = لا يمكننا حفظ أي شيء الآن
    .body = لم يُحفظ شيء ناقصًا. اتصل بالمكتب هاتفيًا: على المسؤول عن الموقع أن يفحص القرص.
page-problem-destroyed = هذه البيانات لم تعد موجودة
    .body = تم مسحها نهائيًا، كما يطلب القانون.
page-problem-method = هذه الصفحة تُفتح بطريقة أخرى
    .body = ربما أعدت تحميل صفحة سبق إرسالها. ابدأ من جديد.
page-problem-code = الرمز { $status }
page-exit = اخرج فورًا
