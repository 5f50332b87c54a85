# SPDX-License-Identifier: EUPL-1.2
# English. Translated from Italian by the project; not yet read by a native speaker.

# Coming in
desk-sign-in = Sign in
desk-sign-in-lead = This part is for people who work at the desks.
desk-sign-in-name = Sign-in name
desk-sign-in-name-missing = Write your sign-in name.
desk-password = Password
desk-password-missing = Write your password.
desk-enter = Sign in
desk-sign-in-help = Cannot sign in? Talk to whoever coordinates your organisation.
desk-session-over = You were away for long and the page was closed. Sign in again.
desk-no-territory = The territory is not loaded yet. Whoever keeps the system can load it now.

# The diary
desk-diary = Diary
desk-days = Days
desk-day-before = Day before
desk-today = Today
desk-day-after = Day after
desk-sum = { $expected ->
    [0] Nobody is expected
    [one] One appointment
   *[other] { $expected } appointments
}{ $seen ->
    [0] .
    [one] , one already seen.
   *[other] , { $seen } already seen.
}
desk-until = until
desk-no-contact = Left no contact
desk-nobody = Data deleted
desk-of-line = { $name }, at { $time }
desk-mode-on-site = at the desk
desk-mode-online = by video
desk-mode-phone = by telephone
desk-mode-home = at home
desk-status-booked = Expected
desk-status-open = Did they come?
desk-status-seen = Seen
desk-status-no-show = Did not come
desk-status-cancelled-by-person = Cancelled by the person
desk-status-cancelled-by-service = Cancelled by the service
desk-mark-seen = They came
desk-mark-no-show = Did not come
desk-mark-undo = Correct
desk-cancel = Cancel
desk-done-seen = Noted: they came.
desk-done-no-show = Noted: they did not come.
desk-done-undo = Corrected: they are expected again.
desk-done-cancelled = The appointment is cancelled. The time is free again.
desk-empty = Nobody has booked for this day.
    .title = A free day
desk-no-desk = Whoever coordinates your organisation can add you to a desk.
    .title = You have no desk yet
desk-not-theirs = Your role does not look at people’s appointments.
    .title = There is no diary for you here

# Calling off
desk-cancel-title = Cancel this appointment?
desk-when = When
desk-who = Who
desk-what = What for
desk-cancel-warning = This cannot be undone. Filò does not send messages yet: tell the person yourself.
desk-cancel-yes = Yes, cancel it
desk-cancel-no = No, back to the diary

# What cannot be done
desk-too-early = It is still early. You can note it when the appointment is near.
desk-too-late = This appointment is over. You can only correct what you noted.
desk-already-cancelled = The appointment was already cancelled. See in the diary what is there now.
