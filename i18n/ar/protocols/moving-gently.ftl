# Translated for this project; not yet reviewed by a native speaker.
moving-gently-title = حركة خفيفة لطيفة
moving-gently-purpose = لجسد متيبّس أو مشدود: ستة تمددات صغيرة على كرسي.
moving-gently-dose = كلما كان ذلك مريحًا. ودقيقتان تُحسبان أيضًا.
moving-gently-science = الحركة المنتظمة تحسّن مزاج كثير من الناس في المتوسط. أما هذه التمددات القليلة وحدها فلم تُدرس إلا نادرًا.
moving-gently-caution-pain = عند الألم أو الدوار، الأفضل التوقف. ومع إصابة حديثة، أو بعد عملية، أو أثناء الحمل، يمكن سؤال من يعرف الحالة الصحية عمّا يناسب.
moving-gently-caution-hurt = إذا أعادت حركة ما شيئًا سيئًا، يمكن تركها. وكل هذا ممكن بعينين مفتوحتين، وبحركات صغيرة.
moving-gently-ready-question = البداية على مهل
moving-gently-ready-hint =
    الكرسي مناسب، وكذلك السرير، أو الأرض، أو الكرسي المتحرك. وإن وصلت القدمان إلى الأرض، فلتستريحا عليها.
    كل تمدد صغير وبطيء. قد يشدّ قليلًا، لكنه لا يؤلم. وعند الألم أو الدوار، الأفضل التوقف.
    تخيّل الحركة يُحسب أيضًا. وكل حركة يمكن تركها.
moving-gently-length-question = كم يناسب اليوم؟
moving-gently-length-hint = كل خيار من هذه كامل بذاته.
moving-gently-length-short = المقدار
moving-gently-length-whole = التمددات الستة كلها
moving-gently-length-half = ثلاثة فقط: الكتفان والمعصمان والكاحلان
moving-gently-length-imagine = الستة كلها، في الخيال فقط
moving-gently-picture-question = حركة في الخيال
moving-gently-picture-hint =
    البقاء في الوضع نفسه، بقدر ما يمكن من الراحة. قراءة كل حركة، ثم تخيلها ببطء من الداخل.
    وإن أراد جزء من الجسد أن يشارك، فله ذلك. وإن لم يرد، فلا بأس.
moving-gently-neck-question = الرقبة
moving-gently-neck-hint =
    يميل الرأس نحو أحد الكتفين بلا شدّ. ثلاثة أنفاس هناك.
    ثم عودة إلى الوسط، ثم الجانب الآخر. ولا يدور الرأس إلى الخلف.
moving-gently-shoulders-question = الكتفان
moving-gently-shoulders-hint =
    دوائر بالكتفين: إلى أعلى، ثم إلى الخلف، ثم إلى أسفل. خمس دوائر بطيئة، بالحجم المريح.
    ثم خمس في الاتجاه الآخر.
moving-gently-side-question = الجانبان
moving-gently-side-hint =
    ذراع ترتفع وتمتد فوق الرأس، واليد الأخرى على المقعد أو الفخذ. ميل إلى الجانب إلى الحد المريح.
    نفسان أو ثلاثة، ثم الجانب الآخر. ويمكن أن تبقى الذراع في الأسفل.
moving-gently-wrists-question = المعصمان والأصابع
moving-gently-wrists-hint =
    دوائر بالمعصمين، مرات قليلة في كل اتجاه.
    ثم فتح الأصابع واسعًا، ثم إرخاؤها.
moving-gently-ankles-question = الكاحلان
moving-gently-ankles-hint =
    رفع قدم قليلًا ورسم دائرة بطيئة بها، مرات قليلة في كل اتجاه.
    ثم القدم الأخرى. ويمكن أن يبقى الكعب على الأرض.
moving-gently-fold-question = انحناء إلى الأمام وراحة
moving-gently-fold-hint =
    انحناء بطيء إلى الأمام، واليدان على الفخذين، إلى الحد السهل. ويمكن أن يتدلى الرأس والذراعان.
    وإذا سبّب ذلك دوارًا، يمكن وضع الذراعين على طاولة.
    ثم رجوع بطيء إلى أعلى، والرأس في الأخير.
moving-gently-notice-question = ما الذي يُلاحَظ الآن؟
moving-gently-notice-hint = دفء أكثر، أو اتساع، أو تعب، أو وجع، أو كما كان؟ وأين؟
moving-gently-notice-short = ما يُلاحَظ
moving-gently-places-label = أين يُلاحَظ ذلك؟
moving-gently-places-short = المكان
moving-gently-liked-question = أي حركة تستحق أن تبقى؟
moving-gently-liked-hint = حركة مريحة، لطابور، أو مكتب، أو ساعة بلا نوم. وقد لا تكون هناك أي حركة.
moving-gently-liked-short = حركة تبقى
moving-gently-summary-notice = ما لوحظ
moving-gently-summary-liked = حركة تبقى
moving-gently-to-yoga-stretches = لمن يرغب في المزيد: عشر دقائق من التمدد البطيء.
moving-gently-to-body-scan = إن كان السكون أفضل الآن: مرور بطيء على الجسد.
moving-gently-to-mindful-walking = لمتابعة الحركة: مشي بطيء، أو حركة يدين بطيئة.
