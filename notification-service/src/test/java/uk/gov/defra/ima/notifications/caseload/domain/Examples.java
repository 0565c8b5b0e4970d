package uk.gov.defra.ima.notifications.caseload.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Actions and posts to reckon with. */
public final class Examples {

    /** The plan of every action here. */
    public static final UUID PLAN = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private Examples() {}

    /** An action in progress. */
    public static ActionState action(String ref, LocalDate latest, String... owners) {
        return action(ref, latest, ActionStatus.IN_PROGRESS, 1, owners);
    }

    /** An action in a status; its id follows from its ref. */
    public static ActionState action(
            String ref, LocalDate latest, ActionStatus status, long version, String... owners) {
        return new ActionState(
                id(ref),
                "defra",
                PLAN,
                ref,
                "Do " + ref,
                List.of(owners),
                Optional.ofNullable(latest),
                Optional.ofNullable(latest).map(LocalDate::toString),
                status,
                version);
    }

    /** The id of the action with a ref. */
    public static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A post with a lead and holders. */
    public static PostState post(String id, String lead, String... holders) {
        return new PostState(id, "defra", "Title of " + id, Optional.of(lead), new TreeSet<>(List.of(holders)), 1);
    }
}
