"""Speakers of claims, through the command: who is whom the report gives the words to, and who is not.

Each kind of false speaker stands beside true ones that look like it. `SAID` in a report is the quotation.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from claimed import judged

Brief = Callable[..., Any]


class Kind(NamedTuple):
    """What a report says about a speaker, who is right for the words, and who is not."""

    report: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]


DEPUTY = "SAID said Tom Reed, the deputy mayor of Marsk."
REED = "SAID said Tom Reed. Ada Quill laughed."

KINDS: dict[str, list[Kind]] = {
    "somebody beside the speaker": [
        Kind(
            DEPUTY,
            ("Tom Reed", "Reed", "Mr Reed", "T. Reed", "TOM REED", "tom reed", "Reed, Tom", "“Tom Reed”", "Reed Tom"),
            (
                *(
                    "Tom Reed's wife",
                    "wife of Tom Reed",
                    "Tom Reed’s ex-husband",
                    "the father of Tom Reed",
                    "Reed’s twin",
                ),
                *("a lawyer for Tom Reed", "Tom Reed's lawyer", "aide to Reed", "an aide to Tom Reed", "Tom Reed aide"),
                *("spokesman for Tom Reed", "Tom Reed spokeswoman", "Tom Reed's office", "the office of Tom Reed"),
                *("the Reed campaign", "Team Reed", "sources close to Tom Reed", "Reed's people", "the Reed family"),
                *("Tom Reed supporters", "critics of Tom Reed", "Tom Reed's deputy", "the deputy to Tom Reed"),
                *("Tom Reed's predecessor", "Tom Reed biographer", "someone close to Reed", "Tom Reed via a spokesman"),
                *("Tom Reed Foundation", "Tom Reed Ltd", "Reed Holdings", "the Reeds", "Tom Reed impersonator"),
            ),
        ),
        Kind(
            "SAID said Anna Meyer, a lawyer for Tom Reed.",
            ("Anna Meyer", "Tom Reed's lawyer", "lawyer for Tom Reed", "Reed's attorney", "Anna Meyer, Reed's lawyer"),
            ("Tom Reed", "Reed", "lawyer Tom Reed", "Anna Reed", "Tom Meyer", "Meyer's lawyer", "aide to Tom Reed"),
        ),
        Kind(
            "SAID said a lawyer for Tom Reed.",
            ("a lawyer for Tom Reed", "Tom Reed's lawyer", "a lawyer", "Reed's lawyer", "an attorney for Tom Reed"),
            ("Tom Reed", "Reed", "lawyers for Tom Reed", "a lawyer for Ann Poe", "a lawyer for Tom Reed's wife"),
        ),
        Kind(
            "SAID Ada Quill’s spokesman, Tom Reed, said.",
            ("Tom Reed", "Ada Quill's spokesman", "spokesman for Ada Quill", "Quill spokesman Tom Reed"),
            ("Ada Quill", "Quill", "spokesman Ada Quill", "Tom Quill", "a spokesman for Tom Reed"),
        ),
        Kind(
            "SAID said the widow of Tom Reed.",
            ("the widow of Tom Reed", "Tom Reed's widow", "widow of Reed", "the widow"),
            ("Tom Reed", "Reed", "the wife of Tom Reed", "widow of Ann Poe", "Mrs Reed"),
        ),
    ],
    "rank and post": [
        Kind(
            DEPUTY,
            (
                *("Deputy Mayor Tom Reed", "Tom Reed, deputy mayor", "the deputy mayor", "Marsk's deputy mayor"),
                *("Tom Reed (deputy mayor)", "deputy mayor of Marsk Tom Reed", "Dep. Mayor Tom Reed"),
                *("Tom Reed — deputy mayor", "Tom Reed of Marsk", "Marsk deputy mayor Tom Reed"),
            ),
            (
                *("the mayor", "Mayor Tom Reed", "Tom Reed, the mayor of Marsk", "former deputy mayor Tom Reed"),
                *(
                    "acting deputy mayor Tom Reed",
                    "co-deputy mayor Tom Reed",
                    "deputy mayor of Dolna",
                    "mayor-elect Reed",
                ),
                *("Tom Reed, the former deputy mayor", "deputy prime minister Tom Reed", "President Tom Reed"),
                *("the mayor's deputy", "deputy", "Councillor Tom Reed", "ex-deputy mayor Reed", "Tom Reed, 40"),
            ),
        ),
        Kind(
            "Vice President Jane Brown said: SAID President Al Poe laughed.",
            (
                "Vice President Jane Brown",
                "Vice President Brown",
                "VP Brown",
                "vice-president Brown",
                "the vice president",
            ),
            (
                "President Brown",
                "President Jane Brown",
                "the president",
                "former vice president Brown",
                "President Poe",
            ),
        ),
        Kind(
            "Former president John Smith said: SAID President Al Poe laughed.",
            (
                "John Smith",
                "former President Smith",
                "ex-president John Smith",
                "the former president",
                "former president",
            ),
            (
                "President Smith",
                "the president",
                "John Smith, the president",
                "vice president Smith",
                "President John Smith",
            ),
        ),
        Kind(
            "SAID said Ada Quill, the mayor. Tom Reed, the deputy mayor, laughed.",
            ("Ada Quill", "Mayor Quill", "the mayor", "Ada Quill, the mayor", "Mayor Ada Quill"),
            ("Ada Quill, the deputy mayor", "the deputy mayor", "Mayor Tom Reed", "Deputy Mayor Quill", "Tom Reed"),
        ),
        Kind(
            "Prime Minister Ann Poe said: SAID",
            ("PM Ann Poe", "Prime Minister Poe", "the prime minister", "Ms Poe", "Ann Poe, prime minister"),
            (
                "President Poe",
                "Minister Poe",
                "deputy prime minister Poe",
                "shadow prime minister",
                "Foreign Minister Poe",
            ),
        ),
        Kind(
            "SAID said Ann Poe, the minister of defence.",
            ("Defence Minister Ann Poe", "the defense minister", "Minister Poe", "minister of defence Ann Poe"),
            (
                "minister of finance",
                "Finance Minister Ann Poe",
                "Ann Poe, minister of health",
                "former minister of defence",
            ),
        ),
        Kind(
            "Russia’s ambassador to France, Ivan Petrov, said: SAID",
            ("Ivan Petrov", "Russian ambassador", "Russia's ambassador to France", "Ambassador Petrov"),
            ("French ambassador", "France's ambassador", "ambassador to Russia", "Russia's foreign minister", "Russia"),
        ),
        Kind(
            "SAID said the mayor-elect, Jane Doe.",
            ("mayor-elect Jane Doe", "the mayor-elect", "Jane Doe", "Mayor-elect Doe"),
            ("mayor Jane Doe", "the mayor", "former mayor Jane Doe", "Mayor Doe", "Jane Doe, mayor"),
        ),
        Kind(
            "SAID said Attorney General Ann Poe. Lt. Gov. Tom Reed laughed.",
            ("Attorney General Poe", "the attorney general", "Ann Poe, attorney general"),
            (
                "General Ann Poe",
                "attorney Ann Poe",
                "Surgeon General Poe",
                "Governor Tom Reed",
                "deputy attorney general Poe",
            ),
        ),
        Kind(
            "SAID said assistant coach Ann Poe.",
            ("assistant coach Ann Poe", "the assistant coach", "Ann Poe"),
            ("coach Ann Poe", "head coach Ann Poe", "the coach", "Coach Poe", "Ann Poe, coach"),
        ),
        Kind(
            "SAID said Ada Quill, president and chief executive of the Marsk Bank.",
            ("CEO Ada Quill", "Ada Quill, president of the Marsk Bank", "Marsk Bank chief executive Ada Quill"),
            ("the Marsk Bank", "the president of Marsk", "Vice President Ada Quill", "Ada Quill, chairman", "bank"),
        ),
        Kind(
            "The mayor of Marsk, Ada Quill, and the mayor of Dolna, Tom Reed, met. SAID Quill said.",
            ("Ada Quill", "Quill", "the mayor of Marsk", "Mayor Quill"),
            ("the mayor", "the mayor of Dolna", "Tom Reed", "Dolna Mayor Ada Quill", "mayor"),
        ),
        Kind(
            "SAID said Tom Reed.",
            ("Tom Reed", "Dr Tom Reed", "Mr Reed", "Sir Tom Reed", "Mr. T. Reed"),
            ("Mayor Tom Reed", "Vice President Tom Reed", "General Reed", "Tom Reed of Dolna", "former Tom Reed"),
        ),
    ],
    "names that only sound alike": [
        *(
            Kind(
                f"SAID said Tom {one}.",
                (f"Tom {one}", one, f"T. {one}", f"Mr {one}", f"{one}, Tom"),
                (other, f"Tom {other}", f"Mr {other}", f"{other}, Tom", f"T. {other}"),
            )
            for pair in (
                "Chan Han",
                "Khan Chan",
                "Han Khan",
                "Cho Ho",
                "Chang Hang",
                "Cheng Heng",
                "Zhao Shao",
                "Lee Lie",
            )
            for one, other in (pair.split(), pair.split()[::-1])
        ),
        *(
            Kind(
                f"SAID said Tom {one}. Ann {other} laughed.", (f"Tom {one}", one), (other, f"Ann {other}", f"Ann {one}")
            )
            for one, other in (
                pair.split()
                for pair in (
                    *("Chan Khan", "Zhang Shang", "Reed Read", "Wade Vade", "Young Jung", "Smith Smyth", "Meyer Meier"),
                    *("Philips Phillips", "Stewart Stuart", "Zimmer Simmer", "Petrov Petrova", "Hansen Hanson"),
                )
            )
        ),
    ],
    "two of one name": [
        Kind(
            "SAID said Tom Reed. His wife, Ann Reed, laughed.",
            ("Tom Reed", "T. Reed", "Mr Tom Reed"),
            ("Ann Reed", "Reed", "Mrs Reed", "Mrs Tom Reed", "his wife", "A. Reed"),
        ),
        Kind(
            "SAID said Tom Reed Jr. His father, Tom Reed Sr., laughed.",
            ("Tom Reed Jr.", "Tom Reed, Jr.", "Tom Reed Junior"),
            ("Tom Reed Sr.", "Tom Reed", "Reed", "Tom Reed senior", "Tom Reed III"),
        ),
        Kind("SAID said Bill Doe. William Doe laughed.", ("Bill Doe",), ("William Doe", "Doe", "W. Doe", "Will Doe")),
        Kind("SAID said Tom Reed. Tom Poe laughed.", ("Tom Reed", "Reed"), ("Tom", "Tom Poe", "Poe", "T. Poe")),
        Kind(
            "SAID said George W. Bush.",
            ("George W. Bush", "George Bush", "Bush", "Mr Bush"),
            ("George H. W. Bush", "George H.W. Bush", "Jeb Bush", "Laura Bush", "George P. Bush"),
        ),
        Kind(
            "SAID said Mr Reed. Mrs Reed laughed.",
            (),
            ("Mrs Reed", "Ms Reed", "Ann Reed", "Lady Reed", "Dame Ann Reed"),
        ),
    ],
    "spellings, scripts and short forms": [
        Kind(
            "SAID said Volodymyr Zelenskyy, the president.",
            (
                *("Zelensky", "Zelenskiy", "Selenskyj", "Зеленський", "Зеленский", "President Zelensky", "V. Zelensky"),
                *("Wolodymyr Selenskyj", "Volodymyr Zelenskyi", "Zelenskij", "Zełenski", "Mr Zelenskyy"),
            ),
            (
                "Zelenskky",
                "Selensky",
                "Zelinsky",
                "Olena Zelenska",
                "Olena Zelensky",
                "Путин",
                "former president Zelensky",
            ),
        ),
        Kind(
            "SAID said Muammar Qaddafi.",
            ("Gaddafi", "Kadhafi", "Muammar Gaddafi", "Khadafy", "Qadhafi"),
            ("Saif Gaddafi", "Gaddafi's son", "Saif al-Islam Gaddafi", "son of Qaddafi", "Qasimi"),
        ),
        Kind(
            "SAID said President Bashar al-Assad.",
            ("Assad", "al-Assad", "Al-Assad", "Bashar Assad", "President Assad", "el-Assad", "Al Assad"),
            ("Hafez al-Assad", "Maher Assad", "Asma al-Assad", "Mrs Assad", "former president Assad"),
        ),
        Kind(
            "SAID said Xi Jinping, the Chinese president.",
            ("Xi", "President Xi", "习近平", "China's president", "Jinping Xi", "Chinese President Xi Jinping"),
            ("Xi Zhongxun", "the Chinese vice president", "Li Jinping", "Chinese premier", "Jin"),
        ),
        Kind(
            "Kremlin spokesman Dmitry Peskov said: SAID",
            ("Peskov", "Dmitri Peskow", "Песков", "the Kremlin spokesman", "Dmitry Peskov, spokesman for the Kremlin"),
            ("the Kremlin", "Putin", "Путин", "Kremlin chief Dmitry Peskov", "Peskova", "Dmitry Medvedev"),
        ),
        Kind(
            "SAID said Müller, the mayor.",
            ("Mueller", "Muller", "Mayor Müller"),
            ("Möller", "Miller", "Moeller", "Mueler"),
        ),
        Kind(
            "SAID said William Doe.",
            ("Bill Doe", "Will Doe", "W. Doe"),
            ("Walter Doe", "Wilma Doe", "Bob Doe", "Ms Doe"),
        ),
        Kind(
            "SAID said Siobhan O’Neill.",
            ("O'Neill", "ONeill", "Siobhán O’Neill", "S. O'Neill"),
            ("Neill", "O'Neal", "McNeill", "Neil", "O'Neil Siobhan Quill"),
        ),
        Kind(
            "SAID said Mohammed bin Salman.",
            ("Muhammad bin Salman", "bin Salman", "Mohamed bin Salman"),
            ("Mohammed", "Salman bin Abdulaziz", "King Salman", "Turki bin Salman", "bin"),
        ),
    ],
    "bodies and those who speak for them": [
        Kind(
            "SAID said the ministry of defence. Tom Reed, its spokesman, laughed.",
            ("ministry of defence", "the defence ministry", "Defense Ministry", "the ministry of defence"),
            ("ministry of finance", "Tom Reed", "spokesman", "defence minister", "a ministry spokesman", "defence"),
        ),
        Kind(
            "SAID said a spokesman for the Danish police.",
            ("a spokesman for the Danish police", "police spokesman", "Danish police spokeswoman", "spokesman"),
            ("the Danish police", "police", "police chief", "spokesman for the Swedish police", "Denmark"),
        ),
        Kind(
            "SAID the White House said.",
            ("White House", "the White House"),
            ("White House spokesman", "House", "the president", "White", "White House press secretary"),
        ),
        Kind(
            "SAID said Tom Reed, a spokesman for the ministry of defence.",
            ("Tom Reed", "defence ministry spokesman", "ministry of defence spokesman Tom Reed"),
            ("ministry of defence", "the ministry", "Defence Minister Tom Reed", "the defence minister", "minister"),
        ),
        Kind(
            "SAID police said.", ("police", "the police"), ("police spokesman", "a policeman", "police chief", "army")
        ),
    ],
    "nobody, or not enough": [
        Kind(
            REED,
            ("Tom Reed", "Reed", "Tom\u00a0Reed", "Tom  Reed.", "Tom\nReed"),
            (
                *("", "  ", "—", "?", "he", "She", "they", "him", "we", "who", "unknown", "anonymous", "None", "n/a"),
                *("Tom", "Ree", "eed", "Tom R", "Tom Ree", "Tom Reed?", "not Tom Reed", "Tom Reed and Ada Quill"),
                *("Tom Reed's", "speaker", "the author", "official", "source", "Tom Reed or Ada Quill", "Ada Quill"),
                *("Tom Reed Smith", "McReed", "Reedman", "von Reed", "Tom de Reed", "Tom" + " " * 400 + "Reed's wife"),
            ),
        ),
        Kind(
            "SAID said an official.",
            ("an official", "official", "An official"),
            ("officials", "a senior official", "Tom Reed", "an army official", "somebody", "the official's wife"),
        ),
    ],
}


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, id=f"{name}: {kind.report[:40]}") for name, kinds in KINDS.items() for kind in kinds]
)
@pytest.mark.slow
def test_a_speaker_is_the_whole_person(brief: Brief, tmp_path: Path, kind: Kind) -> None:
    accepted = {
        one["speaker"] for one in judged(brief, tmp_path, kind.report, kind.right + kind.wrong) if one["accepted"]
    }

    assert accepted == set(kind.right)
