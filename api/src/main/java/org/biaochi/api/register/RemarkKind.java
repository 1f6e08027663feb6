// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import org.biaochi.api.basis.LocalText;

/** What the register refuses, raises an alert about, warns of, or cannot tell. Constants may be added in a minor version. */
public enum RemarkKind {
    /** A row without the code of its object is not filed. */
    OBJECT_CODE_MISSING(Weight.REFUSED, "没有对象代码（项目代码），不予入库", "no code of the object, not filed"),
    /** A finding about an object that the register does not know. */
    UNKNOWN_OBJECT(Weight.REFUSED, "对象代码不在本年度监督对象之列，不予接收", "the object is not in the register, not taken"),
    /** A level of responsibility has no person. */
    RESPONSIBILITY_MISSING(Weight.REFUSED, "责任链缺少层级", "the chain of responsibility lacks a level"),
    /** A financing of a kind on the negative list. */
    NEGATIVE_LIST(Weight.REFUSED, "列入负面清单，不予受理", "on the negative list, refused"),
    /** A release without every approval. */
    APPROVAL_MISSING(Weight.REFUSED, "审批环节不全，不予拨付", "not every level approved, not released"),
    /** Nobody was granted this. */
    NOT_PERMITTED(Weight.REFUSED, "没有这项权限", "not permitted"),
    /** Funds arrived and were not spent for too long. */
    FUNDS_IDLE(Weight.ALERT, "资金到账后滞留", "funds arrived and were not spent"),
    /** Funds were spent on another purpose than approved. */
    PURPOSE_DIFFERS(Weight.ALERT, "支付用途与批准用途不一致", "spent on another purpose than approved"),
    /** A balance that has been idle long enough to be swept. */
    SWEEP_DUE(Weight.ALERT, "存量资金达到收缴期限，列入收缴", "idle long enough to be swept"),
    /** More went out than came in. */
    OVERDRAWN(Weight.ALERT, "流出大于流入", "more went out than came in"),
    /** Funds that must be filed with a higher level were released without its number. */
    FILING_MISSING(Weight.WARNING, "没有备案号就拨付", "released without a filing number"),
    /** An inspection of a period that is over is not on record. */
    INSPECTION_MISSING(Weight.WARNING, "缺少检查记录", "an inspection is not on record"),
    /** An object is on several rows; its cells are those of the last. */
    OBJECT_TWICE(Weight.WARNING, "对象代码重复登记，按最后一行计算", "the object is on several rows, the last one counts"),
    /** A snapshot of a day that has not come yet. */
    SNAPSHOT_AHEAD(Weight.WARNING, "快照日期晚于核对日期，数据尚未定型", "a snapshot of a day that has not come yet"),
    /** An amount below zero; no figure takes it. */
    AMOUNT_NEGATIVE(Weight.REFUSED, "金额为负，不参与计算，请更正", "an amount below zero, left out of every figure"),
    /** An amount that is no number; the figures that need it are open. */
    AMOUNT_UNREADABLE(Weight.UNDECIDED, "金额读不出，相关数据未能计算", "an amount that is no number"),
    /** Something that would have to be judged cannot be read. */
    UNTOLD(Weight.UNDECIDED, "缺少判断所需的内容", "what it takes to tell is missing");

    private final Weight weight;
    private final LocalText text;

    RemarkKind(Weight weight, String zh, String en) {
        this.weight = weight;
        this.text = new LocalText(zh, en);
    }

    /** How much it weighs. */
    public enum Weight {
        /** The row is not taken. */
        REFUSED,
        /** Somebody must act. */
        ALERT,
        /** Somebody should look. */
        WARNING,
        /** Nobody can tell. */
        UNDECIDED
    }

    /** How much it weighs. */
    public Weight weight() {
        return weight;
    }

    /** What it is, in words. */
    public LocalText text() {
        return text;
    }
}
