"""Ways of looking at the open photo: before beside now, where they differ, what a pixel holds, where one is in it."""
