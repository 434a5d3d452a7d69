"""Run a command once, its output thrown away, and print what it cost as JSON: CPU and elapsed ms, peak memory in KiB.

What comes on stdin it is given through a pipe, as hosts give it; nothing of that is counted. Node cannot tell what a child has used;
wait4(2) can, to the microsecond and including threads.
"""

import json
import os
import sys
import time

command = sys.argv[1:]
given = sys.stdin.buffer.read()
readable, writable = os.pipe()
# As much as a pipe holds: nobody reads it yet.
if os.write(writable, given) != len(given):
    sys.exit("more than a pipe holds")
os.close(writable)
actions = [(os.POSIX_SPAWN_DUP2, readable, 0), (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_RDWR, 0)]
start = time.monotonic()
pid = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
_, status, used = os.wait4(pid, 0)
print(
    json.dumps(
        {
            "status": os.waitstatus_to_exitcode(status),
            "cpu": (used.ru_utime + used.ru_stime) * 1000,
            "elapsed": (time.monotonic() - start) * 1000,
            "memory": used.ru_maxrss,
        }
    )
)
