// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.profile.Profile;
import org.biaochi.report.words.Language;
import org.jspecify.annotations.Nullable;

/** What the page says of the run as a whole. Not thread-safe. */
public final class About {
    private final Profile profile;
    private final Context context;
    private final Language language;
    private final String repeat;
    private final Set<String> facts = new LinkedHashSet<>();
    private final List<LocalText> remarks = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private @Nullable Provenance provenance;
    private String digest = "";
    private long troubled;
    private boolean endedEarly;

    /** A run under a profile; {@code repeat} is the command line that repeats it, empty if there is none. */
    public About(Profile profile, Context context, Language language, String repeat) {
        this.profile = profile;
        this.context = context;
        this.language = language;
        this.repeat = repeat;
    }

    /** Notes what an assessment was made from. */
    public void seen(Provenance made) {
        provenance = made;
        if (facts.size() < 2) {
            facts.add(made.facts());
        }
    }

    /** Notes an input that was not reviewed. */
    public void trouble(Trouble trouble) {
        troubled++;
        if (troubles.size() < Trouble.KEPT) {
            troubles.add(trouble);
        }
    }

    /** Notes a remark on the whole run. */
    public void remark(LocalText remark) {
        remarks.add(remark);
    }

    /** Says how the run ended. */
    public void ended(String batchDigest, boolean early, @Nullable LocalText unused) {
        digest = batchDigest;
        endedEarly = early;
        if (unused != null) {
            remarks.add(unused);
        }
    }

    Profile profile() {
        return profile;
    }

    Context context() {
        return context;
    }

    Language language() {
        return language;
    }

    String repeat() {
        return repeat;
    }

    @Nullable
    Provenance provenance() {
        return provenance;
    }

    /** The digest of the facts where all subjects had the same; empty where they had their own. */
    String commonFacts() {
        return facts.size() == 1 ? facts.iterator().next() : "";
    }

    List<Trouble> troubles() {
        return troubles;
    }

    long troubled() {
        return troubled;
    }

    String digest() {
        return digest;
    }

    boolean endedEarly() {
        return endedEarly;
    }

    List<LocalText> remarks() {
        return remarks;
    }

    /**
     * An input that was not reviewed. Immutable.
     *
     * @param source where it stands
     * @param text what is wrong and what to do
     * @param path the place in it; may be empty
     * @param code the stable code
     */
    public record Trouble(String source, LocalText text, String path, String code) {
        static final int KEPT = 200;
    }
}
