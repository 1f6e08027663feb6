// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import org.biaochi.api.facts.FactKey;

/** The facts of the indicator library. */
public final class LibraryFacts {
    /** The library of the place, with what the region above shares (指标库). */
    public static final FactKey<IndicatorLibrary> INDICATORS = FactKey.of("library/indicators", IndicatorLibrary.class);

    private LibraryFacts() {}
}
