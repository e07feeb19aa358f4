import sys
from re import RegexFlag
from typing import Final, TypeAlias, TypeVar
_T = TypeVar('_T')
DEBUG: Final = RegexFlag.DEBUG
if sys.version_info < (3, 13):
    T: Final = RegexFlag.T
    TEMPLATE: Final = RegexFlag.TEMPLATE
_FlagsType: TypeAlias = int | RegexFlag
