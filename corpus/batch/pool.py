"""Worker processes: articles out to them in batches, results back in the order of the articles.

Three kinds of thread share the work, each straight-line code that waits for one thing. The *feeder* reads the inputs,
as far ahead as the window allows. A *tender* for each worker hands it a batch and takes its results. The thread that
runs `results` passes them on in order. What is on its way is bounded in number and in size, so memory does not grow
with the input; a batch is whatever is there when a worker is free, so a slow input is answered line by line.

"""
from __future__ import annotations

import sys
import threading
import time
from collections import deque

from .workers import Closed, Worker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..reading import RawRecord, ReadError

BATCH_ARTICLES, BATCH_SIZE = 64, 1 << 17
WINDOW_ARTICLES, WINDOW_SIZE = 256, 1 << 23
"""What a worker gets at once, and what may be on its way for each worker: articles, and roughly bytes."""

SWITCH_INTERVAL = 0.0005
"""Seconds that a thread which works keeps the others waiting: the feeder would keep workers idle while it reads ahead."""


class Pool:
    """`jobs` worker processes; use as a context, so that they end with it.

    work     the arguments of the Work that each does
    timeout  seconds that one article may take, None for any time
    ready    a Work with these arguments that is there already; worker processes may be copies of this one, with it
    """

    def __init__(self, jobs: int, work: tuple, timeout: float | None = None, ready: Callable | None = None) -> None:
        self._timeout = timeout
        self._workers = [Worker(work) for _ in range(jobs)]
        if ready is not None:
            for worker in self._workers:
                worker.fork(ready)
            for worker in self._workers:  # which all begin at the same time
                worker.settle()
        self._limits = (jobs * WINDOW_ARTICLES, jobs * WINDOW_SIZE)
        self._lock = threading.Lock()  # guards all below; each of the three waits for one thing
        self._room = threading.Condition(self._lock)
        self._work = threading.Condition(self._lock)
        self._results = threading.Condition(self._lock)
        self._waiting: deque[tuple[int, RawRecord | ReadError, int]] = deque()
        self._done: dict[int, tuple[list, int]] = {}
        self._count = self._size = 0  # of what is on its way
        self._total: int | None = None  # how many there are, once all are read
        self._broken: BaseException | None = None
        self._closed = False

    def __enter__(self) -> Pool:
        self._switch_interval = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL)
        return self

    def __exit__(self, *_) -> None:
        sys.setswitchinterval(self._switch_interval)
        with self._lock:
            self._closed = True
            for condition in (self._room, self._work, self._results):
                condition.notify_all()
        for worker in self._workers:
            worker.kill()
        for worker in self._workers:
            worker.end()

    def results(self, inputs: Iterator[RawRecord | ReadError]) -> Iterator[object]:
        """What `Work` makes of each input, in their order; a ReadError for an article that its worker didn't outlive.

        Raises WorkersFail where no worker can be started, and whatever `inputs` raises.
        """
        tasks = [(self._feed, inputs), *((self._tend, worker) for worker in self._workers)]
        if self._timeout is not None:
            tasks.append((self._watch, self._timeout))
        for task, argument in tasks:
            threading.Thread(target=self._guarded, args=(task, argument), daemon=True).start()
        next_one = 0
        while True:
            with self._lock:
                while next_one not in self._done and next_one != self._total and self._broken is None:
                    self._results.wait()
                if self._broken is not None:
                    raise self._broken
                if next_one == self._total:
                    return
                results, size = self._done.pop(next_one)
            yield from results
            next_one += len(results)
            with self._lock:
                self._count -= len(results)
                self._size -= size
                self._room.notify()

    def _guarded(self, task, argument) -> None:
        """Runs a thread's task; what goes wrong in it is raised where the results are waited for."""
        try:
            task(argument)
        except Closed:
            pass
        except BaseException as error:
            with self._lock:
                self._broken = error
                self._results.notify()

    def _feed(self, inputs: Iterator[RawRecord | ReadError]) -> None:
        number = 0
        for item in inputs:
            size = _size(item)
            with self._lock:
                while self._count and not self._fits(size) and not self._closed:
                    self._room.wait()
                if self._closed:
                    return
                self._waiting.append((number, item, size))
                self._count += 1
                self._size += size
                self._work.notify()
            number += 1
        with self._lock:
            self._total = number
            self._work.notify_all()
            self._results.notify()

    def _fits(self, size: int) -> bool:
        return self._count < self._limits[0] and self._size + size <= self._limits[1]

    def _tend(self, worker: Worker) -> None:
        while batch := self._batch():
            results = worker.all_results([item for _, item, _ in batch], self._timeout)
            with self._lock:
                self._done[batch[0][0]] = results, sum(size for _, _, size in batch)
                self._results.notify()

    def _batch(self) -> list[tuple[int, RawRecord | ReadError, int]]:
        """What is waiting, up to a batch; waits for the first; empty where there will be none.

        The last batches get ever smaller, so that all workers end at about the same time.
        """
        with self._lock:
            while not self._waiting and self._total is None and not self._closed:
                self._work.wait()
            batch, size, most = [], 0, BATCH_ARTICLES
            if self._total is not None:
                most = min(most, 1 + len(self._waiting) // (2 * len(self._workers)))
            while self._waiting and len(batch) < most and size < BATCH_SIZE and not self._closed:
                batch.append(self._waiting.popleft())
                size += batch[-1][2]
            return batch

    def _watch(self, timeout: float) -> None:
        """Stops workers that are busy with one article for too long."""
        while not self._closed:
            time.sleep(min(0.1, timeout / 4))
            for worker in self._workers:
                worker.stop_after(timeout)


def _size(item: RawRecord | ReadError) -> int:
    """Roughly how many bytes an input takes."""
    data = getattr(item, "data", b"")
    if isinstance(data, dict):
        return sum(len(value) for value in data.values() if isinstance(value, str))
    return len(data)
