"""What people take home: the debrief as a frozen model, its renderers, and the marks beside a line."""
