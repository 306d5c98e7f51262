"""Feasts and public holidays, as English names them. The names of the rules carry the day."""

from bot.domain.phrases.lexicon import entries

_FEASTS = {
    "feast:01-01": """
new year s day => new year s day
new year day => new year day
    """,
    "feast:02-14": """
valentine s? day => valentine day
valentines day => valentines day
    """,
    "feast:03-17": """
st|saint|paddy patrick|patricks s? day => St Patrick's Day
paddy|paddys s? day => Paddy's day
    """,
    "feast:03-01": """
st|saint david|davids s? day => St David's Day
    """,
    "feast:04-23": """
st|saint george|georges s? day => St George's Day
    """,
    "feast:06-19": """
juneteenth => Juneteenth
    """,
    "feast:07-01": """
canada day => Canada Day
    """,
    "feast:07-04": """
independence day => independence day
4 th? of july => the 4th of July
    """,
    "feast:10-31": """
halloween => halloween
hallowe en => Hallowe'en
    """,
    "feast:11-05": """
bonfire night => bonfire night
guy fawkes night|day? => Guy Fawkes night
    """,
    "feast:11-11": """
veterans|remembrance|armistice day => Veterans Day
veteran s day => Veteran's Day
    """,
    "feast:11-30": """
st|saint andrew|andrews s? day => St Andrew's Day
    """,
    "feast:12-24": """
christmas|xmas eve => christmas eve
the holidays => the holidays
    """,
    "feast:12-25": """
christmas|xmas day? => christmas
    """,
    "feast:12-26": """
boxing day => boxing day
st stephen|stephens s? day => St Stephen's Day
    """,
    "feast:12-31": """
new year|years eve => new year eve
new year s eve => new year s'eve
the? new year => new year
hogmanay => hogmanay
    """,
    "holiday:1,3,0": """
mlk day => MLK day
martin luther king day => Martin Luther King day
    """,
    "holiday:2,3,0": """
presidents day => Presidents Day
president|presidents s day => President's Day
    """,
    "holiday:5,1,0": """
early|first @m5 bank holiday => early May bank holiday
may|@m5 day bank holiday => May Day bank holiday
    """,
    "feast:05-01": """
may|@m5 day => May Day
    """,
    "holiday:5,-1,0": """
memorial day => Memorial Day
spring|late bank holiday => spring bank holiday
    """,
    "holiday:8,-1,0": """
august|summer bank holiday => August bank holiday
    """,
    "holiday:9,1,0": """
labor|labour day => Labor Day
    """,
    "holiday:10,2,0": """
columbus day => Columbus Day
indigenous peoples day => Indigenous Peoples Day
    """,
    "holiday:11,4,3": """
thanksgiving day? => thanksgiving
    """,
    "holiday:11,4,3,1": """
black friday => Black Friday
    """,
    "easter:-47": """
shrove tuesday => Shrove Tuesday
pancake day => Pancake Day
mardi gras => Mardi Gras
    """,
    "easter:-46": """
ash wednesday => Ash Wednesday
    """,
    "easter:-7": """
palm sunday => Palm Sunday
    """,
    "easter:-3": """
maundy thursday => Maundy Thursday
    """,
    "easter:-2": """
good friday => Good Friday
    """,
    "easter:0": """
easter sunday|day? => easter
    """,
    "easter:1": """
easter monday => Easter Monday
    """,
    "easter:39": """
ascension day? => Ascension Day
    """,
    "easter:49": """
whit|whitsun|pentecost sunday? => Whit Sunday
    """,
    "easter:50": """
whit monday => Whit Monday
    """,
    "easter:60": """
corpus christi => Corpus Christi
    """,
}

FEASTS = {rule: entries(text) for rule, text in _FEASTS.items()}
