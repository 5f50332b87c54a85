# SPDX-License-Identifier: EUPL-1.2
# Arabic. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = البداية
door-next = التالي
door-change = تغيير
door-choose = اختيار
door-yes = نعم
door-no = لا
door-rather-not = أفضّل ألا أقول
door-number-range = اكتب رقمًا من { $min } إلى { $max }.
door-free = مجانًا
door-cost = التكلفة { $euro } يورو
door-example = بعض البيانات هي للمثال فقط: اتصل هاتفيًا قبل أن تذهب.
door-example-hours = أوقات العمل هي للمثال فقط.
door-when = { $day }، الساعة { $time }
door-begin = قل لي ماذا يحدث
door-begin-again = ابدأ من جديد
door-book = احجز

# The thread
door-thread-ask = ماذا يحدث
door-thread-questions = بعض الأسئلة
door-thread-results = من يساعدك
door-thread-place = أين
door-thread-time = متى
door-thread-reason = لماذا
door-thread-person = من أنت
door-thread-summary = راجع
door-thread-done = نحن في انتظارك
door-thread-answered = { $count ->
    [0] لا أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
}

# First page
door-ask-title = ماذا يحدث؟
door-ask-description = اعرف من يمكنه مساعدتك في بلدتك. مجانًا، بدون اسم وبدون تسجيل.
door-ask-lead = اختر الكلمات التي تعبّر أكثر عن حالك. نقول لك من يمكنه مساعدتك، وأين ومتى. هذا مجاني. لا نسألك عن اسمك.
door-ask-needs = اختر كلمة أو أكثر
door-ask-more = شيء آخر
door-ask-need-missing = اختر كلمة واحدة على الأقل.
door-ask-town = أين تسكن؟
door-ask-town-hint = اكتب اسم البلدة التي تسكن فيها (Comune). لكل بلدة مكتبها.
door-ask-town-missing = اكتب اسم البلدة التي تسكن فيها.
door-ask-town-unknown = لا نجد هذه البلدة. تحقّق من كتابة الاسم، أو اضغط على «أسكن في بلدة أخرى».
door-ask-town-several = أكثر من بلدة تبدأ هكذا. اضغط على بلدتك.
door-ask-town-elsewhere = أسكن في بلدة أخرى
door-danger = هل أنت في خطر الآن؟ اتصل فورًا.
door-other-ways = طرق أخرى للبحث
door-search-link = ابحث بكلماتك
door-services-link = كل الخدمات
door-towns-link = بلدتك
door-bodies-link = من يعمل هنا

# Questions
door-questions-title = بعض الأسئلة
door-questions-lead = تساعدنا على إيجاد المساعدة المناسبة. أجب فقط إذا أردت.
door-questions-skip = تخطَّ الأسئلة وأرني من يساعد

