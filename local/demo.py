"""`make demo PROMPT="…"`: the main job in the terminal, from a prompt to a live page, following links only."""

import os
import subprocess
import sys
import time
from typing import Any

from local.follow import Follower, JourneyError, Resource, resource_in, visit
from local.lock import running_pid
from local.people import PASSWORD
from local.places import ROOT, Places, read_places
from local.ports import answers
from local.progress import say, step

_START_SECONDS = 120.0
_BAR = 30


def main(prompt: str) -> int:
    places = read_places()
    if running_pid(places) is None or not answers(places.api_port, "/v1/health"):
        _start(places)
    try:
        with Follower(places.api) as client:
            url = main_job(client, prompt)
    except JourneyError as problem:
        say(f"\n{problem}")
        return 1
    say(f"\nYour page is live: {url}\nThe local cloud keeps running; `make stop` ends it.")
    return 0


def main_job(client: Follower, prompt: str) -> str:
    """Sign in, generate, validate, deploy to sit and prod, look at the live page; gives its address."""
    with step("Signing in"):
        root = client.sign_in("admin@acme.test", PASSWORD)
        tenant = client.follow(root, "tenant")
    generation = _written(client, tenant, prompt)
    with step("Scoring and scanning"):
        report = client.follow(generation, "validate")
    say(f"    brand score {report.data['score']} ({report.data['band']}), security {report.data['securityStatus']}")
    _deployed(client, client.follow(generation, "site"), "sit")
    url = _deployed(client, client.follow(generation, "site"), "prod")
    page = visit(url)
    if page.status_code != 200:  # noqa: PLR2004 - the status is the rule
        raise JourneyError(f"The page answers {page.status_code} at {url}")
    return url


def _written(client: Follower, tenant: Resource, prompt: str) -> Resource:
    say("  Writing the page")
    message, progress = "", 0
    for event in client.stream(tenant, "generate", {"prompt": prompt}):
        match event["type"]:
            case "stage" | "progress":
                message, progress = event["message"], event.get("progress", progress)
                _draw(message, progress)
            case "error":
                raise JourneyError(event["message"])
            case "complete":
                say()
                return resource_in(event)
    raise JourneyError("The stream ended before the page was whole.")


def _draw(message: str, progress: int) -> None:
    """One line that fills up; in a file, where nothing can be drawn over, one line per message."""
    filled = progress * _BAR // 100
    line = f"    [{'█' * filled}{'·' * (_BAR - filled)}] {progress:3} %  {message}"
    print(f"\r{line:<90}" if sys.stdout.isatty() else line, end="" if sys.stdout.isatty() else "\n", flush=True)


def _deployed(client: Follower, site: Resource, environment: str) -> str:
    began = time.monotonic()
    told: set[str] = set()

    def tell(operation: Any) -> None:
        if operation.get("message") and operation["message"] not in told:
            told.add(operation["message"])
            say(f"    {operation['message']}")

    say(f"  Deploying to {environment}")
    operation = client.follow(site, f"deploy-{environment}", {"environment": environment})
    client.until_done(operation, tell)
    deployment = client.follow(operation, "deployment")
    say(f"    {time.monotonic() - began:.1f} s")
    return str(deployment.data["url"])


def _start(places: Places) -> None:
    """Start the local cloud beside us; it stays when the demo has ended."""
    with step("Starting the local cloud"):
        places.log("run").parent.mkdir(parents=True, exist_ok=True)
        with places.log("run").open("w") as log:
            subprocess.Popen(
                [sys.executable, "-m", "local", "run"], cwd=ROOT, env=os.environ, stdout=log, stderr=log, start_new_session=True
            )
        until = time.monotonic() + _START_SECONDS
        while not (answers(places.api_port, "/v1/health") and answers(places.edge_port, "/")):
            if time.monotonic() > until or (running_pid(places) is None and "failed" in places.log("run").read_text()):
                raise SystemExit(f"The local cloud did not start:\n{places.log('run').read_text()}")
            time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
