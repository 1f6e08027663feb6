// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

import java.nio.charset.StandardCharsets;
import org.biaochi.api.basis.LocalText;

/**
 * One requirement. Immutable.
 *
 * @param id stable id, such as {@code ENG-012}; never reused, never with another meaning
 * @param level MUST, SHOULD or MAY
 * @param profile who it is asked of
 * @param theme heading it stands under
 * @param text what is required
 * @param rationale why
 * @param since version of the specification that introduced it
 * @param status {@code active} or {@code withdrawn}
 * @param testability {@code automated}, {@code manual} or {@code untestable}
 * @param note why it is not automated; blank for automated ones
 */
public record Entry(
        String id,
        Level level,
        Profile profile,
        LocalText theme,
        LocalText text,
        LocalText rationale,
        String since,
        String status,
        String testability,
        LocalText note) {
    /** How binding a requirement is. */
    public enum Level {
        /** Not conformant without it. */
        MUST,
        /** Expected; a deviation is reported. */
        SHOULD,
        /** Free. */
        MAY
    }

    /** Who is asked. */
    public enum Profile {
        /** An implementation of the Java API. */
        ENGINE,
        /** A container in which an engine and plug-ins run. */
        HOST,
        /** A rule provider. */
        PLUGIN,
        /** A translator between documents of one format and subjects. */
        CODEC,
        /** An engine in any language behind the one-line JSON protocol. */
        LINE
    }

    /** Whether a check proves it. */
    public boolean automated() {
        return testability.equals("automated");
    }

    /** Whether it still holds. */
    public boolean active() {
        return status.equals("active");
    }

    /** {@code sha256:} over level, profile and both texts: what must not change under an id. */
    public String meaning() {
        String all = String.join("\n", level.name(), profile.name(), text.zh(), text.en());
        return Digests.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
