# Translated for this project; not yet reviewed by a native speaker.
learn-thoughts-title = التعرّف إلى الأفكار
learn-thoughts-purpose = لماذا ليست الفكرة حقيقة، وما الطرق المختصرة التي يسلكها كل عقل.
learn-thoughts-dose = مرة واحدة، ومرة أخرى عند الرغبة. من 5 إلى 8 دقائق.
learn-thoughts-science = وحدات قصيرة كهذه على الشاشة خففت الضيق قليلًا في المتوسط في دراسات كثيرة. والنظر في الأفكار جزء أساسي من علاجات مدروسة جيدًا.
learn-thoughts-know-question = ما الفكرة التي تكررت كثيرًا في الفترة الأخيرة؟
learn-thoughts-know-hint = جملة واحدة، كما تُسمع في الداخل. ويمكن ترك هذا السؤال.
learn-thoughts-know-short = فكرة متكررة
learn-thoughts-card-one-question = الفكرة ليست حقيقة
learn-thoughts-card-one-hint =
    العقل يصنع أفكارًا طوال اليوم، كما ترى العين وتسمع الأذن. وكثير منها تخمين: ما قد يحدث، وما قد يقصده الآخرون.
    والتخمين قد يصيب، أو يصيب نصفه، أو يخطئ. ومع التعب أو الخوف أو الحزن تأتي الأفكار عادة بألوان أغمق.
    وجود الفكرة لا يجعلها صحيحة، ولا يقول من أنت. الأفكار الغريبة والقبيحة تمر في عقول أكثر الناس.
learn-thoughts-q-one-question = «هم لا يحبونني.» ما المؤكد في تلك اللحظة؟
learn-thoughts-q-one-hint = لا أحد يعدّ النقاط هنا.
learn-thoughts-q-one-short = المؤكد
learn-thoughts-q-one-a = أنهم لا يحبونني.
learn-thoughts-q-one-b = أن هذه الفكرة موجودة الآن.
learn-thoughts-q-one-c = أنني أخطأت في شيء.
learn-thoughts-q-one-because = الفكرة موجودة، وهذا مؤكد. أما صحتها فتحتاج إلى نظر أولًا.
learn-thoughts-card-two-question = طرق العقل المختصرة
learn-thoughts-card-two-hint =
    يسلك العقل طرقًا مختصرة كي يسرع. كل عقل يفعل ذلك.
    منها قراءة ما في رؤوس الناس: «يظنون أنني بلا فائدة». ومنها رؤية الأسوأ وحده. ومنها كل شيء أو لا شيء. ومنها أن يرجح شيء سيئ واحد على عشرة جيدة. ومنها حمل الذنب كله. ومنها: «أشعر به، إذن هو صحيح».
    الطريق المختصر ليس عيبًا. لكن من المفيد معرفة متى سُلك.
learn-thoughts-q-two-question = «خطأ واحد، وفسد اليوم كله.» أي طريق مختصر هذا؟
learn-thoughts-q-two-hint = ما يبدو الأقرب.
learn-thoughts-q-two-short = أي طريق
learn-thoughts-q-two-a = كل شيء أو لا شيء
learn-thoughts-q-two-b = قراءة ما في رؤوس الناس
learn-thoughts-q-two-c = حمل الذنب كله
learn-thoughts-q-two-because = خطأ واحد ويوم كامل: لم يبقَ شيء في الوسط. لكن أكثر الأيام خليط، وكثيرًا ما تأتي عدة طرق معًا.
learn-thoughts-card-three-question = ما الممكن مع فكرة
learn-thoughts-card-three-hint =
    مقاومتها ترفع صوتها غالبًا. وتلوينها بالوردي لا يُقنع أيضًا.
    بعض الناس يضعون قبلها كلمات قليلة: «ألاحظ فكرة تقول إن …». وبعضهم يسأل ماذا كانت سترى كاميرا، أو ماذا يُقال لصديق. وبعضهم يتركها تتكلم ويعود إلى ما أمامه.
    وحين تقول فكرة إن الحياة لا تستحق، فذلك وقت اللجوء إلى الناس. «مساعدة الآن» في أعلى كل شاشة.
learn-thoughts-mine-question = أي طريق مختصر هو الأقرب إلى عقلك؟
learn-thoughts-mine-hint = متى ظهر آخر مرة، وماذا قال؟
learn-thoughts-mine-short = طريق مختصر لديك
learn-thoughts-try-question = كيف تُقال الفكرة من بُعد خطوة واحدة؟
learn-thoughts-try-hint = «ألاحظ فكرة تقول إن …»، أو ما كانت ستراه كاميرا، أو ما يُقال لصديق.
learn-thoughts-try-short = من بُعد خطوة
learn-thoughts-summary-mine = فكرة وطريقها المختصر
learn-thoughts-summary-try = من بُعد خطوة
learn-thoughts-to-thought-record = نظرة إلى فكرة واحدة من جانبيها، خطوة خطوة.
learn-thoughts-to-unhooking = حين لا تترك الفكرة مكانها: طريقة لحملها بخفة أكبر.
learn-thoughts-to-learn-low-mood = تغمق الأفكار حين ينخفض المزاج. وهنا بيان السبب.
