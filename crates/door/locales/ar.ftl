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
door-own-code-link = لديّ موعد أو مكان في مجموعة
door-own-code-lead = اكتب الرمز الذي أعطيناك إياه، لموعد أو لمجموعة. يمكنك أن ترى أو تنقل أو تلغي.
door-own-code = الرمز
door-own-code-hint = ثماني علامات، مثلًا K7WM-2QXA.
door-own-code-missing = في الرمز ثماني علامات، حروف وأرقام. تحقّق كيف كتبته.
door-own-code-nothing = هذا الرمز لا يفتح شيئًا. تحقّق من كل علامة، أو اتصل بالمكتب.
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

# Second pass
door-verified-by = تاريخ المراجعة: { $day }. من راجعها: { $body }

# The map
door-map-title = الخريطة
door-map-lead = اضغط على جزء من المنطقة، ثم على بلدة. تحت كل رسم تجد الأشياء نفسها مكتوبة بالكلمات.
door-map-link = انظر إلى الخريطة
door-map-whole = المنطقة كلها
door-map-whole-about = { $count ->
    [zero] لا أجزاء.
    [one] جزء واحد.
    [two] جزءان، الشمال في الأعلى والجنوب في الأسفل. اضغط على جزء لترى بلداته.
    [few] { $count } أجزاء، الشمال في الأعلى والجنوب في الأسفل. اضغط على جزء لترى بلداته.
    [many] { $count } جزءًا، الشمال في الأعلى والجنوب في الأسفل. اضغط على جزء لترى بلداته.
   *[other] { $count } جزء، الشمال في الأعلى والجنوب في الأسفل. اضغط على جزء لترى بلداته.
}
door-map-district = رسم { $district }
door-map-district-about = { $count ->
    [zero] لا بلدات.
    [one] بلدة واحدة.
    [two] بلدتان. الشمال في الأعلى. اضغط على بلدة لفتحها.
    [few] { $count } بلدات. الشمال في الأعلى. اضغط على بلدة لفتحها.
    [many] { $count } بلدة. الشمال في الأعلى. اضغط على بلدة لفتحها.
   *[other] { $count } بلدة. الشمال في الأعلى. اضغط على بلدة لفتحها.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }، مكتب واحد
    [two] { $town }، مكتبان
    [few] { $town }، { $count } مكاتب
    [many] { $town }، { $count } مكتبًا
   *[other] { $town }، { $count } مكتب
}
door-map-key-desk = هنا يوجد مكتب
door-map-key-none = المكتب في بلدة قريبة
door-map-words = بالكلمات: { $district }
door-map-column-town = البلدة
door-map-column-desks = المكاتب وكيف تصل إليها
door-map-near = أقرب مكتب في { $town }، على بعد حوالي { $km } كم.
door-map-honest = رُسمت الأجزاء حول مراكز البلدات. ليست هذه هي الحدود الدقيقة. المسافات محسوبة بخط مستقيم.
door-map-where = أين تقع { $town }
door-map-where-about = يُظهر الرسم المنطقة، مع نقطة على البلدة.

# What a public site owes
door-privacy-who-answers-title = من المسؤول عن البيانات
door-privacy-who-answers = المسؤول هو الجهة التي يتبعها المكتب الذي تختاره. تجدها في صفحة المكتب.
door-privacy-how-long-title = كم من الوقت
door-privacy-how-long = نحتفظ بها ما دامت لازمة لموعدك، ثم للمدة التي يحددها القانون. بعد ذلك نرمي المفتاح: لا يستطيع أحد أن يقرأها بعد ذلك.
door-privacy-complain = إذا كنت ترى أننا نستعملها بشكل سيئ، يمكنك أن تقدّم شكوى إلى هيئة حماية البيانات الشخصية (Garante per la protezione dei dati personali). هذا مجاني.
door-privacy-feedback-title = عندما تقول رأيك في الموقع
door-privacy-feedback = نعدّ الأجوبة فقط، بدون اسم. الكلمات التي تكتبها مقفلة بمفتاح.
door-accessibility-state-title = أين وصلنا
door-accessibility-state = نتبع قواعد WCAG 2.2، المستوى AA. الموقع يحترمها جزئيًا: نقول في الأسفل ما الذي ينقص.
door-accessibility-how-works = يعمل أيضًا بدون JavaScript، وبدون صور، وعلى هاتف قديم.
door-accessibility-not-title = ما الذي ينقص
door-accessibility-not-reader = لم يجرّبه بعد أي شخص كفيف بقارئ الشاشة الذي يستعمله.
door-accessibility-not-languages = ثماني لغات ترجمتها آلة. لم يقرأها بعد أصحاب هذه اللغات.
door-accessibility-not-map = النقاط على الخريطة صغيرة. الأشياء نفسها مكتوبة تحتها بالكلمات.
door-accessibility-made-title = كيف نعرف ذلك
door-accessibility-made = فحصناه بأنفسنا في 22 نوفمبر 2026. برنامج يفحص كل صفحة على شاشات صغيرة وكبيرة، فاتحة وداكنة، وبحروف مكبّرة إلى الضعف. الطريق كله مجرَّب بلوحة المفاتيح وحدها.
door-accessibility-tell-us-title = إذا كان هناك شيء لا يعمل
door-accessibility-tell-us = قل لنا ذلك من هنا، بدون اسم. أو اتصل بأحد المكاتب هاتفيًا: يساعدونك بالكلام أيضًا.
door-accessibility-tell-link = قل ما الذي لا يعمل
door-accessibility-answer-title = إذا لم نجبك
door-accessibility-answer = انتظر ثلاثين يومًا. بعدها يمكنك أن تكتب إلى المدافع عن حقوق المواطنين الرقمية (Difensore civico per il digitale) لدى AgID. هذا مجاني.
door-accessibility-answer-link = موقع Difensore civico per il digitale
door-accessibility-site-title = معلومات عن الموقع
door-accessibility-site = صُنع الموقع ببرنامج Filò، وهو برنامج حر. هذه هي النسخة الأولى. الصفحات مكتوبة هنا ولا تستعمل خدمات من جهات أخرى.

