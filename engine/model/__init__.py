"""The network: its configuration, the coarse and the refinement stage, contextual attention and its ablations."""
