"""Texts of a few words: which are English, or may be, and which are plainly of another language."""

import pytest

from briefcli.extract.text.language import is_english

OTHERS = [
    "De dijk brak zondag in Marsk.",
    "Der Damm brach am Sonntag in der Nacht.",
    "Le maire a dit non.",
    "El alcalde dijo que no.",
    "Il sindaco ha detto no.",
    "Digen brast i Marsk søndag nat.",
    "Burmistrz nie przyszedł i się nie odezwał.",
    "O prefeito disse que não vai pagar.",
    "Die Stadt Marsk wird am Montag 40 Häuser bauen.",
    "Burmistrz powiedział, że 40 domów jest pod wodą.",
    "Walikota mengatakan 40 rumah terendam air pada hari Minggu.",
    "A polgármester szerint 40 ház áll víz alatt.",
    "Starosta řekl, že 40 domů je pod vodou.",
    "Дамба прорвалась.",
    "大坝决堤",
    "Ο δήμαρχος είπε όχι",
]
LONG_OTHERS = [
    (
        "In Marsk, Velm, Orul und Brell begann am Montag der Streik. Minister Karl Meier, Anna Hahn, Peter "
        "Roth, Olaf Kur und Eva Lang trafen sich in Bonn. IG Mühle, Verein und Bahn AG berieten in Marsk am "
        "Main mit Doe, Roe und Quill."
    ),
    (
        "Presiden Ahmad Widodo, Menteri Binsar Pandai, Menteri Sri Indrawati dan Jenderal Sigit Prabowo hadir "
        "di Istana Marsk, Jawa Barat, Senin. Gubernur Ridwan dan Wali Kota Bima juga hadir di acara itu "
        "bersama Jenderal Andika."
    ),
]
ENGLISH = [
    "Two dead in Marsk fire",
    "Smith resigns",
    "Sea breaks dike",
    "Forty-two people were killed in the fire.",
    "Van der Berg leaves",
    "Ada Quill",
    "12 killed",
    "President de la Cruz said: “No.”",
    "Ursula von der Leyen met Charles de Gaulle’s son in Las Palmas",
    "Ann Doe: no. Bob Roe: yes. Tom van den Berg",
    "La Liga: Real Madrid beat Las Palmas",
    "“Never again,” said Ann Doe.",
    "Council rejects harbour plan again",
    "Une dépêche? No.",
    "Die Hard wins prize in Marsk",
    "His fiancée met Zoë in a café.",
    "Jest and air: Marsk was here",
    "Ångström prize for Marsk team",
    "",
    (
        "Awami Front leaders Md Abdul Kuddus Mollah, Sheikh Rafiqul Talukder, Begum Rokeya Khatun and Mirza "
        "Sarwar Bepari joined Krishak Samiti president Haji Moslem Uddin at Marsk Maidan, Orul Sadar upazila. "
        "Prof Anwarul Bhuiyan, Adv Mahbub Hossain, Nurul Patwary and Mizanur Sinha spoke at the Velm "
        "Parishad."
    ),
    (
        "Prime Minister Sitiveni Ligarua, Ratu Viliame Naupo, Ro Teimumu Qera, Adi Litia Vonobara and Siro "
        "Tura attended a talanoa at Marsk Village. Turaga ni koro Josefa Vonovono, Tui Velm Ratu Tevita Mara "
        "and Marama Orul spoke."
    ),
]


@pytest.mark.parametrize("text", [*OTHERS, *LONG_OTHERS])
def test_a_short_text_of_another_language_is_none_in_english(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize("text", ENGLISH)
def test_a_short_text_that_may_be_english_is_read(text: str) -> None:
    assert is_english(text)
