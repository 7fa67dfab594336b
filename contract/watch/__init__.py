"""Generated files kept fresh while designs are edited.

    a design is saved ─▶ files: settled? ─▶ rounds: read, lint, generate, write ─▶ one line, or the findings
                                              │
                                              └ what was read, generated and laid out before is remembered by its text

What is written is what `contract generate` writes: both use the same functions, one after the other remembers.
"""
