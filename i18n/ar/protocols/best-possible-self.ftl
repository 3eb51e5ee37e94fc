# Translated for this project; not yet reviewed by a native speaker.
best-possible-self-title = تخيّل مستقبل جيد
best-possible-self-purpose = تخيّل الأمور لو سارت على خير، ثم البحث عن أول علامة صغيرة.
best-possible-self-dose = مرة واحدة، أو مرات قليلة تفصل بينها أيام.
best-possible-self-science = وجدت دراسات كثيرة تحسنًا صغيرًا في المزاج والأمل، وأكثره بعد الكتابة مباشرة. وليس واضحًا هل يدوم.
best-possible-self-caution-loss = بعد خسارة قريبة لحلم أو خطة، قد يكون هذا مؤلمًا. ويمكن تركه ليوم آخر.
best-possible-self-domain-question = أي جانب من الحياة يكون موضوع اليوم؟
best-possible-self-domain-hint = يكفي جانب واحد.
best-possible-self-domain-short = جانب الحياة
best-possible-self-domain-people = الناس من حولي
best-possible-self-domain-doing = ما أعمله أو أتعلمه
best-possible-self-domain-body = الجسد والقوة
best-possible-self-domain-home = مكان العيش
best-possible-self-domain-time = وقت الفراغ والفرح
best-possible-self-domain-else = شيء آخر
best-possible-self-span-label = بعد كم من الوقت؟
best-possible-self-span-short = المدة
best-possible-self-span-one = بعد سنة تقريبًا
best-possible-self-span-five = بعد خمس سنوات تقريبًا
best-possible-self-own-domain-question = ما هو هذا الجانب؟
best-possible-self-own-domain-hint = كلمة أو كلمتان.
best-possible-self-own-domain-short = الجانب المختار
best-possible-self-imagine-question = انتقال إلى هناك بالخيال
best-possible-self-imagine-hint =
    مرّ بعض الوقت. وسارت الأمور كأحسن ما يمكن فعلًا، بجهد وبشيء من الحظ.
    نظرة حول المكان هناك: ما هذا المكان؟ من القريب؟ ما الذي يُسمع؟ وكيف هو الجسد؟
    يمكن إغماض العينين أو النظر إلى نقطة واحدة. وإن لم تحضر صورة، تكفي كلمات قليلة أو إحساس عام.
best-possible-self-picture-question = كيف هي الحال هناك؟
best-possible-self-picture-hint = الكتابة كأن الأمر صار حقًا: «أنا الآن …». الأشياء الصغيرة تجعله حيًا. والأخطاء الإملائية لا تهم.
best-possible-self-picture-short = الحال هناك
best-possible-self-ordinary-question = كيف يمر يوم عادي هناك؟
best-possible-self-ordinary-hint = من الاستيقاظ إلى النوم. ما المختلف عن اليوم، ولو قليلًا؟
best-possible-self-ordinary-short = يوم عادي هناك
best-possible-self-already-question = ما الموجود من ذلك في الوقت الحاضر، ولو جزء منه؟
best-possible-self-already-hint = عادة، أو شخص، أو قدرة، أو شيء بدأ ذات مرة. وإن لم يحضر شيء، يمكن ترك السؤال.
best-possible-self-already-short = الموجود الآن
best-possible-self-first-sign-question = ما أول علامة صغيرة على أن ذلك في الطريق؟
best-possible-self-first-sign-hint = شيء تمكن ملاحظته في الأسابيع القادمة، منك أو من شخص قريب.
best-possible-self-first-sign-short = العلامة الأولى
best-possible-self-summary-future = كما يمكن أن تكون
best-possible-self-summary-here = الموجود الآن
best-possible-self-summary-sign = العلامة الأولى
best-possible-self-to-wish-plan = هذا يأخذ أمنية واحدة وما يقف في طريقها، ويصنع خطة.
best-possible-self-to-acting-on-values = هذا ينظر إلى المهم الكامن وراء الصورة.
best-possible-self-to-small-step = ذُكرت هنا علامة أولى. وهذا يجعل الخطوة صغيرة يسهل القيام بها.
