sleep-wind-down-title = Let the day end
sleep-wind-down-purpose = For the time before sleep: put down what is still open, and let the body get quieter.
sleep-wind-down-dose = Half an hour or so before you want to sleep, whatever the clock says. Every night or now and then.
sleep-wind-down-science = In one study, people who wrote down what was still to do fell asleep sooner. The other parts are well-known habits around sleep; most were tested little on their own. This is not a treatment.
sleep-wind-down-caution-weeks = If sleep has been bad for weeks, or you fall asleep by day, a doctor or health worker may know help that works better than this.
sleep-wind-down-caution-little = If you hardly sleep and yet feel full of energy, or hear or see what others do not, please tell a person you trust, or a doctor, soon.
sleep-wind-down-tomorrow-question = What can you put down until tomorrow?
sleep-wind-down-tomorrow-hint = Tasks, worries, things not to forget. One on each line. The clearer the line, the less the head has to hold.
sleep-wind-down-tomorrow-short = Put down until tomorrow
sleep-wind-down-first-question = Which of these comes first tomorrow?
sleep-wind-down-first-hint = The others can wait behind it. It can also stay open until the morning.
sleep-wind-down-first-short = First tomorrow
sleep-wind-down-all-right-question = What was all right today?
sleep-wind-down-all-right-hint = It may be tiny: warm socks, a voice, a minute without trouble. If there was nothing, leave it out.
sleep-wind-down-all-right-short = What was all right
sleep-wind-down-light-question = Make it dimmer
sleep-wind-down-light-hint =
    Less light tells the body that night is coming. A lamp off, a curtain drawn, this screen darker: whatever is possible where you sleep.
    Some people put the phone out of reach after this, or cover their eyes with a cloth.
    If noise is the trouble: a steady sound, such as a fan, covers some of it.
sleep-wind-down-breath-question = A few slow breaths
sleep-wind-down-breath-hint =
    In for four, out for six, small and quiet. Lying down is fine.
    If counting keeps you awake, let it be and only feel the breath go out.
sleep-wind-down-soft-question = Let the body get soft
sleep-wind-down-soft-hint =
    Jaw, shoulders, hands, belly, legs, feet: visit each for a few breaths. With each breath out it may get a little heavier.
    It does not have to. Lying still and resting is worth something too, even without sleep.
sleep-wind-down-awake-question = If sleep does not come
sleep-wind-down-awake-hint =
    Many people lie awake at times. One short night is unpleasant, and the body can make up for a lot.
    After a while awake, some people get up, sit somewhere dim and warm, do something quiet, and go back when they feel sleepy. If getting up is hard or not safe, sitting up in bed does as well.
    Looking at the clock rarely helps. What comes next here is short, and all of it can be left out.
sleep-wind-down-summary-tomorrow = Put down until tomorrow
sleep-wind-down-summary-all-right = What was all right today
sleep-wind-down-to-body-scan = If you are still awake, this goes through the body slowly.
sleep-wind-down-to-learn-sleep = Some other day: what is known about sleep, in a few minutes.
sleep-wind-down-to-making-room = If one feeling keeps you awake, this makes some room for it.
