// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/** The parameters with which the register of a region's year is read. Their values stand in the packs. */
public final class RegisterParameters {
    /** The kinds of records that are findings of audit, people's congress or inspection. */
    public static final Parameter<List<String>> FINDING_KINDS =
            Parameter.of("register.findingKinds", ParameterType.WORDS);

    /** After how many days funds that arrived and were not spent raise an alert. */
    public static final Parameter<Integer> IDLE_DAYS = Parameter.of("register.idleDays", ParameterType.INTEGER);

    /** After how many days without movement a balance is swept. */
    public static final Parameter<Integer> SWEEP_DAYS = Parameter.of("register.sweepDays", ParameterType.INTEGER);

    /** The levels that must each approve a release. */
    public static final Parameter<List<String>> APPROVALS = Parameter.of("register.approvals", ParameterType.WORDS);

    /** The levels through which funds run, the highest first. */
    public static final Parameter<List<String>> FUND_LEVELS = Parameter.of("register.fundLevels", ParameterType.WORDS);

    /** The levels of responsibility, each with a person. */
    public static final Parameter<List<String>> RESPONSIBILITIES =
            Parameter.of("register.responsibilities", ParameterType.WORDS);

    /** Financings that are not allowed: columns {@code code} and {@code text}. */
    public static final Parameter<Table> NEGATIVE_LIST = Parameter.of("register.negativeList", ParameterType.TABLE);

    /** From which amount in 元 an object is evaluated as a key project; smaller ones evaluate themselves. */
    public static final Parameter<BigDecimal> KEY_AMOUNT = Parameter.of("register.keyAmount", ParameterType.DECIMAL);

    /** The kinds of objects whose unspent funds may be given elsewhere when they are red. */
    public static final Parameter<List<String>> REALLOCATED_KINDS =
            Parameter.of("register.reallocatedKinds", ParameterType.WORDS);

    /** Whether every object is inspected each quarter (按季检查). */
    public static final Parameter<Boolean> QUARTERLY_INSPECTIONS =
            Parameter.of("register.quarterlyInspections", ParameterType.BOOLEAN);

    /** The floors of shares: columns {@code formula}, {@code measure} (COUNT, AMOUNT), {@code scope}, {@code floor}. */
    public static final Parameter<Table> FLOORS = Parameter.of("register.floors", ParameterType.TABLE);

    private RegisterParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                declared(FINDING_KINDS, "列入重点监控的监督发现类别", "kinds of findings that lead to key monitoring"),
                days(IDLE_DAYS, "资金到账后多少天没有支出即预警", "days after which funds that were not spent raise an alert"),
                days(SWEEP_DAYS, "结余多少天没有动用即列入收缴", "days after which an idle balance is swept"),
                declared(APPROVALS, "资金拨付须逐级审批的层级", "levels that must each approve a release"),
                declared(FUND_LEVELS, "资金台账的层级，从高到低", "levels of the ledgers of funds, the highest first"),
                declared(RESPONSIBILITIES, "责任链的层级，每一级须有责任人", "levels of responsibility, each with a person"),
                ParameterDeclaration.of(NEGATIVE_LIST)
                        .shape(TableShape.table()
                                .column("code", "text")
                                .column("text", "text")
                                .keys("code")
                                .build())
                        .meaning(new LocalText("举债融资负面清单", "financings that are not allowed"))
                        .build(),
                ParameterDeclaration.of(KEY_AMOUNT)
                        .unit("元")
                        .meaning(new LocalText("多少元以上列入重点评价，以下单位自评", "amount from which an object is a key project"))
                        .build(),
                declared(
                        REALLOCATED_KINDS, "红灯时结余可以调剂的对象类型", "kinds of objects whose unspent funds may be reallocated"),
                declared(QUARTERLY_INSPECTIONS, "是否按季检查每个项目", "whether every object is inspected each quarter"),
                ParameterDeclaration.of(FLOORS)
                        .shape(TableShape.table()
                                .column("formula", "text F50|F51|F52|F53|F54|F55")
                                .column("measure", "text COUNT|AMOUNT|COMPLETION|ON_TIME")
                                .column("scope", "text?")
                                .column("floor", "decimal 0..")
                                .keys("formula", "measure", "scope")
                                .build())
                        .meaning(new LocalText("监督指标的底线", "the floors of shares"))
                        .build());
    }

    private static ParameterDeclaration declared(Parameter<?> parameter, String zh, String en) {
        return ParameterDeclaration.of(parameter).meaning(new LocalText(zh, en)).build();
    }

    private static ParameterDeclaration days(Parameter<?> parameter, String zh, String en) {
        return ParameterDeclaration.of(parameter)
                .unit("天")
                .meaning(new LocalText(zh, en))
                .build();
    }
}
