# Translated for this project; not yet reviewed by a native speaker.
shell-getting-ready = وصل { $done } من { $total } ميغابايت. الكتابة ممكنة الآن.
shell-starting = اقترب الأمر. الكتابة ممكنة الآن.
shell-ready = كل شيء جاهز.
shell-kept = كلماتك هنا. تُفتح الخطوة التالية حالما يصبح كل شيء جاهزًا.
shell-failed = لم يبدأ الجزء الموجَّه.
shell-offline-ready = صار هذا يعمل دون إنترنت أيضًا.
shell-page-missing = تلك الصفحة ليست على هذا الجهاز بعد. ما زالت الصفحة الحالية مفتوحة.
shell-lock-empty = لا شيء محفوظ
shell-lock-unsaved = لم يُحفظ بعد
shell-lock-memory = إلى حين إغلاق الصفحة
shell-lock-open = مفتوح
shell-lock-locked = مقفل

shell-failed-title = لم يبدأ الجزء الموجَّه
shell-failed-body = ما زالت كلماتك في الحقل. يمكنك حفظها في ملف أو المحاولة لاحقًا. الصفحات الأخرى ما زالت تعمل.
shell-failed-cause = قد يكون السبب متصفحًا قديمًا أو قلة الذاكرة في الجهاز.
shell-save-as-file = حفظ كلماتي في ملف
shell-save-plain = الملف غير مقفل. كل من يستطيع فتحه يستطيع قراءته.
shell-retry = محاولة أخرى
shell-update-body = توجد نسخة أحدث. يمكن أن تنتظر إلى ما بعد الكتابة.
shell-update-now = استخدامها الآن
shell-update-later = لاحقًا
shell-storage-title = هذا المتصفح لا يستطيع حفظ شيء
shell-storage-body = قد يحدث ذلك في نافذة خاصة. ما زال بإمكانك الكتابة وحفظ كلماتك في ملف.
shell-insecure-body = هذا العنوان غير محمي، لذلك لا يمكن حفظ شيء في هذا المتصفح. يمكنك الكتابة هنا، وحفظ ملف مقفل قبل المغادرة.
