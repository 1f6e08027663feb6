// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import org.biaochi.api.subject.CellKey;

/** The cells of one link of the chain of responsibility for an object (责任链). Constants may be added in a minor version. */
public enum ResponsibilityColumn implements CellKey {
    /** Code of the object (对象代码). */
    OBJECT_ID("objectId", "对象代码"),
    /** Level of responsibility (责任层级). */
    LEVEL("level", "责任层级"),
    /** The person (责任人). */
    PERSON("person", "责任人");

    private final String key;
    private final String term;

    ResponsibilityColumn(String key, String term) {
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
