paced-breathing-title = Breathe to a slow rhythm
paced-breathing-purpose = For a tense moment: a few minutes of slow breath, at a rhythm that suits you.
paced-breathing-dose = Whenever it fits. Five minutes at a time is a good length, and one minute is worth it too.
paced-breathing-science = Breathing exercises were tried in a number of small studies. On average, people felt a little less stressed with them than without. It is not the same for everyone.
paced-breathing-caution-illness = With an illness of the heart or lungs, or in pregnancy, somebody who knows your health can say whether slow breathing fits. The rhythm “my own breath” changes nothing about how you breathe.
paced-breathing-caution-fear = For some people, watching the breath makes fear grow. Then looking outwards may suit better: keep your eyes open, or use the five senses.
paced-breathing-ready-question = A place to breathe
paced-breathing-ready-hint =
    Sitting, lying or standing are all fine. One hand or both can rest on the belly, or wherever it feels good.
    Let the shoulders sink. Eyes open or closed, as you like.
    Nothing has to be forced. If you feel dizzy or uneasy, stop and breathe the way you usually do.
paced-breathing-rhythm-question = Which rhythm would you like to try?
paced-breathing-rhythm-hint = The numbers are seconds. You can make it faster or slower on the next screen.
paced-breathing-rhythm-short = The rhythm
paced-breathing-rhythm-calm = Calm: in 4, out 6
paced-breathing-rhythm-slower = Slower: in 5, out 7
paced-breathing-rhythm-box = With short rests: in 4, rest 2, out 4, rest 2
paced-breathing-rhythm-own = My own breath, without counting
paced-breathing-calm-breath-question = In for four, out for six
paced-breathing-calm-breath-hint =
    Breathe in as the circle grows, out as it settles. A small, quiet breath is enough.
    When you lose the count, the next breath in is a new start.
paced-breathing-slower-breath-question = In for five, out for seven
paced-breathing-slower-breath-hint =
    Slow does not mean deep. Take in only as much air as comes easily.
    If it feels like too little air, press “Faster”, or breathe the way you usually do.
paced-breathing-box-breath-question = In, rest, out, rest
paced-breathing-box-breath-hint =
    Four seconds in, two to rest, four out, two to rest. In the rests nothing is pressed shut; the breath just waits.
    If waiting feels tight, leave the rests out and let the breath flow on.
paced-breathing-own-breath-question = Your breath, as it is
paced-breathing-own-breath-hint =
    There is nothing to count or change. Where can you feel the breath best: nose, chest, belly, back?
    Thoughts will come. Each time, the next breath is there to come back to.
paced-breathing-notice-question = What do you notice now?
paced-breathing-notice-hint = In the body, in your mood, in your thoughts. It may be something, or nothing much.
paced-breathing-notice-short = What you notice
paced-breathing-moment-question = Where in your day could a few slow breaths fit?
paced-breathing-moment-hint = Some people take three of them while water boils, or before they open a door. It can also stay open.
paced-breathing-moment-short = A moment for it
paced-breathing-summary-notice = What you noticed
paced-breathing-summary-moment = A moment for slow breaths
paced-breathing-to-senses = If the breath was not the right place to look, this looks outwards instead.
paced-breathing-to-body-scan = If you want to stay with the body, this goes through it slowly.
paced-breathing-to-check-in = If you want to put into words how it is now, this takes two minutes.
