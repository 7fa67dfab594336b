"""Everything the contract generates, as `{path from the root: text}`."""

from pathlib import Path

from contract.bundle.bundler import bundled
from contract.design import Design
from contract.emit import NOTICE
from contract.emit.client.package import client
from contract.emit.layout import tidy
from contract.emit.models import models
from contract.emit.openapi import openapi_files
from contract.emit.operation_table import operation_table
from contract.emit.problem_table import problem_pages, problem_table
from contract.emit.protocols import conformance, protocols
from contract.provenance import provenance

PACKAGES = dict.fromkeys(("generated/__init__.py", "generated/models/__init__.py"), f'"""{NOTICE}"""\n')


def everything(design: Design, cache: Path) -> dict[str, str]:
    """All outputs of a design without findings. `cache` keeps what takes long to make."""
    python = PACKAGES | operation_table(design) | problem_table(design) | protocols(design) | conformance(design) | models(design, cache)
    python |= client(design)
    return tidy(python) | openapi_files(bundled(design)) | problem_pages(design) | provenance(design)
