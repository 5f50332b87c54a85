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
door-own-code-link = I have an appointment or a place in a group
door-own-code-lead = Type the code we gave you, for an appointment or a group. You can see it, move it or cancel it.
door-own-code = Code
door-own-code-hint = Eight signs, for example K7WM-2QXA.
door-own-code-missing = The code has eight signs, letters and digits. Check how you typed it.
door-own-code-nothing = This code opens nothing. Check each sign, or call the desk.
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

# The map
door-map-title = The map
door-map-lead = Tap an area, then a town. Under each drawing you find the same things in words.
door-map-link = See the map
door-map-whole = The whole territory
door-map-whole-about = { $count ->
    [one] One area.
   *[other] { $count } areas, north above and south below. Press an area to see its towns.
}
door-map-district = Drawing of { $district }
door-map-district-about = { $count ->
    [one] One town.
   *[other] { $count } towns. North is above. Press a town to open it.
}
door-map-town = { $count ->
    [0] { $town }
    [one] { $town }, one desk
   *[other] { $town }, { $count } desks
}
door-map-key-desk = There is a desk here
door-map-key-none = The desk is in a town nearby
door-map-words = In words: { $district }
door-map-column-town = Town
door-map-column-desks = Desks and how to get there
door-map-near = The nearest is in { $town }, about { $km } km away.
door-map-honest = The areas are drawn around the centres of the towns. They are not the exact borders. Distances are as the crow flies.
door-map-where = Where { $town } is
door-map-where-about = The drawing shows the territory, with a dot on the town.

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
door-privacy-who-answers-title = Who answers for the data
door-privacy-who-answers = The body of the desk you choose. You find it on the desk’s page.
door-privacy-how-long-title = For how long
door-privacy-how-long = We keep them while your appointment needs them, then for as long as the law says. Then we throw away the key: nobody can read them any more.
door-privacy-complain = If you think that we use them badly, you can complain to the Italian data protection authority (Garante). It is free.
door-privacy-feedback-title = When you say what you think of the site
door-privacy-feedback = We only count the answers, without a name. The words you write are locked.
door-privacy-cookies-title = Cookies
door-privacy-cookies = We do not use cookies to follow you. We set one only when you open your appointment. It lasts half an hour.
door-accessibility-title = Accessibility
door-accessibility-lead = These pages are for everybody: with the keyboard, with the voice, on a small phone.
door-accessibility-state-title = Where we stand
door-accessibility-state = We follow the WCAG 2.2 rules, level AA. The site meets them in part: below we say what is missing.
door-accessibility-how-works = It also works without JavaScript, without pictures and on an old phone.
door-accessibility-not-title = What is missing
door-accessibility-not-reader = No blind person has tried it yet with their own screen reader.
door-accessibility-not-languages = Eight languages are translated by machine. No native speaker has read them yet.
door-accessibility-not-map = On the map the dots are small. The same things are written below, in words.
door-accessibility-made-title = How we know
door-accessibility-made = We checked it ourselves, on 22 November 2026. A program looks at every page on small and large screens, light and dark, with doubled letters. The whole way is tried with the keyboard alone.
door-accessibility-tell-us-title = If something does not work
door-accessibility-tell-us = Tell us from here, without a name. Or call a desk: they help you by voice too.
door-accessibility-tell-link = Say what does not work
door-accessibility-answer-title = If we do not answer
door-accessibility-answer = Wait thirty days. Then you can write to the Digital Ombudsman at AgID. It is free.
door-accessibility-answer-link = The Digital Ombudsman’s site
door-accessibility-site-title = About the site
door-accessibility-site = It is made with Filò, free software. It is the first version. The pages are written here and use nobody else’s services.
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

