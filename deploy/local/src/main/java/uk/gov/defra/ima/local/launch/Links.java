package uk.gov.defra.ima.local.launch;

import java.util.Set;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.Service;

/** Where everything is. */
final class Links {

    private Links() {}

    /** A line for each, of the parts that run. */
    static String of(Ports ports, Set<Part> parts) {
        var lines = new StringBuilder();
        if (parts.contains(Part.REPORTS)) {
            line(lines, "Pages", ports.url(Port.REPORTS) + "/");
        }
        if (parts.contains(Part.MAIL)) {
            line(lines, "Inbox", ports.url(Port.INBOX) + "/   (SMTP 127.0.0.1:" + ports.of(Port.SMTP) + ")");
        }
        if (parts.contains(Part.KEYCLOAK)) {
            line(lines, "Keycloak", ports.url(Port.KEYCLOAK) + "/realms/ima");
            line(lines, "", ports.url(Port.KEYCLOAK) + "/admin/master/console/#/ima   (admin, admin)");
        }
        for (Service service : Service.values()) {
            if (parts.contains(service.part())) {
                line(lines, service.module(), ports.url(service.port()) + "/q/openapi");
            }
        }
        if (parts.contains(Part.KAFKA)) {
            line(lines, "Kafka", "127.0.0.1:" + ports.of(Port.KAFKA));
        }
        if (parts.contains(Part.POSTGRES)) {
            line(
                    lines,
                    "PostgreSQL",
                    "127.0.0.1:" + ports.of(Port.POSTGRES) + "   (passwords in .ima/secrets.properties)");
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, String where) {
        lines.append("  %-22s %s%n".formatted(name, where));
    }
}
