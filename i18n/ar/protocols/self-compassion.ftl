# Translated for this project; not yet reviewed by a native speaker.
self-compassion-title = الوقوف إلى جانب النفس
self-compassion-purpose = لشيء يؤلم: البقاء معه قليلًا، كما يفعل صديق طيب.
self-compassion-dose = مرة واحدة مفيدة. وبعض الناس يعودون إليها كل أسبوع.
self-compassion-science = في دراسات كثيرة خفّفت برامج من هذا النوع الحزن والضغط. وربما يبدو الأثر فيها أكبر مما هو، ولم تكن أفضل من علاجات أخرى.
self-compassion-caution-slowly = قد تجعل الكلمات اللطيفة ألمًا قديمًا أعلى صوتًا في البداية. يمكن التمهّل أو التوقف.
self-compassion-caution-terrible = إن كان الأمر شيئًا فظيعًا حدث لك، فقد يكون أفضل بصحبة شخص موضع ثقة.
self-compassion-pain-question = ما الذي يؤلم أو يثقل القلب؟
self-compassion-pain-hint = ليس من اللازم أن يكون أسوأ شيء. شيء متوسط الثقل بداية جيدة، ولا حاجة إلى التفاصيل.
self-compassion-pain-short = ما يؤلم
self-compassion-feeling-question = ما اسم هذا الشعور؟
self-compassion-feeling-hint = كلمة أو كلمتان. و«لا أعرف» كلمة مناسبة أيضًا.
self-compassion-feeling-short = الشعور
self-compassion-place-label = أين هو في الجسد، إن كان له مكان؟
self-compassion-place-short = مكانه
self-compassion-hand-question = يد على الجسد، لمن يرغب
self-compassion-hand-hint =
    إن كان ذلك مريحًا، يمكن وضع يد أو اليدين حيث يطيب الأمر: على البطن أو الصدر أو الذراع الأخرى. ويكفي التخيّل، ويمكن ترك هذا أيضًا.
    ما دفء اليدين وما ثقلهما؟ ثلاثة أنفاس تأتي وتذهب على مهل.
    وقد يقال في الداخل: هذه لحظة صعبة.
self-compassion-others-question = من غيرك قد يعرف شيئًا كهذا؟
self-compassion-others-hint = بلا أسماء. ربما شخص من المعارف، أو غرباء في الموقف نفسه هذه الليلة. لا يصغر الألم بذلك، لكن آخرين يعرفونه أيضًا.
self-compassion-others-short = آخرون يعرفونه
self-compassion-hear-question = ما الذي يطيب سماعه الآن؟
self-compassion-hear-hint = ممّن يقف إلى جانبك تمامًا: شخص حقيقي، أو متخيَّل، أو حيوان لو كان ينطق.
self-compassion-hear-short = ما يطيب سماعه
self-compassion-letter-question = ماذا تقول رسالة قصيرة لطيفة منك إليك؟
self-compassion-letter-hint = بضعة أسطر. بعض الناس يبدؤون بعبارة «من المفهوم أن …» أو «أتمنى لك …». وإن بدت الكلمات اللطيفة غير صادقة، فالكلمات البسيطة تكفي.
self-compassion-letter-short = رسالة إلى النفس
self-compassion-writing-question = كيف كانت كتابة هذا؟
self-compassion-writing-hint = كل واحد من هذه يحدث لكثير من الناس.
self-compassion-writing-short = كيف كانت الكتابة
self-compassion-writing-good = طيبة أو دافئة
self-compassion-writing-strange = غريبة
self-compassion-writing-hurts = مؤلمة، أو صار كل شيء أعلى صوتًا
self-compassion-writing-nothing = لم ألاحظ شيئًا يُذكر
self-compassion-slowly-question = على مهل إذن
self-compassion-slowly-hint =
    بعد وقت طويل بلا لطف قد يلسع اللطف في البداية، كما تلسع المياه الدافئة يدين باردتين. ليس في ذلك أي عيب.
    الرسالة يمكن أن تنتظر. نظرة في المكان أو من نافذة، إلى شيء هادئ. وما الذي يسند الجسد الآن: كرسي، أرض، سرير؟
    يمكن المتابعة أو التوقف هنا. وإن بقي الألم شديدًا، ففي «مساعدة الآن» أناس يمكن الحديث معهم.
self-compassion-act-question = ما الشيء اللطيف الذي قد ينفعك اليوم؟
self-compassion-act-hint = شيء يحتاج إليه الجسد أو القلب: طعام، راحة، هواء، صحبة، قول «لا» لأحد. والصغير يكفي.
self-compassion-act-short = شيء لطيف
self-compassion-summary-pain = ما يؤلم
self-compassion-summary-others = آخرون يعرفونه أيضًا
self-compassion-summary-words = كلمات لطيفة
self-compassion-summary-act = شيء لطيف واحد
self-compassion-to-dropping-anchor = كُتب هنا أن الألم صار أعلى. هذا يساعد على إيجاد أرض ثابتة أولًا.
self-compassion-to-making-room = إن كان الشعور ما زال هنا، فهذا يعطيه مكانًا صغيرًا.
self-compassion-to-being-kind = طريق أقصر إلى المكان نفسه، ليوم آخر.
