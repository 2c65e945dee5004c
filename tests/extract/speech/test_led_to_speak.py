"""Who speaks where another sentence, a thing or a short form leads to words. All people and places are invented."""

import pytest

from briefcli.extract import reading

# Beside the words: text, some of the words, who says them
BESIDE: list[tuple[str, str, str | None]] = [
    # More of whoever says the sentence before a colon may stand in front of it.
    (
        (
            "The bridge is safe again, said the engineer, Ada Quill, before a walk across it: “I would drive my "
            "own mother over it.”"
        ),
        "drive my own mother",
        "Ada Quill",
    ),
    (
        "Nobody was on duty, admits warden Tom Reed, whose team was cut in May: “We saw it on television.”",
        "We saw it on television",
        "Tom Reed",
    ),
    (
        "The queue was two miles long, recalls Ada Quill, who slept in her car: “I counted the stars.”",
        "I counted the stars",
        "Ada Quill",
    ),
    (
        (
            "Bread is dearer than ever, complained baker Tom Reed in Orle on Monday, wiping flour from his arms: "
            "“I can't eat pride.”"
        ),
        "I can't eat pride",
        "Tom Reed",
    ),
    (
        ("The talks will go on, said a spokesman for the union after six hours in the hall: “We are not there yet.”"),
        "We are not there yet",
        "a spokesman for the union",
    ),
    (
        ("The vote was close, said Marsk mayor Ada Quill, 54, who has held the post since 2019: “I will take it.”"),
        "I will take it",
        "Ada Quill",
    ),
    (
        "The mill is lost, says owner Tom Reed, standing in its yard: “It was my father's.”",
        "It was my father's",
        "Tom Reed",
    ),
    # But another may say something there, or be told it.
    ("Ada Quill left the room, thanked Tom Reed, who had driven her, and said: “I am done.”", "I am done", "Ada Quill"),
    ("Tom Reed was late, Ada Quill told the guard, who asked: “Is he ill?”", "Is he ill", "guard"),
    (
        "The mayor, said one of those who know her, has a favourite saying: “Never on Monday.”",
        "Never on Monday",
        "The mayor",
    ),
    ("The town, said Ada Quill, who chairs the board, has one rule: “No cars.”", "No cars", "Ada Quill"),
    # Somebody is made to speak by a thing.
    (
        ("The closure of the mill led its former manager, Tom Reed, to write to the board: “You have sold our roof.”"),
        "You have sold our roof",
        "Tom Reed",
    ),
    (
        "A leaked tape left Premier Ada Quill to explain on live radio that the gift was “only a boat”.",
        "only a boat",
        "Ada Quill",
    ),
    (
        "Months of rain brought farmer Tom Reed to declare the valley “a lake with fences”.",
        "a lake with fences",
        "Tom Reed",
    ),
    (
        "Boos from the terraces goaded striker Luis Marek into shouting: “Come down and play, then.”",
        "Come down and play",
        "Luis Marek",
    ),
    ("The defeat left Ada Quill unable to speak. “Not tonight,” her coach, Tom Reed, said.", "Not tonight", "Tom Reed"),
    (
        "The leak made the minister, Joan Trask, admit that the figures were “cooked twice”.",
        "cooked twice",
        "Joan Trask",
    ),
    (
        ("The fire forced the hotel to close and led guests to describe the night as “a horror film without popcorn”."),
        "a horror film without popcorn",
        "guests",
    ),
    ("The board left Ada Quill to answer the letters, which called the plan “a theft”.", "a theft", "the letters"),
    ("The note left on Tom Reed’s desk said: “Go home.”", "Go home", "The note"),
    # What others deny or ask for behind words makes them nobody else’s.
    (
        (
            "Cleaner Ada Quill says the lifts have been broken since May. “I carry the bins down nine floors.” "
            "The landlord, Tarnwell, disputes this."
        ),
        "I carry the bins",
        "Ada Quill",
    ),
    (
        ("Miner Tom Reed said the dust was everywhere. “We ate it. We breathed it.” The firm denied any wrongdoing."),
        "We ate it",
        "Tom Reed",
    ),
    (
        ("Ada Quill told the court she had begged for help. “Nobody came. Not one.” Prosecutors asked for a fine."),
        "Nobody came. Not one.",
        "Ada Quill",
    ),
    (
        "“We never saw the wave.” Ada Quill reminded the hall that it had come at noon.",
        "We never saw the wave",
        "Ada Quill",
    ),
    ("Ada Quill said the road was closed. “It is not,” the ministry said.", "It is not", "ministry"),
    # A word that tells one of several from the others has a name beside it.
    ("“We sold fish,” the younger, Ada Quill, told the jury.", "We sold fish", "Ada Quill"),
    ("“It is over,” the latter, Tom Reed, said.", "It is over", "Tom Reed"),
    ("“I am the quiet one,” the taller of the two, Ben Okoro, joked.", "I am the quiet one", "Ben Okoro"),
    ("The eldest, Rita Salas, said the house was “a museum of us”.", "a museum of us", "Rita Salas"),
    ("One of them, Tom Reed, 34, said he had “seen the light go out”.", "seen the light go out", "Tom Reed"),
    ("Another, Ada Quill, wrote: “Nobody rang.”", "Nobody rang", "Ada Quill"),
    # Two posts have one holder.
    (
        "Former teacher and now mayor, Ada Quill, told Radio Orle: “I mark the budget in red.”",
        "I mark the budget",
        "Ada Quill",
    ),
    ("Opposition leader and one-time banker, Tom Reed MP, said: “They can't count.”", "They can't count", "Tom Reed"),
    ("Club president and sole owner Ada Quill said: “I pay, I pick.”", "I pay, I pick", "Ada Quill"),
    (
        ("Chief medical officer and head of the task force, Dr Amina Yusuf, said the ward was “a corridor with beds”."),
        "a corridor with beds",
        "Amina Yusuf",
    ),
    ("Wicketkeeper and vice-captain, Ishaan Verma, said: “We froze.”", "We froze", "Ishaan Verma"),
]

