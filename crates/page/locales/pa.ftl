# SPDX-License-Identifier: EUPL-1.2
# Punjabi (Gurmukhi). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ’ਤੇ ਜਾਓ
page-languages = ਭਾਸ਼ਾ
page-navigation = ਮੀਨੂ
page-crumbs = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
page-sign-out = ਬਾਹਰ ਨਿਕਲੋ
page-demonstration = ਇਹ ਸਿਰਫ਼ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਲੋਕ ਅਤੇ ਅਪਾਇੰਟਮੈਂਟਾਂ ਅਸਲੀ ਨਹੀਂ ਹਨ।
page-footer-sentence = ਇੱਕੋ ਧਾਗਾ, ਪਹਿਲੇ ਸ਼ਬਦ ਤੋਂ ਜਵਾਬ ਤੱਕ।
page-optional = ਜ਼ਰੂਰੀ ਨਹੀਂ
page-error = ਗ਼ਲਤੀ:
page-errors-title = { $count ->
    [one] { $count } ਗੱਲ ਠੀਕ ਕਰਨ ਵਾਲੀ ਹੈ
   *[other] { $count } ਗੱਲਾਂ ਠੀਕ ਕਰਨ ਵਾਲੀਆਂ ਹਨ
}
page-today = ਅੱਜ
page-tomorrow = ਭਲਕੇ
page-yesterday = ਬੀਤੇ ਕੱਲ੍ਹ
page-at = ਸਮਾਂ
page-chosen = ਚੁਣਿਆ ਹੋਇਆ
page-thread-past = ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ
page-thread-to-come = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
page-thread-done = ਹੋ ਗਿਆ
page-thread-place = ਕਦਮ { $now }, ਕੁੱਲ { $all }
page-table-empty = ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ।
page-pages = ਪੰਨੇ
page-pages-before = ਪਿਛਲਾ ਪੰਨਾ
page-pages-after = ਅਗਲਾ ਪੰਨਾ
page-pages-now = ਪੰਨਾ { $now }, ਕੁੱਲ { $last }
page-home = ਸ਼ੁਰੂ ’ਤੇ ਵਾਪਸ ਜਾਓ
page-back = ਪਿੱਛੇ ਜਾਓ

# What is wrong with a field
page-field-empty = ਜਵਾਬ ਲਿਖੋ।
page-field-choose = ਇੱਕ ਜਵਾਬ ਚੁਣੋ।
page-field-too-long = ਲਿਖਤ ਬਹੁਤ ਲੰਮੀ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਲਿਖੋ।
page-field-email = ਇਹ ਈਮੇਲ ਪਤਾ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ। ਮਿਸਾਲ: nome@esempio.it
page-field-phone = ਇਹ ਨੰਬਰ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ। ਸਿਰਫ਼ ਅੰਕ ਅਤੇ ਖ਼ਾਲੀ ਥਾਂ ਲਿਖੋ।
page-field-number = ਨੰਬਰ ਲਿਖੋ।
page-field-date = ਇਹ ਤਾਰੀਖ਼ ਹੁੰਦੀ ਹੀ ਨਹੀਂ।

# When something does not work
page-problem-invalid = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਸ ਵਿੱਚ ਕੁਝ ਠੀਕ ਨਹੀਂ ਹੈ
    .body = ਪਿੱਛੇ ਜਾਓ ਅਤੇ ਆਪਣੇ ਜਵਾਬ ਵੇਖੋ।
page-problem-malformed = ਅਸੀਂ ਬੇਨਤੀ ਪੜ੍ਹ ਨਹੀਂ ਸਕੇ
    .body = ਜੇ ਪੰਨਾ ਬਹੁਤ ਦੇਰ ਖੁੱਲ੍ਹਾ ਰਹੇ ਜਾਂ ਲਿੰਕ ਅਧੂਰਾ ਹੋਵੇ ਤਾਂ ਇਹ ਹੋ ਸਕਦਾ ਹੈ। ਮੁੜ ਸ਼ੁਰੂ ਤੋਂ ਕਰੋ: ਕੁਝ ਮਿੰਟ ਹੀ ਲੱਗਦੇ ਹਨ।
