package uk.gov.defra.ima.actions.post.domain;

import java.util.List;
import java.util.Optional;

/**
 * What is said about a post.
 *
 * @param title what it is called
 * @param lead the post that leads it
 * @param holders subject identifiers of who holds it
 */
public record PostDetails(String title, Optional<PostId> lead, List<String> holders) {}
