# Translated for this project; not yet reviewed by a native speaker.
# Verbal nouns and plain statements instead of commands: commands would assume a gender.
common-app-name = ملاحظات
common-name = Stillwater
common-app-description = مكان هادئ للملاحظات
common-quick-exit = خروج الآن
common-quick-exit-keys = الضغط على مفتاح Shift ثلاث مرات يفعل الشيء نفسه.
common-skip = الانتقال إلى المحتوى
common-languages = اللغة
common-nav = التنقل
common-nav-home = البداية
common-nav-help = مساعدة الآن
common-nav-journal = اليوميات
common-foot-about = عن الموقع والخصوصية
common-foot-wellness = هذا للعافية. ليس تشخيصًا، ولا يحل محل من يهتمون بك.
common-number = { $n }
common-back = رجوع
common-cancel = رجوع دون تغيير
common-show = إظهار ما أكتبه
common-choose-language = اختيار اللغة
