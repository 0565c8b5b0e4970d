package uk.gov.defra.ima.reports.page.html;

import java.util.Optional;

/**
 * What surrounds the content of a page.
 *
 * @param title of the page, without the name of the service
 * @param visitor name of whoever is signed in
 * @param assets folder of stylesheets and scripts
 */
public record PageFrame(String title, Optional<String> visitor, String assets) {

    /** The name that every page carries. */
    public static final String SERVICE = "Information management assurance";

    /** For the browser's title: what the page is, then where it is. */
    public String fullTitle() {
        return title + " - " + SERVICE;
    }

    /** The same frame for a form that was filled in wrongly: the title says so first. */
    public PageFrame withMistake() {
        return new PageFrame("Error: " + title, visitor, assets);
    }
}
