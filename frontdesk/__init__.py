"""Frontdesk's core: rules, records and documents of one clinic, without a window."""

__version__ = "0.1.0"
