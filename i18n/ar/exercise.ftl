# Translated for this project; not yet reviewed by a native speaker.
pace-about = نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }. المتابعة ممكنة في أي وقت.
pace-pause = إيقاف مؤقت
pace-in = شهيق
pace-hold = ثبات
pace-out = زفير
pace-rest = سكون
pace-controls = السرعة
pace-slower = أبطأ
pace-faster = أسرع
pace-seconds = بالثواني: شهيق { $in }، زفير { $out }
pace-seconds-hold = بالثواني: شهيق { $in }، ثبات { $hold }، زفير { $out }
pace-seconds-rest = بالثواني: شهيق { $in }، زفير { $out }، سكون { $rest }
pace-seconds-hold-rest = بالثواني: شهيق { $in }، ثبات { $hold }، زفير { $out }، سكون { $rest }
pace-more = الصوت وغيره
pace-sound = صوت هادئ
pace-sound-end = صوت هادئ عند النهاية
pace-vibration = الاهتزاز
pace-aloud = العد بصوت قارئ الشاشة
pace-aloud-end = تنبيه بصوت قارئ الشاشة عند النهاية
pace-done = انتهى الوقت. البقاء أطول ممكن، والمتابعة ممكنة أيضًا.
pace-dizzy = عند الشعور بدوار أو انزعاج، الأفضل التوقف والعودة إلى التنفس المعتاد.
body-head = الرأس
body-face = الوجه
body-jaw = الفك
body-throat = الحلق
body-shoulders = الكتفان
body-chest = الصدر
body-belly = البطن
body-back = الظهر
body-hips = الوركان
body-arms = الذراعان
body-hands = اليدان
body-legs = الساقان
body-feet = القدمان
body-everywhere = في كل الجسد
body-nowhere = لا مكان محدد
