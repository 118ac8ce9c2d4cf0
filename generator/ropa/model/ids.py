"""Ids that several parts of the model refer to."""

from typing import Annotated

from ropa.model.base import ID, Ref

SubjectId = Annotated[str, ID, Ref("data-subjects")]
CategoryId = Annotated[str, ID, Ref("data-categories")]
OrganisationId = Annotated[str, ID, Ref("organisations")]
PartyId = Annotated[str, ID, Ref("parties")]
ActivityId = Annotated[str, ID, Ref("activities")]
PurposeId = Annotated[str, ID, Ref("purposes")]
