package uk.gov.defra.ima.messaging.healing;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.messaging.MessagingSettings;
import uk.gov.defra.ima.messaging.MessagingSettings.HealingSection;
import uk.gov.defra.ima.messaging.Outage;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.EventReceiver;

/** Heals gaps for as long as the application runs, in a service that takes events in. */
@ApplicationScoped
class HealingLifecycle {

    private static final Logger LOG = Logger.getLogger(HealingLifecycle.class);
    private static final Duration TOKEN_PATIENCE = Duration.ofSeconds(10);

    private final HealingSection settings;
    private final GapHealer healer;
    private final ConsumerFigures figures;
    private final boolean consumes;
    private final Outage outage = new Outage("Healing gaps in history");
    private final CountDownLatch stopping = new CountDownLatch(1);

    HealingLifecycle(
            MessagingSettings settings,
            AgroalDataSource dataSource,
            OidcClient client,
            EventReceiver receiver,
            MeterRegistry metrics,
            @All List<EventHandler> handlers) {
        this.settings = settings.healing();
        this.consumes = !handlers.isEmpty();
        this.figures = new ConsumerFigures(dataSource, metrics);
        this.healer = new GapHealer(
                new OpenGaps(dataSource, this.settings.patience(), this.settings.longestWait()),
                new HttpOwners(
                        this.settings.owners(),
                        () -> client.getTokens().await().atMost(TOKEN_PATIENCE).getAccessToken()),
                receiver::receive);
    }

    void start(@Observes StartupEvent event) {
        if (consumes) {
            Thread.ofVirtual().name("gap-healer").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void run() {
        try {
            while (!stopping.await(settings.every().toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    figures.measure();
                    if (settings.enabled()) {
                        healer.heal();
                    }
                    outage.over();
                } catch (SQLException | RuntimeException e) {
                    outage.failed(e);
                }
            }
        } catch (InterruptedException e) {
            LOG.debugf(e, "Healing was interrupted");
        }
    }
}
