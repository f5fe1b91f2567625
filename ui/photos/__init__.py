"""The screens for photographs: taking them in, looking, comparing, what each may be used for, and giving copies out."""
