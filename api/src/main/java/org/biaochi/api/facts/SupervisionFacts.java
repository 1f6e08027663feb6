// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

/** The facts of supervision (绩效监督). */
public final class SupervisionFacts {
    /** The numbers of final records (归档数). EMPTY means that nothing is stored yet. */
    public static final FactKey<StoredFinals> STORED_FINALS =
            FactKey.of("supervision/stored-finals", StoredFinals.class);

    private SupervisionFacts() {}
}
