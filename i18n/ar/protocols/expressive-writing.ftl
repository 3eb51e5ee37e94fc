# Translated for this project; not yet reviewed by a native speaker.
expressive-writing-title = كتابة عن أمر صعب
expressive-writing-purpose = لأمر ما زال يثقل القلب: وضعه في كلمات على مدى أيام، على مهل.
expressive-writing-dose = أربع مرات، في أربعة أيام مختلفة. والتوقف بعد أي منها لا بأس به.
expressive-writing-science = تنفع قليلًا في المتوسط. وكثيرون يشعرون بثقل أكبر بعد الكتابة مباشرة، ويزول ذلك غالبًا خلال ساعات.
expressive-writing-caution-soon = ليست للأيام والأسابيع الأولى بعد أمر مروّع. فالصحبة والراحة والأمان أولًا.
expressive-writing-caution-alone = إن كان الأمر عنفًا أو إساءة أو حادثًا ما زال يعود، فالأفضل أن يكون ذلك مع مختص أو بقرب شخص موثوق. ولا يلزم ذكر أي تفاصيل.
expressive-writing-caution-stirs = قد تحرّك الكتابة المشاعر في البداية. تنفع بعدها ساعة هادئة، والأفضل ألا تكون آخر شيء قبل النوم.
expressive-writing-gate-high-distress = قيل هنا إن هذه اللحظة مزعجة جدًا. والكتابة القريبة من أمر صعب قد تزيد ذلك، ولهذا فهي مغلقة الآن، وتبقى هنا ليوم أهدأ. قد يناسب ما يلي أكثر، وفي صفحة «مساعدة الآن» أناس يمكن الحديث معهم.
expressive-writing-about-question = عن ماذا تكون الكتابة؟
expressive-writing-about-hint = يكفي أمر واحد، ولا يلزم أن يكون الأصعب. تكفي هنا كلمات قليلة لتسميته.
expressive-writing-about-short = الموضوع
expressive-writing-again-question = عن ماذا تكون الكتابة هذه المرة؟
expressive-writing-again-hint = الأمر نفسه، أو جانب آخر منه، أو شيء مختلف. تكفي هنا كلمات قليلة.
expressive-writing-again-short = الموضوع هذه المرة
expressive-writing-looking-back-question = بعد هذه الأيام: عن ماذا كانت الكتابة؟
expressive-writing-looking-back-hint = في كلمات قليلة، كأنها عنوان كتاب.
expressive-writing-looking-back-short = ما كانت الكتابة عنه
expressive-writing-closeness-question = إلى أي حد يكون الاقتراب اليوم؟
expressive-writing-closeness-hint = كلا الطريقين جيد. ويمكن تغيير الرأي أثناء الكتابة، والتوقف في أي وقت.
expressive-writing-closeness-short = حد الاقتراب
expressive-writing-closeness-edge = من الحافة: ما يفعله الأمر بأيامي الآن
expressive-writing-closeness-closer = أقرب: ما أفكر فيه وأشعر به تجاهه
expressive-writing-place-label = أين تكون الكتابة؟
expressive-writing-place-short = مكان الكتابة
expressive-writing-place-here = هنا
expressive-writing-place-paper = على الورق
expressive-writing-start-edge-question = دقيقة للاستعداد
expressive-writing-start-edge-hint =
    جلسة تلامس فيها القدمان شيئًا ثابتًا. والكتفان يرتخيان قليلًا، إن أمكن.
    اليوم تبقى الكتابة عند الحافة: كيف يظهر هذا الأمر في الأيام الآن. وما حدث يمكن أن يبقى بلا حكاية.
    في الصفحة التالية مكان للكتابة. ربع ساعة يكفي ويزيد. والأخطاء الإملائية لا تهم.
