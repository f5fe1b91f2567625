"""The controls every page is made of. They know nothing of a clinic."""
