"""Lists of patients: brought in from a CSV or Excel file, and taken out as one."""
