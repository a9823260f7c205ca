"""How a week is laid out and painted; the same painter serves screen, print and PDF."""
