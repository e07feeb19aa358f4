import sys
from ___bisect__ import bisect_right, insort_right
__all__ = []
__all__ += ['bisect', 'bisect_left', 'bisect_right', 'insort', 'insort_left', 'insort_right']
bisect = bisect_right
insort = insort_right
from ___bisect__ import bisect_left as bisect_left
from ___bisect__ import bisect_right as bisect_right
from ___bisect__ import insort_left as insort_left
from ___bisect__ import insort_right as insort_right
