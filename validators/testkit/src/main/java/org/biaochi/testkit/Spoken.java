// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.card.Messages;

/** Whether every finding of some answers has its message, and every message its finding. */
final class Spoken {
    private final Map<RuleId, RuleCard> cards;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<String> shown = new TreeSet<>();

    Spoken(Map<RuleId, RuleCard> cards) {
        this.cards = cards;
    }

    void add(RuleId rule, Collection<Defect> defects) {
        RuleCard card = cards.get(rule);
        if (card == null) {
            return;
        }
        for (Defect defect : defects) {
            shown.add(rule + " " + defect.pattern());
            LocalText message = card.messages().get(defect.pattern());
            if (message == null) {
                faults.add(rule + "：规则卡没有消息 " + defect.pattern() + " / " + rule + ": its card has no message "
                        + defect.pattern());
            } else {
                filled(rule, defect, "zh", message.zh());
                filled(rule, defect, "en", message.en());
            }
        }
    }

    private void filled(RuleId rule, Defect defect, String language, String text) {
        if (text.isBlank()) {
            faults.add(rule + "：消息 " + defect.pattern() + " 缺 " + language + " / " + rule + ": message "
                    + defect.pattern() + " has no " + language);
        }
        Set<String> gaps = new TreeSet<>(Messages.argumentsOf(text));
        gaps.removeAll(defect.arguments().values().keySet());
        for (String gap : gaps) {
            faults.add(rule + "：消息 " + defect.pattern() + "（" + language + "）的 {" + gap + "} 没有取值 / " + rule
                    + ": nothing fills {" + gap + "} of message " + defect.pattern() + " (" + language + ")");
        }
    }

    /** One sentence per fault; a message of a card that no answer showed is one. */
    List<String> faults() {
        cards.forEach((rule, card) -> card.messages().keySet().forEach(pattern -> {
            if (!shown.contains(rule + " " + pattern)) {
                faults.add(rule + "：没有用例得出消息 " + pattern + " / " + rule + ": no case shows message " + pattern);
            }
        }));
        return List.copyOf(faults);
    }
}
