// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

/** What the conclusion of a pre-evaluation (评估结论) amounts to; the words are data of the profile. */
public enum ConclusionKind {
    /** Supported as requested (予以支持). */
    POSITIVE,
    /** Supported after changes, in part or under conditions (调整后支持、部分支持). */
    PARTIAL,
    /** Not supported (不予支持). */
    NEGATIVE
}
