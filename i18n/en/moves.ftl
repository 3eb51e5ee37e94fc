# What the mirror says in a talk: one text a move (prompts/moves/). Slots stand for the person's own
# words and are set in elements of their own.

# reflect
move-reflect-wrote = “{ $quote }”. That is how you put it.
move-reflect-stay = “{ $quote }”. There is time to stay with that for a moment.
move-reflect-stay-plain = “{ $quote }”.
move-reflect-two = “{ $quote }”, and also: “{ $quote2 }”. Both are in what you wrote.
move-reflect-weight = “{ $quote }”. That sounds like a lot to carry.
move-reflect-weight-plain = “{ $quote }”. That is a lot.
move-reflect-matters = “{ $quote }”. It sounds as if this matters.
move-reflect-sure = “{ $quote }”. There is { $feeling } in these words.
move-reflect-sure-stay = Reading “{ $quote }”, what comes across is { $feeling }. It may be here.
move-reflect-guess = “{ $quote }”. It sounds as if there is some { $feeling } in it, or is it something else?
move-reflect-guess-near = It may be a wrong guess: is there { $feeling } near “{ $quote }”, or is it something else?
move-reflect-earlier = Earlier you wrote: “{ $earlier }”. It may belong to this, or not.
move-reflect-no-hurry = “{ $quote }”. There is no hurry with this.
move-reflect-makes-sense = “{ $quote }”. After what you wrote before, that can be understood.
move-reflect-still-here = “{ $quote }”. It is here, and you are looking at it.
move-reflect-light = “{ $quote }”. Something bright is in that.
move-reflect-distance = Seen from a few steps away, it reads: “{ $quote }”. It may look the same from there, or a little different.
move-reflect-thread = First “{ $earlier }”, now “{ $quote }”. There may be a thread between them.
move-short-fine = Few words are enough. There may be a lot behind them, or not much today.
move-short-fine-plain = Few words are enough.
move-short-not-knowing = Not knowing is an answer too. It can stay open.
move-short-quiet = It can be quiet here for a while. Nothing has to come.
move-short-earlier = Earlier there were these words: “{ $earlier }”. They are still here.
move-repeated-stays = Once more: “{ $quote }”. It seems to want a place here.
move-skipped-wait = No question for now. The field is there for anything, in any order.
move-care-feet = No more questions about it for now. Both feet on the ground, and one slow breath, if that is possible.
move-care-words = “{ $quote }”. That is here now too. “Help now” has people who listen.
move-care-stay = “{ $quote }”. That is read as it stands. Nothing has to be solved in this minute.

# affirm
move-affirm-said = “{ $quote }”. You put that into words. That is not always easy.
move-affirm-said-plain = “{ $quote }”. That is in words now.
move-affirm-looking = You are looking at “{ $quote }” instead of past it. That takes something.
move-affirm-care = There is care for somebody in “{ $quote }”.
move-affirm-keeping-on = With all of “{ $quote }”, you still found time to sit down and write.
move-affirm-honest = “{ $quote }”. That is said without making it nicer than it is.
move-affirm-value = In “{ $quote }” something shows that you stand for.

