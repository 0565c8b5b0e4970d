package uk.gov.defra.ima.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session of its own for a child: Ctrl-C in a terminal goes to every process of the foreground group, and children
 * are to be stopped by the launcher, in order.
 */
final class Session {

    private static final List<String> OWN = prefix();

    private Session() {}

    /** The words that come before a command; they are replaced by the command itself and keep its process id. */
    static List<String> own() {
        return OWN;
    }

    private static List<String> prefix() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(Session::runs)
                .map(List::of)
                .findFirst()
                .orElseGet(Session::perl);
    }

    /** macOS has no setsid(1), but Perl. */
    private static List<String> perl() {
        String perl = "/usr/bin/perl";
        return runs(perl)
                ? List.of(perl, "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!", "--")
                : List.of();
    }

    private static boolean runs(String program) {
        return Files.isExecutable(Path.of(program));
    }
}
