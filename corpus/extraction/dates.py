def find_dates(tokens, claims, published):
    return []
