// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import org.biaochi.kit.engine.AcceptanceChecks;
import org.biaochi.kit.engine.ArrivalChecks;
import org.biaochi.kit.engine.AskingChecks;
import org.biaochi.kit.engine.CanonicalChecks;
import org.biaochi.kit.engine.FindingChecks;
import org.biaochi.kit.engine.GateChecks;
import org.biaochi.kit.engine.HostChecks;
import org.biaochi.kit.engine.LedgerChecks;
import org.biaochi.kit.engine.NeedChecks;
import org.biaochi.kit.engine.ProfileChecks;
import org.biaochi.kit.engine.RepeatChecks;
import org.biaochi.kit.engine.SelectionChecks;
import org.biaochi.kit.engine.VerdictChecks;
import org.biaochi.kit.engine.WaiverChecks;

/**
 * The contract of an engine. Implement {@link #open} in a public class with a public no-argument constructor and run it as a
 * JUnit test, or hand the class to the {@link Runner}.
 */
public interface EngineContract
        extends RepeatChecks,
                CanonicalChecks,
                HostChecks,
                AskingChecks,
                NeedChecks,
                AcceptanceChecks,
                ArrivalChecks,
                LedgerChecks,
                FindingChecks,
                VerdictChecks,
                WaiverChecks,
                GateChecks,
                ProfileChecks,
                SelectionChecks {}
