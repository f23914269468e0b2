"""Spanish."""

from readout.languages import LanguageData
from readout.languages.promos.es import PROMOS
from readout.languages.reading import Currency, Reading, Scale, words

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
        "JJ. OO": "Juegos Olímpicos",
        "JJ.OO": "Juegos Olímpicos",
        "CC. AA": "comunidades autónomas",
        "CC.AA": "comunidades autónomas",
        "FF. AA": "Fuerzas Armadas",
        "FF.AA": "Fuerzas Armadas",
        "p. ej": "por ejemplo",
        "aprox": "aproximadamente",
        "Av": "Avenida",
        "Avda": "Avenida",
        "c/": "calle",
        "C/": "calle",
        "Ud": "usted",
        "Uds": "ustedes",
        "a. C": "antes de Cristo",
        "a.C": "antes de Cristo",
        "d. C": "después de Cristo",
        "d.C": "después de Cristo",
    },
    before_number={"núm": "número", "n.º": "número", "pág": "página", "art": "artículo"},
    inner=frozenset(words("EE JJ CC FF p ej aprox Av Avda")),
    starters=frozenset(
        words(
            "El La Los Las Un Una Él Ella Ellos Ellas Lo Se En Con Por Para De Desde Pero Y Si Cuando "
            "Como Según Este Esta Esto Su Sus Es Hay No También Además Después Antes Aunque"
        )
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
        "k": Scale("mil", "mil"),
        "M": Scale("millón", "millones"),
        "millón": Scale("millón", "millones"),
        "millones": Scale("millón", "millones"),
        "mil millones": Scale("mil millones", "mil millones"),
        "mil": Scale("mil", "mil"),
    },
    scale_of="de ",
    with_cents="con",
    fractions={
        "1/2": "medio",
        "1/3": "un tercio",
        "2/3": "dos tercios",
        "1/4": "un cuarto",
        "3/4": "tres cuartos",
    },
    mixed="y",
    percent="por ciento",
    percent_marks=r"(?:%|por ciento\b)",
    to="a",
    words={
        "and": "y",
        "at": "arroba",
        "dot": "punto",
        "number": "número",
        "hashtag": "hashtag",
        "first hour": "una",
        "minus": "menos",
        "plus": "más",
        "equals": "igual a",
    },
    months=(
        words(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
            "diciembre"
        )
    ),
    units={
        "m²": Currency("metro cuadrado", "metros cuadrados"),
        "m2": Currency("metro cuadrado", "metros cuadrados"),
        "km²": Currency("kilómetro cuadrado", "kilómetros cuadrados"),
        "m³": Currency("metro cúbico", "metros cúbicos"),
        "ha": Currency("hectárea", "hectáreas"),
        "mm": Currency("milímetro", "milímetros"),
        "m": Currency("metro", "metros"),
        "g": Currency("gramo", "gramos"),
        "mg": Currency("miligramo", "miligramos"),
        "t": Currency("tonelada", "toneladas"),
        "l": Currency("litro", "litros"),
        "ml": Currency("mililitro", "mililitros"),
        "kW": Currency("kilovatio", "kilovatios"),
        "MW": Currency("megavatio", "megavatios"),
        "GW": Currency("gigavatio", "gigavatios"),
        "TW": Currency("teravatio", "teravatios"),
        "W": Currency("vatio", "vatios"),
        "V": Currency("voltio", "voltios"),
        "kWh": Currency("kilovatio hora", "kilovatios hora"),
        "MWh": Currency("megavatio hora", "megavatios hora"),
        "GWh": Currency("gigavatio hora", "gigavatios hora"),
        "TWh": Currency("teravatio hora", "teravatios hora"),
        "MB": Currency("megabyte", "megabytes"),
        "GB": Currency("gigabyte", "gigabytes"),
        "TB": Currency("terabyte", "terabytes"),
        "CV": Currency("caballo", "caballos"),
        "Hz": Currency("hercio", "hercios"),
        "MHz": Currency("megahercio", "megahercios"),
        "GHz": Currency("gigahercio", "gigahercios"),
        "°F": Currency("grado Fahrenheit", "grados Fahrenheit"),
        "°": Currency("grado", "grados"),
        "min": Currency("minuto", "minutos"),
        "m/s": Currency("metro por segundo", "metros por segundo"),
        "hm³": Currency("hectómetro cúbico", "hectómetros cúbicos"),
        "km/h": Currency("kilómetro por hora", "kilómetros por hora"),
        "km": Currency("kilómetro", "kilómetros"),
        "cm": Currency("centímetro", "centímetros"),
        "kg": Currency("kilo", "kilos"),
        "ºC": Currency("grado Celsius", "grados Celsius"),
        "°C": Currency("grado Celsius", "grados Celsius"),
    },
    kings=frozenset(
        words(
            "Felipe Carlos Alfonso Fernando Juan Pablo Benedicto Pío León Gregorio Luis Enrique Jorge "
            "Eduardo Guillermo Ricardo Alejandro Nicolás Pedro Sancho Ramiro Jaime Napoleón Jacobo "
            "Francisco Federico Alberto Leopoldo Mohamed Hasán Clemente Harald Haakon Gustavo Ramsés"
        )
    ),
    queens=frozenset(words("Isabel María Juana Margarita Catalina Cristina Ana Victoria")),
    numbered=frozenset(words("siglo siglos capítulo tomo libro acto título fase tipo anexo parte")),
)