# Source code
door-code-title = The code of this site
door-code-lead = This site is made with Filò, free software.
door-code-licence = Its licence is the European Union Public Licence, EUPL 1.2. Another body may use it, change it and pass it on. Who changes it and offers it must give their code too.
door-code-where = The code is here:
door-code-ask = Who runs this site gives you the code if you ask at a desk. Its address is written in the file publiccode.yml.

# Feedback
door-feedback-title = How do you find this site?
door-feedback-lead = Two steps are enough. We do not ask your name.
door-feedback-question = Is the information clear?
door-feedback-missing = Choose a number from 1 to 5.
door-feedback-5 = 5, very
door-feedback-4 = 4, quite
door-feedback-3 = 3, so so
door-feedback-2 = 2, a little
door-feedback-1 = 1, not at all
door-feedback-why-title = Tell us why
door-feedback-well = What did you like most?
door-feedback-hard = What was difficult?
door-feedback-several = You may choose several answers, or none.
door-feedback-clear = The words were clear
door-feedback-complete = Everything I needed was there
door-feedback-in-order = I always knew what to do
door-feedback-no-trouble = Everything worked
door-feedback-not-clear = The words were not clear
door-feedback-not-complete = Something was missing
door-feedback-not-in-order = I did not know what to do
door-feedback-trouble = Something did not work
door-feedback-other = Something else
door-feedback-comment = Would you like to add anything?
door-feedback-comment-hint = Do not write names or telephone numbers. We cannot answer from here.
door-feedback-send = Send
door-feedback-thanks = Thank you
door-feedback-thanks-lead = The people who coordinate the desks read it. It helps us do better.

