"""The application: ``Service.handle`` takes one command and says what happened, as events."""

from stillwater.service.machine import Machine
from stillwater.service.service import Service

__all__ = ["Machine", "Service"]
