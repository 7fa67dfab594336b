"""Generated from spec/lld; do not edit. Run `make generate`.

What the machinery has to know of this contract.
"""

from . import endpoints, kit, problems

CONTRACT = kit.Contract(
    "0.1.0", kit.Problems(problems.BY_CODE, problems.BY_STATUS), kit.SignIn(endpoints.CREATE_SESSION, endpoints.REFRESH_SESSION)
)
