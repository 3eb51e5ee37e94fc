# "Good to know": short things to read, on a page of their own. The cards are in cards.ftl.
learn-title = Good to know
learn-lead = Short things to read. You can stop at any point. None of it says what you have.
learn-minutes =
    { $minutes ->
        [one] About a minute
       *[other] About { $minutes } minutes
    }
learn-source = Where this is from
learn-may-like = You may like
learn-there = There, under “{ $everything }”: { $names }
learn-other = And also
learn-stories = People tell
learn-stories-lead = Real people wrote this and agreed that it is shown here. Your story may be quite different.
learn-told-by = Told by { $who }
