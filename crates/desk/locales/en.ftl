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
desk-cancel-warning = This cannot be undone. Whoever is expected gets no messages: tell them yourself.
desk-cancel-yes = Yes, cancel it
desk-cancel-no = No, back to the diary

# What cannot be done
desk-too-early = It is still early. You can note it when the appointment is near.
desk-too-late = This appointment is over. You can only correct what you noted.
desk-already-cancelled = The appointment was already cancelled. See in the diary what is there now.

# Posters and campaigns
desk-posters = Posters
desk-posters-lead = Choose and download a sheet to hang or to hand over. It has a code: who points a phone at it gets to who helps.
desk-posters-about = Who it is about
desk-posters-about-missing = Choose a desk or a town from the list.
desk-posters-language = In which language
desk-posters-size = How large
desk-posters-a4 = A4, for a door
desk-posters-a3 = A3, for a wall
desk-posters-card = A card to fold, for a pocket
desk-posters-kind = Where you put it
desk-posters-kind-hint = It tells where people come from. It does not tell who comes.
desk-posters-label = The name of the place
desk-posters-label-hint = For example: entrance of the middle school. Write no names of people.
desk-posters-print = Download the PDF
desk-posters-fold = The card is printed on one side. Fold the A4 sheet in half twice: the cover stays outside.
desk-posters-came = Where people come from
desk-posters-sum = { $opened ->
    [0] In the last { $days } days nobody opened these addresses.
    [one] In the last { $days } days these addresses were opened once.
   *[other] In the last { $days } days these addresses were opened { $opened } times.
} { $booked ->
    [0] No appointment.
    [one] One appointment came of it.
   *[other] { $booked } appointments came of it.
}
desk-posters-table = Each sheet, with what came of it
desk-posters-table-empty = No sheet yet.
desk-posters-everything = The whole site
desk-posters-column-what = Who it is about
desk-posters-column-where = Where
desk-posters-column-language = Language
desk-posters-column-address = Address
desk-posters-column-opened = Opened
desk-posters-column-booked = Appointments
desk-posters-column-written = Messages
desk-posters-column-unmet = Unanswered
desk-posters-honest = These are only numbers by day. We do not know who came. Some openings are a program's, not a person's.
desk-posters-none = Your role prepares no posters, or you serve no desk yet.
    .title = There is nothing to print here
desk-posters-refused = The sheet cannot be printed
desk-posters-closed = This desk has closed or offers nothing any more. A poster would send people to a shut door. Take the old ones down too.
desk-posters-nobody = No open desk serves { $town }: there is nothing to write yet.
desk-posters-no-address = The site does not know its own address. Who keeps the system writes it in FILO_ADDRESS.
desk-posters-not-printed = It could not be printed: { $reason }
desk-channel-poster = Poster
desk-channel-card = Card
desk-channel-school = School
desk-channel-parish = Parish
desk-channel-doctor = Doctor or paediatrician
desk-channel-social = Messages and social networks
desk-channel-widget = A town's site
desk-channel-print = Printed pages
desk-channel-other = Other

# What people think of the site
desk-opinions = Opinions on the site
desk-opinions-sum = { $count ->
    [one] One answer in the last six months: { $mean } out of 5.
   *[other] { $count } answers in the last six months: { $mean } out of 5 on average.
}
desk-opinions-none-title = No opinions yet
desk-opinions-none = People leave them from the foot of every page, without a name.
desk-opinions-ratings = How clear the information is
desk-opinions-rating = Rating
desk-opinions-times = Times
desk-opinions-choices = Why
desk-opinions-choice = Answer
desk-opinions-words = What they write
desk-opinions-when = { $day }, rating { $rating }
desk-opinions-clear = The words were clear
desk-opinions-complete = Everything I needed was there
desk-opinions-in-order = I always knew what to do
desk-opinions-no-trouble = Everything worked
desk-opinions-not-clear = The words were not clear
desk-opinions-not-complete = Something was missing
desk-opinions-not-in-order = I did not know what to do
desk-opinions-trouble = Something did not work
desk-opinions-other = Something else

