"""One screen a file, its style beside it; each screen is typed by what it returns."""
