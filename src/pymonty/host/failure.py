"""Errors as a caller sees them, made of what a worker reports or of what the host finds itself."""

from __future__ import annotations

from pymonty.errors import (
    LIMIT_EXCEPTIONS,
    Frame,
    MontyConversionError,
    MontyError,
    MontyLimitError,
    MontyRuntimeError,
    MontySyntaxError,
)
from pymonty.wire.messages import Failed
from pymonty.wire.values import Builder, WireError, decode

_LIMIT_MESSAGES = {
    'max_duration_secs': 'the program ran longer than {value:g} seconds (max_duration_secs)',
    'max_output_bytes': 'the program printed more than {value:,.0f} bytes (max_output_bytes)',
}


def from_worker(failed: Failed, builder: Builder) -> MontyError:
    """The error that `failed` reports.

    Raises:
        WireError: the report is malformed.
    """
    frames = [
        Frame(f.filename, f.line, f.column, f.end_line, f.end_column, f.function_name, f.source_line)
        for f in failed.frames
    ]
    match failed.kind:
        case 'conversion':
            return MontyConversionError(failed.message, failed.path or '')
        case 'limit':
            return MontyLimitError(
                failed.message,
                limit=failed.limit or '',
                value=failed.limit_value,
                frames=frames,
                summary=failed.summary,
                text=failed.text,
            )
        case 'syntax' | 'runtime':
            exception = decode(failed.exception, builder)
            if not isinstance(exception, BaseException):
                raise WireError('a failure without an exception')
            kind = MontySyntaxError if failed.kind == 'syntax' else MontyRuntimeError
            return kind(
                failed.message,
                exception=exception,
                frames=frames,
                summary=failed.summary,
                text=failed.text,
            )
    raise WireError('a failure of no known kind')


def over_limit(limit: str, value: float) -> MontyLimitError:
    """The error for a limit that the host itself enforced; where the guest stood is not known then."""
    message = _LIMIT_MESSAGES[limit].format(value=value)
    summary = f'{LIMIT_EXCEPTIONS.get(limit, RuntimeError).__name__}: {message}'
    return MontyLimitError(message, limit=limit, value=value, frames=[], summary=summary, text=f'{summary}\n')
