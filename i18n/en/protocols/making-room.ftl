making-room-title = Make room for a feeling
making-room-purpose = For a feeling that will not go: stop wrestling with it for a few minutes, and give it a little space.
making-room-dose = Whenever a feeling takes up a lot of room. A few minutes are enough.
making-room-science = In short studies, letting a feeling be there helped more than doing nothing. With people in hard lives it was tested as one part of a course.
making-room-caution-terrible = If the feeling belongs to something terrible that happened, it may be better with a person you trust at your side.
making-room-caution-dizzy = Stop if anything hurts or you feel dizzy. Sitting is fine, and so is only imagining it.
making-room-feeling-question = Which feeling is here?
making-room-feeling-hint = One word or a few: sad, angry, afraid, empty, jealous, all mixed up.
making-room-feeling-short = The feeling
making-room-strength-label = How strong is it?
making-room-strength-low = hardly there
making-room-strength-high = as strong as it can be
making-room-strength-short = How strong it was
making-room-gently-question = That is a lot at once
making-room-gently-hint =
    You can go on, gently: eyes open, feet on something firm, and look away from the feeling whenever you like.
    You can also stop here and begin with something steadier. “Help now” has people to talk to.
making-room-about-question = What brought it here?
making-room-about-hint = One line is enough. It is fine not to know.
making-room-about-short = What brought it
making-room-place-question = Where in the body do you find it?
making-room-place-hint = Go slowly from head to feet. Choose as many places as you like, or “Nowhere I can tell”.
making-room-place-short = Where it is
making-room-shape-question = If you could see it, what would it be like?
making-room-shape-hint = Big or small? What shape? Warm or cold, heavy or light, still or moving? Some people see a stone, a knot, a fog, a wasp in a jar.
making-room-shape-short = What it is like
making-room-around-question = Breathe around it
making-room-around-hint =
    Let your breath come in, and imagine that it flows around the feeling, as water flows around a stone. Let it go out slowly. There is no need to hold it.
    The feeling may stay. Nothing has to become smaller. There is only a little more space on each side of it.
    One minute is enough. Your own pace is fine.
making-room-changed-question = What do you notice about it now?
making-room-changed-hint = It may have moved, changed shape, grown or stayed the same.
making-room-changed-short = What you notice now
making-room-asks-for-question = What may this feeling be asking for?
making-room-asks-for-hint = Some feelings ask for rest, company, a clear word, or time. Some ask for nothing but a place to be.
making-room-asks-for-short = What it asks for
making-room-strength-now-question = How strong is it now?
making-room-strength-now-hint = Stronger, weaker or the same: all three happen. Making room is not making it go away.
making-room-strength-now-low = hardly there
making-room-strength-now-high = as strong as it can be
making-room-strength-now-short = How strong it is now
making-room-summary-feeling = The feeling
making-room-summary-like = What it is like
making-room-summary-asks = What it may ask for
making-room-compare-strength = How strong the feeling was
making-room-to-dropping-anchor = The feeling is still strong. This helps to find firm ground.
making-room-to-being-kind = A feeling like this can use a kind word.
making-room-to-small-step = You wrote what it may ask for. This makes one part of it small enough to do.
