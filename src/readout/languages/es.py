"""Spanish."""

from readout.languages import LanguageData
from readout.languages.reading import Currency, Reading, Scale

READING = Reading(
    numerals="es",
    point="coma",
    one="un",
    titles={
        "Sr": "Señor",
        "Sres": "Señores",
        "Sra": "Señora",
        "Srta": "Señorita",
        "Dr": "Doctor",
        "Dra": "Doctora",
        "Prof": "Profesor",
        "D": "Don",
        "Dña": "Doña",
        "Sto": "Santo",
        "Sta": "Santa",
    },
    expansions={
        "etc": "etcétera",
        "EE. UU": "Estados Unidos",
        "EE.UU": "Estados Unidos",
        "p. ej": "por ejemplo",
        "aprox": "aproximadamente",
        "Av": "Avenida",
        "Avda": "Avenida",
        "Ud": "usted",
        "Uds": "ustedes",
    },
    before_number={"núm": "número", "n.º": "número", "pág": "página", "art": "artículo"},
    inner=frozenset("EE p ej aprox Av Avda".split()),
    starters=frozenset(
        "El La Los Las Un Una Él Ella Ellos Ellas Lo Se En Con Por Para De Desde Pero Y Si Cuando "
        "Como Según Este Esta Esto Su Sus Es Hay No También Además Después Antes Aunque".split()
    ),
    currencies={
        "€": Currency("euro", "euros", "céntimo", "céntimos"),
        "EUR": Currency("euro", "euros", "céntimo", "céntimos"),
        "euros": Currency("euro", "euros", "céntimo", "céntimos"),
        "$": Currency("dólar", "dólares", "centavo", "centavos"),
        "US$": Currency("dólar estadounidense", "dólares estadounidenses", "centavo", "centavos"),
        "dólares": Currency("dólar", "dólares", "centavo", "centavos"),
        "pesos": Currency("peso", "pesos", "centavo", "centavos"),
        "£": Currency("libra", "libras", "penique", "peniques"),
        "¥": Currency("yen", "yenes"),
    },
    scales={
        "M": Scale("millón", "millones"),
        "millón": Scale("millón", "millones"),
        "millones": Scale("millón", "millones"),
        "mil millones": Scale("mil millones", "mil millones"),
        "mil": Scale("mil", "mil"),
    },
    scale_of="de ",
    with_cents="con",
    percent="por ciento",
    percent_marks=r"(?:%|por ciento\b)",
    to="a",
    words={
        "and": "y",
        "at": "arroba",
        "dot": "punto",
        "hashtag": "hashtag",
        "minus": "menos",
        "plus": "más",
        "equals": "igual a",
    },
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre".split()
    ),
)

DATA = LanguageData(code="es", reading=READING)