# Results
door-results-title = هؤلاء يمكنهم مساعدتك
door-results-lead = { $count ->
    [zero] لم نجد خدمة لك.
    [one] وجدنا لك خدمة واحدة.
    [two] وجدنا لك خدمتين. الأولى هي الأنسب.
    [few] وجدنا لك { $count } خدمات. الأولى هي الأنسب.
    [many] وجدنا لك { $count } خدمة. الأولى هي الأنسب.
   *[other] وجدنا لك { $count } خدمة. الأولى هي الأنسب.
}
door-results-others = { $count ->
    [zero] لا خدمات أخرى
    [one] أظهر خدمة أخرى
    [two] أظهر خدمتين أخريين
    [few] أظهر { $count } خدمات أخرى
    [many] أظهر { $count } خدمة أخرى
   *[other] أظهر { $count } خدمة أخرى
}
door-results-near = { $count ->
    [zero] لا توجد خدمات غير مناسبة لك
    [one] خدمة واحدة لا تناسبك، ولماذا
    [two] خدمتان لا تناسبانك، ولماذا
    [few] { $count } خدمات لا تناسبك، ولماذا
    [many] { $count } خدمة لا تناسبك، ولماذا
   *[other] { $count } خدمة لا تناسبك، ولماذا
}
door-results-sharpen = أجب عن أسئلة أخرى
door-results-change = غيّر الكلمات أو البلدة
door-children-first = يعيش معك أطفال أو مراهقون: نخبر المكتب بذلك، حتى يهتم بالأمر من البداية.
door-result-needs = يساعد في: { $needs }.
door-result-perhaps = هذا يتوقف على شيء لم تقله لنا. { $question }
door-result-remote = { $desk }، بدون أن تتنقّل
door-result-place = { $place }، على بعد حوالي { $km } كم
door-result-next = أول موعد متاح: { $day }، الساعة { $time }
door-result-walk-in = يمكنك أن تذهب بدون موعد
door-result-bring = أحضر معك: { $documents }
door-instead = جرّب بدلًا من ذلك: { $service }
door-outside-title = منطقة أخرى هي التي تهتم بك
door-outside-site = افتح الموقع
door-nothing-title = لا توجد خدمة لهذا الأمر بعد
door-nothing-lead = ليس الذنب ذنبك. يمكنك أن تتحدث عن الأمر مع شخص.
door-nothing-kept = سجّلنا أن هذه المساعدة ناقصة هنا، بدون اسمك. سيرى ذلك من يقرّر الخدمات.
door-nothing-contact = هنا شخص يستمع إليك ويبحث معك.

# Booking
door-place-title = إلى أين تريد أن تذهب؟
door-place-missing = اختر مكتبًا.
door-time-title = متى تريد أن تأتي؟
door-time-earlier = أيام أقرب
door-time-later = أيام أبعد
door-time-first = اذهب إلى أول موعد متاح: { $day }
door-time-empty-title = لا توجد مواعيد متاحة في هذه الأيام
door-time-empty = انظر إلى الأيام التالية، أو اتصل هاتفيًا: أحيانًا يصبح هناك موعد متاح.
door-time-taken = حجز شخص آخر هذا الموعد قبل لحظة. هذه هي المواعيد الأخرى المتاحة.
door-time-gone = لم يعد ممكنًا حجز هذا الوقت. هذه هي المواعيد الأخرى المتاحة.
door-time-choose = اختر وقتًا.
door-time-phone = هل تفضّل الكلام؟ اتصل هاتفيًا.
door-reason-title = لماذا تأتي؟
door-reason-lead = تكفي كلمات قليلة. لا يقرؤها إلا من يعمل في الجهة التي تستقبلك.
door-reason-needs = عن أي شيء تريد أن تتحدث؟
door-note = هل تريد أن تقول لنا شيئًا قبل الموعد؟
door-note-hint = مثلًا: سآتي مع طفل صغير، لا أستطيع صعود الدرج.
door-note-children = مع أولاد أقل من 18 سنة
door-person-title = من ننتظر؟
door-person-lead = نستعمل هذه البيانات لموعدك فقط.
door-name = ما اسمك؟
door-name-hint = يكفي الاسم الأول.
door-name-missing = اكتب الاسم الذي تريد أن نناديك به.
door-phone = الهاتف
door-phone-hint = لكي نخبرك إذا تغيّر شيء. إذا كنت تفضّل، اترك البريد الإلكتروني فقط.
door-email = البريد الإلكتروني
door-contact-missing = اترك رقم هاتف أو بريدًا إلكترونيًا: هكذا نخبرك إذا تغيّر شيء.
door-mode = كيف تريد أن تتحدث معنا؟
door-mode-on-site = حضوريًا، في المكتب
door-mode-online = بالفيديو، من البيت
door-mode-phone = بالهاتف
door-mode-home = في بيتك
door-summary-title = هل كل شيء صحيح؟
door-summary-lead = راجع واضغط على «تأكيد». ما زال بإمكانك تغيير كل شيء.
door-summary-privacy = بياناتك محفوظة ومقفلة بمفتاح. لا يقرؤها إلا من يعمل في الجهة التي تستقبلك.
door-privacy-link = اقرأ كيف نستعملها
door-confirm = تأكيد
door-move-lead = راجع اليوم الجديد. عندما تؤكّد، يصبح موعدك القديم متاحًا لغيرك.
door-move-confirm = غيّر وقت الموعد
door-row-service = الخدمة
door-row-place = أين
door-row-when = متى
door-row-mode = كيف
door-row-name = الاسم
door-row-contact = الهاتف أو البريد
door-row-reason = السبب
door-row-cost = التكلفة
door-row-body = الجهة المسؤولة
door-row-access = الدخول
door-row-languages = اللغات
door-done-title = نحن في انتظارك: { $day }، الساعة { $time }
door-booked = تم حجز موعدك. المكتب يراه الآن.
door-already = سبق أن حجزت هذا الموعد: هو باقٍ كما هو. إذا أردت وقتًا آخر، غيّره من الأسفل.
door-moved = غيّرنا وقت الموعد. المكتب يراه الآن.
door-code = رمزك:
door-bring = ماذا تحضر معك
door-calendar = احفظ في التقويم
door-calendar-neutral = موعد
door-print = اطبع
door-change-title = إذا غيّرت رأيك
door-link-hint = بهذا العنوان تغيّر وقت الموعد أو تلغيه. كل من يعرفه يستطيع ذلك: احتفظ به لنفسك.
door-manage = افتح موعدك

