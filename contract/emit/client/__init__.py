"""The Python client: `generated/client/`, and the wheel it is shipped in.

    kit/         the machinery, written by hand and copied word for word
    operations ─▶ endpoints.py                  what there is to know of each operation to call it
               ─▶ links.py, async_links.py      a class per resource, a method per relation
               ─▶ client.py, async_client.py    a method per operation
    problems   ─▶ problems.py                   an exception per code

What it is shipped with are the models, `generated/models/`; hence relative imports only.
"""
