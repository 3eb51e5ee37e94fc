"""Stillwater: a private mirror for reflection that runs wholly in a person's own browser."""
