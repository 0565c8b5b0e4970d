package uk.gov.defra.ima.actions.action.application;

import java.util.Optional;

/**
 * A post that is to own an action.
 *
 * @param post its id, such as {@code defra/dro}
 * @param qualifier what narrows it, such as {@code paper}
 */
public record NewOwner(String post, Optional<String> qualifier) {}
