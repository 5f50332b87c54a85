# SPDX-License-Identifier: EUPL-1.2
# Punjabi (Gurmukhi). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = ਸ਼ੁਰੂ
door-next = ਅੱਗੇ
door-change = ਬਦਲੋ
door-choose = ਚੁਣੋ
door-yes = ਹਾਂ
door-no = ਨਹੀਂ
door-rather-not = ਮੈਂ ਇਹ ਨਹੀਂ ਦੱਸਣਾ
door-number-range = { $min } ਤੋਂ { $max } ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ।
door-free = ਮੁਫ਼ਤ
door-cost = ਖ਼ਰਚਾ { $euro } ਯੂਰੋ
door-example = ਕੁਝ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਮਿਸਾਲ ਲਈ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
door-example-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਸਿਰਫ਼ ਮਿਸਾਲ ਲਈ ਹੈ।
door-when = { $day }, { $time } ਵਜੇ
door-begin = ਸਾਨੂੰ ਦੱਸੋ ਕੀ ਗੱਲ ਹੈ
door-begin-again = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
door-book = ਬੁੱਕ ਕਰੋ

# The thread
door-thread-ask = ਕੀ ਗੱਲ ਹੈ
door-thread-questions = ਕੁਝ ਸਵਾਲ
door-thread-results = ਕੌਣ ਮਦਦ ਕਰੇਗਾ
door-thread-place = ਕਿੱਥੇ
door-thread-time = ਕਦੋਂ
door-thread-reason = ਕਿਉਂ
door-thread-person = ਤੁਸੀਂ ਕੌਣ ਹੋ
door-thread-summary = ਵੇਖ ਲਓ
door-thread-done = ਅਸੀਂ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਾਂਗੇ
door-thread-answered = { $count ->
    [0] ਕੋਈ ਜਵਾਬ ਨਹੀਂ
    [one] { $count } ਜਵਾਬ
   *[other] { $count } ਜਵਾਬ
}

# First page
door-ask-title = ਕੀ ਗੱਲ ਹੈ?
door-ask-description = ਪਤਾ ਕਰੋ ਕਿ ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ ਵਿੱਚ ਕੌਣ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਮੁਫ਼ਤ, ਬਿਨਾਂ ਨਾਮ ਦੱਸੇ ਅਤੇ ਬਿਨਾਂ ਖਾਤਾ ਬਣਾਏ।
door-ask-lead = ਉਹ ਸ਼ਬਦ ਚੁਣੋ ਜੋ ਤੁਹਾਡਾ ਹਾਲ ਸਭ ਤੋਂ ਚੰਗੀ ਤਰ੍ਹਾਂ ਦੱਸਦੇ ਹਨ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਕੌਣ, ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ ਨਹੀਂ ਪੁੱਛਦੇ।
door-ask-needs = ਇੱਕ ਜਾਂ ਵੱਧ ਸ਼ਬਦ ਚੁਣੋ
door-ask-more = ਕੁਝ ਹੋਰ
door-ask-need-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸ਼ਬਦ ਚੁਣੋ।
door-ask-town = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
door-ask-town-hint = ਆਪਣੇ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ (Comune) ਦਾ ਨਾਮ ਲਿਖੋ। ਹਰ Comune ਦਾ ਆਪਣਾ ਸੇਵਾ ਕੇਂਦਰ ਹੈ।
door-ask-town-missing = ਉਸ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ (Comune) ਦਾ ਨਾਮ ਲਿਖੋ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ।
door-ask-town-unknown = ਸਾਨੂੰ ਇਹ Comune ਨਹੀਂ ਲੱਭਿਆ। ਵੇਖੋ ਕਿ ਨਾਮ ਠੀਕ ਲਿਖਿਆ ਹੈ, ਜਾਂ «ਮੈਂ ਕਿਸੇ ਹੋਰ Comune ਵਿੱਚ ਰਹਿੰਦਾ/ਰਹਿੰਦੀ ਹਾਂ» ਦਬਾਓ।
door-ask-town-several = ਇਸ ਤਰ੍ਹਾਂ ਸ਼ੁਰੂ ਹੋਣ ਵਾਲੇ ਕਈ Comune ਹਨ। ਆਪਣਾ ਦਬਾਓ।
door-ask-town-elsewhere = ਮੈਂ ਕਿਸੇ ਹੋਰ Comune ਵਿੱਚ ਰਹਿੰਦਾ/ਰਹਿੰਦੀ ਹਾਂ
door-danger = ਕੀ ਤੁਸੀਂ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ।
door-other-ways = ਲੱਭਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
door-search-link = ਆਪਣੇ ਸ਼ਬਦਾਂ ਨਾਲ ਲੱਭੋ
door-services-link = ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ
door-towns-link = ਤੁਹਾਡਾ Comune
door-bodies-link = ਇੱਥੇ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ

