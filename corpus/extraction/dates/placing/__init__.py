"""From what an expression says to its place in the calendar: `resolution`, with the `context` of the text so far.

`years` decides which year is meant, `days`, `periods` and `shifts` do the sums, `tense` and `habits` look at the sentence,
`lending` fills the ends of ranges and the items of lists from each other.
"""
