package uk.gov.defra.ima.benchmarks;

import java.util.List;

/**
 * SQL that fills the table of actions as COPY would, past the service: a hundred actions a plan, fifty posts that own as many
 * each however many there are, eleven years of due dates, statuses and priorities in the proportions of real plans, and a few
 * things that are rare.
 */
final class SeedActions {

    private static final String PLANS = """
            insert into plan (id, organisation, title, assessor, stated_on, version, created_at, updated_at)
            select uuidv7(), 'defra', 'Seeded ' || n, 'TNA', date '2018-07-31', 1, now(), now()
            from generate_series((select count(*) from plan where title like 'Seeded %'), SIZE / 100 - 1) as n
            """;
    private static final String RECOMMENDATIONS = """
            insert into recommendation (id, organisation, plan_id, number, number_sort, text, version, created_at, updated_at)
            select uuidv7(), 'defra', p.id, '1', '000000001', 'Give Information Asset Owners more support and challenge', 1,
                   now(), now()
            from plan p
            where p.title like 'Seeded %' and not exists (select 1 from recommendation r where r.plan_id = p.id)
            """;
    private static final String ACTIONS = """
            insert into action (id, organisation, plan_id, recommendation_id, ref, ref_normalised, ref_sort, description, owners,
                owner_posts, priority, labels, completion_due, due_latest, status, status_basis, plan_closed, evidence, links,
                heard_at, version, created_at, updated_at)
            select uuidv7(), 'defra', r.plan_id, r.id, '1.' || n, '1.' || n, '000000001.' || lpad(n::text, 9, '0'),
                   'Draw on the models of other members for a more structured approach to reporting'
                       || case when post = 3 then ' of the retention schedule' else '' end,
                   case when none then '[]'::jsonb
                        else jsonb_build_array(jsonb_build_object('post', 'defra/post-' || post, 'title', 'Post ' || post)) end,
                   case when none then '{}'::varchar[] else array['defra/post-' || post]::varchar[] end,
                   case when mix < 10 then 'High' when mix < 50 then 'Medium' when mix < 90 then 'Low' end,
                   case when rare then '{rare}'::varchar[] else '{}'::varchar[] end,
                   jsonb_build_object('asStated', due::text, 'precision', 'DAY', 'earliest', due, 'latest', due, 'original',
                       due::text, 'revisions', '[]'::jsonb),
                   due,
                   case when rare then 'WITHDRAWN' when mix < 40 then 'COMPLETED' when mix < 60 then 'IN_PROGRESS'
                        when mix < 65 then 'ON_HOLD' else 'NOT_STATED' end,
                   'STATED', false, '[]', '[]', at, 1, at, at
            from (select r0.id, r0.plan_id from recommendation r0 join plan p on p.id = r0.plan_id
                  where p.title like 'Seeded %' and not exists (select 1 from action a where a.plan_id = p.id)) as r
            cross join generate_series(1, 100) as n
            cross join lateral (select hashtextextended(r.id::text || n, 0) as h) as hashed
            cross join lateral (
                select abs(h % 100) as mix, abs((h >> 8) % 50) as post, abs((h >> 16) % 40) = 0 as none,
                       abs((h >> 24) % 2000) = 0 as rare,
                       date '2018-01-01' + (abs((h >> 32) % 4000))::int as due,
                       now() - make_interval(mins => (abs((h >> 40) % 300000))::int) as at) as drawn
            """;
    private static final String OWNERS = """
            insert into action_owner (post, action_id, organisation, plan_id, ref_sort, status, due_latest, heard_at, updated_at)
            select post, id, organisation, plan_id, ref_sort, status, due_latest, heard_at, updated_at
            from action a, unnest(posts_to_list(owner_posts)) as post
            where not exists (select 1 from action_owner o where o.action_id = a.id)
            """;
    private static final String WORDS = """
            insert into action_search (action_id, organisation, document, learned)
            select a.id, a.organisation, search_document(a, r.text), true
            from action a join recommendation r on r.id = a.recommendation_id
            where not exists (select 1 from action_search s where s.action_id = a.id)
            """;

    private SeedActions() {}

    /** What brings the organisation's actions to {@code size}, those that are there already aside. */
    static List<String> statements(int size) {
        return List.of(
                "alter table action disable trigger user",
                PLANS.replace("SIZE", Integer.toString(size)),
                RECOMMENDATIONS,
                ACTIONS,
                OWNERS,
                WORDS,
                "alter table action enable trigger user",
                // A rare label must be there in the smallest too.
                "update action set labels = '{rare}', status = 'WITHDRAWN' where id = (select min(id::text)::uuid from action)",
                "vacuum analyze");
    }
}
