// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/**
 * Who signed a document of the unit itself, such as its self-evaluation or monitoring report (单位材料签署). Constants may be
 * added in a minor version.
 */
public enum SignatureColumn implements CellKey {
    /** The document (材料). */
    DOCUMENT("document", "材料"),
    /** Who signed (签署方). */
    SIGNER("signer", "签署方"),
    /** In whose name (署名). */
    IN_NAME_OF("inNameOf", "署名"),
    /** Whether that is a third party (是否第三方). */
    THIRD_PARTY("thirdParty", "是否第三方");

    private final String key;
    private final String term;

    SignatureColumn(String key, String term) {
        this.key = key;
        this.term = term;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String term() {
        return term;
    }
}
