"""The print dialog: a page as it will come out, and how it is set up."""
