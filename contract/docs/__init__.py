"""The reference pages: every operation and schema, each design and each problem, linked to one another.

Design ─▶ annotated ─▶ Redocly ─▶ index.html and its scripts
spec/lld/*.md ─▶ pages ─▶ designs/*.html · problems ─▶ pages ─▶ problems/*.html
"""
