package uk.gov.defra.ima.web.ratelimit;

/**
 * An application with a rate of its own, written {@code nightly-loader=500}.
 *
 * @param client the client's id
 * @param perSecond requests a second; 0 sets no limit
 */
public record ClientRate(String client, int perSecond) {

    /** Refuses a rate outside its bounds. */
    public ClientRate {
        if (client.isBlank() || perSecond < 0 || perSecond > RateLimitSettings.HIGHEST) {
            throw new IllegalArgumentException("no rate of a client: '" + client + "=" + perSecond + "'");
        }
    }

    /**
     * Reads one from the configuration.
     *
     * @throws IllegalArgumentException saying how it is written, when it is not
     */
    public static ClientRate valueOf(String text) {
        int sign = text.lastIndexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("'" + text + "' is no rate of a client, such as nightly-loader=500");
        }
        return new ClientRate(
                text.substring(0, sign).strip(),
                Integer.parseInt(text.substring(sign + 1).strip()));
    }
}