# Source code
door-code-title = الكود البرمجي لهذا الموقع
door-code-lead = صُنع هذا الموقع ببرنامج Filò، وهو برنامج حر.
door-code-licence = رخصته هي الرخصة العامة الأوروبية EUPL 1.2. يمكن لجهة أخرى أن تستعمله وتغيّره وتعطيه لغيرها. من يغيّره ويقدّمه للناس يجب أن يعطي أيضًا الكود الخاص به.
door-code-where = الكود موجود هنا:
door-code-ask = من يدير هذا الموقع يعطيك الكود إذا طلبته من أحد المكاتب. يُكتب عنوانه في الملف publiccode.yml.

# Feedback
door-feedback-title = ما رأيك في هذا الموقع؟
door-feedback-lead = خطوتان فقط. لا نسألك عن اسمك.
door-feedback-question = هل المعلومات واضحة؟
door-feedback-missing = اختر رقمًا من 1 إلى 5.
door-feedback-5 = 5، واضحة جدًا
door-feedback-4 = 4، واضحة بما يكفي
door-feedback-3 = 3، بين بين
door-feedback-2 = 2، واضحة قليلًا
door-feedback-1 = 1، غير واضحة أبدًا
door-feedback-why-title = قل لنا لماذا
door-feedback-well = ما الذي أعجبك أكثر؟
door-feedback-hard = ما الذي كان صعبًا؟
door-feedback-several = يمكنك أن تختار عدة أجوبة، أو لا شيء.
door-feedback-clear = كانت الكلمات واضحة
door-feedback-complete = وجدت كل ما أحتاج إليه
door-feedback-in-order = عرفت دائمًا ماذا أفعل
door-feedback-no-trouble = كل شيء عمل جيدًا
door-feedback-not-clear = لم تكن الكلمات واضحة
door-feedback-not-complete = كان هناك شيء ناقص
door-feedback-not-in-order = لم أعرف ماذا أفعل
door-feedback-trouble = شيء ما لم يعمل
door-feedback-other = شيء آخر
door-feedback-comment = هل تريد أن تضيف شيئًا؟
door-feedback-comment-hint = لا تكتب أسماء أو أرقام هواتف. لا نستطيع أن نجيب من هنا.
door-feedback-send = أرسل
door-feedback-thanks = شكرًا
door-feedback-thanks-lead = يقرؤه من ينسّق عمل المكاتب. هذا يساعدنا على التحسّن.

# By which way one comes
door-closed-title = هذا المكتب أُغلق
door-closed-lead = الورقة التي وجدتها قديمة. لكن هنا ما زال هناك من يساعدك.
door-closed-helpers = بمن يمكنك أن تتصل الآن
door-paper-back = وجّه هاتفك نحو الرمز فتعود إلى هنا. أو اكتب هذا العنوان:
door-widget-frame = Filò: من يساعدك بالقرب منك
door-widget-title = هل تحتاج إلى مساعدة؟
door-widget-lead = أخبرنا بما يحدث. نقول لك من يساعدك. هذا مجاني ولا حاجة إلى ذكر اسمك.
door-widget-link = قل لي من يساعدني
door-snippet-title = Filò على موقع البلدية
door-snippet-lead = انسخ أحد النصين في صفحات موقع { $town }.
door-snippet-no-cookie = لا يترك ملفات cookie ولا يشغّل أي برنامج.
door-snippet-no-trace = لا يعرف من ينظر إلى الصفحة ولا يطلب شيئًا من أي موقع آخر.
door-snippet-frame = الإطار
door-snippet-size = عرض الإطار { $width } بكسل وارتفاعه { $height } بكسل.
door-snippet-link = الرابط فقط
door-snippet-language = للغة أخرى، غيّر لغة هذه الصفحة وانسخ من جديد.

