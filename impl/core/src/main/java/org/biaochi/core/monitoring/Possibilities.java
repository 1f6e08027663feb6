// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.text.Folding;

/** What may be typed as 完成目标可能性: its codes, its words, or both as {@code 1确定能}. Never a percentage. Immutable. */
public final class Possibilities {
    /** The error of any other text. */
    public static final String UNKNOWN = "PM-MON-109";

    static final Compiled<Possibilities> KEY = Compiled.of("possibilities", Possibilities::new);

    private final Map<String, Rational> codes = new LinkedHashMap<>();

    private Possibilities(Profile profile) {
        Table table = profile.find(MonitoringParameters.POSSIBILITIES).orElse(new Table(List.of()));
        for (int i = 0; i < table.rows().size(); i++) {
            String code = table.cell(i, "code").strip();
            String text = compact(table.cell(i, "text"));
            Rational value = Rational.of(Long.parseLong(code));
            codes.put(code, value);
            codes.put(text, value);
            codes.put(code + text, value);
        }
    }

    /** The code of a text, MISSING if it is empty. */
    Value<Rational> read(String text) {
        String word = compact(text);
        if (word.isEmpty()) {
            return Value.missing("possibility");
        }
        Rational code = codes.get(word);
        return code == null ? Value.error(UNKNOWN) : Value.present(code);
    }

    private static String compact(String text) {
        return Folding.normalise(text).replaceAll("[ 、():]|\\.(?![0-9])", "");
    }
}
