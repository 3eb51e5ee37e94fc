senses-title = Come back through your senses
senses-purpose = For a moment when thoughts race or things feel far away: notice what is around you, one sense at a time.
senses-dose = Whenever you need it. It works in a bus, in bed or in a queue, and without writing too.
senses-science = Many helpers use this, and many people say it steadies them. This countdown has not been tested alone.
senses-caution-flooded = If you feel in danger where you are, getting to a safer place or to a person comes first. If something around you brings a bad memory back, look for something else, or stop.
senses-start-question = Eyes open, and look around
senses-start-hint =
    Feel what carries you: the floor, the chair, the bed.
    Five things come first, then four, three, two and one. You can write them down, say them or only think them.
    If one sense is not there for you, use another one twice. Anything can be left out.
senses-see-question = Which five things can you see?
senses-see-hint = Slowly, one after the other. A colour, an edge, a shadow, something small that is easy to miss.
senses-see-short = Seen
senses-touch-question = Which four things can you feel on your skin?
senses-touch-hint = Your feet on the ground, cloth on a shoulder, cool air, the weight of the phone. Press or stroke a little and notice.
senses-touch-short = Felt
senses-hear-question = Which three things can you hear?
senses-hear-hint = One near, one far away, one that was there all the time. Silence counts as well.
senses-hear-short = Heard
senses-smell-question = Which two things can you smell?
senses-smell-hint = A sleeve, soap, the air at the window. If there is nothing, think of two smells you like.
senses-smell-short = Smelled
senses-taste-question = What can you taste?
senses-taste-hint = One thing is enough: a sip of water, or the way your mouth tastes just now.
senses-taste-short = Tasted
senses-notice-question = What do you notice now?
senses-notice-hint = The hard thing may still be there, and the room as well. A little steadier, the same, or harder: each is an answer.
senses-notice-short = What you notice
senses-summary-around = What was around you
senses-summary-notice = What you noticed
senses-to-paced-breathing = If it suits you now, a few minutes of slow breath.
senses-to-dropping-anchor = If the storm is still strong, this makes room for it and keeps hold of the ground.
senses-to-check-in = If you want to put into words how it is now, this takes two minutes.
