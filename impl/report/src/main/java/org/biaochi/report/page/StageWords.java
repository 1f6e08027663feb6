// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import org.biaochi.api.basis.LocalText;

/**
 * The words of a stage. Immutable.
 *
 * @param title the title of its page
 * @param verb what is done with a subject: 审核, reviewed
 * @param noun what the subjects are: 绩效目标, goals
 * @param undone what did not happen to an unreadable input: 没有审成, not reviewed
 * @param standing what a standing is called: 准入结论, gate decision
 * @param urgent what holds for subjects of urgent standing: 须重新报送或不予安排, refused
 */
public record StageWords(
        LocalText title, LocalText verb, LocalText noun, LocalText undone, LocalText standing, LocalText urgent) {}
