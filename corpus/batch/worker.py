"""What a worker process does: batches of raw records come in, one result after the other goes out.

Both ways are a row of pickles. The worker says READY once it can work, and sends each result as soon as there is one,
so that whoever waits for it knows what it was busy with if it dies.
"""
from __future__ import annotations

import gc
import os
import pickle
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

READY = "ready"


def main() -> None:
    """A program of its own: works on standard input and output; what to do comes first, as the arguments of Work."""
    gc.set_threshold(10_000, 20, 100)  # records hold no circles; to look for them as often as usual costs a tenth
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing else that prints can get among the results
    from .work import Work
    try:
        serve(sys.stdin.buffer, results, Work(*pickle.load(sys.stdin.buffer)))
    except (EOFError, pickle.UnpicklingError):  # the other side died before it had said anything
        pass


def serve(batches: BinaryIO, results: BinaryIO, work: Callable) -> None:
    """Work batches off until there are no more, or nobody takes the results."""
    try:
        _send(READY, results)
        while True:
            for item in pickle.load(batches):
                _send(work(item), results)
    except (EOFError, pickle.UnpicklingError):  # the end, or the other side died amid a batch
        pass
    except BrokenPipeError:
        os._exit(0)


def _send(result: object, results: BinaryIO) -> None:
    pickle.dump(result, results, pickle.HIGHEST_PROTOCOL)
    results.flush()
