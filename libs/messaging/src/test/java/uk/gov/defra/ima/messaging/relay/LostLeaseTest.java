package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A holder that has lost its lease without noticing can do no harm: neither in the database nor in Kafka. */
class LostLeaseTest {

    @ParameterizedTest
    @EnumSource(
            value = RelayStep.class,
            names = {"BEFORE_PUBLISHING", "HALF_SENT", "SENT_UNCOMMITTED"})
    @DisplayName("its producer is fenced, even in the middle of a transaction")
    void producerIsFenced(RelayStep step) throws Exception {
        var fixture = new RelayFixture("lost_lease", 4);
        fixture.changeAll(3);
        var pause = new Pause(step);
        try (var threads = Executors.newSingleThreadExecutor();
                Holder old = new Holder(fixture, pause)) {
            old.sequence();
            Future<?> publishing = threads.submit(() -> {
                old.publish();
                return null;
            });
            pause.awaitReached();
            old.loseLease();
            try (Holder successor = new Holder(fixture, RelaySteps.UNWATCHED)) {
                successor.drain();
                fixture.changeAll(2);
                successor.drain();
                int published = fixture.log().size();

                pause.goOn();

                assertThatThrownBy(() -> publishing.get(30, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOf(KafkaException.class);
                // And when it tries again, it finds that its term is over before it has fenced anybody.
                assertThatThrownBy(old::publish).isInstanceOf(TermOver.class);
                fixture.changeAll(1);
                successor.drain();
                assertThat(fixture.log().size()).isEqualTo(published + 4);
            }
        }

        fixture.assertNothingLostNorOutOfOrder();
        assertThat(fixture.log().size()).as("no copies").isEqualTo(24);
    }

    @Test
    @DisplayName("what it had published but not noted is published again, and its note is refused")
    void lateNoteIsRefused() throws Exception {
        var fixture = new RelayFixture("lost_lease", 4);
        fixture.changeAll(3);
        var pause = new Pause(RelayStep.PUBLISHED);
        try (var threads = Executors.newSingleThreadExecutor();
                Holder old = new Holder(fixture, pause)) {
            old.sequence();
            Future<?> publishing = threads.submit(() -> {
                old.publish();
                return null;
            });
            pause.awaitReached();
            old.loseLease();
            try (Holder successor = new Holder(fixture, RelaySteps.UNWATCHED)) {
                fixture.changeAll(2);
                successor.drain();
                pause.goOn();

                assertThatThrownBy(() -> publishing.get(30, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOf(TermOver.class);
            }
        }

        assertThat(fixture.number("select position from relay_state where name = 'publisher'"))
                .isEqualTo(20);
        fixture.assertNothingLostNorOutOfOrder();
        assertThat(fixture.log().size()).as("the first twelve came twice").isEqualTo(32);
    }

    @Test
    @DisplayName("it gives no more positions")
    void sequencesNoMore() throws Exception {
        var fixture = new RelayFixture("lost_lease", 2);
        fixture.changeAll(2);
        try (Holder old = new Holder(fixture, RelaySteps.UNWATCHED)) {
            old.loseLease();
            try (Holder successor = new Holder(fixture, RelaySteps.UNWATCHED)) {
                assertThatThrownBy(old::sequence).isInstanceOf(TermOver.class);
                successor.drain();
            }
        }
        fixture.assertNothingLostNorOutOfOrder();
    }

    @Test
    @DisplayName("while one holds it, nobody else can")
    void oneAtATime() throws Exception {
        var fixture = new RelayFixture("lost_lease", 1);
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED);
                Lease other = Lease.open(fixture.connections())) {
            assertThat(other.tryAcquire()).isFalse();
            holder.die();
            assertThatAcquired(other);
        }
    }

    @Test
    @DisplayName("an idle holder has no snapshot that keeps vacuum from its work")
    void noSnapshot() throws Exception {
        var fixture = new RelayFixture("lost_lease", 1);
        fixture.changeAll(1);
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            holder.drain();
            assertThat(fixture.number("""
                            select count(*) from pg_stat_activity
                            where application_name = '%s' and (backend_xmin is not null or backend_xid is not null)
                            """.formatted(fixture.service))).isZero();
        }
    }

    private static void assertThatAcquired(Lease lease) throws SQLException {
        for (int i = 0; i < 1_000; i++) {
            if (lease.tryAcquire()) {
                return;
            }
        }
        throw new AssertionError("the lease of a dead holder did not become free");
    }

    /** Stops a holder at a step until it may go on. */
    private static final class Pause implements RelaySteps {

        private final RelayStep step;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        Pause(RelayStep step) {
            this.step = step;
        }

        @Override
        public void reached(RelayStep now) {
            if (now == step && reached.getCount() > 0) {
                reached.countDown();
                try {
                    if (!goOn.await(60, TimeUnit.SECONDS)) {
                        throw new AssertionError("forgotten");
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }

        void awaitReached() throws InterruptedException {
            assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
        }

        void goOn() {
            goOn.countDown();
        }
    }
}
