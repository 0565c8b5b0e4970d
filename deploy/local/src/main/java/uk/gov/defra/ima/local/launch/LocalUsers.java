package uk.gov.defra.ima.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the local realm, as a table. */
final class LocalUsers {

    private LocalUsers() {}

    /** A line for each, from the file that is imported. */
    static String table(Path realm) {
        try {
            return new ObjectMapper()
                    .readTree(realm.toFile())
                    .path("users")
                    .valueStream()
                    .filter(user -> user.has("credentials"))
                    .map(LocalUsers::line)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + realm, e);
        }
    }

    private static String line(JsonNode user) {
        String roles = words(user.path("realmRoles"))
                .filter(role -> !role.equals("default-roles-ima"))
                .collect(Collectors.joining(", "));
        String posts = words(user.path("groups"))
                .map(group -> group.replaceFirst("^/posts/", ""))
                .collect(Collectors.joining(", "));
        String organisations =
                words(user.path("attributes").path("organisations")).collect(Collectors.joining(", "));
        return "  %-15s %-17s %-18s %s%n"
                .formatted(
                        user.path("username").asText(),
                        organisations,
                        roles.isEmpty() ? "-" : roles,
                        posts.isEmpty() ? "-" : posts)
                .replaceAll(" +\n", "\n");
    }

    private static Stream<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
