"""Text of other programs in, candidate values out: the only place that knows calendar formats."""
