# Translated for this project; not yet reviewed by a native speaker.
locking-hiding-title = محجوب
locking-hiding-body = لم تعد كلماتك على الشاشة، ويجري قفلها الآن.
locking-veil-title = محجوب
locking-veil-body = لم تعد كلماتك على الشاشة، لكنها غير مقفلة. كل من معه هذا الجهاز يستطيع إظهارها من جديد.
locking-veil-lift = إظهار كلماتي
locking-stopped-body = لم تعد المفاتيح في هذه الصفحة. ما حُفظ مقفل على هذا الجهاز. إن كانت الكتابة جارية، فآخر الكلمات تنتظر في هذه الصفحة إلى حين فتحها من جديد أو إغلاقها.
locking-soon = لم يلمس أحد هذه الصفحة منذ مدة. بعد نصف دقيقة تُحجب كلماتك. لن يضيع شيء.
locking-still-here = ما زلت هنا
locking-lock-now = قفل
locking-hide-now = حجب
locking-aside = لم يمكن حفظ آخر الكلمات الآن. هي مقفلة وتنتظر في هذه الصفحة. من المهم فتحها من جديد قبل إغلاقها.
locking-write-closed = كتابة شيء جديد دون فتح

locking-unsaved = هنا تغييرات لم تُحفظ بعد.
locking-unsaved-open = متابعة التغييرات
locking-leave-edit = إبقاؤه كما كان

locking-section-title = متى يُقفل من نفسه
locking-section-about = حين لا يكون أحد هنا، تغادر كلماتك الشاشة ويُقفل كل شيء. وما كان قيد الكتابة يُقفل أيضًا، ويعود عند الفتح من جديد.
locking-idle = بعد هذه المدة من دون لمسة أو مفتاح
locking-hidden = بعد هذه المدة في الخلفية
locking-seconds =
    { $n ->
        [zero] { $n } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
locking-minutes =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
locking-section-soon = قبل القفل بمدة { $seconds } ثانية يُطرح سؤال: هل ما زال أحد هنا؟ أي لمسة أو مفتاح جواب.
locking-section-keep = استخدام هذه المدد
care-said-lock-times = هذه المدد مستخدمة الآن.

locking-pin-offer = يمكن اختيار رمز رقمي لما يبقى فقط إلى حين إغلاق هذه الصفحة. عندئذ يصير الحجب قفلًا.
locking-pin-choose = اختيار رمز رقمي
locking-pin-change = تغيير الرمز
locking-pin-remove = الاستغناء عن الرمز
locking-pin-is-set = رمز رقمي يقفل هذه الكلمات عند حجبها.
locking-pin-choice-title = اختيار رمز رقمي
locking-pin-choice-body = يقفل الكلمات في هذه الصفحة إلى حين كتابته. لا يُحفظ شيء على الجهاز. عند إغلاق الصفحة تزول الكلمات.
locking-pin-limits = الرمز يحمي كلماتك من نظرة عابرة. لا يمنع من معه جهازك ولديه الوقت والأدوات.
locking-pin-tries =
    { $n ->
        [zero] تُمسح الكلمات نهائيًا من دون محاولة.
        [one] بعد محاولة خاطئة واحدة تُمسح الكلمات نهائيًا.
        [two] بعد محاولتين خاطئتين تُمسح الكلمات نهائيًا.
        [few] بعد { $n } محاولات خاطئة تُمسح الكلمات نهائيًا.
        [many] بعد { $n } محاولة خاطئة تُمسح الكلمات نهائيًا.
       *[other] بعد { $n } محاولة خاطئة تُمسح الكلمات نهائيًا.
    }
locking-pin-new = رمز جديد
locking-pin-hint = { $least } أرقام على الأقل، وستة أفضل.
locking-pin-again = الرمز نفسه مرة أخرى
locking-pin-done = الرمز جاهز.
locking-pin-title = مقفل
locking-pin-body = كلماتك مقفلة برمزك. هي في هذه الصفحة فقط: عند إغلاقها تزول.
locking-pin = الرمز الرقمي
locking-pin-tries-left =
    { $n ->
        [zero] لم تبق محاولة.
        [one] بقيت محاولة واحدة. إن كانت خاطئة تُمسح الكلمات نهائيًا.
        [two] بقيت محاولتان. بعدهما تُمسح الكلمات نهائيًا.
        [few] بقيت { $n } محاولات. بعدها تُمسح الكلمات نهائيًا.
        [many] بقيت { $n } محاولة. بعدها تُمسح الكلمات نهائيًا.
       *[other] بقيت { $n } محاولة. بعدها تُمسح الكلمات نهائيًا.
    }
locking-pin-forget = ترك هذه الكلمات
locking-pin-short = هذا قصير قليلًا. أربعة أرقام على الأقل.
locking-pin-long = هذا أطول مما يلزم. 64 رقمًا على الأكثر.
locking-pin-digits = أرقام فقط.
locking-pin-easy = هذا من أول ما يُجرَّب. من الأفضل خلط الأرقام أكثر.
locking-pin-differs = الرمزان مختلفان. يمكن كتابتهما مرة أخرى.
locking-pin-wrong = لم يكن هذا هو الرمز.
locking-pin-not-one = لا يمكن أن يكون هذا رمزك. لم تُحسب محاولة.
locking-pin-gone-title = زالت هذه الكلمات
locking-pin-gone-body = مُسحت من هذه الصفحة. لا يمكن استعادتها.

locking-let-go-title = ترك هذه الكلمات؟
locking-let-go-body = ليست محفوظة في أي مكان آخر. لا يمكن استعادتها.
locking-let-go = تركها
locking-let-go-not = عودة إلى الخيارات

locking-erasing-title = جارٍ المسح
locking-erasing = زالت المفاتيح. يجري مسح النسخ، ثم تنظر هذه الصفحة هل بقي شيء.
locking-not-erased-title = لم يُمسح كل شيء
locking-not-erased = زالت المفاتيح، لكن هذا المتصفح لم يترك كل النسخ. يمكن المحاولة مرة أخرى. وإن بقي الأمر هكذا، فيمكن مسح بيانات هذا الموقع من إعدادات المتصفح.

shell-lock-pin = مقفل برمزك
