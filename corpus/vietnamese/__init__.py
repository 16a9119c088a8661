"""Knowledge of the Vietnamese language: tokens, numerals, units, calendar, names. No extraction, no articles."""
