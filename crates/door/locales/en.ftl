# SPDX-License-Identifier: EUPL-1.2
# English: translated by the project from Italian. Not yet read by a native speaker.

door-home = Start
door-next = Next
door-change = Change
door-choose = Choose
door-yes = Yes
door-no = No
door-rather-not = I would rather not say
door-number-range = Write a number from { $min } to { $max }.
door-free = Free
door-cost = It costs { $euro } euro
door-example = Some details are examples: call before you go.
door-example-hours = The opening hours are examples.
door-when = { $day }, at { $time }
door-begin = Tell us what is happening
door-begin-again = Start again
door-book = Book

# The thread
door-thread-ask = What is happening
door-thread-questions = A few questions
door-thread-results = Who helps you
door-thread-place = Where
door-thread-time = When
door-thread-reason = Why
door-thread-person = Who you are
door-thread-summary = Check
door-thread-done = You are expected
door-thread-answered = { $count ->
    [0] No answers
    [one] One answer
   *[other] { $count } answers
}

# First page
door-ask-title = What is happening?
door-ask-description = Find who can help you in your town. Free, with no name and no account.
door-ask-lead = Choose the words that say best how you are. We tell you who can help, where and when. It is free. We do not ask your name.
door-ask-needs = Choose one word or more
door-ask-more = Something else
door-ask-need-missing = Choose at least one word.
door-ask-town = Where do you live?
door-ask-town-hint = Write the name of your town. Each town has its own desk.
door-ask-town-missing = Write the town where you live.
door-ask-town-unknown = We cannot find this town. Check how you wrote it, or press “I live in another town”.
door-ask-town-several = More than one town begins like this. Press yours.
door-ask-town-elsewhere = I live in another town
door-danger = Are you in danger now? Call at once.
door-other-ways = Other ways to search
door-search-link = Search in your own words
door-services-link = All services
door-towns-link = Your town
door-bodies-link = Who works here

# Questions
door-questions-title = A few questions
door-questions-lead = They help us find the right help. Answer only if you wish.
door-questions-skip = Skip and show me who helps

# Results
door-results-title = Here is who can help you
door-results-lead = { $count ->
    [one] We found one service for you.
   *[other] We found { $count } services for you. The first ones fit best.
}
door-results-others = { $count ->
    [one] Show one more service
   *[other] Show { $count } more services
}
door-results-near = { $count ->
    [one] One service that is not for you, and why
   *[other] { $count } services that are not for you, and why
}
door-results-sharpen = Answer more questions
door-results-change = Change words or town
door-children-first = Children live with you: we tell the desk, so that they think of it at once.
door-result-needs = Helps with: { $needs }.
door-result-perhaps = It depends on something you did not tell us. { $question }
door-result-remote = { $desk }, without travelling
door-result-place = { $place }, about { $km } km away
door-result-next = First free time: { $day }, at { $time }
door-result-walk-in = You can go without an appointment
door-result-bring = Bring: { $documents }
door-instead = Try instead: { $service }
door-outside-title = Another territory looks after you
door-outside-site = Open the site
door-nothing-title = There is no service for this yet
door-nothing-lead = It is not your fault. You can still talk to a person about it.
door-nothing-kept = We noted that this help is missing here, without your name. Those who plan the services will see it.
door-nothing-contact = Here somebody listens and searches with you.

# Booking
door-place-title = Where would you like to go?
door-place-missing = Choose a desk.
door-time-title = When would you like to come?
door-time-earlier = Earlier days
door-time-later = Later days
door-time-first = Go to the first free time: { $day }
door-time-empty-title = Nothing is free on these days
door-time-empty = Look at later days, or call: sometimes a place becomes free.
door-time-taken = Somebody took this time a moment ago. Here are the other free times.
door-time-gone = This time can no longer be booked. Here are the other free times.
door-time-choose = Choose a time.
door-time-phone = Would you rather talk? Call.
door-reason-title = Why are you coming?
door-reason-lead = A few words are enough. Only those who work for the body you meet read them.
door-reason-needs = What would you like to talk about?
door-note = Would you like to tell us something first?
door-note-hint = For example: I come with a small child, I cannot climb stairs.
door-note-children = With children under 18
door-person-title = Whom do we expect?
door-person-lead = We use these details only for your appointment.
door-name = What is your name?
door-name-hint = Your first name alone is fine.
door-name-missing = Write what we should call you.
door-phone = Telephone
door-phone-hint = To tell you if something changes. If you prefer, leave only your e-mail.
door-email = E-mail
door-contact-missing = Leave a telephone or an e-mail, so that we can tell you if something changes.
door-mode = How would you like to talk with us?
door-mode-on-site = In person, at the desk
door-mode-online = By video, from home
door-mode-phone = By telephone
door-mode-home = At your home
door-summary-title = Is everything right?
door-summary-lead = Check and press Confirm. You can still change everything.
door-summary-privacy = Your details are locked away. Only those who work for the body you meet read them.
door-privacy-link = Read how we use them
door-confirm = Confirm
door-move-lead = Check the new day. The old time becomes free when you confirm.
door-move-confirm = Move the appointment
door-row-service = Service
door-row-place = Where
door-row-when = When
door-row-mode = How
door-row-name = Name
door-row-contact = Contact
door-row-reason = Reason
door-row-cost = Cost
door-row-body = Run by
door-row-access = Access
door-row-languages = Languages
door-done-title = We expect you on { $day } at { $time }
door-booked = The appointment is yours. The desk sees it already.
door-already = You had taken this appointment before: it stands. If you want another time, move it below.
door-moved = We moved the appointment. The desk sees it already.
door-code = Your code:
door-bring = What to bring
door-calendar = Save to your calendar
door-calendar-neutral = Appointment
door-print = Print
door-change-title = If you change your mind
door-link-hint = With this address you move or cancel the appointment. Whoever knows it can do so: keep it to yourself.
door-manage = Open your appointment

