"""Reading files of prospects, writing them, and putting duplicates together."""
