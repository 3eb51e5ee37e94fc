"""``build.py build``: from the sources to dist/, a static site that any host can serve.

Order matters: the engine first (pages state its size), pages next, then the release listing over
everything, and last the service worker, which carries the id of that listing.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from stillwater.reading.safety_look import ALWAYS
from stillwater.views.language_choice import language_choice
from stillwater.views.pages import PageContent, static_page
from stillwater.views.site import LANGUAGES, PAGES, Site, path_of
from workshop import content, helpline_check, scripts
from workshop.compress import compress
from workshop.engine import Engine, build_engine, without_foreign_addresses
from workshop.hosting import write_hosting
from workshop.licences import write_licences
from workshop.models import FOLDER as MODELS
from workshop.models import group_of_part, write_models
from workshop.paths import DIST, ROOT, SITE, TIER1
from workshop.places import elsewhere, time_zones
from workshop.policy import content_security_policy
from workshop.release import Release, group_of, write_release
from workshop.safety_files import rules_file
from workshop.training.packing import by_language
from workshop.words import word_file

#: Chunks of PyScript for features never used here (its editor, terminal, games, CDN lists).
PYSCRIPT_UNUSED = tuple(
    f"./{name}*"
    for name in (
        "codemirror", "deprecations-manager", "donkey", "error", "mpy", "py-editor", "py-game",
        "py-terminal", "py-", "pyodide_graph", "toml", "xterm", "zip",
    )
)  # fmt: skip
#: Plugins that PyScript would load at its start; ours has none.
PLUGIN_IMPORT = re.compile(rb'import\("\./(?:deprecations|donkey|error|py-)[\w-]*\.js"\)')


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: its listing and the engine's paths."""

    release: Release
    engine: Engine


class Refused(RuntimeError):
    """The host wants no help line that nobody has tried (prompts/library.toml)."""


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def build(dist: Path = DIST) -> Built:
    """Write the whole site into ``dist`` (emptied first). Raises Refused before that."""
    refused = helpline_check.refused(content.helplines(), helpline_check.Rules.read(), date.today())
    if refused:
        raise Refused("\n".join(refused))
    shutil.rmtree(dist, ignore_errors=True)
    (dist / "engine").mkdir(parents=True)
    engine, _ = build_engine(dist)
    codes = [language.code for language in LANGUAGES]
    weights = {
        language: scripts.put(dist, "models", f"tier1-{language}", ".bin", data)
        for language, data in by_language(TIER1.read_bytes(), codes).items()
    }
    rules = {  # every pack carries English
        language: scripts.put(dist, "content", f"rules-{language}", ".json", rules_file(language))
        for language in codes
        if language != ALWAYS
    }
    packs = {
        language.code: scripts.put(
            dist,
            "content",
            language.code,
            ".json",
            content.language_pack(language.code, _words(dist, language.code), weights, rules),
        )
        for language in LANGUAGES
    }
    write_models(dist)
    assets = _scripts(dist, engine, packs) | _icons(dist) | _manifests(dist)
    shutil.copytree(SITE / "figures", dist / "figures")
    compress(dist)
    _pages(dist, assets)
    write_licences(dist)
    write_hosting(dist)
    compress(dist)
    release = write_release(dist, group_in_release, version=version())
    worker = scripts.bundle(
        SITE / "js/sw.js", defines={"__RELEASE_ID__": release.id}, format="iife"
    )
    (dist / "sw.js").write_bytes(worker)
    compress(dist)
    return Built(release, engine)


def _words(dist: Path, language: str) -> str:
    """The words for passphrases, in a file of their own: few people choose one twice."""
    return scripts.put(dist, "content", f"words-{language}", ".json", word_file(language))


def group_in_release(path: str) -> str:
    """What travels together: the engine apart from its optional parts, one pack, one file of heads
    and one of rules a language."""
    if path.startswith("engine/parts/"):
        return "part"
    if path.startswith(f"{MODELS}/"):
        return group_of_part(path)
    if path.startswith("licences"):
        return "licences"
    if path.startswith("models/"):
        return f"reading-{Path(path).name.split('.')[0].removeprefix('tier1-')}"
    if path.startswith("figures/"):
        return "figures"
    if path.startswith("content/"):
        return f"content-{Path(path).name.split('.')[0]}"
    return group_of(path)


def without_plugins(bundle: bytes) -> bytes:
    """PyScript's own plugins answered with nothing, so that none is asked of the host."""
    return PLUGIN_IMPORT.sub(b"Promise.resolve({default(){}})", bundle)


