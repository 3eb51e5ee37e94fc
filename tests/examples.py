"""How many examples a property test tries."""

from hypothesis import settings


def few(count: int) -> int:
    """``count``, or with ``--fast`` the share of it that its profile takes of Hypothesis' own 100
    (tests/conftest.py)."""
    return max(1, count * settings.default.max_examples // 100)
