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

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = ਤੁਹਾਡੀ ਯੋਜਨਾ
paper-plan-lead = ਇੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਅਸੀਂ ਮਿਲ ਕੇ ਕੀ ਕਰਦੇ ਹਾਂ, ਕੌਣ ਕਰਦਾ ਹੈ ਅਤੇ ਕਦੋਂ। ਇਹ ਤੁਹਾਡੀ ਹੈ: ਸਾਂਭ ਕੇ ਰੱਖੋ।
paper-plan-draft = ਇਹ ਖਰੜਾ ਹੈ: ਅਜੇ ਕਿਸੇ ਨੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕੀਤੇ ਅਤੇ ਇਹ ਬਦਲ ਸਕਦਾ ਹੈ।
paper-plan-since = { $day } ਤੋਂ ਲਾਗੂ ਹੈ।
paper-plan-goals = ਅਸੀਂ ਕੀ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹਾਂ
paper-plan-weeks = ਅਗਲੇ ਹਫ਼ਤਿਆਂ ਵਿੱਚ
paper-plan-months = ਅਗਲੇ ਮਹੀਨਿਆਂ ਵਿੱਚ
paper-plan-years = ਅਗਲੇ ਸਾਲਾਂ ਵਿੱਚ
paper-plan-sign = ਸਾਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਪਤਾ ਲੱਗੇਗਾ:
paper-plan-yours = ਤੁਸੀਂ ਕੀ ਕਰਦੇ ਹੋ
paper-plan-services = ਸੇਵਾਵਾਂ ਕੀ ਕਰਦੀਆਂ ਹਨ
paper-plan-together = ਤੁਸੀਂ, ਮਿਲ ਕੇ
paper-plan-by = { $day } ਤੱਕ
paper-plan-always = ਜਦੋਂ ਤੱਕ ਯੋਜਨਾ ਲਾਗੂ ਹੈ
paper-plan-ask = ਇਸ ਲਈ ਪੁੱਛੋ: { $who }
paper-plan-supports = ਤੁਹਾਨੂੰ ਕੀ ਮਿਲਦਾ ਹੈ
paper-plan-from = { $day } ਤੋਂ
paper-plan-until = { $day } ਤੱਕ
paper-plan-again = ਅਸੀਂ ਦੁਬਾਰਾ ਕਦੋਂ ਮਿਲਾਂਗੇ
paper-plan-every-days = { $count ->
    [one] ਅਤੇ ਫਿਰ ਹਰ ਦਿਨ।
   *[other] ਅਤੇ ਫਿਰ ਹਰ { $count } ਦਿਨਾਂ ਬਾਅਦ।
}
paper-plan-every-weeks = { $count ->
    [one] ਅਤੇ ਫਿਰ ਹਰ ਹਫ਼ਤੇ।
   *[other] ਅਤੇ ਫਿਰ ਹਰ { $count } ਹਫ਼ਤਿਆਂ ਬਾਅਦ।
}
paper-plan-every-months = { $count ->
    [one] ਅਤੇ ਫਿਰ ਹਰ ਮਹੀਨੇ।
   *[other] ਅਤੇ ਫਿਰ ਹਰ { $count } ਮਹੀਨਿਆਂ ਬਾਅਦ।
}
paper-plan-talk = ਕਿਸ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ
paper-plan-change = ਕੁਝ ਬਦਲ ਗਿਆ ਹੈ, ਜਾਂ ਇਹ ਠੀਕ ਨਹੀਂ? ਦੱਸੋ: ਯੋਜਨਾ ਮਿਲ ਕੇ ਬਦਲਦੇ ਹਾਂ।
paper-plan-rights = ਤੁਸੀਂ ਆਪਣੇ ਬਾਰੇ ਲਿਖਿਆ ਸਭ ਕੁਝ ਪੜ੍ਹਨ ਅਤੇ ਠੀਕ ਕਰਵਾਉਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
paper-plan-signers = ਕੌਣ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ
paper-plan-signs-for = { $who } ਲਈ
paper-plan-signed = { $day } ਨੂੰ ਦਸਤਖ਼ਤ ਕੀਤੇ
paper-plan-in-italian = ਇਤਾਲਵੀ ਵਿੱਚ:
paper-plan-foot = { $day } ਨੂੰ ਛਾਪਿਆ। ਇਹ ਤੁਹਾਡੇ ਬਾਰੇ ਹੈ: ਸਿਰਫ਼ ਉਸਨੂੰ ਦਿਖਾਓ ਜਿਸਨੂੰ ਤੁਸੀਂ ਚਾਹੋ।
paper-plan-page = ਸਫ਼ਾ
