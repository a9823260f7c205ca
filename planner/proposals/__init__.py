"""Ways to fit work into a week, as data: the rep sees them first and decides."""
