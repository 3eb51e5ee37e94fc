# Translated for this project; not yet reviewed by a native speaker.
care-open = المفاتيح والأمان
care-title = المفاتيح والأمان
care-lead = كيف يُقفل ما يُحفظ هنا، وما مدى أمانه.
care-journal = العودة إلى اليوميات
care-erase-title = مسح كل شيء
care-erase-about = يزيل كل ما حُفظ في هذا المتصفح. سيُطلب التأكيد مرة أخرى.
