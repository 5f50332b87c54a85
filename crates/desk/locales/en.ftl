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
desk-told-access-reset = An invitation to come back in was used with your name ({ $when }). The password is new, the second step is off and the passkeys are gone. If you did not ask for it, tell whoever coordinates at once.
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
desk-invited-back-note = The second step goes off and the passkeys are removed: you can set them up again right after.
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
desk-people-back = If they have lost telephone, codes and password, make an invitation to come back in. They will choose a new password, the second step goes off and their passkeys are good no more. When they come in we tell them.
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

# How the installation stands
desk-state = State of the installation
desk-state-well = All is working. Nobody is needed.
desk-state-needs-disk = The disk is nearly full. Make room or move to a larger one: once it is full nobody can book.
desk-state-needs-log = The log of reads and changes is not being sealed. Check that the data folder can be written.
desk-state-needs-way = Messages wait, but nobody has said by which way they leave. Start Filò with --messages and the file of the providers.
desk-state-needs-messages = Messages are not leaving. Ask the mail or telephone provider whether their service is down: they will leave by themselves.
desk-state-needs-failed = { $count ->
    [one] One message did not arrive in the last seven days. Its desk has to call.
   *[other] { $count } messages did not arrive in the last seven days. Their desks have to call.
}
desk-state-needs-events = Notices between rooms are piling up. Restart Filò and look at its log.
desk-state-needs-first-copy = The data have never been copied. If this disk breaks, all is lost. Make a copy each night with “filo backup make”.
desk-state-needs-copy = The last copy of the data is old. See why “filo backup make” did not run last night.
desk-state-needs-certificate = The site’s certificate is about to end, or has ended: then nobody can come in. Renew it on the web server.
desk-state-needs-certificate-file = The certificate named with --certificate cannot be read. Check the file and its permissions.
desk-state-facts = In figures
desk-state-copy = Last copy of the data
desk-state-copy-never = Never made
desk-state-copy-not-needed = Not needed: this is a demonstration
desk-state-certificate = The site’s certificate
desk-state-certificate-until = Good until { $when }
desk-state-certificate-not-named = Not known: its file is not named (--certificate)
desk-state-version = Version
desk-state-up = Running since
desk-state-database = Database
desk-state-sqlite = SQLite, in one file
desk-state-postgres = PostgreSQL
desk-state-disk = Free on the disk
desk-state-disk-of = { $share } % of the disk
desk-state-log = Log
desk-state-sealed = All sealed
desk-state-unsealed = { $count ->
    [one] One line to seal
   *[other] { $count } lines to seal
}
desk-state-since = since { $when }
desk-state-events = Notices waiting between rooms
desk-state-territory = Territory
desk-state-territory-is = Version { $version }, { $services ->
    [one] one service
   *[other] { $services } services
}
desk-state-unknown = Not known
desk-state-messages = Messages to people
desk-state-waiting = Waiting for their hour
desk-state-overdue = Late
desk-state-failed = Not arrived, in seven days
desk-state-sent = Sent, in seven days
desk-state-megabytes = { $count } MB
desk-state-gigabytes = { $count } GB

# What people were told, and what did not arrive
desk-cancel-warning-told = This cannot be undone. Whoever is expected gets a message.
desk-told-confirmed = Confirmation
desk-told-moved = Notice of the change
desk-told-cancelled = Notice of the cancellation
desk-told-reminder = Reminder
desk-told-answered = Notice of an answer
desk-told-arrived = Notice to the desk
desk-told-missed = Notice of a call
desk-told-freed = Notice of a free place
desk-told-earlier = Notice of an earlier time
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
desk-undelivered-until = The place is kept until { $when }
desk-undelivered-by-phone = Done by telephone
desk-undelivered-again = Send again
desk-undelivered-done-phone = Noted: told by telephone
desk-undelivered-done-again = The message leaves again
desk-undelivered-already = Somebody had taken care of it
desk-undelivered-late = Too late for this message: telephone
desk-undelivered-empty = When a message does not arrive, you find it here with the reason.
    .title = All messages have arrived

# Contacts
desk-contact = Contact
desk-contacts = Contacts
desk-contact-new = New contact
desk-contact-correct-title = Correct or close the contact
desk-contact-waits = You left a contact half done ({ $when }). What you had typed is safe.
desk-contact-resume = Take it up again
desk-contact-interrupted = Left half done
desk-contact-resume-of = Take up the contact of: { $when }
desk-contact-drop = Throw away
desk-contact-resumed = Here is what you had typed. Go on from here.
desk-contact-another = This page was open for somebody else. What they had typed is safe, and they find it when they sign in.
desk-contact-session-over = You were away for long and the page closed. What you had typed is safe: sign in and you find it again.
desk-contact-who = Who
desk-contact-desk = Desk
desk-contact-choose = Choose…
desk-contact-desk-missing = Choose the desk.
desk-contact-line = Look for who is before you
desk-contact-line-hint = Name, telephone, birth or tax code, as you hear them.
desk-contact-search = Search
desk-contact-who-vague = Write at least two letters of the name, or a telephone, or the day of birth.
desk-contact-who-missing = Look for who it is, or tick that they do not say.
desk-contact-who-known = There is somebody like this already. Is it the same person?
desk-contact-found = { $count ->
    [0] Nobody found
    [one] One person found
   *[other] { $count } people found
}
desk-contact-new-go = It is somebody new
desk-contact-none-of-these = None of these: it is somebody new
desk-contact-new-person = Somebody new
desk-contact-search-again = Search again
desk-contact-unsaid = Does not say who they are
desk-contact-change = Change person
desk-contact-born-on = born: { $born }
desk-contact-person = Households and ties of this person
desk-contact-recalled = Contacts before
desk-contact-parted = Reserved file
desk-contact-hidden = Somebody whose file is reserved
desk-contact-nobody = Did not say who they are
desk-contact-another-person = another person
desk-contact-why-surname = surname
desk-contact-why-given = given name
desk-contact-why-alias = how they wish to be called
desk-contact-why-born = day of birth
desk-contact-why-year = year of birth
desk-contact-why-telephone = telephone
desk-contact-why-mail = e-mail
desk-contact-why-tax-code = tax code
desk-contact-why-reversed = exchanged with the other
desk-contact-why-begins = begins so
desk-contact-why-typo = almost the same
desk-contact-why-sounds = sounds the same
desk-contact-why-holds = holds a part of it
desk-contact-surname = Surname
desk-contact-given = Given name
desk-contact-name-missing = Write the surname or the given name.
desk-contact-born = Birth
desk-contact-born-hint = For example 1/2/1985, or the year alone.
desk-contact-born-wrong = Write the day like this: 1/2/1985. The year alone is fine too.
desk-contact-telephone = Telephone
desk-contact-mail = E-mail
desk-contact-safe = Is it safe to use them?
desk-contact-safe-safe = safe
desk-contact-safe-unsafe = not safe: somebody else may answer or read
desk-contact-safe-unknown = we have not asked
desk-contact-language = Language
desk-contact-italian = Italian
desk-contact-interpreter = Wants an interpreter
desk-contact-care = Care: when and how to reach them
desk-contact-flags = To be heeded from now on
desk-contact-flag-do-not-call = Do not telephone
desk-contact-flag-call-only-at = Telephone only at the hours told
desk-contact-flag-no-messages = Send no messages
desk-contact-flag-address-secret = Tell nobody where they live
desk-contact-call-at = When they may be called
desk-contact-what = What they ask for
desk-contact-asked = Needs
desk-contact-asked-hint = A few words, with commas between: rent, work.
desk-contact-asked-unknown = I do not find this among the needs: { $words }. Choose from the list below.
desk-contact-needs = Needs
desk-contact-needs-chosen = Needs noted
desk-contact-needs-all = Choose from the list
desk-contact-needs-list = All needs
desk-contact-needs-many = Too many: note { $max } needs at most.
desk-contact-no-need = No need noted
desk-contact-mind = To know
desk-contact-minors = Children at home
desk-contact-urgent = Cannot wait
desk-contact-town = Municipality
desk-contact-elsewhere = Elsewhere
desk-contact-town-unknown = That is none of our municipalities. Correct it, leave it empty or write “elsewhere”.
desk-contact-town-several = Which of these? { $towns }
desk-contact-mode = How
desk-contact-mode-in-person = They came
desk-contact-mode-telephone = By telephone
desk-contact-mode-mail = By e-mail
desk-contact-mode-written = Written report
desk-contact-mode-home = At their home
desk-contact-mode-remote = By video
desk-contact-more = Who speaks and who sent them
desk-contact-speaker = Who speaks
desk-contact-speaker-self = The person themselves
desk-contact-speaker-family = Somebody of the family
desk-contact-speaker-other = Somebody else
desk-contact-spoke = Who that is, in a few words
desk-contact-motive = Why they come
desk-contact-motive-spontaneous = Of their own accord
desk-contact-motive-sent = Somebody sent them
desk-contact-motive-summoned = We asked them to come
desk-contact-motive-decree = By a court’s decree
desk-contact-sent-by = Who sent or signalled them
desk-contact-note = Short note
desk-contact-end = How it ends
desk-contact-outcome = Outcome
desk-contact-outcome-none = None yet
desk-contact-outcome-missing = Choose how it ended, or leave it open.
desk-contact-outcome-information = Information given
desk-contact-outcome-appointment = Appointment
desk-contact-outcome-sent-on = Sent on to another service
desk-contact-outcome-back = Comes back another time
desk-contact-outcome-no-answer = No answer
desk-contact-outcome-declined = Wants nothing more
desk-contact-outcome-not-ours = Not for us
desk-contact-outcome-emergency = Emergency service called
desk-contact-outcome-mistake = Noted by mistake
desk-contact-reason = To whom, or why
desk-contact-reason-hint = Needed when they were sent on, when it is not for us or when it is a mistake.
desk-contact-reason-missing = Write to whom or why, in a few words.
desk-contact-close = Close the contact
desk-contact-leave-open = Leave it open
desk-contact-kept = At every step what you type is put in safety, also when the page closes.
desk-contact-is-open = To be closed
desk-contact-finish = Complete and close
desk-contact-correct = Correct
desk-contact-book = Book an appointment
desk-contact-newly = never seen before
desk-contact-yes = yes
desk-contact-no = no
desk-contact-nothing = nothing
desk-contact-done-closed = The contact is closed.
desk-contact-done-open = The contact is safe and remains to be closed.
desk-contact-done-corrected = Corrected. What was there before stays in the history.
desk-contact-done-reopened = The contact is open again.
desk-contact-noted = Of: { $when }
desk-contact-noted-own = Noted by you: { $when }
desk-contact-history = What has changed
desk-contact-changed = { $when }
desk-contact-changed-own = { $when }, by you
desk-contact-because = because:
desk-contact-before = before there was
desk-contact-reopen = Open the contact again
desk-contact-why-reopen = Why do you open it again?
desk-contact-why-reopen-missing = Write why, in a few words.
desk-contact-reopen-go = Open again
desk-contact-changed-meanwhile = A colleague has changed it just now. Look how it is and, if need be, try again.
desk-contact-versions = A colleague has changed this contact
desk-contact-versions-own = You have already changed this contact elsewhere
desk-contact-versions-lead = Here is what stands there now and what you typed. Nothing is lost: choose, or correct it below.
desk-contact-versions-caption = Where the two versions differ
desk-contact-versions-mine = Save my version
desk-contact-versions-theirs = Leave it as it is now
desk-contact-part = Part
desk-contact-theirs = Now
desk-contact-mine = Yours
desk-contacts-all-desks = All my desks
desk-contacts-open = { $count ->
    [one] One to be closed
   *[other] { $count } to be closed
}
desk-contacts-sum = { $count ->
    [one] One contact on this day.
   *[other] { $count } contacts on this day.
}
desk-contacts-empty = Nobody came, called or wrote. When somebody does, press “New contact”.
    .title = No contact on this day
desk-contacts-not-theirs = Contacts are noted by those who receive people at a desk. Whoever coordinates your organisation can add you.
    .title = There are no contacts for you here
desk-reach = Who comes
desk-reach-quarters = Quarters
desk-reach-quarter = { $quarter ->
    [1] January, February and March { $year }
    [2] April, May and June { $year }
    [3] July, August and September { $year }
   *[other] October, November and December { $year }
}
desk-reach-before = Quarter before
desk-reach-after = Quarter after
desk-reach-sum = { $count } contacts at the desks of your organisation.
desk-reach-sum-few = Few contacts: small numbers are not shown.
desk-reach-by-town = By municipality
desk-reach-by-way = By how they came
desk-reach-contacts = Contacts
desk-reach-newly = Never seen before
desk-reach-no-town = Not said
desk-reach-hidden = hidden
desk-reach-why-hidden = Numbers below { $least } are hidden, and with them those that would give them away.
desk-reach-none = When the desks note contacts, here you see where they come from.
    .title = No contact in this quarter

# The calendar: ways to look at it
desk-views = Ways to look at the diary
desk-view-day = Day
desk-view-week = Week
desk-view-team = Team
desk-view-to-close = { $count ->
    [0] To close
   *[other] { $count } to close
}
desk-view-away = Absences
desk-book = Book
desk-said-code-title = Find by a code
desk-said-code-lead = Whoever telephones says the code of their appointment, or of their place in a group.
desk-said-code = Code
desk-said-code-hint = Eight letters and digits, for example K7WM-2QXA. Capitals, blanks and dashes do not matter.
desk-said-code-find = Find
desk-said-code-malformed = A code has eight letters and digits. It never uses 0, O, 1, I, L or U. Have it read again.
desk-said-code-unknown = No appointment and no place at your desks has this code. Have it read again: it may be of another desk.
desk-said-code-where = These desks are looked through:
desk-sheet = Sheet of the day (PDF)
desk-sheet-printed = Printed { $when }, { $who }
desk-sheet-when = Time
desk-sheet-who = Who
desk-sheet-what = What for
desk-sheet-how = How and with whom
desk-sheet-came = Came?
desk-sheet-yes = yes
desk-sheet-no = no
desk-sheet-nobody = Nobody expected.
desk-sheet-foot = This sheet names people: do not leave it on the counter, destroy it at the end of the day. Then mark in the diary who came.
desk-sheet-page = Page
desk-sheet-not-printed = The sheet cannot be printed. Print the page from the browser; whoever keeps the installation finds the reason in Filò’s log.
desk-show = Show
desk-worker-number = Worker { $number }
desk-which-desk = Desk
desk-which-worker = Who receives
desk-everybody = Everybody
desk-every-desk = All my desks
desk-weeks = Weeks
desk-week-before = Week before
desk-this-week = This week
desk-week-after = Week after
desk-week-of = { $day } to { $last }
desk-week-sum = { $expected ->
    [0] Nobody is expected
    [one] One appointment
   *[other] { $expected } appointments
}, { $free ->
    [0] no free hour.
    [one] one free hour.
   *[other] { $free } free hours.
}
desk-week-empty = In this week nobody receives and nobody is expected.
    .title = A week without appointments
desk-team-of = Who receives on { $day }
desk-team-empty = On this day nobody receives at the desks you serve.
    .title = A day without appointments
desk-grid-day = Day
desk-grid-who = Who receives
desk-grid-holiday = Holiday
desk-grid-away-all-day = Away
desk-grid-until = until
desk-grid-free = Free
desk-grid-away = Away
desk-grid-elsewhere = At another desk
desk-grid-kept = Kept for who waits
desk-grid-undecided = To be settled

# What is left to close
desk-to-close-title = Appointments to close
desk-to-close = { $count ->
    [0] Nothing to close
    [one] One appointment to close
   *[other] { $count } appointments to close
}
desk-to-close-lead = Say whether the person came. After a slip, press Correct: the line stays here for an hour.
desk-to-close-empty = Of all past appointments it is known how they went.
    .title = All closed

# Booking for somebody
desk-book-title = Book for somebody
desk-book-what = What for
desk-book-what-missing = Choose the service from the list.
desk-book-day = From which day
desk-book-times = Show the free times
desk-book-nothing = The desks you serve give no appointments, or your role does not book.
    .title = There is nothing to book here
desk-book-when = When?
desk-book-other = Another service
desk-book-earlier = Week before
desk-book-later = Week after
desk-book-full = In these days nobody is free.
    .title = No free time
desk-book-first = Go to { $day }
desk-book-own = Another time, also outside the usual hours
desk-book-own-day = Day
desk-book-own-day-missing = Write the day.
desk-book-own-hour = Time
desk-book-own-hour-hint = For example 9:30
desk-book-own-hour-missing = Write a time in steps of five minutes, for example 9:30 or 14:05.
desk-book-own-worker = Who receives
desk-book-own-worker-missing = Choose who receives.
desk-book-own-go = Try this time
desk-book-who = Who comes?
desk-book-name = Name
desk-book-name-hint = What the person would like to be called. A first name alone is fine.
desk-book-name-missing = Write a name: it is how you know each other.
desk-book-phone = Telephone
desk-book-phone-hint = To tell them when something changes.
desk-book-email = E-mail
desk-book-language = Language
desk-book-language-hint = Messages come in this language.
desk-move-untold = Gets no messages: tell them yourself
desk-told-untold = The hour has changed. They get no messages: unless they know, tell them yourself
desk-book-phone-needed = An appointment by telephone needs a number.
desk-book-unsafe = The number we have is not safe or must not be used: ask how this person can be told.
desk-book-tell = Do they want a message?
desk-book-tell-hint = Ask them. The message says that there is an appointment, never for what.
desk-book-tell-phone = Yes, on the telephone; by e-mail where there is none
desk-book-tell-mail = Yes, by e-mail alone
desk-book-tell-nothing = No message
desk-book-tell-missing = Ask whether they want a message, and choose.
desk-book-tell-no-way = For a message, write a telephone or an e-mail.
desk-book-tell-no-address = For an e-mail, write the address here.
desk-book-mode = How
desk-book-note = What whoever receives should know
desk-book-confirm = Book
desk-book-anyway = Book all the same
desk-book-other-time = Another time
desk-book-done = Booked
desk-book-code = Code to tell the person:
desk-book-code-why = With this code the person can see it, move or cancel: on the site, under “I have an appointment or a place in a group”.
desk-book-see-day = See the day
desk-book-another = Book again
desk-with = With whom
desk-doubt-outside = At this time whoever receives is usually not there. Book only if you have agreed.
desk-doubt-holiday = It is a holiday.
desk-doubt-under-notice = It is very soon: by themselves the person could no longer book this time.
desk-doubt-beyond-notice = It is far ahead: by themselves the person could not book this time yet.
desk-just-taken = At this time whoever receives already has an appointment. Choose another time.
desk-away = At this time whoever receives is away. Choose another time, or take the absence back first.
desk-vanished = This time is not there any more. Here are those of now.

# Moving and handing over
desk-move = Move
desk-move-title = Move the appointment
desk-move-times = To another time
desk-move-desk = Desk
desk-move-sure = Do you want to move it like this?
desk-move-from = As it is now
desk-move-to = As it will be
desk-move-yes = Move
desk-move-anyway = Move all the same
desk-hand-title = At the same time, with
desk-hand-sure = Do you want to hand it over like this?
desk-hand-of = No longer receives
desk-hand-to = Receives
desk-hand-yes = Hand over
desk-done-moved = The appointment is moved.
desk-done-handed = Somebody else receives the appointment. The time is the same.
desk-line-away = Whoever receives is away
desk-undecided = { $count ->
    [one] One person is expected by somebody who is away then.
   *[other] { $count } people are expected by somebody who is away then.
}
desk-undecided-go = Settle it

# Absences
desk-away-next = Who is away, from today
desk-away-nobody = No absence is noted.
desk-away-new = Note an absence
desk-away-who = Who
desk-away-who-missing = Choose who is away.
desk-away-from = From day
desk-away-from-missing = Write from which day.
desk-away-from-hour = From time
desk-away-to = To day
desk-away-to-hint = Empty: the same day.
desk-away-to-hour = To time
desk-away-hour-hint = Empty: the whole day.
desk-away-kind = Why
desk-away-kind-hint = Never write reasons of health.
desk-away-kind-away = Away
desk-away-kind-leave = Leave
desk-away-kind-course = Course
desk-away-kind-meeting = Meeting, or work elsewhere
desk-away-enter = Note it
desk-away-backwards = The absence ends before it begins. Check days and times.
desk-away-past = This absence has already passed.
desk-away-too-long = That is more than a year. Check the year.
desk-away-entered = Noted. In those days nobody was expected.
desk-away-withdraw = Take the absence back
desk-away-withdrawn = The absence is taken back.
desk-under = Appointments to settle
desk-under-title = { $who } is away
desk-under-sum = { $open ->
    [0] Nothing to settle.
    [one] One person to settle.
   *[other] { $open } people to settle.
} { $proposed ->
    [0] There is no proposal.
    [one] For one there is a proposal.
   *[other] For { $proposed } there is a proposal.
}
desk-under-empty = Nobody is left without somebody who receives them.
    .title = All settled
desk-under-all = { $count ->
    [one] Apply the proposal
   *[other] Apply all { $count } proposals
}
desk-under-take = Take it
desk-under-other = Another time
desk-under-keep = Leave as it is
desk-under-kept = It stays as it is. Somebody of the desk sees to it.
desk-under-stays = It stays as it is
desk-under-meetings = Group meetings without who leads them
desk-under-people = People without who receives them
desk-under-meeting = { $count ->
    [0] Nobody is enrolled · { $desk }
    [one] One person is enrolled · { $desk }
   *[other] { $count } people are enrolled · { $desk }
}
desk-under-beside = { $who } leads it too
desk-under-who-leads = Who can lead it at the same hour
desk-under-nobody-free = Nobody else is free at that hour
desk-under-lead = { $who } leads it
desk-under-led = Somebody else leads the meeting now. Day, hour and place are the same.
desk-under-not-led = Something has changed meanwhile: that person cannot any more. See how it stands now.
desk-under-none = No proposal: you choose
desk-under-hand = At the same time with { $who }
desk-under-move = { $day }, { $time }, with { $who }
desk-under-done = { $count ->
    [0] No appointment has changed.
    [one] One appointment has changed.
   *[other] { $count } appointments have changed.
}
desk-under-refused = { $count ->
    [one] One proposal no longer held: the person is still below.
   *[other] { $count } proposals no longer held: the people are still below.
}
desk-under-back = Back to the list

# One day with other hours
desk-hours = Hours of one day
desk-hours-of = Hours of
desk-hours-day = Another day
desk-hours-lead = You change this day only. The others stay as they were. Who is expected stays expected: look at the week.
desk-hours-which = Which hours
desk-hours-which-missing = Choose which hours to change.
desk-hours-from = Opens at
desk-hours-to = Closes at
desk-hours-change = Change
desk-hours-close = Close this day
desk-hours-usual = Back to the usual hours
desk-hours-other = { $hours }, usually { $usual }
desk-hours-closed = Closed, usually { $usual }
desk-hours-done = The hours of this day have changed.
desk-hours-backwards = It closes before it opens. Check the two times.
desk-hours-empty = On this day there are no hours to change.
    .title = Nobody receives

# What was being written when the session ended.
desk-session-over-held = You were away for long and the page closed. What you had written is here: sign in and go on.
desk-held-title = What you had written is here
desk-held-lead = Your session ended while you were writing. One press goes on from where you were.
desk-held-go = Go on
desk-held-drop = Leave it
desk-contact-appointments = Appointments made from here

# Requests to enter a programme, in order of arrival (D5).
desk-intake = Requests
desk-intake-title = Requests · { $programme }
desk-intake-programme = Programme
desk-intake-new = New request
desk-intake-one = A request
desk-intake-nth = No. { $nth }
desk-intake-arrived = in order of arrival: { $when }
desk-intake-figures = { $taken ->
    [one] One household of about { $places } has a place.
   *[other] { $taken } households of about { $places } have a place.
 } { $planned } of { $fund } are planned.
desk-intake-public-open = The site says: open. No figures are shown.
desk-intake-public-full = The site says: full, one may ask all the same. No figures are shown.
desk-intake-next = There is room. Next in order of arrival is no. { $nth }. The coordinator gives the place.
desk-intake-next-open = Open no. { $nth }
desk-intake-next-elsewhere = There is room. The next in order of arrival is at another desk of the programme.
desk-intake-empty = When somebody asks to enter, write the request here: the system gives the place in the order and the time.
    .title = No request yet
desk-intake-not-theirs = Requests are seen from the desks of a programme that takes people in by order of arrival. If you should see them, ask your coordinator.
    .title = No programme at your desks
