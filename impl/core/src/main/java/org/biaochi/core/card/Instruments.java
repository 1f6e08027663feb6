// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/**
 * The instruments (文件) that rule cards cite, by id, and the reading of citations. A citation is verified only if its mark is L
 * and its instrument was read at its issuer (goals-and-review 1.1).
 */
final class Instruments {
    private static final String OWN = "本产品规则";
    private static final String PRACTICE = "实践";
    private static final List<String> MARKS = List.of("L", "P", "M", "O", "S");

    private final Map<String, Instrument> byId = new LinkedHashMap<>();

    private Instruments() {}

    static Instruments read(YamlNode document) {
        Instruments instruments = new Instruments();
        YamlMapping all = document.asMapping();
        for (String id : all.entries().keySet()) {
            YamlMapping entry = all.require(id).asMapping();
            entry.allowOnly("text", "title", "jurisdiction", "verified", "republished", "note");
            boolean verified = entry.booleanOr("verified", false);
            if (verified && entry.booleanOr("republished", false)) {
                throw entry.refusalAt(
                        "verified",
                        "CARD_VERIFIED_REPUBLISHED",
                        "转载件不得标为已核对，请与发文机关页面比对后删去 republished",
                        "a republished copy cannot be verified; compare it with the issuer's page, then drop"
                                + " republished");
            }
            instruments.byId.put(
                    id, new Instrument(entry.requireText("text"), entry.textOr("jurisdiction", ""), verified));
        }
        return instruments;
    }

    List<LegalBasis> cite(YamlNode list) {
        List<LegalBasis> bases = new ArrayList<>();
        for (YamlNode item : list.asSequence().items()) {
            bases.add(cite(item.asMapping()));
        }
        if (bases.isEmpty()) {
            throw list.refusal(
                    "CARD_WITHOUT_BASIS",
                    "规则卡至少要有一条依据；没有文件依据时写 {mark: O}",
                    "a card needs a basis; write {mark: O} where no instrument exists");
        }
        return bases;
    }

    private LegalBasis cite(YamlMapping citation) {
        citation.allowOnly("instrument", "point", "mark", "text");
        String mark = citation.requireText("mark");
        if (!MARKS.contains(mark)) {
            throw Choices.unknown(citation.require("mark"), mark, MARKS);
        }
        return citation.find("instrument").isPresent() ? instrument(citation, mark) : uncited(citation, mark);
    }

    private LegalBasis instrument(YamlMapping citation, String mark) {
        String id = citation.requireText("instrument");
        Instrument instrument = byId.get(id);
        if (instrument == null) {
            throw citation.require("instrument")
                    .refusal(
                            "CARD_INSTRUMENT_UNKNOWN",
                            "instruments.yaml 中没有文件 \"" + id + "\"" + Nearest.zh(id, byId.keySet()),
                            "instruments.yaml has no \"" + id + "\"" + Nearest.en(id, byId.keySet()));
        }
        String point = citation.textOr("point", "");
        String text = instrument.text + (point.isEmpty() ? "" : " " + point);
        boolean practice = mark.equals("P");
        return LegalBasis.of(point.isEmpty() ? id : id + "#" + point, practice ? PRACTICE + "：" + text : text)
                .jurisdiction(instrument.jurisdiction)
                .kind(practice ? BasisKind.PRACTICE : BasisKind.NUMBERED_TEXT)
                .verified(mark.equals("L") && instrument.verified)
                .build();
    }

    private static LegalBasis uncited(YamlMapping citation, String mark) {
        String text = citation.textOr("text", "");
        if (mark.equals("O")) {
            return LegalBasis.of("own", text.isEmpty() ? OWN : OWN + "：" + text)
                    .kind(BasisKind.OWN_CHOICE)
                    .build();
        }
        if (!mark.equals("P") && !mark.equals("S")) {
            throw citation.refusal(
                    "CARD_INSTRUMENT_MISSING",
                    "标记 " + mark + " 的依据要写 instrument",
                    "a basis with mark " + mark + " needs an instrument");
        }
        return LegalBasis.of("practice", text.isEmpty() ? PRACTICE : PRACTICE + "：" + text)
                .kind(BasisKind.PRACTICE)
                .build();
    }

    private record Instrument(String text, String jurisdiction, boolean verified) {}
}