# What people without a name wrote
desk-threads = Messages
desk-threads-sum = { $waiting ->
    [0] Nobody waits for an answer.
    [one] One person waits for an answer.
   *[other] { $waiting } people wait for an answer.
}
desk-threads-empty = When somebody writes to your desk without a name, you find it here.
    .title = No messages
desk-threads-not-theirs = Your role does not read people’s messages.
    .title = There are no messages for you here
desk-thread = Message
desk-thread-nobody = No name
desk-thread-minor = Minor
desk-thread-minor-long = They wrote that they are under 18. Talk about it today with your coordinator.
desk-thread-children = With children under age
desk-thread-named = Gave their name
desk-thread-since = Waiting since { $when }
desk-thread-answered = Last step: { $when }
desk-thread-only-here = Do not call: they read on this page only
desk-thread-never = Do not contact any more
desk-thread-unclear = The hours they gave leave no time: answer here
desk-thread-now = May be called now, until { $until }
desk-thread-later = Not now. From { $day } at { $from }
desk-thread-at = Desk
desk-thread-town = Town
desk-thread-needs = Needs
desk-thread-way = How to answer
desk-thread-way-here = Only here
desk-thread-way-call = A call
desk-thread-way-message = A message on the telephone, without saying who we are
desk-thread-way-email = An e-mail, without saying what it is about
desk-thread-reads = Reads in
desk-thread-interpreter = Interpreter
desk-thread-bookings = Appointments
desk-thread-bookings-count = { $count ->
    [one] They took one: it is in the diary.
   *[other] They took { $count }: they are in the diary.
}
desk-thread-reach = Contact
desk-thread-cover = If somebody else answers, say:
desk-thread-call-reached = They answered
desk-thread-call-no-answer = No answer
desk-thread-call-somebody-else = Somebody else answered
desk-thread-written = What you wrote to each other
desk-thread-person = The person
desk-thread-us = The desk
desk-thread-read = Read
desk-thread-answer = Your answer
desk-thread-answer-hint = They read it on their page. Use plain words.
desk-thread-answer-missing = Write an answer.
desk-thread-send = Answer
desk-thread-hand-title = Hand on to another desk
desk-thread-hand = To which desk of your body?
desk-thread-hand-go = Hand on
desk-thread-close-title = Close
desk-thread-outcome = How did it go?
desk-thread-outcome-helped = They have their answer
desk-thread-outcome-appointment = They have an appointment
desk-thread-outcome-elsewhere = Another service goes on with them
desk-thread-outcome-lost = They did not come back
desk-thread-outcome-mistake = It was a mistake
desk-thread-close-note = They can read for thirty days more. If they write, it opens again.
desk-thread-close-go = Close the message

# The second step of coming in
desk-code-title = The second step
desk-code-lead = Open the app on your telephone and write the six digits you see now.
desk-code = Code
desk-code-hint = Six digits from the app. Without your telephone, write a recovery code.
desk-code-missing = Write the code.
desk-code-help = Neither telephone nor recovery codes? Whoever keeps the accounts of your organisation can let you in again.

# For which body one acts
desk-bodies = Change organisation
desk-bodies-title = For whom do you work now?
desk-bodies-lead = You see and write only for the organisation you choose. You can change whenever you like.
desk-bodies-now = now

# My access
desk-access = My access
desk-access-acts = You work for { $body }. Your role:
desk-told-access-reset = An invitation to come back in was used with your name ({ $when }). The password is new and the second step is off. If you did not ask for it, tell whoever coordinates at once.
desk-told-recovery-code = Somebody came in with a recovery code ({ $when }). If it was not you, change the password and tell whoever coordinates at once.
desk-told-read = I have read this
desk-sessions = Where you are signed in
desk-sessions-lead = If you do not recognise a line, close it and change your password.
desk-session-table = { $browser }, on a computer
desk-session-hand = { $browser }, on a telephone
desk-session-other = Another program, on a computer
desk-session-other-hand = Another program, on a telephone
desk-session-times = Began: { $began }. Last used: { $seen }
desk-session-this = You are here
desk-session-end = Close
desk-sessions-end-others = Close all the others
desk-session-ended = Done: nobody gets in from there without a password.

