// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.subject.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryJsonTest {
    private static final String LIBRARY = """
            {"schema":"biaochi-library-1","region":"420000",
             "categories":[{"code":"B","name":"工程"},{"code":"B02","name":"房屋修缮","parent":"B"}],
             "entries":[{"code":"A-1","version":2,"effectiveFrom":"2025-01-01","scope":"行业","sector":"教育","category":"B02",
               "l1":"产出指标","l2":"质量指标","name":"验收合格率","polarity":"正向","unit":"%","aliases":["工程合格率"],"fixed":true,
               "suggestedWeight":"22.50","standardValues":[{"kind":"行业标准","value":"95","year":"2025","mandatory":true}]},
              {"code":"A-1","effectiveTo":"2024-12-31","name":"合格率"}],
             "templates":[{"projectType":"房屋修缮","codes":["A-1"]}]}""";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_written_is_read_again_and_written_in_the_same_bytes() {
        IndicatorLibrary library = LibraryJson.read("a.json", utf8(LIBRARY));
        byte[] written = LibraryJson.write(library);
        IndicatorLibrary again = LibraryJson.read("b.json", written);
        assertThat(again).isEqualTo(library);
        assertThat(again.digest()).isEqualTo(library.digest());
        assertThat(LibraryJson.write(again)).isEqualTo(written);
        assertThat(library.entry("A-1", 2).get().text(LibraryField.WEIGHT)).isEqualTo("22.5");
    }

    @Test
    void the_digest_tells_any_change() {
        String digest = LibraryJson.read("a.json", utf8(LIBRARY)).digest();
        assertThat(LibraryJson.read("a.json", utf8(LIBRARY.replace("\"95\"", "\"96\"")))
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void what_is_written_fits_the_schema_and_the_schema_knows_every_field() {
        JsonNode schema = JsonTrees.read(utf8(JsonSchemas.LIBRARY.text()));
        JsonNode written = JsonTrees.read(LibraryJson.write(LibraryJson.read("a.json", utf8(LIBRARY))));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(written))
                .isEmpty();
        assertThat(Arrays.stream(LibraryField.values()).map(LibraryField::key))
                .allMatch(key -> schema.at("/$defs/entry/properties").has(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"entrys\":[]} | /entrys",
                "{\"entries\":[{\"code\":\"A\",\"name\":\"甲\",\"unt\":\"个\"}]} | /entries/0/unt",
                "{\"entries\":[{\"code\":\"A\",\"name\":\"甲\",\"polarity\":\"往上\"}]} | /entries/0/polarity",
                "{\"entries\":{}} | /entries",
                "{\"schema\":\"biaochi-goal-1\"} | /schema",
                "{\"templates\":[{\"projectType\":\"甲\"}]} | /templates/0/codes",
                "{\"categories\":[{\"code\":\"A\",\"name\":\"甲\",\"parent\":\"A\"}]} | /categories/0"
            })
    void faults_name_the_path(String document, String path) {
        assertThatThrownBy(() -> LibraryJson.read("a.json", utf8(document)))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.path()).isEqualTo(path));
    }

    @Test
    void a_library_is_a_fact_and_its_faults_name_the_path_in_the_facts() {
        Facts facts = FactsJson.read(utf8("{\"library/indicators\":" + LIBRARY + "}"), bytes -> {
            throw new AssertionError("no goal here");
        });
        assertThat(facts.get(LibraryFacts.INDICATORS).get().codes()).containsExactly("A-1");
        String broken = "{\"library/indicators\":{\"entries\":[{\"code\":\"\",\"name\":\"甲\"}]}}";
        assertThatThrownBy(() -> FactsJson.read(utf8(broken), bytes -> {
                    throw new AssertionError("no goal here");
                }))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.path()).isEqualTo("/library~1indicators/entries/0/code"));
    }
}
