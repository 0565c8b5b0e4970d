package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** What an action points to: evidence, and other actions. */
@Embeddable
public class Connections {

    /** Pieces of evidence that an action has at most. */
    public static final int MOST_EVIDENCE = 100;

    /** Links that an action has at most. */
    public static final int MOST_LINKS = 100;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    List<Evidence> evidence = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    List<ActionLink> links = List.of();

    /** Nothing yet. */
    protected Connections() {}

    void show(Evidence added) {
        if (evidence.stream().anyMatch(added::pointsWhere)) {
            throw Problems.unprocessable(
                    "The action has this evidence already.",
                    new FieldError(added.url() == null ? "reference" : "url", "is among its evidence already"));
        }
        if (evidence.size() >= MOST_EVIDENCE) {
            throw Problems.unprocessable(
                    "The action has %d pieces of evidence; there is room for no more.".formatted(MOST_EVIDENCE));
        }
        evidence = with(evidence, added);
    }

    void link(ActionLink link) {
        if (links.stream().anyMatch(known -> known.sameAs(link.kind(), link.action()))) {
            throw Problems.unprocessable("Nothing would change.", new FieldError("action", "is linked so already"));
        }
        if (links.size() >= MOST_LINKS) {
            throw Problems.unprocessable("The action has %d links; there is room for no more.".formatted(MOST_LINKS));
        }
        links = with(links, link);
    }

    Optional<ActionLink> unlink(LinkKind kind, UUID other) {
        var found = links.stream().filter(link -> link.sameAs(kind, other)).findFirst();
        links = links.stream().filter(known -> !known.sameAs(kind, other)).toList();
        return found;
    }

    private static <T> List<T> with(List<T> known, T added) {
        return Stream.concat(known.stream(), Stream.of(added)).toList();
    }
}
