package uk.gov.defra.ima.web.idempotency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.ext.RuntimeDelegate;

/** Header values as they are sent. */
final class HeaderText {

    private static final RuntimeDelegate.HeaderDelegate<EntityTag> TAGS =
            RuntimeDelegate.getInstance().createHeaderDelegate(EntityTag.class);

    private HeaderText() {}

    /** The text of a header's value. */
    static String of(Object value) {
        return value instanceof EntityTag tag ? TAGS.toString(tag) : value.toString();
    }
}
