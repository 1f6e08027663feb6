// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/**
 * The findings of audit, people's congress and inspection, and the list of key monitoring (重点监控名单) they lead to. Pure
 * functions.
 */
final class Findings {
    private Findings() {}

    static Set<String> kinds(RegisterBook book) {
        Set<String> kinds = new HashSet<>();
        book.profile()
                .find(RegisterParameters.FINDING_KINDS)
                .orElse(List.of())
                .forEach(kind -> kinds.add(Folding.normalise(kind)));
        return kinds;
    }

    /** Key projects and the objects of findings, in the order of the register. */
    static List<KeyObject> keyObjects(RegisterBook book) {
        Map<String, List<KeyObject.Cause>> found = causes(book);
        List<KeyObject> list = new ArrayList<>();
        for (Cells<SupervisedColumn> object : book.objects()) {
            String id = Reading.text(object.get(SupervisedColumn.OBJECT_ID));
            List<KeyObject.Cause> causes = new ArrayList<>();
            if (Reading.yesOrNo(Reading.text(object.get(SupervisedColumn.KEY_PROJECT)))
                    .isTrue()) {
                causes.add(new KeyObject.Cause("重点专项", "", ""));
            }
            causes.addAll(found.getOrDefault(id, List.of()));
            if (!causes.isEmpty() && !id.isEmpty()) {
                list.add(new KeyObject(id, book.name(id), causes));
            }
        }
        return list;
    }

    private static Map<String, List<KeyObject.Cause>> causes(RegisterBook book) {
        Set<String> kinds = kinds(book);
        Map<String, List<KeyObject.Cause>> causes = new HashMap<>();
        for (Cells<RecordColumn> record : book.records()) {
            String kind = Reading.text(record.get(RecordColumn.KIND));
            if (kinds.contains(kind)) {
                causes.computeIfAbsent(Reading.text(record.get(RecordColumn.OBJECT_ID)), none -> new ArrayList<>())
                        .add(new KeyObject.Cause(
                                kind,
                                Reading.text(record.get(RecordColumn.ID)),
                                record.get(RecordColumn.REMARK).trimmed()));
            }
        }
        return causes;
    }
}
