"""Adapters for the browser: the only package that imports js, pyodide or stillwater_js."""
