"""Branches for danger with weights made by chance, or that change nothing; and what they compute,
written a second time in numpy (BERT's layers: Devlin et al. 2019)."""

from __future__ import annotations

import math

import numpy as np

from workshop.embedding.signs import BASE_LAYERS, LABELS, LINEARS, NORMS, WIDTH

HEADS = 12
exact_erf = np.vectorize(math.erf, otypes=[float])


def random_arrays(first, queries, seed, size=0.01):
    """Arrays for ``Signs.from_arrays``: changes of ``size``, norms near those that do nothing."""
    random = np.random.default_rng(seed)
    arrays = {}
    for at in range(first, BASE_LAYERS):
        for name, shape in LINEARS.items():
            arrays[f"l{at}.{name}.D"] = random.normal(0, size, shape)
            arrays[f"l{at}.{name}.b"] = random.normal(0, size, shape[0])
        for name in NORMS:
            arrays[f"l{at}.{name}.w"] = random.normal(1, 0.1, WIDTH)
            arrays[f"l{at}.{name}.b"] = random.normal(0, 0.1, WIDTH)
    pooled = (queries + 1) * WIDTH
    arrays["att.w"] = random.normal(0, 0.2, (WIDTH, queries))
    arrays["att.b"] = random.normal(size=queries)
    arrays["out.w"] = random.normal(0, pooled**-0.5, (pooled, len(LABELS)))
    arrays["out.b"] = random.normal(size=len(LABELS))
    return {name: values.astype(np.float32) for name, values in arrays.items()}


def unchanged(arrays, base):
    """The same ends on layers that are those of ``base``, a PackedModel."""
    same = {}
    for name, values in arrays.items():
        if name.endswith(".D"):
            same[name] = np.zeros_like(values)
        else:
            same[name] = base.floats(name) if name[0] == "l" else values
    return same


def moved(arrays, base):
    """Biases and norms as far from those of ``base`` as they were from none: a change like one
    that is learned."""
    still = unchanged(arrays, base)
    found = {}
    for name, values in arrays.items():
        layer_part = name[0] == "l" and not name.endswith(".D")
        plain = float(name.endswith("ln.w"))
        found[name] = still[name] + 0.3 * (values - plain) if layer_part else values
    return found


def last_states(signs, base, states):
    """float[tokens, 384]: one text's last states in the branch, of those below its first layer."""
    for number, layer in enumerate(signs.layers, signs.first):
        states = _layer(layer, base, f"l{number}", states.astype(float))
    return states


def pooled_logits(signs, states):
    """float[3] of one text's last states."""
    scores = states @ signs.att.real() + signs.att.bias
    shares = np.exp(scores - scores.max(axis=0))
    shares /= shares.sum(axis=0)
    pooled = [*(shares[:, query] @ states for query in range(signs.queries)), states[0]]
    return np.concatenate(pooled) @ signs.out.real() + signs.out.bias


def merged(layer, base, stem, part):
    """float32[outputs, inputs]: the base's matrix and the change."""
    own = base.quantised(f"{stem}.{part}.w", LINEARS[part][1]).floats()
    return own + layer.linears[part].matrix.floats()


def _layer(layer, base, stem, states):
    def linear(part, inputs):
        change = layer.linears[part]
        matrix = merged(layer, base, stem, part)
        columns = np.abs(matrix).max(axis=1, keepdims=True) / 127
        return inputs @ (np.rint(matrix / columns) * columns).T + change.bias

    def norm(part, sums):
        centred = sums - sums.mean(axis=1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=1, keepdims=True) + base.epsilon)
        return centred / spread * layer.norms[part].weight + layer.norms[part].bias

    head_width = WIDTH // HEADS
    query, key, value = (linear(part, states) for part in "qkv")
    mixed = np.empty_like(query)
    for head in range(HEADS):
        own = slice(head * head_width, (head + 1) * head_width)
        scores = query[:, own] @ key[:, own].T / math.sqrt(head_width)
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        mixed[:, own] = shares / shares.sum(axis=1, keepdims=True) @ value[:, own]
    middle = norm("aln", states + linear("ao", mixed))
    inner = linear("fi", middle)
    bent = inner * (1 + exact_erf(inner / math.sqrt(2))) / 2
    return norm("oln", middle + linear("fo", bent))