# Refusals of the calendar

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = This desk has closed
door-closed-lead = The sheet you found is old. But there are still people here who help you.
door-closed-helpers = Who you can call now
door-paper-back = Point your phone at the code to come back here. Or type:
door-widget-frame = Filò: who helps you near you
door-widget-title = Do you need a hand?
door-widget-lead = Tell us what is happening. We tell you who helps. It is free, and you need not say your name.
door-widget-link = Show me who helps
door-snippet-title = Filò on the town's site
door-snippet-lead = Copy one of the two texts into the pages of the site of { $town }.
door-snippet-no-cookie = It leaves no cookie and runs no script.
door-snippet-no-trace = It does not know who looks at the page, and asks nothing of any other site.
door-snippet-frame = The square
door-snippet-size = The square is { $width } pixels wide and { $height } high.
door-snippet-link = The link alone
door-snippet-language = For another language, switch the language of this page and copy again.

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = Information
door-discreet-link = Write without saying who you are
door-discreet-link-note = We answer where and when it is safe for you.
door-today-title = Calendar
door-discreet-before-title = Write without saying who you are
door-discreet-before-lead = A person reads and answers. No name is needed.
door-discreet-not-watched = Nobody reads at night or on holidays. Are you in danger now? Call at once.
door-discreet-no-name = We do not ask your name. You say it only if you want, and when you want.
door-discreet-who-reads = Only the people of the desk you choose read it. You see which one before you write.
door-discreet-children = If a child or a teenager is in danger, whoever reads may have to tell those who protect them. We tell you now, before you write.
door-discreet-town-hint = It finds the right desk.
door-discreet-town-known = You write to the desk for people who live in { $town }.
door-discreet-town-elsewhere = There is no desk here for this town. Try a town nearby.
door-discreet-write = Write
door-discreet-back-title = Do you have your six words already?
door-discreet-words = Your six words
door-discreet-words-hint = Type them in order. Accents and small mistakes do not matter. The page closes when you close everything.
door-discreet-open = Open
door-discreet-words-missing = Type your six words.
door-discreet-words-count = There are { $all } words. You typed { $count }.
door-discreet-words-unknown = Word number { $place } is not one of ours. Check how you typed it.
door-discreet-words-nothing = These words open nothing. One may be wrong, or the page may be closed. You can always write again.
door-discreet-words-wait = You have tried many times. Wait { $seconds } seconds and try again.
door-discreet-leave-hint = To leave at once press “Leave now”, or the Esc key three times.
door-discreet-over = The page is closed. To open it, type your six words.
door-discreet-tell-title = Your words
door-discreet-reader = Your reader: { $desk }. It is a desk of { $body }.
door-discreet-desk-other = Choose another desk
door-discreet-desk = Who should read?
door-discreet-message = What do you want to tell us?
door-discreet-message-hint = A few words are enough. You can add the rest later.
door-discreet-message-missing = Write at least one word.
door-discreet-alias = What shall we call you?
door-discreet-alias-hint = An invented name is fine, or none.
door-discreet-age = Your age
door-discreet-minor = I am under 18
door-discreet-minor-note = So that somebody who knows how to talk with young people answers.
door-discreet-way = Where shall we answer?
door-discreet-way-here = Only here
door-discreet-way-here-note = You come back to this page with six secret words. Nothing reaches your telephone.
door-discreet-way-call = With a call
door-discreet-way-call-note = We call only on the days and hours you say.
door-discreet-way-message = With a message on the telephone
door-discreet-way-message-note = The message does not say who we are nor why we write.
door-discreet-way-email = With an e-mail
door-discreet-way-email-note = The e-mail does not say what we talk about.
door-discreet-reach-more = When and how we may reach you
door-discreet-phone-missing = Write the number to call.
door-discreet-email-missing = Write the address to write to.
door-discreet-days = On which days may we reach you?
door-discreet-days-hint = If you choose none, any day is fine.
door-discreet-from = From
door-discreet-until = Until
door-discreet-any-hour = Any hour
door-discreet-hours-wrong = The end comes before the beginning. Choose a later hour.
door-discreet-cover = If somebody else answers, what shall we say?
door-discreet-cover-hint = For example: I call from the library, the book has arrived.
door-discreet-interpreter = Would you rather speak another language?
door-discreet-interpreter-no = No, Italian is fine
door-discreet-send = Send
door-discreet-sent = We have received your words. We answer as soon as we can.
door-discreet-sent-already = You had sent it already. The six words are shown only once.
door-discreet-words-title = Your six words
door-discreet-words-lead = With these words you come back here and read the answer. Say them aloud, write them on paper, or learn them.
door-discreet-words-lost = You see them now and never again. If you lose them, you can always write anew.
door-discreet-open-now = Open your page
door-discreet-own = Your page
door-discreet-own-called = Hello, { $name }
door-discreet-reader-now = Your reader: { $desk }, { $body }.
door-discreet-you = You
door-discreet-desk-says = The desk
door-discreet-read = Read
door-discreet-waiting = There is no answer yet. Come back in a day or two.
door-discreet-more = Would you like to add something?
door-discreet-closed = The desk has closed this page. If you write, it opens again.
door-discreet-meetings = Your appointments
door-discreet-book = Would you like to come in person?
door-discreet-book-lead = Take an appointment. We do not ask your name.
door-discreet-nobody = No name
door-discreet-reach-title = How we reach you
door-discreet-reach-never = We do not reach out to you any more. You can always read and write here.
door-discreet-reach-here = We answer only here.
door-discreet-reach-call = We call the number { $address }.
door-discreet-reach-message = We send a message to the number { $address }.
door-discreet-reach-email = We write to { $address }.
door-discreet-never = Do not contact me any more
door-discreet-keep = Save
door-discreet-yours = You decide
door-discreet-name-go = I say my name
door-discreet-name-title = Your name, if you want
door-discreet-name-lead = With your name the desk can open your file. The messages stay here. Afterwards you cannot delete everything any more.
door-discreet-name = Name and surname
door-discreet-name-yes = Yes, I say my name
door-discreet-named = The desk knows your name, because you said it.
door-discreet-delete = Delete everything
door-discreet-delete-title = Delete everything?
door-discreet-delete-lead = Messages, contacts and appointments disappear for ever. The six words open nothing any more.
door-discreet-delete-yes = Yes, delete everything

