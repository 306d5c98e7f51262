"""Lines, tables and pages made from a text: nothing said is lost, added or changed."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.letters import WIDTH, html_of, tidy, typeset, wrapped
from bot.adapters.letters.layout import table
from tests.adapters.test_letters_cases import BY_NAME

WORDS = st.text(st.sampled_from("abcé<&>'\"1€\u00a0\u202f-"), min_size=1, max_size=12)
LINES = st.lists(WORDS, max_size=40).map(" ".join)
TEXTS = st.lists(LINES, max_size=8).map("\n".join)


def page_words(page: str) -> list[str]:
    return html.unescape(re.sub(r"<[^>]*>", " ", page)).split()


@given(TEXTS)
def test_wrapping_changes_line_ends_alone(text: str) -> None:
    assert wrapped(text).split() == text.split()
    assert all(len(line) <= WIDTH for line in wrapped(text).split("\n"))
    assert wrapped(wrapped(text)) == wrapped(text)


@given(TEXTS)
def test_a_page_has_the_words_of_its_text_and_no_tag_of_it(text: str) -> None:
    page = html_of(text, "fr")
    assert page_words(page) == text.split()
    assert set(re.findall(r"<(/?\w+)", page)) <= set("html /html head /head meta body /body p /p br pre /pre".split())


def test_a_date_a_word_and_a_link_are_never_broken() -> None:
    link = "https://example.com/" + "a" * 90
    text = f"{'x' * 70} 1er\u00a0décembre 2026 {'y' * 65} 24 November 2026 {link} fin"
    assert wrapped(text).split("\n") == [
        "x" * 70,
        "1er\u00a0décembre 2026",
        "y" * 65,
        "24 November 2026",
        link,
        "fin",
    ]


def test_a_list_keeps_its_indent() -> None:
    assert wrapped("  " + "mot " * 25) == "  " + " ".join(["mot"] * 19) + "\n  " + " ".join(["mot"] * 6)


def test_lines_that_were_wrapped_are_one_paragraph_again() -> None:
    text = wrapped("mot " * 40 + "fin") + "\n\nIBAN : FR76\nRéférence : F-1"
    assert html_of(text, "fr").count("<br>") == 1
    assert f"<p>{'mot ' * 40}fin</p>" in html_of(text, "fr")
    assert "<p>IBAN : FR76<br>\nRéférence : F-1</p>" in html_of(text, "fr")


def test_an_item_of_a_list_never_joins_the_line_before() -> None:
    assert html_of("mot " * 19 + "fin\n- un\n– deux", "fr").count("<br>") == 2


def test_the_page_of_a_letters_text_has_its_paragraphs() -> None:
    wording = BY_NAME["fr-late_15-one"].wording
    made = html_of(wording.text, "fr")
    assert page_words(made) == page_words(wording.html)
    assert re.findall(r"<p>.*?</p>", made, re.DOTALL) == re.findall(r"<p>.*?</p>", wording.html, re.DOTALL)


def test_an_aligned_table_keeps_its_columns_in_the_page() -> None:
    made = html_of(BY_NAME["fr-late_7-several"].wording.text, "fr")
    block = re.search(r"<pre[^>]*>(.*?)</pre>", made, re.DOTALL)
    assert block
    assert block.group(1) in BY_NAME["fr-late_7-several"].wording.text


def test_a_web_address_becomes_a_link_without_the_point_after_it() -> None:
    assert '(<a href="https://pay.example/?a=1&amp;b">https://pay.example/?a=1&amp;b</a>).' in html_of(
        "(https://pay.example/?a=1&b).", "en"
    )
    assert "<a" not in html_of("javascript:alert(1) ftp://x", "en")


def test_a_typed_text_is_tidied() -> None:
    assert tidy("  Un  \r\n\r\n\r\n Deux.   Trois\n\n") == "  Un\n\nDeux. Trois\n"


def test_french_spaces_are_put_where_a_plain_one_was_typed() -> None:
    typed = "« Oui » : facture n° 7 ; M. Roux, Mme Roux ? 14:30, https://a.example/?b:c !"
    assert typeset(typed, "fr") == (
        "«\u00a0Oui\u00a0»\u00a0: facture n°\u00a07\u202f; M.\u00a0Roux, Mme\u00a0Roux\u202f? 14:30, "
        "https://a.example/?b:c\u202f!"
    )
    assert typeset(typed, "en") == typed


def test_a_table_is_aligned_with_its_figures_to_the_right() -> None:
    assert table(["No", "Day", "Sum"], [["A-1", "1 May", "5.00"], ["B", "12 May", "1,000.00"]], 1, ":") == (
        "No   Day          Sum\nA-1  1 May       5.00\nB    12 May  1,000.00"
    )


def test_a_table_too_wide_for_a_mail_names_its_cells_line_by_line() -> None:
    number = "F-2026-0000000000000000000132"
    titles = ["Facture", "Date", "Échéance", "Montant", "Solde"]
    rows = [[number, "30 septembre 2026", "30 octobre 2026", "1 240,00 €", "1 240,00 €"]]
    assert table(titles, rows, 2, " :") == (
        f"Facture : {number}\n"
        "  Date : 30 septembre 2026, Échéance : 30 octobre 2026\n"
        "  Montant : 1 240,00 €, Solde : 1 240,00 €"
    )
