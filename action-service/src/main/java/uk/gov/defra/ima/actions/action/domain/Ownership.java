package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Who owns an action: the posts as they were written, and each once, by which it is found. */
@Embeddable
class Ownership {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "owners", nullable = false)
    List<ActionOwner> owners;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    @Column(name = "owner_posts", nullable = false)
    List<String> posts;

    /** For the persistence layer alone. */
    protected Ownership() {}

    Ownership(List<ActionOwner> owners) {
        take(owners);
    }

    /** Hands over, and returns those before; or refuses when nothing would change. */
    List<ActionOwner> handOver(List<ActionOwner> to) {
        if (owners.equals(to)) {
            throw Problems.unprocessable(
                    "Nothing would change.", new FieldError("owners", "are the posts that own the action already"));
        }
        var before = owners;
        take(to);
        return before;
    }

    Optional<String> among(Collection<String> some) {
        return posts.stream().filter(some::contains).findFirst();
    }

    private void take(List<ActionOwner> given) {
        owners = List.copyOf(given);
        posts = given.stream().map(ActionOwner::post).distinct().toList();
    }
}
