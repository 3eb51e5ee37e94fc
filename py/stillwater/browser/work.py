"""The script PyScript runs in the engine worker: hand the wire to the application."""

from polyscript import xworker

from stillwater.browser.engine import connect

connect(xworker)