# Whether we write to people about their appointment
door-tell = Would you like a reminder?
door-tell-hint = We also write to you if something changes. The message never says why you come.
door-tell-sms = Yes, with a message on the telephone
door-tell-sms-note = If that cannot be, we send you an e-mail.
door-tell-mail = Yes, with an e-mail
door-tell-nothing = No, do not write to me
door-tell-mail-missing = To get an e-mail, write your address here.
door-tell-detail = What may the message say?
door-tell-detail-told = Also day, time and place
door-tell-detail-note = Otherwise it says only that you have an appointment.
door-row-tell = Reminder
door-tell-row-sms = With a message on the telephone
door-tell-row-mail = With an e-mail
door-tell-row-nothing = No messages
door-tell-row-cannot = This number takes no messages. If something changes we call you.
door-tell-row-told = It also says day, time and place
door-tell-row-discreet = It says only that you have an appointment
door-told-reminder-sms = We remind you with a message on the telephone: { $day }, at { $time }.
door-told-reminder-mail = We remind you with an e-mail: { $day }, at { $time }.
door-told-changes = If something changes, we write to you.
door-told-nothing = We do not write to you: note the day and the time yourself.

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = Open
    .text = You can ask to enter. People enter in order of arrival.
door-intake-full = All places are taken
    .text = You can ask all the same. There is a waiting list.

door-desk-now-online = This desk now receives online, not in person.
door-desk-now-phone = This desk now receives by telephone, not in person.
door-desk-from-online = From { $day } this desk receives online, not in person.
door-desk-from-phone = From { $day } this desk receives by telephone, not in person.
door-desk-from-desk = From { $day } this desk receives in person again.
door-mode-changed = On that day the desk receives in another way. Choose again how to talk to us.
door-join = Join the meeting
door-row-was = Before

# Groups: meetings one comes to more than once, with the same people
door-groups = Group meetings
door-group-open = There is room
    .text = You can come to all the meetings still to come.
door-group-full = Full for now
    .text = You can join the waiting list. When a place becomes free, it goes to whoever asked first.
