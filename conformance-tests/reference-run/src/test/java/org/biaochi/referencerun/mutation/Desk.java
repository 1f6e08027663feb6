// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import java.util.Collection;
import java.util.List;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.kit.subject.LineSubject;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.Packs;
import org.biaochi.referencerun.conformance.ServeSubject;

/** The reference engine behind the line protocol, made anew for each question: a mutant leaves nothing behind but the packs. */
final class Desk {
    private static final Packs SHIPPED = Packs.from(Desk.class.getClassLoader());

    private Desk() {}

    static LineSubject withoutRules() {
        return with(List.of(), List.of());
    }

    static LineSubject with(Collection<Pack> packs, List<RuleProvider> providers) {
        return new ServeSubject(ReferenceEngine.builder()
                .profiles(SHIPPED.with(packs))
                .plugins(PluginSource.of(providers.toArray(RuleProvider[]::new)))
                .build());
    }
}