expressive-writing-start-closer-question = دقيقة للاستعداد
expressive-writing-start-closer-hint =
    جلسة تلامس فيها القدمان شيئًا ثابتًا. والكتفان يرتخيان قليلًا، إن أمكن.
    اليوم تقترب الكتابة أكثر، بقدر ما يُحتمل لا أبعد. هي عن الأفكار والمشاعر، لا عن كل تفصيل.
    في الصفحة التالية مكان للكتابة. ربع ساعة يكفي ويزيد. والأخطاء الإملائية لا تهم. وإن صار الأمر فوق الاحتمال، فالأفضل رفع النظر والانتقال إلى الصفحة التالية.
expressive-writing-on-paper-question = الكتابة على الورق والوقت يمضي
expressive-writing-on-paper-hint =
    من الحافة أو أقرب، حسب الاختيار: الأفكار والمشاعر تجاه هذا الأمر، بقدر ما يُحتمل اليوم. لا أبعد من ذلك، ومن غير كل تفصيل.
    الأخطاء الإملائية لا تهم. ولا يلزم أن يقرأ أحد ذلك. ويمكن تمزيق الورقة لاحقًا.
    وإن صار الأمر فوق الاحتمال، فالأفضل ترك القلم والانتقال إلى الصفحة التالية.
expressive-writing-deepest-question = في العمق، ما الأفكار والمشاعر تجاه هذا الأمر؟
expressive-writing-deepest-hint = من الحافة أو أقرب، حسب الاختيار. بقدر ما يُحتمل اليوم، نحو ربع ساعة. يمكن التوقف مؤقتًا، أو المتابعة حين يكفي. والملخص في النهاية لا يعيد هذه الكلمات.
expressive-writing-deepest-short = ما كتبته
expressive-writing-stands-out-question = ما الذي يلفت النظر بعد أن كُتب؟
expressive-writing-stands-out-hint = جملة واحدة ربما. شيء جديد، أو شيء قديم، أو كيف كانت الكتابة نفسها.
expressive-writing-stands-out-short = ما يلفت النظر
expressive-writing-meaning-question = ما معنى هذا الأمر لك الآن؟
expressive-writing-meaning-hint = بعض الناس يرونه كما كان. وبعضهم يرون جزءًا منه بضوء آخر. ويمكن القول أيضًا «لا معنى له».
expressive-writing-meaning-short = معناه الآن
expressive-writing-learnt-question = ما الذي عرفته عن نفسك في هذا الطريق؟
expressive-writing-learnt-hint = مثلًا: ما الذي تحتاج إليه النفس، وما الذي تقدر على حمله، ومن كان قريبًا. ولا يلزم أن يكون خبرًا سارًا.
expressive-writing-learnt-short = ما عرفته عن نفسك
expressive-writing-settle-question = عودة
expressive-writing-settle-hint =
    انتهت الكتابة لهذا اليوم. وما على الصفحة يمكن أن يبقى على الصفحة.
    القدمان على الأرض، أو الظهر على شيء ثابت. نظرة حول المكان، بحثًا عن ثلاثة أشياء من لون واحد.
    والتنفس كالمعتاد. والوقت متاح بلا عجلة.
expressive-writing-where-now-question = ما المكان من حولك الآن؟
expressive-writing-where-now-hint = المكان، والضوء، وما يُسمع. كلمات قليلة.
expressive-writing-where-now-short = المكان الآن
expressive-writing-afterwards-question = ما الشيء التالي بعد هذه الصفحة؟
expressive-writing-afterwards-hint = شيء بسيط وسهل: كوب شاي، نافذة، مشي قصير، مكالمة مع أحد. وقد يبقى بعض الثقل ساعة أو ساعتين.
expressive-writing-afterwards-short = الشيء التالي
expressive-writing-summary-subject = ما كانت الكتابة عنه
expressive-writing-summary-seen = ما يُرى الآن
expressive-writing-summary-now = العودة إلى هنا والآن
expressive-writing-to-being-kind = بعد أمر بهذه الصعوبة، قد تناسب دقائق بنبرة لطيفة.
expressive-writing-to-self-distancing = في يوم آخر: نظرة إلى الأمر نفسه من مسافة أبعد قليلًا.
expressive-writing-to-learning-from-an-event = كُتب هنا ما عُرف. وهذا يمر بحدث واحد خطوة خطوة.