# ask-open
move-short-one-word = What one word comes first, whatever it is?
move-short-body = Where in the body is something to be felt right now, if anywhere?
move-short-today = What was one small thing in today, of any kind?
move-short-number = From 0 to 10, how heavy is today, and what makes it that number?
move-short-picture = If this were a kind of weather, what would it be like?
move-short-easier = What would be easier to write about instead?
move-repeated-back = These words came back: “{ $quote }”. What about them is not said yet?
move-repeated-other-words = “{ $quote }”, again. How would it sound in other words?
move-skipped-other = That question is left out. What would you rather look at?
move-skipped-here = Left out, that is fine. What is in the foreground now?
move-skipped-small = A smaller one, then: what is around you at this moment?
move-skipped-return = Not that one. What of “{ $earlier }” is worth another look?
move-ask-most = “{ $quote }”. What about it matters most to you?
move-ask-most-plain = What matters most in “{ $quote }”?
move-ask-more = “{ $quote }”. What else belongs to it?
move-ask-around = “{ $quote }”. What was going on around it?
move-ask-like = “{ $quote }”. What is it like to carry that?
move-ask-like-plain = “{ $quote }”. What is that like?
move-ask-first-noticed = “{ $quote }”. What was the first thing you noticed?
move-ask-in-body = Where in the body does “{ $quote }” sit, if anywhere?
move-ask-name = Which word comes closest to how “{ $quote }” feels?
move-ask-hardest = “{ $quote }”. Which part of it is the hardest?
move-ask-people = Who knows about “{ $quote }”, and what do they see of it?
move-ask-said-then = What went through your mind at “{ $quote }”?
move-ask-miss = “{ $quote }”. What do you miss the most?
move-ask-remember = “{ $quote }”. What would you like to be remembered of it?
move-ask-nights = “{ $quote }”. What is the time around sleep like?
move-ask-money-weight = “{ $quote }”. What of your days does it change the most?
move-ask-home = “{ $quote }”. What gives a little ground under the feet now?
move-ask-anger-for = “{ $quote }”. What is it that wants to be protected there?
move-ask-needs = “{ $quote }”. What does this moment need?
move-ask-needs-plain = “{ $quote }”. What is needed?
move-ask-exception = When was “{ $quote }” a little less so, even for an hour?
move-ask-other-side = “{ $quote }”. What else could be true beside it?
move-ask-knows = “{ $quote }”. What do you know for sure about it, and what not yet?
move-ask-ought = “{ $quote }”. Where does that rule come from?
move-ask-word-for-self = If “{ $quote }” is not the whole of you, what else is there?
move-ask-friend = If somebody you like wrote “{ $quote }”, what would you say to them?
move-ask-far = Looking at “{ $quote }” from next year, what would stand out?
move-ask-problem-name = If “{ $quote }” had a name of its own, what would it be called?
move-ask-behind = “{ $quote }”. What stands behind it that you care about?
move-ask-tried = What have you done so far to live with “{ $quote }”?
move-ask-carried = What has carried you through days with “{ $quote }”?
move-ask-better = “{ $quote }”. What would be a little better than now?
move-ask-tomorrow = If tomorrow were a little lighter, what would you notice first?
move-ask-keep-good = “{ $quote }”. What made that possible?
move-ask-savour = “{ $quote }”. What was the best moment of it?
move-ask-kind = “{ $quote }”. What would a kind word to yourself sound like here?
move-ask-kind-plain = “{ $quote }”. What would you say to yourself, kindly?
move-ask-who-near = Who would be good to have near, with “{ $quote }”?
move-ask-small-part = Which part of “{ $quote }” is in your hands, if any?
move-ask-values = “{ $quote }”. What would you like to stand for in this?
move-ask-now-different = Now that it is written, how does “{ $quote }” look?
move-ask-next = What comes up next, in any order?
move-care-room = To arrive in this room: what are three things that can be seen from here?
move-care-near = Who could be near now, in the room or on the phone?
move-care-sounds = What can be heard right now, near or far?
move-care-warm = What is something warm or soft within reach?

# summarise
move-sum-so-far = So far: “{ $earlier }”. And now: “{ $quote }”. Both are yours.
move-sum-missing = To gather it: “{ $earlier }”, and “{ $quote }”. What is missing?
move-sum-way = It went from “{ $earlier }” to “{ $quote }”. That is quite a way for one sitting.
move-sum-weigh = “{ $earlier }”. “{ $quote }”. Which of the two weighs more now, and how so?
move-sum-side = Side by side, in your words: “{ $earlier }” and “{ $quote }”.
move-sum-three = In short, you wrote “{ $earlier }”, and then “{ $quote }”. It has been heard.

# offer-exercise
move-offer-later = “{ $quote }”. There is something here that some people use at such times: “{ $exercise }”. It waits at the end, if you like.
move-offer-beside = Beside writing there is also “{ $exercise }” here. You find it at the end, and it is fine to leave it.
move-offer-settle = For a quieter minute there is “{ $exercise }”. You find it at the end, or any time from the first page.
move-offer-body = Words are one way. “{ $exercise }” is another, with the body, and it waits at the end.

# teach
move-teach-words = “{ $quote }”. Studies found that a feeling often gets a little smaller once it has words.
move-teach-thoughts = “{ $quote }”. A thought can feel like a fact and still be a thought. It can be looked at.
move-teach-alarm = “{ $quote }”. The body often sounds its alarm early, to keep us safe. It gets quieter again with time.
move-teach-grief = “{ $quote }”. Missing somebody comes in waves, and it has no timetable.
move-teach-shared = “{ $quote }”. Many people know something like it, even when it feels lonely.

# close
move-close-stop-or-on = “{ $quote }”. This is a good place to stop, and going on is fine too.
move-close-take = What would you like to take with you from what you wrote?
move-close-step = After “{ $quote }”: what could be one small thing for today or tomorrow, or nothing at all?
move-close-rest = A lot has been said. It can rest here, and it will still be yours.
move-close-thanks = Thank you for “{ $quote }”. Your words are gathered whenever you stop.
move-close-thanks-plain = “{ $quote }”. When you stop, your words are gathered.
move-close-after = What would be good for the next hour, after all this?

# repair
move-repair-how = Thank you for saying so. How would you put it?
move-repair-how-plain = How would you put it?
move-repair-missed = That missed something. What did it miss?
move-repair-drop = That guess is dropped. What is closer to it?
move-repair-yours = You know this best. Which words fit better?
move-repair-taken-back = It is taken back. The field is there for your own words.
move-repair-heard = So, closer to this: “{ $quote }”. That counts now.
move-repair-heard-more = “{ $quote }”. That is clearer. What else belongs to it?
move-repair-heard-thanks = Thank you, it stands like this now: “{ $quote }”.
move-repair-heard-thanks-plain = It stands like this now: “{ $quote }”.
move-repair-heard-short = Thank you. The wrong guess is gone.
