"""Reading calendars, and the list of those that the plan has."""
