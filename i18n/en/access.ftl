# Keys and safety: the ways into what is kept, and how they are changed.
care-open = Keys and safety
care-title = Keys and safety
care-lead = How what you keep is locked, and how safe it is.
care-journal = Back to the journal
care-erase-title = Erase everything
care-erase-about = Removes everything kept in this browser. You will be asked once more.
care-back = Back to Keys and safety
care-said-changed = The new passphrase is in force. The old one opens nothing here any more.
care-said-way-removed = Removed. It opens nothing here any more.
care-said-passkey-added = This device’s passkey opens your journal now. Your passphrase still does too.
care-said-tightened = Done. Guessing the passphrase is harder now. It stays the same.

ways-title = Ways in
ways-passphrase = Passphrase
ways-recovery = Recovery code
ways-recovery-there = There is a recovery code. It opens your journal if the passphrase is forgotten.
ways-recovery-none = There is none yet. If the passphrase is forgotten, a code on paper is what can help.
ways-passkeys = Passkey of this device
ways-passkeys-there =
    { $count ->
        [one] { $count } passkey can open your journal.
       *[other] { $count } passkeys can open your journal.
    }
ways-passkeys-none = Open your journal with a fingerprint, your face or the device’s PIN, besides the passphrase.
ways-remove-code = Remove the code
ways-remove-passkey = Remove passkey { $number }

access-current = Your passphrase now
vouch-title = First, your passphrase
vouch-body = A new way in can be made only by someone who knows the passphrase.
vouch-go-on = Go on

change-open = Change the passphrase
change-title = Change the passphrase
change-body = What you keep stays as it is. Backup files saved earlier still open with the passphrase they were saved with.
change-save = Change it

seen-open = Someone saw my passphrase
seen-title = Someone saw my passphrase
seen-body = Choose a new one. Your journal is then locked anew, with a new key:
seen-does-key = The old passphrase opens nothing here any more, not even for someone who looked closely before.
seen-does-copies = Every copy in this browser is written again.
seen-does-ways = The recovery code and passkeys are removed. You can make new ones right after.
seen-cannot = It cannot reach what somebody has already taken: copies, and backup files. Those still open with the old passphrase.
seen-save = Lock it anew
seen-done-title = Locked anew
seen-done-body = Only the new passphrase opens your journal now.
seen-done-offer = A new recovery code and a fresh backup file make this complete.
seen-done-backup = Save a fresh backup
seen-done-files = Old backup files still open with the old passphrase. Delete those you can reach.

remove-code-title = Remove the recovery code?
remove-code-body = The code on paper will open nothing any more. You can make a new one later.
remove-passkey-title = Remove this passkey?
remove-passkey-body = It will not open your journal any more. The device may still list it; you can delete it in the device’s settings.
remove-yes = Remove it

tighten-offer = Your journal can be locked more tightly on this device.
tighten-open = Lock it more tightly
tighten-title = Lock it more tightly
tighten-body = This device is strong enough to make guessing your passphrase harder. The passphrase stays the same. Opening takes a moment longer.
tighten-save = Lock it more tightly

recovery-code = Recovery code
recovery-code-hint = Seven groups of four. Small letters and spaces do not matter.
recovery-make = Make a recovery code
recovery-renew = Make a new code
recovery-later = Not now
recovery-later-about = You can make one at any time in the journal, under Keys and safety.
recovery-offer-title = In case you forget the passphrase
recovery-offer-saved = What you wrote is saved and locked.
recovery-offer-body = A recovery code can open it when the passphrase is forgotten. It is made here and shown once, for paper or another safe place.
recovery-title = Your recovery code
recovery-body = Write it down, print it or copy it. It is shown only now.
recovery-card = Recovery code for my notes, { DATETIME($when, dateStyle: "long") }. Keep it apart from the device.
recovery-copy = Copy
recovery-copied = Copied. In 30 seconds it is taken off the clipboard again.
recovery-cleared = The code is off the clipboard again.
recovery-not-copied = This browser did not allow copying. Writing it down works just as well.
recovery-print = Print
recovery-keep = Anyone who has this code and this device can read what you keep. A printer or another app may hold on to what it is given. Paper is the quietest place.
recovery-have = I have it
recovery-without = Go on without a code
recovery-type-title = Type the code back
recovery-type-body = Read it from your paper or wherever you put it. It starts to work once it is typed here.
recovery-confirm = Check it
recovery-again = Show it again
recovery-done-title = The recovery code works
recovery-done-body = From now on it opens your journal if the passphrase is forgotten.
recovery-done-keep = If there was an older code, it opens nothing any more.
recovery-done-go-on = Go on

forgot = I forgot my passphrase
forgot-title = Without the passphrase
forgot-body = Enter the recovery code. Then you choose a new passphrase.
forgot-open = Open with the code
forgot-passkey = A passkey of this device can open it too. Then you choose a new passphrase.
forgot-none = No recovery code was made for what is kept here. Nobody can open it for you, and neither can this page.
forgot-none-ways = The passphrase may come back to you. There is no limit to how often you can try. An older backup file opens with the passphrase it was saved with.
renew-title = Choose a new passphrase
renew-body = Your journal is open. The forgotten passphrase is replaced now, and the recovery code stays.
renew-save = Use this one
renew-lock = Not now, lock it again

passkey-open = Open with this device’s passkey
passkey-add = Add a passkey of this device
passkey-title = A passkey of this device
passkey-body = The device then opens your journal the way it is unlocked itself: fingerprint, face or PIN.
passkey-who = Anyone who can unlock this device can then open your journal. If someone else knows its PIN, leave it.
passkey-listed = The device lists the passkey with this page’s address and the name “Notes”. Some devices copy passkeys to your account with their maker.
passkey-also = Your passphrase goes on working. Keep it, as devices get lost.
passkey-make = Make the passkey

vault-wrong-recovery = The code is well written, but it does not open what is kept here. It may be an older code.
vault-wrong-passkey = This passkey does not open what is kept here. Your passphrase still works.
vault-no-such-way = What is kept here has no such way in. Your passphrase still works.
vault-last-way-in = This is the last sure way in, so it stays.
vault-slots-full = There is no room for another way in. Remove one first.
vault-cost-not-borne = This device does not have the memory for it. Nothing was changed.
vault-wrong-current = That is not the passphrase now in use. Nothing was changed.
vault-old-copy-left = It is changed, but an older copy could not be written over yet. Your next save will do that.
vault-recovery-length = A code has 28 letters and digits: seven groups of four. Some are missing, or there are too many.
vault-recovery-symbol = There is a sign in it that no code has. Codes use digits and letters, and never the letter U.
vault-recovery-checksum = There is a small slip in the code: perhaps one sign is wrong or two are swapped. Compare it group by group.
vault-recovery-differs = This is another code, not the one just shown. Compare it group by group.
vault-passkey-cancelled = The passkey was not used. It may have been cancelled, taken too long, or not be on this device any more. Your passphrase still works.
vault-passkey-unsupported = This browser or device cannot do this with passkeys. Your passphrase works as before.
vault-passkey-no-prf = The passkey was made, but this device cannot lock with it. It opens nothing; you can delete it in the device’s settings. Your passphrase works as before.
vault-passkey-already = This device already has a passkey for your journal.
vault-passkey-failed = That did not work with the passkey. Nothing was changed. Your passphrase works as before.
