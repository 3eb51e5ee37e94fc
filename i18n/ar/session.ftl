# Translated for this project; not yet reviewed by a native speaker.
session-title = التفكير في أمر ما
session-minutes = من { $low } إلى { $high } دقيقة تقريبًا. يمكن التوقف مؤقتًا أو نهائيًا في أي وقت.
session-progress = السؤال { $position } من { $total }
session-thread = ما قيل من قبل
session-continue = متابعة
session-back = رجوع
session-skip = ترك هذا السؤال
session-pause = توقف مؤقت
session-stop = أفضّل التوقف
session-ways = خيارات أخرى
session-resume = متابعة

session-problem-empty = لا شيء هنا بعد. تكفي كلمة أو كلمتان للمتابعة.
session-problem-empty-stop = ويمكن التوقف هنا أيضًا.
session-problem-choose = يلزم هنا اختيار رقم، أو ترك السؤال.
session-problem-out-of-range = هذا الرقم خارج المقياس. يرجى اختياره من جديد.
session-problem-too-long = النص أطول من { $limit } حرف، ولذلك لم يُؤخذ. يرجى اختصاره. والضغط على زر آخر غير «متابعة» يعني المتابعة من دونه.

session-summary-title = ما كتبته
session-summary-hint = هذه كلماتك أنت، ولم يُضف إليها شيء.
session-summary-continue = شيء أخير
session-summary-back = تغيير إجابة
session-compare-then = في البداية
session-compare-now = الآن
session-compare-value = { $value } من { $maximum }
session-compare-label = { $what }. في البداية: { $first } من { $maximum }. الآن: { $later } من { $maximum }.

session-next-step-title = هل هناك خطوة صغيرة تالية؟
session-next-step-hint = شيء ممكن اليوم أو غدًا، صغير يناسب حتى يومًا متعبًا. وعدم فعل شيء الآن جواب أيضًا.
session-next-step-short = خطوة صغيرة تالية
session-next-step-skip = لا خطوة الآن

session-paused-title = توقف مؤقت
session-paused-body = كلماتك تنتظر هنا، وتبقى إلى أن تُغلق هذه الصفحة.
session-paused-saved = كلماتك محفوظة على هذا الجهاز ومقفلة. يمكن إغلاق الصفحة والمتابعة في يوم آخر.
session-paused-stop = التوقف هنا
session-paused-keep = الحفظ على هذا الجهاز للمتابعة في يوم آخر

session-keep-title = ماذا يحدث لما كتبته؟
session-keep-hint = كل خيار مقبول. لم يُرسل شيء إلى أي مكان.
session-keep-device = الحفظ على هذا الجهاز
session-keep-device-empty = يبقى في هذا المتصفح مقفلًا بعبارة مرور، واختيار العبارة هو الخطوة التالية.
session-keep-device-open = يُضاف إلى يومياتك المفتوحة الآن.
session-keep-device-locked = يُضاف إلى يومياتك، وإدخال عبارة المرور هو الخطوة التالية.
session-keep-device-refused = لا يستطيع المتصفح الإقفال بأمان على هذا العنوان، فلا يمكن حفظ شيء على الجهاز هنا. أما حفظ ملف فممكن.
session-keep-memory = الإبقاء إلى أن تُغلق الصفحة فقط
session-keep-memory-about = تمكن قراءته ما دامت الصفحة مفتوحة، ثم يزول.
session-keep-file = حفظ ملف
session-keep-file-about = ملف مقفل بعبارة مرور، ومكانه من اختيارك. لا يبقى شيء في هذا المتصفح.
session-keep-discard = تركه يمضي
session-keep-discard-about = تُمحى كلماتك الآن، ولا تمكن استعادتها.

session-ended-device = حُفظ على هذا الجهاز
session-ended-device-body = هو مقفل بعبارة المرور، ومكانه في يومياتك.
session-ended-memory = باقٍ إلى أن تُغلق الصفحة
session-ended-memory-body = تمكن قراءته في يومياتك ما دامت الصفحة مفتوحة.
session-ended-file = حُفظ الملف
session-ended-file-body = مكانه بين التنزيلات، وفتحه يحتاج إلى عبارة المرور.
session-ended-discarded = مضى
session-ended-discarded-body = مُحيت كلماتك، ولم يبقَ منها شيء.
session-ended-nothing = هذا كل شيء الآن
session-ended-nothing-body = لم يُكتب شيء، ولم يُحفظ شيء.
session-ended-next-step = خطوتك التالية
session-ended-journal = فتح اليوميات
session-ended-home = العودة إلى الصفحة الأولى
session-ended-again = نظرة إلى فكرة أخرى

session-start-kept = بقيت كلماتك هنا. يأتي السؤال التالي حالما تجهز الصفحة.
session-paper-title = على الورق
session-paper-hint = تعمل هذه الصفحة خطوة خطوة حين تكون البرامج النصية مفعّلة. ومن دونها يمكن الإجابة عن الأسئلة نفسها على الورق، على مهل.
session-list-hint = واحد في كل سطر، وحتى { $most }.
session-problem-too-many = هذا أكثر من { $most }. يرجى الإبقاء على الأهم.
session-problem-choose-option = يرجى الاختيار هنا، أو ترك السؤال بلا جواب.
session-gate-title = ربما ليس الآن
session-gate-instead = ما قد يناسب أكثر
session-gate-go-on = المتابعة رغم ذلك
session-day = { DATETIME($when, dateStyle: "full") }
session-time = { DATETIME($when, timeStyle: "short") }
session-ended-links = بعد هذا، لمن يرغب
session-quiz-right = نعم، هذا مناسب.
session-quiz-other = كثيرون يظنون ذلك. وهناك طريقة أخرى للنظر إليه.
