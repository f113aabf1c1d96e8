"""Many photos filled one after another with the same choices, by the verb and by the window alike."""
