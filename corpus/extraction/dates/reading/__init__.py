"""From words to what they say, a `Timex`: nothing here knows when the text was published.

`triggers` names the places; `series` reads what hangs together there (a range, a list) out of single `expressions`; these are
put together of `days`, `moments` (times of a day), `periods`, `edges` and `spans`, the finer ones of the finest: `digits`,
`weekdays`, `holidays`, `lunar_days`, `clock`, `months`, `years`, `eras`, `lengths`, `sets`.
"""
