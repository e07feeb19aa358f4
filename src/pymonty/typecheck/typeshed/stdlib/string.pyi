import sys
from ___typeshed__ import StrOrLiteralStr
from re import Pattern
from typing import Any, ClassVar, Final, Iterable, LiteralString, Mapping, Sequence, overload
__all__ = []
__all__ += ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace']
whitespace: Final = ' \t\n\r\x0b\x0c'
ascii_lowercase: Final = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase: Final = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters: Final[LiteralString]
digits: Final = '0123456789'
hexdigits: Final = '0123456789abcdefABCDEF'
octdigits: Final = '01234567'
punctuation: Final = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
printable: Final[LiteralString]
def capwords(s: StrOrLiteralStr, sep: StrOrLiteralStr | None=None) -> StrOrLiteralStr:
    ...
class Template:
    template: str
    delimiter: ClassVar[str]
    idpattern: ClassVar[str]
    braceidpattern: ClassVar[str | None]
    pattern: ClassVar[Pattern[str]]

    def __init__(self, template: str) -> None:
        ...

    def substitute(self, mapping: Mapping[str, object]={}, /, **kwds: object) -> str:
        ...

    def safe_substitute(self, mapping: Mapping[str, object]={}, /, **kwds: object) -> str:
        ...

    def get_identifiers(self) -> list[str]:
        ...

    def is_valid(self) -> bool:
        ...
class Formatter:

    @overload
    def format(self, format_string: LiteralString, /, *args: LiteralString, **kwargs: LiteralString) -> LiteralString:
        ...

    @overload
    def format(self, format_string: str, /, *args: Any, **kwargs: Any) -> str:
        ...

    @overload
    def vformat(self, format_string: LiteralString, args: Sequence[LiteralString], kwargs: Mapping[LiteralString, LiteralString]) -> LiteralString:
        ...

    @overload
    def vformat(self, format_string: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
        ...

    def parse(self, format_string: StrOrLiteralStr) -> Iterable[tuple[StrOrLiteralStr, StrOrLiteralStr | None, StrOrLiteralStr | None, StrOrLiteralStr | None]]:
        ...

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        ...

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        ...

    def check_unused_args(self, used_args: set[int | str], args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
        ...

    def format_field(self, value: Any, format_spec: str) -> Any:
        ...

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        ...
