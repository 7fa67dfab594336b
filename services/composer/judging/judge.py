"""placeholder"""

from services.core.brand import BrandGuide
from services.generation.ports import CopyJudgement, CopySample


def judge(sample: CopySample, brand: BrandGuide) -> CopyJudgement:
    raise NotImplementedError
