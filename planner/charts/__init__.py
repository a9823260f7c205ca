"""The charts of the review: rows in, a matplotlib figure out, nothing else."""
