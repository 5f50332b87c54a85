# SPDX-License-Identifier: EUPL-1.2
# English. Written by the project together with the Italian; not yet read by a native speaker.

page-skip = Skip to the content
page-languages = Language
page-navigation = Menu
page-crumbs = Where you are
page-sign-out = Sign out
page-demonstration = This is a demonstration. People and appointments are made up.
page-footer-sentence = One thread, from the first word to the answer.
page-optional = optional
page-error = Error:
page-errors-title = { $count ->
    [one] There is one thing to fix
   *[other] There are { $count } things to fix
}
page-today = today
page-tomorrow = tomorrow
page-yesterday = yesterday
page-at = at
page-chosen = chosen
page-thread-past = What you told us
page-thread-to-come = What comes next
page-thread-done = done
page-thread-place = Step { $now } of { $all }
page-table-empty = There is nothing here yet.
page-pages = Pages
page-pages-before = Previous page
page-pages-after = Next page
page-pages-now = Page { $now } of { $last }
page-home = Go to the start
page-back = Go back

# What is wrong with a field
page-field-empty = Write an answer.
page-field-choose = Choose an answer.
page-field-too-long = The text is too long. Use at most { $max } characters.
page-field-email = This e-mail address does not look right. Example: name@example.org
page-field-phone = This number does not look right. Write all of it, with digits and spaces.
page-field-number = Write a number.
page-field-date = This date does not exist.

# When something does not work
page-problem-invalid = Something is not right in what you wrote
    .body = Go back and check your answers.
page-problem-malformed = We could not read the request
    .body = This can happen when a page stays open for long, or when a link is incomplete. Start again: it takes a few minutes.
page-problem-not-found = This page is not here
    .body = The link may be old, or the address may miss a letter. From the start you can find all the services.
page-problem-sign-in = Sign in first
    .body = This page is for people who work at the desks.
page-problem-foreign = The request comes from another site
    .body = We stopped it for your safety. Nothing was saved. Open the page from here and try again.
page-problem-conflict = Something has changed meanwhile
    .body = Nothing was saved. Go back and see what is there now.
page-problem-gone = This page has expired
    .body = To protect what you write, pages that stay open for long are closed. Start again: it takes a few minutes.
page-problem-too-large = You wrote too much for this page
    .body = Make the text shorter and try again. Nothing was saved.
page-problem-too-many = Too many tries
    .body = Wait a few minutes and try again. If it is urgent, phone the desk.
page-problem-fault = Something broke, and it is our fault
    .body = Nothing was left half saved. Try again soon. If it is urgent, phone the desk.
page-problem-unavailable = The service is stopped for a short time
    .body = Nothing was left half saved. Try again in a few minutes. If it is urgent, phone the desk.
page-problem-disk-full = There is no room left to save
    .body = Nothing was left half-saved. Call the desk: whoever keeps the site must free some space.
page-problem-read-only = We cannot save anything now
    .body = Nothing was left half-saved. Call the desk: whoever keeps the site must check the disk.
page-problem-destroyed = These data are gone
    .body = They were erased for good, as the law asks.
page-problem-method = This page opens in another way
    .body = You may have reloaded a page already sent. Start again.
page-problem-code = Code { $status }
page-exit = Leave now
