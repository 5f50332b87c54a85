# SPDX-License-Identifier: EUPL-1.2
# English. Translated from Italian by the project; not yet read by a native speaker.

identity-role-administrator = System administration
identity-role-coordinator = Coordination
identity-role-case-worker = Case worker
identity-role-front-desk = Front desk
identity-role-listening-point = Listening point
identity-role-partner-operator = Partner organisation
identity-role-data-protection-officer = Data protection officer
identity-role-read-only = Read only

identity-wrong-credentials = The name or the password is wrong. Check capital letters and try again.
identity-too-many-tries = { $seconds ->
    [one] You have tried too many times. Wait one second and try again.
   *[other] You have tried too many times. Wait { $seconds } seconds and try again.
}
    .title = Wait a moment
identity-no-membership = Your account no longer belongs to an organisation. Talk to whoever coordinates yours.
identity-name-taken = This sign-in name is already used. Choose another.
identity-bad-sign-in-name = A sign-in name has 3 to 80 characters: letters, digits, dot, dash or @. No spaces.
identity-bad-display-name = Write the name that colleagues read. At most 120 characters.
identity-body-missing = Choose the organisation.
identity-weak-password = Choose a longer password: at least 15 characters. Use several words and leave out the sign-in name.
identity-wrong-code = The code is wrong, or was used before. Wait for the next one and try again.
identity-last-administrator = Each organisation keeps at least one administrator. Name another one first.
