package uk.gov.defra.ima.notifications.delivery.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Links from a letter to the pages of the system. */
@ApplicationScoped
public class ActionLinks {

    private final String pages;

    ActionLinks(LetterSettings settings) {
        var address = settings.pages().toString();
        pages = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Where an action stands on the page of its plan; its ref is as written and may hold anything. */
    public String to(UUID plan, String ref) {
        var fragment = URLEncoder.encode(ref, StandardCharsets.UTF_8).replace("+", "%20");
        return pages + "/plans/" + plan + "#action-" + fragment;
    }
}
