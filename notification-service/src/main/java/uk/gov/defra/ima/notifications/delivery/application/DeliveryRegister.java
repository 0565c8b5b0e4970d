package uk.gov.defra.ima.notifications.delivery.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import uk.gov.defra.ima.notifications.delivery.domain.Backoff;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.delivery.domain.Delivery;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryEvent;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.web.problem.Problems;

/** The steps of a delivery, each a transaction of its own that ends before or begins after the mail server is asked. */
@ApplicationScoped
class DeliveryRegister {

    private final Deliveries deliveries;
    private final DeliveryJournal journal;
    private final Backoff backoff;
    private final Clock clock;

    DeliveryRegister(Deliveries deliveries, DeliveryJournal journal, DeliverySettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.journal = journal;
        this.backoff = new Backoff(settings.firstWait(), settings.longestWait());
        this.clock = clock;
    }

    /** What may be tried now. */
    @Transactional
    List<DeliveryState> due(int limit) {
        return deliveries.due(clock.instant(), limit);
    }

    /**
     * Claims a delivery for this sender, unless another has it or it has changed since its letter was written.
     *
     * @return whether the mail server may be asked
     */
    @Transactional
    boolean claim(DeliveryState read) {
        var waiting = stillWaiting(read);
        waiting.ifPresent(delivery -> delivery.take(clock.instant()));
        return waiting.isPresent();
    }

    /**
     * It goes later, because the mail server or the directory was away before anybody claimed it.
     *
     * @return false when another sender has it by now: then it is that one's affair
     */
    @Transactional
    boolean leaveWaiting(DeliveryState read, String reason) {
        var waiting = stillWaiting(read);
        waiting.ifPresent(delivery -> delivery.postpone(reason, backoff, clock.instant()));
        return waiting.isPresent();
    }

    /**
     * It will not be sent, and nobody has claimed it.
     *
     * @return false when another sender has it by now: then it is that one's affair
     */
    @Transactional
    boolean giveUp(DeliveryState read, String reason) {
        var waiting = stillWaiting(read);
        waiting.ifPresent(delivery -> record(delivery, (one, at) -> one.failed(reason, at)));
        return waiting.isPresent();
    }

    /** It goes later: the mail server, which was asked, does not take it now. */
    @Transactional
    void postpone(UUID id, String reason) {
        require(id).postpone(reason, backoff, clock.instant());
    }

    /** The mail server took it. */
    @Transactional
    void sent(UUID id) {
        change(id, Delivery::sent);
    }

    /** It will not be sent: the mail server refused it. */
    @Transactional
    void failed(UUID id, String reason) {
        change(id, (delivery, at) -> delivery.failed(reason, at));
    }

    /** Nobody knows. */
    @Transactional
    void doubted(UUID id, String reason) {
        change(id, (delivery, at) -> delivery.doubted(reason, at));
    }

    /**
     * Puts in doubt what a sender that is gone has left behind.
     *
     * @param since deliveries handed over before this and still without an answer
     */
    @Transactional
    List<DeliveryState> doubtUnanswered(Instant since, String reason) {
        return deliveries.unanswered(since).stream()
                .map(delivery -> record(delivery, (one, at) -> one.doubted(reason, at)))
                .toList();
    }

    private Optional<Delivery> stillWaiting(DeliveryState read) {
        return deliveries.lockedUnlessHeld(read.id()).filter(delivery -> delivery.waitsAt(read.revision()));
    }

    private void change(UUID id, BiFunction<Delivery, Instant, DeliveryEvent> step) {
        record(require(id), step);
    }

    private DeliveryState record(Delivery delivery, BiFunction<Delivery, Instant, DeliveryEvent> step) {
        var event = step.apply(delivery, clock.instant());
        deliveries.flush();
        journal.record(event);
        return event.delivery();
    }

    private Delivery require(UUID id) {
        return deliveries.locked(id).orElseThrow(() -> Problems.notFound("delivery", id));
    }
}
