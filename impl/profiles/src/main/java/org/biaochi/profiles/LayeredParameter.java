// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.biaochi.api.profile.Delegation;
import org.biaochi.api.profile.ParameterDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * The values of a parameter after some layers, and who spoke last.
 *
 * @param id the parameter
 * @param values in the order of their days
 * @param delegation what the next layer may do; null while neither a declaration nor a pack says
 * @param layer id of the pack that spoke last
 * @param said what that pack said
 */
record LayeredParameter(
        String id, List<DatedValue> values, @Nullable Delegation delegation, String layer, PackParameter said) {

    static LayeredParameter first(
            String id, Pack pack, PackParameter said, @Nullable ParameterDeclaration declaration) {
        checkTypes(said, declaration);
        Delegation declared = declaration == null ? null : declaration.delegation();
        return new LayeredParameter(id, said.values(), narrowed(id, declared, said), pack.id(), said);
    }

    /** This under one more layer. */
    LayeredParameter under(Pack pack, PackParameter said, @Nullable ParameterDeclaration declaration) {
        checkTypes(said, declaration);
        if (delegation == Delegation.FIXED && !sameThroughout(said, declaration)) {
            throw Refusals.at(
                    said.location(),
                    "PACK_FIXED",
                    id + " 由 " + layer + " 固定（" + this.said.location() + "），下级不得调整，请删去",
                    id + " is fixed by " + layer + " (" + this.said.location() + "); remove it");
        }
        if (delegation == Delegation.TIGHTEN && declaration != null) {
            checkTightened(said, declaration);
        }
        return new LayeredParameter(id, said.values(), narrowed(id, delegation, said), pack.id(), said);
    }

    private boolean sameThroughout(PackParameter lower, @Nullable ParameterDeclaration declaration) {
        for (LocalDate day : changes(lower)) {
            RawValue upperValue = DatedValue.on(values, day);
            RawValue lowerValue = DatedValue.on(lower.values(), day);
            boolean same = declaration == null
                    ? upperValue.equals(lowerValue)
                    : Strictness.same(declaration.parameter().type(), upperValue, lowerValue);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private void checkTightened(PackParameter lower, ParameterDeclaration declaration) {
        for (LocalDate day : changes(lower)) {
            RawValue upperValue = DatedValue.on(values, day);
            RawValue lowerValue = DatedValue.on(lower.values(), day);
            if (!Strictness.keeps(declaration, upperValue, lowerValue)) {
                String since = day.equals(LocalDate.MIN) ? "" : day + "：";
                throw Refusals.at(
                        lower.location(),
                        "PACK_RELAXED",
                        since + id + " 只能比上级 " + layer + " 的 " + upperValue.show() + "（" + said.location() + "）更严，不能写 "
                                + lowerValue.show(),
                        since + id + " may only be stricter than " + upperValue.show() + " of " + layer + " ("
                                + said.location() + "), not " + lowerValue.show());
            }
        }
    }

    /** The days on which either layer's value may change, the beginning of time included. */
    private SortedSet<LocalDate> changes(PackParameter lower) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (List<DatedValue> layer : List.of(values, lower.values())) {
            for (DatedValue value : layer) {
                if (value.from() != null) {
                    days.add(value.from());
                }
            }
        }
        return days;
    }

    private static void checkTypes(PackParameter said, @Nullable ParameterDeclaration declaration) {
        if (declaration == null) {
            return;
        }
        for (DatedValue value : said.values()) {
            if (!(value.value() instanceof RawValue.Unset)) {
                Values.typed(declaration.parameter().type(), value.value(), value.location());
            }
        }
    }

    private static @Nullable Delegation narrowed(String id, @Nullable Delegation before, PackParameter said) {
        Delegation now = said.narrowed();
        if (now == null || before == null) {
            return now == null ? before : now;
        }
        if (now.compareTo(before) > 0) {
            throw Refusals.at(
                    said.location(),
                    "PACK_DELEGATION_WIDENED",
                    id + " 的下级权限只能收窄，上级为 " + before + "，不能写 " + now,
                    "the delegation of " + id + " may only be narrowed; it is " + before + " above, not " + now);
        }
        return now;
    }
}
