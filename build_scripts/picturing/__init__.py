"""Pictures of the app, taken without a screen from sample data."""
