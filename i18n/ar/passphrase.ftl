# Translated for this project; not yet reviewed by a native speaker.
passphrase-kind = أي عبارة مرور؟
passphrase-kind-words = ست كلمات بالمصادفة
passphrase-kind-own = كلمات من اختياري
passphrase-words-about = هذه ست كلمات اختيرت بالمصادفة على هذا الجهاز:
passphrase-words-other = كلمات أخرى
passphrase-words-paper = من المهم كتابتها على ورقة بهذا الترتيب، وحفظ الورقة بعيدًا عن هذا الهاتف أو الحاسوب.
passphrase-words-worth = تخمينها صعب كتخمين { $bits } رمية متتالية لقطعة نقود. حتى غرفة مليئة بالحواسيب القوية تحتاج إلى آلاف السنين.
passphrase-words-again = الكلمات الست مرة أخرى
passphrase-words-again-hint = بالترتيب نفسه، وبين كل كلمتين مسافة. لا فرق بين أ وا، ولا بين ى وي، ولا بين ة وه.
passphrase-own-hint = 15 حرفًا على الأقل. كل شيء ممكن: حروف ومسافات ورموز وأي لغة. لا قواعد أخرى.
passphrase-missing = { $count ->
    [one] ينقص حرف واحد.
    [two] ينقص حرفان.
    [few] تنقص { $count } أحرف.
    [many] ينقص { $count } حرفًا.
   *[other] ينقص { $count } حرف.
}
passphrase-first = هذه من أول ما يجربه الناس.
passphrase-lasts-moments = بحواسيب كثيرة وقوية يمكن تخمينها خلال يوم.
passphrase-lasts-days = بحواسيب كثيرة وقوية يمكن تخمينها خلال أسابيع.
passphrase-lasts-years = بحواسيب كثيرة وقوية يحتاج تخمينها إلى شهور أو سنوات.
passphrase-lasts-lifetimes = حتى بحواسيب كثيرة وقوية يحتاج تخمينها إلى أكثر من عمر كامل. هذا جيد.
passphrase-lasts-beyond = حتى بحواسيب كثيرة وقوية يحتاج تخمينها إلى آلاف السنين، إلا إذا عُرف مصدرها. هذا جيد جدًا.
passphrase-advice-common = كثير من الناس يختارونها أو يعرفونها. بضع كلمات لا علاقة بينها أصعب بكثير.
passphrase-advice-name-number = تبدو اسمًا أو كلمة شائعة مع رقم. كلمتان أخريان لا علاقة لهما بها تجعلانها أصعب.
passphrase-advice-repeat = تكرار الشيء نفسه سهل التخمين. ثلاث كلمات مختلفة تجعلها أصعب.
passphrase-advice-run = الحروف المتجاورة في الأبجدية أو على لوحة المفاتيح سهلة التخمين. ثلاث كلمات لا علاقة بينها تجعلها أصعب.
passphrase-advice-date = التواريخ سهلة التجريب. ثلاث كلمات لا علاقة لها بها تجعلها أصعب.
passphrase-advice-few = كلمة أو كلمتان لا علاقة لهما بالباقي تجعلانها أصعب بكثير.
vault-passphrase-common = كثير من الناس يجربون هذه أولًا. الأفضل اختيار عبارة أخرى؛ في الأسفل ما قد يساعد.
