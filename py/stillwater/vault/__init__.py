"""The encrypted vault: bytes (format), keys (slots) and the open vault itself."""
