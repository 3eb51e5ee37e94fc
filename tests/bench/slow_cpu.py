"""A slower processor for a whole browser: its processes run a share of the time and are held for
the rest.

``Emulation.setCPUThrottlingRate`` of the DevTools protocol slows only a page's main thread; the
engine runs in a worker, which it does not reach (measured: a busy loop in a worker took 0.85 s
before and 1.00 s under a rate of 4, on the main thread 0.89 s and 3.04 s). So a second process
holds (SIGSTOP) and frees (SIGCONT) the browser's whole process group: page, workers, service
worker, storage and network alike, as on a slower phone. The server is not slowed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

RUN_S = 0.005


@contextmanager
def slowed(group: int, rate: float) -> Iterator[None]:
    """Let the process group run 1/``rate`` of the time. Rate 1 changes nothing."""
    if rate <= 1:
        yield
        return
    holder = subprocess.Popen([sys.executable, __file__, str(group), str(rate)])
    try:
        yield
    finally:
        holder.terminate()
        holder.wait()
        os.killpg(group, signal.SIGCONT)


def hold(group: int, rate: float) -> None:
    """Hold and free until terminated. Each hold is as long as the run before it asks for, so that
    a late wake-up of this process does not change the share."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    while True:
        freed = time.monotonic()
        time.sleep(RUN_S)
        ran_s = time.monotonic() - freed
        os.killpg(group, signal.SIGSTOP)
        held = time.monotonic()
        time.sleep(ran_s * (rate - 1))
        late_s = time.monotonic() - held - ran_s * (rate - 1)
        os.killpg(group, signal.SIGCONT)
        if late_s > 0:
            time.sleep(late_s / (rate - 1))


if __name__ == "__main__":
    try:
        hold(int(sys.argv[1]), float(sys.argv[2]))
    except ProcessLookupError:
        sys.exit(0)  # the browser was closed
