"""What a person chose: declared once in a table, kept in one file, shown in dialogs made from the table."""