def _scripts(dist: Path, engine: Engine, packs: dict[str, str]) -> dict[str, str]:
    """Every script and the stylesheet; returns logical name -> path for the pages."""
    js = SITE / "js"
    interpreter = scripts.bundle(
        js / "engine/interpreter.js",
        defines={
            "__PYODIDE__": engine.pyodide,
            "__STD__": engine.std,
            "__APP__": engine.app,
            "__LOCK__": engine.lock,
        },
        external=("pyodide-runtime", "pyodide-module"),
    )
    for name, file in (("runtime", "pyodide.mjs"), ("module", "pyodide.asm.mjs")):
        path = f'"./{Path(engine.pyodide).name}/{file}"'
        interpreter = interpreter.replace(f'"pyodide-{name}"'.encode(), path.encode())
    work = (ROOT / "py/stillwater/browser/work.py").read_bytes()
    start = scripts.bundle(
        js / "engine-start.js",
        defines={
            "__WORK__": scripts.put(dist, "engine", "work", ".py", work),
            "__INTERPRETER__": scripts.put(dist, "engine", "interpreter", ".mjs", interpreter),
        },
        external=PYSCRIPT_UNUSED,
    )
    start = without_plugins(without_foreign_addresses(start))
    shell = scripts.bundle(
        js / "shell/shell.js",
        defines={
            "__ENGINE_START__": scripts.put(dist, "engine", "start", ".js", start),
            "__PACKS__": packs,
        },
    )
    guard = scripts.bundle(js / "shell/guard.js", format="iife")
    return {
        "shell.js": scripts.put(dist, "js", "shell", ".js", shell),
        "guard.js": scripts.put(dist, "js", "guard", ".js", guard),
        "app.css": scripts.put(dist, "css", "app", ".css", scripts.stylesheet()),
    }


def _icons(dist: Path) -> dict[str, str]:
    return {
        file.name: scripts.put(dist, "icons", file.stem, file.suffix, file.read_bytes())
        for file in sorted((SITE / "icons").iterdir())
        if file.suffix in {".svg", ".png"}
    }


def _manifests(dist: Path) -> dict[str, str]:
    """One web app manifest a language; icons lie beside it, so that every URL is relative."""
    icons = _icons(dist)
    found = {}
    for language in LANGUAGES:
        name = content.texts_of(language.code).get("common-app-name")
        manifest = {
            "name": name,
            "short_name": name,
            "lang": language.code,
            "dir": language.direction,
            "start_url": f"../{language.code}/",
            "scope": "../",
            "id": "../",
            "display": "standalone",
            "background_color": "#f8f5ee",
            "theme_color": "#f8f5ee",
            "icons": [
                {"src": f"../{path}", "sizes": _icon_size(logical), "purpose": "any maskable"}
                for logical, path in icons.items()
            ],
        }
        data = json.dumps(manifest, ensure_ascii=False, sort_keys=True).encode()
        found[f"manifest.{language.code}"] = scripts.put(
            dist, "icons", f"app-{language.code}", ".webmanifest", data
        )
    return found


def _icon_size(name: str) -> str:
    pixels = "".join(letter for letter in name if letter.isdigit())
    return f"{pixels}x{pixels}" if pixels else "any"


def engine_download_bytes(dist: Path) -> int:
    """What a first reflection downloads beyond the page: the engine, compressed."""
    total = 0
    for file in sorted((dist / "engine").rglob("*")):
        inside = file.relative_to(dist).as_posix()
        if file.suffix in {".br", ".gz"} or file.is_dir() or inside.startswith("engine/parts/"):
            continue
        packed = file.with_name(file.name + ".br")
        total += (packed if packed.exists() else file).stat().st_size
    return total


def _pages(dist: Path, assets: dict[str, str]) -> None:
    site = Site(
        assets=assets,
        engine_bytes=engine_download_bytes(dist),
        version=version(),
        meta_csp=content_security_policy(meta=True),
    )
    page_content = PageContent(
        helplines=content.helplines(),
        guide=content.guide(),
        protocol=content.protocols()[content.guide().start],
        today=date.today(),
        cards=content.cards(),
        stories=content.stories(),
        shelf=content.protocols(),
        elsewhere=elsewhere(),
        zones=time_zones(),
    )
    for language in LANGUAGES:
        texts = content.texts_of(language.code)
        for page in PAGES:
            folder = dist / path_of(page, language.code)
            folder.mkdir(parents=True, exist_ok=True)
            html = str(static_page(page, texts, site, page_content))
            (folder / "index.html").write_text(html, encoding="utf-8")
    every = {language.code: content.texts_of(language.code) for language in LANGUAGES}
    choice = language_choice(every, site)
    (dist / "index.html").write_text(str(choice), encoding="utf-8")
