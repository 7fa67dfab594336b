"""Write everything that comes from the designs; nothing is written while there is a finding."""

from argparse import Namespace

from contract.commands import Outcome
from contract.emit.everything import everything
from contract.emit.typescript import MISSING, TYPES, generator, typescript
from contract.operations import operations
from contract.project import CACHE, root_of, write
from contract.reading import sound_design


def run(given: Namespace) -> Outcome:
    root = root_of(given)
    design = sound_design(root)
    files = everything(design, root / CACHE)
    files |= typescript(root, files["generated/openapi.json"])
    changed = write(root, files)
    text = f"{len(operations(design))} operations, {len(design.schemas)} schemas: {len(files)} files, {changed} changed"
    return Outcome(f"{text}\n{MISSING}" if generator(root).wanted and TYPES not in files else text)
