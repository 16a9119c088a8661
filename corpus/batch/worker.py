"""What a worker process does: batches of raw records come in, one result after the other goes out.

Both ways are a row of pickles. The worker says READY once it can work. A batch goes with whether its results may come
together, as is cheaper: each message wakes the process that waits for it, at the cost of one that works. Where they may
not, each is sent as soon as it is there, so that whoever waits knows what the worker was busy with if it dies.
"""
from __future__ import annotations

import gc
import os
import pickle
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

READY = "ready"

TOGETHER = 0.1
"""Seconds after which results are sent, however many more are to come."""


def main() -> None:
    """A program of its own: works on standard input and output; what to do comes first, as the arguments of Work."""
    gc.set_threshold(200_000, 20, 100)  # records hold no circles; to look for them as often as usual costs a tenth
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
            items, together = pickle.load(batches)
            done, sent = [], time.monotonic()
            for item in items:
                done.append(work(item))
                if not together or time.monotonic() - sent > TOGETHER:
                    _send(done, results)
                    done, sent = [], time.monotonic()
            if done:
                _send(done, results)
    except (EOFError, pickle.UnpicklingError):  # the end, or the other side died amid a batch
        pass
    except BrokenPipeError:
        os._exit(0)


def _send(message: object, results: BinaryIO) -> None:
    pickle.dump(message, results, pickle.HIGHEST_PROTOCOL)
    results.flush()
