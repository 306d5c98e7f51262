"""How English says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} of? {month}
{day} of? {month} ,? {year}
{wd} ,? the? {day} of? {month}
{wd} ,? the? {day} of? {month} ,? {year}
{month} the? {day}
{month} the? {day} ,? {year}
{wd} ,? {month} the? {day}
{wd} ,? {month} the? {day} ,? {year}
    """,
    "day_range": """
{day} and|or|to|- the? {day2} of? {month} {year}?
between|from the? {day} and|to the? {day2} of? {month} {year}?
{days} {month} {year}?
{month} {days}
{month} {days} ,? {year}
between|from {month} {day} and|to|- {day2}
    """,
    "two_dates": """
between|from {day} {month} and|to {day2} {month2} {year}?
between|from {month} {day} and|to {month2} {day2} {year}?
    """,
    "two_weekdays": """
between {wd} and {wd2}
{wd} or {wd2}
    """,
    "numeric": """
{num}
{wd} ,? the? {num}
    """,
    "day_only": """
{wd} ,? the? {day}
[the] {day}
    """,
    "day_only_range": """
between the? {day} and the? {day2}
[the] {day} or the? {day2}
    """,
    "day_next_month": """
{day} of next month
{day} next month
    """,
    "day_this_month": """
{day} of this month
{day} of the month
{day} this month
    """,
    "weekday": """
{wd}
this coming? {wd}
coming {wd}
{wd} this week
{wd} morning|afternoon|evening|night
{wd} coming
{wd} at the latest
cob|eod|cop on? {wd}
close of business on? {wd}
end of the? day on? {wd}
close|end of play on? {wd}
    """,
    "weekday_next": """
next {wd}
    """,
    "weekday_plus_1": """
{wd} week
a week on {wd}
week on {wd}
a week from {wd}
{wd} after next
    """,
    "weekday_plus_2": """
2 weeks on {wd}
{wd} fortnight
    """,
    "weekday_last": """
last {wd}
{wd} last
{wd} last week
    """,
    "weekday_next_week": """
{wd} of? next week
next week ,? on? {wd}
{wd} the following week
    """,
    "today": """
today
tonight
this morning|afternoon|evening
end of the? day
eod|cob|cop today?
close of business today?
close|end of play today?
just now
right now
later today
as we speak
over now
    """,
    "now": """
now
immediately
straight|right away
upfront|up front
    """,
    "tomorrow": """
tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tomoro ; 2 moro|morrow
tomorrow morning|afternoon|evening|night
    """,
    "day_after": """
the? day after tomorrow
    """,
    "yesterday": """
yesterday
last night
yesterday morning|afternoon|evening
    """,
    "before_yesterday": """
the? day before yesterday
    """,
    "in_days": """
[in|within] the? next? {n} days|day time?
{n} days from now|today
{n} days|day time
[extra|another|additional|more] {n} days|day
{n} more|extra days
    """,
    "in_working_days": """
[in|within] the? next? {n} working|business|banking days|day
{n} working|business days from now|today
    """,
    "in_working_days_range": """
[in|within] {n} to|- {n2} working|business days
[in|within] {span} working|business days
    """,
    "in_days_range": """
[in|within] {n} to|or|- {n2} days
[in|within] {span} days
    """,
    "in_hours": """
[in|within] the? next? {n} hours|hour|hrs|h
    """,
    "in_weeks": """
[in|within] the? next? {n} weeks|week time?
[in] about {n} weeks|week
{n} weeks|week from now|today
{n} weeks|week time
[extra|another|additional|more] {n} weeks|week
{n} more|extra weeks
    """,
    "in_weeks_range": """
[in|within] {n} to|or|- {n2} weeks
[in|within] {span} weeks
    """,
    "in_months": """
[in|within] the? next? {n} months|month time?
{n} months|month from now|today
    """,
    "in_14_days": """
[in|within] a? fortnight time?
a fortnight from now|today
    """,
    "weeks_ago": """
{n} weeks|week ago
    """,
    "days_ago": """
{n} days|day ago
    """,
    "months_ago": """
{n} months|month ago
    """,
    "last_week": """
last week
earlier this week
the other day
    """,
    "last_month": """
last month
    """,
    "end_of_month": """
end of the|this? month
month end
month's end
eom
last day of the month
    """,
    "end_of_next_month": """
end of next month
end of the following month
next month end
    """,
    "end_of_named_month": """
end of? {month} {year}?
{month} end
last day of {month}
    """,
    "mid_month": """
mid month
middle of the|this month
    """,
    "mid_next_month": """
middle of next month
mid next month
    """,
    "mid_named_month": """
mid {month} {year}?
middle of {month}
    """,
    "early_month": """
start|beginning of the month
    """,
    "early_next_month": """
start|beginning of next month
early next month
    """,
    "early_named_month": """
early in? {month} {year}?
start|beginning of {month}
first few? days of {month}
    """,
    "second_half_of_month": """
late in? {month}
second half of {month}
    """,
    "first_half_of_month": """
first half of {month}
    """,
    "in_named_month": """
[in|during|by|sometime|for] {month} {year}?
course of {month}
sometime in {month}
    """,
    "in_this_month": """
this month
later this month
    """,
    "in_next_month": """
next month
    """,
    "week_of_month": """
{n} st|nd|rd|th? week of|in {month}
first week of|in {month}
    """,
    "last_week_of_month": """
last week of|in {month}
    """,
    "this_week": """
this week
later this week
    """,
    "next_week": """
next week
some time|sometime next week
during next week
coming week
following week
    """,
    "week_after_next": """
the? week after next
    """,
    "end_of_week": """
end of the|this? week
eow
week end of this week
    """,
    "end_of_next_week": """
end of next week
late next week
    """,
    "early_next_week": """
early next week
start|beginning|early of|part of? next week
early in the new|next week
    """,
    "mid_next_week": """
middle of next week
mid next week
    """,
    "week_number": """
week|wk no? {n}
{week}
    """,
    "week_of_day": """
week commencing|beginning|starting|of {wd}? the? {day} of? {month}? {year}?
week commencing|beginning|starting|of {month} {day}
w / c {wd}? the? {day} {month}?
    """,
    "weekend": """
this|the weekend
    """,
    "end_of_quarter": """
end of the|this? quarter
quarter end
eoq
    """,
    "end_of_year": """
end of the|this? year
year end
eoy
end of {year}
    """,
    "same_day": """
that|same day
that date
    """,
    "due_date": """
due date
at maturity
when it falls|is due
    """,
    "terms": """
{n} days end of month
{n} day|days terms|net|eom
net {n}
    """,
    "feast:12-25": """
christmas day?
xmas
    """,
    "feast:12-24": """
christmas eve
the holidays
    """,
    "feast:12-26": """
boxing day
    """,
    "feast:12-31": """
new year eve
new year s eve
new year
    """,
    "feast:01-01": """
new year s day
new year day
    """,
    "feast:02-14": """
valentine s? day
    """,
    "feast:10-31": """
halloween
    """,
    "feast:07-04": """
independence day
4 th of july
    """,
    "thanksgiving": """
thanksgiving
    """,
    "easter:0": """
easter
    """,
    "easter:1": """
easter monday
    """,
    "easter:-2": """
good friday
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
