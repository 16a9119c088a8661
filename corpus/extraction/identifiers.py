def claim_identifiers(tokens, claims):
    return
