def find_figures(tokens, claims):
    return []
