"""The skin: screens and widgets over the engine. Only this room knows Textual."""
