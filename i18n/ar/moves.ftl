# Translated for this project; not yet reviewed by a native speaker.

# reflect
move-reflect-wrote = «{ $quote }». هكذا قيلت بكلماتك.
move-reflect-stay = «{ $quote }». هناك وقت للبقاء لحظة مع هذا.
move-reflect-stay-plain = «{ $quote }».
move-reflect-two = «{ $quote }»، وأيضًا: «{ $quote2 }». الأمران معًا في كلماتك.
move-reflect-weight = «{ $quote }». يبدو حملًا ثقيلًا.
move-reflect-weight-plain = «{ $quote }». هذا كثير.
move-reflect-matters = «{ $quote }». يبدو أن لهذا أهمية.
move-reflect-sure = «{ $quote }». في هذه الكلمات شيء من { $feeling }.
move-reflect-sure-stay = عند قراءة «{ $quote }» يصل شيء من { $feeling }. له مكان هنا.
move-reflect-guess = «{ $quote }». يبدو أن فيها شيئًا من { $feeling }، أم هو شيء آخر؟
move-reflect-guess-near = قد يكون هذا ظنًا خاطئًا: هل هناك شيء من { $feeling } حول «{ $quote }»، أم هو شيء آخر؟
move-reflect-earlier = قبل قليل جاء في كلماتك: «{ $earlier }». قد يتصل بهذا، وقد لا يتصل.
move-reflect-no-hurry = «{ $quote }». لا عجلة في هذا.
move-reflect-makes-sense = «{ $quote }». بعد ما كُتب من قبل، هذا مفهوم.
move-reflect-still-here = «{ $quote }». هو هنا، وهناك الآن من ينظر إليه.
move-reflect-light = «{ $quote }». في هذا شيء مضيء.
move-reflect-distance = من على بعد خطوات يُقرأ هكذا: «{ $quote }». قد يبدو من هناك كما هو، أو مختلفًا قليلًا.
move-reflect-thread = أولًا «{ $earlier }»، والآن «{ $quote }». ربما بينهما خيط.
move-short-fine = كلمات قليلة تكفي. قد يكون خلفها الكثير، وقد لا يكون اليوم.
move-short-fine-plain = كلمات قليلة تكفي.
move-short-not-knowing = عدم المعرفة جواب أيضًا. يمكن أن يبقى مفتوحًا.
move-short-quiet = يمكن أن يكون هنا هدوء قليلًا. لا يلزم أن يأتي شيء.
move-short-earlier = كانت هنا قبل قليل هذه الكلمات: «{ $earlier }». ما زالت هنا.
move-repeated-stays = مرة أخرى: «{ $quote }». يبدو أنها تريد مكانًا هنا.
move-skipped-wait = لا سؤال الآن. الحقل هنا لأي شيء، بأي ترتيب.
move-care-feet = لا أسئلة أخرى عنه الآن. القدمان على الأرض، ونَفَس بطيء واحد، إن أمكن.
move-care-words = «{ $quote }». هذا أيضًا هنا الآن. في «مساعدة الآن» أناس يصغون.
move-care-stay = «{ $quote }». يُقرأ كما هو. لا يلزم حلّ شيء في هذه الدقيقة.

# affirm
move-affirm-said = «{ $quote }». صار لهذا كلمات. ليس ذلك سهلًا دائمًا.
move-affirm-said-plain = «{ $quote }». صار له كلمات.
move-affirm-looking = هناك نظر إلى «{ $quote }» بدل النظر بعيدًا. وهذا ليس قليلًا.
move-affirm-care = في «{ $quote }» حرص على أحد.
move-affirm-keeping-on = مع كل ما في «{ $quote }»، وُجد وقت للكتابة.
move-affirm-honest = «{ $quote }». قيل كما هو، من غير تجميل.
move-affirm-value = في «{ $quote }» يظهر شيء له قيمة عندك.

