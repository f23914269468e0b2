"""The house rules that can be counted."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from readout import errors

ROOT = Path(__file__).parents[2]
SOURCE = sorted((ROOT / "src").rglob("*.py"))
WRITTEN = [
    path
    for folder in ("src", "tests", "bench", "examples", "docs")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in (".py", ".js", ".html", ".css") and "corpus" not in path.parts
]


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of code, without the docstring."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    if not body:
        return 1
    return (node.end_lineno or 0) - body[0].lineno + 2


def test_functions_do_one_thing() -> None:
    lengths = sorted(lines_of(node) for path in SOURCE for node in functions(path))
    assert statistics.median(lengths) <= 9
    assert lengths[int(len(lengths) * 0.95)] <= 45


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_stay_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 500


def public(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if not node.name.startswith("_"):
                yield node
            if isinstance(node, ast.ClassDef):
                yield from (
                    inner
                    for inner in node.body
                    if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef)
                    and not inner.name.startswith("_")
                )


@pytest.mark.parametrize("path", SOURCE, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_public_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    if tree.body:
        assert ast.get_docstring(tree), "the module has no docstring"
    for node in public(tree):
        doc = ast.get_docstring(node)
        assert doc, f"{node.name} has no docstring"
        assert doc.split("\n")[0].rstrip().endswith((".", "?", ":")), f"{node.name}: one sentence"


def test_the_error_tree_is_drawn_as_it_is() -> None:
    drawn = errors.__doc__ or ""
    classes = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.ReadoutError)
    ]
    depth = {
        line.split("── ")[1].split()[0]: line.index("── ")
        for line in drawn.splitlines()
        if "── " in line
    }
    for kind in classes:
        if kind is errors.ReadoutError:
            continue
        assert kind.__name__ in depth, f"{kind.__name__} is not drawn"
        assert depth[kind.__name__] == 5 + 4 * (len(kind.__mro__) - 5)


def test_nothing_of_this_machine_and_no_package_index_is_named() -> None:
    forbidden = (
        "index" + "-url",
        "pypi" + ".org",
        "files.python" + "hosted",
        "registry.npm" + "js",
        f"{ROOT.parent}/" if len(ROOT.parent.parts) > 1 else "/no/such",
    )
    texts = [*WRITTEN, *ROOT.glob("*.*"), ROOT / "run", *(ROOT / "docs").rglob("*.md")]
    for path in texts:
        if path.is_file() and path.suffix not in (".png", ".mp3", ".ogg"):
            text = path.read_text("utf-8")
            assert not [word for word in forbidden if word in text], path


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_only_net_opens_connections_by_the_standard_library() -> None:
    outside = ("urllib.request", "http.client", "smtplib", "ftplib")
    for path in SOURCE:
        if "net" not in path.parts:
            assert not [name for name in imported(path) if name in outside], path
