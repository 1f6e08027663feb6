// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.formula.registry.Formulas;

/** Finds a formula by what was typed. Pure functions. */
public final class FormulaChoice {
    private FormulaChoice() {}

    /** The formula of a typed id such as {@code F20}, {@code f20} or {@code F5}; empty if there is none. */
    public static Optional<FormulaId> of(String typed) {
        if (!looksLike(typed)) {
            return Optional.empty();
        }
        String id = typed.strip().toUpperCase(Locale.ROOT);
        String padded = id.length() == 2 ? id.charAt(0) + "0" + id.charAt(1) : id;
        return Formulas.standard().named(padded);
    }

    /** Whether a typed id has the form of a formula id. */
    public static boolean looksLike(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).matches("[FR][0-9]{1,3}");
    }

    /** What to say of an id that no formula has. */
    public static LocalText unknown(String typed) {
        List<String> ids =
                Formulas.standard().ids().stream().map(FormulaId::toString).toList();
        String near = NearIds.of(typed.strip().toUpperCase(Locale.ROOT), ids);
        return new LocalText("没有这个公式；相近的有 " + near, "there is no such formula; near ones are " + near);
    }
}
