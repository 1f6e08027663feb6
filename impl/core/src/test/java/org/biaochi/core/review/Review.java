// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ItemScore;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewKind;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FixedProfile;

/** A small scheme of two items for tests: 40 and 60 points, three grades. */
final class Review {
    private Review() {}

    static FixedProfile profile() {
        return FixedProfile.usual()
                .with(ReviewParameters.ITEMS, FixedProfile.table("item,name,points", "A,完整,40", "B,合理,60"))
                .with(ReviewParameters.TOTAL, BigDecimal.valueOf(100))
                .with(
                        ReviewParameters.BANDS,
                        FixedProfile.table("grade,from,to,edges", "优,90,100,[]", "良,60,90,", "差,0,60,"))
                .with(Parameter.of("F28.mode", ParameterType.TEXT), "PUBLISHED")
                .with(Parameter.of("F33.drop", ParameterType.BOOLEAN), true)
                .with(Parameter.of("F33.dropFrom", ParameterType.INTEGER), 5)
                .with("优", GateDecision.PASS)
                .with("良", GateDecision.PASS_WITH_FIX)
                .with("差", GateDecision.BLOCK);
    }

    static ScoreSheet.Builder sheet(String a, String b) {
        return ScoreSheet.builder()
                .kind(ReviewKind.QUANTITATIVE)
                .item(new ItemScore("A", Typed.of(a), Typed.ABSENT))
                .item(new ItemScore("B", Typed.of(b), Typed.ABSENT));
    }

    static Panel panel(ScoreSheet... sheets) {
        return new Panel(List.of(sheets), Typed.ABSENT, Typed.ABSENT, Typed.ABSENT);
    }
}
