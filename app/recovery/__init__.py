"""What was not saved when the program ended against its will: kept while a person works, offered at the next start."""
