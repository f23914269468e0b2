"""`./run bench [NAME] [ARGS]`: run one measurement, or list them."""

import sys
from importlib import import_module

BENCHES = {
    "first-sound": (
        "bench.first_sound",
        "from a request to the first sentence, against the engine alone",
    ),
    "archive": (
        "bench.archive",
        "kill -9 while a list of thousands of pages is kept: lost, doubled, cost of a page",
    ),
    "crash": (
        "bench.crash",
        "kill -9 while articles go from site to sound: lost, doubled, damaged",
    ),
    "cast": ("bench.cast", "the joins of several voices in one article, needs READOUT_SEED"),
    "confidence": (
        "bench.confidence",
        "how sure statements are, fitted and measured, needs READOUT_BENCH",
    ),
    "growth": (
        "bench.growth",
        "one more article, pages and searches at 1,000, 10,000 and 100,000 articles",
    ),
    "language": ("bench.language", "language detection, small library against large"),
    "edit": ("bench.edit", "how soon one edited sentence is heard, against the whole article"),
    "speech": (
        "bench.speech",
        "what workers bring, what an article costs over engine and encoder, memory",
    ),
    "promos": ("bench.promos", "the weights that tell promos, fitted and measured"),
    "spoken": ("bench.spoken", "text for speech against the engine alone, by class"),
    "voices": ("bench.voices", "how far apart the six labels sound"),
    "quotes": ("bench.quotes", "who said what, on labelled news; needs READOUT_BENCH"),
    "parties": ("bench.parties", "who is meant, on the labelled articles of the tests"),
    "stories": ("bench.stories", "articles grouped into stories; needs READOUT_BENCH"),
    "goodnews": ("bench.goodnews", "good news told from other news, and what must stay out"),
    "briefing": ("bench.briefing", "stories told from verbatim sentences; needs READOUT_BENCH"),
    "page": ("bench.page", "page to article against trafilatura, needs READOUT_BENCH"),
}


def main(arguments: list[str]) -> int:
    """Run the named measurement."""
    if not arguments or arguments[0] not in BENCHES:
        for name, (_, what) in BENCHES.items():
            print(f"./run bench {name:<12} {what}")
        return 0 if not arguments else 2
    module, _ = BENCHES[arguments[0]]
    return int(import_module(module).main(arguments[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
