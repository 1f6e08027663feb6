// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.osgi.annotation.versioning.ProviderType;

/** The outcome of every rule that the profile requires, and of the extra ones that ran. Immutable; sorted by rule id. */
@ProviderType
public interface Ledger {
    /** All rows, sorted by rule id. */
    List<LedgerRow> rows();

    /** The row of a rule. */
    Optional<LedgerRow> row(RuleId rule);

    /** The required rows with this headline, sorted by rule id. */
    List<LedgerRow> rows(Outcome outcome);
}
