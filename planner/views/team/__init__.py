"""The page of the team: what reps have released, in alphabetical order, and sums over at least five."""
