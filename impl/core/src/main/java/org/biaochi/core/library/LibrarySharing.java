// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.HashSet;
import java.util.Set;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryCategory;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTemplate;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.api.subject.Region;
import org.biaochi.core.text.Folding;

/** Shares the library of a region with a region inside it (上级共享). Pure functions. */
public final class LibrarySharing {
    private LibrarySharing() {}

    /**
     * The lower region's library with what the upper one shares. The lower library wins: by code, by name with levels and unit, by
     * class and by template. Each shared entry says from which region it comes.
     *
     * @param tiers the tiers that are shared
     * @throws IllegalArgumentException if the upper library has no region, or one that the lower one does not lie in
     */
    public static IndicatorLibrary over(IndicatorLibrary lower, IndicatorLibrary upper, Set<LibraryTier> tiers) {
        Region from = upper.region()
                .orElseThrow(() -> new IllegalArgumentException(
                        "上级指标库没有写区划，无法说明共享来源 / the upper library does not say its region"));
        lower.region().filter(region -> !from.contains(region)).ifPresent(region -> {
            throw new IllegalArgumentException("区划 " + region + " 不在 " + from + " 之内，不能共享其指标库 / region " + region
                    + " does not lie in " + from + ", so nothing is shared");
        });
        IndicatorLibrary.Builder shared = lower.toBuilder();
        for (LibraryCategory category : upper.categories()) {
            if (lower.category(category.code()).isEmpty()) {
                shared.category(category);
            }
        }
        Set<String> names = new HashSet<>();
        lower.entries().forEach(entry -> names.add(name(entry)));
        for (LibraryEntry entry : upper.entries()) {
            boolean own = !lower.versions(entry.code()).isEmpty() || names.contains(name(entry));
            if (!own && tiers.contains(entry.tier())) {
                boolean first = entry.text(LibraryField.SHARED_FROM).isEmpty();
                shared.entry(
                        first
                                ? entry.toBuilder()
                                        .text(LibraryField.SHARED_FROM, from.code())
                                        .build()
                                : entry);
            }
        }
        for (LibraryTemplate template : upper.templates()) {
            if (lower.template(template.projectType()).isEmpty()) {
                shared.template(template);
            }
        }
        return shared.build();
    }

    private static String name(LibraryEntry entry) {
        return String.join(
                "\n",
                Folding.normalise(entry.l1()),
                Folding.normalise(entry.l2()),
                Folding.normalise(entry.name()),
                Folding.normalise(entry.unit()));
    }
}