# Questions
door-questions-title = ਕੁਝ ਸਵਾਲ
door-questions-lead = ਇਹ ਸਹੀ ਮਦਦ ਲੱਭਣ ਲਈ ਹਨ। ਜੇ ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਹੀ ਜਵਾਬ ਦਿਓ।
door-questions-skip = ਸਵਾਲ ਛੱਡੋ ਅਤੇ ਮਦਦ ਕਰਨ ਵਾਲੇ ਵਿਖਾਓ

# Results
door-results-title = ਇਹ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ
door-results-lead = { $count ->
    [one] ਸਾਨੂੰ ਤੁਹਾਡੇ ਲਈ { $count } ਸੇਵਾ ਮਿਲੀ ਹੈ।
   *[other] ਸਾਨੂੰ ਤੁਹਾਡੇ ਲਈ { $count } ਸੇਵਾਵਾਂ ਮਿਲੀਆਂ ਹਨ। ਜੋ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਠੀਕ ਹਨ, ਉਹ ਪਹਿਲਾਂ ਹਨ।
}
door-results-others = { $count ->
    [one] { $count } ਹੋਰ ਸੇਵਾ ਵਿਖਾਓ
   *[other] { $count } ਹੋਰ ਸੇਵਾਵਾਂ ਵਿਖਾਓ
}
door-results-near = { $count ->
    [one] { $count } ਸੇਵਾ ਜੋ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਹੈ, ਅਤੇ ਕਿਉਂ
   *[other] { $count } ਸੇਵਾਵਾਂ ਜੋ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਹਨ, ਅਤੇ ਕਿਉਂ
}
door-results-sharpen = ਹੋਰ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ
door-results-change = ਸ਼ਬਦ ਜਾਂ Comune ਬਦਲੋ
door-children-first = ਤੁਹਾਡੇ ਨਾਲ ਬੱਚੇ ਰਹਿੰਦੇ ਹਨ: ਅਸੀਂ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸ ਦਿੰਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਉਹ ਪਹਿਲਾਂ ਹੀ ਇਸ ਦਾ ਧਿਆਨ ਰੱਖਣ।
door-result-needs = ਇਸ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ: { $needs }।
door-result-perhaps = ਇਹ ਉਸ ਗੱਲ ’ਤੇ ਨਿਰਭਰ ਹੈ ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ ਨਹੀਂ ਦੱਸੀ। { $question }
door-result-remote = { $desk }, ਘਰ ਬੈਠੇ
door-result-place = { $place }, ਲਗਭਗ { $km } ਕਿਲੋਮੀਟਰ ਦੂਰ
door-result-next = ਪਹਿਲਾ ਖ਼ਾਲੀ ਸਮਾਂ: { $day }, { $time } ਵਜੇ
door-result-walk-in = ਤੁਸੀਂ ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ ਜਾ ਸਕਦੇ ਹੋ
door-result-bring = ਨਾਲ ਲਿਆਓ: { $documents }
door-instead = ਇਸ ਦੀ ਥਾਂ ਇਹ ਵੇਖੋ: { $service }
door-outside-title = ਤੁਹਾਡੀ ਮਦਦ ਕੋਈ ਹੋਰ ਇਲਾਕਾ ਕਰਦਾ ਹੈ
door-outside-site = ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੋ
door-nothing-title = ਇਸ ਲਈ ਅਜੇ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਹੈ
door-nothing-lead = ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
door-nothing-kept = ਅਸੀਂ ਲਿਖ ਲਿਆ ਹੈ ਕਿ ਇੱਥੇ ਇਹ ਮਦਦ ਨਹੀਂ ਮਿਲਦੀ, ਤੁਹਾਡੇ ਨਾਮ ਤੋਂ ਬਿਨਾਂ। ਸੇਵਾਵਾਂ ਦਾ ਫ਼ੈਸਲਾ ਕਰਨ ਵਾਲੇ ਇਹ ਵੇਖਣਗੇ।
door-nothing-contact = ਇੱਥੇ ਕੋਈ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੇਗਾ ਅਤੇ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਹੱਲ ਲੱਭੇਗਾ।

