"""What every room stands on: errors, words, time, ids, private files, the log, progress."""
