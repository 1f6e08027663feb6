// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFormatTest {
    private static PerformanceGoal goal(String content) {
        return (PerformanceGoal) Xml.read(Xml.goal(content)).get(0);
    }

    @Test
    void tells_a_missing_cell_from_an_empty_one_and_from_a_sign() {
        PerformanceGoal goal = goal("<projectName/><indicators><row><weight blank=\"/\"/></row></indicators>");

        assertThat(goal.field(GoalField.PROJECT_NAME)).isEqualTo(Typed.BLANK);
        assertThat(goal.field(GoalField.DEPARTMENT)).isEqualTo(Typed.ABSENT);
        assertThat(goal.indicators().get(0).cell(IndicatorField.WEIGHT)).isEqualTo(Typed.blank("/"));
    }

    @Test
    void keeps_a_text_to_the_character() {
        PerformanceGoal goal = goal("<projectName> 甲\n<![CDATA[<乙>]]>&amp;<!-- 注 -->&#x4E19;　</projectName>");

        assertThat(goal.field(GoalField.PROJECT_NAME).text()).isEqualTo(" 甲\n<乙>&丙　");
    }

    @Test
    void reads_any_prefix_and_any_order() {
        List<Subject> read = Xml.read("<b:subjects xmlns:b='urn:biaochi:subject:1'><b:goal><b:indicators/>"
                + "<b:projectName>甲</b:projectName></b:goal></b:subjects>");

        assertThat(((PerformanceGoal) read.get(0)).field(GoalField.PROJECT_NAME).text())
                .isEqualTo("甲");
    }

    @Test
    void keeps_what_it_does_not_know() {
        Decoded<?> read = (Decoded<?>) Xml.entries("<goal xmlns='urn:biaochi:subject:1' id='7'><colour>红</colour>"
                        + "<box><side>1</side><side2 type='number'>1.50</side2></box><list><item>a</item><item/></list>"
                        + "<o:mark xmlns:o='urn:other'>乙</o:mark></goal>")
                .get(0);

        assertThat(((PerformanceGoal) read.subject()).extras().members())
                .containsEntry("@id", "\"7\"")
                .containsEntry("colour", "\"红\"")
                .containsEntry("box", "{\"side\":\"1\",\"side2\":1.50}")
                .containsEntry("list", "[\"a\",\"\"]")
                .containsEntry("{urn:other}mark", "\"乙\"");
        assertThat(read.unknownKeys()).contains("/colour", "/box", "/@id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<projectName><b/></projectName> | XML_SHAPE | /projectName",
                "<indicators><row/><line/></indicators> | XML_SHAPE | /indicators/0",
                "<indicators>甲</indicators> | XML_SHAPE | /indicators",
                "<indicators><row><name x=\"1\"/></row></indicators> | XML_SHAPE | /indicators/0/name",
                "<projectName/><projectName/> | DUPLICATE_KEY | /projectName",
                "<form>sheep</form> | UNKNOWN_KIND | /form",
                "<partial>perhaps</partial> | XML_SHAPE | /partial",
                "<extras><extra>甲</extra></extras> | XML_SHAPE | /extras",
                "<extras><extra name=\"a\" type=\"number\">1,5</extra></extras> | XML_SHAPE | /extras/a",
                "<projectName escaped=\"true\">\\x</projectName> | XML_SHAPE | /projectName",
                "<projectName>&x;</projectName> | XML_ENTITY | /projectName",
                "<projectName>甲</goal> | XML_SYNTAX | /projectName"
            })
    void names_the_place_of_what_it_cannot_read(String content, String code, String path) {
        assertThat(Xml.fault(Xml.goal(content)).code()).isEqualTo(code);
        assertThat(Xml.fault(Xml.goal(content)).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY_INPUT",
                "<?xml version='1.0'?> | XML_SYNTAX",
                "<html/> | UNKNOWN_XML",
                "<goal/> | UNKNOWN_XML",
                "<sheep xmlns='urn:biaochi:subject:1'/> | UNKNOWN_XML",
                "<subjects xmlns='urn:biaochi:subject:1'/> | EMPTY_INPUT",
                "<goal xmlns='urn:biaochi:subject:1'/><goal/> | XML_SYNTAX",
                "<goal xmlns='urn:biaochi:subject:1'/>甲 | XML_SYNTAX",
                "<!DOCTYPE goal><goal xmlns='urn:biaochi:subject:1'/> | XML_DOCTYPE"
            })
    void refuses_what_is_none_of_ours(String document, String code) {
        assertThat(Xml.fault(document).code()).isEqualTo(code);
    }

    @Test
    void a_bad_subject_hides_none_of_its_neighbours() {
        List<InputEntry<? extends Subject>> entries = Xml.entries("<subjects xmlns='urn:biaochi:subject:1'>"
                + "<goal><projectName>甲</projectName></goal>"
                + "<goal><indicators><row><name><b><c/></b></name></row></indicators></goal><sheep><a/></sheep>"
                + "<pre-evaluation><projectName>乙</projectName></pre-evaluation>"
                + "<goal><projectName>丙</projectName></wrong></subjects>");

        assertThat(entries)
                .extracting(InputEntry::source)
                .containsExactly("f.xml#/0", "f.xml#/1", "f.xml#/2", "f.xml#/3", "f.xml#/4");
        assertThat(entries)
                .extracting(entry -> entry instanceof Unreadable)
                .containsExactly(false, true, true, false, true);
    }

    @Test
    void digests_the_bytes_of_the_file_or_of_the_subject() {
        byte[] one = "﻿<?xml version='1.0'?>\n<goal xmlns='urn:biaochi:subject:1'>\n <unit>甲</unit></goal>\n<!--末-->\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(((Decoded<?>) Xml.entries(one).get(0)).digest()).isEqualTo(Digests.sha256(one, 0, one.length));

        String first = "<goal><unit>甲</unit></goal>";
        String second = "<goal>" + "<unit>" + "乙".repeat(9000) + "</unit></goal>";
        List<InputEntry<? extends Subject>> many =
                Xml.entries("<subjects xmlns='urn:biaochi:subject:1'>\n " + first + "\n" + second + "</subjects>");
        for (int i = 0; i < 2; i++) {
            byte[] bytes = (i == 0 ? first : second).getBytes(StandardCharsets.UTF_8);
            assertThat(((Decoded<?>) many.get(i)).digest()).isEqualTo(Digests.sha256(bytes, 0, bytes.length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "gb2312", "GB18030", "UTF-16", "UTF-16LE", "Big5"})
    void reads_the_encoding_that_a_document_declares(String charset) {
        byte[] document = ("<?xml version='1.0' encoding='" + charset + "'?>\n"
                        + Xml.goal("<unit>財政局" + "預算".repeat(5000) + "</unit>"))
                .getBytes(Charset.forName(charset.equals("gb2312") ? "GBK" : charset));

        Decoded<?> read = (Decoded<?>) Xml.entries(document).get(0);

        assertThat(((PerformanceGoal) read.subject()).field(GoalField.UNIT).text())
                .startsWith("財政局預算")
                .hasSize(10_003);
        assertThat(read.digest()).isEqualTo(Digests.sha256(document, 0, document.length));
    }

    @ParameterizedTest
    @CsvSource({"GBK,UTF-8", "GBK,", "UTF-8,UTF-32", "UTF-8,sheep", "GB18030,US-ASCII"})
    void says_when_the_encoding_is_another(String real, String declared) {
        String encoding = declared == null ? "" : " encoding='" + declared + "'";
        byte[] document = ("<?xml version='1.0'" + encoding + "?>" + Xml.goal("<unit>财政局</unit>"))
                .getBytes(Charset.forName(real));

        assertThat(Xml.fault(document).code()).isEqualTo("ENCODING");
    }

    @ParameterizedTest
    @CsvSource({"<goal/>,true", "' \n<?xml',true", "{},false", "[,false", "PK,false", "'',false", "年度,false"})
    void recognises_xml_by_its_beginning(String head, boolean xml) {
        assertThat(XmlFormat.STANDARD.recognises(head.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(xml);
        assertThat(XmlFormat.STANDARD.recognises(("\uFEFF" + head).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(xml);
        assertThat(XmlFormat.STANDARD.recognises(head.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(xml);
    }
}
