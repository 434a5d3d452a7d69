"""Runs the Python tool's own tests of its plugin's protocol on another program: FILE of tests, COMMAND.

Prints a JSON object: how each test ended, and for those that look at the plugin's source, and so are not run, "source".
"""

import contextlib
import json
import subprocess
import sys
from types import SimpleNamespace

import pytest

tests, *command = sys.argv[1:]
ended = {}


class Ours:
    """What the tests start in the place of the plugin's script."""

    def pytest_collection_modifyitems(self, items):
        for item in list(items):
            module = item.module
            if "PLUGIN_AUTH_MANAGER" in item.function.__code__.co_names:
                ended[item.name] = "source"
                items.remove(item)
            module.subprocess = SimpleNamespace(run=started_by(str(module.PLUGIN_AUTH_MANAGER)))

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.failed:
            ended[report.nodeid.split("::")[-1]] = report.outcome


def started_by(script):
    def run(argv, **options):
        return subprocess.run([*command, *argv[2:]] if argv[1] == script else argv, **options)

    return run


with contextlib.redirect_stdout(sys.stderr):
    pytest.main(["-q", "-p", "no:cacheprovider", "--noconftest", tests], plugins=[Ours()])
print(json.dumps(ended))
