package uk.gov.defra.ima.web.settings;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Has the settings read before anything else is done with them. The migrations come first at a start, and without this
 * they would report a missing password as a failed login.
 */
@Startup
@Singleton
class SettingsCheck implements FlywayConfigurationCustomizer {

    SettingsCheck(DatabaseSettings database, IssuerSettings issuer) {
        // Injecting them is the check: a setting that is missing is an exception that names it.
        assert database.pool() > 0 && issuer.url() != null;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        // Nothing to change: it is the moment that matters.
    }
}
