"""For all tests: property tests say how to repeat a failure, and never fail for being slow.

Timings belong in tests/bench, beside an alternative; these machines are noisy.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("stillwater", deadline=None, print_blob=True)
#: For ``--fast``: a quarter of the examples, so that the tests can be run after every change.
settings.register_profile("fast", settings.get_profile("stillwater"), max_examples=25)
settings.load_profile("stillwater")
