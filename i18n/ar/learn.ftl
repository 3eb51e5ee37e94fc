# Translated for this project; not yet reviewed by a native speaker.
learn-title = من المفيد معرفته
learn-lead = نصوص قصيرة للقراءة. يمكن التوقف في أي لحظة. وليس فيها تشخيص لحالتك.
learn-minutes =
    { $minutes ->
        [one] نحو دقيقة
        [two] نحو دقيقتين
        [few] نحو { $minutes } دقائق
        [many] نحو { $minutes } دقيقة
       *[other] نحو { $minutes } دقيقة
    }
learn-source = من أين أتى هذا
learn-may-like = قد يناسبك بعد القراءة
learn-there = هناك، تحت «{ $everything }»: { $names }
learn-other = وأيضًا
learn-stories = أناس يروون
learn-stories-lead = كتبها أناس حقيقيون وافقوا على عرضها هنا. وقد تكون قصتك مختلفة تمامًا.
learn-told-by = الراوي: { $who }
