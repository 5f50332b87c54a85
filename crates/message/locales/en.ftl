# SPDX-License-Identifier: EUPL-1.2
# English: translated by the project from Italian. Not yet read by a native speaker.

message-readable = Messages of the demonstration
message-readable-why = No message really leaves here. These are those that would have left, the latest first.
message-readable-to = to { $to }
message-readable-none = When somebody books an appointment, what they receive can be read here. Reminders appear at the hour at which they would leave.
    .title = No message yet
message-confirmed = Appointment confirmed
message-moved = Appointment changed
message-cancelled = Appointment cancelled
message-reminder = Reminder
message-answered = An answer waits
message-missed = Call without answer
message-freed = Free place
message-earlier = Earlier time
message-online = Now online
message-by-phone = Now by telephone
message-at-the-desk = In person again
message-arrived = Something waits at the desk