# Written without a name
door-discreet-title = معلومات
door-discreet-link = اكتب بدون أن تقول من أنت
door-discreet-link-note = نجيبك في المكان والوقت اللذين لا خطر فيهما عليك.
door-today-title = التقويم
door-discreet-before-title = اكتب بدون أن تقول من أنت
door-discreet-before-lead = شخص يقرأ ما تكتبه ويجيبك. لا حاجة إلى الاسم.
door-discreet-not-watched = لا أحد يقرأ في الليل أو في أيام العطل. هل أنت في خطر الآن؟ اتصل فورًا.
door-discreet-no-name = لا نسألك عن اسمك. تقوله فقط إذا أردت ومتى أردت.
door-discreet-who-reads = لا يقرأ إلا من يعمل في المكتب الذي تختاره. ترى أي مكتب هو قبل أن تكتب.
door-discreet-children = إذا كان طفل أو فتى أو فتاة دون 18 سنة في خطر، فقد يكون على من يقرأ أن يخبر من يحميهم. نقول لك هذا قبل أن تكتب.
door-discreet-town-hint = يساعدنا هذا على إيجاد المكتب المناسب.
door-discreet-town-known = تكتب إلى المكتب المخصص لمن يسكن في { $town }.
door-discreet-town-elsewhere = لا يوجد هنا مكتب لهذه البلدة. جرّب بلدة قريبة.
door-discreet-write = اكتب
door-discreet-back-title = هل لديك كلماتك الست؟
door-discreet-words = كلماتك الست
door-discreet-words-hint = هي كلمات إيطالية: اكتبها بالإيطالية وبالترتيب. علامات الحروف (مثل à و è) والأخطاء الصغيرة لا تهم. تُغلق الصفحة عندما تغلق المتصفح كله.
door-discreet-open = افتح
door-discreet-words-missing = اكتب كلماتك الست.
door-discreet-words-count = عدد الكلمات { $all }. ما كتبته هو { $count }.
door-discreet-words-unknown = الكلمة رقم { $place } ليست من كلماتنا. تحقّق من كتابتها. الكلمات إيطالية.
door-discreet-words-nothing = هذه الكلمات لا تفتح شيئًا. ربما هناك كلمة خاطئة. ربما الصفحة مغلقة. يمكنك أن تكتب من جديد.
door-discreet-words-wait = حاولت مرات كثيرة. انتظر ثم حاول مرة أخرى. مدة الانتظار بالثواني: { $seconds }.
door-discreet-leave-hint = لكي تخرج فورًا اضغط على «اخرج فورًا»، أو اضغط ثلاث مرات على المفتاح Esc.
door-discreet-over = الصفحة مغلقة. لفتحها اكتب كلماتك الست.
door-discreet-tell-title = كلامك
door-discreet-reader = من يقرأ ما تكتبه: { $desk }. الجهة المسؤولة عن المكتب: { $body }.
door-discreet-desk-other = اختر مكتبًا آخر
door-discreet-desk = من تريد أن يقرأ؟
door-discreet-message = ماذا تريد أن تقول لنا؟
door-discreet-message-hint = تكفي كلمات قليلة. يمكنك أن تضيف الباقي بعد ذلك.
door-discreet-message-missing = اكتب كلمة واحدة على الأقل.
door-discreet-alias = بأي اسم تريد أن نناديك؟
door-discreet-alias-hint = يصحّ اسم مستعار، أو لا شيء.
door-discreet-age = عمرك
door-discreet-minor = عمري أقل من 18 سنة
door-discreet-minor-note = هكذا يجيبك من يعرف كيف يتحدث مع الشباب الصغار.
door-discreet-way = أين نجيبك؟
door-discreet-way-here = هنا فقط
door-discreet-way-here-note = تعود إلى هذه الصفحة بست كلمات سرية. لا يصل أي شيء إلى هاتفك.
door-discreet-way-call = بمكالمة هاتفية
door-discreet-way-call-note = نتصل بك فقط في الأيام والساعات التي تقولها أنت.
door-discreet-way-message = برسالة على الهاتف
door-discreet-way-message-note = الرسالة لا تقول من نحن ولا لماذا نكتب.
door-discreet-way-email = برسالة بريد إلكتروني
door-discreet-way-email-note = الرسالة لا تقول عن أي شيء نتحدث.
door-discreet-reach-more = متى وكيف يمكننا أن نتواصل معك
door-discreet-phone-missing = اكتب الرقم الذي نتصل بك عليه.
door-discreet-email-missing = اكتب عنوان البريد الذي نكتب لك عليه.
door-discreet-days = في أي أيام يمكننا أن نتواصل معك؟
door-discreet-days-hint = إذا لم تختر شيئًا، فهذا يعني أن كل الأيام مناسبة.
door-discreet-from = من الساعة
door-discreet-until = إلى الساعة
door-discreet-any-hour = أي ساعة
door-discreet-hours-wrong = ساعة النهاية قبل ساعة البداية. اختر ساعة متأخرة أكثر.
door-discreet-cover = إذا ردّ شخص آخر، ماذا نقول له؟
door-discreet-cover-hint = مثلًا: أتصل من المكتبة، لقد وصل الكتاب.
door-discreet-interpreter = هل تريد أن تتكلم بلغة أخرى؟
door-discreet-interpreter-no = لا، الإيطالية مناسبة
door-discreet-send = أرسل
door-discreet-sent = وصل إلينا كلامك. نجيبك في أقرب وقت ممكن.
door-discreet-sent-already = سبق أن أرسلت. الكلمات الست تظهر مرة واحدة فقط.
door-discreet-words-title = كلماتك الست
door-discreet-words-lead = بهذه الكلمات الإيطالية تعود إلى هنا وتقرأ الجواب. قلها بصوت عالٍ، أو اكتبها كما هي على ورقة، أو احفظها.
door-discreet-words-lost = تراها الآن ثم لن تراها بعد ذلك أبدًا. إذا ضاعت منك، يمكنك دائمًا أن تكتب من جديد.
door-discreet-open-now = افتح صفحتك
door-discreet-own = صفحتك
door-discreet-own-called = مرحبًا، { $name }
door-discreet-reader-now = من يقرأ ما تكتبه: { $desk }، { $body }.
door-discreet-you = أنت
door-discreet-desk-says = المكتب
door-discreet-read = تمت القراءة
door-discreet-waiting = لا يوجد جواب بعد. عُد بعد يوم أو يومين.
door-discreet-more = هل تريد أن تضيف شيئًا؟
door-discreet-closed = أغلق المكتب هذه الصفحة. إذا كتبت، تُفتح من جديد.
door-discreet-meetings = مواعيدك
door-discreet-book = هل تريد أن تأتي بنفسك؟
door-discreet-book-lead = احجز موعدًا. لا نسألك عن اسمك.
door-discreet-nobody = بدون اسم
door-discreet-reach-title = كيف نتواصل معك
door-discreet-reach-never = لن نتواصل معك بعد الآن. يمكنك دائمًا أن تقرأ وتكتب هنا.
door-discreet-reach-here = نجيبك هنا فقط.
door-discreet-reach-call = نتصل بك على الرقم { $address }.
door-discreet-reach-message = نرسل لك رسالة على الرقم { $address }.
door-discreet-reach-email = نكتب لك على { $address }.
door-discreet-never = لا تتواصلوا معي بعد الآن
door-discreet-keep = احفظ
door-discreet-yours = القرار لك
door-discreet-name-go = أقول اسمي
door-discreet-name-title = اسمك، إذا أردت
door-discreet-name-lead = باسمك يستطيع المكتب أن يفتح ملفًا لك. الرسائل تبقى هنا. بعد ذلك لن يكون بإمكانك أن تمسح كل شيء.
door-discreet-name = الاسم واللقب
door-discreet-name-yes = نعم، أقول اسمي
door-discreet-named = المكتب يعرف اسمك، لأنك أنت من قلته.
door-discreet-delete = امسح كل شيء
door-discreet-delete-title = هل تريد أن تمسح كل شيء؟
door-discreet-delete-lead = الرسائل وأرقام وعناوين الاتصال والمواعيد تختفي إلى الأبد. الكلمات الست لن تفتح شيئًا بعد ذلك.
door-discreet-delete-yes = نعم، امسح كل شيء

