"""The Python client does the whole main job against the running cloud; its wheel stands on its own."""

import asyncio
import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from contract.emit.client.wheel import wheel
from generated.client import AsyncClient, Client, problems
from generated.models.generation import ChunkEvent, GenerationCreate
from generated.models.site import SiteUpdate
from generated.operations import OPERATIONS
from local.people import PASSWORD
from local.places import Places
from local.visit import visit

pytestmark = pytest.mark.emulator

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
WANTED = GenerationCreate(
    prompt=(
        "A page for Lark Rise, a bookshop in Ludlow. New and used books from £3, open Monday to Saturday 9 to 5. "
        "Calm and friendly, with prices and contact."
    )
)
SOMEBODY = {"email": "admin@acme.test", "password": PASSWORD}


def _install(folder: Path) -> Path:
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-compile", str(wheel(ROOT))]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - our own command
    return python


@pytest.fixture(scope="module", autouse=True)
def installing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Future[Path]]:
    """The wheel is built and installed beside the first tests: most of it is waiting for packages."""
    with ThreadPoolExecutor(1) as beside:
        yield beside.submit(_install, tmp_path_factory.mktemp("empty"))


@pytest.fixture
def installed(installing: Future[Path]) -> Path:
    """The Python of an environment with nothing in it but the wheel and what it asks for."""
    return installing.result()


def test_a_prompt_becomes_a_live_page(running: Places) -> None:
    with Client(running.api, **SOMEBODY) as client:
        tenant = client.get_root().links.tenant()
        with tenant.links.generate_stream(body=WANTED) as stream:
            html = "".join(event.content for event in stream if isinstance(event, ChunkEvent) and event.path == "index.html")
        generation = stream.resource
        assert generation.links.validate().data.security_status == "passed"
        client.wait(generation.links.site().links.deploy_sit())
        seen: list[int] = []
        done = client.wait(generation.links.site().links.deploy_prod(), on_progress=lambda operation: seen.append(operation.progress))
        live = visit(done.links.deployment().data.url)
    assert (live.status_code, live.text) == (200, html)
    assert (seen[-1], seen) == (100, sorted(seen))


def test_a_prompt_becomes_a_live_page_awaiting(running: Places) -> None:
    async def job() -> tuple[str, str]:
        async with AsyncClient(running.api, **SOMEBODY) as client:
            root = await client.get_root()
            tenant = await root.links.tenant()
            queued = await tenant.links.generate(body=WANTED)
            async with queued.links.stream() as stream:
                pieces = [event.content async for event in stream if isinstance(event, ChunkEvent) and event.path == "index.html"]
            for environment in ("sit", "prod"):
                site = await stream.resource.links.site()
                begun = await (site.links.deploy_sit() if environment == "sit" else site.links.deploy_prod())
                done = await client.wait(begun)
            return (await done.links.deployment()).data.url, "".join(pieces)

    url, html = asyncio.run(job())
    assert visit(url).text == html


def test_what_somebody_else_changed_is_not_overwritten(running: Places) -> None:
    with Client(running.api, **SOMEBODY) as client:
        site = next(iter(client.get_root().links.sites()))
        changed = site.links.update(body=SiteUpdate(description="Quiet on Mondays"))
        with pytest.raises(problems.PreconditionFailed) as stale:
            site.links.update(body=SiteUpdate(description="Loud on Mondays"))
        assert stale.value.if_match == site.etag
        assert changed.links.self().data.description == "Quiet on Mondays"


def test_lists_go_over_all_pages(running: Places) -> None:
    with Client(running.api, **SOMEBODY) as client:
        sites = client.get_root().links.sites
        whole = [site.data.site_id for site in sites()]
        assert [site.data.site_id for site in sites(limit=1)] == whole
        assert len(list(sites(limit=1).pages())) >= len(whole) >= 2


def test_what_is_not_offered_is_refused_too(running: Places) -> None:
    with Client(running.api, email="viewer@acme.test", password=PASSWORD) as client:
        tenant = client.get_root().links.tenant()
        assert "generate" not in tenant.links
        with pytest.raises(problems.Forbidden):
            client.generate_page(tenant_id=tenant.data.tenant_id, body=WANTED)


def _run(python: Path, program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(python), "-W", "error", "-c", program]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=120, check=False)  # noqa: S603 - our own command


def test_the_wheel_stands_alone(installed: Path, tmp_path: Path) -> None:
    program = "from site_builder.client import AsyncClient, Client; print(*dir(Client)); import site_builder.client.problems"
    done = _run(installed, program, tmp_path)
    assert done.stderr == ""
    methods = {each.function for each in OPERATIONS.values() if not each.alias_of}
    assert methods <= set(done.stdout.split())
    assert list((installed.parents[1] / "lib").glob("python3.*/site-packages/site_builder/py.typed"))


def test_the_guides_program_runs(running: Places, installed: Path, tmp_path: Path) -> None:
    text = (ROOT / "docs/guides/client.md").read_text(encoding="utf-8")
    program = "\n\n".join(EXAMPLE.findall(text)).replace("http://127.0.0.1:8080", running.api)
    done = _run(installed, program, tmp_path)
    assert done.stderr == ""
    for said in ("offers self, ", "brand score ", "live at http", "revision ", "sent ", "There is no such site", "['Bloom Bakery'"):
        assert said in done.stdout
