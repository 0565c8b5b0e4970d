package uk.gov.defra.ima.risks.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.defra.ima.messaging.feed.EventFeed;
import uk.gov.defra.ima.messaging.feed.FeedPage;
import uk.gov.defra.ima.risks.risk.domain.Reach;

/** Reads back everything that happened to a risk. */
@ApplicationScoped
public class ReadHistory {

    private final ReadRisks risks;
    private final EventFeed feed;

    ReadHistory(ReadRisks risks, EventFeed feed) {
        this.risks = risks;
        this.feed = feed;
    }

    /**
     * The events of a risk by version. An event is there as soon as the journal's sequencer has given it a position,
     * some milliseconds after its commit.
     *
     * @param id of the risk
     * @param reach how far the reader sees
     * @param position where the stretch before ended; 0 for the beginning
     * @param most how many, at most
     * @throws uk.gov.defra.ima.web.problem.ProblemException NOT_FOUND when there is no such risk within reach
     */
    @Transactional
    public FeedPage of(UUID id, Reach reach, long position, int most) {
        String subject = risks.one(id, reach).id().toString();
        return feed.ofSubject(subject, 1, position, most, reach.organisations());
    }
}
