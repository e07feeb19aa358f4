"""No stand-in, proxy or type of the library hands a guest what it must not have."""

from __future__ import annotations

import pytest

from tests.library import attacks
from tests.library.conftest import Guest


@pytest.mark.parametrize(
    ('source', 'kind', 'part'), [row[1:] for row in attacks.REFUSED], ids=[row[0] for row in attacks.REFUSED]
)
def test_refused(guest: Guest, source: str, kind: type[BaseException], part: str) -> None:
    with pytest.raises(kind) as caught:
        guest(source)
    assert part in str(caught.value)


@pytest.mark.parametrize(
    ('source', 'printed'), [row[1:] for row in attacks.HARMLESS], ids=[row[0] for row in attacks.HARMLESS]
)
def test_harmless(guest: Guest, source: str, printed: str) -> None:
    assert guest(source) == printed
