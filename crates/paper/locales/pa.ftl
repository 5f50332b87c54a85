# SPDX-License-Identifier: EUPL-1.2
# Punjabi. Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
paper-lead = ਦੱਸੋ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ। ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੌਣ, ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ ਮਦਦ ਕਰਦਾ ਹੈ।
paper-free = ਇਹ ਮੁਫ਼ਤ ਹੈ
paper-no-name = ਨਾਮ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ
paper-cover = ਤੁਹਾਡੇ ਨੇੜੇ, ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
paper-who = ਤੁਹਾਡੀ ਗੱਲ ਕੌਣ ਸੁਣਦਾ ਹੈ
paper-who-in-town = { $town } ਵਿੱਚ ਤੁਹਾਡੀ ਗੱਲ ਕੌਣ ਸੁਣਦਾ ਹੈ
paper-for-example = ਉਦਾਹਰਨ ਲਈ
paper-appointment = ਸਮਾਂ ਲੈ ਕੇ ਆਓ।
paper-walk-in = ਤੁਸੀਂ ਸਮਾਂ ਲਏ ਬਿਨਾਂ ਆ ਸਕਦੇ ਹੋ।
paper-either = ਤੁਸੀਂ ਸਮਾਂ ਲੈ ਕੇ ਜਾਂ ਬਿਨਾਂ ਸਮਾਂ ਲਏ ਆ ਸਕਦੇ ਹੋ।
paper-hours = { $from } ਤੋਂ { $to } ਤੱਕ
paper-hours-other = ਹੋਰ ਦਿਨਾਂ ਅਤੇ ਸਮਿਆਂ ਲਈ ਪੁੱਛੋ।
paper-speaks = ਇੱਥੇ ਇਹ ਭਾਸ਼ਾਵਾਂ ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਹਨ: { $languages }
paper-scan = ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਕੋਡ ਸਕੈਨ ਕਰੋ
paper-write = ਜਾਂ ਇਹ ਪਤਾ ਲਿਖੋ:
paper-code = ਕੋਡ ਜੋ { $address } ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ
paper-languages = ਸਾਈਟ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਦੀ ਹੈ:
paper-danger = ਕੀ ਤੁਸੀਂ ਹੁਣੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ?
paper-made = { $day } ਦੀ ਜਾਣਕਾਰੀ
paper-example = ਕੁਝ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਉਦਾਹਰਨ ਹੈ। ਇਹ ਪੰਨਾ ਇੱਕ ਨਮੂਨਾ ਹੈ।