# Whether we write to people about their appointment
door-tell = هل تريد تذكيرًا؟
door-tell-hint = نكتب لك أيضًا إذا تغيّر شيء. الرسالة لا تقول أبدًا لماذا تأتي.
door-tell-sms = نعم، برسالة على الهاتف
door-tell-sms-note = إذا تعذّر ذلك، نرسل لك بريدًا إلكترونيًا.
door-tell-mail = نعم، برسالة بريد إلكتروني
door-tell-nothing = لا، لا تكتبوا لي
door-tell-mail-missing = لتصلك رسالة بريد إلكتروني، اكتب عنوانك هنا.
door-tell-detail = ماذا يمكن أن تقول الرسالة؟
door-tell-detail-told = اليوم والساعة والمكان أيضًا
door-tell-detail-note = وإلا فهي تقول فقط إن لديك موعدًا.
door-row-tell = التذكير
door-tell-row-sms = برسالة على الهاتف
door-tell-row-mail = برسالة بريد إلكتروني
door-tell-row-nothing = لا رسائل
door-tell-row-cannot = هذا الرقم لا تصله الرسائل. إذا تغيّر شيء نتصل بك.
door-tell-row-told = تقول اليوم والساعة والمكان أيضًا
door-tell-row-discreet = تقول فقط إن لديك موعدًا
door-told-reminder-sms = نذكّرك بالموعد برسالة على الهاتف: { $day }، الساعة { $time }.
door-told-reminder-mail = نذكّرك بالموعد برسالة بريد إلكتروني: { $day }، الساعة { $time }.
door-told-changes = إذا تغيّر شيء، نكتب لك.
door-told-nothing = لن نكتب لك: سجّل اليوم والساعة بنفسك.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = مفتوح
    .text = يمكنك أن تطلب الدخول. الدخول حسب ترتيب الوصول.
