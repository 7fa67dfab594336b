"""What a design leaves out because it is the same everywhere: envelopes, links, shared problems and headers, aliases.

    design ─▶ copy ─▶ successes: example, envelope, links, headers ─▶ problems ─▶ aliases ─▶ OpenAPI 3.0.3

Each step changes the copy in place; the design itself stays as it was written.
"""
