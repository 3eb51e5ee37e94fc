learn-support-title = Ask for help, and give it
learn-support-purpose = Who could know, how a first sentence may sound, what happens in counselling, and how to stand by a friend.
learn-support-dose = Once, and again before a talk. Five to eight minutes.
learn-support-science = Short units like this lowered distress a little on average. What holds people back from asking, and what makes talks helpful, has been studied often.
learn-support-caution-now = If someone is in danger now, you or another person, go to "Help now" first.
learn-support-know-question = What makes it hard to ask for help?
learn-support-know-hint = Not wanting to be a burden, not finding words, a bad experience, money, what people might say … It is different for everyone.
learn-support-know-short = What makes it hard
learn-support-card-one-question = Who, and how to begin
learn-support-card-one-hint =
    Most people find asking hard. Shame and the wish to manage alone are the most common reasons, all over the world.
    It need not be the closest person. Some look for someone who listened well once. Others find it easier with a stranger whose job it is: a doctor, a nurse, a teacher, a help line.
    A beginning can be short: "I have not been doing well. Do you have ten minutes?" Or: "I do not need advice, only someone to listen." You choose how much you tell.
learn-support-q-one-question = What is enough for a beginning?
learn-support-q-one-hint = Nobody counts points here.
learn-support-q-one-short = A beginning
learn-support-q-one-a = One honest sentence
learn-support-q-one-b = The whole story, in order
learn-support-q-one-c = Proof that it is bad enough
learn-support-q-one-because = One sentence opens the door. The rest may come later, or another day. Nobody has to be in a bad enough state first.
learn-support-card-two-question = If the answer is no; and what happens in counselling
learn-support-card-two-hint =
    A "no" or a clumsy answer hurts. Often it is about the moment, or about what the other person can bear; it is no verdict on you. There is a second person to ask.
    In counselling or therapy, the first talks are mostly about what brings you, what you hope for, and whether you get on. You can ask questions, leave things out, and say when something does not fit.
    What you say stays there, with few exceptions, such as danger to life. You can ask about them at the start. Getting on with each other matters a good deal; changing to someone else is allowed.
learn-support-q-two-question = In a first talk with a counsellor, what is up to you?
learn-support-q-two-hint = Choose what seems nearest to you.
learn-support-q-two-short = Up to you
learn-support-q-two-a = To answer everything
learn-support-q-two-b = How much you tell, and what you ask
learn-support-q-two-c = To know what is wrong with you
learn-support-q-two-because = You set the pace. "I would rather not talk about that yet" is a whole answer, and a good counsellor will respect it.
learn-support-card-three-question = Standing by a friend
learn-support-card-three-hint =
    Listening does more than solving. "That sounds hard. What is the worst of it?" opens more than a good tip. Silence is fine.
    If you are worried about somebody's life, it is all right to ask about it openly. Studies found no sign that asking puts the idea into anyone's head. Stay with them, or see that someone does, and bring in help. A promise to keep it secret can be broken for that.
    And you: what can you give, and what is too much? You can be a friend without being the only help.
learn-support-mine-question = When did somebody listen to you well, or you to somebody? What did it?
learn-support-mine-hint = A look, a question, a cup of tea, no advice … Small things count.
learn-support-mine-short = When listening was good
learn-support-try-question = Who could it be now, and what is your first sentence?
learn-support-try-hint = To ask for help or to offer it. Written, spoken, or only thought for now.
learn-support-try-short = A person and a sentence
learn-support-summary-mine = What makes it hard, what made it good
learn-support-summary-try = A person and a first sentence
learn-support-to-before-session = If a talk with a professional is coming up: get it ready.
learn-support-to-problem-management = If help is needed with one clear problem, take it in small parts.
learn-support-to-being-kind = If asking feels shameful, a few kinder minutes may come first.