door-intake-full = كل الأماكن مشغولة
    .text = يمكنك أن تطلب رغم ذلك. توجد قائمة انتظار.

door-desk-now-online = يستقبل هذا المكتب الآن عبر الإنترنت، لا حضوريًا.
door-desk-now-phone = يستقبل هذا المكتب الآن بالهاتف، لا حضوريًا.
door-desk-from-online = من { $day } يستقبل هذا المكتب عبر الإنترنت، لا حضوريًا.
door-desk-from-phone = من { $day } يستقبل هذا المكتب بالهاتف، لا حضوريًا.
door-desk-from-desk = من { $day } يعود هذا المكتب إلى الاستقبال حضوريًا.
door-mode-changed = في ذلك اليوم يستقبل المكتب بطريقة أخرى. اختر من جديد كيف تتحدث معنا.
door-join = ادخل إلى اللقاء
door-row-was = من قبل

# المجموعات: لقاءات نحضرها أكثر من مرة مع الأشخاص أنفسهم
door-groups = لقاءات جماعية
door-group-open = يوجد مكان
    .text = يمكنك حضور كل اللقاءات الباقية.
door-group-full = لا يوجد مكان الآن
    .text = يمكنك الدخول في القائمة. عندما يتوفر مكان، يأخذه من طلب أولًا.
door-group-come = أريد الحضور
door-group-list = ضعوني في القائمة
door-group-meetings = متى نلتقي
door-group-language = نتكلم
door-group-know = معلومات مفيدة
door-group-place-lead = المكان لكل اللقاءات الباقية. يكفي اسم، حتى لو كان مستعارًا.
door-group-list-title = قائمة الانتظار
door-group-list-lead = لا نسألك عن اسمك الآن. نسألك فقط إذا توفر مكان.
door-group-reach-hint = لنخبرك أن هناك مكانًا. يمكنك أيضًا ألا تترك شيئًا وأن تنظر في صفحتك.
door-group-enrol = سجّلوني
door-group-overtaken = أُخذ آخر مكان قبل لحظة. ما كتبته ما زال هنا: هل تريد الدخول في القائمة؟
door-group-free-now = توفر مكان الآن. قل لنا اسمك.
door-group-done = المكان لك في كل اللقاءات الباقية.
door-group-waiting-title = أنت في القائمة
door-group-waiting = { $before ->
    [0] لا أحد قبلك.
    [zero] لا أحد قبلك.
    [one] قبلك شخص واحد.
    [two] قبلك شخصان.
    [few] قبلك { $before } أشخاص.
    [many] قبلك { $before } شخصًا.
   *[other] قبلك { $before } شخص.
}
door-group-waiting-how = عندما يتوفر مكان، نحفظه لك يومين. إذا تركت وسيلة اتصال نخبرك. وإلا فانظر هنا من حين لآخر.
door-group-offered-title = يوجد مكان لك
door-group-offered = نحفظه لك حتى { $day }، الساعة { $time }. قل لنا اسمك وكيف نخبرك.
door-group-accept = نعم، سأحضر
door-group-refuse = لا، أترك المكان
door-group-leave = أترك المجموعة
door-group-leave-list = أخرج من القائمة
door-group-left = تم. يذهب المكان إلى من ينتظر.
door-group-lapsed = انتهى وقت الرد. ذهب المكان إلى شخص آخر. يمكنك أن تطلب من جديد.
door-group-again = العودة إلى المجموعة
door-group-link-hint = بهذا العنوان تعود إلى هنا أو تترك المكان. من يعرفه يستطيع ذلك: احتفظ به لنفسك.
# صفحة من يُرسل غيره: المدرسة، الطبيب، الرعية (D9).
door-invii-title = من أرسلتَهم
door-invii-open = افتح صفحتي
door-invii-open-lead = وصل رابطك. اضغط لفتح صفحتك.
door-invii-no-link = تُفتح هذه الصفحة برابطك الشخصي.
door-invii-no-link-way = افتح الرابط الذي أعطتك إياه الجهة. ليس معك؟ اطلب رابطًا جديدًا ممن أعطاك إياه.
door-invii-closed = أُغلقت الصفحة وحدها. افتح رابطك من جديد ثم ارجع: ما كتبته ما زال هناك.
door-invii-wait = كانت هناك محاولات كثيرة. انتظر { $seconds } ثانية ثم حاول من جديد.
door-invii-ended = انتهت مدة رابطك
door-invii-ended-lead = الرابط صالح سنة على الأكثر. رابطك انتهى.
door-invii-revoked = رابطك لم يعد صالحًا
door-invii-revoked-lead = الجهة التي أعطتك الرابط أغلقته.
door-invii-nothing = هذا الرابط لا يفتح شيئًا
door-invii-nothing-lead = ربما ينقص منه جزء أو لديك رابط أحدث. انسخه كاملًا وحاول من جديد.
door-invii-over-way = اطلب رابطًا جديدًا ممن أعطاك إياه. في هذه الأثناء يستطيع الشخص أن يتصل بالمكتب أو يكتب بنفسه، حتى من دون اسم.
door-invii-over-danger = طفل في خطر الآن؟ اتصل بالرقم 112.
door-invii-sent = تم الإرسال
door-invii-sent-next = يقرأ المكتب ويتصل بالشخص، عادةً خلال أيام قليلة. أخبره أنهم سيتصلون به. هنا ترى إن كانوا قد أجابوا.
door-invii-taken-back = تم السحب
door-invii-taken-back-next = لم يعد المكتب يرى شيئًا من هذا.
door-invii-too-late = المكتب قد أجاب
door-invii-too-late-next = لا يمكن السحب من هنا بعد الآن. من غيّر رأيه يستطيع أن يقول ذلك للمكتب.
door-invii-state-sent = أُرسل
door-invii-state-read = قُرئ
door-invii-state-received = وصل
door-invii-state-taken = المكتب يهتم بالأمر
door-invii-state-could-not = لم يكن ممكنًا
door-invii-state-call = اتصل بالمكتب من فضلك
door-invii-new = أرسل شخصًا
door-invii-sent-title = من أرسلتَهم
door-invii-sent-lead = ترى فقط إن كانوا قد أجابوا. ما يقولونه يبقى بينهم.
door-invii-empty = عندما ترسل شخصًا، ترى هنا إن كان المكتب قد أجاب.
    .title = لم ترسل أحدًا بعد