DATA = LanguageData(
    code="es",
    promos=PROMOS,
    reading=READING,
    follow=("síguenos en", "comparte", "compartir en", "síguenos"),
    acronyms=("UE", "ONU", "OTAN", "EEUU", "PP", "PSOE", "PIB", "FMI", "USA"),
    starters=words(
        "El Los Las Una Unos Unas Al Del Y Pero Por Para Con Según Tras Este Esta Estos Estas Su Sus"
    ),
    leads_on=words(
        "el los las y o del al en un una con por para su sus nuestro nuestra tu tus"
    ),
    related=(
        "leé también", "leer también", "lea además", "mirá también", "también te interesa",
        "quizás te interese", "notas relacionadas", "artículos relacionados", "contenidos relacionados",
        "información relacionada", "más sobre este tema", "sobre el mismo tema", "en esta misma sección",
        "las más leídas", "lo más visto", "recomendados para ti",
        "lee también", "lea también", "lee además", "lea más", "lea", "te puede interesar",
        "también te puede interesar", "leer más", "ver también", "más información",
        "noticias relacionadas", "relacionado", "lo más leído", "te recomendamos",
        "te podría interesar", "le puede interesar", "además lea", "mira también",
    ),
    adverts=("publicidad",),
    legal=("todos los derechos reservados", "copyright", "©", "aviso legal"),
    bio=("sobre el autor", "sobre la autora"),
    vita=(
        "es periodista",
    ),
    widget=(
        "volver arriba", "ir arriba", "página siguiente", "página anterior", "artículo siguiente",
        "artículo anterior", "siguiente noticia", "guardar artículo", "guardar noticia", "guardar para después",
        "leer más tarde", "añadir a favoritos", "agregar a favoritos", "escuchar el artículo",
        "escuchar noticia", "escuchar nota", "copiar link", "copiar el enlace", "enlace copiado",
        "link copiado", "compartir en facebook", "compartir en x", "compartir en twitter",
        "compartir en whatsapp", "compartir en linkedin", "compartir por correo", "compartir por whatsapp",
        "enviar por email", "enviar por e-mail", "imprimir artículo", "inicia sesión", "ingresar",
        "registrarse", "regístrate", "suscríbete", "suscribirse", "mi cuenta", "cerrar sesión",
        "tu correo electrónico", "correo electrónico", "tu email", "enviar",
        "aceptar", "rechazar", "aceptar todo", "rechazar todo", "aceptar cookies", "configurar", "votar",
        "ver resultados", "tamaño de letra", "tamaño del texto", "aumentar texto", "reducir texto",
        "ampliar imagen", "ampliar foto", "ver galería", "ver más", "ver menos", "mostrar más", "cargar más",
        "ver todo", "cerrar", "pantalla completa", "abrir menú", "cerrar menú", "reportar error",
        "reportar un error", "continúa después de la publicidad", "sigue leyendo después de la publicidad",
        "la nota continúa después de la publicidad", "comenta", "ver los comentarios", "leer comentarios",
        "deja tu comentario", "índice", "regalar artículo", "google news",
        "compartir este artículo",
        "compartir", "tuitear", "imprimir", "publicidad", "comentarios", "comentar", "escuchar",
        "escuchar artículo", "guardar", "copiar enlace", "menú", "buscar", "enviar por correo",
        "anuncio", "iniciar sesión", "ver comentarios",
    ),
    published=("publicado", "actualizado", "publicada",),
    months=(
        ("enero", 1), ("febrero", 2), ("marzo", 3), ("abril", 4), ("mayo", 5), ("junio", 6),
        ("julio", 7), ("agosto", 8), ("septiembre", 9), ("setiembre", 9), ("octubre", 10),
        ("noviembre", 11), ("diciembre", 12),
    ),
    small=("el", "la", "los", "las", "de", "del", "y", "en", "un", "una", "a", "por", "con", "para"),
    common=(
        "el", "la", "los", "las", "de", "del", "y", "que", "en", "un", "una", "es", "por", "con",
        "para", "no", "se", "su", "al", "lo", "como", "más", "pero", "sus", "le", "ha", "este",
        "esta", "son", "entre", "cuando", "muy", "sin", "sobre", "también", "fue", "hay", "ya",
    ),
    credits=("foto", "fotos", "fotografía", "fotografías", "imagen", "crédito", "créditos", "ilustración", "infografía", "vídeo", "video"),
    sources=("fuente", "fuentes", "con información de", "con datos de"),
    reading_time=(
        "min. de lectura", "minuto de lectura",
        "tiempo de lectura", "min de lectura", "minutos de lectura", "lectura de"),
    disclaims=(
        "enlaces de afiliación", "enlaces de afiliado", "recibir una comisión", "todos los derechos reservados", "prohibida la reproducción",
        "no comparte necesariamente", "no se hace responsable", "no se identifica necesariamente",
    ),
    comments=(
        "comentarios de lectores", "todos los comentarios",
        "comentarios", "comentario", "comentarios de los lectores", "opiniones de los lectores"),
)  # fmt: skip
