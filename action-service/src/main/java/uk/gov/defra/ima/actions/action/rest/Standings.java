package uk.gov.defra.ima.actions.action.rest;

import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.defra.ima.actions.action.application.Standing;
import uk.gov.defra.ima.web.caller.Caller;

/** Tells what the caller of the current request may do about actions. */
@ApplicationScoped
class Standings {

    private final Caller caller;

    Standings(Caller caller) {
        this.caller = caller;
    }

    Standing ofCaller() {
        return new Standing(caller.organisations(), caller.posts(), right());
    }

    private Standing.Right right() {
        if (caller.hasRole("kim-manager")) {
            return Standing.Right.MANAGE;
        }
        return caller.hasRole("actions:write") ? Standing.Right.REPORT : Standing.Right.OWN_ACTIONS;
    }
}
