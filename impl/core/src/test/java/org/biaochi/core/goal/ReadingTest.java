// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.biaochi.api.subject.Typed;
import org.biaochi.core.logic.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "—", "——", "－", "*", " — ", "　"})
    void reads_a_lone_stroke_as_nothing_said(String typed) {
        assertEquals("", Reading.text(Typed.of(typed)));
        assertEquals(Typed.State.BLANK, Reading.state(Typed.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1/2", "A-1", "暂无", "0", "***"})
    void leaves_other_texts_as_they_are(String typed) {
        assertEquals(typed, Reading.text(Typed.of(typed)));
        assertEquals(Typed.State.VALUE, Reading.state(Typed.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "财政局同意, TRUE",
        "财绩〔2025〕6号批复, TRUE",
        "已批准, TRUE",
        "是, TRUE",
        "无满意度服务对象，经财政局批准不设, TRUE",
        "无, FALSE",
        "否, FALSE",
        "未批准, FALSE",
        "尚未批复, FALSE",
        "没有批件, FALSE",
        "不同意, FALSE",
        "无需审批, FALSE",
        "驳回, FALSE",
        "审批中, FALSE",
        "不适用, FALSE",
        "/, FALSE",
        "'', FALSE",
        "市财政局未批准, UNKNOWN",
        "原申请被驳回，后经批准, UNKNOWN"
    })
    void a_refusal_is_no_approval(String typed, Truth approved) {
        assertEquals(approved, Reading.approved(Typed.of(typed)));
    }
}