# Booking
door-place-title = ਤੁਸੀਂ ਕਿੱਥੇ ਜਾਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-place-missing = ਇੱਕ ਸੇਵਾ ਕੇਂਦਰ ਚੁਣੋ।
door-time-title = ਤੁਸੀਂ ਕਦੋਂ ਆਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-time-earlier = ਪਹਿਲਾਂ ਦੇ ਦਿਨ
door-time-later = ਬਾਅਦ ਦੇ ਦਿਨ
door-time-first = ਪਹਿਲੇ ਖ਼ਾਲੀ ਸਮੇਂ ’ਤੇ ਜਾਓ: { $day }
door-time-empty-title = ਇਨ੍ਹਾਂ ਦਿਨਾਂ ਵਿੱਚ ਕੋਈ ਸਮਾਂ ਖ਼ਾਲੀ ਨਹੀਂ ਹੈ
door-time-empty = ਬਾਅਦ ਦੇ ਦਿਨ ਵੇਖੋ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ: ਕਦੇ-ਕਦੇ ਕੋਈ ਸਮਾਂ ਖ਼ਾਲੀ ਹੋ ਜਾਂਦਾ ਹੈ।
door-time-taken = ਹੁਣੇ-ਹੁਣੇ ਕਿਸੇ ਨੇ ਇਹ ਸਮਾਂ ਲੈ ਲਿਆ ਹੈ। ਇਹ ਹੋਰ ਖ਼ਾਲੀ ਸਮੇਂ ਹਨ।
door-time-gone = ਇਹ ਸਮਾਂ ਹੁਣ ਬੁੱਕ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਇਹ ਹੋਰ ਖ਼ਾਲੀ ਸਮੇਂ ਹਨ।
door-time-choose = ਸਮਾਂ ਚੁਣੋ।
door-time-phone = ਬੋਲ ਕੇ ਗੱਲ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹੋ? ਫ਼ੋਨ ਕਰੋ।
door-reason-title = ਤੁਸੀਂ ਕਿਸ ਕੰਮ ਲਈ ਆ ਰਹੇ ਹੋ?
door-reason-lead = ਥੋੜ੍ਹੇ ਸ਼ਬਦ ਕਾਫ਼ੀ ਹਨ। ਇਹ ਸਿਰਫ਼ ਉਹੀ ਪੜ੍ਹਦੇ ਹਨ ਜੋ ਤੁਹਾਨੂੰ ਮਿਲਣ ਵਾਲੀ ਸੰਸਥਾ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਨ।
door-reason-needs = ਤੁਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
door-note = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਸਾਨੂੰ ਕੁਝ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-note-hint = ਜਿਵੇਂ: ਮੇਰੇ ਨਾਲ ਛੋਟਾ ਬੱਚਾ ਹੋਵੇਗਾ, ਮੈਥੋਂ ਪੌੜੀਆਂ ਨਹੀਂ ਚੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ।
door-note-children = 18 ਸਾਲ ਤੋਂ ਛੋਟੇ ਬੱਚਿਆਂ ਨਾਲ
door-person-title = ਅਸੀਂ ਕਿਸ ਦੀ ਉਡੀਕ ਕਰੀਏ?
door-person-lead = ਅਸੀਂ ਇਹ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਲਈ ਵਰਤਦੇ ਹਾਂ।
door-name = ਤੁਹਾਡਾ ਨਾਮ ਕੀ ਹੈ?
door-name-hint = ਸਿਰਫ਼ ਪਹਿਲਾ ਨਾਮ ਵੀ ਠੀਕ ਹੈ।
door-name-missing = ਲਿਖੋ ਕਿ ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਮ ਨਾਲ ਬੁਲਾਈਏ।
door-phone = ਫ਼ੋਨ
door-phone-hint = ਤਾਂ ਜੋ ਕੁਝ ਬਦਲੇ ਤਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸ ਸਕੀਏ। ਜੇ ਚਾਹੋ ਤਾਂ ਸਿਰਫ਼ ਈਮੇਲ ਲਿਖੋ।
door-email = ਈਮੇਲ
door-contact-missing = ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਲਿਖੋ: ਤਾਂ ਜੋ ਕੁਝ ਬਦਲੇ ਤਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸ ਸਕੀਏ।
door-mode = ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਕਿਵੇਂ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
door-mode-on-site = ਆਪ ਆ ਕੇ, ਸੇਵਾ ਕੇਂਦਰ ਵਿੱਚ
door-mode-online = ਵੀਡੀਓ ’ਤੇ, ਘਰੋਂ
door-mode-phone = ਫ਼ੋਨ ’ਤੇ
door-mode-home = ਤੁਹਾਡੇ ਘਰ
door-summary-title = ਕੀ ਸਭ ਠੀਕ ਹੈ?
door-summary-lead = ਵੇਖ ਲਓ ਅਤੇ «ਪੱਕਾ ਕਰੋ» ਦਬਾਓ। ਤੁਸੀਂ ਅਜੇ ਵੀ ਸਭ ਕੁਝ ਬਦਲ ਸਕਦੇ ਹੋ।
door-summary-privacy = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਤਾਲੇ ਵਿੱਚ ਬੰਦ ਹੈ। ਇਹ ਸਿਰਫ਼ ਉਹੀ ਪੜ੍ਹਦੇ ਹਨ ਜੋ ਤੁਹਾਨੂੰ ਮਿਲਣ ਵਾਲੀ ਸੰਸਥਾ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਨ।
door-privacy-link = ਪੜ੍ਹੋ ਕਿ ਅਸੀਂ ਇਸ ਨੂੰ ਕਿਵੇਂ ਵਰਤਦੇ ਹਾਂ
door-confirm = ਪੱਕਾ ਕਰੋ
door-move-lead = ਨਵਾਂ ਦਿਨ ਵੇਖ ਲਓ। ਜਦੋਂ ਤੁਸੀਂ ਪੱਕਾ ਕਰੋਗੇ, ਪੁਰਾਣਾ ਸਮਾਂ ਖ਼ਾਲੀ ਹੋ ਜਾਵੇਗਾ।
door-move-confirm = ਅਪਾਇੰਟਮੈਂਟ ਦਾ ਸਮਾਂ ਬਦਲੋ
door-row-service = ਸੇਵਾ
door-row-place = ਕਿੱਥੇ
door-row-when = ਕਦੋਂ
door-row-mode = ਕਿਵੇਂ
door-row-name = ਨਾਮ
door-row-contact = ਫ਼ੋਨ ਜਾਂ ਈਮੇਲ
door-row-reason = ਕਾਰਨ
door-row-cost = ਖ਼ਰਚਾ
door-row-body = ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
door-row-access = ਅੰਦਰ ਜਾਣਾ
door-row-languages = ਭਾਸ਼ਾਵਾਂ
door-done-title = ਅਸੀਂ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਾਂਗੇ: { $day }, { $time } ਵਜੇ
door-booked = ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਪੱਕੀ ਹੋ ਗਈ ਹੈ। ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਇਹ ਦਿਸ ਰਹੀ ਹੈ।
door-already = ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਲੈ ਚੁੱਕੇ ਹੋ: ਇਹੀ ਰਹੇਗੀ। ਜੇ ਤੁਸੀਂ ਹੋਰ ਸਮਾਂ ਚਾਹੁੰਦੇ ਹੋ, ਹੇਠਾਂ ਬਦਲੋ।
door-moved = ਅਸੀਂ ਅਪਾਇੰਟਮੈਂਟ ਦਾ ਸਮਾਂ ਬਦਲ ਦਿੱਤਾ ਹੈ। ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਇਹ ਦਿਸ ਰਹੀ ਹੈ।
door-code = ਤੁਹਾਡਾ ਕੋਡ:
door-bring = ਨਾਲ ਕੀ ਲਿਆਉਣਾ ਹੈ
door-calendar = ਕੈਲੰਡਰ ਵਿੱਚ ਸੰਭਾਲੋ
door-calendar-neutral = ਅਪਾਇੰਟਮੈਂਟ
door-print = ਛਾਪੋ
door-change-title = ਜੇ ਤੁਸੀਂ ਮਨ ਬਦਲ ਲਓ
door-link-hint = ਇਸ ਪਤੇ ਨਾਲ ਤੁਸੀਂ ਅਪਾਇੰਟਮੈਂਟ ਦਾ ਸਮਾਂ ਬਦਲ ਸਕਦੇ ਹੋ ਜਾਂ ਇਸ ਨੂੰ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ। ਜਿਸ ਕੋਲ ਵੀ ਇਹ ਪਤਾ ਹੈ, ਉਹ ਇਹ ਕਰ ਸਕਦਾ ਹੈ: ਇਸ ਨੂੰ ਆਪਣੇ ਕੋਲ ਹੀ ਰੱਖੋ।
door-manage = ਆਪਣੀ ਅਪਾਇੰਟਮੈਂਟ ਖੋਲ੍ਹੋ

