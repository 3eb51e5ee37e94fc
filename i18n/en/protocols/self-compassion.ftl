self-compassion-title = Stand by yourself
self-compassion-purpose = For something that hurts: stay with it for a while, as a good friend would.
self-compassion-dose = Once is worth it. Some people come back to it every week.
self-compassion-science = Courses of this kind made low mood and stress lighter in many studies. The effect may look larger there than it is, and next to other treatments it was not better.
self-compassion-caution-slowly = Kind words can make old pain louder at first. You can go slowly, or stop.
self-compassion-caution-terrible = If it is about something terrible that happened to you, it may be better with a person you trust at your side.
self-compassion-pain-question = What hurts, or weighs on you?
self-compassion-pain-hint = It does not have to be the worst thing. Something of middle weight is a good start. No details needed.
self-compassion-pain-short = What hurts
self-compassion-feeling-question = What would you call the feeling?
self-compassion-feeling-hint = One or two words. “I do not know” is a word for it too.
self-compassion-feeling-short = The feeling
self-compassion-place-label = Where in the body is it, if anywhere?
self-compassion-place-short = Where it is
self-compassion-hand-question = A hand, if you like
self-compassion-hand-hint =
    If it feels all right, rest one or both hands where it does you good: belly, chest, the other arm. Only imagining it is fine. So is leaving it out.
    Notice the warmth and the weight of the hands. Let three breaths come and go in their own time.
    You can say inside: this is a hard moment.
self-compassion-others-question = Who else may know something like this?
self-compassion-others-hint = No names needed. It may be somebody you know, or strangers in the same place tonight. This does not make your pain smaller. It only means that others know it too.
self-compassion-others-short = Others who know it
self-compassion-hear-question = What would it be good to hear right now?
self-compassion-hear-hint = From somebody who is wholly on your side. A real person, an imagined one, or an animal that could talk.
self-compassion-hear-short = Good to hear
self-compassion-letter-question = What would a short, kind letter to you say?
self-compassion-letter-hint = A few lines, from you to you. Some people begin with “It makes sense that …” or “I wish you …”. If kind words sound false, plain ones will do.
self-compassion-letter-short = A letter to yourself
self-compassion-writing-question = How was it to write this?
self-compassion-writing-hint = Each of these happens to many people.
self-compassion-writing-short = How it was to write
self-compassion-writing-good = Good, or warm
self-compassion-writing-strange = Strange
self-compassion-writing-hurts = It hurt, or it got louder
self-compassion-writing-nothing = I noticed nothing much
self-compassion-slowly-question = Then slowly
self-compassion-slowly-hint =
    When somebody has gone without kindness for long, it can sting at first, as cold hands sting in warm water. Nothing is wrong with you.
    The letter can wait. Look around the room, or out of a window. Find one thing that is quiet to look at. Feel what you sit, stand or lie on.
    You can go on, or stop here. If it stays loud, “Help now” has people to talk to.
self-compassion-act-question = What would be one kind thing for you today?
self-compassion-act-hint = Something your body or your heart could use: food, rest, air, company, a no to somebody. Small is good.
self-compassion-act-short = One kind thing
self-compassion-summary-pain = What hurts
self-compassion-summary-others = Others know it too
self-compassion-summary-words = Kind words
self-compassion-summary-act = One kind thing
self-compassion-to-dropping-anchor = You wrote that it got louder. This helps to find firm ground first.
self-compassion-to-making-room = If the feeling is still there, this gives it a little room.
self-compassion-to-being-kind = A shorter way to the same place, for another day.
