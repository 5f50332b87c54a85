# SPDX-License-Identifier: EUPL-1.2
# English: translated by the project from Italian. Not yet read by a native speaker.

agenda-just-taken = Somebody took this time a moment ago. Choose another.
agenda-vanished = This time is no longer there. Choose another.
agenda-too-soon = This time has passed or is too near. Choose a later one.
agenda-too-far = This day is too far ahead. Choose a nearer one.
agenda-tampered = We do not recognise this time. Go back to the list and choose again.
agenda-expired = The list of times is old. Open it again and choose.
agenda-desk-closed = This desk does not take this appointment. Choose another way, or call.
agenda-too-late = It is too late to change it here. Call the desk.
agenda-too-early = The appointment has not begun yet.
agenda-already-cancelled = This appointment is already cancelled.
agenda-elsewhere = An appointment moves within its own desk. For another desk, book again.
agenda-not-found = We cannot find this appointment. Check the address or the code, or call the desk.
agenda-name-missing = Write a name.
agenda-too-long = The text is too long. Shorten it and try again.
agenda-bad-window = The opening { $window } of the desk { $desk } cannot be understood. Mend the pack.
agenda-too-many-days = You asked for too many days. Ask for fewer.
agenda-unreachable = We have no way to let you know: you did not ask us to write to you. Call the desk.
