"""Good news in English. Words of our own choosing, from our own headlines."""

from readout.languages.glad import Glad

_DEATH = (
    "gallows|hanged|hanging|noose|execut*|death row|beheaded|stoning|casket*|wreath*|exhum*|laid to rest|"
    "never woke|did not wake|did not come home|not come home|never came home|slipping away|slipped away|"
    "draw breath|drew breath|not be revived|empty chair*|left behind by|went through the ice|under the ice|"
    "cull|culled|culling|pelt|carcass*|condemned|last breath|lifeless|organ donor|donor heart|worst evening of|"
    "unmarked grave*|firing party|firing squad|cut down in|passed on|forever asleep|"
    "dead|deadly|death|deaths|die|dies|died|dying|fatal*|kill|kills|killed|killing|killer*|killings|"
    "body of|bodies|corpse*|funeral*|buried|burial*|grave|graves|graveside|graveyard*|mourn*|"
    "grief|griev*|bereave*|in memory|memory of|memorial*|remembrance|tribute*|obituar*|late husband|"
    "late wife|late father|late mother|late son|late daughter|late brother|late sister|widow*|"
    "orphan*|hospice*|lost his life|lost her life|lost their lives|lose their lives|loss of life|"
    "took his own life|took her own life|own life|lives lost|claimed the li*|put to sleep|"
    "was put down|were put down|euthan*|perish*|drown*|suicid*|self-harm*|overdos*|stillb*|miscarr*|terminal*|"
    "passed away|last words|coffin*|cemeter*|wake of|inquest*|coroner*|post-mortem*|autops*|"
    "slain|slaying*|lost her father|lost his father|lost her mother|lost his mother|lost her son|"
    "lost his son|lost her daughter|lost his daughter|lost her husband|lost his wife|"
    "lost their son|lost their daughter|lost their baby|lost both|lost a child|victim*|casualt*|"
    "fallen soldier*|fallen comrade*|posthumous*|lifeless|remains of|human remains|rip"
)
_HARM = (
    "stitches|windscreen|feeling below|new legs|artificial leg*|prosthe*|steroid*|sawn to the bone|singed|lost an eye|"
    "lost a leg|lost an arm|lost his sight in|lost her sight in|pinned between|pinned under|claims three|measles claim*|"
    "injur*|bruis*|trampl*|crush|crushed|hospitalis*|hospitaliz*|to hospital|hospitals admitted|"
    "wound*|maim*|hurt|hurts|broken bone*|broken leg*|broken arm*|broken neck|"
    "broken back|amputat*|paralys*|paralyz*|bleed*|blood|bloody|bloodshed|burns|burned|burnt|scald*|"
    "bitten|mauled|unconscious|coma|life support|critical condition|intensive care|"
    "stretcher*|concuss*|fractur*|trauma*|scar|scars|scarred|disfigur*|poison*|suffocat*|chok*|"
    "electrocut*|hypotherm*|starv*|famine*|hunger strike*|malnutrition|malnourish*"
)
_VIOLENCE = (
    "gunned|rifle*|pistol*|petrol bottle*|molotov*|raider*|bandit*|hooded|balaclava*|flog|flogged|whipped|beats her|"
    "beats his|beat her|beat his|strapped|refuge|safe house|neck irons|irons|shackle*|chained|torch-bearing mob|"
    "waylaid|ambush*|rammed|rustler*|lash|lashes|defrocked|after lights out|child bride*|forced marriage*|handed to grown men|"
    "device packed|devices left|blindfold*|infiltrator*|clubbed|with clubs|cutlass*|assassin*|blasphem*|shark|"
    "violen*|attack*|assault*|stab|stabs|stabbed|stabbing*|shoot|shooting*|shooter*|shot by|"
    "shot dead|was shot|were shot|gun|guns|gunman|gunmen|gunfire|gunshot*|firearm*|knife|knives|"
    "murder*|manslaughter|homicid*|massacre*|genocid*|tortur*|rape|rapes|raped|rapist*|beaten|"
    "beating|battered|abuse*|abusive|abusing|molest*|groom|groomed|grooming|bully*|bullied|"
    "harass*|stalk|stalked|stalker*|stalking|hostage*|kidnap*|abduct*|captiv*|captor*|terror*|"
    "bomb|bombs|bombed|bomber*|bombing*|bombardment*|explosi*|explode*|blast|blasts|grenade*|landmine*|mine clearance|minefield*|riot*|"
    "lynch*|brawl*|fight broke out|machete*|acid attack*|honour killing*|poach*|slaughter*|"
    "cruelty|neglected|domestic abuse|trafficked|trafficking|slave|slaves|slavery|genital|hate crime*"
)
_WAR = (
    "paratrooper*|mortar|mortars|trenches|enemy|gunboat*|warship*|water cannon|curfew|mutin*|nazi*|sobibor|auschwitz|"
    "concentration camp*|ghetto|apartheid|child soldier*|militar*|sentry|sentries|checkpoint*|at the front|"
    "war|wars|wartime|war-torn|warzone*|battle|battles|battlefield*|battlefront*|shell|shells|"
    "shelled|shelling*|missile*|airstrike*|air strike*|air raid*|drone strike*|drones|invasion|"
    "invad*|troops|soldier*|army|armed|militia*|militant*|rebel*|insurgen*|frontline*|front line*|"
    "ceasefire*|cease-fire*|truce*|peace talk*|siege|besieg*|occupied|occupation|conflict|conflicts|"
    "fighting|combat*|veteran*|refugee camp*|fled|flee|fleeing|flees|displaced|exile*|prisoner*|"
    "prisoners of war|holocaust|sniper*|rocket attack*|rockets|armistice|deportat*|deported|coup"
)
_CRIME = (
    "conned|accused|sent down|fiddling the|kingpin*|embezzl*|mugged|mugger*|knifepoint|gunpoint|raid|raids|remand|"
    "carabinieri|garda|gardaí|sheriff*|cell block|life tariff|watchdog alleg*|alleg*|insider dealing|touts|lifted from her|"
    "lifted from his|had been lifted|cut from its frame|bolts with|smashed shopfront*|note of cut-out|forged|"
    "crime|crimes|criminal*|police|policeman|policewoman|constable*|detective*|officers|arrest*|"
    "theft*|thief|thieves|steal*|stole|stolen|robber*|robbed|burglar*|looted|looters|looting|fraud*|"
    "scam*|swindl*|con man|conman|smuggl*|drug*|cocaine|heroin|opioid*|fentanyl|meth|gang|gangs|"
    "gangster*|mafia|cartel*|prison*|jail*|inmate*|convict*|offender*|ex-offender*|vandal*|arson*|"
    "blackmail*|extort*|brib*|corrupt*|manhunt*|suspect|suspects|suspected|ransom*|hacker*|hacked|"
    "custody|parole*|probation|sentenced|behind bars|money launder*|forged|forgery|counterfeit*"
)
_DISASTER = (
    "mudslip*|levee*|dam broke|pit gave way|gave way|pancaked|gas leak*|cladding|went up in flames|fell in on|gale of|"
    "floors above came down|came down on|slope|slides on to|lead poisoning|spill|blackened the|stampede*|famine|"
    "disaster*|earthquake*|quake*|aftershock*|tremor*|flood*|hurricane*|typhoon*|cyclone*|tornado*|"
    "twister|tsunami*|volcan*|eruption*|erupted|lava|wildfire*|bushfire*|forest fire*|blaze*|fire|"
    "fires|inferno|flames|burning|smoke|landslide*|mudslide*|avalanche*|drought*|"
    "heatwave*|heat wave*|storm*|rubble|debris|collapse*|caved in|evacuat*|"
    "emergency|catastroph*|outbreak*|epidemic*|pandemic*|covid*|coronavirus|ebola|cholera|plague*|"
    "devastat*|destroy*|destruction|wreck*|ruins|ashes|oil spill*|nuclear accident*|meltdown|"
    "sinkhole*|torn down by|levelled|leveled|swept away|washed away|relief camp*|aid convoy*|blizzard*"
)
_ACCIDENT = (
    "upturned|turned turtle|overran the|ploughed into|serac|crevasse*|bergschrund|went through the ice|borehole|struck a|"
    "down by the bow|scaffold folded|thrown from|uncapped shaft|both engines|off-piste|goods train met|mount came down|out of their depth|"
    "accident*|storey fall|story fall|foot fall|metre fall|mishap*|slipped through|surged forward|"
    "crash*|collision*|collid*|derail*|hit by|struck by|run over|knocked down|hit-and-run|"
    "sank|sinks|sinking|sunk|sunken|capsiz*|overturned|shipwreck*|stranded hiker*|"
    "plunge*|plummet*|fell from|fell into|fell down|fell off|fallen down|falls from|falls into|"
    "trapped|buried alive|missing|went missing|lost at sea|adrift|near-miss|near miss|mayday|"
    "crash-land*|emergency landing|rescued from|pulled from|pulled alive|pulled out|survivor*|"
    "survive|survived|survives crash|survived the|cheat death|search and rescue|rescue teams|"
    "search for|searching for|search parties|ordeal*|tragic*|tragedy|tragedies|horrif*|horror*|"
    "nightmare*|paramedic*|ambulance*|air ambulance|firefighter*|fire crew*|fire brigade|firemen|"
    "lifeguard*|lifeboat*|coastguard*|coast guard|resuscitat*|cpr|heart stopped|cardiac arrest|"
    "heart attack|defibrillat*"
)
_COURT = (
    "in the dock|conduct panel|professional panel|a panel found|disciplinary|threw out every|penalty of|insurers were made|"
    "jirga|struck off|cleared of|the dock|statute|regulator raps|"
    "court*|judge|judges|judged guilty|jury|juries|juror*|trial|trials|tribunal*|verdict*|lawsuit*|"
    "sue|sues|sued|suing|legal battle*|legal fight*|legal action|legal case|legal challenge*|"
    "settlement|out-of-court|damages|compensation|acquit*|exonerat*|wrongful*|plead*|pleaded|plea deal|"
    "prosecut*|attorney*|lawyer*|solicitor*|barrister*|injunction*|appeal judges|court of appeal|"
    "high court|supreme court|guilty|innocent|charged|charges|indict*|testif*|testimony|felon*|"
    "misdemeano*|clemency|pardon*|litigat*|magistrate*|bail|ruling*|ruled|custody battle|inquiry|"
    "class action|landmark case|upheld|overturns|overturned"
)
_MARKET = (
    "bourse|share issue|windfall|digital token*|tokens|stake turns|cashed in|best return|pension fund*|scheme's managers|"
    "is worth|estate agents|asking price|asking sum|small caps|tip-show|hedge|bidding war*|made a killing|nest egg|"
    "market rally|stock market*|stock exchange*|stocks|stock price*|shares in|shares of|shares hit|"
    "shares jump*|shares rise|shares rose|shares soar*|shares surge*|shares close*|shares rally|"
    "share price*|shareholder*|investor*|invests in|dividend*|profit|profits|profitable|earnings|"
    "turnover rose|revenue*|quarterly|this quarter|first quarter|second quarter|third quarter|fourth quarter|strongest quarter|"
    "best quarter|record quarter|fiscal|bond|bonds|bondholder*|yield|yields|nasdaq|ftse|dow|"
    "s&p|bitcoin|crypto*|ethereum|ipo|flotation|floated|valuation|valued at|billionaire*|"
    "millionaire*|hedge fund*|private equity|venture capital|takeover*|acquisition*|"
    "house prices|home prices|property prices|property market|housing market|interest rate*|rate cut*|"
    "rate rise*|inflation|gdp|recession*|central bank*|forex|currency|currencies|commodit*|oil price*|gold price*|bullion|an ounce|"
    ""
    "crude|traders|trading day|rally|rallies|rallied|bull run|bull market|market cap*|wall street|"
    "lottery|jackpot*|bank bonus*|tycoon*|brokers|brokerage*|futures|treasur* yields|sales surge|"
    "sales soar|sales jump|record sales|markets"
)

