"""What is wrong and where: the one thing every part of the tool reports with."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Place:
    """A line of a file, the file named from the project's root."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, order=True)
class Finding:
    place: Place
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.message}"


class ContractBroken(Exception):
    """The designs cannot be used; `findings` names every reason, sorted by place."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = sorted(set(findings))
        super().__init__("\n".join(map(str, self.findings)))


def refuse(findings: list[Finding]) -> None:
    """Raise `ContractBroken` if there is any finding."""
    if findings:
        raise ContractBroken(findings)