# ask-open
move-short-one-word = ما أول كلمة تأتي، مهما كانت؟
move-short-body = أين في الجسد يُحَسّ بشيء الآن، إن كان هناك شيء؟
move-short-today = ما شيء صغير كان في هذا اليوم، أيًّا كان؟
move-short-number = من 0 إلى 10، كم ثقل هذا اليوم، وما الذي يجعله هذا الرقم؟
move-short-picture = لو كان هذا طقسًا، كيف يكون؟
move-short-easier = ما الأسهل للكتابة عنه بدل هذا؟
move-repeated-back = عادت هذه الكلمات: «{ $quote }». ما الذي لم يُقل فيها بعد؟
move-repeated-other-words = «{ $quote }»، من جديد. كيف تُقال بكلمات أخرى؟
move-skipped-other = تُرك ذلك السؤال. ما الذي يُفضَّل النظر إليه؟
move-skipped-here = تُرك، ولا بأس. ما الذي في المقدمة الآن؟
move-skipped-small = سؤال أصغر إذن: ما الموجود حولك في هذه اللحظة؟
move-skipped-return = ليس ذاك. ما الذي يستحق نظرة أخرى في «{ $earlier }»؟
move-ask-most = «{ $quote }». ما الأهم في هذا؟
move-ask-most-plain = ما الأهم في «{ $quote }»؟
move-ask-more = «{ $quote }». ما الذي يتصل به أيضًا؟
move-ask-around = «{ $quote }». ما الذي كان يحدث حوله؟
move-ask-like = «{ $quote }». كيف هو حمل هذا؟
move-ask-like-plain = «{ $quote }». كيف هو ذلك؟
move-ask-first-noticed = «{ $quote }». ما أول شيء لوحظ؟
move-ask-in-body = أين في الجسد يستقر «{ $quote }»، إن استقر؟
move-ask-name = أي كلمة هي الأقرب إلى الشعور في «{ $quote }»؟
move-ask-hardest = «{ $quote }». أي جزء منه هو الأصعب؟
move-ask-people = من يعرف عن «{ $quote }»، وماذا يرى منه؟
move-ask-said-then = ماذا دار في البال عند «{ $quote }»؟
move-ask-miss = «{ $quote }». ما الذي يُشتاق إليه أكثر؟
move-ask-remember = «{ $quote }». ما الذي يحسن أن يبقى في الذاكرة منه؟
move-ask-nights = «{ $quote }». كيف هو الوقت حول النوم؟
move-ask-money-weight = «{ $quote }». ما أكثر شيء يتغير به في الأيام؟
move-ask-home = «{ $quote }». ما الذي يعطي الآن شيئًا من الثبات؟
move-ask-anger-for = «{ $quote }». ما الذي يطلب الحماية هناك؟
move-ask-needs = «{ $quote }». ما الذي تحتاجه هذه اللحظة؟
move-ask-needs-plain = «{ $quote }». ما المطلوب؟
move-ask-exception = متى كان «{ $quote }» أخفّ قليلًا، ولو ساعة؟
move-ask-other-side = «{ $quote }». ما الذي قد يصحّ أيضًا إلى جانبه؟
move-ask-knows = «{ $quote }». ما المعروف منه يقينًا، وما الذي لم يُعرف بعد؟
move-ask-ought = «{ $quote }». من أين جاءت هذه القاعدة؟
move-ask-word-for-self = إن لم يكن «{ $quote }» كل شيء فيك، فما الموجود غيره؟
move-ask-friend = لو كتب شخص عزيز «{ $quote }»، فماذا يُقال له؟
move-ask-far = عند النظر إلى «{ $quote }» من العام المقبل، ما الذي يبرز؟
move-ask-problem-name = لو كان لـ«{ $quote }» اسم خاص، فما هو؟
move-ask-behind = «{ $quote }». ما الذي وراءه وله قيمة عندك؟
move-ask-tried = ما الذي جرى فعله حتى الآن للعيش مع «{ $quote }»؟
move-ask-carried = ما الذي أعان على عبور الأيام مع «{ $quote }»؟
move-ask-better = «{ $quote }». ما الذي قد يكون أفضل قليلًا من الآن؟
move-ask-tomorrow = لو كان الغد أخفّ قليلًا، فما أول ما قد يُلاحظ؟
move-ask-keep-good = «{ $quote }». ما الذي جعله ممكنًا؟
move-ask-savour = «{ $quote }». ما أجمل لحظة فيه؟
move-ask-kind = «{ $quote }». كيف تكون هنا كلمة لطيفة إلى النفس؟
move-ask-kind-plain = «{ $quote }». ما الذي يقال للنفس بلطف؟
move-ask-who-near = من يحسن أن يكون قريبًا، مع «{ $quote }»؟
move-ask-small-part = أي جزء من «{ $quote }» هو في اليد، إن وُجد؟
move-ask-values = «{ $quote }». ما القيمة التي يحسن أن تبقى في هذا؟
move-ask-now-different = بعد كتابته، كيف يبدو «{ $quote }»؟
move-ask-next = ماذا يأتي بعد هذا، بأي ترتيب؟
move-care-room = للوصول إلى هذا المكان: ما ثلاثة أشياء تُرى من هنا؟
move-care-near = من يمكن أن يكون قريبًا الآن، في المكان أو على الهاتف؟
move-care-sounds = ماذا يُسمع في هذه اللحظة، قريبًا أو بعيدًا؟
move-care-warm = ما الشيء الدافئ أو الناعم القريب من اليد؟

