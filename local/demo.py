"""`make demo PROMPT="…"`: the main job in the terminal, from a prompt to a live page, following links only."""

import os
import subprocess
import sys
import time

from generated.client import ApiError, Client
from generated.client.links import GenerationResource, OperationResource, TenantResource
from generated.models.generation import ErrorEvent, GenerationCreate, ProgressEvent, StageEvent
from generated.models.operation import Operation
from local.lock import running_pid
from local.people import PASSWORD
from local.places import ROOT, Places, read_places
from local.ports import answers
from local.progress import say, step
from local.visit import visit

_START_SECONDS = 120.0
_BAR = 30


class JourneyError(RuntimeError):
    """A step did not work; the text says why."""


def main(prompt: str) -> int:
    places = read_places()
    if running_pid(places) is None or not answers(places.api_port, "/v1/health"):
        _start(places)
    try:
        with visitor(places) as client:
            url = main_job(client, prompt)
    except (ApiError, JourneyError, ValueError) as problem:
        say(f"\n{problem}")
        return 1
    say(f"\nYour page is live: {url}\nThe local cloud keeps running; `make stop` ends it.")
    return 0


def visitor(places: Places, email: str = "admin@acme.test") -> Client:
    """A client of the local cloud, signed in as one of the seeded people."""
    return Client(places.api, email=email, password=PASSWORD)


def main_job(client: Client, prompt: str) -> str:
    """Sign in, generate, validate, deploy to sit and prod, look at the live page; gives its address."""
    with step("Signing in"):
        tenant = client.get_root().links.tenant()
    generation = _written(tenant, prompt)
    with step("Scoring and scanning"):
        report = generation.links.validate().data
    say(f"    brand score {report.score} ({report.band}), security {report.security_status}")
    _deployed(client, "sit", generation.links.site().links.deploy_sit())
    url = _deployed(client, "prod", generation.links.site().links.deploy_prod())
    page = visit(url)
    if page.status_code != 200:  # noqa: PLR2004 - the status is the rule
        raise JourneyError(f"The page answers {page.status_code} at {url}")
    return url


def _written(tenant: TenantResource, prompt: str) -> GenerationResource:
    say("  Writing the page")
    progress = 0
    with tenant.links.generate_stream(body=GenerationCreate(prompt=prompt)) as stream:
        for event in stream:
            match event:
                case StageEvent() | ProgressEvent():
                    progress = event.progress if isinstance(event, ProgressEvent) else progress
                    _draw(event.message, progress)
                case ErrorEvent():
                    raise JourneyError(event.message)
    say()
    return stream.resource


def _draw(message: str, progress: int) -> None:
    """One line that fills up; in a file, where nothing can be drawn over, one line per message."""
    filled = progress * _BAR // 100
    line = f"    [{'█' * filled}{'·' * (_BAR - filled)}] {progress:3} %  {message}"
    print(f"\r{line:<90}" if sys.stdout.isatty() else line, end="" if sys.stdout.isatty() else "\n", flush=True)


def _deployed(client: Client, environment: str, operation: OperationResource) -> str:
    began = time.monotonic()
    told: set[str] = set()

    def tell(now: Operation) -> None:
        if now.message and now.message not in told:
            told.add(now.message)
            say(f"    {now.message}")

    say(f"  Deploying to {environment}")
    deployment = client.wait(operation, on_progress=tell, timeout=60).links.deployment()
    say(f"    {time.monotonic() - began:.1f} s")
    return deployment.data.url


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
