"""The checks that look at what our own words say, on every screen of a moment.

Lists find wording; a sentence can be wrong without a word of a list, so people read the texts too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from stillwater.domain.guide import folded
from tests.simulation.play import Moment
from tests.simulation.seen import Seen, said
from workshop import content
from workshop.method_check import Place, faults_in, means_of, messages_in
from workshop.voice import voice

Faults = Iterator[str]
TONE = ("orders", "waving-away", "empty-praise", "blaming", "clinic")
#: Never said to anybody: that something was detected, or scored; that nothing was found or all is
#: well; that somebody has been told or called; a promise asked for; secrecy or company that keeps
#: from people; that it is a wish that makes sense, or one to be proud of.
NEVER = {
    "en": r"detect|we (?:have )?noticed|flagged|risk level|at risk|promise (?:me|us|not)|contract"
    r"|your secret|i am always|always here for you|only i|nobody understands you"
    r"|than a (?:doctor|friend)"
    r"|makes sense that you want|anyone would|so strong|cannot talk about"
    r"|unable to (?:help|discuss)"
    r"|attention.seeking|selfish|coward|commit(?:ted|ting)? suicide"
    r"|no (?:signs? of )?(?:danger|risk) (?:was |is |has been )?(?:found|seen)"
    r"|(?:there is|there s) no (?:danger|risk)|nothing (?:\w+ )?was found|all is well"
    r"|everything is (?:fine|well|all right)|you are (?:not in|out of) danger"
    r"|(?:we|i) (?:(?:have|ve) )?(?:already )?"
    r"(?:called|told|informed|notified|alerted|contacted|reported)"
    r"|(?:has|have) been (?:called|informed|notified|alerted|contacted|reported)"
    r"|(?:help|somebody|someone) is (?:coming|on (?:its|the|their) way)"
    r"|risk score|your score|score is|your risk",
    "es": r"detectad|hemos notado|nivel de riesgo|en riesgo|promet|contrato|tu secreto"
    r"|siempre estare"
    r"|solo yo|nadie te entiende|es logico que quieras|cualquiera querria|que fuerte eres"
    r"|no puedo hablar de|no podemos hablar de|egoista|cobard|llamar la atencion|cometer suicidio"
    r"|no se (?:ha |han )?(?:encontr|vist|hallad)\w* (?:ningun |ninguna )?(?:peligro|riesgo|senal)"
    r"|ningun (?:peligro|riesgo)|no hay (?:peligro|riesgo)|todo (?:esta|va) bien|fuera de peligro"
    r"|no (?:estas|corres) (?:en )?peligro"
    r"|(?:hemos|he|se ha|ha sido) (?:llamado|avisado|contado|informado|alertado)"
    r"|(?:la ayuda|alguien) (?:ya )?(?:viene|esta en camino)"
    r"|puntuacion|tu riesgo",
    "ar": r"رصدنا|اكتشفنا|لاحظنا|مستوي الخطر|عدني|وعد منك|عقد|سرك في|ساكون دايما|لا احد يفهمك"
    r"|من الطبيعي ان ترغب في الموت|لا يمكن الحديث عن|اناني|جبان|لفت الانتباه|الانتحار حل"
    r"|(?:لم|لا) (?:نجد|نر|يوجد|يظهر|يوجد هنا) (?:اي )?خطر|لا خطر"
    r"|(?<!بدا )كل شيء (?:بخير|علي ما يرام)|لست في خطر"
    r"|اتصلنا|اخبرنا|ابلغنا|تواصلنا مع|(?:تم|جري) (?:ابلاغ|اخبار|الاتصال)"
    r"|(?:المساعده|النجده) (?:قادمه|في الطريق)|(?:درجه|معدل|نتيجه) (?:ال)?خطر",
}
#: Asked about, and never told: that somebody is safe.
ONLY_ASKED = {
    "en": r"(?<!when )(?<!once )(?<!until )(?<!if )you (?:are|re) (?:safe|all right|fine)\b",
    "es": r"\bestas (?:a salvo|bien)\b",
    "ar": r"\b(?:انت|انك) (?:بخير|بامان|في امان)\b",
}
#: A question that pulls for a no.
PULLS = {
    "en": r"\b(?:you are not|you re not|you will not|you won t|you do not|you don t|you would not"
    r"|aren t you|are you not|not going to|right)$|^you (?:are|re|do|don|will|won|would)\b",
    "es": r"^no\b|\bno (?:vas|iras|piensas|tienes|quieres|estas)\b|\b(?:verdad|no)$",
    "ar": r"\b(?:لن|لست|ليس|اليس|لا) |\b(?:صحيح|اليس كذلك)$",
}
ASKED = re.compile(r"[^.!?؟\n]*[?؟]")
#: Set from what the screens have, so that they only get shorter; no standard says so.
MOST_WORDS_ASKING, MOST_WORDS_GENTLE, MOST_WAYS = 180, 60, 5
MOST_WORDS_IN_A_SENTENCE = 25


def tone(moment: Moment) -> Faults:
    spoken = voice(moment.script.language)
    for screen in every_screen(moment):
        text = said(screen.ours)
        for never in spoken.never:
            may_stand = crisis_texts(moment.script.language) if "crisis" in never.beside else ()
            if never.id in TONE and never.found_in(_without(text, may_stand)):
                yield f"out of tone ({never.id})"


@cache
def crisis_texts(language: str) -> tuple[str, ...]:
    source = (content.I18N / language / "crisis.ftl").read_text(encoding="utf-8")
    return tuple(said(text) for _, text in messages_in(source))


def _without(text: str, passages: Iterable[str]) -> str:
    for passage in passages:
        text = text.replace(passage, " ")
    return text


def never_said(moment: Moment) -> Faults:
    code = moment.script.language
    for screen in every_screen(moment):
        told = ASKED.sub(" ", said(screen.ours))
        for pattern, text in ((NEVER[code], screen.ours), (ONLY_ASKED[code], told)):
            found = re.search(pattern, folded(text))
            if found:
                yield f"says “{found.group()}”"


def no_means(moment: Moment) -> Faults:
    code = moment.script.language
    for screen in every_screen(moment):
        place = Place("screen", "ours", screen.ours, (code,))
        yield from faults_in(place, {code: means_of(code)})


def pulls(question: str, language: str) -> bool:
    """Whether a question asks for a no: "You have no plan, right?"."""
    return bool(re.search(PULLS[language], folded(question)))


def short_and_plain(moment: Moment) -> Faults:
    if moment.screen.asks:
        if words_in(moment.screen.ours) > MOST_WORDS_ASKING:
            yield "the screen that asks is too long"
        if len({way for way in moment.screen.order if way.startswith("crisis.")}) > MOST_WAYS:
            yield "too many ways on one screen"
    if any(words_in(text) > MOST_WORDS_GENTLE for text in moment.screen.notices):
        yield "the gentle words are too long"
    for screen in every_screen(moment):
        if any(words_in(one) > MOST_WORDS_IN_A_SENTENCE for one in _sentences(screen.ours)):
            yield "a sentence that is too long"


def words_in(text: str) -> int:
    return len(folded(said(text)).split())


def _sentences(text: str) -> list[str]:
    return re.split(r"[.!?؟:\n]", said(text))


def every_screen(moment: Moment) -> list[Seen]:
    """After the message, behind each way of the screen that asks, and after going on."""
    return [moment.screen, *moment.ways.values(), moment.after]
