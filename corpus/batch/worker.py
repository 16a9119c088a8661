"""What a worker process runs: batches of raw records in on standard input, one result after the other out.

Both ways are a row of pickles. The worker says READY once it can work, and sends each result as soon as there is one,
so that whoever waits for it knows what it was busy with if it dies.
"""
from __future__ import annotations

import gc
import os
import pickle
import sys

from .work import Work

READY = "ready"


def main() -> None:
    """Works off batches until standard input ends, or nobody takes the results any more."""
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing else that prints can get among the results
    batches = sys.stdin.buffer
    gc.set_threshold(10_000, 20, 100)  # records hold no circles; to look for them as often as usual costs a tenth
    try:
        work = Work(*pickle.load(batches))
        _send(READY, results)
        while True:
            for item in pickle.load(batches):
                _send(work(item), results)
    except (EOFError, pickle.UnpicklingError):  # the end, or the other side died amid a batch
        pass
    except BrokenPipeError:
        os._exit(0)


def _send(result: object, results) -> None:
    pickle.dump(result, results, pickle.HIGHEST_PROTOCOL)
    results.flush()
