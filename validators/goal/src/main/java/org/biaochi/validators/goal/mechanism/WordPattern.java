// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import org.biaochi.api.profile.Alternatives;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;

/** The patterns of profiles that rules look for in names and values; each is a parameter of the rule that owns it. */
public enum WordPattern {
    /** Names about growth. */
    GROWTH("GR-IND-008.growthPattern"),
    /** Names of rates. */
    RATE("GR-IND-019.ratioPattern"),
    /** Values that only promise to keep to the budget. */
    NO_COST("GR-CST-004.noCostPattern"),
    /** Names of inputs. */
    INPUT("GR-SEM-001.inputPattern"),
    /** What makes the name of an input one of timeliness. */
    TIMELY("GR-SEM-001.timelyPattern"),
    /** Names of routine management. */
    ROUTINE("GR-SEM-002.routinePattern"),
    /** Names of outputs. */
    OUTPUT("GR-SEM-003.outputPattern"),
    /** Names of effects. */
    EFFECT("GR-SEM-004.effectPattern"),
    /** Endings that make the name of an effect a count. */
    COUNT_ENDING("GR-SEM-004.countEnding"),
    /** Names of quality. */
    QUALITY("GR-SEM-005.qualityWords"),
    /** Names of timeliness. */
    TIME("GR-SEM-005.timeWords"),
    /** Names of quantity. */
    QUANTITY("GR-SEM-005.quantityWords"),
    /** People inside the unit as the object of satisfaction. */
    INNER_OBJECT("GR-SEM-008.innerObjects"),
    /** Names of what is to be nothing: accidents, complaints. */
    AVOIDED("OC-GOL-002.avoidedPattern"),
    /** Names and values about changes, which may fall below nothing. */
    CHANGE("OC-GOL-002.changePattern");

    private final Parameter<Alternatives> parameter;

    WordPattern(String parameter) {
        this.parameter = Parameter.of(parameter, ParameterType.PATTERN);
    }

    /** The parameter that holds the alternatives. */
    public Parameter<Alternatives> parameter() {
        return parameter;
    }
}
