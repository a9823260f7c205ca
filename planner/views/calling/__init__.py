"""Call lists: choosing who is called in a block, and working through them by keyboard."""
