card-anxiety-title = What is anxiety?
card-anxiety-text =
    Anxiety is an alarm. It makes the heart beat faster, the stomach tighten and the mind look for danger. Without it, people would walk into traffic.
    Sometimes the alarm rings too often, too loudly, or when there is no fire. Then people begin to avoid things: calls, buses, meetings, evenings alone. Avoiding brings quick relief, and makes the alarm more sensitive.
    This is very common. It happens to calm and to brave people, and nobody chooses it. An alarm that rings too easily can learn to ring less, often with help, and step by step.
    What helps many people: a slower breath, looking at the worry from two sides, going near what is feared in small steps, sleep, and company.
    If anxiety fills most days for weeks, or keeps you from what you need to do, it is worth talking to a doctor or counsellor. Most people with strong anxiety never get help, though there is help that works.
card-low-mood-title = What is low mood?
card-low-mood-text =
    Everybody is down at times: after a loss, a quarrel, a long winter. Mostly it lifts again within days.
    Sometimes it stays. Joy goes flat, the body is heavy, thoughts turn against oneself, sleep and hunger change. When this lasts for most of the day, nearly every day, for two weeks or longer, it may be what doctors call depression.
    It is not laziness and not a lack of will. It has many causes at once: what happened, what is missing, the body, the family one comes from, poverty, loneliness.
    It is common all over the world, and it can be treated. Some people are helped by talking treatments, some by medicines, some by both. Small doing, daylight and people who stay near can carry part of it.
    You need not wait until it is bad enough. If life seems not worth living, please turn to people now: "Help now" is at the top of every screen.
card-grief-title = What is grief?
card-grief-text =
    Grief is what comes after a loss: of a person, an animal, a home, a country, a body that worked, a future that was planned.
    There are no fixed stages. Many people move back and forth: some hours with the loss, some hours with the dishes, the bills, even with laughter. Both belong to it. Laughing is no betrayal.
    It can show as tears, as anger, as emptiness, as tiredness, or as nothing at all for a while. Some feel relief, and then guilt about it. People and cultures grieve differently, and they do it in their own time.
    What many find good: saying the name, keeping a custom, someone who does not give advice, food, sleep.
    For about one in ten, grief stays as sharp as at first for a long time and leaves no room for life. That is no failure. There are people who know how to help with it.
card-panic-title = What is a panic attack?
card-panic-text =
    A panic attack is a wave of very strong fear. The heart races, the breath is short, hands tingle, the world looks unreal. Many think that they are dying or losing their mind.
    The wave usually rises within minutes and goes down by itself. It feels dangerous, and it is mostly the body's alarm going off without a fire. About one person in eight has such an attack at some time.
    What some people do: stay where they are if it is safe there, put both feet on the floor, name five things they see, let the breath out slowly. Not to make the wave go away, but to be with it until it goes.
    If this is new for you, or if there is pain in the chest, fainting or weakness on one side, get medical help: a body can have other reasons.
    When fear of the next attack begins to rule your days, a talking treatment helps many people.
card-trauma-reactions-title = After something terrible
card-trauma-reactions-text =
    After violence, an accident, a flight, a death, body and mind can stay on guard. Pictures come back uncalled, also in dreams. Noises startle. Some people feel nothing at all. Some are angry, ashamed, or cannot remember parts of it.
    These are reactions to something far out of the ordinary. They do not mean that you are weak or losing your mind. For most people they get quieter in the weeks after, above all where there is safety, rest and good company.
    Nobody has to tell it all. Being made to go through the details soon after does not help. You choose what you say, to whom, and when.
    What helps many: coming back to the present with eyes, ears and feet; ordinary days; being with people who do not press.
    If it goes on for more than a month, or gets worse, there are treatments that help many people. If you are still in danger, safety comes first: "Help now".
card-asking-for-help-title = Asking for help
card-asking-for-help-text =
    Asking for help is hard for most people. "Others have it worse." "I have to manage." "They will think I am mad." Such thoughts are so common that they have been studied in many countries.
    You need no diagnosis, no proof and no perfect words. "I have not been well for some time" is enough. So is a note, or a message.
    Some look for a person who has listened before. Others find it easier with someone whose job it is: a doctor, a nurse, a social worker, a teacher, a religious leader they trust, a help line.
    The first answer may disappoint. People are busy, or clumsy, or afraid. That says little about you, and nothing about the next one you ask.
    You stay the one who decides: what you tell, how far you go, and when you stop. Asking is not giving up. It is one of the oldest things people do for each other.
card-what-happens-in-therapy-title = What happens in therapy?
card-what-happens-in-therapy-text =
    In talking therapy or counselling, somebody trained listens, asks, and works with you on what you would like to be different. There are many kinds. Some look at thoughts and habits, some at feelings and relationships, some at the past.
    The first meetings are for getting to know each other: what brings you, what you hope for, what has helped before. You can ask too. How long does it take? What does it cost? What is written down? Who gets to know?
    What you say stays there. There are a few exceptions, such as danger to someone's life; ask about them.
    You may cry or laugh or be silent. You may say "not yet". Some weeks feel harder before they feel lighter.
    How well the two of you work together matters a good deal. If it does not fit, you can say so, or look for someone else. That is common, and no offence.
