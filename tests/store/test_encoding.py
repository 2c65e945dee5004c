"""Bytes in many encodings, and the text that they are."""

import pytest

from briefcli.store import encoding

GERMAN = (
    "„Wir bleiben“, sagte der Bürgermeister von Übersee am Dienstag. Die Straße ist gesperrt, größere Schäden fehlen."
)
RUSSIAN = "«Мы останемся», сказал мэр города в понедельник после заседания совета, добавив, что школы откроются завтра."
JAPANESE = "「私たちは残ります」と市長は月曜日に述べた。学校は明日再開される予定です。"
SHORT = "She said “no” – the café’s owner paid £3m."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (SHORT, "utf-8"),
        (SHORT, "utf-8-sig"),
        (SHORT, "utf-16"),
        (SHORT, "utf-32"),
        (SHORT, "cp1252"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN[1:].replace("»", ""), "koi8-r"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (GERMAN * 2000, "cp1252"),
    ],
)
@pytest.mark.slow
def test_undeclared_text_is_read(text: str, name: str) -> None:
    assert text == encoding.decode(text.encode(name))


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Привет".encode("cp1251"), "windows-1251", "Привет"),
        ("Dağ".encode("cp1254"), "ISO-8859-9", "Dağ"),
        ("“no”".encode("cp1252"), "iso-8859-1", "“no”"),
        ("Zoë".encode(), "iso-8859-1", "Zoë"),  # valid UTF-8 is UTF-8, whatever is declared
        ("Zoë".encode("utf-16-le"), "utf-16le", "Zoë"),
        ("東京".encode("iso2022_jp"), "iso-2022-jp", "東京"),
        ("Zoë".encode("cp1252"), "utf-8", "Zoë"),  # a declaration that cannot be true
        ("Zoë".encode("cp1252"), "rot13", "Zoë"),  # no encoding of text
        ("Zoë".encode("cp1252"), "no-such\0thing", "Zoë"),
        (b'<meta charset="koi8-r"><p>' + "Привет".encode("koi8-r"), None, '<meta charset="koi8-r"><p>Привет'),
        (
            b"<meta http-equiv=x content='text/html; charset=windows-1250'>" + "źle".encode("cp1250"),
            None,
            "<meta http-equiv=x content='text/html; charset=windows-1250'>źle",
        ),
        (
            b'<?xml version="1.0" encoding="windows-1251"?>' + "да".encode("cp1251"),
            None,
            '<?xml version="1.0" encoding="windows-1251"?>да',
        ),
        (b"\x81 \x9d \x93", "windows-1252", "\x81 \x9d “"),  # the places that windows-1252 leaves open
    ],
)
def test_a_declaration_counts_where_it_can_be_true(data: bytes, declared: str | None, text: str) -> None:
    assert text == encoding.decode(data, declared)


def test_a_few_broken_bytes_do_not_spoil_a_text_in_utf8() -> None:
    assert encoding.decode(("é" * 100).encode() + b"\xc3 " + "é".encode()) == ("é" * 100 + "\ufffd é")


def test_broken_utf16_and_utf32_are_read_as_far_as_they_go() -> None:
    assert encoding.decode(b"\xff\xfea\0b\0c") == "ab\ufffd"
    assert encoding.decode(b"\xff\xfe\0\0a\0b\0") == "\0ab"  # UTF-16 whose first character is NUL


@pytest.mark.parametrize(
    ("data", "declared", "guess"),
    [
        (SHORT.encode(), None, None),
        (SHORT.encode("utf-16"), None, None),
        ("Привет".encode("cp1251"), "windows-1251", None),
        (SHORT.encode("cp1252"), None, "windows-1252"),
        (RUSSIAN.encode("cp1251"), None, "cp1251"),
        ((RUSSIAN * 2).encode() + b"\xff", None, "UTF-8 with broken bytes"),
    ],
)
def test_a_guess_is_told_from_what_is_said(data: bytes, declared: str | None, guess: str | None) -> None:
    assert guess == encoding.read(data, declared).guess


