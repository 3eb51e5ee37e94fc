# Translated for this project; not yet reviewed by a native speaker.
mirror-wrote = من كتابتك:
mirror-hear = كلماتك كما هي:
mirror-staying = لحظة مع كلماتك:
mirror-matters = يبدو أن لهذا أهمية:
mirror-stands-out = هذا الجزء يلفت النظر:
mirror-again = ها هي مرة أخرى:
mirror-pause = سطر للتوقف عنده:
mirror-keep = شيء يبقى في البال:
mirror-label = كلماتك أنت، كما كُتبت
