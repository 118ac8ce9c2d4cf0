"""Ids that several parts of an activity refer to."""

from typing import Annotated

from ropa.model.base import ID, Ref

SubjectId = Annotated[str, ID, Ref("data-subjects")]
CategoryId = Annotated[str, ID, Ref("data-categories")]
PurposeId = Annotated[str, ID, Ref("purposes")]
