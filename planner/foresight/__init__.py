"""What the weeks so far say about the weeks to come: the models of the product, without Qt."""
