def find_people(tokens, claims):
    return []
