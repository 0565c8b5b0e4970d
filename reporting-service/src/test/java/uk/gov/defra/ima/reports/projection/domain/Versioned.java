package uk.gov.defra.ima.reports.projection.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Versions for tests, with plain values wherever a test does not say. */
public final class Versioned {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final UUID PLAN = UUID.fromString("01a19b8a-cd3a-752e-89a7-834df2a74de4");
    private static final UUID RECOMMENDATION = UUID.fromString("01a19b8a-cd3a-76f0-8478-82e36b0d549b");

    private Versioned() {}

    /** An action of one plan, due by a day (or not at all, when empty). */
    public static ActionVersion action(String ref, String status, Optional<LocalDate> latest, String... owners) {
        return new ActionVersion(
                UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8)),
                recorded("action.added.v1"),
                PLAN,
                RECOMMENDATION,
                "1",
                ref,
                "What " + ref + " is about",
                Arrays.stream(owners)
                        .map(post -> new Owner(post, "Title of " + post, Optional.empty()))
                        .toList(),
                Optional.empty(),
                List.of(),
                new CompletionDue(Optional.of("soon"), "MONTH", Optional.empty(), latest, Optional.of("soon")),
                status,
                Optional.empty(),
                "STATED",
                Optional.empty(),
                Optional.empty());
    }

    /** A post and who holds it. */
    public static PostVersion post(String id, String... holders) {
        return new PostVersion(
                id, recorded("post.registered.v1"), "Title of " + id, Optional.empty(), List.of(holders));
    }

    private static Recorded recorded(String type) {
        return new Recorded(UUID.randomUUID(), type, 1, NINE, "defra");
    }
}
