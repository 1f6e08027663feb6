// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

import java.util.Objects;

/**
 * Configuration (an engine, a pack, a plug-in) that is refused. Says where and what to do, in Chinese and English.
 */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String location;
    private final transient LocalText text;

    /**
     * Creates the refusal.
     *
     * @param code stable code, such as {@code PACK_CYCLE}
     * @param location file and line, pack or argument; empty if there is none
     * @param text what is wrong and what to do
     */
    public ConfigurationException(String code, String location, LocalText text) {
        super((location.isEmpty() ? "" : location + ": ") + text.zh() + " / " + text.en() + " [" + code + "]");
        this.code = Objects.requireNonNull(code, "code");
        this.location = location;
        this.text = text;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** File and line, pack or argument; empty if there is none. */
    public String location() {
        return location;
    }

    /** What is wrong and what to do. */
    public LocalText text() {
        return text;
    }
}