desk-intake-waiting = { $count ->
    [one] { $count } household waits
   *[other] { $count } households wait
}
desk-intake-waiting-none = Nobody waits.
desk-intake-placed = { $count ->
    [one] { $count } household with a place
   *[other] { $count } households with a place
}
desk-intake-ended = { $count ->
    [one] { $count } closed request
   *[other] { $count } closed requests
}
desk-intake-nobody = Data erased
desk-intake-assessed = Assessed
desk-intake-not-assessed = To assess
desk-intake-status-arrived = To decide
desk-intake-status-listed = On the waiting list
desk-intake-status-placed = Has a place
desk-intake-status-refused = Not accepted
desk-intake-status-withdrawn = Withdrew
desk-intake-status-closed = Path completed
desk-intake-fits = Fits the rules
desk-intake-does-not-fit = A rule says no
desk-intake-to-ask = Some answer is missing
desk-intake-yes = Yes
desk-intake-no = No
desk-intake-unknown = Not known yet
desk-intake-resident-yes = Lives in a town of the programme.
desk-intake-resident-no = Lives in a town that the programme does not cover.
desk-intake-resident-unknown = Ask in which town they live.
desk-intake-minors-yes = Lives with children under 18.
desk-intake-minors-no = The programme is for who lives with children under 18.
desk-intake-minors-unknown = Ask whether they live with children under 18.
desk-intake-hardship-yes = Lost their work or has money troubles.
desk-intake-hardship-no = The programme is for who lost their work or has money troubles.
desk-intake-hardship-unknown = Ask whether they lost their work or have money troubles.
desk-intake-still = Rules explain, they do not decide: the coordinator may accept all the same, and writes why.
desk-intake-new-title = New request · { $programme }
desk-intake-new-lead = A name and a way to call back are enough. What is not known yet is added later.
desk-intake-correct = Correct
desk-intake-correct-title = Correct the request
desk-intake-correct-lead = The place in the order and the time of arrival do not change. What stood there before is kept.
desk-intake-who = Who asks
desk-intake-rules = The rules of the programme
desk-intake-desk = At which desk
desk-intake-desk-missing = Choose the desk.
desk-intake-name = Name, or how they wish to be called
desk-intake-name-hint = An invented name will do.
desk-intake-name-missing = Write a name, even an invented one: it is needed to find the request again.
desk-intake-telephone = Telephone
desk-intake-mail = E-mail
desk-intake-reach = Another way, or when to call
desk-intake-reach-hint = For example: comes to the desk on Tuesdays.
desk-intake-reach-missing = Write a telephone, an e-mail or another way: without one nobody can say how it went.
desk-intake-town = Where they live
desk-intake-elsewhere = In another town
desk-intake-minors = Do children under 18 live with them?
desk-intake-job-lost = Has somebody at home lost their work?
desk-intake-hardship = Do they have money troubles?
desk-intake-note = Note
desk-intake-note-hint = A few words. It stays sealed.
desk-intake-enter = Enter the request
desk-intake-save = Save
desk-intake-back = Back without saving
desk-intake-too-long = That is too much: shorten it.
desk-intake-amount-too-much = At most € 100,000: write a smaller sum.
desk-intake-meanwhile = Somebody else has changed this request meanwhile. What you wrote is below: see how it is now, then save if it still holds.
desk-intake-see-now = See how it is now
desk-intake-to-list = All requests
desk-intake-contact = The contact it comes from
desk-intake-assess = Assessment
desk-intake-assess-title = Assess: { $name }
desk-intake-assess-lead = A few questions. You may skip some and come back.
desk-intake-assess-go = Assess need and motivation
desk-intake-assess-again = Look at the assessment again
desk-intake-assess-keep = Save the assessment
desk-intake-assess-note = What you add
desk-intake-assess-nothing = Answer one question at least, or go back.
desk-intake-assess-changed = The programme's questions have changed since you opened the page. Look at them and save again.
desk-intake-need = Need
desk-intake-motivation = Motivation
desk-intake-need-none = Need: no answers
desk-intake-need-low = Need: low
desk-intake-need-middle = Need: medium
desk-intake-need-high = Need: high
desk-intake-motivation-none = Motivation: no answers
desk-intake-motivation-low = Motivation: low
desk-intake-motivation-middle = Motivation: medium
desk-intake-motivation-high = Motivation: high
desk-intake-suggested = A reading suggested by the answers. It decides nothing.
desk-intake-partial = Some question has no answer.
desk-intake-answers = The answers
desk-intake-not-assessed-yet = Nobody has looked at need and motivation with them yet.
desk-intake-decide-title = The decision
desk-intake-step = What you decide
desk-intake-step-missing = Choose what you decide.
desk-intake-step-place = I give a place
desk-intake-step-list = I put them on the waiting list
desk-intake-step-refuse = I do not accept, with the reason
desk-intake-step-plan = I change the planned sum
desk-intake-step-withdraw = The household withdraws
desk-intake-step-close = The path is completed: I free the place
desk-intake-step-reopen = I reopen the request, with the reason
desk-intake-amount = What you plan for the household, in euro
desk-intake-amount-hint = Needed to give a place. If nothing will be spent write 0.
desk-intake-amount-placed = What is planned in all, in euro
desk-intake-amount-placed-hint = When the place is freed: what was really spent. The rest goes back to the fund.
desk-intake-amount-missing = Write a sum in euro, for example 5600. If there is none, write 0.
desk-intake-reason = Why
desk-intake-reason-hint = Needed to not accept and to reopen. It stays sealed.
desk-intake-reason-limit-hint = Needed to go beyond. It stays sealed; the log keeps that the limit was passed, and by whom.
desk-intake-reason-missing = Write why: a no without a reason cannot be explained.
desk-intake-reason-limit = To go beyond the limit write why.
desk-intake-decide = Decide
desk-intake-decide-anyway = Go beyond and decide
desk-intake-list-instead = Put on the waiting list
desk-intake-limit = Stop for a moment
desk-intake-limit-full = All places are taken
desk-intake-limit-places = { $taken } households of about { $places } have a place. You may put them on the waiting list, or go beyond and write why.
desk-intake-limit-fund = The sum goes beyond the fund: { $planned } of { $fund } are planned so far. You may write a lower one, or go beyond and write why.
desk-intake-limit-both = { $taken } households of about { $places } have a place and the sum goes beyond the fund, { $planned } of { $fund }. You may put them on the waiting list, or go beyond and write why.
desk-intake-limit-rules = A rule of the programme says no, or an answer is missing. You may correct the request, or accept all the same and write why.
desk-intake-passed-places = Beyond the places of the programme
desk-intake-passed-fund = Beyond the fund
desk-intake-passed-rules = Outside a rule of the programme
desk-intake-decided-meanwhile = The request has changed meanwhile: below you see how it is now. Decide again, if needed.
desk-intake-history = What was done
desk-intake-own = by you
desk-intake-did-place = Got a place
desk-intake-did-list = Put on the waiting list
desk-intake-did-refuse = Not accepted
desk-intake-did-plan = Sum changed
desk-intake-did-withdraw = Withdrew
desk-intake-did-close = Path completed
desk-intake-did-reopen = Reopened
desk-intake-did-assess = Assessed
desk-intake-did-correct = Corrected
desk-intake-done-entered = Request entered. Its place in the order of arrival will not change.
desk-intake-done-corrected = Request corrected.
desk-intake-done-assessed = Assessment saved.
desk-intake-done-decided = Decision recorded.
desk-intake-done-freed = The place is free. Nobody moves up by itself: see who is next.

# From the desk to online and back
desk-told-online = Notice: now online
desk-told-by-telephone = Notice: now by telephone
desk-told-at-the-desk = Notice: in person again
desk-online = How desks receive
desk-online-new = Change from a day on
desk-online-lead = Desks go online or to the telephone, or receive in person again. First you see who is concerned. Everybody’s day and time stay.
desk-online-what = What changes
desk-online-choose = Choose…
desk-online-what-missing = Choose what changes.
desk-online-all = All desks
desk-online-all-of = All desks of { $body }
desk-online-programme = Programme { $name }
desk-online-to = How they receive
desk-online-to-missing = Choose how they receive.
desk-online-to-online = Online
desk-online-to-phone = By telephone
desk-online-to-desk = In person again
desk-online-from = From
desk-online-from-hint = The days before stay as they are.
desk-online-from-missing = Write from which day.
desk-online-from-past = This day is past. Choose today or a later day.
desk-online-link = Where people meet online
desk-online-link-hint = Needed only to go online.
desk-online-link-standing = At each desk’s own link
desk-online-link-rooms = In a different room for each appointment
desk-online-link-missing = These have no link of their own: { $desks }. Choose a room for each appointment.
desk-online-rooms = Address of the rooms
desk-online-rooms-hint = It begins with https:// and usually ends with a slash. We add a different name for each appointment.
desk-online-rooms-wrong = Write an address that begins with https://, short and without blanks.
desk-online-why = Why
desk-online-why-missing = Choose why.
desk-online-why-ordinance = An ordinance
desk-online-why-weather = Bad weather
desk-online-why-premises = The rooms cannot be used
desk-online-why-staff = Too few staff
desk-online-why-reopening = The desks open again
desk-online-why-other = Another reason
desk-online-words = Words for those who come
desk-online-words-hint = Anybody reads them on the desk’s page. Messages do not carry them.
desk-online-look = See who is concerned
desk-online-no-desk = No desk receives in person of which you may decide.
desk-online-before = What was decided
desk-online-none = Nothing so far: desks receive as always.
desk-online-who = Who is concerned
desk-online-nothing-yet = Nobody has been moved or told. Read, then decide.
    .title = Nothing has happened yet
desk-online-over = This decision takes the place of another: “{ $what }, from { $day }”. The latest decision counts.
desk-online-sum = { $changes ->
    [0] No appointment changes.
    [one] One appointment changes.
   *[other] { $changes } appointments change.
 } { $told ->
    [0] No message leaves.
    [one] One message leaves.
   *[other] { $told } messages leave, one each.
 } { $untold ->
    [0] {""}
    [one] One person must be told in person.
   *[other] { $untold } people must be told in person.
 }
desk-online-table = Desk by desk
desk-online-table-done = What was done
desk-online-column-desk = Desk
desk-online-column-changes = Change
desk-online-column-changed = Changed
desk-online-column-told = With a message
desk-online-column-untold = Without a message
desk-online-column-stays = Stay as they chose
desk-online-column-back = Changed back
desk-online-stays = { $phone } by telephone, { $online } online, { $home } at home
desk-online-left = Whom no message reaches
desk-online-left-lead = They stay listed afterwards too, with their number. Here the nearest, up to two hundred.
desk-online-call = To be told in person
desk-online-call-lead = No message has reached them. They leave the list when their day is past.
desk-online-untold-choice = Asked for no messages
desk-online-untold-no-way = Left no mobile number and no mail address
desk-online-untold-none = Booked without being asked whether we may write
desk-online-apply = Decide and tell them
desk-online-apply-nobody = Decide
desk-online-change = Change something
desk-online-changed-meanwhile = Something changed while you were reading. Look again who is concerned.
desk-online-one = The decision
desk-online-going = Under way
desk-online-done = Everybody changed
desk-online-ahead = Decided, not begun yet
desk-online-going-back = Called off, going back
desk-online-called-off = Called off
desk-online-decided = Decided
desk-online-how-far = { $done } of { $all } appointments
desk-online-beside = It goes on by itself, also if you close the page. Nobody gets two messages.
desk-online-refresh = See how far it is
desk-online-go-on = Carry on now
desk-online-call-off = Call the decision off
desk-online-call-off-lead = Possible until the day before. Whoever had the message gets a single one: it is as before.
desk-online-call-off-yes = Yes, call it off
desk-online-call-off-no = No, leave it
desk-online-too-late = The day has come: it cannot be called off. Decide that the desks receive in person again.
desk-online-others = All decisions
desk-was-on-site = in person before
desk-was-online = online before
desk-was-phone = by telephone before

desk-state-needs-database = Nothing can be written to the database: until that ends nobody can book. Check the disk, the permissions of the data folder, or the PostgreSQL server.

desk-feeds = The calendar on your phone
desk-feeds-lead = A secret link brings the appointments into the calendar of your phone or computer, which reads them again by itself every quarter of an hour. It shows hours, services and places: never names.
desk-feeds-whose = Whose calendar?
desk-feeds-whose-missing = Choose whose calendar it is.
desk-feeds-make = Make the link
desk-feeds-nobody = Nobody receives at your desks yet. Once a calendar has its hours, you can bring it to your phone from here.
    .title = No calendar
desk-feeds-live = Links that work
desk-feeds-live-lead = Phone lost or replaced? Turn the link off: from that moment it shows nothing.
desk-feeds-none = You have no links. Making a link again for the same calendar turns the former one off.
desk-feeds-made = made { $made }
desk-feeds-read = last read on { $read }
desk-feeds-unread = never read
desk-feeds-end = Turn off
desk-feeds-ended = The link is off. Whoever had it sees nothing any more.
desk-feeds-link = The link is ready
desk-feeds-link-lead = It is the calendar of { $who }. The link is shown only now: add it at once.
desk-feeds-subscribe = Add to the calendar
desk-feeds-how-phone = On a phone: press the button and accept. If nothing happens, copy the link and paste it where your calendar says “Add calendar from URL”.
desk-feeds-how-computer = On a computer: look for “Subscribe to a calendar” or “From the Internet” and paste the link.
desk-feeds-secret = Whoever has the link sees your hours: send it to nobody. If it leaves your hands, turn it off here.
desk-feeds-back = Back to the links
desk-feed-neutral = Appointment
desk-feed-elsewhere = Taken at another desk

# Groups (A6): the list, a new group, who comes and who waits, who came
desk-groups = Groups
desk-groups-empty = A group is a cycle of meetings with the same places: the fathers’ circle, the parents’ meeting.
    .title = No group yet
desk-groups-new = New group
desk-groups-new-lead = All meetings are put on the calendar together. Holidays and closed days are passed over, and we tell you.
desk-groups-coming = Under way
desk-groups-coming-none = No group has meetings to come.
desk-groups-past = Groups that are over
desk-groups-private = The desk alone enrols
desk-groups-is-public = Open to everybody
desk-groups-seats = { $taken } of { $seats } places
desk-groups-waiting-count = { $count ->
    [one] 1 waiting
   *[other] { $count } waiting
}
desk-groups-rate = { $came } of { $of } came ({ $percent }%)
desk-groups-rate-none = — (nobody marked yet)
desk-groups-part-what = What and for whom
desk-groups-part-when = When and how many
desk-groups-title = What it is called
desk-groups-title-hint = The public site shows it too: plain words, without saying why one comes.
desk-groups-title-missing = Write what the group is called.
desk-groups-what = Service
desk-groups-what-missing = Choose a service from the list.
desk-groups-first = First day
desk-groups-first-missing = Write the day.
desk-groups-hour = Hour
desk-groups-hour-hint = For example 18:30.
desk-groups-every = Every how many weeks
desk-groups-sessions = How many meetings
desk-groups-minutes = Minutes of each meeting
desk-groups-places = Places
desk-groups-number = Write a number from 1 to { $max }.
desk-groups-fives = Write minutes in fives: 60, 75, 90.
desk-groups-language = Language
desk-groups-leaders = Who leads it
desk-groups-leaders-hint = Their hour is taken at every desk.
desk-groups-leader-elsewhere = Who leads must work at the desk of the service.
desk-groups-who = Who may enrol
desk-groups-public = Anybody, from the site
desk-groups-public-note = The site says only whether there is a place. Otherwise the desk enrols.
desk-groups-notes = To know before coming
desk-groups-notes-hint = For example: bring your child if you like, there is parking.
desk-groups-make = Put on the calendar
desk-groups-busy = { $who } is taken: { $when }. Nothing was put on the calendar.
desk-groups-absent = { $who } is away: { $when }. Nothing was put on the calendar.
desk-groups-clash = Choose another hour, another day or somebody else.
desk-groups-past-day = The first meeting must lie in the future.
desk-groups-closed = The place is closed on all those days. Choose another day.
desk-groups-back = All groups
desk-groups-to-group = Back to the group
desk-groups-done-made = The meetings are on the calendar.
desk-groups-done-enrolled = Enrolled for all meetings still to come.
desk-groups-done-listed = On the list, in the order of arrival.
desk-groups-code-why = With this code they see the meetings, answer when a place frees, or leave the group: on the site, under “I have an appointment or a place in a group”.
desk-groups-row-group = Group
desk-groups-row-next = First meeting
desk-groups-enrol-another = Enrol somebody else
desk-groups-done-left = Taken off. If a place has become free, it is already offered to who comes next.
desk-groups-done-off = The meeting is off. Whoever wanted it was told once.
desk-groups-done-moved = The meeting is moved. Whoever wanted it was told once.
desk-groups-untold = { $count ->
    [one] No message reaches one person who is enrolled: tell them in person.
   *[other] No message reaches { $count } people who are enrolled: tell them in person.
}
desk-groups-leads = { $who } leads it
desk-groups-skipped = Passed over, for a holiday or a closed place: { $days }.
desk-groups-row-places = Places
desk-groups-row-rate = Attendance
desk-groups-row-place = Where
desk-groups-meetings = The meetings
desk-groups-about = About the group
desk-groups-off = Called off
desk-groups-moved = Moved
desk-groups-change = Move or call off
desk-groups-coming-who = With a place ({ $count })
desk-groups-nobody = Nobody yet.
desk-groups-offered-who = A place waits for them ({ $count })
desk-groups-offered-how = The place is kept two days. Who does not answer leaves it to the next. If they say yes by telephone, take it for them.
desk-groups-waiting-who = On the list ({ $count })
desk-groups-waiting-how = In the order of arrival, by the server’s clock. When a place frees it is offered to the first by itself: nobody chooses.
desk-groups-ended-who = Have left ({ $count })
desk-groups-unnamed = Name not asked yet
desk-groups-no-reach = Looks at their own page
desk-groups-until = To answer by { $when }
desk-groups-waits = Waits
desk-groups-left = Has left
desk-groups-lapsed = Did not answer
desk-groups-take-off = Take off
desk-groups-take-off-sure = If you take them off, the place goes at once to who comes next. There is no way back.
desk-groups-take-off-yes = Yes, take off
desk-groups-take-off-no = No, they stay
desk-groups-accept = Take the place for them
desk-groups-enrol = Enrol somebody
desk-groups-enrol-yes = Enrol
desk-groups-list = Put on the list
desk-groups-list-yes = Put on the list
desk-groups-full = There is no free place, or others wait already. One joins the list, without a name.
desk-groups-overtaken = The last place was taken a moment ago. Put them on the list?
desk-groups-free-now = A place has become free: a name is needed.
desk-groups-name-hint = An invented name will do.
desk-groups-name-missing = Write what they want to be called.
desk-groups-reach-missing = Write a telephone or a mail address.
desk-groups-list-hint = To tell them when a place frees. They may leave nothing and look at their own page.
desk-groups-tell-hint = The message never says which group it is.
desk-groups-sitting = Who came
desk-groups-came = Came
desk-groups-did-not-come = Did not come
desk-groups-excused = Excused
desk-groups-unmarked = Not marked
desk-groups-unsay = Take the mark back
desk-groups-said = { $what }: said { $when }
desk-groups-history = What had been marked
desk-groups-not-yet = One can mark from an hour before it begins.
desk-groups-nobody-expected = When somebody enrols, here you mark who came.
    .title = Nobody is expected
desk-groups-too-early = It is too early to say who came.
desk-groups-over = Not possible any more: it was called off or is over.
desk-groups-too-late = Too late: the time has passed, or the place went to somebody else.
desk-groups-told = { $count ->
    [0] Nobody has a place: there is nobody to tell.
    [one] One person has a place and is told once.
   *[other] { $count } people have a place and are told once.
}
desk-groups-move = Move this meeting alone
desk-groups-other-day = New day
desk-groups-move-yes = Move and tell
desk-groups-call-off = Call off this meeting alone
desk-groups-call-off-lead = The other meetings stand. The leaders’ hour is free again.
desk-groups-off-yes = Call off and tell
desk-groups-today = { $time } { $title }: { $count } expected.
desk-groups-today-unled = { $time } { $title }: { $count } expected, and whoever leads it is away.
desk-groups-open = Open the meeting
# Who sends others by a personal link, and what they sent (D9).
desk-prescribers = Who may send
desk-prescribers-lead = They have a personal link given by { $body }: they send a person to the desk, with that person’s agreement, without signing in.
desk-prescribers-readers = One can send only where somebody has an account and may answer: now { $served } desks of { $all }.
desk-prescribers-unserved = Desks where nobody can answer yet ({ $count })
desk-prescribers-waiting = Sent and still without an answer ({ $count })
desk-prescribers-waiting-how = You see who sent and where to, never the person. If it has waited for days, call the desk.
desk-prescribers-waiting-from = From
desk-prescribers-waiting-nobody = Nobody has an account at this desk any more: nobody will answer. Call them.
desk-prescribers-who = Who has a link
desk-prescribers-empty = Give a link to a teacher, a doctor, a parish. Whoever gives it sees it once, and hands it over.
    .title = Nobody has a link yet
desk-prescriber-give = Give a link
desk-prescriber-give-go = Make the link
desk-prescriber-name = Name and surname
desk-prescriber-name-missing = Write the name.
desk-prescriber-what = What they do
desk-prescriber-teacher = Teacher or school
desk-prescriber-doctor = Doctor
desk-prescriber-paediatrician = Paediatrician
desk-prescriber-parish = Parish
desk-prescriber-other = Other
desk-prescriber-place = Where they work
desk-prescriber-place-hint = The school, the surgery, the parish. The desk reads it.
desk-prescriber-place-missing = Write where they work.
desk-prescriber-town = In which town
desk-prescriber-town-missing = Write the town.
desk-prescriber-town-unknown = There is no such town. Write its whole name.
desk-prescriber-reach = How the desk reaches them
desk-prescriber-reach-hint = A telephone or an e-mail of their work.
desk-prescriber-reach-missing = Write a telephone or an e-mail.
desk-prescriber-last = Last day
desk-prescriber-last-hint = Twelve months from today at most.
desk-prescriber-last-wrong = Choose a day from tomorrow to twelve months from today.
desk-prescriber-until = Good until { $day }
desk-prescriber-ended = Ended: { $day }
desk-prescriber-revoked = Revoked
desk-prescriber-opened = last opened { $day }
desk-prescriber-never = never opened
desk-prescriber-renew = Renew until { $day }
desk-prescriber-relink = New link
desk-prescriber-revoke = Revoke
desk-prescriber-renewed = Renewed: the link stays the same.
desk-prescriber-shut = Revoked: the link opens nothing any more, from now on.
desk-prescriber-already = The link had been made already, and is seen once. If it is lost, press “New link”.
desk-prescriber-link = The link
desk-prescriber-link-lead = Hand it to { $name }, and to nobody else.
desk-prescriber-link-once = You see it now and never again. It is good until { $day }.
desk-prescriber-link-safely = Whoever has it may send a person and see whether the desk has answered. Nothing else. If it is lost, revoke it.
desk-prescriber-link-reach = For people of { $town } it reaches
desk-prescriber-link-not = Nobody has an account here yet, so nobody can be sent here: { $desks }.
desk-prescriber-link-nobody = Beware: for people of { $town } no desk can answer yet. The link opens, but nobody can be sent from there. First a desk needs an account.
desk-prescriber-link-done = Done
desk-sendings = Sent to us
desk-sendings-sum = { $waiting ->
    [0] Nobody waits for an answer.
    [one] One person who was sent waits.
   *[other] { $waiting } people who were sent wait.
}
desk-sendings-empty = People whom schools, doctors and parishes send arrive here, with their agreement.
    .title = Nobody was sent
desk-sendings-go = Look at them
desk-sending = Somebody sent
desk-sending-nobody = Name no longer readable
desk-sending-new = New
desk-sending-read = Read, not answered
desk-sending-received = Received
desk-sending-taken = We are seeing to it
desk-sending-could-not = It was not possible
desk-sending-call = Please call us
desk-sending-booked = With an appointment
desk-sending-booked-long = Whoever sends them has booked an appointment: it is in the diary.
desk-sending-from = Sent by
desk-sending-desk = Desk
desk-sending-when = When
desk-sending-needs = Needs
desk-sending-town = Lives in
desk-sending-language = Language
desk-sending-mail = E-mail
desk-sending-reach = How to reach them
desk-sending-note = A few words from the sender
desk-sending-agreement = The agreement
desk-sending-agreed = Agreed by { $who }, { $how }, { $day }.
desk-sending-by-person = the person
desk-sending-by-parent = a parent or whoever stands in for one
desk-sending-how-person = face to face
desk-sending-how-phone = on the telephone
desk-sending-words = The words that were read
desk-sending-on = Go on
desk-sending-on-hint = The pages open filled in. Then come back and answer.
desk-sending-contact = Note the contact
desk-sending-book = Book
desk-sending-answer = Answer the sender
desk-sending-answer-hint = They read this word alone, never what you said to each other.
desk-sending-answered = Answered: the sender reads it on their page.
desk-sending-changed = Somebody has answered in the meantime. Look how it stands now.

# Who would come earlier than they are expected (A8)
desk-view-earlier = Earlier
desk-earlier = Who would come earlier
desk-earlier-asked = Done: we look for an earlier time
desk-earlier-said-no = Done: they keep their time
desk-earlier-stopped = Done: we look no more
desk-earlier-lead = When a time becomes free, we keep it for three hours for whoever asked first and write to them. If they call you, answer here for them.
desk-earlier-empty = When you move an appointment you can ask for an earlier time. The person can ask too, from their own page.
    .title = Nobody waits for an earlier time
