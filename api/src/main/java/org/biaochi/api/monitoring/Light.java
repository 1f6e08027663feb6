// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

/**
 * The light of an indicator or a project (F05, F06, F09–F15). The first four are in order from best to worst. New constants are
 * a MINOR change of this package.
 */
public enum Light {
    /** Far ahead (蓝灯): worth a look whether the target was too low. */
    BLUE("蓝灯"),
    /** As expected (绿灯). */
    GREEN("绿灯"),
    /** Behind (黄灯). */
    YELLOW("黄灯"),
    /** Far behind (红灯). */
    RED("红灯"),
    /** Nothing to judge (灰灯): nothing is due or applies. */
    GREY("灰灯"),
    /** Not decided (未能判定): a limit or an answer is missing. */
    UNDECIDED("未能判定");

    private final String term;

    Light(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }

    /** Tells whether it is one of the four that rank from best to worst. */
    public boolean isRanked() {
        return compareTo(RED) <= 0;
    }
}
