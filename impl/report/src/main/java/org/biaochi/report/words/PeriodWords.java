// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;

/** The periods of circulars in words: months, quarters, years. Stateless. */
public final class PeriodWords {
    private static final Pattern PERIOD = Pattern.compile("(20[0-9]{2})(?:Q([1-4])|-(0[1-9]|1[0-2]))?");
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");
    private static final int LONGEST = 40;

    private PeriodWords() {}

    /** The period in words; what is none stays as it stands. */
    public static LocalText of(String period) {
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            String shown = Plain.of(period, LONGEST);
            return new LocalText(shown.isBlank() ? "期次不明" : shown, shown.isBlank() ? "unknown period" : shown);
        }
        String year = parts.group(1);
        if (parts.group(2) != null) {
            int quarter = Integer.parseInt(parts.group(2));
            return new LocalText(year + " 年第" + QUARTERS.get(quarter - 1) + "季度", "quarter " + quarter + " of " + year);
        }
        return parts.group(3) == null
                ? new LocalText(year + " 年全年", "the year " + year)
                : new LocalText(year + " 年 " + Integer.parseInt(parts.group(3)) + " 月", period);
    }
}
