import sys
from typing import Callable
__all__ = []
__all__ += ['TextWrapper', 'dedent', 'fill', 'indent', 'shorten', 'wrap']
class TextWrapper:
    width: int
    initial_indent: str
    subsequent_indent: str
    expand_tabs: bool
    replace_whitespace: bool
    fix_sentence_endings: bool
    drop_whitespace: bool
    break_long_words: bool
    break_on_hyphens: bool
    tabsize: int
    max_lines: int | None
    placeholder: str

    def __init__(self, width: int=70, initial_indent: str='', subsequent_indent: str='', expand_tabs: bool=True, replace_whitespace: bool=True, fix_sentence_endings: bool=False, break_long_words: bool=True, drop_whitespace: bool=True, break_on_hyphens: bool=True, tabsize: int=8, *, max_lines: int | None=None, placeholder: str=' [...]') -> None:
        ...

    def wrap(self, text: str) -> list[str]:
        ...

    def fill(self, text: str) -> str:
        ...
def wrap(text: str, width: int=70, *, initial_indent: str='', subsequent_indent: str='', expand_tabs: bool=True, tabsize: int=8, replace_whitespace: bool=True, fix_sentence_endings: bool=False, break_long_words: bool=True, break_on_hyphens: bool=True, drop_whitespace: bool=True, max_lines: int | None=None, placeholder: str=' [...]') -> list[str]:
    ...
def fill(text: str, width: int=70, *, initial_indent: str='', subsequent_indent: str='', expand_tabs: bool=True, tabsize: int=8, replace_whitespace: bool=True, fix_sentence_endings: bool=False, break_long_words: bool=True, break_on_hyphens: bool=True, drop_whitespace: bool=True, max_lines: int | None=None, placeholder: str=' [...]') -> str:
    ...
def shorten(text: str, width: int, *, initial_indent: str='', subsequent_indent: str='', expand_tabs: bool=True, tabsize: int=8, replace_whitespace: bool=True, fix_sentence_endings: bool=False, break_long_words: bool=True, break_on_hyphens: bool=True, drop_whitespace: bool=True, placeholder: str=' [...]') -> str:
    ...
def dedent(text: str) -> str:
    ...
def indent(text: str, prefix: str, predicate: Callable[[str], bool] | None=None) -> str:
    ...
