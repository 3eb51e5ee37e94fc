expressive-writing-title = Write about something hard
expressive-writing-purpose = For something that still weighs on you: put it into words over a few days, at your own pace.
expressive-writing-dose = Four times, on four different days. Stopping after any of them is fine.
expressive-writing-science = On average it helps a little. Many people feel worse right after writing, and this mostly passes within hours.
expressive-writing-caution-soon = Not for the days and weeks right after something terrible. Company, rest and safety come first then.
expressive-writing-caution-alone = If it is about violence, abuse or an accident that still haunts you, it is better with a professional or somebody you trust nearby. Nothing has to be told in detail.
expressive-writing-caution-stirs = It can stir things up first. It is good to have an hour afterwards that is quiet, and not to do it last thing at night.
expressive-writing-gate-high-distress = You said that this moment is very unpleasant. Writing close to something hard can make that stronger, so it is closed for now. It will still be here on a calmer day. These may fit better, and on the page “Help now” there are people to talk to.
expressive-writing-about-question = What would you like to write about?
expressive-writing-about-hint = One thing is enough. It does not have to be the hardest one. A few words to name it are enough here.
expressive-writing-about-short = What it is about
expressive-writing-again-question = What would you like to write about this time?
expressive-writing-again-hint = The same thing as before, or another side of it, or something else. A few words are enough here.
expressive-writing-again-short = What it is about this time
expressive-writing-looking-back-question = Looking back on these days: what did you write about?
expressive-writing-looking-back-hint = In a few words, as if it were the title of a book.
expressive-writing-looking-back-short = What it was about
expressive-writing-closeness-question = How close would you like to go today?
expressive-writing-closeness-hint = Both are good ways. You can change your mind while you write, and stop at any time.
expressive-writing-closeness-short = How close
expressive-writing-closeness-edge = At the edge: what it does to my days now
expressive-writing-closeness-closer = Closer: what I think and feel about it
expressive-writing-place-label = Where would you like to write?
expressive-writing-place-short = Where you write
expressive-writing-place-here = Here
expressive-writing-place-paper = On paper
expressive-writing-start-edge-question = A minute to arrive
expressive-writing-start-edge-hint =
    Sit so that your feet touch something firm. Let your shoulders drop a little, if they want to.
    Today you stay at the edge. You write about how this shows up in your days now. What happened can stay untold.
    On the next page there is room to write. Fifteen minutes are plenty. Spelling does not matter.
expressive-writing-start-closer-question = A minute to arrive
expressive-writing-start-closer-hint =
    Sit so that your feet touch something firm. Let your shoulders drop a little, if they want to.
    Today you go closer, as close as you can bear and no further. It is about your thoughts and feelings, and not about every detail.
    On the next page there is room to write. Fifteen minutes are plenty. Spelling does not matter. If it gets too much, look up and go on to the next page.
expressive-writing-on-paper-question = Write on paper while the time runs
expressive-writing-on-paper-hint =
    From the edge or closer, as you chose: what you think and feel about it, as far as you can bear today. No further, and not every detail.
    Spelling does not matter. Nobody has to read it. You can tear it up later.
    If it gets too much, put the pen down and go on to the next page.
expressive-writing-deepest-question = What do you think and feel about it, deep down?
expressive-writing-deepest-hint = From the edge or closer, as you chose. As far as you can bear today, for about fifteen minutes. You can pause, or go on when it is enough. The summary at the end does not repeat these words.
expressive-writing-deepest-short = What you wrote
expressive-writing-stands-out-question = What stands out, now that it is written down?
expressive-writing-stands-out-hint = One sentence, perhaps. Something new, something old, or just how it was to write.
expressive-writing-stands-out-short = What stands out
expressive-writing-meaning-question = What does it mean to you now?
expressive-writing-meaning-hint = Some people see it as they always did. Some see a part of it in another light. “It makes no sense” can be said too.
expressive-writing-meaning-short = What it means now
expressive-writing-learnt-question = What have you learnt about yourself along the way?
expressive-writing-learnt-hint = For example what you need, what you can carry, or who was there. It does not have to be good news.
expressive-writing-learnt-short = What you have learnt
expressive-writing-settle-question = Coming back
expressive-writing-settle-hint =
    The writing is over for today. What is on the page can stay on the page.
    Feel your feet on the floor, or your back against something firm. Look around and find three things of the same colour.
    Breathe the way you usually do. Take the time you need.
expressive-writing-where-now-question = Where are you now?
expressive-writing-where-now-hint = The place, the light, what you hear. A few words.
expressive-writing-where-now-short = Where you are now
expressive-writing-afterwards-question = What is one thing you will do next?
expressive-writing-afterwards-hint = Something plain and easy: tea, a window, a walk round the block, a call to somebody. It may feel heavy for an hour or two.
expressive-writing-afterwards-short = One thing next
expressive-writing-summary-subject = What it was about
expressive-writing-summary-seen = What you see now
expressive-writing-summary-now = Back in the here and now
expressive-writing-to-being-kind = After something this hard, a few minutes in a kind tone may fit.
expressive-writing-to-self-distancing = On another day, this looks at the same thing from a little further away.
expressive-writing-to-learning-from-an-event = You wrote what you have learnt. This goes through one event step by step.