desk-earlier-kept = Kept: { $when }. To answer by: { $until }
desk-earlier-waits = Waiting since { $since }
desk-earlier-yes = They said yes
desk-earlier-no = They said no
desk-earlier-stop = Stop looking
desk-earlier-gone = That time is not kept any more. The appointment stays as it is.
desk-earlier-unreachable = This person asked for no messages: we cannot let them know. If you like, call them and move the appointment.
desk-earlier-part = When they can come
desk-earlier-any = At any hour
desk-earlier-morning = In the morning
desk-earlier-afternoon = In the afternoon
desk-earlier-notice = How long before they want to know
desk-earlier-notice-1 = One day
desk-earlier-notice-3 = Three days
desk-earlier-notice-7 = One week
desk-earlier-days = { $days ->
    [one] one day’s notice
   *[other] { $days } days’ notice
}
desk-earlier-wish = Would they come earlier?
desk-earlier-wish-lead = As soon as an earlier time becomes free we keep it and write to them. Their appointment stays until they say yes.
desk-earlier-ask = Look for an earlier time
desk-exchange = Exchange data
desk-exchange-out = Take out
desk-exchange-out-lead = The contacts or appointments you may open, as a spreadsheet. First we say how many there are.
desk-exchange-from = From the day
desk-exchange-to = To the day
desk-exchange-ended = How they ended
desk-exchange-ended-any = All
desk-exchange-ended-open = Still to be closed
desk-exchange-ended-closed = Closed
desk-exchange-count = Count the rows
desk-exchange-day-missing = Write the day.
desk-exchange-to-before = The last day comes before the first. Write the same day or a later one.
desk-exchange-too-long = At most 400 days at a time: choose fewer days.
desk-exchange-nothing-out = There is nothing in these days.
desk-exchange-too-many = There are more than { $max } rows: choose fewer days or one desk.
desk-exchange-rows = { $count ->
    [one] One row
   *[other] { $count } rows
}
desk-exchange-outside = The file holds people’s names and words. Once it is downloaded Filò cannot protect it any more: whoever has it reads it. Keep it where only you see it and delete it when it is not needed. That you downloaded it is written down.
desk-exchange-csv = Download as CSV
desk-exchange-xlsx = Download as XLSX
desk-exchange-file-name = contacts
desk-exchange-withheld = Kept in Filò
desk-exchange-withheld-file = who they are: reserved file
desk-exchange-withheld-town = where they live: not to be told
desk-exchange-withheld-way = a way to reach them that is not to be used
desk-exchange-in = Bring in
desk-exchange-in-lead = A sheet with contacts or appointments you have written elsewhere. Before anything is saved you see every row.
desk-exchange-kind = What is in the file
desk-exchange-at = Desk
desk-exchange-at-hint = For rows that do not name the desk.
desk-exchange-file = The file
desk-exchange-file-hint = CSV or XLSX, at most 5 MB and 5,000 rows. It waits encrypted, for a day at most.
desk-exchange-mapping = How it is made
desk-exchange-mapping-found = Find out by itself
desk-exchange-mapping-filo = A file that came out of Filò
desk-exchange-mapping-social-record = Export of the social record
desk-exchange-mapping-sheet = Any sheet
desk-exchange-mapping-diary = Appointments: a diary, or a file that came out of Filò
desk-exchange-mapping-of-appointments = Appointments: { $name }
desk-exchange-mapping-other-kind = This mapping is for other rows. Choose another, or change what is in the file. Then choose the file again.
desk-exchange-lone = Rows without outcome
desk-exchange-lone-open = Stay to be closed
desk-exchange-lone-closed = Are closed: information given
desk-exchange-send = Read the file
desk-exchange-file-missing = Choose a file.
desk-exchange-file-empty = The file is empty, or there is nothing below the headings.
desk-exchange-file-too-large = The file is larger than 5 MB: divide it in two.
desk-exchange-file-bomb = Opened, the file becomes enormous: save it again as CSV.
desk-exchange-file-no-table = This is no spreadsheet: save it as CSV or XLSX.
desk-exchange-file-locked = The file has a password or is an old XLS: save it as CSV, or as XLSX without a password.
desk-exchange-file-damaged = The file is damaged: save it again, better as CSV.
desk-exchange-file-no-headings = No row names the columns: write the headings in the first row.
desk-exchange-file-many-rows = More than { $max } rows: divide the file.
desk-exchange-file-many-columns = More than { $max } columns: take away those that are not needed.
desk-exchange-file-long-cell = Row { $line } has a cell that is too long: shorten it.
desk-exchange-waiting = Files that wait
desk-exchange-waits-columns = { $count } rows: look at the columns
desk-exchange-waits-checking = { $count } rows: being compared
desk-exchange-waits-ready = { $count } rows: to be looked at, nothing is saved yet
desk-exchange-waits-writing = { $count } rows: being saved
desk-exchange-waits-done = { $count } rows: done
desk-exchange-saved = Mappings of your body
desk-exchange-drop = Take away
desk-exchange-mapping-dropped = The mapping is gone.
desk-exchange-thrown = The file is deleted. What was saved stays.
desk-exchange-columns = What the columns hold
desk-exchange-columns-lead = { $count ->
    [one] The file has one row.
   *[other] The file has { $count } rows.
} See whether each column is understood.
desk-exchange-source = The headings of this mapping come from: { $source }.
desk-exchange-columns-what = The columns
desk-exchange-column-empty = No value
desk-exchange-column-none = Do not bring it in
desk-exchange-column-twice = Two columns say “{ $column }”: choose one.
desk-exchange-day-needed = No column says the day. Choose the one with the date of the contact.
desk-exchange-day-needed-appointment = No column says the day. Choose the one with the date of the appointment.
desk-exchange-name-needed = No column says who comes. Choose the one with the person’s name.
desk-exchange-words = Words to be explained
desk-exchange-words-lead = Filò does not know what they mean. If you leave them so, their rows do not come in.
desk-exchange-words-asked = There are words to be explained. Explain them, or go on.
desk-exchange-word-open = I do not know
desk-exchange-word-nothing = Nothing: leave it empty
desk-exchange-save-as = Save this mapping under the name
desk-exchange-save-as-hint = Next time it is there, for you and the colleagues of your body.
desk-exchange-check = Compare the rows
desk-exchange-throw = Delete the file
desk-exchange-column-reference = Filò reference
desk-exchange-column-day = Day
desk-exchange-column-hour = Time
desk-exchange-column-desk = Desk
desk-exchange-column-surname = Surname
desk-exchange-column-given = Given name
desk-exchange-column-name = Surname and given name
desk-exchange-column-born = Born
desk-exchange-column-tax-code = Tax code
desk-exchange-column-telephone = Telephone
desk-exchange-column-mail = Mail
desk-exchange-column-heed = To heed
desk-exchange-column-town = Town
desk-exchange-column-needs = Needs
desk-exchange-column-mode = How
desk-exchange-column-motive = Why they come
desk-exchange-column-sent-by = Sent by
desk-exchange-column-speaker = Who speaks
desk-exchange-column-spoke = Who that is
desk-exchange-column-language = Language
desk-exchange-column-interpreter = Interpreter
desk-exchange-column-urgent = Urgent
desk-exchange-column-minors = Children
desk-exchange-column-outcome = Outcome
desk-exchange-column-reason = Why so
desk-exchange-column-note = Note
desk-exchange-why = Why it did not come in
desk-exchange-why-missing = is missing. Write it.
desk-exchange-why-day = is not a day. Write 30/11/2026.
desk-exchange-why-hour = is not a time. Write 9:30.
desk-exchange-why-no-such-hour = that hour never was: the clocks went forward. Write an hour before or after.
desk-exchange-why-future = is a day still to come. Write when it was.
desk-exchange-why-word = a word that nobody explained. Explain it among the columns, or write another.
desk-exchange-why-desk = is not a desk of yours. Write the name of one of yours.
desk-exchange-why-born = is not a date of birth. Write 01/02/1985, or the year alone.
desk-exchange-why-tax-code = is not a tax code. Check it, or leave it empty.
desk-exchange-why-telephone = is not a telephone number. Write its figures, or leave it empty.
desk-exchange-why-mail = is not a mail address. Write it as name@post.it, or leave it empty.
desk-exchange-why-long = is too long. Shorten it.
desk-exchange-why-many = are too many: twelve at most.
desk-exchange-why-yes-no = write yes or no.
desk-exchange-why-alike = somebody alike is here already. Look at the row and choose who it is.
desk-exchange-why-refused = could not be saved. Try again, or note it by hand.
desk-exchange-why-past = is past. A past appointment comes in as a contact: bring it in with the contacts, or take the row away.
desk-exchange-why-too-far = is too far ahead. Check the year.
desk-exchange-why-five-minutes = appointments begin every five minutes. Write 9:30 or 9:35.
desk-exchange-why-no-appointments = this desk gives no appointments. Write another desk.
desk-exchange-why-service = this desk does not give this service. Write a service of that desk.
desk-exchange-why-withheld = is reserved: it stayed in Filò when the file went out. Write it, if you know it, or book by hand.
desk-exchange-why-worker = nobody called so receives at that desk. Write who receives there, or leave it empty.
desk-exchange-why-mode = on that day the desk does not receive in this way. Write another way, or leave it empty.
desk-exchange-why-taken = at that time whoever receives has an appointment already. Write another time, or somebody else who receives.
desk-exchange-why-taken-above = a row above wants the same time with the same worker. Write another time, or somebody else who receives.
desk-exchange-why-away = at that time whoever receives is away. Write another time, or somebody else who receives.
desk-exchange-why-called-off = came in from a file before, and was called off since. If it stands again, book it by hand.
desk-exchange-why-changed = since you looked at the rows the desk has changed its hours. Bring the row in again and look at it.
desk-exchange-checking = Comparing the rows
desk-exchange-writing = Saving the contacts
desk-exchange-booking = Booking the appointments
desk-exchange-done = The file is in
desk-exchange-how-far = { $done } pages of { $all }
desk-exchange-beside = It goes on even if you close this page.
desk-exchange-go-on = Go on now
desk-exchange-kept = { $count ->
    [0] No contact saved.
    [one] One contact saved.
   *[other] { $count } contacts saved.
}
desk-exchange-booked = { $count ->
    [0] No appointment booked.
    [one] One appointment booked.
   *[other] { $count } appointments booked.
}
desk-exchange-counts = The rows
desk-exchange-count-what = How they stand
desk-exchange-count-rows = Rows
desk-exchange-count-kept = Saved
desk-exchange-count-new = New
desk-exchange-count-known = Of people known already
desk-exchange-count-alike = Perhaps of people known already
desk-exchange-count-here = Here already
desk-exchange-count-wrong = Wrong
desk-exchange-count-refused = Not saved
desk-exchange-count-left-out = Left out by you
desk-exchange-count-over = Over or called off: nothing to book
desk-exchange-refused-title = What did not come in
desk-exchange-refused-lead = Download the rows: the last column says why. Correct them and bring that file in again.
desk-exchange-refused = { $count ->
    [one] Download the row
   *[other] Download the { $count } rows
}
desk-exchange-file-refused = rows-to-correct
desk-exchange-left-out = Left out.
desk-exchange-until = The file stays here, encrypted, until { $until }. Then it deletes itself.
desk-exchange-back = Exchange data
desk-exchange-preview = Look at the rows
desk-exchange-nothing-yet = Look at every page. Untick the rows you do not want.
    .title = Nothing is saved yet
desk-exchange-nobody-told = Nobody gets a message from here: you have given them their appointment already.
desk-exchange-look-at = Pages with rows that are wrong or to be decided:
desk-exchange-page = Page { $page }
desk-exchange-row = Row { $number }
desk-exchange-row-new = New
desk-exchange-row-known = Somebody known already
desk-exchange-row-alike = Perhaps known already
desk-exchange-row-here = Here already: not saved twice
desk-exchange-row-wrong = Wrong
desk-exchange-row-over = Over or called off: does not come in
desk-exchange-row-waiting = Waiting
desk-exchange-known-as = It is added to { $name }.
desk-exchange-alike = Who is it?
desk-exchange-alike-open = I do not know: leave it out
desk-exchange-alike-one = It is { $name }
desk-exchange-alike-new = It is somebody else: note them anew
desk-exchange-remark-twice = That night the hour came twice: the first one counts.
desk-exchange-remark-no-hour = No hour: noon is written.
desk-exchange-remark-other-end = It lasts as long as the service, not as the file says.
desk-exchange-remark-more-ways = The first way to reach them goes with the appointment, the others into the note.
desk-exchange-remark-withheld = Something reserved had stayed in Filò and is not in the file: if it is needed, write it in the appointment.
desk-exchange-bring = Bring in
desk-exchange-book = { $count ->
    [one] Book one appointment
   *[other] Book { $count } appointments
}
desk-exchange-write = { $count ->
    [one] Save one row
   *[other] Save { $count } rows
}
desk-exchange-next = Keep and go to the next page
desk-exchange-save = Keep my choices
desk-exchange-columns-again = Back to the columns
desk-exchange-changed = Something has changed meanwhile. Look at this page again.
desk-exchange-what = What
desk-exchange-appointments = Appointments
desk-exchange-ended-hint = For contacts.
desk-exchange-until-hour = Until
desk-exchange-service = Service
desk-exchange-worker = Who receives
desk-exchange-status = How it went
desk-exchange-person = Person
desk-exchange-file-appointments = appointments
desk-exchange-withheld-service = what it is for: reserved
# Passkeys
desk-passkey-enter = Sign in with a passkey
desk-passkey-enter-hint = The finger, the face or the PIN of your telephone, computer or key is enough. You write nothing.
desk-passkey-or = Or with name and password
desk-passkeys = Passkeys
desk-passkeys-lead = With a passkey you come in with your finger, your face or a PIN. There is nothing to remember, and no false page can steal it.
desk-passkeys-count = { $count ->
    [0] You have none yet. It is the quickest and safest way in.
    [one] You have one.
   *[other] You have { $count }.
}
desk-passkeys-manage = See your passkeys
desk-passkeys-add = Add a passkey
desk-passkeys-yours = Your passkeys
desk-passkeys-off = Passkeys cannot be used here: the address of the site does not allow it. Whoever keeps the system can change it. Meanwhile sign in with name and password.
desk-passkey-times = Added: { $added }. Last used: { $used }
desk-passkey-times-unused = Added: { $added }. Never used
desk-passkey-one-device = Lives in one device
desk-passkey-carried = Your password manager keeps it, in other devices too
desk-passkey-change = Change or remove
desk-passkey-name = What do you call it?
desk-passkey-name-hint = To know it again: Telephone, Computer, Key.
desk-passkey-name-missing = Give the passkey a name of at most 60 letters.
desk-passkey-go-on = Go on
desk-passkey-forgot = Forgotten the password? Sign out and come in again with a passkey you have: for ten minutes we do not ask for it.
desk-passkey-needs-script = Making a passkey needs JavaScript, which is off in this browser. You can always sign in with name and password.
desk-passkey-make = Make the passkey
desk-passkey-make-lead = Press the button. The browser asks where to keep “{ $name }”, then for your finger, your face or a PIN.
desk-passkey-make-shared = At a computer that others use too? Choose your telephone or your key, not the computer.
desk-passkey-rename = Change the name
desk-passkey-remove = Remove the passkey
desk-passkey-remove-lead = Whoever holds it cannot come in any more. You can always sign in with name and password.
desk-passkey-later = Later
desk-passkey-welcome = You are in. Now you can make a passkey: next time you come in without a password. You can do it later too.
desk-passkey-added = Done. Next time choose “Sign in with a passkey”.
desk-passkey-renamed = Done: this is its name now.
desk-passkey-removed = Done: nobody comes in with that passkey any more. Delete it from the telephone or the key too.
desk-passkey-says-cancelled = Nothing happened: you cancelled, too much time passed, or there is no passkey of yours here. Try again, or sign in with name and password.
desk-passkey-says-not-made = There is no passkey yet: you cancelled, or too much time passed. Press again when you like.
desk-passkey-says-old = This browser does not know passkeys. Update it or use another. Meanwhile sign in with name and password.
desk-passkey-says-elsewhere = Passkeys are good only at the address { $address }. Open that and try again.
desk-passkey-says-already = This device has a passkey of yours already. Choose another.
desk-passkey-says-failed = The browser could not use the passkey. Try again, or sign in with name and password.
desk-passkey-over = Too much time passed, or the answer was used before. Try again.
desk-passkey-unknown = This passkey is no longer here: it was removed, or it is of another site. Sign in with name and password, then add it again.
desk-passkey-refused = The passkey was not accepted. Try again, or sign in with name and password.
desk-passkey-copied = The passkey was not accepted: there seem to be two copies of it. Sign in with name and password, remove it and tell whoever coordinates.
desk-passkey-not-added = The passkey was not added: the browser’s answer is not good. Try again.
desk-passkey-taken = This passkey is here already.
desk-passkey-too-many = You have twenty passkeys already. Remove one, then try again.
desk-told-passkey-added = A passkey was added to your access ({ $when }). If you know nothing of it, remove it and change your password.
desk-told-passkey-copied = A passkey of yours was refused ({ $when }): there seem to be two copies of it. Remove it and tell whoever coordinates.
desk-state-passkeys = Passkeys
desk-state-passkeys-at = Used at the address { $address }
desk-state-passkeys-no-address = Not used: the site’s address is missing (--address)
desk-state-passkeys-not-https = Not used: the site’s address does not begin with https
desk-state-passkeys-not-a-name = Not used: the site’s address is no name, like filo.example
# Instruments
desk-instruments = Instruments
desk-instruments-lead = The questions by which needs are read, the same for every body. Here you see what they ask, by which rules the sums are made, and who adopted them.
desk-instruments-empty = Whoever keeps the territory writes them in its files. Once they are loaded you find them here.
    .title = There is no instrument yet
desk-instruments-facts = Version { $version } · { $questions ->
    [one] one question
   *[other] { $questions } questions
} · { $languages } · licence { $licence }
desk-instruments-adopted = Adopted: { $body }, { $act } of { $day }.
desk-instruments-not-adopted = It can be tried and discussed. It does not serve to decide about anybody yet: the partners’ decision is missing.
    .title = Not yet adopted
desk-instruments-back = All instruments
desk-instruments-version = Version
desk-instruments-licence = Licence
desk-instruments-by = Whose it is
desk-instruments-languages = Languages
desk-instruments-source = Open the source
desk-instruments-other-version = See version { $version }
desk-instruments-try = Try it
desk-instruments-questions = The questions
desk-instruments-count = { $count ->
    [one] one question
   *[other] { $count } questions
}
desk-instruments-required = an answer is needed
desk-instruments-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
desk-instruments-kind-one = One of these answers
desk-instruments-kind-several = Several answers, too
desk-instruments-kind-number = A whole number from { $least } to { $most } { $unit }
desk-instruments-kind-scale = A step from { $least } ({ $low }) to { $most } ({ $high })
desk-instruments-kind-yes-no = Yes or no
desk-instruments-kind-yes-no-points = Yes ({ $yes }) or no ({ $no })
desk-instruments-kind-date = A day
desk-instruments-kind-text = Words, { $longest } characters at most
desk-instruments-if-is = Asked only if the answer to “{ $question }” is { $answers }
desk-instruments-if-yes = Asked only if the answer to “{ $question }” is yes
desk-instruments-if-no = Asked only if the answer to “{ $question }” is no
desk-instruments-if-at-least = Asked only if the answer to “{ $question }” is { $number } or more
desk-instruments-if-at-most = Asked only if the answer to “{ $question }” is { $number } or less
desk-instruments-scores = How the sums are made
desk-instruments-no-scores = This instrument makes no sums: the answers remain.
desk-instruments-sum = { $count ->
    [one] The points of one answer
   *[other] Sum of the points of { $count } answers
}: from { $least } to { $most }.
desk-instruments-mean = { $count ->
    [one] The points of one answer
   *[other] Mean of the points of { $count } answers
}: from { $least } to { $most }.
desk-instruments-gaps-no-score = If an answer is missing, there is no result.
desk-instruments-gaps-leave-out = { $least ->
    [one] Missing answers do not count. One is enough.
   *[other] Missing answers do not count. At least { $least } are needed.
}
desk-instruments-gaps-as-mean = { $least ->
    [one] A missing answer counts as the mean of the others. One is enough.
   *[other] A missing answer counts as the mean of the others. At least { $least } are needed.
}
desk-instruments-gaps-as-nothing = { $least ->
    [one] A missing answer counts nothing. One is enough.
   *[other] A missing answer counts nothing. At least { $least } are needed.
}
desk-instruments-which = Which answers count
desk-instruments-weighs = · weighs { $weight }
desk-instruments-weighs-as = · weighs as the answer to “{ $question }”
desk-instruments-reversed = · counts the other way round
desk-instruments-weighs-reversed = · counts the other way round, weighs { $weight }
desk-instruments-bands = What the result means
desk-instruments-result = Result
desk-instruments-means = It means
desk-instruments-no-bands = The instrument gives results no name: they are compared over time.
desk-instruments-band-from-below = from { $from }, below { $to }
desk-instruments-band-from-to = from { $from } to { $to }
desk-instruments-band-above-below = above { $from }, below { $to }
desk-instruments-band-above-to = above { $from }, up to { $to }
desk-instruments-band-only = exactly { $to }
desk-instruments-trial = trial
desk-instruments-trial-kept = This is a trial: nothing is kept. Do not write anything about real people.
desk-instruments-more = { $count ->
    [one] After what you answered there is one more question: “{ $question }”
   *[other] After what you answered there are { $count } more questions. The first: “{ $question }”
}
desk-instruments-part = part { $part } of { $parts }
desk-instruments-on = Go on
desk-instruments-before = Back
desk-instruments-leave = Leave the trial
desk-instruments-reckon = See the result
desk-instruments-yes = Yes
desk-instruments-no = No
desk-instruments-no-answer = Would rather not say
desk-instruments-choose = Choose
desk-instruments-needed = An answer is needed to go on: “{ $question }”
desk-instruments-not-offered = Choose one of the answers you see: “{ $question }”
desk-instruments-not-a-number = Write a whole number from { $least } to { $most }: “{ $question }”
desk-instruments-came = What came of it
desk-instruments-nothing-kept = This was a trial: when you leave this page nothing remains.
desk-instruments-by-version = Reckoned by version { $version }.
desk-instruments-result-not-adopted = Not yet adopted by the partners.
desk-instruments-within = from { $least } to { $most }
desk-instruments-came-about = How it came about
desk-instruments-counts = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
desk-instruments-counts-reversed = { $points } turned round: counts { $counted }
desk-instruments-counts-weight = { $points } × weight { $weight }
desk-instruments-counts-reversed-weight = { $points } turned round: counts { $counted } × weight { $weight }
desk-instruments-unanswered = without an answer
desk-instruments-not-asked = not asked
desk-instruments-without-missing = { $count ->
    [one] There is no result: one answer is missing.
   *[other] There is no result: { $count } answers are missing.
}
desk-instruments-without-too-few = There is no result: { $answered } are answered, at least { $least } are needed.
desk-instruments-without-asked = There is no result: none of its questions was asked.
desk-instruments-answers = The answers
desk-instruments-no-answer-given = Without an answer
desk-instruments-change = Change
desk-instruments-again = Begin again
desk-instruments-to-one = Back to the instrument
# Mediation
desk-mediation = Language mediation
desk-mediation-why = Whoever interprets is always in the register, bound to secrecy, and free for the family. Never a child or the partner: they would hear what they should not hear, might change the words, and the person would not be free to speak.
desk-mediation-language = Language to interpret
desk-mediation-none = Not needed
desk-mediation-language-missing = Choose the language to interpret.
desk-mediation-called = How to call the person
desk-mediation-called-hint = The first name alone, or initials. Whoever interprets reads nothing else of them.
desk-mediation-asked = Whom they prefer
desk-mediation-anybody = No preference
desk-mediation-look = See who is free
desk-mediation-who = Who comes to interpret
desk-mediation-who-missing = Choose who comes to interpret, or “to be found later”.
desk-mediation-free = Free for the family: tell them.
desk-mediation-later = To be found later: it stays on the list until somebody is found
desk-mediation-later-none = Nobody is free: to be found later, it stays on the list
desk-mediation-others = { $count ->
    [one] One other speaks the language and cannot
   *[other] { $count } others speak the language and cannot
}
desk-mediation-avoid-open = Is there somebody the family would rather not have?
desk-mediation-avoid = Would rather not have
desk-mediation-avoid-hint = In a small town everybody knows everybody. No reason is needed. Then press “See who is free”.
desk-mediation-avoid-body = Anybody of { $body }
desk-mediation-with = With a mediator: { $language }
desk-mediation-to-find = Mediator to be found: { $language }
desk-mediation-refused = Mediator refused: { $language }
desk-mediation-refused-long = The family would rather have nobody
desk-mediation-not-needed = Not needed
desk-mediation-nobody-yet = To be found
desk-mediation-nobody-free = Nobody is free
desk-mediation-assign = Save
desk-mediation-another = Does not come any more: find somebody else
desk-mediation-not-needed-go = Nobody is needed any more
desk-mediation-missed = Whoever was to interpret did not come
desk-mediation-came = Whoever interpreted came
desk-mediation-refuse = The family would rather have nobody
desk-mediation-refuse-go = Note the refusal
desk-mediation-reason = What they said
desk-mediation-reason-hint = In their words, briefly. It stays sealed with the appointment. A child or the partner does not interpret all the same.
desk-mediation-reason-missing = Write briefly what they said.
desk-mediation-because-asked = Nobody has been chosen yet.
desk-mediation-because-moved = The appointment was moved to an hour at which the mediator cannot come.
desk-mediation-because-let-go = The mediator does not come any more.
desk-mediation-because-other-wish = What is asked has changed, and the mediator does not fit it.
desk-mediation-fails = { $name } cannot any more: { $why }.
desk-mediation-will-not-follow = The mediator cannot come at that hour. If you move it, somebody is to be found.
desk-mediation-find = Mediators to be found
desk-mediation-find-lead = { $count ->
    [one] One appointment waits for a mediator.
   *[other] { $count } appointments wait for a mediator. The soonest come first.
}
desk-mediation-find-empty = When you book with a mediator “to be found”, or one cannot come any more, the appointment shows here.
    .title = Nobody waits for a mediator
