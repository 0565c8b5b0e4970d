package uk.gov.defra.ima.notifications.people.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Typed;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserRepresentation;
import uk.gov.defra.ima.notifications.people.application.DirectoryUnavailable;
import uk.gov.defra.ima.notifications.people.application.LookUp;
import uk.gov.defra.ima.notifications.people.application.PeopleDirectory;
import uk.gov.defra.ima.notifications.people.application.PeopleSettings;
import uk.gov.defra.ima.notifications.people.application.Person;

/** Asks Keycloak's admin API, as this service's own account, which may view users and nothing else. */
@ApplicationScoped
@Typed(KeycloakPeople.class)
class KeycloakPeople implements PeopleDirectory {

    private static final int NOT_FOUND = 404;

    private final Keycloak keycloak;
    private final PeopleSettings settings;

    KeycloakPeople(Keycloak keycloak, PeopleSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    /** The client is bound to a request, and the sender of mail has none: hence one of its own for each question. */
    @Override
    @ActivateRequestContext
    public LookUp lookUp(String sub) {
        signIn();
        try {
            return read(keycloak.realm(settings.realm()).users().get(sub).toRepresentation());
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == NOT_FOUND) {
                return new LookUp.NotKnown();
            }
            throw new DirectoryUnavailable(answer);
        } catch (ProcessingException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    /** First and apart: a realm that is not there answers 404 as well, and must not pass for an unknown person. */
    private void signIn() {
        try {
            keycloak.tokenManager().getAccessToken();
        } catch (WebApplicationException | ProcessingException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    private static LookUp read(UserRepresentation user) {
        if (!Boolean.TRUE.equals(user.isEnabled())) {
            return new LookUp.Disabled();
        }
        if (user.getEmail() == null || user.getEmail().isBlank()) {
            return new LookUp.NoAddress();
        }
        return new LookUp.Found(new Person(name(user), user.getEmail()));
    }

    private static String name(UserRepresentation user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getUsername() : name;
    }
}
