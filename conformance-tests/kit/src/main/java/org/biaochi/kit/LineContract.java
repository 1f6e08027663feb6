// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import org.biaochi.kit.line.CorpusChecks;
import org.biaochi.kit.line.FormulaChecks;
import org.biaochi.kit.line.FreshChecks;
import org.biaochi.kit.line.ProtocolChecks;
import org.biaochi.kit.line.RequestChecks;
import org.biaochi.kit.line.ScenarioChecks;
import org.biaochi.kit.line.StageChecks;

/**
 * The contract of an engine behind the one-line JSON protocol. Implement {@link #open} in a public class with a public
 * no-argument constructor, or give the {@link Runner} the command that starts it.
 */
public interface LineContract
        extends ProtocolChecks, RequestChecks, CorpusChecks, FreshChecks, StageChecks, ScenarioChecks, FormulaChecks {}
