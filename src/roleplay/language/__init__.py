"""English, with no coaching in it: text to sentences, clauses, tokens and word classes, spans kept."""
