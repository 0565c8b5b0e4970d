package uk.gov.defra.ima.reports.page.html;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.defra.ima.web.caller.Caller;

/** Makes the frames of pages. */
@ApplicationScoped
public class PageFrames {

    private final Assets assets;
    private final Caller caller;

    PageFrames(Assets assets, Caller caller) {
        this.assets = assets;
        this.caller = caller;
    }

    /** The frame of a page for whoever is signed in. */
    public PageFrame signedIn(String title) {
        return new PageFrame(title, Optional.of(caller.name()), assets.folder());
    }

    /** The frame of a page for anybody. */
    public PageFrame forAnybody(String title) {
        return new PageFrame(title, Optional.empty(), assets.folder());
    }
}
