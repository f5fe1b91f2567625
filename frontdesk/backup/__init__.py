"""Snapshots of the whole clinic on a medium of the clinic's own, and the way back from one."""
