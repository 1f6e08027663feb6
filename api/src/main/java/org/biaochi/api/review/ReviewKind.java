// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Optional;

/** How a goal was reviewed (财预〔2015〕88号: 一般性项目定性审核，重点项目定性与定量相结合). Constants may be added in a minor version. */
public enum ReviewKind {
    /** A grade and words, no points (定性审核). */
    QUALITATIVE("qualitative", "定性审核"),
    /** Points per item that add up to a total and a grade (定量审核). */
    QUANTITATIVE("quantitative", "定量审核");

    private static final ReviewKind[] ALL = values();

    private final String key;
    private final String term;

    ReviewKind(String key, String term) {
        this.key = key;
        this.term = term;
    }

    /** The key in JSON. */
    public String key() {
        return key;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }

    /** The kind with this key or term. */
    public static Optional<ReviewKind> of(String keyOrTerm) {
        for (ReviewKind kind : ALL) {
            if (kind.key.equals(keyOrTerm) || kind.term.equals(keyOrTerm)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
