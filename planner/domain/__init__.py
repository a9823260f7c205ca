"""What Overmorgen is about, in plain Python: frozen values, no input or output, no clock."""
