# Translated for this project; not yet reviewed by a native speaker.
making-room-title = مكان صغير لشعور كبير
making-room-purpose = لشعور لا يذهب: ترك الصراع معه بضع دقائق، وإعطاؤه قليلًا من المتسع.
making-room-dose = كلما أخذ شعور ما مكانًا كبيرًا. تكفي دقائق قليلة.
making-room-science = في دراسات قصيرة كان ترك الشعور حاضرًا أنفع من عدم فعل شيء. ومع أناس في ظروف صعبة اختُبر ذلك جزءًا من برنامج.
making-room-caution-terrible = إن كان الشعور من شيء فظيع حدث، فقد يكون هذا أفضل بصحبة شخص موضع ثقة.
making-room-caution-dizzy = عند أي ألم أو دوار يُستحسن التوقف. والجلوس مناسب، والتخيّل وحده يكفي.
making-room-feeling-question = ما الشعور الحاضر هنا؟
making-room-feeling-hint = كلمة أو بضع كلمات: حزن، غضب، خوف، فراغ، غيرة، خليط من كل شيء.
making-room-feeling-short = الشعور
making-room-strength-label = كم هي قوته؟
making-room-strength-low = يكاد لا يوجد
making-room-strength-high = في أقصى قوته
making-room-strength-short = قوة الشعور
making-room-gently-question = هذا كثير دفعة واحدة
making-room-gently-hint =
    تمكن المتابعة برفق: العينان مفتوحتان، والقدمان على شيء ثابت، والانصراف عن الشعور ممكن في أي لحظة.
    ويمكن التوقف هنا والبدء بشيء أثبت. وفي «مساعدة الآن» أناس يمكن الحديث معهم.
making-room-about-question = ما الذي جاء به إلى هنا؟
making-room-about-hint = يكفي سطر واحد. ولا بأس إن لم يكن السبب معروفًا.
making-room-about-short = ما جاء به
making-room-place-question = أين هو في الجسد؟
making-room-place-hint = ببطء من الرأس إلى القدمين. يمكن اختيار أكثر من مكان، أو «لا مكان محدد».
making-room-place-short = مكانه
making-room-shape-question = لو أمكنت رؤيته، كيف يبدو؟
making-room-shape-hint = كبير أم صغير؟ وما شكله؟ دافئ أم بارد، ثقيل أم خفيف، ساكن أم متحرك؟ بعض الناس يرون حجرًا أو عقدة أو ضبابًا أو نحلة في مرطبان.
making-room-shape-short = كيف يبدو
making-room-around-question = نَفَس يدور حوله
making-room-around-hint =
    يدخل النفَس، ويمكن تخيّله يدور حول الشعور كما يدور الماء حول حجر، ثم يخرج ببطء. ولا حاجة إلى حبسه.
    يمكن أن يبقى الشعور. لا يلزم أن يصغر شيء. هناك فقط متسع أكبر قليلًا من كل جانب.
    دقيقة واحدة تكفي، وكل إيقاع مريح مناسب.
making-room-changed-question = ما الذي يُلاحظ فيه الآن؟
making-room-changed-hint = ربما تحرّك، أو تغيّر شكله، أو كبر، أو بقي كما هو.
making-room-changed-short = ما يُلاحظ الآن
making-room-asks-for-question = ما الذي قد يطلبه هذا الشعور؟
making-room-asks-for-hint = بعض المشاعر تطلب راحة أو صحبة أو كلمة واضحة أو وقتًا. وبعضها لا يطلب إلا مكانًا يكون فيه.
making-room-asks-for-short = ما يطلبه
making-room-strength-now-question = كم هي قوته الآن؟
making-room-strength-now-hint = أقوى أو أضعف أو كما كان: كل ذلك يحدث. إعطاء المكان لا يعني إبعاد الشعور.
making-room-strength-now-low = يكاد لا يوجد
making-room-strength-now-high = في أقصى قوته
making-room-strength-now-short = قوته الآن
making-room-summary-feeling = الشعور
making-room-summary-like = كيف يبدو
making-room-summary-asks = ما قد يطلبه
making-room-compare-strength = قوة الشعور
making-room-to-dropping-anchor = ما زال الشعور قويًا. هذا يساعد على إيجاد أرض ثابتة.
making-room-to-being-kind = شعور كهذا قد تنفعه كلمة لطيفة.
making-room-to-small-step = كُتب هنا ما قد يطلبه. هذا يجعل جزءًا منه صغيرًا يسهل البدء به.