# The private page
door-appointment-title = Your appointment
door-appointment-gone = To see the appointment, open your address again. If you lost it, call the desk and say your code.
door-appointment-phone = Would you like to talk to somebody?
door-move = Move
door-cancel = Cancel the appointment
door-cancel-ask = Do you really want to cancel? Somebody else will have the place.
door-cancel-yes = Yes, cancel
door-cancel-no = No, keep it
door-cancel-done = We cancelled the appointment. You can take another whenever you wish.
door-too-late = It is too late to change it here. Call the desk.
door-past = This appointment is over.
door-cancelled = This appointment is cancelled.

# Sheets
door-sheet-for-whom = Whom it is for
door-sheet-how = What to do
door-sheet-need = What you need
door-sheet-get = What you get
door-sheet-times = Times
door-sheet-access = How to reach it
door-sheet-conditions = Conditions
door-sheet-desks = Where to go
door-original = Text in { $language }
door-verified = Checked on { $day }
door-verified-by = Checked on { $day } by { $body }
door-programme = Part of { $programme }
door-programme-demonstration = Shown as an example
door-programme-active = Under way
door-status-suspended = Suspended
door-status-planned = Not open yet
door-status-ask = It cannot be booked for now. Ask one of the contacts.
door-access-appointment = By appointment only
door-access-walk-in = Without appointment
door-access-both = With or without appointment
door-topics = Topics:
door-desk-book = Book here
door-desk-services = What you find here

# Looking around
door-jump = Go to
door-services-title = The services
door-services-lead = There are { $count }, for every age of life.
door-towns-title = The towns
door-towns-lead = There are { $count }. Choose yours.
door-town-lead = These services are for people who live in { $town }.
door-town-always = At every age
door-bodies-title = Who works here
door-bodies-lead = There are { $count }: municipalities, cooperatives, associations and others.
door-body-town = Based in { $town }.
door-body-member = Part of: { $bodies }.
door-browse-empty-title = There is nothing here yet
door-browse-empty = Tell us what is happening: we search together.

# Search
door-search-title = Search in your own words
door-search-label = What are you looking for?
door-search-hint = For example: I cannot pay the rent.
door-search-missing = Write a word.
door-search-go = Search
door-search-needs = Perhaps you mean
door-search-count = { $count ->
    [one] One service found
   *[other] { $count } services found
}
door-search-empty-title = We find nothing with these words
door-search-empty = Try a simpler word, or choose among ours.

# What a public site owes
door-privacy-title = Your data
door-privacy-lead = Here you look for help without saying who you are. We ask a name only if you book.
door-privacy-search-title = When you search
door-privacy-search = We do not keep your answers. They travel locked inside the page and expire after two hours. If some help is missing, we note only the town, the need and the day.
door-privacy-booking-title = When you book
door-privacy-booking = We keep your name, your contact and the words you write. They are locked in our archive. Whoever copies the archive without the key cannot read them.
door-privacy-who-title = Who reads them
door-privacy-who = Only those who work at the desk you chose, or coordinate its body. Every reading is recorded.
door-privacy-rights-title = Your rights
door-privacy-rights = You can ask the desk to see, correct or remove your data. Public bodies use them for a task set by law (art. 6.1.e and 9.2.g of the European Regulation 2016/679).
door-privacy-cookies-title = Cookies
door-privacy-cookies = We do not use cookies to follow you. We set one only when you open your appointment. It lasts half an hour.
door-accessibility-title = Accessibility
door-accessibility-lead = These pages are for everybody: with the keyboard, with the voice, on a small phone.
door-accessibility-how-title = How they are made
door-accessibility-how = They follow the WCAG 2.2 rules, level AA. They work without JavaScript. We try them with an automatic check. Nobody has tried them with a screen reader yet.
door-accessibility-limits-title = What is missing
door-accessibility-limits = For now we speak Italian and English. More languages are coming.
door-accessibility-tell-title = Tell us
door-accessibility-tell = If something does not work, call a desk and tell them. You help us improve.
door-sources-title = Where the data come from
door-sources-lead = Services and contacts come from public pages. Here they are, with their dates.
door-sources-example = What the pages do not say is an example, and we write so beside it.
door-sources-caption = The pages we read
door-source-title = Title
door-source-publisher = Published by
door-source-date = Date
door-source-undated = No date
door-source-printed = Printed on { $day }
door-source-published = Published on { $day }
door-programmes-caption = The programmes
door-programme-name = Programme
door-programme-state = How it stands, according to the page
door-programme-shown = How we show it

# Refusals of the calendar
