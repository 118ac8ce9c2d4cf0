"""Register -> views -> pages of the register site, and the adapter that lets MkDocs publish them."""
