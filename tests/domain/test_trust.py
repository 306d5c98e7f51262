"""Who a mail is from: what our own host says, which domains imitate others, and what no sender can talk us into."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.mime import parse_mail
from bot.domain.ledger import Contact
from bot.domain.mail import Mail
from bot.domain.matching import Match, MatchedBy
from bot.domain.trust import Doubt, Trust, in_order, judge
from bot.domain.trust.lookalike import is_free_mail, looks_like
from bot.domain.trust.results import Result, Verdict, aligned, read_results, verdict

HOST = "mx.brume.example"
PAUL = Contact(1, 1, "compta@moulin.example", "Paul Moulin")
CLAIRE = Contact(2, 1, "claire.martin@gmail.com", "Claire Martin")
THREAD = Match(1, MatchedBy.THREAD, known_sender=True)


def said(*values: str) -> Verdict:
    """What our host says of moulin.example, by its headers from the top."""
    return verdict([("authentication-results", value) for value in values], HOST, "moulin.example")


def judged(sender: str, *, name: str = "", match: Match = THREAD, **headers: str) -> Trust:
    """What is thought of a mail with this sender; headers are named as in Python."""
    written = [(key.replace("_", "-"), value) for key, value in headers.items()]
    written.append(("from", f'"{name}" <{sender}>' if name else sender))
    mail = Mail("<m@x>", sender, name, (), "Re", datetime(2026, 11, 17, tzinfo=UTC), "", headers=tuple(written))
    return judge(mail, match, [PAUL, CLAIRE], HOST, "atelier-brume.example")


# What our own host says


@pytest.mark.parametrize(
    "value",
    [
        f"{HOST}; dmarc=pass",
        f"{HOST}; dmarc=pass (p=reject dis=none) header.from=moulin.example",
        f"{HOST} 1; spf=pass smtp.mailfrom=moulin.example",
        f"{HOST}; spf=pass smtp.mailfrom=compta@mail.moulin.example; dkim=none",
        f"{HOST}; dkim=pass header.i=@moulin.example header.s=k1 header.b=abc=",
        f"{HOST}; dkim=fail header.d=moulin.example; dkim=pass header.d=moulin.example; spf=softfail",
        f"{HOST}; dmarc=bestguesspass header.from=moulin.example; spf=pass smtp.mailfrom=x@moulin.example",
        f"  {HOST.upper()}  (our (very own) host) 1 ;DMARC = Pass(well) header . from = MOULIN.example ;",
        f'"{HOST}"; dkim/1=pass reason="good; really (yes)" header.d="moulin.example"',
        f"{HOST}; dkim=pass header.d=moulin.example.",
        f"{HOST}; spf=pass smtp.mailfrom=bounce+ines=atelier-brume.example@moulin.example",
    ],
)
def test_our_host_vouches_for_the_sender(value: str) -> None:
    assert said(value) is Verdict.VOUCHED


@pytest.mark.parametrize(
    "value",
    [
        f"{HOST}; dmarc=fail header.from=moulin.example; spf=pass smtp.mailfrom=moulin.example",
        f"{HOST}; dmarc=pass header.from=moulin.example; dmarc=fail header.from=moulin.example",
        f"{HOST}; spf=fail smtp.mailfrom=moulin.example; dkim=none",
        f"{HOST}; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example",
        f"{HOST}; spf=pass smtp.mailfrom=x@notmoulin.example",
        f"{HOST}; spf=pass smtp.mailfrom=moulin.example@evil.example",
        f"{HOST}; spf=pass smtp.mailfrom=moulin.example.evil.example",
        f'{HOST}; spf=pass smtp.mailfrom="x; dmarc=pass"@evil.example',
        f'{HOST}; spf=pass (hello; dmarc=pass \\) header.d=moulin.example) smtp.mailfrom="a(b"@evil.example',
        f"{HOST}; dmarc=pass header.from=evil.example; spf=none",
        f"{HOST}; dkim=pass header.d=example; spf=pass smtp.helo=moulin.example",
        f"{HOST}; spf=none; dkim=temperror; dmarc=none",
        f"{HOST}; dkim=pass",
    ],
)
def test_our_host_denies_the_sender(value: str) -> None:
    assert said(value) is Verdict.DENIED


@pytest.mark.parametrize(
    "value",
    [
        "",
        ";",
        f"{HOST}; none",
        f"{HOST}",
        f"{HOST}; dmarc=none",
        f"{HOST}; auth=pass smtp.auth=ines; iprev=pass policy.iprev=192.0.2.1",
        f"{HOST} 2; dmarc=pass",
        f"{HOST} one; dmarc=pass",
        f"{HOST}.evil.example; dmarc=pass",
        f"evil.{HOST}; dmarc=pass",
        f"{HOST}; dmarc=pass (never closed",
        f'{HOST}; dmarc=pass "never closed',
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=moulin.example; dmarc=pass header.from=moulin.example",
        f"{HOST} dmarc=pass",
    ],
)
def test_our_host_says_nothing_that_counts(value: str) -> None:
    assert said(value) is Verdict.SILENT


def test_only_the_topmost_header_counts_and_only_when_it_is_ours() -> None:
    fine, bad, foreign = f"{HOST}; dmarc=pass", f"{HOST}; dmarc=fail", "mx.evil.example; dmarc=pass"
    assert said(fine, bad) is Verdict.VOUCHED
    assert said(bad, fine) is Verdict.DENIED, "what stands below came with the mail"
    assert said(foreign, fine) is said(foreign, bad) is Verdict.SILENT
    assert said() is Verdict.SILENT


def test_nobody_is_believed_where_our_host_is_not_known() -> None:
    for authserv, domain in (("", "moulin.example"), (HOST, "")):
        assert verdict([("authentication-results", "; dmarc=pass")], authserv, domain) is Verdict.SILENT
        assert verdict([("authentication-results", f"{HOST}; dmarc=pass")], authserv, domain) is Verdict.SILENT


def test_a_header_with_every_comment_that_the_rules_allow_is_read() -> None:
    value = (
        "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail"
        " policy (A dot can go here) . (like that) expired (this surprised me) = (as I wanted to see it) 1362471462"
    )
    assert read_results(value) == ("foo.example.net", (Result("dkim", "fail", (("policy.expired", "1362471462"),)),))


def test_a_folded_header_is_read_and_an_encoded_word_in_it_is_not_decoded() -> None:
    raw = (
        f"Authentication-Results: {HOST};\r\n\tspf=pass\r\n smtp.mailfrom=%s;\r\n\tdkim=none\r\n"
        "From: compta@moulin.example\r\n\r\nBonjour\r\n"
    )
    arrived = datetime(2026, 11, 17, tzinfo=UTC)

    def told(mailfrom: str) -> Verdict:
        return verdict(parse_mail((raw % mailfrom).encode(), arrived).headers, HOST, "moulin.example")

    assert told("x@moulin.example") is Verdict.VOUCHED
    assert told("=?utf-8?q?x=3B_dmarc=3Dpass=3B?=@evil.example") is Verdict.DENIED


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("moulin.example", "Moulin.Example.", True),
        ("mail.moulin.example", "moulin.example", True),
        ("moulin.example", "a.b.moulin.example", True),
        ("notmoulin.example", "moulin.example", False),
        ("moulin.example", "verger.example", False),
        ("example", "moulin.example", False),
        ("", "moulin.example", False),
        ("müller.example", "xn--mller-kva.example", True),
    ],
)
def test_two_domains_are_of_one_house_when_one_is_below_the_other(one: str, other: str, *, same: bool) -> None:
    assert aligned(one, other) is aligned(other, one) is same


# Look-alikes


@pytest.mark.parametrize(
    ("domain", "known"),
    [
        ("dup0nt.fr", "dupont.fr"),
        ("moul1n.example", "moulin.example"),
        ("moulln.example", "moulin.example"),
        ("rnoulin.example", "moulin.example"),
        ("vvagner.de", "wagner.de"),
        ("dup\N{CYRILLIC SMALL LETTER O}nt.fr", "dupont.fr"),
        ("m\N{GREEK SMALL LETTER OMICRON}ulin.example", "moulin.example"),
        ("xn--mulin-jua.example", "moulin.example"),
        ("moûlin.example", "moulin.example"),
        ("dupnot.fr", "dupont.fr"),
        ("dupond.fr", "dupont.fr"),
        ("dupontt.fr", "dupont.fr"),
        ("tisage-vail.fr", "tissage-vial.fr"),
        ("tissagevial.fr", "tissage-vial.fr"),
        ("du-pont.fr", "dupont.fr"),
        ("dupont.com", "dupont.fr"),
        ("dupont.co.uk", "dupont.fr"),
        ("compta.dupont.eu", "dupont.fr"),
        ("dupont-compta.fr", "dupont.fr"),
        ("paiement-dupont.fr", "dupont.fr"),
        ("dupontpaiement.fr", "dupont.fr"),
        ("dupont-fr.com", "dupont.fr"),
        ("dup0nt-compta.fr", "dupont.fr"),
        ("sg-compta.fr", "sg.fr"),
        ("dupont.fr.evil.example", "dupont.fr"),
        ("compta.dupont.fr.evil.example", "dupont.fr"),
        ("atelier-brurne.example", "atelier-brume.example"),
        ("gmai1.com", "gmail.com"),
        ("gmail.com.evil.example", "gmail.com"),
    ],
)
def test_an_imitation_is_seen(domain: str, known: str) -> None:
    assert looks_like(domain, known)


@pytest.mark.parametrize(
    ("domain", "known"),
    [
        ("dupont.fr", "dupont.fr"),
        ("DUPONT.fr.", "dupont.fr"),
        ("compta.dupont.fr", "dupont.fr"),
        ("dupont.fr", "mail.dupont.fr"),
        ("gmail.fr", "gmail.com"),
        ("outlook.fr", "outlook.com"),
        ("hotmail.com", "gmail.com"),
        ("wanadoo.fr", "orange.fr"),
        ("gmail.com", "dupont.fr"),
        ("free.fr", "fred.fr"),
        ("verger.example", "moulin.example"),
        ("petri.fr", "petit.fr"),
        ("paul.fr", "pavl.fr"),
        ("sg-auto.fr", "sg.fr"),
        ("dupont.zendesk.com", "dupont.fr"),
        ("orange-business.com", "orange.fr"),
        ("localhost", "moulin.example"),
        ("", "moulin.example"),
        ("moulin.example", ""),
        ("xn--\N{SNOWMAN}.example", "moulin.example"),
        ("xn--99999999.example", "moulin.example"),
    ],
)
def test_what_is_only_another_domain_raises_no_alarm(domain: str, known: str) -> None:
    assert not looks_like(domain, known)


def test_free_mail_is_known_by_its_name_whatever_its_country() -> None:
    assert all(map(is_free_mail, ("gmail.com", "outlook.co.uk", "mail.yahoo.fr", "orange.fr")))
    assert not any(map(is_free_mail, ("gmail.dupont.fr", "orange-business.com", "moulin.example", "gmail", "")))


# The sender as a whole


@pytest.mark.parametrize(
    ("sender", "name", "warnings"),
    [
        ("compta@moulin.example", "", []),
        ("COMPTA@Moulin.example", "Quelqu'un d'autre", []),
        ("direction@moulin.example", "Paul Moulin", [Doubt.UNKNOWN_SENDER]),
        ("paul@verger.example", "", [Doubt.UNKNOWN_SENDER]),
        ("compta@moulin-compta.example", "", [Doubt.UNKNOWN_SENDER, Doubt.LOOKALIKE_DOMAIN]),
        ("ines@atelier-brurne.example", "", [Doubt.UNKNOWN_SENDER, Doubt.LOOKALIKE_DOMAIN]),
        ("ines@atelier-brume.example", "", [Doubt.UNKNOWN_SENDER]),
        ("paul@verger.example", "MOULIN, Paul", [Doubt.UNKNOWN_SENDER, Doubt.LOOKALIKE_DOMAIN]),
        ("x@verger.example", "Pаul Mоulin", [Doubt.UNKNOWN_SENDER, Doubt.LOOKALIKE_DOMAIN]),
        ("x@verger.example", "compta@moulin.example", [Doubt.UNKNOWN_SENDER, Doubt.LOOKALIKE_DOMAIN]),
        ("x@verger.example", "Paul", [Doubt.UNKNOWN_SENDER]),
        ("claire.m@gmail.com", "Claire Martin", [Doubt.UNKNOWN_SENDER, Doubt.LOOKALIKE_DOMAIN]),
        ("quelqu.un@gmail.com", "Luc Petit", [Doubt.UNKNOWN_SENDER]),
        ("", "", [Doubt.UNKNOWN_SENDER, Doubt.TWO_SENDERS]),
    ],
)
def test_a_sender_is_known_or_warned_of(sender: str, name: str, warnings: list[Doubt]) -> None:
    assert judged(sender, name=name) == Trust(tuple(warnings), authenticated=False)


@pytest.mark.parametrize(
    ("header", "several"),
    [
        ("compta@moulin.example", False),
        ('"x@evil.example" <compta@moulin.example>', False),
        ("compta@moulin.example (Paul <x@evil.example>)", False),
        ("compta@moulin.example <COMPTA@moulin.example>", False),
        ("compta@moulin.example <x@evil.example>", True),
        ("<compta@moulin.example> <x@evil.example>", True),
        ("compta@moulin.example; x@evil.example", True),
        ("compta@moulin.example, x@evil.example", True),
    ],
)
def test_a_from_that_mail_programs_read_in_two_ways_has_two_senders(header: str, *, several: bool) -> None:
    mail = parse_mail(
        f"From: {header}\r\nAuthentication-Results: {HOST}; dmarc=pass\r\n\r\nx".encode(), datetime.now(UTC)
    )
    trust = judge(mail, THREAD, [PAUL], HOST, "atelier-brume.example")
    assert (Doubt.TWO_SENDERS in trust.warnings) is several
    assert trust.authenticated is not several


@pytest.mark.parametrize(
    ("reply_to", "elsewhere"),
    [
        ("", False),
        ("compta@moulin.example", False),
        ("Paul <paul@mail.moulin.example>", False),
        ("claire.martin@gmail.com", False),
        ("autre@gmail.com", True),
        ("compta@moulin-compta.example", True),
        ("compta@moulin.example, x@evil.example", True),
    ],
)
def test_an_answer_that_would_go_elsewhere_is_warned_of(reply_to: str, *, elsewhere: bool) -> None:
    trust = judged("compta@moulin.example", reply_to=reply_to)
    assert (trust.warnings == (Doubt.REPLY_TO_ELSEWHERE,)) is elsewhere


def test_a_known_sender_whom_our_host_denies_is_a_forgery() -> None:
    results = f"{HOST}; dmarc=fail header.from=moulin.example"
    assert judged("compta@moulin.example", authentication_results=results).warnings == (Doubt.FORGED_SENDER,)
    assert judged("compta@moulin.example", authentication_results=f"{HOST}; dmarc=pass").authenticated


def test_a_stranger_of_nobody_in_particular_is_not_told_to_be_unknown() -> None:
    nobody = Match(None, MatchedBy.NOTHING, known_sender=False)
    assert judged("x@verger.example", match=nobody).warnings == ()
    assert judged("x@moulin-compta.example", match=nobody).warnings == (Doubt.LOOKALIKE_DOMAIN,)


def test_warnings_are_told_in_one_order_and_once() -> None:
    assert in_order(["other", "bot_order", "forged_sender", "bank_change", "forged_sender"]) == (
        "forged_sender",
        "bank_change",
        "bot_order",
    )
    assert [doubt.value for doubt in Doubt] == list(in_order(reversed([doubt.value for doubt in Doubt])))


# Whatever a stranger wrote


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=80))
def test_nothing_that_is_written_raises(value: str, sender: str, name: str) -> None:
    judged(sender, name=name, authentication_results=f"{HOST}; {value}", reply_to=value)
    read_results(value)
    looks_like(value, "moulin.example")
    looks_like("moulin.example", value)


HOSTILE = ["(", ")", '"', "\\", ";", "=", " ", " =", ". ", "a", "a@", "xn--", "-", "rn", "a.", "dkim=pass ", "(\\"]


@pytest.mark.parametrize("unit", HOSTILE)
def test_no_header_stalls_us(unit: str) -> None:
    long = unit * (60_000 // len(unit))
    start = time.process_time()
    judged(f"x@{long}", name=long, authentication_results=f"{HOST}; {long}", reply_to=long)
    read_results(long)
    looks_like(long, "moulin.example")
    assert time.process_time() - start < 1
