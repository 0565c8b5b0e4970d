package uk.gov.defra.ima.actions.post.application;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.actions.post.application.PostDirectory.Unreachable;

/** Asks the directory for posts at start-up and then every so often. */
@ApplicationScoped
class PostSyncSchedule {

    private static final Logger LOG = Logger.getLogger(PostSyncSchedule.class);

    private final PostDirectory directory;
    private final SyncPosts sync;

    PostSyncSchedule(PostDirectory directory, SyncPosts sync) {
        this.directory = directory;
        this.sync = sync;
    }

    // Before the first request is served, so that an import that comes at once knows the posts.
    void atStart(@Observes StartupEvent started) {
        run();
    }

    @Scheduled(
            every = "${ima.posts.sync-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            var changes = sync.takeOn(directory.posts());
            if (changes > 0) {
                LOG.infof("post registry: %d difference(s) recorded", changes);
            }
        } catch (Unreachable directoryIsDown) {
            // The registry keeps what it knows; the next round asks again.
            LOG.warnf(
                    "post registry not refreshed: %s",
                    directoryIsDown.getCause().getMessage());
        }
    }
}
