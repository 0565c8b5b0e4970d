package uk.gov.defra.ima.reports.page.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The GOV.UK Design System as its webjar has it, less what only GOV.UK itself may use: the typeface is licensed for its
 * domains alone, and the crest is a mark of the Crown.
 *
 * @param stylesheet compiled, refers to no other file
 * @param script an ECMAScript module
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a pair on its way into the table of assets.
record DesignSystem(byte[] stylesheet, byte[] script) {

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern TYPEFACE = Pattern.compile("font-family:GDS Transport,\\s*arial,\\s*sans-serif");
    private static final Pattern CREST = Pattern.compile("url\\(/assets/images/[^)]*\\)");

    static DesignSystem onClasspath() {
        String folder = "META-INF/resources/webjars/govuk-frontend/" + version() + "/dist/govuk/";
        String css = new String(Assets.resource(folder + "govuk-frontend.min.css"), StandardCharsets.UTF_8);
        return new DesignSystem(
                adapted(css).getBytes(StandardCharsets.UTF_8), Assets.resource(folder + "govuk-frontend.min.js"));
    }

    static String adapted(String css) {
        String withoutFaces = FONT_FACE.matcher(css).replaceAll("");
        String withOtherFace =
                TYPEFACE.matcher(withoutFaces).replaceAll("font-family:Arial,Helvetica,\"Liberation Sans\",sans-serif");
        return CREST.matcher(withOtherFace).replaceAll("none");
    }

    /** The version is the build's affair: the webjar's folder is named after it, and its own properties say it. */
    private static String version() {
        byte[] properties = Assets.resource("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties");
        Properties read = new Properties();
        try {
            read.load(new StringReader(new String(properties, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.getProperty("version");
    }
}
