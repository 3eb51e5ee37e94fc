"""What every ``Embedder`` adapter promises. Standard library only: it also runs inside Pyodide.

Each check takes an embedder and returns nothing or raises AssertionError. ``expected`` holds
vectors and signs of the same model from CPython, ``{"model", "texts", "vectors", "signs"}``:
``tests/vectors``.
"""

SAME = 1e-3
#: The full model multiplies 8-bit integers, scaled anew for every input: a last digit that another
#: processor rounds otherwise can move a step of 1/127 in each of twelve layers.
LEAST_COSINE = {"e5-small-1": 0.98}
#: Logits, for the same reason: up to .62 was seen, of a text of few words.
SIGNS_APART = 1.0
TIRED = ("I can't sleep and I am so tired", "No puedo dormir y estoy muy cansada")
OTHER = "We have no money for the rent this month"


def must(condition, message):
    if not condition:
        raise AssertionError(message)


def dot(one, other):
    return sum(a * b for a, b in zip(one, other))  # noqa: B905


async def vectors_of(embedder, texts):
    return [one.vector for one in await embedder.embed(texts)]


async def check_one_vector_a_text_of_length_one(embedder):
    vectors = await vectors_of(embedder, [*TIRED, OTHER])
    must(len(vectors) == 3, "one vector a text")
    for vector in vectors:
        must(len(vector) == embedder.width and vector.typecode == "f", "floats of the width")
        must(abs(dot(vector, vector) - 1) < SAME, "length 1")


async def check_nothing_in_nothing_out(embedder):
    must(await embedder.embed([]) == [], "no texts, no vectors")
    empty, spaces = await embedder.embed(["", " \n "])
    for nothing in (empty, spaces):
        must(set(nothing.vector) == {0.0} and len(nothing.signs) == 0, "no words, all 0")


async def check_a_vector_does_not_hang_on_its_neighbours(embedder):
    (alone,) = await vectors_of(embedder, [OTHER])
    among = (await vectors_of(embedder, [TIRED[0], OTHER, "!" * 300]))[1]
    must(max(abs(a - b) for a, b in zip(alone, among)) < SAME, "the same alone")  # noqa: B905


async def check_like_meanings_are_close_across_languages(embedder):
    english, spanish, other = await vectors_of(embedder, [*TIRED, OTHER])
    must(dot(english, spanish) > dot(english, other) + 0.1, "closer than another meaning")


async def check_any_text_is_taken(embedder):
    texts = ["\ud83d", "😀" * 50, "نص قصير", "x" * 20_000, "a b " * 3000, "\x00", "query: "]
    for one in await embedder.embed(texts):
        must(all(-1.01 < value < 1.01 for value in one.vector), "finite numbers")
        must(all(-1e3 < value < 1e3 for value in one.signs), "finite signs")


async def check_the_vectors_are_those_of_cpython(embedder, expected):
    must(embedder.model == expected["model"], "the same model")
    vectors = await vectors_of(embedder, expected["texts"])
    for text, vector, wanted in zip(expected["texts"], vectors, expected["vectors"]):  # noqa: B905
        if embedder.model in LEAST_COSINE:
            cosine = dot(vector, wanted)
            must(cosine > LEAST_COSINE[embedder.model], f"cosine {cosine:.4f} apart: {text[:20]}")
            continue
        apart = max(abs(a - b) for a, b in zip(vector, wanted))  # noqa: B905
        must(apart < SAME, f"{apart:.5f} apart: {text[:20]}")


async def check_the_signs_are_those_of_cpython(embedder, expected):
    signs = [one.signs for one in await embedder.embed(expected["texts"])]
    for text, some, wanted in zip(expected["texts"], signs, expected["signs"]):  # noqa: B905
        must(len(some) == 3, "danger, support or now, now")
        apart = max(abs(a - b) for a, b in zip(some, wanted))  # noqa: B905
        must(apart < SIGNS_APART, f"signs {apart:.2f} apart: {text[:20]}")


CHECKS = (
    check_one_vector_a_text_of_length_one,
    check_nothing_in_nothing_out,
    check_a_vector_does_not_hang_on_its_neighbours,
    check_like_meanings_are_close_across_languages,
    check_any_text_is_taken,
)
