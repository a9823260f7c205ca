"""What runs the app without widgets: the session, its words and formats, threads and settings."""
