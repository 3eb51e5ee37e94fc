unhooking-title = Unhook from a thought
unhooking-purpose = For a thought that has hold of you: let it be a thought, and come back to what you are doing.
unhooking-dose = As often as a thought hooks you. It gets easier to find again.
unhooking-science = In short studies, seeing a thought as a thought helped more than doing nothing. With people in hard lives it was tested as one part of a course.
unhooking-thought-question = Which thought has hold of you?
unhooking-thought-hint = Word for word, as it comes. The one that keeps pulling you back.
unhooking-thought-short = The thought
unhooking-grip-label = How tight does it hold?
unhooking-grip-low = not at all
unhooking-grip-high = as tight as it can
unhooking-grip-short = How tight it held
unhooking-pulls-question = Where does it pull you?
unhooking-pulls-hint = What do you do while it has hold of you, and what do you miss? Some people stop listening, some go over it again, some stay in bed.
unhooking-pulls-short = Where it pulls you
unhooking-naming-question = How does it sound with “I notice the thought that …” in front?
unhooking-naming-hint = Write the whole line. Then say it slowly, two or three times, aloud or inside. The thought may stay as it is. You do not have to decide whether it is true.
unhooking-naming-short = Named as a thought
unhooking-place-question = Where in the body do you notice it?
unhooking-place-hint = Choose as many as you like, or “Nowhere I can tell”.
unhooking-place-short = Where you notice it
unhooking-let-be-question = Let it be there
unhooking-let-be-hint =
    You do not have to push it away, and you do not have to answer it. Think of a radio in another room: it plays, and you need not go and listen.
    Let your shoulders be as they are. Let a breath go out slowly. Feel what holds you up: chair, floor or bed.
    Each time the thought calls, you can say: I notice you. Take half a minute.
unhooking-back-question = What would you like to come back to?
unhooking-back-hint = Something close by: a person, a task, a cup of tea, the street outside. What do you see, hear or touch there?
unhooking-back-short = Coming back to
unhooking-grip-now-question = How tight does it hold now?
unhooking-grip-now-hint = Looser, tighter or the same: each is worth knowing. The thought need not be gone.
unhooking-grip-now-low = not at all
unhooking-grip-now-high = as tight as it can
unhooking-grip-now-short = How tight it holds now
unhooking-still-question = It still holds tight
unhooking-still-hint =
    That happens. You have done nothing wrong. Some thoughts need many rounds, and some days are too loud for this.
    Some people find it easier to begin with the body: feet, hands, what they can see. Some talk to a person they trust.
unhooking-summary-thought = A thought you noticed
unhooking-summary-back = What you come back to
unhooking-compare-grip = How tight it held
unhooking-to-dropping-anchor = The thought still held tight. This begins with feet and hands.
unhooking-to-thought-record = If you would like to look at the thought itself, this takes it from both sides.
unhooking-to-acting-on-values = With a little more room, this asks what matters to you.
