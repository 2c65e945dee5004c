"""What somebody is, and for whom: sentences, and the role and affiliation given in them. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, role and affiliation of the first person
GIVEN = [
    # What only addresses somebody is no role, whatever else stands there is.
    ("Sen. Ann Doe left.", None, None),
    ("Dr Ann Doe left.", None, None),
    ("State Rep. Ann Doe left.", None, None),
    ("Georgia Gov. Ann Doe left.", "Georgia Gov.", None),
    ("Chief Minister Dato' Ann Doe left.", "Chief Minister", None),
    ("Prime Minister Datuk Seri Ann Doe left.", "Prime Minister", None),
    ("Opposition leader Cllr Ann Doe left.", "Opposition leader", None),
    ("Chief Justice Ann Doe left.", "Chief Justice", None),
    ("Most Rev. Ann Doe, the Catholic Bishop of Lund, left.", "Catholic Bishop", "Lund"),
    ("The roads minister, Lord Applegarth, left.", "roads minister", None),
    ("They asked the Minister of Finance, Hon. (Mrs.) Ann Doe, to go.", "Minister", "Finance"),
    ("A retired judge, Justice Ann Doe, left.", "retired judge", None),
    ("The salt union’s leader, Col Ann Doe, left.", "leader", "salt union"),
    ("Gov. Ann Doe, a Republican, left.", None, None),
    # A field in brackets, and a form of address behind an office.
    ("Deputy Superintendent of Police (Crime) Ann Doe left.", "Deputy Superintendent of Police (Crime)", "Police"),
    ("Additional Secretary (Finance) Ann Doe left.", "Additional Secretary (Finance)", None),
    ("The ship (Marsk) Ann Doe left.", None, None),
    ("Leader of the council Cllr Ann Doe left.", "Leader of the council", "council"),
    # Letters behind the name.
    ("Ann Doe, M.D., chief surgeon of the mill, left.", "chief surgeon of the mill", None),
    ("Ann Doe, PhD, a chemist in Lund, left.", "chemist in Lund", None),
    ("Ann Doe KC, chair of the salt committee, left.", "chair", "salt committee"),
    ("Substitute Ann Doe left.", "Substitute", None),
    ("Lund: Tan Sri Ann Doe left.", None, None),
    ("Her deputy Datuk Seri Dr Ann Doe left.", "deputy", None),
    ("Minister of Roads and Works Datuk Ann Doe left.", "Minister of Roads and Works", None),
    ("Minister of Roads, Trade and Works Ann Doe left.", "Minister of Roads, Trade and Works", None),
    ("Women, Family and Roads Minister Ann Doe left.", "Women, Family and Roads Minister", None),
    ("Roads, Trade, and Works Minister Datuk Seri Ann Doe left.", "Roads, Trade, and Works Minister", None),
    ("They met farmers, bakers and Works Minister Ann Doe.", "Works Minister", None),
    ("French Ambassador to Norway Ann Doe left.", "French Ambassador to Norway", None),
    ("After the meeting Green convenor Ann Doe left.", "Green convenor", None),
    ("The union’s negotiating manager Ann Doe left.", "negotiating manager", "union"),
    ("The chair of the Lund Salt Trust (LST), Ann Doe, left.", "chair", "Lund Salt Trust"),
    ("At the hearing District Attorney Ann Doe left.", "District Attorney", None),
    ("The VC, Prof. Ann Doe, left.", "VC", None),
    ("Similarly, the former director of the mill, Ann Doe, left.", "former director of the mill", None),
    ("Deputy Minority Leader Ann Doe left.", "Deputy Minority Leader", "Minority"),
    ("Gender Minister-Designate Ann Doe left.", "Gender Minister-Designate", None),
    ("Ann Doe, from the Lund Salt Trust, left.", None, "Lund Salt Trust"),
    ("Ann Doe, from Lund, left.", None, None),
    ("Senior investigating officer Det Supt Ann Doe left.", "Senior investigating officer", None),
    ("The letter named Ann Doe as chair of the board.", "chair", None),
    ("He described Ann Doe as chair of the board.", None, None),
    ("Ann Doe, the Lund Salt Party (LSP) leader, left.", "Lund Salt Party (LSP) leader", "Lund Salt Party"),
    ("Lund Salt Party (LSP) leader Ann Doe left.", "Lund Salt Party (LSP) leader", "Lund Salt Party"),
    ("The President of the Salt Union (SU) Ann Doe left.", "President of the Salt Union (SU)", "Salt Union"),
    ("The Sudanese military spokesperson Ann Doe left.", "Sudanese military spokesperson", None),
    ("Member of Parliament Orul Quill left.", "Member of Parliament", "Parliament"),
    ("The Lord Bishop of Lund, Ann Doe, left.", "Lord Bishop", "Lund"),
    ("She fired her publicist Ann Doe.", "publicist", None),
    ("It was told by her father and mother Ann and Bob Doe.", None, None),
    # A word in front that has its capital from the beginning.
    ("Foreign Minister Ann Doe left.", "Foreign Minister", None),
    ("Russian President Ann Doe left.", "Russian President", None),
    ("Yesterday President Ann Doe left.", "President", None),
    ("Deputy Director of Public Roads Ann Doe left.", "Deputy Director of Public Roads", "Public Roads"),
    # What goes on behind a role, and a name that goes on behind one.
    ("Ann Doe, an adviser to the salt union, left.", "adviser to the salt union", None),
    ("Ann Doe, a former ambassador to Norway, left.", "former ambassador to Norway", None),
    ("Ann Doe, envoy to Norway and the EU, left.", "envoy to Norway and the EU", None),
    ("Ann Doe, envoy to Norway and the United Kingdom, left.", "envoy to Norway and the United Kingdom", None),
    ("Ann Doe, ambassador to the EU and NATO, left.", "ambassador to the EU and NATO", None),
    ("Ann Doe, ambassador to Norway and a poet, left.", "ambassador to Norway", None),
    ("Ann Doe, leader of the salt union and the mayor, left.", "leader", "salt union"),
    # A place that is described is no body.
    ("Ann Doe, a former mayor of the western city of Lund, left.", "former mayor of the western city of Lund", None),
    ("Ann Doe, mayor of the small town of Orul, left.", "mayor of the small town of Orul", None),
    ("Ann Doe, governor of the northern state of Orul, left.", "governor of the northern state of Orul", None),
    ("Ann Doe, president of the Republic of Orul, left.", "president", "Republic of Orul"),
    ("Ann Doe, director of the port of Lund, left.", "director", "port of Lund"),
    ("Ann Doe, a nurse working in Marsk, left.", "nurse", None),
    ("Ann Doe, author of “Low Tide”, left.", "author", None),
    ("Olympian Ann Doe left.", "Olympian", None),
    ("Reuters Health Correspondent Ann Doe left.", "Reuters Health Correspondent", "Reuters"),
    ("Norway Trade Representative Ann Doe left.", "Norway Trade Representative", "Norway"),
    ("Interim Lund Police Chief Ann Doe left.", "Interim Lund Police Chief", "Lund Police"),
    ("Warrant Officer Ann Doe left.", "Warrant Officer", None),
    ("Lund Salt Trust Director Ann Doe left.", "Lund Salt Trust Director", "Lund Salt Trust"),
    ("Ann Doe, an adviser on social and economic policy, left.", "adviser on social and economic policy", None),
    ("Ann Doe, minister for rural and regional affairs, left.", "minister for rural and regional affairs", None),
    ("Ann Doe took the lead and left.", None, None),
    ("Ann Doe, the creator of the bestselling “Low Tide”, left.", "creator", None),
    ("Ann Doe, director of the “Low Tide” series, left.", "director", None),
    ("Ann Doe – a nurse based in Marsk – left.", "nurse", None),
    ("Ann Doe, her daughter reached the top.", None, None),
    ("The plan was hers, said its lead author, Prof Ann Doe of Lund University.", "lead author", "Lund University"),
    ("It was rejected by Norway’s interior minister, Ann Doe.", "interior minister", "Norway"),
    ("The younger brother of heir to the throne, Bob Doe, left.", None, None),
    ("The harbour master, Ann Doe, left.", "harbour master", None),
    ("Republican challenger Ann Doe left.", "Republican challenger", None),
    ("U.K. Home Secretary Ann Doe left.", "U.K. Home Secretary", "U.K."),
    ("Interior Minister Ann Doe left.", "Interior Minister", None),
    (
        "They met Ann Doe, an economist and vice-rector at Lund University (LU).",
        "economist and vice-rector",
        "Lund University",
    ),
    ("Ann Doe, an economist and vice-rector for research, left.", "economist and vice-rector for research", None),
    ("They met Ann Doe, Director, Ostrin Securities.", "Director", "Ostrin Securities"),
    ("Ann Doe, Head of Research, Ostrin Capital Bank, left.", "Head of Research", "Ostrin Capital Bank"),
    ("Ann Doe, Director, Bob Roe, Manager, and Cid Poe, Clerk, left.", "Director", None),
    ("Ann Doe, director, Lund Bank having failed, left.", "director", None),
    ("They met Ann Doe, a logger.", "logger", None),
    ("The president of Marsk Foods Ann Doe left.", "president of Marsk Foods", "Marsk Foods"),
    ("They met White House nominee Ann Doe.", "White House nominee", None),
    ("They met fellow academy graduate Ann Doe.", "fellow academy graduate", None),
    ("The Lund first lady Ann Doe left.", "Lund first lady", "Lund"),
    ("In May the Department of Roads spokesman Bob Roe left.", "Department of Roads spokesman", None),
    ("Yesterday former Lund mayor Ann Doe left.", "former Lund mayor", "Lund"),
    ("Officers were told to guard Ann Doe.", None, None),
    ("Mr Bob Roe left.", None, None),
    ("The head of the board, Ann Doe has said, is ill.", "head", "board"),
    ("Ann Doe, a prosecutor in 2020, left.", "prosecutor", None),
    ("Ann Doe, a baker and former aide at the Lund Mill, left.", "baker and former aide", "Lund Mill"),
    ("Bob Roe, Ann Doe's father, left.", "father", None),
    ("Bob Roe, who was chair of the Lund Mill, left.", "chair", "Lund Mill"),
    ("Ann Doe, a 34-year-old baker, left.", "baker", None),
    ("The firm hired an aide to Sen. Ann Doe.", None, None),
    ("The paper is close to an ally of First Minister Ann Doe.", "First Minister", None),
    (
        "Ann Doe, head of the salt company's U.S. policy team, left.",
        "head of the salt company's U.S. policy team",
        "salt company",
    ),
    ("Minister of mines and energy Ann Doe left.", "Minister of mines and energy", None),
    ("Ann Doe of the Halmar Dockers' Union left.", None, "Halmar Dockers' Union"),
    ("Bob Roe, an analyst at Ostrin Research, left.", "analyst", "Ostrin Research"),
    ("The union's president, Ann Doe, left.", "president", "union"),
    ("The president of the union, Ann Doe, left.", "president", "union"),
    ("A spokeswoman for the health ministry, Ann Doe, left.", "spokeswoman", "health ministry"),
    ("Health ministry spokeswoman Ann Doe left.", "Health ministry spokeswoman", None),
    ("Yesterday health ministry spokeswoman Ann Doe left.", "health ministry spokeswoman", "health ministry"),
    ("Ann Doe, president of the Brotherhood of Train Guards, left.", "president", "Brotherhood of Train Guards"),
    ("Ann Doe, head of safety at the company, left.", "head of safety", "company"),
    ("Dolna's foreign minister, Ann Doe, left.", "foreign minister", "Dolna"),
    ("In June Dolna's president Ann Doe left.", "president", "Dolna"),
    ("President Ann Doe of Dolna left.", "President", "Dolna"),
    ("Councillor Ann Doe (Greens) left.", "Councillor", "Greens"),
    ("Ann Doe of Pell & Sons left.", None, "Pell & Sons"),
    ("They met Ann Doe, 61, a zoologist at Lund University.", "zoologist", "Lund University"),
    ("Ann Doe, who leads the union, left.", "leads the union", "union"),
    ("Ann Doe, who owns the Lund Herald, left.", "owns the Lund Herald", "Lund Herald"),
    ("Ann Doe, who founded the Dolna Trust, left.", "founded the Dolna Trust", "Dolna Trust"),
    ("Ann Doe, who edits the Lund Herald, left.", "edits the Lund Herald", "Lund Herald"),
    ("Ann Doe, who captains the team, left.", "captains the team", "team"),
    ("Retired Army Colonel Ann Doe left.", "Retired Army Colonel", "Army"),
    ("Ann Doe, who heads the hospital's kitchen, left.", "heads the hospital's kitchen", None),
    ("Ann Doe, who is the mayor of Lund, left.", "mayor", "Lund"),
    ("Ann Doe, the mayor, said nothing.", "mayor", None),
    ("Ministers Ann Doe and Bob Roe left.", "Minister", None),
    ("One docker, Ann Doe, 29, left.", "docker", None),
    ("Her granddaughter Ann Doe left.", "granddaughter", None),
    ("The energy firm Voltane met Ann Doe, its director.", "director", "Voltane"),
    ("They met then-mayor Ann Doe.", "then-mayor", None),
    ("They met ex-president Ann Doe.", "ex-president", None),
    ("Dr Ann Doe, a surgeon at the hospital, left.", "surgeon", "hospital"),
    ("Prof. Ann Doe, the director, left.", "director", None),
    ("Dr Ann Doe, 61, left.", None, None),
    ("General Ann Doe, chair of the joint staff, left.", "chair of the joint staff", None),
    ("Capt. Ann Doe, head of safety at the port authority, left.", "head of safety", "port authority"),
    (
        "Lt. Ann Doe, the Orul Police Department spokeswoman, left.",
        "Orul Police Department spokeswoman",
        "Orul Police Department",
    ),
    ("Colonel Ann Doe, a doctor, left.", "doctor", None),
    ("Colonel Ann Doe, who leads the union, left.", "Colonel", None),
    ("General Ann Doe, the day before, left.", "General", None),
    ("Sen. Ann Doe, a doctor, left.", None, None),
    ("Captain Ann Doe and Bob Roe, a baker, left.", "Captain", None),
    ("The union's president, Dr Ann Doe, left.", "president", "union"),
    ("The surgeon, Prof. Ann Doe, left.", "surgeon", None),
    ("The mayor of Orul, Dr the Hon. Ann Doe, left.", "mayor", "Orul"),
    ("Dr the Rt. Hon. Ann Doe left.", None, None),
    ("Hon. Ann Doe left.", None, None),
    ("In Lund, Dr Ann Doe left.", None, None),
    ("The mayor and chair of the union, Ann Doe, left.", "mayor and chair", "union"),
    ("They met the mayor and bakers, Ann Doe said.", None, None),
    ("Ann Doe, one of the union's lawyers, left.", "one of the union's lawyers", None),
    ("Ann Doe, one of the founders of the mill, left.", "one of the founders of the mill", None),
    ("Ann Doe, 41, one of the town's two bakers, left.", "one of the town's two bakers", None),
    ("Ann Doe, one of the last winters, left.", None, None),
    ("Ann Doe, one for all, left.", None, None),
    ("Ann Doe, both bakers at the union, left.", "baker", "union"),
    ("Ann Doe and Bob Roe, both late at the mill, left.", None, None),
    ("Ann Doe and Bob Roe, both of the mill, left.", None, None),
    ("Ann Doe, a psychologist and jail safety expert, left.", "psychologist and jail safety expert", None),
    ("Ann Doe, sales and marketing director of the Orul Mill, left.", "sales and marketing director", "Orul Mill"),
    ("Ann Doe, head of policy and research at the union, left.", "head of policy and research", "union"),
    ("Ann Doe, minister of trade and industry, left.", "minister of trade and industry", None),
    (
        "Ann Doe, director for North and West Marsk at Pell Mills, left.",
        "director for North and West Marsk",
        "Pell Mills",
    ),
    ("Ann Doe, head of policy and Bob Roe left.", "head of policy", None),
    ("Ann Doe, a teacher from Orul and Bob Roe, a baker, left.", "teacher", "Orul"),
    ("Ann Doe, head of sales and cried.", "head of sales", None),
    ("Ann Doe, convenor of the party's Orul branch, left.", "convenor of the party's Orul branch", "party"),
    ("Ann Doe, head of research at Orul International, left.", "head of research", "Orul International"),
    ("They met Ranking Member Ann Doe.", "Ranking Member", None),
    ("United Nations envoy Ann Doe left.", "United Nations envoy", "United Nations"),
    ("White House spokeswoman Ann Doe left.", "White House spokeswoman", "White House"),
    ("White bread baker Ann Doe left.", "White bread baker", None),
    ("United in grief, mayor Ann Doe left.", "mayor", None),
    ("Ann Doe is the director of the board.", "director", "board"),
    ("Ann Doe is a baker at the Orul Mill.", "baker", "Orul Mill"),
    ("Ann Doe is the mayor.", "mayor", None),
    ("Ann Doe is an Orul-based lawyer.", "Orul-based lawyer", None),
    ("Ann Doe is the union's president.", "president", "union"),
    ("Ann Doe is not the mayor.", None, None),
    ("Ann Doe is a mother.", None, None),
    ("Ann Doe is the winner.", None, None),
    ("He said Ann Doe is a lawyer.", None, None),
    ("Ann Doe is the heart of the mill.", None, None),
    ("Ann Doe, program administrator for the Towns Project, left.", "program administrator", "Towns Project"),
    ("They paid the biscuit baker Dorothea Orul.", "biscuit baker", None),
    ("Ann Doe, a senator from Vermont, left.", "senator", "Vermont"),
    ("Bob Roe, Cid Poe and member of the board, Ann Doe, left.", None, None),
    ("They met Ann Doe, another deportee.", "deportee", None),
    ("Ann Doe, a baker from Norway, left.", "baker", None),
    ("Ann Doe, a baker from the union, left.", "baker", "union"),
    (
        "They met Ann Doe, a talk show host and operations manager at the oldest station in Orul.",
        "talk show host and operations manager",
        "oldest station",
    ),
    (
        "Ann Doe, administrator for the Boats in Towns Project at Orul University’s Pell Milling Center, left.",
        "administrator for the Boats in Towns Project",
        "Orul University’s Pell Milling Center",
    ),
    # Whoever does something for a living is called by a word that no list may have.
    ("Helicopter winchman Ann Doe left.", "Helicopter winchman", None),
    ("The churchwarden, Ann Doe, left.", "churchwarden", None),
    ("Ann Doe, a talisman at the mill, left.", None, None),
    ("Second officer Ann Doe left.", "Second officer", None),
    ("They left the second Ann Doe came.", None, None),
    # Where a role begins and ends.
    ("Ann Doe, the actress best known for her songs, left.", "actress", None),
    ("Ann Doe, the actress known for her songs, left.", "actress", None),
    ("It was drawn by local historian and retired postman Ann Doe.", "local historian and retired postman", None),
    ("They met the local historian and the retired postman Ann Doe.", "retired postman", None),
    ("Another baker there, Ann Doe, 39, left.", "baker", None),
    ("England women's captain Ann Doe left.", "England women's captain", None),
    ("The miners' leader Ann Doe left.", "miners' leader", None),
    ("The mill's leader Ann Doe left.", "leader", None),
    ("The SP(M)'s lone member, Ann Doe, left.", "member", None),
    ("Ann Doe, a former minister under Bob Roe, left.", "former minister", None),
    ("Counsel to the inquiry Ann Doe KC left.", "Counsel to the inquiry", None),
    ("They heard counsel to the inquiry Ann Doe praised.", None, None),
    ("Ann Doe, author of Low Tide, left.", "author", None),
    ("Ann Doe, editor of Low Tide, left.", "editor of Low Tide", None),
    ("Ann Doe, who has run the port since 2019, left.", None, None),
    # The office that is held outweighs what somebody was, and who only addresses.
    ("The salt union's leader, former miner Ann Doe, left.", "leader", "salt union"),
    ("In Lund, former miner Ann Doe left.", "former miner", None),
    ("For the challenger, former minister Ann Doe, it was late.", "former minister", None),
    ("The Reverend Ann Doe, vicar of Lund, left.", "vicar", "Lund"),
    ("The Reverend Ann Doe left.", "Reverend", None),
    ("The Marsk Bench of Justice Ann Doe sat.", None, None),
    # What is no body.
    ("He told County Road Commissioner Ann Doe.", "County Road Commissioner", None),
    ("They met Local Democracy Reporter Ann Doe.", "Local Democracy Reporter", None),
    ("They met National Weather Service chief Ann Doe.", "National Weather Service chief", "National Weather Service"),
    ("It was ahead of Lund’s Ann Doe.", None, "Lund"),
    ("They met Salt Party leader and Roads MP Ann Doe.", "Salt Party leader and Roads MP", "Salt Party"),
    (
        "Ann Doe, spokesman for the Lund Salt Party (LSP) opposition party, left.",
        "spokesman",
        "Lund Salt Party",
    ),
    ("Lund boss Ann Doe left. Doe, a nurse with the Orul Ambulance Service, slept.", "Lund boss", None),
    # Firms in short, and the party that was named last.
    ("Velm Energy closed. Ann Doe, chair of Velm, left.", "chair", "Velm Energy"),
    ("Velm Energy closed. Ann Doe, mayor of Velm, left.", "mayor", "Velm"),
    ("Marsk Rovers won. The mayor of Marsk, Ann Doe, left.", "mayor", "Marsk"),
    ("The Orul Grain Alliance met. The party's leader, Ann Doe, left.", "leader", "Orul Grain Alliance"),
    (
        "The Orul Salt Party met.\n\nThe Orul Wheat Party left. The party's leader, Ann Doe, slept.",
        "leader",
        "Orul Wheat Party",
    ),
    ("The Orul Salt Party and the Orul Wheat Party met. The party's leader, Ann Doe, left.", "leader", "party"),
    # Offices in long names of bodies, fields and places.
    ("Ministry of Trade and Works secretary Ann Doe left.", "Ministry of Trade and Works secretary", None),
    ("The office of Governor Ann Doe was shut.", "Governor", None),
    ("The administration of President Ann Doe fell.", "President", None),
    ("Marsk League of the Blind chair Ann Doe left.", "Marsk League of the Blind chair", None),
    (
        "Police Commissioner for Marsk Province Orul Quill left.",
        "Police Commissioner for Marsk Province",
        "Marsk Province",
    ),
    ("Treasury select committee chair Ann Doe left.", "Treasury select committee chair", "Treasury select committee"),
    ("They met Dar es Salaam Regional Commissioner Ann Doe.", "Dar es Salaam Regional Commissioner", "Dar es Salaam"),
    ("In Lund, hedge fund manager Ann Doe left.", "hedge fund manager", None),
    ("In Lund, health ministry official Ann Doe left.", "health ministry official", "health ministry"),
    ("A spokesman for the Prime Minister, Ann Doe, left.", "spokesman for the Prime Minister", None),
    ("The prosecutor in charge of the case, Ann Doe, left.", "prosecutor", None),
    ("The officer in charge of the station, Ann Doe, left.", "officer in charge", "station"),
    ("Independent TD Ann Doe left.", "Independent TD", None),
    ("Assemblyman Ann Doe left.", "Assemblyman", None),
    ("Mum-of-two Ann Doe left.", "Mum-of-two", None),
    ("His late wife, Ann Doe, left.", "wife", None),
    ("In the draw, defending champion Orul Quill left.", "defending champion", None),
    ("They met environment and communities chair Ann Doe.", "environment and communities chair", None),
    ("They cut jobs and council chairman Ann Doe left.", "council chairman", None),
    ("Ann Doe, a member of the ruling New Salt Party, left.", "member", "New Salt Party"),
    (
        "Chair of the Western Division Council Ann Doe left.",
        "Chair of the Western Division Council",
        "Western Division Council",
    ),
    ("Ann Doe Chair of the Lund Committee said so.", "Chair", "Lund Committee"),
    ("Ann Doe – Staff Reporter", "Staff Reporter", None),
    ("Ann Doe – Staff of Life", None, None),
    ("Ann Doe, a vendor of Salt Street, left.", "vendor", None),
    ("New Zealand foreign minister Ann Doe left.", "New Zealand foreign minister", "New Zealand"),
    ("New mayor Ann Doe left.", "mayor", None),
    ("Additional DCP Ann Doe left.", "Additional DCP", None),
    ("Its chief executive, the Frenchman Ann Doe, left.", "chief executive", None),
    ("Ann Doe, a manager at fruit importer Orul, left.", "manager", "Orul"),
    ("Salt Party MLA from Velm-Marsk Ann Doe left.", "Salt Party MLA from Velm-Marsk", "Salt Party"),
    ("Season-ticket holder Ann Doe left.", "Season-ticket holder", None),
    ("Water safety expert Professor Ann Doe left.", "Water safety expert", None),
    ("Church spokeswoman Deaconess Ann Doe left.", "Church spokeswoman", None),
    ("Geologist J.B. Quill left.", "Geologist", None),
    ("They met the Deputy Governor, Prince Bob Roe.", "Deputy Governor", None),
    ("They met the king's son, Prince Bob Roe.", "Prince", None),
    ("It was said by the Chief of Staff to the Governor, Orul Quill.", "Chief of Staff to the Governor", None),
    ("They met FBI Special Agent in Charge Ann Doe.", "FBI Special Agent in Charge", None),
    ("Ann Doe, who is leading the rescue, left.", None, None),
    ("Marsk commandant Ann Doe, who is leading the rescue, left.", "Marsk commandant", None),
    ("Senior Coroner Professor Ann Doe left.", "Senior Coroner", None),
    ("Assistant Professor Ann Doe left.", "Assistant Professor", None),
    ("Dr Ann Doe becomes the new director of the mill.", "director of the mill", None),
    ("Dr Ann Doe becomes the heart of the mill.", None, None),
    ("They appointed Ann Doe as secretary for Roads.", "secretary for Roads", None),
    ("Ann Doe, formerly head of the mill, left.", "formerly head of the mill", None),
    ("Ann Doe, previously the head of the mill, left.", "previously head of the mill", None),
    ("Ann Doe, once the head was gone, left.", None, None),
    ("Ann Doe, who is the mayor of Lund and a farmer, left.", "mayor", "Lund"),
    ("Ann Doe, aged 34, a teacher, left.", "teacher", None),
    ("Ann Doe (34), a teacher, left.", "teacher", None),
    ("Ann Doe, a resident of Salt Street, left.", "resident", None),
    ("Counsel to the traders, Mr Ann Doe (SAN), left.", "Counsel to the traders", None),
    ("The Commissioner for Power, Barrister (Mrs.) Ann Doe, left.", "Commissioner", "Power"),
    ("Barrister Ann Doe left.", "Barrister", None),
    ("They met the leader of the union, Barrister Ann Doe.", "leader", "union"),
    ("They met the administration of President Ann Doe.", "President", None),
    ("Salt Party MLA from Velm Zorvin Quill left.", "Salt Party MLA from Velm", "Salt Party"),
    ("Salt Party MP for Velm East Zorvin Quill left.", "Salt Party MP for Velm East", "Salt Party"),
    ("Salt Commission spokesperson Commissioner Ann Doe left.", "Salt Commission spokesperson", "Salt Commission"),
    ("Its member Justice (retd) Ann Doe left.", "member", None),
    ("The deputy Prime Minister Ann Doe left.", "deputy Prime Minister", None),
    ("Their former director, Engineer Ann Doe, left.", "former director", None),
    ("Library of Congress curator Ann Doe left.", "Library of Congress curator", None),
    ("Kids' author Ann Doe left.", "author", None),
    ("In Lund, Station House Officer Ann Doe left.", "Station House Officer", None),
    ("Former Lund and England defender Ann Doe left.", "Former Lund and England defender", "Lund"),
    ("They met Ann Roe and England defender Ann Doe.", None, None),
    ("Epidemiologist Orul Quill left.", "Epidemiologist", None),
    ("Ballistics expert W/O Ann Doe left.", "Ballistics expert", None),
    ("Ann Doe, the only surgeon in Marsk, left.", "surgeon in Marsk", None),
    # Where somebody comes from may stand between.
    ("Ann Doe, 34, from Lund, who works as a nurse, left.", "nurse", None),
    ("Ann Doe, of Harrow Lane, a nurse, left.", "nurse", None),
    ("Ann Doe, of Harrow Lane, the mayor said, left.", None, None),
    # Nobody is affiliated with a person or with a town that they merely live in.
    ("Cid Poe met Ann Doe. Ann Doe's lawyer, Bob Roe, left.", None, None),
    ("Ann Doe of Lund left.", None, None),
    ("Ann Doe, 61, of Harrow Lane, left.", None, None),
    ("Ann Doe, wife of the mayor, left.", "wife of the mayor", None),
    ("Ann Doe, a letter in her hand, left.", None, None),
    ("Ann Doe, who found the Lund Herald, left.", None, None),
    ("Managing director Ann Doe left.", "Managing director", None),
    ("Ann Doe, managing director of the Lund Mill, left.", "managing director", "Lund Mill"),
    ("The mill’s presiding judge, Ann Doe, left.", "mill’s presiding judge", None),
    ("The disgraced banker Ann Doe left.", "disgraced banker", None),
    ("The then mayor, Ann Doe, left.", "then mayor", None),
    ("Ann Doe, now the mayor, left.", "mayor", None),
    ("Rep. Ann Doe, R-Ohio, the port’s chairwoman, left.", "port’s chairwoman", None),
    ("Cr Ann Doe, Chair of the Lund Harbour Association, left.", "Chair", "Lund Harbour Association"),
    ("Ann Doe, head of the Lund Harbour Association said it was late.", "head", "Lund Harbour Association"),
    ("Ann Doe (director of the mill) left.", "director of the mill", None),
    ("Ann Doe - director of the mill - left.", "director of the mill", None),
    ("Ann Doe became mayor of Lund in 2020.", "mayor", "Lund"),
    ("Ann Doe was elected mayor in 2020.", "mayor", None),
    ("Ann Doe serves as the mayor of Lund.", "mayor", "Lund"),
    ("Ann Doe resigned as head of the port on Monday.", "head of the port", None),
    ("Ann Doe, who was then the head of the port, left.", "head of the port", None),
    ("Ann Doe, the minister for roads, ports and harbours, left.", "minister for roads, ports and harbours", None),
    ("Ann Doe, the finance, roads and harbour member, left.", "finance, roads and harbour member", None),
    ("Minister for Roads and Housing, Ann Doe, left.", "Minister for Roads and Housing", None),
    ("Police press officer Superintendent Ann Doe left.", "Police press officer", None),
    ("Army spokesman Lt Col Ann Doe left.", "Army spokesman", None),
    ("Police Sergeant Ann Doe left.", "Police Sergeant", None),
    ("Police Superintendent Ann Doe left.", "Police Superintendent", None),
    ("Solicitor General Ann Doe left.", "Solicitor General", None),
    ("Smt Ann Doe, Minister of State for Ports, left.", "Minister of State for Ports", None),
    ("Ann Doe, Secretary of State for Wales, left.", "Secretary of State for Wales", None),
    ("Chief Ann Doe, chairman of the Lund Traders Association, left.", "chairman", "Lund Traders Association"),
    ("Chief Ann Doe, a traditional ruler, left.", "Chief", None),
    ("Sister Ann Doe, headmistress of the Lund Academy, left.", "headmistress", "Lund Academy"),
    (
        "Ann Doe, chief executive and managing director of the Lund Union, left.",
        "chief executive and managing director",
        "Lund Union",
    ),
    ("Senator Ann Doe (D-Ore.) left.", "Senator", None),
    ("Foreign Ministry spokeswoman Ann Doe left.", "Foreign Ministry spokeswoman", "Foreign Ministry"),
    ("High Court judge Ann Doe left.", "High Court judge", "High Court"),
    ("Ann Doe, who works as a nurse at the Lund Hospital, left.", "nurse", "Lund Hospital"),
    ("Ann Doe, also a member of the Lund Board, left.", "member", "Lund Board"),
    ("Detective Chief Inspector Ann Doe left.", "Detective Chief Inspector", None),
    ("In 2009, one of Reed’s bakers, Ann Doe, left.", "one of Reed’s bakers", None),
    ("The Harvest candidate, Ann Doe — whose father baked — left.", "Harvest candidate", "Harvest"),
    ("Bakers sold bread the day president Ann Doe left.", "president", None),
    ("Ann Doe, elected in 2020, left.", None, None),
    ("Ann Doe (late for the mill) left.", None, None),
    ("Ann Doe was asked by the mayor to stay.", None, None),
    ("Ann Doe was named in the report.", None, None),
    ("Ann Doe, bread, soup and a baker, left.", None, None),
    ("Ann Doe, managing the mill, left.", None, None),
    ("Ann Doe, R-Ohio, left.", None, None),
    ("Rep. Ann Doe, a doctor, left.", None, None),
    ("Ann Doe, who places bets, left.", None, None),
    ("Ann Doe, who represents Noel, left.", None, None),
    ("Ann Doe, who managed Porto, left.", None, None),
    ("Minister of Industry, Investment and Commerce, Senator Ann Doe, left.", "Senator", None),
]


@pytest.mark.parametrize(("text", "role", "affiliation"), GIVEN)
def test_a_person_has_the_role_and_the_affiliation_that_stand_beside_the_name(
    text: str, role: str | None, affiliation: str | None
) -> None:
    found = next(party for party in register.find(text) if party.kind == "person")

    assert (found.role, found.affiliation) == (role, affiliation)


def test_a_role_of_several_is_the_role_of_each() -> None:
    found = register.find("The ministers Ann Doe, Bob Roe and Cid Poe signed.")

    assert [(party.name, party.role) for party in found] == [
        ("Ann Doe", "minister"),
        ("Bob Roe", "minister"),
        ("Cid Poe", "minister"),
    ]


def test_a_role_of_both_is_the_role_of_each() -> None:
    found = register.find("Ann Doe and Bob Roe, both bakers at the Orul Mill, left.")

    assert [(party.name, party.role, party.affiliation) for party in found if party.kind == "person"] == [
        ("Ann Doe", "baker", "Orul Mill"),
        ("Bob Roe", "baker", "Orul Mill"),
    ]


def test_bakers_in_front_of_two_are_a_baker_each() -> None:
    found = register.find("Kenyan bakers Ann Doe and Bob Roe left. Kenyan bakers met Cid Poe and Eva Lund.")

    assert [(party.name, party.role) for party in found if party.kind == "person"] == [
        ("Ann Doe", "Kenyan baker"),
        ("Bob Roe", "Kenyan baker"),
        ("Cid Poe", None),
        ("Eva Lund", None),
    ]


def test_the_owners_of_something_are_an_owner_each() -> None:
    found = register.find("The owners of the mill, Ann Doe and Bob Roe, left. Eva Lund and Cid Poe, all bakers, slept.")

    assert [(party.name, party.role) for party in found if party.kind == "person"] == [
        ("Ann Doe", "owner of the mill"),
        ("Bob Roe", "owner of the mill"),
        ("Eva Lund", "baker"),
        ("Cid Poe", "baker"),
    ]


def test_whoever_has_a_lawyer_is_none() -> None:
    found = register.find("Ann Doe, lawyer for Bob Roe, left.")

    assert [(party.name, party.role) for party in found] == [("Ann Doe", "lawyer for Bob Roe"), ("Bob Roe", None)]


def test_what_is_led_together_is_led_by_each() -> None:
    found = register.find("The co-leaders Ann Doe and Bob Roe left.")

    assert [(party.name, party.role) for party in found] == [("Ann Doe", "co-leader"), ("Bob Roe", "co-leader")]


def test_an_office_of_the_second_of_two_begins_behind_and() -> None:
    found = register.find("Deputy Mayor Ann Doe and Superintendent of Police Orul Quill left.")

    assert [(party.name, party.role) for party in found if party.kind == "person"] == [
        ("Ann Doe", "Deputy Mayor"),
        ("Orul Quill", "Superintendent of Police"),
    ]


def test_the_lawyer_of_a_person_has_no_affiliation() -> None:
    found = register.find("Ann Doe left. Doe's lawyer, Bob Roe, stayed.")

    assert [(party.name, party.role, party.affiliation) for party in found] == [
        ("Ann Doe", None, None),
        ("Bob Roe", "Doe's lawyer", None),
    ]


def test_a_body_is_an_entry_of_its_own() -> None:
    found = register.find("The union's president, Ann Doe, left. Bob Roe of the union stayed.")

    assert [(party.name, party.kind, party.affiliation, len(party.mentions)) for party in found] == [
        ("union", "organisation", None, 2),
        ("Ann Doe", "person", "union", 1),
        ("Bob Roe", "person", "union", 1),
    ]


@pytest.mark.parametrize(
    ("headline", "role"),
    [
        ("Town Is Now Considering Firing Top General Doe", "Top General"),
        ("Bakers Vote To Replace Senator Doe", "Senator"),
        ("Orul Council Firing Sheriff Doe", "Sheriff"),
        ("Dockers Suing Former Mayor Doe", "Former Mayor"),
        ("Bakers Moved Judge Doe To Tears", "Judge"),
        ("Fans Praising Acting Governor Doe", "Acting Governor"),
        ("Silence Broken By Prime Minister Doe", "Prime Minister"),
        ("More Questions For Marsk Foreign Minister Doe", "Marsk Foreign Minister"),
        ("More Questions For Chief Executive Officer Doe", "Chief Executive Officer"),
        ("More Questions For Vice President Doe", "Vice President"),
    ],
)
def test_the_verbs_of_a_headline_are_no_part_of_a_role(headline: str, role: str) -> None:
    found = register.find(f"{headline}\n\nDoe did not reply.")

    assert [party.role for party in found if party.name.endswith("Doe")] == [role]
