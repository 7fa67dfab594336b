"""Annotations made comparable: how a name is reached and the order of a union do not matter."""

import ast
from functools import lru_cache


def written(annotation: ast.expr | str | None) -> str:
    """The annotation's text without module prefixes and quotes, unions sorted; "" when there is none."""
    if annotation is None:
        return ""
    return _plain(annotation if isinstance(annotation, str) else ast.unparse(annotation))


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    return ast.unparse(_Plain().visit(ast.parse(text, mode="eval").body))


class _Plain(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return ast.Name(node.attr)

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if not isinstance(node.value, str):
            return node
        inner: ast.expr = self.visit(ast.parse(node.value, mode="eval").body)
        return inner

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        members = sorted(ast.unparse(self.visit(member)) for member in _members(node))
        return ast.parse(" | ".join(members), mode="eval").body


def _members(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_members(node.left), *_members(node.right)]
    return [node]