door-invii-until = رابطك صالح حتى { $day }. أعطتك إياه { $body }.
door-invii-take-back = غيّر رأيه: اسحب
door-invii-close = أغلق الصفحة
door-invii-with-booking = مع موعد
door-invii-mine = العودة إلى صفحتك
door-invii-risk = هل تخشى أن أحدًا يؤذي طفلًا أو مراهقًا؟
door-invii-risk-hint = يخص كل من هو دون 18 سنة: ضرب، اعتداء، إهمال، خوف من العودة إلى البيت. جوابك لا يُحفظ هنا.
door-invii-risk-yes = نعم
door-invii-risk-unsure = لست متأكدًا
door-invii-risk-no = لا
door-invii-risk-missing = اختر جوابًا. إن كان لديك شك، فاختر «لست متأكدًا».
door-invii-harm = هذا يحتاج إلى من يحمي الأطفال
door-invii-harm-lead = هذا لا يُرسل إلى مكتب. حتى الشك يجب أن يُقال لمن يستطيع الحماية.
door-invii-harm-now = هل هو في خطر الآن؟ اتصل فورًا.
door-invii-harm-where = لمن تقول ذلك
door-invii-harm-prosecutor = اكتب إلى النيابة العامة لدى محكمة الأحداث في منطقتك (Procura della Repubblica presso il Tribunale per i minorenni).
door-invii-harm-service = تحدث مع الخدمة الاجتماعية في البلدية التي يسكن فيها. إن كان لديك شك تستطيع طلب رأي من دون ذكر الاسم.
door-invii-harm-near = لبلدية { $town }:
door-invii-harm-school = في المدرسة أخبر الإدارة أيضًا. هذا لا يرفع عنك واجبك.
door-invii-harm-duty = ما يجب أن تعرفه
door-invii-harm-law = هل تعمل في خدمة عامة كالمدرسة أو الصحة؟ القانون يُلزمك بالإبلاغ دون تأخير عن جريمة بحق طفل (المادة 331 c.p.p. والمادتان 361 و362 c.p.). ومن ليس ملزمًا يستطيع الإبلاغ أيضًا.
door-invii-harm-agreement = لا حاجة إلى موافقة أحد، ولا حتى الوالدين. إن كان المؤذي في البيت، فلا تقل ذلك في البيت.
door-invii-harm-proof = لا تحتاج إلى أدلة ولا يجب أن تحقق. اكتب ما رأيته وسمعته ومتى.
door-invii-harm-not-here = لا يُرسل شيء من هذه الصفحة ولا يبقى فيها شيء. أنت من يقوم بالإبلاغ.
door-invii-about = من تريد أن ترسل؟
door-invii-about-lead = نسأل فقط عما يلزم للاتصال بالشخص.
door-invii-called = الاسم أو الأحرف الأولى أو لقب
door-invii-called-hint = هكذا تجده في قائمتك. يكفي ما يريده الشخص.
door-invii-called-missing = اكتب اسمًا، ولو كان مستعارًا.
door-invii-phone = هاتف الشخص
door-invii-phone-missing = اكتب هاتفًا أو بريدًا إلكترونيًا للشخص.
door-invii-more-ways = البريد الإلكتروني، أو كيف نجده
door-invii-reach = متى وكيف نتصل به
door-invii-reach-hint = مثلًا: صباحًا فقط؛ إن أجاب شخص آخر فلا تقولوا من أنتم.
door-invii-age = العمر
door-invii-minor = عمره أقل من 18 سنة
door-invii-minor-note = عندئذ يوافق أحد الوالدين.
door-invii-town = أين يسكن؟
door-invii-town-missing = اكتب البلدية التي يسكن فيها.
door-invii-language = أي لغة يتكلم؟
door-invii-needs = إلى ماذا يحتاج؟
door-invii-need-missing = اختر شيئًا واحدًا على الأقل.
door-invii-note = هل تريد إضافة كلمتين؟
door-invii-note-hint = فقط ما يعرفه الشخص. لا أمراض ولا أحكام.
door-invii-agreement = موافقة { $name }
door-invii-reader = يقرأ هذا: { $desk }، { $body }.
door-invii-desk-other = اختر مكتبًا آخر
door-invii-desk = من تريد أن يقرأ؟
door-invii-read-title = اقرأ بصوت عالٍ
door-invii-read = يعطي { $name } اسمك ورقمك لهذا المكتب: { $desk }، { $body }. المكتب يتصل بك. من يرسلك يرى فقط إن كانوا قد أجابوا، لا ما ستقوله. هذا مجاني. إن غيّرت رأيك، يكفي أن تقول. هل توافق؟
door-invii-by = من وافق؟
door-invii-by-person = الشخص نفسه
door-invii-by-parent = أحد الوالدين أو من يقوم مقامهما
door-invii-by-missing = اختر من وافق.
door-invii-how = كيف؟
door-invii-how-person = وجهًا لوجه
door-invii-how-phone = بالهاتف
door-invii-how-missing = اختر كيف قال ذلك.
door-invii-day = في أي يوم؟
door-invii-day-missing = اكتب اليوم.
door-invii-day-wrong = اكتب يومًا من الأشهر الثلاثة الأخيرة، لا يومًا قادمًا.
door-invii-agreed = الموافقة
door-invii-agreed-yes = سمع هذه الكلمات وقال نعم
door-invii-agreed-missing = لا يمكن الإرسال من دون موافقته، لأن القرار له. إن قال لا، يستطيع أن يتصل بنفسه متى أراد.
door-invii-desk-changed = اخترت مكتبًا آخر: اقرأ الكلمات الجديدة ثم ضع علامة على موافقته.
door-invii-parent-needed = لمن هو دون 18 سنة يوافق أحد الوالدين. إن كان لا يجوز أن يعرفا، يستطيع الشاب أن يكتب بنفسه من دون اسم.
door-invii-send = أرسل: المكتب يتصل
door-invii-book = احجز موعدًا
door-invii-change = غيّر ما كتبته
door-invii-book-title = موعد لـ { $name }
door-invii-first = أول وقت متاح: { $day }
door-invii-no-times = ارجع: اختر مكتبًا آخر، أو أرسل والمكتب يتصل.
    .title = لا توجد أوقات للحجز
