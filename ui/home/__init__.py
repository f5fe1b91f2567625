"""The first page of a working day."""
