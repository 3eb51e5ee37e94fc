learn-low-mood-title = Get to know low mood
learn-low-mood-purpose = What low mood does to doing and sleeping, and why small doing may come first.
learn-low-mood-dose = Once, and again when you like. Five to eight minutes.
learn-low-mood-science = Short units like this, on a screen, lowered distress a little on average. Doing small things again is one of the best-studied ways out of low mood.
learn-low-mood-know-question = How would you describe a low day to someone who has never had one?
learn-low-mood-know-hint = A colour, a weight, a kind of weather … There is no wrong picture.
learn-low-mood-know-short = A low day
learn-low-mood-card-one-question = What low mood does
learn-low-mood-card-one-hint =
    Low mood is more than being sad. Joy goes flat, the body feels heavy, thinking gets slow, and small things cost a lot. Some people get irritable instead.
    It is common, all over the world, in every kind of life. It is not laziness, and nobody chooses it.
    When it lasts most of the day, nearly every day, for two weeks or longer, it is worth talking to a doctor or counsellor. There are treatments that help many people.
learn-low-mood-q-one-question = Somebody stays in bed and lets the phone ring. What is likely?
learn-low-mood-q-one-hint = Nobody counts points here.
learn-low-mood-q-one-short = Staying in bed
learn-low-mood-q-one-a = Laziness
learn-low-mood-q-one-b = Low mood has taken the energy.
learn-low-mood-q-one-c = There is no interest in other people.
learn-low-mood-q-one-because = Low mood takes energy first of all. From outside that can look like not wanting to; from inside it is often not being able to.
learn-low-mood-card-two-question = Doing and sleeping
learn-low-mood-card-two-hint =
    When doing costs so much, people do less. With less going on, fewer good moments come along. So the mood sinks a bit more. It is a circle.
    Sleep gets drawn in: awake at night, tired by day, naps that make the next night harder. Some people sleep very much and are still tired.
    A circle has no beginning to find. But it can be opened at almost any place.
learn-low-mood-q-two-question = Many people wait until they feel better before they do something. What often works in the other order?
learn-low-mood-q-two-hint = Choose what seems nearest to you.
learn-low-mood-q-two-short = In which order
learn-low-mood-q-two-a = A big push, all at once
learn-low-mood-q-two-b = Something very small first; the mood may follow later
learn-low-mood-q-two-c = Thinking about the reasons for longer
learn-low-mood-q-two-because = Energy often comes after the first small move, not before it. Not every time, and not at once. A big push tends to break down on the second day.
learn-low-mood-card-three-question = Small doing first
learn-low-mood-card-three-hint =
    Small means: it works on a bad day. Opening the window. One message. Shoes on and to the corner.
    It helps to choose something that matters a little, and to give it a time and a place. Daylight helps some people, and getting up at about the same time.
    If nothing works, that is no failure; it may be time for more help. When life seems not worth it, please turn to people: "Help now" is at the top of every screen.
learn-low-mood-mine-question = What does low mood do to your days and nights?
learn-low-mood-mine-hint = What do you do less, or more? What happens with your sleep?
learn-low-mood-mine-short = Your days and nights
learn-low-mood-try-question = What is one thing so small that it would work on a bad day?
learn-low-mood-try-hint = What, when, where? Half of it counts as well.
learn-low-mood-try-short = One very small thing
learn-low-mood-summary-mine = How it is with you
learn-low-mood-summary-try = One very small thing
learn-low-mood-to-small-step = Find one thing that matters, and make it small enough to do.
learn-low-mood-to-being-kind = If the voice inside is hard, a few kinder minutes may come first.
learn-low-mood-to-learn-sleep = How sleep works, and what helps it along.
