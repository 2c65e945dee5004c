"""Whose words stand beside what people only do, undergo or are to do. All people and places are invented."""

import pytest

from briefcli.extract.draft import story

# text, the words, who says them (nobody) and who passes them on; no such quotation where there are two of None
WHOSE: list[tuple[str, str, str | None, str | None]] = [
    # Whoever becomes, may do or is charged with what the words tell has not said them.
    ("Ada Quill faces a false charge of “spreading lies and taking gifts from abroad”.", "spreading lies", "—", None),
    ("Ada Quill repeated a charge of “spreading lies and taking gifts”.", "spreading lies", "Ada Quill", None),
    ("Owners are entitled to ban guests from the “open wearing of a badge or hat”.", "open wearing", "—", None),
    ("Ada Quill set out to free guests from the “open wearing of a badge or hat”.", "open wearing", "Ada Quill", None),
    ("Boys were used to carry parcels, “even, at times, as lookouts or messengers”.", "even, at times", "—", None),
    ("In time Ada Quill became less the “sick child of Orle”.", "sick child", None, None),
    ("Ada Quill called it the “sick child of Orle”.", "sick child", "Ada Quill", None),
    ("Tom Reed found himself at odds with Ada Quill and her model of “closed doors”.", "closed doors", None, None),
    ("Tom Reed found her model of “closed doors” sad.", "closed doors", "Tom Reed", None),
    # What somebody is to do, or is sworn to, is told in the words of whoever tells it.
    ("Tom Reed said the mill was committed to serving meals “with great care”.", "with great care", "Tom Reed", None),
    (
        "Ada Quill noted that apprentices will help identify markets and “bring the world to our door, come rain”.",
        "bring the world",
        "Ada Quill",
        None,
    ),
    ("Tom Reed said that bays may need boats to defend against “angry seals”.", "angry seals", "Tom Reed", None),
    (
        "Tom Reed cautioned that Ada Quill has questions to answer about those years, notably “her bad loans”.",
        "her bad loans",
        "Tom Reed",
        None,
    ),
    ("Tom Reed said Ada Quill had promised to “fight it to the end”.", "fight it", "Ada Quill", "Tom Reed"),
    ("Ada Quill told the court Tom Reed had phoned to say he was “late”.", "late", "Tom Reed", "Ada Quill"),
    ("Tom Reed said Ada Quill rose to describe it as “a cold joke”.", "a cold joke", "Ada Quill", "Tom Reed"),
    # Whoever is accused of a deed has not said what it is called.
    ("Ada Quill accused the guild, which runs the hall, of holding an “odd grudge”.", "odd grudge", "Ada Quill", None),
    ("Ada Quill accused the guild of calling it “a cold joke”.", "a cold joke", "guild", "Ada Quill"),
    ("It is about Tom Reed, who is accused of using his ties to make firms “donate”.", "donate", None, None),
    ("Six men were held for planning to explode “home-made devices” in the port.", "home-made devices", None, None),
    ("Adding to tensions, the baker Ada Quill has been in jail since May on “terror” charges.", "terror", None, None),
    ("Adding that it rained, the baker Ada Quill said it was “late”.", "late", "Ada Quill", None),
    # Whoever hears words does not say them.
    ("A passenger heard “vile abuse” on the tram, the board was told.", "vile abuse", None, None),
    ("A passenger said he heard “vile abuse” on the tram.", "vile abuse", "A passenger", None),
    # Whoever is told that there is something does not go on.
    (
        "Otto Brand told Marsk Radio there was a sense of loss and said he was “hoping that they will step back”.",
        "hoping that",
        "Otto Brand",
        None,
    ),
    # What somebody says goes on behind a clause about a thing in it, and behind “he said” between commas.
    (
        "Otto Brand spoke. He said it was not a road the guild wanted to take, but added: “We have a plan for each.”",
        "We have a plan",
        "Otto Brand",
        None,
    ),
    ("Otto Brand bought a house the guild had left, and added: “We have it.”", "We have it", "Otto Brand", None),
    (
        "Tom Reed led it. Otto Brand announced that it would take 40 boats, which, he said, would meet its “spirit”.",
        "spirit",
        "Otto Brand",
        None,
    ),
    # What somebody orders, agrees, names or turns down is a thing; so is what draws criticism.
    ("Police say Tom Reed ordered a “whisper campaign” against Ada Quill.", "whisper campaign", "Police", None),
    ("Police say Tom Reed ordered them to “whisper on”.", "whisper on", "Tom Reed", "Police"),
    ("Otto Brand refused to attend it, “preferring to speak ill of those who took part”.", "preferring", "—", None),
    ("Ada Quill, who had drawn criticism for her “loud songs and odd posts”, left.", "loud songs", None, None),
    ("The past three mayors named six men as envoys to play a “long and leading part in it all”.", "long", "—", None),
    ("This army of helpers will watch over nine “red bear woods”.", "red bear woods", None, None),
    # A claim that tells only when, or why, hands over no words.
    (
        "Tom Reed told reporters after Otto Brand’s statement that the mayor “felt as though nobody had come”.",
        "felt as though",
        "Tom Reed",
        None,
    ),
    (
        "Tom Reed told reporters of Otto Brand’s statement that the mayor “felt as though nobody had come”.",
        "felt as though",
        "Otto Brand",
        None,
    ),
    (
        "Tom Reed said Marsk would not follow up on Otto Brand’s proposal because of “the many feuds in the hall”.",
        "many feuds",
        "Tom Reed",
        None,
    ),
    # Who says something behind a clause that tells where, or of what, is not whom that is about.
    (
        "Doctors in the ward where Ada Quill, 35, is being treated say they “have no idea”, Tom Reed told the Ledger.",
        "have no idea",
        "Doctors",
        "Tom Reed",
    ),
    ("Doctors at the clinic where Ada Quill was treated said it was “a long night”.", "a long night", "Doctors", None),
    ("A teacher at the school that Tom Reed attended said it was “a long night”.", "a long night", "A teacher", None),
    ("Ada Quill, who knew that Tom Reed had left, said it was “a long night”.", "a long night", "Ada Quill", None),
    ("In Orle, a nurse, or the nurse’s aide, signs a form: “I do this of my free will.”", "I do this", "A nurse", None),
    (
        "Otto Brand said he had received assurances that sailors would be able to live in peace and called for “calm”.",
        "calm",
        "Otto Brand",
        None,
    ),
    (
        "The guild said it had “read the file” and the faults alleged by Tom Reed “have been put right”.",
        "have been put right",
        "guild",
        None,
    ),
    # “According to” belongs to its own clause.
    (
        "The guild said it was sunk by “armed men”, but the navy sails there, according to Tom Reed.",
        "armed men",
        "guild",
        "Tom Reed",
    ),
    ("The guild said it was sunk by “armed men”, according to Tom Reed.", "armed men", "guild", "Tom Reed"),
    (
        "It is so, according to Tom Reed, and it is called “twin barns”, according to a statement from the museum.",
        "twin barns",
        "museum",
        None,
    ),
    # Whoever owns the subject owns the object.
    (
        (
            "“We work together,” Otto Brand said.\n\nTom Reed’s trip followed his remarks that a ban is due if the din"
            " hits a level “that we believe calls for action”."
        ),
        "that we believe",
        "Tom Reed",
        None,
    ),
    # What is only called so.
    ("Ada Quill wrote 40 plays, including “Dream of the Grey Hill” and “Low Mill”.", "Dream", None, None),
    ("Ada Quill likes the Marsk Care Act (MCA), dubbed “Quillcare”.", "Quillcare", None, None),
    ("To learn more, two men made up an account – 33-year-old “Hans Adler,” a proud sailor.", "Hans", None, None),
    ("Ada Quill said she would sing, and owns the trademark for “Adler: The Musical”.", "Adler", None, None),
    ("What bakers call the “Web of Ovens” will make us rich, Ada Quill said.", "Web of Ovens", None, None),
    ("Ada Quill called it the “Web of Ovens”.", "Web of Ovens", "Ada Quill", None),
    # “It” may be a report that says something in the sentence before.
    ("Guards were late, the report said. Sheep fled in a “walk or drown” march, it said.", "walk", "The report", None),
    ("Tom Reed stole it, the complaint says. It said he was “angered by the din”.", "angered", "The complaint", None),
    ("Guards read the report. It said they fled in a “walk or drown” march.", "walk", "—", None),
    ("Ada Quill described the report as late, saying it reflected the “mood of the town”.", "mood", "Ada Quill", None),
    # A post may be for two matters.
    (
        "Marsk’s Minister of Foreign Affairs and Trade Otto Brand said on Monday it was late. “It is bad,” he said.",
        "It is bad",
        "Otto Brand",
        None,
    ),
    # Whoever somebody speaks of is “he” in a clause on when that was.
    (
        "Tom Reed said that Otto Brand did not mean it when he accused the guild of “theft by night”.",
        "theft by night",
        "Otto Brand",
        "Tom Reed",
    ),
    ("Tom Reed said it was raining when he called it “a long night”.", "a long night", "Tom Reed", None),
    ("Tom Reed said Ada Quill was there when he called it “a long night”.", "a long night", "Tom Reed", None),
    # Whoever is only “they” passes nothing on, and what firms call something is a term.
    ("What critics call the “Web of Lies” will make us poor, they say.", "Web of Lies", "Critics", None),
    ("What big firms call the “Web of Ovens” will make us rich, they say.", "Web of Ovens", None, None),
    ("Otto Brand wrote the songs for “The Grey Hill” and “Marsk Mill”.", "Grey Hill", None, None),
    # The mother of a boy is not the boy, and whoever is asked does not put the question.
    (
        "Boy Ben Quill left. The mother of a 13-year-old boy said it was “silly”.",
        "silly",
        "The mother of a 13-year-old boy",
        None,
    ),
    ("The mother of Ben Quill, Ada Quill, said it was “silly”.", "silly", "Ada Quill", None),
    ("Tom Reed was asked if Otto Brand had paid.\n\n“He has a club. Did he pay?”", "He has", "—", None),
    ("Tom Reed asked if Otto Brand had paid.\n\n“He has a club. Did he pay?”", "He has", "Tom Reed", None),
    # May may be somebody's last name.
    ("Ada May leads Marsk. Mrs May said it was “a long night”.", "a long night", "Ada May", None),
    ("Ada May leads Marsk. It rained.\n\n“We go on,” May told the Ledger.", "We go on", "Ada May", None),
    ("Ada May leads Marsk. May said it was “a long night”.", "a long night", "Ada May", None),
    ("Ada May leads Marsk. In May Tom Reed said it was “a long night”.", "a long night", "Tom Reed", None),
    ("Ada May leads Marsk. “It may rain,” said Tom Reed.", "It may rain", "Tom Reed", None),
    ("It rained in Marsk. May was called “the wet month” by Tom Reed.", "the wet month", "Tom Reed", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "speaker", "relayed_by"), WHOSE)
def test_whose_words_stand_beside_a_deed(text: str, words: str, speaker: str | None, relayed_by: str | None) -> None:
    draft = story.read(text)
    people = {party.id: party.name for party in draft.people}
    found = [quote for quote in draft.quotes if quote.kind != "indirect" and words in quote.content]
    if speaker is None:
        assert found == []
        return
    names = [(people.get(quote.speaker or "", "—"), people.get(quote.relayed_by or "")) for quote in found]
    assert [(name.lower(), by) for name, by in names] == [(speaker.lower(), relayed_by)]
