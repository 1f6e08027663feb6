// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.List;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.core.supervision.DisclosureView;

/** OC-PUB-001: the year, the unit and the amounts of a disclosure can be; a budget is published for the year to come. */
final class DisclosureNumbers extends DisclosureRule {
    private static final int YEARS_AHEAD = 1;

    DisclosureNumbers() {
        super("OC-PUB-001");
    }

    @Override
    Conclusion judge(DisclosureView view, RuleContext<Disclosure> context) {
        RegionYear year = view.disclosure().year();
        return RegisterNumbers.isAny(year)
                ? Conclusion.of(RegisterNumbers.defects(year, context.asOf(), YEARS_AHEAD), List.of())
                : Conclusion.notApplicable(Reason.NO_PLACE);
    }
}
