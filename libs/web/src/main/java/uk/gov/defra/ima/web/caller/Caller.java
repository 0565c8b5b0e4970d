package uk.gov.defra.ima.web.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.ProblemType;
import uk.gov.defra.ima.web.problem.Problems;

/** Who is asking, as told by the access token. */
@RequestScoped
public class Caller {

    /** A Keycloak group that stands for a post: {@code /posts/<organisation>/<slug>}. */
    private static final Pattern POST_GROUP = Pattern.compile("/?posts/([^/]+/[^/]+)");

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private Set<String> organisations;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /**
     * The stable identifier of the person or service account.
     *
     * @throws ProblemException UNAUTHENTICATED when nobody is signed in
     */
    public String sub() {
        return Optional.ofNullable(token.getSubject())
                .orElseThrow(
                        () -> new ProblemException(ProblemType.UNAUTHENTICATED, "Nobody is signed in.", List.of()));
    }

    /** A name to show, or else the user name; never to be stored or logged. */
    public String name() {
        return Claims.text(token, "name")
                .or(() -> Claims.text(token, "preferred_username"))
                .orElseGet(this::sub);
    }

    /** The client through which the token was obtained ({@code azp}). */
    public Optional<String> client() {
        return Claims.text(token, "azp");
    }

    /** The organisations that bound everything the caller may see. */
    public Set<String> organisations() {
        if (organisations == null) {
            organisations = Collections.unmodifiableSet(Claims.texts(token, "organisations"));
        }
        return organisations;
    }

    /**
     * Ids ({@code organisation/slug}) of the posts held, from the claim {@code posts} and from groups
     * {@code /posts/<organisation>/<slug>}; only those of the caller's organisations.
     */
    public Set<String> posts() {
        Set<String> posts = new LinkedHashSet<>(Claims.texts(token, "posts"));
        for (String group : Claims.texts(token, "groups")) {
            Matcher post = POST_GROUP.matcher(group);
            if (post.matches()) {
                posts.add(post.group(1));
            }
        }
        Set<String> bounds = organisations();
        posts.removeIf(post -> !bounds.contains(post.substring(0, Math.max(post.indexOf('/'), 0))));
        return posts;
    }

    /** Whether the caller is a system (a service account) rather than a person. */
    public boolean isSystem() {
        return ServiceAccounts.holds(token);
    }

    /** Whether the caller has a role (or, for a system, a scope). */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /**
     * Ends the request when the organisation is foreign: what belongs to others does not exist.
     *
     * @throws ProblemException NOT_FOUND
     */
    public void requireOrganisation(String slug) {
        if (!organisations().contains(slug)) {
            throw Problems.notFound("organisation", slug);
        }
    }

    /** Whether the caller holds at least one of these posts. */
    public boolean holdsAny(Collection<String> posts) {
        Set<String> held = posts();
        return posts.stream().anyMatch(held::contains);
    }
}