# The private page
door-appointment-title = ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ
door-appointment-gone = ਅਪਾਇੰਟਮੈਂਟ ਵੇਖਣ ਲਈ ਆਪਣਾ ਪਤਾ (ਲਿੰਕ) ਮੁੜ ਖੋਲ੍ਹੋ। ਜੇ ਉਹ ਗੁਆਚ ਗਿਆ ਹੈ, ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਕੋਡ ਦੱਸੋ।
door-appointment-phone = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
door-move = ਸਮਾਂ ਬਦਲੋ
door-cancel = ਅਪਾਇੰਟਮੈਂਟ ਰੱਦ ਕਰੋ
door-cancel-ask = ਕੀ ਤੁਸੀਂ ਸੱਚਮੁੱਚ ਰੱਦ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ? ਇਹ ਸਮਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਮਿਲ ਜਾਵੇਗਾ।
door-cancel-yes = ਹਾਂ, ਰੱਦ ਕਰੋ
door-cancel-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
door-cancel-done = ਅਸੀਂ ਅਪਾਇੰਟਮੈਂਟ ਰੱਦ ਕਰ ਦਿੱਤੀ ਹੈ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਹੋਰ ਲੈ ਸਕਦੇ ਹੋ।
door-too-late = ਇੱਥੋਂ ਬਦਲਣ ਲਈ ਹੁਣ ਬਹੁਤ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
door-past = ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਲੰਘ ਗਈ ਹੈ।
door-cancelled = ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਰੱਦ ਹੋ ਚੁੱਕੀ ਹੈ।