# My password
desk-password-change = Change the password
desk-password-change-lead = Where you are signed in on other computers or telephones you will have to sign in again.
desk-present-password = Your present password
desk-present-password-wrong = This is not your present password. Try again.
desk-new-password = The new password
desk-new-password-hint = At least 15 characters. A sentence only you remember will do, without the sign-in name.
desk-new-password-again = The same password once more
desk-new-password-missing = Write the new password.
desk-new-password-differs = The two passwords are not the same. Write them again.
desk-password-change-go = Change
desk-password-changed = The password is changed. You are signed out everywhere else.

# My second step
desk-second-step = Second step
desk-second-step-is-off = It is off: the password alone lets in. With the second step, whoever guesses it stays out.
desk-second-step-is-on = { $codes ->
    [0] It is on. You have no recovery codes left: make new ones.
    [one] It is on. You have one recovery code left.
   *[other] It is on. You have { $codes } recovery codes left.
}
desk-second-step-turn-on = Turn the second step on
desk-second-step-manage = Recovery codes and more
desk-second-step-turn-off = Turn the second step off
desk-second-step-since = It has been on since { $day }.
desk-second-step-off-note = If you change telephone: turn the second step off, and on again with the new one.
desk-second-step-went-off = The second step is off. The password alone lets you in now.
desk-enrol-lead = Beside the password we will ask for a code that changes every half minute. An app on your telephone makes it, also without a network.
desk-enrol-app = 1. Add Filò to your app
desk-enrol-app-how = Any app for sign-in codes will do, also the one you use already. Choose “add” and point it at the picture.
desk-enrol-picture = Picture to point the app at
desk-enrol-type = Does that not work? Type these letters into the app:
desk-enrol-check = 2. Check that it works
desk-enrol-code = The code you see in the app
desk-enrol-code-hint = Six digits.
desk-enrol-go = Turn on
desk-codes-title = Your recovery codes
desk-codes-lead = The second step is on. Copy or print these codes now: we never show them again.
desk-codes-how = If you lose your telephone, write one of these in place of the code of the app. Each works once. Keep them away from the computer.
desk-codes-print = Print
desk-codes-kept = I have put them in a safe place
desk-codes-left = { $codes ->
    [0] You have no recovery codes left.
    [one] You have one recovery code left.
   *[other] You have { $codes } recovery codes left.
}
desk-codes-renew = Make new codes

# Invited
desk-invited-title = Welcome to Filò
desk-invited-lead = { $name }: { $body } is waiting for you. Your role: { $role }.
desk-invited-sign-in = Your sign-in name:
desk-invited-go = Come in
desk-invited-welcome = You are in. Now turn the second step on: it takes two minutes.
desk-invited-sign-in-hint = Usually your e-mail address at work.
desk-invited-founder-title = The first access
desk-invited-founder-lead = Here begins the access of whoever administers Filò. You will then invite the others.
desk-invited-known-title = You have an account already
desk-invited-known = Add this organisation to those you work for already. Your password stays yours.
desk-invited-known-out = Sign in with the password you use already. You can accept right after.
desk-invited-join = Accept
desk-invited-other = This invitation is for somebody else. Sign out, then sign in with the name you read here.
desk-invited-back-title = Come back to Filò
desk-invited-back-lead = { $name }, choose a new password.
desk-invited-back-note = The second step goes off: you can turn it on again right after.
desk-invited-over-title = This invitation is no longer good
desk-invited-over = An invitation works once and for seven days. Ask whoever gave it to you for another. If you have chosen your password already, sign in.