# The private page
door-appointment-title = موعدك
door-appointment-gone = لكي ترى الموعد، افتح عنوانك من جديد. إذا ضاع منك، اتصل بالمكتب هاتفيًا وقل الرمز.
door-appointment-phone = هل تريد أن تتحدث مع شخص؟
door-move = غيّر الوقت
door-cancel = ألغِ الموعد
door-cancel-ask = هل تريد فعلًا إلغاء الموعد؟ سيأخذ مكانك شخص آخر.
door-cancel-yes = نعم، ألغِ الموعد
door-cancel-no = لا، أحتفظ به
door-cancel-done = ألغينا الموعد. يمكنك أن تحجز موعدًا آخر متى شئت.
door-too-late = فات وقت التغيير من هنا. اتصل بالمكتب هاتفيًا.
door-past = هذا الموعد مضى.
door-cancelled = هذا الموعد ملغى.

# Sheets
door-sheet-for-whom = لمن هذه الخدمة
door-sheet-how = ماذا تفعل
door-sheet-need = ماذا يلزم
door-sheet-get = على ماذا تحصل
door-sheet-times = المدة والمواعيد
door-sheet-access = كيف تصل إلى الخدمة
door-sheet-conditions = الشروط
door-sheet-desks = أين تذهب
door-original = النص بهذه اللغة: { $language }
door-verified = تاريخ المراجعة: { $day }
door-programme = جزء من { $programme }
door-programme-demonstration = معروض للمثال فقط
door-programme-active = جارٍ
door-status-suspended = متوقف مؤقتًا
door-status-planned = لم يُفتح بعد
door-status-ask = الحجز غير ممكن الآن. اسأل عبر أحد أرقام أو عناوين الاتصال.
door-access-appointment = بموعد فقط
door-access-walk-in = بدون موعد
door-access-both = بموعد أو بدون موعد
door-topics = المواضيع:
door-desk-book = احجز هنا
door-desk-services = ماذا تجد هنا

# Looking around
door-jump = اذهب إلى
door-services-title = الخدمات
door-services-lead = عددها { $count }، لكل مراحل العمر.
door-towns-title = البلدات
door-towns-lead = عددها { $count }. اختر بلدتك.
door-town-lead = هذه الخدمات لمن يسكن في { $town }.
door-town-always = في كل الأعمار
door-bodies-title = من يعمل هنا
door-bodies-lead = عددها { $count }: بلديات وتعاونيات وجمعيات وغيرها.
door-body-town = المقر في { $town }.
door-body-member = جزء من: { $bodies }.
door-browse-empty-title = لا يوجد شيء هنا بعد
door-browse-empty = قل لي ماذا يحدث: نبحث معًا.