# Sheets
door-sheet-for-whom = ਕਿਸ ਲਈ ਹੈ
door-sheet-how = ਕੀ ਕਰਨਾ ਹੈ
door-sheet-need = ਕੀ ਚਾਹੀਦਾ ਹੈ
door-sheet-get = ਤੁਹਾਨੂੰ ਕੀ ਮਿਲੇਗਾ
door-sheet-times = ਕਿੰਨਾ ਸਮਾਂ
door-sheet-access = ਸੇਵਾ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
door-sheet-conditions = ਸ਼ਰਤਾਂ
door-sheet-desks = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
door-original = ਲਿਖਤ ਦੀ ਭਾਸ਼ਾ: { $language }
door-verified = ਜਾਂਚ ਦੀ ਤਾਰੀਖ਼: { $day }
door-programme = ਇਸ ਦਾ ਹਿੱਸਾ: { $programme }
door-programme-demonstration = ਮਿਸਾਲ ਵਜੋਂ ਵਿਖਾਇਆ ਗਿਆ
door-programme-active = ਚੱਲ ਰਿਹਾ ਹੈ
door-status-suspended = ਫ਼ਿਲਹਾਲ ਬੰਦ ਹੈ
door-status-planned = ਅਜੇ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ
door-status-ask = ਫ਼ਿਲਹਾਲ ਬੁੱਕ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਦਿੱਤੇ ਹੋਏ ਫ਼ੋਨ ਜਾਂ ਈਮੇਲ ’ਤੇ ਪੁੱਛੋ।
door-access-appointment = ਸਿਰਫ਼ ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ
door-access-walk-in = ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ
door-access-both = ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ ਜਾਂ ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ
door-topics = ਵਿਸ਼ੇ:
door-desk-book = ਇੱਥੇ ਬੁੱਕ ਕਰੋ
door-desk-services = ਇੱਥੇ ਤੁਹਾਨੂੰ ਕੀ ਮਿਲੇਗਾ

