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
door-own-code-link = ਮੇਰੀ ਮੁਲਾਕਾਤ ਜਾਂ ਸਮੂਹ ਵਿੱਚ ਥਾਂ ਪਹਿਲਾਂ ਹੀ ਹੈ
door-own-code-lead = ਉਹ ਕੋਡ ਲਿਖੋ ਜੋ ਅਸੀਂ ਮੁਲਾਕਾਤ ਜਾਂ ਸਮੂਹ ਲਈ ਦਿੱਤਾ ਸੀ। ਤੁਸੀਂ ਵੇਖ, ਬਦਲ ਜਾਂ ਰੱਦ ਕਰ ਸਕਦੇ ਹੋ।
door-own-code = ਕੋਡ
door-own-code-hint = ਅੱਠ ਅੱਖਰ, ਜਿਵੇਂ K7WM-2QXA।
door-own-code-missing = ਕੋਡ ਵਿੱਚ ਅੱਠ ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ। ਵੇਖੋ ਕਿਵੇਂ ਲਿਖਿਆ ਹੈ।
door-own-code-nothing = ਇਸ ਕੋਡ ਨਾਲ ਕੁਝ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ। ਹਰ ਅੱਖਰ ਵੇਖੋ, ਜਾਂ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
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

# Second pass
door-verified-by = ਜਾਂਚ ਦੀ ਤਾਰੀਖ਼: { $day }। ਜਾਂਚ ਕਰਨ ਵਾਲਾ: { $body }

# The map
door-map-title = ਨਕਸ਼ਾ
door-map-lead = ਪਹਿਲਾਂ ਕੋਈ ਹਿੱਸਾ ਦਬਾਓ, ਫਿਰ Comune। ਹਰ ਨਕਸ਼ੇ ਦੇ ਹੇਠਾਂ ਉਹੀ ਗੱਲਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੀਆਂ ਹਨ।
door-map-link = ਨਕਸ਼ਾ ਵੇਖੋ
door-map-whole = ਪੂਰਾ ਇਲਾਕਾ
door-map-whole-about = { $count ->
    [one] { $count } ਹਿੱਸਾ।
   *[other] { $count } ਹਿੱਸੇ, ਉੱਤਰ ਉੱਪਰ ਅਤੇ ਦੱਖਣ ਹੇਠਾਂ। ਕੋਈ ਹਿੱਸਾ ਦਬਾਓ ਤਾਂ ਉਸ ਦੇ Comuni ਦਿਸਣਗੇ।
}
door-map-district = { $district } ਦਾ ਨਕਸ਼ਾ
door-map-district-about = { $count ->
    [one] { $count } Comune।
   *[other] { $count } Comuni। ਉੱਤਰ ਉੱਪਰ ਹੈ। ਕੋਈ Comune ਖੋਲ੍ਹਣ ਲਈ ਉਸ ਨੂੰ ਦਬਾਓ।
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, { $count } ਸੇਵਾ ਕੇਂਦਰ
   *[other] { $town }, { $count } ਸੇਵਾ ਕੇਂਦਰ
}
door-map-key-desk = ਇੱਥੇ ਸੇਵਾ ਕੇਂਦਰ ਹੈ
door-map-key-none = ਸੇਵਾ ਕੇਂਦਰ ਨੇੜੇ ਦੇ Comune ਵਿੱਚ ਹੈ
door-map-words = ਸ਼ਬਦਾਂ ਵਿੱਚ: { $district }
door-map-column-town = Comune
door-map-column-desks = ਸੇਵਾ ਕੇਂਦਰ ਅਤੇ ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
door-map-near = ਸਭ ਤੋਂ ਨੇੜਲਾ { $town } ਵਿੱਚ ਹੈ, ਲਗਭਗ { $km } ਕਿਲੋਮੀਟਰ ਦੂਰ।
door-map-honest = ਹਿੱਸੇ ਹਰ Comune ਦੇ ਕੇਂਦਰ ਦੁਆਲੇ ਬਣਾਏ ਗਏ ਹਨ। ਇਹ ਪੱਕੀਆਂ ਹੱਦਾਂ ਨਹੀਂ ਹਨ। ਦੂਰੀਆਂ ਸਿੱਧੀ ਰੇਖਾ ਵਿੱਚ ਹਨ।
door-map-where = { $town } ਕਿੱਥੇ ਹੈ
door-map-where-about = ਇਹ ਤਸਵੀਰ ਇਲਾਕਾ ਵਿਖਾਉਂਦੀ ਹੈ, Comune ’ਤੇ ਇੱਕ ਬਿੰਦੀ ਲੱਗੀ ਹੈ।

# What a public site owes
door-privacy-who-answers-title = ਜਾਣਕਾਰੀ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਕਿਸ ਦੀ ਹੈ
door-privacy-who-answers = ਜ਼ਿੰਮੇਵਾਰੀ ਉਸ ਸੰਸਥਾ ਦੀ ਹੈ ਜਿਸ ਦਾ ਸੇਵਾ ਕੇਂਦਰ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ। ਉਸ ਦਾ ਨਾਮ ਸੇਵਾ ਕੇਂਦਰ ਦੇ ਪੰਨੇ ’ਤੇ ਲਿਖਿਆ ਹੈ।
door-privacy-how-long-title = ਕਿੰਨੇ ਸਮੇਂ ਲਈ
door-privacy-how-long = ਅਸੀਂ ਇਸ ਨੂੰ ਓਨੀ ਦੇਰ ਰੱਖਦੇ ਹਾਂ ਜਿੰਨੀ ਦੇਰ ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਲਈ ਲੋੜ ਹੈ, ਅਤੇ ਫਿਰ ਓਨਾ ਸਮਾਂ ਜਿੰਨਾ ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ। ਫਿਰ ਅਸੀਂ ਚਾਬੀ ਸੁੱਟ ਦਿੰਦੇ ਹਾਂ: ਉਸ ਤੋਂ ਬਾਅਦ ਇਸ ਨੂੰ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।
door-privacy-complain = ਜੇ ਤੁਹਾਨੂੰ ਲੱਗੇ ਕਿ ਅਸੀਂ ਇਸ ਨੂੰ ਗ਼ਲਤ ਵਰਤਦੇ ਹਾਂ, ਤੁਸੀਂ ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਦੀ ਰਾਖੀ ਕਰਨ ਵਾਲੀ ਇਤਾਲਵੀ ਸੰਸਥਾ (Garante per la protezione dei dati personali) ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
door-privacy-feedback-title = ਜਦੋਂ ਤੁਸੀਂ ਵੈੱਬਸਾਈਟ ਬਾਰੇ ਆਪਣੀ ਰਾਇ ਦੱਸਦੇ ਹੋ
door-privacy-feedback = ਅਸੀਂ ਸਿਰਫ਼ ਜਵਾਬ ਗਿਣਦੇ ਹਾਂ, ਨਾਮ ਤੋਂ ਬਿਨਾਂ। ਤੁਹਾਡੇ ਲਿਖੇ ਸ਼ਬਦ ਤਾਲੇ ਵਿੱਚ ਬੰਦ ਹਨ।
door-accessibility-state-title = ਅਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ ਹਾਂ
door-accessibility-state = ਅਸੀਂ WCAG 2.2 ਦੇ ਨਿਯਮਾਂ, ਪੱਧਰ AA, ਮੁਤਾਬਕ ਚੱਲਦੇ ਹਾਂ। ਵੈੱਬਸਾਈਟ ਇਨ੍ਹਾਂ ਨੂੰ ਕੁਝ ਹੱਦ ਤੱਕ ਪੂਰਾ ਕਰਦੀ ਹੈ: ਹੇਠਾਂ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੀ ਘਾਟ ਹੈ।
door-accessibility-how-works = ਇਹ JavaScript ਤੋਂ ਬਿਨਾਂ, ਤਸਵੀਰਾਂ ਤੋਂ ਬਿਨਾਂ ਅਤੇ ਪੁਰਾਣੇ ਫ਼ੋਨ ’ਤੇ ਵੀ ਚੱਲਦੀ ਹੈ।
door-accessibility-not-title = ਕੀ ਘਾਟ ਹੈ
door-accessibility-not-reader = ਕਿਸੇ ਨੇਤਰਹੀਣ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਸ ਨੂੰ ਆਪਣੇ ਸਕ੍ਰੀਨ ਰੀਡਰ ਨਾਲ ਨਹੀਂ ਅਜ਼ਮਾਇਆ।
door-accessibility-not-languages = ਅੱਠ ਭਾਸ਼ਾਵਾਂ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਜਿਨ੍ਹਾਂ ਦੀ ਇਹ ਮਾਂ-ਬੋਲੀ ਹੈ, ਉਨ੍ਹਾਂ ਨੇ ਅਜੇ ਇਹ ਨਹੀਂ ਪੜ੍ਹੀਆਂ।
door-accessibility-not-map = ਨਕਸ਼ੇ ’ਤੇ ਬਿੰਦੀਆਂ ਛੋਟੀਆਂ ਹਨ। ਉਹੀ ਗੱਲਾਂ ਹੇਠਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੀਆਂ ਹਨ।
door-accessibility-made-title = ਸਾਨੂੰ ਇਹ ਕਿਵੇਂ ਪਤਾ ਹੈ
door-accessibility-made = ਅਸੀਂ ਆਪ 22 ਨਵੰਬਰ 2026 ਨੂੰ ਇਸ ਦੀ ਜਾਂਚ ਕੀਤੀ। ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਹਰ ਪੰਨਾ ਛੋਟੀਆਂ ਅਤੇ ਵੱਡੀਆਂ, ਹਲਕੀਆਂ ਅਤੇ ਗੂੜ੍ਹੀਆਂ ਸਕ੍ਰੀਨਾਂ ’ਤੇ, ਦੁੱਗਣੇ ਵੱਡੇ ਅੱਖਰਾਂ ਨਾਲ ਵੇਖਦਾ ਹੈ। ਪੂਰਾ ਰਾਹ ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਅਜ਼ਮਾਇਆ ਗਿਆ ਹੈ।
door-accessibility-tell-us-title = ਜੇ ਕੁਝ ਠੀਕ ਨਹੀਂ ਚੱਲਦਾ
door-accessibility-tell-us = ਸਾਨੂੰ ਇੱਥੋਂ ਦੱਸੋ, ਨਾਮ ਤੋਂ ਬਿਨਾਂ। ਜਾਂ ਕਿਸੇ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: ਉਹ ਬੋਲ ਕੇ ਵੀ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੇ ਹਨ।
door-accessibility-tell-link = ਦੱਸੋ ਕੀ ਠੀਕ ਨਹੀਂ ਚੱਲਦਾ
door-accessibility-answer-title = ਜੇ ਅਸੀਂ ਜਵਾਬ ਨਾ ਦੇਈਏ
door-accessibility-answer = ਤੀਹ ਦਿਨ ਉਡੀਕ ਕਰੋ। ਫਿਰ ਤੁਸੀਂ AgID ਵਿੱਚ ਡਿਜੀਟਲ ਹੱਕਾਂ ਦੇ ਰਾਖੇ (Difensore civico per il digitale) ਨੂੰ ਲਿਖ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
door-accessibility-answer-link = Difensore civico per il digitale ਦੀ ਵੈੱਬਸਾਈਟ
door-accessibility-site-title = ਵੈੱਬਸਾਈਟ ਬਾਰੇ
door-accessibility-site = ਇਹ Filò ਨਾਲ ਬਣੀ ਹੈ, ਜੋ ਇੱਕ ਆਜ਼ਾਦ ਪ੍ਰੋਗਰਾਮ ਹੈ। ਇਹ ਪਹਿਲਾ ਰੂਪ ਹੈ। ਪੰਨੇ ਇੱਥੇ ਹੀ ਲਿਖੇ ਗਏ ਹਨ ਅਤੇ ਹੋਰਾਂ ਦੀਆਂ ਸੇਵਾਵਾਂ ਨਹੀਂ ਵਰਤਦੇ।

