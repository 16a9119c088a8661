"""The frame of a page: head with the Content-Security-Policy, style, masthead and legend; at the end the script.

All that runs or styles stands in the page itself and is named in the policy by its hash; nothing is fetched, nothing
from an article can run, and no markup can be built by script (Trusted Types).
"""
from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import lru_cache

from .. import KINDS
from .assets import asset, words
from .markup import escape, json_text

SCRIPT_WORDS = ("figure", "date", "person", "document", "kind", "row", "sort", "found", "more")
GROUPS = tuple(zip(("fig", "date", "per", "doc"), KINDS))


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii") + "'"


@lru_cache(maxsize=None)
def policy() -> str:
    """The Content-Security-Policy: the page's own style and script, and nothing else."""
    return (f"default-src 'none'; style-src {_hash(asset('page.css'))}; script-src {_hash(asset('page.js'))} "
            f"{_hash(asset('index.js'))}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'")


def head(title: str, lang: str, heading: str = "", only: Sequence[str] = KINDS) -> str:
    """From the doctype to the start of the main part. `title` is text, `heading` HTML; `only`: kinds in the legend."""
    said = words(lang)
    return (f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy()}">\n'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
            f'<meta name="robots" content="noindex">\n<title>{escape(title)}</title>\n'
            f'<style>{asset("page.css")}</style>\n</head>\n'
            f'<body>\n<a class="skip" href="#main">{said["skip.text"]}</a>\n'
            f'<header class="masthead">{heading or "<p>" + said["report"] + "</p>"}</header>\n'
            f'{_legend(said, only)}\n<main id="main" tabindex="-1">\n')


def _legend(said: dict[str, str], only: Sequence[str]) -> str:
    """The kinds with their colours and lines; unticking one takes its marks away, by style alone."""
    keys = "".join(f'<label><input type="checkbox" id="show-{kind}" checked>'
                   f'<span class="m {kind}" id="k-{kind}">{said[key]}</span></label>'
                   for kind, key in GROUPS if key in only)
    return (f'<section class="legend" aria-labelledby="legend" title="{said["legend.help"]}">'
            f'<span id="legend">{said["legend"]}</span>{keys}</section>')


def foot(lang: str, index: bool) -> str:
    """From the end of the main part to the end of the page; `index`: whether there is a list of articles to search."""
    said = words(lang)
    texts = json_text({key: said[key] for key in SCRIPT_WORDS})
    script = f"<script>{asset('index.js')}</script>\n" if index else ""
    return (f'</main>\n<aside id="card" hidden></aside>\n<script type="application/json" id="words">{texts}</script>\n'
            f"<script>{asset('page.js')}</script>\n{script}</body>\n</html>\n")
