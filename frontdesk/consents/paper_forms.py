"""Forms signed on paper."""