desk-mediation-book = Book { $name }
desk-mediation-booked = Done: they come to interpret, and know it.
desk-mediation-choose = Choose or change
desk-done-moved-find = Done: moved. A mediator is now to be found
desk-done-mediator = Done: there is somebody who interprets
desk-done-mediator-later = Done: a mediator is to be found
desk-done-mediator-none = Done: nobody comes to interpret
desk-done-mediator-missed = Done: noted that the mediator did not come
desk-mediation-own = My mediation
desk-mediation-own-lead = You see only what you need: when, where, which language, how to call the person.
desk-mediation-own-empty = When a desk books you, it shows here.
    .title = Nothing ahead
desk-mediation-own-none = If you interpret for the desks, whoever coordinates your body can write you in the register and link this account.
    .title = You are not in the register of mediators
desk-mediation-call-them = Call the person:
desk-mediation-called-nobody = No name: the hour is enough
desk-mediation-feed = My hours on the telephone
desk-mediation-join = Open the link
desk-mediators = Register of mediators
desk-mediators-lead = Who interprets for { $body }. Without the day of the pledge of secrecy nobody can be booked.
desk-mediators-empty = Write who interprets, which languages, and when they can come. The desks of the whole network can then book them.
    .title = Nobody is in the register yet
desk-mediator = Mediation: a person
desk-mediator-new = Add a person
desk-mediator-lead = What you write here is sealed. The desks see name, languages, hours and cost; families the language alone.
desk-mediator-written = Done: in the register.
desk-mediator-corrected = Done: corrected.
desk-mediator-changed = Somebody has just corrected the register. Look again and choose.
desk-mediator-changed-meanwhile = Somebody else has corrected this person meanwhile: you now read what they wrote. Correct it again, if need be.
desk-mediator-no-pledge = The pledge of secrecy is missing: cannot be booked
desk-mediator-ended = Until { $day }
desk-mediator-begins = From { $day }
desk-mediator-an-hour = { $cost } an hour
desk-mediator-part-who = Who it is
desk-mediator-part-terms = Pledge and cost
desk-mediator-part-hours = When they can come
desk-mediator-name = Name and surname
desk-mediator-name-missing = Write name and surname.
desk-mediator-gender = What they say of themselves
desk-mediator-gender-hint = Some ask for a woman, or for a man. It is theirs to say.
desk-mediator-gender-missing = Choose an answer: there is also “not said”.
desk-mediator-woman = A woman
desk-mediator-man = A man
desk-mediator-unsaid = Not said
desk-mediator-tongue = Language
desk-mediator-tongue-more = Another language
desk-mediator-tongue-none = No other
desk-mediator-tongue-missing = Choose at least one language.
desk-mediator-ways = How they interpret
desk-mediator-ways-missing = Choose at least one way.
desk-mediator-way-in-person = in person
desk-mediator-way-telephone = by telephone
desk-mediator-way-video = by video
desk-mediator-phone = Telephone
desk-mediator-phone-hint = Here, or by mail, they hear of each booking and each change.
desk-mediator-email = Mail
desk-mediator-account = Their account in Filò
desk-mediator-account-none = Does not sign in
desk-mediator-account-hint = Whoever signs in sees their own hours and nothing else of whom they meet.
desk-mediator-pledge = Day of the pledge of secrecy
desk-mediator-pledge-hint = The day it was signed. Without it they stay in the register and cannot be booked.
desk-mediator-pledge-wrong = The day of the signature cannot be in the future.
desk-mediator-from = From
desk-mediator-from-missing = Write from which day they interpret.
desk-mediator-to = To
desk-mediator-to-hint = That day included.
desk-mediator-to-wrong = The last day comes before the first.
desk-mediator-cost = What an hour costs, in euro
desk-mediator-cost-hint = For example 28.50. Paid in pieces of { $step } minutes, { $least } at least.
desk-mediator-cost-wrong = Write an amount from 0 to 1,000 euro, for example 28.50.
desk-mediator-programme = Who pays
desk-mediator-programme-hint = The project or the fund. Never the family.
desk-mediator-hours-hint = For example: 9-13, 14.30-18. A day left empty: does not come. All empty: asked each time.
desk-mediator-hours-wrong = Write the hours like this: 9-13, 14.30-18. Minutes go in fives.
desk-mediator-monday = Monday
desk-mediator-tuesday = Tuesday
desk-mediator-wednesday = Wednesday
desk-mediator-thursday = Thursday
desk-mediator-friday = Friday
desk-mediator-saturday = Saturday
desk-mediator-sunday = Sunday
desk-mediator-save = Save
desk-mediator-away = Absences
desk-mediator-away-none = No absence ahead.
desk-mediator-away-new = Note an absence
desk-mediator-away-go = Note the absence
desk-mediator-away-written = Done. What they were booked for on those days is now among the mediators to be found.
desk-mediator-away-told = Done. What you were booked for on those days is seen by the desks, who look for somebody else.
desk-mediator-back = Take back
desk-mediator-offer = { $minutes } minutes, { $cost }. Paid by: { $programme }
desk-mediator-offer-by-request = No hours of their own: ask first ({ $phone }). { $minutes } minutes, { $cost }. Paid by: { $programme }
desk-mediator-cannot = Cannot be booked: { $why }. Choose somebody else, or “to be found later”.
desk-mediator-cannot-now = Whoever was to interpret cannot any more: { $why }.
desk-mediator-why-language = does not speak the language
desk-mediator-why-pledge = the pledge of secrecy is missing
desk-mediator-why-active = not in the register any more, or not yet
desk-mediator-why-avoided = the family would rather not
desk-mediator-why-gender = a woman was asked for, or a man
desk-mediator-why-way = does not interpret in this way
desk-mediator-why-hours = outside their hours
desk-mediator-why-away = away
desk-mediator-why-busy = booked elsewhere at that hour
desk-mediation-costs = What mediation costs
desk-mediation-costs-lead = The hours of those who interpret for { $body }, and of others at its desks. Whom they met is not here.
desk-mediation-costs-sum = To be paid: { $owed }, for { $hours }. Foreseen: { $ahead }.
desk-mediation-costs-empty = Hours show here as soon as somebody is booked.
    .title = No hour in this month
desk-mediation-month-before = Month before
desk-mediation-month-after = Month after
desk-mediation-by-programme = By who pays
desk-mediation-by-mediator = By mediator
desk-mediation-each = Hour by hour
desk-mediation-programme = Who pays
desk-mediation-mediator = Mediator
desk-mediation-hours = Hours
desk-mediation-owed = To be paid
desk-mediation-ahead = Foreseen
desk-mediation-column-when = When
desk-mediation-column-day = Day
desk-mediation-column-hour = Hour
desk-mediation-column-body = Body
desk-mediation-column-desk = Desk
desk-mediation-column-booked = Minutes booked
desk-mediation-column-minutes = Minutes paid
desk-mediation-column-rate = Euro an hour
desk-mediation-column-cost = Euro
desk-mediation-column-outcome = How it came out
desk-mediation-outcome-ahead = to come
desk-mediation-outcome-unsaid = not said yet
desk-mediation-outcome-done = done
desk-mediation-outcome-not-come = the person did not come
desk-mediation-outcome-late = called off late
desk-mediation-outcome-in-time = called off in time
desk-mediation-outcome-missed = the mediator did not come
desk-mediation-csv = Download the month as CSV
desk-mediation-file = mediation
# SPID and CIE
desk-eid-usual = SPID or CIE
desk-eid-enter = Sign in with { $provider }
desk-eid-enter-hint = It takes you to your provider’s page and brings you back here. It counts for both steps.
desk-eid-going-title = To your digital identity
desk-eid-going = We are taking you to { $provider }
desk-eid-going-lead = The page opens by itself. If nothing happens, press the button.
desk-eid-going-go = Go to { $provider }
desk-eid-going-back = Go back
desk-eid-old = Too much time passed, or the answer was used before. Try again.
desk-eid-cancelled = Nothing happened: you cancelled, or did not agree. Try again, or sign in another way.
desk-eid-down = { $provider } does not answer. Try again in a few minutes. Meanwhile you can sign in another way.
desk-eid-refused = The answer of { $provider } is not good, and we do not let you in. Try again. If it happens again, tell whoever coordinates.
desk-eid-too-low = A safer way is needed. Try again and choose SPID level 2, with the code or the app, or the electronic identity card.
desk-eid-unknown = This identity is not linked to any access here. Do you have one? Sign in as usual, then link it under “My access”. You have none? Ask whoever coordinates for an invitation.
desk-eid-too-many = You have linked five identities already. Unlink one, then try again.
desk-eids-title = Digital identity
desk-eids-lead = With { $provider } you come in without a password. We keep neither your name nor your tax code: only an encrypted print.
desk-eids-off = Nobody comes in here with a digital identity any more. Use a passkey, or name and password.
desk-eids-count = { $count ->
    [0] You can come in with your digital identity too. Link it first.
    [one] You have linked one digital identity.
   *[other] You have linked { $count } digital identities.
}
desk-eids-manage = See the linked identities
desk-eids-yours = Your linked identities
desk-eid-one = Identity { $number }
desk-eid-times = Linked: { $linked }. Last used: { $used }
desk-eid-times-unused = Linked: { $linked }. Never used
desk-eid-elsewhere = It is of another provider: it lets nobody in here any more
desk-eid-link = Link { $provider }
desk-eid-link-lead = It takes you to your provider’s page. When you are back you read a name and say whether it is yours.
desk-eid-offer-title = Is this your identity?
desk-eid-offer = The provider says that you are:
desk-eid-offer-nameless = The provider says no name. Link it only if you have just confirmed yourself, with your telephone or your card.
desk-eid-offer-shared = At a computer that others use too? The provider may remember who was there before. Read carefully before you say yes.
desk-eid-yes = Yes, link it
desk-eid-no = No, it is not mine
desk-eid-linked = Done. Next time choose “Sign in with { $provider }”.
desk-eid-declined = Nothing was linked. If { $provider } remembers somebody else, close the browser and try again.
desk-eid-not-linked = Nothing was linked: you cancelled, or did not agree.
desk-eid-taken = This identity is linked already. If you do not see it below, it is of another access: tell whoever coordinates.
desk-eid-not-theirs = This identity is somebody else’s: its tax code is not the one given for your access. Nothing was linked.
desk-eid-unlink = Unlink
desk-eid-unlink-title = Unlink the digital identity
desk-eid-unlink-lead = Nobody comes in here with this identity any more. You come in by your other ways.
desk-eid-unlinked = Done: nobody comes in here with that identity any more.
desk-eid-last-way = It is the only way in that you have, and we do not unlink it. Add a passkey first.
desk-told-eid-linked = A digital identity was linked to your access ({ $when }). If you know nothing of it, unlink it and change your password.
desk-told-eid-number = Whoever keeps the accesses gave your tax code ({ $when }): your digital identity lets you in. If you did not expect it, tell whoever coordinates at once.
desk-entered-password = With name and password
desk-entered-app = With password and code
desk-entered-recovery = With a recovery code
desk-entered-invitation = With an invitation
desk-entered-passkey = With a passkey
desk-entered-eid = With a digital identity
desk-people-eid-count = { $count ->
    [0] They have not linked a digital identity yet.
    [one] They have linked one digital identity.
   *[other] They have linked { $count } digital identities.
}
desk-people-eid-given = The tax code was given.
desk-people-eid-not-given = The tax code was not given.
desk-people-eid-lead = If you give the tax code they come in with { $provider } from the first time, without linking anything. We keep an encrypted print of it: nobody can read it again. When they come in we tell them.
desk-people-eid-number = Tax code
desk-people-eid-number-hint = 16 letters and figures. Ask the person for it.
desk-people-eid-number-wrong = Check the tax code: 16 letters and figures, as on the health card.
desk-people-eid-save = Save the tax code
desk-people-eid-take = Remove the tax code
desk-people-eid-saved = Done: their digital identity lets them in now.
desk-people-eid-taken = Done: the tax code is gone. What is linked already stays.
desk-state-eid = Digital identity
desk-state-eid-at = Provider: { $issuer }
desk-state-eid-off = Not used (--eid)

# Households
desk-households = Households
desk-households-title = People and households
desk-households-lead = Look somebody up: you find who lives with them, their families and who is who to them.
desk-household-line = Who are you looking for?
desk-household-who-missing = Look them up, then choose.
desk-household-nobody = Check how the name is written. Who is new is noted when you meet them, with a contact.
    .title = Nobody found
desk-household = Household
desk-household-together = Same home
desk-household-together-note = Who really lives under one roof, whatever is on paper.
desk-household-registry = Family on the register
desk-household-registry-note = The family as the population register has it.
desk-household-isee = ISEE household
desk-household-isee-note = Who counts for the ISEE. Not always the family on the register.
desk-household-kind = Which household is it?
desk-household-kind-missing = Choose which household it is.
desk-household-role = What they are in the household
desk-household-role-reference = Reference person
desk-household-role-partner = Spouse or partner
desk-household-role-child = Daughter or son
desk-household-role-parent = Mother or father
desk-household-role-relative = Another relative
desk-household-role-other = No relative
desk-household-role-unknown = Role to be asked
desk-household-begin = Begin a household
desk-household-begin-go = Begin
desk-household-add = Add a person
desk-household-add-go = Add to the household
desk-household-back = Back to the household
desk-household-minor = Age
desk-household-minor-yes = Is under 18
desk-household-minor-hint = Tick it if you do not know when they were born. If the birth is known, it decides.
desk-household-already = They are in this household on those days already.
desk-household-too-many = This household has too many people already. Check that they are all really in it.
desk-household-changed = A colleague has just changed it. Look at it as it is now.
desk-household-children-first = Children first
desk-household-children = { $count ->
    [0] Nobody is under 18.
    [one] One person under 18.
   *[other] { $count } people under 18.
}
desk-household-children-doubt = { $count ->
    [one] The age of one is not certain: in doubt they count.
   *[other] The age of { $count } is not certain: in doubt they count.
}
desk-household-children-unknown = { $count ->
    [one] The birth of one person is not known: ask for it.
   *[other] The birth of { $count } people is not known: ask for it.
}
desk-household-rule = How they are counted
desk-household-rule-words = Who is under 18 today counts (Italian civil code, art. 2). In doubt somebody counts: who turns 18 this year and has only a year of birth noted, and who is noted as under age without a birth. Households with children come first.
desk-household-members = { $count ->
    [one] One person
   *[other] { $count } people
}
desk-household-age-child = under 18
desk-household-age-perhaps = turns 18 this year: the day is not known
desk-household-age-noted = noted as under age ({ $day }): ask for the birth
desk-household-age-unknown = ask for the birth
desk-household-also-together = Also lives in another home
desk-household-also-registry = Their family on the register
desk-household-also-isee = Their ISEE household
desk-household-twice-registry = Also in another family on the register: usually one has one. Check.
desk-household-twice-isee = Also in another ISEE household: usually one has one. Check.
desk-household-end = No longer here
desk-household-end-go = Note the end
desk-household-end-not = Leave it
desk-household-undo = Take the end away
desk-household-past = Who was here
desk-household-empty = Its history stays below.
    .title = Nobody is here now
desk-household-on = As it was on a day
desk-household-on-go = Show
desk-household-on-nobody = Nobody is known to have been here that day.
desk-household-day = Day
desk-household-perhaps = perhaps
desk-household-done-begun = The household is begun. Now add who belongs to it.
desk-household-done-added = Added to the household.
desk-household-done-ended = Noted: no longer in the household. It stays in the history.
desk-household-done-undone = The end is taken away: they are in the household again.
desk-stay-since = since { $day }
desk-stay-since-unknown = since a day that is not known
desk-stay-until = no longer from { $day }
desk-stay-until-unknown = ended, nobody knows when (noted { $day })
desk-stay-mistake = noted by mistake (said { $day })
desk-stay-since-field = Since when
desk-stay-since-hint = Leave it empty if nobody knows.
desk-stay-to-come = This day has not come yet.
desk-stay-backwards = It ends before it begins: check the day.
desk-stay-end-how = How did it end?
desk-stay-end-on = From a day that is known
desk-stay-end-unknown = Nobody knows since when
desk-stay-end-mistake = It was noted by mistake: it never was so
desk-stay-end-day = First day on which it is no longer so
desk-stay-end-day-hint = Only if the day is known.
desk-stay-end-day-missing = Write the day, or choose “Nobody knows since when”.
desk-known = Person
desk-known-reach = How to reach them and what to heed
desk-known-no-way = No telephone and no e-mail.
desk-known-no-household = In no household.
desk-known-two-homes = Lives in more than one home: each counts.
desk-known-with = with
desk-known-before = Before
desk-ties = Who is who
desk-ties-none = Nobody noted yet.
desk-tie-parent = Mother or father
desk-tie-child = Daughter or son
desk-tie-partner = Spouse or partner
desk-tie-sibling = Sister or brother
desk-tie-guardian = Guardian, curator or support administrator
desk-tie-ward = Is under their guardianship
desk-tie-caregiver = Takes care of them
desk-tie-cared = Somebody they take care of
desk-tie-friend = Friend or neighbour
desk-tie-other = Another tie
desk-tie-add = Add somebody
desk-tie-add-go = Add
desk-tie-back = Back to the person
desk-tie-what = What they are to { $name }
desk-tie-missing = Choose what they are.
desk-tie-power = Where the power comes from
desk-tie-power-field = Where the power comes from (only for a guardian, curator, administrator)
desk-tie-power-hint = The decree: court, number and day.
desk-tie-power-missing = Write where the power comes from: court, number and day of the decree.
desk-tie-already = This is noted already.
desk-tie-oneself = This is the same person: choose another.
desk-tie-circle = This cannot be: { $elder } is the mother or father of { $younger } already.
desk-tie-circle-long = This cannot be: { $younger } descends from { $elder } already ({ $chain }).
desk-tie-end = No longer so
desk-tie-done = Noted, for both of them.
desk-tie-done-ended = Noted: it has ended. It stays in the history.
desk-tie-done-undone = The end is taken away: it holds again.

## Cases

desk-cases = Cases
desk-cases-lead = The cases you work on, and what comes next in each.
desk-cases-order = Those with children under 18 first, then those that have stood still longest.
desk-cases-mine = Only those on whose team I am
desk-cases-ended = Those closed or not taken in charge too
desk-cases-filter = Show
desk-cases-full = You see 200: choose where they stand to find others.
desk-cases-empty = A case is opened from a person’s page: look them up in “People and households”.
    .title = There is no case here
desk-case = Case
desk-case-stage = Where it stands
desk-case-any-stage = Wherever it stands
desk-case-stage-reported = Reported
desk-case-stage-assessed = Assessed
desk-case-stage-team = Team formed
desk-case-stage-in-charge = In charge
desk-case-stage-refused = Not taken in charge
desk-case-stage-closed = Closed
desk-case-stage-reopened = Reopened
desk-case-next = Now:
desk-case-next-assess = assess the need
desk-case-next-team = form the team
desk-case-next-decide = take in charge, or say why not
desk-case-next-manager = say who manages it
desk-case-next-settle = do the papers left for later
desk-case-next-nothing = nothing pending
desk-case-managed-by = Case manager: { $name }
desk-case-managed-unknown = The case manager no longer works here
desk-case-unmanaged = Without a case manager
desk-case-children = There are children under 18
desk-case-emergency = Taken in charge in an emergency
desk-case-sealed = Sealed case: it is there for its team alone
desk-case-owed = Still to be done:
desk-case-paper-report = the written report
desk-case-paper-assessment = the assessment
desk-case-paper-team = the team
desk-case-paper-notice = the notice on data (GDPR, articles 13 and 14)
desk-case-none = You see no case.
desk-case-exists = There is a case, held by { $body }.
desk-case-ask = Ask { $name }.
desk-case-ask-body = Ask its coordinator.
desk-case-elsewhere = The case goes on elsewhere
desk-case-open = Open a case
desk-case-open-lead = It is held by your body, and from today you are on its team. It can always be handed on.
desk-case-open-go = Open the case
desk-case-back-person = Back to the person
desk-case-concerned = Whom it concerns
desk-case-concerned-hint = Only who is needed: a case concerns people, not the whole household.
desk-case-whom = Change name or people
desk-case-whom-lead = Families change while they are helped. What was there before stays in the history.
desk-case-whom-hint = Who lives with them now. Whoever you leave out stays in the history of the case. Whoever you do not see here stays as they are.
desk-case-whom-go = Save
desk-case-too-many = Too many people for one case: leave some out.
desk-case-nobody = Choose at least one person.
desk-case-name = Name of the case
desk-case-name-hint = What its team calls it. It is encrypted.
desk-case-name-missing = Write what the team calls the case.
desk-case-town = Town
desk-case-town-missing = Choose the town.
desk-case-choose = Choose…
desk-case-part = Their part on the team
desk-case-part-social-worker = Social worker
desk-case-part-educator = Educator
desk-case-part-psychologist = Psychologist
desk-case-part-job-counsellor = Job counsellor
desk-case-part-health = Health service
desk-case-part-school = School
desk-case-part-mediator = Language mediation
desk-case-part-coordinator = Coordination
desk-case-part-other = Other
desk-case-why = Why it is reported
desk-case-why-hint = The facts, and who told them. The team reads it.
desk-case-why-missing = Write why it is reported.
desk-case-too-long = It is too long: shorten it.
desk-case-do-assess = Note the assessment
desk-case-do-team = Form the team
desk-case-do-team-note = The case manager is one of the team, of your body. Others are called further down.
desk-case-do-take = Take in charge
desk-case-do-at-once = Take in charge at once (emergency)
desk-case-do-at-once-note = Help first, papers after (law 328/2000, art. 22, 4, b). You become case manager; what is left to do is shown until it is done.
desk-case-do-refuse = Do not take in charge
desk-case-do-refuse-note = It is an act: reasons are due (law 241/1990, art. 3).
desk-case-do-close = Close the case
desk-case-do-reopen = Reopen
desk-case-do-settle = Note a paper as done
desk-case-reason = Why
desk-case-reason-missing = Choose from the list.
desk-case-paper = What is done
desk-case-words = A few words
desk-case-words-why = Why
desk-case-words-grounds = Grounds
desk-case-words-missing = Write why: it stays in the case’s history.
desk-case-read-only = You may read this case. To change it, speak with its manager.
desk-case-manager = Case manager
desk-case-manager-missing = Choose who manages the case.
desk-case-manager-reads = They may read the case, not carry it on: choose somebody else.
desk-case-manager-stays = The case manager stays on the team: hand the case over first.
desk-case-who-missing = Choose who.
desk-case-there-already = They are on the team already.
desk-case-not-on-team = The case manager has to be on the team today, for the body that holds the case.
desk-case-sealed-two = A sealed case keeps at least two people of its body on the team, so that it is not lost.
desk-case-seal-outside = You are not on the team: you would see it no more. Call yourself to the team first.
desk-case-transfer-sealed = A sealed case goes to who is on the team already: call two people of that body first.
desk-case-team = Team
desk-case-team-before = Who was there before
desk-case-nobody-on-team = Nobody yet.
desk-case-somebody = Somebody who no longer works here
desk-case-since = since { $day }
desk-case-until = until { $day }
desk-case-join = Call somebody to the team
desk-case-join-note = From today they read the case, until they leave the team.
desk-case-join-who = Who
desk-case-join-body = Of which body
desk-case-join-look = Show who works there
desk-case-leave = Let somebody leave the team
desk-case-leave-who = Who leaves
desk-case-hand-over = Hand the case to another manager
desk-case-hand-over-note = Who hands it over stays on the team.
desk-case-transfer = Move it to another body or town
desk-case-transfer-note = It goes with its whole history. Your body will know only that it exists and who holds it.
desk-case-body = Body
desk-case-body-missing = Choose the body and the town.
desk-case-seal = Seal the case
desk-case-seal-note = It disappears for all but the team: lists, searches, counts. For the coordinator too.
desk-case-unseal = Take the seal away
desk-case-summary = In short
desk-case-summary-field = What somebody new on the team should know
desk-case-summary-hint = Earlier versions stay in the history.
desk-case-summary-go = Save
desk-case-no-summary = There is none yet.
desk-case-both = A colleague wrote it while you were writing. Their text is above, yours is here: join them and save.
desk-case-theirs = Your colleague’s text
desk-case-history = History
desk-case-did-reported = Reported
desk-case-did-assessed = Assessed
desk-case-did-team = Team formed
desk-case-did-taken = Taken in charge
desk-case-did-at-once = Taken in charge in an emergency
desk-case-did-refused = Not taken in charge
desk-case-did-closed = Closed
desk-case-did-reopened = Reopened
desk-case-did-settled = Done
desk-case-did-joined = Joins the team
desk-case-did-left = Leaves the team
desk-case-did-handed = New case manager
desk-case-did-moved = Moved
desk-case-did-sealed = Sealed
desk-case-did-unsealed = Seal taken away
desk-case-did-concerned = Whom it concerns has changed
desk-case-did-summary = Summary written
desk-case-did-renamed = Name changed
desk-case-did-unknown = A step of a newer version of Filò
desk-case-no-not-competent = Another body is competent
desk-case-no-not-resident = They live outside the territory
desk-case-no-no-need = No need of a social service
desk-case-no-elsewhere = Another service follows them already
desk-case-no-declined = They do not want to be followed
desk-case-no-answered = Information or a referral was enough
desk-case-no-unreachable = They could not be reached
desk-case-no-other = Other
desk-case-end-reached = Goals reached
desk-case-end-partly = Reached in part
desk-case-end-withdrew = They no longer want to
desk-case-end-lost = They cannot be reached any more
desk-case-end-moved = They live outside the network
desk-case-end-elsewhere = Another service goes on alone
desk-case-end-ended = The requirement or mandate has ended
desk-case-end-died = The person has died
desk-case-end-mistake = Opened by mistake
desk-case-end-other = Other
desk-case-done-opened = The case is open.
desk-case-done = Done: it is in the case’s history.
desk-case-done-summary = Saved.
desk-case-changed = The case is no longer as you saw it. Look at it as it is now.
desk-case-changed-kept = A colleague has just changed it: it is like this now. What you wrote is still here, press again if it is needed.
desk-case-so-already = That cannot be done now: look where the case stands.
desk-glass = Emergency readings
desk-glass-lead = Who read a case without being on its team, and why. Three hours, then it ends by itself.
desk-glass-none = When somebody breaks the glass of a case, you read it here.
    .title = No emergency reading to look at
