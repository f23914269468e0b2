"""Page to article against trafilatura's default, paired in one run, on the shared data.

Needs READOUT_BENCH, the folder with `extraction/`; its pages are measured, never kept.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def scored(sets: str = "body,segments") -> dict[str, Any]:
    """The scorer's figures for Readout against trafilatura.

    Args:
        sets: "body", "segments" or both, with a comma.
    """
    folder = Path(os.environ["READOUT_BENCH"]) / "extraction"
    command = [sys.executable, str(folder / "score_extraction.py"), "--data", str(folder / "data")]
    command += ["--adapter", "bench.adapters:extract"]
    command += ["--against", "bench.adapters:trafilatura_default", "--sets", sets]
    if "segments" in sets:
        command += ["--meta", "bench.adapters:meta"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main(arguments: list[str]) -> int:
    """Print one table."""
    if not Path(os.environ.get("READOUT_BENCH", "/nowhere"), "extraction").is_dir():
        print("READOUT_BENCH has to name the folder with extraction/ in it.", file=sys.stderr)
        return 2
    figures = scored(*arguments[:1])
    print(f"{'':<24} {'Readout':>8} {'trafilatura':>12}")
    for name in ("body", "segments"):
        if name in figures:
            _print_set(name, figures[name])
    for field, found in figures.get("meta", {}).items():
        if isinstance(found, dict) and "accuracy" in found:
            print(f"{field + ' right':<24} {found['accuracy']:>8.3f}")
    return 0


def _print_set(name: str, found: dict[str, Any]) -> None:
    for measure in ("f1", "p", "r", "exact"):
        if measure in found:
            against = found["against"][measure]
            print(f"{name + ' ' + measure:<24} {found[measure]:>8.3f} {against:>12.3f}")
    low, high = found["f1_diff_ci95"]
    print(
        f"{name + ' F1 difference':<24} {found['f1_diff']:>+8.3f}   95 % {low:+.3f} to {high:+.3f}"
    )
    print(f"{name + ' time':<24} {found['time_ratio']:>8.2f} {1:>12}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
