"""Which reader a file is for, and which PDF belongs to which invoice."""

from datetime import date
from pathlib import Path

import pytest

from bot.adapters.documents import find_documents, read_invoices
from bot.usecases.importing import DOCUMENT_MAXIMUM, Home

TODAY = date(2026, 11, 17)
HOME = Home(name="Atelier Brume", siren="123456782")
SAMPLES = Path(__file__).parents[2] / "bot" / "sandbox" / "samples"


def found(folder: Path, name: str, *numbers: str) -> list[str]:
    """The numbers for which a file of that name, the only one, is found."""
    for old in folder.iterdir():
        old.unlink()
    (folder / name).write_bytes(b"%PDF-1.7\n")
    return sorted(find_documents(folder, numbers)[0])


def test_the_samples_are_found_but_the_one_left_out() -> None:
    numbers = ["F-2026-003", "F-2026-006", "F-2026-017", "F-2026-019"]
    documents, problems = find_documents(SAMPLES / "documents", numbers)
    assert sorted(documents) == ["F-2026-003", "F-2026-006", "F-2026-017"]
    assert problems == []
    assert documents["F-2026-003"].name == "F-2026-003.pdf"
    assert documents["F-2026-003"].content.startswith(b"%PDF-")


@pytest.mark.parametrize(
    "name",
    [
        "F-2026-01.pdf",
        "f-2026-01.PDF",
        "Facture F-2026-01.pdf",
        "facture-F-2026-01.pdf",
        "facture_F-2026-01_Dupont.pdf",
        "F-2026-01-Dupont-SARL.pdf",
        "Maison Dupont - F-2026-01 - novembre.pdf",
        "F_2026_01.pdf",
        "F-2026-01 (1).pdf",
        "2026-11-17 F-2026-01.pdf",
    ],
)
def test_a_number_that_stands_whole_in_a_name_is_found(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, name, "F-2026-01") == ["F-2026-01"]


@pytest.mark.parametrize(
    "name",
    [
        "F-2026-014.pdf",
        "FF-2026-01.pdf",
        "AF-2026-01.pdf",
        "X-F-2026-01.pdf",
        "F-2026-01-2.pdf",
        "F-2026-01.2.pdf",
        "F-2026-01-bis.pdf",
        "F-2026-01-A.pdf",
        "12F-2026-01.pdf",
        "Avoir F-2026-01.pdf",
        "F-2026-01 (annulée).pdf",
        "Relance F-2026-01.pdf",
        "F-2026-01.txt",
        ".F-2026-01.pdf",
    ],
)
def test_a_number_within_another_number_or_another_kind_of_paper_is_not(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, name, "F-2026-01") == []


def test_a_number_of_digits_alone_needs_to_stand_alone(tmp_path: Path) -> None:
    assert found(tmp_path, "Facture 014.pdf", "014") == ["014"]
    assert found(tmp_path, "014.pdf", "014") == ["014"]
    assert found(tmp_path, "F-2026-014.pdf", "014") == []
    assert found(tmp_path, "2026_014.pdf", "014") == []
    assert found(tmp_path, "2026 014.pdf", "014") == []
    assert found(tmp_path, "014 2026.pdf", "014") == []


def test_the_longer_of_two_numbers_is_taken(tmp_path: Path) -> None:
    assert found(tmp_path, "F-2026-014.pdf", "014", "2026-014", "F-2026-014", "F-2026") == ["F-2026-014"]


def test_a_slash_in_a_number_may_be_a_dash_in_a_name(tmp_path: Path) -> None:
    assert found(tmp_path, "2026-11-014.pdf", "2026/11/014") == ["2026/11/014"]
    assert found(tmp_path, "2026-11-014.pdf", "2026/11/014", "2026-11-014") == []


def test_accents_composed_or_not_are_one(tmp_path: Path) -> None:
    assert found(tmp_path, "Facture E\u0301-12.pdf", "\u00c9-12") == ["\u00c9-12"]


def test_a_name_with_two_numbers_belongs_to_none(tmp_path: Path) -> None:
    (tmp_path / "F-1 et F-2.pdf").write_bytes(b"%PDF-1.7\n")
    documents, problems = find_documents(tmp_path, ["F-1", "F-2"])
    assert documents == {}
    assert [(each.code.value, each.words) for each in problems] == [("document_for_several", "F-1 / F-2")]


def test_unfit_files_are_said_and_the_others_found(tmp_path: Path) -> None:
    (tmp_path / "F-1.pdf").write_bytes(b"%PDF-1.7\n" + b"x" * DOCUMENT_MAXIMUM)
    (tmp_path / "F-2.pdf").write_bytes(b"<html>")
    (tmp_path / "F-3.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "F-3 Dupont.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "other.pdf").write_bytes(b"")
    (tmp_path / "F-4.pdf").mkdir()
    documents, problems = find_documents(tmp_path, ["F-1", "F-2", "F-3", "F-4"])
    assert [document.name for document in documents.values()] == ["F-3.pdf"]
    assert {each.source: each.code.value for each in problems} == {
        "F-1.pdf": "document_too_large",
        "F-2.pdf": "document_no_pdf",
        "F-3 Dupont.pdf": "document_twice",
    }


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    documents, problems = find_documents(tmp_path / "nowhere", ["F-1"])
    assert documents == {}
    assert [each.code.value for each in problems] == ["file_unreadable"]
    assert find_documents(tmp_path, []) == ({}, [])
    assert find_documents(tmp_path, ["", "..."]) == ({}, [])


def test_the_reader_is_chosen_by_the_content(tmp_path: Path) -> None:
    for sample, count in (("factures.csv", 10), ("F-2026-014.pdf", 1)):
        copy = tmp_path / "anything.dat"
        copy.write_bytes((SAMPLES / sample).read_bytes())
        reading = read_invoices(copy, TODAY, HOME)
        assert (len(reading.rows), reading.rejections) == (count, ())
        assert {row.source for row in reading.rows} == {"anything.dat"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"<Invoice/>", "file_type_unknown"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><a/>", "file_type_unknown"),
        (b"PK\x03\x04....", "file_binary"),
        (b"%PDF-1.7 broken", "pdf_broken"),
        (b"x" * (DOCUMENT_MAXIMUM + 1), "file_too_large"),
    ],
)
def test_a_file_for_no_reader_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "factures.csv"
    path.write_bytes(content)
    reading = read_invoices(path, TODAY, HOME)
    assert [each.code.value for each in reading.rejections] == [code]
    assert reading.rejections[0].source == "factures.csv"


def test_a_file_that_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path):
        assert [each.code.value for each in read_invoices(path, TODAY, HOME).rejections] == ["file_unreadable"]
