"""Page to article against trafilatura, in one run, on the shared data, beside floors and aims.

Needs READOUT_BENCH, the folder with `extraction/`; its pages are measured, never kept.
Run: `./run bench page [--json | --markdown]`; exit code 1 when a floor does not hold.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from bench import adapters, structure
from bench.table import ROWS, Figures, markdown, plain, unmet

ROOT = Path(__file__).parents[1]
PEERS = ("default", "precision", "recall")
_WORST = 3


def folder() -> Path | None:
    """Where the shared pages are, None when READOUT_BENCH does not say."""
    found = Path(os.environ.get("READOUT_BENCH", "/nowhere")) / "extraction"
    return found if found.is_dir() else None


def measured(data: Path) -> dict[str, Figures]:
    """Every figure of the table, for Readout and each peer.

    Args:
        data: the folder with the scorers and their data.
    """
    _tell("bodies, snippets and details, side by side with trafilatura's default")
    with tempfile.TemporaryDirectory() as kept:
        details = Path(kept, "details.jsonl")
        own = _scored(
            data,
            *("--adapter", "bench.adapters:extract", "--meta", "bench.adapters:meta"),
            *("--against", "bench.adapters:trafilatura_default", "--details", str(details)),
        )
        worst = _worst(details)
    out = {"Readout": _ours(own) | {"worst": worst}, "default": _theirs(own)}
    for peer in PEERS:
        _tell(f"trafilatura's {peer} mode")
        out.setdefault(peer, {})
        adapter = f"bench.adapters:trafilatura_{peer}"
        if peer == "default":
            meta = ("--sets", "", "--meta", "bench.adapters:trafilatura_meta")
            out[peer] |= _details(_scored(data, "--adapter", adapter, *meta)["meta"])
        else:
            out[peer] |= _texts(_scored(data, "--adapter", adapter))
        out[peer] |= _promos(data, adapter, "html")
    _tell("promos and structure")
    out["Readout"] |= _promos(data, "bench.adapters:extract", "html")
    out["Readout"] |= _promos(data, "bench.adapters:clean_text", "flat")
    for name, extract in (("Readout", "extract"), *((p, f"trafilatura_{p}") for p in PEERS)):
        out[name] |= _structure(data, extract)
    return out


def _tell(what: str) -> None:
    print(f"measuring {what} …", file=sys.stderr, flush=True)


def _scored(data: Path, *arguments: str) -> dict[str, Any]:
    return _run(data, "score_extraction.py", *arguments)


def _run(data: Path, scorer: str, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, str(data / scorer), "--data", str(data / "data"), *arguments]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "src")))},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _texts(found: dict[str, Any]) -> Figures:
    body, segments = found["body"], found["segments"]
    return {"body F1": body["f1"], "word for word": body["exact"], "segments F1": segments["f1"]}


def _ours(found: dict[str, Any]) -> Figures:
    sets = [found["body"], found["segments"]]
    seconds = sum(one["seconds"] for one in sets)
    against = sum(one["against"]["seconds"] for one in sets)
    return (
        _texts(found)
        | _details(found["meta"])
        | {
            "time": seconds / against,
            "body F1 difference": tuple(sets[0]["f1_diff_ci95"]),
            "segments F1 difference": tuple(sets[1]["f1_diff_ci95"]),
            "crashes": sum(sum(one["errors"].values()) for one in (*sets, found["meta"])),
        }
    )


def _theirs(found: dict[str, Any]) -> Figures:
    return _texts({name: found[name]["against"] for name in ("body", "segments")}) | {"time": 1.0}


def _details(meta: dict[str, Any]) -> Figures:
    dates = meta["date"]
    right = {f"{field} right": meta[field]["accuracy"] for field in ("title", "author", "date")}
    return right | {"dates invented": dates["spurious"] / max(1, dates["no_gold"])}


def _promos(data: Path, adapter: str, mode: str) -> Figures:
    found = _run(data, "score_promos.py", "--adapter", adapter, "--mode", mode)
    name = f"promos in {'HTML' if mode == 'html' else 'flat text'}"
    out = {f"{name}: {measure}": found[measure] for measure in ("recall", "precision")}
    return out | ({f"{name}: pages clean": found["clean"]} if mode == "html" else {})


def _structure(data: Path, extract: str) -> Figures:
    pages = _scorer(data).read_set(data / "data", "body", "str")
    found = structure.scored(pages, getattr(adapters, extract))
    return {"headings kept": found.kept_share, "captions spoken": found.spoken}


def _scorer(data: Path) -> ModuleType:
    spec = spec_from_file_location("score_extraction", data / "score_extraction.py")
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _worst(details: Path) -> tuple[str, ...]:
    """The pages with the lowest F1: their id, their host, their F1."""
    rows = [json.loads(line) for line in details.read_text("utf-8").splitlines()]
    ranked = sorted((_f1(row), row["id"], row["url"]) for row in rows if row["set"] == "body")
    return tuple(f"{page} {urlsplit(url).netloc} {f1:.3f}" for f1, page, url in ranked[:_WORST])


def _f1(row: dict[str, Any]) -> float:
    p, r = row["p"] or 0.0, row["r"] or 0.0
    return 2 * p * r / (p + r) if p + r else 0.0


def main(arguments: list[str]) -> int:
    """Print one table; 1 when a floor does not hold, 2 without the data."""
    parser = argparse.ArgumentParser(prog="./run bench page", description=__doc__)
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="the figures as JSON")
    shape.add_argument("--markdown", action="store_true", help="the table for docs/benchmarks.md")
    chosen = parser.parse_args(arguments)
    data = folder()
    if data is None:
        print("READOUT_BENCH has to name the folder with extraction/ in it.", file=sys.stderr)
        return 2
    figures = measured(data)
    if chosen.json:
        print(json.dumps(figures, indent=2))
    else:
        print("\n".join(markdown(figures) if chosen.markdown else _report(figures)))
    return 1 if unmet(figures) else 0


def _report(figures: dict[str, Figures]) -> Iterator[str]:
    own = figures["Readout"]
    yield from plain(figures)
    for name in ("body", "segments"):
        low, high = own[f"{name} F1 difference"]
        yield f"{name} F1 against the default: 95 % of paired resamples {low:+.4f} to {high:+.4f}"
    yield "worst bodies: " + "; ".join(own["worst"])
    short = unmet(figures)
    yield f"floors: {len(ROWS) - len(short)} of {len(ROWS)} hold" + "".join(
        f"\n  below its floor: {name}" for name in short
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
