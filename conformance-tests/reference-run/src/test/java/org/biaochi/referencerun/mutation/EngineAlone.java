// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import org.biaochi.referencerun.conformance.ReferenceEngineTest;

/** What the kit asks of an engine. */
public class EngineAlone extends ReferenceEngineTest {}
