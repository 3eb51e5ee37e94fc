# Translated for this project; not yet reviewed by a native speaker.
offline-title = هذه الصفحة ليست على جهازك بعد
offline-body = لا يوجد إنترنت الآن، ولم تُحفظ هذه الصفحة من قبل. هذه الصفحات يُفترض أن تعمل:
offline-again = حين يعود الإنترنت، يكفي فتحها مرة واحدة لتبقى.
