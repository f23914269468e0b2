"""Readout: a newspaper that reads itself to you."""

__version__ = "0.1.0"
