"""Where people came to harm, by the words before them: not where somebody tells of it, judges it or mourns them."""

import pytest

from briefcli.extract import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What harms, or the place itself, stands before.
        ("A bus crash in Norway killed nine guards.", ["Norway"]),
        ("In Norway, nine guards were killed.", ["Norway"]),
        ("On Sunday in Norway, a man stabbed nine guards.", ["Norway"]),
        ("The same day in Norway, nine guards were killed.", ["Norway"]),
        ("A gunman in Norway shot nine guards.", ["Norway"]),
        ("Chile fires missiles into Norway, killing nine guards.", ["Norway"]),
        ("Chile's jets dropped bombs on Norway, killing nine guards.", ["Norway"]),
        ("A bomb killed scores of guards and hurt more than 1,000 cooks in Norway.", ["Norway", "Norway"]),
        ("Chile fired its envoy to Norway, killing nine guards.", [None]),
        ("Chile's bus fell off a bridge into Norway's river, killing nine guards.", [None]),
        ("Protests in Norway left nine guards dead.", ["Norway"]),
        ("Homes in Norway were damaged and nine guards hurt.", ["Norway"]),
        ("Police in Norway said nine guards had died.", ["Norway"]),
        ("According to the health ministry in Norway, nine guards were killed.", ["Norway"]),
        ("He worked in Norway, where nine guards were killed.", ["Norway"]),
        ("In Norway, police said nine guards were killed.", ["Norway"]),
        ("A bomb in Norway killed nine guards and wounded 12 others.", ["Norway", "Norway"]),
        ("Bombs exploded outside mills in Norway and Chile, killing nine guards.", ["Norway and Chile"]),
        ("A bomb outside the Chile embassy in Norway killed nine guards.", ["Norway"]),
        ("A boat sank in the Gulf of Orul, killing nine guards.", ["Gulf of Orul"]),
        ("Nine guards were killed along the Line of Orul.", ["Line of Orul"]),
        ("Nine guards were killed when a man opened fire on an Oslo market.", ["Oslo"]),
        ("In Norway, nine guards died in the streets.", ["Norway"]),
        ("The mudslide that buried part of Norway has killed nine guards.", ["Norway"]),
        ("Nine guards were found dead, police said, after a blast in Norway.", ["Norway"]),
        ("When a mill fell in Norway, nine guards were hurt.", ["Norway"]),
        ("Nine guards were hurt as a mill gave way in Orul late on Sunday.", ["Orul"]),
        ("The fighting that broke out in Orul three weeks ago has left nine guards dead.", ["Orul"]),
        ("Clashes which broke out in Norway last week have claimed nine lives.", ["Norway"]),
        ("Bus falls into river in northern Orul, nine dead", ["Orul"]),
        ("The port of Orul was hit by drones, and nine guards were hurt.", ["Orul"]),
        ("The city of Orul was shelled for a third night, and nine guards were hurt.", ["Orul"]),
        ("The landslide that buried part of Upper Orul killed nine guards.", ["Upper Orul"]),
        ("When the minister spoke of it in Norway, nine guards were dead.", [None]),
        ("Reed, who lived in Norway three years ago, killed nine guards.", [None]),
        ("The cook of Orul was hit by drones, and nine guards were hurt.", [None]),
        ("The landslide that buried part of Ada Quill's mill killed nine guards.", [None]),
        # Another event is only compared, or came before.
        ("Nine guards died in a fire like the one in Norway.", [None]),
        ("It was the worst disaster since the fire in Norway and left nine guards dead.", [None]),
        ("The crash, which was worse than the accident in Norway, killed nine guards.", [None]),
        ("The attack came hours after a blast in Norway and killed nine guards.", [None]),
        ("A bomb exploded outside the Norway embassy, killing nine guards.", [None]),
        ("Police arrested nine guards wanted in Norway.", [None]),
        ("The bodies of nine guards were found in Norway.", ["Norway"]),
        ("A trial over the deaths of nine guards opened in Norway.", [None]),
        ("A hospital in Norway treated nine guards who were hurt in a fire.", [None]),
        ("Thousands marched in Norway after police shot nine guards dead.", ["Norway", None]),
        # Somebody tells, judges, mourns or comes there.
        ("Speaking in Norway, the minister said nine guards had been killed.", [None]),
        ("In Norway, the baker said nine guards were killed.", [None]),
        ("State radio quoted a baker in Norway as saying nine guards were killed.", [None]),
        ("Embassy officials in Norway confirmed that nine guards were killed.", [None]),
        ("A court in Norway jailed a man who killed nine guards.", [None]),
        ("A judge in Norway sentenced him for the deaths of nine guards.", [None]),
        ("A vigil in Norway remembered the nine guards killed.", [None]),
        ("Protests in Norway followed the killing of nine guards.", [None]),
        ("A cook arrived in Norway on Friday to mourn nine guards who were killed.", [None]),
        ("Ann Doe, from Bergen in Norway, was among nine guards killed when a coach overturned.", [None]),
    ],
)
def test_people_came_to_harm_where_something_harmed_them(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected
