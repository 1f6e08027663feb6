// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A code set (代码集) as far as it is known; one without codes is known by name only. Immutable. */
public final class CodeSet {
    private final String number;
    private final Attributes attributes;
    private final Map<String, Code> codes;

    CodeSet(String number, Attributes attributes, Map<String, Code> codes) {
        this.number = number;
        this.attributes = attributes;
        this.codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /**
     * A code.
     *
     * @param code the code
     * @param name what it means
     * @param remark what else is known
     * @param evidence how well it is attested
     */
    public record Code(String code, String name, String remark, Evidence evidence) {}

    /** The number of the set, or our name for one whose number was not seen. */
    public String number() {
        return number;
    }

    /** What it lists. */
    public String name() {
        return attributes.text(Attributes.NAME);
    }

    /** What else is known. */
    public String remark() {
        return attributes.text(Attributes.REMARK);
    }

    /** How well it is attested. */
    public Evidence evidence() {
        return attributes.evidence();
    }

    /** The known codes, by code. */
    public Map<String, Code> codes() {
        return codes;
    }

    /** The name of a code. */
    public Optional<String> nameOf(String code) {
        return Optional.ofNullable(codes.get(code)).map(Code::name);
    }
}
