# Translated for this project; not yet reviewed by a native speaker.
pace-about = نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }. المتابعة ممكنة في أي وقت.
pace-in = شهيق
pace-out = زفير
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
