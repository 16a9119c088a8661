def link(tokens, figures, dates, documents):
    return
