package uk.gov.defra.ima.actions.post.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import uk.gov.defra.ima.actions.post.application.PostDirectory;
import uk.gov.defra.ima.actions.post.domain.PostDetails;
import uk.gov.defra.ima.actions.post.domain.PostId;

/** Reads posts from Keycloak: group {@code /posts/<organisation>/<slug>}, attributes {@code title} and {@code lead}. */
@ApplicationScoped
class KeycloakPosts implements PostDirectory {

    private static final int PAGE = 100;
    private static final String ROOT = "/posts";

    private final Keycloak keycloak;
    private final String realm;

    KeycloakPosts(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    @Override
    public Map<PostId, PostDetails> posts() {
        try {
            return read(keycloak.realm(realm));
        } catch (WebApplicationException | ProcessingException failure) {
            throw new Unreachable(failure);
        }
    }

    private static Map<PostId, PostDetails> read(RealmResource realm) {
        var posts = new HashMap<PostId, PostDetails>();
        for (var organisation : children(realm, realm.getGroupByPath(ROOT))) {
            for (var group : children(realm, organisation)) {
                posts.put(new PostId(organisation.getName(), group.getName()), details(realm, group));
            }
        }
        return posts;
    }

    private static PostDetails details(RealmResource realm, GroupRepresentation group) {
        var members = pages((first, most) -> realm.groups().group(group.getId()).members(first, most, true));
        return new PostDetails(
                attribute(group, "title").orElse(group.getName()),
                attribute(group, "lead").map(PostId::parse),
                members.stream().map(UserRepresentation::getId).toList());
    }

    private static List<GroupRepresentation> children(RealmResource realm, GroupRepresentation parent) {
        return pages((first, most) -> realm.groups().group(parent.getId()).getSubGroups(first, most, false));
    }

    private static <T> List<T> pages(BiFunction<Integer, Integer, List<T>> read) {
        var all = new ArrayList<T>();
        List<T> page;
        do {
            page = read.apply(all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private static Optional<String> attribute(GroupRepresentation group, String name) {
        return Optional.ofNullable(group.getAttributes())
                .map(attributes -> attributes.get(name))
                .flatMap(values -> values.stream().findFirst());
    }
}
