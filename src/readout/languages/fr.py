"""French."""

from readout.languages import LanguageData

DATA = LanguageData(code="fr")
