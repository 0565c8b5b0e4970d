package uk.gov.defra.ima.actions.action.domain;

/**
 * A post that owns an action.
 *
 * @param post post id, such as {@code defra/dro}
 * @param title its title when the action was given to it
 * @param qualifier what stood in parentheses after it, such as {@code paper}; null when nothing did
 */
public record ActionOwner(String post, String title, String qualifier) {}
