# Translated for this project; not yet reviewed by a native speaker.
breathe-title = تنفّس بطيء
breathe-lead = شهيق حين تكبر الدائرة، وزفير حين تهدأ.
breathe-still-title = العد مع التنفس
breathe-still-in = شهيق: 1، 2، 3، 4.
breathe-still-out = زفير: 1، 2، 3، 4، 5، 6.
breathe-described = شهيق مع العد إلى أربعة، ثم زفير مع العد إلى ستة. ثم مرة أخرى على مهل.
breathe-how-long = دقيقة واحدة بداية جيدة، وخمس دقائق أفضل.
breathe-how = ليكون الأمر أسهل
breathe-how-shoulders = إرخاء الكتفين.
breathe-how-nose = الشهيق من الأنف إن أمكن.
breathe-how-own = هل هذا بطيء جدًا؟ يمكن تقصير العد، مع بقاء الزفير أطول قليلًا من الشهيق.
breathe-next = عند الاكتفاء
breathe-next-ground = العودة إلى هنا والآن
breathe-next-reflect = التفكير في أمر ما
