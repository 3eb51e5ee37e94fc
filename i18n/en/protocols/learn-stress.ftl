learn-stress-title = Get to know stress
learn-stress-purpose = What stress is for, what happens when it stays on, and what lets it go down.
learn-stress-dose = Once, and again when you like. Five to eight minutes.
learn-stress-science = Short units like this, on a screen, lowered distress a little on average in many studies. How sure that is differs from study to study.
learn-stress-know-question = What comes to mind when you hear the word stress?
learn-stress-know-hint = A place, a time of day, a person, a feeling in the body … A few words are enough.
learn-stress-know-short = What stress is to you
learn-stress-card-one-question = What stress is for
learn-stress-card-one-hint =
    When something asks more of us than usual, the body gets ready. The heart beats faster, muscles tighten, and attention narrows to what is urgent.
    That is useful. It helps to catch a bus, finish in time, or protect a child.
    It is not a fault and no sign of weakness. Stress that comes and goes is a part of life.
learn-stress-q-one-question = The heart races before something hard. What is going on, most likely?
learn-stress-q-one-hint = Nobody counts points here.
learn-stress-q-one-short = A racing heart
learn-stress-q-one-a = Something is wrong with me.
learn-stress-q-one-b = The body is getting ready.
learn-stress-q-one-c = It proves that I cannot do it.
learn-stress-q-one-because = A fast heart carries more blood to the muscles: the body is making ready. If it comes with pain, with fainting or out of nowhere, a doctor can have a look.
learn-stress-card-two-question = When it stays on
learn-stress-card-two-hint =
    Some loads do not end in the evening: money, noise, conflict, caring for someone, not being safe. Then the body stays ready, also at night.
    People notice it in different ways: sleep, stomach, headaches, a short temper, forgetting things, seeing others less.
    This is wear, not weakness. It says that there is a lot to carry, and too little rest or help.
learn-stress-q-two-question = What makes stress weigh most over time?
learn-stress-q-two-hint = Choose what seems nearest to you.
learn-stress-q-two-short = What weighs most
learn-stress-q-two-a = That it is strong for a moment.
learn-stress-q-two-b = That it finds no end.
learn-stress-q-two-c = That other people cope better.
learn-stress-q-two-because = A body can manage a strong moment well. What wears it out is when no pause comes after it. And how others feel inside can rarely be seen.
learn-stress-card-three-question = What lets it go down
learn-stress-card-three-hint =
    The body looks for signs that it is over: moving, a long breath out, warm company, sleep, something finished.
    Small pauses during the day count. They need not wait for a holiday.
    Some causes cannot be changed by one person alone. Then it helps to share the load, or to ask who else can do something about it.
learn-stress-mine-question = How does stress show with you, and what is it about just now?
learn-stress-mine-hint = Where do you notice it first: body, thoughts, sleep, how you talk to people?
learn-stress-mine-short = Stress with you
learn-stress-try-question = What lets it go down with you, and when could you give that some room?
learn-stress-try-hint = Think of the last time it eased, even a little. What was different then?
learn-stress-try-short = What eases it
learn-stress-summary-mine = Stress, as you know it
learn-stress-summary-try = What may ease it
learn-stress-to-paced-breathing = A long breath out is one of the signs the body understands.
learn-stress-to-problem-management = If one cause of it can be changed, take that on in small parts.
learn-stress-to-learn-support = If there is too much to carry alone: how to ask for help.
