package uk.gov.defra.ima.reports.page.html;

/**
 * A file that pages refer to.
 *
 * @param name by which they do
 * @param type media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves this package but as a response.
record Asset(String name, String type, byte[] content) {

    static Asset stylesheet(String name, byte[] content) {
        return new Asset(name, "text/css;charset=UTF-8", content);
    }

    static Asset script(String name, byte[] content) {
        return new Asset(name, "text/javascript;charset=UTF-8", content);
    }

    static Asset svg(String name, byte[] content) {
        return new Asset(name, "image/svg+xml;charset=UTF-8", content);
    }
}
