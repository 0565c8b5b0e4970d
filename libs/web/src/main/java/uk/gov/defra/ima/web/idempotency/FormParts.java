package uk.gov.defra.ima.web.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Hashes a form by its parts: a multipart body sent again has another boundary, and is the same request. */
final class FormParts {

    private FormParts() {}

    /** The hash of names and contents of all parts, by name and in their order under it. */
    static Sha256 hash(Optional<FormData> form) throws IOException {
        Sha256.Parts parts = new Sha256.Parts();
        if (form.isPresent()) {
            TreeSet<String> names = new TreeSet<>();
            form.get().forEach(names::add);
            for (String name : names) {
                for (FormValue value : form.get().get(name)) {
                    add(parts.add(name), value);
                }
            }
        }
        return parts.hash();
    }

    private static void add(Sha256.Parts parts, FormValue value) throws IOException {
        if (!value.isFileItem()) {
            parts.add(value.getValue());
            return;
        }
        try (InputStream content = value.getFileItem().getInputStream()) {
            parts.add(Sha256.of(content));
        }
    }
}
