// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    private static final String GOAL = "{\"kind\":\"goal\",\"project\":{\"name\":\"甲\"}}";
    private static final String OTHER = "{\"kind\":\"goal\",\"project\":{\"name\":\"乙\"}}";

    @TempDir
    Path folder;

    private Run review(String goals, String waivers, String... options) throws IOException {
        Files.writeString(folder.resolve("w.json"), waivers);
        String[] arguments = new String[options.length + 7];
        System.arraycopy(
                new String[] {"review", "--profile", "central", "--waivers", "w.json", "--json", "-"},
                0,
                arguments,
                0,
                7);
        System.arraycopy(options, 0, arguments, 7, options.length);
        return new Run().on(Run::builtInEngine).in(goals).directory(folder).of(arguments);
    }

    private static String waiver(String more) {
        return "[{\"rule\":\"GR-CMP-019\",\"text\":\"已核实\",\"by\":\"张三\"" + more + "}]";
    }

    @Test
    void a_waiver_that_approves_itself_is_told_at_its_place_in_the_file() throws IOException {
        Run run = review(GOAL, waiver(",\"approver\":\"张三\""));
        assertThat(run.out())
                .contains("\"rule\":\"WV-004\",\"severity\":\"WARNING\",\"path\":\"/waivers/0\"", "由本人批准，不起作用");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_waiver_of_an_older_file_says_what_it_lacks() throws IOException {
        assertThat(review(GOAL, waiver("")).out()).contains("没有写批准人（approver），不起作用");
    }

    @Test
    void the_only_subject_of_a_run_answers_for_what_it_did_not_need() throws IOException {
        String unused = waiver(",\"approver\":\"李四\"");
        Run one = review(GOAL, unused);
        assertThat(one.out()).contains("\"rule\":\"WV-001\"");
        assertThat(one.err()).isEmpty();
        Run two = review(GOAL + "\n" + OTHER, unused);
        assertThat(two.out()).doesNotContain("\"rule\":\"WV-001\",\"severity\"");
        assertThat(two.err()).contains("豁免未用上：GR-CMP-019");
    }

    @Test
    void of_several_subjects_only_the_one_that_is_named_answers() throws IOException {
        Run run = review(GOAL + "\n" + OTHER, waiver(",\"approver\":\"李四\",\"subject\":\"乙\""));
        assertThat(run.lines().get(0)).doesNotContain("\"rule\":\"WV-001\",\"severity\"");
        assertThat(run.lines().get(1)).contains("\"rule\":\"WV-001\",\"severity\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_draft_cannot_meet_the_gate() throws IOException {
        Run run = review(GOAL, "[]", "--draft", "--gate");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("--gate", "草稿不能进入预算关口");
    }
}
