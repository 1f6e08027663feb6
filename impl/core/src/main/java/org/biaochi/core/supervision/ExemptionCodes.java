// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.core.text.Folding;

/** The reasons for not publishing that a place knows (不公开理由代码), by code or in its words. Immutable. */
public final class ExemptionCodes {
    /** Under a profile. */
    public static final Compiled<ExemptionCodes> KEY = Compiled.of("exemption codes", ExemptionCodes::new);

    private final List<String> codes;
    private final Set<String> known = new LinkedHashSet<>();

    private ExemptionCodes(Profile profile) {
        Table table = profile.find(SupervisionParameters.EXEMPTION_CODES).orElse(new Table(List.of()));
        this.codes =
                table.rows().stream().map(row -> row.getOrDefault("code", "")).toList();
        for (int i = 0; i < table.rows().size(); i++) {
            known.add(Folding.normalise(table.cell(i, "code")));
            known.add(Folding.normalise(table.cell(i, "text")));
        }
    }

    /** Whether a normalised text is one of the reasons; any is where the place lists none. */
    public boolean knows(String reason) {
        return codes.isEmpty() || known.contains(reason);
    }

    /** The codes, in the order of the place. */
    public List<String> codes() {
        return codes;
    }
}
