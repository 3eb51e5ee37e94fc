learn-sleep-title = Get to know sleep
learn-sleep-purpose = How sleep works, what helps it along, and what does not.
learn-sleep-dose = Once, and again when you like. Best by day, not at three in the morning.
learn-sleep-science = Short units like this lowered distress a little on average. For sleep that stays bad, a guided programme for it is well studied; reading alone does less.
learn-sleep-caution-short = If you have had seizures, or times of very little sleep and far too much energy, please change your sleep only together with a doctor.
learn-sleep-know-question = What are your nights like at the moment?
learn-sleep-know-hint = Falling asleep, waking up, dreams, noise, someone who needs you … A few words are enough.
learn-sleep-know-short = Your nights
learn-sleep-card-one-question = How sleep works
learn-sleep-card-one-hint =
    Two things bring sleep. One is pressure: it grows with every hour awake. The other is a clock inside that follows light, dark and habit.
    Sleep comes in rounds. Between them people surface for a moment, several times a night, and mostly forget it.
    How much sleep is enough differs from person to person, and with age. A bad night now and then is ordinary.
learn-sleep-q-one-question = Waking up for a moment in the night: what is that?
learn-sleep-q-one-hint = Nobody counts points here.
learn-sleep-q-one-short = Waking at night
learn-sleep-q-one-a = A part of ordinary sleep
learn-sleep-q-one-b = A sign of illness
learn-sleep-q-one-c = The end of the night
learn-sleep-q-one-because = Short waking between the rounds of sleep is ordinary. It is the worry about it that tends to keep people awake.
learn-sleep-card-two-question = What helps, and what does not
learn-sleep-card-two-hint =
    What helps many people: getting up at about the same time, daylight in the morning, moving by day, a quiet hour before bed, a bed that is mostly for sleeping.
    What often does not: coffee, strong tea or energy drinks later in the day; alcohol, which makes sleepy but breaks the second half of the night; long or late naps; looking at the clock.
    And trying hard. Sleep is one of the few things that run away from effort.
learn-sleep-q-two-question = Awake for a long time, and it gets more and more tense. What helps many people?
learn-sleep-q-two-hint = Choose what seems nearest to you.
learn-sleep-q-two-short = Awake for long
learn-sleep-q-two-a = Trying harder
learn-sleep-q-two-b = Getting up for a while: something quiet, in dim light
learn-sleep-q-two-c = Counting the hours that are left
learn-sleep-q-two-because = A quiet break outside the bed lets the tension go down, and the bed stays a place for sleep. Where getting up is not possible or not safe, sitting up or a calm picture in the mind can do.
learn-sleep-card-three-question = When it is more than a bad night
learn-sleep-card-three-hint =
    Not everything about sleep is in one person's hands: shift work, a baby, noise, heat, pain, fear, an unsafe place. Then "better habits" are not the answer, and it is fair to look for help with the cause.
    A doctor is worth asking when most nights are bad for weeks; when someone snores and stops breathing; when nightmares keep coming; or when you fall asleep by day against your will.
    There is a programme made just for long-lasting sleeplessness. It works without pills, and has been studied many times. Medicines are best changed only with a doctor.
learn-sleep-mine-question = What seems to disturb your sleep most, and what has helped before?
learn-sleep-mine-hint = It may be something outside, something in the body, or something on your mind.
learn-sleep-mine-short = What disturbs, what helped
learn-sleep-try-question = Which one thing would you like to try for a week?
learn-sleep-try-hint = Only one. How would you notice that it does you good, or that it does not?
learn-sleep-try-short = One thing for a week
learn-sleep-summary-mine = Your nights
learn-sleep-summary-try = One thing for a week
learn-sleep-to-sleep-wind-down = A quiet way into the night, for this evening.
learn-sleep-to-body-scan = Go through the body slowly, also lying in bed.
learn-sleep-to-learn-stress = When the body stays ready at night: what stress has to do with it.
