"""The forms of what is disguised in a text (addresses, accounts, telephones, numbers) and of the days, which stay."""

import re

MAIL = re.compile(r"[^\s<>(),;:\"'@\[\]|*]{1,200}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}", re.IGNORECASE)
SITE = re.compile(
    r"(?<![\w.@-])(?:[\w-]{2,63}\.){1,4}(?:com|net|org|eu|fr|de|es|uk|be|ch|lu|at|it|nl|io|app|biz|info|example)(?![\w-])",
    re.IGNORECASE,
)
ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?:[ \u00a0\u202f]?[A-Z0-9]{4}){2,7}(?:[ \u00a0\u202f]?[A-Z0-9]{1,3})?\b")
HOST = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
DATE = r"\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d\d)(?!\d|[./-]\d)"
PHONE = re.compile(
    rf"(?<![\w/,.])(?!{DATE})(?:\+\d{{1,3}}[\d .()/\u00a0-]{{6,}}\d|0\d(?:[ .\u00a0-]?\d{{2}}){{4}}"
    r"|\(?0\d{2,5}\)?[ /-]{1,3}\d[\d -]{3,}\d|00\d{2}[\d .-]{7,}\d|\(?\d{3}\)?[ -]\d{3}-\d{4})(?!\d)"
)
DAYS = re.compile(
    rf"(?<![\d.,/-])(?:{DATE}|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}[./-]\d{{1,2}}|\d{{1,2}} ?[h:] ?\d\d)(?![\d/-])"
)
REPLY_CODE = re.compile(r"(?<![\d.])(?:[245]\d\d[ -])?[245]\.\d{1,3}\.\d{1,3}(?![\d.])")
CODE = re.compile(r"(?=[\w/-]{0,60}\d)[^\W_](?:\w|[-/](?=\w)){3,60}")
BARE = re.compile(
    r"(?<![\w.,])(?:\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+,\d\d|\d{3,}\.\d\d)(?![\w])(?!,\d)"
)
THOUSANDS = re.compile(r"(?<![\w.,])(\d{1,4}(?:[.,]\d{1,2})?) ?k(?!\w)", re.IGNORECASE)
RUN = re.compile(r"\d+")
OF_TIME = re.compile(
    r"\s?(?:jours?|days?|tage?n?|d[ií]as?|mois|months?|monate?n?|meses|semaines?|weeks?|wochen?|semanas?|h|heures?|hours?"
    r"|min|minutes?|%|°|ans?|years?|fois|times|raten)\b",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"\b(?:m\.|mm\.|mr?\.?|mrs\.?|ms\.?|mme|mlle|dr\.?|me|maître|monsieur|madame|mademoiselle|herrn?|frau|señora?|sra?\."
    r"|dear|hi|hello|hey|hallo|hola|bonjour|bonsoir|salut|chère?|liebe[rs]?)[ \u00a0]$",
    re.IGNORECASE,
)
GREETED = re.compile(
    r"\b(?:hi|hello|hey|hallo|hola|bonjour|bonsoir|salut|coucou|dear|cher|chère|cheers|thanks|thx|regards|merci|cdl?t"
    r"|cordialement|gruß|grüße|saludos),?[ \u00a0]$",
    re.IGNORECASE,
)
DAEMON = re.compile(r"mailer-?daemon|postmaster|mail-?daemon|mdaemon|no-?reply(?:-dsn)?|microsoftexchange")
