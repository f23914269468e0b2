"""German."""

from readout.languages import LanguageData

DATA = LanguageData(code="de")
