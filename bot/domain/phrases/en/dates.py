"""How English says a day or a stretch of days. The names are the rules of bot.domain.dates; numbers are figures."""

from bot.domain.phrases.en.feasts import FEASTS
from bot.domain.phrases.en.periods import PERIODS
from bot.domain.phrases.lexicon import entries

_DATES = {
    "day_month": """
{day} day? of? {month} => 4 December
{day} of? {month} ,? {year} => 4 December 2026
{day} {month} ,? {yy} => 4 December 26
{wd} ,? the? {day} of? {month} => Friday 4 December
{wd} ,? the? {day} of? {month} ,? {year} => Friday 4 December 2026
{month} the? {day} => December 4
{month} the? {day} ,? {year} => December 4 2026
{wd} ,? {month} the? {day} => Friday December 4
{wd} ,? {month} the? {day} ,? {year} => Friday December 4 2026
{day} of? {month} next|coming => 4 December next
    """,
    "day_month_last": """
{day} of? {month} last|gone => 4 December last
last {month} {day} => last December 4
    """,
    "day_month_next_year": """
{day} of? {month} next year => 4 December next year
{month} {day} next year => December 4 next year
    """,
    "day_range": """
{day} or|to|- the? {day2} of? {month} {year}? => 4 to 8 December
between|from the? {day} and|to the? {day2} of? {month} {year}? => between 4 and 8 December
{days} {month} {year}? => 4-8 December
{month} {day} or|to|- {day2} => December 4 to 8
{month} {days} => December 4-8
{month} {days} ,? {year} => December 4-8 2026
between|from {month} {day} and|to|- {day2} => between December 4 and 8
    """,
    "days": """
{list} of? {month} {year}? => 4th, 11th and 18th December
{month} the? {list} => December 4, 11 and 18
[the|on] {list} => the 4th and the 18th
    """,
    "two_dates": """
between|from {day} {month} and|to {day2} {month2} {year}? => between 4 December and 8 January
between|from {month} {day} and|to {month2} {day2} {year}? => between December 4 and January 8
    """,
    "two_weekdays": """
between {wd} and {wd2} => between Friday and Saturday
{wd} or {wd2} => Friday or Saturday
    """,
    "no_day": """
from? {wd} to|till|until|thru|through|- {wd2} ,? from? {hour} => Monday to Friday 9 am
from? {wd} to|till|until|thru|through|- {wd2} {days} => Monday to Friday 9-5
mon|@w0 @w4 => Mon-Fri
open|hours|monitored|available|staffed :? from? {wd} to|till|until|thru|through|- {wd2} => hours: Monday to Friday
a|an|another {wd} => another Monday
    """,
    "greeting": """
have|enjoy a|your|the? nice|good|great|lovely|wonderful|pleasant|fab? rest? of? your|the?
    weekend|week+end|week|day|evening
    => have a good weekend
good|lovely morning|afternoon|evening|weekend => good morning
happy monday|friday => happy Friday
happy new+year|easter|christmas|holidays|thanksgiving => happy new year
merry christmas => merry Christmas
season's greetings => season's greetings
rain|rainy|judgment|judgement day => rainy day
    """,
    "numeric": """
{num} => 04/12/2026
{wd} ,? the? {num} => Friday 04/12/2026
    """,
    "day_only": """
{wd} ,? the? {day} => Friday 4
[the] {dayth} => the 4th
[the|on|by] {day} inst|instant => the 4th inst
[on|by|for|before|until|till|from|coming|due|dated] {dayth} => on 7th
{wd} ,? {dayth} => Friday 4th
{day} of the? month => 4 of the month
    """,
    "day_alone": """
[the] {day} => the 4
    """,
    "day_only_range": """
between the? {day} and the? {day2} => between 4 and 8
[the] {day} or|to the? {day2} => the 4 or 8
    """,
    "day_next_month": """
{day} of|in? next month => 4 of next month
{day} proximo|prox => 4th prox
    """,
    "day_this_month": """
{day} of|in? this month => 4 of this month
    """,
    "day_last_month": """
{day} of|in? last month => 4 of last month
{day} ultimo|ult => 4th ult
    """,
    "weekday": """
{wd} => Friday
this coming? {wd} => this Friday
coming|upcoming {wd} => coming Friday
{wd} of? this week => Friday this week
this week ,? on? {wd} => this week Friday
{wd} coming|itself => Friday coming
{wd} at the latest => Friday at the latest
{wd} latest => Friday latest
cob|eod|cop on? {wd} => cob Friday
close of business|play on? {wd} => close of business Friday
end of the? day|play|business on? {wd} => end of day Friday
close|end of play on? {wd} => close of play Friday
noon|midday|lunchtime|lunch|midnight on? {wd} => noon on Friday
12 noon on? {wd} => 12 noon Friday
first thing on? {wd} => first thing Friday
{hour} on? {wd} => 7 am Monday
    """,
    "weekday_next": """
next|nxt {wd} => next Friday
{wd} next => Friday next
    """,
    "weekday_plus_1": """
{wd} week => Friday week
next {wd} week => next Friday week
a? week on|this? {wd} => a week on Friday
a week from {wd} => a week from Friday
{wd} after next => Friday after next
    """,
    "weekday_plus_2": """
fortnight on|from|this? {wd} => fortnight on Friday
{wd} fortnight => Friday fortnight
    """,
    "weekday_plus": """
{n} weeks|week on|from|this {wd} => 2 weeks on Friday
{n} weeks {wd} => 2 weeks Friday
    """,
    "weekday_last": """
last {wd} => last Friday
{wd} last|gone|past => Friday last
{wd} just gone => Friday just gone
this? past {wd} => this past Friday
{wd} last week => Friday last week
    """,
    "weekday_next_week": """
{wd} of? next|nxt|coming week => Friday next week
next|nxt week ,? on? {wd} => next week Friday
    """,
    "weekday_week_after_next": """
{wd} of? the? week after next => Friday the week after next
    """,
    "overnight": """
overnight => overnight
in the morning => in the morning
    """,
    "today": """
today|2day|tday => today
today itself => today itself
tonight|tonite|2nite|2night|tnite => tonight
2 nite|night|day => 2 nite
this very? morning|afternoon|evening|lunchtime|aft|arvo|day => this morning
end of the? day => end of day
eod|cob|cop today? => eod
close of business|play today? => close of business
close|end of play today? => close of play
just now => just now
right now => right now
later today => later today
as we speak => as we speak
as i type|write => as I type
over now => over now
within the next? hour|hours => within the hour
in {n} mins|min|minutes|minute => in 10 minutes
in a sec|second|moment|bit => in a sec
in the next? hour => in the next hour
in an hour => in an hour
this minute|instant => this minute
same day today => same day today
noon|midday|first+thing|{hour} today => noon today
    """,
    "part_of_today": """
[by|before|at] noon|midday|lunch|lunchtime|midnight => by noon
by evening|close => by evening
    """,
    "part_of_day": """
morning|afternoon|evening|night|lunchtime|noon|midday|mornin|nite|midnight|am|pm|eod|cob|itself|latest => noon
before|by|at|around|about|after|until noon|midday|lunch|lunchtime|midnight|close|opening => by noon
at|around|about {clock} => at 10
before|by|from|until|after {hour} => before 4pm
{hour} sharp? => 4 pm
first thing|half => first thing
in the morning|afternoon|evening => in the morning
between|from {clock} and|to|- {clock} => between 9 and 11
- ish => - ish
ish => ish
at the latest => at the latest
    """,
    "moments_ago": """
{n} hours|hour|hrs|minutes|minute|mins|min|secs|sec|moments|moment ago => an hour ago
moments ago => moments ago
a few|couple minutes|hours|moments ago => a few minutes ago
    """,
    "now": """
now => now
immediately => immediately
straight|right away => straight away
upfront|up front => upfront front
    """,
    "tomorrow": """
tomorrow|tmrw|tmr|tmw|tomorow|tommorow|tommorrow|tomorro|tomoro|tomorrw|tomrrow|tomorrows => tomorrow
tomoz|tomo => tomoz
2 moro|morrow|mrw|mro|mrow => 2 moro
the morrow => the morrow
first|1 thing tomorrow|in+the+morning => first thing tomorrow
close of business|play tomorrow => close of business tomorrow
end of the? day|business tomorrow => end of day tomorrow
by+close|eod|cob of? business? tomorrow => eod tomorrow
noon|midday|opening+time|close|cob|eod|{hour} tomorrow => noon tomorrow
[at] {clock} tomorrow => at nine tomorrow
    """,
    "day_after": """
the? day after tomorrow => day after tomorrow
overmorrow => overmorrow
    """,
    "yesterday": """
yesterday => yesterday
last night => last night
    """,
    "before_yesterday": """
the? day before yesterday => day before yesterday
    """,
    "in_days": """
[in|within|inside] a? the? next? coming? {n} of? more? calendar? days|day time? => in 3 days
{n} days|day from now|today => 3 days from now
{n} days|day time => 3 days time
[extra|another|additional|more|further] {n} days|day => extra 3 days
{n} more|extra|additional|further days|day => 3 more days
[give+me|give+us|give+it|grant+us|grant+me|allow+us|allow+me|need|extension+of] another? {n} of? days|day
    => give me 3 days
    """,
    "in_working_days": """
[in|within|inside] the? next? coming? {n} working|business|banking|bank|work|clear days|day => in 3 working days
{n} working|business|banking days|day from now|today => 3 working days from now
[another|additional|further|extra|give+me|give+us|give+it|grant+us|grant+me|allow+us|allow+me|need|extension+of]
    {n} working|business|banking|bank days|day => give me 3 business days
[next] working|business|banking|bank day => next working day
    """,
    "in_working_days_range": """
[in|within] {n} to|-|or {n2} working|business|banking days => in 3 to 5 working days
[in|within] {span} working|business|banking days => in 3-5 working days
d|t + {n} => D + 2
    """,
    "in_days_range": """
[in|within] {n} to|or|- {n2} days => in 3 to 5 days
[in|within] {span} days => in 3-5 days
    """,
    "in_a_day_or_two": """
[in|within] a the? next? day or 2|so => in a day or two
[in|within] the next day or 2 => in the next day or two
    """,
    "in_working_hours": """
[in|within] {n} working|business hours => within 48 working hours
    """,
    "in_hours": """
[in|within|inside] the? next? {n} hours|hour|hrs|hr|h => in 3 hours
    """,
    "in_weeks": """
[in|within|inside] a? the? next? {n} of? more? weeks|week|wks|wk time? => in 3 weeks
[in] about|around {n} weeks|week => in about 3 weeks
{n} weeks|week|wks|wk from now|today => 3 weeks from now
{n} weeks|week time => 3 weeks time
{n} weeks|week today => a week today
today week => today week
[extra|another|additional|more|further] {n} weeks|week => extra 3 weeks
{n} more|extra|additional|further weeks|week => 3 more weeks
[give+me|give+us|give+it|grant+us|grant+me|allow+us|allow+me|need|extension+of] another? {n} of? weeks|week
    => give me 3 weeks
    """,
    "in_weeks_from_tomorrow": """
{n} weeks|week tomorrow => a week tomorrow
{n} weeks|week from tomorrow => a week from tomorrow
tomorrow week => tomorrow week
    """,
    "in_weeks_range": """
[in|within] {n} to|or|- {n2} weeks => in 3 to 5 weeks
[in|within] {span} weeks => in 3-5 weeks
    """,
    "in_months": """
[in|within] a? the? next? {n} of? months|month time? => in 3 months
{n} months|month from now|today => 3 months from now
{n} months|month today => a month today
    """,
    "several:in_days": """
[in|at|within] {list} days => in 30, 60 and 90 days
{list} days from now|today => 30, 60 and 90 days from now
    """,
    "in_14_days": """
[in|within] a|the? next? fortnight time? => in fortnight
a? fortnight from now|today => a fortnight from now
fortnight today => fortnight today
today fortnight => today fortnight
[another|extra] fortnight => another fortnight
    """,
    "in_15_days": """
fortnight tomorrow => fortnight tomorrow
    """,
    "weeks_ago": """
{n} weeks|week ago => 3 weeks ago
fortnight ago => fortnight ago
    """,
    "days_ago": """
{n} days|day ago|back => 3 days ago
    """,
    "months_ago": """
{n} months|month|years|year ago|back => 3 months ago
    """,
    "then:in_days": """
the next|following day => the following day
next day => next day
{n} days|day later|afterwards|thereafter => 2 days later
    """,
    "after:in_days": """
{n} days|day after|following => 2 days after
the day after => the day after
day after => day after
    """,
    "after:days_before": """
{n} days|day before => 2 days before
{n} days|day prior to? => 2 days prior to
the day|eve before|of => the day before
day before => day before
    """,
    "then:in_weeks": """
{n} weeks|week later|afterwards|thereafter => 2 weeks later
the following week => the following week
    """,
    "after:in_weeks": """
{n} weeks|week after|following => 2 weeks after
the week after => the week after
    """,
    "after:weeks_before": """
{n} weeks|week before => 2 weeks before
    """,
    "then:in_14_days": """
fortnight later|after|afterwards => a fortnight later
    """,
    "then:in_months": """
{n} months|month later|afterwards|thereafter => a month later
the following month => the following month
    """,
    "after:in_months": """
{n} months|month after => a month after
the month after => the month after
    """,
    "then:weekday": """
the? following {wd} => the following Friday
{wd} following|after|thereafter => Friday following
    """,
    "then:weekday_before": """
the? previous|preceding {wd} => the previous Friday
{wd} before|previous => Friday before
    """,
    "then:end_of_next_month": """
end of the following month => end of the following month
    """,
    "same_day": """
that|same very? day => that day
on? the very day => on the very day
that date => that date
same date => same date
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
}

DATES = {rule: entries(text) for rule, text in _DATES.items()} | PERIODS | FEASTS