card-helping-a-friend-title = Helping a friend
card-helping-a-friend-text =
    You do not need the right words. Being there and listening is most of it.
    Some find it good to begin with what they see: "You have been quiet lately. How are you really?" Then to wait. To ask what would help, rather than to guess. Advice can come later, or not at all.
    Sentences such as "look on the bright side" often end a talk. "That sounds hard" keeps it open.
    If you are worried about somebody's life, you can ask about it openly. Studies found no sign that asking puts the idea into anyone's head. Stay with them, or see to it that somebody does, and get help. This is no secret to keep.
    Practical things carry a lot: a meal, a walk, coming along to an appointment.
    And look after yourself. You can be a friend without being the only one. Others can share it, and you may say what is too much.
card-stigma-title = "What will people think?"
card-stigma-text =
    Many people hide how they are, for fear of gossip, of losing work, of being treated like a child. Sometimes that fear is right: people with a troubled mind are still judged and left out, in every country. That is called stigma, and it is unfair.
    The hardest part often sits inside. After hearing long enough that it is weakness, a person begins to believe it. It can help to ask: would I say this about someone I love? Would I say it about a broken leg?
    A hard time in the mind is a part of a life. It is not who somebody is. Most people know it, from themselves or from someone near, and few talk about it.
    What changes minds best is meeting people who have lived through it. Nobody has to tell their story for that. You owe it to no one. You choose whether, to whom, and how much.
card-burnout-title = Worn out by work
card-burnout-text =
    Burn-out is a word for what can happen when strain at work goes on for a long time without enough rest, say or thanks. The word is meant for work in a job; but caring for a child or a parent can wear people out in much the same way.
    It mostly shows in three ways. No strength left, even after sleep. A growing distance: everything and everyone at work is too much. And the feeling of getting nothing done, however long the day.
    It often happens to people to whom their work matters. It says more about the load than about the person. So rest alone may not be enough; the load needs a look too. What could be less, later, shared or left? Who decides about it? Who could speak for you, or with you?
    Some of the signs can also come from low mood or from the body. If tiredness stays for weeks, a doctor can look for the cause.
card-anger-title = What is anger for?
card-anger-text =
    Anger says that something is not right: a limit was crossed, something is unfair, something dear is threatened. It gives strength to protect. It is a feeling like others, and no sign of a bad character.
    What is done with it is another matter. Anger narrows the view, and words said then are hard to take back.
    Many believe that it has to be let out: shouting, punching a pillow, typing the message. Many studies together say otherwise. What stirs up the body keeps anger going; what calms the body lets it come down. A slow breath, counting, walking away for ten minutes, cold water.
    Then comes the question of what it was about. Often there is hurt, fear or tiredness underneath. What do you need? What could you ask for, in one calm sentence?
    If anger leads to someone being hurt, you or another person, that is a reason to get help soon.
card-loneliness-title = What is loneliness?
card-loneliness-text =
    Loneliness is the gap between the company a person has and the company they long for. One can be alone and content, or lonely in a full room.
    About one person in six feels lonely. It comes at every age, often after a change: moving, a birth, an illness, a separation, a new school, getting old. It is no sign that someone is hard to love.
    Loneliness makes people careful. They expect a no, see coolness where there is none, and draw back a little further. Knowing that can help to read a face twice.
    Large plans are not needed. Some begin with small contacts: a greeting at the shop, a message to someone from before, an hour somewhere where others do the same thing. Being useful to somebody can bring people near as well.
    Not everything is in one person's hands. Distance, money, illness and being left out by others are real reasons.
card-talking-with-family-title = Telling people close to you
card-talking-with-family-text =
    To tell, or not to tell? There is no right answer for everyone. It can bring relief and help. It can also bring worry, questions, or silence. You are free to tell all, a little, or nothing.
    Some things to turn over first. Who has kept something to themselves before? What do I hope for: help, understanding, only that they know? What would I rather not hear? What stays mine?
    Then how. A quiet moment, or a walk side by side. Some write it down. "I want to tell you something. You need not solve it." "I have had a hard time since spring, and I am getting help."
    People close to you may be frightened, or say something clumsy. Often it takes a second talk. It can help to tell them what you need just now, and what you do not need.
    If telling somebody could put you in danger, it can wait. Someone outside may be the better first person.
card-medication-questions-title = Questions to ask about medicines
card-medication-questions-text =
    This card gives no advice about medicines. It gathers questions that people take to a doctor, a nurse or a pharmacist.
    What is this medicine for, in my case? What else could we do instead, or as well?
    How soon may I notice something? How will we know whether it helps, and when do we look at it together?
    What side effects are common? Which ones mean that I call you at once, and on which number?
    How do I take it: when, with or without food, what if I forget it once? What about alcohol, driving, other medicines, herbs?
    What if I am pregnant, want to be, or breastfeed? What if I have another illness?
    How long would I take it? How would we end it, when the time comes?
    What does it cost me?
    Please do not start, change or stop a medicine because of this page. If you have doubts about one you take, that is a good reason to ask soon.
