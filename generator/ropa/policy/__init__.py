"""Register -> public policies: what a policy tells, in which words, as pages that can be published alone."""

from ropa.policy.publication import Publication, publish

__all__ = ["Publication", "publish"]
