"""The Prospects page: the list, one prospect in detail, and what is done with them."""
