package uk.gov.defra.ima.reports.projection.domain;

import java.util.List;
import java.util.Optional;

/**
 * A post as one of its events left it.
 *
 * @param id organisation and slug, such as {@code defra/dro}
 * @param recorded the event
 * @param title its title
 * @param lead the post that leads it
 * @param holders subjects of the people who hold it
 */
public record PostVersion(String id, Recorded recorded, String title, Optional<String> lead, List<String> holders) {

    /** Keeps its own copy of the list. */
    public PostVersion {
        holders = List.copyOf(holders);
    }
}
