"""Who is meant, in English."""

from readout.languages.people import People
from readout.languages.people.first_names import HE, SHE

PEOPLE = People(
    she_titles="mrs ms miss dame lady mme sister queen princess baroness",
    he_titles="mr sir lord messrs fr king prince baron brother pope imam sheikh rabbi",
    titles="dr aunty aunt uncle doctor prof professor rev revd reverend hon mx mullah saint",
    ranks=(
        "elder gen lt col sgt capt maj adm cmdr det insp supt cllr sen rep gov brig cpl pte pc dc ds di dci "
        "amb pres sens reps hrh ssgt cdr wg ft sqn ldr chf atty asst superintendent inspector detective constable sergeant "
        "captain colonel general major admiral commander brigadier lieutenant corporal justice judge senator governor "
        "representative congressman congresswoman councillor councilor president chancellor mayor ambassador "
        "bishop archbishop cardinal vicar father secretary minister premier taoiseach tanaiste deputy alderman sheriff"
    ),
    she_nouns=(
        "woman mother mum mom widow wife daughter sister aunt grandmother girl actress spokeswoman "
        "businesswoman congresswoman chairwoman policewoman schoolgirl niece girlfriend lady princess queen "
        "mum-of-two mum-of-three mum-of-four mother-of-two mother-of-three mother-of-four saleswoman sportswoman camerawoman nun duchess "
        "heroine waitress stewardess midwife housewife granddaughter stepmother fiancee headmistress councilwoman assemblywoman forewoman comedienne ex-wife"
    ),
    he_nouns=(
        "man father dad widower husband son brother uncle grandfather boy spokesman "
        "businessman congressman chairman policeman schoolboy nephew boyfriend gentleman prince king fisherman "
        "dad-of-two dad-of-three dad-of-four father-of-two father-of-three father-of-four salesman sportsman cameraman monk duke "
        "fireman postman groundsman foreman craftsman priest bishop archbishop stepfather headmaster councilman assemblyman batsman ex-husband"
    ),
    she_names=SHE,
    he_names=HE,
    roles=(
        "dj hacker rapper employee staffer billionaire millionaire moderator anchor host prosecuting defending elder official minister secretary president chancellor premier senator governor mayor councillor councilor "
        "commissioner ambassador envoy deputy leader head chief chair chairman chairwoman chairperson director manager officer executive "
        "spokesman spokeswoman spokesperson spox mp mep mla msp tds td congressman congresswoman lawmaker legislator representative "
        "whip speaker judge justice magistrate prosecutor barrister solicitor lawyer attorney advocate counsel sheriff detective inspector "
        "superintendent constable sergeant captain colonel general major lieutenant admiral commander officer policeman policewoman "
        "doctor nurse surgeon physician consultant midwife paramedic pharmacist gp vet veterinarian "
        "professor lecturer teacher headteacher head-teacher headmaster headmistress principal researcher scientist economist analyst strategist "
        "expert scholar historian author writer novelist poet columnist journalist reporter correspondent editor editor-in-chief presenter broadcaster critic "
        "actor actress singer musician guitarist drummer comedian artist painter sculptor designer architect engineer "
        "developer programmer founder co-founder cofounder owner co-owner proprietor partner investor trader broker banker accountant auditor economist "
        "farmer fisherman shopkeeper shopper baker butcher chef cook waiter waitress driver pilot skipper sailor captain coach manager trainer "
        "midfielder striker goalkeeper keeper defender winger batsman bowler fly-half referee umpire jockey athlete swimmer "
        "runner cyclist player champion fan supporter resident neighbour neighbor witness victim survivor patient customer passenger tenant "
        "landlord pensioner student pupil volunteer activist campaigner organiser organizer protester convener "
        "steward shop-steward delegate adviser advisor aide assistant clerk administrator treasurer trustee curator "
        "librarian archivist archaeologist meteorologist forecaster climatologist geologist biologist ecologist entomologist "
        "candidate nominee incumbent predecessor successor spokes bishop archbishop priest vicar imam rabbi pastor reverend chaplain "
        "king queen prince princess duke duchess earl president-elect ombudsman inspector-general coroner registrar ranger warden keeper "
        "gardener groundsman foreman builder scaffolder electrician plumber mechanic carpenter welder miner docker stallholder vendor hawker "
        "dealer collector auctioneer widow widower mother father daughter son brother sister husband wife mum dad uncle aunt cousin grandmother grandfather friend colleague "
        "woman man boy girl teenager engineer negotiator diplomat consul attache lobbyist pollster psephologist demographer "
        "organist conductor composer producer publisher blogger influencer youtuber entrepreneur businessman businesswoman ceo cfo cto coo "
        "chairlady controller marshal firefighter lifeboatman coxswain lifeguard boss supremo tsar czar guru member "
        "defendant suspect claimant plaintiff appellant agent guard soldier spy veteran "
        "statistician mathematician physicist chemist astronomer astrophysicist epidemiologist virologist psychologist psychiatrist sociologist "
        "mum-of-two mum-of-three mother-of-two mother-of-three dad-of-two father-of-two schoolteacher schoolboy schoolgirl childminder carer caretaker cleaner porter"
    ),
    role_endings="ologist ographer person woman man ician ator ivist ist ier eer master smith wright monger keeper holder maker worker",
    leads="runs leads heads chairs owns founded manages edits represents teaches farms directs presides coaches captains",
    acting="managing ranking acting deputising visiting sitting leading",
    relatives="who which whose that",
    parts="of for",
    lives="of from at",
    authors="from by of",
    suffixes="jr sr ii iii iv qc kc obe mbe",
    partitives="percent one some most many majority number handful dozens hundreds thousands half third couple several few two three four",
    inside="of and for",
    joins="and",
    themselves="himself herself itself themselves",
    agents="by",
    articles="the a an local state",
    pointers="the this that",
    own="own",
    his="his",
    her="her",
    role_links="at with",
    speakers_for="spokesman spokeswoman spokesperson spox representative",
    titular=(
        "trust council board committee commission association union federation society foundation institute university college school "
        "academy hospital church court parliament ministry museum"
    ),
    mouthpieces="office team camp publicist agent",
    observers=(
        "analyst expert professor lecturer researcher scientist economist strategist scholar historian author writer columnist "
        "journalist reporter correspondent editor editor-in-chief critic commentator fellow academic pundit "
        "pollster demographer meteorologist forecaster climatologist geologist biologist ecologist entomologist psychologist sociologist virologist "
        "reader student teacher villager diplomat epidemiologist psephologist statistician physicist astronomer archaeologist resident neighbour neighbor witness bystander passer-by passerby "
        "onlooker shopper commuter motorist passenger tourist customer fan voter presenter blogger novelist biographer observer schoolteacher"
    ),
    studying="research studies university college institute observatory museum think-tank laboratory labs",
    groups=(
        "company firm business union group club team charity campaigners protesters organisation organization association federation party "
        "council board trust bank airline operator operators manufacturer maker supplier retailer developer developers "
        "authors researchers scientists experts analysts economists critics observers residents villagers neighbours neighbors parents families "
        "workers farmers fishermen nurses doctors teachers students activists supporters opponents officials lawyers "
        "witnesses investors traders rebels militants insurgents leaders members ministers lawmakers mps senators councillors "
        "republicans democrats conservatives liberals labour tories government-critics rights-group think-tank network alliance coalition consortium "
        "committee society foundation institute university college school hospital church mosque community family couple pair people "
        "chiefs bosses organisers organizers managers executives directors owners fans players drivers commuters motorists customers "
        "shareholders voters pollsters historians scholars journalists reporters commentators diplomats sources aides allies friends colleagues prosecutors detectives "
        "investigators firefighters forecasters campaign retailer insurer utility startup start-up hauliers shipper"
    ),
    offices=(
        "ministry department government police army navy military court tribunal office embassy consulate commission authority authorities agency "
        "tribunal parliament senate house congress cabinet administration bureau directorate secretariat inspectorate regulator ombudsman presidency "
        "council state county city constabulary coastguard guard force service centre center kremlin commissariat inquiry treasury "
        "white-house pentagon mission delegation prosecutor's-office watchdog"
    ),
    documents=(
        "surveys polls reports summary interview report letter study survey poll document readout statement memo memorandum filing lawsuit complaint "
        "article treaty act bill paper paper's email e-mail message text tweet post note leaflet poster sign notice dossier "
        "book chapter page inquiry review audit communique communiqué declaration constitution charter contract agreement "
        "terms conditions guidelines advisory warning bulletin release indictment affidavit judgment ruling verdict order petition "
        "plaque caption headline editorial transcript diary log minutes manifesto figures data research findings website analysis"
    ),
    unnamed=(
        "official officials source sources aide aides diplomat diplomats adviser advisers insider insiders person people "
        "witness witnesses man woman resident officer soldier worker employee neighbour neighbor spokesman spokeswoman "
        "spokesperson lawmaker minister democrat republican senator member friend relative"
    ),
    indefinite="a an one another some several two three four many most other others unnamed unidentified",
    bodies=(
        "university college school institute institution corporation corp inc ltd plc llc co company group holdings bank "
        "council committee commission ministry department office agency authority board bureau court police constabulary guard army navy force forces "
        "union association federation confederation society club united fc rovers wanderers athletic party alliance coalition "
        "foundation trust fund centre center museum gallery theatre hospital church cathedral parliament senate congress assembly house "
        "service services airlines airways railway railways lines energy power water minerals mining logistik logistics freight industries "
        "systems technologies labs laboratory networks media press publishing international global network league forum watch action campaign project "
        "partners & hall hotel "
        "county city state states republic kingdom province district town village inquiry tribunal nation "
        "treaty act accord pact agreement charter convention summit cup trophy championship games festival "
        "dáil knesset duma bundestag taliban hamas hezbollah nato eu un fbi cia nhs carers chamber commerce cooperative co-operative retail stores supermarket supermarkets motors motor"
    ),
    places=(
        "street road avenue lane bridge river island islands bay port valley mountain mountains lake lakes park station airport "
        "creek beach square court-road highway reservoir dam canal pass peninsula sea ocean day week month year hills peak north south east west"
    ),
    outlet_ends=(
        "times post news herald gazette courier echo mail telegraph star sun mirror express guardian independent tribune chronicle "
        "journal observer sentinel register examiner dispatch despatch inquirer bulletin standard citizen nation globe ledger mercury "
        "argus advertiser reporter record daily today weekly magazine radio television tv fm broadcasting newspaper wire press monitor "
        "review leader messenger lantern banner beacon clarion voice eagle recorder mail-tribune world online newswire zeitung pravda prabhat"
    ),
    outlet_starts="radio channel tv daily bbc cnn news",
    outlet_nouns="broadcaster paper newspaper magazine station outlet agency newswire website site channel network daily tabloid weekly broadsheet programme program podcast",
    credits=(
        "told",
        "tells",
        "telling",
        "anonymity to",
        "writing in",
        "writing for",
        "writing on",
        "wrote in",
        "writes in",
        "wrote for",
        "writes for",
        "speaking to",
        "speaking on",
        "speaks to",
        "spoke to",
        "talking to",
        "interview with",
        "interviewed by",
        "interview on",
        "interview in",
        "interview for",
        "interview to",
        "informed",
        "according to",
        "seen by",
        "obtained by",
        "reported by",
        "broadcast by",
        "aired by",
        "aired on",
        "quoted by",
        "cited by",
        "carried by",
        "published by",
        "published in",
        "said on",
        "says on",
        "said in",
        "says in",
        "remarks to",
        "comments to",
        "statement to",
        "column in",
        "column for",
        "article in",
        "article for",
        "piece in",
        "piece for",
        "essay in",
        "op-ed in",
        "op-ed for",
        "letter to",
        "appearing on",
        "appeared on",
        "suggests in",
        "argues in",
        "argued in",
        "suggested in",
        "adds in",
        "appearance on",
        "shared with",
        "emailed to",
        "provided to",
        "confirmed to",
        "admitted to",
        "explained to",
        "email to",
        "in",
        "on",
    ),
    through="in on via through by to",
    channels=(
        "statement statements letter email e-mail emails tweet tweets post posts thread note memo memorandum filing release "
        "submission answer reply update telegram communique message call conference bulletin readout notice affidavit "
        "video speech briefing petition dossier testimony deposition advisory newsletter podcast"
    ),
    networks="Twitter X Instagram Facebook Mastodon Bluesky LinkedIn TikTok Telegram WhatsApp YouTube Weibo Reddit Threads Snapchat",
    answers="a answer",
    questions="q question",
    writes=("writing in", "writing on", "writing for"),
    ourselves=("this newspaper", "this paper", "this website", "this magazine", "us ", "me "),
    visits="called rang phoned visited met asked approached contacted reached",
    tweets=(
        ("tweeted", "Twitter"),
        ("tweets", "Twitter"),
        ("tweeting", "Twitter"),
        ("retweeted", "Twitter"),
    ),
    particles="de da do dos das di del della der den van von af al el la le bin bint ibn ben ter te ní ni mac mc ó o",
    before_names=(
        "the a an in on at for but and or so if as when while after before since although though because he she it they we i you this that these "
        "those there here his her its their our my your yesterday today tomorrow tonight meanwhile however earlier later last next now then once "
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
        "what who why how where which yes no not also still yet even despite during until under over with without from by to of speaking asked writing according "
        "both one two three some many most all every each another any other few several such very only just perhaps maybe outside inside "
        "hospitals nurses farmers officials critics campaigners residents police asking hitting adding prosecuting defending"
    ),
    states=(
        "china russia ukraine france germany britain america india pakistan afghanistan iran iraq israel japan italy spain turkey egypt syria "
        "beijing moscow kyiv paris berlin london washington delhi islamabad kabul tehran baghdad jerusalem tokyo rome madrid ankara cairo damascus brussels "
        "taiwan taipei canada ottawa mexico brazil australia canberra ireland dublin poland warsaw hungary budapest greece athens sweden norway denmark finland "
        "kenya nairobi nigeria abuja ghana ethiopia sudan somalia philippines manila singapore malaysia indonesia jakarta vietnam hanoi thailand bangkok korea seoul pyongyang"
    ),
)
