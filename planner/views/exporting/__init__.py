"""Own blocks on their way out: File > Export."""
