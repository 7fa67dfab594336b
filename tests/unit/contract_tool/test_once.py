"""What is read of a design once and kept: nobody who gets it changes it, and another design has its own."""

import copy

from contract.bundle.bundler import bundle, bundled
from contract.commands.check import findings
from contract.compare.comparison import compare
from contract.compare.side import side_of
from contract.docs.annotated import annotated
from contract.emit.everything import everything
from contract.extract.designs import read_design
from contract.operations import operations

from .conftest import change


def test_everything_that_reads_a_design_leaves_it_and_its_bundle_as_they_were(garden, design, tmp_path):
    written, document = copy.deepcopy(design.data), copy.deepcopy(bundled(design))
    everything(design, tmp_path)
    annotated(design)
    findings(garden, design)
    compare(side_of(design, "old"), side_of(design, "new"))
    assert design.data == written
    assert bundled(design) == document == bundle(design)


def test_a_design_that_is_read_again_is_read_anew(garden, design):
    before = [operation.id for operation in operations(design)]
    change(garden, "operationId: uploadPicture", "operationId: sendPicture")
    again, _ = read_design(garden)
    assert {operation.id for operation in operations(again)} ^ set(before) == {"sendPicture", "uploadPicture"}
    assert bundled(again) != bundled(design)
