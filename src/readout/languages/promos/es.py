"""How Spanish promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    suscríbete | suscríbase | suscribirse | suscribirme | suscribite | suscríbanse | regístrate | regístrese |
    registrarse | inscríbete | inscríbase | apúntate | hazte socio | hazte socia | hazte suscriptor | ya eres suscriptor |
    ya soy suscriptor | quiero suscribirme | quiero recibirlo | quiero apoyar | haz una donación | haga una donación |
    apóyanos | apóyenos | descárgate | descarga nuestra | descarga la app | activa las | active las | síguenos | síganos |
    seguinos | únete | únase | sumate | súmate | consigue tus entradas | compra tus entradas | agréganos |
    crea una cuenta | crea tu cuenta | cree una cuenta | para seguir leyendo | para continuar leyendo | acompáñanos |
    acompáñenos | al registrarte | al suscribirte
    """,
    urge="""
    inicia sesión | inicie sesión | iniciar sesión | haz clic | haga clic | pincha aquí | pulsa aquí | clic aquí |
    escríbenos | escríbanos | envíanos | envíenos | cuéntanos | cuéntanoslo | cuéntenos | déjanos | déjenos |
    deja tu comentario | comenta | comente | comenta esta | opina | participa | participe | vota | vote |
    contesta a nuestra | responde a nuestra | compra | compre | compra aquí | consiga | consigue | reserva tu |
    reserve su | comparte | comparta | comparte esta | añade | agrega | escanea | escanee | regala | regale |
    sigue leyendo | siga leyendo | te invitamos | lo invitamos | por favor ingrese | por favor introduce | ingrese su |
    introduce tu | descarga | descargue | colabora | colabore | done | dona
    """,
    nudge="""
    recibe | reciba | sigue | descubre | descubra | apoya | apoye | no te pierdas | no se pierda | disfruta | disfrute |
    accede | acceda | lee | prueba | pruebe | consulta | consulte | puedes | puede | mantente | manténgase | escucha |
    escuchar | escuche | mira | vea | ver | entérate | entérese | toda la actualidad | todas las noticias | las noticias |
    lo mejor | las claves | si quieres | si te | quiero | para recibir | para estar | sé el primero | gana | más noticias |
    más información | exclusivo para | este contenido | contenido exclusivo | ya puedes | disponible | oferta | gracias por |
    nuestro boletín | nuestra newsletter | nuestro pódcast | nuestro canal | has alcanzado | ha alcanzado | te quedan | lo que tienes |
    gratis | desde | por solo | con el precio | queremos conocer | y tú | acceso | los suscriptores | despierta
    """,
    offer="""
    newsletter | newsletters | boletín | boletines | bandeja de entrada | suscripción | suscripciones | suscriptor |
    suscriptores | socios | correo electrónico | periodismo independiente | acceso ilimitado | acceso total | prueba gratis |
    prueba gratuita | cancela cuando quieras | cancele cuando | sin compromiso | sin permanencia | sin costo | sin coste |
    artículos gratuitos | contenido exclusivo | exclusivo para | alertas | notificaciones | app store | google play |
    apple podcasts | spotify | plataforma favorita | nuestra app | nuestra aplicación | nuestro canal | canal de whatsapp |
    canal de telegram | nuestra newsletter | nuestro boletín | nuestro pódcast | nuestro podcast | nuestra redacción |
    la redacción | nuestros periodistas | nuestros lectores | nuestra tienda | nuestro archivo | nuestra web | nuestra portada |
    portada local | fuente preferida | bloqueador de anuncios | edición impresa | edición digital | desgravar | aportación |
    donación mensual | lista de correo | darte de baja | darse de baja | más cupón | en tu correo | a tu correo | en su correo |
    tu bandeja | en el bolsillo | en tu móvil
    """,
    goods="""
    correo | email | e mail | app | aplicación | podcast | pódcast | oferta | ofertas | noticias | noticia | whatsapp |
    telegram | facebook | instagram | twitter | youtube | tiktok | bluesky | linkedin | artículo | artículos | edición |
    revista | periódico | diario | medio | redacción | periodistas | periodismo | lectores | exclusivo | premium | canal |
    vídeo | video | videos | capítulo | episodio | encuesta | sorteo | entradas | donación | comentario | comentarios |
    cuenta | contraseña | libro | regalo | recetas | columna | resumen | claves | información | actualidad | foro | formulario |
    enlace | enlaces | código | historia | investigación | investigaciones
    """,
    cadence="""
    diario | diaria | semanal | mensual | cada mañana | cada día | cada semana | al mes | todos los días | del día |
    de la semana | cada viernes | cada domingo | cada lunes | cada jueves | cada sábado | a la semana | de lunes a viernes |
    por la mañana | este mes | un mes | por mes | cada noche | cada tarde | al instante
    """,
    ours="nuestro | nuestra | nuestros | nuestras | nos | nosotros",
    yours="tu | tus | usted | ustedes | te | ti | contigo | tú | vos",
    free="gratis | gratuito | gratuita | gratuitamente | sin costo | sin coste | descuento | rebaja | mitad de precio | por solo | envío gratis",
    lure="""
    te ha gustado | te gusta | te gustó | quieres más | quieres saber más | quieres leer | si quieres leer | qué opinas |
    y tú qué | tienes una | tienes algo | has tenido | has sido | has visto | eres | si te sirve | si crees | has alcanzado |
    has leído | prefieres | ya eres | aún no | encontraste un error | has encontrado un error
    """,
    form="""
    política de privacidad | términos y condiciones | condiciones de uso | aviso legal | acepto | aceptas | al registrarte |
    al suscribirte | al hacer clic | al continuar | darte de baja | darse de baja | en cualquier momento | cancelar tu |
    por favor ingrese | dirección válida | correo válido | correo electrónico válido | campo obligatorio | ha ocurrido un error |
    hubo un error | se produjo un error | inténtalo de nuevo | inténtelo | intenta nuevamente | más tarde | gracias por suscribirte |
    gracias por registrarte | revisa tu correo | revise su correo | confirma tu | correo de confirmación | ya está registrado |
    tu correo | su correo | tus datos | sus datos | datos personales | comunicaciones comerciales | olvidaste tu contraseña |
    recuérdame | nombre y apellidos | elige un importe | otra cantidad | recaptcha | cookies | aceptar todo | ver más |
    mostrar más | cargar más | serán eliminados | mensajes ofensivos | nueva suscripción | tu cuenta | para continuar
    """,
    appeal="""
    apoya | apóyanos | tu apoyo | su apoyo | con tu ayuda | tu ayuda | sin ti | gracias a ti | gracias a lectores |
    ayúdanos | ayúdenos | lectores como tú | personas como tú | no tenemos dueños | tenemos lectores | sin accionistas |
    sin dueños | libre para todos | gratis para todos | abierto a todos | necesitamos | contar contigo | lo que puedas |
    lo que pueda | cada peso | cada euro | precio de un | precio de dos | por pequeña que | aportación | para seguir publicando |
    para seguir | nos sostienen | sostener | financiar | hazlo posible | voy a ser sincera | gracias de verdad | este medio
    """,
    plug="""
    en tu correo | en tu bandeja | en su correo |     último capítulo | nuevo capítulo | último episodio | nuevo episodio | escuchar este | escucha el | escucha la | en vídeo |
    en video | mira el | ya a la venta | a la venta | en librerías | en tu quiosco | en quioscos | compra aquí | el libro |
    foro | inscríbete al | entrada libre | aforo limitado | sorteo | gana dos | gana una | enlaces de afiliación | afiliación |
    comisión | código de descuento | primera pieza | más cupón | vajilla | desayunar con | plazas limitadas | en directo |
    solo hay | nuestros talleres | con su ejemplar
    """,
    reported="""
    dijo | dice | declaró | afirmó | según | señaló | explicó | añadió | agregó | aseguró | informó | indicó | sostuvo |
    manifestó | anunció | denunció | recordó | pidió | alertó | advirtió | protesta | cuenta | respondió | apuntó | relató |
    contó | aconsejó | lamentó | reconoció | confirmó | considera
    """,
    third="""
    él | ella | ellos | ellas | era | eran | había | habían | fue | fueron | yo | sido | hizo | tuvo | estaba | estaban |
    sería | podría | cuyo | policía | juez | tribunal | ministro | ministra | gobierno | alcalde | ayuntamiento | llamó
    """,
)  # fmt: skip