desk-glass-break = I must read it now (three hours)
desk-glass-what = You read without changing anything, for three hours. The case manager and the data protection officer know at once; each reading is written down.
desk-glass-reason = Why you cannot wait
desk-glass-reason-hint = The case manager and the data protection officer read it: write nothing about the family.
desk-glass-reason-missing = Write why you cannot wait.
desk-glass-go = Break the glass and read
desk-glass-reading = You are reading in an emergency, until { $until }. Each reading is written down.
desk-glass-told = { $count ->
    [one] Somebody read a case in an emergency, without being on its team.
   *[other] { $count } emergency readings of cases by who was not on the team.
  }
desk-glass-see = See who and why
desk-glass-seen = I have seen it
desk-glass-done = Noted: you have seen it.
desk-glass-when = from { $from } to { $to }
## Assessments of a case
desk-assess = Assessments
desk-assess-to-case = Back to the case
desk-assess-empty = Choose an instrument below: answers are kept while you type, and next time you find them beside the new ones.
    .title = No assessment yet
desk-assess-drafts = To go on with
desk-assess-finished = Finished
desk-assess-aside = { $count ->
    [one] One set aside
   *[other] { $count } set aside
  }
desk-assess-begin = Begin an assessment
desk-assess-begin-go = Begin
desk-assess-which = By which instrument
desk-assess-which-missing = Choose an instrument
desk-assess-not-offered = This instrument is in use no more: choose another
desk-assess-questions = { $questions ->
    [one] One question
   *[other] { $questions } questions
  }
desk-assess-questions-not-adopted = { $questions ->
    [one] One question; not yet adopted by the partners
   *[other] { $questions } questions; not yet adopted by the partners
  }
desk-assess-about = About whom
desk-assess-household = The whole household
desk-assess-somebody = Somebody of the household
desk-assess-begun-at = Begun: { $when }, { $body }
desk-assess-finished-at = Finished: { $when }, { $body }
desk-assess-answered = Answers: { $answered } of { $asked }
desk-assess-corrected = Another corrects it: that one counts.
desk-assess-being-corrected = Somebody is correcting it: the correction counts, once it is finished.
desk-assess-correcting = This corrects one that was finished.
desk-assess-see-corrected = See the one before
desk-assess-see-correction = See the correction
desk-assess-last-time = Last time ({ $day }): { $answer }
desk-assess-clash = Somebody else has answered otherwise: choose which answer counts. “{ $question }”
desk-assess-theirs = At { $when }, { $body } answered: { $answer }. If you go on yours counts, and theirs stays in the record.
desk-assess-theirs-own = At { $when } you answered in another window: { $answer }. If you go on, what you see here counts.
desk-assess-theirs-gone = The answer before was taken away. If you go on, yours counts.
desk-assess-take-theirs = Keep theirs
desk-assess-to-end = Read it all
desk-assess-later = Leave it for later
desk-assess-kept = All kept, at
desk-assess-waiting = There is no connection. What you type stays on this page and goes as soon as it is back: do not close it.
desk-assess-away = Your session has ended. Sign in in another window, then press here again: what you typed stays.
desk-assess-look = Something needs a look: press “Go on” to see what.
desk-assess-kept-on = Answers are kept each time you go on.
desk-assess-missing = { $count ->
    [one] One answer is missing
   *[other] { $count } answers are missing
  }
desk-assess-finish = Finish
desk-assess-finish-note = It never changes afterwards: it can be corrected by another one, which says what it corrects.
desk-assess-still-missing = It cannot be finished yet: some answers are missing.
desk-assess-changed-meanwhile = Somebody has changed it meanwhile. Read it again: this is how it stands now.
desk-assess-gave-way = Answers that gave way
desk-assess-by = ({ $when }, { $body })
desk-assess-correct = Correct
desk-assess-correct-note = A copy opens, to be changed. This one stays as it is.
desk-assess-set-aside-ask = Set it aside
desk-assess-reason = Why
desk-assess-reason-draft = For example: begun on the wrong case. It stays to be read and can be taken back.
desk-assess-reason-finished = For example: it was about another family. It stays to be read, counts no more, and can be taken back.
desk-assess-reason-missing = Write why you set it aside
desk-assess-aside-go = Set aside
desk-assess-aside-not = No, leave it
desk-assess-set-aside = Set aside: { $reason }
desk-assess-take-back = Take it back
desk-assess-same = As last time
desk-assess-to-list = All assessments of the case
desk-assess-empty-read = Nobody who works on the case has begun one yet.
    .title = No assessment yet
# Two records of one person
desk-double = Perhaps the same person
desk-double-lead = Records that look alike. Nobody joins them for you.
desk-double-none = When two records look alike, you find them here.
    .title = Nothing to look at
desk-double-when = Proposed: { $when }
desk-double-open = Perhaps noted twice
desk-double-one = Noted twice?
desk-double-alike = { $count ->
    [0] No record looks like theirs. If you know of one, look for it below.
    [one] One record looks like theirs
   *[other] { $count } records look like theirs
}
desk-double-line = Look for the other record
desk-merge = Are they the same person?
desk-merge-lead = Look at the two records together. Joining them deletes nothing, and you can undo it.
desk-merge-why = Why they look alike
desk-merge-for = For one person:
desk-merge-against = For two people:
desk-merge-surname = surname
desk-merge-given = given name
desk-merge-names = given name and surname
desk-merge-siblings = same surname, another given name
desk-merge-alias = what they are called
desk-merge-born = birth
desk-merge-sex = sex at the register office
desk-merge-telephone = telephone
desk-merge-mail = e-mail
desk-merge-place = address
desk-merge-female = female
desk-merge-male = male
desk-merge-same = the same
desk-merge-nearly = nearly the same
desk-merge-partly = the same in part
desk-merge-reversed = exchanged
desk-merge-differs = different
desk-merge-first = first record
desk-merge-second = second record
desk-merge-pick = Which is right?
desk-merge-settled = The same, or written once
desk-merge-guards = What stays guarded
desk-merge-guards-note = All of it holds, whichever record it comes from.
desk-merge-hours = Call only: { $hours }
desk-merge-follows = What is found together afterwards
desk-merge-follows-note = What is under one record and what is under the other is found with one person.
desk-merge-holds-nothing = Nothing else here.
desk-merge-noted = Noted: { $when }
desk-merge-go = Join the two records
desk-merge-two = They are two different people
desk-merge-tied = The two are tied to one another ({ $tie }): whoever noted it took them for two people.
desk-merge-said-two = Somebody has said that they are two people: { $when }.
desk-merge-both-joined = Each has another record joined with it already. Undo one of those first, then join them one at a time.
desk-merge-parted-by-two = Each is kept apart by another body: joined, they would show to one what the other keeps apart. Talk about it between the two bodies.
desk-merge-too-many = Too many records are joined with this person already. Check that they are really all theirs.
desk-merge-changed = A colleague has changed one of the two meanwhile. See how it stands now, then decide.
desk-merge-too-long = The hours for calling are too long together: shorten them in one of the two records.
desk-merge-circle = Somebody would descend from themselves: one of the two is already mother, father or ancestor of the other. Check who is who.
desk-merge-done = The two records are joined. You can undo it whenever you like, below.
desk-merge-undone = The joining is undone: there are two records again.
desk-merge-distinct-done = Noted: they are two different people. Nobody will propose them again.
desk-merge-twice = Joined records
desk-merge-since = Two records are one person since: { $when }.
desk-merge-look = Look, or undo
desk-merge-find = Noted twice?
desk-merge-one = Two joined records
desk-merge-again = If you undo, they are two again
desk-merge-again-note = Each finds its own data, ways to reach them, households and ties again.
desk-merge-stays = Changed since: stays with the first
desk-merge-heed = what to heed
desk-merge-stays-ways = { $count ->
    [one] a way to reach them added since
   *[other] { $count } ways to reach them added since
}
desk-merge-stays-homes = { $count ->
    [one] a household noted since
   *[other] { $count } households noted since
}
desk-merge-stays-ties = { $count ->
    [one] a tie noted since
   *[other] { $count } ties noted since
}
desk-merge-stays-parted = The record became confidential since: both stay confidential.
desk-merge-undo = Undo the joining


## Plans of a case
desk-plans = Plans
desk-plan-to-case = Back to the case
desk-plans-empty-title = This case has no plan yet
desk-plans-empty = A plan says what is to change, who does what, by when, and when everybody looks at it again. Begin by choosing what kind of plan it is.
desk-plan-begin = Begin a plan
desk-plan-begin-go = Begin
desk-plan-which = What kind of plan is it?
desk-plan-kind-missing = Choose what kind of plan it is: each has its own name and its own law.
desk-plan-kind-individual = Individual project
desk-plan-kind-individual-about = For a person with a disability, when they or whoever represents them ask for it (law 328 of 2000, article 14).
desk-plan-kind-framework = Framework project
desk-plan-kind-framework-about = For a child and their family, with the social service and, where there is one, the court’s mandate.
desk-plan-kind-care = Individual care plan (Italian: PAI)
desk-plan-kind-care-about = Who does what, in care at home or in a residence.
desk-plan-kind-educational = Individual educational project (Italian: PEI)
desk-plan-kind-educational-about = Of an educational service or a community. It is not the school’s education plan.
desk-plan-kind-inclusion = Pact for social inclusion (Italian: PaIS)
desk-plan-kind-inclusion-about = Of whoever receives the Inclusion Allowance: what the family and the services promise.
desk-plan-kind-pippi = Framework project in the programme P.I.P.P.I.
desk-plan-kind-pippi-about = The programme to prevent placement away from home: helping parents so that children stay in their family.
desk-plan-holds = Version { $version } holds, since { $day }.
desk-plan-next-review = Everybody looks at it on { $day }.
desk-plan-review-late = Everybody should have looked at it on { $day }.
desk-plan-draft-by = Being written since { $day } · { $body }
desk-plan-aside = Set aside unsigned. It stays to be read.
desk-plan-goals-count = { $count ->
    [0] No goals
    [one] { $count } goal
   *[other] { $count } goals
}
desk-plan-late-count = { $count ->
    [one] One thing has passed its day: it was { $day }.
   *[other] { $count } things have passed their day, the first on { $day }.
}
desk-plan-go-on-draft = Go on with the new version
desk-plans-late = Late plans
desk-plans-late-lead = Commitments and reviews that have passed their day, in the cases you work on. The whole team sees them, whoever wrote the plan.
desk-plans-late-none-title = Nothing is late
desk-plans-late-none = When a commitment or a review passes its day and nobody says what came of it, you find it here.
desk-plans-late-notice = { $count ->
    [one] In one plan something has passed its day.
   *[other] In { $count } plans something has passed its day.
}
desk-plans-late-see = See the late plans
desk-plan-somebody = Somebody of the case
desk-plan-family = The family
desk-plan-by-day = By { $day }
desk-plan-by-always = As long as the plan holds
desk-plan-every-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
desk-plan-every-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
desk-plan-every-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
desk-plan-piece-gone = Taken away
desk-plan-by = { $body }, { $day }
desk-plan-is-draft = Version { $version } · being written
desk-plan-is-signed = Version { $version } · signed
desk-plan-is-aside = Version { $version } · set aside
desk-plan-version = Version { $version }
desk-plan-begun-by = Begun on { $day } · { $body }
desk-plan-signed-on = First signature noted on { $day }. The text has not changed since.
desk-plan-case-closed = The case is closed: its plans can only be read. Open the case again to go on.
desk-plan-changed-meanwhile = Somebody has changed it meanwhile. Below you see it as it is now.
desk-plan-fixed = Meanwhile this version was signed or set aside: it does not change any more. What you wrote is still here: copy it and begin a new version.
desk-plan-too-many = These are too many for one plan. Take some away.
desk-plan-lacks = { $count ->
    [one] One thing is missing before anybody signs
   *[other] { $count } things are missing before anybody signs
}
desk-plan-lacks-times = Since when it holds and how often everybody looks at it
desk-plan-lacks-goals = A goal
desk-plan-lacks-needs = For which needs: “{ $goal }”
desk-plan-lacks-promises = What somebody does for “{ $goal }”
desk-plan-lacks-services = What at least one service does: a list of the family’s duties is no plan
desk-plan-goals = Goals
desk-plan-no-goals = None yet.
desk-plan-add-goal = Add a goal
desk-plan-term-short = In the next weeks
desk-plan-term-medium = In the next months
desk-plan-term-long = In the next years
desk-plan-seen-by = We will see it by this: { $sign }
desk-plan-for-needs = For these needs: { $needs }
desk-plan-no-promises = Nobody has promised anything for this yet.
desk-plan-ask = ask { $who }
desk-plan-is-late = The day has passed and nobody has said what came of it.
desk-plan-came-on = { $came } · { $day }
desk-plan-came-kept = Done
desk-plan-came-partly = Done in part
desk-plan-came-not = Not done
desk-plan-came-given-up = Given up
desk-plan-came-held = Looked at together
desk-plan-note-came = Note what came of it
desk-plan-change = Change
desk-plan-supports = Help given
desk-plan-from-day = From { $day }
desk-plan-until-day = until { $day }
desk-plan-times = Since when, how often, help
desk-plan-from = It holds from { $day }.
desk-plan-looked-at = Everybody looks at it { $every }.
desk-plan-no-times = It is not said yet since when it holds and how often everybody looks at it.
desk-plan-review-held = Looked at together on { $day }.
desk-plan-hold-review = Note a review
desk-plan-change-times = Change days and help
desk-plan-signatures = Signatures
desk-plan-no-signatures = Nobody has signed yet.
desk-plan-unsigned = Who has not signed yet:
desk-plan-sign-first = Note the first signature
desk-plan-sign-another-one = Note another signature
desk-plan-signed-how = { $way } · { $day }
desk-plan-signed-for-body = For { $body }
desk-plan-signed-for = For { $of } · { $power }
desk-plan-signed-source = Where it comes from: { $source }
desk-plan-noted-by = Noted on { $day } · { $body }
desk-plan-gave-way = { $count ->
    [one] A text that gave way to another
   *[other] { $count } texts that gave way to others
}
desk-plan-versions = Versions
desk-plan-compare = Compare the versions
desk-plan-next-version = Begin a new version
desk-plan-set-aside = Set aside
desk-plan-take-up = Take it up again
desk-plan-see-version = Open it
desk-plan-replaced = Version { $version } holds now in its place.
desk-plan-has-draft = Version { $version } is being written. Until somebody signs it, this one holds.
desk-plan-power-parent = parent (civil code, article 316)
desk-plan-power-guardian = guardian (civil code, articles 343 and 424)
desk-plan-power-support = support administrator (civil code, article 405)
desk-plan-power-curator = curator (civil code, articles 392 and 424; of a child in proceedings, code of civil procedure, article 473-bis.8)
desk-plan-power-foster = foster carer (law 184 of 1983, article 5)
desk-plan-power-proxy = empowered by the person themselves
desk-plan-way-paper = With a pen, on the printed plan
desk-plan-way-digital = With a digital signature, on the file
desk-plan-way-aloud = They said yes aloud: the signature is still to come
desk-plan-goal = Goal
desk-plan-goal-new = New goal
desk-plan-goal-what = What is to change?
desk-plan-goal-what-hint = In words that the family would use.
desk-plan-goal-what-missing = Write what is to change.
desk-plan-goal-sign = By what will we all see it?
desk-plan-goal-sign-hint = For example: the bill of March is paid.
desk-plan-goal-term = How far away is it?
desk-plan-term-missing = Choose how far away it is.
desk-plan-goal-needs = For which needs?
desk-plan-goal-needs-hint = Needed before anybody signs; you can choose them later.
desk-plan-promises = Who does what
desk-plan-promises-hint = Of the family and of each service. A box left empty does not count.
desk-plan-promise = Commitment { $number }
desk-plan-promise-by = Who?
desk-plan-promise-by-prompt = Choose
desk-plan-promise-by-missing = Choose who takes care of it.
desk-plan-promise-what = What do they do?
desk-plan-promise-what-missing = Write what they do.
desk-plan-promise-due = By when?
desk-plan-promise-due-hint = Empty: as long as the plan holds.
desk-plan-promise-ask = Whom does one ask?
desk-plan-promise-ask-hint = A name or a telephone number.
desk-plan-promise-gone = Take this commitment away
desk-plan-promise-more = Add a commitment
desk-plan-goal-remove = Take away the goal and its commitments
desk-plan-keep = Keep
desk-plan-keep-mine = Keep my text
desk-plan-take-theirs = Keep the other text
desk-plan-print = A sheet for the family
desk-plan-print-lead = The plan in plain words and large letters, to take home: what changes, who does what, when everybody meets again.
desk-plan-print-language = In which language?
desk-plan-print-for = For whom?
desk-plan-print-for-hint = One person’s sheet holds nothing that another adult promised, nor their signature.
desk-plan-print-everybody = The whole family
desk-plan-print-choose = Choose
desk-plan-print-open = Open the sheet (PDF)
desk-plan-print-words = The plan’s words in this language: { $language }
desk-plan-print-words-lead = The plan is written in Italian. Beside each sentence write how you tell it to the family, best with a mediator. What is missing stays in Italian on the sheet, and the sheet says so.
desk-plan-print-worded = Sentences with their words: { $worded } of { $count }.
desk-plan-print-keep = Keep these words
desk-plan-print-kept = The words are kept. They hold for the next versions too, as long as the sentence stays the same.
desk-plan-print-otherwise = Meanwhile a colleague wrote other words for the sentences below. Look at them: if you send again, yours hold.
desk-plan-back = Back to the plan
desk-plan-clash = Here you two wrote different things: choose which to keep.
desk-plan-theirs = While you were writing, somebody wrote something else here. Their text is safe and you see it below; yours is in the boxes. What does not contradict is kept already.
desk-plan-first = Since when does it hold?
desk-plan-first-hint = Reviews are counted from this day.
desk-plan-every = How often does everybody look at it?
desk-plan-every-hint = For example: 3 months.
desk-plan-every-wrong = Write a number from 1 to 366.
desk-plan-unit = Counted in
desk-plan-every-unit-missing = Choose whether they are days, weeks or months.
desk-plan-unit-days = days
desk-plan-unit-weeks = weeks
desk-plan-unit-months = months
desk-plan-supports-hint = Money, hours, a place: what the family receives.
desk-plan-support = Help { $number }
desk-plan-support-what = What, and how much?
desk-plan-support-what-hint = For example: six hours a week of an educator at home.
desk-plan-support-what-missing = Write what is given.
desk-plan-support-by = Who gives it?
desk-plan-support-by-missing = Choose who gives it.
desk-plan-support-from = From
desk-plan-support-until = Until
desk-plan-support-until-wrong = It ends before it begins: look at the two days.
desk-plan-support-gone = Take this help away
desk-plan-support-more = Add help
desk-plan-sign = Note a signature
desk-plan-sign-lead = With the first signature this text does not change any more. Whoever wants to change something begins a new version, and this one stays to be read.
desk-plan-sign-signer = Who signs?
desk-plan-sign-signer-missing = Choose who signs.
desk-plan-sign-child = Under 18: they may sign too, but whoever is responsible for them must sign.
desk-plan-sign-for-another = Somebody who has the power to sign for another
desk-plan-sign-for-another-note = Parent, guardian, support administrator and the like
desk-plan-sign-for-body = For { $body }
desk-plan-sign-another = If they sign for others, or for a body
desk-plan-sign-another-hint = Whoever signs for themselves alone leaves this box empty.
desk-plan-sign-who = First and last name of who signs
desk-plan-sign-who-hint = For a body this is enough.
desk-plan-sign-who-missing = Write the name of who signs.
desk-plan-sign-of = For whom do they sign?
desk-plan-sign-of-missing = Choose for whom they sign.
desk-plan-sign-power = By which power?
desk-plan-sign-power-prompt = Choose
desk-plan-sign-power-missing = Choose by which power they sign.
desk-plan-sign-source = From which act does it come?
desk-plan-sign-source-hint = Court, date and number. Of a parent: which document you saw.
desk-plan-sign-source-missing = Write from which act this power comes: court, date and number.
desk-plan-sign-way = How did they sign?
desk-plan-sign-way-missing = Choose how they signed.
desk-plan-sign-on = When?
desk-plan-sign-go = Note the signature
desk-plan-not-yet = This day has not come yet.
desk-plan-read-again = Somebody wrote in the plan after you read it. Read it again before you note the signature.
desk-plan-read-it = Read the plan again
desk-plan-lacking = Something is still missing before anybody signs.
desk-plan-came-goal = What came of this goal?
desk-plan-came-promise = What came of this commitment?
desk-plan-came-review = Have you looked at the plan together?
desk-plan-came-which = What came of it?
desk-plan-came-missing = Choose what came of it.
desk-plan-came-day = On which day?
desk-plan-came-words = In your own words
desk-plan-came-words-hint = Only if it helps. If it is given up, write why.
desk-plan-came-why = Write why it is given up.
desk-plan-came-review-words = What was said
desk-plan-came-go = Note it
desk-plan-came-before = Noted before
desk-plan-not-in-force = This version does not hold any more: note what came of it in the one that does.
desk-plan-side = Two versions beside each other
desk-plan-side-lead = First as it was, then as it is. What is marked at its side has changed.
desk-plan-side-all-same = The two versions say the same.
desk-plan-side-goal = Goal { $number }
desk-plan-side-same = The same
desk-plan-side-changed = Changed
desk-plan-side-new = New
desk-plan-side-gone = Taken away
desk-plan-side-none = It was not there, or is no more.

# Disposal of files.
desk-disposal = Disposal of files
desk-disposal-lead = A file is kept for as long as the retention schedule says. Then it may be disposed of, but only with a written authorisation, and by two people: who keeps the body’s system proposes, who watches over the data confirms. Neither opens a file.
desk-disposal-no-rule = The territory does not say yet for how many years files are kept: until it does, no file is disposed of.
desk-disposal-rule-closed = { $years ->
    [one] A closed case is kept for one whole year after it was closed
   *[other] A closed case is kept for { $years } whole years after it was closed
}
desk-disposal-rule-refused = { $years ->
    [one] A case not taken in charge is kept for one whole year
   *[other] A case not taken in charge is kept for { $years } whole years
}
desk-disposal-example = The years are an example: the body writes its own.
desk-disposal-due = Files whose time has passed
desk-disposal-due-lead = Choose those of which the act that authorises the disposal speaks.
desk-disposal-none = When the time of a file has passed you will find it here. There is no hurry: it may always be kept longer.
    .title = No file to dispose of
