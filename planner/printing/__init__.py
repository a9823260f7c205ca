"""What the rep takes along on paper: the sheets, and how they reach a printer or a PDF."""
