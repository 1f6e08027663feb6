// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.TableColumn;
import org.biaochi.core.yaml.Nearest;

/** Holds single values against what their declarations allow: the range of a number, the words of a text. Pure functions. */
final class Domains {
    private Domains() {}

    /**
     * Requires that a value is one of those declared; anything goes where nothing is declared.
     *
     * @throws ConfigurationException {@code PACK_RANGE} at the line of the value
     */
    static void require(ParameterDeclaration declaration, DatedValue said) {
        Optional<LocalText> flaw = flaw(declaration, said.value());
        if (flaw.isPresent()) {
            throw new ConfigurationException("PACK_RANGE", said.location(), flaw.get());
        }
    }

    /** What is wrong with a raw value; empty if nothing, or if it is not even of the type, which is told elsewhere. */
    static Optional<LocalText> flaw(ParameterDeclaration declaration, RawValue raw) {
        Optional<TableColumn> domain = declaration.domain();
        if (domain.isEmpty() || !(raw instanceof RawValue.One one)) {
            return Optional.empty();
        }
        TableColumn column = domain.get();
        String id = declaration.parameter().id();
        String text = one.text();
        if (column.type() == ParameterType.TEXT) {
            return column.words().isEmpty() || column.words().contains(text)
                    ? Optional.empty()
                    : Optional.of(new LocalText(
                            id + " 不能写 \"" + text + "\"，只能写 " + String.join("、", column.words())
                                    + Nearest.to(text, column.words())
                                            .map(name -> "，是否想写 \"" + name + "\"？")
                                            .orElse(""),
                            id + " cannot be \"" + text + "\"; write one of " + String.join(", ", column.words())));
        }
        if (!Values.isDecimal(text)) {
            return Optional.empty();
        }
        Interval range = new Interval(column.least().orElse(null), column.most().orElse(null), true, true);
        BigDecimal number = new BigDecimal(text);
        return range.reaches(new Interval(number, number, true, true))
                ? Optional.empty()
                : Optional.of(new LocalText(
                        id + " 的值 " + text + " 超出范围 " + range.zh() + "，请改正",
                        id + " is " + text + ", which is out of range " + range.en() + "; correct it"));
    }
}
