// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.biaochi.validators.evaluation.EvaluationRules;
import org.biaochi.validators.goal.GoalRules;
import org.biaochi.validators.linkage.LinkageRules;
import org.biaochi.validators.monitoring.MonitoringRules;

/** The reference engine as a host builds it: shipped packs and rules, and packs of the kit's own. */
public final class ShippedEngine {
    private ShippedEngine() {}

    /** An engine that also knows these packs, YAML by id. */
    public static OwnedEngine with(Map<String, String> morePacks) {
        List<Pack> more = new ArrayList<>();
        morePacks.forEach((name, yaml) -> more.add(PackReader.read(name, yaml)));
        return ReferenceEngine.builder()
                .profiles(Packs.from(ShippedEngine.class.getClassLoader()).with(more))
                .plugins(PluginSource.of(
                        new GoalRules(), new MonitoringRules(), new EvaluationRules(), new LinkageRules()))
                .build();
    }
}