DATA = Glad(
    vetoes=(
        ("death", _DEATH),
        ("harm", _HARM),
        ("violence", _VIOLENCE),
        ("war", _WAR),
        ("crime", _CRIME),
        ("disaster", _DISASTER),
        ("accident", _ACCIDENT),
        ("court", _COURT),
        ("market", _MARKET),
    ),
    harmless=(
        "dying art*|killing it|fully charged|court shoes|blaze of colour|flooded with letters|flooded with cards|"
        "crash course*|numbers explode|whip up a storm|take by storm|took by storm|shoot for|killer whale*|killed off the plastic|kills off the plastic|clinical trial*|drug trial*|"
        "vaccine trial*|trial volunteer*|a trial in|robbed of his sight|robbed of her sight|campfire*|fireflies|tennis court*|basketball court*|food court*|"
        "courtyard*|courtesy|market garden*|market stall*|farmers' market*|street market*|"
        "night market*|christmas market*|deadline*|to die for|tug of war|battle of the bands|"
        "egg shell*|eggshell*|seashell*|shooting star*|charger*|chargers|brainstorm*"
    ),
    glad=(
        "no longer endangered|no longer extinct|back from the brink|comes back|return to the wild|"
        "returned to the wild|released into the wild|return to the river|returns to the river|"
        "bred for the first time|breeding pair|thought extinct|feared extinct|reunited|reunion|"
        "reunite*|rewild*|restores sight|restored sight|sees for the first time|for the first time in|"
        "hears for the first time|sees her|sees his|walks again|plays again|swims again|sings again|"
        "eliminated|eradicated|free of malaria|malaria-free|polio-free|cured|cure for|vaccine works|"
        "strangers|stranger's|kindness|good samaritan*|volunteer*|neighbours|neighbors|donat*|"
        "gives away|gave away|give away their|free meals|free haircuts|free lessons|free school|"
        "pay for a stranger*|clean enough|fit for swimming|swimming again|fish are back|"
        "are back|is back in the|come back to|came back to|comes home|come home|salmon home|"
        "planted|planting|replant*|restor*|reopen*|rebuil*|saved from closure|brought back|"
        "back to life|new life|lowest ever|lowest on record|lowest since|fewest ever|never been lower|"
        "fallen by half|halved|halves|fell to zero|down to zero|learns to read|learned to read|"
        "can read|learn to read|first in her family|first in his family|first girl|first woman from|"
        "youngest ever|oldest graduate*|at last|after decades|after a century|after 100 years|"
        "thriv*|flourish*|bloom*|in bloom|hatch*|chick|chicks|cub|cubs|foal*|calf|pups|nest|nests|"
        "nested|nesting|spawn*|friendship*|befriend*|penpal*|pen pals|thanks to a postcard|"
        "lends|lend a hand|heals its*|sign language|learned to sign|good news"
    ),
    warm=(
        "free|children|pupils|schoolchildren|students|teenager*|grandmother*|grandfather*|grandparent*|"
        "villag*|community|communities|garden*|allotment*|orchard*|tree|trees|forest*|river*|"
        "reef*|coral*|meadow*|wetland*|mangrove*|bee|bees|butterfl*|bird|birds|owl|owls|otter*|beaver*|"
        "whale*|dolphin*|turtle*|tortoise*|elephant*|rhino*|tiger*|lynx|wolf|wolves|bison|eagle*|stork*|"
        "salmon|frog*|hedgehog*|dog|cat|puppy|horse*|library|libraries|school|choir*|"
        "orchestra*|violin*|piano*|museum|playground*|bench|café|kitchen|bakery|solar|"
        "wind farm*|clean energy|clean water|drinking water|recycl*|repair*|reuse*|"
        "invent*|discover*|breakthrough*|new treatment*|gene therapy|implant*|vaccine*|transplant*|"
        "test detects|helps|helped|helping|gives|learn|learns|learned|taught|teaches|smile*|smiling|"
        "joy|joyful|delight*|cheer*|hug|hugs|love|beloved|friend|friends|together|"
        "share|shared|sharing|gift*|generous|thank|thanks|thanked|grateful|welcome*|"
        "again|back|return|returns|returned|first time|after a hundred|years later|"
        "degree|graduat*|scholarship*|medal|youngest|oldest|dream|dreams|hope|hopes|"
        "protected|sanctuary|reserve|conservation*|species|rare|population has|numbers have|doubled|"
        "tripled|quadrupled|recovered|recovery|recovers|safe|saved|saves|saving|rescued|rescues|"
        "accessible|wheelchair*|blind|deaf|autistic|down syndrome|disab*|"
        "raised|fundrais*|charity|knit*|bake*|cook|meal|meals|"
        "nurse*|teacher*|bus driver*|postman|postwoman|shopkeeper|barber|farmer*|retired|pensioner*|"
        "built|builds|made by hand|handmade|homes for|housing for|affordable|cleaned|clean-up|cleaner|"
        "light|power|powered|electric*|language|songs|dance*|music|poem*"
    ),
    dull=(
        "minister*|premier|president|senator*|congress*|parliament*|mp|mps|party|parties|poll|polls|"
        "election*|vote|votes|voter*|voted|campaign|coalition|opposition|government|cabinet|policy|"
        "bill|budget*|tax|taxes|treaty|summit|ambassador*|diplomat*|sanction*|tariff*|lawmaker*|mayor*|"
        "councillor*|council to|deal|negotiat*|talks|debate*|governor*|"
        "united|rovers|striker*|midfielder*|coach|manager|league|cup|final|finals|semi-final*|match|"
        "innings|wicket*|goal|goals|scored|scores|seed|tournament*|championship*|champion*|title race|"
        "grand prix|playoff*|qualif*|derby|olympic*|world record|national record|squad|season|fans|"
        "wins again|medal table|defeat*|beat|beats|win over|"
        "phone*|laptop*|smartphone*|gadget*|app|update|upgrade|launches|launch|launched|unveil*|"
        "tested|review|reviewed|best buys|deals|discount*|sale|off this|offer|price|prices|"
        "subscribe|sponsored|advert*|new model|edition of|brand|"
        "star|stars|actor|actress|singer|celebrit*|royal|prince|princess|duchess|duke|red carpet|"
        "album|film|series|episode|season finale|box office|netflix|album|tour dates|"
        "sunny|forecast*|showers|highs of|temperatures|"
        "how to|ways to|tips|guide|recipe*|things to|reasons why|reasons to|why you|why we|what to|"
        "quiz|crossword|puzzle|horoscope*|opinion|comment:|editorial|letters to|interview|ask the|"
        "top ten|top 10|the best|best places|ranked|ranking|list of|"
        "timetable*|fares|roadworks|closure|bus route|survey|consultation|named at|appointed|"
        "takes up the post|opening hours|branches|rosters|airline*|union|airport*|conference|"
        "expo|awards ceremony|nominat*|shortlist*"
    ),
)
