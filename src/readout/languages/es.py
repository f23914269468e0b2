"""Spanish."""

from readout.languages import LanguageData

DATA = LanguageData(
    code="es",
    asks=(
        "suscríbete", "suscríbase", "suscribirse", "suscribirme", "regístrate", "regístrese",
        "inscríbete", "apúntate", "hazte socio", "hazte suscriptor", "ya eres suscriptor",
        "inicia sesión", "quiero suscribirme",
    ),
    nudges=(
        "recibe", "reciba", "únete", "síguenos", "sigue", "descarga", "descubre", "apoya", "no te pierdas",
        "disfruta", "accede", "haz clic", "lee", "prueba", "consulta", "puedes", "mantente",
    ),
    offers=(
        "newsletter", "newsletters", "boletín", "boletines", "bandeja de entrada", "suscripción",
        "suscriptor", "suscriptores", "correo electrónico", "política de privacidad",
        "periodismo independiente", "acceso ilimitado", "prueba gratis",
    ),
    goods=("correo", "email", "app", "aplicación", "podcast", "oferta", "noticias", "whatsapp", "telegram"),
    cadence=(
        "diario", "diaria", "semanal", "cada mañana", "cada día", "cada semana", "al mes",
        "todos los días", "del día", "de la semana", "cada viernes", "cada domingo", "a la semana",
    ),
    ours=("nuestro", "nuestra", "nuestros", "nuestras", "nos", "nosotros"),
    yours=("tu", "tus", "usted", "su correo", "te", "ti"),
    free=("gratis", "gratuito", "gratuita", "gratuitamente"),
    lures=("te ha gustado", "te gusta", "quieres más", "quieres saber más"),
    third=("él", "ella", "ellos", "era", "eran", "había", "fue", "fueron", "yo"),
    follow=("síguenos en", "comparte", "compartir en", "síguenos"),
    acronyms=("UE", "ONU", "OTAN", "EEUU", "PP", "PSOE", "PIB", "FMI", "USA"),
    related=(
        "lee también", "lea también", "lee además", "lea más", "lea", "te puede interesar",
        "también te puede interesar", "leer más", "ver también", "más información",
        "noticias relacionadas", "relacionado", "lo más leído", "te recomendamos",
        "te podría interesar", "le puede interesar", "además lea", "mira también",
    ),
    legal=("todos los derechos reservados", "copyright", "©", "aviso legal"),
    bio=("sobre el autor", "sobre la autora"),
    widget=(
        "compartir", "tuitear", "imprimir", "publicidad", "comentarios", "comentar", "escuchar",
        "escuchar artículo", "guardar", "copiar enlace", "menú", "buscar", "enviar por correo",
        "anuncio", "iniciar sesión", "ver comentarios",
    ),
    months=(
        ("enero", 1), ("febrero", 2), ("marzo", 3), ("abril", 4), ("mayo", 5), ("junio", 6),
        ("julio", 7), ("agosto", 8), ("septiembre", 9), ("setiembre", 9), ("octubre", 10),
        ("noviembre", 11), ("diciembre", 12),
    ),
    reported=(
        "dijo", "dice", "declaró", "afirmó", "según", "señaló", "explicó", "añadió", "agregó",
        "aseguró", "informó", "indicó", "sostuvo", "manifestó", "anunció",
    ),
    small=("el", "la", "los", "las", "de", "del", "y", "en", "un", "una", "a", "por", "con", "para"),
    common=(
        "el", "la", "los", "las", "de", "del", "y", "que", "en", "un", "una", "es", "por", "con",
        "para", "no", "se", "su", "al", "lo", "como", "más", "pero", "sus", "le", "ha", "este",
        "esta", "son", "entre", "cuando", "muy", "sin", "sobre", "también", "fue", "hay", "ya",
    ),
)  # fmt: skip
