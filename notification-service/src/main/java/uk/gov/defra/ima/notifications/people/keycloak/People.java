package uk.gov.defra.ima.notifications.people.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import uk.gov.defra.ima.notifications.people.application.PeopleDirectory;
import uk.gov.defra.ima.notifications.people.application.PeopleSettings;
import uk.gov.defra.ima.notifications.people.application.RememberedPeople;

/** The directory that the rest of the service uses: Keycloak behind a short memory. */
class People {

    @Produces
    @ApplicationScoped
    PeopleDirectory directory(KeycloakPeople keycloak, PeopleSettings settings, Clock clock) {
        return new RememberedPeople(keycloak, settings, clock);
    }
}
