package uk.gov.defra.ima.notifications.caseload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostBookTest {

    @Test
    void aReminderGoesToTheHolders() {
        var routing = book(post("defra/dro", "defra/head-of-kim", "ann", "bob"), post("defra/head-of-kim", null, "kim"))
                .routing("defra/dro");

        assertThat(routing.via()).isEqualTo(Routing.Via.HOLDERS);
        assertThat(routing.people()).containsExactly("ann", "bob");
    }

    @Test
    void withoutAHolderItGoesToTheLeadPost() {
        var routing = book(post("defra/dro", "defra/head-of-kim"), post("defra/head-of-kim", null, "kim"))
                .routing("defra/dro");

        assertThat(routing.via()).isEqualTo(Routing.Via.LEAD_POST);
        assertThat(routing.through()).contains("defra/head-of-kim");
        assertThat(routing.people()).containsExactly("kim");
    }

    @Test
    void aLeadPostWithoutAHolderHandsItOnToNobody() {
        var book = book(
                post("defra/dro", "defra/head-of-kim"),
                post("defra/head-of-kim", "defra/director"),
                post("defra/director", null, "dir"));

        assertThat(book.routing("defra/dro").via()).isEqualTo(Routing.Via.NOBODY);
    }

    @Test
    void aPostThatWasNeverHeardOfIsHeldByNobody() {
        assertThat(book().routing("defra/dro").people()).isEmpty();
        assertThat(book().title("defra/dro")).isEqualTo("defra/dro");
        assertThat(book().firstUnknown(List.of("defra/dro"))).contains("defra/dro");
    }

    @Test
    void aPostMayLeadItself() {
        assertThat(book(post("defra/dro", "defra/dro")).routing("defra/dro").via())
                .isEqualTo(Routing.Via.NOBODY);
    }

    @Test
    void newsConcernsTheHoldersAndThoseOfTheLeadPosts() {
        var book = book(
                post("defra/dro", "defra/head-of-kim", "ann"),
                post("defra/o365", "defra/head-of-kim", "bob"),
                post("defra/head-of-kim", null, "kim", "ann"));

        assertThat(book.concerned(List.of("defra/dro", "defra/o365"))).containsExactly("ann", "bob", "kim");
        assertThat(book.firstUnknown(List.of("defra/dro", "defra/o365"))).isEmpty();
    }

    @Test
    void anUnknownLeadPostIsUnknownToo() {
        assertThat(book(post("defra/dro", "defra/head-of-kim", "ann")).firstUnknown(List.of("defra/dro")))
                .contains("defra/head-of-kim");
    }

    private static PostState post(String id, String lead, String... holders) {
        return new PostState(
                id, "defra", "Title of " + id, Optional.ofNullable(lead), new TreeSet<>(List.of(holders)), 1);
    }

    private static PostBook book(PostState... posts) {
        Map<String, PostState> byId = new HashMap<>();
        for (PostState post : posts) {
            byId.put(post.id(), post);
        }
        return new PostBook(byId);
    }
}