desk-disposal-files = Which files?
desk-disposal-file = File { $number } · { $town }
desk-disposal-closed = Opened on { $opened }, closed on { $ended }. It may be disposed of from { $since }.
desk-disposal-refused = Opened on { $opened }, not taken in charge on { $ended }. It may be disposed of from { $since }.
desk-disposal-due-closed = Opened on { $opened }, closed. It may be disposed of from { $since }.
desk-disposal-due-refused = Opened on { $opened }, not taken in charge. It may be disposed of from { $since }.
desk-disposal-authority = Who authorised it
desk-disposal-authority-hint = For public archives it is the archival authority.
desk-disposal-act = Number of the act
desk-disposal-on = Day of the act
desk-disposal-propose = Propose the disposal
desk-disposal-choose = Choose at least one file.
desk-disposal-too-many = Choose at most { $max } files at a time.
desk-disposal-not-due = Something has changed for one of these files: look at the list again and choose once more.
desk-disposal-authority-missing = Write who authorised the disposal.
desk-disposal-act-missing = Write the number of the act.
desk-disposal-not-yet = The day of the act cannot be in the future.
desk-disposals = Disposals proposed and done
desk-disposals-none = None yet.
desk-disposal-act-of = { $authority }, { $number } of { $day }
desk-disposal-count = { $count ->
    [one] One file
   *[other] { $count } files
}
desk-disposal-confirmed = Confirmed on { $day }
desk-disposal-withdrawn = Withdrawn on { $day }
desk-disposal-waits = Proposed on { $day }: it waits for who watches over the data
desk-disposal-one = A disposal
desk-disposal-body = Whose files they are
desk-disposal-proposed-on = Proposed on
desk-disposal-confirmed-on = Confirmed on
desk-disposal-withdrawn-on = Withdrawn on
desk-disposal-its-files = { $count ->
    [one] One file
   *[other] { $count } files
}
desk-disposal-kept = It stays: meanwhile it was opened again, or its time has no longer passed.
desk-disposal-destroyed = Destroyed on { $day }. Its codes stay for the figures, without people.
desk-disposal-warning = Once confirmed nobody can read these files any more, not even in an old copy. There is no way back.
desk-disposal-looked = What have you looked at?
desk-disposal-looked-schedule = The retention schedule says that the time has passed
desk-disposal-looked-act = The act that authorises it is there, and speaks of these files
desk-disposal-looked-missing = First look at both things, and mark them.
desk-disposal-confirm = Confirm: destroy these files
desk-disposal-withdraw = Withdraw the proposal
desk-disposal-done = { $kept ->
    [0] Done: files destroyed { $destroyed }.
   *[other] Done: files destroyed { $destroyed }. { $kept } stay, because something has changed meanwhile.
}
desk-disposal-decided = Somebody has already decided: here is how it went.
# Who somebody is, where they live, how they are reached
desk-person-data = Details of the person
desk-person-change = Change the details
desk-person-who = Who they are
desk-person-speak = How to speak with them
desk-merge-alias-field = How they wish to be called
desk-merge-sex-field = Sex at the register office
desk-person-sex-unsaid = we do not know
desk-person-sex-hint = As it stands on documents. It only serves to read the tax code.
desk-person-alias-hint = If they prefer another name, or a nickname.
desk-person-tax-code-hint = Also a provisional one, of 11 figures. It may stay empty.
desk-person-citizenships = Citizenships
desk-person-citizenships-hint = One or more, parted by a semicolon: Italy; Morocco. Also: stateless, not known.
desk-person-citizenship-none = “{ $word }” is no country of the list. Write the name of the country, or “stateless” or “not known”.
desk-person-stateless = stateless
desk-person-citizenship-unknown = not known
desk-person-countries = List of countries
desk-person-language-unsaid = we do not know
desk-person-languages = Other languages they speak
desk-person-languages-hint = In your words, parted by a comma: Bengali, French.
desk-person-interpreter = Interpreter
desk-person-flags-hint = “Tell nobody where they live” stays while an address of theirs is confidential.
desk-person-flags-count = { $count } things to heed
desk-person-call-at-hint = The safe hours, for example: in the morning, when she is alone.
desk-person-save = Save
desk-person-done = Saved. What was there before stays in the history.
desk-person-both =
    What they changed is in the form already. Where you both wrote, the form holds what you wrote: look at the table, choose, and save again.
    .title = Somebody else has changed this person meanwhile
desk-person-both-apart = What they changed is in the form already, beside what you wrote. Check it, and save again.
desk-person-both-caption = What changed meanwhile
desk-person-was = Before
desk-tax-length = { $count ->
    [one] A tax code has 16 letters and figures, or 11 figures if it is provisional: this has one.
   *[other] A tax code has 16 letters and figures, or 11 figures if it is provisional: this has { $count }.
}
desk-tax-character = Character number { $at } cannot stand there. A tax code is made like this: six letters, two figures, a letter, two figures, a letter, three figures, a letter.
desk-tax-letters-surname = The first three letters come from no surname: consonants first, then vowels, then X. Check characters 1 to 3.
desk-tax-letters-given = These three letters come from no given name: consonants first, then vowels, then X. Check characters 4 to 6.
desk-tax-month = Character 9 tells the month of birth, and this is no month: it may be A, B, C, D, E, H, L, M, P, R, S or T.
desk-tax-day = Characters 10 and 11 tell the day of birth (plus 40 for women), and that month has no such day. Check the birth on a document.
desk-tax-check = The last letter does not fit the others: one character was typed wrongly. Copy it from a document, or leave it empty for now.
desk-tax-differs = The tax code says otherwise
desk-tax-differs-note = It may be right so: a name that was changed, a birth told by heart. Look at a document when you can. Nothing is blocked.
desk-tax-differs-surname = In the code the letters of the surname are { $letters }: they do not come from the surname noted.
desk-tax-differs-given = In the code the letters of the given name are { $letters }: they do not come from the given name noted.
desk-tax-differs-born = By the code the birth is: { $day }. It is not the one noted.
desk-tax-differs-female = Noted here as female, the code is a man’s: in the code of women 40 is added to the day of birth.
desk-tax-differs-male = Noted here as male, the code is a woman’s: in the code of women 40 is added to the day of birth.
desk-addresses = Where they live
desk-addresses-none = No address to show.
desk-addresses-past = Before
desk-addresses-change = Addresses
desk-address-home = Home
desk-address-residence = Registered residence
desk-address-domicile = Domicile
desk-address-temporary = For a time
desk-address-hosted = With somebody
desk-address-none = No fixed address
desk-address-at-words = c/o { $name }
desk-address-kind = What address it is
desk-address-at = With whom
desk-address-at-hint = At whose home, or in which house or community.
desk-address-street = Street and number
desk-address-street-hint = If there is no fixed place: where they usually are, or nothing.
desk-address-postal = Postal code
desk-address-town = Town
desk-address-town-hint = Also outside the territory, or abroad.
desk-address-confidential = Confidential address
desk-address-confidential-yes = It is confidential
desk-address-confidential-note = Seen by who notes it, by the case workers and coordinators of your body, and by who has this person’s open case in their own body. Nobody else: no list, no print, no other body. Each reading is written down.
desk-address-reason = Why it is confidential
desk-address-reason-hint = Needed if it is confidential. Read only by who sees the address.
desk-address-reason-missing = Write why it is confidential: whoever comes after you must be able to decide.
desk-address-missing = Write at least the street, with whom they stay, or the town. If there is no fixed place, choose “no fixed address”.
desk-address-too-many = There are too many addresses for one person already: check that they are all theirs.
desk-address-add = Add an address
desk-address-add-go = Note the address
desk-address-end = They live here no more
desk-address-guard = Make confidential
desk-address-guard-go = It is confidential
desk-address-open = Not confidential any more
desk-address-guarded = Confidential address: tell nobody.
desk-address-guarded-with = Tell nobody: where this person lives, or somebody who lives with them, is confidential.
desk-address-guarded-by = Made confidential by { $body }, { $when }.
desk-address-guarded-why = Why:
desk-address-done = The address is noted.
desk-address-done-ended = Noted: they live there no more. The address stays in the history.
desk-address-done-back = The end is taken away.
desk-address-done-guarded = The address is confidential.
desk-address-done-opened = The address is not confidential any more. “Tell nobody where they live” stays in the person’s details: take it away there if it is not needed.
desk-household-places = Where they live
desk-ways = Ways to reach them
desk-ways-past = Not used any more
desk-way-of = of { $whose }
desk-way-since = Noted: { $when }
desk-way-until = Until: { $when }
desk-way-whose = Whose it is
desk-way-whose-hint = If it is not theirs: for example, the sister’s.
desk-way-voice = May a voice message be left?
desk-way-voice-yes = a voice message may be left
desk-way-voice-no = leave no voice messages
desk-way-voice-unknown = voice messages: we have not asked
desk-way-set = Change how it is used
desk-way-end = Not used any more
desk-way-add = Add a way to reach them
desk-way-add-go = Note it
desk-way-value = Telephone or e-mail
desk-way-value-hint = For example 333 000 0000, with + and the country if it is foreign.
desk-way-value-wrong = Write a telephone number with its figures, or an e-mail address with the @.
desk-way-done-added = It is noted.
desk-way-done = Noted.
desk-way-done-ended = It is not used any more: it stays in the history.

# A name given later
desk-contact-name = They give their name
desk-contact-name-lead = First one searches: they may be in the register already. What was said so far stays with them.
desk-contact-name-stays = Stays with this contact
desk-contact-name-go = It is them: put the name
desk-contact-name-not = Back to the contact
desk-contact-name-undo = Wrong person: without a name again
desk-contact-when = When
desk-contact-done-named = The contact has a name. Until tomorrow you can go back, below.
desk-contact-done-unnamed = The contact has no name again. The person stays in the register.
# Documents of a case
desk-documents = Documents
desk-document = Document
desk-documents-empty-title = This case has no documents yet
desk-documents-empty = Here are the family’s papers: the means test, the eviction notice, a decree, a letter. You photograph or upload them; they stay encrypted, and each opening leaves a trace.
desk-documents-total = { $count ->
    [one] One document, { $size }
   *[other] { $count } documents, { $size }
}
desk-documents-care = Expired, or about to
desk-documents-to-care = { $count ->
    [one] One document has expired or soon will
   *[other] { $count } documents have expired or soon will
}
desk-documents-past = { $count ->
    [one] One document replaced or withdrawn
   *[other] { $count } documents replaced or withdrawn
}
desk-documents-add = Add documents
desk-documents-add-go = Add
desk-documents-added = { $count ->
    [one] Document added.
   *[other] { $count } documents added.
}
desk-document-kind = Which document is it?
desk-document-kind-prompt = Choose
desk-document-kind-missing = Choose which document it is.
desk-document-kind-identity = Identity or residence document
desk-document-kind-means-test = Means test (ISEE)
desk-document-kind-health = Health certificate
desk-document-kind-disability = Record of disability (law 104, invalidity)
desk-document-kind-lease = Lease
desk-document-kind-eviction = Eviction or arrears
desk-document-kind-decree = Decree or act of a court
desk-document-kind-school = From a school
desk-document-kind-income = Payslip or unemployment
desk-document-kind-consent = Signed consent or agreement
desk-document-kind-letter = Letter
desk-document-kind-photo = Photograph
desk-document-kind-other = Other
desk-document-form-pdf = PDF
desk-document-form-jpeg = JPEG picture
desk-document-form-png = PNG picture
desk-document-form-heic = HEIC picture
desk-document-form-docx = Word text
desk-document-form-xlsx = Excel sheet
desk-document-form-odt = OpenDocument text
desk-document-form-ods = OpenDocument sheet
desk-document-form-text = Plain text
desk-document-title = What do you call it?
desk-document-title-hint = Leave it empty to call it by its kind.
desk-document-title-missing = Write what it is: “Other” alone does not say it.
desk-document-day = What date does it bear?
desk-document-day-hint = The one written on the paper.
desk-document-on-future = This day has not come yet: check the date on the paper.
desk-document-expires = Until when is it valid?
desk-document-expires-hint = Its last good day, if there is one.
desk-document-expires-before = It ends before the date it bears: check both.
desk-document-whose = Whose is it?
desk-document-whose-hint = The whole family’s: choose nobody.
desk-document-source = Where does it come from?
desk-document-source-hint = For example: brought by the mother, or the name of the court.
desk-document-files = Which files?
desk-document-file = Which file?
desk-document-file-hint = PDF, photographs (JPEG, PNG, HEIC), Word, Excel and OpenDocument without macros, plain text. Up to { $max } each, { $count } at a time.
desk-document-file-hint-one = PDF, photographs (JPEG, PNG, HEIC), Word, Excel and OpenDocument without macros, plain text. Up to { $max }, one alone: it takes the place of the older.
desk-document-camera = Or take a photograph now
desk-document-camera-hint = It goes straight into the case. If your phone keeps a copy, delete it.
desk-document-came = These have arrived
desk-document-came-hint = You need not choose them again. Untick those you do not want.
desk-document-file-missing = Choose at least one file.
desk-document-one-file = A newer version is one file: untick the others.
desk-document-file-empty = “{ $name }” is empty: check that it was saved, and choose the right one.
desk-document-file-program = “{ $name }” is a program, whatever its name says: it cannot be kept here.
desk-document-file-page = “{ $name }” is a web page or a drawing that a browser would run. Print it to PDF and upload that.
desk-document-file-macros = “{ $name }” contains macros. Save it without macros, or as PDF.
desk-document-file-locked = “{ $name }” has a password, or is of an old Office. Save it without a password as .docx, .xlsx or PDF.
desk-document-file-archive = “{ $name }” is an archive of other files. Open it and upload the files you need.
desk-document-file-damaged = “{ $name }” is damaged or incomplete. Ask for the file again, or save it as PDF.
desk-document-file-unknown = “{ $name }” is of no kind that can be kept. Save it as PDF, or photograph it.
desk-document-file-too-large = “{ $name }” is larger than { $max }. Photograph it with less detail, or part it into several files.
desk-document-file-harmful = The antivirus found something harmful in “{ $name }”. We have not kept it: do not open it, and tell whoever looks after the computers.
desk-document-file-already = “{ $name }” is among the documents of this case already.
desk-document-file-already-one = One of these files is among the documents of this case already. Untick it.
desk-document-file-twice = “{ $name }” was added with this form already.
desk-document-file-gone = It took too long and the files are not here any more. Choose them again.
desk-document-too-much = This is too much at once: send fewer files.
desk-document-too-many-files = At most { $max } files at a time: send the others afterwards.
desk-document-case-full = This case has too many documents.
desk-document-of = Of { $who }
desk-document-on = dated { $day }
desk-document-source-is = from: { $source }
desk-document-expired = Expired: it was valid until { $day }
desk-document-expires-soon = Expires soon: valid until { $day }
desk-document-expires-on = Valid until { $day }
desk-document-added-by = added by { $body }, { $day }
desk-document-withdrawn-one = A withdrawn document
desk-document-withdrawn-by = Withdrawn by { $body }, { $day }
desk-document-withdrawn-why = Withdrawn by { $body }, { $day }: { $why }
desk-document-withdrawn-shut = What it was is seen by whoever had added it and by the case manager alone.
desk-document-withdrawn-theirs = You see it because you added it or manage the case. For the rest of the team it is closed.
desk-document-replaced = There is a newer one.
desk-document-see-newer = See the newer one
desk-document-see-older = See the one before
desk-document-waiting = The antivirus has not looked at it yet
desk-document-waiting-more = The antivirus has not looked at it yet. Until then whoever added it opens it and nobody else: a few minutes are usually enough.
desk-document-waiting-theirs = The antivirus has not looked at it yet. Until then you open it and nobody else.
desk-document-found = The antivirus found something harmful: it is closed
desk-document-found-more = The antivirus found something harmful after it was added. Nobody opens it any more. If you downloaded it, do not open it and tell whoever looks after the computers.
desk-document-misnamed = Its name said something else: it is { $form }, and so we keep it.
desk-document-picture = Picture of the document: { $title }
desk-document-open = Open
desk-document-download = Download
desk-document-download-note = What you download stays on this computer or phone: delete it when you need it no more.
desk-document-newer = Add the newer version
desk-document-correct = Correct the data
desk-document-correct-go = Keep
desk-document-added = Document added.
desk-document-corrected = Data corrected. How they were before stays written below.
desk-document-withdrawn = Document withdrawn. If that was a mistake, you can put it back.
desk-document-put-back = The document is among those of the case again.
desk-document-withdraw = Added by mistake?
desk-document-withdraw-note = Withdraw it: it is not deleted, but stays closed to all but whoever added it and the case manager. The team sees that it was there and why it was withdrawn.
desk-document-withdraw-go = Withdraw the document
desk-document-why = Why do you withdraw it?
desk-document-why-hint = The whole team reads it: do not write what is in the document.
desk-document-why-missing = Write why you withdraw it.
desk-document-put-back-go = Put the document back into the case
desk-document-cannot-come-back = Meanwhile the same paper was added again, or another took its place.
desk-document-changed-meanwhile = Somebody has changed it meanwhile. See how it is now, and try again.
desk-document-case-closed = The case is closed: its documents can only be read. Open the case again to go on.
desk-document-story = What happened
desk-document-turn-corrected = Data corrected by { $body }, { $day }
desk-document-turn-withdrawn = Withdrawn by { $body }, { $day }
desk-document-turn-put-back = Put back by { $body }, { $day }
desk-document-was = Before: { $was }
desk-document-back = Leave it
# The diary of a case
desk-notes = Diary
desk-note = Diary note
desk-notes-empty-title = The diary is empty
desk-notes-empty = Here one writes what happens in this case: a conversation, a visit, a call. Begin whenever you like: the note stays a draft, yours alone, until you file it.
desk-note-none-such-title = No such note
desk-note-none-such = With this choice there is nothing to read. Remove it to see the whole diary.
desk-note-write = Write a note
desk-note-print = Print the diary
desk-note-print-title = Diary:
desk-note-printed = Printed { $when }. It holds the notes that those who work on the case read, and no others.
desk-note-print-none = There is nothing to print yet.
desk-note-to-diary = Back to the diary
desk-note-case-closed = The case is closed. The diary is read; a late note may still be written, saying why.
desk-note-drafts = { $count ->
    [one] One draft of yours
   *[other] Your { $count } drafts
}
desk-note-drafts-hint = Only you see them. They are not in the diary yet.
desk-note-draft = Draft
desk-note-kept-on = kept { $day }
desk-note-filter = Choose what to read
desk-note-filter-go = Show
desk-note-filter-none = The whole diary
desk-note-kind = What is it?
desk-note-kind-all = Everything
desk-note-kind-prompt = Choose
desk-note-kind-missing = Choose what kind of note it is.
desk-note-kind-conversation = Conversation
desk-note-kind-home-visit = Home visit
desk-note-kind-telephone = Telephone call
desk-note-kind-team = Team meeting
desk-note-kind-contact = Contact with another body
desk-note-kind-observation = Observation
desk-note-kind-event = Something that happened
desk-note-kind-report = Report of an interview
desk-note-kind-other = Something else
desk-note-body = Of which body?
desk-note-body-all = Of all
desk-note-mine = Only those I wrote
desk-note-older = Older notes
desk-note-newest = Back to the newest
desk-note-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
desk-note-with = With
desk-note-read-all = Read it all
desk-note-by = { $name }, { $body } · filed { $day }
desk-note-own-mine = Reserved: only you read it
desk-note-own-handed = Reserved: it was handed to you. You and its author read it
desk-note-was-own = It was reserved: its author made it part of the file { $day }.
desk-note-correction = Correction
desk-note-correction-why = Why it is corrected:
desk-note-private-part = Private part
desk-note-late-why = Written after the closing:
desk-note-new = New note
desk-note-correct = Correct a note
desk-note-corrected = The note you correct: it stays as it is, with the correction beneath
desk-note-is-draft = This is a draft: only you see it.
desk-note-day = On which day?
desk-note-time = At what time?
desk-note-time-hint = When it happened. For example 9.30.
desk-note-time-wrong = Write the time like this: 9.30.
desk-note-not-yet = This moment has not come yet.
desk-note-text = What happened?
desk-note-text-hint = First the facts and the words said, then what you think of them. An empty line begins a new paragraph.
desk-note-text-missing = Write what happened.
desk-note-people = With whom of the case?
desk-note-others = With whom else?
desk-note-others-hint = For example: the teacher, the family doctor.
desk-note-place = Where?
desk-note-readers = Who reads it, once filed?
desk-note-readers-team = Those who work on the case
desk-note-readers-author = Only I: a reserved note
desk-note-readers-author-note = Nobody else knows that it is there: not who coordinates, not who keeps the system, not who opens the case at night. You can make it part of the file later; never the reverse.
desk-note-private-add = Add a private part
desk-note-private = Private part
desk-note-private-hint = Only you read it, even when the rest of the note goes into the file.
desk-note-why = Why do you correct it?
desk-note-why-hint = For example: the day was wrong.
desk-note-why-missing = Write why you correct it.
desk-note-late = Why do you write it after the case was closed?
desk-note-late-hint = It is read beside the note.
desk-note-late-missing = The case is closed: write why this note comes now.
desk-note-too-long = It is too long: part it into more notes.
desk-note-file = File it
desk-note-file-hint = Once filed it is not changed nor taken away: it is corrected by another note.
desk-note-later = Keep as a draft
desk-note-delete = Delete this draft
desk-note-delete-sure = The draft is gone for good: not even a backup can show it.
desk-note-delete-go = Delete the draft
desk-note-arrived = Arrived, at
desk-note-waiting = Waiting for the connection. What you write stays on this device, encrypted, and arrives by itself as soon as the connection is back.
desk-note-back = We brought back what you wrote without a connection on this device. Read it again and file it.
desk-note-look = This note has been filed already, or is too long: press “File it” to see.
desk-note-duties = Professional secrecy and duties of who writes
desk-note-secrecy = What stays secret
desk-note-reports = What must be reported, and to whom
desk-note-done-filed = Filed: it is in the diary now.
desk-note-done-reserved = Filed: only you read it.
desk-note-done-deleted = The draft is gone.
desk-note-done-kept = The draft is safe. Only you see it.
desk-note-done-opened = It is part of the file now: those who work on the case read it.
desk-note-belongs = Go to the note it belongs to
desk-note-correct-go = Correct it with another note
desk-note-fixed = What is filed stays: the correction is read beneath it, with its reason.
desk-note-open = Make it part of the file
desk-note-open-look = Those who work on the case will read exactly this, for good. There is no way back.
desk-note-open-go = Make it part of the file now
desk-hand = Hand over your reserved notes
desk-hand-link = Hand your reserved notes to whoever substitutes you
desk-hand-lead = Whoever substitutes you, once they accept, reads the reserved notes you have filed in this case until then. They read and do not rewrite. The data protection officer is told. You can take them back whenever you like.
desk-hand-whom = To whom?
desk-hand-whom-hint = Those who do the same work in this case, for the same body.
desk-hand-whom-missing = Choose to whom.
desk-hand-why = Why?
desk-hand-go = Hand the notes over
desk-hand-already = They are with this person already, or wait for their answer.
desk-hand-nobody = Nobody on the team of this case does the same work for your body. Call your substitute to the team first.
desk-passed = Hand-overs of reserved notes
desk-passed-lead = Whoever writes reserved notes may hand them to a substitute. Here one sees who hands them to whom, by which act; never whether there are any, nor what they say.
desk-passed-none-title = No hand-over
desk-passed-none = When somebody hands you their notes, or yours pass to others, you read it here.
desk-passed-from-to = From { $from } to { $to }
desk-passed-of-one = Of one case.
desk-passed-of-body = For { $body }.
desk-passed-by-act = Act { $number }, { $day }
desk-passed-offered = Asked { $day }: the answer is still to come.
desk-passed-accepted = Accepted { $day }.
desk-passed-declined = Not accepted.
desk-passed-ended = Ended.
desk-passed-accept = I accept
desk-passed-decline = I do not accept
desk-passed-seen = I have seen it
desk-passed-end = I take my notes back
desk-passed-end-act = End the hand-over
desk-passed-record = Record an act of hand-over
desk-passed-record-lead = It is needed when whoever wrote is away for long or works here no more. Their reserved notes, if there are any, are read by whoever substitutes them, in the cases in which they do the same work. The author and the data protection officer are told.
desk-passed-body = Of which body?
desk-passed-body-go = Go to the body
desk-passed-from = Who wrote?
desk-passed-from-missing = Choose who wrote.
desk-passed-to = Who substitutes them?
desk-passed-to-hint = Of the same body. They will have to accept.
desk-passed-to-missing = Choose who substitutes them.
desk-passed-to-wrong = Choose somebody else: who works on cases, is not who wrote and is not you.
desk-passed-number = Number of the act
desk-passed-number-hint = For example: decision 12.
desk-passed-number-missing = Write the number of the act.
desk-passed-on = Day of the act
desk-passed-on-wrong = Write the day of the act: today or before.
desk-passed-why = Why?
desk-passed-why-hint = A few words: the substitute, the author and the data protection officer read them.
desk-passed-why-missing = Write why.
desk-passed-record-go = Record the act
desk-passed-recorded = Acts recorded
desk-passed-done = Done.
desk-passed-done-given = Handed over. Now your substitute has to accept.
desk-passed-done-act = Act recorded. The substitute and the author read of it on their first page.
desk-passed-notice = { $count ->
    [one] There is a hand-over of reserved notes to see.
   *[other] There are { $count } hand-overs of reserved notes to see.
}
desk-passed-see = See the hand-overs

