"""The whole register seen from one side, each as a drawing and as a table with the same facts."""
