yoga-stretches-title = Stretch slowly
yoga-stretches-purpose = For a body that has been still or tense for long: seven slow stretches, all of them possible on a chair.
yoga-stretches-dose = Once is worth it. In the studies, people stretched several times a week.
yoga-stretches-science = Yoga courses of several weeks eased low mood for many people in studies. Ten minutes at home is much less than that.
yoga-stretches-caution-pain = Stop when something hurts or you feel dizzy. With an injury, weak bones, trouble with the back or balance, or in pregnancy, somebody who knows your health can say which of these fit.
yoga-stretches-caution-head = With high blood pressure, or trouble with the heart or the eyes, leave out what brings the head down or the legs up.
yoga-stretches-ready-question = Room for two arms
yoga-stretches-ready-hint =
    Clothes that let you breathe, and a chair that does not roll. Shoes may stay on.
    Every stretch is done small and slowly. A light pull is enough. Stop when something hurts or you feel dizzy.
    Any of it can be left out or only imagined.
yoga-stretches-way-question = Where would you like to stretch?
yoga-stretches-way-hint = With the floor, you stand at first and end by a wall, on a mat, a rug or a folded blanket.
yoga-stretches-way-short = Where
yoga-stretches-way-chair = All of it on a chair
yoga-stretches-way-floor = Standing, on a chair and on the floor
yoga-stretches-tall-seated-question = Sit tall
yoga-stretches-tall-seated-hint =
    Both feet on the ground, if they reach it. Let the top of the head rise a little, and the shoulders sink.
    Feel what carries you. Stay for some breaths.
yoga-stretches-tall-question = Stand tall
yoga-stretches-tall-hint =
    Feet a little apart, knees soft, arms at the sides. A chair or a wall within reach is good.
    Let the weight move to the toes, to the heels, and back to the middle. Stay for some breaths.
yoga-stretches-side-question = Bend to the side
yoga-stretches-side-hint =
    On the chair: one arm goes up and over, the other hand rests on the thigh. Three breaths.
    Come back to the middle, then the other side. The arm may stay down.
yoga-stretches-round-question = Round the back, open the chest
yoga-stretches-round-hint =
    Hands on the knees. Breathing out, let the back get round and the head sink.
    Breathing in, let the chest come forward and look ahead. Six times, in your own time.
yoga-stretches-fold-question = Fold forward
yoga-stretches-fold-hint =
    Still on the chair: slide the hands along the thighs and let the upper body follow, as far as it is easy.
    If the head does not like to hang, hold it up or stay half-way.
    Come up slowly, the head last.
yoga-stretches-turn-question = Turn to each side
yoga-stretches-turn-hint =
    Sit tall. Turn to one side from the ribs, one hand on the other thigh, one on the back of the chair. Do not pull.
    Three breaths, back to the middle, then the other side.
yoga-stretches-lean-question = Lean on something and rest
yoga-stretches-lean-hint =
    Lay the arms on a table, a cushion on your knees, or the back of another chair. Rest the forehead on the arms, if it likes to.
    Let the back get wide. Nothing to do for a minute or so.
yoga-stretches-rest-question = Rest on the knees
yoga-stretches-rest-hint =
    On the floor: kneel, sit back towards the heels, and let the upper body sink forward. The head rests on the ground, on the hands or on a cushion.
    If the knees do not like it, lie on one side instead.
    Come up slowly.
yoga-stretches-feet-up-question = Feet up a little
yoga-stretches-feet-up-hint =
    Put the feet on a second chair, a box or a bag. If there is nothing, stretch the legs and rest the heels on the ground.
    Hands where they like to lie. Rest, and let the breath come and go.
yoga-stretches-wall-question = Legs up against a wall
yoga-stretches-wall-hint =
    Lie on your back near a wall and let the legs rest against it. The knees may be bent. The calves on the seat of a chair do as well.
    Rest. When the time is over, bend the knees, roll to one side, and come up slowly.
yoga-stretches-notice-question = What do you notice now?
yoga-stretches-notice-hint = In the body, in the breath, in your mood. Something or nothing much.
yoga-stretches-notice-short = What you notice
yoga-stretches-places-label = Where do you notice it?
yoga-stretches-places-short = Where
yoga-stretches-summary-notice = What you noticed
yoga-stretches-to-body-scan = If you would like to stay with the body, this goes through it slowly.
yoga-stretches-to-paced-breathing = If it suits you now, a few minutes of slow breath.
yoga-stretches-to-mindful-walking = If you would like to move on, a slow walk, or slow hands.
