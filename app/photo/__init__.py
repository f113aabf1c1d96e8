"""The open photo: its document and undo steps, its files, the clipboard, and what the window shows of it."""
