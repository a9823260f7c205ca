"""Overmorgen: a desktop planner that keeps the day after tomorrow in a sales rep's week."""

__version__ = "0.1.0"
