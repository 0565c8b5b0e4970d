package uk.gov.defra.ima.actions.finding.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Learns the words that actions use, apart from the transactions that write them: those would wait for one another over
 * each new word.
 */
@ApplicationScoped
class LearnWords {

    private static final int AT_A_TIME = 1_000;

    // In order, so that two replicas which learn the same words wait for each other and never deadlock.
    private static final String LEARN = """
            with taken as (
                select action_id from action_search where not learned order by action_id limit :most for update skip locked),
            learnt as (
                insert into search_word (organisation, word)
                select distinct a.organisation, used.lexeme
                from taken
                join action a on a.id = taken.action_id
                join recommendation r on r.id = a.recommendation_id
                cross join lateral unnest(to_tsvector('pg_catalog.simple', search_words(a, r.text))) as used
                where length(used.lexeme) between 4 and 40 and used.lexeme ~ '^[[:alpha:]]+$'
                order by 1, 2
                on conflict do nothing)
            update action_search s set learned = true from taken where s.action_id = taken.action_id
            """;

    private final EntityManager entities;

    LearnWords(EntityManager entities) {
        this.entities = entities;
    }

    @Scheduled(every = "{ima.search.learn-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void learn() {
        while (learnSome() == AT_A_TIME) {
            // More of them wait.
        }
    }

    @Transactional
    int learnSome() {
        return entities.createNativeQuery(LEARN).setParameter("most", AT_A_TIME).executeUpdate();
    }
}
