# SPDX-License-Identifier: EUPL-1.2
# English: translated by the project from Italian. Not yet read by a native speaker.

paper-title = Do you need a hand?
paper-lead = Tell us what is happening. We tell you who helps, where and when.
paper-free = It is free
paper-no-name = You need not say your name
paper-cover = Who helps you, near you
paper-who = Who listens to you
paper-who-in-town = Who listens to you in { $town }
paper-for-example = For example
paper-appointment = By appointment.
paper-walk-in = You can come without an appointment.
paper-either = You can come with or without an appointment.
paper-hours = from { $from } to { $to }
paper-hours-other = For other days and times, ask.
paper-speaks = Spoken here: { $languages }
paper-scan = Point your phone at the code
paper-write = Or type this address:
paper-code = Code that leads to { $address }
paper-languages = The site speaks your language:
paper-danger = Are you in danger now?
paper-made = News as of { $day }
paper-example = Some of this is example data. This sheet is a trial.
