# SPDX-License-Identifier: EUPL-1.2
# Arabic. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = حجز شخص آخر هذا الموعد قبل لحظة. اختر وقتًا آخر.
agenda-vanished = هذا الوقت لم يعد متاحًا. اختر وقتًا آخر.
agenda-too-soon = هذا الوقت مضى أو هو قريب جدًا. اختر وقتًا أبعد.
agenda-too-far = هذا اليوم بعيد جدًا. اختر يومًا أقرب.
agenda-tampered = لا نتعرّف على هذا الوقت. ارجع إلى القائمة واختر من جديد.
agenda-expired = قائمة الأوقات قديمة. افتحها من جديد واختر.
agenda-desk-closed = هذا المكتب لا يستقبل هذا النوع من المواعيد. اختر طريقة أخرى، أو اتصل هاتفيًا.
agenda-too-late = فات وقت التغيير من هنا. اتصل بالمكتب هاتفيًا.
agenda-too-early = الموعد لم يبدأ بعد.
agenda-already-cancelled = هذا الموعد ملغى من قبل.
agenda-elsewhere = يمكن تغيير وقت الموعد في المكتب نفسه فقط. لمكتب آخر، احجز من جديد.
agenda-not-found = لا نجد هذا الموعد. تحقّق من العنوان أو الرمز، أو اتصل بالمكتب هاتفيًا.
agenda-name-missing = اكتب اسمًا.
agenda-too-long = النص طويل جدًا. اختصره وحاول مرة أخرى.
agenda-bad-window = فترة العمل { $window } للمكتب { $desk } غير مفهومة. صحّح الحزمة.
agenda-too-many-days = طلبت أيامًا كثيرة جدًا. اطلب عددًا أقل.
agenda-unreachable = لا يمكننا إبلاغك: لم تطلب أن نكتب إليك. اتصل بالمكتب.
