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
