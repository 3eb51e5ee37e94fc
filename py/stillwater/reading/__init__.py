"""What a text says: phrases worth quoting, and later feelings, themes and safety tiers."""
