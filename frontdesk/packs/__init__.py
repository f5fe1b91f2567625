"""What differs between clinics and countries, read from data: contacts, ages, purposes, clocks, consent texts."""
