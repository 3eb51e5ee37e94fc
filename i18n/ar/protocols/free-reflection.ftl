# Translated for this project; not yet reviewed by a native speaker.
free-reflection-title = كتابة حرة
free-reflection-purpose = كتابة بحرية، ثم سماع الكلمات نفسها من جديد.
free-reflection-dose = في أي وقت.
free-reflection-science = الكتابة عمّا يثقل القلب تفيد قليلًا في المتوسط. والأسئلة من طريقة في الحديث دُرست مع أناس كثيرين.
free-reflection-on-your-mind-question = ما الذي يشغل البال؟
free-reflection-on-your-mind-hint = أي شيء، بأي ترتيب. لا أحد غيرك يقرأ هذا.
free-reflection-on-your-mind-short = ما يشغل البال
free-reflection-summary-what = ما حملته الكلمات
free-reflection-to-small-step = إن كان هناك ما يُفعل، فهذا يجعله صغيرًا يسهل البدء به.
free-reflection-to-thought-record = إن برزت فكرة واحدة، يمكن النظر إليها من الجانبين.
free-reflection-to-being-kind = بعد كلام قاسٍ مع النفس، قد تنفع دقائق من اللطف.