door-group-come = I want to come
door-group-list = Put me on the list
door-group-meetings = When we meet
door-group-language = We speak
door-group-know = Good to know
door-group-place-lead = The place is for all the meetings still to come. Any name will do, even an invented one.
door-group-list-title = The waiting list
door-group-list-lead = We do not ask your name now. We ask it only if a place becomes free.
door-group-reach-hint = To tell you that there is a place. You can also leave nothing and look at your page yourself.
door-group-enrol = Enrol me
door-group-overtaken = The last place was taken a moment ago. What you wrote is still here: would you like to join the list?
door-group-free-now = A place has become free just now. Tell us your name.
door-group-done = The place is yours for all the meetings still to come.
door-group-waiting-title = You are on the list
door-group-waiting = { $before ->
    [0] Nobody is before you.
    [one] One person is before you.
   *[other] { $before } people are before you.
}
door-group-waiting-how = When a place becomes free, we keep it for you for two days. If you left a contact we tell you. If not, look here now and then.
door-group-offered-title = There is a place for you
door-group-offered = We keep it until { $day }, { $time }. Tell us your name and how to reach you.
door-group-accept = Yes, I am coming
door-group-refuse = No, I give up the place
door-group-leave = I leave the group
door-group-leave-list = Take me off the list
door-group-left = You have left. The place goes to somebody who waits.
door-group-lapsed = The time to answer is over. The place went to somebody else. You can ask again.
door-group-again = Back to the group
door-group-link-hint = With this address you come back here, or give up the place. Whoever knows it can do so: keep it to yourself.
# The page of those who send others: school, doctor, parish (D9).
door-invii-title = Those you sent
door-invii-open = Open my page
door-invii-open-lead = Your link has arrived. Press to open your page.
door-invii-no-link = This page opens with your personal link.
door-invii-no-link-way = Open the link that the body gave you. You no longer have it? Ask whoever gave it for a new one.
door-invii-closed = The page has closed by itself. Open your link again, then go back: what you wrote is still there.
door-invii-wait = There were many tries. Wait { $seconds } seconds and try again.
door-invii-ended = Your link has ended
door-invii-ended-lead = A link lasts a year at most. Yours is over.
door-invii-revoked = Your link is no longer good
door-invii-revoked-lead = The body that gave it to you has closed it.
door-invii-nothing = This link opens nothing
door-invii-nothing-lead = A piece may be missing, or you have a newer one. Copy all of it and try again.
door-invii-over-way = Ask whoever gave it to you for a new link. Meanwhile the person can call the desk or write to it, even without giving a name.
door-invii-over-danger = Is a child in danger now? Call 112.
door-invii-sent = Sent
door-invii-sent-next = The desk reads it and calls the person, usually within a few days. Tell them that they will be called. Here you see whether the desk has answered.
door-invii-taken-back = Taken back
door-invii-taken-back-next = The desk no longer sees anything of it.
door-invii-too-late = The desk has already answered
door-invii-too-late-next = It can no longer be taken back from here. Whoever has changed their mind can tell the desk.
door-invii-state-sent = Sent
door-invii-state-read = Read
door-invii-state-received = Received
door-invii-state-taken = The desk is seeing to it
door-invii-state-could-not = It was not possible
door-invii-state-call = Please call the desk
door-invii-new = Send somebody
door-invii-sent-title = Those you sent
door-invii-sent-lead = You only see whether they answered. What they say to each other stays between them.
door-invii-empty = When you send somebody, you see here whether the desk has answered.
    .title = You have not sent anybody yet
