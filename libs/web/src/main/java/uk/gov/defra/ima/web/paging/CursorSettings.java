package uk.gov.defra.ima.web.paging;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;

/** Settings of cursors. */
@ConfigMapping(prefix = "ima.cursor")
interface CursorSettings {

    /** Secret with which cursors are signed, from IMA_CURSOR_KEY; at least 32 characters, the same on all replicas. */
    @Size(min = 32)
    String key();
}
