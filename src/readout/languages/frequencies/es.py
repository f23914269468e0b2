"""Common Spanish words, each line behind its Zipf value: a logarithm of how common."""

WORDS = """7.8 de
7.6 la
7.5 el en que
7.4 a y
7.2 los no
7.1 se un
7.0 con del es las por una
6.9 lo para
6.8 su
6.7 al como me
6.6 más pero si
6.5 o te
6.4 esta este le mi sus
6.3 cuando ha ser son todo ya yo
6.2 eso está fue hay muy sin sobre también tiene todos tu
6.1 así años bien desde dos entre hacer hasta nos porque puede qué
6.0 ahora algo donde día era esto hace mejor mucho nada ni parte solo tan tiempo uno ver vez vida
5.9 año cada después e esa ese estado estoy están gente gracias han les mas mismo mundo otra otro otros siempre tengo va
5.8 antes aquí aunque casa contra cosas creo cuenta cómo decir durante ella ellos estas estos forma gobierno gran había he hecho lugar menos nuevo nunca país personas poco quiero sea
5.8 sido soy sí sólo tanto tener todas trabajo él
5.7 alguien bueno caso ciudad cual debe dice dijo días entonces estaba estar historia hoy ir luego mientras mis momento muchos nacional nadie nuestra nuestro nueva otras parece poder
5.7 primera pueden pues quien tienen tipo toda tres veces verdad voy
5.6 acuerdo además algunos bajo buena cualquier da dios fuera fueron general grupo haber hacia hombre ley mal manera mayor medio muchas mujer nombre partido persona primer puedo según
5.6 será sino sistema tal unos
5.5 agua ahí alguna algunas ante aún buen casi claro cosa d dar dentro dinero ejemplo embargo equipo eres esos españa estados estamos familia favor fin final guerra gusta hablar hizo
5.5 hora horas igual importante información lado madre mañana millones misma mujeres méxico noche nosotros número pasa pasado podemos política presidente problema pueblo punto quiere
5.5 saber san semana señor siendo social sé tenemos tenía ti tienes tus vamos van
5.4 algún amigo amigos amor argentina artículo buenos c cambio centro cerca cierto cuatro derecho desarrollo dicho eran esas falta frente grande grandes hacen haciendo hemos hijo
5.4 hombres i idea incluso juego llegar madrid mano mayoría meses mierda muerte mí nivel niños nuestros padre paso países podría posible primero problemas proyecto puedes quién razón
5.4 real realidad sabe salir seguridad seguro sería sigue sociedad somos tarde tema the tierra todavía tras través tú unidos uso varios vas visto único
5.3 allí alto atención ayuda base cabeza calle camino cara cinco clase cuanto cuerpo datos debería dejar demás derechos dicen diferentes digo educación ello empresa escuela español
5.3 especial estás foto haya hijos hola internacional juan julio junto largo libro lista línea m medios mes mil mundial ninguna ningún obra ojos orden os palabras pasar paz pensar
5.3 personal policía proceso programa pueda puesto público queda quieren quieres realmente respecto s salud seguir segunda segundo sentido servicio servicios siento siguiente sitio
5.3 situación sociales tomar total trata tuvo unas universidad usted ve veo video viene vivir web zona último
5.2 abril actual agosto allá ambos apoyo asi aun b bastante buenas campo cantidad capital cargo casos chile comida comunidad consejo control corazón cuales cultura dado dan deben
5.2 debido deja demasiado diciembre difícil dio dirección dónde edad elecciones ellas empresas encontrar encuentra enero espero estaban estudio etc existe experiencia fotos fuerte
5.2 fuerza futuro fácil grupos habla habían hacerlo has hubiera iba imagen importa inglés internet investigación jefe josé joven junio justicia leer libertad libre llama llamado lleva
5.2 llevar luz manos marzo mayo media mejores mercado miedo miembros minutos mira modo movimiento mucha música n norte noviembre nuestras nuevas nuevos octubre oficial p padres palabra
5.2 papel partidos partir pasó película pena peor pesar plan población político poner precio pregunta principal producción propia propio puntos pública q quienes región relación
5.2 república respuesta resto rey sabes sean seis serie siglo significa simplemente suerte sur tampoco tenido trabajar ustedes varias venezuela vi vista volver vos voz vuelta x última
5.2 única
5.1 acción acerca actividades acá adelante ah aire alrededor alta américa anterior aquellos arriba arte autor ayer ayudar baja blanco buscar cabo calidad cambiar campaña canción carlos
5.1 carrera causa central civil colombia color comer compañía común condiciones conocer contigo defensa dia diciendo diferencia dije director duda dólares economía ejército encima
5.1 entiendo entrar espacio especialmente estilo estudios estuvo europa ex febrero fecha feliz fondo fuerzas fútbol ganar hablando haga hago hermano hija humanos ideas iglesia
5.1 importantes in interior interés juegos justo l lejos libros llega llegó local lucha lugares luis mala mar maría mediante medida menor mensaje militar ministerio mismos muestra
5.1 necesario necesita necesito negro niño nota noticias objetivo obras of opinión oportunidad organización oro par partes pequeño plata plaza pocos podía políticos popular primeros
5.1 principales principio pronto provincia prueba puerta puerto página quería r recuerdo recursos red relaciones resultado resultados río saben santa semanas septiembre sol sola temas
5.1 tenga twitter u usar vale valor vaya ven viaje vivo éxito últimos
5.0 abajo acceso acciones actividad actualmente administración aires and análisis apenas aqui armas atrás auto banco banda barcelona boca brasil busca cambios canal capacidad capaz
5.0 carta chica chicos china cielo cine ciudadanos ciudades clases club colegio comentarios comisión comprar comunicación congreso conmigo conocido conseguir constitución construcción
5.0 contenido contrario corte costa crear cree creer crisis cualquiera cuentas cuestión culpa cultural cuál cámara código dando darle debemos decisión dejó departamento derecha di
5.0 diario diez diferente dolor domingo económica efecto empezar encuentro energía entender entrada error escribir escrito española espera esperando esperar esté evitar existen
5.0 facebook fiesta finalmente formación formas francia francisco fuego fuente fui gustaría gusto h habrá habría haces hechos hice hicieron hubo ii importancia imposible industria
5.0 instituto interesante isla izquierda jamás jugar juicio juntos jóvenes leyes llamada loco malo mamá mantener mayores medidas mente miles ministro mitad modelo natural necesidad
5.0 normal noticia odio oficina origen original pagar participación pedro pequeña perder permite perú peso pienso pobre políticas pone posición post pp precios preguntas premio prensa
5.0 presencia presente principios probablemente productos profesor propiedad proyectos pudo puta queremos quizás radio re redes respeto revolución rico ropa rápido sabemos sale sangre
5.0 sector serio serán sexo siete siguen siguientes simple siquiera solamente sr suficiente superior supuesto t tambien televisión tenían texto tiempos toma totalmente trabajadores
5.0 título unidad unión v versión victoria viejo vino violencia vive votos vuelve vía york área época éste
4.9 acto alma ambiente animales antonio aparece aplicación aprender aquel artículos asociación asunto ataque aumento autoridades buscando calles cama casas chicas ciencia comenzó
4.9 comercio completamente completo confianza conjunto conoce conocimiento conozco contacto contar corrupción creación crecimiento cruz cuarto cuba cuidado curso daño decía democracia
4.9 deseo despues destino detrás diga directamente distancia doble doctor don dormir dr económico edición edificio elementos encuentran equipos escuchar esfuerzo especie esperanza
4.9 esposa estudiantes excelente f familias fe federal fiscal fuentes función ganas gratis género hacía hambre hermana hospital http humano ido imágenes incluye independencia informe
4.9 intereses internacionales j jesús john larga legal lengua llegado llevó locales líder manuel marca marcha material memoria mesa metros miembro militares momentos motivo muerto
4.9 muertos murió médico nacionales nación naturaleza negocio negocios noches nombres obtener ocho opción pablo pago pareja particular pasando pase pedir pensando perdido perfecto
4.9 perro pesos pie piensa plazo podrá posibilidad presenta producto profesional programas propios propuesta protección pruebas práctica próximo publicado pueblos puedan puso públicos
4.9 quedó quiera rato razones realizar recuerda referencia reforma reino responsabilidad resulta reunión revista riesgo régimen sabía sacar sala salida salió santiago santo selección
4.9 sentir señora silencio sistemas solución suelo sueño tales tecnología teléfono temporada tendrá tengan teniendo terminar territorio tipos to trabajando trabajos transporte tratar
4.9 tribunal tuve tv término usa usuario usuarios valores venta verano verdadero verde ves vieja viendo viernes visita voto vídeo zonas ésta
4.8 abierto abogado abrir acaba acabo actos aeropuerto afuera alcalde alemania alguno altura ambas amiga amo anda anteriores antiguo argentino asamblea asuntos autoridad ay azul barrio
4.8 basta batalla baño blanca cadena café caja calor canciones candidato capitán características carga carne carácter centros chico ciencias ciento cita clave comentario comercial
4.8 comienza compartir compañeros competencia completa compra concepto conciencia considera consumo contexto continuación contrato copa correo creen crees crítica culo cumplir cuya
4.8 cuyo cárcel das david debajo debate deberían debes decisiones dejado dejo delante demanda detalles dias dices dicha dieron digital dijeron diputados directo discurso diseño
4.8 distintas distintos distrito diversas diversos documentos duro ecuador efectos eh ejercicio elección electoral elegir empezó empieza empleo encanta enfermedad enorme entra
4.8 entrevista escena escribió escuelas españoles estación estan estará estaría estructura estudiar estén europea evento exactamente expresión exterior extraño facultad familiar
4.8 fernando festival figura fines flores fondos francés funciona fundación g gana ganado garcía generación generales genial gestión gobernador golpe google grado gustan habitantes
4.8 hacemos hagan hará hayan hermanos historias histórico hogar honor hotel humana incluyendo increíble independiente influencia ingresos inicio instituciones intención intento japón
4.8 judicial juez jugador jugadores junta k lee lenguaje listo literatura llamar lleno llevan lograr londres luna lunes lópez maestro mando marco matar materia matrimonio mejorar
4.8 menores mensajes menudo mexicano miguel misión mismas morir municipal máximo naciones naturales necesitamos necesitan necesitas ninguno niveles niña novia nueve objeto ocasiones
4.8 ocurre oficiales ofrece ojo online operación oposición pan papa parecen parecer parque participar parís peligro pelo películas pensé pequeños perdón personaje personajes período
4.8 pide piedra piel pies piso planes planta pobres pocas podido podrían presión presupuesto primeras principalmente privado pro propias propósito publicación páginas públicas quedan
4.8 querer querido quieras quizá raro recibir recibió recién recordar registro reglas reina representa responsable rica rojo rusia saludos salvo sección secretario sede siente similar
4.8 sirve soldados sos suena supone supongo sábado tamaño tanta tantas tantos teatro teoría tercer tercera tierras tomó trabaja tratamiento triste tuvieron técnica términos usando
4.8 vecinos velocidad vemos venir videos vienen villa vio visión volvió áreas
4.7 abierta acaso accidente aceptar actitud actualidad agentes aguas alcanzar alimentos altos alumnos animal antigua aparte aproximadamente aquella arma artista artistas as asesinato
4.7 aspecto aspectos audiencia autores avión bandera bases basura bebé belleza beneficios biblioteca bienes blog bolivia bonito breve búsqueda caer campos capítulo cargos cartas
4.7 categoría celular cierta ciudadano clara claramente clientes coche cocina colaboración colección colores comienzo comité compañero compromiso comunes comunidades concurso condición
4.7 conferencia conflicto conocida consecuencia consecuencias construir conversación correcto corto costo creado crimen crédito cuantos cuento cuesta cumpleaños cuándo cuánto cáncer
4.7 debo decidió declaración decreto defender dejan dejando deje delito depende deporte des deuda diego directa disco disponible distribución división documento doy drogas dudas dulce
4.7 dura eeuu ejecutivo empleados encontrado enemigo entiende entrega errores escenario escritor especiales espíritu estadounidense estatal estrategia estrella estrellas estuve etapa
4.7 eventos evidencia existencia explica explicar exposición extranjero familiares finales firma for formar foro frase frecuencia frontera frío fuertes funcionarios funciones física
4.7 ganó gas gastos generalmente global gobiernos gonzález grave guardia habia habitación hablamos hablan hablo hacerse hermosa hermoso herramientas hubiese huevos humanidad humor
4.7 identidad idioma igualdad iii impacto impuestos india iniciativa inmediatamente institución inteligencia inteligente intentar interesa inversión invierno italia jaja jajaja jorge
4.7 jueves jugando juventud kilómetros km laboral lados latina leche letras león liga lima lindo llaman llegada llegan llegaron llegue llena llevado llevo luchar líneas madera martes
4.7 materiales medicina merece metro mexicana minuto mirada mirando mirar moda moral motivos movimientos municipio museo médicos método mía mínimo mío móvil navidad necesidades negra
4.7 new normalmente normas notas novela números objetivos obstante ocasión ocurrió oferta oh ojalá ok on onda operaciones oportunidades organizaciones pa palacio pantalla papá parecía
4.7 pasan pasos patria pedido penal pensamiento pequeñas perdió perfil periodista periodo permiso perros personales pidió planeta plantas plataforma playa pobreza poca ponen
4.7 precisamente pregunto presentación presentar presidencia prisión privada probable procesos produce profesionales profesores promedio próxima publicidad publicó pude pudiera puente
4.7 puertas puestos pérdida quedar quede quisiera reales realizado recibe recibido reconocimiento refiere regalo regional regiones regreso religión representantes resistencia
4.7 resolución resolver responder respuestas rodríguez roja rosa ruta rápidamente salvador santos secreto sectores seguidores segundos segura seguramente sencillo sentencia
4.7 sentimientos seria sesión sevilla sexual señal sigo siguiendo sitios software sonido sorpresa subir sucede suele super superficie sánchez tarea tarjeta temprano tendencia tendría
4.7 tengas tenia termina terminó terreno tienda toca tomado tomando tradicional tradición tratado tratando trato tren tuyo técnico unido universo uruguay utiliza utilizar vacaciones
4.7 valencia valle venga verdadera vidas viento viva viven voluntad votar vuelto víctimas youtube últimas
4.6 abre absolutamente abuela acabar actuación actuales actuar adentro agencia ahi alberto alcance alcohol alegría alianza altas ama amenaza amistad amplia ana anteriormente anual
4.6 anunció aparecen apertura apoyar archivo art artes asimismo asistencia aumentar autos ayuntamiento bajar bancos beneficio bolsa bosque brazos buscan caballo cabe cae caliente
4.6 cambia cambiado campeón candidatos caracas carajo cariño carretera castillo castro cataluña causas caída cerebro cero cerrar chino cierre ciertas ciertos circunstancias civiles
4.6 cliente clima cm cola colectivo comandante comenzar comerciales complejo comportamiento concierto conexión conocidos consejos considerado consiste constante constitucional
4.6 contenidos contiene continuar continúa controlar convertido convierte convirtió coronel correr corriente corta crea cristo cuello cuerpos cuestiones culturales córdoba daba dale
4.6 daniel debía decirle definición definitivamente dejen den denuncia desarrollar desastre descripción dictadura diferencias diputado diría discusión disfrutar disposición divertido
4.6 do dominio dueño década décadas económicas económicos edificios editorial efectivo ejemplos elegido emergencia encontramos encontré encontró enfermedades enlace enrique entero
4.6 escala escribe escucha espacios espalda esperaba establecer estudiante europeo euros evolución examen excepto experiencias extranjeros factores famoso fase felicidad felipe
4.6 fernández fiestas filosofía firme fotografía fueran fuese fundamental fácilmente gato gay gracia guatemala guía hagas haría haz hecha herramienta hiciste histórica iban ideal
4.6 iglesias igualmente ilegal imperio impuesto indica industrial indígenas infantil inglaterra ingreso inmediato intenta intervención investigaciones islas israel iv james jardín
4.6 jornada juega labor lectura letra leyendo libres licencia linda llamadas llamó lluvia loca límite límites maduro malas malos maneras mantiene mapa marido martín martínez masa
4.6 mentira mexicanos mezcla michael millón minas miércoles modelos moneda montón mostrar motor máquina nacimiento nació negros niñas novio nuevamente objetos occidental oeste opciones
4.6 opiniones oye panamá parar parlamento participantes pasada patrimonio paul pecho pelea pensaba perfecta perfectamente periodistas periódico permanente personalidad perspectiva
4.6 pertenece pese peña pido piensan pierde piezas placer poderes podrán podían poesía policías populares porqué posibilidades posibles prefiero premios presentado presentó primavera
4.6 probar propuestas proteger provincias prácticamente prácticas príncipe publica publicaciones puedas punta pérez quedado quedarse quiso rafael raza reacción realiza realizó
4.6 recientemente reconocer recuperar reducir representación representante requiere responde resumen reyes rock roma romper rostro ruido sal salen salga salido salón seas secundaria
4.6 seguido seguros sensación sentimiento sepa seres señores show siga significado similares situaciones sub suelen sueños suma tasa tendrán tenes terrible tiro titular tocar tomo
4.6 toque torno traducción trae tranquilo tráfico turismo técnicas tío unidades universal universidades usado usan vayan vea vender vergüenza verlo verte vestido viajar viajes viejos
4.6 vieron virgen vivienda viviendo volumen vosotros vuelo víctima xd you áfrica ámbito ángel árbol árboles órdenes útil
4.5 abogados abrazo absoluta absoluto abuelo acabó academia acceder aceite activa activo activos actor actores acuerdos adultos afecta afirma agente agricultura alcanza alejandro
4.5 alemán algun alternativa am americano amplio andar andrés aniversario anoche antecedentes anti antiguos anuncio apareció aparentemente aplicaciones aplicar aprobación aquellas
4.5 aquello archivos arena argumento asegurar asia ataques audio ausencia australia aviso azúcar baile bajos bar barco basado bella bienestar blancos bogotá bomba bonita brazo broma by
4.5 caballero cabello california cambió caminar caminos canadá canales cantante capaces carreras castellano castilla católica cayó celebración celebrar cercano cerrado cerveza ciclo
4.5 cien cientos científico científicos cifras ciudadanía clásico co colonia columna combate come comparación compañías compras comunicaciones comunista concentración conde conflictos
4.5 conocen conocimientos conseguido considerar consigue consulta contó convertirse cooperación copia corea corona correcta corresponde correspondiente cortes crecer creemos creó
4.5 criminal cristina críticas crítico cuadro cuantas cuentan culpable cumple cura cursos cuáles cámaras círculo darse darte dará daños deberá deberíamos debió decidido decidir
4.5 declaraciones declaró dedicado dedo dedos dejaron delitos democrática demostrar demuestra deportes descanso descubrir desea detalle determinar dientes dificultades difusión digas
4.5 dignidad dirigida dirigido discutir disponibles dispuesto distinto diálogo doce documental drama duele dé díaz echar ed eduardo ejecución electrónico elemento eliminar empresarios
4.5 encontraba encuesta enemigos enseñanza entendido entera entidad entorno entradas entrenamiento entró enviado enviar envió escritores escuchado esfuerzos especies espectáculo
4.5 esperamos esposo esquina establece establecido estadio estando estarán estuviera estuvieron estés et europeos evidente exacto excepción expertos explicación extensión exteriores
4.5 extra extraña extremo falsa falso federación felices fenómeno feria figuras flor forman formato fracaso francesa franco frases fuimos funcionamiento fábrica físico ganador gasto
4.5 genera generar george gira gloria gol goles grados granada graves grecia guste gustó gómez habido habilidades hablas habló hacerle harry hierro hojas homenaje horrible hubieran
4.5 huevo iguales imagino implica impresión incluido incluyen individual individuos infancia inferior informes infraestructura ingeniería inicial inició instalaciones intelectual
4.5 intentando intercambio interna interpretación introducción irse is it ja javier joder jueces juntas juro lago lanzamiento legales legislación lenguas leo leído liberal listas
4.5 llegando llego llevaba llevaron llorar locura logrado logró lucas luces líderes lógica madres maestros magia man manejo mantenimiento margen marina mario martin mata mental
4.5 mercados meta mina ministros mm moderna moderno modos molesta montaña monte morales moreno muchísimo muere muestran municipales muro musical máxima métodos múltiples nacido
4.5 necesaria necesarios nicolás norma numerosos obviamente obvio ocurrido oficinas ofrecer olor olvidar organismo organizado orgullo oriental oriente oscuro oído paciente pacientes
4.5 paga pais papeles parecido pareció pared paredes paro particularmente partida pasaron paseo pasión pedo peligroso pensado pensamientos perdiendo permiten permitir personalmente
4.5 peter petróleo piden pidiendo piedras piernas pieza pintura pista plano pleno podrías poeta ponerse ponga pongo poniendo poquito porcentaje posee posiblemente positivo posterior
4.5 posteriormente potencia potencial preguntar preguntó preocupa preparado presentan presentes pretende primaria princesa procedimiento producir profundo progreso promoción promover
4.5 propiedades provincial publicada pudieron puesta pura puro puse puto quedaron quedo queso quieran raíz reciente recorrido recuerdos reformas regla regresar regular relacionado
4.5 relacionados relativamente religiosa renta repente reserva residencia responsables restaurante ricardo ricos riqueza risa ritmo robo rojas rol rosario rural ruso rápida ríos sabor
4.5 saca salario saludo salvar secretaría seguimos senado sentía series servir serían señala sierra siglos siguió socialista solicitud soluciones sonrisa sube sucedió suficientemente
4.5 sujeto superar supremo suyo súper tabla talento taller tareas techo temperatura temporal terminado testigos textos tiendas tono torneo torre torres trabajador trabajan
4.5 tradicionales traer transmisión triunfo tropas trump turno tuviera tuya títulos ubicación unidas us utilizado utilizan utilizando vacío variedad vayas vecino vehículo vehículos
4.5 veinte venezolano vengo venido ventaja ventana ventas veremos veía virus visitar visitas viste viviendas vivimos voces vs vuelva vuestra véase vías vídeos washington zapatos
4.5 ángeles ánimo índice únicamente
4.4 abandonar aborto abrió abuso aca acontecimientos adecuado adiós afirmó agenda agradable alerta alfonso ambiental americana americanos an ancho andalucía aparecer aparición apellido
4.4 aplica apoya aprendizaje aprobado argentinos argumentos armada arquitectura arroz asco asesinado atacar aumenta autorización avance avenida aventura aviones bailar bajas bandas
4.4 barrios basada batería ben beso bienvenida boda bola bolívar borde brillante básica básicamente básicos caballos cable campañas cantar canto caras caribe carmen caro carro cartel
4.4 casado castigo categorías caza cc celebra cena ceremonia che chileno chinos chocolate chávez científica cierra cifra ciudadana clasificación cobertura colombiano combustible
4.4 comenzaron complicado comprender computadora comunicado concepción conceptos conclusión concreto conducta conductor confiar conforme conoces conocí consciente conservación
4.4 consideran considerando consiguió constantemente contento continente contratos conversaciones conviene corre corriendo corrientes cortar costos costumbre coño cristiano cristianos
4.4 créditos cuarta cubierta cubrir cuidar cumplimiento curiosidad curioso cuyos cuántos dada dama dame damos darme deber deberías decide decirlo decirte definitiva dejamos dejes demas
4.4 democrático demostrado deportivo derrota desarrollado desayuno describe descubierto descubre deseos desgracia desierto destaca destacar destrucción destruir detener detenido diablo
4.4 diarios dibujo dichos dieta difíciles digan dime directora dirige dirigentes diversidad droga duque duración débil editor educativo ee egipto ejercer electricidad eléctrica
4.4 emperador empezando empezaron empleado encargado encontraron enfermo enfoque enlaces ensayo enseñar entidades entregar entrenador episodio equivalente escapar escolar escrita
4.4 escritos escritura escuchando espejo esperan estabilidad establecimiento estaciones estadounidenses estadísticas estructuras estábamos evaluación exclusivamente existir experto
4.4 explicó explotación expresa factor fallo faltan fama famosa favorito fechas femenino feo ficción financiera financiero fiscales formado fotografías franceses fraude fronteras fría
4.4 fuiste funcionar funcionario fundador fundamentales fué fórmula gabriel ganando garantizar generaciones genio gigante golpes gordo gracioso guerrero haberse habilidad habitual
4.4 hablaba hablado hable hacerme hacerte hacienda hacían harán heridas heridos hernández hicimos hielo hijas hoja honduras horario https hugo humo héroe identificación idiomas idiota
4.4 ilusión imaginar importar impresionante incendio incremento independientes indios individuales individuo infierno informó ingeniero iniciar inmigrantes instante instrucciones
4.4 instrumento instrumentos integración intentó interesado interesantes interno inversiones investigadores investigar invitado invitados irme irán isabel italiano japonés jefes judíos
4.4 jurado labios laboratorio lanzó laura lento levantar leyenda liberación limpiar limpieza link llamados llamo llegamos llevando lleve localidad locos logra louis lujo lágrimas
4.4 lástima ma macri mama manda mandar mandato manejar manga manifestaciones marcas marcos maria materias medalla mediados medias mejora mencionado mencionar mendoza mentiras metal
4.4 meter mexico mio monedas montañas mostró mueve multitud municipios my máquinas médica na nace nave necesariamente necesarias necesitaba nieto nieve nuclear numero numerosas obispo
4.4 obligación obligado observar obtuvo ocupa ocupación oficialmente ofrecen olvidado once one organismos organizar orientación originales originalmente oscar paciencia pacto pacífico
4.4 paja palo paquete paraguay parejas particulares pasaba pasajeros patio patrón pc pelota pendiente peores per perdida periodismo periódicos permitido petición pico piensas piloto
4.4 plato plena pm podamos podrás podríamos pollo polvo pones porno portal portugal posiciones positiva postura pre preocupación preparación presidencial presidenta presos previa
4.4 previamente prima primo privadas privados procedimientos producido productores profesora profunda profundidad programación prohibido propaganda propone protesta próximos psoe
4.4 publicar pusieron putas quedando querían quinto quise quita radical ramos ramón rango rara razon realización realizada reciben recomiendo reconoce reconocido recuperación recurso
4.4 reducción regionales registros relacionadas relato religioso religiosos reloj rendimiento renuncia representan requisitos reservas respondió restos resultó retiro reto reuniones
4.4 revisar revisión richard riesgos rio river rivera robar robert roberto roca ronda rueda rumbo sabido saco salarios saliendo salieron salto secretos senador sentado sentí sera
4.4 sexuales señales señaló sienten sientes sigan silla sirven so sociedades socio solar soldado soledad solidaridad solos sombra sorprende sueldo suficientes sufrir superiores suprema
4.4 supuestamente suya símbolo talleres tarjetas tecnologías temor templo ten tendencias tendremos teniente tensión teníamos tercero termine terror testigo tirar titulado toman tome
4.4 tonto top tormenta trabajado traje tranquila transición trataba tratan treinta tránsito tuvimos técnicos típico ubicado ud ue une universitario urbano urgente valiente vean vende
4.4 venezolanos vengan venía verdaderamente verdes verga verla verse vicente vicepresidente vigilancia virtual vivido votación vueltas vuelven vuelvo vuestro w xix xx yendo álbum árabe
4.4 últimamente únicos
4.3 abiertas abiertos acabado acaban académico accidentes acepta acero acompañado actriz actualización acusado adecuada ademas adicional administrativa administrativo adolescente
4.3 adolescentes adquirir afectados ahorro ala alas aldea alegre alemanes alex alimentación alonso alquiler altamente alternativas amable amante amar amarillo amenazas america amigas
4.3 analizar android antiguas anuncios aparato apariencia apartamento app aprende aprendido aprovechar arco armadas armado arreglar articulo asegura asesino asiento asistir
4.3 asociaciones asumir atender autobús autonomía autónoma aves ayudan ayudó banca barato barra basa bebe beber bellas bello biblia bicicleta bienvenido black bloque bolas bolsillo
4.3 bombas bordo bosques botella bravo británico buscas busco básico caballeros cabezas cadenas cajas calderón calendario calma cambiando caminando camiseta campamento campeonato
4.3 cancha candidatura cansado cantidades caos capa característica casualidad catalán catedral causar caído censo censura centrales cercana cerrada cerro charla charles chiste
4.3 ciertamente cincuenta cinta circuito circulación circular cirugía city clínica coalición cobre coca coches coger colectiva colegios combatir combinación cometido comiendo comienzos
4.3 comparte compañera componentes composición comprende comprobar compuesto concha condena condenado conducir conferencias conocemos conocía conquista consigo consta constituye
4.3 construido contactos contando contestar continua convenio convertir coordinación corazones correa costumbres creada crean creando crece creciendo creciente creía criminales cristal
4.3 cristiana criterio criterios cruel cruzar crímenes críticos crónica cuadros cuenca cuentos cultivo culto culturas cumbre cuyas cuántas células césar darles daría data dato deberán
4.3 decimos declarado decían dedicada defiende define definir dejas delegación departamentos dependiendo depresión desaparecer desaparecido desaparición desarrolla descarga desconocido
4.3 despacho despertar despierta destacado determinado dibujos dichas dificultad difundir digamos digitales dijiste dinámica dioses dirigir disciplina discriminación disculpas dispone
4.3 distinta dió docente documentación dolores domicilio dominicana dosis dudo dueños dulces dólar echo efectiva efectivamente eje ejercicios elaboración electorales electrónica
4.3 embajada embajador emisión emociones emoción empecé empezamos empiezan empresario enamorado enfrentar entienden entrevistas envío equilibrio equivocado eras escenas esclavos
4.3 escribiendo escucho escándalo esencia esencial espada españolas específicamente específico esperanzas espiritual estable estaremos estaré estatales estrategias estreno exceso
4.3 excusa exige exigir existentes expansión expectativas explosión expresar extranjera extrema extremadamente facilidad facilitar falla famosos fans favoritos felicidades
4.3 felicitaciones femenina fiel fifa fijo fila finalidad financieros finanzas firmado firmar firmas flujo formal fortaleza fortuna fruto fumar futbol gabinete galería ganancias
4.3 garantía gasolina gatos gesto gil giro go grabar gratuita gris grito gritos gráfico guadalajara guarda guardar guerras guillermo guitarra gustaba gustado habana habiendo habéis
4.3 hagamos haré hayas hechas henry herido hermanas hiciera hilo históricos hogares hospitales huelga humilde héroes identificar ideología ignacio ignorancia imaginación impulso
4.3 incidente incluidos incluir independientemente indio indígena inflación informa informado informar inicia inmediata inocente inscripción inspiración instagram instalación instancia
4.3 institucional integral integrantes intenciones interesados internos invertir invitación inútil ira izquierdo jack jaime jajajaja jean joda justa juvenil juzgado kilos kim laborales
4.3 lanza lanzado largas largos latinoamérica lección lector lectores legado lentamente levanta leí liberales liderazgo limitado limpia limpio linea literalmente llamaba llamas llave
4.3 llegará llegué llenar llevamos llevará llorando lluvias logro longitud lorenzo love luchando maestra manifestación mantienen manual maravilloso mariano mark masas mate matemáticas
4.3 mató max mecanismo mecanismos menciona mención merecen metas miami milagro min miren misterio montevideo moscú moto mover mr muchacho muchachos muerta muertes muestras multa
4.3 murieron málaga mínima móviles nacionalidad naranja nariz negativa negativo negociaciones negras nena nicaragua niega noble nombrado normales nosotras notable obama observa
4.3 obtenido occidente ocupado ocupar océano ofreció olvides olvido onu oración ordenó orgulloso orto oscuridad otoño oír pagado pagan pagos paisaje palma panorama parada parcial
4.3 parezca park participa participaron participó pasamos pasará pasta pastor pasé peces pedazo pelear pendejo pensamos pensó percepción permanecer permita permitió pertenecen pesca
4.3 pinta placa plantea plazas poblaciones poderoso podremos poema poemas policial pongan pop portada posesión preciosa preparar presidentes preso prevención previo pri prioridad
4.3 prisioneros privacidad producen productor produjo profesión profundamente promesa promesas propietario propietarios protagonista protestas pudieran puebla quedaba quedé queja
4.3 querida quince quinta quitar quito quiénes química rabia rama rayos raíces raúl realizadas realizan recepción rechazo recientes recoger redacción reducido referencias refiero
4.3 reflexión refugio regalos reglamento regresa regulación religiosas renunciar repetir representar represión reproducción rescate respectivamente respetar restaurantes revela
4.3 revistas revolucionario ridículo rodrigo romero rompe roto ruedas ruiz rurales rusa sa sabia sabiendo sacerdote sacó salas salsa salta sanidad santander seamos sebastián seco
4.3 secretaria seguimiento seguirá segun seguía semillas sensible sentimos sentirse separación sergio serlo sesiones sienta signo sigues simples sindicato siria situado soberanía
4.3 sobrevivir socios sois soporte sostiene suave sucedido sufre sufrido sufrimiento sufrió suiza supo suspensión ta tardes tasas taxi tele tendrás tengamos tenéis teresa termino
4.3 terrenos territorial territorios terrorismo terroristas tesis tesoro testimonio thomas tira todavia toledo tom tomaron tomas tomás toneladas toro totalidad tour tradiciones
4.3 tragedia trajo transformación transparencia tratados trató tribunales tristeza turistas té tía ultimo unico uniforme universitaria up urbana utilizada uu vaso venezolana venganza
4.3 ventajas ventanas veracruz verdaderos versiones via viejas vigente vimos violación visitantes vital vivos vivía volar volviendo votantes víctor we whatsapp william world xvi z
4.3 zaragoza ácido éstos ética ó órgano órganos
4.2 abandonado abandono absurdo aburrido abusos aceptación aceptado aclarar acompaña acoso acta actitudes actuaciones actúa ad adaptación adicionales admitir adn adopción adoptar
4.2 adquisición adulto afectan africa agencias agradezco agregar agregó agrícola agustín ajuste alan alarma alcanzado alcanzó alegra alegro alemana alexander alfredo aliados alimento
4.2 all almas almuerzo alrededores alturas alumno amado amanecer amantes amas ampliamente angel anillo anime anna ansiedad antigüedad anuales anuncia apartado aportar aporte apoyan
4.2 apple apreciar aprendí aprobar aprobó apuesta apunta aragón armados arreglo arturo artística asalto ascenso asesinatos asesinos asesor asientos asistente asociado asociados
4.2 asturias at atentado atmósfera atractivo automáticamente autopista av avances avanzar ayudando ayudas ayude azar azules aérea añade añadir añadió bahía balance banderas barcos be
4.2 bebida bebidas bebés becas berlín bienvenidos big billetes blancas bloqueo bob bolsas bomberos botón boy brasileño brutal bus buscamos básicas ca caen cambian cambie camiones
4.2 camisa camión campesinos campus canarias canta cantando capacidades capacitación capas capitalismo captura capítulos carbón cargar caridad carnaval carreteras cartera casarse casco
4.2 catálogo católicos causado causó cd celebrado celebró celulares cementerio center cercanos cerró certificado chicago chilena chilenos choque chris cia ciego circo citado citas
4.2 claras clásica clásicos cobrar cocinar colectivos colegas colombiana colombianos colonial colón com comedia comenta comentar comentó comenzado cometer comienzan comisiones
4.2 competencias competir completar comprado comprensión compró comunistas conciertos conclusiones conduce confirma confirmado confirmar confirmó confusión conocidas conoció consenso
4.2 consentimiento conservador considerable consideración considerada considero consumidor consumidores contaba contado contaminación continental continuidad continuó contratar
4.2 contribuir controles convencido convención conveniente convento convocatoria copias coraje coro corporación correos corresponden correspondientes corruptos cortos costado creador
4.2 creas creencias crema critica criticar cuarenta cuartos cubana cubano cubierto cubre cuerda cueva cumplen cumplido cuota cádiz cálculo cómodo daban danza debates debilidad debían
4.2 decenas decidieron decidí declara declarar dedica defecto defensor dejé delincuentes demandas demuestran denunciar denuncias dependencia deportiva depósito desafío desaparecidos
4.2 descansar descargar describir descubrimiento descubrió descuento desempeño desempleo desigualdad destacó destinado detención detenidos deudas diagnóstico diaria diccionario dificil
4.2 digno dimensiones direcciones directiva directores dirigió diré discos disculpa discursos diseñado disfruta disney dispositivo dispositivos dispuestos disputa docentes dormido doña
4.2 duelo durmiendo duró déficit echa eco ediciones educativa eficaz eficiencia eficiente electrónicos elena elevado elige eliminación eléctrico embarazada embarazo emocional empezado
4.2 empleos empresarial encantaría encanto encontrarse encuentras encuentre encuentros encuestas enferma enfermos enfrente enormes ensayos enseña entrado entran entrando entregó
4.2 entretenimiento entusiasmo envía escolares escribo escuche escuché escudo espacial espectacular específicos esperado esperemos esquema estabas estadística estancia estemos estima
4.2 estimado estrés estudia estudiando estándar estética estúpido etapas etiqueta europeas eva evidentemente evita excelencia exclusiva existente existía explicaciones expresiones
4.2 expresó extranjeras extremos exámenes fa fabricación falleció falsas falsos fan fantasía favorita federales federico fiebre fija filas filipinas financiación financiamiento
4.2 fiscalía florida flota fomentar fox frank frecuente frecuentemente frecuentes free fresco from fruta frutas frutos fuertemente fuga full funcionan funcionando futuros físicas
4.2 galicia gama ganadores ganan gane garantías garganta gastar geografía gerente gimnasio golfo grabación grasa gravedad griego gritando gritar gráfica guardias gustavo gustos
4.2 gutiérrez haberlo habitaciones habrían habíamos hacerla hectáreas helado herencia herida hermandad herrera hey himno hipótesis historial hitler hombro horarios horno horror house
4.2 hueso huesos huir humanas humedad ida ideales impedir impide imponer importe inauguración incluida inclusión indican industriales industrias inevitable info informática ingenieros
4.2 inglesa ingleses inicialmente iniciativas inmigración innovación inseguridad integridad intelectuales inteligentes intensidad intenso intentado intentan intentos internas
4.2 international invasión investigador invita ios iphone irá jackson jamas japonesa jesucristo jiménez joaquín jodido joe jones joseph judiciales judío juegan jugado julia
4.2 jurisdicción jurídica jurídico justamente justificar juzgar juárez kevin kg king ladrones lamentablemente lana lanzar latino lea lealtad lecciones legalmente legislativo lesiones
4.2 libras libremente ligeramente limitada listos llamando llame llenos llevas lobo lograron logros luchas lucía líquido lógico mac macho madrugada magnitud mail majestad maldita
4.2 maldito mancha mandó manifiesto mantenerse mantenido mantuvo manzana maravilla maravillosa marcado margarita marihuana marketing marruecos marta mary masiva matan matando mataron
4.2 mato mauricio maya maíz medellín medicamentos medina medir mejoras mensual mentir mercedes mete metido mia mide miel mike militantes millas minerales minería mini miranda miras
4.2 mire miro misa miseria misiones miss mito modernos modificación modificar monarquía monterrey monto monumento morena mortal mostrando motores muebles mueren mundiales municipalidad
4.2 murcia muriendo muros musicales musulmanes mérito músicos nacer natal naturalmente navarra negar negociación negociar negó nervioso news ningun notar novelas nubes nº núcleo oaxaca
4.2 obliga obligaciones obligados observación obtiene ocultar ocurra ocurrir ofertas oficio ojala ola olvida olímpicos op operativo or oral ordenador organizada ortega orígenes oscura
4.2 osea pagina pantalones papas parado paraíso participan pasaje pasaporte pasas pasen patas paulo pecado pedimos pega pelotas penales penas pendientes pensiones pensión península
4.2 perdieron perdí perfección permanece perra persecución peruana peruano pesado pescado pez piano piense pierden pierna pilar pinche piscina pisos pistas pizza planificación
4.2 plataformas platos play playas plástico po poderosa podes podria podéis poetas polonia polémica ponemos ponerle ponte popularidad portugués positivos posta posteriores pozo
4.2 practicar precioso precisión preciso preguntan pregunté preocupado preocupes prepara preparados preparando presa presentaron presentarse prevenir previsto probado proporciona
4.2 proporcionar propuesto propuso protocolo proveedores provoca provocar provocó préstamo próximas psicología publicados pánico pérdidas quedamos quedarme quedará quejas queres queria
4.2 queridos rajoy ramas ramírez rayo razonable reacciones realizados realizando realizaron rebeldes receta recibiendo recibieron recibo recoge recomendaciones reduce referente refleja
4.2 refugiados registrado regresó relacionada relatos relevante remedio renovación repito reporte reputación requieren residentes respaldo respirar responsabilidades retirar retorno
4.2 retrato revés rincón rival robado rojos romano rompió rosas rubio rumores rusos rutas rutina récord sabiduría sabían sabías sacado sacan sacrificio sagrado salamanca sales salgan
4.2 salgo salimos saludable salvaje salí sana sanciones sano saque satisfacción scott seca secciones secuestro sello selva semejante semestre seminario senadores sencilla sensibilidad
4.2 sentidos sepan separado sepas serios servidor servidores seré sexto sexy señalar señorita signos siguieron silva sinceramente sindicatos sintió sirvió situada smith socialismo
4.2 socialistas solicitar solucionar solía sombras sonidos sonora soportar sorprendente soviética st star steve street subiendo subió suceder sucesos sudáfrica sufren sufriendo sugiere
4.2 suicidio sujetos suministro supe surge surgió suyos suárez síntomas tarifas tejido tela teléfonos tendré tenis teorías terapia terminal terminan terremoto terrorista test tetas
4.2 texas this time times tiros titulares tocado tocó tomen tomé tony trabajaba trabajó traición trama trampa tranquilidad transferencia traslado trate trayectoria tremendo trenes
4.2 triple truco tubo tuit tumba turquía tí ubicada ultima unirse universitarios usada usados usos usó utilidad utilización utilizados vaca valladolid vapor vargas vasco veamos veas
4.2 vega vela vencer venden vendido verá verás vestidos vete videojuegos vidrio vietnam vii vine vinieron violento virtud visible vistas vistazo visual vives vivió vol voluntarios
4.2 volverá volvieron volví vuelos vuestros walter windows with wow xi xviii xxi º árabes épocas éstas éxitos útiles
4.1 abarca abuelos acabe académica académicos acento aceptó acercarse acorde acostumbrado actuando acusaciones acusación adam administrador admite advertencia advierte afectado afectar
4.1 aficionados afirmación afortunadamente agarra agrega agresión agrícolas aguantar aguirre ahorita ahorrar ai aislamiento alba albert alcaldía algodón alicante alicia aliento alli
4.1 alza amarilla ambientales american ampliación ampliar ancianos andan andes ando andrea angeles anunciado aparatos apoyado apoyando aprendiendo aprobada apropiado aprovechando
4.1 aprueba are armando armonía arquitecto arresto arroyo artificial artístico arzobispo aseguro aseguró asesinados asistentes asume atletas atlético atraer aumentando aumentó autora
4.1 auténtico avanzada ave aventuras averiguar ayudado ayudará aéreo añadido baby bala balas balón barba barrera basados batallas baños beca besos bestia bibliotecas bilbao bill
4.1 boletín bonos borrar botas bretaña brian brinda británica bronce brown bs buque burgos burla buscaba buscado cables cabrón cadáver caiga calificación campeones can cansada capilla
4.1 capitales caracteres caracteriza carbono cardenal cargas carolina carros cartagena carteles casada católico cayendo caña cenar centavos cerdo cerrados certeza charlie chat chiapas
4.1 chistes cima cinturón civilización claridad claros claves click climático clubes cobra colaboradores colaborar colega coloca colocar colonias columnas coma comando comen
4.1 comerciantes comidas comparado comparar comparten compartido complejos compré compuesta computadoras concesión concluyó condado conductores conectado conectar conexiones conozca
4.1 consejero conserva conservadores conservar considerados consideró constancia constantes constituyen constituyente construcciones consultar contemporánea contener contesta contienen
4.1 continuo contraste contribución controla convencer convierten copas corazon correctamente corredor corrupto cortas costas coste costó creatividad crecido creció creencia creí
4.1 cristóbal cruce cuadrados cuartel cubanos cuchillo cuero cuida cultivos cumpla cumpliendo cumplió cuotas custodia círculos códigos damas darnos darán day dc deba deberes decente
4.1 decirles decirme defectos defensores dejaba dejarlo dejará dejemos delgado demasiada demonio demonios demostró denominado desaparece desapareció desarrollados desarrollando
4.1 descenso desean deseas desfile despedida despierto destacados destacan destinos determinación determinada determinados detuvo devolver diana dictador diera digna dile dimensión
4.1 dirigente dirá discapacidad discusiones diseños disminución disminuir disparos disposiciones dispuesta distinción distritos diversión divina divorcio doctores doctrina dominante
4.1 donald dorado du ducha duerme duras duros dándole débiles editores edward eficacia ejecutar ejemplar ejemplares electo elegante elegidos eligió emilio empate empiece encantado
4.1 encantan encargo encontraban encuentren enfrenta enfrentamiento enfrentarse engañar engaño enseguida entendemos entendimiento entendí entraron entregado entro envidia episodios
4.1 eric escalera escaleras escape escasez escenarios esclavitud escoger escribí escritora escritorio escuchas esenciales esfera espaldas especialista especialistas espectadores
4.1 espectro específica específicas esperas est estableció estarían estatua estatus esteban estilos estupidez estáis estándares estómago eta eterna eterno etiquetas eu euro evaluar
4.1 eventualmente excelentes exclusivo exigen exilio exista expedición expediente experimento explotar exportación expresado externa externos extiende extinción extraordinaria
4.1 extraordinario extraños facil factura facultades fallecido faltaba fantasma farc fatal favorable fea feminista ferrocarril fi fibra ficha fidel fieles film finalizar financieras
4.1 firmó formada formando foros fortalecer fundada fundado fundamentalmente fusión futura futuras fáciles ganaron gano gases generan georgia globo gobernantes gobernar golf goma
4.1 gonzalo gorda grabado granja grano gratuito green griegos guapa guapo gustaria géneros hablemos hables habrán hacernos halla haremos harina harto hermosas hidalgo históricas
4.1 holanda hollywood hombros homicidio honesto hong hoteles huele huella huellas hungría huracán hábitos héctor ia id identificado idiotas ignorar ilegales imagina implementación
4.1 implementar importan impulsar impunidad incapaz incendios inclusive incorporación indias indicado indicar inferiores infinito informaciones ing ingles ingresar iniciado iniciales
4.1 injusto inocentes instalar instrucción insultos integrado intensa interacción interpretar intervenir introducir invito ip irak iría italiana iva jalisco janeiro japoneses jardines
4.1 jo jornadas jose juana jugada jugo jugó juicios kong labores ladrón lady lagos laguna lamentable lamento lara lateral latinoamericanos lavado lazos legislatura lema lenta lesión
4.1 levante li liberar libertades life ligera ligero like limita limitaciones limón lisa literal literaria literario litros live llamaron llaves llegaba llegara llegas lleguen llenas
4.1 llevaban llevarse lleven localización logo lol lord mafia mami manifestó manifiesta manipulación manteniendo mapas maquillaje maquinaria marcar marcelo marchas marqués masculino
4.1 matemática mateo may mecánica mediodía mega mencionó mensuales mentalidad mesas messi metió mg micro microsoft migración migrantes ministra minoría miran modalidad modificaciones
4.1 molesto molina monasterio mono monstruo montar montes mora mostrado motivación moverse movilidad muchacha muchísimas muera musica muñoz mágico mérida míos músico nacionalismo
4.1 nacionalista narrativa navarro navegación naves nazi necesitar negativos nervios neta netflix nick nobel nomas nombramiento norteamericano novedad novedades nube obligatorio obrero
4.1 observaciones obstáculos occidentales ochenta oculta ocupada odia ofensiva ofreciendo olvide open opera operar opina opositores opuesto ordenado orgánica orilla orquesta oso otorga
4.1 oxígeno oídos paco pagando palmas palos papi paquetes paralelo parcialmente pares parientes paris parques participado participando parto pasados pasaría pata patente patrones paula
4.1 pdf pedazos pedidos pedirle pedí pegar peleas peligrosa pelos pelotudo pene perdidos perdona permitirá perspectivas pesada pib pibe pidieron piedad pintar pintor pinturas pistola
4.1 plana planos plus poderosos podia polo políticamente ponerme pongas ponía portavoz pos poseen posts precisa preferencia prefiere prefieren preguntado preguntando preocupaciones
4.1 preparada presentada presidenciales press presta prestado prestar prestigio presupuestos prisa privilegio privilegios probabilidad procedentes productividad productivo prohibición
4.1 prohibir prometido prometo proponer proporción protagonistas protege proveedor proviene proyección práctico préstamos publico pudiendo pudimos puentes puertos públicamente quedas
4.1 quema quemar queriendo quédate químicos racismo radicales rapido raras rasgos rata ratas ray realista rebelde rebelión recinto reclamar recomienda recompensa reconocida reconoció
4.1 reconstrucción recordó recorrer recuerdan recurrir referirse referéndum reflejo reflexiones rehabilitación relativa relevancia relevantes rendir reparto repite reseña restauración
4.1 restricciones resultar retirada retirado retos retraso reunido reunir reunió reveló reír reúne robaron rocas rodea rodeado rodillas roger rollo romance romanos ron rt ruinas
4.1 ruptura saberlo sabio sabéis sacando sacaron saga saldo saldrá saltar salía sam sanción sara sarah satisfacer secreta secundario sed seguida sentada separados seriamente servido
4.1 serás sesenta set setiembre sexta señalado siglas significativa significativo simon simón sincero sirva sobra sobrino solas solicita solicitudes solitario sombrero sonar sopa
4.1 sorprendido sorprendió sospecha sospechoso sra subida subido sucesión sucio suecia sueldos sumamente supera supervivencia supuesta supuestos susana sustancias símbolos síndrome
4.1 tabaco tablas talla tanque tapa tarifa taylor team teclado tecnológico telecomunicaciones telefónica temo temperaturas tendrían tenerlo tenés tenías terceros tercio terminaron
4.1 testamento testimonios that tiende tienden tigre titulo tocando tokio tolerancia tomada tomamos tomate tonta tontos toros tortura trabajamos traducido traen tramo transmitir
4.1 transparente trasero trece tremenda tribu trinidad trono típica ucrania uh unida unir urbanos urgencia uribe use usualmente utilizó uñas valen variable variables vecina vendedor
4.1 vendiendo vera veras verificar verlos viaja victor victorias vidal vientos vigencia vigor viii violenta viuda vivas volvemos vota vuelvan vuestras vínculo wifi wikipedia xv xvii
4.1 your á álvarez ángulo énfasis éramos ésto únicas
4.0 abandona abandonó abc abiertamente abogada abordar abraham abren abundante ac accesible accion aceptable aceptan acepto acogida acompañada acompañar acontecimiento acordar
4.0 activamente actualizado actúan acudir acuerda acusa adjunto administrativos admiración adoptado adquirido aduana afectada afectadas afecto afganistán afición afiliados afirman
4.0 afirmar afrontar afueras agarrar agradecer agradecido agradecimiento agregado agricultores agrupación aguante aguilar agujero ahorros air aislado ajena ajeno alcaldes alejado ali
4.0 aliado alimentar alivio alla allende almacenamiento almacén almirante alojamiento altar amaba aman amazon amores amparo américas analiza ancha anciano andaba andrew andy animación
4.0 animo anunciar anónima ap aparecido aparecieron aparente aporta aportes aprecio aprovecha apuestas ar arabia argentinas armar arranca arrancar arranque arrestado arthur
4.0 artificiales artillería asegurado asegurarse asignación asilo asiático asunción ataca atacado atacó atencion atento atlántico atracción atrae atras au auge augusto aula aumentado
4.0 aumentan austria autobuses automático automóvil autorizado auténtica auxiliar auxilio avanza avanzado avanzando ayudante ayudarte ayuden bailando bajando baje bajó baloncesto bando
4.0 barata baratos bares barras barreras barro basadas bastantes batman bbc belgrano bendición benito bernardo bibliografía bici billete biografía biología bla bloquear bloques blue bo
4.0 bodas bolsillos bolso boludo bonitas bono borracho boston bot bote botellas boxeo brasileña brecha brillantes brillo brindar británicos bromas bronca bruno bruselas bruto buques
4.0 busque béisbol bélgica cabildo cadáveres caga cagar cago cal calcular cali calientes cambiaron camina camioneta canadiense cancelar canciller candidata cap capitalista capitulo
4.0 carece cargado carl casino casó catalana catalanes catalina catalunya catorce cayeron cañón cebolla celda celebran cemento cenizas centenario centra centímetros cercanas cerebral
4.0 certificados cesar chan charlas checa chihuahua christian chupa cielos científicas cintura citar claudia clinton cnn cobarde cobro coco coincide coincidencia cojones col cole
4.0 colina colorado comarca comedor comenzamos comenzando comes comido comisario comisionado comodidad compara compartiendo compartimos comparto compensación competición compleja
4.0 complejidad complicada componente comprando compre compro comprometido compromisos comun comunicar comunismo concejal concejo concluir concluye concreta concretamente concretas
4.0 condenados conducción conecta confederación confesión configuración confirmación conforman conformidad confía conjunta conociendo conquistar conscientes consideraba
4.0 considerablemente considerarse consiguen consiguiente conspiración constitucionales construida construye construyendo consuelo consultas consumir contabilidad contactar contador
4.0 contamos contemporáneo contenta contentos continuamente continúan contraseña contratación contratado contribuciones controlado controversia convencional conversión convirtieron
4.0 convivencia coordinador cordero corporaciones corporal corrección corregir corren cortesía cosecha cotidiana creadores creados crearon crecen credibilidad creyendo criatura
4.0 criaturas cristianismo crudo crónicas cuadra cuadrado cualidades cuanta cubiertas cuente cuerdas cuidados culpables cuna curar curva cuán cv cálculos cátedra célebre cómoda cúpula
4.0 dados date davis debut decepción decia deciden decidimos decoración decís dedicados dedican dedicó defendiendo defienden definido definitivo delantero delegado delicioso
4.0 delincuencia delincuente demasiadas demasiados demostración demócrata denominación denominada densidad denunció dependen dependiente deportistas deportivas deportivos depósitos der
4.0 deriva derivados desacuerdo desafortunadamente desafíos desagradable desarrollada desarrollan desarrolló descansa descendientes desconocida desconocidos describió descrito deseando
4.0 desear desesperación desgraciadamente designación designado desnuda desnudo desorden despido desprecio destinada destinados destruido detectar deterioro determina determinadas
4.0 detiene df diariamente diarias dijera dimos dinamarca diosa diplomático diputación directorio directos dirigidas dirigidos dirán discutiendo diseñador disfrutando disparar disparo
4.0 disponer disponibilidad diste distinguir divertida divide dividido divino divisiones diámetro dj docena doctorado domingos dominios donaciones donación dormitorio dragón dudar
4.0 durar dvd déjame economista económicamente edades editado educativas educativos efectivos ego ej ejecutiva ejerce elaborado elaborar elevada eliminado elizabeth eléctricas
4.0 eléctricos em emisiones emitido emitir emitió emma emocionante empiezo emplea empleada enamorada encantó encarga encargada encontrará encontrarás ende energética energías
4.0 enhorabuena enseñó ente enterado entienda entiendes entrenar enviados equivocada ernesto escapa escasa escasos escaños esclavo esconde escriben escritas escuchan esencialmente
4.0 especialidad especializado espectáculos espíritus establecida establecidas establecidos establecimientos estacionamiento estatuto estrecha estrecho estrictamente estudiado
4.0 estudiantil estudió estuvieran estuvimos estúpida eternidad evangelio evidencias exacta excepcional excepciones exclusión excusas exhibición exigencias exitosa exitoso
4.0 experimentado experimentos explicado explican exploración explorar expone exponer exportaciones exposiciones expresidente express expuesto expulsión extender extensa extenso
4.0 externo extracción extrañas fachada fallas fallecimiento faltar faltas fantástico fanáticos farmacia fases fauna fb fc feministas fenómenos fianza filtro filósofo fina financiar
4.0 finca fino flaco flash florencia fm foco fomento ford forestal formó fotógrafo fragmentos franja franquicia frenar fresca frio fueras funcional funcione funcionó funda fundadores
4.0 fundamento fundamentos fundó funeral furia fábricas félix físicamente físicos gafas gala galletas gallo ganadora ganamos ganancia garantiza gastronomía gays generado generando
4.0 generó genética geográfica gigantes gimnasia ginebra gobernación gobernadores gobernante good gota gregorio griega grita grueso gráficos guadalupe guayaquil gubernamental
4.0 gubernamentales guerreros guinea guión gustar guzmán habian habituales habitualmente hablen hablé harían hd helicóptero heredero hermosos hierba higiene hinchas historiador
4.0 históricamente home homosexual homosexuales honestamente honestidad horizonte hubieras hueco humildad hígado identifica il iluminación ilustración imbécil imperial impone
4.0 importaciones importación imprescindible impuso inc incapacidad incertidumbre incidentes incluidas increible incrementar increíbles indicadores indicó indispensable indonesia
4.0 infantiles infección influencias ingredientes inicios injusticia inmensa inocencia insectos insiste inspección inspector inspirado instalado insulto integrada intendente intentarlo
4.0 intentaron intente interesada interiores intervenciones invisible invitar invitó involucrado involucrados iris irlanda ironía irte iré islam italianos iván ix jason jazz je jefa
4.0 jeje jersey jerusalén jesus jim jimmy joan jode johnson jonathan joya joyas jr jugaba juguetes julián junior juntar juramento justifica justificación justin juzgados karma kirchner
4.0 lastima lata latinoamericana latinoamericano latinos latín lavar leal lecturas legisladores legislativa legitimidad legítimo lejano lentes leon leones leopoldo levantado
4.0 levantamiento levantó leve liberado libertadores licenciado licencias liceo lidiar line lingüística listado llamamos llevada lobos localidades logran lopez lucro madurez maestría
4.0 magdalena magnífico maldad maldonado maltrato manchas mandado mandan mande maneja manifestantes mantenga maratón maravillas marcada marcador marchar marcó marie marino marte marx
4.0 masacre mascota mascotas masivo master matado matanza materna matriz matt mayormente mecánico medallas medicinas mediterráneo mejorando memes memorias men mencionada mencionados
4.0 mentales mentes mera mero metales meterse metropolitana mexicanas michoacán miente milagros militante miller minera mineral mineros miraba miradas mirá miró miserable misericordia
4.0 misiles mitos mmm mo mochila moción modernas molestar molestia monitor monopolio montaje monumentos more mortales movilización muero multas mundos museos muñeca mágica márquez
4.0 máscara músculos nacidos nacionalistas nací narcotráfico nasa nativos naval nazis necesite negativas nelson nene nerviosa nintendo niñez nobles nocturno nombrar noreste normalidad
4.0 normativa noroeste norteamericana noruega nostalgia not notables notificación noventa nucleares obispos obligada obligatoria obligó obreros observando obtenidos oculto ocupados
4.0 ocupan ocurren off ofrecido olas oliver olvidó olímpico omar ondas operadores opinion oraciones ordena ordenar oreja orejas organiza organizó orgullosa orgullosos ortiz oscuras
4.0 oscuros out oviedo pague pagó paisajes paises palacios palestina panel pareciera parecían parlamentario parroquia partidarios parámetros pasadas pasajes pasara pasear pases pastel
4.0 pastillas pato patricia patrick pe pecados pedía peleando pelicula peligros peligrosos pepe perfiles permitan permitiendo perseguir personalidades pertenecer perteneciente
4.0 pertenecientes peru peruanos perón pesa pesadilla peticiones pibes pida piensen pierda pierdas pila pilas pilotos pirata piratas piñera placas planeado planetas plantilla
4.0 plenamente plomo poblado podré policia policiales pon pondrá ponerlo ponerte porción portero positivas postal postre potable potenciales power pr practica prado precedente
4.0 precedentes preferido preguntaba preguntarle pregunte prejuicios preocuparse presentaciones presentando presento presiones prestaciones pretenden pretendía previos primarias primas
4.0 primos prioridades prisionero problemática procede procedente proceder producciones produciendo profundas progresista promete prometió promueve prostitución protector protegido
4.0 protestar proteínas provecho proveer provenientes provinciales provisional provocado ps publicadas pájaro pájaros párrafo quedaría queden queréis querés quintana racing racional
4.0 racista radiación rancho ranking rapidez raros razas realidades realizarse recaudación rechaza rechazar rechazó recibí recien reclamo recomendación reconocen reconocidos recordando
4.0 recortes recta rector recuerdas recuerde recuerden reemplazar refería refieren reflexionar reforzar registra registrados registrar registró regularmente relativo relieve religiones
4.0 reparación reparar reportaje reportes representado republicano republicanos requisito rescatar reside residente residuos resistir respecta respectivos respeta respiración responden
4.0 restantes resuelto retirarse reunirse revelación revisa revolucionaria revolucionarios ricas risas ritual rivales roba robot rodean rodilla romana rompiendo romántica romántico
4.0 rose rubia rubén rumor rápidos sacerdotes sagrada saint salidas salinas salio salva salvación salvajes samsung samuel santuario sarmiento satisfecho satélite secuencia secundarios
4.0 segmento seguiremos seguirán seguí semanal sencillamente seno sentarse separa separar serbia seremos serias serpiente serrano setenta sexualidad señalan señoras sida sientan
4.0 sientas sigamos sillas simultáneamente singular sinónimo sir socorro sofá sofía solicitado solicitó sorteo sostener sostenible sostuvo soto soñar ss suba suben suceda sucediendo
4.0 suceso sucia suelos suelta sugerencias suman sumar sumo superado supervisión suponer surgen sustancia sustitución são síntesis sólida sólido tailandia tanques tarda taza
4.0 tecnológica tejidos tel temporadas temporales temprana temática tendríamos tenerife terminamos terminando terminé terrestre terribles tic tigres tim tinta tio tirado tirando tiras
4.0 titulada tocan tomadas tomarse tonterías tope trabajadora tradicionalmente traducciones traduce traductor traigo trajes tranquilos transcurso transforma transformar transportes
4.0 trasera tratamientos traído tribus tributo trigo trimestre tripulación tristes tropical trucos trámite trámites tucumán tuits turco turístico tuvieran tuviste técnicamente túnel
4.0 uds ultra unam unen unesco unica union university unió urbanas urnas uruguayo usaba usamos usarlo usaron usas usd utilizadas vacas vacuna vacía vais valentín valga valientes
4.0 valioso valoración valorar vanguardia vano variaciones variedades varones vasos vaticano vegas vegetales velas vencido vendedores vendió vendrá vendría veneno venimos venían verbo
4.0 verdades verduras verme verso versos vertical verán vestir viajando viajeros vice vicio vienes villas vinos violaciones violentos visa visitante visitó vivían vocación volando
4.0 volante volcán voluntaria voluntario volvería von votaron vote vázquez vínculos west what white will williams wilson xii xiii zamora à álvaro ámbitos élite íbamos índices"""
