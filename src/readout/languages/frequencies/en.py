"""Common English words, each line behind its Zipf value: a logarithm of how common."""

WORDS = """7.7 the
7.4 a and of to
7.3 in
7.1 i is
7.0 for it that you
6.9 on
6.8 as be this was with
6.7 are at by have he not
6.6 but from my
6.5 all an can his if me one or so they we will your
6.4 about has just like more out up what when
6.3 been do get had her it's no she their there time were which who would
6.2 also don't how i'm new now other people some them
6.1 after any could first good him into its know make only our over see than then think two
6.0 back because being day did even go here may most much need really right said should these too us very want way well where work year years
5.9 before down going got great last life made many never off s say still take that's those through while why world you're
5.8 always am around best better between both can't come every find help high home little long look love man old part same since something state such three use used
5.7 again against another big didn't does during each end ever family feel found game give house i've keep might mr must next own place please put school show sure team thing things
5.7 under without
5.6 away business called care city company days different doing done few free getting god government group having he's however left let looking lot money name night number play public
5.6 real second set someone start system thought times top until week women
5.5 actually already american anything area bad based believe black call came car case change children country d doesn't enough everyone everything face far five following four full
5.5 general hard head including job kind later law less line live makes making maybe mean men music national nothing once open order party per person point power president read run
5.5 says season seen service shit side small states stop story support tell thank there's they're though today together told took try trying united using war water went white whole
5.5 working yes yet
5.4 able ago air almost along anyone become bit body book class close comes coming control course court death early else fact food friend friends fuck games girl given guy guys half
5.4 hand health history hit hope hours i'd i'll idea important information international isn't john known large least level local looks lost m matter means mind needs news nice office
5.4 often oh others past pay playing possible post pretty probably problem remember research room saying several single social south started t taking talk thanks true understand
5.4 university video wanted we're win within wrong yeah york young
5.3 according act age although among art ask asked available b baby behind bring building buy c cause chance check child college community current data deal development due e easy
5.3 education either example experience father final fire form former front fucking fun further future gonna happy heard heart human kids late leave light list living london low major
5.3 march market media meet members million minutes months morning move myself near non north phone plan players police political process program question quite r rather ready reason
5.3 red report saw series services she's short six sometimes son song soon special stay street study taken talking third turn type wait wasn't watch west whether woman won't word works
5.3 yourself
5.2 above account across action added al alone america answer april areas average bank beautiful became bill board books boy break british brought center certain church clear club co
5.2 common companies cool cost county couple cut date de dead department design died director dr east energy english especially event exactly eyes field fight film finally fine force
5.2 gave gets girls giving goes gold gone ground guess hands happen happened hear held higher himself hold hot hour include industry inside instead interest issue issues july june
5.2 killed king knew l land lead learn let's likely longer main medical meeting member middle military miss moment month mother movie n needed online original outside parents park
5.2 perfect performance period personal played player points policy position present press price private problems project provide questions re received record relationship rest result
5.2 results return rights road role running security seems self sense sent september sex share shot shows similar site society sorry sound source space st star strong students summer
5.2 takes term test themselves thinking total town training tried tv usually value view w wants weeks what's wife wish won words worked worth wouldn't x you'll
5.1 add amazing amount army article attack attention august australia bed began blood blue born brother built cannot career central changed changes character chief china choice code
5.1 complete considered continue couldn't council countries cover crazy cup currently daily damn daughter david december decided decision die difficult dog door drive earth eat
5.1 economic election england enjoy entire european events evidence f fall fast federal feeling felt figure financial follow football foreign forget forward french goal green groups h
5.1 hair hate haven't hell hey hospital huge increase internet involved itself james january key kill knows language league led legal listen lives looked lord lose loss lower
5.1 management match met michael model modern mom natural november o october official oil ok okay ones p page paid paper parts perhaps pick picture poor popular practice production
5.1 property published quality race range rate reading related release review round rules safe save science sea seem send serious seven sign simple simply sir situation size staff
5.1 stage stand starting step stuff style success super systems tax technology terms title towards trade trust turned u uk union upon v various version voice vote waiting walk
5.1 washington ways website whatever whose writing written you've
5.0 ability absolutely access addition additional agree ahead album allow allowed announced anti aren't asking ass association author ball base beat beginning below beyond box boys
5.0 brown build california calling campaign canada capital card cases centre century certainly charge chinese claim clean coach cold collection committee completely computer conditions
5.0 conference consider construction contact content continued costs create created credit cross culture dad dark deep definitely described designed despite developed difference
5.0 district double drop earlier effect eight episode etc europe except expect expected extra eye fair fans favorite fear february feet female fit focus followed forces friday funny g
5.0 gas generally george german gives global goals gotta growth gun happens heavy hi hotel husband ice ii immediately included includes income india individual interested interesting
5.0 island j jesus jobs join judge justice kept kid knowledge la lady leader leading leaving letter levels limited lines link lol loved manager mark married material message miles mine
5.0 minister minute missing moved movement moving named nature nearly network nobody normal note numbers offer officer opportunity pain particular particularly pass paul peace percent
5.0 photo piece places plans plus population positive posted potential pre pressure previous product products professional provided quick quickly radio recent recently region regular
5.0 released reported required respect response risk river rock russian safety sale sales san scene schools search secretary section seeing sell shall significant sister sleep sold
5.0 sort sounds speak specific speed spend spent standard statement station store stories straight student studies subject sun table teams ten text throughout tomorrow tonight tour
5.0 track train travel treatment truth unit unless via visit wall wanna watching we've weight welcome western wide winning workers wow write wrote y
4.9 active activities activity address administration advice africa agency agreement ain't analysis annual anymore anyway app application approach associated australian avoid award
4.9 awesome band bar basic battle beach biggest block bought brain broken calls camera cancer captain carry cars cash catch caught caused cell challenge characters choose christian
4.9 christmas civil claims clearly closed coast coffee color comment comments commercial commission compared competition complex condition congress contract crime damage dance defense
4.9 degree details direct direction directly disease division doctor doubt dream drink driving drug easily economy effective effects effort ended environment equipment established
4.9 evening eventually executive explain facebook families fan features feels fighting finish finished fish flight floor foot france freedom fully gay germany glad google grand greater
4.9 grow growing hall heat helped here's highest highly holding holy hurt image imagine impact increased independent indian insurance interview japan k killing lack largest latest laws
4.9 learning library literally lived located location lots luck machine majority male marriage mass master meaning meant mission mrs multiple murder names nation necessary nine none
4.9 notice obama offered officers older opening operation operations opinion organization otherwise overall parties passed patients peter physical pictures planning plant politics pop
4.9 prices primary pro produced professor programs protect purpose putting queen ran rates reach reality reasons records reports resources responsible rich rule russia saturday seconds
4.9 secret senior seriously ship shop showed showing shown sick sit sitting skin smith speaking sports spot spring standing stars status stock stupid successful sunday supposed sweet
4.9 teacher telling texas theory therefore thus touch trial trip truly trump uses walking we'll wear weather weekend william winter wonder worse worst yesterday
4.8 accept acting actions actual ad adult advantage african agent agreed aid airport alive americans animal animals apart apparently appear appeared appears apple apply arms arrived
4.8 artist attempt authority aware background bag balance basis beauty becomes becoming begin believed benefit benefits bet billion birth birthday bitch boss bottom brand bridge broke
4.8 budget bus busy buying camp cards carried cast cat cells cent chairman changing channel charles chicago chris christ cities classes click completed concept concerned connection
4.8 continues conversation copy corner correct count covered criminal critical cultural customers dangerous dear decide demand develop digital dinner distance dogs dollars draw dress
4.8 driver drugs dude easier eastern eating ed edition efforts employees ends engine engineering enter estate everybody ex exchange existing extremely failed faith famous farm fashion
4.8 fat feature fell fellow fifth file finding firm fix florida fly follows forced foundation fourth frank fresh function fund gain garden generation gift glass grade greatest guide
4.8 handle happening healthy hearing helping herself hill horse host housing http ideas images impossible improve inc indeed individuals influence institute investigation investment
4.8 israel items jack japanese joe journal keeping knowing labor lake larger leaders leadership learned leaves length lie liked los losing louis lucky magic managed map marketing mary
4.8 materials memory mental mentioned metal method mexico mid mike missed mobile monday mostly mouth movies nations negative neither net nor northern notes obviously onto opened
4.8 operating option owned owner paris partner patient paying photos placed plays possibly powerful presented prevent previously prime prior prison produce profile progress projects
4.8 protection proud prove provides pull push raise raised rare reached realize receive religious remain remains removed request require responsibility returned richard ride ring rise
4.8 robert roll rose royal runs sad scale score screen seat seemed selling senate separate serve served setting sexual shooting shouldn't shut signed silver skills slightly slow
4.8 smaller smart software solution somebody songs soul sources southern species speech spirit spread square standards starts stick stone stopped strength structure suggest supply
4.8 surface surprise target technical television tells they've thinks thomas thoughts thousands throw till tom totally tough traditional traffic treat tree trouble turns twice twitter
4.8 types understanding unique units usa users van variety vehicle videos views village violence volume vs wake waste weapons wearing wedding weird who's whom wild wind window winner
4.8 wonderful wood worry you'd yours youth
4.7 abuse accepted accident accounts actor adding advance advanced affairs afraid afternoon allows alternative ancient angeles angry anywhere apartment appeal appearance applied
4.7 appreciate appropriate arm articles artists arts asia asian assistant attacks attorney audience awards banks bay bear beer behavior ben bigger blog boat bodies border boston
4.7 breaking bringing britain brothers buildings businesses ca canadian candidate capacity chain chair chapter charges cheap citizens classic climate closer clothes combined
4.7 comfortable command committed communication communities concern confidence confirmed connected contains cook core creating crew crowd cute dating debt decisions democratic
4.7 description developing device dick discovered discuss discussion domestic dont download drama drinking dropped dry duty edge elections electric elements email emergency emotional
4.7 ending enemy ensure entered entirely entry environmental equal era et everywhere evil excellent excited exercise exist expensive express facilities factor facts failure fake
4.7 falling fantastic feed feelings festival figures filled finance fixed flat flow flying focused forest forever formed forms fox fuel funds girlfriend golden governor grant grew
4.7 grown guard guns harry hasn't heads hello helps henry hero historical hits hole holiday homes honest honestly honor hoping houses hundred identity ill illegal im increasing
4.7 industrial initial injury intelligence intended interests internal introduced ireland iron issued italian italy jersey johnson joined joint joke jones journey jump keeps kick
4.7 kitchen korea labour laugh launch lawyer leads lee leg legs letters liberal lies likes limit links listed listening ll loan lovely loves lunch lying mad magazine mail maintain
4.7 martin massive matters max measure measures medicine mention methods milk minimum mistake mix mm models moon mountain ms museum muslim native noted nuclear numerous ocean offers
4.7 officials options ordered orders organizations originally owners pack pair parliament path payment people's perform performed picked pieces plane planet planned plants platform
4.7 plenty pm policies pool port posts powers prepared presence prince profit promise proof proper properties proposed providing pulled purchase quarter quiet rain ray reaction
4.7 recorded reduce reference regarding regional relations relationships relatively religion remove republican requires restaurant revealed route saved schedule scientific scotland
4.7 scott sector selected session sets shape shared sharing shoes shoot shopping sides signs sites sky smoke snow soft soldiers solid somewhere spanish specifically spending split
4.7 sport squad stated steel steps steve storm strategy streets stress strike stuck studio sub suddenly sugar suggested suit supported supporting supreme surprised survey task taste
4.7 taught taxes taylor tea teach teachers teaching tech terrible testing tests they'll tired toward transfer transport treated trees turning twenty update upper urban useful user
4.7 valley values vice victory walked warm watched weak web weren't williams willing windows wine wins women's writer ya yellow younger youtube zone
4.6 academic academy accurate achieve acts adam admit adults affect affected afford ah aircraft alcohol alex allowing andrew answers anybody applications appointed approved
4.6 approximately argument armed arrested aside assembly assets assistance assume attitude authorities basically basketball bbc begins bell besides bird birds blame blow bob bomb bond
4.6 bottle bowl boyfriend branch brazil breakfast bright brings bunch button candidates capable careful carrying category causes champion charged chat cheese chemical chicken chosen
4.6 circumstances claimed clinton collected combat combination communications competitive concerns conducted conflict conservative considering constitution consumer context controlled
4.6 corporate corporation counter coverage cream creation creative crisis crown cry crying customer cutting cycle danger daniel dc dealing deals debate decades dedicated defined
4.6 definition delivered delivery depending depression describe deserve desire destroyed detail determine determined devices diet directed display distribution documents dollar don
4.6 draft drawing dreams drivers drunk dying editor educational el elected em employment empty enjoyed entertainment escape essential estimated eu examples exclusive excuse experienced
4.6 expert explained extended extreme faces facility factors fail falls false familiar faster fault favor favourite fields fill films finds fired flag flowers folks forgot frame
4.6 frequently friendly fruit fucked funding gender giant golf goods grace granted guest guilty ha hang harder he'd heaven holds hopefully humans hundreds id identified identify iii
4.6 importance improved incredible independence index info inspired instance institutions iran it'll item jackson jail jewish jim kevin kim kinda kingdom kiss ladies laid lane largely
4.6 latter laughing launched lay lights literature load ma mainly manufacturing markets matches maximum mayor meat medium mess mile millions mining ministry minor mixed mode moments
4.6 motion moves navy neck newspaper nick normally noticed novel object obvious occurred offering ohio opportunities opposite opposition orange ourselves pacific pages painting papers
4.6 parent partners passing pattern perfectly performing permanent personally personnel perspective phase pleasure plot positions possibility prefer pregnant premier prize programme
4.6 promote properly pure q random realized reasonable receiving recommend recovery reduced referred register relevant remained remaining rent replace represent representative republic
4.6 requirements reserve residents resolution returns revenue reviews revolution rooms row rural ryan salt sam sat saving scared scenes scheme scored scottish secure seek seeking sees
4.6 selection senator sending sentence serving severe shares shift shirt shots signal singing sleeping slowly smile solo spain spoke stadium stands statistics stood storage stores
4.6 strange stream struggle suicide suppose surgery switch talent talked talks tank teeth temperature tend territory theme thousand threat thursday ticket tickets tight tiny tips tony
4.6 tool tools tournament trading trained transportation troops truck tuesday turkey typical typically ultimately un unable understood unfortunately universe unlike upset usual ve
4.6 vehicles victim victims virginia vision voted votes voting wales walls warning wars wave wednesday weekly whenever wing world's worried yard zero
4.5 absolute accused achieved acid actress administrative admitted adopted adventure advertising aged agencies agents ages aim alan alongside amazon angel anniversary anxiety
4.5 appointment approval argue arrest aspects assessment atmosphere attached attacked attempts attend attended attractive audio authors auto automatically awful babies balls ban barely
4.5 bars baseball bathroom battery bc bedroom belief bible bike bills blind bone bonus bound bread breaks breath brian brief brilliant broad bullshit burn burning bush cabinet cable
4.5 cake calm campus cap carbon carefully carolina castle catholic cats causing celebrate ceo challenges chamber champions championship chances charity chart checked chest childhood
4.5 children's chocolate choices chose circle circuit client clients clinical closely closing clothing cloud clubs coal colorado colors colour comedy commander compare comparison
4.5 complicated concert conduct confused consequences consistent constant constantly contain contained contemporary contest continuing contrast convention cooking courses courts
4.5 covering covers crash criticism curious da dan dancing dates davis deaths debut decade declared defeat defence defend degrees deliver democracy democrats depends depth deputy
4.5 destroy detailed differences directors dirty discovery discussed divided dna doctors document donald doors drawn drew driven duke dumb earn earned edward effectively egg eggs egypt
4.5 electronic element elizabeth elsewhere empire employee en encourage enforcement engaged engineer entitled equivalent eric error establish everyday exact exciting existence exists
4.5 expansion experiences experts exposed expressed expression extension extensive extent external faced facing factory fairly fantasy featuring fed fee fees filed files finals finger
4.5 fingers fishing flash ford formal format formation formula fort fought founded founder francisco ft functions gained gallery gang gap gate gear georgia gotten governments grab
4.5 graduate gray greek grey gross guitar haha hanging hardly harm hat he'll headed heading healthcare heavily height hidden hide highway hills hip historic hitting hollywood hong
4.5 horses household howard hungry hunt ignore immediate immigration impressive improvement inch incident increases informed infrastructure initially injured inner innocent interior
4.5 introduction invited involving irish islands jan jason jeff jews joining jordan joseph joy jr junior jury killer kinds kong korean latin le legislation lesson lets letting lewis
4.5 license lift limits linked loans locations lock loose losses loud loving ltd luke mac machines maintenance manage managers manchester manner marine marked marks mate math matt meal
4.5 meanwhile meetings membership memories men's messages miami michigan miller minds mirror mistakes monster monthly moral motor mount mountains multi musical mystery naturally nearby
4.5 necessarily neighborhood networks nfl nights noise nose objects obtained occur offensive offices officially olympic olympics operate opposed organized origin outstanding pa package
4.5 paint pakistan palace panel pants parking partnership passes payments pc peak penalty percentage permission personality pet philosophy phones photography pilot pink plastic plate
4.5 pocket pointed politicians porn portion pounds poverty practical practices prepare presidential pride primarily princess principal print processes processing producing promised
4.5 proposal protected protein protest proved province publication purchased purposes puts qualified quit quote racing railway rape rating raw reaching recognition recognize recognized
4.5 recommended recording refer reform refused regardless regions registered regularly regulations relative relief repeat replaced reply reporting representatives represented
4.5 represents republicans reputation rescue resistance respectively respond resulting retail retirement returning rice rid ridiculous riding rising roads rolling roman rome roof rough
4.5 rush sample santa sarah scheduled scientists seasons seats secondary select semi sensitive server sessions settlement shame sharp shipping ships shock shortly shoulder shower sight
4.5 significantly silence silent simon sing singer situations smell smoking soccer solar soldier solutions somehow somewhat sons sought soviet speaker spoken stable statements stations
4.5 stayed staying steam stephen stronger strongly structures studied successfully suffer suffered suffering suggests superior supplies supporters surely surrounding survive suspect
4.5 swear sydney symptoms tall tears technique techniques temple temporary tested thats theatre therapy thick thin threw tie tied tim tip today's tone tons topic toronto tower tracks
4.5 tradition trail transition trend trick tries ultimate uncle universal unknown unusual updated valuable vast violent visited visitors visual voters wanting wash waters wealth weapon
4.5 wet wheel widely wilson wise witness wondering woods worldwide writers yards yo z zealand
4.4 abandoned abroad achievement acquired actors adds afterwards agriculture alexander alleged allen alliance alright amendment amounts anderson android andy anger angle anna annoying
4.4 anthony ap arab architecture argued arizona arrival arrive arthur asks asleep aspect assault assigned assist associate assumed atlanta atlantic attempted austin automatic avenue
4.4 awareness badly bags bands banned bath beating begun behalf behaviour believes belong belt bench berlin bid bishop blocks boost boring bother bro broadcast buddy bureau buried
4.4 butter bye cambridge capture captured cares cd centers cents ceremony channels charlie chase checking christians citizen clark cleaning clock coat collect colonel columbia comfort
4.4 comic commerce commissioner commitment commonly compete components comprehensive conclusion concrete confident confirm congratulations connect consent consists consumers containing
4.4 contracts contributed controls convinced cop copies cops cousin crack crap creek cricket crimes critics crystal currency custom cuts daddy dallas damaged dave dean decent deck
4.4 decline deeply defensive delay demands denied describes desert designer designs desk destruction diamond diego dies disappointed disaster discover diseases disney divorce doc
4.4 downtown dragon dramatic dressed drinks drove dust dutch ear ears economics efficiency efficient electrical electricity elite emotions employed enemies engage engineers enjoying
4.4 entering enterprise entrance episodes equally essentially establishment evolution exhibition expectations expecting experiment explains explanation exposure extraordinary fallen
4.4 farmers fate fbi featured feb females fiction figured findings firms fitness flower foods forgotten forth forum francis fraud frequency friendship funeral gaming gary gene genuine
4.4 ghost gifts glory god's gods gordon grass grounds guarantee guests gym hadn't handed handling happiness harris headquarters hearts helpful hence heritage hire hired hockey honey
4.4 honour hook hop hopes horrible horror houston https hunter hunting ideal idiot illinois illness immigrants improving increasingly incredibly industries initiative injuries insane
4.4 inspiration installed institution instructions intense interviews introduce iphone iraq islam islamic israeli iv jane jay jean jimmy journalist judges juice kansas kelly keys
4.4 kicked kings kit km knife lab label landing lands landscape languages lately lawyers layer legacy legend lessons lieutenant lifetime liquid lists liverpool locked log logic lowest
4.4 maintained makeup managing maps marry matthew medal meets melbourne memorial merely mexican microsoft mill min mini minority mo monitor mood morgan mortgage moscow mother's mum
4.4 muscle muslims na nah naked narrative narrow nba nervous newly nov nowhere nurse ny objective observed obtain occasion occasionally odd one's op opens opinions ordinary organic
4.4 organisation output ownership oxford pace pan participants participate passenger passion patrick patterns pen pennsylvania persons phil philadelphia physics picking pitch pizza
4.4 plain pleased poetry pope possession posting pot potentially pp pray prayer presents principles printed priority prisoners privacy procedure procedures producer profits programming
4.4 promotion publishing pushed pushing races racist rail raising rank rapid rarely ratio readers rear recall reducing reduction references reflect refuse regard regret regulation
4.4 rejected remind remote repair replacement representing researchers residence resident resort resource resulted retired reveal reverse rocks roger roles romantic root ross roughly
4.4 routine rugby saint sake salary sand savings scary sciences scores scoring script searching seattle sections seed serves settle settled sexy shadow shaped sheet shell signing silly
4.4 sin singles sisters sixth skill smooth soil solve speaks spell spin spiritual stages steal stolen stomach stops strategic string strip struck studying styles subjects subsequent
4.4 suck sucks sudden suitable summary supports surrounded survival sweden swimming sword syria tag tape telephone they'd thirty tho thread threatened throwing thrown titles tongue
4.4 towns trans transferred translation trash tube ugly universities ups vacation valid vegas victoria virus visible visiting vital vol wage walker walter ward waves wayne we'd welfare
4.4 whereas whilst whoever wings winners wire wisconsin worker would've writes year's yep
4.3 absence acceptable accounting acquisition acted addressed ads affair agenda aggressive agricultural alabama alarm alert ali alice alien allies ambassador amongst angels anime ann
4.3 anne announce announcement answered apparent apps arena arguments arranged arsenal asshole ate athletes attacking attempting attending attracted auction aug autumn awarded awkward
4.3 backed bang banking barry bass bat bears beast beef billy biological bite blast blocked bloody blues boards bold bonds bones boom boots borders bow boxes brands brave breast
4.3 breathe breathing bruce bull burned butt calendar cameras cameron candy cant cape carrier carter categories celebration celebrity centuries certificate challenging chaos
4.3 characteristics checks chelsea chemistry chip choosing churches cited claiming classical classified clay cleveland clip cm cnn coaches coaching coins collaboration colleagues
4.3 collective column commit commonwealth communist company's compensation complaint component composed composition computers con concentration concepts concerning concluded
4.3 connections conservation consideration conspiracy constitutional constructed consumption contribute contribution contributions controversy conversations convince cooper cooperation
4.3 copper corp corps corruption cotton counting counts couples courage craft creates credits crossed crossing crucial cure dare darkness database dated daughters dawn dec deeper
4.3 default defending define del delhi delicious density deny dependent derived deserves desperate detroit devil di dialogue difficulty disabled disappeared discount discrimination
4.3 discussions disorder dispute distinct distributed districts diversity documentary domain dozen drag drives dropping drops dual duties dynamic earnings ease edinburgh edit edited
4.3 editing educated eh elementary eligible enable encounter encouraged engagement engines epic equality equipped equity estimate estimates ethnic eve everyone's exam examination
4.3 exception executed execution existed exit expand expanded expenses experimental explore extend faculty failing fails fame fancy father's favour federation feedback feeding fewer fi
4.3 fifty fighter filter finishing firing fiscal fits fleet flood followers fool footage fortune foster framework franchise frequent frozen fuckin fundamental funded furniture galaxy
4.3 gardens gates gathered gen generated generations genetic genius giants glasses globe goodbye gorgeous grades graham grateful grave greatly greece guaranteed guardian guards
4.3 guidance gulf hamilton hardware hd heroes hiding highlights hilarious hillary holes homeless hoped hospitals huh humanity hurts ian ignored il implementation impressed impression
4.3 improvements inches indiana indicate indicated infection innovation input instagram instant instrument instruments integrated intellectual intelligent intent intention interaction
4.3 intervention invest investigate investments investors invite involve involvement involves iowa isis jacket jazz jerry jet johnny jokes jon jonathan josh journalists judgment justin
4.3 kate kennedy kentucky kills knee knight knock laboratory larry las lawrence leather legislative liberty lifestyle lighting lincoln lips lisa listing literary lmao logo loop lover
4.3 luxury lyrics madrid mainstream malaysia mall man's manual manufacturers margin maria mars maryland mask massachusetts masters mature mechanical mechanism menu mi midnight
4.3 ministers minnesota missouri moderate monitoring moore mothers mounted mouse movements mp murdered murray mutual nazi netherlands nigeria nope nursing nuts occasions occupied
4.3 occurs oct odds offense oklahoma ongoing opera operated operator oral oregon oscar ought outcome overcome overseas packed painful painted panic parallel parks participation partly
4.3 passage passengers pays peaceful peoples performances periods petition philip philippines photographer photographs phrase physically piano pin pit polish poll pound praise precious
4.3 preferred pregnancy premium preparation preparing presentation pretend prevention priest principle printing producers progressive prominent promoting protecting proven
4.3 psychological psychology publications publicly pulling pump punch punishment purple pursue quest racial radiation radical railroad rally ranked rapidly rated reader realise
4.3 recommendations recover referring refugees regarded regime registration relation relax releases reliable rely remarkable remembered removal removing rep repeated replied reporter
4.3 representation requested requests requirement residential responded responses restaurants restrictions reveals revenge reward rick rings rio rip risks rivers rob robin rocket
4.3 romance roots rounds ruin ruined ruled ruling russell sa sacrifice samples satellite satisfied sauce saudi scope screaming se seal sean sec secrets seeds segment separated sept
4.3 sequence shake shield shocked shops shore signals similarly singapore sized slave slide slip sole someone's spaces spare specialist spectrum spots stability stats stays steady stem
4.3 stocks stones stopping stranger strategies stretch stroke struggling stunning submit submitted substantial succeed sufficient sum summit surprising survived suspended swing symbol
4.3 tables tail tale talented tanks tap targets tear technologies ted teen temperatures tennis terminal terror terrorist texts theater thompson threats throat ties tiger timing tissue
4.3 toilet tokyo ton topics touched tourism toy trailer trains transmission trap traveling treating treaty trends trials triple tune turkish twelve twin uh ukraine underground uniform
4.3 unlikely upcoming updates utility va venture versions versus vessel veterans vietnam viewed virgin virtual virtually visits voices volunteer volunteers waited walks warren warriors
4.3 weed wherever wildlife wisdom wishes witnesses wolf wooden wore worn worship worthy wounded yea
4.2 aaron abc abilities abortion ac acceptance accepting accessible accidentally accidents accompanied accomplished accuracy acknowledge acres actively adams adapted additionally
4.2 admission adopt adoption adventures advised advisory advocate affects affordable afghanistan ai aids aimed aims airlines aka alaska albert albums alpha amateur america's amy
4.2 animation annually anonymous antonio anytime apologize appeals appearing applies applying appreciated approached approaches approaching arc argentina arguing arrangement
4.2 arrangements arriving artificial artistic ash asset assignment assuming attendance attract aunt aviation backing backup bacon bacteria baker balanced baltimore barbara barcelona
4.2 bare barrel barrier basement bases batman battles bearing beaten beats beds beings belgium beliefs believing belongs beloved beneath benjamin beside beta bias bin biology
4.2 birmingham bitcoin bits bitter blacks blade blake bless blessed blowing blown boats bobby bombs boot bored bottles boundaries boxing branches brazilian brick briefly bronze
4.2 brooklyn brush bubble bucks bug bulk bullet burden burns burst buyers campaigns campbell camps canal cancel cancelled caps cargo caring carl carpet carries casino casting casual
4.2 catching cattle cave cc ceiling celebrated celebrating census certified charging charlotte charter charts cheaper cheating chef chemicals cherry chill chips christianity
4.2 christopher chronic chuck cia cinema city's civilian classification classroom cleared clever climb clinic closest clouds clue coalition coastal cock codes coin cole collapse
4.2 collecting collections colleges collins colonial colored colours com comics commentary communicate competing complain complaints completion compliance compound compromise confusion
4.2 congressional connecting conscious consecutive considerable consistently contents continuous contrary controlling controversial convenient conventional conversion converted
4.2 convicted copyright corn corporations correctly costa costume couch counsel counties country's craig creator creature creatures cried criminals criteria crop cruise crush cultures
4.2 custody customs dam danny deadly dealer dealt decides declined decrease deemed defeated delayed delete deleted democrat demonstrate demonstrated denver departments departure depend
4.2 deposit der des describing designated desired destination destiny detective determination developer developers developments devoted diabetes diagnosis didnt differently
4.2 difficulties dig directions dirt disability discipline discussing disgusting dish dismissed displayed distant distinguished diverse divine dj dominant dominated dose douglas
4.2 dressing du duck dvd eagles earl earning earthquake egyptian eighth elderly electronics eliminate emails embarrassing embrace emerged emerging emma emotion emperor emphasis
4.2 employer employers endless enormous ep er errors escaped essay ethics evaluation evans examine excess excitement exclusively exhibit expanding expense experiments explaining
4.2 exploration explosion export fa farmer farming fastest fears fence fever fifa fighters fights filling filming finest fires flesh flew flights flip floating fluid focusing folk
4.2 forcing forgive formerly forming forty franklin fred functional furthermore gains garage garbage gather gathering generate generous genre gentle gentleman germans glasgow gm gop
4.2 gospel gradually grain grammar grandfather grants graphic graphics gravity greg grid grows guidelines habit habits halloween hammer handled handsome harbor harvard harvey hated
4.2 hates hawaii healing heating helen highlight hiring hitler hiv ho holder holidays hood hosted hosting hosts hotels hr humor hung icon identical identification idk illustrated
4.2 imagination imperial implement implemented imposed incidents incorporated indians indicates indigenous indonesia infinite influenced inform inquiry insight inspector installation
4.2 instantly integration integrity inter interactions interpretation introducing invasion invented invested investigations ion iranian isolated it'd jacob jake jam jamie jealous
4.2 jennifer jeremy jerusalem jessica jose jumped jumping keith ken kent khan kicking kidding knees knocked landed lap laptop laser laughed laura layers laying lazy leaf lease legally
4.2 legendary legislature legitimate lens leo lesbian li liability licensed lied lightning lion lions listened lit liver loaded loads lonely longest louisiana lovers loyal loyalty lt
4.2 madison magical magnetic maine maintaining maker makers males mama manhattan manufacturer mar marathon margaret marie marijuana mario marshall marvel mathematics md meals measured
4.2 medication mentally mercy meters metres metro metropolitan michelle mills minded mines missions mississippi mitchell mixture modified monsters moreover morris motivation mps
4.2 municipal mysterious nail nasa nasty naval negotiations neighbors neil nelson nerve netflix neutral nevertheless newspapers nightmare noble nominated nonsense norway notion oak
4.2 occupation oldest oliver ontario operational operators opponent opponents organisations orleans ours outdoor outer outfit overnight owns oxygen paintings palm par parade paradise
4.2 parker parliamentary partial partially participating pat patch patent patience pension perceived perception permit perry phoenix photograph physician pic picks pics pie pipe piss
4.2 pissed placing planes plates platforms playoffs pleasant podcast poem poet pointing poland pole politician pollution popularity populations portfolio portland portrait poster
4.2 powder powered pr practically precisely preliminary premiere preserve presidency prisoner privilege proceed proceedings produces productive productivity professionals promises
4.2 promoted propaganda proposals protests protocol pub punk pupils pussy qualify quarters queensland quietly quoted quotes rachel racism radar raid ram rangers ranging ranking ranks
4.2 rat ratings reaches react reactions reads realistic receives reception recipe recovered refers reflection regards regulatory relate relating relatives remarks reminded reminds
4.2 repeatedly replacing reserved reserves resist resolve respective responsibilities restore restricted retain reviewed revolutionary rifle rival roberts robinson robot rocky rolled
4.2 rolls ron routes roy rs rubber rude runner russians sacred sadly safely saints salad samuel sandy satisfaction sc scandal scenario scholarship scientist scratch screening screw
4.2 secured securities sends serial settings seventh shade she'd she'll shed sheep sheets shelter sheriff shine shirts shoe shorter shoulders shy si signature significance
4.2 simultaneously sink sits situated sizes skip slavery slaves slept slight smiling snake snap soap socialist solely sometime sony sooner sorts souls soup southeast speakers spider
4.2 spirits sponsored sporting spotted spray spreading springs spy stake stanley stating stealing stepped steven stewart stole stored strain streaming stressed strict strictly strikes
4.2 striking structural subsequently substance substitute sue suggesting suggestion suggestions suite suits sunshine supplied surveillance susan suspected suspension sustainable
4.2 sustained swedish swift swim swiss switzerland syndrome tackle tactics targeted tasks taxi tbh teens tennessee tension terrorism terrorists terry testimony th thai thailand themes
4.2 theories thou threatening tier tigers timeline tobacco tommy torture touching tourist toxic toys trace tracking traded transaction transactions transformation transit translated
4.2 trapped travelling treasure treasury tribute tricks trigger trips trophy tropical trucks trusted tunnel turner tweet twins twist tyler ugh ukrainian ultra uncomfortable underlying
4.2 unemployment unexpected unfair unions unity unnecessary upgrade urgent usage useless utah vancouver vary vegetables venue verse vertical vessels veteran victor viewers villa
4.2 villages vintage violation vocal volumes von vulnerable wa wages wallet warned warrant warrior wasted watson weakness wealthy websites wells welsh wheels wider widespread winds
4.2 wireless woke woman's wondered workshop worlds worries wound wrap wrapped wright wtf xbox ye yield yoga
4.1 ab aboard abstract accent accommodation accordance ace achievements acknowledged acquire activist activists addiction addresses addressing adjacent adjust adjusted administrator
4.1 adorable advances advantages advise affecting agreements agrees alike allegations allegedly allied ally alternate altogether ambulance animated answering anticipated anxious
4.1 appearances applicable appreciation approve ar arabia architect archives array arrives arrow artwork ashamed ashley assess assisted associates assumption assure assured athlete
4.1 athletic attraction austria authorized availability avoided avoiding aw awake ba babe backs bailey ballot bankruptcy banner basin basket batteries beam beans beard bee beijing
4.1 belly bend beneficial binding bio blank blanket bleeding blessing blew blocking bombing booth boundary brad brains breach breakdown breed breeding bride bridges broadway bros
4.1 brutal btw bucket bud buffalo burger butler cabin cafe cage calculated cam canon capabilities capability cared careers caribbean carlos cartoon catherine cbs celebrities cemetery
4.1 centres chains challenged chambers chancellor chapters charm charming chasing cheat cheer cheers chick chiefs chile cigarette cigarettes circles citizenship civilians cliff
4.1 climbing closet closure cognitive coke colin colony combine commented commons compact companion comparable comparing competitors complaining completing computing concentrate
4.1 conducting confirmation conflicts connecticut consciousness consensus consequence conservatives consisting console consultant consulting contacts continent contractor contributing
4.1 controller convert conviction cooked cookie cookies cooling corners corresponding corrupt could've courtesy cow cruel cruz ct cuba cult cups curriculum curse curve cycling dairy
4.1 dakota damages darling deadline deciding declaration deer defender deficit delighted delivering delta demanded demanding demo demon demonstration dennis dental depressed derby
4.1 deserved destroying detected detection diameter diary dining diplomatic disagree disappear disc dishes disorders displays distinction dive divide divisions doll donated donations
4.1 dozens dragons drain draws drill drum dubai dublin dump duo duration dynamics eagle earliest easter eaten eddie edges editorial elaborate elder electoral elephant eleven embassy
4.1 emily emissions enabled encountered encouraging engaging enhanced entertaining entity entries essays est establishing eternal ethical euro evolved examined excellence excessive
4.1 exercises exhausted expertise exploring exports fabric fabulous facial fairy faithful farms fascinating fatal fathers fc feminist fiber fifteen fig filmed financing fitted fitting
4.1 fixing fl flags flame flexible flies flows focuses fold forecast forests fr freak freely freeze fried fruits frustrated ga gaining gambling generic genes gentlemen gently genuinely
4.1 glorious goodness governance governing grabbed graduated graduation grandma grandmother grief grip grocery guided guilt guinea halfway ham handful happier happily hardest harmony
4.1 harrison harsh haven heal heated heels heights helicopter hint historically hmm holland holmes homework honored horizon horn hostile households hp hub hug hughes hull humble hunger
4.1 hurricane hurry hurting hybrid iconic imagined immune implications import importantly independently indicating indication indoor inevitable infected inflation influential
4.1 ingredients inhabitants ink inn innovative insisted inspection install instances instruction intel intend intensity intensive intentions interactive interface intimate inventory
4.1 investigated investigating investing invisible invitation ios ipad jeans jets jewelry journalism juan judicial julia julie jungle jurisdiction justify karen keen kenya keyboard kg
4.1 kicks kyle labels lacking lakes lasted lasting laughs laughter laundry lawsuit layout lbs leak lean lecture legends lemon les lesser liberals libraries lifted lifting lighter linda
4.1 linear lined lip lo loading locally lodge logical lords loses lucas lucy lung magazines mandatory manufactured marcus martial mason matching matrix meaningful measuring mechanics
4.1 mentions merchant mere merit meter mg mice micro mighty migration mild minimal miracle miserable missile mixing molecular momentum monetary monkey montreal motivated motorcycle mt
4.1 mud murphy muscles musicians myth nancy nathan nationwide nearest neighbor nest newcastle nicely nigerian nintendo ninth nomination noon norman northeast northwest notable novels
4.1 nowadays nurses nutrition objectives obligation observation observe obsessed occasional olive openly operates optical ore organ organised oriented os outcomes outlook outta
4.1 overview overwhelming owe packing pairs pale palestinian panels parish particles passionate password pastor pathetic patrol pearl peer penalties penny pepper permanently permitted
4.1 pete pets petty phd phenomenon pig pile pilots pine pittsburgh playoff plug pockets poems poison pokemon politically polls poorly ports portugal pose possibilities potato potatoes
4.1 potter pour prayers precise predict predicted preference presenting preserved presidents pressed pressing presumably pretending prevented preventing prints priorities prof
4.1 profession programmes promising pronounced proportion prosecution prospect prospects protective proteins proves provider providers provincial provision provisions publish publisher
4.1 publishers pulse purchases purchasing purely pursuit putin qualities quantity quantum queens rage rainbow ralph rap raped rational rd realised realm rebel rebels receiver
4.1 recognised recommendation reed reflected reflects reforms reign releasing reminder rental repairs reportedly requiring resolved respected responding restoration restored resume
4.1 retained retreat rev revenues revised rewards richmond rides ridge riot ripped rises rod rogers rookie rope roster rotation safer samsung sandwich sang saves scan scare scholars
4.1 scream sealed sectors seeks seemingly selfish sells senators sentenced sentences separately separation sergeant servant setup severely sexually shadows shaking shark shaw shocking
4.1 shorts should've shout sierra silk ski skilled skull slot smartphone smash societies solved sounded southwest span specialized specified spectacular spencer sri ss stairs stamp
4.1 stan staring starring statistical statue sterling sticks strangers streak streams strongest struggles stuart studios submission subscription subtle succeeded sunny supporter
4.1 surgeon surprisingly surrender survivors suspicious sweat switched switching syrian tales tastes tattoo te team's technically technological teenage teenager temporarily tender
4.1 tends testament theft thoroughly throne throws thunder thy titled todd toe tolerance toll tooth tops torn tourists tours traditionally traditions tragedy tragic trainer transformed
4.1 trauma traveled treatments treats tremendous tribe tweeted um unbelievable underneath understands unfortunate unhappy unlimited urge vacuum valued valve variable variation
4.1 variations vi victorian viewing vincent viral visa voter warehouse warner washed washing wasting watches wears where's whites wi widow witch wives wont worrying wounds wrestling xi
4.1 yup zones zoo
4.0 aa abandon abraham absent absurd abu abused accessories accommodate accomplish accordingly accurately achieving acoustic activated acute adapt adaptation adelaide adequate
4.0 administered admiral admire adrian advisor advocates aesthetic af affiliate affiliated ag aging airline alfred algorithm aliens alter altered alternatives aluminum amanda amber
4.0 ambitious amid amsterdam analyst ancestors anchor angela ankle annoyed anyways apartments apology appealing apples appointments apr arabic arch architectural archive arctic argues
4.0 arkansas armor arnold arrange artillery assembled assists associations assumptions asylum atomic attitudes attorneys attributed au audiences audit authentic autism ave axis
4.0 bachelor backwards badge bail ballet banana bangladesh barack bargain barn barriers beaches bean bees beg behave belonged belonging bennett bent bernard bernie berry betting bi
4.0 bicycle billions binary bizarre blair blend blogs blonde blows bo boarding bolt booked borrow bothered bounce bout bowling bradley brady brake brandon brass brisbane bristol
4.0 broadcasting broader brooks brussels bryan bs buck bugs builds bullets bulls bullying bump burnt buses businessman bust buttons buyer buzz cab cal calories camping cannabis cannon
4.0 canvas canyon capitalism capitol carol caroline carriers cart casey cathedral caution cease celtic centered certification ch chairs championships chan chapel characteristic
4.0 characterized cheek chen chi child's chin cincinnati circular circulation circus civic civilization claire clan clarke clash clause cleaned clearance clearing clerk clips closes
4.0 cloth cluster cocaine cohen coincidence col collar colleague collision colombia columbus columns comeback comedian commands commissioned compassion compatible compelling compiled
4.0 complained complexity complications comply compounds concentrated concerts conclusions condemned conferences configuration confusing congrats conscience considerably considers
4.0 consistency construct consultation consumed contacted container continental continuously contractors convenience convincing cooler cope cord corrected correction cos cottage cough
4.0 counted countless coup coupled cousins cowboys cr cracked crashed creativity creepy critic criticized crops crowded crude crushed cum curiosity curry cyber cylinder czech dale dame
4.0 dancer dash deaf dealers debates debts deceased declare decreased dedication defendant defended defenders defining delays deliberately delicate delight demons den denial denmark
4.0 dense denying deployed deposits depot derek designers desires desperately detect detention determining diagnosed diamonds diana dictionary diesel differ digging dignity dimension
4.0 dimensional dimensions dip disappointing disappointment disclosure disk disposal disputes distinctive distress disturbing diving divorced dock doctrine documentation documented
4.0 doesnt donate donation dot doubts doug dragged drake dramatically drank drawings dresses dried drone dudes duncan dylan eager eats ebay echo editors edwards effectiveness ego elect
4.0 elegant elevated elevator eliminated ellen ellis else's embarrassed emotionally employ encounters enforce enhance ensuring enterprises enters enthusiasm entities entrepreneur
4.0 environments equation escort essence evaluate evident exams exceptional exceptions exchanges excuses execute executives expectation expedition experiencing explicit explicitly
4.0 explosive expose expressing extending extends extract eyed facilitate factories failures family's favorites feast feat ferry filing finale financially finland firmly fisher flames
4.0 flavor fled flexibility flooding floors florence flour flowing flu fm forbidden fork formally fortunate fortunately fossil foul foundations founding fraction frames frankly
4.0 freaking frederick freezing freight freshman fridge friend's frontier frost frustrating frustration functioning fur furious fusion gameplay gauge gdp generating geneva geographic
4.0 geography gig girl's glenn gloves goat goddamn goddess goin gov government's gps graduates grande graph grasp guides gut habitat hack hampshire handy hannah harassment harbour
4.0 hardcore harmful harold harper hart harvest hatred hats hazard headache headline heck helmet herald hers hes hike hindu hispanic holders holdings hollow homeland honesty how's
4.0 hudson hugh hydrogen hype identifying ideology idiots ignorance ignorant ignoring immigrant impacts implies imported inappropriate incentive inclusion inclusive indie indirect
4.0 induced infant infantry infections influences ing initiated initiatives injection innings insects insert insist inspire inspiring institutional instructor instrumental insult
4.0 intact intake integral interact interference interim intermediate internationally interstate interviewed invention investor ip iraqi irrelevant isolation itunes ive jackie janet
4.0 java jaw jefferson jerk jesse jin jo joan joel joins joking judged judging julian junk justified kane karl katie keeper kenny kidnapped kidney kindly kindness king's kissed kissing
4.0 kitty knights ladder lamb lame lamp lanes launching lauren lawn leaked lebanon lectures leeds legit leonard lgbt liar licence licensing lightly likewise liking lily limitations
4.0 limiting lineup linking linux liquor lloyd lobby locals locker logan loser lottery louise luis lungs machinery madness magnificent magnitude mainland maintains majesty malcolm
4.0 mandate manga mansion manufacture marble marc maritime marking martha massage matched mates mathematical mc meantime measurement measurements mechanisms medals median medieval
4.0 meditation mediterranean mega melt memorable mercedes mercury merger messed messenger metals milan milwaukee mineral minorities minus missiles mistaken mob mobility modes modest
4.0 monica montana moses motors mph mumbai munich murders musician nails namely nashville nation's nato navigation nbc nc ne neat nebraska needing needle negotiate neo nephew nerves
4.0 nevada newest nhl nhs nicholas nicole nj nominee nonetheless norwegian notably noting nude nut nyc o'clock oath obama's obligations observations occurring offence offset ol olds
4.0 omg opposing orbit orchestra ordering organize organizing organs orientation origins orlando ottawa outbreak outlet outlets oval oven owen oz packages packaging pad pakistani pal
4.0 palestine palmer paragraph parameters participated passive passport paths patriots pause pee peers pencil pending peninsula penis perfection performs person's ph phillips
4.0 philosophical physicians pierre pigs pill pillow pills pipeline pipes pirate pirates pity placement planets planted plasma platinum plea pledge po poker polar pond pork portable
4.0 portal porter portions portuguese possess posters practicing praised praying precision prediction premises prescription preservation preview prey priced pricing priests privately
4.0 prizes probability probe proceeds processed profitable prohibited projected prophet propose protesters provinces proving ps pt publicity puerto pulls punish punished puppy purse
4.0 pursuing puzzle qualifying quarterback quarterly quebec questioned questioning rabbit raises ranch randomly ranges rankings rapper rats raymond rays reagan realizing reasonably
4.0 reasoning rebecca recalled recipes reconstruction recreation recruiting recruitment reduces ref referendum refugee refuses refusing regulated rehabilitation reid reject relaxed
4.0 relieved remainder remix renewed renowned replies reporters reservation resign resignation resigned resistant retire revealing revelation reynolds rhetoric rhythm rico rider riders
4.0 ritual rivals robbery robots rockets roller roses rounded rt rub ruby ruins rumors runners rushed rushing ruth sail sailing sally salmon salvation sanctions sanders sara satisfy
4.0 savage scales scattered schemes scholar scout screens screwed searched seasonal secretly secular segments seized seller semester sen sensible sensitivity sentiment seo sequel
4.0 servants servers sexuality shades shakespeare shallow shane shanghai shapes sharks sheer shelf shifted shifting shifts shining shipped shitty shook shooter shoots shouting siblings
4.0 sigh silicon simpson singh sins sixteen sketch skinny skirt slam slap slice slim slipped slower smallest smells sneak socially socks soda solving someday sophisticated sore
4.0 sovereign sp spa spam spark specially specifications speculation speeds spelling spends spike spinning spite sponsor spouse sprint spurs sr stack stakes stance stanford stark
4.0 starter stat state's static steak steep stepping stevens sticking stir straw strengthen strings struggled stuffed subscribe subscribers substantially suburbs subway succession
4.0 successor suited sunset superb superintendent superman supervisor supplement supportive supposedly surfaces surgical surveys surviving survivor suspicion sweep symbols sympathy
4.0 synthetic ta tab tablet tactical taiwan talents tan targeting teaches teammates teenagers telegraph tendency tense tent terrifying territories thanksgiving that'll thee theirs
4.0 theoretical therapist thereafter thereby thermal thesis thorough threshold thumb tide til timber tin tire tires tits tl toast toes touchdown touches towers township toyota tracked
4.0 traders trades traits transfers transform transparent travelled travels travis trek tribal tribes tricky triggered triumph troubles troy trump's trunk tuition tumor tweets twisted
4.0 tx uber uncertain uncertainty underwear unto upload upside urged usb usd utterly vaccine vampire variables varied varieties varying vector vegan verdict viable vienna vinyl
4.0 violations visitor vitamin void voltage voluntary wade waist waking wallace walmart wang warfare warming warn week's weekends weigh welcomed westminster whale whatsoever wheat whip
4.0 wholesale wicked width wilderness wipe wished wit withdraw withdrawal witnessed wolves wonders workout workplace wreck wrist writings wwe yelling yorkshire youngest"""
