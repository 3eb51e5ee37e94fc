# Translated for this project; not yet reviewed by a native speaker.
teen-problems-title = تفكيك مشكلة
teen-problems-purpose = للمدرسة أو الأصدقاء أو البيت أو أي شيء مزعج: ما الجزء الذي يمكن تحريكه، ومن يمكن أن يساعد.
teen-problems-dose = مرة لكل مشكلة. والعودة ممكنة إن لم تنجح الخطة.
teen-problems-science = العمل على المشكلات بهذه الطريقة أفاد طلابًا وطالبات قليلًا في دراسة مدرسية واحدة، مع مرشد أو مرشدة. واستخدمته أيضًا مجموعة لسن أصغر.
teen-problems-caution-danger = عند وجود خطر الآن، أو إن كان هناك من يؤذيك أو يهددك، فالأولى صفحة «مساعدة الآن». والعودة إلى هنا ممكنة في أي وقت.
teen-problems-problem-question = ما المشكلة؟
teen-problems-problem-hint = ما حدث فقط، كما يُحكى لشخص لم يكن هناك. وإن كان شيئًا سيئًا جدًا، فتكفي كلمات قليلة.
teen-problems-problem-short = المشكلة
teen-problems-safe-question = هل هناك من يتعرض لأذى أو تهديد أو لمس أو ضغط؟
teen-problems-safe-hint = في الواقع أو على الإنترنت، أنت أو أي شخص آخر. ومن ذلك التهديد بصور أو أسرار.
teen-problems-safe-short = هل هناك أذى؟
teen-problems-safe-no = لا، الأمر مختلف
teen-problems-safe-unsure = هذا غير واضح لي
teen-problems-safe-yes = نعم
teen-problems-not-alone-question = ليس عليك حل هذا بلا عون
teen-problems-not-alone-hint =
    حين يؤذي أحد شخصًا أو يهدده أو يضغط عليه، فالذنب ليس ذنب من يقع عليه ذلك. حتى بعد إرسال صورة، أو المسايرة، أو السكوت وقتًا طويلًا.
    بعض الأسرار أثقل من أن تُحفظ، حتى بعد وعد. شخص كبير يستطيع التصرف يخفف حملها، خطوة بعد خطوة.
    في صفحة «مساعدة الآن» أناس يستمعون، وهي في أعلى كل شاشة. هم يعرفون أمورًا كهذه.
    وإن لم يستمع أول شخص كبير، فهذا لا يقول شيئًا عنك. هناك شخص ثانٍ.
teen-problems-adult-question = أي شخص كبير يمكن أن يعرف؟
teen-problems-adult-hint = شخص في البيت، أو من الأقارب، أو من المدرسة، أو من المركز الصحي، أو من النادي، أو من الجيران، أو من خط مساعدة. من استمع من قبل؟
teen-problems-adult-short = من يمكن أن يعرف
teen-problems-first-words-label = ما الجملة الأولى الممكنة؟
teen-problems-first-words-short = الجملة الأولى
teen-problems-until-then-question = ما الذي يعطي بعض الأمان أو الهدوء حتى ذلك الحين؟
teen-problems-until-then-hint = أي مكان مريح، ومع من؟ بعض الناس يحتفظون بالرسائل دليلًا من دون الرد عليها.
teen-problems-until-then-short = حتى ذلك الحين
teen-problems-part-question = ما الجزء الذي يمكن تغييره من جهتك، ولو قليلًا؟
teen-problems-part-hint = ليس الآخرين، ولا الماضي. ربما ما يُقال، ومتى، ولمن؛ أو العناية بالنفس ما دام الأمر مستمرًا.
teen-problems-part-short = الجزء الذي يتحرك
teen-problems-ideas-question = ما الممكن فعله في هذا الجزء؟
teen-problems-ideas-hint = كل ما يخطر من أفكار، حتى السخيف منها. بلا ترتيب بعد. و«سؤال أحد» فكرة أيضًا.
teen-problems-ideas-short = أفكار
teen-problems-one-question = أي فكرة تُجرَّب أولًا؟
teen-problems-one-hint = فكرة لا تؤذيك ولا تؤذي أحدًا، وممكنة فعلًا.
teen-problems-one-short = الفكرة الأولى
teen-problems-what-if-question = ما الجيد فيها، وما الذي قد لا ينجح؟
teen-problems-what-if-hint = إن بدا الجزء الثاني أكبر، يمكن الرجوع واختيار فكرة أخرى.
teen-problems-what-if-short = الجيد والصعب
teen-problems-plan-question = ما أول خطوة بالضبط؟
teen-problems-plan-hint = الحركة الأولى، صغيرة تتسع لها هذه الأيام.
teen-problems-plan-short = أول خطوة
teen-problems-day-label = في أي يوم؟
teen-problems-day-short = اليوم
teen-problems-who-label = من يمكن أن يساند؟
teen-problems-who-short = من يساند
teen-problems-summary-problem = المشكلة والجزء الذي يتحرك
teen-problems-summary-ideas = أفكارك
teen-problems-summary-plan = خطتك
teen-problems-summary-not-alone = لست وحدك في هذا
teen-problems-to-teen-calm = إن حرّك هذا شيئًا في الداخل، فدقائق من الإبطاء قد تفيد.
teen-problems-to-teen-feelings = إن بقيت عقدة، فهنا كلمات للشعور.
teen-problems-to-learn-support = كيف يكون طلب المساعدة، وماذا لو كان الجواب لا.
