mindful-walking-title = Go slowly and notice
mindful-walking-purpose = For a head that turns in circles: some minutes of slow movement, on foot, with wheels or with the hands.
mindful-walking-dose = Five minutes on an ordinary way are enough. More is fine.
mindful-walking-science = In one study, people who met for slow, attentive walks for four weeks felt less stressed than people who waited. Walking in general lifts mood for many.
mindful-walking-caution-safe = Choose a way that is safe for you at this hour. Near traffic, stairs or water, look where you go, and put the phone away.
mindful-walking-caution-steady = If walking is unsteady or hurts, hold on to something, or take the way with the hands. Stop when something hurts or you feel dizzy.
mindful-walking-ready-question = No place to get to
mindful-walking-ready-hint =
    This is about going, not about arriving. Slow is good, and a very small stretch of ground is enough.
    Eyes open. On the way, read one screen, then look up.
    You can stop at any point. Stop when something hurts or you feel dizzy.
mindful-walking-place-question = Which way fits today?
mindful-walking-place-hint = All four are the same exercise.
mindful-walking-place-short = The way
mindful-walking-place-outside = Walking outdoors
mindful-walking-place-inside = Walking indoors, a few steps there and back
mindful-walking-place-wheels = With wheels
mindful-walking-place-hands = Only with the hands, sitting or lying
mindful-walking-outside-feet-question = Feel the steps
mindful-walking-outside-feet-hint =
    Go a little slower than usual. The heel comes down, the weight rolls on, the other foot lifts.
    What is the ground like: hard, soft, uneven, wet?
    When thoughts take over, the next step is there to come back to.
mindful-walking-outside-around-question = Look and listen around
mindful-walking-outside-around-hint =
    Walk on, and let the eyes go far, then near. Which colours are there? What moves?
    Then sounds, one after the other. Then the air on the face.
    Some people look for three things they have never noticed on this way.
mindful-walking-inside-feet-question = A few steps, slowly
mindful-walking-inside-feet-hint =
    Five or ten steps are enough: along a wall, a corridor, beside a bed. A hand may stay on something firm.
    Lift one foot, bring it forward, put it down, let the weight follow. Then the other.
    How many places of the foot can you feel?
mindful-walking-inside-turn-question = Turn, and go back
mindful-walking-inside-turn-hint =
    At the end, stop. Feel both feet. Turn as slowly as you like, and go back.
    The room may look a little different from each end. What do you see from here?
    Thoughts come along. They can walk beside you.
mindful-walking-wheels-roll-question = Feel it roll
mindful-walking-wheels-roll-hint =
    Roll slowly, by hand or with the motor, or let yourself be pushed. What do the hands feel: the rim, a lever, a warm armrest?
    How does the ground come through: a hum, a bump, a slope?
    When thoughts take over, the next turn of the wheel is there to come back to.
mindful-walking-wheels-around-question = Look and listen around
mindful-walking-wheels-around-hint =
    Roll on, or stay. Let the eyes go far, then near. Which colours are there? What moves?
    Then sounds, one after the other. Then the air on the face and hands.
mindful-walking-hands-path-question = Let two fingers walk
mindful-walking-hands-path-hint =
    Find a place for them: a table, the blanket, a leg, the other arm. Let two fingers take slow steps.
    What is the ground like: smooth, rough, warm, cool?
    If moving is hard, one hand may rest, and you walk in your mind.
mindful-walking-hands-edge-question = To an edge, and back
mindful-walking-hands-edge-hint =
    Go as far as the place reaches. Wait there. Let the fingers feel the edge.
    Then back by another way, with the other hand if you like. What is different?
mindful-walking-still-question = Stop for a moment
mindful-walking-still-hint =
    Be still where you are, standing, sitting or lying. What goes on moving inside: the breath, the heart, warmth?
    If you would like to walk longer, walk on. The page waits.
mindful-walking-along-question = What came to you on the way?
mindful-walking-along-hint = Something seen, heard or felt, or a thought that walked along. One small thing is enough.
mindful-walking-along-short = On the way
mindful-walking-notice-question = What do you notice now?
mindful-walking-notice-hint = In the feet or hands, in your mood, in your head. Something or nothing much.
mindful-walking-notice-short = What you notice
mindful-walking-summary-along = On the way
mindful-walking-summary-notice = What you noticed
mindful-walking-to-free-reflection = If a thought walked along, you can write about it here.
mindful-walking-to-moving-gently = If the body would like more, six small stretches.
mindful-walking-to-small-step = If something became clearer on the way, this helps to make it small enough to do.
