"""The fuzzer by hand; see the package."""
from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from .checks import faults
from .inputs import made

QUICK, LONG = 150, 20_000


def main() -> int:
    options = argparse.ArgumentParser(prog="python3 -m tests.fuzz", description="Try hostile inputs.")
    options.add_argument("--long", action="store_true", help=f"{LONG} inputs instead of {QUICK}")
    options.add_argument("--count", type=int, help="so many inputs")
    options.add_argument("--seed", default="1", help="other inputs for each seed (1)")
    options.add_argument("--start", type=int, default=0, help="leave out the inputs before this one")
    options.add_argument("--replay", metavar="SEED:N", help="write one input to standard output, and what is wrong with it to "
                                                            "standard error")
    chosen = options.parse_args()
    if chosen.replay:
        given = made(chosen.replay)
        sys.stdout.buffer.write(given.data)
        found = list(faults(given))
        print(f"\n{given.name}, told to be {given.format}:", *found or ["all is well"], sep="\n  ", file=sys.stderr)
        return bool(found)
    return _try(chosen.seed, chosen.start, chosen.count or (LONG if chosen.long else QUICK))


def _try(seed: str, start: int, count: int) -> int:
    """Try so many inputs; print what is wrong with each, and in the end how many there were."""
    kinds, bad, began = Counter(), 0, time.monotonic()
    for n in range(start, start + count):
        given = made(f"{seed}:{n}")
        kinds[given.name] += 1
        found = list(faults(given))
        bad += bool(found)
        for each in found[:3]:
            print(f"{seed}:{n} {given.name}: {each[:400]}", flush=True)
    print(f"{count} inputs in {time.monotonic() - began:.0f} s, {bad} with faults; "
          + ", ".join(f"{number} {name}" for name, number in kinds.most_common()))
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
