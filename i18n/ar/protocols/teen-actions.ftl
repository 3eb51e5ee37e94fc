# Translated for this project; not yet reviewed by a native speaker.
teen-actions-title = عودة إلى شيء واحد
teen-actions-purpose = لأيام رمادية لا طعم فيها لشيء: إيجاد شيء صغير كان مهمًا من قبل، ووضع خطة له.
teen-actions-dose = مرة واحدة مفيدة. وبعض الناس يعيدونه كل أسبوع.
teen-actions-science = جلسة واحدة من هذا النوع، أمام الشاشة فقط، أفادت قليلًا من هم بين 13 و16 سنة خلال ثلاثة أشهر. الأثر صغير، وليس علاجًا.
teen-actions-caution-heavy = إن استمر الشعور السيئ في أكثر الأيام أسبوعين أو أكثر، أو بدا أن الحياة لا تستحق، فمن المهم أن يعرف بذلك شخص كبير موضع ثقة. وصفحة «مساعدة الآن» موجودة أيضًا.
teen-actions-caution-body = مع المرض أو الإرهاق قد تكون الراحة هي الخطوة. لا شيء هنا يلزم فعله ضد الجسد.
teen-actions-less-question = ما الأشياء التي قلّ فعلها في الفترة الأخيرة؟
teen-actions-less-hint = الرد على الرسائل، التمرين، الرسم، الاستحمام، الخروج، الضحك مع أحد … هذا ليس اعترافًا، بل نظرة فقط.
teen-actions-less-short = ما قلّ فعله
teen-actions-circle-question = كيف تدور الدائرة
teen-actions-circle-hint =
    حين ينخفض المزاج، يقل ما يفعله أكثر الناس. وهذا مفهوم: لا طاقة.
    ومع قلة الأحداث تقل اللحظات الجيدة. ويكثر الوقت للتفكير، ويقل سؤال الناس.
    فينخفض المزاج قليلًا بعد، ويصير فعل أي شيء أصعب. لا أحد يختار ذلك. وهو يحدث لكثيرين.
    والغريب أن الدائرة تُفتح من أي مكان. انتظار الرغبة قد يطول. أما فعل صغير جدًا فقد يأتي قبل الرغبة.
teen-actions-my-circle-question = كيف تبدو هذه الدائرة في حياتك؟
teen-actions-my-circle-hint = مثلًا: «توقفت عن … ثم … وبعد ذلك …». وإن لم تكن مناسبة، فما المختلف؟
teen-actions-my-circle-short = دائرتي
teen-actions-mattered-question = ما الذي كان ممتعًا أو مهمًا من قبل؟
teen-actions-mattered-hint = أشياء، أشخاص، أماكن، حيوانات، موسيقى، حتى من سنوات. ولا يلزم أن يعجب ذلك أحدًا.
teen-actions-mattered-short = ما كان مهمًا
teen-actions-one-question = أيّها يبدو الأقرب؟
teen-actions-one-hint = ليس الأهم، بل ما يشدّ ولو قليلًا.
teen-actions-one-short = الشيء المختار
teen-actions-why-question = ما الجميل فيه؟
teen-actions-why-hint = رفقة أحد، أو إتقان شيء، أو نسيان الوقت، أو الوجود في الهواء الطلق …
teen-actions-why-short = الجميل فيه
teen-actions-small-question = كيف تكون نسخة مصغّرة منه؟
teen-actions-small-hint = صغيرة بحيث تصلح ليوم سيئ: أغنية واحدة، رسالة واحدة، خمس دقائق، أو إخراج الأدوات فقط.
teen-actions-small-short = النسخة المصغّرة
teen-actions-day-question = متى يمكن أن يحدث ذلك؟
teen-actions-day-hint = يوم محدد ينفع أكثر من «قريبًا». ويمكن أن يكون اليوم.
teen-actions-day-short = اليوم
teen-actions-moment-label = بعد أي شيء؟ أو في أي ساعة؟
teen-actions-moment-short = اللحظة
teen-actions-company-label = مع من، أو من يمكن أن يعرف بذلك؟
teen-actions-company-short = مع من
teen-actions-sure-question = ما درجة الثقة بأن هذا سيحدث؟
teen-actions-sure-hint = بصدق. الرقم الصغير يعني فقط أن الخطة تحتاج إلى تصغير.
teen-actions-sure-short = درجة الثقة
teen-actions-sure-low = مستحيل
teen-actions-sure-high = ثقة كاملة
teen-actions-smaller-still-question = كيف يصير أصغر بعد، أو أسهل؟
teen-actions-smaller-still-hint = نصفه، أو في وقت آخر، أو مع أحد، أو الحركة الأولى فقط.
teen-actions-smaller-still-short = أصغر بعد
teen-actions-block-question = ما الذي قد يعترض الطريق، وما العمل عندها؟
teen-actions-block-hint = «إن كنت بلا طاقة، فسأكتفي بـ …». وعدم حدوثه ليس كارثة أيضًا. هناك يوم آخر.
teen-actions-block-short = إن اعترض شيء
teen-actions-summary-circle = كيف تدور الدائرة
teen-actions-summary-plan = خطة مصغّرة
teen-actions-summary-block = إن اعترض شيء
teen-actions-to-teen-problems = إن ظلت مشكلة حقيقية تعترض الطريق، فهنا يمكن تفكيكها.
teen-actions-to-teen-feelings = إن كان الشعور تجاه هذا كله غير واضح، فهنا كلمات له.
teen-actions-to-teen-calm = إن كان الجسد متوترًا، فالبداية إبطاء الإيقاع.
