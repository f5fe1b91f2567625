"""Lists of patients: bringing one in, taking one along."""
