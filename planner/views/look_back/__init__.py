"""Looking back: closing days, and entering what was written on paper."""
