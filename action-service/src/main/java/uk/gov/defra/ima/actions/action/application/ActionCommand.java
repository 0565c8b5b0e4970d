package uk.gov.defra.ima.actions.action.application;

import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** What somebody asks to be done to one action. */
public sealed interface ActionCommand permits BulkCommand, AddEvidence.Command, LinkActions.Command {

    /** The action. */
    UUID id();

    /** Who asks. */
    Actor by();

    /** What they may do. */
    Standing standing();
}
