"""How English promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    download them | download it | add it to your | subscribe | subscribe now | subscribe today | sign up | signup |
    sign me up | register now | join now | join us | join today | join free | join our | become a member |
    become a subscriber | become a supporter | become a patron | become a friend | become a sustaining | donate |
    donate now | make a donation | make a contribution | make a gift | give now | give today | contribute now |
    contribute today | support us | support our | back our | support independent | support local journalism |
    download the app | download our | get the app | install the app | install our | turn on notifications |
    turn on alerts | enable notifications | allow notifications | allow push | tap the bell | start your free |
    start your trial | try it free | try us | try free | try for free | buy now | order now | shop now | book now |
    book tickets | get tickets | buy tickets | create an account | create a free account | create your account |
    upgrade now | upgrade your | renew now | gift a subscription | give the gift | follow us | like us | find us on |
    connect with us | listen now | update your preferences | click subscribe | already a subscriber |
    already have an account | already a member | please subscribe | to subscribe | you can subscribe | sign up for |
    sign up to | go unlimited | sign up now | join our whatsapp | join our channel | become a friend of |
    become a paying | become a paid | go premium | upgrade to paid | download it now | rate us | rate and review |
    leave us a review | leave a review | hit subscribe | hit the bell | hit the follow | smash that |
    buy us a coffee | order yours | pre order now | get yours | switch to digital | put your name down |
    feel free to share it | this post is public |
    drop your email | drop your address | become a backer | start reading for
    """,
    urge="""
    tap here | tap to | click here | click to | click below | click above | click the link | start reading | get our |
    unlock | upgrade to | order your | tell us | let us know | send us | write to us | email us | message us |
    get in touch | contact us | have your say | share your | leave a comment | post a comment |
    join the conversation | join the discussion | join the debate | add your voice | take our | take part in our |
    vote in our | watch now | tune in | press play | add us | opt in | manage your | confirm your | check your inbox |
    enter your | choose your | pick your | fill in the form | fill out the form | fill the form | scan the |
    scan this | pop your | see our | browse our | visit our | head to our | claim your | redeem | find out more |
    learn more | keep reading | continue reading | read the full story | remind me later | no thanks | count me in |
    i'm in | email our | call our | share this article | share this story | add to your | set us as | submit your |
    help us | play our | reach our | book your | order a copy | get your tickets | reserve your | secure your place |
    log in | login | register | chip in | sign in | hit play | hit the link | drop us a | drop a line |
    send your questions | send your photos | send in your | take the quiz | take our quiz | try our quiz |
    play the quiz | tell a friend | forward this | join in the comments | let us know in | read our full |
    listen here | listen below | watch below | ring 0800 | call 0800 | pick us
    """,
    nudge="""
    a free | a daily | a weekly | get | join | try | download | follow | support | don't miss | never miss | stay |
    want | click | start | save | unlock | discover | receive | listen | watch | hear | help | give | enter | like |
    enjoy | make sure | delivered | keep up | keep the | catch up | explore | be the first | be part | take out |
    looking for | prefer to | spotted | was this | before you go | go inside | go deeper | please | check out |
    find out | treat yourself | treat someone | travel with us | come and meet | meet the | come along |
    reader offer | exclusive offer | students and | unlimited | scan | double your | thank you | thanks for | tap |
    visit | buy | shop | order | browse | claim | choose | read next | read on | best of | the best of | more from |
    for more | for the latest | let our | let us | sent straight | need more | love | become | activate | upgrade |
    you'll receive | to continue reading | to read | to view the full | to access | all the | your daily |
    your weekly | your guide | your essential | know more | real news | fearless | trusted | made possible |
    this is premium | plus | win
    """,
    offer="""
    delivered before | delivered every | delivered each | newsletter | newsletters | inbox | inboxes | subscription |
    subscriptions | subscriber | subscribers | free trial | membership | independent journalism | our journalism |
    quality journalism | fearless journalism | local journalism | independent reporting | push notifications |
    push alerts | unlimited access | full access | digital access | all access | rss feed | webfeed |
    breaking news alerts | news alerts | delivered to you | delivered directly | delivered straight |
    delivered to your | straight to your | sent to you | sent straight | have it sent | special offer | reader offer |
    introductory offer | limited time | % off | cancel anytime | cancel any time | cancel at any time | free gift |
    email address | free articles | free article | premium content | gift link | gift article | daily digest |
    app store | google play | get your podcasts | apple podcasts | our podcast | our bookshop | our shop | our store |
    our app | free app | our events | qr code | ad blocker | blocking ads | ad free | tax deductible | mailing list |
    preference centre | preference center | your preferences | unsubscribe | our archive | new posts |
    notifications of new | our newsroom | our reporters | our journalists | our editors | our columnists |
    our critics | our website | our homepage | our channel | our community | our weekly | our daily | our free |
    our best | bell icon | home screen | preferred source | for subscribers only | subscribers only |
    subscriber only | subscriber exclusive | members only | free reads | free read | free stories | articles left |
    home delivery | delivery to your | print edition | digital edition | replica edition | gift subscription |
    annual subscription | cancel whenever | until you cancel | no commitment | no tie in | on spotify |
    iphone and android | ios and android | wherever you get | google news | favourite source | favorite source |
    preferred sources | whatsapp channel | telegram channel | youtube channel | corrections desk |
    investigations desk | our readers
    """,
    goods="""
    reporters | journalists | editors | briefings | a selection of | send out | sends out | email | emails | e-mail |
    e-mails | app | briefing | bulletin | round up | digest | premium | member | members | podcast | podcasts |
    episode | video | videos | alerts | updates | stories | story | article | articles | news | headlines |
    journalism | reporting | newsroom | readers | edition | magazine | exclusive | channel | facebook | twitter |
    instagram | telegram | whatsapp | youtube | tiktok | linkedin | pinterest | bluesky | reddit | offer | offers |
    deals | recipes | voucher | gift | gifts | tickets | donation | contribution | account | password | profile |
    comments | survey | quiz | crossword | puzzle | puzzles | columnists | website | letter | letters | tips |
    prints | mugs | photos | iphone | android | mastodon
    """,
    cadence="""
    daily | weekly | monthly | every morning | every day | every week | each day | each week | each morning |
    every thursday | every sunday | every monday | every friday | every saturday | every tuesday | every wednesday |
    every weekday | every weeknight | every evening | each weekday | each friday | each sunday | each month |
    every month | weekday mornings | saturday morning | sunday morning | a week | a month | a year | per month |
    per week | the day's | of the day | of the week | of the month | this week | today | monday to friday |
    twice a week | the week's | at a glance | in five minutes | each night | every tuesday night | once a week |
    once a month | every fortnight
    """,
    ours="our | us | we | we're | we've | we'll | ours",
    yours="you | your | you're | you'll | you've | yours | yourself | yourselves",
    free="""
    free | for free | free of charge | discount | discounted | half price | at no cost | free uk p | free delivery |
    free shipping | matched
    """,
    lure="""
    have a tip | got a tip | enjoying this | enjoyed this | enjoying | love the | curious about | was this article |
    have information | have a question | enjoy the | like this | like what you | liked this | want more |
    want to know more | interested in | love this | hungry for more | looking for more | do you love | are you a fan |
    have a news tip | did you enjoy | was this forwarded | prefer to listen | spotted a mistake | spotted an error |
    did we get this | do you know more | do you have a | have you been affected | have you got |
    have you experienced | what do you think | before you go | if you enjoyed | if you like | if you liked |
    if you found | if you value | if you can afford | in an era | now more than ever | it looks like you |
    we noticed you | you have reached | you've reached | you have read | you've read | you're reading | want news |
    need to know | got a story | got something | how did we do | short on time | how well do you |
    how much do you know | how useful did | we got something | got something wrong | what would you do | still reading
    """,
    form="""
    please enter | enter a valid | a valid email | by signing up | by subscribing | by clicking | by entering |
    by submitting | by registering | by continuing | you agree to | i agree to | i would like to |
    i'd like to receive | privacy policy | privacy notice | terms of service | terms of use | terms and conditions |
    conditions apply | recaptcha | something went wrong | was an error | was a problem | error occurred |
    an error has | try again | already on our | already registered | already subscribed | thank you for subscribing |
    thank you for signing | thanks for signing | thanks for subscribing | check your email | confirm your email |
    confirmation email | we've sent | just been sent | have successfully | have succesfully |
    successfully subscribed | been added | added you | your password | remember me | required field |
    required fields | select all | select one or more | unsubscribe at any time | at any time | never share |
    won't share | respect your privacy | your data | marketing emails | opt out | first name | last name | your name |
    your email | send me | choose an amount | remaining this month | limit of free | activation link |
    renews automatically | new customers only | offer available | view all | see all | show more | load more |
    customize your | notify me | emailed about | valid email | sign out | your details | your preferences |
    password requirement | without commenting | log out | your account | your list | be the first to comment |
    awaiting moderation | comments are moderated | comments are closed | no comments yet | must be logged in |
    have to be logged in | log in to comment | sign in to comment | emailed you a | we've emailed | we have emailed |
    link at the bottom | our partners store | information on your device | store and access | manage choices |
    manage preferences | accept all | reject all | forgotten your password | forgot your password | forgot password |
    reset your password | entries close | needs your consent | third party content | how useful did |
    did you find this | privacy statement | cookie policy | cookie settings | use of cookies | enable javascript |
    javascript is disabled | turn on javascript
    """,
    appeal="""
    rely on readers | rely on you | readers like you | people like you | powered by readers | your support |
    with your help | your help | without you | thanks to you | because of you | your contribution | your donation |
    your gift | whatever you can | however small | no matter how small | small amount | every pound | every dollar |
    every penny | cup of tea | cup of coffee | price of a | cost of a | free for everyone | free to read |
    open to all | owns us | no shareholders | no billionaire | no owner | no owners | answer to no | fund our |
    funds our | funded by | pay our | the lights on | stand with us | back our work | support our work |
    this work possible | can't do this | do this without | hold power to account | power to account | we need you |
    we need your | we are asking | we're asking | asking you | consider supporting | consider becoming |
    consider making | help us keep | help us continue | help us reach | help us tell | help keep | help fund |
    help sustain | matched until | keeps our | keep our | keep reporting | keep this | fighting back |
    reader supported | reader funded | already back | turn to | trust us | do it for the culture | small independent |
    even a small | keep us reporting | our fundraising | gifts are being | being doubled | will be matched |
    no proprietor | no paywall | no paywalls | readers cover | supporters like you | help pay for | help us do |
    help us stay | make this possible
    """,
    plug="""
    your inbox | get the best of | get more | listen to the | latest episode | new episode | each episode |
    watch our | listen to our | in pictures | hear this article | listen to this article | read aloud | play below |
    full interview | out now | on sale now | available now | is here | at newsstands | on newsstands | hosted by |
    presented by | per person | masterclass | webinar | win a | test your knowledge | discount code | promo code |
    shop our | independently selected | earn a commission | affiliate | get a cut | if you buy | we may earn |
    may receive a | doors open | tickets from | free entry | in our online | now on youtube | sister title |
    video updates | special welcome gift | break down | breaks down | wherever you listen | story behind the story |
    premium subscriber | now streaming | join host | on demand | pre order | limited edition | perfect gift |
    wrapped | wherever you get your | while stocks last | while supplies last | up for grabs | signed copies |
    pay us a | small commission | costs you no | at no extra cost | no extra cost | use code | first appeared in |
    went out to readers | first sent to | first published in our | meet our | see more of our |
    talk to us in confidence
    """,
    reported="""
    said | says | told | tells | added | adds | asked | asks | wrote | writes | announced | according to | claimed |
    claims | argued | argues | admitted | denied | warned | warns | reported | tweeted | explained | stated |
    insisted | replied | apologised | apologized | urged | ruled | voted | shouted | chanted | wondered | recalled |
    testified | estimates | estimated | promised | showed | shows | found | suggests | suggested
    """,
    third="""
    he | she | they | his | her | their | was | were | had | has been | i | him | them | who | whose | which | did |
    its | would | could | became | took | went | came | made | began | left | nobody | minister | police | court |
    council | mayor | president | government
    """,
)  # fmt: skip
