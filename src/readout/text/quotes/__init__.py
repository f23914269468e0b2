"""Who said what: the statements of an article, each with the spans that show it."""

from readout.text.quotes.paragraphs import Raw, raw_statements

__all__ = ["Raw", "raw_statements"]
