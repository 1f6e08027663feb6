// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

/** The tiers of a library in the order in which a project's indicators are taken from them (共性、行业、个性). */
public enum LibraryTier {
    /** For every project of a class, whatever the sector (共性、通用). */
    COMMON("共性"),
    /** For one sector (行业、专用). */
    SECTOR("行业"),
    /** For one department or kind of project (个性). */
    INDIVIDUAL("个性");

    private final String term;

    LibraryTier(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
