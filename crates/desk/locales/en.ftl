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
