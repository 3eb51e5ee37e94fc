body-scan-title = Go through the body slowly
body-scan-purpose = For a restless or tired body: notice it part by part, from the feet to the head, without changing anything.
body-scan-dose = Once is worth it. Some people do it every evening, some only now and then.
body-scan-science = Whole courses that contain this helped a little with worry and low mood. Alone, it has been studied little, and the effects were small.
body-scan-caution-hard = For some people, attention to the body is hard, above all after something was done to it, or when panic sits in it. Looking outwards with the five senses may suit better. You can stop at any time.
body-scan-caution-pain = With strong pain, leave the part that hurts, and stay where it is easier.
body-scan-settle-question = Arrive where you are
body-scan-settle-hint =
    Lie down, sit or stay in your chair, as it suits you. The eyes may be open or closed.
    You will go from the feet to the head. For each part there is about a minute, and you can go on sooner.
    Nothing has to relax. A part you would rather not visit, or do not have, is simply passed by.
body-scan-feet-question = The feet
body-scan-feet-hint =
    Where do they touch something? Heels, soles, toes, one after the other.
    Warm, cold, tingling, or nothing at all: each is something noticed.
body-scan-legs-question = The legs
body-scan-legs-hint =
    Calves, knees, thighs. How heavy are they? Where is cloth, where is air?
    If a thought takes you along, come back to a knee.
body-scan-hips-question = The hips and the seat
body-scan-hips-hint =
    Feel how something carries you here. How does the weight divide between left and right?
    You can shift until it is a little more comfortable.
body-scan-belly-question = The belly
body-scan-belly-hint =
    It may rise and sink with the breath, or stay tight. Both can be as they are.
    What is there: warmth, a flutter, a knot, quiet?
body-scan-back-question = The back
body-scan-back-hint =
    From the bottom upwards, slowly. Where does it lean on something, where is it free?
    A tight place may stay tight. Let a breath or two go by beside it.
body-scan-hands-question = The arms and hands
body-scan-hands-hint =
    Upper arms, elbows, wrists, palms, each finger. Hands have often been busy all day.
    What do they feel just now, doing nothing?
body-scan-shoulders-question = The shoulders and the neck
body-scan-shoulders-hint =
    How high do the shoulders sit? Is one different from the other?
    They may sink, or stay. The throat and the neck belong to this part too.
body-scan-face-question = The face and the head
body-scan-face-hint =
    Jaw, tongue, cheeks, eyes, forehead. Small muscles do a lot here.
    Then the whole head, and what it rests on.
body-scan-whole-question = The body as a whole
body-scan-whole-hint =
    From the soles to the top of the head, all at once, as well as it goes.
    When the time is over, move fingers and toes, and look around the room.
body-scan-places-question = Where was there something to notice?
body-scan-places-hint = Pleasant, unpleasant or simply clear. You can choose several places, or none.
body-scan-places-short = Where
body-scan-notice-question = What do you notice now?
body-scan-notice-hint = In the body or in the mood. A few words, or nothing.
body-scan-notice-short = What you notice
body-scan-wish-question = What would the body like next?
body-scan-wish-hint = Some find water, a stretch, a blanket, fresh air. Some find: nothing for now.
body-scan-wish-short = What the body would like
body-scan-summary-notice = What you noticed
body-scan-summary-wish = What the body would like
body-scan-to-moving-gently = If the body would like to move, a few small stretches.
body-scan-to-senses = If looking inwards was too much, this looks outwards.
body-scan-to-sleep-wind-down = If sleep comes next, this helps to end the day.
