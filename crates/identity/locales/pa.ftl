# SPDX-License-Identifier: EUPL-1.2
# Punjabi (Gurmukhi). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = ਸਿਸਟਮ ਦਾ ਪ੍ਰਬੰਧ
identity-role-coordinator = ਤਾਲਮੇਲ
identity-role-case-worker = ਸੋਸ਼ਲ ਵਰਕਰ
identity-role-front-desk = ਸੇਵਾ ਕੇਂਦਰ
identity-role-listening-point = ਗੱਲ ਸੁਣਨ ਵਾਲੀ ਥਾਂ
identity-role-partner-operator = ਸਾਥੀ ਸੰਸਥਾ
identity-role-data-protection-officer = ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਦੀ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ
identity-role-read-only = ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ

identity-wrong-credentials = ਨਾਮ ਜਾਂ ਪਾਸਵਰਡ ਠੀਕ ਨਹੀਂ ਹੈ। ਵੱਡੇ ਅਤੇ ਛੋਟੇ ਅੱਖਰ ਵੇਖੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
identity-too-many-tries = { $seconds ->
    [one] ਤੁਸੀਂ ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਹੈ। { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
   *[other] ਤੁਸੀਂ ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ ਹੈ। { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
}
    .title = ਜ਼ਰਾ ਉਡੀਕ ਕਰੋ
identity-no-membership = ਤੁਹਾਡਾ ਖਾਤਾ ਹੁਣ ਕਿਸੇ ਸੰਸਥਾ ਨਾਲ ਜੁੜਿਆ ਹੋਇਆ ਨਹੀਂ ਹੈ। ਆਪਣੀ ਸੰਸਥਾ ਦਾ ਕੰਮ ਸੰਭਾਲਣ ਵਾਲੇ ਨਾਲ ਗੱਲ ਕਰੋ।
identity-name-taken = ਇਹ ਲੌਗਇਨ ਨਾਮ ਪਹਿਲਾਂ ਹੀ ਵਰਤਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਕੋਈ ਹੋਰ ਚੁਣੋ।
identity-bad-sign-in-name = ਲੌਗਇਨ ਨਾਮ 3 ਤੋਂ 80 ਅੱਖਰਾਂ ਦਾ ਹੁੰਦਾ ਹੈ: ਅੱਖਰ, ਅੰਕ, ਬਿੰਦੀ, ਡੈਸ਼ ਜਾਂ @। ਖ਼ਾਲੀ ਥਾਂ ਨਾ ਛੱਡੋ।
identity-bad-display-name = ਉਹ ਨਾਮ ਲਿਖੋ ਜੋ ਸਾਥੀ ਪੜ੍ਹਨਗੇ। ਵੱਧ ਤੋਂ ਵੱਧ 120 ਅੱਖਰ।
identity-body-missing = ਸੰਸਥਾ ਚੁਣੋ।
identity-weak-password = ਲੰਮਾ ਪਾਸਵਰਡ ਚੁਣੋ: ਘੱਟੋ-ਘੱਟ 15 ਅੱਖਰ। ਕਈ ਸ਼ਬਦ ਵਰਤੋ ਅਤੇ ਇਸ ਵਿੱਚ ਲੌਗਇਨ ਨਾਮ ਨਾ ਪਾਓ।
identity-wrong-code = ਕੋਡ ਠੀਕ ਨਹੀਂ ਹੈ, ਜਾਂ ਪਹਿਲਾਂ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਅਗਲੇ ਕੋਡ ਦੀ ਉਡੀਕ ਕਰੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
identity-last-administrator = ਹਰ ਸੰਸਥਾ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਪ੍ਰਬੰਧਕ ਰਹਿੰਦਾ ਹੈ। ਪਹਿਲਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਬਣਾਓ।
