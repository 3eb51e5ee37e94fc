"""Writes ``embeddings.json``: what the sentence model says on CPython, for the browser to match.

python -m tests.vectors.make_embedding_vectors
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from stillwater.model_ports import Embedder
from workshop.adapters.embedder_cpython import CPythonEmbedder

TEXTS = (
    "I can't sleep at night because I worry",
    "Nadie me entiende y ya no sé qué hacer",
    "أفتقد أمي كثيرًا هذه الأيام",
    "Sina pesa ya kulipa kodi",
    "मुझे नींद नहीं आती",
    "wtf!! idk what to do anymore 😞",
)
FILE = Path(__file__).with_name("embeddings.json")


def main() -> None:
    models: dict[str, Embedder] = {"sentence": CPythonEmbedder()}
    out = {}
    for name, model in models.items():
        made = asyncio.run(model.embed(TEXTS))
        out[name] = {
            "model": model.model, "texts": TEXTS,
            "vectors": [[round(value, 5) for value in one.vector] for one in made],
            "signs": [[round(value, 4) for value in one.signs] for one in made],
        }  # fmt: skip
    FILE.write_text(json.dumps(out, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
