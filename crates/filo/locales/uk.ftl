# SPDX-License-Identifier: EUPL-1.2
# Ukrainian. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = Соціальні служби території
filo-footer-privacy = Ваші дані
filo-footer-accessibility = Доступність
filo-footer-sources = Звідки ці дані
filo-footer-desk = Для тих, хто працює у службах
filo-footer-map = Мапа
filo-footer-feedback = Чи зручний для вас цей сайт?
filo-footer-code = Код цього сайту
filo-footer-discreet = Написати, не називаючи себе
