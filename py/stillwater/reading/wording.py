"""What the words of a text are compared as, in one language: shorthand written out, slips mended.

A word that no rule knows is looked at again: a disguise undone, a slip of the keyboard mended,
words run together parted, letters spread out gathered. Only what then is a word of the rules is
taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from stillwater.reading.normalise import Word, fold_word, undone
from stillwater.reading.phrase_language import Phrase

_STRETCHED = re.compile(r"(.)\1\1")
_HIDDEN = re.compile(r"[*#@$!+]")
_SHORTEST_SLIP = 6
"""Letters of a word that may be mended: in shorter ones a slip makes another word."""
_SHORTEST_JOINED = 4
_SHORTEST_LEFT = 3
"""Letters that must be left of a word when what is written onto it is taken off."""
_MOST_PIECES = 5
_LONGEST_RUN = 60
_MOST_KEPT = 20_000


class Line(NamedTuple):
    """What a text is compared as. Each of ``words`` is from the words ``firsts`` to ``lasts`` of
    the text, both included; a mark is from the word after it."""

    words: list[str]
    firsts: list[int]
    lasts: list[int]


class Wording:
    """``write``: shorthand -> words in full. ``core``: words worth mending when misspelt.
    ``joined``: letters that may be written onto the front of a word. ``peel``: what
    may be written around a word, as "front...end", -> what a word no rule knows is read as."""

    def __init__(
        self,
        write: Mapping[str, object],
        core: Sequence[str],
        joined: str,
        peel: Mapping[str, object] | None = None,
    ) -> None:
        self._write = {
            fold_word(short): tuple(filter(None, map(fold_word, str(full).split())))
            for short, full in write.items()
        }
        self.joined = joined
        self._peel = [_around(shape, kept) for shape, kept in (peel or {}).items()]
        self._core = tuple(dict.fromkeys(fold_word(word) for word in core))
        self._slips = _slips(self._core)
        self._words: set[str] = set(self._write) | set(self._core)
        self._stems: frozenset[str] = frozenset()
        self._stem_lengths: tuple[int, ...] = ()
        self._longest = 1
        self._kept: dict[str, tuple[str, ...]] = {}

    def of_rule(self, word: str) -> tuple[str, ...]:
        """The words that a word of a rule is compared as; none where nothing of it is left."""
        folded = fold_word(word)
        return self._write.get(folded, (folded,)) if folded else ()

    def know(self, *groups: Iterable[Phrase]) -> None:
        """Take in the words of all rules; guesses are made only towards them."""
        found = {word for group in groups for phrase in group for word in phrase.words}
        stems = {word.rstrip("*") for word in found if word.endswith("*")}
        self._words |= {word for word in found if not word.endswith("*")}
        self._stems = frozenset(stem for stem in stems if len(stem) > 2)
        self._stem_lengths = tuple(sorted({len(stem) for stem in self._stems}))
        self._longest = max((len(word) for word in self._words), default=1)

    def line_of(self, words: Sequence[Word]) -> Line:
        """The words as compared, with the marks among them."""
        line: list[str] = []
        firsts: list[int] = []
        lasts: list[int] = []
        at = 0
        while at < len(words):
            taken, forms = self._gathered(words, at)
            if words[at].before:
                forms = (words[at].before, *forms)
            line.extend(forms)
            firsts.extend([at] * len(forms))
            lasts.extend([at + taken - 1] * len(forms))
            at += taken
        return Line(line, firsts, lasts)

    def _gathered(self, words: Sequence[Word], at: int) -> tuple[int, tuple[str, ...]]:
        """How many words are read as one thing from ``at``, and what they are compared as."""
        word = words[at]
        if len(word.text) <= 2:
            end = at + 1
            while end < len(words) and len(words[end].text) == 1 and end - at < _LONGEST_RUN:
                end += 1
            if len(word.text) == 1 and end - at >= 3:
                run = "".join(one.text for one in words[at:end])
                for form in (run,) if run.isalpha() else (*undone(run), run):
                    parted = self._parted(form, loose=True)
                    if parted:
                        return end - at, parted
        taken = self._joined_pieces(words, at)
        if taken > 1:
            return taken, self._compared("".join(one.text for one in words[at : at + taken]))
        return 1, self._compared(word.text)

    def _joined_pieces(self, words: Sequence[Word], at: int) -> int:
        """How many pieces from ``at`` are one word of the rules: parted by signs without a space
        ("sui.cide"), or, for core words, by a space ("sui cide")."""
        whole, best = words[at].text, 1
        if whole in self._core or not whole.isalpha():
            return 1
        strange = not self._known(whole)
        for end in range(at + 1, min(at + _MOST_PIECES, len(words))):
            piece = words[end]
            if not piece.text.isalpha() or not (piece.tight or piece.before == ""):
                break
            tight = all(word.tight for word in words[at + 1 : end + 1])
            whole += piece.text
            strange = strange or not self._known(piece.text)
            enough = len(whole) >= (_SHORTEST_JOINED if tight else _SHORTEST_SLIP - 1)
            known = whole in self._core or (tight and whole in self._words)
            if enough and known and strange:
                best = end + 1 - at
        return best

    def _compared(self, word: str) -> tuple[str, ...]:
        kept = self._kept.get(word)
        if kept is None:
            kept = self._found(word)
            if len(self._kept) < _MOST_KEPT:
                self._kept[word] = kept
        return kept

    def _found(self, word: str) -> tuple[str, ...]:
        if word in self._write:
            return self._write[word]
        if word not in self._words and word[0] in self.joined and word[1:] in self._write:
            return self._write[word[1:]]
        if word in self._words or (self._known(word) and not _STRETCHED.search(word)):
            return (word,)
        peeled = self._peeled(word)
        if peeled:
            return peeled
        guesses = undone(word)
        for guess in guesses:  # whole words before stems: "morirmeee" is "morirme", not "morirmee"
            if guess in self._write:
                return self._write[guess]
            if guess in self._words:
                return (guess,)
        for guess in guesses:
            if self._known(guess):
                return (guess,)
        mended = self._mended(word)
        if mended:
            return (mended,)
        parted = self._parted(word) if 7 <= len(word) <= _LONGEST_RUN else ()
        if parted:
            return parted
        if "!" in word:
            return tuple(part for piece in word.split("!") if piece for part in self._found(piece))
        return (word,)

    def _known(self, word: str) -> bool:
        if word in self._words or any(
            word[:length] in self._stems for length in self._stem_lengths
        ):
            return True
        return bool(self.joined) and word[0] in self.joined and word[1:] in self._words

    def _peeled(self, word: str, rounds: int = 2) -> tuple[str, ...]:
        """A word of the rules that is left when what may be written onto it is taken off, with
        what stays in its place ("ma...sh" -> "ma" and the word); at most two layers."""
        if len(word) > _LONGEST_RUN:
            return ()
        inner: list[tuple[tuple[str, ...], str]] = []
        for front, end, before, start in self._peel:
            left = start + word[len(front) : len(word) - len(end)]
            if len(left) < _SHORTEST_LEFT or not (word.startswith(front) and word.endswith(end)):
                continue
            found = self._write.get(left) or ((left,) if left in self._words else ())
            if found:
                return (*before, *found)
            inner.append((before, left))
        for before, left in inner if rounds > 1 else ():
            found = self._peeled(left, rounds - 1)
            if found:
                return (*before, *found)
        return ()

    def _mended(self, word: str) -> str:
        """A core word that this is a slip of: a letter too few, too many, swapped or covered."""
        if _HIDDEN.search(word):
            for core in self._core:
                if len(core) == len(word) and all(
                    a == b or _HIDDEN.match(b) for a, b in zip(core, word, strict=True)
                ):
                    return core if sum(map(str.isalpha, word)) * 2 >= len(word) else ""
        if not _SHORTEST_SLIP - 1 <= len(word) <= self._longest + 1:
            return ""
        for guess in undone(word)[:1] or [word]:
            for form in (word, guess):
                found = self._slips.get(form)
                if found:
                    return found
        for place in range(1, len(word)):  # one letter too many, or another in its place
            found = self._slips.get(word[:place] + word[place + 1 :], "")
            if found and (len(found) >= len(word) - 1) and found[0] == word[0]:
                if len(found) == len(word) and len(word) < 7:
                    continue
                return found
            if word[:place] + word[place + 1 :] in self._core:
                return word[:place] + word[place + 1 :]
        return ""

    def _parted(self, run: str, *, loose: bool = False) -> tuple[str, ...]:
        """Known words that ``run`` is made of, the fewest; () where it is not. ``loose``: single
        letters may be left over, if a word of three or more is among them; else a core word must
        be."""
        best: list[tuple[int, tuple[str, ...]] | None] = [(0, ()), *[None] * len(run)]
        for end in range(1, len(run) + 1):
            for start in range(max(0, end - self._longest), end):
                before = best[start]
                piece = run[start:end]
                if before is None or (len(piece) == 1 and not (loose or piece in "iay")):
                    continue
                known = piece in self._words
                if not known and not (loose and len(piece) == 1):
                    continue
                cost = before[0] + (1 if known and len(piece) > 1 else 3)
                now = best[end]
                if now is None or cost < now[0]:
                    best[end] = (cost, (*before[1], piece))
        found = best[-1]
        if found is None or len(found[1]) > 12:
            return ()
        if not any(len(piece) >= 4 and piece in self._core for piece in found[1]) and not loose:
            return ()
        if max(map(len, found[1])) < 3:
            return ()
        return tuple(part for piece in found[1] for part in self._write.get(piece, (piece,)))


def _around(shape: str, kept: object) -> tuple[str, str, tuple[str, ...], str]:
    """("ma...sh", "ma ...") -> the front, the end, the words that stay before what is left, and
    letters that it then begins with."""
    front, _, end = shape.partition("...")
    *before, left = str(kept).split()
    start = left.partition("...")[0]
    return fold_word(front), fold_word(end), tuple(map(fold_word, before)), fold_word(start)


def _slips(core: Sequence[str]) -> dict[str, str]:
    """Core words with a letter left out, or two neighbours swapped; never the first letter."""
    found: dict[str, str] = {}
    for word in core:
        if len(word) < _SHORTEST_SLIP:
            continue
        for place in range(1, len(word)):
            found.setdefault(word[:place] + word[place + 1 :], word)
            if place + 1 < len(word):
                swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
                found.setdefault(swapped, word)
    return found