# Looking around
door-jump = ਇੱਥੇ ਜਾਓ
door-services-title = ਸੇਵਾਵਾਂ
door-services-lead = ਕੁੱਲ { $count }, ਜ਼ਿੰਦਗੀ ਦੀ ਹਰ ਉਮਰ ਲਈ।
door-towns-title = ਸ਼ਹਿਰ ਅਤੇ ਪਿੰਡ (Comuni)
door-towns-lead = ਕੁੱਲ { $count }। ਆਪਣਾ ਚੁਣੋ।
door-town-lead = ਇਹ ਸੇਵਾਵਾਂ { $town } ਵਿੱਚ ਰਹਿਣ ਵਾਲਿਆਂ ਲਈ ਹਨ।
door-town-always = ਹਰ ਉਮਰ ਵਿੱਚ
door-bodies-title = ਇੱਥੇ ਕੌਣ ਕੰਮ ਕਰਦਾ ਹੈ
door-bodies-lead = ਕੁੱਲ { $count }: Comuni, ਸਹਿਕਾਰੀ ਸੰਸਥਾਵਾਂ (cooperative), ਜਥੇਬੰਦੀਆਂ ਅਤੇ ਹੋਰ।
door-body-town = ਦਫ਼ਤਰ { $town } ਵਿੱਚ ਹੈ।
door-body-member = ਇਸ ਦਾ ਹਿੱਸਾ ਹੈ: { $bodies }।
door-browse-empty-title = ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ
door-browse-empty = ਸਾਨੂੰ ਦੱਸੋ ਕੀ ਗੱਲ ਹੈ: ਅਸੀਂ ਮਿਲ ਕੇ ਲੱਭਾਂਗੇ।

# Search
door-search-title = ਆਪਣੇ ਸ਼ਬਦਾਂ ਨਾਲ ਲੱਭੋ
door-search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
door-search-hint = ਜਿਵੇਂ: ਮੈਥੋਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ।
door-search-missing = ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ।
door-search-go = ਲੱਭੋ
door-search-needs = ਸ਼ਾਇਦ ਤੁਹਾਡਾ ਮਤਲਬ ਹੈ
door-search-count = { $count ->
    [one] { $count } ਸੇਵਾ ਲੱਭੀ
   *[other] { $count } ਸੇਵਾਵਾਂ ਲੱਭੀਆਂ
}
door-search-empty-title = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਸਾਨੂੰ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ
door-search-empty = ਕੋਈ ਹੋਰ ਸੌਖਾ ਸ਼ਬਦ ਲਿਖੋ, ਜਾਂ ਸਾਡੇ ਸ਼ਬਦਾਂ ਵਿੱਚੋਂ ਚੁਣੋ।

