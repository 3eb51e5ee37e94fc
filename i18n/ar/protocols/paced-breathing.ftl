# Translated for this project; not yet reviewed by a native speaker.
paced-breathing-title = تنفّس على إيقاع بطيء
paced-breathing-purpose = للحظة توتر: دقائق من التنفس البطيء على إيقاع مناسب.
paced-breathing-dose = في أي وقت مناسب. خمس دقائق مدة جيدة، ودقيقة واحدة تنفع أيضًا.
paced-breathing-science = جُرّبت تمارين التنفس في عدد من الدراسات الصغيرة. في المتوسط خفّ التوتر قليلًا عند من مارسوها. وليس الأمر واحدًا عند كل الناس.
paced-breathing-caution-illness = مع مرض في القلب أو الرئتين، أو أثناء الحمل، يمكن سؤال من يعرف الحالة الصحية إن كان التنفس البطيء مناسبًا. أما «التنفس كما هو» فلا يغيّر شيئًا في التنفس.
paced-breathing-caution-fear = عند بعض الناس يزيد الانتباه إلى التنفس من الخوف. حينها قد يكون النظر إلى الخارج أنسب: بعينين مفتوحتين، أو مع الحواس الخمس.
paced-breathing-ready-question = مكان للتنفس
paced-breathing-ready-hint =
    الجلوس أو الاستلقاء أو الوقوف، كلها مناسبة. ويمكن أن تستريح يد أو اليدان على البطن، أو في أي مكان مريح.
    إرخاء الكتفين. والعينان مفتوحتان أو مغمضتان.
    لا حاجة إلى أي جهد. وعند الشعور بدوار أو انزعاج، الأفضل التوقف والعودة إلى التنفس المعتاد.
paced-breathing-rhythm-question = أي إيقاع يناسب الآن؟
paced-breathing-rhythm-hint = الأرقام بالثواني. ويمكن جعل الإيقاع أسرع أو أبطأ في الشاشة التالية.
paced-breathing-rhythm-short = الإيقاع
paced-breathing-rhythm-calm = هادئ: شهيق 4، زفير 6
paced-breathing-rhythm-slower = أبطأ: شهيق 5، زفير 7
paced-breathing-rhythm-box = مع سكون قصير: شهيق 4، سكون 2، زفير 4، سكون 2
paced-breathing-rhythm-own = التنفس كما هو، بلا عد
paced-breathing-calm-breath-question = شهيق في أربع، وزفير في ست
paced-breathing-calm-breath-hint =
    شهيق حين تكبر الدائرة، وزفير حين تهدأ. يكفي نفس صغير هادئ.
    وإذا ضاع العد، فالشهيق التالي بداية جديدة.
paced-breathing-slower-breath-question = شهيق في خمس، وزفير في سبع
paced-breathing-slower-breath-hint =
    البطء لا يعني العمق. يكفي من الهواء ما يدخل بسهولة.
    وإذا بدا الهواء قليلًا، فهناك زر «أسرع»، أو العودة إلى التنفس المعتاد.
paced-breathing-box-breath-question = شهيق، سكون، زفير، سكون
paced-breathing-box-breath-hint =
    أربع ثوان للشهيق، واثنتان للسكون، وأربع للزفير، واثنتان للسكون. في السكون لا ضغط على شيء؛ النفس ينتظر فقط.
    وإذا كان الانتظار ضيقًا، يمكن تركه، فيمضي التنفس بلا توقف.
paced-breathing-own-breath-question = التنفس كما هو
paced-breathing-own-breath-hint =
    لا شيء للعد ولا للتغيير. أين يُحَسّ النفس أوضح: في الأنف، أو الصدر، أو البطن، أو الظهر؟
    ستأتي أفكار. وفي كل مرة هناك نفس تالٍ للعودة إليه.
paced-breathing-notice-question = ما الذي يُلاحَظ الآن؟
paced-breathing-notice-hint = في الجسد، أو المزاج، أو الأفكار. قد يكون شيئًا، وقد لا يكون شيء يُذكر.
paced-breathing-notice-short = ما يُلاحَظ
paced-breathing-moment-question = في أي وقت من اليوم قد تناسب أنفاس بطيئة قليلة؟
paced-breathing-moment-hint = بعض الناس يأخذون ثلاثة منها وهم ينتظرون غليان الماء، أو قبل فتح باب. ويمكن ترك الأمر مفتوحًا.
paced-breathing-moment-short = وقت مناسب
paced-breathing-summary-notice = ما لوحظ
paced-breathing-summary-moment = وقت للأنفاس البطيئة
paced-breathing-to-senses = إن لم يكن الانتباه إلى التنفس مناسبًا، فهذا ينظر إلى الخارج.
paced-breathing-to-body-scan = للبقاء مع الجسد: مرور بطيء عليه جزءًا بعد جزء.
paced-breathing-to-check-in = لوصف هذه اللحظة بالكلمات: دقيقتان تكفيان.