# People of a body
desk-people = People
desk-people-of = Organisation
desk-people-show = Show
desk-people-lead = { $body }: { $count ->
    [0] nobody yet.
    [one] one person.
   *[other] { $count } people.
}
desk-people-seen = Last seen: { $day }
desk-people-never = Has not come in yet
desk-people-two-steps = two steps to come in
desk-people-one-step = password alone
desk-people-waiting = Open invitations
desk-people-until = good until { $when }
desk-people-invited-back = To come back in
desk-people-revoke = Take back
desk-people-revoked = The invitation is taken back. Its address opens nothing any more.
desk-people-changed = Done: it holds from now on.
desk-people-ended = Done: from this moment they do not come in for this organisation.
desk-people-invite = Invite somebody
desk-people-invite-lead = They will work for { $body }. They choose the password themselves.
desk-people-invite-go = Make the invitation
desk-people-name = Name and surname
desk-people-name-hint = As colleagues read it.
desk-people-sign-in-hint = Usually the e-mail address at work. If they have an account already, write the same name.
desk-people-body = Organisation
desk-people-body-choose = Choose the organisation
desk-people-role = Role
desk-people-role-missing = Choose the role.
desk-people-role-twice = They have this role for this organisation already.
desk-people-desks = Desks
desk-people-desks-hint = They see the appointments of these alone.
desk-people-since = Since
desk-people-last = Last seen
desk-person = Person
desk-people-change = Role and desks
desk-people-change-go = Save
desk-people-back-title = Have they lost everything?
desk-people-back = If they have lost telephone, codes and password, make an invitation to come back in. They will choose a new password and the second step goes off. When they come in we tell them.
desk-people-back-go = Make an invitation to come back
desk-people-back-refused = This person works for other organisations too. Only whoever administers Filò can let them in again.
desk-people-end-title = They no longer work here
desk-people-end = They are signed out for this organisation at once. What they wrote stays.
desk-people-end-sure = Yes, they must not come in for this organisation any more
desk-people-end-sure-missing = Tick the box to confirm.
desk-people-end-go = Close the access
desk-people-not-yours = Only whoever administers Filò changes this role.
desk-link-title = The invitation is ready
desk-link-lead = Copy this address and give it to { $name }. We show it only now.
desk-link-back-lead = Copy this address and give it to { $name }, to come back in. We show it only now.
desk-link-once = It works once, until { $until }.
desk-link-safely = Whoever opens it comes in as them: give it in person, or by a way that only the two of you read.
desk-link-done = I have copied it

# What people were told, and what did not arrive
desk-cancel-warning-told = This cannot be undone. Whoever is expected gets a message.
desk-told-confirmed = Confirmation
desk-told-moved = Notice of the change
desk-told-cancelled = Notice of the cancellation
desk-told-reminder = Reminder
desk-told-answered = Notice of an answer
desk-told-missed = Notice of a call
desk-told-freed = Notice of a free place
desk-told-waits = { $what }: leaves { $when }
desk-told-sent = { $what }: left { $when }
desk-told-delivered = { $what }: arrived { $when }
desk-told-by-phone = Told by telephone
desk-told-failed = { $what }: { $why }. Telephone them.
desk-told-no-such-number = the number takes no messages or does not exist
desk-told-no-such-address = the e-mail address does not work
desk-told-not-delivered = it did not reach the telephone
desk-told-not-taken = it did not leave, after many tries
desk-thread-notice = Notice outside the page
desk-undelivered = Not delivered
desk-undelivered-lead = These messages did not arrive. Telephone and say so, or try to send them again.
desk-undelivered-meets = Appointment: { $when }
desk-undelivered-by-phone = Done by telephone
desk-undelivered-again = Send again
desk-undelivered-done-phone = Noted: told by telephone
desk-undelivered-done-again = The message leaves again
desk-undelivered-already = Somebody had taken care of it
desk-undelivered-late = Too late for this message: telephone
desk-undelivered-empty = When a message does not arrive, you find it here with the reason.
    .title = All messages have arrived