door-invii-until = Your link is good until { $day }. { $body } gave it to you.
door-invii-take-back = They changed their mind: take back
door-invii-close = Close the page
door-invii-with-booking = with an appointment
door-invii-mine = Back to those you sent
door-invii-risk = Do you fear that somebody is harming a child or a teenager?
door-invii-risk-hint = This is about anybody under 18: beatings, abuse, neglect, fear of going home. Your answer is not kept here.
door-invii-risk-yes = Yes
door-invii-risk-unsure = I am not sure
door-invii-risk-no = No
door-invii-risk-missing = Choose an answer. If you have a doubt, choose “I am not sure”.
door-invii-harm = This needs those who protect children
door-invii-harm-lead = This is not sent to a desk. Even a doubt must be told to those who can protect.
door-invii-harm-now = Are they in danger now? Call at once.
door-invii-harm-where = Whom to tell
door-invii-harm-prosecutor = Write to the public prosecutor at the juvenile court (Procura della Repubblica presso il Tribunale per i minorenni) of your area.
door-invii-harm-service = Talk to the social service of the town where the child lives. If you have a doubt you may ask for advice without giving the name.
door-invii-harm-near = For { $town }:
door-invii-harm-school = At school tell the head as well. It does not take your duty away.
door-invii-harm-duty = What you must know
door-invii-harm-law = Do you work in a public service, such as a school or the health service? By law you must report a crime against a child, without delay (art. 331 c.p.p., art. 361 and 362 c.p.). Whoever has no such duty may report it all the same.
door-invii-harm-agreement = Nobody’s agreement is needed, not even the parents’. If whoever does harm is at home, do not say it at home.
door-invii-harm-proof = You need no proof and you must not investigate. Write what you saw and heard, and when.
door-invii-harm-not-here = Nothing is sent from this page and nothing is kept here. You make the report yourself.
door-invii-about = Whom do you want to send?
door-invii-about-lead = We only ask what is needed to call them.
door-invii-called = Name, initials or alias
door-invii-called-hint = So you find them in your list. As much as the person wants.
door-invii-called-missing = Write a name, even an invented one.
door-invii-phone = Their telephone
door-invii-phone-missing = Write a telephone or an e-mail of theirs.
door-invii-more-ways = E-mail, or how to reach them
door-invii-reach = When and how to reach them
door-invii-reach-hint = For example: only in the morning; if somebody else answers, do not say who you are.
door-invii-age = Age
door-invii-minor = They are under 18
door-invii-minor-note = Then a parent agrees.
door-invii-town = Where do they live?
door-invii-town-missing = Write the town where they live.
door-invii-language = Which language do they speak?
door-invii-needs = What do they need?
door-invii-need-missing = Choose at least one thing.
door-invii-note = Would you like to add a few words?
door-invii-note-hint = Only what the person knows of. No illnesses, no judgements.
door-invii-agreement = The agreement of { $name }
door-invii-reader = It is read by: { $desk }, { $body }.
door-invii-desk-other = Choose another desk
door-invii-desk = Who should read it?
door-invii-read-title = Read aloud
door-invii-read = { $name } gives your name and number to this desk: { $desk }, { $body }. The desk calls you. Whoever sends you only sees whether they answered, not what you will say. It is free. If you change your mind, just say so. Is that all right?
door-invii-by = Who agreed?
door-invii-by-person = The person
door-invii-by-parent = A parent, or whoever stands in for one
door-invii-by-missing = Choose who agreed.
door-invii-how = How?
door-invii-how-person = Face to face
door-invii-how-phone = On the telephone
door-invii-how-missing = Choose how they said so.
door-invii-day = Which day?
door-invii-day-missing = Write the day.
door-invii-day-wrong = Write a day of the last three months, not one to come.
door-invii-agreed = The agreement
door-invii-agreed-yes = They heard these words and said yes
door-invii-agreed-missing = Without their yes nobody can be sent, because it is theirs to decide. If they say no, they can call by themselves whenever they like.
door-invii-desk-changed = You chose another desk: read the new words, then mark their yes.
door-invii-parent-needed = For somebody under 18 a parent agrees. If the parent must not know, the young person can write by themselves, without a name.
door-invii-send = Send: the desk calls
door-invii-book = Book an appointment
door-invii-change = Change what you wrote
door-invii-book-title = An appointment for { $name }
door-invii-first = First free time: { $day }
door-invii-no-times = Go back: choose another desk, or send and the desk calls them.
    .title = There is no time to book
door-invii-booked-by = Booked by { $name }, { $place }, in agreement with the person.
door-invii-tell = If you book: do they want a message?
door-invii-tell-hint = Ask before you book. The message never says why they come.
door-invii-tell-missing = Ask whether they want a message, and choose.
door-invii-tell-no-mail = An e-mail needs their address: go back with “Change” and write it.
door-invii-told = A message reaches the person. If something changes, we write to them.
door-invii-told-nothing = We do not write to the person: tell them the day, the time and the code yourself.
door-invii-nobody-answers = For this town no desk answers yet to those who are sent. The person can call by themselves.