door-invii-booked-by = حجز بواسطة { $name }، { $place }، باتفاق مع الشخص.
door-invii-tell = إذا حجزت: هل يريد رسالة؟
door-invii-tell-hint = اسأل قبل الحجز. الرسالة لا تقول أبدًا سبب المجيء.
door-invii-tell-missing = اسأل هل يريد رسالة، ثم اختر.
door-invii-tell-no-mail = البريد الإلكتروني يحتاج إلى عنوانه: ارجع وغيّر البيانات واكتبه.
door-invii-told = تصل رسالة إلى الشخص. إذا تغيّر شيء، نكتب له.
door-invii-told-nothing = لن نكتب إلى الشخص: أخبره أنت باليوم والساعة والرمز.
door-invii-nobody-answers = لهذه البلدة لا يوجد بعد مكتب يجيب على الإحالات. يستطيع الشخص أن يتصل بنفسه.

# Coming earlier than one is expected (A8)
door-earlier = أريد أن آتي قبل ذلك
door-earlier-title = هل تريد أن تأتي قبل ذلك؟
door-earlier-lead = إذا توفّر وقت قبل موعدك، نحفظه لك ونكتب إليك. يبقى موعدك حتى تقول نعم.
door-earlier-part = في أي جزء من النهار يمكنك المجيء؟
door-earlier-any = أي وقت
door-earlier-morning = صباحًا
door-earlier-afternoon = بعد الظهر
door-earlier-days = في أي أيام؟
door-earlier-days-missing = اختر يومًا واحدًا على الأقل.
door-earlier-notice = كم قبل ذلك تريد أن تعرف؟
door-earlier-notice-1 = يكفي يوم واحد
door-earlier-notice-3 = ثلاثة أيام
door-earlier-notice-7 = أسبوع
door-earlier-ask = نعم، أخبروني
door-earlier-back = لا، رجوع
door-earlier-waiting-title = نبحث عن وقت أقرب
door-earlier-waiting = إذا توفّر نكتب إليك. وحتى ذلك الحين يبقى موعدك.
door-earlier-stop = لا تبحثوا بعد الآن
door-earlier-stopped = حسنًا، توقفنا عن البحث. يبقى موعدك.
door-earlier-kept-title = يوجد وقت أقرب
door-earlier-kept = { $day }، الساعة { $time }. نحفظه لك حتى { $until_day }، الساعة { $until_time }. إذا لم تقل نعم يبقى موعدك.
door-earlier-yes = نعم، آتي قبل ذلك
door-earlier-no = لا، أحتفظ بموعدي
door-earlier-refused = حسنًا، يبقى موعدك.
door-earlier-done = تم: موعدك الآن أقرب.
door-earlier-gone = لم يعد ذلك الوقت متاحًا. يبقى موعدك.
door-earlier-rested = ثلاث مرات وُجد وقت أقرب بلا موافقة. توقفنا عن البحث. يمكنك أن تطلب من جديد.
door-mediation-ask = هل تريد أن يكون معك شخص يتكلم { $language }؟
door-mediation-ask-hint = هو ملزم بكتمان السر وهذا مجاني لك. لا حاجة إلى أن يترجم طفل أو قريب. المكتب يبحث عنه: وفي صفحتك تقرأ هل وُجد.
door-mediation-no = لا، شكرًا
door-mediation-yes = نعم
door-mediation-woman = نعم، امرأة
door-row-mediation = من يترجم
door-mediation-found = سيكون معك شخص يتكلم { $language }.
door-mediation-looking = نبحث عن شخص يتكلم { $language }.
door-mediation-silent = وهو ملزم بكتمان السر. وهذا مجاني لك.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = للدخول تحتاج أيضًا إلى الرمز. قلناه لك شفهيًا.
door-mine-no-link = هذه الصفحة تُفتح برابط ورمز. يعطيك إياهما من يتابعك.
door-mine-code-hint = ثمانية أرقام، مثلًا 1234 5678.
door-mine-digits = الرمز من ثمانية أرقام. راجع كيف كتبته.
door-mine-nothing = لا شيء يُفتح هنا. راجع الأرقام، أو اسأل من يتابعك.
door-mine-lead = هنا ترى الجزء الخاص بك. لا يراه الآخرون في العائلة.
door-mine-dates = المواعيد القادمة
door-mine-dates-none = لا توجد مواعيد الآن.
door-mine-review = ننظر معًا كيف تسير الأمور.
door-mine-promises = ماذا نفعل
door-mine-promises-none = لا توجد بعد خطة موقّعة فيها الجزء الخاص بك.
door-mine-together = أنتم، معًا
door-mine-child = ابنك أو ابنتك
door-mine-by = حتى { $day }
door-mine-late = كان اليوم { $day }. هذا يحدث. إن احتجت إلى وقت أكثر، اكتب ذلك في الأسفل.
door-mine-late-theirs = كان اليوم { $day }. الدور علينا: يمكنك أن تسألنا أين وصلنا.
door-mine-done = تمّ
door-mine-ask = اسأل: { $who }
door-mine-shared = ماذا أعطينا لآخرين
door-mine-shared-none = حتى الآن لم نرسل من هنا شيئًا إلى آخرين.
door-mine-readers = من قرأ
door-mine-readers-lead = ترى اليوم وعمل من قرأ وجهته. لا ترى الاسم.
door-mine-readers-none = حتى الآن لم يقرأ أحد.
door-mine-readers-more = الأيام التي قبلها موجودة في النسخة التي يمكنك تنزيلها.
door-mine-part-social = مساعد اجتماعي أو مساعدة اجتماعية
door-mine-part-educator = مربٍّ أو مربية
door-mine-part-psychologist = طبيب نفسي أو أخصائية نفسية
door-mine-part-job = من يساعد في إيجاد عمل
door-mine-part-health = العاملون في الصحة
door-mine-part-school = المدرسة
door-mine-part-mediator = من يساعد في اللغة
door-mine-part-coordinator = من ينسّق
door-mine-part-other = شخص آخر يعمل هنا
door-mine-write = اكتب إلى من يتابعك
door-mine-write-hint = لا أحد يقرأ في الليل أو في أيام العطل. عند الخطر اتصل بالرقم 112.
door-mine-kind = ماذا تريد أن تفعل؟
door-mine-kind-answer = أقول شيئًا
door-mine-kind-correction = أطلب تصحيح خطأ
door-mine-sent = وصلنا. تجد الجواب هنا.
door-mine-too-long = هذا طويل جدًا. اكتب كلمات أقل.
door-mine-many = كتبت الكثير. انتظر جوابًا ثم اكتب من جديد.
door-mine-wrote = ماذا كتبت
door-mine-received = وصلنا
door-mine-answer = جواب من { $body }، { $day }
door-mine-copy = نزّل النسخة
door-mine-copy-note = يمكنك تنزيل ما هو موجود هنا عنك في ملف واحد. إذا كان الهاتف يستعمله غيرك، فلا تفعل.
door-mine-copy-made = نسخة { $day }
door-mine-limits = ليست هنا الملاحظات السرية ولا قرارات القاضي. اسأل عنها من يتابعك.
door-mine-until = الصفحة صالحة حتى { $day }.
door-mine-born = تاريخ الميلاد
door-mine-tax = الرقم الضريبي
