# Translated for this project; not yet reviewed by a native speaker.
dropping-anchor-title = أرض ثابتة
dropping-anchor-purpose = لعاصفة من المشاعر: لتهبّ كما تشاء، مع التمسك بما هو ثابت.
dropping-anchor-dose = في كل عاصفة. وبعض الناس يتمرنون عليه في الأيام الهادئة أيضًا.
dropping-anchor-science = هو الجزء الأول من برنامج قصير جُرّب مع لاجئين وإلى جانبهم شخص يساعد، فخفّت ضائقتهم. أما هذا الجزء وحده فلم يُختبر.
dropping-anchor-caution-body = كل جزء يؤلم أو يسبب دوارًا أو لا يريح، فالأفضل تركه. والتخيّل وحده يكفي.
dropping-anchor-caution-danger = عند خطر حاضر الآن يمكن لهذا أن ينتظر، و«مساعدة الآن» أولًا.
dropping-anchor-begin-question = لا شيء يلزم أن يتوقف
dropping-anchor-begin-hint =
    قد يكون الشعور قويًا كالعاصفة. المرساة لا تنهي العاصفة، بل تمسك القارب إلى أن تمضي.
    خطوات صغيرة، والعينان مفتوحتان. ويمكن ترك كل ما لا يناسب.
dropping-anchor-inside-question = ما الموجود في الداخل؟
dropping-anchor-inside-hint = اسمه فقط: خوف، ذكرى، غضب، قلب يدق بسرعة. ولا حاجة إلى الشرح.
dropping-anchor-inside-short = في الداخل
dropping-anchor-ground-question = والآن ما يسند الجسد
dropping-anchor-ground-hint =
    أين يستند الجسد إلى شيء ثابت؟ القدمان على الأرض، الظهر على الكرسي، أو السرير من تحت.
    ضغط بطيء هناك، ثم إرخاء. ومرة أخرى. الأرض ما زالت هنا.
    وشدّ خفيف للظهر إلى أعلى، إن كان مريحًا.
dropping-anchor-arms-question = والآن اليدان
dropping-anchor-arms-hint =
    الذراعان متقاطعتان على الصدر، ونقرات بطيئة على أعلى الذراعين: جانب، ثم الجانب الآخر. أو ضغط أطراف الأصابع بعضها على بعض. أو التخيّل فقط.
    هناك عاصفة، وهناك جسد، وتحريكه ممكن.
dropping-anchor-around-question = ما الذي تراه العين حولك؟
dropping-anchor-around-hint = أشياء عادية: باب، كوب، حقيبة زرقاء. يكفي شيئان أو ثلاثة.
dropping-anchor-around-short = ما حولك
dropping-anchor-sounds-question = ما الذي يُسمع، من قريب أو بعيد؟
dropping-anchor-sounds-hint = ماء يجري، سيارة، صوت النفَس. والسكون يُحسب أيضًا.
dropping-anchor-sounds-short = ما يُسمع
dropping-anchor-senses-question = كل ذلك معًا
dropping-anchor-senses-hint =
    الشعور هنا. والأرض هنا. وهذه الغرفة أو هذا الشارع هنا، بما فيه من أشياء وأصوات.
    نظرة أخرى في المكان. ولمسة لشيء قريب: بارد أم دافئ، خشن أم أملس؟
    أنت هنا.
dropping-anchor-now-question = كيف هو الحال الآن؟
dropping-anchor-now-hint = ربما ما زالت العاصفة تهب. كل جواب مقبول.
dropping-anchor-now-short = الحال الآن
dropping-anchor-now-steadier = أكثر ثباتًا بقليل
dropping-anchor-now-same = كما كان تقريبًا
dropping-anchor-now-stronger = يزداد شدة
dropping-anchor-now-unsure = لا أعرف
dropping-anchor-not-alone-question = إذن بصحبة أحد
dropping-anchor-not-alone-hint =
    بعض العواصف أكبر من شخص واحد، وليس هذا عيبًا.
    بعض الناس يذهبون إلى حيث يوجد آخرون. وبعضهم يتصلون بشخص موضع ثقة، أو يرسلون كلمتين: «أحتاج إليك».
    وفي «مساعدة الآن» في هذه الصفحة أناس يمكنهم الإصغاء.
dropping-anchor-matters-question = ما المهم في الدقائق القادمة؟
dropping-anchor-matters-hint = شيء قريب: شرب الماء، إكمال غسل الصحون، انتظار الحافلة، اتصال بأحد، البقاء في المكان نفسه.
dropping-anchor-matters-short = الدقائق القادمة
dropping-anchor-summary-inside = العاصفة
dropping-anchor-summary-around = ما كان حاضرًا أيضًا
dropping-anchor-summary-matters = الدقائق القادمة
dropping-anchor-to-senses = ازداد الأمر شدة. هذا يبقى مع ما في الخارج: النظر واللمس والسمع.
dropping-anchor-to-paced-breathing = إن كان التنفس البطيء مريحًا، فهناك دائرة ترافقه.
dropping-anchor-to-making-room = على أرض أثبت، يمكن إعطاء الشعور مكانًا صغيرًا.
