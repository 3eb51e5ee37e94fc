"""Functions that return HTML: static pages for the build, live screens for the engine."""
