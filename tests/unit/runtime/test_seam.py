"""The seam with the pinned Connexion: moving the pin shows here what it breaks."""

import subprocess
import sys
from typing import Any

import pytest

from generated.operations import OPERATIONS
from runtime.exceptions import STARTED, LateExceptions
from runtime.routing import _Routes

TENANT = "ten_01JD0ACME00000000000000000"


def python(code: str) -> str:
    """Run code in a fresh interpreter, where nothing is imported yet."""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class TestFramework:
    def test_what_was_stood_in_for_is_really_there_afterwards(self):
        code = (
            "import runtime.framework, jsonschema, yaml, httpx\n"
            "print(jsonschema.Draft4Validator.__name__, yaml.safe_load('[1]'), httpx.Client.__name__)"
        )
        assert python(code) == "Draft4Validator [1] Client"

    def test_what_was_loaded_before_stays_what_it_was(self):
        code = "import jsonschema, sys, runtime.framework\nprint(sys.modules['jsonschema'] is jsonschema, hasattr(jsonschema, 'validate'))"
        assert python(code) == "True True"

    def test_connexion_itself_accepts_the_document_we_give_it(self):
        """It no longer looks at start, so it is made to look here, with all that belongs to it."""
        code = (
            "from connexion.spec import Specification\n"
            "from runtime.app import _reduced\n"
            "from generated.operations import OPERATIONS\n"
            "print(len(Specification.from_dict(_reduced(list(OPERATIONS.values())))['paths']))"
        )
        assert int(python(code)) == len({operation.path for operation in OPERATIONS.values()})


class Next:
    def __init__(self, failure: Exception | None = None) -> None:
        self.scopes: list[Any] = []
        self.failure = failure

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.scopes.append(scope)
        if self.failure:
            raise self.failure


def drive(work: Any) -> None:
    with pytest.raises(StopIteration):
        work.send(None)


class TestCompiledRouting:
    @pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda o: o.operation_id)
    def test_every_path_leads_to_its_operation_with_its_parameters(self, operation: Any):
        routes = _Routes([(o.path, o.operation_id) for o in OPERATIONS.values() if o.method == operation.method])
        names = [p.name for p in operation.parameters if p.location == "path"]
        values = {name: TENANT if name == "tenantId" else f"{name}-1" for name in names}
        assert routes.find(operation.path.format_map(values)) == (operation.operation_id, values)

    @pytest.mark.parametrize("path", ["/v1/nothing", "/v1/tenants//sites", "/v1/tenants/a/b/c/d/e", "/v1/", "xv1"])
    def test_what_is_not_there_is_left_to_connexion(self, path: str):
        routes = _Routes([(o.path, o.operation_id) for o in OPERATIONS.values() if o.method == "GET"])
        assert routes.find(path) is None


class TestLateExceptions:
    def scope(self, **extensions: Any) -> dict[str, Any]:
        return {"type": "http", "method": "GET", "path": "/v1", "headers": [], "extensions": extensions}

    def test_a_failure_after_the_response_began_is_not_answered_again(self):
        broken = LateExceptions(Next(ValueError("late")))
        with pytest.raises(ValueError, match="late"):
            broken(self.scope(**{STARTED: True}), None, None).send(None)

    def test_the_good_path_goes_straight_on(self):
        after = Next()
        drive(LateExceptions(after)(self.scope(), None, None))
        assert len(after.scopes) == 1
