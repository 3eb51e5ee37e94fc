learn-thoughts-title = Get to know thoughts
learn-thoughts-purpose = Why a thought is not a fact, and which short cuts every mind takes.
learn-thoughts-dose = Once, and again when you like. Five to eight minutes.
learn-thoughts-science = Short units like this, on a screen, lowered distress a little on average in many studies. Looking at thoughts is also a core part of well-studied therapies.
learn-thoughts-know-question = Which thought has been around a lot lately?
learn-thoughts-know-hint = One sentence, as it sounds inside. If you would rather not, leave this out.
learn-thoughts-know-short = A thought of late
learn-thoughts-card-one-question = A thought is not a fact
learn-thoughts-card-one-hint =
    Minds make thoughts all day, much as eyes see and ears hear. Many are guesses: what may happen, what others may mean.
    Guesses can be right, half right or wrong. When we are tired, afraid or sad, they tend to come in darker colours.
    Having a thought does not make it true. It does not say who you are either. Odd and ugly thoughts pass through most people's minds.
learn-thoughts-q-one-question = "They do not like me." What is certain at that moment?
learn-thoughts-q-one-hint = Nobody counts points here.
learn-thoughts-q-one-short = What is certain
learn-thoughts-q-one-a = That they do not like me.
learn-thoughts-q-one-b = That this thought is here now.
learn-thoughts-q-one-c = That I did something wrong.
learn-thoughts-q-one-because = The thought is there; that much is certain. Whether it is true would have to be looked at first.
learn-thoughts-card-two-question = Short cuts of the mind
learn-thoughts-card-two-hint =
    To be quick, minds take short cuts. Everybody's does.
    Some read minds: "She thinks I am stupid." Some see only the worst ahead. Some know only all or nothing. Some let one bad thing outweigh ten good ones. Some take all the blame. And some say: "I feel it, so it is true."
    A short cut is no fault. It only helps to know when one was taken.
learn-thoughts-q-two-question = "One mistake, and the whole day is ruined." Which short cut is that?
learn-thoughts-q-two-hint = Choose what seems nearest to you.
learn-thoughts-q-two-short = Which short cut
learn-thoughts-q-two-a = All or nothing
learn-thoughts-q-two-b = Reading minds
learn-thoughts-q-two-c = Taking all the blame
learn-thoughts-q-two-because = One mistake and a whole day: nothing in between is left. Most days are mixed, though, and often several short cuts come at once.
learn-thoughts-card-three-question = What can be done with a thought
learn-thoughts-card-three-hint =
    Fighting it often makes it louder. Painting it pink does not convince either.
    Some people put a few words before it: "I notice the thought that …" Some ask what a camera would have seen. Some ask what they would say to a friend. Some let it talk, and turn to what is in front of them.
    When a thought says that life is not worth it, that is a time for people. "Help now" is at the top of every screen.
learn-thoughts-mine-question = Which short cut do you know from yourself?
learn-thoughts-mine-hint = When did it turn up last, and what did it say?
learn-thoughts-mine-short = A short cut of yours
learn-thoughts-try-question = How would the thought sound if you stood one step back?
learn-thoughts-try-hint = "I notice the thought that …", or what a camera would have seen, or what you would tell a friend.
learn-thoughts-try-short = One step back
learn-thoughts-summary-mine = A thought, and its short cut
learn-thoughts-summary-try = One step back
learn-thoughts-to-thought-record = Look at one thought from both sides, step by step.
learn-thoughts-to-unhooking = When a thought will not let go: a way to hold it more lightly.
learn-thoughts-to-learn-low-mood = Thoughts get darker when the mood is low. Here is why.
