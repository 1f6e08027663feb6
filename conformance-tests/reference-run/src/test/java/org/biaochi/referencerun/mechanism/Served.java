// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.core.rule.SharedParameters;

/** What a scenario may name as serving its mechanism: rules, formulas and parameters of the engine, public types. */
final class Served {
    private final Set<String> known = new HashSet<>();
    private final Map<String, ParameterDeclaration> parameters = new TreeMap<>();

    Served(PerformanceEngine engine) {
        SharedParameters.declarations().forEach(this::declared);
        engine.describe().rules().forEach(card -> {
            known.add(card.rule().toString());
            card.parameters().forEach(this::declared);
        });
        Formulas.standard().ids().forEach(formula -> known.add(formula.toString()));
    }

    private void declared(ParameterDeclaration declaration) {
        parameters.put(declaration.parameter().id(), declaration);
    }

    /** The declaration of a parameter. */
    ParameterDeclaration parameter(String id) {
        ParameterDeclaration declaration = parameters.get(id);
        if (declaration == null) {
            throw new IllegalArgumentException("no parameter " + id);
        }
        return declaration;
    }

    boolean knows(String name) {
        return known.contains(name) || parameters.containsKey(name) || isType(name);
    }

    private static boolean isType(String name) {
        try {
            return Class.forName(name, false, Served.class.getClassLoader()) != null;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
