# Translated for this project; not yet reviewed by a native speaker.
pages-older = عرض مدخلات أقدم
pages-newer = عرض مدخلات أحدث
pages-place = الصفحة { $number } من { $last }
