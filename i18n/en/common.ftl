# The frame every page shares.
# The tab title and the app's name stay neutral on purpose: someone else may see the screen.
common-app-name = Notes
common-name = Stillwater
common-app-description = A quiet place for notes
common-quick-exit = Leave now
common-quick-exit-keys = Pressing the Shift key three times does the same.
common-skip = Skip to the page
common-languages = Language
common-nav = Main
common-nav-home = Home
common-nav-help = Help now
common-nav-journal = Journal
common-foot-about = About and privacy
common-foot-wellness = For wellbeing. It is not a diagnosis, and it does not replace people who care for you.
common-number = { $n }
common-back = Go back
common-cancel = Go back, change nothing
common-show = Show what I type
# Shown at the door, before a language is chosen.
common-choose-language = Choose a language
