from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Literal, NotRequired, TypedDict

__all__ = [
    'Color', 'color', 'convert', 'fetch', 'find_user', 'history', 'limit', 'names', 'orders', 'pages', 'rate',
    'send', 'settings', 'today',
]

class User(TypedDict):
    id: int
    name: str
    email: NotRequired[str]

class Settings(TypedDict):
    retries: int
    verbose: bool

@dataclass
class Order:
    id: int
    amount: Decimal
    placed: date
    tags: list[str]
    note: str | None = None

class Color(Enum):
    RED = 'red'
    BLUE = 'blue'

def fetch(url: str, timeout: float = 10.0) -> str: ...
def find_user(id: int) -> User | None: ...
def orders(city: str, *, limit: int = 50) -> list[Order]: ...
def pages(number: int, /) -> dict[str, list[int]]: ...
def send(to: str, *, subject: str, body: str = '') -> bool: ...
def rate(currency: Literal['EUR', 'USD']) -> float: ...
def convert(amount: Decimal, to: str) -> Decimal: ...
def history(*days: date) -> dict[date, int]: ...

color: Color
limit: int
names: list[str]
settings: Settings
today: date
