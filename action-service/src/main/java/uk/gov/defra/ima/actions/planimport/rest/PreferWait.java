package uk.gov.defra.ima.actions.planimport.rest;

import java.time.Duration;
import java.util.regex.Pattern;

/** How long a client says that it would rather wait than come back (RFC 7240, {@code Prefer: wait=30}). */
final class PreferWait {

    /** Longer than this, nobody is kept waiting. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})\"?(?=$|[,;\\s])");

    private PreferWait() {}

    /** The wait that a {@code Prefer} header asks for: none without one, and never longer than a minute. */
    static Duration of(String prefer) {
        if (prefer == null) {
            return Duration.ZERO;
        }
        var found = WAIT.matcher(prefer);
        if (!found.find()) {
            return Duration.ZERO;
        }
        var asked = Duration.ofSeconds(Long.parseLong(found.group(1)));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
