moving-gently-title = Move a little, gently
moving-gently-purpose = For a stiff or tense body: six small stretches on a chair.
moving-gently-dose = As often as it does you good. Two minutes count too.
moving-gently-science = Moving regularly lifts mood for many people, on average. These few small stretches alone have hardly been studied.
moving-gently-caution-pain = Stop when something hurts or you feel dizzy. With a fresh injury, after an operation, or in pregnancy, somebody who knows your health can say what fits.
moving-gently-caution-hurt = If some movements bring back something bad, leave them out. All of it works with open eyes, and in small.
moving-gently-ready-question = Ready when you are
moving-gently-ready-hint =
    A chair is good, and so are a bed, the floor or a wheelchair. If both feet reach the ground, let them stand there.
    Each stretch is small and slow. It may pull a little; it does not hurt. Stop when something hurts or you feel dizzy.
    Only imagining a movement counts too. Any of them can be left out.
moving-gently-length-question = How much fits today?
moving-gently-length-hint = Each of these is whole in itself.
moving-gently-length-short = How much
moving-gently-length-whole = All six stretches
moving-gently-length-half = Only three: shoulders, wrists, ankles
moving-gently-length-imagine = All six, only in my mind
moving-gently-picture-question = Moving in your mind
moving-gently-picture-hint =
    Stay as you are, as comfortable as it goes. Read each movement and picture it, slowly, from the inside.
    If a part of you wants to join in, it may. If not, that is fine.
moving-gently-neck-question = The neck
moving-gently-neck-hint =
    Let the head sink towards one shoulder, without pulling. Stay for three breaths.
    Come back to the middle. Then the other side. The head does not roll backwards.
moving-gently-shoulders-question = The shoulders
moving-gently-shoulders-hint =
    Roll both shoulders: up, back, down. Five slow circles, as large as they like to be.
    Then five the other way round.
moving-gently-side-question = The sides
moving-gently-side-hint =
    One arm reaches up and over, the other hand holds on to the seat or the thigh. Bend to the side as far as it is pleasant.
    Two or three breaths, then the other side. The arm may also stay down.
moving-gently-wrists-question = The wrists and fingers
moving-gently-wrists-hint =
    Circle both wrists, a few times each way.
    Then spread the fingers wide, and let them go soft.
moving-gently-ankles-question = The ankles
moving-gently-ankles-hint =
    Lift one foot a little and draw a slow circle with it. A few times each way.
    Then the other foot. The heel may stay on the ground.
moving-gently-fold-question = Forward, and rest
moving-gently-fold-hint =
    Bend forward slowly, hands on the thighs, as far as it is easy. Head and arms may hang.
    If hanging the head makes you dizzy, rest the arms on a table instead.
    Come up slowly, the head last.
moving-gently-notice-question = What do you notice now?
moving-gently-notice-hint = Warmer, wider, tired, sore, the same as before? And where?
moving-gently-notice-short = What you notice
moving-gently-places-label = Where do you notice it?
moving-gently-places-short = Where
moving-gently-liked-question = Which movement would you like to keep?
moving-gently-liked-hint = One that did you good, for a queue, a desk or a sleepless hour. It can also be none.
moving-gently-liked-short = A movement to keep
moving-gently-summary-notice = What you noticed
moving-gently-summary-liked = A movement to keep
moving-gently-to-yoga-stretches = If you would like a little more, ten minutes of slow stretches.
moving-gently-to-body-scan = If you would rather lie still now, this goes through the body slowly.
moving-gently-to-mindful-walking = If you would like to move on, a slow walk, or slow hands.
