"""Practise a hard conversation with a scripted teacher, and hear why each turn helped or hurt."""

__version__ = "0.1.0"
