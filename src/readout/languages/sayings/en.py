"""Who said what, in English."""

from readout.languages.sayings import Sayings

SAYINGS = Sayings(
    freely=(
        "said says say told tells tell thinks thought believes believed claims claimed "
        "reckons reckoned insists insisted argues argued suggests suggested admits admitted "
        "concedes conceded acknowledges acknowledged fears feared hopes hoped predicts predicted suspects suspected"
    ),
    with_that=(
        "adds added notes noted explains explained warns warned announces announced reports reported "
        "states stated stresses stressed asserts asserted declares declared concludes concluded "
        "contends contended alleges alleged cautions cautioned continues continued recalls recalled "
        "observes observed remarks remarked reiterates reiterated emphasizes emphasized emphasises "
        "emphasised confirms confirmed complains complained laments lamented promises promised "
        "vows vowed pledges pledged writes wrote replies replied responds responded counters "
        "countered testifies testified tweets tweeted retweeted posts posted comments commented "
        "asks asked maintains maintained boasts boasted jokes joked quips quipped underlines "
        "underlined underscores underscored reveals revealed swears swore estimates estimated "
        "denies denied disputes disputed refutes refuted rejects rejected assures assured reminds reminded "
        "informs informed advises advised urges urged agrees agreed decides decided ruled rules "
        "proclaims proclaimed points pointed finds found shows showed learns learned hears heard "
        "understands understood speculates speculated surmises surmised wonders wondered "
        "recounts recounted relates related signals signaled signalled hints hinted implies implied "
        "indicates indicated proposes proposed demands demanded recommends recommended "
        "repeats repeated protests protested objects objected charges charged counsels"
    ),
    quoting=(
        "calls called describes described dubs dubbed labels labeled labelled brands branded terms "
        "termed accuses accused criticizes criticized criticises criticised praises praised hails "
        "hailed slams slammed blasts blasted condemns condemned denounces denounced "
        "shouts shouted yells yelled screams screamed cries cried whispers whispered murmurs muttered "
        "mutters chants chanted sings sang exclaims exclaimed reads read puts put asks answers "
        "answered begins began interjects interjected cracks cracked deadpanned deadpans gushed "
        "mused muses opined opines offers offered blogged emailed texted scoffed scoffs sneered "
        "snapped thundered bellowed barked implored pleaded sighed laughed smiled cited cites "
        "quoted quotes compares compared dismisses dismissed concurred concurs intoned "
        "ventured vented fumed raged railed teased taunted crowed bragged brags chimed interrupted "
        "interrupts elaborated elaborates lectured preached recited summarized summed sums "
        "characterized characterizes characterised recalled recalls celebrated celebrates mocked "
        "mocks ridiculed rebuffed retorted retorts stammered greeted enthused raves raved "
        "adding adds insisted urges prayed conceded rejoined apologised apologized"
    ),
    bare=(
        "say tell report reports claim claims state states promise promises comment comments note notes ask hopes fears "
        "points terms remarks offers dispute shows signals charges protests objects demands finds estimates tweets"
    ),
    participles=(
        "saying adding noting telling arguing claiming warning suggesting explaining insisting "
        "stating stressing writing asking announcing tweeting declaring alleging asserting "
        "concluding acknowledging admitting predicting promising vowing pledging complaining "
        "lamenting joking remarking observing reiterating emphasizing emphasising confirming "
        "contending cautioning recalling calling describing reporting maintaining pointing "
        "accusing boasting quipping replying responding continuing reminding assuring "
        "chanting singing shouting yelling screaming"
    ),
    hearers=(
        "told tells tell telling assured assures assuring reminded reminds reminding informed informs asked asks "
        "asking warned warns warning advised urges urged promised promising cautioned"
    ),
    asks="asked asks asking ask wondered wonders demanded",
    denies="denied denies denying disputes disputed dispute rejects rejected refutes refuted",
    adverbs=(
        "also later then now once still even just already again first often always never recently "
        "previously earlier reportedly initially repeatedly further simply famously privately publicly "
        "long soon since subsequently finally ever quickly only so too rather all both himself herself "
        "themselves bluntly flatly correctly rightly wrongly not probably apparently merely specifically"
    ),
    auxiliaries=(
        "has have had is was were are be been being will would could can may might must should does did do "
        "'ve 's 'd 'll 're 'm hasn't hasn’t haven’t haven't didn’t didn't doesn’t doesn't don’t don't isn't wasn't couldn't wouldn't"
    ),
    chains=(
        "went on continued keen quick wanted wants want like likes liked used proceeded eager careful took "
        "twitter goes going began begun likely happy refused declined able had to sought seemed appeared tried forced "
        "happened tends tended dared prepared obliged and"
    ),
    he="he",
    she="she",
    they="they",
    others=(
        "it i we you who one some many others several both officials sources source critics experts "
        "analysts witnesses police authorities prosecutors investigators supporters opponents republicans "
        "democrats people neither none everyone everybody someone somebody anyone nobody no-one most few all another "
        "researchers scientists campaigners observers lawmakers lawyers doctors economists reporters journalists "
        "friends residents activists aides advisers advisors strategists operatives voters pollsters historians "
        "scholars leaders executives investors traders firefighters detectives organisers organizers families relatives "
        "women men students teachers workers conservatives liberals polls reports"
    ),
    determiners=(
        "the a an his her their its our my your this that these those another one two three four five six some "
        "many several most no any each every both all other such few"
    ),
    prepositions=(
        "in on at for after before during with without by from under over about since until till through between "
        "among against despite like unlike of to as into within upon amid following besides beyond toward towards "
        "across near because throughout including regarding concerning given citing per via"
    ),
    clauses=(
        "that as when while because if although though whether but and or so which where why how what until unless "
        "whereas since before after once than yet nor except"
    ),
    honorifics=(
        "Mr. Mrs. Ms. Mr Mrs Ms Miss Dr. Dr Sir Dame Lord Lady Sen. Rep. Gov. Gen. Lt. Col. Sgt. Capt. Maj. Adm. "
        "Prof. Prof Rev. Judge Justice President Senator Governor Representative Congressman Congresswoman Secretary "
        "General Colonel Captain Chancellor Minister King Queen Prince Princess Pope Cardinal Bishop Archbishop "
        "Imam Rabbi Sheikh Cllr Councillor Det Insp Supt Constable Sergeant Professor Doctor Ambassador Mayor"
    ),
    nouns=(
        "claim claims warning warnings statement assertion assertions allegation allegations suggestion insistence "
        "argument remark complaint promise pledge prediction denial announcement admission contention"
    ),
    objects=(
        "announced announces announcing denied denies denying acknowledged acknowledges stressed stresses reiterated "
        "reiterates confirmed confirms noted notes declared promised"
    ),
    warns="warned warns cautioned complained complains",
    matters="about of against",
    requests="told warned warns urged urges advised pledged promised vowed pledges promises vows",
    infinitives=(
        "stress add insist argue suggest warn announce explain confirm admit acknowledge deny predict emphasise "
        "emphasize reiterate assert allege concede declare complain point"
    ),
    refuses="declined declines refused refuses declining refusing",
    negations="not didn't wouldn't doesn't couldn't don't won't hasn't haven't",
    accuses="accused accuses accuse accusing",
    wants="wanted wants want",
    meanwhile="while whereas",
    views="for",
    silences="comment say discuss elaborate respond answer confirm address speculate disclose specify reveal",
    comment="comment elaborate questions queries request requests",
    asked="asked",
    before_asked="when first repeatedly later if often again once also",
    no_resumption=(
        "who which but and while though although because since when whose where as so much including"
    ),
    indefinite="what whatever everything anything",
    articles="the a an",
    phrasal="for on upon off in out",
    with_it="put puts",
    nobody="there",
    headline_verbs="says say said warns warn claims claim",
    led_out="with",
    bare_clause=(
        "say saying claim claiming adding suggesting arguing insisting acknowledging admitting predicting "
        "argue insist suggest admit acknowledge predict"
    ),
    echoes="echoed echoes echoing agreed agrees concurred concurs",
    contradicts="disputed disputes dispute disputing refuted refutes rejected rejects contradicted contradicts denied denies",
    continues="added adds adding",
    be="is are was were been be being am 's 're 'm",
    relatives="who which that",
    subjects="he she they it we i you there",
    first="i we",
    possessives="his her their its",
    clause_starts=(
        "he she it they we i you there his her their its the a an this these those many some most no if when"
    ),
    subordinates="when while after although though because since before",
    times=(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier last this late "
        "early afterward afterwards"
    ),
    time_heads=(
        "week month year night morning evening afternoon on in monday tuesday wednesday thursday friday saturday "
        "sunday"
    ),
    openers=(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight meanwhile "
        "however still later earlier instead moreover indeed thus perhaps then now"
    ),
    coordinates="and but then",
    contrasts="but and while though although",
    questions="if whether how what why who when where which",
    occasions=(
        "interview statement email e-mail tweet speech letter conference call text message post phone"
    ),
    before_participle=(
        "by and as before after while without statement email letter tweet in footage when then"
    ),
    within="of for at from with to in",
    apposition="a an the his her its their who whose which himself one another",
    aside="who whose which whom then now former himself herself also both speaking formerly once",
    particles="out back",
    like_as="as",
    source_of="from",
    according="according to",
    who_says="words",
)
