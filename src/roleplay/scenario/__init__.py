"""The situation an author writes: schema, loading, cues, templates and banks."""
