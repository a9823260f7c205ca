"""Agreements: how each stands in a row, and the editor in which they are made."""
