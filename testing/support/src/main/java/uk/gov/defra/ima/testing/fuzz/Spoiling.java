package uk.gov.defra.ima.testing.fuzz;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The ways in which requests are spoilt. */
enum Spoiling {
    BODY_VALUE(12) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            if (draft.body().isEmpty() || !draft.mediaType().contains("json")) {
                return false;
            }
            draft.body(SpoiltJson.of(draft.body().get(), dice));
            return true;
        }
    },
    BODY_BYTES(4) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.body().ifPresent(bytes -> draft.body(SpoiltBytes.of(bytes, dice)));
            return draft.body().isPresent();
        }
    },
    ANOTHER_BODY(2) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.body(dice.chance(50) ? SpoiltText.json(dice) : new byte[0]);
            return true;
        }
    },
    TOO_LARGE_A_BODY(1) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            if (dice.chance(90)) {
                return false;
            }
            var spaces = new byte[1_100_000];
            Arrays.fill(spaces, (byte) ' ');
            draft.body(spaces);
            return true;
        }
    },
    MEDIA_TYPE(2) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.header("Content-Type", SpoiltText.mediaType(dice));
            return true;
        }
    },
    ACCEPT(1) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.header("Accept", SpoiltText.mediaType(dice));
            return true;
        }
    },
    PATH_VALUE(5) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            if (draft.path().isEmpty()) {
                return false;
            }
            draft.path().put(dice.pick(draft.path().keySet().stream().sorted().toList()), SpoiltText.address(dice));
            return true;
        }
    },
    QUERY_VALUE(12) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            List<ApiParameter> known = draft.operation().in("query");
            if (known.isEmpty()) {
                return false;
            }
            String name = Draft.encoded(dice.pick(known).name());
            draft.query().removeIf(pair -> pair.name().equals(name));
            draft.query().add(new Draft.Pair(name, SpoiltText.address(dice)));
            return true;
        }
    },
    QUERY_NAME_TWICE(2) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            if (!draft.query().isEmpty()) {
                draft.query().add(dice.pick(draft.query()));
            }
            return !draft.query().isEmpty();
        }
    },
    QUERY_NAME(2) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.query().add(new Draft.Pair(SpoiltText.address(dice), SpoiltText.address(dice)));
            return true;
        }
    },
    QUERY_LEFT_OUT(2) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            boolean any = !draft.query().isEmpty();
            if (any) {
                draft.query().remove(dice.below(draft.query().size()));
            }
            return any;
        }
    },
    TAMPERED_CURSOR(4) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            for (int i = 0; i < draft.query().size(); i++) {
                Draft.Pair pair = draft.query().get(i);
                if (pair.name().equals("cursor") && pair.value().matches("[\\w-]+")) {
                    draft.query().set(i, new Draft.Pair("cursor", tampered(pair.value(), dice)));
                    return true;
                }
            }
            return false;
        }

        private static String tampered(String cursor, Dice dice) {
            int at = dice.below(cursor.length());
            return cursor.substring(0, at) + dice.pick(List.of("", "A", "-", "%3D")) + cursor.substring(at + 1);
        }
    },
    DECLARED_HEADER(5) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            List<ApiParameter> known = draft.operation().in("header");
            if (known.isEmpty()) {
                return false;
            }
            String name = dice.pick(known).name();
            draft.header(name, SpoiltText.header(dice));
            if (dice.chance(20)) {
                draft.headers().get(name).add(SpoiltText.header(dice));
            }
            return true;
        }
    },
    ANY_HEADER(2) {
        private static final List<String> NAMES = List.of(
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Prefer",
                "Content-Encoding",
                "Accept-Language",
                "Accept-Charset",
                "traceparent",
                "Cookie",
                "Range",
                "X-Forwarded-For",
                "Origin",
                "If-Modified-Since",
                "X-HTTP-Method-Override",
                "Forwarded");

        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.header(dice.pick(NAMES), SpoiltText.header(dice));
            return true;
        }
    },
    AUTHORIZATION(1) {
        private static final List<String> VALUES =
                List.of("", "Bearer", "Bearer ", "Bearer x", "Bearer ..", "Bearer a.b.c", "Basic eA==", "Basic x", "x");

        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.header("Authorization", dice.pick(VALUES));
            return true;
        }
    },
    ANOTHER_METHOD(1) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.method(
                    dice.pick(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "LINK")));
            return true;
        }
    },
    ANOTHER_PATH(1) {
        @Override
        boolean spoil(Draft draft, Dice dice) {
            draft.behind("/" + SpoiltText.address(dice));
            return true;
        }
    };

    /** Each as often as it weighs. */
    private static final List<Spoiling> ALL = Arrays.stream(values())
            .flatMap(way -> Collections.nCopies(way.weight, way).stream())
            .toList();

    private final int weight;

    Spoiling(int weight) {
        this.weight = weight;
    }

    /** Spoils a draft; false when there is nothing of this kind to spoil. */
    abstract boolean spoil(Draft draft, Dice dice);

    /** Spoils a draft in one to three ways. */
    static void some(Draft draft, Dice dice) {
        int ways = dice.chance(70) ? 1 : 2 + dice.below(2);
        while (draft.spoilings().size() < ways) {
            Spoiling way = dice.pick(ALL);
            if (way.spoil(draft, dice)) {
                draft.spoilt(way.name());
            }
        }
    }
}