# Il mio filo: the family's own side of a case.
desk-own-side = My thread
desk-own-side-lead = Here you open to each adult their own page of the case. They see their part alone, and can answer.
desk-own-side-dates = The next dates
desk-own-side-dates-about = The appointments you add, and when the plan is looked at again.
desk-own-side-promises = Commitments
desk-own-side-promises-about = From the signed plan: theirs, the whole family’s and the services’. Never another adult’s.
desk-own-side-shared = What went to other services
desk-own-side-shared-about = For now the page says that nothing was sent.
desk-own-side-readers = Who read
desk-own-side-readers-about = The day, role and body of whoever read the case. Never the name. Leave it out if a body’s name would say too much.
desk-own-side-open = Open
desk-own-side-guarded = Suspended: violence is suspected
desk-own-side-hidden = Suspended: somebody of the case is protected
desk-own-side-suspended = Suspended
desk-own-side-ended = Expired
desk-own-side-over = The case concerns them no more
desk-own-side-closed = Closed
desk-own-side-guard-on = Violence is suspected: every page is suspended
desk-own-side-guard-by = { $day }, { $body }
desk-own-side-guard-1522 = Whoever follows a link reads the same answer as for a link that never was. No notice goes out. 1522 always answers, workers too.
desk-own-side-lift = Take the suspension back
desk-own-side-lift-note = Only when the suspicion is cleared. Pages stay suspended: you open each again, one person at a time.
desk-own-side-lift-yes = Yes, the suspicion is cleared
desk-own-side-waiting = They wait for an answer
desk-own-side-who-answers = { $name }, who manages the case, must answer. Anybody of the team may.
desk-own-side-nobody-answers = Nobody manages the case yet: whoever is on the team answers.
desk-own-side-correction = asks for a correction
desk-own-side-says = writes
desk-own-side-answer = Your answer
desk-own-side-answer-hint = Plain words: the person reads it on their page. Your name does not appear.
desk-own-side-answer-go = Answer
desk-own-side-answer-missing = Write the answer.
desk-own-side-answered = Answer: { $day }, { $body }
desk-own-side-answered-all = { $count ->
    [one] One answer already given
   *[other] { $count } answers already given
}
desk-own-side-pages = Open pages
desk-own-side-none = Nobody has their page yet.
desk-own-side-until = Until { $day }
desk-own-side-entered = Last visit: { $day }
desk-own-side-never-entered = Never visited
desk-own-side-reached = Reached like this: { $how }
desk-own-side-speaks = Reads in { $language }
desk-own-side-locked = Too many wrong codes: the link is locked. Talk to the person, then renew the page.
desk-own-side-suspend = Suspend
desk-own-side-resume = Open again
desk-own-side-renew = Give a new link and a new code
desk-own-side-renew-note = Those from before stop opening at once.
desk-own-side-close = Close for good
desk-own-side-close-note = What they wrote stays in the case. You can open another page later.
desk-own-side-close-yes = Yes, close the page
desk-own-side-shows = What they see and how they are reached
desk-own-side-save = Save
desk-own-side-open-title = Open the page to a person
desk-own-side-open-note = Ask yourself first: could somebody who lives with them, or controls them, read it? In doubt, do not open it.
desk-own-side-open-begin = Choose for whom and what
desk-own-side-open-go = Open the page
desk-own-side-for = For whom
desk-own-side-choose = Choose a person
desk-own-side-person-missing = Choose an adult of the case.
desk-own-side-sections = What they see
desk-own-side-sections-missing = Choose at least one part.
desk-own-side-children = They also see the commitments of
desk-own-side-children-hint = Only if they have the responsibility for that child and no judge has removed or limited it. At eighteen it ends by itself.
desk-own-side-power = How you know that they have the responsibility
desk-own-side-power-hint = For example: certificate seen on 3 March. Needed if you chose a child.
desk-own-side-power-missing = Write how you know, or leave the child out.
desk-own-side-contact = How they are reached without a risk
desk-own-side-contact-hint = Where, when and with what care. Filò sends nothing by itself.
desk-own-side-contact-missing = Write how they are reached without a risk.
desk-own-side-language = The language they read
desk-own-side-appointments = Codes of their appointments
desk-own-side-appointments-hint = Those told aloud, with a blank between. Only theirs: the page shows day and place.
desk-own-side-appointment-unknown = The code { $code } is of no appointment at your desks.
desk-own-side-appointments-many = Twelve appointments at most.
desk-own-side-last = For how long
desk-own-side-months = { $count ->
    [one] One month
   *[other] { $count } months
}
desk-own-side-not-manager = Only whoever manages the case opens, renews and closes pages.
desk-own-side-for-children = For children ({ $names }) no page is opened. Their part is seen by whoever has the responsibility, if you choose it.
desk-own-side-ageless = Nobody knows how old { $names } is: write the date of birth, then a page can be opened.
desk-own-side-guard = Do you suspect violence?
desk-own-side-guard-note = Stop every page of this case at once. Anybody of the team may, without asking.
desk-own-side-guard-begin = Stop every page
desk-own-side-guard-why = Why, if you want to tell the team
desk-own-side-guard-why-hint = Only those who work on the case read it.
desk-own-side-guard-go = Stop now
desk-own-side-done = Done
desk-own-side-done-guard = Every page is stopped
desk-own-side-done-answer = Answer given. The person reads it on their page.
desk-own-side-changed = A colleague has changed something. Read again and retry.
desk-own-side-not-adult = A page is opened only for an adult whose age is known.
desk-own-side-there = They have a page already: change or renew it.
desk-own-side-now-guarded = Violence is suspected: until it is cleared no page opens.
desk-own-side-now-hidden = Somebody of this case has a parted file or a confidential address, or the case is sealed. No page opens.
desk-own-side-not-now = Not possible now: look how the page stands.
desk-own-side-already = The page is open already. The link is shown once only: give a new one if needed.
desk-own-side-given = The link and the code
desk-own-side-given-lead = For { $name }. You see them now and never again.
desk-own-side-link = The link
desk-own-side-link-how = Hand it over in person, on paper, or by a safe way. By itself it opens nothing.
desk-own-side-code = The code
desk-own-side-code-how = Tell it aloud, never together with the link. Who does not have both sees nothing.
desk-own-side-given-until = They are good until { $day }. Then you renew them.
desk-own-side-given-done = Done
desk-own-side-words-waiting = { $count ->
    [one] The family wrote: one answer to give
   *[other] The family wrote: { $count } answers to give
}

desk-tasks = To do
desk-tasks-lead = What waits in the cases you work on: your own tasks, those that anybody on the team can do, plans and papers.
desk-tasks-all = Show colleagues’ tasks too
desk-tasks-order = What is due first comes first. On the same day, first where there are children.
desk-tasks-late = Late
desk-tasks-today = Today
desk-tasks-these-days = In the next seven days
desk-tasks-later = Later
desk-tasks-no-day = Without a day
desk-tasks-children = there are children
desk-tasks-empty-title = Nothing to do
desk-tasks-empty = When a task is yours, or anybody’s on the team, you find it here. Tasks are written on the case’s page.
desk-tasks-full = There is more: you see the first two hundred here.
desk-tasks-plan = { $count ->
    [one] One thing awaited by a plan
   *[other] { $count } things awaited by a plan
}
desk-tasks-papers = { $count ->
    [one] One paper to write
   *[other] { $count } papers to write
}
desk-tasks-since = since { $day }
desk-tasks-notice = { $count ->
    [one] There is one task due today or late.
   *[other] There are { $count } tasks due today or late.
}
desk-tasks-see = See what there is to do
desk-tasks-case = Tasks of the case
desk-tasks-button = { $count ->
    [0] Tasks
    [one] Tasks: one
   *[other] Tasks: { $count }
}
desk-tasks-none-title = No tasks
desk-tasks-none = Write what is to be done, by when, and who does it. They will find it among their things to do.
desk-tasks-past = { $count ->
    [one] Ended: one
   *[other] Ended: { $count }
}
desk-task = A task
desk-task-new = Another task
desk-task-what = What is to be done
desk-task-what-hint = In one sentence: “Call the school about meals”. Whoever works on the case reads it.
desk-task-what-missing = Write what is to be done.
desk-task-due = By when
desk-task-due-wrong = Choose a day from today on, within five years.
desk-task-whose = Who does it
desk-task-whoever = Anybody on the team
desk-task-not-on-team = They are not on the team any more: choose somebody else.
desk-task-add = Add the task
desk-task-save = Save
desk-task-tick = Done
desk-task-by = by { $day }
desk-task-mine = yours
desk-task-of = { $name }
desk-task-of-somebody = a colleague’s
desk-task-nobody-s = anybody’s on the team
desk-task-left = was given to somebody who left the team
desk-task-done-told = Marked as done.
desk-task-take-up = Put it back among things to do
desk-task-was-done = Done on { $day }, { $name }
desk-task-was-dropped = Needed no more, { $day }, { $name }
desk-task-drop = No longer needed
desk-task-why = Why, if you want to say
desk-task-changed = A colleague has changed this task. Read it again and try once more.
desk-task-changed-kept = A colleague has just changed it to: “{ $what }”. What you wrote is below: save again if it is right.
desk-task-case-ended = The case is closed: its tasks can only be read. To add one, open the case again.
desk-task-too-many = { $count } tasks are open already: finish some first.
# Legal protection.
desk-guard = Legal protection
desk-guard-judicial = Papers for the tutelary judge: not shown to the family.
desk-guard-none-title = No legal protection
desk-guard-none = Support administration, guardianship and curatorship are kept here: decrees, accounts, authorisations.
desk-guard-new = Note the decree of appointment
desk-guard-amend = Note another decree
desk-guard-amend-lead = It holds from its day. The one before stays in the register.
desk-guard-oath = Note the oath
desk-guard-end = Note the end
desk-guard-note = Note it
desk-guard-support = Support administration
desk-guard-guardianship = Guardianship
desk-guard-curatorship = Curatorship
desk-guard-end-revoked = Revoked by the judge
desk-guard-end-death = Death of the person
desk-guard-end-replaced = Somebody else was appointed
desk-guard-end-ended = Its time ran out
desk-guard-due-oath = Oath
desk-guard-due-account = Account and report
desk-guard-due-final = Final account
desk-guard-due-leave = Last day of an authorisation
desk-guard-due-by = { $what }: by { $day }
desk-guard-appointed = { $measure }: { $who }
desk-guard-over = Over: { $day }
desk-guard-by-decree = { $court }, decree { $number }, { $day }
desk-guard-rhythm = { $count ->
    [one] An account every month, from { $day }
   *[other] An account every { $count } months, from { $day }
}
desk-guard-sworn = Oath: { $day }
desk-guard-ended = { $how }: { $day }
desk-guard-period = from { $first } to { $last }
desk-guard-final-period = Final account, from { $first } to { $last }
desk-guard-filed = Version { $version }, filed: { $day }
desk-guard-draft = Version { $version }: draft
desk-guard-asked = Asked: { $day }
desk-guard-up-to = Up to { $sum }
desk-guard-granted = Granted: { $day }
desk-guard-denied = Refused: { $day }
desk-guard-until = Holds until: { $day }
desk-guard-did-open = Appointment: { $day }
desk-guard-did-amend = Another decree: { $day }
desk-guard-did-oath = Oath: { $day }
desk-guard-did-end = End: { $day }
desk-guard-awaited = What is awaited
desk-guard-accounts = Accounts
desk-guard-no-accounts = The first begins at the inventory.
desk-guard-begin = Begin an account
desk-guard-next = The next one begins: { $day }
desk-guard-back = Go back
desk-guard-case-closed = The case is closed: its protection is only read. Open the case again to go on.
desk-guard-begin-go = Begin
desk-guard-begin-first = It begins on the day of the inventory, with what there was.
desk-guard-begin-next = It begins the day after the last one, with its balance.
desk-guard-inventory-day = Day of the inventory
desk-guard-inventory-sum = Sum on that day
desk-guard-period-last = Last day of the period
desk-guard-leaves = Authorisations of the judge
desk-guard-no-leaves = Nothing was asked.
desk-guard-ask = Note a request to the judge
desk-guard-answer = Note the judge’s answer
desk-guard-answer-lead = It is noted once. If it changes, ask again.
desk-guard-said = What did the judge say?
desk-guard-said-yes = Granted
desk-guard-said-no = Refused
desk-guard-limit = Up to which sum
desk-guard-limit-granted = Sum granted, if another
desk-guard-until-field = Last day to use it
desk-guard-subject = What for?
desk-guard-asked-on = Day of the request
desk-guard-powers = Powers
desk-guard-powers-hint = In the words of the decree.
desk-guard-limits = Limits
desk-guard-limits-hint = What may not be done, or only with the judge.
desk-guard-register = Register of decrees
desk-guard-ending = How did it end?
desk-guard-court = Court
desk-guard-number = Number of the act
desk-guard-on = Date of the act
desk-guard-last-day = Last day
desk-guard-measure = Measure
desk-guard-whom = Protected person
desk-guard-who = Who is appointed
desk-guard-who-prompt = Choose who
desk-guard-office = Office of { $body }
desk-guard-months = An account every how many months
desk-guard-months-hint = The decree says: 6, 12…
desk-guard-months-wrong = Write a number of months from 1 to 36.
desk-guard-from = Counted from
desk-guard-missing = Missing: write or choose it.
desk-guard-of-field = { $field } – { $why }
desk-guard-too-long = It is too long, or too large.
desk-guard-day-wrong = This day cannot be: look at the period, and that it is not in the future.
desk-guard-money-wrong = Write a sum, for example 1.234,56.
desk-guard-money-hint = In euro, for example 1.234,56.
desk-guard-changed = Somebody has written here meanwhile: read again.
desk-guard-fixed = This does not change any more.
desk-guard-line-changed = A colleague has changed this line. Theirs is below; if you keep, yours holds.
desk-guard-part-changed = A colleague has written here. Their text is below; if you keep, yours holds.
desk-guard-theirs = What stands there now
desk-guard-lines-many = The account has all the lines it can have.
desk-guard-line-gone = The line was taken away.
desk-guard-line = A line of the account
desk-guard-line-keep = Keep
desk-guard-line-more = Keep and write another
desk-guard-line-remove = Take this line away
desk-guard-line-add = Add a line
desk-guard-to-account = Back to the account
desk-guard-category = What kind?
desk-guard-category-prompt = Choose the category
desk-guard-day = Date
desk-guard-sum = Sum
desk-guard-words = Description
desk-guard-document = Document that proves it
desk-guard-leave = Authorisation of the judge
desk-guard-leave-hint = Extraordinary expenses need one.
desk-guard-leave-missing = This expense is extraordinary: choose the judge’s authorisation.
desk-guard-leave-missing-line = “{ $line }” is extraordinary: the judge’s authorisation is missing.
desk-guard-no-document = No document
desk-guard-no-leave = No authorisation
desk-guard-keep = Keep
desk-guard-opening = Opening balance
desk-guard-balance = Closing balance by your reckoning
desk-guard-bank = Balance at the bank or post
desk-guard-cash = Cash
desk-guard-statement = Which statement?
desk-guard-statement-hint = Bank or post, and the date.
desk-guard-closing = How it closes
desk-guard-closing-go = Write how it closes
desk-guard-closing-lead = Sums are compared when you file: meanwhile you may keep them as they are.
desk-guard-closes = Closing
desk-guard-no-closing = Nobody has written yet how it closes.
desk-guard-plus = + Income
desk-guard-minus = − Expense
desk-guard-reckoned = Balance that the lines give
desk-guard-differs = Difference
desk-guard-by-leave = Authorisation: { $subject }
desk-guard-with-document = A document proves it.
desk-guard-lines = Lines
desk-guard-income = Income
desk-guard-expense = Expense
desk-guard-no-lines = No line.
desk-guard-account = Account
desk-guard-final = Final account
desk-guard-report = Report on living conditions
desk-guard-report-go = Write the report
desk-guard-report-lead = Facts on one side, opinions on the other: the judge reads them apart. You may keep it half-written; filing needs all the facts.
desk-guard-no-report = Still to be written.
desk-guard-seen = What was seen and heard
desk-guard-seen-hint = Facts, without judgement.
desk-guard-met = Last meeting with the person
desk-guard-health = Health and care
desk-guard-health-hint = How they are, who cares for them.
desk-guard-home = Home
desk-guard-home-hint = Where and with whom they live.
desk-guard-daily = Daily life
desk-guard-daily-hint = Work, school, a centre, what they like.
desk-guard-relations = Relationships
desk-guard-relations-hint = Whom they see, whom they miss.
desk-guard-wishes = Will of the person
desk-guard-wishes-hint = In their own words.
desk-guard-thinks = What whoever writes thinks
desk-guard-thinks-hint = Opinions stand here alone.
desk-guard-opinion = Opinions of whoever writes
desk-guard-opinion-hint = What you propose, and why.
desk-guard-before-filing = { $count ->
    [one] Before filing there is one thing to mend
   *[other] Before filing there are { $count } things to mend
}
desk-guard-refused = The account does not agree: it cannot be filed. Below is where to look.
desk-guard-file = Note the filing
desk-guard-file-on = Filed with the court on
desk-guard-file-lead = Once filed it does not change. A correction is another account.
desk-guard-correct = Correct it by another account
desk-guard-correct-go = Begin the correction
desk-guard-why = Why do you correct it?
desk-guard-corrects = Corrects the one before: { $why }
desk-guard-print = Open the PDF for the court
desk-guard-fault-no-closing = Write how it closes.
desk-guard-fault-opening-more = The opening is { $sum } more than the last closing.
desk-guard-fault-opening-less = The opening is { $sum } less than the last closing.
desk-guard-fault-balance-more = The closing is { $sum } more than the lines give.
desk-guard-fault-balance-less = The closing is { $sum } less than the lines give.
desk-guard-fault-statement-more = Bank and cash are { $sum } more than the balance.
desk-guard-fault-statement-less = Bank and cash are { $sum } less than the balance.
desk-guard-fault-next-more = The next account opens with { $sum } less.
desk-guard-fault-next-less = The next account opens with { $sum } more.
desk-guard-fault-outside = “{ $line }” lies outside the period.
desk-guard-fault-waits = “{ $line }”: the judge has not answered yet.
desk-guard-fault-denied = “{ $line }”: the judge refused.
desk-guard-fault-before = “{ $line }” comes before the authorisation.
desk-guard-fault-after = “{ $line }” comes after the authorisation ran out.
desk-guard-fault-beyond = { $sum } more was spent than the judge granted.
desk-guard-fault-report = Missing in the report: { $part }
desk-guard-fault-not-over = The period is not over.
desk-guard-fault-after-end = The period goes beyond the end of the protection.
desk-guard-look-same = Look at “{ $line }”: it has just this sum. Is it written twice?
desk-guard-look-side = Look at “{ $line }”: it is half of it. Does it stand on the wrong side?
desk-guard-look-swapped = Two digits may have changed places.
desk-guard-due = What legal protection awaits
desk-guard-due-lead = Late, or within thirty days, in the cases you work on. The whole team sees them.
desk-guard-due-none-title = Nothing is due
desk-guard-due-none = Thirty days before, oaths, accounts and authorisations are found here.
desk-guard-late-notice = { $count ->
    [one] In legal protection one thing is late.
   *[other] In legal protection { $count } things are late.
}
desk-guard-due-notice = { $count ->
    [one] In legal protection one thing is due within thirty days.
   *[other] In legal protection { $count } things are due within thirty days.
}
desk-guard-due-see = See what is due
desk-guard-paper-judge = To the tutelary judge
desk-guard-paper-draft = Draft: it has not been filed.
desk-guard-paper-decree = Decree
desk-guard-paper-period = Period
desk-guard-paper-proof = Proof
desk-guard-paper-total = Total of the category
desk-guard-paper-income = Total income
desk-guard-paper-expense = Total expense
desk-guard-paper-balance = Closing balance, { $day }
desk-guard-paper-place = Place and date
desk-guard-in-pension = Pension
desk-guard-in-allowance = Allowances
desk-guard-in-wage = Wages
desk-guard-in-contribution = Contributions
desk-guard-in-yield = Rent and interest
desk-guard-in-windfall = Sales, inheritance, compensation
desk-guard-in-other = Other income
desk-guard-out-residence = Fees of a residence
desk-guard-out-home = Home and bills
desk-guard-out-daily = Daily life
desk-guard-out-health = Health expenses
desk-guard-out-help = Help at home
desk-guard-out-pocket = Money handed to the person
desk-guard-out-taxes = Taxes and insurance
desk-guard-out-charges = Bank and post charges
desk-guard-out-other = Other expense
desk-guard-out-large = Extraordinary: works, large purchases
desk-guard-out-capital = Extraordinary: investments, debts
desk-guard-out-equitable = Extraordinary: fair compensation
# Pathways
desk-pathways = Pathways
desk-pathways-lead = A pathway says what is needed, by when, and what is checked. Where something is decided, one proposes and another person decides.
desk-pathways-begun = Pathways begun
desk-pathways-begin = Begin a pathway
desk-pathways-begin-go = Begin
desk-pathways-which = Which pathway?
desk-pathways-which-missing = Choose a pathway.
desk-pathways-not-offered = This pathway is begun no more: look at the list again and choose another.
desk-pathways-none-title = No pathway begun
desk-pathways-none = When you begin one, you find here where it stands and what is missing.
desk-pathways-not-there-title = The territory offers no pathways yet
desk-pathways-not-there = Whoever keeps the data of the territory can add some.
desk-pathways-all = All pathways of the case
desk-pathways-waiting = Pathways that wait
desk-pathways-waiting-lead = Proposals to decide and steps that are late, in the cases you work on or of your body. First where there are children, then who has waited longest.
desk-pathways-waiting-none-title = Nothing waits
desk-pathways-waiting-none = When somebody proposes, or a step passes its day, you find it here.
desk-pathway-open = Facts and papers are gathered
desk-pathway-proposed = Waits for the decision
desk-pathway-decided = Decided
desk-pathway-ended = Ended
desk-pathway-aside = Set aside
desk-pathway-met = Met
desk-pathway-not-met = Not met
desk-pathway-unknown = Not known yet
desk-pathway-not-asked = Does not concern this family
desk-pathway-whole-met = All requirements hold, and the papers are there.
desk-pathway-whole-lacking = The requirements hold. A paper or an answer is still missing.
desk-pathway-whole-unknown = Not known yet: something is missing.
desk-pathway-whole-not-met = At least one requirement does not hold.
desk-pathway-no-answer = not known
desk-pathway-look = { $question } { $answer }
desk-pathway-look-at-most = { $question } { $answer }. At most { $amount }, since { $day }: { $source }.
desk-pathway-look-at-least = { $question } { $answer }. At least { $amount }, since { $day }: { $source }.
desk-pathway-look-since = { $question } { $answer }. For at least { $count ->
        [one] one year
       *[other] { $amount } years
    }, a rule in force since { $day }: { $source }.
