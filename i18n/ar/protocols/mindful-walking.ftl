# Translated for this project; not yet reviewed by a native speaker.
mindful-walking-title = سير بطيء مع انتباه
mindful-walking-purpose = لرأس تدور فيه الأفكار: دقائق من الحركة البطيئة، على القدمين، أو بالعجلات، أو باليدين.
mindful-walking-dose = تكفي خمس دقائق في طريق عادي. وأكثر من ذلك لا بأس به.
mindful-walking-science = في دراسة واحدة، خفّ التوتر عند من اجتمعوا أربعة أسابيع للمشي البطيء المنتبه أكثر ممن انتظروا. والمشي عمومًا يحسّن مزاج كثيرين.
mindful-walking-caution-safe = من المهم أن يكون الطريق آمنًا في هذه الساعة. وقرب السيارات أو السلالم أو الماء: النظر إلى الطريق، والهاتف جانبًا.
mindful-walking-caution-steady = إذا كان المشي غير ثابت أو مؤلمًا، يمكن الإمساك بشيء، أو اختيار طريق اليدين. وعند الألم أو الدوار، الأفضل التوقف.
mindful-walking-ready-question = لا مكان للوصول إليه
mindful-walking-ready-hint =
    المهم هنا هو السير لا الوصول. البطء جيد، وتكفي مساحة صغيرة جدًا.
    بعينين مفتوحتين. وفي الطريق: قراءة شاشة واحدة، ثم رفع النظر.
    التوقف ممكن في أي لحظة. وعند الألم أو الدوار، الأفضل التوقف.
mindful-walking-place-question = أي طريق يناسب اليوم؟
mindful-walking-place-hint = الأربعة كلها تمرين واحد.
mindful-walking-place-short = الطريق
mindful-walking-place-outside = المشي في الخارج
mindful-walking-place-inside = المشي في الداخل، خطوات ذهابًا وإيابًا
mindful-walking-place-wheels = بالعجلات
mindful-walking-place-hands = باليدين فقط، جلوسًا أو استلقاءً
mindful-walking-outside-feet-question = الإحساس بالخطوات
mindful-walking-outside-feet-hint =
    سير أبطأ قليلًا من المعتاد. ينزل الكعب، وينتقل الوزن، وترتفع القدم الأخرى.
    كيف هي الأرض: صلبة، لينة، غير مستوية، مبللة؟
    وإذا أخذت الأفكار الانتباه، فالخطوة التالية مكان للعودة.
mindful-walking-outside-around-question = نظر وسماع لما حولك
mindful-walking-outside-around-hint =
    متابعة السير، والنظر بعيدًا ثم قريبًا. ما الألوان هنا؟ ما الذي يتحرك؟
    ثم الأصوات واحدًا بعد الآخر. ثم الهواء على الوجه.
    بعض الناس يبحثون عن ثلاثة أشياء لم ينتبهوا إليها قط في هذا الطريق.
mindful-walking-inside-feet-question = خطوات قليلة ببطء
mindful-walking-inside-feet-hint =
    تكفي خمس خطوات أو عشر: بجانب حائط، أو في ممر، أو قرب سرير. ويمكن أن تبقى يد على شيء ثابت.
    ترتفع قدم، وتتقدم، وتنزل، ويتبعها الوزن. ثم الأخرى.
    كم موضعًا من القدم يمكن الإحساس به؟
mindful-walking-inside-turn-question = التفاف وعودة
mindful-walking-inside-turn-hint =
    عند النهاية: توقف، وإحساس بالقدمين. ثم التفاف على مهل، وعودة.
    قد يبدو المكان مختلفًا قليلًا من كل طرف. ما الذي يُرى من هنا؟
    والأفكار تأتي أيضًا. يمكنها أن تسير إلى جانبك.
mindful-walking-wheels-roll-question = الإحساس بالعجلات وهي تدور
mindful-walking-wheels-roll-hint =
    سير بطيء بالعجلات، باليدين أو بمحرك، أو بدفعة من شخص آخر. ما الذي تحسّه اليدان: الإطار، أو الذراع، أو المسند الدافئ؟
    كيف تصل الأرض: طنين، أو هزة، أو ميل؟
    وإذا أخذت الأفكار الانتباه، فدورة العجلة التالية مكان للعودة.
mindful-walking-wheels-around-question = نظر وسماع لما حولك
mindful-walking-wheels-around-hint =
    متابعة السير أو بقاء في المكان. النظر بعيدًا ثم قريبًا. ما الألوان هنا؟ ما الذي يتحرك؟
    ثم الأصوات واحدًا بعد الآخر. ثم الهواء على الوجه واليدين.
mindful-walking-hands-path-question = إصبعان يسيران
mindful-walking-hands-path-hint =
    مكان لهما: طاولة، أو غطاء، أو ساق، أو الذراع الأخرى. إصبعان يسيران بخطوات بطيئة.
    كيف هي الأرض: ناعمة، خشنة، دافئة، باردة؟
    وإن صعبت الحركة، فلتسترح اليد، وليكن السير في الخيال.
mindful-walking-hands-edge-question = إلى حافة ثم عودة
mindful-walking-hands-edge-hint =
    سير إلى آخر المكان، ثم انتظار. الأصابع تحسّ الحافة.
    ثم عودة من طريق آخر، وباليد الأخرى إن أمكن. ما الذي يختلف؟
mindful-walking-still-question = توقف لحظة
mindful-walking-still-hint =
    سكون في المكان، وقوفًا أو جلوسًا أو استلقاءً. ما الذي يبقى متحركًا في الداخل: التنفس، القلب، الدفء؟
    ويمكن متابعة السير لمن يرغب. الصفحة تنتظر.
mindful-walking-along-question = ما الذي جاء في الطريق؟
mindful-walking-along-hint = شيء مرئي أو مسموع أو محسوس، أو فكرة سارت معك. شيء صغير واحد يكفي.
mindful-walking-along-short = في الطريق
mindful-walking-notice-question = ما الذي يُلاحَظ الآن؟
mindful-walking-notice-hint = في القدمين أو اليدين، أو المزاج، أو الرأس. شيء، أو لا شيء يُذكر.
mindful-walking-notice-short = ما يُلاحَظ
mindful-walking-summary-along = في الطريق
mindful-walking-summary-notice = ما لوحظ
mindful-walking-to-free-reflection = إن سارت معك فكرة، فهنا مكان للكتابة عنها.
mindful-walking-to-moving-gently = إن أراد الجسد المزيد: ستة تمددات صغيرة.
mindful-walking-to-small-step = إن اتضح شيء في الطريق، فهذا يساعد على جعله صغيرًا يسهل البدء به.