# Search
door-search-title = ابحث بكلماتك
door-search-label = عن ماذا تبحث؟
door-search-hint = مثلًا: لا أستطيع دفع الإيجار.
door-search-missing = اكتب كلمة.
door-search-go = ابحث
door-search-needs = ربما تقصد
door-search-count = { $count ->
    [zero] لا توجد خدمات
    [one] وجدنا خدمة واحدة
    [two] وجدنا خدمتين
    [few] وجدنا { $count } خدمات
    [many] وجدنا { $count } خدمة
   *[other] وجدنا { $count } خدمة
}
door-search-empty-title = لا نجد شيئًا بهذه الكلمات
door-search-empty = جرّب كلمة أبسط، أو اختر من كلماتنا.

# What a public site owes
door-privacy-title = بياناتك
door-privacy-lead = هنا تبحث عن مساعدة بدون أن تقول من أنت. نسألك عن اسم فقط إذا حجزت موعدًا.
door-privacy-search-title = عندما تبحث
door-privacy-search = لا نحتفظ بأجوبتك. تنتقل مقفلة داخل الصفحة وتنتهي مدتها بعد ساعتين. إذا كانت هناك مساعدة ناقصة، نسجّل فقط البلدة والحاجة واليوم.
door-privacy-booking-title = عندما تحجز
door-privacy-booking = نحتفظ بالاسم ورقم الهاتف أو البريد والكلمات التي تكتبها. هي مقفلة بمفتاح في أرشيفنا. من ينسخ الأرشيف بدون المفتاح لا يستطيع قراءتها.
door-privacy-who-title = من يقرؤها
door-privacy-who = لا يقرؤها إلا من يعمل في المكتب الذي اخترته، أو من ينسّق العمل في الجهة المسؤولة عنه. كل قراءة تُسجَّل.
door-privacy-rights-title = حقوقك
door-privacy-rights = يمكنك أن تطلب من المكتب أن ترى بياناتك أو تصحّحها أو تحذفها. الجهات العامة تستعملها لمهمة يحددها القانون (المادتان 6.1.e و 9.2.g من اللائحة الأوروبية 2016/679).
door-privacy-cookies-title = ملفات تعريف الارتباط (cookie)
door-privacy-cookies = لا نستعمل ملفات cookie لتتبّعك. نضع ملفًا واحدًا فقط عندما تفتح موعدك. يبقى نصف ساعة.
door-accessibility-title = سهولة الاستعمال للجميع
door-accessibility-lead = هذه الصفحات للجميع: بلوحة المفاتيح، وبالصوت، وعلى هاتف صغير.
door-accessibility-how-title = كيف صُنعت
door-accessibility-how = تتبع قواعد WCAG 2.2، المستوى AA. تعمل بدون JavaScript. نجرّبها بفحص آلي. لم يجرّبها أحد بعد بقارئ الشاشة.
door-accessibility-limits-title = ما الذي ينقص
door-accessibility-limits = حتى الآن نتكلم الإيطالية والإنجليزية. لغات أخرى ستأتي قريبًا.
door-accessibility-tell-title = قل لنا
door-accessibility-tell = إذا كان هناك شيء لا يعمل، اتصل بأحد المكاتب واحكِ ما حدث. بهذا تساعدنا على التحسّن.
door-sources-title = من أين تأتي البيانات
door-sources-lead = الخدمات وأرقام الاتصال مأخوذة من صفحات عامة. هذه هي الصفحات، مع تاريخها.
door-sources-example = ما لا تقوله الصفحات هو مثال، ونكتب ذلك بجانبه.
door-sources-caption = الصفحات التي قرأناها
door-source-title = العنوان
door-source-publisher = من نشرها
door-source-date = التاريخ
door-source-undated = بدون تاريخ
door-source-printed = تاريخ الطباعة: { $day }
door-source-published = تاريخ النشر: { $day }
door-programmes-caption = المشاريع
door-programme-name = المشروع
door-programme-state = وضعه، حسب الصفحة
door-programme-shown = كيف نعرضه
