"""How Overmorgen calculates: every number that the models rest on, to read and to set."""
