package uk.gov.defra.ima.reports.statement.domain;

import java.util.Optional;

/**
 * Who drafted a statement.
 *
 * @param sub subject of the person; never a name
 * @param post the post in which it was done, where the person holds exactly one
 * @param client the client through which it was done
 */
public record Drafter(String sub, Optional<String> post, Optional<String> client) {}
