"""Two states of the contract compared.

    OLD, NEW ─▶ Side: document, what was written of it, places
                  │
                  ├─▶ differences: every node that is new, gone or another one        ─┐
                  └─▶ slim ─▶ oasdiff: what that does to requests and responses       ─┴▶ verdict per difference:
                                                                                         breaking, compatible, documentation
      and for handlers, stored data and clients ─▶ Comparison ─▶ text, Markdown, JSON

What a difference is and where it stands comes from here, with what oasdiff cannot see (roles, links, tenant states, …);
what a changed schema does to the wire comes from oasdiff.
"""
