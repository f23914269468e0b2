"""Words that turn a sense round, in every language Readout has rules for."""

from readout.languages.reading import words

NEGATIONS = frozenset(
    words(
        "not never no nobody nothing neither nor without cannot hardly "
        "nicht nie niemals kein keine keinen keiner ohne "
        "ne pas jamais aucun aucune sans "
        "nunca jamás sin tampoco "
        "不 没 没有 未 لا لم لن ليس"
    )
)
"""In small letters; English short forms end in n't besides."""
