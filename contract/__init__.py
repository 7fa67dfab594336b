"""The contract tool: low-level designs in, one checked OpenAPI document and its Python out.

    designs ─▶ extract ─▶ Design ─▶ lint ─▶ bundle ─▶ emit ─▶ generated/, spec/openapi.yaml, docs/problems/
               fences,    data +     rules   what a    one module
               YAML       places             design    per output
                                             leaves out

It imports nothing of the rest of the project, so it can be moved to another one.
"""
