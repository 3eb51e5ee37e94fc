# Translated for this project; not yet reviewed by a native speaker.
teen-calm-title = إبطاء الإيقاع
teen-calm-purpose = لقلب يدق بسرعة، أو جسد مشدود، أو رأس فيه ضجيج كثير: زفير أطول من الشهيق.
teen-calm-dose = دقائق قليلة. ويصير أسهل مع التكرار في الأيام الهادئة أيضًا.
teen-calm-science = التنفس البطيء يخفف الضغط قليلًا في المتوسط، وأكثر الدراسات كانت مع كبار. وفي دراسة واحدة مع سن أصغر جرى ذلك ضمن مجموعة ومع كبار مدرَّبين.
teen-calm-caution-breath = إن زاد الانتباه إلى النفَس من القلق، فليس في ذلك خطأ. يمكن بدلًا منه النظر حول المكان وعدّ خمسة أشياء تُرى.
teen-calm-caution-stop = عند الدوخة يكفي التوقف والعودة إلى التنفس المعتاد. ومع الربو أو مشكلة في القلب، الأفضل سؤال شخص يعرف ذلك أولًا.
teen-calm-body-now-question = ماذا يجري في الجسد الآن؟
teen-calm-body-now-hint = قلب سريع، يدان باردتان، فك مشدود، ساقان لا تهدآن … أو لا شيء خاص. تكفي كلمات قليلة.
teen-calm-body-now-short = الجسد قبل التمرين
teen-calm-tight-label = كم هو مشدود؟
teen-calm-tight-short = الشدّ قبل التمرين
teen-calm-tight-low = مرتخٍ
teen-calm-tight-high = في أقصى الشدّ
teen-calm-ready-question = مكان مريح للحظة
teen-calm-ready-hint =
    على كرسي، أو مع الوقوف، أو على السرير. وفي الحافلة أو الصف يصلح ذلك أيضًا، ولن يلاحظ أحد.
    يمكن وضع يد على البطن. قد يرتفع قليلًا مع دخول الهواء وينخفض مع خروجه. ومن دون اليد لا بأس أيضًا.
    لا حبس للنفَس ولا ضغط. السر كله أن خروج الهواء أطول من دخوله.
teen-calm-breathe-question = تنفّس مع الدائرة، لمن يرغب
teen-calm-breathe-hint =
    يدخل الهواء مع العد إلى 4. ويخرج مع العد إلى 6، كالنفخ على حساء ساخن.
    ستأتي أفكار في الأثناء. لا بأس، فلها أن تتكلم، ثم العودة إلى الزفير التالي.
    إن كان بطيئًا أكثر من اللازم، فالأزرار تجعله أسرع. ويمكن التوقف في أي وقت.
teen-calm-changed-question = ما الذي تغيّر الآن، أو بقي كما هو؟
teen-calm-changed-hint = في الجسد أو في الرأس. و«لم يتغيّر شيء» جواب جيد أيضًا، فلا شيء يناسب الجميع.
teen-calm-changed-short = الجسد بعد التمرين
teen-calm-tight-again-label = كم هو مشدود الآن؟
teen-calm-tight-again-short = الشدّ الآن
teen-calm-tight-again-low = مرتخٍ
teen-calm-tight-again-high = في أقصى الشدّ
teen-calm-moment-question = متى قد تنفع ثلاثة أنفاس بطيئة؟
teen-calm-moment-hint = قبل امتحان، أو قبل إرسال رسالة، أو حين يبدأ شجار، أو حين لا يأتي النوم …
teen-calm-moment-short = متى قد ينفع
teen-calm-summary-noticed = ما لوحظ
teen-calm-summary-later = متى قد ينفع
teen-calm-compare-tight = مقدار الشدّ
teen-calm-to-teen-feelings = الآن والضجيج أقل: ما اسم هذا الشعور؟
teen-calm-to-teen-problems = إن كان السبب ما زال موجودًا، فهنا يمكن تفكيكه.
teen-calm-to-senses = لمن لا يناسبه تمرين التنفس: هنا العينان والأذنان واليدان.
