package uk.gov.defra.ima.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;

/** PostgreSQL refuses to run as root. A user namespace in which nobody is root is enough for it. */
public final class Superuser {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Superuser() {}

    /** The words that come before a command of PostgreSQL; none for an ordinary user. */
    static List<String> dropped() {
        return isRoot() ? NAMESPACE : List.of();
    }

    /** Why PostgreSQL cannot run for this user here, if it cannot. */
    public static Optional<String> problem() {
        return isRoot() && !namespacesWork()
                ? Optional.of("PostgreSQL refuses to run as root, and `unshare -U` is not allowed here:"
                        + " run ./ima up as an ordinary user")
                : Optional.empty();
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "-U", "true")
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
