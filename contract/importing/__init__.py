"""Low-level designs as architects really write them, made into one valid OpenAPI 3.0.3 document.

    files ─▶ pieces ─▶ mappings ─▶ parts ─▶ one document ─▶ repairs ─▶ sound document ─▶ hoisting ─▶ OUT.yaml
     │        fences,    YAML read,  each with   merged        a small     what cannot       names for      │
     │        whole      places      OpenAPI's                 function    be kept leaves    inline         │
     │        files      kept        own keys                  each                          schemas        ▼
     └──────────────────────────── the log: repaired, refused, mentioned, ignored ──────────────────▶ report

Nothing is invented and nothing is lost in silence: every block, operation and component that was found is in the document
or in the report. `accounting` checks that at the end of every run.
"""