# Coming earlier than one is expected (A8)
door-earlier = I would like to come earlier
door-earlier-title = Would you like to come earlier?
door-earlier-lead = If a time before yours becomes free, we keep it for you and write to you. Your appointment stays until you say yes.
door-earlier-part = At what part of the day can you come?
door-earlier-any = Any time
door-earlier-morning = In the morning
door-earlier-afternoon = In the afternoon
door-earlier-days = On which days?
door-earlier-days-missing = Choose at least one day.
door-earlier-notice = How long before do you want to know?
door-earlier-notice-1 = One day before is enough
door-earlier-notice-3 = Three days before
door-earlier-notice-7 = One week before
door-earlier-ask = Yes, let me know
door-earlier-back = No, go back
door-earlier-waiting-title = We are looking for an earlier time
door-earlier-waiting = If one becomes free, we write to you. Until then your appointment stays.
door-earlier-stop = Stop looking
door-earlier-stopped = All right, we have stopped looking. Your appointment stays.
door-earlier-kept-title = There is an earlier time
door-earlier-kept = { $day }, at { $time }. We keep it for you until { $until_day }, { $until_time }. If you do not say yes, your own appointment stays.
door-earlier-yes = Yes, I will come earlier
door-earlier-no = No, I keep mine
door-earlier-refused = All right, your appointment stays.
door-earlier-done = Done: you now come earlier.
door-earlier-gone = That time is gone. Your appointment stays.
door-earlier-rested = Three times there was an earlier time, without a yes. We have stopped looking. You can ask again.
door-mediation-ask = Would you like somebody who speaks { $language } with you?
door-mediation-ask-hint = They are bound to secrecy and it is free for you. No child or relative needs to translate. The desk looks for them: your own page says when they are found.
door-mediation-no = No, thank you
door-mediation-yes = Yes
door-mediation-woman = Yes, a woman
door-row-mediation = Who interprets
door-mediation-found = Somebody who speaks { $language } will be with you.
door-mediation-looking = We are looking for somebody who speaks { $language }.
door-mediation-silent = They are bound to secrecy. It is free for you.

# A family’s own side of its case: read on a telephone, in a hurry.
door-mine-enter = To come in you also need the code. We told it to you aloud.
door-mine-no-link = This page opens with a link and a code. Whoever helps you gives them to you.
door-mine-code-hint = Eight digits, for example 1234 5678.
door-mine-digits = The code has eight digits. Check how you wrote it.
door-mine-nothing = Nothing opens here. Check the digits, or ask whoever helps you.
door-mine-lead = Here you see your part. Others in the family do not see it.
door-mine-dates = The next dates
door-mine-dates-none = There are no dates for now.
door-mine-review = We look together at how it goes.
door-mine-promises = What we do
door-mine-promises-none = There is no signed plan with your part yet.
door-mine-together = All of you, together
door-mine-child = Your child
door-mine-by = By { $day }
door-mine-late = The day was { $day }. It can happen. If you need more time, write it below.
door-mine-late-theirs = The day was { $day }. It is our turn: you can ask us how far we are.
door-mine-done = Done
door-mine-ask = Ask: { $who }
door-mine-shared = What we gave to others
door-mine-shared-none = So far we have sent nothing to others from here.
door-mine-readers = Who read
door-mine-readers-lead = You see the day, the work and the body of whoever read. You do not see the name.
door-mine-readers-none = Nobody has read so far.
door-mine-readers-more = The days before these are in the copy you can download.
door-mine-part-social = social worker
door-mine-part-educator = educator
door-mine-part-psychologist = psychologist
door-mine-part-job = whoever helps find work
door-mine-part-health = health staff
door-mine-part-school = school
door-mine-part-mediator = whoever helps with the language
door-mine-part-coordinator = whoever coordinates
door-mine-part-other = somebody else who works here
door-mine-write = Write to whoever helps you
door-mine-write-hint = Nobody reads at night or on holidays. In danger call 112.
door-mine-kind = What do you want to do?
door-mine-kind-answer = Say something
door-mine-kind-correction = Ask to correct a mistake
door-mine-sent = Received. You will find the answer here.
door-mine-too-long = It is too long. Write fewer words.
door-mine-many = You have already written a lot. Wait for an answer, then write again.
door-mine-wrote = What you wrote
door-mine-received = Received
door-mine-answer = Answer from { $body }, { $day }
door-mine-copy = Download the copy
door-mine-copy-note = You can download in one file what is here about you. If others use this phone too, do not.
door-mine-copy-made = Copy of { $day }
door-mine-limits = Reserved notes and acts of the judge are not here. For those ask whoever helps you.
door-mine-until = The page is good until { $day }.
door-mine-born = Date of birth
door-mine-tax = Tax code
