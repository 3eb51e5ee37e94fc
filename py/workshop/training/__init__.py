"""Makes the weights of the reading models from data and seed. Not needed to build or run."""
