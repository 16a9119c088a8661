def find_documents(tokens, claims):
    return []
