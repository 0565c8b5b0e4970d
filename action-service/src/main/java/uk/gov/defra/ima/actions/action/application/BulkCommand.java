package uk.gov.defra.ima.actions.action.application;

/** What somebody may ask to be done to many actions in one request. */
public sealed interface BulkCommand extends ActionCommand
        permits ChangeStatus.Command, Comment.Command, ReviseDue.Command, Reassign.Command, ReviseAction.Command {}
