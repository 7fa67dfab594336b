"""Handlers a design asks for and nobody has written: the function, its imports, and a first test that fails.

    designs ─▶ missing: which ─▶ handler, example: text ─▶ module: put behind what is there ─▶ files: all or nothing

What is written pretends nothing: the function raises `NotImplementedError` and says where it was designed.
"""
