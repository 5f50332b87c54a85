# SPDX-License-Identifier: EUPL-1.2
# Punjabi (Gurmukhi). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = ਹੁਣੇ-ਹੁਣੇ ਕਿਸੇ ਨੇ ਇਹ ਸਮਾਂ ਲੈ ਲਿਆ ਹੈ। ਕੋਈ ਹੋਰ ਸਮਾਂ ਚੁਣੋ।
agenda-vanished = ਇਹ ਸਮਾਂ ਹੁਣ ਨਹੀਂ ਹੈ। ਕੋਈ ਹੋਰ ਸਮਾਂ ਚੁਣੋ।
agenda-too-soon = ਇਹ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ ਜਾਂ ਬਹੁਤ ਨੇੜੇ ਹੈ। ਬਾਅਦ ਦਾ ਸਮਾਂ ਚੁਣੋ।
agenda-too-far = ਇਹ ਦਿਨ ਬਹੁਤ ਦੂਰ ਹੈ। ਨੇੜੇ ਦਾ ਦਿਨ ਚੁਣੋ।
agenda-tampered = ਅਸੀਂ ਇਹ ਸਮਾਂ ਪਛਾਣ ਨਹੀਂ ਸਕੇ। ਸੂਚੀ ’ਤੇ ਵਾਪਸ ਜਾਓ ਅਤੇ ਮੁੜ ਚੁਣੋ।
agenda-expired = ਸਮਿਆਂ ਦੀ ਇਹ ਸੂਚੀ ਪੁਰਾਣੀ ਹੈ। ਇਸ ਨੂੰ ਮੁੜ ਖੋਲ੍ਹੋ ਅਤੇ ਚੁਣੋ।
agenda-desk-closed = ਇਹ ਸੇਵਾ ਕੇਂਦਰ ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਲੈਂਦਾ। ਕੋਈ ਹੋਰ ਤਰੀਕਾ ਚੁਣੋ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ।
agenda-too-late = ਇੱਥੋਂ ਬਦਲਣ ਲਈ ਹੁਣ ਬਹੁਤ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
agenda-too-early = ਅਪਾਇੰਟਮੈਂਟ ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ।
agenda-already-cancelled = ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਪਹਿਲਾਂ ਹੀ ਰੱਦ ਹੋ ਚੁੱਕੀ ਹੈ।
agenda-elsewhere = ਅਪਾਇੰਟਮੈਂਟ ਸਿਰਫ਼ ਉਸੇ ਸੇਵਾ ਕੇਂਦਰ ਵਿੱਚ ਬਦਲੀ ਜਾ ਸਕਦੀ ਹੈ। ਹੋਰ ਕੇਂਦਰ ਲਈ ਮੁੜ ਬੁੱਕ ਕਰੋ।
agenda-not-found = ਸਾਨੂੰ ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਲੱਭੀ। ਪਤਾ ਜਾਂ ਕੋਡ ਵੇਖੋ, ਜਾਂ ਸੇਵਾ ਕੇਂਦਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
agenda-name-missing = ਨਾਮ ਲਿਖੋ।
agenda-too-long = ਲਿਖਤ ਬਹੁਤ ਲੰਮੀ ਹੈ। ਛੋਟੀ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
agenda-bad-window = ਸੇਵਾ ਕੇਂਦਰ { $desk } ਦੇ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ { $window } ਸਮਝ ਨਹੀਂ ਆਉਂਦਾ। ਪੈਕੇਜ ਠੀਕ ਕਰੋ।
agenda-too-many-days = ਤੁਸੀਂ ਬਹੁਤ ਜ਼ਿਆਦਾ ਦਿਨ ਮੰਗੇ ਹਨ। ਘੱਟ ਮੰਗੋ।
agenda-unreachable = ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸ ਨਹੀਂ ਸਕਦੇ: ਤੁਸੀਂ ਸਾਨੂੰ ਲਿਖਣ ਲਈ ਨਹੀਂ ਕਿਹਾ। ਡੈਸਕ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
