"""How English says a week, a month, a quarter or a year, and a day of one."""

from bot.domain.phrases.lexicon import entries

_PERIODS = {
    "last_week": """
last week => last week
earlier this week => earlier this week
the other day => the other day
end|beginning|start of last week => end of last week
    """,
    "last_month": """
last month => last month
end|middle|beginning|start of last month => end of last month
last month end => last month end
    """,
    "end_of_month": """
end|last of the|this? month|mnth|mth => end of month
the? month end => month end
this month end => this month end
month's end => month's'end
eom => eom
last calendar? day of the|this|each|every? month => last day of the month
    """,
    "end_of_next_month": """
end of|nxt? next month => end of next month
next month end => next month end
last day of next month => last day of next month
    """,
    "end_of_named_month": """
end|close of? {month} => end December
end|close of? {month} ,? {year} => end of December 2026
{month} end => December end
last day of|in? {month} => last day of December
last day of|in? {month} ,? {year} => last day of December 2026
    """,
    "mid_month": """
mid month => mid month
mid of? this month => mid this month
middle of the|this month => middle of the month
    """,
    "mid_next_month": """
middle of next month => middle of next month
mid of? next month => mid next month
    """,
    "mid_named_month": """
mid of? {month} {year}? => mid December
middle of {month} => middle of December
    """,
    "early_month": """
start|beginning of the|this month => start of the month
early this month => early this month
    """,
    "early_next_month": """
start|beginning of next month => start of next month
early in? next month => early next month
first few? days of next month => first few days of next month
    """,
    "early_named_month": """
early in? {month} {year}? => early December
start|beginning of {month} => start of December
first few? days of {month} => first days of December
    """,
    "second_half_of_month": """
late in? {month} => late December
second|2 nd? half of {month} => second half of December
    """,
    "first_half_of_month": """
first|1 st? half of {month} => first half of December
    """,
    "first_half_of_next_month": """
first|1 st? half of next month => first half of next month
    """,
    "in_named_month": """
[in|during|by|sometime|for] {month} {year}? => in December
course of {month} => course of December
sometime in {month} => sometime in December
    """,
    "in_this_month": """
within|inside the month => within the month
this month => this month
later this month => later this month
    """,
    "in_next_month": """
next|nxt month => next month
coming month => coming month
    """,
    "first_of_month": """
first|1 st? of the|each|every? month => first of the month
first|1 st? day of the|each|every month => first day of the month
    """,
    "first_of_next_month": """
first|1 st? of next month => first of next month
first|1 st? day of next month => first day of next month
    """,
    "first_of_named_month": """
first day of {month} => first day of December
    """,
    "weekday_of_month": """
{nth} {wd} of|in the|this|each|every? month => first Monday of the month
    """,
    "weekday_of_next_month": """
{nth} {wd} of|in next month => first Monday of next month
    """,
    "weekday_of_named_month": """
{nth} {wd} of|in {month} {year}? => first Monday of December
    """,
    "last_weekday_of_month": """
last {wd} of|in the|this|each|every? month => last Friday of the month
    """,
    "last_weekday_of_next_month": """
last {wd} of|in next month => last Friday of next month
    """,
    "last_weekday_of_named_month": """
last {wd} of|in {month} {year}? => last Friday of December
    """,
    "working_day_of_month": """
{nth} working|business|banking|bank day of|in the|this? month => first working day of the month
    """,
    "working_day_of_next_month": """
{nth} working|business|banking|bank day of|in next month => first working day of next month
    """,
    "working_day_of_named_month": """
{nth} working|business|banking|bank day of|in {month} => first working day of December
    """,
    "last_working_day_of_month": """
last working|business|banking|bank day of|in the|this? month => last working day of the month
    """,
    "last_working_day_of_next_month": """
last working|business|banking|bank day of|in next month => last business day of next month
    """,
    "last_working_day_of_named_month": """
last working|business|banking|bank day of|in {month} => last banking day of July
    """,
    "week_of_month": """
{n} st|nd|rd|th? week of|in {month} => 3 week of December
{nth} week of|in {month} => second week of December
    """,
    "week_of_this_month": """
{nth} week of|in the|this? month => second week of the month
    """,
    "week_of_next_month": """
{nth} week of|in next month => first week of next month
    """,
    "last_week_of_month": """
last week of|in {month} => last week of December
    """,
    "this_week": """
this week => this week
later this week => later this week
within|inside the week => within the week
before|ahead+of the|this? weekend => before the weekend
    """,
    "early_week": """
early in the week => early in the week
start|beginning of the week => start of the week
    """,
    "mid_week": """
midweek => midweek
middle of the|this week => middle of the week
mid week => mid week
    """,
    "next_week": """
next|nxt week|wk => next week
some time|sometime next week => some time next week
during next week => during next week
coming|following week => coming week
    """,
    "week_after_next": """
the? week after next => week after next
    """,
    "end_of_week": """
end of the|this? week|wk => end of week
eow => eow
week end of this week => week end of this week
late|later in the|this week => late in the week
week's end => week's end
    """,
    "end_of_next_week": """
end of next|nxt|coming week|wk => end of next week
late next week => late next week
    """,
    "early_next_week": """
early next week => early next week
start|beginning|early of|part of? next week => start of next week
early in the new|next week => early in the new week
beginning|start of the? new week => beginning of the new week
    """,
    "mid_next_week": """
middle of next week => middle of next week
mid next week => mid next week
midweek next week => midweek next week
    """,
    "week_number": """
week|wk no? {n} => week 3
{week} => w50
calendar week {n} => calendar week 12
    """,
    "week_of_day": """
week commencing|beginning|starting|of {wd}? the? {day} of? {month}? {year}? => week commencing 4
week commencing|beginning|starting|of {month} {day} => week commencing December 4
w / c {wd}? the? {day} {month}? => w / c 4
    """,
    "weekend": """
this|the|over+the weekend|wknd => this weekend
    """,
    "end_of_quarter": """
end of the|this|current? quarter => end of quarter
quarter end => quarter end
last day of the|this? quarter => last day of the quarter
eoq => eoq
    """,
    "end_of_next_quarter": """
end of next quarter => end of next quarter
    """,
    "end_of_numbered_quarter": """
end of {quarter} {year}? => end of Q1
end of the? {nth} quarter {year}? => end of the first quarter
{quarter} end => Q1 end
    """,
    "early_numbered_quarter": """
early in? {quarter} {year}? => early Q1
start|beginning of {quarter} {year}? => start of Q1
    """,
    "in_numbered_quarter": """
[in|during|by|for] {quarter} {year}? => in Q1
[the] {nth} quarter => the first quarter
    """,
    "end_of_half_year": """
end of the half year => end of the half year
    """,
    "end_of_numbered_half_year": """
end of {half} {year}? => end of H1
    """,
    "end_of_year": """
end of the|this|calendar? year => end of year
the? year end => year end
last day of the|this? year => last day of the year
eoy => eoy
end of {year} => end of 2026
    """,
    "early_year": """
early {year} => early 2027
early|start|beginning in|of? next|the+new year => early next year
    """,
}

PERIODS = {rule: entries(text) for rule, text in _PERIODS.items()}
