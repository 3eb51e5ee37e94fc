"""How long a text must be before its language is named as one that cannot be read for danger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stillwater.domain.heard import Heard
from stillwater.domain.unread import is_long_enough
from tests.unit.service_kit import Person
from tests.unit.test_crisis import marked, writes
from workshop import content

#: "Today was a hard day. I cannot sleep, and I do not know whom to tell", or much like it.
SAID = {
    "German": "Heute war ein schwerer Tag. Ich kann nicht schlafen.",
    "Chinese": "今天很难受，晚上睡不着，也不知道该跟谁说。",
    "Japanese": "今日はつらい一日でした。眠れません。誰に話せばいいのかわかりません。",
    "Thai": "วันนี้เป็นวันที่หนักมาก ฉันนอนไม่หลับ และไม่รู้จะบอกใคร",
    "Khmer": "ថ្ងៃនេះពិបាកណាស់ ខ្ញុំគេងមិនលក់ ហើយមិនដឹងថាប្រាប់នរណាទេ",
    "Burmese": "ဒီနေ့ အရမ်းခက်ခဲတယ် အိပ်မပျော်ဘူး ဘယ်သူ့ကိုပြောရမှန်းမသိဘူး",
    "Korean": "오늘은 힘든 하루였어요. 잠이 오지 않고 누구에게 말해야 할지 모르겠어요.",
    "Finnish": "Unettomuusvaikeudet ja työttömyyspäätökset ahdistavat kovasti",
}
FEW = [
    "",
    "guten Morgen",
    "schöne Grüße aus Wien",
    "謝謝",
    "おはよう",
    "ขอบคุณ",
    "123 456",
    "😀 " * 7,
]


@pytest.mark.parametrize("language", SAID)
def test_a_sentence_or_two_is_enough_in_every_writing(language: str) -> None:
    assert is_long_enough(SAID[language])


@pytest.mark.parametrize("text", FEW)
def test_a_few_words_are_not(text: str) -> None:
    assert not is_long_enough(text)


@pytest.mark.parametrize("language", ["Chinese", "Japanese", "Thai"])
def test_it_is_said_where_words_have_no_spaces(language: str) -> None:
    def read(text: str, page_language: str) -> Heard:
        heard = marked(text, page_language)
        return replace(heard, safety=replace(heard.safety, evaluated=False))

    person = Person(read=read)
    person.arrives("reflect")
    writes(person, SAID[language])
    assert content.texts_of("en").get("crisis-unread") in person.html
