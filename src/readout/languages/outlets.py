"""Well-known outlets and news agencies of the world, as of July 2026: facts, not rules."""

OUTLETS = tuple(
    """ABC News;AFP;Agence France-Presse;Al Arabiya;Al Jazeera;Al-Ahram;Anadolu Agency;ANSA;AP;Associated Press
Asahi Shimbun;Axios;Bangkok Post;BBC;BBC News;BBC Radio 4;BBC World Service;Bild;Bloomberg;Bloomberg News;Breitbart;Buenos Aires Times
Business Insider;BuzzFeed News;CBC;CBC News;CBS News;CBS;Channel 4 News;Channel 5;China Daily;Chicago Tribune
CNBC;CNN;CNN-News18;Caixin;CGTN;Corriere della Sera;C-SPAN;Daily Express;Daily Mail;Daily Maverick;Daily Mirror;Daily Nation
Daily Record;Daily Star;Daily Telegraph;Dawn;Der Spiegel;Der Standard;Deutsche Welle;Deutschlandfunk;Die Welt;Die Zeit;DPA;DW
El Mundo;El País;El Universal;Euronews;Evening Standard;Financial Times;FT;Folha de S.Paulo;Forbes;Foreign Affairs;Foreign Policy
Fortune;Fox News;France 24;France Info;Frankfurter Allgemeine Zeitung;Gazeta Wyborcza;Global Times;Globe and Mail;The Globe and Mail
Guardian;The Guardian;Haaretz;Helsingin Sanomat;Hindustan Times;Huffington Post;HuffPost;i newspaper;Independent;The Independent
India Today;Indian Express;The Indian Express;Interfax;Irish Examiner;Irish Independent;Irish Times;The Irish Times;ITN;ITV;ITV News
Izvestia;Jakarta Post;Japan Times;Jerusalem Post;Kommersant;Korea Herald;KUNA;Kyiv Independent;Kyodo News;La Nación;La Repubblica;La Stampa
LBC;Le Figaro;Le Monde;Libération;Los Angeles Times;Mail on Sunday;Mail & Guardian;Meduza;Miami Herald;Mother Jones;MSNBC;National Review
Nature;NBC News;NBC;NDTV;Neue Zürcher Zeitung;New Scientist;New Statesman;Newsnight;Newsweek;New York Magazine;New York Post
New York Times;The New York Times;New Yorker;The New Yorker;New Zealand Herald;Nikkei;Nikkei Asia;NOS;Novaya Gazeta;NPR;NRK;Observer;The Observer
PA;PA Media;Press Association;PBS;PBS NewsHour;People's Daily;Politico;Press TV;Press Trust of India;Radio Free Europe;RFE/RL;Rappler;RBC
Reuters;RIA Novosti;Rolling Stone;RT;RTÉ;RTÉ News;Rudaw;San Francisco Chronicle;SBS;Scientific American;Semafor;Sky News;Slate
South China Morning Post;Spectator;The Spectator;Sputnik;Straits Times;The Straits Times;Süddeutsche Zeitung;The Sun;Sunday Telegraph
Sunday Times;The Sunday Times;Sydney Morning Herald;The Sydney Morning Herald;TASS;Telegraph;The Telegraph;The Atlantic;The Australian
The Conversation;The Daily Beast;The Economist;The Economic Times;The Hill;The Hindu;The Intercept;The Moscow Times;The Nation;The National
The New Republic;The Scotsman;The Standard;The Star;The Times;The Times of India;The Verge;The Week;Time magazine;Times of Israel;Times Radio
TechCrunch;TMZ;Toronto Star;TVN24;TVP;UPI;USA Today;US News & World Report;Vanguard;Vanity Fair;Variety;Vice;Vogue;Voice of America;VOA;Vox
Wall Street Journal;The Wall Street Journal;WSJ;Washington Examiner;Washington Post;The Washington Post;Washington Times;Wired;Xinhua;Yahoo News;Yle;Yomiuri Shimbun;Yonhap;ZDF;ARD""".replace(
        "\n", ";"
    ).split(";")
)
