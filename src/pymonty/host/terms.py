"""What runs go by: the job, and the terms with their defaults."""

from __future__ import annotations

from collections.abc import Sequence

from pymonty.host.convert import HostBuilder
from pymonty.host.drive import PrintCallback, Terms, encode_inputs
from pymonty.host.guest import Job
from pymonty.limits import ResourceLimits

__all__ = ['COMPILING', 'Job', 'encode_inputs', 'terms']

_LIMITS = ResourceLimits()
_BUILDER = HostBuilder(())


def terms(
    limits: ResourceLimits | None, print_callback: PrintCallback | None, dataclasses: Sequence[type]
) -> Terms:
    """What runs go by, with the defaults filled in."""
    return Terms(
        _LIMITS if limits is None else limits,
        print_callback,
        HostBuilder(dataclasses) if dataclasses else _BUILDER,
    )


COMPILING = terms(ResourceLimits(max_duration_secs=10), None, ())
"""What compiling a program goes by, ahead of its first run."""
