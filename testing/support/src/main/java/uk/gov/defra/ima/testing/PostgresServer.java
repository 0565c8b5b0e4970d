package uk.gov.defra.ima.testing;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One data directory of PostgreSQL and the process that serves it.
 *
 * @param home directory of this server: {@code data} and {@code log} are inside
 * @param port on the loopback interface, the same for the server's whole life
 */
record PostgresServer(Path home, int port) {

    static final String SUPERUSER = "postgres";
    static final String PASSWORD = "postgres";

    /**
     * Ends the server when this process ends, however it ends: the pipe to {@code cat} breaks even under kill -9. The
     * data are deleted then, and only then.
     */
    private static final String LIFELINE = """
            home=$1; shift; exec 3<&0
            "$@" & server=$!
            (cat <&3 >/dev/null; touch "$home/abandoned"; kill -INT $server) & watcher=$!
            wait $server
            kill $watcher 2>/dev/null
            [ ! -e "$home/abandoned" ] || rm -rf "$home"
            """;

    /** Makes an empty cluster. Commits reach the operating system, so that they survive a killed server, but not a power cut. */
    void initialise() {
        try {
            Path secret = Files.writeString(home.resolve("secret"), PASSWORD);
            run(command(
                    "initdb",
                    "--pgdata=" + dataDirectory(),
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-sync"));
            Files.writeString(dataDirectory().resolve("postgresql.conf"), """
                    listen_addresses = '127.0.0.1'
                    unix_socket_directories = ''
                    port = %d
                    max_connections = 200
                    shared_buffers = 64MB
                    timezone = 'UTC'
                    # A line in postgresql.auto.conf overrides these: see TestPostgres.durable().
                    fsync = off
                    full_page_writes = off
                    synchronous_commit = on
                    """.formatted(port));
        } catch (IOException e) {
            throw new IllegalStateException("cannot make a PostgreSQL cluster in " + home, e);
        }
    }

    void start() {
        List<String> server = new ArrayList<>(List.of("sh", "-c", LIFELINE, "lifeline", home.toString()));
        server.addAll(command("postgres", "-D", dataDirectory().toString()));
        try {
            Process process = new ProcessBuilder(server)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            Awaitility.await("PostgreSQL on port " + port)
                    .atMost(Duration.ofSeconds(60))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .failFast(() -> {
                        if (!process.isAlive()) {
                            throw new IllegalStateException("PostgreSQL ended: " + lastLines());
                        }
                    })
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> {
                        try (Connection connection = superuser("postgres").getConnection()) {
                            return connection.isValid(1);
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException("cannot start PostgreSQL in " + home, e);
        }
    }

    /** Ends sessions and stops, as a restart by an administrator does. */
    void stop() {
        postmaster().ifPresent(process -> {
            run(List.of("kill", "-INT", Long.toString(process.pid())));
            awaitEnd(List.of(process));
        });
    }

    /** Ends every process of the server at once, without any chance to write. */
    void kill() {
        postmaster().ifPresent(process -> {
            List<ProcessHandle> all = new ArrayList<>(List.of(process));
            all.addAll(process.descendants().toList());
            all.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(all);
        });
    }

    boolean running() {
        return postmaster().isPresent();
    }

    PGSimpleDataSource superuser(String database) {
        var source = new PGSimpleDataSource();
        source.setURL(url(database));
        source.setUser(SUPERUSER);
        source.setPassword(PASSWORD);
        return source;
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    private Optional<ProcessHandle> postmaster() {
        Path file = dataDirectory().resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(file).getFirst().strip()))
                            .filter(ProcessHandle::isAlive)
                    : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        Awaitility.await("end of PostgreSQL")
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Path dataDirectory() {
        return home.resolve("data");
    }

    private Path log() {
        return home.resolve("log");
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "its log cannot be read: " + e;
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable() && "root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(PostgresBinaries.directory().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command.getFirst(), e);
        }
    }
}
