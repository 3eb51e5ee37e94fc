# How safe kept words are on this device. { $entries } is a number of entries.
durability-title = How safe are my words?
durability-copies-three = There are three locked copies in this browser, in three separate places.
durability-copies-two = There are two locked copies in this browser, in two separate places.
durability-copies-one = There is one locked copy in this browser. There was no room for the second.
durability-backup-never = { $entries ->
    [0] Nothing is kept yet, so there is nothing to back up.
    [one] No backup file was made from here yet. One entry is only in this browser.
   *[other] No backup file was made from here yet. { $entries } entries are only in this browser.
}
durability-backup-at = A backup was handed to you as a file on { DATETIME($when, dateStyle: "long") }. Only you know where it is now.
durability-backup-since = { $entries ->
    [0] Nothing has changed since.
    [one] One entry was written or changed since.
   *[other] { $entries } entries were written or changed since.
}
durability-protected = This browser has agreed not to clear them by itself.
durability-not-protected = This browser may clear them if the device runs out of space.
durability-protection-unsaid = This browser does not say whether it may clear them by itself.
durability-installed = This is installed as an app, so the browser takes more care of it.
durability-seven-days = This kind of browser may clear them after seven days without a visit here.
durability-room = This app uses { NUMBER($used, maximumFractionDigits: 1) } MB of the { NUMBER($room, maximumFractionDigits: 0) } MB that the browser offers.
durability-little-room = The browser offers little room here. The device may be nearly full, or this may be a private window.
durability-private = In a private window, everything is gone when the window is closed. We cannot always tell whether this is one.
durability-backup = A backup file would keep your words safe if something happens to this device. It is locked with your passphrase.
durability-backup-do = Save a backup file
durability-protect = You can ask the browser to protect what is kept here. It decides by itself, and it may ask you first.
durability-protect-do = Ask the browser
durability-install = You can install this as an app. The browser then takes more care of what is kept here. An icon will be visible on the device.
durability-install-do = Install
durability-home-screen = To keep it longer, you can put this on your home screen: open the browser's share menu and choose the home screen. An icon will be visible on the device.
durability-not-now = Not now
durability-full-backup = Save a backup with these words
durability-full-about = The file holds what was saved before and what you have just written. It is locked with your passphrase.
durability-unread = { $entries ->
    [one] One entry cannot be read by this version. It is kept as it is.
   *[other] { $entries } entries cannot be read by this version. They are kept as they are.
}
