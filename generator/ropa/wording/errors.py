"""What is raised when a sentence cannot be said."""

from ropa.errors import RopaError


class MissingWordingError(RopaError):
    """A language cannot say one clause; there is no other language to fall back to."""

    def __init__(self, language: str, key: str, reason: str) -> None:
        super().__init__(f"the {language} wording of `{key}` {reason}")
        self.language = language
        self.key = key
