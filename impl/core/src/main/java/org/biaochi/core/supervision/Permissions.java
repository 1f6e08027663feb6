// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.Snapshot;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.api.supervision.SupervisionRole;

/**
 * What each role may do and see in a place (权限): rows of the profile, and nothing that no row grants. Immutable; any number of
 * threads.
 */
public final class Permissions {
    /** Kept with the profile. */
    public static final Compiled<Permissions> KEY = Compiled.of("supervision permissions", Permissions::new);

    private final Set<Granted> granted = new HashSet<>();
    private final Set<Shown> shown = new LinkedHashSet<>();

    private Permissions(Profile profile) {
        Table rows = profile.find(SupervisionParameters.PERMISSIONS).orElse(new Table(List.of()));
        for (int i = 0; i < rows.rows().size(); i++) {
            granted.add(new Granted(
                    SupervisionRole.valueOf(rows.cell(i, "role")),
                    rows.cell(i, "thing"),
                    Action.valueOf(rows.cell(i, "action"))));
        }
        Table columns = profile.find(SupervisionParameters.VIEWS).orElse(new Table(List.of()));
        for (int i = 0; i < columns.rows().size(); i++) {
            Optional<SupervisedColumn> column = Register.key(SupervisedColumn.class, columns.cell(i, "column"));
            SupervisionRole role = SupervisionRole.valueOf(columns.cell(i, "role"));
            column.ifPresent(known -> shown.add(new Shown(role, known)));
        }
    }

    /** What may be done with a thing. */
    public enum Action {
        /** See it (查看). */
        READ,
        /** Change it (编辑). */
        EDIT,
        /** Approve it (审批). */
        APPROVE
    }

    private record Granted(SupervisionRole role, String thing, Action action) {}

    private record Shown(SupervisionRole role, SupervisedColumn column) {}

    /** Whether a role may do something with a thing, such as {@code goal} or {@code circular}. */
    public boolean allows(SupervisionRole role, Action action, String thing) {
        return granted.contains(new Granted(role, thing, action));
    }

    /** The snapshot as a role is shown it: the same number and day, of the objects their codes and the cells of the role. */
    public Snapshot view(SupervisionRole role, Snapshot snapshot) {
        List<Cells<SupervisedColumn>> objects = new ArrayList<>();
        for (Cells<SupervisedColumn> object : snapshot.objects()) {
            Cells.Builder<SupervisedColumn> cells = Cells.of(SupervisedColumn.class)
                    .set(SupervisedColumn.OBJECT_ID, object.get(SupervisedColumn.OBJECT_ID));
            shown.stream()
                    .filter(one -> one.role() == role)
                    .forEach(one -> cells.set(one.column(), object.get(one.column())));
            objects.add(cells.build());
        }
        return new Snapshot(snapshot.id(), snapshot.day(), objects, List.of());
    }
}
