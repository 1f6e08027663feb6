// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/** A draw that anyone can repeat (可复现抽样): F65. Pure functions. */
public final class Draw {
    /** The first n by hash of seed and id. */
    public static final Formula<List<String>> F65 =
            Formula.of("F65", Shape.<List<String>>of("", Shape::words), "seed", "n", "ids");

    private Draw() {}

    private record Ticket(String hash, String id) {}

    /**
     * F65: sorted by lower-case hexadecimal SHA-256 of the UTF-8 text {@code seed|id}, then by id. Equal ids count once, the order
     * of the input does not matter, and the same seed gives the same draw on every host.
     */
    public static Result<List<String>> of(
            Value<String> seed, Value<Integer> n, Value<? extends Collection<String>> ids) {
        Value<List<String>> drawn = Given.stop(seed, n, ids);
        if (drawn == null && n.get() < 0) {
            drawn = Value.error("NEGATIVE");
        }
        if (drawn == null) {
            TreeSet<String> frame = new TreeSet<>(ids.get());
            drawn = n.get() > frame.size()
                    ? Value.error("OUT_OF_RANGE")
                    : Value.present(first(n.get(), seed.get(), frame));
        }
        return F65.result(drawn, "", seed, n, ids);
    }

    private static List<String> first(int n, String seed, Collection<String> frame) {
        MessageDigest sha = sha256();
        List<Ticket> tickets = new ArrayList<>(frame.size());
        for (String id : frame) {
            byte[] hash = sha.digest((seed + "|" + id).getBytes(StandardCharsets.UTF_8));
            tickets.add(new Ticket(HexFormat.of().formatHex(hash), id));
        }
        tickets.sort(Comparator.comparing(Ticket::hash).thenComparing(Ticket::id));
        return tickets.subList(0, n).stream().map(Ticket::id).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