# What a public site owes
door-privacy-title = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ
door-privacy-lead = ਇੱਥੇ ਤੁਸੀਂ ਆਪਣਾ ਨਾਮ ਦੱਸੇ ਬਿਨਾਂ ਮਦਦ ਲੱਭ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਨਾਮ ਸਿਰਫ਼ ਉਦੋਂ ਪੁੱਛਦੇ ਹਾਂ ਜਦੋਂ ਤੁਸੀਂ ਬੁੱਕ ਕਰਦੇ ਹੋ।
door-privacy-search-title = ਜਦੋਂ ਤੁਸੀਂ ਲੱਭਦੇ ਹੋ
door-privacy-search = ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਰੱਖਦੇ। ਉਹ ਪੰਨੇ ਵਿੱਚ ਬੰਦ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਦੋ ਘੰਟਿਆਂ ਬਾਅਦ ਖ਼ਤਮ ਹੋ ਜਾਂਦੇ ਹਨ। ਜੇ ਕੋਈ ਮਦਦ ਨਹੀਂ ਮਿਲਦੀ, ਅਸੀਂ ਸਿਰਫ਼ Comune, ਲੋੜ ਅਤੇ ਦਿਨ ਲਿਖਦੇ ਹਾਂ।
door-privacy-booking-title = ਜਦੋਂ ਤੁਸੀਂ ਬੁੱਕ ਕਰਦੇ ਹੋ
door-privacy-booking = ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ, ਫ਼ੋਨ ਜਾਂ ਈਮੇਲ ਅਤੇ ਤੁਹਾਡੇ ਲਿਖੇ ਸ਼ਬਦ ਰੱਖਦੇ ਹਾਂ। ਇਹ ਸਾਡੇ ਰਿਕਾਰਡ ਵਿੱਚ ਤਾਲੇ ਵਿੱਚ ਬੰਦ ਹਨ। ਜੇ ਕੋਈ ਚਾਬੀ ਤੋਂ ਬਿਨਾਂ ਰਿਕਾਰਡ ਦੀ ਨਕਲ ਕਰ ਲਵੇ, ਉਹ ਇਹ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
door-privacy-who-title = ਇਹ ਕੌਣ ਪੜ੍ਹਦਾ ਹੈ
door-privacy-who = ਇਹ ਸਿਰਫ਼ ਉਹੀ ਪੜ੍ਹਦੇ ਹਨ ਜੋ ਤੁਹਾਡੇ ਚੁਣੇ ਹੋਏ ਸੇਵਾ ਕੇਂਦਰ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਨ, ਜਾਂ ਉਸ ਦੀ ਸੰਸਥਾ ਦਾ ਕੰਮ ਸੰਭਾਲਦੇ ਹਨ। ਹਰ ਵਾਰ ਪੜ੍ਹਨ ਦਾ ਰਿਕਾਰਡ ਰਹਿੰਦਾ ਹੈ।
door-privacy-rights-title = ਤੁਹਾਡੇ ਹੱਕ
door-privacy-rights = ਤੁਸੀਂ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਆਪਣੀ ਜਾਣਕਾਰੀ ਵਿਖਾਉਣ, ਠੀਕ ਕਰਨ ਜਾਂ ਹਟਾਉਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ। ਸਰਕਾਰੀ ਸੰਸਥਾਵਾਂ ਇਸ ਨੂੰ ਕਾਨੂੰਨ ਵੱਲੋਂ ਦਿੱਤੇ ਕੰਮ ਲਈ ਵਰਤਦੀਆਂ ਹਨ (ਯੂਰਪੀ ਨਿਯਮ 2016/679, art. 6.1.e ਅਤੇ 9.2.g)।
door-privacy-cookies-title = ਕੁਕੀਜ਼ (cookie)
door-privacy-cookies = ਅਸੀਂ ਤੁਹਾਡਾ ਪਿੱਛਾ ਕਰਨ ਲਈ ਕੁਕੀਜ਼ ਨਹੀਂ ਵਰਤਦੇ। ਅਸੀਂ ਸਿਰਫ਼ ਇੱਕ ਕੁਕੀ ਉਦੋਂ ਰੱਖਦੇ ਹਾਂ ਜਦੋਂ ਤੁਸੀਂ ਆਪਣੀ ਅਪਾਇੰਟਮੈਂਟ ਖੋਲ੍ਹਦੇ ਹੋ। ਇਹ ਅੱਧਾ ਘੰਟਾ ਰਹਿੰਦੀ ਹੈ।
door-accessibility-title = ਸਭ ਲਈ ਸੌਖੀ ਵਰਤੋਂ
door-accessibility-lead = ਇਹ ਪੰਨੇ ਸਭ ਲਈ ਹਨ: ਕੀਬੋਰਡ ਨਾਲ, ਆਵਾਜ਼ ਨਾਲ, ਛੋਟੇ ਫ਼ੋਨ ’ਤੇ।
door-accessibility-how-title = ਇਹ ਕਿਵੇਂ ਬਣੇ ਹਨ
door-accessibility-how = ਇਹ WCAG 2.2 ਦੇ ਨਿਯਮਾਂ, ਪੱਧਰ AA, ਮੁਤਾਬਕ ਹਨ। ਇਹ JavaScript ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੇ ਹਨ। ਅਸੀਂ ਇਨ੍ਹਾਂ ਦੀ ਆਟੋਮੈਟਿਕ ਜਾਂਚ ਕਰਦੇ ਹਾਂ। ਸਕ੍ਰੀਨ ਰੀਡਰ ਨਾਲ ਇਨ੍ਹਾਂ ਨੂੰ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਅਜ਼ਮਾਇਆ।
door-accessibility-limits-title = ਕੀ ਘਾਟ ਹੈ
door-accessibility-limits = ਫ਼ਿਲਹਾਲ ਅਸੀਂ ਇਤਾਲਵੀ ਅਤੇ ਅੰਗਰੇਜ਼ੀ ਬੋਲਦੇ ਹਾਂ। ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਜਲਦੀ ਆ ਰਹੀਆਂ ਹਨ।
door-accessibility-tell-title = ਸਾਨੂੰ ਦੱਸੋ
door-accessibility-tell = ਜੇ ਕੁਝ ਠੀਕ ਨਹੀਂ ਚੱਲਦਾ, ਕਿਸੇ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰ ਕੇ ਦੱਸੋ। ਤੁਸੀਂ ਸੁਧਾਰ ਕਰਨ ਵਿੱਚ ਸਾਡੀ ਮਦਦ ਕਰਦੇ ਹੋ।
door-sources-title = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਉਂਦੀ ਹੈ
door-sources-lead = ਸੇਵਾਵਾਂ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਜਨਤਕ ਪੰਨਿਆਂ ਤੋਂ ਲਏ ਗਏ ਹਨ। ਇਹ ਹਨ ਉਹ ਪੰਨੇ, ਆਪਣੀ ਤਾਰੀਖ਼ ਨਾਲ।
door-sources-example = ਜੋ ਗੱਲ ਪੰਨੇ ਨਹੀਂ ਦੱਸਦੇ, ਉਹ ਮਿਸਾਲ ਹੈ, ਅਤੇ ਅਸੀਂ ਨਾਲ ਲਿਖ ਦਿੰਦੇ ਹਾਂ।
door-sources-caption = ਪੜ੍ਹੇ ਗਏ ਪੰਨੇ
door-source-title = ਸਿਰਲੇਖ
door-source-publisher = ਕਿਸ ਨੇ ਛਾਪਿਆ
door-source-date = ਤਾਰੀਖ਼
door-source-undated = ਬਿਨਾਂ ਤਾਰੀਖ਼
door-source-printed = ਪ੍ਰਿੰਟ ਕਰਨ ਦੀ ਤਾਰੀਖ਼: { $day }
door-source-published = ਛਪਣ ਦੀ ਤਾਰੀਖ਼: { $day }
door-programmes-caption = ਪ੍ਰੋਜੈਕਟ
door-programme-name = ਪ੍ਰੋਜੈਕਟ
door-programme-state = ਪੰਨੇ ਮੁਤਾਬਕ ਇਸ ਦੀ ਹਾਲਤ
door-programme-shown = ਅਸੀਂ ਇਸ ਨੂੰ ਕਿਵੇਂ ਵਿਖਾਉਂਦੇ ਹਾਂ
