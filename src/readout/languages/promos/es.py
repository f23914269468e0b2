"""How Spanish promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    suscríbete | suscríbase | suscribirse | suscribirme | suscribite | suscríbanse | suscribíos | suscribirte |
    suscríbete a | suscríbete gratis | para suscribirte | para suscribirse | regístrate | regístrese | registrate |
    regístrense | registrándote | registrándose | registrarse | registrarte | inscríbete | inscríbase | inscribite |
    apúntate | apúntese | anótate | anotate | date de alta | dese de alta | hazte socio | hazte socia |
    hazte suscriptor | hazte suscriptora | hazte miembro | hazte premium | hacete socio | hacete socia |
    hágase socio | hágase suscriptor | asóciate | afíliate a | ya eres suscriptor | ya soy suscriptor |
    ya eres socio | ya soy socio | ya es suscriptor | ya estás suscrito | ya estás registrado | ya está suscrito |
    ya está registrado | ya tienes cuenta | ya tienes una cuenta | ya tenés cuenta | ya tengo cuenta | aún no eres |
    todavía no eres | no tienes cuenta | aún no tienes | quiero suscribirme | quiero recibirlo | quiero recibir |
    quiero apoyar | quiero ser socio | quiero donar | quiero ayudar | haz una donación | haga una donación |
    hacé una donación | haz un donativo | haz tu aportación | haz tu donación | dona ahora | done ahora | doná |
    apóyanos | apóyenos | apoyanos | apoya el periodismo | apoya nuestro | ayúdanos a seguir | colaborá con |
    descárgate | descárgala | descárguela | descargala | descarga nuestra | descarga la app |
    descarga la aplicación | descargue la app | descargue nuestra | descargá la | descargate | baja la app |
    baja la aplicación | bajate la app | instala la app | activa las | active las | activá las |
    activa la campanita | activa las notificaciones | síguenos | síganos | seguinos | sígannos | síguelo en |
    síguenos en | sigue nuestro | únete | únase | únanse | unite | unite a | sumate | súmate | súmese |
    consigue tus entradas | compra tus entradas | agréganos | agreganos | añádenos | elígenos | crea una cuenta |
    crea tu cuenta | cree una cuenta | cree su cuenta | creá tu cuenta | para seguir leyendo |
    para continuar leyendo | para leer más | para leer este | para leer la nota | acompáñanos | acompáñenos |
    acompañanos | al registrarte | al suscribirte | al suscribirse | elige tu plan | elija un plan |
    elige tu suscripción | ver planes | ver ofertas | ver suscripciones | pasa a premium | mira nuestras ofertas |
    consulta nuestras | prueba gratis | pruébalo gratis | prueba un mes | regala una suscripción |
    regala periodismo | renueva tu suscripción | renueve su | suscripción digital | suscríbete y | suscribe |
    inscríbete aquí | apúntate aquí | apúntate a | únete a nuestro | únete a nuestra | hazte con tu | te sumas |
    entra en nuestro canal | síguenos también | sigue nuestras | sigue toda
    """,
    urge="""
    inicia sesión | inicie sesión | iniciá sesión | iniciar sesión | inicia tu sesión | accede con tu | ingresa con |
    ingresá | entra con tu | identifícate | identifíquese | conéctate | haz clic | haga clic | hacé clic | haz click |
    da clic | dale clic | clic aquí | click aquí | pincha aquí | pincha en | pinche aquí | pulsa aquí | pulsa en |
    pulsa la | pulse aquí | pulse en | toca aquí | dale al play | dale like | dale a seguir | dale me gusta |
    escríbenos | escríbanos | escribinos | escríbanos a | envíanos | envíenos | envianos | envía tu | envía tus |
    envíe su | mándanos | mándenos | mandanos | mandalos | cuéntanos | cuéntanoslo | cuéntenos | contanos | contános |
    dinos | díganos | decinos | avísanos | avísenos | avisanos | hazlo saber | háznoslo | haznos llegar |
    háganos llegar | déjanos | déjenos | dejanos | déjanos tu | deja tu comentario | deje su comentario |
    deja un comentario | dejar un comentario | escribe un comentario | dejá tu comentario | comenta con |
    comenta esta | comente esta | comenta aquí | opina | opiná | participa | participa en | participe | participá |
    votá | responde a | responde a nuestra | responde nuestra | responda a | contesta a nuestra | contesta esta |
    completa la | completa el formulario | rellena el formulario | rellene el formulario | consigue | consiga |
    conseguí | reserva tu | reserve su | reservá tu | reserva plaza | reserva aquí | inscripciones en | compra aquí |
    compre aquí | cómpralo | compralo | pídelo | pídalo | pedilo | comparte esta | comparte este | comparta esta |
    comparta este | compartí | compartí esta | comparte la | comparte con | añade a | añade nuestra | agrega a |
    agrega nuestra | guarda este | guarde este | escanea | escanee | escaneá | regala | regalá | sigue leyendo |
    siga leyendo | seguí leyendo | lee la nota completa | lee el artículo completo | leer completo | te invitamos |
    lo invitamos | los invitamos | por favor ingrese | por favor ingresa | por favor introduce | introduce tu |
    introduzca su | ingrese su | ingresa tu | ingresá tu | descarga | descargue | colabora | colaborá | aportá |
    contribuye | invítanos a | invitanos a | échanos | llámanos | llámenos | llamanos | contáctanos | contáctenos |
    contacta con | póngase en contacto | ponte en contacto | visita nuestra | visite nuestra | visítanos | visítenos |
    venga a conocernos | pásate por | entra en nuestra | ponte a prueba | pon a prueba | haz el test |
    haz nuestro test | haz el quiz | juega a | valora este | valora esta | califica esta | califica este |
    recomiéndalo | recomiéndanos | actualiza la app | actualice la aplicación | actualiza tu navegador |
    más info aquí | aquí puedes | aquí podés | y llévate | apoyá | elegí | leé | llama al 9 | pásate a vernos |
    crear mi cuenta | escribe al correo | escriba al correo | escríbenos al | escribinos a | escribinos al |
    escríbame | puedes escribirnos | puede escribirnos | podés escribirnos | envíanos tus | envianos tus |
    envíenos sus | envía un correo | envíe un correo | mandanos tu | mándanos tu | mande su | manda tu | mándanos un |
    cuéntanos tu | cuéntanos qué | cuéntanos cómo | contanos tu | déjanos un | déjanos tus | déjanos saber |
    dinos qué | díganos qué | danos tu opinión | denos su opinión | danos tu | comparte tu opinión |
    comparta su opinión | vota aquí | vota por tu | vote en | participa aquí | participe en | participá en |
    responde nuestras | responda nuestra | contesta a | contestá | completá | llena el formulario | llená |
    rellena esta | haz tus preguntas | envía tu pregunta | deja tus preguntas | mira aquí | escucha aquí | mirá acá |
    leé más | lee más | leer más | saber más | ver más detalles | más información aquí | más información en |
    infórmate en | toda la información en | todos los detalles en | compra tu | compra el | consulta las bases |
    entra en la | entra en www | visita la | visita nuestro | visite nuestro | recomienda | recomienda este |
    reenvía | reenvíalo | reenvíe | reenvialo | pásale | pasáselo | pulsa el | presioná | toca el | toca la | tocá |
    ponte al día | pon cinco | danos cinco | deja una reseña | dejanos una | valóranos | puntúanos | califícanos |
    llama al | llame al | llamá al | comuníquese | contáctate | atrévete | anímate | animate | vení | venite |
    te invitamos a | le invitamos a | pregúntanos | pregunta a
    """,
    nudge="""
    recibe | reciba | recibí | recibirás | sigue | seguí | descubre | descubra | descubrí | apoya | apoye | apoyá |
    no te pierdas | no se pierda | no se lo pierda | no te lo pierdas | no te pierdas nada | no dejes | no olvides |
    no te olvides | disfruta | disfrute | disfrutá | accede | acceda | accedé | lee | leé | pruebe | probá |
    consulte | consultá | conoce | conozca | conocé | puedes | podés | mantente | manténgase | mantenete | quédate |
    infórmate | infórmese | escucha | escuchar | escuche | escuchá | mira | mire | mirá | entérate | entérese |
    enterate | toda la actualidad | toda la información | todas las noticias | las noticias | las últimas noticias |
    lo último | lo mejor | lo mejor de | las mejores | las claves | el resumen | la actualidad | si querés |
    si te gusta | si eres | quiero | quieres | quiere | querés | para recibir | para estar | para no perderte |
    sé el primero | sé la primera | sea el primero | gana | gane | ganá | más noticias | más información |
    exclusivo para | solo para | este contenido | este artículo es | esta noticia es | contenido exclusivo |
    ya puedes | disponible | oferta | oferta especial | gracias por | nuestro boletín | nuestra newsletter |
    nuestro pódcast | nuestro canal | nuestra app | has alcanzado | ha alcanzado | has llegado | te quedan |
    te queda | le quedan | lo que tienes | todo lo que | gratis | acceso | accede gratis | por solo | solo por |
    por menos | con el precio | queremos conocer | queremos saber | los suscriptores | como suscriptor |
    como suscriptora | como socio | despierta | cada mañana | cada domingo | cada viernes | llévate | llévanos |
    elige | elija | aprovecha | aproveche | aprovechá | ahorra | ahorre | consigue | consiga | comparte | participa |
    regala | ayúdanos | ayúdenos | ayudanos | sabías que | te recomendamos | te ofrecemos | te contamos |
    te enviamos | te mandamos | te avisamos | le ofrecemos | le enviamos | si quieres leer | si quieres recibir |
    si quieres saber | si quieres estar | pásate a | pasa a | guarda | antes de | cada lunes | una vez a la semana |
    las noticias de | elige los | toda la | todo lo
    """,
    offer="""
    newsletter | newsletters | boletín | boletines | carta semanal | bandeja de entrada | casilla de correo |
    suscripción | suscripciones | suscriptor | suscriptora | suscriptores | socios | membresía | correo electrónico |
    periodismo independiente | periodismo de calidad | periodismo libre | buen periodismo | periodismo riguroso |
    medio independiente | información independiente | información rigurosa | acceso ilimitado | acceso total |
    acceso completo | acceso digital | acceso a todo | acceso a todos | lectura ilimitada | prueba gratis |
    prueba gratuita | mes gratis | cancela cuando | cancela cuando quieras | cancele cuando | cancelar cuando |
    cancelá cuando | sin compromiso | sin permanencia | sin ataduras | sin costo | sin coste | artículos gratuitos |
    artículos gratis | notas gratis | artículos de este mes | contenido exclusivo | contenidos exclusivos |
    contenido premium | contenido para suscriptores | exclusivo para | solo para suscriptores | para suscriptores |
    para socios | exclusivo suscriptores | alertas | alerta informativa | última hora en tu | notificaciones |
    notificaciones push | app store | google play | play store | android e ios | ios y android | android y iphone |
    apple podcasts | spotify | ivoox | plataforma favorita | plataformas de audio | plataforma de pódcast |
    app favorita | aplicación favorita | nuestra app | nuestra aplicación | nuestro canal | canal de whatsapp |
    canal de telegram | canal de youtube | grupo de whatsapp | comunidad de whatsapp | nuestras redes |
    nuestro perfil | nuestra cuenta | nuestra página | nuestra comunidad | nuestra newsletter | nuestras newsletters |
    nuestro boletín | nuestros boletines | nuestro pódcast | nuestro podcast | nuestra redacción |
    nuestros periodistas | nuestros reporteros | nuestro equipo | nuestros lectores | nuestros suscriptores |
    nuestros socios | nuestra tienda | nuestro archivo | nuestra hemeroteca | nuestra web | nuestro sitio |
    nuestra portada | nuestro trabajo | nuestros contenidos | nuestras noticias | nuestras investigaciones |
    portada local | fuente preferida | fuente favorita | fuentes preferidas | bloqueador de anuncios |
    bloqueador de publicidad | edición impresa | edición digital | edición en papel | versión digital |
    versión impresa | desgravar | aporte mensual | aporte voluntario | donación mensual | donativo | lista de correo |
    darte de baja | darse de baja | más cupón | en tu correo | a tu correo | en su correo | en tu mail | en tu email |
    tu bandeja | en el bolsillo | en tu bolsillo | en tu móvil | en tu celular | en tu teléfono | en tu casa |
    pantalla de inicio | código qr | canal rss | preventa exclusiva | descuento exclusivo | plan anual |
    plan mensual | plan digital | tarifa especial | club de lectores | el primer mes | a tu bandeja | en su bandeja |
    su bandeja | en su casilla | en tu casilla | a tu casilla | en su buzón | en tu inbox |
    por correo electrónico cada | por email cada | resumen diario | resumen semanal | el boletín de |
    la newsletter de | boletín diario | boletín semanal | newsletter diaria | newsletter semanal | correo diario |
    carta del director | noticias en tu | las noticias en tu | nuestras alertas | alertas informativas |
    alertas de última | avisos de última | suscripción anual | suscripción mensual | suscripción gratuita |
    suscripción premium | suscripción digital | nuestra suscripción | nuestras suscripciones | planes de suscripción |
    un mes gratis | meses gratis | primer mes gratis | primer mes por | días gratis | semanas gratis | el primer año |
    cancela en cualquier | cancela online | sin letra | sin publicidad | sin anuncios | navegación sin | lee sin |
    leer sin | todos los contenidos | todo el contenido | todos nuestros | todas nuestras | contenidos premium |
    noticia exclusiva para | artículo exclusivo para | solo suscriptores | sólo suscriptores | solo para socios |
    exclusivo para socios | para nuestros suscriptores | para nuestros socios | versión completa | artículo completo |
    la nota completa | periodismo local | periodismo que | periodismo crítico | periodismo comprometido |
    periodismo valiente | periodismo de investigación | prensa independiente | información veraz |
    información de calidad | nuestros pódcast | nuestros podcasts | nuestros podcast | nuestro programa |
    nuestra comunidad de | nuestra red | nuestros canales | nuestros perfiles | nuestras cuentas | nuestra web app |
    nuestra sección | nuestro foro | nuestra encuesta | nuestro test | nuestro club | nuestro equipo de |
    nuestro quiosco | nuestra línea | nuestro buzón | nuestro correo | nuestro whatsapp | nuestro telegram |
    nuestro instagram | nuestro facebook | nuestra edición | nuestra cobertura | nuestro suplemento |
    nuestra revista | nuestro periódico | nuestro diario | en spotify | en ivoox | en apple podcasts |
    en google play | en app store | en la app store | en google news | por whatsapp | en whatsapp | a tu whatsapp |
    en tu whatsapp | en telegram | por telegram | lista de difusión | club del suscriptor | club de suscriptores |
    tarjeta regalo | bono regalo | suscripción de regalo | en formato digital | hemeroteca
    """,
    goods="""
    correo | email | e mail | mail | app | aplicación | podcast | pódcast | oferta | ofertas | noticias | noticia |
    nota | whatsapp | telegram | facebook | instagram | twitter | youtube | tiktok | bluesky | linkedin | iphone |
    android | artículo | artículos | revista | periódico | diario | redacción | periodistas | periodismo | lectores |
    lector | lectora | exclusivo | exclusiva | premium | canal | vídeo | video | videos | vídeos | capítulo |
    capítulos | episodio | episodios | encuesta | sorteo | concurso | entradas | donación | donaciones | donar |
    comentario | comentarios | comentar | cuenta | contraseña | usuario | regalo | recetas | columna | resumen |
    actualidad | foro | formulario | enlace | enlaces | código | investigaciones | campanita | publicidad | anuncios |
    cookies | navegador | quiosco | quioscos | titulares | alerta | suscribirse | cartas al director |
    seguir leyendo | protección de datos | pódcasts | podcasts | entrega | programa especial | boletín | beneficios |
    ventajas | premio | premios | test | quiz | taller
    """,
    cadence="""
    diario | diaria | semanal | quincenal | mensual | mensuales | cada mañana | cada día | cada semana | cada mes |
    al mes | al año | todos los días | todas las semanas | todas las mañanas | todos los lunes | todos los viernes |
    todos los domingos | todos los sábados | todos los jueves | del día | de la semana | del mes | cada viernes |
    cada domingo | cada lunes | cada martes | cada miércoles | cada jueves | cada sábado | cada quince días |
    a la semana | por semana | una vez a la semana | una vez por semana | una vez al mes | los fines de semana |
    de lunes a viernes | por la mañana | a primera hora | este mes | un mes | por mes | primer mes | cada noche |
    cada tarde | al instante | en tiempo real | minuto a minuto | las 24 horas | en cinco minutos | en tres minutos |
    de un vistazo | seis meses | tres meses | semanalmente | mensualmente | cada dos semanas | quincenalmente |
    cada sábado por | los lunes | los viernes | los domingos | los sábados | los jueves | los miércoles | los martes |
    antes de desayunar | con el desayuno | cada mediodía | al final del día | al empezar el día | cada hora |
    dos veces por semana | dos veces a la semana | de un mes | tres minutos | cinco minutos | diez minutos |
    el primer mes
    """,
    ours="nuestro | nuestra | nuestros | nuestras | nos | nosotros | nosotras",
    yours="tu | tus | usted | ustedes | te | ti | contigo | tú | vos | vuestro | vuestra | vuestros | os",
    free="""
    gratis | gratuito | gratuita | gratuitamente | gratuitos | sin costo | sin coste | sin cargo | descuento |
    descuentos | rebaja | rebajado | mitad de precio | a mitad de precio | por solo | por solamente | por tan solo |
    solo por | por un euro | por 1 euro | envío gratis | envíos gratis | entrada libre | entrada gratuita |
    precio especial | precio reducido | gratuitas | sin gastos de envío | gastos de envío gratis | % de descuento |
    dos por uno | 2x1 | precio de suscriptor | desde solo | por menos de | sin ningún coste | sin coste alguno |
    bonificado | oferta limitada
    """,
    lure="""
    te ha gustado | le ha gustado | te gusta | te gustó | le gustó | te sirvió | te ha servido | te ha sido útil |
    te ha resultado | te resultó útil | le ha resultado | te pareció | quieres más | quieres saber más |
    quieres saber | quieres leer | quieres recibir | quieres estar | quieres que te | quiere saber | quiere recibir |
    querés saber | querés recibir | si quieres leer | qué opinas | qué opina usted | qué opinás | qué te parece |
    qué te ha parecido | qué le parece | cuál es tu opinión | cuál es su opinión | y tú qué | y usted qué |
    qué harías | cuánto sabes | cuánto sabe | sabrías | tienes una | tienes un | tienes algo | tienes alguna |
    tienes información | tienes preguntas | tiene alguna | tiene información | tenés una | tenés algo | has tenido |
    has sido | has visto | has vivido | has encontrado | ha detectado | has detectado | viste algo | has trabajado |
    trabajas o | conoces algún | conoces a alguien | si te sirve | si crees | si crees que | si valoras |
    si te gusta lo | has alcanzado | ha alcanzado | ha consumido | has consumido | has agotado | has leído |
    prefiere escuchar | ya eres | encontraste un error | has encontrado un error | ves algún error | hay algún error |
    antes de irte | no tienes tiempo | sin tiempo para | tienes la palabra | eres suscriptor | prefieres escuchar |
    si eres estudiante | eres estudiante | cree que la | te gustaría | le gustaría | te interesa | le interesa |
    te ha parecido | te resulta útil | te fue útil | te ha sido de | le ha servido | te gusta este | te gusta esta |
    te gusta nuestro | te gusta leer | te gusta lo que | te apasiona | te quedaste con | te quedan dudas |
    te has quedado | sos suscriptor | querés más | querés enterarte | querés leer | querés apoyar | quieres apoyar |
    quieres ayudar | quieres participar | quieres contar | quieres enterarte | quieres comentar | quieres ser |
    quieres que | quiere leer | quiere ser | quiere comentar | quiere estar | quieres compartir | tienes dudas |
    tienes sugerencias | tienes pistas | tienes datos | tienes documentos | tenés información | tenés dudas |
    tenés un | tiene dudas | tiene preguntas | tiene sugerencias | sabes algo | sabe algo | sabés algo |
    has detectado un | detectaste un | detectó un | encontró un error | hay algo que | viste un error | ha visto un |
    cuál es tu | cuál es su | qué piensas | qué pensás | qué te ha | qué le ha | qué nota | estás de acuerdo |
    estás de viaje | eres lector | eres de los | eres fan | eres nuevo | no eres suscriptor | no eres socio |
    aún no estás | todavía no estás | todavía no sos | prefieres leer | preferís | no tienes tiempo para |
    poco tiempo | conoces nuestro | conoces nuestra | conocés | ya conoces | ya conocés | ya has leído |
    te lo perdiste | te lo has perdido | te perdiste | si quieres apoyar | si quieres colaborar | si quieres más |
    si quiere recibir | si desea recibir | si deseas recibir | si te apetece | si tenés
    """,
    form="""
    política de privacidad | política de cookies | términos y condiciones | términos de uso | condiciones de uso |
    condiciones legales | condiciones generales | bases legales | bases del concurso | bases del sorteo |
    aviso legal | aceptas | acepta nuestra | he leído y | al registrarte | al suscribirte | al suscribirse |
    al registrarse | al hacer clic | al continuar | al enviar | si continúa navegando | si continúas navegando |
    darte de baja | darse de baja | darme de baja | cancelar el envío | cancelar la suscripción |
    cancelar en cualquier momento | baja en cualquier momento | cancelar tu | cancele su | por favor ingrese |
    por favor ingresa | por favor introduce | por favor introduzca | dirección válida | correo válido | email válido |
    correo electrónico válido | no será publicada | campo obligatorio | campos obligatorios | campos con asterisco |
    campos marcados | ha ocurrido un error | hubo un error | se produjo un error | ha habido un error |
    algo salió mal | algo ha salido mal | inténtalo de nuevo | inténtelo | inténtalo más | vuelve a intentarlo |
    vuelva a intentarlo | volvé a intentar | intente de nuevo | intenta nuevamente | intente nuevamente |
    gracias por suscribirte | gracias por suscribirse | gracias por registrarte | gracias por tu | tu suscripción |
    su suscripción | tu registro | suscripción confirmada | revisa tu correo | revise su correo | revisa tu bandeja |
    correo no deseado | carpeta de spam | confirma tu | confirme su | valida tu | validar tu |
    correo de confirmación | enlace de confirmación | mensaje de confirmación | te hemos enviado | le hemos enviado |
    te enviamos un correo | ya está registrado | ya está registrada | ya existe una cuenta | tu correo | su correo |
    tu email | su email | tu dirección | tus datos | sus datos | mis datos | datos personales |
    comunicaciones comerciales | información comercial | olvidaste tu contraseña | olvidaste la contraseña |
    olvidé mi | recordar contraseña | recuperar contraseña | recuérdame | mantener la sesión | cerrar sesión |
    debes iniciar sesión | debe iniciar sesión | para comentar | para poder comentar | nombre y apellidos |
    nombre de usuario | elige un importe | elige una cantidad | otra cantidad | otro importe | recaptcha | cookies |
    aceptar todo | aceptar todas | aceptar y | aceptar cookies | rechazar todo | rechazar todas | configurar cookies |
    configurar o | gestionar preferencias | nuestros socios | y nuestros socios | ver más | mostrar más | cargar más |
    ver todos | ver todas | leer menos | serán eliminados | mensajes ofensivos | pendiente de moderación |
    los comentarios están | no hay comentarios | primera persona en | primero en comentar | primera en comentar |
    usuarios registrados | nueva suscripción | tu cuenta | su cuenta | mi cuenta | para continuar |
    renovación automática | se renovará | límite de artículos | artículos de este | su navegador | tu navegador |
    javascript | contenido externo | plazas limitadas | aforo limitado | hasta completar aforo | añadir a favoritos |
    acepto la | acepto los | acepto las | y acepto | acepto recibir | cookies de terceros | te queda por leer |
    te quedan por leer | no es compatible | deseo recibir | aceptas nuestra | aceptas nuestras | acepta las |
    aceptas las | aceptas los | acepta los | está aceptando | estás aceptando | acepta el uso |
    al registrarse acepta | al pulsar | al pinchar | al navegar | si sigues navegando | si sigue navegando |
    utilizamos cookies | usamos cookies | uso de cookies | este sitio utiliza | este sitio usa | esta web utiliza |
    esta web usa | esta página utiliza | esta página web | configuración de cookies | preferencias de privacidad |
    más opciones | protección de datos | responsable del tratamiento | tratamiento de tus | tratamiento de sus |
    ejercer tus | ejercer sus | baja cuando quieras | de baja cuando | baja cuando lo | dar de baja |
    anular la suscripción | anular tu suscripción | anular la | cancelar suscripción | desuscribirte | desuscribirse |
    con un clic | pie de cada | al final de cada | cada correo que | introduzca un | introduce un | ingrese un |
    ingresa un | escriba su correo | escribe tu correo | escribe tu email | tu nombre | su nombre y |
    correo inválido | contraseña incorrecta | has olvidado | ha olvidado | olvidó su | olvidaste tu |
    cambiar contraseña | crear contraseña | iniciar sesión | este correo ya | este email ya | el correo ya |
    ya está en uso | no hemos podido | no pudimos | algo falló | ocurrió un error | inténtalo otra |
    inténtelo de nuevo | prueba de nuevo | recarga la | recargue | actualice su | te has suscrito |
    te has registrado | se ha suscrito | se ha registrado | ya formas parte | gracias por apuntarte |
    gracias por unirte | gracias por inscribirte | gracias por confirmar | gracias por tu apoyo | gracias por su |
    bienvenido a | bienvenida a | comprueba tu | compruebe su | mira tu | mira en tu | carpeta de correo |
    haz clic en el enlace | enlace que te | enlace de activación | código de verificación | cargar comentarios |
    ver comentarios | ver los comentarios | publicar comentario | enviar comentario | reportar comentario |
    normas de | normas de participación | los comentarios serán | comentarios cerrados | comentarios moderados |
    contenido de terceros | para ver este | ver contenido | activar javascript | bloqueador | desactiva tu |
    desactive su | ahora no | más tarde
    """,
    appeal="""
    apóyanos | apóyenos | apoyanos | tu apoyo | su apoyo | vuestro apoyo | con tu ayuda | tu ayuda | su ayuda |
    tu aporte | tu aportación | tu contribución | su contribución | tu donación | sin tu | gracias a ti |
    gracias a vos | gracias a gente | gracias a personas | gracias a lectores | gracias a nuestros |
    gracias a quienes | ayúdanos | ayúdenos | ayudanos | nos ayudas | nos ayudás | échanos una mano |
    lectores como tú | personas como tú | gente como tú | gente como vos | lectores como vos | no tenemos dueños |
    no tenemos dueño | te tenemos a ti | tenemos lectores | sin accionistas | sin dueños | ni accionistas |
    ni publicidad | sin muros de pago | sin muro de pago | libre para todos | gratis para todos | abierto a todos |
    abierta a todos | de lectura libre | necesitamos tu | necesitamos su | te necesitamos | contar contigo |
    contamos contigo | la cantidad que | cada aporte | cada donación | precio de un | precio de dos | invítanos a un |
    aportación | para seguir publicando | para seguir informando | para seguir investigando | para seguir siendo |
    seguir investigando | nos sostienen | nos sostiene | sostenernos | nos financiamos | hazlo posible |
    hacen posible | haces posible | periodismo cuesta | nuestra campaña | cerrar nuestra | desgrava | formá parte |
    forma parte de la comunidad | bancarlo | bancanos | mantener nuestra independencia | nuestra independencia |
    financiar nuestro | cada euro cuenta | cada peso cuenta | cada peso suma | apoya a | apoya nuestro | apoya el |
    aporta lo que puedas | aporte lo que pueda | con lo que puedas | sin ti no | posible sin ti | sin ti este |
    aportación por pequeña | aporte por pequeño | ayuda por pequeña | cuesta dinero hacer | el buen periodismo |
    invitarnos a un café | gracias por leernos | si has llegado hasta aquí | que nos lees
    """,
    plug="""
    en tu correo | en tu bandeja | en su correo | en tu mail | a tu correo | en tu buzón | en tu teléfono |
    en tu celular | siempre contigo | último capítulo | nuevo capítulo | nuevos capítulos | próximo capítulo |
    último episodio | nuevo episodio | nuevos episodios | todos los episodios | nueva temporada | nuevas entregas |
    próxima entrega | ya disponible | escuchar este | escucha este | en la voz de | nota de voz | en vídeo |
    en video | mira el | mirá el | ver video | ver vídeo | ver galería | ya a la venta | ya en librerías |
    en librerías | en tu quiosco | en su quiosco | en quioscos | en el quiosco | compra aquí | con el periódico |
    con el diario | con su ejemplar | inscríbete al | entrada libre | aforo limitado | plazas limitadas |
    matrícula abierta | nuestro curso | nuevo curso | nuestros talleres | sorteamos | gana dos | gana una |
    que regalamos | pases dobles | entradas dobles | enlaces de afiliación | enlaces de afiliados | afiliación |
    si compras | código de descuento | código promocional | con el código | primera pieza | más cupón | fascículo |
    primera entrega | ven a conocernos | celebramos con | te esperamos | los esperamos | se publicó antes en |
    se publicó originalmente en nuestro | forma confidencial | de forma segura | de manera confidencial | campanita |
    redes sociales | una pequeña comisión | pódcast de | pódcast diario | escúchalo en | escúchanos |
    puedes escucharlo | puedes escuchar este | en todas las plataformas | en las principales plataformas |
    capítulo de hoy | episodio de hoy | en este episodio | en este capítulo | dale al play | dale play |
    ya puedes escuchar | consíguelo | consígalo | no te quedes sin | disponible en nuestra | disponible en la app |
    sin coste adicional | sin costo adicional | podemos recibir | podemos llevarnos | recibimos una comisión |
    podría recibir una comisión | llevarnos un porcentaje | en la tienda del | en nuestra tienda | al precio de |
    serie sonora | programa especial | te leemos | os leemos | escucha el pódcast | escucha el podcast |
    escucha el episodio | escucha el capítulo | escucha el programa | escucha la entrevista | escucha aquí |
    participa en el sorteo | entra en el sorteo | en tu móvil | a tu móvil | escucha ya | ya está disponible |
    disponible en spotify | disponible ya | ya en tu | a partir de hoy en | desde hoy en | este domingo con |
    este sábado con | gratis con | consíguela | nuevo libro de | nuestro libro | nuestro número | nuestro nuevo |
    nuestra nueva | en el próximo número | en el último número | último número | número especial | en este número |
    en nuestro número | en nuestra edición | en la edición impresa | edición impresa de | se publicó en nuestra |
    se publicó originalmente | se publicó primero | texto publicado en | artículo publicado en |
    fue publicado en el boletín | envío de | en nuestro canal de | en nuestro pódcast | en nuestro podcast |
    en nuestras redes | en su plataforma | en tu plataforma | plataforma de audio | donde escuches | donde quieras |
    conducido por | con la participación de | en vivo por | por nuestro canal | mira el video | mira el vídeo |
    ve el video | no te pierdas la | no te pierdas el | no te pierdas este | entradas a la | entradas disponibles |
    entradas desde | venta de entradas | boletos en | inscripción en | inscríbete en | cupos limitados |
    vacantes limitadas | plazas disponibles | entrada gratis | participa y | participa por | participa y gana |
    puedes ganar | podés ganar | puede ganar | llévate | sorteo de | sorteamos entre | entre todos los |
    código exclusivo | usa el código | utiliza el código | si compra | si haces una compra | compras a través |
    enlaces de compra | enlaces que | enlaces patrocinados | este artículo contiene enlaces | podemos ganar |
    recibir una comisión | comisión por | pon a prueba tus | demuestra lo que | cuánto sabes de | tus fotos |
    tu foto | tus preguntas | tus dudas | tu testimonio | tu opinión | tu experiencia | de forma anónima |
    de manera anónima | confidencialmente | buzón seguro | canal seguro | línea de denuncias
    """,
    reported="""
    dijo | dijeron | dice | dicen | declaró | declararon | afirmó | afirmaron | afirma | según | señaló | señalaron |
    señala | explicó | explicaron | explica | añadió | agregó | aseguró | aseguraron | asegura | informó |
    informaron | indicó | indicaron | sostuvo | sostiene | manifestó | anunció | anunciaron | denunció | denuncia |
    recordó | recuerda | pidió | pidieron | pide | alertó | advirtió | advierte | protesta | cuenta él | cuenta ella |
    respondió | apuntó | relató | relata | contó | aconsejó | lamentó | lamenta | reconoció | reconoce | admite |
    admitió | confirmó | considera | rogó | prometió | escribió | gritaba | coreaban | repetía | resume | suspira |
    concluye | exigió | exige | criticó | comentó | comenta que | expresó | destacó | subrayó | precisó | detalló |
    aclaró | reveló | insistió | opina que | cree que | cree el | cree la | dijeron que | ha dicho | ha explicado |
    ha asegurado | ha afirmado | ha señalado | ha anunciado | ha pedido | ha reconocido | decía | contaba | preguntó |
    pregunta el | contestó | replicó | juró | sentenció | calculó | estima
    """,
    third="""
    él | ella | ellos | ellas | era | eran | había | habían | fue | fueron | yo | sido | hizo | hicieron | tuvo |
    tuvieron | dio | llegó | llegaron | empezó | quedó | dejó | pasó | salió | subió | ganó | perdió | recibió |
    vendió | llevaba | estaba | estaban | tenía | tenían | podía | decía | hacía | iba | quería | sería | podría |
    podrían | cuyo | cuya | se lo | nadie | policía | juez | tribunal | fiscalía | ministro | ministra | gobierno |
    alcalde | alcaldesa | ayuntamiento | llamó | guardia civil | su marido | su mujer | su madre | su padre |
    su hijo | sus hijos | mi | mis | me | abrió | cerró | murió | nació | vivió | compró | pagó | puso | vino | supo |
    tomó | empezaron | quedaron | dejaron | vendieron | habrá | habría | eras | estuvo | estuvieron | vecino |
    vecina | alguien | cuyos | cuyas | concejal | presidente | presidenta | compañía | sindicato | ayer | entonces |
    aquel | aquella | aquellos
    """,
)  # fmt: skip
