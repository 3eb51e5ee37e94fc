# Translated for this project; not yet reviewed by a native speaker.
unhooking-title = الإفلات من قبضة فكرة
unhooking-purpose = لفكرة تمسك بالبال: تركها فكرة لا أكثر، والعودة إلى ما بين اليدين.
unhooking-dose = كلما أمسكت فكرة بالبال. ومع الوقت يسهل إيجاد الطريق من جديد.
unhooking-science = في دراسات قصيرة كان النظر إلى الفكرة على أنها فكرة أنفع من عدم فعل شيء. ومع أناس في ظروف صعبة اختُبر ذلك جزءًا من برنامج.
unhooking-thought-question = ما الفكرة التي تمسك بالبال؟
unhooking-thought-hint = كلمة كلمة كما تأتي: الفكرة التي تعود وتشدّ إليها.
unhooking-thought-short = الفكرة
unhooking-grip-label = كم هي قوية قبضتها؟
unhooking-grip-low = لا قبضة لها
unhooking-grip-high = في أقصى قوتها
unhooking-grip-short = قوة قبضتها
unhooking-pulls-question = إلى أين تشدّ؟
unhooking-pulls-hint = ماذا يحدث حين تمسك بالبال، وماذا يضيع في أثناء ذلك؟ بعض الناس يتوقفون عن الإصغاء، وبعضهم يعيدون التفكير، وبعضهم يبقون في الفراش.
unhooking-pulls-short = إلى أين تشدّ
unhooking-naming-question = كيف تبدو الفكرة حين تبدأ بعبارة «ألاحظ فكرة تقول إن …»؟
unhooking-naming-hint = كتابة السطر كله، ثم قوله ببطء مرتين أو ثلاثًا، بصوت أو في الداخل. يمكن أن تبقى الفكرة كما هي، ولا حاجة إلى الحكم هل هي صحيحة.
unhooking-naming-short = الفكرة باسمها
unhooking-place-question = أين يظهر أثرها في الجسد؟
unhooking-place-hint = يمكن اختيار أكثر من مكان، أو «لا مكان محدد».
unhooking-place-short = مكانها في الجسد
unhooking-let-be-question = تركها في مكانها
unhooking-let-be-hint =
    لا حاجة إلى دفعها ولا إلى الرد عليها. هي مثل مذياع في غرفة أخرى: صوته مسموع، ولا يلزم الذهاب إليه.
    الكتفان كما هما، وزفير يخرج ببطء. وما الذي يسند الجسد الآن: كرسي أم أرض أم سرير؟
    وكلما نادت الفكرة، يكفي أن يقال: الفكرة هنا. نصف دقيقة على مهل.
unhooking-back-question = إلى أي شيء تطيب العودة الآن؟
unhooking-back-hint = شيء قريب: شخص، عمل، كوب شاي، الشارع في الخارج. ما الذي يُرى أو يُسمع أو يُلمس هناك؟
unhooking-back-short = العودة إلى
unhooking-grip-now-question = كم هي قوية قبضتها الآن؟
unhooking-grip-now-hint = أضعف أو أقوى أو كما كانت: معرفة ذلك مفيدة في كل حال. ولا يلزم أن تختفي الفكرة.
unhooking-grip-now-low = لا قبضة لها
unhooking-grip-now-high = في أقصى قوتها
unhooking-grip-now-short = قوة قبضتها الآن
unhooking-still-question = ما زالت قبضتها قوية
unhooking-still-hint =
    هذا يحدث، وليس فيه أي خطأ. بعض الأفكار تحتاج إلى مرات كثيرة، وبعض الأيام صاخبة أكثر مما يسمح بهذا.
    بعض الناس يسهل عليهم البدء بالجسد: القدمان، اليدان، ما تراه العين. وبعضهم يتحدثون مع شخص موضع ثقة.
unhooking-summary-thought = فكرة جرت ملاحظتها
unhooking-summary-back = ما تكون العودة إليه
unhooking-compare-grip = قوة قبضة الفكرة
unhooking-to-dropping-anchor = ما زالت قبضة الفكرة قوية. هذا يبدأ بالقدمين واليدين.
unhooking-to-thought-record = وللنظر في الفكرة نفسها، هذا يراها من الجانبين.
unhooking-to-acting-on-values = مع قليل من المتسع، هذا سؤال عمّا يهم حقًا.
