session-title = Think something through
session-minutes = About { $low } to { $high } minutes. You can pause or stop at any time.
session-progress = Question { $position } of { $total }
session-thread = What you said before
session-continue = Continue
session-back = Back
session-skip = Leave this one out
session-pause = Pause
session-stop = I'd rather stop
session-ways = Other ways on
session-resume = Go on

session-problem-empty = There is nothing here yet. A word or two is enough to go on.
session-problem-empty-stop = You can also stop here.
session-problem-choose = Choose a number here, or leave the question out.
session-problem-out-of-range = This number does not fit the scale. Choose it again.
session-problem-too-long = This is longer than { $limit } characters, so it was not taken. Please make it shorter. If you press another button instead of “Continue”, you go on without it.

session-summary-title = What you wrote
session-summary-hint = These are your own words. Nothing was added.
session-summary-continue = One last thing
session-summary-back = Change an answer
session-compare-then = At the start
session-compare-now = Now
session-compare-value = { $value } of { $maximum }
session-compare-label = { $what }. At the start: { $first } of { $maximum }. Now: { $later } of { $maximum }.

session-next-step-title = Is there one small next step?
session-next-step-hint = Something you could do today or tomorrow, small enough for a tired day. Doing nothing for now is an answer too.
session-next-step-short = One small next step
session-next-step-skip = No next step

session-paused-title = Paused
session-paused-body = Your words wait here. They are kept until you close this page.
session-paused-saved = Your words are saved on this device, locked. You can close this page and go on another day.
session-paused-stop = Stop here instead
session-paused-keep = Keep on this device, to go on another day

session-keep-title = What should happen to what you wrote?
session-keep-hint = Each choice is fine. Nothing has been sent anywhere.
session-keep-device = Keep on this device
session-keep-device-empty = Stored in this browser, locked with a passphrase. You choose the passphrase next.
session-keep-device-open = Added to your journal, which is open now.
session-keep-device-locked = Added to your journal. You enter your passphrase next.
session-keep-device-refused = This browser cannot lock things safely at this address, so nothing can be stored on the device here. Saving a file still works.
session-keep-memory = Keep only until I close this
session-keep-memory-about = You can read it while this page is open. After that it is gone.
session-keep-file = Save a file
session-keep-file-about = A file locked with a passphrase, for you to put where you like. Nothing stays in this browser.
session-keep-discard = Let it go
session-keep-discard-about = Your words are erased now. They cannot be brought back.

session-ended-device = Saved on this device
session-ended-device-body = It is locked with your passphrase. You find it in your journal.
session-ended-memory = Kept until you close this page
session-ended-memory-body = You can read it in your journal while this page is open.
session-ended-file = Your file is saved
session-ended-file-body = Look for it among your downloads. You need its passphrase to open it.
session-ended-discarded = Let go
session-ended-discarded-body = Your words are erased. Nothing of them was kept.
session-ended-nothing = That is all for now
session-ended-nothing-body = Nothing was written, and nothing was kept.
session-ended-next-step = Your next step
session-ended-journal = Open the journal
session-ended-home = Back to the first page
session-ended-again = Look at another thought

session-start-kept = Kept. The next question comes as soon as the page is ready.
session-paper-title = On paper
session-paper-hint = This page guides you when scripts are switched on. Without them, you can answer the same questions on paper, in your own time.
