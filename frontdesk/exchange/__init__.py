"""Lists that come from elsewhere and lists that leave: CSV and Excel, read and written with care."""