# English with names of many languages; all of it but these names is ASCII.
NAMES = [
    (
        "The mayor, José Muñoz, told reporters on Monday: “We won’t rebuild the cañada.” Councillor Núñez left.",
        "cp1252",
    ),
    ("“It’s over,” said Søren Kjær, a fisherman, on Monday, and 40 boats stayed in harbour.", "cp1252"),
    ("François Hollande’s café in Besançon cost €3m; Müller’s straße, Ångström and Sjöström said “no”.", "cp1252"),
    ("Guðmundur Þórsson of Reykjavík said João Gonçalves paid £5 – or 20°C – for it.", "cp1252"),
    ("Lech Wałęsa and Jarosław Kaczyński met in Łódź on Monday, the mayor of Poznań said.", "cp1250"),
    ("Tomáš Halík and Jiří Dvořák left Plzeň, said Petr Čech.", "cp1250"),
    ("Viktor Orbán met Ferenc Erdős and Szijjártó in Győr, a spokesman said.", "cp1250"),
    ("Andrej Plenković and Aleksandar Vučić met in Šibenik, said Milanović.", "cp1250"),
    ("Lech Wałęsa and Mateusz Szymański met in Łódź on Monday, said Świątek.", "iso8859-2"),
    ("Recep Tayyip Erdoğan met Binali Yıldırım in Beyoğlu, Şimşek said.", "cp1254"),
    ("“It’s over,” said José Muñoz, and the café’s owner – a Mr Müller – left.", "mac_roman"),
    ("José Muñoz said the café of Mr Müller in Århus was closed.", "cp850"),
    ("The café of José cost 3 € a day, said Mr Lœwe.", "iso8859_15"),
    ("Ingrida Šimonytė and Gitanas Nausėda met in Panevėžys.", "cp1257"),
    ("She said “no” – the café’s owner paid £3m and got ½ of it; 20² m² ©", "cp1252"),
    ("L’Haÿ-les-Roses’ mayor, Zoë Coëtlogon, wept: ‘Où est-ce?’ Señor Peña…", "cp1252"),
    ("Mehmet Şahin and Ayşe Çağlar spoke in Muş, 40 km from Ağrı.", "cp1254"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names_in_an_english_text_tell_how_it_is_written(text: str, name: str) -> None:
    assert text == encoding.decode(text.encode(name))


LIKE_WINDOWS_1252 = [
    "A café.",
    "“No,” he said.",
    "It cost £3m – or €4m.",
    "Zoë’s dog barked",
    "3½ years, 20°C",
    "A naïve façade",
]


@pytest.mark.parametrize("text", LIKE_WINDOWS_1252)
def test_what_fits_several_encodings_is_windows_1252(text: str) -> None:
    assert encoding.read(text.encode("cp1252")) == (text, "windows-1252")


MIXED = [
    (("“We lost it,” said José. ", "Søren Kjær’s boat, too."), "“We lost it,” said José. Søren Kjær’s boat, too."),
    (("Zoë and Noël said they would stay. ", "José left."), "Zoë and Noël said they would stay. José left."),
]
NOT_MIXED = [
    "Le CAFÉ» de Zoë, et le CAFÉ» de Noël, à l’été.",  # É» is a character of UTF-8 as well
    "“No,” said Zoë – the café’s owner.",
]


@pytest.mark.parametrize(("parts", "text"), MIXED)
def test_texts_in_two_encodings_that_were_put_together_are_read(parts: tuple[str, str], text: str) -> None:
    data = parts[0].encode() + parts[1].encode("cp1252")

    assert encoding.read(data) == (text, "UTF-8 mixed with windows-1252")


@pytest.mark.parametrize("text", NOT_MIXED)
def test_a_text_in_windows_1252_is_not_taken_for_a_mixed_one(text: str) -> None:
    assert encoding.read(text.encode("cp1252")) == (text, "windows-1252")


TWICE = "“We won’t leave,” said José Muñoz — “not for £2m…”"


@pytest.mark.parametrize("lost", [b"", b"\xc2\x9d"])
def test_text_that_was_encoded_twice_is_read_once(lost: bytes) -> None:
    data = TWICE.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d").encode()

    assert encoding.read(data.replace(lost, b"") if lost else data) == (TWICE, "UTF-8 that was encoded twice")


@pytest.mark.parametrize(
    "text",
    [
        "CHÂTEAU À LA CARTE, São Tomé, SÃO PAULO: “ok”",
        "The word naïve came out as naÃ¯ve.",
        "Ã and â€ are what is left of letters, Zoë said.",
        TWICE,
    ],
)
def test_letters_with_accents_are_not_read_twice(text: str) -> None:
    assert encoding.read(text.encode()) == (text, None)


def test_what_was_whole_stays_beside_what_was_encoded_twice() -> None:
    assert encoding.decode("Zoë said donâ€™t, and “noâ€™s”.".encode()) == "Zoë said don’t, and “no’s”."
