package uk.gov.defra.ima.e2e;

import java.util.List;
import uk.gov.defra.ima.local.mail.StoredMessage;

/** The mail that the running system has sent. */
final class Inbox {

    private Inbox() {}

    /** What came for an address, oldest first. */
    static List<StoredMessage> to(String address) {
        return RunningSystem.stack().mail().messages().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    /** The digests among them. */
    static List<StoredMessage> digestsTo(String address) {
        return to(address).stream()
                .filter(mail -> mail.text().contains("are waiting for you"))
                .toList();
    }
}