# Source code
door-code-title = ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਕੋਡ
door-code-lead = ਇਹ ਵੈੱਬਸਾਈਟ Filò ਨਾਲ ਬਣੀ ਹੈ, ਜੋ ਇੱਕ ਆਜ਼ਾਦ ਪ੍ਰੋਗਰਾਮ ਹੈ।
door-code-licence = ਇਸ ਦਾ ਲਾਇਸੰਸ ਯੂਰਪੀ ਜਨਤਕ ਲਾਇਸੰਸ EUPL 1.2 ਹੈ। ਕੋਈ ਹੋਰ ਸੰਸਥਾ ਇਸ ਨੂੰ ਵਰਤ ਸਕਦੀ ਹੈ, ਬਦਲ ਸਕਦੀ ਹੈ ਅਤੇ ਅੱਗੇ ਦੇ ਸਕਦੀ ਹੈ। ਜੋ ਇਸ ਨੂੰ ਬਦਲ ਕੇ ਹੋਰਾਂ ਨੂੰ ਦਿੰਦਾ ਹੈ, ਉਸ ਨੂੰ ਆਪਣਾ ਕੋਡ ਵੀ ਦੇਣਾ ਪਵੇਗਾ।
door-code-where = ਕੋਡ ਇੱਥੇ ਹੈ:
door-code-ask = ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਸੇਵਾ ਕੇਂਦਰ ਤੋਂ ਮੰਗੋ, ਤਾਂ ਇਹ ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲੇ ਤੁਹਾਨੂੰ ਕੋਡ ਦੇਣਗੇ। ਇਸ ਦਾ ਪਤਾ publiccode.yml ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ।

# Feedback
door-feedback-title = ਇਹ ਵੈੱਬਸਾਈਟ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਲੱਗੀ?
door-feedback-lead = ਸਿਰਫ਼ ਦੋ ਕਦਮ। ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ ਨਹੀਂ ਪੁੱਛਦੇ।
door-feedback-question = ਕੀ ਜਾਣਕਾਰੀ ਸਾਫ਼ ਹੈ?
door-feedback-missing = 1 ਤੋਂ 5 ਤੱਕ ਕੋਈ ਨੰਬਰ ਚੁਣੋ।
door-feedback-5 = 5, ਬਹੁਤ ਸਾਫ਼
door-feedback-4 = 4, ਕਾਫ਼ੀ ਸਾਫ਼
door-feedback-3 = 3, ਠੀਕ-ਠਾਕ
door-feedback-2 = 2, ਥੋੜ੍ਹੀ ਸਾਫ਼
door-feedback-1 = 1, ਬਿਲਕੁਲ ਸਾਫ਼ ਨਹੀਂ
door-feedback-why-title = ਸਾਨੂੰ ਦੱਸੋ ਕਿਉਂ
door-feedback-well = ਤੁਹਾਨੂੰ ਸਭ ਤੋਂ ਵੱਧ ਕੀ ਚੰਗਾ ਲੱਗਾ?
door-feedback-hard = ਕੀ ਔਖਾ ਲੱਗਾ?
door-feedback-several = ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਹੋ, ਜਾਂ ਕੋਈ ਵੀ ਨਹੀਂ।
door-feedback-clear = ਸ਼ਬਦ ਸਾਫ਼ ਸਨ
door-feedback-complete = ਮੈਨੂੰ ਜੋ ਚਾਹੀਦਾ ਸੀ, ਸਭ ਇੱਥੇ ਸੀ
door-feedback-in-order = ਮੈਨੂੰ ਹਰ ਵੇਲੇ ਪਤਾ ਸੀ ਕਿ ਕੀ ਕਰਨਾ ਹੈ
door-feedback-no-trouble = ਸਭ ਕੁਝ ਠੀਕ ਚੱਲਿਆ
door-feedback-not-clear = ਸ਼ਬਦ ਸਾਫ਼ ਨਹੀਂ ਸਨ
door-feedback-not-complete = ਕੁਝ ਘਾਟ ਸੀ
door-feedback-not-in-order = ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ ਕਿ ਕੀ ਕਰਨਾ ਹੈ
door-feedback-trouble = ਕੁਝ ਠੀਕ ਨਹੀਂ ਚੱਲਿਆ
door-feedback-other = ਕੁਝ ਹੋਰ
door-feedback-comment = ਕੀ ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-feedback-comment-hint = ਨਾਮ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਨਾ ਲਿਖੋ। ਅਸੀਂ ਇੱਥੋਂ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦੇ।
door-feedback-send = ਭੇਜੋ
door-feedback-thanks = ਧੰਨਵਾਦ
door-feedback-thanks-lead = ਇਹ ਸੇਵਾ ਕੇਂਦਰਾਂ ਦਾ ਕੰਮ ਸੰਭਾਲਣ ਵਾਲੇ ਪੜ੍ਹਦੇ ਹਨ। ਇਸ ਨਾਲ ਸਾਨੂੰ ਸੁਧਾਰ ਕਰਨ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।

# By which way one comes
door-closed-title = ਇਹ ਸੇਵਾ ਕੇਂਦਰ ਬੰਦ ਹੋ ਗਿਆ ਹੈ
door-closed-lead = ਤੁਹਾਨੂੰ ਮਿਲਿਆ ਕਾਗ਼ਜ਼ ਪੁਰਾਣਾ ਹੈ। ਪਰ ਇੱਥੇ ਅਜੇ ਵੀ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲੇ ਹਨ।
door-closed-helpers = ਹੁਣ ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
door-paper-back = ਇੱਥੇ ਵਾਪਸ ਆਉਣ ਲਈ ਫ਼ੋਨ ਨਾਲ ਕੋਡ ਸਕੈਨ ਕਰੋ। ਜਾਂ ਇਹ ਪਤਾ ਲਿਖੋ:
door-widget-frame = Filò: ਤੁਹਾਡੇ ਨੇੜੇ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
door-widget-title = ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
door-widget-lead = ਦੱਸੋ ਕੀ ਗੱਲ ਹੈ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਕੌਣ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇਗਾ। ਇਹ ਮੁਫ਼ਤ ਹੈ ਅਤੇ ਨਾਮ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
door-widget-link = ਮੈਨੂੰ ਦੱਸੋ ਕੌਣ ਮਦਦ ਕਰੇਗਾ
door-snippet-title = Comune ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ Filò
door-snippet-lead = ਇਨ੍ਹਾਂ ਦੋ ਲਿਖਤਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ { $town } ਦੀ ਵੈੱਬਸਾਈਟ ਦੇ ਪੰਨਿਆਂ ਵਿੱਚ ਕਾਪੀ ਕਰੋ।
door-snippet-no-cookie = ਇਹ ਕੋਈ ਕੁਕੀ (cookie) ਨਹੀਂ ਛੱਡਦਾ ਅਤੇ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚਲਾਉਂਦਾ।
door-snippet-no-trace = ਇਸ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਪੰਨਾ ਕੌਣ ਵੇਖਦਾ ਹੈ ਅਤੇ ਇਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਤੋਂ ਕੁਝ ਨਹੀਂ ਮੰਗਦਾ।
door-snippet-frame = ਡੱਬਾ
door-snippet-size = ਡੱਬੇ ਦੀ ਚੌੜਾਈ { $width } ਪਿਕਸਲ ਅਤੇ ਉਚਾਈ { $height } ਪਿਕਸਲ ਹੈ।
door-snippet-link = ਸਿਰਫ਼ ਲਿੰਕ
door-snippet-language = ਹੋਰ ਭਾਸ਼ਾ ਲਈ ਇਸ ਪੰਨੇ ਦੀ ਭਾਸ਼ਾ ਬਦਲੋ ਅਤੇ ਮੁੜ ਕਾਪੀ ਕਰੋ।

