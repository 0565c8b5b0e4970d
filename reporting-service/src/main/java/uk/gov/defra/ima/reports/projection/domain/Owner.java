package uk.gov.defra.ima.reports.projection.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * One owner of an action: a post, not a person.
 *
 * @param post id of the post, such as {@code defra/dro}
 * @param title its title when the action was recorded
 * @param qualifier what stood in brackets behind it, such as {@code paper}
 */
public record Owner(String post, String title, Optional<String> qualifier) {

    /** Refuses absent parts. */
    public Owner {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    /** For a person to read: the title, and the qualifier behind it as the plan had it. */
    public String words() {
        return qualifier.map(words -> title + " (" + words + ")").orElse(title);
    }
}
