journal-title = Journal
journal-static-lead = What you choose to keep is read here, after you open it with your passphrase.
journal-static-wait = Opening needs the guided part, which is getting ready.
journal-static-noscript = The journal needs scripts to be switched on. The pages below work without them.
journal-empty = Nothing is kept here yet.
journal-empty-about = After you have written something, you can choose to keep it.
journal-start = Think something through
journal-memory = Kept in memory only. It is gone when you close this page.
journal-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
journal-day = { DATETIME($when, dateStyle: "full") }
journal-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
journal-time = { DATETIME($when, timeStyle: "short") }
journal-untitled = Without a title
journal-care = Look after your journal
journal-backup = Save a locked backup
journal-backup-about = The file opens only with your passphrase.
journal-readable = Save a copy to read
journal-readable-about = This file is not locked. Anyone who can open it can read it.
journal-restore = Bring back a backup
journal-lock = Lock now
journal-keep = Keep it on this device
journal-erase = Erase everything
journal-entry-back = All entries
journal-entry-title = { DATETIME($when, dateStyle: "long") }
journal-entry-changed = Changed on { DATETIME($when, dateStyle: "long", timeStyle: "short") }
journal-entry-next-step = One small next step
journal-entry-before = At the start
journal-entry-after = At the end
journal-entry-feeling = Feeling
journal-entry-pleasantness = How pleasant it felt
journal-entry-energy = Energy
journal-entry-of = { $value } of { $maximum }
journal-entry-unanswered = Left out
journal-entry-edit = Change something
journal-entry-delete = Delete this entry
journal-edit-title = Change your words
journal-edit-save = Save the changes
journal-delete-title = Delete this entry?
journal-delete-body = It will be gone from this device. Older backup files may still hold it.
journal-delete = Delete it
journal-saved = Saved on this device.
journal-saved-memory = Changed. It is kept only until you close this page.
journal-deleted = Deleted.
journal-question-lost = A question from an earlier version
