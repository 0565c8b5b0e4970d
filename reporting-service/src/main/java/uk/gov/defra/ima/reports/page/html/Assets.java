package uk.gov.defra.ima.reports.page.html;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that pages refer to: the GOV.UK Design System's and ours. They are served under one version, which is made
 * of what is in them, so that a browser may keep them for ever.
 */
@ApplicationScoped
@Startup
public class Assets {

    private static final int VERSION_LENGTH = 12;

    private final Map<String, Asset> byName = new TreeMap<>();
    private final String version;

    Assets() {
        var designSystem = DesignSystem.onClasspath();
        put(Asset.stylesheet("govuk.css", designSystem.stylesheet()));
        put(Asset.script("govuk-frontend.min.js", designSystem.script()));
        put(Asset.stylesheet("ima.css", own("ima.css")));
        put(Asset.script("ima.js", own("ima.js")));
        put(Asset.svg("icon.svg", own("icon.svg")));
        version = versionOf(byName);
    }

    /** The folder under which pages ask for assets: {@code /assets/<version>}. */
    public String folder() {
        return "/assets/" + version;
    }

    /** Names what is served now. */
    String version() {
        return version;
    }

    /** A file by its name; empty when there is none. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void put(Asset asset) {
        byName.put(asset.name(), asset);
    }

    private static byte[] own(String name) {
        return resource("assets/" + name);
    }

    /** A resource of the class path. */
    static byte[] resource(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String versionOf(Map<String, Asset> assets) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.content()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
