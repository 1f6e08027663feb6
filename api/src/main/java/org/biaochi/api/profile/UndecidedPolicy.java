// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

/** What an undecided rule asks for at submission (未能判定的处理). */
public enum UndecidedPolicy {
    /** Blocks until it is decided; a stated reason does not lift it (拦截). */
    BLOCK,
    /** Needs a stated reason (说明理由). */
    REASON,
    /** Is only noted (仅记录). */
    NOTE
}
