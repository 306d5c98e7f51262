"""How English says a day. The names are the rules of bot.domain.dates; numbers stand as figures."""

from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} of? {month} => 4 December
{day} of? {month} ,? {year} => 4 December 2026
{wd} ,? the? {day} of? {month} => Friday 4 December
{wd} ,? the? {day} of? {month} ,? {year} => Friday 4 December 2026
{month} the? {day} => December 4
{month} the? {day} ,? {year} => December 4 2026
{wd} ,? {month} the? {day} => Friday December 4
{wd} ,? {month} the? {day} ,? {year} => Friday December 4 2026
    """,
    "day_range": """
{day} and|or|to|- the? {day2} of? {month} {year}? => 4 and 8 December
between|from the? {day} and|to the? {day2} of? {month} {year}? => between 4 and 8 December
{days} {month} {year}? => 4-8 December
{month} {days} => December 4-8
{month} {days} ,? {year} => December 4-8 2026
between|from {month} {day} and|to|- {day2} => between December 4 and 8
    """,
    "two_dates": """
between|from {day} {month} and|to {day2} {month2} {year}? => between 4 December and 8 January
between|from {month} {day} and|to {month2} {day2} {year}? => between December 4 and January 8
    """,
    "two_weekdays": """
between {wd} and {wd2} => between Friday and Saturday
{wd} or {wd2} => Friday or Saturday
    """,
    "numeric": """
{num} => 04/12/2026
{wd} ,? the? {num} => Friday 04/12/2026
    """,
    "day_only": """
{wd} ,? the? {day} => Friday 4
[the] {day} => the 4
    """,
    "day_only_range": """
between the? {day} and the? {day2} => between 4 and 8
[the] {day} or the? {day2} => the 4 or 8
    """,
    "day_next_month": """
{day} of next month => 4 of next month
{day} next month => 4 next month
    """,
    "day_this_month": """
{day} of this month => 4 of this month
{day} of the month => 4 of the month
{day} this month => 4 this month
    """,
    "weekday": """
{wd} => Friday
this coming? {wd} => this Friday
coming {wd} => coming Friday
{wd} this week => Friday this week
{wd} morning|afternoon|evening|night => Friday morning
{wd} coming => Friday coming
{wd} at the latest => Friday at the latest
cob|eod|cop on? {wd} => cob Friday
close of business on? {wd} => close of business Friday
end of the? day on? {wd} => end of day Friday
close|end of play on? {wd} => close of play Friday
    """,
    "weekday_next": """
next {wd} => next Friday
    """,
    "weekday_plus_1": """
{wd} week => Friday week
a week on {wd} => a week on Friday
week on {wd} => week on Friday
a week from {wd} => a week from Friday
{wd} after next => Friday after next
    """,
    "weekday_plus_2": """
2 weeks on {wd} => 2 weeks on Friday
{wd} fortnight => Friday fortnight
    """,
    "weekday_last": """
last {wd} => last Friday
{wd} last => Friday last
{wd} last week => Friday last week
    """,
    "weekday_next_week": """
{wd} of? next week => Friday next week
next week ,? on? {wd} => next week Friday
{wd} the following week => Friday the following week
    """,
    "today": """
today => today
tonight => tonight
this morning|afternoon|evening => this morning
end of the? day => end of day
eod|cob|cop today? => eod
close of business today? => close of business
close|end of play today? => close of play
just now => just now
right now => right now
later today => later today
as we speak => as we speak
over now => over now
    """,
    "now": """
now => now
immediately => immediately
straight|right away => straight away
upfront|up front => upfront front
    """,
    "tomorrow": """
tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tomoro => tomorrow
2 moro|morrow => 2 moro
tomorrow morning|afternoon|evening|night => tomorrow morning
    """,
    "day_after": """
the? day after tomorrow => day after tomorrow
    """,
    "yesterday": """
yesterday => yesterday
last night => last night
yesterday morning|afternoon|evening => yesterday morning
    """,
    "before_yesterday": """
the? day before yesterday => day before yesterday
    """,
    "in_days": """
[in|within] the? next? {n} days|day time? => in 3 days
{n} days from now|today => 3 days from now
{n} days|day time => 3 days time
[extra|another|additional|more] {n} days|day => extra 3 days
{n} more|extra days => 3 more days
    """,
    "in_working_days": """
[in|within] the? next? {n} working|business|banking days|day => in 3 working days
{n} working|business days from now|today => 3 working days from now
    """,
    "in_working_days_range": """
[in|within] {n} to|- {n2} working|business days => in 3 to 5 working days
[in|within] {span} working|business days => in 3-5 working days
    """,
    "in_days_range": """
[in|within] {n} to|or|- {n2} days => in 3 to 5 days
[in|within] {span} days => in 3-5 days
    """,
    "in_hours": """
[in|within] the? next? {n} hours|hour|hrs|h => in 3 hours
    """,
    "in_weeks": """
[in|within] the? next? {n} weeks|week time? => in 3 weeks
[in] about {n} weeks|week => in about 3 weeks
{n} weeks|week from now|today => 3 weeks from now
{n} weeks|week time => 3 weeks time
[extra|another|additional|more] {n} weeks|week => extra 3 weeks
{n} more|extra weeks => 3 more weeks
    """,
    "in_weeks_range": """
