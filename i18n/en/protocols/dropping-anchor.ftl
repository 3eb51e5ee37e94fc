dropping-anchor-title = Find firm ground
dropping-anchor-purpose = For a storm of feeling: it may blow, and you hold on to what is steady.
dropping-anchor-dose = In any storm. Some people also practise it on quiet days.
dropping-anchor-science = It is the first part of a short course that was tested with refugees and a helper at their side; distress became less. This part alone has not been tested.
dropping-anchor-caution-body = Stop any part that hurts, makes you dizzy or does not feel right. Imagining it is enough.
dropping-anchor-caution-danger = If you are in danger now, this can wait. “Help now” comes first.
dropping-anchor-begin-question = Nothing has to stop
dropping-anchor-begin-hint =
    A feeling can be as strong as a storm. An anchor does not end a storm. It holds a boat until the storm moves on.
    Small steps. Eyes open. You can leave out whatever does not suit you.
dropping-anchor-inside-question = What is there inside you?
dropping-anchor-inside-hint = Only its name: fear, a memory, anger, a fast heart. You do not have to explain it.
dropping-anchor-inside-short = Inside
dropping-anchor-ground-question = Now what holds you
dropping-anchor-ground-hint =
    Find where your body rests on something firm: feet on the floor, back against a chair, a bed under you.
    Press there slowly, and let go. Once more. The ground is still there.
    Stretch your back a little, if that feels all right.
dropping-anchor-arms-question = Now the hands
dropping-anchor-arms-hint =
    Cross your arms, and tap the upper arms slowly: one side, other side. Or press the tips of your fingers together. Or only imagine it.
    There is a storm, and there is a body, and you can move it.
dropping-anchor-around-question = What can you see around you?
dropping-anchor-around-hint = Plain things: a door, a cup, a blue bag. Two or three are enough.
dropping-anchor-around-short = Around you
dropping-anchor-sounds-question = What can you hear, near or far?
dropping-anchor-sounds-hint = Running water, a car, your own breath. Quiet counts too.
dropping-anchor-sounds-short = What you hear
dropping-anchor-senses-question = All of it together
dropping-anchor-senses-hint =
    The feeling is there. The ground is there. This room or this street is there, with its things and its sounds.
    Look around once more. Touch something: cool or warm, rough or smooth?
    You are here.
dropping-anchor-now-question = How is it now?
dropping-anchor-now-hint = The storm may still blow. Each answer is fine.
dropping-anchor-now-short = How it is now
dropping-anchor-now-steadier = I am a little steadier
dropping-anchor-now-same = About the same
dropping-anchor-now-stronger = It is getting stronger
dropping-anchor-now-unsure = I cannot tell
dropping-anchor-not-alone-question = Then not alone
dropping-anchor-not-alone-hint =
    Some storms are too big for one person. That is not a fault.
    Some people go where others are. Some call somebody they trust, or write a short line: “Stay with me.”
    “Help now” on this page has people who can listen.
dropping-anchor-matters-question = What matters in the next few minutes?
dropping-anchor-matters-hint = Something near: drinking some water, going on with the dishes, waiting for the bus, calling someone, staying where you are.
dropping-anchor-matters-short = The next few minutes
dropping-anchor-summary-inside = The storm
dropping-anchor-summary-around = What was there as well
dropping-anchor-summary-matters = The next few minutes
dropping-anchor-to-senses = It got stronger. This stays with the outside: seeing, touching, hearing.
dropping-anchor-to-paced-breathing = If breathing slowly does you good, there is a circle to breathe with.
dropping-anchor-to-making-room = On firmer ground, you can give the feeling a little room.
