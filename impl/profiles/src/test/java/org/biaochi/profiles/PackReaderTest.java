// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Region;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackReaderTest {

    @TestFactory
    Stream<DynamicTest> refuses() {
        return TestPacks.refused("refused-packs.txt")
                .map(refused -> dynamicTest(refused.name(), () -> {
                    ConfigurationException refusal = catchThrowableOfType(
                            ConfigurationException.class, () -> PackReader.read("p.yaml", refused.content()));
                    assertThat(refusal.code()).isEqualTo(refused.code());
                    assertThat(refusal.location()).isEqualTo("p.yaml:" + refused.line());
                    assertThat(refusal.text().zh()).isNotBlank();
                    assertThat(refusal.text().en()).isNotBlank();
                }));
    }

    @Test
    void suggests_the_nearest_word() {
        ConfigurationException refusal = catchThrowableOfType(
                ConfigurationException.class, () -> TestPacks.pack("a", "420000", "rules: {GR-T-001: eror}"));
        assertThat(refusal).hasMessageContaining("did you mean \"error\"?");
    }

    @Test
    void reads_the_head_of_a_pack() {
        Pack pack = TestPacks.pack(
                "a",
                "420000",
                "validFrom: 2020-01-01\nvalidTo: 2020-12-31\nextends: b\n"
                        + "department: \"205\"\nbases: {x: {text: 某文, mark: L, verified: true, jurisdiction: \"420000\"}}");
        assertThat(pack.coordinate()).isEqualTo("a@1.0.0");
        assertThat(pack.name()).isEqualTo(new LocalText("a", "a"));
        assertThat(pack.region()).isEqualTo(Region.of("420000"));
        assertThat(pack.department()).isEqualTo("205");
        assertThat(pack.parent()).contains("b");
        assertThat(pack.validFrom()).contains(LocalDate.of(2020, 1, 1));
        assertThat(pack.validTo()).contains(LocalDate.of(2020, 12, 31));
        assertThat(pack.bases().get("x").verified()).isTrue();
        assertThat(pack.bases().get("x").kind()).isEqualTo(BasisKind.NUMBERED_TEXT);
    }

    @Test
    void the_mark_says_what_kind_a_basis_is() {
        Pack pack = TestPacks.pack("a", "420000", "bases: {p: {text: 甲, mark: P}, o: {text: 乙, mark: O}}");
        assertThat(pack.bases().get("p").kind()).isEqualTo(BasisKind.PRACTICE);
        assertThat(pack.bases().get("o").kind()).isEqualTo(BasisKind.OWN_CHOICE);
    }
}
