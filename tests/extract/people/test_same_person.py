"""Which names are one person's, and which words of a headline are no part of a name. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, the persons in it
PERSONS = [
    # The name that somebody was born with.
    ("Ines Quill died. Born Ines Maria Tarn in Lund, she was a nurse.", ["Ines Quill"]),
    ("Ines Quill left. She was born Ines Tarn in Lund.", ["Ines Quill"]),
    ("Ines Quill left. Ines Tarn was born in Lund.", ["Ines Quill", "Ines Tarn"]),
    ("Ines Quill met Ines Moss. Born Ines Tarn in Lund, she left.", ["Ines Quill", "Ines Moss", "Ines Tarn"]),
    ("Uncapped Ines Quill was called up.", ["Ines Quill"]),
    ("Joshua Quill left. Later Josh Quill said so.", ["Joshua Quill"]),
    ("Bob Quill left. Later Robert Quill said so.", ["Bob Quill", "Robert Quill"]),
    ("Robert Quill and Bob Quill left.", ["Robert Quill", "Bob Quill"]),
    ("William Quill left. Later Bob Quill said so.", ["William Quill", "Bob Quill"]),
    ("Walid Abu Quill left. Later Abu Quill said so.", ["Walid Abu Quill"]),
    ("Rami Abdel Quill left. Later Abdel Quill said so.", ["Rami Abdel Quill"]),
    ("Aida Seif el-Quill left. Later Seif el-Quill said so.", ["Aida Seif el-Quill"]),
    ("Mary Ann Quill left. Later Ann Quill said so.", ["Mary Ann Quill", "Ann Quill"]),
    # A title and the given name, where one person is introduced with both.
    ("Pastor Gideon Quill left. Later Pastor Gideon said so.", ["Gideon Quill"]),
    ("Captain Ines Quill left. Later Captain Ines said so.", ["Ines Quill"]),
    ("Pastor Gideon Quill left. Later Bishop Gideon said so.", ["Gideon Quill", "Gideon"]),
    ("Dr. Thomas Quill left. Later Dr. Thomas said so.", ["Thomas Quill", "Dr. Thomas"]),
    # A last name that is a woman's given name as well tells nothing of who bears it.
    ("Prime Minister Orin Sharon left. Sharon told the radio so. Mr Sharon slept.", ["Orin Sharon"]),
    ("Tom Ruth left. Ruth said no. Mr Ruth slept.", ["Tom Ruth"]),
    ("Orin Sharon left. Ms Sharon said no.", ["Orin Sharon"]),
    ("Tom Ruth left. Ms Ruth said no.", ["Tom Ruth", "Ms Ruth"]),
    ("Mary Quill left. Quill said no. Mr Quill slept.", ["Mary Quill", "Mr Quill"]),
    # A carrier, a rank and a verb at the head of a sentence.
    ("Air Marshal Tom Reed said so.", ["Tom Reed"]),
    # The short form of a body in front of a name.
    ("The Ambassador to the UN Ann Quill told them so.", ["Ann Quill"]),
    ("The head of the FBI Tom Reed said so.", ["Tom Reed"]),
    ("JP Reed told them so.", ["JP Reed"]),
    # Kin of whoever the title was of.
    ("Lord Quill left. His nephew, Ann Quill, said so.", ["Lord Quill", "Ann Quill"]),
    ("Mr Quill left. His son Tom Quill said so.", ["Mr Quill", "Tom Quill"]),
    ("Mr Quill left. Later Tom Quill said so.", ["Tom Quill"]),
    # A father who has only his given name, where his child is called by that alone.
    ("Tom Quill was found. Tom had come with his father, Jim. Mr Quill said so.", ["Tom Quill", "Jim"]),
    # Hospitals, hotels, feasts and towns that are called like somebody.
    ("Lady Gordon Hospital is shut. The Prince Hotel said so.", []),
    ("Tell al-Marsk and Deir al-Orul are quiet on Eid al-Adha. Hadi al-Orul said so.", ["Hadi al-Orul"]),
    ("Jaish al-Orul left Beit Marsk on Ganesh Chaturthi.", []),
    ("Captain Tom Hall and Judge Ann Church said so.", ["Tom Hall", "Ann Church"]),
    # Where somebody was born or works is no part of the name.
    ("South Marskan-born Bob Quill left. New York-based Ann Doe stayed.", ["Bob Quill", "Ann Doe"]),
    # The words that a headline in capitals puts beside a name.
    ("Ann Doe Beats Bob Roe In Orul\n\nAnn Doe left. Bob Roe left.", ["Ann Doe", "Bob Roe"]),
    ("Town Votes To Condemn Ann Doe\n\nAnn Doe left.", ["Ann Doe"]),
    ("Gun Used To Kill Bob Roe Sold\n\nBob Roe was killed.", ["Bob Roe"]),
    ("Ann Marie Doe left. Later Ann Marie smiled.", ["Ann Marie Doe"]),
    # A nickname between the given and the last name, and a given name in short that stands alone.
    ("Albert “Ace” Quill left. Later Ace said so.", ["Albert Quill"]),
    ("Albert “the Clock” Quill left. Later Quill said so.", ["Albert Quill"]),
    ("Albert ‘Ace’ Quill left. Later Ace Quill said: “Yes.”", ["Albert Quill"]),
    ("Joan 'Fizz' Quill left. Later Fizz said: \"Yes.\"", ["Joan Quill"]),
    ("Robert Quill left. Later Bob said so.", ["Robert Quill"]),
    ("Robert Quill met Robert Reed. Later Bob said so.", ["Robert Quill", "Robert Reed", "Bob"]),
    ("Bob said so. Robert Quill left.", ["Bob", "Robert Quill"]),
    ("Robert Quill, whose son, Bob, left, said so.", ["Robert Quill", "Bob"]),
    ("Lord Quill of Marsk left. Lord Quill said so.", ["Lord Quill of Marsk"]),
    # A group that is called like a call, and the names of given names alone.
    ("Tom Reed, of Save Our Mill, left. Mill hands wept.", ["Tom Reed"]),
    ("Mother-of-three Orula Blyth left.", ["Orula Blyth"]),
    ("As Mayor Quill Goes\n\nMayor Ann Quill left.", ["Ann Quill"]),
    # One word with what only persons are in front, and what a team or a firm is called, too.
    ("They met Brazilian winger Orulo in Lund.", ["Orulo"]),
    ("The champion Orul lost to champions Marsk.", []),
    ("She lives with partner Joe and two dogs.", ["Joe"]),
    ("The partner Marsk sold the mill.", []),
    ("Site supervisor Imran fell.", ["Imran"]),
    # Streets, mills and pageants that are called like somebody.
    ("Five were held at Judge Amir Street.", []),
    ("Judge Amir Street heard the case.", ["Amir Street"]),
    ("They saved the old Salters Mill and Marlow Quarry.", []),
    ("The former Miss Orul Ann Quill left.", ["Ann Quill"]),
    ("Harbour Workers United president Ann Quill left.", ["Ann Quill"]),
    ("Ferry Workers United president Ann Quill left.", ["Ann Quill"]),
    # The last name of whoever is named as a wife or husband by the given name; an initial left out; doctors, and CS.
    ("Bob Quill and his wife Ann left. Mrs Quill said so.", ["Bob Quill", "Ann"]),
    ("Ann Quill and her husband, Bob, left. Mr Quill said so.", ["Ann Quill", "Bob"]),
    ("Bob Quill and his sister Ann left. Mrs Quill said so.", ["Bob Quill", "Ann", "Mrs Quill"]),
    ("T. Owen Quill left. Mr Owen Quill said so.", ["T. Owen Quill"]),
    ("T. Owen Quill left. Mr Sam Quill said so.", ["T. Owen Quill", "Sam Quill"]),
    ("Tamsin Quill left. Dr Tamsin said so.", ["Tamsin Quill"]),
    ("Roads CS Owen Quill left. CS Quill said so.", ["Owen Quill"]),
    ("Owen Quill left. CS Quill said so.", ["Owen Quill", "CS Quill"]),
    # A seat of parliament is nobody, and a body in front of a name is no part of it.
    ("Ann Doe, MP, Orul North, left.", ["Ann Doe"]),
    ("Ann Doe, a nurse and MP for Orul Velm Tarn, left.", ["Ann Doe"]),
    ("The MP for Orul South has said no.", []),
    ("Inspector-General of Police Orvel Omar Quill left.", ["Orvel Omar Quill"]),
    # One rank in two forms; streets called after a judge, duties of a general kind; a name like that of a square.
    ("Colonel Ines Quill left. Col Ines said so.", ["Ines Quill"]),
    ("It began on Judge Street. Judge Street is shut.", []),
    ("Judge Street said so.", ["Street"]),
    ("Bob Quill, head of General Operations, left. General Duties took over.", ["Bob Quill"]),
    ("Director Owen T. Plaza said so. Owen Plaza is shut.", ["Owen T. Plaza"]),
    ("Bob Quill met the vicar's wife, Ann. Mrs Quill said so.", ["Bob Quill", "Ann", "Mrs Quill"]),
    ("Tom Quill left. Mr Quill's late wife Ann was a baker. Mrs Quill was 40.", ["Tom Quill", "Ann"]),
    # Posts in capitals and the town of a university are nobody.
    ("They met the new Vice Chancellor (VC) of it. Ann Doe left.", ["Ann Doe"]),
    ("They praised the dean of the Marsk University, Orul.", []),
    ("The dean of the Marsk University, Orul, said so.", ["Orul"]),
    ("Residents of Bishop Lane said so. The march ended on Bishop Lane.", []),
    ("The mother of Bishop Lane said so.", ["Lane"]),
    # A last name that is a title, in front of Jr.; stars of a nation, babies and princes of one name.
    ("Tom King Jr. left. King was shot.", ["Tom King Jr."]),
    ("Norway star Quillo left. Orul star Quilla left.", ["Quillo"]),
    ("They washed baby Owen.", ["Owen"]),
    ("The prince’s brother, Prince Orullo, left.", ["Prince Orullo"]),
    # Whoever beats a person is one; whoever beats a team may be one.
    ("Orul Varo edged Ann Quill 7-6.", ["Orul Varo", "Ann Quill"]),
    ("Orul Varo beat Marsk Rovers 7-6.", []),
    # A title with the given name, as in full before; but a title with a last name may be another's.
    ("Lady Helen Quill left. Lady Helen said so.", ["Helen Quill"]),
    ("Lord Piers Quill left. Lord Piers said so.", ["Piers Quill"]),
    ("Miss Ada Quill left. Miss Ada said so.", ["Ada Quill"]),
    ("Lady Helen Quill left. Lord Piers said so.", ["Helen Quill", "Lord Piers"]),
    # The last words of a long name, and of one of a family those of whoever alone was named before.
    ("Tomas St John Quill left. Mr St John Quill said so.", ["Tomas St John Quill"]),
    ("Carla Vaz Orul Quill left. Vaz Orul Quill said so. Orul Quill slept.", ["Carla Vaz Orul Quill"]),
    (
        "Marco Della Rovia left. Outside court Della Rovia wept. His sister, Anna Della Rovia, left.",
        ["Marco Della Rovia", "Anna Della Rovia"],
    ),
    ("Lord Henry Quill left. Lord Henry slept.", ["Henry Quill"]),
    ("The Duke of Marsk, Lord Henry Quill, left. The Duke slept.", ["Henry Quill"]),
    ("Ann Duke left. Duke said so.", ["Ann Duke"]),
    ("Chief Supt Mark Ely left. Ch Supt Ely said so.", ["Mark Ely"]),
    ("Mark Quill Fully Recovers\n\nThe baker is well.", ["Mark Quill"]),
    # A parent who is named by the given name only; a last name between given ones; a school, a storm and a paper.
    ("Mr Quill's mother, Dianne, left. Ms Quill said so.", ["Mr Quill", "Dianne"]),
    ("Tom Quill left. Mr Quill's father, Patrick, wept. Mr Quill said so.", ["Tom Quill", "Patrick"]),
    ("Cecilia Lo Mei-kuen left. They ordered Lo to pay.", ["Cecilia Lo Mei-kuen"]),
    ("Parents at St Bride's Primary left. Hollin Primary shut in 2022.", []),
    ("LIVE: Storm Odran batters Kerry and Cork\n\nMayor Ann Doe left.", ["Ann Doe"]),
    ("They told Al Safir so.", []),
    ("They told Al Gore so.", ["Al Gore"]),
    ("He told Al Tarpton that it was late. Tarpton left.", ["Al Tarpton"]),
    ("He told Al Tarpton so. Tarpton left.", ["Al Tarpton"]),
    ("He told Al Tarcino that it was late.", ["Al Tarcino"]),
    ("They met Das Gupta. Das Gupta said so.", ["Das Gupta"]),
    ("Trucker pleads guilty\n\nVern Doe, a trucker, left.", ["Vern Doe"]),
    ("Ex-teacher pleads guilty\n\nVern Doe, a former teacher, left.", ["Vern Doe"]),
    ("Ex-Teacher Vern Doe left.", ["Vern Doe"]),
    ("Zhu Baodong, vice-mayor of Marsk, left.", ["Zhu Baodong"]),
    ("Zhu Baodong, former vice-minister, left.", ["Zhu Baodong"]),
    # A last name may end as adverbs do.
    ("Mayor Delroy Whitely has denied it. Whitely, who was at the mill, said so.", ["Delroy Whitely"]),
    ("Minister Karim Ghaly wept.", ["Karim Ghaly"]),
    ("The baker Errol Priestly has left. Priestly, who slept, is well.", ["Errol Priestly"]),
    ("Evidently, whoever left was ill. Ann Doe wept.", ["Ann Doe"]),
    ("Chef Gino Marra left. Chef Gino slept. Chef Marra said so.", ["Gino Marra"]),
    ("Mx Robin Quill left.", ["Robin Quill"]),
    ("He met Robin Quill in Al Wadi.", ["Robin Quill"]),
    # What a headline says of somebody is no part of the name.
    ("Ada Quill Dead At 71\n\nThe baker died on Monday.", ["Ada Quill"]),
    ("Moment Hero Bus Driver Saves Dog\n\nThe dog was wet.", []),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_who_is_named(text: str, expected: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == expected
