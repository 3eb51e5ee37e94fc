# What the page itself may have to say. { $done } and { $total } are megabytes.
shell-getting-ready = { $done } of { $total } MB. You can write already.
shell-starting = Almost ready. You can write already.
shell-ready = Ready.
shell-kept = Your words are here. The next step opens as soon as it is ready.
shell-failed = The guided part could not start.
shell-offline-ready = This now works without internet too.
shell-page-missing = That page is not on this device yet. You are still on the same page.
shell-lock-empty = Nothing is stored
shell-lock-unsaved = Not saved yet
shell-lock-memory = Kept until you close this
shell-lock-open = Open
shell-lock-locked = Locked

shell-failed-title = The guided part could not start
shell-failed-body = Your words are still in the field. You can save them as a file, or try again later. The other pages still work.
shell-failed-cause = An older browser, or a device that is short of memory, can be the reason.
shell-save-as-file = Save my words as a file
shell-save-plain = The file is not locked. Anyone who can open it can read it.
shell-retry = Try again
shell-update-body = A newer version is here. It can wait until you are done.
shell-update-now = Use it now
shell-update-later = Later
shell-storage-title = This browser cannot keep anything
shell-storage-body = That can happen in a private window. You can still write, and save your words as a file.
shell-insecure-body = This address is not protected, so nothing can be kept in this browser. You can write here, and save to a locked file before you leave.