desk-pathway-part = { $given }. Asked { $asked }; at most { $most }.
desk-pathway-limit = At most { $amount }, since { $day }: { $source }.
desk-pathway-step-done = Done on { $day }
desk-pathway-step-due = By { $day }
desk-pathway-step-late = Was to be done by { $day }
desk-pathway-step-waits = Its day is counted from something that is not known yet
desk-pathway-step-open = No day set
desk-pathway-to-rules = See the requirements
desk-pathway-on = On which day?
desk-pathway-came = Came on { $day }
desk-pathway-lacks = Missing: needed to grant
desk-pathway-may-lack = Has not come: one can do without
desk-pathway-day-ahead = This day has not come yet: write today or a day that has passed.
desk-pathway-words-missing = Write why, be it in one sentence.
desk-pathway-outcome-missing = Choose what came of it.
desk-pathway-changed = Somebody has changed this pathway meanwhile. You see it as it is now: look, and repeat if needed. What you wrote is still here.
desk-pathway-not-ready = It cannot be granted yet: a requirement does not hold or is not known, or a paper is missing.
desk-pathway-same-person = Who proposes does not decide: ask a colleague.
desk-pathway-why = Why?
desk-pathway-why-hint = Whoever decides reads it, and it stays in the file.
desk-pathway-decide-hint = Whoever applied may read it: short sentences, no abbreviations.
desk-pathway-outcome = What came of it?
desk-pathway-outcome-words = Anything to add?
desk-pathway-outcome-hint = A grant is not yet a home that was kept.
desk-pathway-aside-why = Why do you set it aside?
desk-pathway-proposed-grant = Proposed to grant
desk-pathway-proposed-refuse = Proposed not to grant
desk-pathway-decided-grant = Granted
desk-pathway-decided-refuse = Not granted
desk-pathway-sent-back = Sent back to who proposed
desk-pathway-taken-back = Taken up again
desk-pathway-tick = Mark it as there
desk-pathway-tick-go = Mark
desk-pathway-untick = Take the mark away
desk-pathway-waits = It waits for another person to decide. Meanwhile the facts do not change.
desk-pathway-facts = Write the facts
desk-pathway-rules = The requirements
desk-pathway-figures-of = The figures of { $day } hold.
desk-pathway-example = Some figures are an example: the territory writes its own.
desk-pathway-bring = What to bring:
desk-pathway-sum = How much may come
desk-pathway-total = In all { $amount }
desk-pathway-papers = The papers
desk-pathway-steps = The steps
desk-pathway-propose = Propose
desk-pathway-propose-lead = The requirements hold. After the proposal another person decides.
desk-pathway-propose-not-yet = It cannot be proposed to grant yet. You may propose not to grant, and say why.
desk-pathway-propose-grant = Propose to grant
desk-pathway-propose-refuse = Propose not to grant
desk-pathway-decide = Decide
desk-pathway-decide-lead = The requirements and figures you see here stay written with the decision.
desk-pathway-grant = Grant
desk-pathway-refuse = Do not grant
desk-pathway-send-back = Send back
desk-pathway-how-it-went = Note what came of it
desk-pathway-outcome-go = Note the outcome
desk-pathway-done = What was done
desk-pathway-set-aside = It was begun by mistake
desk-pathway-aside-go = Set the pathway aside
desk-pathway-take-back = Take the pathway up again
desk-pathway-verdict-sum = Granted: { $amount }
desk-pathway-verdict-grant = The request is granted
desk-pathway-verdict-refuse = The request is not granted
desk-pathway-proposal-sum = Proposed to grant { $amount }
desk-pathway-to-decide = Go to the decision
desk-pathway-to-propose = Go to the proposal
desk-pathway-ready = Requirements, answers and papers are there: it may be proposed.
desk-pathway-todo = Before it can be granted
desk-pathway-todo-rules = Requirements that do not hold: { $count }
desk-pathway-todo-asks = Questions without an answer: { $count }
desk-pathway-todo-papers = Papers that are missing: { $count }
desk-pathway-look-at-most-same = { $question } { $answer }. At most { $amount }, since { $day }.
desk-pathway-look-at-least-same = { $question } { $answer }. At least { $amount }, since { $day }.
desk-pathway-paper-open = Open the decision (PDF)
desk-pathway-paper-people = About
desk-pathway-paper-asked = Applied for on
desk-pathway-paper-proposed = Proposed
desk-pathway-paper-decided = Decided
desk-pathway-paper-by = { $day }, { $body }
desk-pathway-paper-why = Why
desk-pathway-paper-sum = How much
desk-pathway-paper-papers = The papers that came
desk-pathway-paper-example = Some figures are an example: this paper does not hold until the territory writes its own.
desk-pathway-paper-object = If you do not agree
desk-pathway-paper-object-how = You may ask for an explanation and see the papers: { $ask }. You may appeal to the regional administrative court within 60 days from when you receive this paper, or to the President of the Republic within 120 days. If your income is low you may ask for a lawyer free of charge: it is called legal aid at the expense of the State.
desk-pathway-paper-place = Place and date
desk-pathway-paper-signs = Name, role and signature of who decides
desk-pathway-paper-foot = It is about a family: do not leave it where others read it.
desk-pathway-paper-page = Page
desk-pathway-look-since-same = { $question } { $answer }. For at least { $count ->
        [one] one year
       *[other] { $amount } years
    }, a rule in force since { $day }.
desk-pathways-notice = { $count ->
    [one] One pathway waits for a decision or has a late step.
   *[other] { $count } pathways wait for a decision or have a late step.
}
desk-pathways-see = See the pathways that wait
desk-instruments-kind-money = An amount in euro
desk-instruments-not-money = Write an amount in euro, for example 1,250.50: “{ $question }”
desk-pathway-tick-step = Mark it as done
desk-pathway-by = { $when }, { $body }
desk-pathway-paper-title = Decision on the request
desk-pathway-paper-what = What for
desk-pathway-held = { $count ->
    [one] One requirement holds or does not concern this family
   *[other] { $count } requirements hold or do not concern this family
}
desk-interventions = Interventions
desk-interventions-empty-title = This case has no interventions yet
desk-interventions-empty = Here is what the family is given: hours at home, an educator, a contribution. One asks for it, another authorises it, a third pays it.
desk-interventions-new = Ask for an intervention
desk-interventions-new-lead = Another person authorises it. It does not change afterwards: what else is needed is asked for anew.
desk-interventions-from-plan = From the plan
desk-interventions-propose = Ask
desk-interventions-asked = Waiting for a yes
desk-interventions-running = Under way
desk-interventions-ended = Closed
desk-interventions-whole = In all, for the family
desk-intervention = Intervention
desk-intervention-back = Back to the interventions
desk-intervention-state-assessed = Being assessed
desk-intervention-state-waiting = On the waiting list
desk-intervention-state-active = Active
desk-intervention-state-suspended = Suspended
desk-intervention-state-closed = Closed
desk-intervention-why-no-resources = There is no money or no room
desk-intervention-why-not-eligible = What the rules ask is missing
desk-intervention-why-not-needed = It is not what is needed
desk-intervention-why-family-declined = The family does not want it
desk-intervention-why-away = In hospital or away from home
desk-intervention-why-asked-by-family = The family asked for it
desk-intervention-why-provider = Whoever gives it cannot
desk-intervention-why-means-test = The ISEE has run out
desk-intervention-why-over = Its time is over
desk-intervention-why-need-met = The need is met
desk-intervention-why-moved = They have moved away
desk-intervention-why-of-age = They are 18
desk-intervention-why-untraceable = They cannot be found
desk-intervention-why-death = The person has died
desk-intervention-why-other = Other
desk-intervention-fund-own = The body’s budget
desk-intervention-fund-social-policies = National fund for social policies
desk-intervention-fund-poverty = Poverty fund
desk-intervention-fund-not-self-sufficient = Fund for who is not self-sufficient
desk-intervention-fund-after-us = After us (Dopo di noi)
desk-intervention-fund-region = Regional fund
desk-intervention-fund-european = European Social Fund Plus
desk-intervention-fund-recovery = National recovery plan (PNRR)
desk-intervention-fund-private = Foundation, company or gift
desk-intervention-fund-other = Other
desk-intervention-means-isee = ISEE
desk-intervention-means-another = Another means test
desk-intervention-means-exempted = ISEE, but exempted
desk-intervention-means-nothing = None
desk-intervention-to-household = The whole family
desk-intervention-choose = Choose
desk-intervention-what = What?
desk-intervention-what-hint = For example: help at home, an educator in the afternoon, a contribution to the rent.
desk-intervention-what-missing = Write what is given.
desk-intervention-by = Who gives it?
desk-intervention-by-missing = Choose who gives it.
desk-intervention-to = To whom?
desk-intervention-how-much = How much and when
desk-intervention-rhythm = How often?
desk-intervention-rhythm-monthly = Every month
desk-intervention-rhythm-once = Once
desk-intervention-measure = What is counted?
desk-intervention-measure-hours = Hours
desk-intervention-measure-sum = Euro
desk-intervention-quantity = How much?
desk-intervention-quantity-hint = A month, or in all if it is once. Hours: 24 or 1:30. Euro: 250.00.
desk-intervention-quantity-missing = Write how much.
desk-intervention-quantity-hours = Write the hours: 24, or 1:30.
desk-intervention-quantity-sum = Write the euro: 250, or 250.50.
desk-intervention-quantity-left = It is more than is left to give.
desk-intervention-price = Euro an hour
desk-intervention-price-hint = Empty: it costs nothing.
desk-intervention-no-sum = Write the euro: 21.50.
desk-intervention-from = From
desk-intervention-from-missing = Write the first day.
desk-intervention-until = Until
desk-intervention-until-hint = May be empty only for what is given once.
desk-intervention-until-missing = Write the last day.
desk-intervention-until-long = Five years at most. Then it is asked for anew.
desk-intervention-until-day = It comes before the beginning, or has not come yet.
desk-intervention-until-month = One month at a time: note a part for each month.
desk-intervention-day = This day has not come yet.
desk-intervention-on-day = Write a day that has come, not before the last change.
desk-intervention-no-day = Write the day.
desk-intervention-not-active = On that day the intervention is not active.
desk-intervention-too-long = It is too much.
desk-intervention-missing = Write something here.
desk-intervention-who-bears = Who pays
desk-intervention-who-bears-hint = In per cent. What is left is borne by the body.
desk-intervention-user = The person’s share, %
desk-intervention-health = The health service’s share, %
desk-intervention-no-share = Write a percentage: 25, or 12.5.
desk-intervention-shares-whole = The shares together pass 100 %.
desk-intervention-fund = With which money?
desk-intervention-fund-missing = Choose with which money.
desk-intervention-source-name = Name of the programme or call
desk-intervention-source-name-hint = Needed for a regional fund, a foundation or other.
desk-intervention-source-name-missing = Write the name of this money.
desk-intervention-means = Means test
desk-intervention-isee = Value in euro
desk-intervention-isee-missing = Write the value of the ISEE.
desk-intervention-case-closed = The case is closed. Open it again to go on.
desk-intervention-too-many = They are too many for one case.
desk-intervention-much-once = { $much } in all
desk-intervention-much-monthly = { $much } a month
desk-intervention-so-far = Given { $delivered } of { $planned }
desk-intervention-planned = Planned
desk-intervention-delivered = Given
desk-intervention-paid = Paid
desk-intervention-month = Month
desk-intervention-by-month = Month by month
desk-intervention-source = With which money
desk-intervention-by-source = By where the money comes from
desk-intervention-total-planned = Planned: { $sum }
desk-intervention-total-delivered = Given: { $sum }
desk-intervention-total-left = Left to give: { $sum }
desk-intervention-total-paid = Paid: { $sum }
desk-intervention-total-shares = Person { $user }, body { $body }, health service { $health }
desk-intervention-sums = How far it is
desk-intervention-given-by = Given by: { $who }
desk-intervention-given-to = To: { $who }
desk-intervention-for-nothing = The hours cost nothing
desk-intervention-an-hour = { $sum } an hour
desk-intervention-period = From { $from } to { $until }
desk-intervention-shares-are = Shares: person { $user } %, body { $body } %, health service { $health } %
desk-intervention-source-is = Money: { $source }
desk-intervention-means-is = Means test: { $means }
desk-intervention-means-value = Means test: { $means }, { $sum }
desk-intervention-of-plan = It comes from a support of the plan
desk-intervention-asked-by = Asked for by { $name }, { $body }, { $day }
desk-intervention-own = You asked for it. The yes is another person’s, who may decide of the case.
desk-intervention-authorise = Authorise
desk-intervention-wait = Put on the waiting list
desk-intervention-refuse = Refuse
desk-intervention-suspend = Suspend
desk-intervention-resume = Resume
desk-intervention-end = End
desk-intervention-suspend-on = First day of the pause
desk-intervention-resume-on = First day on which it goes on
desk-intervention-end-on = Last day
desk-intervention-reason = Why?
desk-intervention-reason-missing = Choose why.
desk-intervention-in-words = In words
desk-intervention-words-missing = Write why.
desk-intervention-was-authorised = Authorised by { $name }, { $body }, { $on }
desk-intervention-was-waiting = On the waiting list from { $on }: { $name }, { $body }
desk-intervention-was-refused = Refused by { $name }, { $body }, { $on }
desk-intervention-was-suspended = Suspended from { $on }: { $name }, { $body }
desk-intervention-was-resumed = Resumed from { $on }: { $name }, { $body }
desk-intervention-was-ended = Last day { $on }: { $name }, { $body }
desk-intervention-deliver = Note what was given
desk-intervention-deliver-go = Note
desk-intervention-on = Which day?
desk-intervention-to-day = Until which day?
desk-intervention-to-day-hint = Only for several days of one month.
desk-intervention-hours = How many hours?
desk-intervention-sum = How many euro?
desk-intervention-who = Who gave it?
desk-intervention-words = In words
desk-intervention-deliveries = What was given
desk-intervention-days = From { $from } to { $until }
desk-intervention-never = It never happened
desk-intervention-corrected = Corrected
desk-intervention-corrects = Corrects:
desk-intervention-delivered-by = { $who }
desk-intervention-noted-by = noted by { $name }, { $body }, { $day }
desk-intervention-paid-by = Paid { $on }, act { $act } ({ $name }, { $body })
desk-intervention-back-by = Payment taken back by { $name }, { $body }, { $day }:
desk-intervention-correct = Correct
desk-intervention-correct-go = Correct
desk-intervention-never-go = It never happened
desk-intervention-why = Why do you correct it?
desk-intervention-why-missing = Write why.
desk-intervention-pay = Mark as paid
desk-intervention-pay-go = It is paid
desk-intervention-paid-on = Day of the payment
desk-intervention-act = Act
desk-intervention-act-hint = The number of the payment order or decision.
desk-intervention-act-missing = Write the number of the act.
desk-intervention-back-pay = Take the payment back
desk-intervention-back-why = Why do you take it back?
desk-intervention-third = A third person pays: not who asked, not who authorised, not who noted.
desk-intervention-story = Story
desk-intervention-hand-asked = You asked for it: another person does this.
desk-intervention-hand-authorised = You authorised it: another person pays.
desk-intervention-hand-noted = You noted it: another person pays.
desk-intervention-after-that-day = Something was given after that day. Correct it first.
desk-intervention-paid-already = It is paid. First the payment is taken back.
desk-intervention-not-now = Somebody has done it already, or it cannot be done now. Look how far it is.
desk-intervention-done-asked = Asked for. Now another person says yes.
desk-intervention-done = Done.
desk-intervention-done-delivery = Noted.
desk-intervention-done-correction = Corrected. What stood before can still be read.
desk-intervention-done-paid = Marked as paid.
desk-intervention-done-back = Payment taken back. It can still be read.
desk-pathway-followed = Being followed
desk-pathway-in-order = In order
desk-pathway-not-in-order = Not in order
desk-pathway-step-again = Done on { $last }. Again by { $day }
desk-pathway-step-again-late = Done on { $last }. It was to be done again by { $day }
desk-pathway-lacks-followed = Missing
desk-pathway-outcome-hint-followed = What changes now for the family, in a sentence.
desk-pathway-todo-followed = Still missing
desk-pathway-checks = What is checked
desk-pathway-to-checks = See what is checked
desk-pathway-held-followed = { $count ->
    [one] One thing is in order or does not concern this family
   *[other] { $count } things are in order or do not concern this family
}
desk-pathway-todo-checks = Things not in order: { $count }
desk-pathway-do = What to do:
desk-pathway-limits-of = The limits of the law of { $day } hold.

# What persons ask about their data.
desk-rights = Requests about one’s own data
desk-rights-lead = Anybody may ask what is held about them, and a copy. The answer is due within a month.
desk-rights-waiting = To be answered
desk-rights-answered-title = Answered
desk-rights-none-title = No request waits
desk-rights-none = When somebody asks about their data it is noted from their page. From that day on it stands here.
desk-rights-line-still = The data stand still
desk-rights-access = To know, and to have a copy
desk-rights-correction = To correct
desk-rights-erasure = To erase
desk-rights-restriction = To keep the data still
desk-rights-objection = To object
desk-rights-way = How it came
desk-rights-way-in-person = Said, at the counter
desk-rights-way-letter = On paper
desk-rights-way-mail = By mail
desk-rights-way-telephone = By telephone
desk-rights-asker = Who asks
desk-rights-asker-self = The person
desk-rights-asker-parent = A parent, for a child
desk-rights-asker-guardian = Their guardian or administrator, by a decree
desk-rights-asker-delegate = Somebody whom the person has charged with it
desk-rights-asker-name = Name of who asks
desk-rights-asker-name-hint = Only if it is not the person.
desk-rights-asker-name-missing = Write the name of who asks for the person.
desk-rights-power = How it is known that they may
desk-rights-power-hint = For instance: decree of the court with number and day, signed proxy, parent with the responsibility.
desk-rights-power-missing = Write how it is known that they may ask for the person.
desk-rights-powers = Who is noted on the page
desk-rights-proof = How it was seen who they are
desk-rights-proof-document = By a document
desk-rights-proof-known = I know them
desk-rights-proof-digital = By SPID, CIE or a digital signature
desk-rights-proof-copy = By the copy of a document sent with it
desk-rights-proof-later = Not yet: before it is answered
desk-rights-proof-not-yet = Not yet
desk-rights-proof-missing = Choose how it was seen who they are.
desk-rights-outcome = Answer
desk-rights-outcome-granted = Yes, all of it
desk-rights-outcome-partly = Yes, in part
desk-rights-outcome-refused = No
desk-rights-outcome-unidentified = It could not be seen who asks
desk-rights-outcome-withdrawn = The person took it back
desk-rights-outcome-missing = Choose what is answered.
desk-rights-answered = Answered on { $day }
desk-rights-late = Late: it was due by { $day }
desk-rights-soon = Due soon: by { $day }
desk-rights-by = Due by { $day }
desk-rights-missing = Write something here.
desk-rights-too-long = The text is too long.
desk-rights-no-such-day = This day cannot be: choose one between the day it came and today.
desk-rights-not-identified = Say first how it was seen who they are.
desk-rights-no-more-time = The time is made longer once, and before it has passed.
desk-rights-changed = Somebody has changed this request meanwhile. Open it again.
desk-rights-see = See the requests
desk-rights-person = Requests about their data
desk-rights-person-see = What they ask about their data
desk-rights-there = Noted so far
desk-rights-new = Note a request
desk-rights-new-lead = No form is needed: it is enough that the person says so. They need not say why.
desk-rights-what = What they ask
desk-rights-what-missing = Choose what the person asks.
desk-rights-received = When it came
desk-rights-received-hint = The month is counted from this day.
desk-rights-words = In their words
desk-rights-words-hint = What they want to see, have corrected or erased. Needed for a correction.
desk-rights-reach = How they want to be answered
desk-rights-reach-hint = Ask for a way, an hour or a place that puts them in no danger.
desk-rights-note = Note the request
desk-rights-one = A request
desk-rights-fact-received = Came on
desk-rights-fact-due = Due by
desk-rights-fact-body = Who answers
desk-rights-fact-by = Noted by
desk-rights-fact-extended = More time
desk-rights-extended = The person was told on { $day }
desk-rights-fact-answered = Answered on
desk-rights-fact-words = What was written
desk-rights-ground = Why
desk-rights-asked = What they ask, in their words
desk-rights-answer = The answer
desk-rights-print = Print the answer
desk-rights-prove-title = Who asks
desk-rights-prove-lead = Before it is answered it is seen who they are. Only what is needed is asked.
desk-rights-prove = Note how it was seen
desk-rights-copy = The copy
desk-rights-copy-lead = A file with what the body knows about this person. What is other people’s is not in it, nor are notes of the diary. Read it before you hand it over: a text that somebody typed may hold a name.
desk-rights-copy-go = Prepare the copy
desk-rights-copy-others = The copy is prepared by who coordinates the body. Who watches over the data opens no file.
desk-rights-copy-not-known = Before the copy is prepared, note how it was seen who they are.
desk-rights-copy-made = Prepared last: { $when }.
desk-rights-copy-not-made = The copy could not be made. Try again; if it fails, tell who keeps the installation.
desk-rights-answering = Answer
desk-rights-ground-which = If something is refused: why
desk-rights-ground-missing = Choose the ground: without one nothing can be refused.
desk-rights-situation = If the data are kept still: in which situation
desk-rights-situation-missing = Choose the situation for which the data stand still.
desk-rights-answer-words = Words for the person
desk-rights-answer-words-hint = They go on the letter as they are: short sentences, no difficult words. If something was corrected or erased, say what.
desk-rights-on = The person is told on
desk-rights-on-hint = The day on which the answer reaches them.
desk-rights-close = Close with this answer
desk-rights-extend = Take two months more
desk-rights-extend-lead = Only if the request is complex. It will be due by { $day }. The person must be told before, with the reason.
desk-rights-extend-go = Make the time longer
desk-rights-why = Why, as the person was told
desk-rights-told = When they were told
desk-rights-lift = Let the data move again
desk-rights-lift-lead = First the person is told, then it is lifted.
desk-rights-lift-why = Why it is needed no more
desk-rights-lift-told = When the person was told
desk-rights-lift-told-hint = From the day the data stood still to today.
desk-rights-lift-go = Let them move
desk-rights-stands = The data stand still since { $day }.
desk-rights-lifted = The data stand still no more. The person was told on { $day }: { $why }
desk-rights-still-title = These data stand still
desk-rights-still = Since { $day }, for { $body }. { $why } { $means } The law: { $article }; { $by }.
desk-rights-still-refused = These data stand still because the person asked: for now they are not changed. The reason is at the top of the page. The diary, protection and urgent help go on. If something must be changed, speak with the coordinator.
desk-rights-erasing-case = There is a file of this body that concerns the person. It can usually not be erased: choose the ground below.
desk-rights-erasing-free = Among the files you see none concerns the person. Ask who watches over the data whether there are others. Ways to reach them can be taken off the page. A message without a name is deleted by who wrote it, with their six words. The whole page is not erased by a key today: write to who keeps the installation.
desk-rights-erasing-not-seen = The page of this person does not open from here. Speak with who watches over the data.
desk-rights-done-noted = The request is noted.
desk-rights-done-proof = It is noted how it was seen who they are.
desk-rights-done-extended = The time is longer now.
desk-rights-done-answered = The request is closed with this answer.
desk-rights-done-lifted = The data stand still no more.
desk-rights-complain = If you do not agree
desk-copy-title = Copy of your data, { $day }
desk-copy-lead = This is what { $body } holds about you. Other bodies answer for what they hold.
desk-copy-limits = Appointments are found by their code. Notes of the diary are read together, at a meeting you may ask for. Papers are listed here: copies of them are asked for apart.
desk-copy-person = Who you are
desk-copy-name = Name
desk-copy-born = Born
desk-copy-call-at = When you may be called
desk-copy-contacts = How you are reached
desk-copy-noted = Noted
desk-copy-noted-by = On { $day }, by { $body }
desk-copy-received = When you came or called
desk-copy-contact = Contact
desk-copy-case = A file that concerns you
desk-copy-body = Who holds it
desk-copy-opened = Opened on
desk-copy-stage = Where it stands
desk-copy-written = What you wrote
desk-copy-read = Who read it
desk-copy-plan = What you promised in the plan
desk-copy-goal = Goal and promise
desk-copy-given = What you were given
desk-copy-intervention = Intervention
desk-copy-papers = Papers about you
desk-copy-paper = Document
desk-copy-requests = What you asked about your data
desk-copy-request = Request
desk-letter-title = Answer to your request
desk-letter-to = Person
desk-letter-asked = What you asked
desk-letter-words = What we say
desk-letter-no-words = We have read your request, and this is the answer.
desk-letter-grounds = What the law says
desk-letter-applies = It applies to your request
desk-letter-papers = Enclosed
desk-letter-ask = To understand better you may ask: { $ask }.
desk-letter-foot = Answer to a request about one’s own data. It holds personal data.
desk-letter-refused = We cannot do what you asked.
desk-letter-partly = We can do a part of what you asked.
desk-letter-unidentified = We could not see who is asking, so we cannot answer.
desk-letter-withdrawn = You took your request back, so we close it here.
desk-letter-access = Here is the copy of what we hold about you.
desk-letter-correction = We have corrected your data as you asked.
desk-letter-erasure = We have erased the data that you asked us to erase.
desk-letter-restriction = From today your data stand still: we keep them and do not change them.
desk-letter-objection = We have stopped using your data as you asked.
desk-rights-notice-soon = { $count ->
    [one] One request of a person about their data is due soon.
   *[other] { $count } requests of persons about their data are due soon.
}
desk-rights-notice-late = { $count ->
    [one] One request of a person about their data is late.
   *[other] { $count } requests of persons about their data are late.
}
desk-rights-asked-here = Somebody of this case asked about their data: { $what }. Due by { $day }.
desk-rights-asked-sealed = Somebody of this case asked about their data: { $what }. Due by { $day }. The case is sealed: whoever prepares the answer does not see it. Give the person the part that concerns them yourselves, and ask who watches over the data how.
desk-rights-link = Data rights
