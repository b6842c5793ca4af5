"""The commands, one file each; the screen is imported only inside those that show one."""
