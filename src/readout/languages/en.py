"""English."""

from readout.languages import LanguageData

DATA = LanguageData(code="en")
