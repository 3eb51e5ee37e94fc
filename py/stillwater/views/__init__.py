"""Functions that return HTML, used by the build for static pages and by the engine for live ones."""
