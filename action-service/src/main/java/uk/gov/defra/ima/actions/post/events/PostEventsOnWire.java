package uk.gov.defra.ima.actions.post.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.gov.defra.ima.actions.accountability.events.ByJson;
import uk.gov.defra.ima.actions.post.application.PostJournal;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.PostEvent;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;

/** Gives each post event its place on the wire. */
@ApplicationScoped
class PostEventsOnWire implements PostJournal {

    private final EventJournal journal;

    PostEventsOnWire(EventJournal journal) {
        this.journal = journal;
    }

    record Registered(PostSnapshot post) {}

    record Revised(ByJson by, RevisedChange change, PostSnapshot post) {}

    record RevisedChange(FromTo title, FromTo lead) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FromTo(String from, String to) {
        static FromTo unlessEqual(String from, String to) {
            return Objects.equals(from, to) ? null : new FromTo(from, to);
        }
    }

    record HoldersChanged(HoldersChange change, PostSnapshot post) {}

    record HoldersChange(List<String> added, List<String> removed) {}

    record PostSnapshot(
            String id,
            String organisation,
            String title,
            String lead,
            List<String> holders,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        static PostSnapshot of(Post post) {
            return new PostSnapshot(
                    post.id(),
                    post.organisation(),
                    post.title(),
                    post.lead().orElse(null),
                    post.holders(),
                    post.version(),
                    post.createdAt(),
                    post.updatedAt());
        }
    }

    @Override
    public void append(List<? extends PostEvent> events) {
        journal.append(events.stream().map(PostEventsOnWire::onWire).toList());
    }

    static NewEvent onWire(PostEvent event) {
        var post = PostSnapshot.of(event.post());
        return switch (event) {
            case PostEvent.Registered registered -> wire("post.registered.v1", registered, new Registered(post));
            case PostEvent.Revised revised ->
                wire(
                        "post.revised.v1",
                        revised,
                        new Revised(
                                revised.by().map(ByJson::of).orElse(null),
                                new RevisedChange(
                                        FromTo.unlessEqual(revised.titleBefore(), post.title()),
                                        FromTo.unlessEqual(revised.leadBefore().orElse(null), post.lead())),
                                post));
            case PostEvent.HoldersChanged changed ->
                wire(
                        "post.holders-changed.v1",
                        changed,
                        new HoldersChanged(new HoldersChange(changed.added(), changed.removed()), post));
        };
    }

    private static NewEvent wire(String type, PostEvent event, Object data) {
        var post = event.post();
        return new NewEvent(type, post.organisation(), post.id(), post.version(), event.at(), data);
    }
}
