"""Drives the Python tool for the interop tests: one JSON request a line on stdin, one JSON answer a line on stdout.

One process answers them all, because a start of the tool costs seconds. Nothing of the tool is changed, but for the path of its
config file, which it works out once, when it is imported, the address of the authorization server, which no variable moves, the
port of a login, as it takes none that was in use in the last minute, and the certificates that it would read for each request.
"""

import contextlib
import importlib.util
import io
import json
import logging
import os
import socket
import ssl
import sys
import threading
from pathlib import Path

import click.testing
import httpx
import shellingham
import typer.main
from mixpanel_headless._internal import config
from mixpanel_headless._internal.auth import bridge, flow, naming, region_probe, resolver, storage, token
from mixpanel_headless import accounts
from mixpanel_headless._internal.me import MeCache, MeResponse
from mixpanel_headless.cli.main import app

logging.disable()
# No server of a test has a certificate, and what they are checked by takes a tenth of a second to read.
ssl.create_default_context = lambda *_args, **_options: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
flow._find_available_port = lambda: flow.CALLBACK_PORTS[0]
shellingham.detect_shell = lambda: ("bash", "/bin/bash")
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
command = typer.main.get_command(app)
runner = click.testing.CliRunner()


def mp(argv, stdin=""):
    result = runner.invoke(command, argv, input=stdin, prog_name="mp")
    return {"status": result.exit_code, "stdout": result.stdout, "stderr": result.stderr}


def tree(group=command, path=()):
    """Its commands, each with its flags in every spelling, whether they take a value, and how many arguments it must have."""
    flags = [[one.opts, not one.is_flag] for one in group.params if one.param_type_name == "option"]
    needed = [one for one in group.params if one.param_type_name == "argument" and one.required]
    inner = getattr(group, "commands", {})
    leaves = [leaf for name, one in inner.items() for leaf in tree(one, (*path, name))]
    return [{"path": path, "flags": flags, "arguments": len(needed)}, *leaves]


def plugin(path, argv):
    spec = importlib.util.spec_from_file_location("peer_auth_manager", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    printed = io.StringIO()
    sys.argv = [path, *argv]
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        module.main()
    return json.loads(printed.getvalue())


def session(axes):
    found = resolver.resolve_session(**axes)
    return {
        "account": found.account.name,
        "project": found.project.id,
        "workspace": found.workspace.id if found.workspace else None,
        "headers": dict(found.headers),
    }


def pick(me, explicit, region):
    found = MeResponse.model_validate(me)
    project = accounts._resolve_project(
        me_resp=found, explicit_project=explicit, project_picker=lambda _me, _projects: "ask"
    )
    accounts._assert_project_region_matches(found, project, region)
    return project


def probe(origin):
    try:
        found = region_probe.probe_region(
            lambda region: httpx.Client(base_url=f"{origin}/{region}"), {"Authorization": "Bearer t"}
        )
    except region_probe.RegionProbeError as error:
        return {"code": error.code, "attempts": [[region, status] for region, status, _body in error.attempts]}
    return {"region": found.region}


def carried(path):
    found = bridge.load_bridge(Path(path))
    return None if found is None else json.loads(bridge._serialize_bridge(found))


def plain(model):
    """Its fields, with the secrets in them; what is not there is left out."""
    reveal = lambda one: one.get_secret_value() if hasattr(one, "get_secret_value") else one
    return {name: reveal(one) for name, one in dict(model).items() if one is not None}


def keep_tokens(name, found):
    accounts._persist_browser_tokens(name, token.OAuthTokens.model_validate(found))


def kept_tokens(name):
    found = bridge._read_browser_tokens(name)
    return {**plain(found), "expires_at": found.expires_at.timestamp()}


def export(name, to, given):
    bridge.export_bridge(config.ConfigManager().get_account(name), to=Path(to), **given)


def cached(name, folder):
    found = MeCache(account_name=name, storage_dir=Path(folder)).get()
    return None if found is None else found.model_dump(mode="json")


def cache(name, folder, me):
    MeCache(account_name=name, storage_dir=Path(folder)).put(MeResponse.model_validate(me))


def tokens(text):
    read = json.loads(text)
    found = token.OAuthTokens.model_validate({"scope": "", "token_type": "Bearer", **read})
    return {"expired": found.is_expired(), "refreshable": found.refresh_token is not None}


def served(path):
    """Runs the tool's mp from now on for whoever connects with `peer-mp.py`, each in a process forked from this one."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listener.bind(path)
    listener.listen()
    threading.Thread(target=serve, args=(listener,), daemon=True).start()


def serve(listener):
    while True:
        connection, _ = listener.accept()
        text, descriptors, _, _ = socket.recv_fds(connection, 1 << 20, 3)
        if (child := os.fork()) == 0:
            try:
                connection.send(str(run(json.loads(text), descriptors)).encode())
            finally:
                os._exit(0)
        for one in (*descriptors, connection.fileno()):
            os.close(one)
        connection.detach()
        threading.Thread(target=os.waitpid, args=(child, 0), daemon=True).start()


def run(request, descriptors):
    for number, one in enumerate(descriptors):
        os.dup2(one, number)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")
    sys.argv = ["mp", *request["args"]]
    surround(request)
    try:
        app()
    except SystemExit as ended:
        status = ended.code
    sys.stdout.flush()
    sys.stderr.flush()
    return status if isinstance(status, int) else 1


def surround(request):
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    origin = os.environ.get("MP_API_BASE_URL", "https://mixpanel.com")
    flow.OAUTH_BASE_URLS.update(us=f"{origin}/oauth/")
    config._DEFAULT_CONFIG_PATH = Path.home() / ".mp" / "config.toml"


calls = {
    "served": served,
    "mp": mp,
    "tree": tree,
    "plugin": plugin,
    "name": lambda me, taken: naming.default_account_name(MeResponse.model_validate(me), set(taken)),
    "pasted": lambda text, state: flow._parse_pasted_redirect(text, expected_state=state).code,
    "region": accounts._domain_to_region,
    "pick": pick,
    "probe": probe,
    "session": session,
    "bridge": carried,
    "cached": cached,
    "cache": cache,
    "tokens": tokens,
    "add": lambda record: plain(accounts.add(**record)),
    "account": lambda name: plain(config.ConfigManager().get_account(name)),
    "keep_tokens": keep_tokens,
    "kept_tokens": kept_tokens,
    "keep_client": lambda found: storage.OAuthStorage().save_client_info(token.OAuthClientInfo.model_validate(found)),
    "kept_client": lambda region: storage.OAuthStorage().load_client_info(region).model_dump(mode="json"),
    "export": export,
}

for line in sys.stdin:
    request = json.loads(line)
    surround(request)
    try:
        answer = {"value": calls[request["call"]](*request["args"])}
    except BaseException as error:
        answer = {"error": type(error).__name__, "code": getattr(error, "code", None), "message": str(error)}
    print(json.dumps(answer), file=answers, flush=True)
