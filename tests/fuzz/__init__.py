"""Inputs that nobody would write but somebody will send, and what must hold for whatever comes of them.

    python3 -m tests.fuzz                         as many inputs as the tests try
    python3 -m tests.fuzz --long --count 20000    many; --seed tries others
    python3 -m tests.fuzz --replay 7:1234         input 1234 of seed 7 once more, written to standard output

`inputs` makes them, `checks` runs them through reading, extraction and writing, and says what is wrong with the result.
"""
