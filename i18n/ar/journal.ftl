# Translated for this project; not yet reviewed by a native speaker.
journal-title = اليوميات
journal-static-lead = هنا يُقرأ ما يقع اختيارك على حفظه، بعد فتحه بعبارة المرور.
journal-static-wait = الفتح يحتاج إلى الجزء الموجَّه، وهو قيد التجهيز.
journal-static-noscript = تحتاج اليوميات إلى تشغيل البرامج النصية في المتصفح. الصفحات التالية تعمل من دونها.
journal-empty = لا شيء محفوظ هنا بعد.
journal-empty-about = بعد كتابة شيء، يمكنك اختيار حفظه.
journal-start = التفكير في أمر ما
journal-memory = محفوظ في الذاكرة فقط. يزول بإغلاق هذه الصفحة.
journal-count =
    { $count ->
        [zero] لا مدخلات
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مدخلات
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
journal-day = { DATETIME($when, dateStyle: "full") }
journal-moment = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
journal-time = { DATETIME($when, timeStyle: "short") }
journal-untitled = بلا عنوان
journal-care = العناية باليوميات
journal-backup = حفظ نسخة احتياطية مقفلة
journal-backup-about = لا يُفتح الملف إلا بعبارة المرور.
journal-readable = حفظ نسخة للقراءة
journal-readable-about = هذا الملف غير مقفل. كل من يستطيع فتحه يستطيع قراءته.
journal-restore = استعادة نسخة احتياطية
journal-lock = قفل الآن
journal-keep = حفظها على هذا الجهاز
journal-erase = مسح كل شيء
journal-entry-back = كل المدخلات
journal-entry-title = { DATETIME($when, dateStyle: "long") }
journal-entry-changed = عُدّل في { DATETIME($when, dateStyle: "long", timeStyle: "short") }
journal-entry-next-step = خطوة صغيرة تالية
journal-entry-before = في البداية
journal-entry-after = في النهاية
journal-entry-feeling = الشعور
journal-entry-pleasantness = مدى الارتياح
journal-entry-energy = الطاقة
journal-entry-of = { $value } من { $maximum }
journal-entry-unanswered = بلا جواب
journal-entry-edit = تعديل شيء
journal-entry-delete = حذف هذا المدخل
journal-edit-title = تعديل كلماتك
journal-edit-save = حفظ التعديلات
journal-delete-title = حذف هذا المدخل؟
journal-delete-body = سيزول من هذا الجهاز. قد يبقى في ملفات احتياطية أقدم.
journal-delete = حذف
journal-saved = حُفظ على هذا الجهاز.
journal-saved-memory = جرى التعديل. يبقى إلى حين إغلاق هذه الصفحة فقط.
journal-deleted = جرى الحذف.
journal-question-lost = سؤال من نسخة سابقة
journal-restored = عادت النسخة الاحتياطية.
journal-readable-file = ملاحظاتي
journal-readable-done = النسخة بين التنزيلات، وهي غير مقفلة.