# Between single marks: text, some of the words, who says them
IN_SINGLE_MARKS: list[tuple[str, str, str | None]] = [
    # Apostrophes at the beginning and the end of words close no quotation.
    (
        ("'We grew up on rock 'n' roll,' said Ros Tandy, who opened the club in the '60s. 'Now they want 'em quiet.'"),
        "We grew up on rock 'n' roll",
        "Ros Tandy",
    ),
    (
        ("'We grew up on rock 'n' roll,' said Ros Tandy, who opened the club in the '60s. 'Now they want 'em quiet.'"),
        "Now they want 'em quiet",
        "Ros Tandy",
    ),
    ("‘It was the ’80s and we lived on fish ’n’ chips,’ said Ros Tandy. ‘’Twas grand.’", "fish ’n’ chips", "Ros Tandy"),
    ("‘It was the ’80s and we lived on fish ’n’ chips,’ said Ros Tandy. ‘’Twas grand.’", "Twas grand", "Ros Tandy"),
    ("‘You tell ’em, Dad,’ shouted Tom Reed from the pier.", "You tell ’em, Dad", "Tom Reed"),
    (
        "Karim Haddad´s lawyer said in court that the tape was “cut and glued”.",
        "cut and glued",
        "Karim Haddad´s lawyer",
    ),
    ("'Open 'til late' says the sign, but 'nothing works', complained baker Tom Reed.", "nothing works", "Tom Reed"),
    ("'I have the boys' boots and the girls' Union flag in the van,' coach Tom Reed said.", "Union flag", "Tom Reed"),
    ("‘The girls’ 4x100 team won,’ said Tom Reed. ‘We sang.’", "The girls’ 4x100 team won", "Tom Reed"),
    ("‘The girls’ 4x100 team won,’ said Tom Reed. ‘We sang.’", "We sang", "Tom Reed"),
    ("‘We took James’ car and left,’ said Tom Reed.", "We took James’ car and left", "Tom Reed"),
    ("'It was the Reeds' House,' said Ada Quill. 'Not ours.'", "It was the Reeds' House", "Ada Quill"),
    ("'It was the Reeds' House,' said Ada Quill. 'Not ours.'", "Not ours", "Ada Quill"),
    ("Ada Quill called the vote ‘the players’ revenge’.", "the players’ revenge", "Ada Quill"),
    (
        "The workers' union said the owners' offer was 'dead on arrival', and the mayors' group agreed.",
        "dead on arrival",
        "workers' union",
    ),
    (
        "The boys' school and the girls' school will share the buses' costs, the council said.",
        "share the buses' costs",
        "council",
    ),
    (
        "‘I’m not goin’ anywhere,’ said farmer Tom Reed, doffin’ his cap. ‘They’re tryin’ it on.’",
        "I’m not goin’ anywhere",
        "Tom Reed",
    ),
    (
        "‘I’m not goin’ anywhere,’ said farmer Tom Reed, doffin’ his cap. ‘They’re tryin’ it on.’",
        "They’re tryin’ it on",
        "Tom Reed",
    ),
    (
        "'We was waitin' for the ferry an' it never came,' docker Tom Reed recalls.",
        "We was waitin' for the ferry an' it never came",
        "Tom Reed",
    ),
    ("‘She told me, “Don’t go,” and I didn’t,’ said Tom Reed.", "She told me, “Don’t go,” and I didn’t", "Tom Reed"),
    (
        "'Residents' fears were ignored for years', said councillor Ada Quill.",
        "Residents' fears were ignored for years",
        "Ada Quill",
    ),
    ("Residents' fears were 'ignored for years', said councillor Ada Quill.", "ignored for years", "Ada Quill"),
    ("‘Bosses’ pay rose and ours’ fell’, said steward Ada Quill.", "Bosses’ pay rose and ours’ fell", "Ada Quill"),
    (
        "Ada Quill said it was 'a win for the pilots' and left with Tom Reed for the pilots' dinner.",
        "a win for the pilots",
        "Ada Quill",
    ),
    ("'Cuts' Labour calls them; Tom Reed calls them 'savings.'", "savings", "Tom Reed"),
    ("‘No more boats’ Tom Reed wrote on the wall; ‘no more fish,’ Ada Quill wrote below.", "no more fish", "Ada Quill"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), [*BESIDE, *IN_SINGLE_MARKS])
def test_who_says_the_words(text: str, words: str, speaker: str | None) -> None:
    found = next(one for one in reading.find(text) if words in " ".join(part.of(text) for part in one.segments))

    assert (found.speaker and found.speaker.name) == speaker
