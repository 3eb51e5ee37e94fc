"""The sentence model of tier 2: built from pinned packages, byte for byte the same each time."""
