locking-hiding-title = Hidden
locking-hiding-body = Your words are off the screen. They are being locked now.
locking-veil-title = Hidden
locking-veil-body = Your words are off the screen, but not locked. Anyone with this device can show them again.
locking-veil-lift = Show my words
locking-stopped-body = The keys are gone from this page. What was saved is locked on this device. If you were just writing, the last words wait in this page until you open it again or close it.
locking-soon = Nobody has touched this page for a while. In half a minute your words are put out of sight. Nothing is lost.
locking-still-here = I am still here
locking-lock-now = Lock
locking-hide-now = Hide
locking-aside = The last words could not be stored just now. They are locked and wait in this page. Open it again before you close it.
locking-write-closed = Write something new without opening

locking-unsaved = Here are changes you have not saved yet.
locking-unsaved-open = Go on with the changes
locking-leave-edit = Leave it as it was

locking-section-title = When it locks by itself
locking-section-about = When nobody is there, your words leave the screen and everything is locked. What you were writing is locked too, and comes back when you open it again.
locking-idle = After this long without a touch or a key
locking-hidden = After this long in the background
locking-seconds = { $n } seconds
locking-minutes =
    { $n ->
        [one] 1 minute
       *[other] { $n } minutes
    }
locking-section-soon = { $seconds } seconds before it locks, you are asked whether you are still here. Any key or touch is an answer.
locking-section-keep = Use these times
care-said-lock-times = These times are in use now.

locking-pin-offer = You can choose a PIN for what is kept only until you close this page. Then hiding it locks it.
locking-pin-choose = Choose a PIN
locking-pin-change = Change the PIN
locking-pin-remove = Do without the PIN
locking-pin-is-set = A PIN locks these words when they are hidden.
locking-pin-choice-title = Choose a PIN
locking-pin-choice-body = It locks the words on this page until you type it. Nothing is stored on the device. When you close the page, the words are gone.
locking-pin-limits = A PIN keeps your words from a passing look. It does not stop somebody with time and tools who has your device.
locking-pin-tries =
    { $n ->
        [one] After 1 wrong try the words are erased for good.
       *[other] After { $n } wrong tries the words are erased for good.
    }
locking-pin-new = New PIN
locking-pin-hint = At least { $least } digits. Six are better.
locking-pin-again = The same PIN once more
locking-pin-done = The PIN is set.
locking-pin-title = Locked
locking-pin-body = Your words are locked with your PIN. They are only in this page: when you close it, they are gone.
locking-pin = PIN
locking-pin-tries-left =
    { $n ->
        [one] 1 try is left. If it is wrong, the words are erased for good.
       *[other] { $n } tries are left. After that the words are erased for good.
    }
locking-pin-forget = Let these words go
locking-pin-short = That is a little short. Use at least four digits.
locking-pin-long = That is too long. Use at most 64 digits.
locking-pin-digits = Use digits only.
locking-pin-easy = That one is guessed first. Mix the digits a little more.
locking-pin-differs = The two are not the same. Try typing them again.
locking-pin-wrong = That was not the PIN.
locking-pin-not-one = That cannot be your PIN. It did not count as a try.
locking-pin-gone-title = These words are gone
locking-pin-gone-body = They were erased from this page. They cannot be brought back.

locking-let-go-title = Let these words go?
locking-let-go-body = They are kept nowhere else. They cannot be brought back.
locking-let-go = Let them go
locking-let-go-not = Back to the choices

locking-erasing-title = Erasing
locking-erasing = The keys are gone. The copies are being erased, and then this page looks whether anything is left.
locking-not-erased-title = Not everything is erased
locking-not-erased = The keys are gone, but this browser would not let go of every copy. Try again. If it stays like this, clear the data of this site in the settings of your browser.

shell-lock-pin = Locked with your PIN
