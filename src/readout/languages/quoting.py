"""What is said before and behind quoted words, by primary tag; nothing where a language is missing."""

QUOTING = {
    "de": ("Zitat", "Zitat Ende"),
    "en": ("quote", "end quote"),
    "es": ("cito", "fin de la cita"),
    "fr": ("je cite", "fin de citation"),
}
