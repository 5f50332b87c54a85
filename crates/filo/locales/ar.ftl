# SPDX-License-Identifier: EUPL-1.2
# Arabic. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = الخدمات الاجتماعية في المنطقة
filo-footer-privacy = بياناتك
filo-footer-accessibility = سهولة الاستعمال للجميع
filo-footer-sources = من أين تأتي البيانات
filo-footer-desk = لمن يعمل في مكاتب الخدمة
filo-footer-map = الخريطة
filo-footer-feedback = ما رأيك في هذا الموقع؟
filo-footer-code = الكود البرمجي للموقع
filo-footer-discreet = اكتب بدون أن تقول من أنت