# Written without a name
door-discreet-title = ਜਾਣਕਾਰੀ
door-discreet-link = ਆਪਣਾ ਨਾਮ ਦੱਸੇ ਬਿਨਾਂ ਲਿਖੋ
door-discreet-link-note = ਅਸੀਂ ਉੱਥੇ ਅਤੇ ਉਦੋਂ ਜਵਾਬ ਦਿੰਦੇ ਹਾਂ ਜਿੱਥੇ ਅਤੇ ਜਦੋਂ ਤੁਹਾਨੂੰ ਕੋਈ ਖ਼ਤਰਾ ਨਾ ਹੋਵੇ।
door-today-title = ਕੈਲੰਡਰ
door-discreet-before-title = ਆਪਣਾ ਨਾਮ ਦੱਸੇ ਬਿਨਾਂ ਲਿਖੋ
door-discreet-before-lead = ਇੱਕ ਇਨਸਾਨ ਤੁਹਾਡੀ ਗੱਲ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਨਾਮ ਦੀ ਲੋੜ ਨਹੀਂ।
door-discreet-not-watched = ਰਾਤ ਨੂੰ ਜਾਂ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਕੀ ਤੁਸੀਂ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ।
door-discreet-no-name = ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ ਨਹੀਂ ਪੁੱਛਦੇ। ਤੁਸੀਂ ਆਪ ਦੱਸਦੇ ਹੋ, ਸਿਰਫ਼ ਜੇ ਚਾਹੋ ਅਤੇ ਜਦੋਂ ਚਾਹੋ।
door-discreet-who-reads = ਸਿਰਫ਼ ਉਹੀ ਪੜ੍ਹਦੇ ਹਨ ਜੋ ਤੁਹਾਡੇ ਚੁਣੇ ਹੋਏ ਸੇਵਾ ਕੇਂਦਰ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਨ। ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ ਕਿ ਉਹ ਕਿਹੜਾ ਹੈ।
door-discreet-children = ਜੇ ਕੋਈ ਬੱਚਾ ਜਾਂ 18 ਸਾਲ ਤੋਂ ਛੋਟਾ ਮੁੰਡਾ ਜਾਂ ਕੁੜੀ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪੜ੍ਹਨ ਵਾਲੇ ਨੂੰ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇ ਜੋ ਬੱਚਿਆਂ ਦੀ ਰਾਖੀ ਕਰਦੇ ਹਨ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਹ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ ਦੱਸ ਰਹੇ ਹਾਂ।
door-discreet-town-hint = ਇਸ ਨਾਲ ਸਹੀ ਸੇਵਾ ਕੇਂਦਰ ਲੱਭਦਾ ਹੈ।
door-discreet-town-known = ਤੁਸੀਂ { $town } ਵਿੱਚ ਰਹਿਣ ਵਾਲਿਆਂ ਦੇ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਲਿਖ ਰਹੇ ਹੋ।
door-discreet-town-elsewhere = ਇਸ Comune ਲਈ ਇੱਥੇ ਕੋਈ ਸੇਵਾ ਕੇਂਦਰ ਨਹੀਂ ਹੈ। ਨੇੜੇ ਦਾ ਕੋਈ Comune ਲਿਖ ਕੇ ਵੇਖੋ।
door-discreet-write = ਲਿਖੋ
door-discreet-back-title = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਆਪਣੇ ਛੇ ਸ਼ਬਦ ਹਨ?
door-discreet-words = ਤੁਹਾਡੇ ਛੇ ਸ਼ਬਦ
door-discreet-words-hint = ਇਹ ਇਤਾਲਵੀ ਸ਼ਬਦ ਹਨ: ਇਨ੍ਹਾਂ ਨੂੰ ਇਤਾਲਵੀ ਵਿੱਚ, ਕ੍ਰਮ ਨਾਲ ਲਿਖੋ। ਅੱਖਰਾਂ ਦੇ ਨਿਸ਼ਾਨ (à, è) ਅਤੇ ਛੋਟੀਆਂ ਗ਼ਲਤੀਆਂ ਨਾਲ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ। ਜਦੋਂ ਤੁਸੀਂ ਪੂਰਾ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਕਰਦੇ ਹੋ, ਇਹ ਪੰਨਾ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ।
door-discreet-open = ਖੋਲ੍ਹੋ
door-discreet-words-missing = ਆਪਣੇ ਛੇ ਸ਼ਬਦ ਲਿਖੋ।
door-discreet-words-count = ਸ਼ਬਦ { $all } ਹਨ। ਤੁਸੀਂ { $count } ਲਿਖੇ ਹਨ।
door-discreet-words-unknown = ਸ਼ਬਦ ਨੰਬਰ { $place } ਸਾਡੇ ਸ਼ਬਦਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਹੈ। ਵੇਖੋ ਕਿ ਤੁਸੀਂ ਇਸ ਨੂੰ ਠੀਕ ਲਿਖਿਆ ਹੈ। ਸ਼ਬਦ ਇਤਾਲਵੀ ਵਿੱਚ ਹਨ।
door-discreet-words-nothing = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਕੁਝ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ। ਸ਼ਾਇਦ ਕੋਈ ਸ਼ਬਦ ਗ਼ਲਤ ਹੈ। ਸ਼ਾਇਦ ਪੰਨਾ ਬੰਦ ਹੈ। ਤੁਸੀਂ ਨਵੇਂ ਸਿਰਿਓਂ ਲਿਖ ਸਕਦੇ ਹੋ।
door-discreet-words-wait = ਤੁਸੀਂ ਕਈ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਹੈ। { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
door-discreet-leave-hint = ਤੁਰੰਤ ਨਿਕਲਣ ਲਈ «ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ» ਦਬਾਓ, ਜਾਂ Esc ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾਓ।
door-discreet-over = ਪੰਨਾ ਬੰਦ ਹੈ। ਇਸ ਨੂੰ ਖੋਲ੍ਹਣ ਲਈ ਆਪਣੇ ਛੇ ਸ਼ਬਦ ਲਿਖੋ।
door-discreet-tell-title = ਤੁਹਾਡੀ ਗੱਲ
door-discreet-reader = ਤੁਹਾਡੀ ਗੱਲ ਪੜ੍ਹਨ ਵਾਲੇ: { $desk }। ਇਹ { $body } ਦਾ ਸੇਵਾ ਕੇਂਦਰ ਹੈ।
door-discreet-desk-other = ਹੋਰ ਸੇਵਾ ਕੇਂਦਰ ਚੁਣੋ
door-discreet-desk = ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਕੌਣ ਪੜ੍ਹੇ?
door-discreet-message = ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-discreet-message-hint = ਥੋੜ੍ਹੇ ਸ਼ਬਦ ਕਾਫ਼ੀ ਹਨ। ਬਾਕੀ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।
door-discreet-message-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸ਼ਬਦ ਲਿਖੋ।
door-discreet-alias = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਮ ਨਾਲ ਬੁਲਾਈਏ?
door-discreet-alias-hint = ਬਣਾਇਆ ਹੋਇਆ ਨਾਮ ਵੀ ਠੀਕ ਹੈ, ਜਾਂ ਕੁਝ ਵੀ ਨਾ ਲਿਖੋ।
door-discreet-age = ਤੁਹਾਡੀ ਉਮਰ
door-discreet-minor = ਮੇਰੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ
door-discreet-minor-note = ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਉਹ ਜਵਾਬ ਦੇਵੇ ਜਿਸ ਨੂੰ ਮੁੰਡੇ-ਕੁੜੀਆਂ ਨਾਲ ਗੱਲ ਕਰਨੀ ਆਉਂਦੀ ਹੈ।
door-discreet-way = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿੱਥੇ ਜਵਾਬ ਦੇਈਏ?
door-discreet-way-here = ਸਿਰਫ਼ ਇੱਥੇ
door-discreet-way-here-note = ਤੁਸੀਂ ਛੇ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਇਸ ਪੰਨੇ ’ਤੇ ਵਾਪਸ ਆਉਂਦੇ ਹੋ। ਫ਼ੋਨ ’ਤੇ ਕੁਝ ਨਹੀਂ ਆਉਂਦਾ।
door-discreet-way-call = ਫ਼ੋਨ ਕਰ ਕੇ
door-discreet-way-call-note = ਅਸੀਂ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਦਿਨਾਂ ਅਤੇ ਉਸ ਸਮੇਂ ਫ਼ੋਨ ਕਰਦੇ ਹਾਂ ਜੋ ਤੁਸੀਂ ਦੱਸਦੇ ਹੋ।
door-discreet-way-message = ਫ਼ੋਨ ’ਤੇ ਸੁਨੇਹਾ ਭੇਜ ਕੇ
door-discreet-way-message-note = ਸੁਨੇਹੇ ਵਿੱਚ ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਹੁੰਦਾ ਕਿ ਅਸੀਂ ਕੌਣ ਹਾਂ ਜਾਂ ਕਿਉਂ ਲਿਖ ਰਹੇ ਹਾਂ।
door-discreet-way-email = ਈਮੇਲ ਭੇਜ ਕੇ
door-discreet-way-email-note = ਈਮੇਲ ਵਿੱਚ ਇਹ ਨਹੀਂ ਲਿਖਿਆ ਹੁੰਦਾ ਕਿ ਅਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕਰ ਰਹੇ ਹਾਂ।
door-discreet-reach-more = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕਦੋਂ ਅਤੇ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹਾਂ
door-discreet-phone-missing = ਉਹ ਨੰਬਰ ਲਿਖੋ ਜਿਸ ’ਤੇ ਅਸੀਂ ਫ਼ੋਨ ਕਰੀਏ।
door-discreet-email-missing = ਉਹ ਈਮੇਲ ਪਤਾ ਲਿਖੋ ਜਿਸ ’ਤੇ ਅਸੀਂ ਲਿਖੀਏ।
door-discreet-days = ਅਸੀਂ ਕਿਹੜੇ ਦਿਨ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹਾਂ?
door-discreet-days-hint = ਜੇ ਤੁਸੀਂ ਕੁਝ ਨਹੀਂ ਚੁਣਦੇ, ਤਾਂ ਮਤਲਬ ਹੈ ਕਿ ਹਰ ਦਿਨ ਠੀਕ ਹੈ।
door-discreet-from = ਕਿੰਨੇ ਵਜੇ ਤੋਂ
door-discreet-until = ਕਿੰਨੇ ਵਜੇ ਤੱਕ
door-discreet-any-hour = ਕਿਸੇ ਵੀ ਵੇਲੇ
door-discreet-hours-wrong = ਖ਼ਤਮ ਹੋਣ ਦਾ ਸਮਾਂ ਸ਼ੁਰੂ ਦੇ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਹੈ। ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
door-discreet-cover = ਜੇ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਚੁੱਕੇ, ਤਾਂ ਅਸੀਂ ਕੀ ਕਹੀਏ?
door-discreet-cover-hint = ਜਿਵੇਂ: ਮੈਂ ਲਾਇਬ੍ਰੇਰੀ ਤੋਂ ਬੋਲਦੀ ਹਾਂ, ਕਿਤਾਬ ਆ ਗਈ ਹੈ।
door-discreet-interpreter = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
door-discreet-interpreter-no = ਨਹੀਂ, ਇਤਾਲਵੀ ਠੀਕ ਹੈ
door-discreet-send = ਭੇਜੋ
door-discreet-sent = ਤੁਹਾਡੀ ਗੱਲ ਸਾਡੇ ਕੋਲ ਪਹੁੰਚ ਗਈ ਹੈ। ਜਿੰਨੀ ਜਲਦੀ ਹੋ ਸਕੇ, ਅਸੀਂ ਜਵਾਬ ਦੇਵਾਂਗੇ।
door-discreet-sent-already = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਭੇਜ ਚੁੱਕੇ ਹੋ। ਛੇ ਸ਼ਬਦ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ।
door-discreet-words-title = ਤੁਹਾਡੇ ਛੇ ਸ਼ਬਦ
door-discreet-words-lead = ਇਨ੍ਹਾਂ ਇਤਾਲਵੀ ਸ਼ਬਦਾਂ ਨਾਲ ਤੁਸੀਂ ਇੱਥੇ ਵਾਪਸ ਆ ਕੇ ਜਵਾਬ ਪੜ੍ਹਦੇ ਹੋ। ਇਨ੍ਹਾਂ ਨੂੰ ਉੱਚੀ ਬੋਲੋ, ਇਸੇ ਤਰ੍ਹਾਂ ਕਾਗ਼ਜ਼ ’ਤੇ ਲਿਖ ਲਓ ਜਾਂ ਯਾਦ ਕਰ ਲਓ।
door-discreet-words-lost = ਇਹ ਹੁਣ ਦਿਸਦੇ ਹਨ ਅਤੇ ਫਿਰ ਕਦੇ ਨਹੀਂ ਦਿਸਣਗੇ। ਜੇ ਇਹ ਗੁਆਚ ਜਾਣ, ਤੁਸੀਂ ਹਮੇਸ਼ਾ ਨਵੇਂ ਸਿਰਿਓਂ ਲਿਖ ਸਕਦੇ ਹੋ।
door-discreet-open-now = ਆਪਣਾ ਪੰਨਾ ਖੋਲ੍ਹੋ
door-discreet-own = ਤੁਹਾਡਾ ਪੰਨਾ
door-discreet-own-called = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ, { $name }
door-discreet-reader-now = ਤੁਹਾਡੀ ਗੱਲ ਪੜ੍ਹਨ ਵਾਲੇ: { $desk }, { $body }।
door-discreet-you = ਤੁਸੀਂ
door-discreet-desk-says = ਸੇਵਾ ਕੇਂਦਰ
door-discreet-read = ਪੜ੍ਹ ਲਿਆ ਗਿਆ
door-discreet-waiting = ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ। ਇੱਕ-ਦੋ ਦਿਨ ਬਾਅਦ ਮੁੜ ਆਓ।
door-discreet-more = ਕੀ ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਲਿਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-discreet-closed = ਸੇਵਾ ਕੇਂਦਰ ਨੇ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰ ਦਿੱਤਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਲਿਖੋਗੇ, ਇਹ ਮੁੜ ਖੁੱਲ੍ਹ ਜਾਵੇਗਾ।
door-discreet-meetings = ਤੁਹਾਡੀਆਂ ਅਪਾਇੰਟਮੈਂਟਾਂ
door-discreet-book = ਕੀ ਤੁਸੀਂ ਆਪ ਆਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-discreet-book-lead = ਅਪਾਇੰਟਮੈਂਟ ਲਓ। ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ ਨਹੀਂ ਪੁੱਛਦੇ।
door-discreet-nobody = ਬਿਨਾਂ ਨਾਮ
door-discreet-reach-title = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰਦੇ ਹਾਂ
door-discreet-reach-never = ਅਸੀਂ ਹੁਣ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਕਰਾਂਗੇ। ਤੁਸੀਂ ਹਮੇਸ਼ਾ ਇੱਥੇ ਪੜ੍ਹ ਅਤੇ ਲਿਖ ਸਕਦੇ ਹੋ।
door-discreet-reach-here = ਅਸੀਂ ਸਿਰਫ਼ ਇੱਥੇ ਜਵਾਬ ਦਿੰਦੇ ਹਾਂ।
door-discreet-reach-call = ਅਸੀਂ ਇਸ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰਦੇ ਹਾਂ: { $address }।
door-discreet-reach-message = ਅਸੀਂ ਇਸ ਨੰਬਰ ’ਤੇ ਸੁਨੇਹਾ ਭੇਜਦੇ ਹਾਂ: { $address }।
door-discreet-reach-email = ਅਸੀਂ ਇਸ ਪਤੇ ’ਤੇ ਲਿਖਦੇ ਹਾਂ: { $address }।
door-discreet-never = ਹੁਣ ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਨਾ ਕਰੋ
door-discreet-keep = ਸੰਭਾਲੋ
door-discreet-yours = ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ
door-discreet-name-go = ਮੈਂ ਆਪਣਾ ਨਾਮ ਦੱਸਣਾ ਹੈ
door-discreet-name-title = ਤੁਹਾਡਾ ਨਾਮ, ਜੇ ਤੁਸੀਂ ਚਾਹੋ
door-discreet-name-lead = ਨਾਮ ਨਾਲ ਸੇਵਾ ਕੇਂਦਰ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ। ਸੁਨੇਹੇ ਇੱਥੇ ਹੀ ਰਹਿੰਦੇ ਹਨ। ਇਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਸਭ ਕੁਝ ਮਿਟਾ ਨਹੀਂ ਸਕੋਗੇ।
door-discreet-name = ਪੂਰਾ ਨਾਮ (nome e cognome)
door-discreet-name-yes = ਹਾਂ, ਮੈਂ ਆਪਣਾ ਨਾਮ ਦੱਸਦਾ/ਦੱਸਦੀ ਹਾਂ
door-discreet-named = ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਤੁਹਾਡਾ ਨਾਮ ਪਤਾ ਹੈ, ਕਿਉਂਕਿ ਤੁਸੀਂ ਆਪ ਦੱਸਿਆ ਹੈ।
door-discreet-delete = ਸਭ ਕੁਝ ਮਿਟਾਓ
door-discreet-delete-title = ਕੀ ਤੁਸੀਂ ਸਭ ਕੁਝ ਮਿਟਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-discreet-delete-lead = ਸੁਨੇਹੇ, ਫ਼ੋਨ ਜਾਂ ਈਮੇਲ ਅਤੇ ਅਪਾਇੰਟਮੈਂਟਾਂ ਹਮੇਸ਼ਾ ਲਈ ਮਿਟ ਜਾਂਦੇ ਹਨ। ਛੇ ਸ਼ਬਦਾਂ ਨਾਲ ਫਿਰ ਕੁਝ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ।
door-discreet-delete-yes = ਹਾਂ, ਸਭ ਕੁਝ ਮਿਟਾਓ

# Whether we write to people about their appointment
door-tell = ਕੀ ਤੁਸੀਂ ਯਾਦ ਕਰਾਉਣ ਵਾਲਾ ਸੁਨੇਹਾ ਚਾਹੁੰਦੇ ਹੋ?
door-tell-hint = ਕੁਝ ਬਦਲੇ ਤਾਂ ਵੀ ਅਸੀਂ ਤੁਹਾਨੂੰ ਲਿਖਦੇ ਹਾਂ। ਸੁਨੇਹੇ ਵਿੱਚ ਕਦੇ ਨਹੀਂ ਲਿਖਿਆ ਹੁੰਦਾ ਕਿ ਤੁਸੀਂ ਕਿਉਂ ਆ ਰਹੇ ਹੋ।
door-tell-sms = ਹਾਂ, ਫ਼ੋਨ ’ਤੇ ਸੁਨੇਹਾ ਭੇਜ ਕੇ
door-tell-sms-note = ਜੇ ਇਹ ਨਾ ਹੋ ਸਕੇ ਤਾਂ ਅਸੀਂ ਈਮੇਲ ਭੇਜਦੇ ਹਾਂ।
door-tell-mail = ਹਾਂ, ਈਮੇਲ ਭੇਜ ਕੇ
door-tell-nothing = ਨਹੀਂ, ਮੈਨੂੰ ਨਾ ਲਿਖੋ
door-tell-mail-missing = ਈਮੇਲ ਲੈਣ ਲਈ ਇੱਥੇ ਆਪਣਾ ਪਤਾ ਲਿਖੋ।
door-tell-detail = ਸੁਨੇਹੇ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ?
door-tell-detail-told = ਦਿਨ, ਸਮਾਂ ਅਤੇ ਥਾਂ ਵੀ
door-tell-detail-note = ਨਹੀਂ ਤਾਂ ਸਿਰਫ਼ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਹੈ।
door-row-tell = ਯਾਦ ਕਰਾਉਣਾ
door-tell-row-sms = ਫ਼ੋਨ ’ਤੇ ਸੁਨੇਹਾ ਭੇਜ ਕੇ
door-tell-row-mail = ਈਮੇਲ ਭੇਜ ਕੇ
door-tell-row-nothing = ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ
door-tell-row-cannot = ਇਸ ਨੰਬਰ ’ਤੇ ਸੁਨੇਹੇ ਨਹੀਂ ਪਹੁੰਚਦੇ। ਕੁਝ ਬਦਲੇ ਤਾਂ ਅਸੀਂ ਫ਼ੋਨ ਕਰਦੇ ਹਾਂ।
door-tell-row-told = ਦਿਨ, ਸਮਾਂ ਅਤੇ ਥਾਂ ਵੀ ਲਿਖੀ ਹੁੰਦੀ ਹੈ
door-tell-row-discreet = ਸਿਰਫ਼ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਹੈ
door-told-reminder-sms = ਅਸੀਂ ਫ਼ੋਨ ’ਤੇ ਸੁਨੇਹਾ ਭੇਜ ਕੇ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ: { $day }, { $time } ਵਜੇ।
door-told-reminder-mail = ਅਸੀਂ ਈਮੇਲ ਭੇਜ ਕੇ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ: { $day }, { $time } ਵਜੇ।
door-told-changes = ਕੁਝ ਬਦਲੇ ਤਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਲਿਖਦੇ ਹਾਂ।
door-told-nothing = ਅਸੀਂ ਤੁਹਾਨੂੰ ਨਹੀਂ ਲਿਖਦੇ: ਦਿਨ ਅਤੇ ਸਮਾਂ ਆਪ ਲਿਖ ਲਵੋ।

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = ਖੁੱਲ੍ਹਾ
    .text = ਤੁਸੀਂ ਦਾਖ਼ਲ ਹੋਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ। ਜੋ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ, ਉਹ ਪਹਿਲਾਂ ਦਾਖ਼ਲ ਹੁੰਦਾ ਹੈ।
door-intake-full = ਸਾਰੀਆਂ ਥਾਵਾਂ ਭਰ ਗਈਆਂ ਹਨ
    .text = ਤੁਸੀਂ ਫਿਰ ਵੀ ਕਹਿ ਸਕਦੇ ਹੋ। ਇੱਕ ਉਡੀਕ ਸੂਚੀ ਹੈ।

door-desk-now-online = ਹੁਣ ਇਹ ਦਫ਼ਤਰ ਔਨਲਾਈਨ ਮਿਲਦਾ ਹੈ, ਆਮ੍ਹੋ-ਸਾਮ੍ਹਣੇ ਨਹੀਂ।
door-desk-now-phone = ਹੁਣ ਇਹ ਦਫ਼ਤਰ ਫ਼ੋਨ ’ਤੇ ਮਿਲਦਾ ਹੈ, ਆਮ੍ਹੋ-ਸਾਮ੍ਹਣੇ ਨਹੀਂ।
door-desk-from-online = { $day } ਤੋਂ ਇਹ ਦਫ਼ਤਰ ਔਨਲਾਈਨ ਮਿਲਦਾ ਹੈ, ਆਮ੍ਹੋ-ਸਾਮ੍ਹਣੇ ਨਹੀਂ।
door-desk-from-phone = { $day } ਤੋਂ ਇਹ ਦਫ਼ਤਰ ਫ਼ੋਨ ’ਤੇ ਮਿਲਦਾ ਹੈ, ਆਮ੍ਹੋ-ਸਾਮ੍ਹਣੇ ਨਹੀਂ।
door-desk-from-desk = { $day } ਤੋਂ ਇਹ ਦਫ਼ਤਰ ਫਿਰ ਆਮ੍ਹੋ-ਸਾਮ੍ਹਣੇ ਮਿਲਦਾ ਹੈ।
door-mode-changed = ਉਸ ਦਿਨ ਦਫ਼ਤਰ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਮਿਲਦਾ ਹੈ। ਦੁਬਾਰਾ ਚੁਣੋ ਕਿ ਸਾਡੇ ਨਾਲ ਕਿਵੇਂ ਗੱਲ ਕਰਨੀ ਹੈ।
door-join = ਮੁਲਾਕਾਤ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋਵੋ
door-row-was = ਪਹਿਲਾਂ

# ਗਰੁੱਪ: ਮਿਲਣੀਆਂ ਜਿੱਥੇ ਉਹੀ ਲੋਕ ਕਈ ਵਾਰ ਆਉਂਦੇ ਹਨ
door-groups = ਗਰੁੱਪ ਦੀਆਂ ਮਿਲਣੀਆਂ
door-group-open = ਥਾਂ ਹੈ
    .text = ਤੁਸੀਂ ਬਾਕੀ ਸਾਰੀਆਂ ਮਿਲਣੀਆਂ ਵਿੱਚ ਆ ਸਕਦੇ ਹੋ।
door-group-full = ਹੁਣ ਭਰਿਆ ਹੋਇਆ ਹੈ
    .text = ਤੁਸੀਂ ਸੂਚੀ ਵਿੱਚ ਆ ਸਕਦੇ ਹੋ। ਜਦੋਂ ਥਾਂ ਖਾਲੀ ਹੁੰਦੀ ਹੈ, ਪਹਿਲਾਂ ਆਏ ਨੂੰ ਮਿਲਦੀ ਹੈ।
door-group-come = ਮੈਂ ਆਉਣਾ ਚਾਹੁੰਦਾ/ਚਾਹੁੰਦੀ ਹਾਂ
door-group-list = ਮੈਨੂੰ ਸੂਚੀ ਵਿੱਚ ਪਾਓ
door-group-meetings = ਅਸੀਂ ਕਦੋਂ ਮਿਲਦੇ ਹਾਂ
door-group-language = ਭਾਸ਼ਾ
door-group-know = ਜਾਣਨ ਵਾਲੀ ਗੱਲ
door-group-place-lead = ਥਾਂ ਬਾਕੀ ਸਾਰੀਆਂ ਮਿਲਣੀਆਂ ਲਈ ਹੈ। ਕੋਈ ਵੀ ਨਾਂ ਠੀਕ ਹੈ, ਬਣਾਇਆ ਹੋਇਆ ਵੀ।
door-group-list-title = ਉਡੀਕ ਸੂਚੀ
door-group-list-lead = ਹੁਣ ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਨਹੀਂ ਪੁੱਛਦੇ। ਸਿਰਫ਼ ਥਾਂ ਖਾਲੀ ਹੋਣ ’ਤੇ ਪੁੱਛਾਂਗੇ।
door-group-reach-hint = ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਥਾਂ ਹੈ। ਤੁਸੀਂ ਕੁਝ ਨਾ ਵੀ ਛੱਡੋ ਤਾਂ ਆਪਣਾ ਸਫ਼ਾ ਵੇਖ ਸਕਦੇ ਹੋ।
door-group-enrol = ਮੇਰਾ ਨਾਂ ਲਿਖੋ
door-group-overtaken = ਆਖਰੀ ਥਾਂ ਹੁਣੇ ਲੈ ਲਈ ਗਈ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਇੱਥੇ ਹੀ ਹੈ: ਕੀ ਸੂਚੀ ਵਿੱਚ ਆਉਣਾ ਹੈ?
door-group-free-now = ਹੁਣੇ ਇੱਕ ਥਾਂ ਖਾਲੀ ਹੋਈ ਹੈ। ਆਪਣਾ ਨਾਂ ਦੱਸੋ।
door-group-done = ਬਾਕੀ ਸਾਰੀਆਂ ਮਿਲਣੀਆਂ ਲਈ ਥਾਂ ਤੁਹਾਡੀ ਹੈ।
door-group-waiting-title = ਤੁਸੀਂ ਸੂਚੀ ਵਿੱਚ ਹੋ
door-group-waiting = { $before ->
    [0] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਨਹੀਂ।
    [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਜਣਾ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $before } ਜਣੇ ਹਨ।
}
door-group-waiting-how = ਜਦੋਂ ਥਾਂ ਖਾਲੀ ਹੁੰਦੀ ਹੈ, ਅਸੀਂ ਦੋ ਦਿਨ ਤੁਹਾਡੇ ਲਈ ਰੱਖਦੇ ਹਾਂ। ਜੇ ਤੁਸੀਂ ਸੰਪਰਕ ਛੱਡਿਆ ਹੈ ਤਾਂ ਅਸੀਂ ਦੱਸਾਂਗੇ। ਨਹੀਂ ਤਾਂ ਕਦੇ ਕਦੇ ਇੱਥੇ ਵੇਖੋ।
door-group-offered-title = ਤੁਹਾਡੇ ਲਈ ਥਾਂ ਹੈ
door-group-offered = ਅਸੀਂ { $day }, { $time } ਤੱਕ ਰੱਖਦੇ ਹਾਂ। ਆਪਣਾ ਨਾਂ ਅਤੇ ਸੰਪਰਕ ਦੱਸੋ।
door-group-accept = ਹਾਂ, ਮੈਂ ਆਵਾਂਗਾ/ਆਵਾਂਗੀ
door-group-refuse = ਨਹੀਂ, ਥਾਂ ਛੱਡਦਾ/ਛੱਡਦੀ ਹਾਂ
door-group-leave = ਗਰੁੱਪ ਛੱਡੋ
door-group-leave-list = ਸੂਚੀ ਵਿੱਚੋਂ ਨਿਕਲੋ
door-group-left = ਹੋ ਗਿਆ। ਥਾਂ ਉਡੀਕ ਕਰਨ ਵਾਲੇ ਨੂੰ ਮਿਲੇਗੀ।
door-group-lapsed = ਜਵਾਬ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ। ਥਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਮਿਲੀ। ਤੁਸੀਂ ਫਿਰ ਪੁੱਛ ਸਕਦੇ ਹੋ।
door-group-again = ਗਰੁੱਪ ਵੱਲ ਵਾਪਸ
door-group-link-hint = ਇਸ ਪਤੇ ਨਾਲ ਤੁਸੀਂ ਇੱਥੇ ਮੁੜ ਆਉਂਦੇ ਹੋ ਜਾਂ ਥਾਂ ਛੱਡਦੇ ਹੋ। ਜਿਸ ਕੋਲ ਇਹ ਹੈ ਉਹ ਕਰ ਸਕਦਾ ਹੈ: ਆਪਣੇ ਕੋਲ ਰੱਖੋ।
# ਦੂਜਿਆਂ ਨੂੰ ਭੇਜਣ ਵਾਲਿਆਂ ਦਾ ਪੰਨਾ: ਸਕੂਲ, ਡਾਕਟਰ, ਗਿਰਜਾ (D9)।
door-invii-title = ਤੁਹਾਡੇ ਭੇਜੇ ਲੋਕ
door-invii-open = ਮੇਰਾ ਪੰਨਾ ਖੋਲ੍ਹੋ
door-invii-open-lead = ਤੁਹਾਡਾ ਲਿੰਕ ਆ ਗਿਆ ਹੈ। ਆਪਣਾ ਪੰਨਾ ਖੋਲ੍ਹਣ ਲਈ ਦਬਾਓ।
door-invii-no-link = ਇਹ ਪੰਨਾ ਤੁਹਾਡੇ ਨਿੱਜੀ ਲਿੰਕ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ।
door-invii-no-link-way = ਉਹ ਲਿੰਕ ਖੋਲ੍ਹੋ ਜੋ ਅਦਾਰੇ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਹੈ। ਹੁਣ ਨਹੀਂ ਹੈ? ਜਿਸ ਨੇ ਦਿੱਤਾ ਸੀ, ਉਸ ਤੋਂ ਨਵਾਂ ਮੰਗੋ।
door-invii-closed = ਪੰਨਾ ਆਪਣੇ ਆਪ ਬੰਦ ਹੋ ਗਿਆ। ਆਪਣਾ ਲਿੰਕ ਫਿਰ ਖੋਲ੍ਹੋ, ਫਿਰ ਪਿੱਛੇ ਜਾਓ: ਜੋ ਲਿਖਿਆ ਸੀ ਉਹ ਉੱਥੇ ਹੀ ਹੈ।
door-invii-wait = ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋਈ ਹੈ। { $seconds } ਸਕਿੰਟ ਉਡੀਕੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
door-invii-ended = ਤੁਹਾਡੇ ਲਿੰਕ ਦੀ ਮਿਆਦ ਮੁੱਕ ਗਈ
door-invii-ended-lead = ਲਿੰਕ ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਸਾਲ ਚੱਲਦਾ ਹੈ। ਤੁਹਾਡਾ ਮੁੱਕ ਗਿਆ ਹੈ।
door-invii-revoked = ਤੁਹਾਡਾ ਲਿੰਕ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ
door-invii-revoked-lead = ਜਿਸ ਅਦਾਰੇ ਨੇ ਦਿੱਤਾ ਸੀ, ਉਸ ਨੇ ਬੰਦ ਕਰ ਦਿੱਤਾ ਹੈ।
door-invii-nothing = ਇਹ ਲਿੰਕ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਦਾ
door-invii-nothing-lead = ਸ਼ਾਇਦ ਕੋਈ ਹਿੱਸਾ ਰਹਿ ਗਿਆ ਹੈ, ਜਾਂ ਤੁਹਾਡੇ ਕੋਲ ਨਵਾਂ ਲਿੰਕ ਹੈ। ਪੂਰਾ ਨਕਲ ਕਰੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
door-invii-over-way = ਜਿਸ ਨੇ ਦਿੱਤਾ ਸੀ, ਉਸ ਤੋਂ ਨਵਾਂ ਲਿੰਕ ਮੰਗੋ। ਇੰਨੇ ਵਿੱਚ ਉਹ ਵਿਅਕਤੀ ਆਪ ਦਫ਼ਤਰ ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ ਜਾਂ ਬਿਨਾਂ ਨਾਂ ਦੇ ਵੀ ਲਿਖ ਸਕਦਾ ਹੈ।
door-invii-over-danger = ਕੋਈ ਬੱਚਾ ਹੁਣੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ? 112 ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
door-invii-sent = ਭੇਜ ਦਿੱਤਾ
door-invii-sent-next = ਦਫ਼ਤਰ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਫ਼ੋਨ ਕਰਦਾ ਹੈ, ਆਮ ਤੌਰ ’ਤੇ ਕੁਝ ਦਿਨਾਂ ਵਿੱਚ। ਉਸ ਨੂੰ ਦੱਸੋ ਕਿ ਫ਼ੋਨ ਆਵੇਗਾ। ਇੱਥੇ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ ਕਿ ਜਵਾਬ ਆਇਆ ਜਾਂ ਨਹੀਂ।
door-invii-taken-back = ਵਾਪਸ ਲੈ ਲਿਆ
door-invii-taken-back-next = ਦਫ਼ਤਰ ਨੂੰ ਹੁਣ ਇਸ ਦਾ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ।
door-invii-too-late = ਦਫ਼ਤਰ ਜਵਾਬ ਦੇ ਚੁੱਕਾ ਹੈ
door-invii-too-late-next = ਹੁਣ ਇੱਥੋਂ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ। ਜਿਸ ਨੇ ਮਨ ਬਦਲਿਆ ਹੈ, ਉਹ ਦਫ਼ਤਰ ਨੂੰ ਦੱਸ ਸਕਦਾ ਹੈ।
door-invii-state-sent = ਭੇਜਿਆ
door-invii-state-read = ਪੜ੍ਹਿਆ
door-invii-state-received = ਮਿਲ ਗਿਆ
door-invii-state-taken = ਦਫ਼ਤਰ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ
door-invii-state-could-not = ਨਹੀਂ ਹੋ ਸਕਿਆ
door-invii-state-call = ਕਿਰਪਾ ਕਰਕੇ ਦਫ਼ਤਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
door-invii-new = ਕਿਸੇ ਨੂੰ ਭੇਜੋ
door-invii-sent-title = ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਭੇਜਿਆ
door-invii-sent-lead = ਤੁਸੀਂ ਸਿਰਫ਼ ਇਹ ਵੇਖਦੇ ਹੋ ਕਿ ਜਵਾਬ ਆਇਆ ਜਾਂ ਨਹੀਂ। ਉਨ੍ਹਾਂ ਦੀ ਗੱਲ ਉਨ੍ਹਾਂ ਵਿਚਕਾਰ ਰਹਿੰਦੀ ਹੈ।
door-invii-empty = ਜਦੋਂ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਭੇਜੋਗੇ, ਇੱਥੇ ਵੇਖੋਗੇ ਕਿ ਦਫ਼ਤਰ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਜਾਂ ਨਹੀਂ।
    .title = ਤੁਸੀਂ ਅਜੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਭੇਜਿਆ
door-invii-until = ਤੁਹਾਡਾ ਲਿੰਕ { $day } ਤੱਕ ਚੱਲਦਾ ਹੈ। ਇਹ { $body } ਨੇ ਦਿੱਤਾ ਹੈ।
door-invii-take-back = ਮਨ ਬਦਲ ਗਿਆ: ਵਾਪਸ ਲਓ
door-invii-close = ਪੰਨਾ ਬੰਦ ਕਰੋ
door-invii-with-booking = ਮੁਲਾਕਾਤ ਸਮੇਤ
door-invii-mine = ਆਪਣੇ ਪੰਨੇ ’ਤੇ ਵਾਪਸ
door-invii-risk = ਕੀ ਤੁਹਾਨੂੰ ਡਰ ਹੈ ਕਿ ਕੋਈ ਕਿਸੇ ਬੱਚੇ ਜਾਂ ਨੌਜਵਾਨ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾ ਰਿਹਾ ਹੈ?
door-invii-risk-hint = ਇਹ 18 ਸਾਲ ਤੋਂ ਛੋਟੇ ਹਰ ਕਿਸੇ ਲਈ ਹੈ: ਮਾਰ-ਕੁੱਟ, ਬਦਸਲੂਕੀ, ਬੇਧਿਆਨੀ, ਘਰ ਜਾਣ ਦਾ ਡਰ। ਤੁਹਾਡਾ ਜਵਾਬ ਇੱਥੇ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।
door-invii-risk-yes = ਹਾਂ
door-invii-risk-unsure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
door-invii-risk-no = ਨਹੀਂ
door-invii-risk-missing = ਇੱਕ ਜਵਾਬ ਚੁਣੋ। ਜੇ ਸ਼ੱਕ ਹੈ ਤਾਂ «ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ» ਚੁਣੋ।
door-invii-harm = ਇੱਥੇ ਬੱਚਿਆਂ ਦੀ ਰਾਖੀ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਲੋੜ ਹੈ
door-invii-harm-lead = ਇਹ ਦਫ਼ਤਰ ਨੂੰ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਸ਼ੱਕ ਵੀ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਣਾ ਚਾਹੀਦਾ ਹੈ ਜੋ ਰਾਖੀ ਕਰ ਸਕਦੇ ਹਨ।
door-invii-harm-now = ਹੁਣੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ? ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ।
door-invii-harm-where = ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ
door-invii-harm-prosecutor = ਆਪਣੇ ਇਲਾਕੇ ਦੀ ਨਾਬਾਲਗਾਂ ਦੀ ਅਦਾਲਤ ਦੇ ਸਰਕਾਰੀ ਵਕੀਲ ਨੂੰ ਲਿਖੋ (Procura della Repubblica presso il Tribunale per i minorenni)।
door-invii-harm-service = ਜਿੱਥੇ ਬੱਚਾ ਰਹਿੰਦਾ ਹੈ, ਉਸ ਨਗਰ ਦੀ ਸਮਾਜਿਕ ਸੇਵਾ ਨਾਲ ਗੱਲ ਕਰੋ। ਜੇ ਸ਼ੱਕ ਹੈ ਤਾਂ ਨਾਂ ਦੱਸੇ ਬਿਨਾਂ ਸਲਾਹ ਲੈ ਸਕਦੇ ਹੋ।
door-invii-harm-near = { $town } ਲਈ:
door-invii-harm-school = ਸਕੂਲ ਵਿੱਚ ਮੁਖੀ ਨੂੰ ਵੀ ਦੱਸੋ। ਤੁਹਾਡਾ ਫ਼ਰਜ਼ ਫਿਰ ਵੀ ਰਹਿੰਦਾ ਹੈ।
door-invii-harm-duty = ਤੁਹਾਨੂੰ ਕੀ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
door-invii-harm-law = ਕੀ ਤੁਸੀਂ ਸਕੂਲ ਜਾਂ ਸਿਹਤ ਵਰਗੀ ਸਰਕਾਰੀ ਸੇਵਾ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹੋ? ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਬੱਚੇ ਵਿਰੁੱਧ ਅਪਰਾਧ ਦੀ ਖ਼ਬਰ ਬਿਨਾਂ ਦੇਰ ਦੇਣੀ ਲਾਜ਼ਮੀ ਹੈ (art. 331 c.p.p., art. 361 ਅਤੇ 362 c.p.)। ਜਿਸ ਲਈ ਲਾਜ਼ਮੀ ਨਹੀਂ, ਉਹ ਵੀ ਦੱਸ ਸਕਦਾ ਹੈ।
door-invii-harm-agreement = ਕਿਸੇ ਦੀ ਹਾਂ ਦੀ ਲੋੜ ਨਹੀਂ, ਮਾਪਿਆਂ ਦੀ ਵੀ ਨਹੀਂ। ਜੇ ਨੁਕਸਾਨ ਕਰਨ ਵਾਲਾ ਘਰ ਵਿੱਚ ਹੈ, ਤਾਂ ਘਰ ਨਾ ਦੱਸੋ।
door-invii-harm-proof = ਸਬੂਤ ਦੀ ਲੋੜ ਨਹੀਂ ਅਤੇ ਜਾਂਚ ਨਹੀਂ ਕਰਨੀ। ਲਿਖੋ ਕਿ ਕੀ ਵੇਖਿਆ ਤੇ ਸੁਣਿਆ, ਅਤੇ ਕਦੋਂ।
door-invii-harm-not-here = ਇਸ ਪੰਨੇ ਤੋਂ ਕੁਝ ਨਹੀਂ ਜਾਂਦਾ ਅਤੇ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਰਹਿੰਦਾ। ਖ਼ਬਰ ਤੁਸੀਂ ਆਪ ਦਿੰਦੇ ਹੋ।
door-invii-about = ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਭੇਜਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-invii-about-lead = ਅਸੀਂ ਸਿਰਫ਼ ਉਹ ਪੁੱਛਦੇ ਹਾਂ ਜੋ ਫ਼ੋਨ ਕਰਨ ਲਈ ਚਾਹੀਦਾ ਹੈ।
door-invii-called = ਨਾਂ, ਪਹਿਲੇ ਅੱਖਰ ਜਾਂ ਫ਼ਰਜ਼ੀ ਨਾਂ
door-invii-called-hint = ਇਸ ਨਾਲ ਤੁਸੀਂ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚ ਲੱਭ ਲੈਂਦੇ ਹੋ। ਜਿੰਨਾ ਉਹ ਚਾਹੇ, ਓਨਾ ਕਾਫ਼ੀ ਹੈ।
door-invii-called-missing = ਕੋਈ ਨਾਂ ਲਿਖੋ, ਭਾਵੇਂ ਫ਼ਰਜ਼ੀ।
door-invii-phone = ਉਸ ਦਾ ਫ਼ੋਨ
door-invii-phone-missing = ਉਸ ਦਾ ਫ਼ੋਨ ਜਾਂ ਈ-ਮੇਲ ਲਿਖੋ।
door-invii-more-ways = ਈ-ਮੇਲ, ਜਾਂ ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ
door-invii-reach = ਕਦੋਂ ਅਤੇ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰਨਾ ਹੈ
door-invii-reach-hint = ਮਿਸਾਲ ਲਈ: ਸਿਰਫ਼ ਸਵੇਰੇ; ਜੇ ਕੋਈ ਹੋਰ ਚੁੱਕੇ ਤਾਂ ਨਾ ਦੱਸਣਾ ਤੁਸੀਂ ਕੌਣ ਹੋ।
door-invii-age = ਉਮਰ
door-invii-minor = 18 ਸਾਲ ਤੋਂ ਘੱਟ
door-invii-minor-note = ਫਿਰ ਮਾਂ ਜਾਂ ਪਿਓ ਹਾਂ ਕਹਿੰਦਾ ਹੈ।
door-invii-town = ਕਿੱਥੇ ਰਹਿੰਦਾ ਹੈ?
door-invii-town-missing = ਉਹ ਨਗਰ ਲਿਖੋ ਜਿੱਥੇ ਰਹਿੰਦਾ ਹੈ।
door-invii-language = ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦਾ ਹੈ?
door-invii-needs = ਕਿਸ ਚੀਜ਼ ਦੀ ਲੋੜ ਹੈ?
door-invii-need-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਚੀਜ਼ ਚੁਣੋ।
door-invii-note = ਦੋ ਸ਼ਬਦ ਹੋਰ ਲਿਖਣੇ ਹਨ?
door-invii-note-hint = ਸਿਰਫ਼ ਉਹ ਜੋ ਉਸ ਨੂੰ ਪਤਾ ਹੈ। ਬਿਮਾਰੀਆਂ ਨਹੀਂ, ਰਾਵਾਂ ਨਹੀਂ।
door-invii-agreement = { $name } ਦੀ ਹਾਂ
door-invii-reader = ਇਹ ਪੜ੍ਹਦਾ ਹੈ: { $desk }, { $body }।
door-invii-desk-other = ਹੋਰ ਦਫ਼ਤਰ ਚੁਣੋ
door-invii-desk = ਕੌਣ ਪੜ੍ਹੇ?
door-invii-read-title = ਉੱਚੀ ਪੜ੍ਹੋ
door-invii-read = { $name } ਤੁਹਾਡਾ ਨਾਂ ਅਤੇ ਨੰਬਰ ਇਸ ਦਫ਼ਤਰ ਨੂੰ ਦਿੰਦਾ ਹੈ: { $desk }, { $body }। ਦਫ਼ਤਰ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਦਾ ਹੈ। ਭੇਜਣ ਵਾਲਾ ਸਿਰਫ਼ ਇਹ ਵੇਖਦਾ ਹੈ ਕਿ ਜਵਾਬ ਆਇਆ, ਇਹ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕੀ ਕਿਹਾ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਮਨ ਬਦਲੇ ਤਾਂ ਬੱਸ ਦੱਸ ਦਿਓ। ਠੀਕ ਹੈ?
door-invii-by = ਕਿਸ ਨੇ ਹਾਂ ਕਹੀ?
door-invii-by-person = ਉਸ ਨੇ ਆਪ
door-invii-by-parent = ਮਾਂ, ਪਿਓ ਜਾਂ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਕੋਈ
door-invii-by-missing = ਚੁਣੋ ਕਿ ਕਿਸ ਨੇ ਹਾਂ ਕਹੀ।
door-invii-how = ਕਿਵੇਂ?
door-invii-how-person = ਆਮ੍ਹੋ-ਸਾਮ੍ਹਣੇ
door-invii-how-phone = ਫ਼ੋਨ ’ਤੇ
door-invii-how-missing = ਚੁਣੋ ਕਿ ਕਿਵੇਂ ਕਿਹਾ।
door-invii-day = ਕਿਸ ਦਿਨ?
door-invii-day-missing = ਦਿਨ ਲਿਖੋ।
door-invii-day-wrong = ਪਿਛਲੇ ਤਿੰਨ ਮਹੀਨਿਆਂ ਦਾ ਦਿਨ ਲਿਖੋ, ਆਉਣ ਵਾਲਾ ਨਹੀਂ।
door-invii-agreed = ਹਾਂ
door-invii-agreed-yes = ਇਹ ਸ਼ਬਦ ਸੁਣੇ ਅਤੇ ਹਾਂ ਕਹੀ
door-invii-agreed-missing = ਉਸ ਦੀ ਹਾਂ ਬਿਨਾਂ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ, ਕਿਉਂਕਿ ਫ਼ੈਸਲਾ ਉਸ ਦਾ ਹੈ। ਜੇ ਨਾਂਹ ਕਹੇ ਤਾਂ ਜਦੋਂ ਚਾਹੇ ਆਪ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ।
door-invii-desk-changed = ਤੁਸੀਂ ਹੋਰ ਦਫ਼ਤਰ ਚੁਣਿਆ ਹੈ: ਨਵੇਂ ਸ਼ਬਦ ਪੜ੍ਹੋ, ਫਿਰ ਉਸ ਦੀ ਹਾਂ ਲਗਾਓ।
door-invii-parent-needed = 18 ਸਾਲ ਤੋਂ ਛੋਟੇ ਲਈ ਮਾਂ ਜਾਂ ਪਿਓ ਹਾਂ ਕਹਿੰਦਾ ਹੈ। ਜੇ ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਣਾ ਚਾਹੀਦਾ, ਤਾਂ ਨੌਜਵਾਨ ਬਿਨਾਂ ਨਾਂ ਦੇ ਆਪ ਲਿਖ ਸਕਦਾ ਹੈ।
door-invii-send = ਭੇਜੋ: ਦਫ਼ਤਰ ਫ਼ੋਨ ਕਰਦਾ ਹੈ
door-invii-book = ਮੁਲਾਕਾਤ ਬੁੱਕ ਕਰੋ
door-invii-change = ਜੋ ਲਿਖਿਆ ਹੈ ਉਹ ਬਦਲੋ
door-invii-book-title = { $name } ਲਈ ਮੁਲਾਕਾਤ
door-invii-first = ਪਹਿਲੀ ਖ਼ਾਲੀ ਥਾਂ: { $day }
door-invii-no-times = ਪਿੱਛੇ ਜਾਓ: ਹੋਰ ਦਫ਼ਤਰ ਚੁਣੋ, ਜਾਂ ਭੇਜੋ ਅਤੇ ਦਫ਼ਤਰ ਫ਼ੋਨ ਕਰੇਗਾ।
    .title = ਬੁੱਕ ਕਰਨ ਲਈ ਕੋਈ ਸਮਾਂ ਨਹੀਂ
door-invii-booked-by = { $name }, { $place } ਨੇ ਬੁੱਕ ਕੀਤਾ, ਉਸ ਦੀ ਸਹਿਮਤੀ ਨਾਲ।
door-invii-tell = ਜੇ ਤੁਸੀਂ ਬੁੱਕ ਕਰੋ: ਕੀ ਉਸ ਨੂੰ ਸੁਨੇਹਾ ਚਾਹੀਦਾ ਹੈ?
door-invii-tell-hint = ਬੁੱਕ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ। ਸੁਨੇਹਾ ਕਦੇ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਹ ਕਿਉਂ ਆਉਂਦਾ ਹੈ।
door-invii-tell-missing = ਪੁੱਛੋ ਕਿ ਸੁਨੇਹਾ ਚਾਹੀਦਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਚੁਣੋ।
door-invii-tell-no-mail = ਈਮੇਲ ਲਈ ਉਸ ਦਾ ਪਤਾ ਚਾਹੀਦਾ ਹੈ: ਵਾਪਸ ਜਾ ਕੇ ਲਿਖੋ।
door-invii-told = ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਸੁਨੇਹਾ ਪਹੁੰਚਦਾ ਹੈ। ਕੁਝ ਬਦਲੇ ਤਾਂ ਅਸੀਂ ਉਸ ਨੂੰ ਲਿਖਦੇ ਹਾਂ।
door-invii-told-nothing = ਅਸੀਂ ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਨਹੀਂ ਲਿਖਦੇ: ਦਿਨ, ਸਮਾਂ ਅਤੇ ਕੋਡ ਤੁਸੀਂ ਦੱਸੋ।
door-invii-nobody-answers = ਇਸ Comune ਲਈ ਅਜੇ ਕੋਈ ਸੇਵਾ ਕੇਂਦਰ ਭੇਜੇ ਗਿਆਂ ਨੂੰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ। ਉਹ ਵਿਅਕਤੀ ਆਪ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ।

# Coming earlier than one is expected (A8)
door-earlier = ਮੈਂ ਪਹਿਲਾਂ ਆਉਣਾ ਚਾਹੁੰਦਾ/ਚਾਹੁੰਦੀ ਹਾਂ
door-earlier-title = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਆਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
door-earlier-lead = ਜੇ ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਖਾਲੀ ਹੋਵੇ, ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਰੱਖਦੇ ਹਾਂ ਅਤੇ ਤੁਹਾਨੂੰ ਲਿਖਦੇ ਹਾਂ। ਹਾਂ ਕਹਿਣ ਤੱਕ ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਾਇਮ ਹੈ।
door-earlier-part = ਦਿਨ ਦੇ ਕਿਸ ਵੇਲੇ ਆ ਸਕਦੇ ਹੋ?
door-earlier-any = ਕਿਸੇ ਵੀ ਵੇਲੇ
door-earlier-morning = ਸਵੇਰੇ
door-earlier-afternoon = ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ
door-earlier-days = ਕਿਹੜੇ ਦਿਨ?
door-earlier-days-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਦਿਨ ਚੁਣੋ।
door-earlier-notice = ਕਿੰਨਾ ਪਹਿਲਾਂ ਦੱਸੀਏ?
door-earlier-notice-1 = ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਕਾਫ਼ੀ ਹੈ
door-earlier-notice-3 = ਤਿੰਨ ਦਿਨ ਪਹਿਲਾਂ
door-earlier-notice-7 = ਇੱਕ ਹਫ਼ਤਾ ਪਹਿਲਾਂ
door-earlier-ask = ਹਾਂ, ਮੈਨੂੰ ਦੱਸੋ
door-earlier-back = ਨਹੀਂ, ਵਾਪਸ
door-earlier-waiting-title = ਅਸੀਂ ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਲੱਭ ਰਹੇ ਹਾਂ
door-earlier-waiting = ਖਾਲੀ ਹੋਇਆ ਤਾਂ ਲਿਖਾਂਗੇ। ਤਦ ਤੱਕ ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਾਇਮ ਹੈ।
door-earlier-stop = ਹੁਣ ਨਾ ਲੱਭੋ
door-earlier-stopped = ਠੀਕ ਹੈ, ਹੁਣ ਨਹੀਂ ਲੱਭਦੇ। ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਾਇਮ ਹੈ।
door-earlier-kept-title = ਪਹਿਲਾਂ ਦਾ ਇੱਕ ਸਮਾਂ ਹੈ
door-earlier-kept = { $day }, { $time } ਵਜੇ। ਤੁਹਾਡੇ ਲਈ { $until_day }, { $until_time } ਵਜੇ ਤੱਕ ਰੱਖਿਆ ਹੈ। ਹਾਂ ਨਾ ਕਹੋ ਤਾਂ ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਾਇਮ ਰਹਿੰਦੀ ਹੈ।
door-earlier-yes = ਹਾਂ, ਪਹਿਲਾਂ ਆਵਾਂਗਾ/ਆਵਾਂਗੀ
door-earlier-no = ਨਹੀਂ, ਆਪਣਾ ਸਮਾਂ ਰੱਖਣਾ ਹੈ
door-earlier-refused = ਠੀਕ ਹੈ, ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਾਇਮ ਹੈ।
door-earlier-done = ਹੋ ਗਿਆ: ਹੁਣ ਤੁਸੀਂ ਪਹਿਲਾਂ ਆਓਗੇ।
door-earlier-gone = ਉਹ ਸਮਾਂ ਹੁਣ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਕਾਇਮ ਹੈ।
door-earlier-rested = ਤਿੰਨ ਵਾਰ ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਸੀ, ਹਾਂ ਨਹੀਂ ਹੋਈ। ਹੁਣ ਨਹੀਂ ਲੱਭਦੇ। ਚਾਹੋ ਤਾਂ ਫਿਰ ਪੁੱਛੋ।
door-mediation-ask = ਕੀ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ { $language } ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਹੋਵੇ?
door-mediation-ask-hint = ਉਹ ਹਰ ਗੱਲ ਗੁਪਤ ਰੱਖਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਲਈ ਇਹ ਮੁਫ਼ਤ ਹੈ। ਕਿਸੇ ਬੱਚੇ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰ ਤੋਂ ਅਨੁਵਾਦ ਕਰਵਾਉਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਦਫ਼ਤਰ ਉਸ ਨੂੰ ਲੱਭਦਾ ਹੈ: ਤੁਹਾਡੇ ਪੰਨੇ ਉੱਤੇ ਲਿਖਿਆ ਹੋਵੇਗਾ ਕਿ ਉਹ ਮਿਲ ਗਿਆ ਹੈ।
door-mediation-no = ਨਹੀਂ, ਧੰਨਵਾਦ
door-mediation-yes = ਹਾਂ
door-mediation-woman = ਹਾਂ, ਇੱਕ ਔਰਤ
door-row-mediation = ਕੌਣ ਅਨੁਵਾਦ ਕਰੇਗਾ
door-mediation-found = ਤੁਹਾਡੇ ਨਾਲ { $language } ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਹੋਵੇਗਾ।
door-mediation-looking = ਅਸੀਂ { $language } ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਲੱਭ ਰਹੇ ਹਾਂ।
door-mediation-silent = ਉਹ ਹਰ ਗੱਲ ਗੁਪਤ ਰੱਖਦਾ ਹੈ। ਤੁਹਾਡੇ ਲਈ ਇਹ ਮੁਫ਼ਤ ਹੈ।

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = ਅੰਦਰ ਜਾਣ ਲਈ ਕੋਡ ਵੀ ਚਾਹੀਦਾ ਹੈ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਬੋਲ ਕੇ ਦੱਸਿਆ ਸੀ।
door-mine-no-link = ਇਹ ਸਫ਼ਾ ਇੱਕ ਲਿੰਕ ਅਤੇ ਇੱਕ ਕੋਡ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨ ਵਾਲਾ ਦਿੰਦਾ ਹੈ।
door-mine-code-hint = ਅੱਠ ਅੰਕ, ਜਿਵੇਂ 1234 5678।
door-mine-digits = ਕੋਡ ਦੇ ਅੱਠ ਅੰਕ ਹਨ। ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਕਿਵੇਂ ਲਿਖਿਆ ਹੈ।
door-mine-nothing = ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ। ਅੰਕ ਦੇਖੋ, ਜਾਂ ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੂੰ ਪੁੱਛੋ।
door-mine-lead = ਇੱਥੇ ਤੁਸੀਂ ਆਪਣਾ ਹਿੱਸਾ ਦੇਖਦੇ ਹੋ। ਪਰਿਵਾਰ ਦੇ ਹੋਰ ਲੋਕ ਇਹ ਨਹੀਂ ਦੇਖਦੇ।
door-mine-dates = ਅਗਲੀਆਂ ਤਾਰੀਖਾਂ
door-mine-dates-none = ਹਾਲੇ ਕੋਈ ਤਾਰੀਖ ਨਹੀਂ।
door-mine-review = ਅਸੀਂ ਮਿਲ ਕੇ ਦੇਖਦੇ ਹਾਂ ਕਿ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ।
door-mine-promises = ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ
door-mine-promises-none = ਹਾਲੇ ਤੁਹਾਡੇ ਹਿੱਸੇ ਵਾਲੀ ਕੋਈ ਦਸਤਖਤ ਕੀਤੀ ਯੋਜਨਾ ਨਹੀਂ।
door-mine-together = ਤੁਸੀਂ ਸਾਰੇ ਮਿਲ ਕੇ
door-mine-child = ਤੁਹਾਡਾ ਬੱਚਾ
door-mine-by = { $day } ਤੱਕ
door-mine-late = ਦਿਨ { $day } ਸੀ। ਅਜਿਹਾ ਹੋ ਜਾਂਦਾ ਹੈ। ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਹੇਠਾਂ ਲਿਖੋ।
door-mine-late-theirs = ਦਿਨ { $day } ਸੀ। ਹੁਣ ਸਾਡੀ ਵਾਰੀ ਹੈ: ਤੁਸੀਂ ਸਾਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ।
door-mine-done = ਹੋ ਗਿਆ
door-mine-ask = ਪੁੱਛੋ: { $who }
door-mine-shared = ਅਸੀਂ ਹੋਰਾਂ ਨੂੰ ਕੀ ਦਿੱਤਾ
door-mine-shared-none = ਹੁਣ ਤੱਕ ਅਸੀਂ ਇੱਥੋਂ ਹੋਰਾਂ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ।
door-mine-readers = ਕਿਸ ਨੇ ਪੜ੍ਹਿਆ
door-mine-readers-lead = ਤੁਸੀਂ ਪੜ੍ਹਨ ਵਾਲੇ ਦਾ ਦਿਨ, ਕੰਮ ਅਤੇ ਅਦਾਰਾ ਦੇਖਦੇ ਹੋ। ਨਾਮ ਨਹੀਂ।
door-mine-readers-none = ਹੁਣ ਤੱਕ ਕਿਸੇ ਨੇ ਨਹੀਂ ਪੜ੍ਹਿਆ।
door-mine-readers-more = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਦਿਨ ਡਾਊਨਲੋਡ ਵਾਲੀ ਕਾਪੀ ਵਿੱਚ ਹਨ।
door-mine-part-social = ਸਮਾਜ ਸੇਵਕ
door-mine-part-educator = ਸਿੱਖਿਅਕ
door-mine-part-psychologist = ਮਨੋਵਿਗਿਆਨੀ
door-mine-part-job = ਕੰਮ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਨ ਵਾਲਾ
door-mine-part-health = ਸਿਹਤ ਕਰਮਚਾਰੀ
door-mine-part-school = ਸਕੂਲ
door-mine-part-mediator = ਭਾਸ਼ਾ ਵਿੱਚ ਮਦਦ ਕਰਨ ਵਾਲਾ
door-mine-part-coordinator = ਤਾਲਮੇਲ ਕਰਨ ਵਾਲਾ
door-mine-part-other = ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲਾ ਹੋਰ ਕੋਈ
door-mine-write = ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੂੰ ਲਿਖੋ
door-mine-write-hint = ਰਾਤ ਨੂੰ ਜਾਂ ਛੁੱਟੀ ਦੇ ਦਿਨ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਖ਼ਤਰੇ ਵਿੱਚ 112 ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
door-mine-kind = ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
door-mine-kind-answer = ਕੁਝ ਕਹਿਣਾ
door-mine-kind-correction = ਗਲਤੀ ਠੀਕ ਕਰਨ ਲਈ ਕਹਿਣਾ
door-mine-sent = ਮਿਲ ਗਿਆ। ਜਵਾਬ ਇੱਥੇ ਮਿਲੇਗਾ।
door-mine-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਘੱਟ ਸ਼ਬਦ ਲਿਖੋ।
door-mine-many = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਬਹੁਤ ਲਿਖਿਆ ਹੈ। ਜਵਾਬ ਦੀ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਲਿਖੋ।
door-mine-wrote = ਤੁਸੀਂ ਕੀ ਲਿਖਿਆ
door-mine-received = ਮਿਲ ਗਿਆ
door-mine-answer = { $body } ਦਾ ਜਵਾਬ, { $day }
door-mine-copy = ਕਾਪੀ ਡਾਊਨਲੋਡ ਕਰੋ
door-mine-copy-note = ਇੱਥੇ ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਹੈ, ਉਹ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਲੈ ਸਕਦੇ ਹੋ। ਜੇ ਫ਼ੋਨ ਹੋਰ ਵੀ ਵਰਤਦੇ ਹਨ, ਤਾਂ ਨਾ ਲਓ।
door-mine-copy-made = { $day } ਦੀ ਕਾਪੀ
door-mine-limits = ਇੱਥੇ ਗੁਪਤ ਨੋਟ ਅਤੇ ਜੱਜ ਦੇ ਕਾਗਜ਼ ਨਹੀਂ ਹਨ। ਉਨ੍ਹਾਂ ਬਾਰੇ ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੂੰ ਪੁੱਛੋ।
door-mine-until = ਸਫ਼ਾ { $day } ਤੱਕ ਚੱਲਦਾ ਹੈ।
door-mine-born = ਜਨਮ ਤਾਰੀਖ
door-mine-tax = ਟੈਕਸ ਕੋਡ
