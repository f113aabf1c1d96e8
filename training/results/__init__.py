"""The page that sets our Table 1 and figures beside the paper's, made by one command from evaluations."""
