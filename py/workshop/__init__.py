"""Build-time Python (CPython only): pages, assets, engine bundle, release, server."""
