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

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = Your plan
paper-plan-lead = Here is what we do together, who does it and when. It is yours: keep it.
paper-plan-draft = This is a draft: nobody has signed yet and it can still change.
paper-plan-since = It holds from { $day }.
paper-plan-goals = What we want to change
paper-plan-weeks = In the next weeks
paper-plan-months = In the next months
paper-plan-years = In the next years
paper-plan-sign = We will see it like this:
paper-plan-yours = What you do
paper-plan-services = What the services do
paper-plan-together = You, together
paper-plan-by = by { $day }
paper-plan-always = as long as the plan holds
paper-plan-ask = Ask about this: { $who }
paper-plan-supports = What you receive
paper-plan-from = from { $day }
paper-plan-until = until { $day }
paper-plan-again = When we meet again
paper-plan-every-days = { $count ->
    [one] And then every day.
   *[other] And then every { $count } days.
}
paper-plan-every-weeks = { $count ->
    [one] And then every week.
   *[other] And then every { $count } weeks.
}
paper-plan-every-months = { $count ->
    [one] And then every month.
   *[other] And then every { $count } months.
}
paper-plan-talk = Who to talk to
paper-plan-change = Has something changed, or does this not work for you? Say so: we change the plan together.
paper-plan-rights = You can ask to read everything that is written about you, and to have it corrected.
paper-plan-signers = Who signs
paper-plan-signs-for = for { $who }
paper-plan-signed = signed on { $day }
paper-plan-in-italian = In Italian:
paper-plan-foot = Printed on { $day }. It is about you: show it only to people you choose.
paper-plan-page = Page
