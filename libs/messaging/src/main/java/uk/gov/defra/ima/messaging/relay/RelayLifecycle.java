package uk.gov.defra.ima.messaging.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.defra.ima.messaging.MessagingSettings;
import uk.gov.defra.ima.messaging.journal.CommitListener;

/** Runs the relay for as long as the application runs. */
@ApplicationScoped
class RelayLifecycle implements CommitListener {

    private final boolean enabled;
    private final Relay relay;

    RelayLifecycle(
            MessagingSettings settings,
            MeterRegistry metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        MessagingSettings.RelaySection section = settings.relay();
        RelayFigures figures = new RelayFigures();
        figures.register(metrics);
        this.enabled = section.enabled();
        this.relay = new Relay(
                RelaySettings.of(service, section),
                new DirectConnections(url, user, password, service + "-relay"),
                new Producers(kafka, service, section.transactionTimeout(), section.callTimeout()),
                figures,
                RelaySteps.UNWATCHED);
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (enabled) {
            relay.close();
        }
    }

    @Override
    public void eventsCommitted() {
        relay.eventsCommitted();
    }
}
