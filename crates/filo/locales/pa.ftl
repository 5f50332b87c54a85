# SPDX-License-Identifier: EUPL-1.2
# Punjabi (Gurmukhi). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = ਇਲਾਕੇ ਦੀਆਂ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ
filo-footer-privacy = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ
filo-footer-accessibility = ਸਭ ਲਈ ਸੌਖੀ ਵਰਤੋਂ
filo-footer-sources = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਉਂਦੀ ਹੈ
filo-footer-desk = ਸੇਵਾ ਕੇਂਦਰਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ
filo-footer-map = ਨਕਸ਼ਾ
filo-footer-feedback = ਇਹ ਵੈੱਬਸਾਈਟ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਲੱਗੀ?
filo-footer-code = ਵੈੱਬਸਾਈਟ ਦਾ ਕੋਡ
filo-footer-discreet = ਆਪਣਾ ਨਾਮ ਦੱਸੇ ਬਿਨਾਂ ਲਿਖੋ
