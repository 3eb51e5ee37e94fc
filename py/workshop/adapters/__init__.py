"""The ports of stillwater.ports for CPython: what tests and the build use in place of a browser."""
