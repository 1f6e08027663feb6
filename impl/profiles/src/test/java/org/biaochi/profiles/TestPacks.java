// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.Delegation;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.StricterOrder;

/** Packs and declarations that the tests share. */
final class TestPacks {
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    static final List<ParameterDeclaration> DECLARED = List.of(
            declared("limit", ParameterType.INTEGER, StricterOrder.LOWER, Delegation.TIGHTEN),
            declared("floor", ParameterType.DECIMAL, StricterOrder.HIGHER, Delegation.TIGHTEN),
            declared("words", ParameterType.WORDS, StricterOrder.SUPERSET, Delegation.TIGHTEN),
            declared("numbers", ParameterType.DECIMALS, StricterOrder.SUPERSET, Delegation.TIGHTEN),
            declared("pattern", ParameterType.PATTERN, StricterOrder.SUPERSET, Delegation.TIGHTEN),
            declared("rows", ParameterType.TABLE, StricterOrder.SUPERSET, Delegation.TIGHTEN),
            declared("deadline", ParameterType.DATE, StricterOrder.LOWER, Delegation.TIGHTEN),
            declared("exact", ParameterType.TEXT, StricterOrder.NONE, Delegation.TIGHTEN),
            declared("fixed", ParameterType.TEXT, StricterOrder.NONE, Delegation.FIXED),
            declared("closed", ParameterType.INTEGER, StricterOrder.NONE, Delegation.FREE),
            declared("free", ParameterType.INTEGER, StricterOrder.NONE, Delegation.FREE),
            declared("switch", ParameterType.BOOLEAN, StricterOrder.NONE, Delegation.FREE),
            declared("open", ParameterType.INTEGER, StricterOrder.LOWER, Delegation.TIGHTEN),
            declared("dated", ParameterType.INTEGER, StricterOrder.LOWER, Delegation.TIGHTEN));

    private TestPacks() {}

    static Parameter<Integer> integer(String name) {
        return Parameter.of("GR-T-001." + name, ParameterType.INTEGER);
    }

    private static ParameterDeclaration declared(
            String name, ParameterType<?> type, StricterOrder order, Delegation delegation) {
        return ParameterDeclaration.of(Parameter.of("GR-T-001." + name, type))
                .order(order)
                .delegation(delegation)
                .build();
    }

    static Pack base() {
        return PackReader.read("base.yaml", text("base.yaml"));
    }

    /** A pack whose head stands on one line after the body, so that line 1 is the first line of the body. */
    static Pack pack(String id, String region, String body) {
        return PackReader.read(id + ".yaml", body + "\n" + head(id, "1.0.0") + "region: \"" + region + "\"\n");
    }

    static String head(String id, String version) {
        return "id: " + id + "\nversion: " + version + "\nname: {zh: " + id + ", en: " + id + "}\n";
    }

    static ResolvedProfile resolve(String pinned, Pack... packs) {
        return Packs.of(List.of(packs)).resolve(Context.profile(pinned).on(DAY), DECLARED);
    }

    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(TestPacks.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The cases of a data file: a head {@code === name | code | line}, then the document that is refused. */
    static Stream<Refused> refused(String file) {
        List<Refused> cases = new ArrayList<>();
        for (String block : text(file).split("(?m)^=== ")) {
            int end = block.indexOf('\n');
            if (end > 0) {
                String[] head = block.substring(0, end).split(" \\| ");
                cases.add(new Refused(head[0], head[1], head[2], block.substring(end + 1)));
            }
        }
        return cases.stream();
    }

    record Refused(String name, String code, String line, String content) {}
}