[in|within] {n} to|or|- {n2} weeks => in 3 to 5 weeks
[in|within] {span} weeks => in 3-5 weeks
    """,
    "in_months": """
[in|within] the? next? {n} months|month time? => in 3 months
{n} months|month from now|today => 3 months from now
    """,
    "in_14_days": """
[in|within] a? fortnight time? => in fortnight
a fortnight from now|today => a fortnight from now
    """,
    "weeks_ago": """
{n} weeks|week ago => 3 weeks ago
    """,
    "days_ago": """
{n} days|day ago => 3 days ago
    """,
    "months_ago": """
{n} months|month ago => 3 months ago
    """,
    "last_week": """
last week => last week
earlier this week => earlier this week
the other day => the other day
    """,
    "last_month": """
last month => last month
    """,
    "end_of_month": """
end of the|this? month => end of month
month end => month end
month's end => month's'end
eom => eom
last day of the month => last day of the month
    """,
    "end_of_next_month": """
end of next month => end of next month
end of the following month => end of the following month
next month end => next month end
    """,
    "end_of_named_month": """
end of? {month} {year}? => end December
{month} end => December end
last day of {month} => last day of December
    """,
    "mid_month": """
mid month => mid month
middle of the|this month => middle of the month
    """,
    "mid_next_month": """
middle of next month => middle of next month
mid next month => mid next month
    """,
    "mid_named_month": """
mid {month} {year}? => mid December
middle of {month} => middle of December
    """,
    "early_month": """
start|beginning of the month => start of the month
    """,
    "early_next_month": """
start|beginning of next month => start of next month
early next month => early next month
    """,
    "early_named_month": """
early in? {month} {year}? => early December
start|beginning of {month} => start of December
first few? days of {month} => first days of December
    """,
    "second_half_of_month": """
late in? {month} => late December
second half of {month} => second half of December
    """,
    "first_half_of_month": """
first half of {month} => first half of December
    """,
    "in_named_month": """
[in|during|by|sometime|for] {month} {year}? => in December
course of {month} => course of December
sometime in {month} => sometime in December
    """,
    "in_this_month": """
this month => this month
later this month => later this month
    """,
    "in_next_month": """
next month => next month
    """,
    "week_of_month": """
{n} st|nd|rd|th? week of|in {month} => 3 week of December
first week of|in {month} => first week of December
    """,
    "last_week_of_month": """
last week of|in {month} => last week of December
    """,
    "this_week": """
this week => this week
later this week => later this week
    """,
    "next_week": """
next week => next week
some time|sometime next week => some time next week
during next week => during next week
coming week => coming week
following week => following week
    """,
    "week_after_next": """
the? week after next => week after next
    """,
    "end_of_week": """
end of the|this? week => end of week
eow => eow
week end of this week => week end of this week
    """,
    "end_of_next_week": """
end of next week => end of next week
late next week => late next week
    """,
    "early_next_week": """
early next week => early next week
start|beginning|early of|part of? next week => start of next week
early in the new|next week => early in the new week
    """,
    "mid_next_week": """
middle of next week => middle of next week
mid next week => mid next week
    """,
    "week_number": """
week|wk no? {n} => week 3
{week} => w50
    """,
    "week_of_day": """
week commencing|beginning|starting|of {wd}? the? {day} of? {month}? {year}? => week commencing 4
week commencing|beginning|starting|of {month} {day} => week commencing December 4
w / c {wd}? the? {day} {month}? => w / c 4
    """,
    "weekend": """
this|the weekend => this weekend
    """,
    "end_of_quarter": """
end of the|this? quarter => end of quarter
quarter end => quarter end
eoq => eoq
    """,
    "end_of_year": """
end of the|this? year => end of year
year end => year end
eoy => eoy
end of {year} => end of 2026
    """,
    "same_day": """
that|same day => that day
that date => that date
    """,
    "due_date": """
due date => due date
at maturity => at maturity
when it falls|is due => when it falls due
    """,
    "terms": """
{n} days end of month => 3 days end of month
{n} day|days terms|net|eom => 3 day terms
net {n} => net 3
    """,
    "feast:12-25": """
christmas day? => christmas
xmas => xmas
    """,
    "feast:12-24": """
christmas eve => christmas eve
the holidays => the holidays
    """,
    "feast:12-26": """
boxing day => boxing day
    """,
    "feast:12-31": """
new year eve => new year eve
new year s eve => new year s'eve
new year => new year
    """,
    "feast:01-01": """
new year s day => new year s day
new year day => new year day
    """,
    "feast:02-14": """
valentine s? day => valentine day
    """,
    "feast:10-31": """
halloween => halloween
    """,
    "feast:07-04": """
independence day => independence day
4 th? of july => the 4th of July
    """,
    "thanksgiving": """
thanksgiving => thanksgiving
    """,
    "easter:0": """
easter => easter
    """,
    "easter:1": """
easter monday => Easter Monday
    """,
    "easter:-2": """
good friday => Good Friday
    """,
}

DATES = {rule: entries(text) for rule, text in _DATES.items()}
