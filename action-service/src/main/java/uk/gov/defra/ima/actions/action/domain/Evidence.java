package uk.gov.defra.ima.actions.action.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What shows that something was done. The record itself stays where it is held.
 *
 * @param id a UUIDv7
 * @param title what it is
 * @param url where it can be read, https; null when only a records system knows it
 * @param reference its reference in the records system; null when a URL says where it is
 * @param heldIn the system of record; null when not said
 * @param by subject identifier of who added it
 * @param at when, UTC
 */
public record Evidence(UUID id, String title, String url, String reference, String heldIn, String by, Instant at) {

    /** True when both point to the same record. */
    boolean pointsWhere(Evidence other) {
        return url == null ? reference.equals(other.reference) && heldIn.equals(other.heldIn) : url.equals(other.url);
    }
}