# summarise
move-sum-so-far = حتى الآن: «{ $earlier }». والآن: «{ $quote }». كلاهما من كلماتك.
move-sum-missing = لجمعه: «{ $earlier }»، و«{ $quote }». ما الناقص؟
move-sum-way = من «{ $earlier }» إلى «{ $quote }». هذا طريق غير قصير في جلسة واحدة.
move-sum-weigh = «{ $earlier }». «{ $quote }». أي الاثنين أثقل الآن، وكيف؟
move-sum-side = جنبًا إلى جنب، بكلماتك: «{ $earlier }» و«{ $quote }».
move-sum-three = باختصار، كُتب «{ $earlier }»، ثم «{ $quote }». وقد سُمع.

# offer-exercise
move-offer-later = «{ $quote }». هنا شيء يستعمله بعض الناس في مثل هذا: «{ $exercise }». ينتظر في النهاية، لمن يرغب.
move-offer-beside = إلى جانب الكتابة يوجد هنا «{ $exercise }». مكانه في النهاية، ولا بأس بتركه.
move-offer-settle = لدقيقة أهدأ يوجد «{ $exercise }». مكانه في النهاية، أو في أي وقت من الصفحة الأولى.
move-offer-body = الكلمات طريق. و«{ $exercise }» طريق آخر، مع الجسد، وينتظر في النهاية.

# teach
move-teach-words = «{ $quote }». وجدت دراسات أن الشعور كثيرًا ما يصغر قليلًا حين تصير له كلمات.
move-teach-thoughts = «{ $quote }». قد تبدو الفكرة كأنها حقيقة وهي فكرة. ويمكن النظر إليها.
move-teach-alarm = «{ $quote }». كثيرًا ما يدق الجسد إنذاره مبكرًا ليحمينا. ومع الوقت يهدأ من جديد.
move-teach-grief = «{ $quote }». يأتي الشوق في موجات، وليس له موعد.
move-teach-shared = «{ $quote }». كثيرون يعرفون شيئًا كهذا، وإن بدا في العزلة.

# close
move-close-stop-or-on = «{ $quote }». هذا موضع مناسب للتوقف، والمتابعة حسنة أيضًا.
move-close-take = ما الذي يحسن أخذه معك مما كُتب؟
move-close-step = بعد «{ $quote }»: ما الشيء الصغير الممكن اليوم أو غدًا، أو لا شيء؟
move-close-rest = قيل الكثير. يمكن أن يستريح هنا، ويبقى لك.
move-close-thanks = شكرًا على «{ $quote }». تُجمع كلماتك عند التوقف.
move-close-thanks-plain = «{ $quote }». عند التوقف تُجمع كلماتك.
move-close-after = ما الذي يناسب الساعة القادمة، بعد هذا كله؟

# repair
move-repair-how = شكرًا على قول ذلك. كيف يُقال إذن بكلماتك؟
move-repair-how-plain = كيف يُقال إذن بكلماتك؟
move-repair-missed = فات شيء هناك. ما هو؟
move-repair-drop = سُحب ذلك الظن. ما الأقرب؟
move-repair-yours = لا أحد أعلم منك بهذا. أي كلمات أنسب؟
move-repair-taken-back = سُحب ذلك. الحقل هنا لكلماتك أنت.
move-repair-heard = إذن، الأقرب هو هذا: «{ $quote }». هذا هو المعتمد الآن.
move-repair-heard-more = «{ $quote }». هذا أوضح. ما الذي يتبعه أيضًا؟
move-repair-heard-thanks = شكرًا، صارت هكذا: «{ $quote }».
move-repair-heard-thanks-plain = صارت هكذا: «{ $quote }».
move-repair-heard-short = شكرًا. زال الظن الخاطئ.
