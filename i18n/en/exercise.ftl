pace-about = About { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }. You can go on at any time.
pace-in = in
pace-out = out
body-head = Head
body-face = Face
body-jaw = Jaw
body-throat = Throat
body-shoulders = Shoulders
body-chest = Chest
body-belly = Belly
body-back = Back
body-hips = Hips
body-arms = Arms
body-hands = Hands
body-legs = Legs
body-feet = Feet
body-everywhere = Everywhere
body-nowhere = Nowhere I can tell
