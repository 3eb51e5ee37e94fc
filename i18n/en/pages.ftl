# Turning the pages of the journal.
pages-older = Show older entries
pages-newer = Show newer entries
pages-place = Page { $number } of { $last }
