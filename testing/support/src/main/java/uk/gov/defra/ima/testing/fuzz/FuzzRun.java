package uk.gov.defra.ima.testing.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run: sound requests first, from whose answers it learns; then spoilt ones; in the end, the sound ones again. */
final class FuzzRun {

    private static final int ROUNDS = 4;
    private static final int MOST_FINDINGS = 20;

    private final ApiDocument document;
    private final List<String> tokens;
    private final FuzzClient client;
    private final Harvest harvest = new Harvest();
    private final SoundRequests sound;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final List<Draft> answered = new ArrayList<>();
    private final List<String> answeredTo = new ArrayList<>();
    /** Who is let in, by operation: whoever is not, gets no further than that. */
    private final Map<String, List<String>> admitted = new HashMap<>();

    private String last = "nothing";

    FuzzRun(ApiDocument document, List<String> tokens, FuzzClient client, Map<String, List<String>> known) {
        this.document = document;
        this.tokens = tokens;
        this.client = client;
        known.forEach((name, values) -> values.forEach(value -> harvest.add(name, value)));
        sound = new SoundRequests(new SoundValues(document, harvest));
    }

    /** Asks for everything as the document says, and remembers what was answered well. */
    void learn(long seed) {
        long turn = -1;
        for (int round = 0; round < ROUNDS; round++) {
            for (ApiOperation operation : document.operations()) {
                for (String token : tokens) {
                    Draft draft = sound.of(operation, Dice.of(seed, turn--));
                    Answer answer = looked(draft, token, turn);
                    if (answer != null && answer.status() != 403) {
                        admitted.computeIfAbsent(operation.toString(), _ -> new ArrayList<>())
                                .add(token);
                    }
                    if (answer != null && answer.isSuccess()) {
                        harvest.take(operation, answer.json());
                        if (operation.method().equals("GET")) {
                            answered.add(draft);
                            answeredTo.add(token);
                        }
                    }
                }
            }
        }
    }

    /** Sends spoilt requests until the time is over, or enough was found. */
    void spoil(long seed, Duration time) {
        List<ApiOperation> operations = document.operations();
        long end = System.nanoTime() + time.toNanos();
        for (long turn = 0; System.nanoTime() < end && findings.size() < MOST_FINDINGS; turn++) {
            Dice dice = Dice.of(seed, turn);
            Draft draft = sound.of(dice.pick(operations), dice);
            Spoiling.some(draft, dice);
            List<String> mostly = admitted.getOrDefault(draft.operation().toString(), tokens);
            looked(draft, dice.pick(dice.chance(90) ? mostly : tokens), turn);
        }
    }

    /** What was answered well is answered still. */
    void askAgain() {
        for (int i = 0; i < answered.size(); i++) {
            Answer answer = looked(answered.get(i), answeredTo.get(i), 0);
            if (answer != null && !answer.isSuccess()) {
                found(answered.get(i), "is answered no more", answer.toString(), 0);
            }
        }
    }

    private Answer looked(Draft draft, String token, long turn) {
        try {
            Answer answer = client.send(draft, token);
            last = answer.status() + " of " + draft;
            statuses.merge(answer.status(), 1, Integer::sum);
            AnswerRules.broken(draft, answer).ifPresent(rule -> found(draft, rule, answer.toString(), turn));
            return answer;
        } catch (IOException none) {
            found(draft, "gave no answer", none + " after " + last, turn);
            return null;
        }
    }

    private void found(Draft draft, String rule, String answer, long turn) {
        String status = answer.substring(0, Math.min(3, answer.length()));
        findings.putIfAbsent(
                draft.operation() + " " + status + " " + rule,
                "%s%n  turn %d: %s%n  answer: %s%n".formatted(rule, turn, draft, answer));
    }

    /** Everything found, once for each operation, status and rule. */
    List<String> findings() {
        return List.copyOf(findings.values());
    }

    /** How many operations answered well when they were asked well. */
    long answeredWell() {
        return answered.stream().map(Draft::operation).distinct().count();
    }

    /** How often each status was given. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }
}
