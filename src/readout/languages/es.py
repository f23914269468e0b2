"""Spanish."""

from readout.languages import LanguageData

DATA = LanguageData(code="es")
