# Translated for this project; not yet reviewed by a native speaker.
learn-stress-title = التعرّف إلى الضغط
learn-stress-purpose = ما فائدة الضغط، وماذا يحدث حين لا ينطفئ، وما الذي يخففه.
learn-stress-dose = مرة واحدة، ومرة أخرى عند الرغبة. من 5 إلى 8 دقائق.
learn-stress-science = وحدات قصيرة كهذه على الشاشة خففت الضيق قليلًا في المتوسط في دراسات كثيرة. ودرجة اليقين تختلف من دراسة إلى أخرى.
learn-stress-know-question = ما الذي يخطر بالبال مع كلمة «ضغط»؟
learn-stress-know-hint = مكان، أو وقت من اليوم، أو شخص، أو إحساس في الجسد … تكفي كلمات قليلة.
learn-stress-know-short = معنى الضغط لديك
learn-stress-card-one-question = ما فائدة الضغط
learn-stress-card-one-hint =
    حين يُطلب منا أكثر من المعتاد، يستعد الجسد. يدق القلب أسرع، وتُشدّ العضلات، ويتجه الانتباه إلى ما هو عاجل.
    وهذا نافع. فهو يساعد على اللحاق بالحافلة، أو إنهاء العمل في وقته، أو حماية طفل.
    ليس عيبًا ولا علامة ضعف. الضغط الذي يأتي ويذهب جزء من الحياة.
learn-stress-q-one-question = يدق القلب بسرعة قبل أمر صعب. ماذا يجري على الأرجح؟
learn-stress-q-one-hint = لا أحد يعدّ النقاط هنا.
learn-stress-q-one-short = قلب سريع
learn-stress-q-one-a = عندي خلل ما.
learn-stress-q-one-b = الجسد يستعد.
learn-stress-q-one-c = هذا دليل على أنني لن أنجح.
learn-stress-q-one-because = القلب السريع يحمل دمًا أكثر إلى العضلات: الجسد يستعد. وإن جاء مع ألم أو إغماء أو بلا سبب، يمكن أن يفحصه طبيب أو طبيبة.
learn-stress-card-two-question = حين لا ينطفئ
learn-stress-card-two-hint =
    بعض الأحمال لا تنتهي في المساء: المال، والضجيج، والخلاف، ورعاية شخص ما، وغياب الأمان. فيبقى الجسد مستعدًا، حتى في الليل.
    يظهر ذلك بطرق مختلفة: في النوم، أو المعدة، أو صداع، أو سرعة غضب، أو نسيان، أو ابتعاد عن الناس.
    هذا استنزاف وليس ضعفًا. إنه يقول إن الحمل كبير، وإن الراحة أو العون قليل.
learn-stress-q-two-question = ما الذي يجعل الضغط أثقل مع الوقت؟
learn-stress-q-two-hint = ما يبدو الأقرب.
learn-stress-q-two-short = الأثقل
learn-stress-q-two-a = أنه قوي للحظة.
learn-stress-q-two-b = أنه لا يجد نهاية.
learn-stress-q-two-c = أن غيري يتحمل أكثر.
learn-stress-q-two-because = الجسد يتحمل لحظة قوية جيدًا. ما يستنزفه ألا تأتي بعدها استراحة. أما ما في داخل الآخرين فقلما يُرى.
learn-stress-card-three-question = ما الذي يخففه
learn-stress-card-three-hint =
    يبحث الجسد عن علامات تقول إن الأمر انتهى: حركة، أو زفير طويل، أو رفقة دافئة، أو نوم، أو شيء اكتمل.
    والاستراحات الصغيرة في اليوم مهمة. لا حاجة إلى انتظار العطلة.
    بعض الأسباب لا يستطيع شخص واحد تغييرها. وعندها ينفع تقاسم الحمل، أو سؤال من يستطيع فعل شيء.
learn-stress-mine-question = كيف يظهر الضغط لديك، وبماذا يتعلق الآن؟
learn-stress-mine-hint = أين يُلاحظ أولًا: في الجسد، أو الأفكار، أو النوم، أو طريقة الكلام مع الناس؟
learn-stress-mine-short = الضغط لديك
learn-stress-try-question = ما الذي يخففه لديك، ومتى يمكن أن يجد مكانًا؟
learn-stress-try-hint = آخر مرة خفّ فيها، ولو قليلًا: ما الذي كان مختلفًا؟
learn-stress-try-short = ما يخففه
learn-stress-summary-mine = الضغط كما يظهر لديك
learn-stress-summary-try = ما قد يخففه
learn-stress-to-paced-breathing = الزفير الطويل من العلامات التي يفهمها الجسد.
learn-stress-to-problem-management = إن كان أحد الأسباب قابلًا للتغيير، فيمكن العمل عليه جزءًا جزءًا.
learn-stress-to-learn-support = إن كان الحمل أكبر من شخص واحد: كيف يكون طلب المساعدة.
