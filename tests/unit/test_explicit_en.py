"""Explicit intent in English is found however it is said; what only sounds like it is not."""

from __future__ import annotations

import pytest

from stillwater.domain.heard import TIERS
from tests.unit.safety_kit import tier

SUPPORT = """\
I want to die and I mean it
dying is the only thing I want
I keep wanting to kill myself
can't stop thinking about killing myself
i don't want to be alive anymore
I want my life to be over
I do not want to live another day
I have no wish to go on living
I should just kill myself
thinking of ending it all
I feel suicidal again
contemplating suicide at work
i'd rather be dead than wake up to this again
I feel like throwing myself under a train
want to unalive myself
told my dad I want to die
wnat to kil myslef
su1cide tonight
suicidal
am fed up of this life, I will drink poison
i wan die abeg""".splitlines()
NOW = """\
im going to end my life this weekend
I've decided to take my own life
I'm about to ctb
if mum leaves early i am going to hang myself tonight
I've set a date
I know exactly when and where
I've chosen how I'll die
by Sunday I'll be dead
My exit is planned for the new year
once the kids are asleep I will do it tonight
tonight's the night. phone off. love you
thursday, when the house is empty, i'm ending it
I'm going to take all my pills
i've bought a rope
the rope's up and I'm on the chair
the gun's loaded and I'm sat in the garage
got all the tablets lined up on the table
I'm on the bridge now
standing on the edge of the roof
I'm at the train station and I'm going to jump
in the bathroom with a knife from the kitchen
i'm up on the top level of the car park
walked into the sea up to my neck
took about forty tablets, feeling sick
just took the whole bottle
i swallowed everything in the cabinet
I've slit my wrists and i'm bleeding
took them. its done. dont wake my sister
I tied it and it broke, I'm going to try again
just tried to kill myself and it didn't work
note's on the kitchen table
wrote my suicide note
by the time you read this I'll be gone
tell my kids I love them, I'm going now
don't blame yourselves for what i'm about to do
see you all on the other side
goodbye to everyone who tried
gonna top myself tonight
i'm gonna do myself in
gonnae dae it the night""".splitlines()
HARMLESS = """\
I don't want to die, I want to live and see my kids grow up
I would never kill myself, I just need a rest
i'm not suicidal, i'm just very tired of this job
No, I have no plan and no wish to end my life
nobody should ever have to think about suicide
she asked if I was thinking of killing myself and I said no
I never wanted to kill myself, I wanted the pain in my knee to stop
my brother wants to die and I don't know how to help him
my friend said she's going to kill herself, what do I do
my sister took an overdose last night, she's in hospital and stable
a man jumped from the bridge near us, police everywhere
my cousin wrote a suicide note, we found him in time
worried about my son, he says he wants to end his life
a student told me he has a plan to kill himself, I called the counsellor
they found my neighbour hanging, I can't get it out of my head
the film where he says goodbye and jumps off the roof made me cry
the song goes I want to die in your arms
in the book she walks into the sea
I killed myself in the game again by jumping off the cliff
died three times on the last boss, going to kill him tonight
I'm dying of laughter
this meeting is killing me
my mum will kill me if I'm late
I could murder a curry tonight
I'd kill for a coffee
my phone died so I missed your call
my legs are dead after the gym
I'm dead tired and going to sleep until Sunday
going to jump in the shower and then bed
we jumped off the pier all afternoon
standing on the bridge watching the boats with the kids
up on the roof fixing tiles before the rain
I took all my pills with breakfast like the doctor said
bought a rope for the swing in the garden
got a new razor, shaved off the beard
cut my finger chopping onions, three stitches
I cut my own hair and it's a disaster
goodbye everyone, see you on Monday, enjoy the weekend
wrote my goodbye card for the girls at work, last day tomorrow
finally wrote my will, the solicitor was lovely, then we had lunch
gave away half my clothes before the move
I'm going to end it with him tonight, I deserve better
I've decided to end my contract and go freelance
tonight is the night, we open the restaurant
the plan is set, we leave for Greece on Friday
it's done, I handed in my notice, I'm free
the exam is tomorrow and I want to disappear into a book
I overdosed on cake at the wedding
her cat was put to sleep today and we buried him
writing an essay about suicide prevention for my nursing course
the leaflet says suicidal thoughts are a side effect, I haven't had any
my grandfather died in his sleep at ninety, peacefully
I've been clean from self-harm for two years and I'm proud of it
ten years ago I tried to die, and I'm so glad I lived
the news said a soldier shot himself
hang in there, I keep telling myself
my heart was racing at the penalty shootout
I'm so hungry I could die
shoot me a text when you land
this queue makes me lose the will to live""".splitlines()


@pytest.mark.parametrize("text", SUPPORT)
def test_a_wish_to_die_is_found_in_any_words(text):
    assert TIERS.index(tier(text)) >= TIERS.index("support")


@pytest.mark.parametrize("text", NOW)
def test_a_plan_means_or_a_farewell_is_found_in_any_words(text):
    assert TIERS.index(tier(text)) >= TIERS.index("support")


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_sounds_like_it_is_left_alone(text):
    assert tier(text) == "none"
