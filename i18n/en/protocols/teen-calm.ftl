teen-calm-title = Slow it down
teen-calm-purpose = For a racing heart, a tight body or a head that is too loud: breathe out longer than in.
teen-calm-dose = A few minutes. It gets easier when it is also done on calm days.
teen-calm-science = Slow breathing takes a little stress away on average; most studies were with adults. One study with younger teenagers used it in a group, with trained adults.
teen-calm-caution-breath = If watching your breath makes you more uneasy, you are not doing it wrong. Look around and count five things you can see instead.
teen-calm-caution-stop = If you feel dizzy, stop and breathe the way you usually do. With asthma or a heart problem, ask somebody who knows about it first.
teen-calm-body-now-question = What is your body doing right now?
teen-calm-body-now-hint = Fast heart, cold hands, tight jaw, jumpy legs … or nothing special. A few words are enough.
teen-calm-body-now-short = Your body before
teen-calm-tight-label = How tense is it?
teen-calm-tight-short = How tense before
teen-calm-tight-low = loose
teen-calm-tight-high = as tense as it gets
teen-calm-ready-question = Find a place to be for a moment
teen-calm-ready-hint =
    Sit, stand or lie down. On a bus or in a classroom it works too; nobody will notice.
    If you like, put a hand on your belly. It may rise a bit when you breathe in and sink when you breathe out. No hand is fine as well.
    Nothing to hold, nothing to push. The only trick is that out takes longer than in.
teen-calm-breathe-question = Breathe along, if you like
teen-calm-breathe-hint =
    In while you count to four. Out while you count to six, as if you blew on hot soup.
    Thoughts will come in between. Let them talk, and go back to the next breath out.
    Too slow for you? Make it faster with the buttons. You can stop at any time.
teen-calm-changed-question = What is different now, or just the same?
teen-calm-changed-hint = In the body or in the head. "Nothing changed" is a good answer too; not everything works for everyone.
teen-calm-changed-short = Your body after
teen-calm-tight-again-label = How tense is it now?
teen-calm-tight-again-short = How tense now
teen-calm-tight-again-low = loose
teen-calm-tight-again-high = as tense as it gets
teen-calm-moment-question = When might three slow breaths be handy?
teen-calm-moment-hint = Before a test, before you send a message, when a row starts, when you cannot fall asleep …
teen-calm-moment-short = When it may be handy
teen-calm-summary-noticed = What you noticed
teen-calm-summary-later = When it may be handy
teen-calm-compare-tight = How tense it was
teen-calm-to-teen-feelings = Now that it is a bit quieter: what is the feeling called?
teen-calm-to-teen-problems = If the cause is still there, take it apart here.
teen-calm-to-senses = If breathing is not your thing, this one uses eyes, ears and hands.