page-problem-not-found = ਇਹ ਪੰਨਾ ਇੱਥੇ ਨਹੀਂ ਹੈ
    .body = ਸ਼ਾਇਦ ਲਿੰਕ ਪੁਰਾਣਾ ਹੈ, ਜਾਂ ਪਤੇ ਵਿੱਚੋਂ ਕੋਈ ਅੱਖਰ ਰਹਿ ਗਿਆ ਹੈ। ਸ਼ੁਰੂ ਦੇ ਪੰਨੇ ’ਤੇ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ ਮਿਲਣਗੀਆਂ।
page-problem-sign-in = ਪਹਿਲਾਂ ਲੌਗਇਨ ਕਰੋ
    .body = ਇਹ ਪੰਨਾ ਸੇਵਾ ਕੇਂਦਰਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਹੈ।
page-problem-foreign = ਇਹ ਬੇਨਤੀ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਤੋਂ ਆਈ ਹੈ
    .body = ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਲਈ ਅਸੀਂ ਇਸ ਨੂੰ ਰੋਕ ਦਿੱਤਾ ਹੈ। ਕੁਝ ਵੀ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਪੰਨਾ ਇੱਥੋਂ ਖੋਲ੍ਹੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
page-problem-conflict = ਇਸ ਦੌਰਾਨ ਕੁਝ ਬਦਲ ਗਿਆ ਹੈ
    .body = ਕੁਝ ਵੀ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਪਿੱਛੇ ਜਾਓ ਅਤੇ ਵੇਖੋ ਕਿ ਹੁਣ ਕੀ ਹੈ।
page-problem-gone = ਇਸ ਪੰਨੇ ਦਾ ਸਮਾਂ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ
    .body = ਤੁਹਾਡੀ ਲਿਖਤ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ, ਬਹੁਤ ਦੇਰ ਤੋਂ ਖੁੱਲ੍ਹੇ ਪੰਨੇ ਬੰਦ ਹੋ ਜਾਂਦੇ ਹਨ। ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ: ਕੁਝ ਮਿੰਟ ਹੀ ਲੱਗਦੇ ਹਨ।
page-problem-too-large = ਤੁਸੀਂ ਇਸ ਪੰਨੇ ਲਈ ਬਹੁਤ ਜ਼ਿਆਦਾ ਲਿਖ ਦਿੱਤਾ ਹੈ
    .body = ਲਿਖਤ ਛੋਟੀ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਕੁਝ ਵੀ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।
page-problem-too-many = ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਗਈ
    .body = ਕੁਝ ਮਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਕੰਮ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ, ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
page-problem-fault = ਕੁਝ ਖ਼ਰਾਬ ਹੋ ਗਿਆ ਹੈ, ਅਤੇ ਗ਼ਲਤੀ ਸਾਡੀ ਹੈ
    .body = ਕੁਝ ਵੀ ਅਧੂਰਾ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਕੰਮ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ, ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
page-problem-unavailable = ਸੇਵਾ ਥੋੜ੍ਹੀ ਦੇਰ ਲਈ ਬੰਦ ਹੈ
    .body = ਕੁਝ ਵੀ ਅਧੂਰਾ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਕੰਮ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ, ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
page-problem-disk-full = ਸੰਭਾਲਣ ਲਈ ਹੋਰ ਥਾਂ ਨਹੀਂ ਬਚੀ
    .body = ਕੁਝ ਵੀ ਅਧੂਰਾ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ। ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਥਾਂ ਖ਼ਾਲੀ ਕਰਨੀ ਪਵੇਗੀ।
page-problem-read-only = ਹੁਣ ਅਸੀਂ ਕੁਝ ਵੀ ਸੰਭਾਲ ਨਹੀਂ ਸਕਦੇ
    .body = ਕੁਝ ਵੀ ਅਧੂਰਾ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ। ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਡਿਸਕ ਵੇਖਣੀ ਪਵੇਗੀ।
page-problem-destroyed = ਇਹ ਜਾਣਕਾਰੀ ਹੁਣ ਨਹੀਂ ਰਹੀ
    .body = ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਇਹ ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।
page-problem-method = ਇਹ ਪੰਨਾ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ
    .body = ਸ਼ਾਇਦ ਤੁਸੀਂ ਪਹਿਲਾਂ ਭੇਜਿਆ ਹੋਇਆ ਪੰਨਾ ਮੁੜ ਖੋਲ੍ਹ ਲਿਆ ਹੈ। ਮੁੜ ਸ਼ੁਰੂ ਤੋਂ ਕਰੋ।
page-problem-code = ਕੋਡ { $status }
page-exit = ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ
