package uk.gov.defra.ima.notifications.delivery.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryStatus;
import uk.gov.defra.ima.notifications.people.application.Person;

/**
 * Sends what waits. A mail is marked as being sent, committed, before the mail server hears of it: a crash after that
 * leaves a mark, and a marked mail is put in doubt and never sent again by itself.
 */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int BATCH = 50;
    private static final String CRASHED =
            "The service stopped, or lost its database, while the mail server was taking it.";

    private final DeliveryRegister register;
    private final LetterDesk desk;
    private final MailServer server;
    private final DeliverySettings settings;
    private final DeliveryFigures figures;
    private final Clock clock;

    Sender(
            DeliveryRegister register,
            LetterDesk desk,
            MailServer server,
            DeliverySettings settings,
            DeliveryFigures figures,
            Clock clock) {
        this.register = register;
        this.desk = desk;
        this.server = server;
        this.settings = settings;
        this.figures = figures;
        this.clock = clock;
    }

    /** Sends all that may be tried now; stops early when the mail server is away, because the rest would fare no better. */
    void sendDue() {
        List<DeliveryState> batch;
        do {
            batch = register.due(BATCH);
            for (DeliveryState delivery : batch) {
                if (attempt(delivery) == Progress.SERVER_AWAY) {
                    return;
                }
            }
        } while (batch.size() == BATCH);
    }

    /** Puts in doubt what a sender that is gone has left behind. */
    void doubtUnanswered() {
        register.doubtUnanswered(clock.instant().minus(settings.doubtAfter()), CRASHED)
                .forEach(delivery -> tell(delivery, DeliveryStatus.UNKNOWN, CRASHED));
    }

    private Progress attempt(DeliveryState delivery) {
        switch (desk.prepare(delivery)) {
            case LetterDesk.Prepared.Ready(Person reader, Letter letter) -> {
                return send(delivery, reader, letter);
            }
            case LetterDesk.Prepared.Later(String reason) -> leaveWaiting(delivery, reason);
            case LetterDesk.Prepared.Never(String reason) -> {
                if (register.giveUp(delivery, reason)) {
                    tell(delivery, DeliveryStatus.FAILED, reason);
                }
            }
        }
        return Progress.MADE;
    }

    private Progress send(DeliveryState delivery, Person reader, Letter letter) {
        try (MailServer.Line line = server.open()) {
            if (register.claim(delivery)) {
                record(delivery, line.send(delivery.messageId(), reader.address(), letter));
            }
            return Progress.MADE;
        } catch (MailServerAway away) {
            LOG.debugf(away, "delivery %s waits", delivery.id());
            leaveWaiting(delivery, away.getMessage());
            return Progress.SERVER_AWAY;
        }
    }

    private void record(DeliveryState delivery, MailServer.Answer answer) {
        switch (answer) {
            case MailServer.Answer.Taken() -> {
                register.sent(delivery.id());
                tell(delivery, DeliveryStatus.SENT, "");
            }
            case MailServer.Answer.Refused(String reason) -> fail(delivery, reason);
            case MailServer.Answer.NotNow(String reason) -> putOff(delivery, reason);
            case MailServer.Answer.InDoubt(String reason) -> {
                register.doubted(delivery.id(), reason);
                tell(delivery, DeliveryStatus.UNKNOWN, reason);
            }
        }
    }

    // Nobody had claimed it when it was read; if somebody has since, it is theirs, and must not be taken out of their
    // hands.
    private void leaveWaiting(DeliveryState delivery, String reason) {
        if (register.leaveWaiting(delivery, reason)) {
            tell(delivery, DeliveryStatus.PENDING, reason);
        }
    }

    private void putOff(DeliveryState delivery, String reason) {
        register.postpone(delivery.id(), reason);
        tell(delivery, DeliveryStatus.PENDING, reason);
    }

    private void fail(DeliveryState delivery, String reason) {
        register.failed(delivery.id(), reason);
        tell(delivery, DeliveryStatus.FAILED, reason);
    }

    private void tell(DeliveryState delivery, DeliveryStatus became, String reason) {
        figures.count(delivery.kind(), became);
        switch (became) {
            case UNKNOWN -> LOG.errorf("delivery %s is in doubt; somebody has to look. %s", delivery.id(), reason);
            case FAILED, PENDING -> LOG.warnf("delivery %s is %s. %s", delivery.id(), became, reason);
            case SENDING, SENT -> LOG.infof("delivery %s is %s", delivery.id(), became);
        }
    }

    private enum Progress {
        MADE,
        SERVER_AWAY
    }
}
